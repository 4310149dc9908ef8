import Vietnamese

/// The marks of Markdown at the beginning of a line, read as they look: `##` or `1.` with a no-break space behind it, as
/// keyboards of Macs and Word make it, a full-width `＃`, a mark behind a character that does not show.
enum LineMarks {
  /// Whether ``plain(_:)`` may be another line. Of ordinary lines, in which nothing odd stands before the first letter, it is not.
  static func mayDiffer(_ line: ArraySlice<UInt8>) -> Bool {
    guard let letter = line.firstIndex(where: { $0 > 0x40 }) else { return false }
    let next = letter + 1 < line.endIndex ? line[letter + 1] : 0x20
    return line[letter] == UInt8(ascii: "|") || PlainText.mayLookOtherwise(line[letter], next)
  }

  /// The line with its marks, and the spaces around them, as Markdown wants them; its text stays as written.
  static func plain(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if let rule = delimiter(line) { return rule }
    let plain = PlainText(line.prefix(48))
    if plain.isAsWritten { return line }
    let seen = plain.bytes
    guard let end = marksEnd(seen), end > seen.startIndex else { return line }
    let written = plain.written(seen.startIndex..<end).upperBound
    let head = seen[..<end]
    if head.elementsEqual(line[..<min(written, line.endIndex)]) { return line }
    return (Array(head) + line[written...].drop(while: isContinuation))[...]
  }

  /// Where the marks at the beginning of a line end, with the space behind the last one; nil where there are none.
  private static func marksEnd(_ seen: ArraySlice<UInt8>) -> Int? {
    var at = seen.startIndex
    var end: Int?
    while true {
      while at < seen.endIndex, isBlank(seen[at]) { at += 1 }
      let start = at
      guard at < seen.endIndex else { return end }
      switch seen[at] {
      case UInt8(ascii: "#"):
        while at < seen.endIndex, seen[at] == UInt8(ascii: "#") { at += 1 }
        if at - start > 6 { return end }
      case UInt8(ascii: ">"):
        at += 1
        end = at
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while at < seen.endIndex, seen[at] >= 0x30, seen[at] <= 0x39 { at += 1 }
        guard at - start <= 9, at < seen.endIndex, seen[at] == UInt8(ascii: ".") || seen[at] == UInt8(ascii: ")") else {
          return end
        }
        at += 1
      default: return end
      }
      guard at < seen.endIndex, isBlank(seen[at]) else { return end }
      at += 1
      end = at
      if seen[start] == UInt8(ascii: "#") { return end }
    }
  }

  /// The row of dashes under the header of a table, where Word has put other dashes or spaces in it; nil for other lines.
  private static func delimiter(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = line.first(where: { !isBlank($0) }), first == UInt8(ascii: "|") || first >= 0xC2 || first == 0x2D,
      line.contains(where: { $0 >= 0xC2 }), line.contains(UInt8(ascii: "|"))
    else { return nil }
    let seen = PlainText(line).bytes
    let isRule = seen.allSatisfy { isBlank($0) || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == 0x2D }
    return isRule && seen.contains(0x2D) ? seen : nil
  }

  /// Whether a line is nothing but `<br>`, which is then an empty line.
  static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.drop(while: isBlank)
    guard rest.first == UInt8(ascii: "<") else { return false }
    while rest.first == UInt8(ascii: "<") {
      rest = rest.dropFirst()
      guard rest.prefix(2).map({ $0 | 0x20 }) == Array("br".utf8) else { return false }
      rest = rest.dropFirst(2).drop { isBlank($0) || $0 == UInt8(ascii: "/") }
      guard rest.first == UInt8(ascii: ">") else { return false }
      rest = rest.dropFirst().drop(while: isBlank)
    }
    return rest.isEmpty
  }

  /// How many `#` a line has that is probably a heading without its space: a capital follows, and more than one word. Words
  /// with `#` each are hashtags.
  static func tightHeading(_ line: ArraySlice<UInt8>) -> Int? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard content.first == UInt8(ascii: "#"), line.count - content.count <= 3 else { return nil }
    let rest = content.drop { $0 == UInt8(ascii: "#") }
    let marks = content.count - rest.count
    guard marks <= 6, let first = String(decoding: rest.prefix(4), as: UTF8.self).first else { return nil }
    if marks > 1 { return first.isLetter || first.isNumber ? marks : nil }
    guard first.isUppercase || first == "*", rest.contains(UInt8(ascii: " ")), !rest.contains(UInt8(ascii: "#")) else {
      return nil
    }
    return marks
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
