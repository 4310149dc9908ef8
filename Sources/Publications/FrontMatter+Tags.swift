import Diagnostics
import Vietnamese

extension FrontMatter {
  /// The tags. Warnings: `tag-no-letters`, `tag-several`.
  static func tags(_ fields: inout YAMLFields) -> [String] {
    let items = fields.list("tags")
    for tag in items {
      let isJoined = tag.value.utf8.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C }
      let parts =
        isJoined
        ? tag.value.split { ",;|".contains($0) }.map { $0.drop { $0 == " " || $0 == "#" } }.filter { !$0.isEmpty } : []
      if !isOfLetters(tag.value), Slug.make(tag.value).isEmpty {
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

  /// Whether a text has a letter or a figure of ASCII, which an address keeps.
  private static func isOfLetters(_ text: String) -> Bool {
    text.utf8.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
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
