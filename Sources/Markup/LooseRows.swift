import Bytes

/// Rows of a table that Markdown does not know as one: cells set apart by tabs, as a spreadsheet gives them, or by `|` without
/// the line of dashes. They stand on lines of their own, so that no row runs into the next.
enum LooseRows {
  private static let signs = ByteSet(0x09...0x09, 0x7C...0x7C)

  /// Which lines are such rows: those beside another one.
  ///
  /// - Parameter isSet: Lines of code, tables and notes, which are none.
  static func find(in lines: [ArraySlice<UInt8>], isSet: [Bool]) -> [Bool] {
    var isRow = [Bool](repeating: false, count: lines.count)
    var before: UInt8?
    for (index, line) in lines.enumerated() {
      let sign = isSet[index] ? nil : sign(of: line)
      if let sign, sign == before {
        isRow[index - 1] = true
        isRow[index] = true
      }
      before = sign
    }
    return isRow
  }

  /// What sets the cells of a line apart; nil where nothing does.
  private static func sign(of line: ArraySlice<UInt8>) -> UInt8? {
    let holdsAny = line.withUnsafeBufferPointer { signs.first(in: $0, from: 0) < $0.count }
    guard holdsAny else { return nil }
    let text = trimmed(line)
    guard let first = text.first, first != UInt8(ascii: ">"), first != UInt8(ascii: "#") else { return nil }
    if bars(text) > 0 { return UInt8(ascii: "|") }
    return text.contains(0x09) ? 0x09 : nil
  }

  private static let bar = ByteSet(0x7C...0x7C)

  /// Whether a `|` stands in a line.
  static func mayHoldBars(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { bar.first(in: $0, from: 0) < $0.count }
  }

  /// How many `|` set cells apart: with blanks around them, or more than one.
  static func bars(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isApart = false
    for at in text.indices where text[at] == UInt8(ascii: "|") {
      if at > text.startIndex, text[at - 1] == UInt8(ascii: "\\") { continue }
      count += 1
      if at > text.startIndex, at + 1 < text.endIndex, text[at - 1] <= 0x20, text[at + 1] <= 0x20 { isApart = true }
    }
    return count > 1 || isApart ? count : 0
  }

  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = text.last, last == 0x20 || last == 0x09 { text = text.dropLast() }
    return text
  }
}
