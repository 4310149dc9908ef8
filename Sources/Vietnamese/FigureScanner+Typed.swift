import Bytes

/// Figures with marks that no Vietnamese number has, with a raised figure behind them or with a minus that may be a dash: half of such a
/// number, or the number without its sign, would be another one.
extension FigureScanner {
  /// `12'500 ha`, `12·500`, `12. 500 tấn`, `12 ,5 ha`, `7, 5%`, `1..234`, `12٫5`, `7‚5%`: two pieces of one number, or two numbers.
  func apart(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    guard token.end < range.upperBound, token.whole <= 3,
      token.marks == 0 || token.first == 0x2E && token.odd == 0 && token.changes == 0
    else { return nil }
    let first = behindBlank(token.end, range)
    guard let mark = typedMark(first, range) else { return nil }
    let next = mark.isOdd ? mark.end : behindBlank(mark.end, range)
    guard next < range.upperBound, FigureScanner.isDigitByte(bytes[next]) else { return nil }
    let second = self.token(at: next, range)
    let follower = follower(of: second.end, in: range)
    let isGlued = first == token.end && next == mark.end
    guard second.marks == 0 || follower == .measure, isPiece(mark, isGlued, first == token.end, second, follower),
      mark.isOdd && isGlued || !isOne(ofRow: token, range)
    else { return nil }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let (one, other) = (text(token.start..<token.end), text(second.start..<second.end))
    let isGroup = second.whole == 3
    let whole = one + (isGroup ? "." : ",") + other
    return UnclearFigure(
      range: token.start..<second.end, kind: .slip,
      readings: isGlued ? [whole] + (isGroup ? [one + "," + other] : []) : [whole, one + " và " + other], isRead: false)
  }

  private struct TypedMark {
    var end: Int
    /// An apostrophe, a raised point, a mark of another script, a sign of sums: nothing that parts two numbers stands between digits so.
    var isOdd: Bool
    var isDouble = false
    var isComma = false
  }

  private func typedMark(_ at: Int, _ range: Range<Int>) -> TypedMark? {
    guard at < range.upperBound else { return nil }
    func byte(_ at: Int) -> UInt8 { at < range.upperBound ? bytes[at] : 0 }
    switch bytes[at] {
    case let sign where FigureScanner.oddSigns.contains(sign): return TypedMark(end: at + 1, isOdd: true)
    // · ´ ¸ ± ٫ ،
    case 0xC2 where [0xB7, 0xB4, 0xB8, 0xB1].contains(byte(at + 1)),
      0xD9 where byte(at + 1) == 0xAB, 0xD8 where byte(at + 1) == 0x8C:
      return TypedMark(end: at + 2, isOdd: true)
    // ‘ ’ ‚ “ ” … ⋅ 、 �
    case 0xE2 where byte(at + 1) == 0x80 && [0x98, 0x99, 0x9A, 0x9C, 0x9D, 0xA6].contains(byte(at + 2)),
      0xE2 where byte(at + 1) == 0x8B && byte(at + 2) == 0x85,
      0xE3 where byte(at + 1) == 0x80 && byte(at + 2) == 0x81,
      0xEF where byte(at + 1) == 0xBF && byte(at + 2) == 0xBD:
      return TypedMark(end: at + 3, isOdd: true)
    case 0x2E, 0x2C:
      let isDouble = byte(at + 1) == 0x2E || byte(at + 1) == 0x2C
      return TypedMark(
        end: at + (isDouble ? 2 : 1), isOdd: false, isDouble: isDouble, isComma: bytes[at] == 0x2C && !isDouble)
    default: return nil
    }
  }

  private static let oddSigns = Set("'\"+=?*\\~_;".utf8)

