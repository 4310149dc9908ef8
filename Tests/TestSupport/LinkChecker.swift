import Foundation

/// Finds the links of a finished site that lead nowhere.
public struct LinkChecker: Sendable {
  /// One broken link.
  public struct Broken: Sendable, Hashable, CustomStringConvertible {
    /// The page that has it, relative to the site.
    public let page: String
    /// The link as it is written.
    public let link: String
    /// What is missing: the file, or the anchor in it.
    public let reason: String
    /// All in one line.
    public var description: String { "\(page): \(link): \(reason)" }
  }

  private let files: Set<String>
  private let pages: [String: HTMLScanner]
  private let baseURL: String?

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - folder: the output folder.
  ///   - baseURL: links that begin with it are checked too, and without it, only relative links and those from the root.
  public init(folder: String, baseURL: String? = nil) throws {
    let contents = try Snapshot(of: folder).files
    files = Set(contents.keys)
    pages = contents.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLScanner($0) }
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// The broken links in the order of pages; empty for a sound site.
  public func broken() -> [Broken] {
    let anchors = pages.mapValues { page in
      Set(page.tags.flatMap { tag in [tag["id"], tag.name == "a" ? tag["name"] : nil].compactMap { $0 } })
    }
    var found: [Broken] = []
    for (page, scanner) in pages.sorted(by: { $0.key < $1.key }) {
      for link in scanner.tags.flatMap(Self.links) {
        if let reason = objection(to: link, on: page, anchors) {
          found.append(Broken(page: page, link: link, reason: reason))
        }
      }
    }
    return found
  }

  /// How many links the pages hold, to see that there was something to check.
  public var count: Int { pages.values.reduce(0) { $0 + $1.tags.reduce(0) { $0 + Self.links($1).count } } }

  private static func links(_ tag: HTMLScanner.Tag) -> [String] {
    var links = ["href", "src", "poster", "action"].compactMap { tag[$0] }
    if tag.name == "object", let data = tag["data"] { links.append(data) }
    for candidate in (tag["srcset"] ?? "").split(separator: ",") {
      if let address = candidate.split(separator: " ").first { links.append(String(address)) }
    }
    return links
  }

  private func objection(to link: String, on page: String, _ anchors: [String: Set<String>]) -> String? {
    var link = link
    if let baseURL, link == baseURL || link.hasPrefix(baseURL + "/") || link.hasPrefix(baseURL + "#") {
      link.removeFirst(baseURL.count)
      if !link.hasPrefix("/") { link = "/" + link }
    }
    if link.hasPrefix("//") || link.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:.*/.dotMatchesNewlines()) != nil {
      return nil
    }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
    guard let path = String(address).removingPercentEncoding else { return "không giải mã được" }
    guard let target = resolve(path, from: page) else { return "ra ngoài trang" }
    let candidates = [target, target.isEmpty ? "index.html" : target + "/index.html"]
    guard let file = candidates.first(where: { files.contains($0) }) else { return "không có tệp “\(target)”" }
    guard parts.count == 2, let anchor = String(parts[1]).removingPercentEncoding else { return nil }
    if anchor.isEmpty || anchor == "top" { return nil }
    guard let known = anchors[file] else { return "“\(file)” không phải trang, không có neo" }
    return known.contains(anchor) ? nil : "“\(file)” không có neo “\(anchor)”"
  }

  /// The path in the site, without a final slash; nil when it leaves the site.
  private func resolve(_ path: String, from page: String) -> String? {
    if path.isEmpty { return page }
    var segments = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast()
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..":
        if segments.isEmpty { return nil }
        segments.removeLast()
      default: segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }
}
