import Publications
import Vietnamese

/// Addresses of the site. Paths inside the site begin with `/`; what goes into a page has the path of the base URL before
/// it, and what leaves the site the whole base URL.
public struct Addresses: Sendable {
  /// `https://host[/path]` without a final slash.
  public let baseURL: String
  /// `/path` or empty.
  public let basePath: String

  /// Addresses under a base URL.
  public init(baseURL: String) {
    self.baseURL = baseURL
    let scheme = baseURL.firstRange(of: "://")?.upperBound ?? baseURL.startIndex
    basePath = baseURL[scheme...].firstIndex(of: "/").map { String(baseURL[$0...]) } ?? ""
  }

  /// For `href` and `src`: `/van-ban/` → `/path/van-ban/`. External addresses stay.
  public func href(_ path: String) -> String { path.hasPrefix("/") ? basePath + path : path }

  /// For feeds, canonical links and data that leave the site.
  public func absolute(_ path: String) -> String { path.hasPrefix("/") ? baseURL + path : path }

  /// The file that answers an address: `/van-ban/` → `van-ban/index.html`.
  public static func file(_ path: String) -> String {
    let relative = String(path.drop { $0 == "/" })
    return relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : relative
  }

  /// The folder of a file, with `/` behind it: `van-ban/index.html` → `van-ban/`; empty for one at the root.
  static func folder(_ file: String) -> Substring {
    file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] } ?? ""
  }

  /// A file path as it stands in an address: bytes outside RFC 3986's path characters as `%XX`.
  public static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x24, 0x28...0x2F, 0x3B, 0x3D, 0x40, 0x5F, 0x7E:
        out.append(byte)
      default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A slug or id with slashes as part of an HTML id: `a/b` → `a-b`.
  static func fragment(_ path: String) -> String {
    String(decoding: path.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  /// `%XX` undone; nil where that is not UTF-8.
  public static func decoded(_ text: some StringProtocol) -> String? {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(validating: out, as: UTF8.self)
  }

  /// A former address: absolute, of letters, digits, `-`, `_`, `.` and `/`, ending in `/` or in a file name `….html`; the name of a
  /// page's file, `….md`, stands for the address that it had.
  static func path(ofAlias written: String) -> String? {
    let alias = written.hasSuffix(".md") ? String(written.dropLast(3)) : written
    guard alias.hasPrefix("/"), alias.count > 1 else { return nil }
    let parts = alias.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if part.isEmpty, index == parts.count - 1 { continue }
      let isFine = part.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || "-_.".utf8.contains(byte)
      }
      guard isFine, !part.isEmpty, !part.hasPrefix(".") else { return nil }
    }
    return alias.hasSuffix("/") || alias.hasSuffix(".html") ? alias : alias + "/"
  }
}
