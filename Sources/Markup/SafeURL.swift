/// Which destinations a link may have: http, https, mailto, tel, and relative ones. libcmark's own filter sits in its
/// renderer, which sees only our placeholders, so the list is kept here.
public enum SafeURL {
  /// The destination, or `#` where its scheme is not allowed.
  public static func allowed(_ destination: String) -> String {
    guard let scheme = scheme(of: destination) else { return destination }
    return ["http", "https", "mailto", "tel"].contains(scheme) ? destination : "#"
  }

  /// The lower-case scheme (RFC 3986 §3.1); nil for a relative reference. Control characters and spaces, which
  /// browsers skip, are skipped too.
  public static func scheme(of destination: String) -> String? {
    var scheme: [UInt8] = []
    for byte in destination.utf8 {
      switch byte {
      case 0...0x20: continue
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        scheme.append(byte)
      default: return nil
      }
    }
    return nil
  }
}
