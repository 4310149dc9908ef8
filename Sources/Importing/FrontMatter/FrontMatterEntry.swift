/// One key of front matter as it is written.
package struct FrontMatterEntry: Sendable, Hashable {
  package let key: String
  /// Its value as YAML; nil where the key is left out and only the comment stands.
  package let value: String?
  /// What stands above it as a comment.
  package let comments: [String]

  init(_ key: String, _ value: String?, comments: [String] = []) {
    self.key = key
    self.value = value
    self.comments = comments
  }

  /// The lines of the file.
  package var lines: [String] {
    comments.map { "# " + HeadLine.squeezed($0) } + (value.map { ["\(key): \($0)"] } ?? [])
  }

  /// A text in double quotes, as YAML has it.
  package static func quoted(_ text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
