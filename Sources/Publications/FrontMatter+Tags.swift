import Diagnostics
import Vietnamese

extension FrontMatter {
  /// The tags. Warnings: `tag-no-letters`, `tag-several`.
  static func tags(_ fields: inout YAMLFields) -> [String] {
    let items = fields.list("tags")
    for tag in items {
      let parts = tag.value.split { ",;|".contains($0) }.map { $0.drop { $0 == " " || $0 == "#" } }.filter {
        !$0.isEmpty
      }
      if Slug.make(tag.value).isEmpty {
        fields.report([
          diagnostic(
            .tagNoLetters, tag, "Từ khóa «\(tag.value)» không có chữ hay số nào, nên không thành địa chỉ", fields,
            fix: "Viết từ khóa bằng chữ, hoặc xóa.")
        ])
      } else if parts.count > 1, parts.allSatisfy({ !Slug.make(String($0)).isEmpty }) {
        let list = parts.map { $0.trimmingTrailingSpaces }.joined(separator: ", ")
        fields.report([
          diagnostic(
            .tagSeveral, tag, "«\(tag.value)» được đọc là một từ khóa", fields,
            fix: "Nếu là nhiều từ khóa, viết `tags: [\(list)]`.")
        ])
      }
    }
    return items.map(\.value)
  }

  private static func diagnostic(
    _ id: DiagnosticID, _ tag: Located<String>, _ message: String, _ fields: YAMLFields, fix: String
  ) -> Diagnostic {
    fields.reader.source.diagnostic(
      id, line: tag.location.line, column: tag.location.column, length: tag.value.count, message, fix: fix)
  }
}

extension Substring {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
