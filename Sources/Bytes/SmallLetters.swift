import Glibc

extension String {
  /// The text in small letters, as `lowercased()` gives it, by its bytes: that asks the tables of Unicode about each letter with
  /// a mark, which Vietnamese has in every other word.
  public func lowered() -> String {
    withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { small in
        guard let start = bytes.baseAddress, let copy = small.baseAddress else { return self }
        _ = small.initialize(from: bytes)
        guard SmallLetters.lower(small) else { return lowercased() }
        // Many have no capitals: nothing is made of them.
        return memcmp(start, copy, bytes.count) == 0 ? self : String(decoding: small, as: UTF8.self)
      }
    }
  }

  /// The same of bytes of UTF-8.
  public init(lowering bytes: UnsafeBufferPointer<UInt8>) {
    var isKnown = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { out in
      for at in bytes.indices { out.initializeElement(at: at, to: bytes[at]) }
      isKnown = SmallLetters.lower(UnsafeMutableBufferPointer(rebasing: out[..<bytes.count]))
      return bytes.count
    }
    self = isKnown ? text : String(decoding: bytes, as: UTF8.self).lowercased()
  }
}

extension Substring {
  /// The text in small letters.
  public func lowered() -> String { String(self).lowered() }
}

/// Letters of Vietnamese, whose small forms are as long as their capitals.
enum SmallLetters {
  /// Makes letters small in place.
  ///
  /// - Returns: False where a character stands there of which this does not know whether it is a letter.
  static func lower(_ text: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { text[at] = byte | 0x20 }
        at += 1
        continue
      }
      guard at + 1 < text.count else { return false }
      let second = text[at + 1]
      switch byte {
      case 0xC2: break
      case 0xC3: if second < 0x9F, second != 0x97 { text[at + 1] = second + 0x20 }
      // Ă, Đ, Ĩ and their neighbours, which alternate; the Turkish I does not.
      case 0xC4 where second < 0xB0: text[at + 1] = second | 1
      case 0xC5 where second | 1 == 0xA9: text[at + 1] = 0xA9
      case 0xC6 where second | 1 == 0xA1: text[at + 1] = 0xA1
      case 0xC6 where second == 0xAF || second == 0xB0: text[at + 1] = 0xB0
      case 0xE1 where at + 2 < text.count && (second == 0xBB || second == 0xBA && text[at + 2] >= 0xA0):
        text[at + 2] |= 1
        at += 1
      // Dashes, quotation marks, bullets.
      case 0xE2 where at + 2 < text.count && second == 0x80: at += 1
      // What stands for the rest of a character that was cut off.
      case 0xEF where at + 2 < text.count && second == 0xBF && text[at + 2] == 0xBD: at += 1
      default: return false
      }
      at += 2
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// What stands in a range of UTF-8, in small letters.
  @inlinable @inline(__always)
  public func lowered(_ range: Range<Int>) -> String { String(lowering: UnsafeBufferPointer(rebasing: self[range])) }
}
