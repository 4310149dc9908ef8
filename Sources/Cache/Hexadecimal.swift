/// Numbers of 64 bits as 16 lower-case hexadecimal digits, the highest first.
enum Hexadecimal {
  /// The value of each digit; 255 for any other byte.
  private static let values: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39: UInt8(byte) - 0x30
    case 0x61...0x66: UInt8(byte) - 0x61 + 10
    default: 255
    }
  }

  /// So many numbers, of exactly their digits; nil for anything else.
  static func words(_ text: ArraySlice<UInt8>, count: Int) -> [UInt64]? {
    guard text.count == count * 16 else { return nil }
    return text.withUnsafeBufferPointer { text in
      values.withUnsafeBufferPointer { values in
        var words: [UInt64] = []
        words.reserveCapacity(count)
        var bad: UInt8 = 0
        for start in stride(from: 0, to: text.count, by: 16) {
          var word: UInt64 = 0
          for digit in text[start..<(start + 16)] {
            let value = values[Int(digit)]
            bad |= value
            word = word << 4 | UInt64(value & 15)
          }
          words.append(word)
        }
        return bad < 16 ? words : nil
      }
    }
  }

  /// Appends the digits of a number.
  static func append(_ word: UInt64, to text: inout [UInt8]) {
    var digits = SIMD16<UInt8>()
    for index in 0..<16 {
      let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - index * 4) & 15)
      digits[index] = value < 10 ? value + 0x30 : value + 0x57
    }
    withUnsafeBytes(of: digits) { text.append(contentsOf: $0) }
  }
}
