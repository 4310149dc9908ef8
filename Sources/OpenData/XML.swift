import Bytes
import Glibc

/// XML written by hand: every text goes through `escape`.
package enum XML {
  package static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  /// Text for element content and attributes; characters that XML 1.0 (2.2) forbids become U+FFFD.
  package static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes a text escaped.
  package static func append(_ text: String, to out: inout [UInt8]) {
    text.withBytes { append($0, to: &out) }
  }

  /// Writes UTF-8 escaped.
  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    func put(_ reference: String, for range: Range<Int>) {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<range.lowerBound]))
      out.append(contentsOf: reference.utf8)
      start = range.upperBound
    }
    if bytes.baseAddress.flatMap({ memchr($0, 0xEF, bytes.count) }) == nil {
      escaped.forEach(in: bytes) { put(reference(bytes[$0]), for: $0..<($0 + 1)) }
    } else {
      for index in bytes.indices {
        if escaped.first(in: UnsafeBufferPointer(rebasing: bytes[index...index]), from: 0) == 0 {
          put(reference(bytes[index]), for: index..<(index + 1))
        } else if bytes[index] == 0xEF, isForbidden(bytes[index...]) {
          put("\u{FFFD}", for: index..<(index + 3))
        }
      }
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static let escaped = ByteSet(
    0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x22...0x22, 0x26...0x27, 0x3C...0x3C, 0x3E...0x3E, 0x7F...0x7F)

  /// Whether U+FFFE or U+FFFF comes.
  private static func isForbidden(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let next = rest.dropFirst()
    return next.count >= 2 && next[next.startIndex] == 0xBF && next[next.startIndex + 1] >= 0xBE
  }

  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
