import Diagnostics
import YAML

extension YAMLReader {
  /// What stands behind a backslash between `"` where an editor meant an escape: of the mark itself, of a character by its number, of a
  /// line's end.
  private static let meant: Set<Unicode.Scalar> = ["\"", "\\", "/", "n", "x", "u", "U"]

  /// An error for a backslash that YAML swallows together with the character behind it: `title: "Kế hoạch \ năm"` says
  /// `Kế hoạch  năm`, and `"\t"` is a tab.
  func swallowed(in value: YAMLNode, key: String) -> [Diagnostic] {
    switch value {
    case .scalar(let scalar): [swallowed(scalar, key: key)].compactMap { $0 }
    case .sequence(let list): list.items.flatMap { swallowed(in: $0, key: key) }
    // Its keys are read one by one.
    case .mapping: []
    }
  }

  private func swallowed(_ scalar: YAMLNode.Scalar, key: String) -> Diagnostic? {
    let number = scalar.mark.line + lineOffset
    guard !scalar.isPlain, scalar.end.line == scalar.mark.line, source.lines.indices.contains(number - 1),
      source.lines[number - 1].utf8.contains(UInt8(ascii: "\\"))
    else { return nil }
    // libyaml counts scalars, editors count characters.
    let line = Array(source.lines[number - 1].unicodeScalars)
    var at = scalar.mark.column - 1
    guard at < line.count, line[at] == "\"" else { return nil }
    while at + 1 < min(line.count, scalar.end.column - 1) {
      defer { at += 1 }
      guard line[at] == "\\" else { continue }
      if YAMLReader.meant.contains(line[at + 1]) {
        at += 1
        continue
      }
      func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
      }
      let inner = text(line[scalar.mark.column..<max(scalar.mark.column, scalar.end.column - 2)])
      return source.diagnostic(
        .frontMatterSyntax, line: number, column: text(line[..<at]).count + 1, length: 2,
        "Dấu \\ trong giá trị của `\(key)` không hiện ra",
        note: "Giữa hai dấu nháy kép, YAML đọc dấu \\ cùng chữ đứng sau nó là một ký hiệu riêng.",
        fix: inner.contains("'") || inner.contains("\\\"")
          ? "Viết hai dấu `\\\\` cho mỗi dấu \\ cần hiện." : "Dùng nháy đơn: `'\(inner)'`.")
    }
    return nil
  }
}
