import Diagnostics
import Vietnamese
import YAML

// Quotation marks of print around a whole value: word processors put them where YAML wants straight ones.
extension YAMLFields {
  private static let opening: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "″", "«"]
  private static let closing: Set<Character> = ["“", "”", "‟", "‘", "’", "″", "»"]

  /// What stands between such marks, where they stand around all of a text and nowhere in it.
  static func unquoted(_ text: String) -> String? {
    // Such a mark begins with one of two bytes, and hardly a value does.
    guard let lead = text.utf8.first, lead == 0xE2 || lead == 0xC2, text.count > 2, let first = text.first,
      let last = text.last, opening.contains(first), closing.contains(last)
    else { return nil }
    let inner = text.dropFirst().dropLast()
    if inner.contains(where: { opening.contains($0) || closing.contains($0) || $0 == "\"" || $0 == "\\" }) {
      return nil
    }
    return String(inner)
  }

  /// Whether such marks around the value of a key are a slip. A headline may be a quotation, and so may what was said.
  static func isSlip(at key: String, isDocument: Bool, isFrontMatter: Bool) -> Bool {
    guard isFrontMatter else { return !["tagline", "description", "text"].contains(key) }
    return !prose.contains(key) || key == "name" || key == "title" && isDocument
  }

  /// The warnings about one value and the items of a list.
  static func quoteSlips(_ key: String, _ value: YAMLNode, _ reader: YAMLReader) -> [Diagnostic] {
    let nodes: [YAMLNode]
    if case .sequence(let sequence) = value { nodes = sequence.items } else { nodes = [value] }
    return nodes.compactMap { node in
      guard let scalar = node.scalar, scalar.isPlain, let inner = unquoted(clean(scalar.string)) else { return nil }
      let diagnostic = reader.located(
        .frontMatterQuotes, node, "Giá trị của `\(key)` nằm trong dấu nháy cong: \(scalar.string)",
        note: "Word tự đổi dấu nháy thẳng thành dấu nháy cong; Cổng đọc phần ở giữa.",
        fix: "Viết dấu nháy thẳng: `\"\(inner)\"`.")
      return repair(scalar, inner, reader).map { diagnostic.repaired(by: $0) } ?? diagnostic
    }
  }

  private static func repair(_ scalar: YAMLNode.Scalar, _ inner: String, _ reader: YAMLReader) -> Repair? {
    let line = scalar.mark.line + reader.lineOffset
    guard scalar.end.line == scalar.mark.line, let text = reader.source.line(line) else { return nil }
    let start = text.prefix(scalar.mark.column - 1).utf8.count
    return Repair([
      Repair.Edit(
        line: line, bytes: start..<(start + scalar.string.utf8.count), old: scalar.string, new: "\"\(inner)\"")
    ])
  }
}
