import Glibc

/// How a text groups the digits of its figures. Vietnamese writes `125.000` and `4,5%`; some papers write `125,000` and `4.5%`
/// throughout, as in English, and their figures are to be read as they mean them.
package enum FigureStyle: Sendable, Hashable {
  /// `125.000`, `4,5`.
  case points
  /// `125,000`, `4.5`.
  case commas
  /// Commas group somewhere, and nothing tells whether they do so everywhere: `12,500` may be either.
  case mixed

  /// The style of a text: by commas where it has a comma before just three digits and a decimal point before a per cent sign, and
  /// nothing written the other way.
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> FigureStyle {
    var (hasGroup, isPlain) = (false, false)
    var at = 0
    while let mark = next(UInt8(ascii: ","), bytes, from: at) {
      at = mark + 1
      switch digits(bytes, around: mark) {
      case 1, 2: return .points
      case 3:
        hasGroup = true
        if !isPlain { isPlain = isPlainGroup(bytes, mark) }
      default: continue
      }
    }
    guard hasGroup else { return .points }
    let unsure = isPlain ? mixed : .points
    var hasPoint = false
    at = 0
    while let mark = next(UInt8(ascii: "."), bytes, from: at) {
      at = mark + 1
      let count = digits(bytes, around: mark)
      if count == 3 { return unsure }
      let end = mark + 1 + count
      if count > 0, end < bytes.count, bytes[end] == UInt8(ascii: "%") { hasPoint = true }
    }
    return hasPoint ? .commas : unsure
  }

  /// `1,234,567`, `1,000 người`: commas that can only group.
  private static func isPlainGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    let end = mark + 4
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") { return digits(bytes, around: end) == 3 }
    return FigureScanner(bytes, style: .points).follower(of: end, in: 0..<bytes.count) == .counted
  }

  private static func next(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// How many digits stand behind a mark that has one before it; of a long run no more than are of use.
  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, around mark: Int) -> Int {
    func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
    guard isDigit(mark - 1) else { return 0 }
    return (1...5).first { !isDigit(mark + $0) }.map { $0 - 1 } ?? 5
  }
}
