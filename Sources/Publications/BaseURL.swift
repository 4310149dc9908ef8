import Vietnamese

/// The address of the portal itself.
public enum BaseURL {
  /// An absolute http(s) address without query, fragment or a slash at its end, in the form that servers and feeds read: a
  /// host such as `quảngtrị.vn` in Punycode, other letters of the path as `%XX`. Nil where the text is none.
  public static func normalized(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" }
    var path = rest.dropFirst(authority.count)
    while path.hasSuffix("/") { path = path.dropLast() }
    var host = authority
    var port = ""
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      host = authority[..<colon]
      port = String(authority[colon...])
      guard let number = Int(port.dropFirst()), (1...65_535).contains(number) else { return nil }
    }
    guard let name = isLiteral(host) ? String(host) : Punycode.host(String(host)), let path = encoded(path) else {
      return nil
    }
    return scheme + name + port + path
  }

  /// `[::1]`.
  private static func isLiteral(_ host: Substring) -> Bool {
    host.hasPrefix("[") && host.hasSuffix("]")
      && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".contains($0) }
  }

  /// Nil where something stands in the path that is no path.
  private static func encoded(_ path: Substring) -> String? {
    var out = ""
    for byte in NormalForm.nfc(String(path)).utf8 {
      switch byte {
      case 0...0x20, 0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5C, 0x60, 0x7B...0x7D, 0x7F: return nil
      case 0x80...: out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      default: out.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return out
  }
}
