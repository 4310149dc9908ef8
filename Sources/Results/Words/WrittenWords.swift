import Bytes
import Vietnamese

/// The words of a text one after the other, each as a hash of its letters and figures in small letters. No word is made a string,
/// and who looks at the first of them alone reads no further.
struct WrittenWords: Sequence, IteratorProtocol {
  private let text: String
  private var at = 0

  /// Those of a text, in any normal form.
  init(_ text: String) { self.text = NormalForm.nfc(text) }

  /// The hash of a single word.
  static func hash(_ word: String) -> UInt64 {
    var words = WrittenWords(word)
    return words.next() ?? 0
  }

  mutating func next() -> UInt64? {
    let (word, end) = text.withBytes { WrittenWords.word($0, from: at) }
    at = end
    return word
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (word: UInt64?, end: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var (at, isOpen) = (start, false)
    while at < bytes.count {
      let (value, length) = scalar(bytes, at)
      guard let letter = small(value, isInside: isOpen) else {
        if isOpen { break }
        at += length
        continue
      }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      isOpen = true
      at += length
    }
    return (isOpen ? hash ^ hash >> 29 : nil, at)
  }

  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (value: UInt32, length: Int) {
    func next(_ offset: Int) -> UInt32 { at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0 }
    let lead = bytes[at]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return (UInt32(lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// The small form of a letter or figure; nil for anything else. Marks belong to the letter before them.
  @inline(__always)
  private static func small(_ value: UInt32, isInside: Bool) -> UInt32? {
    switch value {
    case 0x61...0x7A, 0x30...0x39: return value
    case 0x41...0x5A: return value | 0x20
    case 0..<0x80: return nil
    case 0xC0...0xDE where value != 0xD7: return value + 0x20
    case 0x100...0x137, 0x1EA0...0x1EFF: return value | 1
    case 0x1A0, 0x1AF: return value + 1
    case 0xDF...0xFF where value != 0xF7, 0x1A1, 0x1B0: return value
    default: return foreign(value, isInside: isInside)
    }
  }

  private static func foreign(_ value: UInt32, isInside: Bool) -> UInt32? {
    guard let properties = Unicode.Scalar(value)?.properties else { return nil }
    let isLetter = properties.isAlphabetic || properties.numericType != nil
    return isLetter || isInside && properties.generalCategory == .nonspacingMark ? value : nil
  }
}
