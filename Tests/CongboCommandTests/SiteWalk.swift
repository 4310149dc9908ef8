import Foundation
import TestSupport

/// Walks a finished site for files that nothing in it names: no page, no list, no data file.
struct SiteWalk {
  private static let separators = Set(" \n\t\"'()<>,\\".utf8)
  private let files: [String: [UInt8]]
  private let base: String

  init(_ folder: String, baseURL: String) throws {
    files = try Snapshot(of: folder).files.filter { !$0.key.hasPrefix(".congbo") }
    base = baseURL
  }

  /// Addresses that are known by convention, the portal's own search index, which its client finds by number, and pages at
  /// former addresses, which only others know.
  private func isKnown(_ path: String, _ bytes: [UInt8]) -> Bool {
    ["index.html", "robots.txt", "404.html", "sitemap.xml", "_redirects"].contains(path)
      || path.hasPrefix("tim-kiem/index/")
      || path.hasPrefix("chi-tieu/du-lieu/")
      || path.hasPrefix(".well-known/")
      || path.hasSuffix(".html") && String(decoding: bytes, as: UTF8.self).contains("http-equiv=\"refresh\"")
  }

  /// The files that nothing names.
  func unnamed() -> [String] {
    var named: Set<String> = []
    for (path, bytes) in files {
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      for token in Set(text.utf8.split { SiteWalk.separators.contains($0) }.map { String(decoding: $0, as: UTF8.self) })
      {
        for target in targets(token[...], in: folder) { named.insert(target) }
      }
    }
    return files.filter { path, bytes in !named.contains(path) && !isKnown(path, bytes) }.keys.sorted()
  }

  /// The files that a word may mean.
  private func targets(_ token: Substring, in folder: String) -> [String] {
    guard token.utf8.count < 1000, token.contains("/") || token.contains(".") else { return [] }
    var path = token.prefix { $0 != "#" && $0 != "?" }
    if path.hasPrefix(base) { path = path.dropFirst(base.count) }
    let decoded = path.replacing("&amp;", with: "&").removingPercentEncoding ?? String(path)
    var parts = decoded.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in decoded.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    let target = parts.joined(separator: "/")
    return decoded.hasSuffix("/") ? [(target.isEmpty ? "" : target + "/") + "index.html"] : [target]
  }
}