  private func isPiece(
    _ mark: TypedMark, _ isGlued: Bool, _ isBehindDigit: Bool, _ second: Token, _ follower: Follower
  ) -> Bool {
    if mark.isOdd { return isGlued && follower != .other }
    if mark.isDouble { return isGlued && follower != .other }
    if follower == .other || isGlued { return false }
    // "12. 500 tấn", "12 .500 người"
    if !mark.isComma { return second.whole == 3 && follower != .percent || !isBehindDigit && follower != .counted }
    // "12, 5 xã" are two things; "12 ,5 xã", "7, 5%" nobody can tell.
    return follower == .measure && second.whole <= 2 || follower == .percent && second.whole == 1
      || !isBehindDigit && follower != .counted
  }

  /// "các thửa 11, 12, 5 ha", "lần lượt là 12, 5 ha", "thôn 12, 5 ha", "1. 500 hộ" at the head of a line.
  private func isOne(ofRow token: Token, _ range: Range<Int>) -> Bool {
    if opensLine(token.start, range) || isBehindLabel(token.start, range) { return true }
    var at = token.start
    while at > range.lowerBound, bytes[at - 1] == 0x20 { at -= 1 }
    guard at > range.lowerBound else { return true }
    if [0x2C, 0x3B].contains(bytes[at - 1]), at - 1 > range.lowerBound, FigureScanner.isDigitByte(bytes[at - 2]) {
      return true
    }
    if let word = word(before: token.start, range), FigureScanner.holds(bytes, word, FigureScanner.counted) {
      return true
    }
    let near = UnsafeBufferPointer(rebasing: bytes[max(range.lowerBound, token.start - 48)..<token.start])
    return String(decoding: near, as: UTF8.self).contains("lần lượt")
  }

  // MARK: Marks in disorder

  /// `1.234,567,8 ha`, `12,5.678 ha`, `1.23.456 người`: marks of which no reading makes a number.
  func disordered(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    guard token.marks > 1, style != .commas, follower(of: token.end, in: range) != .other,
      !isBehindLabel(token.start, range), !opensLine(token.start, range)
    else { return nil }
    let isOrdered =
      switch token.changes {
      // "1,2,3 xã" is a row, "1.12.2025" a day, "2.1.3" the number of a heading.
      case 0: token.odd == 0 || token.first == 0x2C || token.lastCount != 3
      case 1: token.first != token.last && (token.odd == 0 || token.odd == 1 && token.lastCount != 3)
      default: false
      }
    guard !isOrdered else { return nil }
    let written = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    let parts = written.split { $0 == "." || $0 == "," }
    let reading = parts.dropLast().joined(separator: ".") + (token.lastCount == 3 ? "." : ",") + (parts.last ?? "")
    return UnclearFigure(range: token.start..<token.end, kind: .marks, readings: [reading], isRead: false)
  }

  // MARK: Raised figures

  /// `10⁶ kWh`, `5×10⁶`, `2,5.10^6`, `35¹ tấn`, `35[^1] tấn`: a power, or the mark of a note that a reader may take for a digit.
  func raised(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    if let end = raisedEnd(token.end, range) {
      let written = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      let isPower = written == "10" || written.hasSuffix(".10")
      guard isPower || follower(of: end, in: range) != .other else { return nil }
      return UnclearFigure(range: token.start..<end, kind: .raised, readings: [written], isRead: false)
    }
    // "5 x 10^6 kWh"
    var at = behindBlank(token.end, range)
    guard at < range.upperBound else { return nil }
    if bytes[at] == 0xC3, at + 1 < range.upperBound, bytes[at + 1] == 0x97 {
      at += 2
    } else if [UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*")].contains(bytes[at]) {
      at += 1
    } else {
      return nil
    }
    at = behindBlank(at, range)
    guard at + 2 < range.upperBound, bytes[at] == 0x31, bytes[at + 1] == 0x30, let end = raisedEnd(at + 2, range) else {
      return nil
    }
    let written = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    return UnclearFigure(range: token.start..<end, kind: .raised, readings: [written], isRead: false)
  }

