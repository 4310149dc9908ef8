import Bytes
import Targets
import Vietnamese

/// Reads Vietnamese figures exactly: `.` groups thousands, `,` is the decimal mark; a point that does not group three digits is
/// a decimal mark too (`15.85`, `0.825`). Where commas group (`125,000`), the point is the decimal mark.
enum DecimalReader {
  /// The number that an item states, and the second one behind a slash; nil where it has too many digits.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ item: Item) -> (ExactDecimal, ExactDecimal?)? {
    let range = item.range
    let mark = item.isGroupedByComma ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let slash = range.first { bytes[$0] == UInt8(ascii: "/") }
    guard let first = number(bytes, range.lowerBound..<(slash ?? range.upperBound), mark) else { return nil }
    guard let slash else { return (first, nil) }
    return (first, number(bytes, (slash + 1)..<range.upperBound, mark))
  }

  /// The number of a range whose thousands `mark` groups.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ mark: UInt8
  ) -> ExactDecimal? {
    var (digits, scale, count) = (0, 0, 0)
    var isFraction = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        count += 1
        guard count <= 18 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        if isFraction { scale += 1 }
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), !isFraction {
        var end = at + 1
        while end < range.upperBound, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
        let groups = byte == mark && end - at == 4 && !(digits == 0 && at == range.lowerBound + 1)
        if !groups { isFraction = true }
      } else {
        return nil
      }
      at += 1
    }
    return count > 0 ? ExactDecimal(mantissa: digits, scale: scale) : nil
  }
}
