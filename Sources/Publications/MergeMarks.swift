import Bytes
import Diagnostics
import Markup

/// The lines that git leaves in a file whose two versions it could not put together, and those of a patch pasted into it.
enum MergeMarks {
  /// An error where such lines stand outside code: both versions would be published, one below the other.
  static func diagnostic(in source: SourceText) -> Diagnostic? {
    var text = source.text
    guard text.withUTF8({ mayStand(in: $0) }) else { return nil }
    let isFenced = Markdown.fencedLines(source.lines[...])
    var found: [(line: Int, sign: Character)] = []
    for (index, line) in source.lines.enumerated() where !isFenced[index] {
      if let sign = sign(of: line) { found.append((index, sign)) }
    }
    guard let first = found.first(where: { "<>@".contains($0.sign) }) else { return nil }
    let others = found.filter { $0.line != first.line }.prefix(4).map {
      "\($0.line + 1) (`\(String(repeating: $0.sign, count: 7))`)"
    }
    return source.diagnostic(
      .mergeConflict, line: first.line + 1, length: source.lines[first.line].count, "Tệp còn dấu trộn của git",
      note: (others.isEmpty ? "" : "Các dấu khác ở dòng \(others.joined(separator: ", ")). ")
        + "Hai bản sửa của cùng một chỗ đều còn trong tệp, và sẽ cùng hiện ra trang.",
      fix: first.sign == "@"
        ? "Xóa dòng `@@ …` và các dòng bắt đầu bằng `-`, rồi bỏ dấu `+` đầu các dòng còn lại."
        : "Chọn một trong hai bản, rồi xóa bản kia và các dòng `<<<<<<<`, `=======`, `>>>>>>>`.")
  }

  /// Seven of one sign, then a blank or nothing, quoted or not; `@` for the head of a patch's hunk.
  private static func sign(of line: Substring) -> Character? {
    var bare = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    if bare.hasPrefix("> <") || bare.hasPrefix("> >") { bare = bare.dropFirst(2) }
    if bare.hasPrefix("@@ -") { return bare.prefixMatch(of: /@@ -\d+(,\d+)? \+\d+(,\d+)? @@/) == nil ? nil : "@" }
    guard let sign = bare.first, "<|=>".contains(sign) else { return nil }
    let run = bare.prefix { $0 == sign }
    guard run.count == 7 else { return nil }
    let next = bare[run.endIndex...].first
    return next == nil || next == " " || next == "\t" ? sign : nil
  }

  /// Whether seven `<` or `>` stand in a row, or two `@`; of nearly all files only these bytes are looked for.
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = signs.first(in: bytes, from: 0)
    while at + 6 < bytes.count {
      if bytes[at] == UInt8(ascii: "@"), bytes[at + 1] == bytes[at] { return true }
      if (1...6).allSatisfy({ bytes[at + $0] == bytes[at] }) { return true }
      at = signs.first(in: bytes, from: at + 1)
    }
    return false
  }

  private static let signs = ByteSet(0x3C...0x3C, 0x3E...0x3E, 0x40...0x40)
}
