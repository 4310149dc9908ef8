import Bytes

/// HTML or a data block that the portal's own code has made safe; templates show it with three braces.
public struct SafeHTML: Sendable, Hashable {
  /// UTF-8 as it goes into the page.
  let bytes: [UInt8]

  /// Whether nothing is shown.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The text as it goes into the page.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// HTML that the caller vouches for: made by `Markup`, or by our own code from escaped parts.
  public init(trusted text: String) { bytes = Array(text.utf8) }

  /// HTML as bytes, as `MarkupDocument.html(applying:)` returns it.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// JSON for a `<script type="application/ld+json">` data block: `<`, `>` and `&` become JSON escapes, so that no
  /// text in it can close the element (HTML Standard, "Restrictions for contents of script elements").
  public init(json text: [UInt8]) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 64)
    text.withUnsafeBufferPointer { text in
      var start = 0
      SafeHTML.closing.forEach(in: text) { index in
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + 1
        let byte = text[index]
        out.append(contentsOf: (byte == 0x3C ? "\\u003c" : byte == 0x3E ? "\\u003e" : "\\u0026").utf8)
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes = out
  }

  private static let closing = ByteSet(0x26...0x26, 0x3C...0x3C, 0x3E...0x3E)

  /// Plain text, escaped.
  public init(escaping text: String) { bytes = Array(HTMLEscape.escape(text).utf8) }
}

/// HTML escaping on UTF-8 bytes, for element content and quoted attribute values alike.
public enum HTMLEscape {
  /// `& < > " '` become character references; control characters that HTML forbids become U+FFFD.
  public static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes the text escaped.
  package static func append(_ text: String, to out: inout (some ByteSink & ~Copyable)) {
    text.withBytes { append($0, to: &out) }
  }

  /// Writes UTF-8 escaped: what needs no escape goes in whole runs.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout (some ByteSink & ~Copyable)) {
    var start = 0
    escaped.forEach(in: bytes) { index in
      out.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      reference(bytes[index]).withBytes { out.append($0) }
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// All but tabs and line ends of the control characters, and what has a meaning in HTML.
  private static let escaped = ByteSet(
    0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x22...0x22, 0x26...0x27, 0x3C...0x3C, 0x3E...0x3E, 0x7F...0x7F)

  private static func reference(_ byte: UInt8) -> String {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: "\u{FFFD}"
    }
  }
}

/// Addresses that may stand in `href` and `src`.
public enum SafeAddress {
  /// The address itself when it is relative or its scheme is http, https, mailto or tel; otherwise `#`.
  public static func checked(_ address: String) -> String {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0x3A:  // ":"
        let name = String(decoding: scheme, as: UTF8.self).lowercased()
        return ["http", "https", "mailto", "tel"].contains(name) ? address : "#"
      case 0x2F, 0x3F, 0x23: return address  // "/", "?", "#" come first: relative
      case 0...0x20, 0x5C, 0x7F: return "#"  // browsers drop or rewrite these inside a scheme
      default: scheme.append(byte)
      }
    }
    return address
  }
}
