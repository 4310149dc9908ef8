import Diagnostics
import Vietnamese
import YAML

extension YAMLReader {
  /// A number with a decimal comma between braces, where the comma ends it: `{value: 72,5}` is `value: 72` and a key `5`. Nil for
  /// any other two entries.
  func decimalComma(
    _ before: (key: YAMLNode, value: YAMLNode), _ pair: (key: YAMLNode, value: YAMLNode)
  ) -> Diagnostic? {
    guard let name = before.key.scalar?.string, let whole = before.value.scalar, whole.isPlain,
      let rest = pair.key.scalar, rest.isPlain, pair.value.scalar?.string.isEmpty ?? false,
      !rest.string.isEmpty, rest.string.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      ExactDecimal(whole.string) != nil, !whole.string.contains(".")
    else { return nil }
    let number = "\(whole.string).\(rest.string)"
    let diagnostic = located(
      .frontMatterUnknownKey, pair.key, "Dấu phẩy tách `\(name): \(whole.string),\(rest.string)` thành hai mục",
      note: "Giữa hai ngoặc nhọn dấu phẩy ngăn các mục, nên số thập phân viết bằng dấu chấm.",
      fix: "Viết `\(name): \(number)`.")
    let line = whole.mark.line + lineOffset
    guard rest.mark.line == whole.mark.line, let text = source.line(line) else { return diagnostic }
    let start = text.prefix(whole.mark.column - 1).utf8.count
    let old = "\(whole.string),\(rest.string)"
    return Repair([Repair.Edit(line: line, bytes: start..<(start + old.utf8.count), old: old, new: number)]).map {
      diagnostic.repaired(by: $0)
    } ?? diagnostic
  }
}
