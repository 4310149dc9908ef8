import Bytes

/// Writes JSON by hand: keys in the order given, numbers in their shortest form, so the same data gives the same bytes.
public struct JSONText: Sendable {
  /// The UTF-8 text so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty text.
  ///
  /// - Parameter capacity: About how many bytes it will have.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// The text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; `body` writes its members.
  public mutating func object(_ body: (inout JSONText) -> Void) { wrap(0x7B, 0x7D, body) }

  /// Writes an array; `body` writes its elements.
  public mutating func array(_ body: (inout JSONText) -> Void) { wrap(0x5B, 0x5D, body) }

  /// Writes a member's key, plain ASCII without quotes; its value is to follow.
  public mutating func key(_ name: StaticString) {
    let start = needsComma ? 2 : 1
    name.withUTF8Buffer { name in
      // In one piece: an array asks at each of them whether it has room.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: start + name.count + 2) { key in
        key[0] = 0x2C
        key[start - 1] = 0x22
        for (offset, byte) in name.enumerated() { key[start + offset] = byte }
        key[start + name.count] = 0x22
        key[start + name.count + 1] = 0x3A
        bytes.append(contentsOf: UnsafeBufferPointer(key))
      }
    }
    needsComma = false
  }

  /// Writes a string, or null.
  public mutating func value(_ text: String?) {
    comma()
    if let text { quoted(text) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// Writes an integer, or null.
  public mutating func value(_ number: Int?) {
    comma()
    bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
  }

  /// Writes a number, or null: an integer without a fraction, anything else in the shortest form that reads back the same.
  public mutating func value(_ number: Double?) {
    comma()
    bytes.append(contentsOf: (number.map(JSONText.text) ?? "null").utf8)
  }

  /// Writes true, false, or null.
  public mutating func value(_ flag: Bool?) {
    comma()
    bytes.append(contentsOf: (flag.map(String.init) ?? "null").utf8)
  }

  /// Writes a number that is already in the form of JSON, digit by digit as it stands, or null.
  public mutating func value(decimal digits: String?) {
    comma()
    bytes.append(contentsOf: (digits ?? "null").utf8)
  }

  /// The JSON form of a number; JSON has none for infinities and NaN, which become null.
  public static func text(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == number.rounded(), abs(number) < 9_007_199_254_740_992 { return String(Int(number)) }
    return "\(number)"
  }

  private mutating func wrap(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func quoted(_ text: String) { JSONText.append(quoted: text, to: &bytes) }

  /// Writes a text as a JSON string; only what must be escaped is.
  public static func append(quoted text: String, to out: inout [UInt8]) {
    out.append(0x22)
    text.withBytes { bytes in
      var start = 0
      while true {
        let index = escaped.first(in: bytes, from: start)
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        if index == bytes.count { break }
        escape(bytes[index], to: &out)
        start = index + 1
      }
    }
    out.append(0x22)
  }

  private static let escaped = ByteSet(0x00...0x1F, 0x22...0x22, 0x5C...0x5C)

  private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0x22, 0x5C: out += [0x5C, byte]
    case 0x09: out.append(contentsOf: "\\t".utf8)
    case 0x0A: out.append(contentsOf: "\\n".utf8)
    case 0x0D: out.append(contentsOf: "\\r".utf8)
    default:
      let hex = Array("0123456789abcdef".utf8)
      out.append(contentsOf: "\\u00".utf8)
      out += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }
}
