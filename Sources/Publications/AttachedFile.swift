import Cache
import Diagnostics
import YAML

/// A file that a page attaches.
public struct AttachedFile: Sendable, Hashable {
  /// Its path beside the page, or from the root of the content with `/`.
  public let file: Located<String>
  /// What it is called; nil shows its name.
  public let title: String?

  /// A file with a title or none.
  public init(file: Located<String>, title: String? = nil) {
    self.file = file
    self.title = title
  }
}

extension AttachedFile: CachedByFields {
  /// Reads file and title.
  public init(fields: inout some FieldPass<AttachedFile>) throws(CacheDamage) {
    self.init(file: try fields(\AttachedFile.file), title: try fields(\AttachedFile.title))
  }
}

extension FrontMatter {
  /// `attachments: [a.pdf, {file: b.pdf, title: "Phụ lục"}]`; one alone is a list of one.
  static func attachments(_ fields: inout YAMLFields) -> [AttachedFile] {
    let items: [YAMLNode]
    switch fields.node("attachments") {
    case .none: return []
    case .sequence(let sequence): items = sequence.items
    case .some(let node): items = [node]
    }
    var files: [AttachedFile] = []
    for item in items {
      if let scalar = item.scalar, !scalar.string.isEmpty {
        files.append(
          AttachedFile(file: Located(YAMLFields.clean(scalar.string), at: fields.reader.location(item))))
      } else if let mapping = item.mapping {
        var inner = YAMLFields(
          mapping, known: ["file", "title"], reader: fields.reader, what: "`attachments`",
          isFrontMatter: true)
        let file = inner.requiredText("file", example: "15-kh-ubnd.pdf")
        let title = inner.text("title")
        if !file.isEmpty {
          files.append(AttachedFile(file: Located(file, at: inner.location("file")), title: title))
        }
        fields.report(inner.diagnostics)
      } else {
        fields.report([
          fields.reader.located(
            .frontMatterType, item, "Mỗi mục của `attachments` phải là tên tệp, hoặc `{file: …, title: …}`",
            fix: "Ví dụ: `attachments: [15-kh-ubnd.pdf, {file: phu-luc.xlsx, title: \"Phụ lục số liệu\"}]`.")
        ])
      }
    }
    return files
  }
}
