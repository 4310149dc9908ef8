import Bytes
@_spi(_Unicode) import Swift

/// Unicode normal form C, the form of everything the portal stores and serves.
public enum NormalForm {
  /// Whether the text is in NFC. A quick scan decides for text without combining marks, which is nearly all text.
  public static func isNFC(_ text: String) -> Bool {
    guard mayNeedNormalising(text) else { return true }
    return Pieces(text).allSatisfy { piece in
      piece.unicodeScalars.elementsEqual(NormalForm.composed(piece))
    }
  }

  /// The scalars of a text, decomposed and in the order of their classes (NFD), as Swift's own strings compare them.
  package static func decomposed(_ text: String) -> [Unicode.Scalar] { Array(text._nfd) }

  private static func composed(_ text: String) -> [Unicode.Scalar] { Array(text._nfc) }

  /// The text in NFC.
  public static func nfc(_ text: String) -> String {
    guard mayNeedNormalising(text) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for piece in Pieces(text) { out.unicodeScalars.append(contentsOf: NormalForm.composed(piece)) }
    return out
  }

  private static func mayNeedNormalising(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(mayNeedNormalising)
  }

  /// Whether UTF-8 may be in another form. Latin, punctuation and symbol blocks hold no scalar that NFC changes, save the
  /// combining marks and the five singletons U+2126, U+212A, U+212B, U+2329, U+232A.
  public static func mayNeedNormalising(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while true {
      // Nearly all letters of three bytes are those of Vietnamese, U+1E00–U+1EFF.
      index = bytes.firstPair(from: index) { byte, next in
        byte .>= 0xCC .& (byte .!= 0xE1 .| next .< 0xB8 .| next .> 0xBB)
      }
      if index == bytes.count { return false }
      guard bytes[index] & 0xF0 == 0xE0, index + 2 < bytes.count else { return true }
      let value =
        UInt32(bytes[index] & 15) << 12 | UInt32(bytes[index + 1] & 63) << 6 | UInt32(bytes[index + 2] & 63)
      switch value {
      case 0x1E00...0x1EFF, 0x2010...0x2125, 0x2127...0x2129, 0x212C...0x2328, 0x232B...0x2ADB: index += 3
      default: return true
      }
    }
  }
}

/// A text in pieces that are normalised each by itself: nothing composes over a piece's end (UAX #15, section 9.1). The library
/// moves all that is behind a letter which grows, so that a whole text would take the square of its length.
private struct Pieces: Sequence, IteratorProtocol {
  private let text: String
  private var start: String.Index

  /// Bytes of a piece, about; and at most, where marks stand without end (a stream-safe text has thirty in a row at most).
  private static let size = 2048
  private static let most = 65_536

  init(_ text: String) {
    self.text = text
    start = text.startIndex
  }

  mutating func next() -> String? {
    let bytes = text.utf8
    guard start < bytes.endIndex else { return nil }
    var end = bytes.index(start, offsetBy: Pieces.size, limitedBy: bytes.endIndex) ?? bytes.endIndex
    var length = Pieces.size
    while end < bytes.endIndex, !isStart(end, length) {
      end = bytes.index(after: end)
      length += 1
    }
    defer { start = end }
    return String(text[start..<end])
  }

  /// Whether what stands at a place never composes with what stands before it: no mark, and no Hangul vowel or final.
  private func isStart(_ place: String.Index, _ length: Int) -> Bool {
    let byte = text.utf8[place]
    if byte < 0x80 { return true }
    if byte & 0xC0 == 0x80 { return false }
    if length > Pieces.most { return true }
    let scalar = text.unicodeScalars[place]
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return !(0x1160...0x11FF).contains(scalar.value)
    }
  }
}
