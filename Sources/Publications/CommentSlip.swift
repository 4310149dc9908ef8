import Bytes
import Diagnostics
import Markup
import Vietnamese

/// Marks of a comment that hide nothing: typed with the dash that Word makes of two hyphens, with a blank, closed at once, or in the
/// front matter, where there are none. What the editor meant for colleagues would be published.
enum CommentSlip {
  /// An error for each such mark outside code.
  ///
  /// - Parameter bodyOffset: How many lines the front matter has; all, of a configuration.
  static func diagnostics(in source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    var text = source.text
    guard text.withUTF8({ mayStand(in: $0) }) else { return [] }
    let isFenced = Markdown.fencedLines(source.lines[...])
    return source.lines.indices.compactMap { index -> Diagnostic? in
      let line = source.lines[index]
      let isBody = index >= bodyOffset
      // Four spaces make code of a line of the text, `#` a remark of one of the front matter.
      guard !isFenced[index], isBody ? !line.hasPrefix("    ") : !line.drop(while: { $0 == " " }).hasPrefix("#"),
        let mark = mark(in: line, isBody: isBody)
      else { return nil }
      return source.diagnostic(
        .commentShown, line: index + 1, column: line.distance(from: line.startIndex, to: mark.startIndex) + 1,
        length: mark.count,
        isBody
          ? "Dấu «\(mark)» không mở lời ghi chú: chữ sau nó sẽ hiện ra trang"
          : "Lời ghi chú «\(mark)» ở đây không được giấu: nó sẽ hiện ra trang",
        note: isBody ? "Word hay đổi hai dấu trừ thành một gạch dài." : nil,
        fix: isBody
          ? "Gõ lại thành `<!--` và `-->`, hoặc xóa lời ghi chú."
          : "Xóa nó đi, hoặc chuyển sang một dòng riêng bắt đầu bằng dấu `#`.")
    }
  }

  /// The first such mark of a line.
  private static func mark(in line: Substring, isBody: Bool) -> Substring? {
    var at = line.startIndex
    while at < line.endIndex {
      switch line[at] {
      case "\\" where isBody:
        at = line.index(after: at)
        if at < line.endIndex { at = line.index(after: at) }
      case "`" where isBody:
        let ticks = line[at...].prefix { $0 == "`" }
        at = line[ticks.endIndex...].firstRange(of: ticks)?.upperBound ?? ticks.endIndex
      case "<", "＜":
        if let end = end(of: line[at...], isBody: isBody) { return line[at..<end] }
        at = line.index(after: at)
      default: at = line.index(after: at)
      }
    }
    return nil
  }

  /// Where the mark ends that a text begins with; nil where it is none, or one that hides.
  private static func end(of text: Substring, isBody: Bool) -> Substring.Index? {
    let behind = text.dropFirst().drop(while: isBlank)
    guard behind.first == "!" else { return nil }
    let inner = behind.dropFirst().drop(while: isBlank)
    let dashes = inner.prefix { isDash($0) || isBlank($0) && $0 != " " }
    guard let last = dashes.last(where: { isDash($0) }) else { return nil }
    let isPlain = text.first == "<" && text.dropFirst().hasPrefix("!--")
    // `<!-->` and `<!--->` are whole (CommonMark 6.6): what follows them is shown.
    let rest = text.dropFirst()
    let isWhole = isPlain && ["!-->", "!--->"].contains { rest.hasPrefix($0) } && rest.dropFirst(5).holds("--")
    return isBody && isPlain && !isWhole || last == ">" ? nil : dashes.endIndex
  }

  private static func isDash(_ sign: Character) -> Bool { "-‐‑‒–—―−".contains(sign) }

  /// Blanks and signs that nobody sees.
  private static func isBlank(_ sign: Character) -> Bool { " \u{A0}\u{200B}\u{2060}\u{FEFF}\u{AD}".contains(sign) }

  /// Whether a `!` has a `<` or `＜` within six bytes before it; nearly no file has one.
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = signs.first(in: bytes, from: 0)
    while at < bytes.count {
      if bytes[max(0, at - 6)..<at].contains(where: { $0 == UInt8(ascii: "<") || $0 == 0x9C }) { return true }
      at = signs.first(in: bytes, from: at + 1)
    }
    return false
  }

  private static let signs = ByteSet(0x21...0x21)
}
