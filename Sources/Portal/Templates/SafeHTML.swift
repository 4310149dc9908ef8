import Mustache

/// HTML or a data block that the portal's own code has made safe; templates show it with three braces.
public struct SafeHTML: Sendable, Hashable, MustacheCustomRenderable {
  /// The text as it goes into the page.
  public let text: String

  /// HTML that the caller vouches for: made by `Markup`, or by our own code from escaped parts.
  public init(trusted text: String) { self.text = text }

  /// HTML as bytes, as `MarkupDocument.html(applying:)` returns it.
  public init(trusted bytes: [UInt8]) { self.text = String(decoding: bytes, as: UTF8.self) }

  /// JSON for a `<script type="application/ld+json">` data block: `<`, `>` and `&` become JSON escapes, so that no
  /// text in it can close the element (HTML Standard, "Restrictions for contents of script elements").
  public init(json text: String) {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x3C: out.append(contentsOf: "\\u003c".utf8)
      case 0x3E: out.append(contentsOf: "\\u003e".utf8)
      case 0x26: out.append(contentsOf: "\\u0026".utf8)
      default: out.append(byte)
      }
    }
    self.text = String(decoding: out, as: UTF8.self)
  }

  /// Plain text, escaped.
  public init(escaping text: String) { self.text = HTMLEscape.escape(text) }

  /// For the template engine.
  public var renderText: String { text }
  /// HTML is never a null value, even when empty.
  public var isNull: Bool { false }
}

/// HTML escaping on UTF-8 bytes, for element content and quoted attribute values alike.
public enum HTMLEscape {
  /// `& < > " '` become character references; control characters that HTML forbids become U+FFFD.
  public static func escape(_ text: String) -> String {
    var text = text
    let isClean = text.withUTF8 { bytes in bytes.allSatisfy { !mustEscape($0) } }
    if isClean { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x27: out.append(contentsOf: "&#39;".utf8)
      case _ where mustEscape(byte): out.append(contentsOf: "\u{FFFD}".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F: return true
    case 0x09, 0x0A, 0x0D: return false
    default: return byte < 0x20
    }
  }
}

/// The content type put in front of every template. The library's own escapes whole grapheme clusters, so `"`
/// followed by U+0301 would leave an attribute unescaped; this one looks at bytes.
struct ByteHTMLContentType: MustacheContentType {
  static let name = "CONGBO"

  func escapeText(_ text: String) -> String { HTMLEscape.escape(text) }
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
