import Publications
import Templates

/// Files that run: in the browser of a reader as part of the portal, on a web server, or on a reader's machine. One page
/// that runs could take the whole portal over, for good where it registers a service worker.
enum ActiveFile {
  /// What a file does.
  enum Kind: Sendable, Hashable {
    /// Runs in a browser or on a server; the ending.
    case runs(String)
    /// A program for the reader's machine; the ending.
    case program(String)
  }

  /// What the name of a file tells; nil for a file that only lies there.
  static func kind(ofName name: some StringProtocol) -> Kind? {
    var parts = name.lowercased().split(separator: ".").map { $0.trimmedOfSpace }.dropFirst()
    // Some servers run a file if any part of its name says so.
    if let part = parts.first(where: { server.contains($0) }) { return .runs(part) }
    // A server may serve `x.html.gz` and `x.html.vi` as `x.html`.
    while let last = parts.last, last.isEmpty || encodings.contains(last) { parts.removeLast() }
    guard let last = parts.last else { return nil }
    if browser.contains(last) { return .runs(last) }
    return programs.contains(last) ? .program(last) : nil
  }

  private static let encodings: Set<String> = ["gz", "br", "zst", "zstd", "z", "deflate", "vi", "en"]
  private static let browser: Set<String> = [
    "html", "htm", "xhtml", "xht", "xhtm", "shtml", "shtm", "stm", "mht", "mhtml", "hta", "htc", "js", "mjs", "cjs",
    "jsm",
    "wasm", "swf", "xsl", "xslt", "svgz", "xap", "xbap", "appcache", "webmanifest",
  ]
  private static let server: Set<String> = [
    "php", "php2", "php3", "php4", "php5", "php6", "php7", "php8", "phtml", "pht", "phps", "phar", "asp", "aspx",
    "ashx",
    "asmx", "ascx", "axd", "asa", "cshtml", "jsp", "jspx", "jspf", "jsw", "jsv", "cgi", "fcgi", "cfm", "cfc",
    "htaccess",
    "htpasswd", "config",
  ]
  private static let programs: Set<String> = [
    "exe", "msi", "msix", "com", "scr", "pif", "bat", "cmd", "vbs", "vbe", "wsf", "wsh", "jse", "ps1", "psm1", "lnk",
    "url",
    "reg", "jar", "jnlp", "class", "apk", "dmg", "pkg", "deb", "rpm", "sh", "bash", "py", "pl", "rb", "cpl", "dll",
    "hlp",
    "chm", "inf", "scf", "iqy", "slk", "xll", "xlam", "settingcontent-ms",
  ]

  // MARK: SVG and XML

  /// Whether a file is a picture or data in XML, which a browser shows as a page of the portal.
  static func isMarkup(_ name: some StringProtocol) -> Bool { markup.contains(FileNames.ending(name)) }

  private static let markup: Set<String> = [
    "svg", "xml", "rdf", "rss", "atom", "kml", "gpx", "xsd", "wsdl", "mml", "mathml", "xul", "xbl", "sgml", "dtd",
    "owl",
    "opml", "musicxml", "akn", "gml",
  ]

  /// The largest such file that is read through; a larger one is taken for one that runs.
  static let longestMarkup = 32 << 20

  /// The words in SVG or XML by which something in it could run; nil where there are none. Linear in its length.
  static func activePart(of bytes: [UInt8]) -> String? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return "bảng mã khác UTF-8" }
    let plain = lowered(bytes)
    if let word = words.first(where: { contains($0, in: plain) }) { return word }
    // Browsers pass over line breaks and tabs in addresses.
    let tight = plain.filter { $0 > 0x20 }
    if let word = schemes.first(where: { contains($0, in: tight) }) { return word }
    return contains("www.w3.org/2000/svg", in: plain) ? handler(in: plain) : nil
  }

  private static let words = [
    "<script", ":script", "<!entity", "<foreignobject", ":foreignobject", "www.w3.org/1999/xhtml", "xml-stylesheet",
    "www.w3.org/1999/xsl", "mozilla.org/keymaster", "mozilla.org/xbl",
  ]
  private static let schemes = ["javascript:", "vbscript:", "data:text/html"]

  private static func contains(_ word: String, in text: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    var at = text.startIndex
    while let found = text[at...].firstIndex(of: word[0]) {
      if text[found...].starts(with: word) { return true }
      at = found + 1
    }
    return false
  }

  /// In small letters, with `&#106;` and `&#x6a;` as what they mean.
  private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), let (value, end) = reference(in: bytes, from: at) {
        if let value { out.append(value) }
        at = end
      } else {
        out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        at += 1
      }
    }
    return out
  }

  /// A numeric character reference of an ASCII character, in small letters, and where it ends.
  private static func reference(in bytes: [UInt8], from start: Int) -> (UInt8?, Int)? {
    guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[start + 2] | 0x20 == UInt8(ascii: "x")
    var at = start + (isHexadecimal ? 3 : 2)
    var value = 0
    let first = at
    while at < bytes.count, at - first < 12,
      let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, digit < (isHexadecimal ? 16 : 10)
    {
      value = value * (isHexadecimal ? 16 : 10) + digit
      at += 1
    }
    guard at > first else { return nil }
    if at < bytes.count, bytes[at] == UInt8(ascii: ";") { at += 1 }
    let byte = UInt8(exactly: value).flatMap { $0 < 0x80 ? $0 : nil }
    return (byte.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, at)
  }

  /// An attribute such as `onload=`.
  private static func handler(in text: [UInt8]) -> String? {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    var at = text.startIndex + 1
    while at + 2 < text.endIndex, let found = text[at...].firstIndex(of: UInt8(ascii: "o")) {
      at = found + 1
      guard at < text.endIndex, text[at] == UInt8(ascii: "n"),
        isBlank(text[found - 1]) || "\"'/".utf8.contains(text[found - 1])
      else { continue }
      let name = text[found...].prefix { $0 >= 0x61 && $0 <= 0x7A }
      if (5...24).contains(name.count), text[name.endIndex...].first(where: { !isBlank($0) }) == UInt8(ascii: "=") {
        return String(decoding: name, as: UTF8.self)
      }
    }
    return nil
  }
}