  /// Where the raised signs right behind a figure end.
  private func raisedEnd(_ start: Int, _ range: Range<Int>) -> Int? {
    guard start < range.upperBound else { return nil }
    var at = start
    func holds(_ sign: StaticString) -> Bool {
      sign.utf8CodeUnitCount <= range.upperBound - at
        && (0..<sign.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == sign.utf8Start[$0] }
    }
    switch bytes[start] {
    case 0xC2, 0xE2:
      while at + 1 < range.upperBound {
        if bytes[at] == 0xC2, [0xB9, 0xB2, 0xB3].contains(bytes[at + 1]) {
          at += 2
        } else if at + 2 < range.upperBound, bytes[at] == 0xE2, bytes[at + 1] == 0x81, bytes[at + 2] & 0xF0 == 0xB0 {
          at += 3
        } else {
          break
        }
      }
      return at > start ? at : nil
    case UInt8(ascii: "^"):
      at += 1
      while at < range.upperBound, FigureScanner.isDigitByte(bytes[at]) { at += 1 }
      return at > start + 1 ? at : nil
    case UInt8(ascii: "["), UInt8(ascii: "<"):
      let isNote = bytes[start] == UInt8(ascii: "[")
      guard isNote ? holds("[^") : holds("<sup>") else { return nil }
      while at < range.upperBound, at < start + 24 {
        if isNote, holds("]") { return at + 1 }
        if holds("</sup>") { return at + 6 }
        at += 1
      }
      return nil
    default: return nil
    }
  }

  // MARK: Minus

  private static let levels = ["đạt", "còn", "là", "mức"].map { Array($0.utf8) }
  private static let minus = [Array("âm".utf8)]

  /// `đạt - 1,5%`, a cell `- 1,5` or `(1,5)`: a minus or a dash; `đạt âm 1,5%`.
  func negative(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    guard token.start > range.lowerBound else { return nil }
    var end = token.end
    func figure() -> UnclearFigure {
      let written = String(decoding: bytes[token.start..<end], as: UTF8.self)
      return UnclearFigure(range: token.start..<end, kind: .minus, readings: ["-" + written, written], isRead: false)
    }
    let next = behindBlank(end, range)
    if next < range.upperBound, bytes[next] == 0x25 { end = next + 1 }
    if let word = word(before: token.start, range), FigureScanner.holds(bytes, word, FigureScanner.minus) {
      return end > token.end ? figure() : nil
    }
    if bytes[token.start - 1] == UInt8(ascii: "("), isAlone(token.start - 1, UInt8(ascii: "("), end, range) {
      return figure()
    }
    guard bytes[token.start - 1] == 0x20, let dash = dash(before: token.start, range) else { return nil }
    if isAlone(dash, bytes[dash], end, range) { return figure() }
    guard bytes[dash - 1] == 0x20, let word = word(before: dash, range),
      FigureScanner.holds(bytes, word, FigureScanner.levels)
    else { return nil }
    return figure()
  }

  /// The dash before a figure and one blank.
  private func dash(before start: Int, _ range: Range<Int>) -> Int? {
    let end = start - 1
    if end - 1 > range.lowerBound, bytes[end - 1] == 0x2D { return end - 1 }
    guard end - 3 > range.lowerBound, bytes[end - 3] == 0xE2 else { return nil }
    let isDash = bytes[end - 2] == 0x80 && bytes[end - 1] == 0x93 || bytes[end - 2] == 0x88 && bytes[end - 1] == 0x92
    return isDash ? end - 3 : nil
  }

  /// Whether a figure with the sign before it is all that a cell has.
  private func isAlone(_ sign: Int, _ mark: UInt8, _ end: Int, _ range: Range<Int>) -> Bool {
    var end = end
    if mark == UInt8(ascii: "(") {
      guard end < range.upperBound, bytes[end] == UInt8(ascii: ")") else { return false }
      end += 1
    }
    return isCell(sign, end, range)
  }
}
