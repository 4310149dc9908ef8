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
        // "0,250 tỷ".
        if isNought(bytes, mark) { return .points }
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

  /// `1,000 người`: a comma that can only group; `1,130 tỷ đồng`: one behind which a fraction would not end in a nought.
  private static func isPlainGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    let end = mark + 4
    switch FigureScanner(bytes, style: .points).follower(of: end, in: 0..<bytes.count) {
    case .counted: return true
    case .measure: return bytes[end - 1] == UInt8(ascii: "0")
    // "1,234,567".
    default: return end < bytes.count && bytes[end] == UInt8(ascii: ",") && digits(bytes, around: end) == 3
    }
  }

  /// `0,250`: a comma that can only be the decimal mark.
  private static func isNought(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    guard mark > 0, bytes[mark - 1] == UInt8(ascii: "0") else { return false }
    return mark == 1 || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[mark - 2])
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
