import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing
import Vietnamese

/// A province's portal of a few documents, which a test writes and reads at once.
enum SmallPortal {
  /// The province's body, of which documents are unless they say otherwise.
  static let issuer = "UBND tỉnh Quảng Ninh"
  /// Day on which tests ask how targets stand.
  static let today = "2026-11-28"

  /// A document as a file of the content; its name is its number.
  ///
  /// - Parameters:
  ///   - day: Of issue and of publication.
  ///   - keys: Further lines of its front matter.
  static func document(
    _ number: String, _ day: String, _ keys: String, _ body: String, title: String = "Chuyển đổi số",
    issuer: String = issuer
  ) -> String {
    """
    -- content/van-ban/\(number.lowercased().replacing("đ", with: "d").replacing("/", with: "-")).md --
    ---
    title: \(title)
    number: \(number)
    issuer: \(issuer)
    issued: \(day)
    date: \(day)
    \(keys)
    ---

    \(body)


    """.replacing("\n\n---", with: "\n---")
  }

  /// The portal's files in a folder of their own.
  ///
  /// - Parameter issuers: Further lines of the list of issuers.
  static func fixture(_ files: [String], issuers: [String] = []) throws -> SiteFixture {
    let known = ["{id: ubnd, name: \(issuer), place: Quảng Ninh}"] + issuers
    let portal = """
      -- content/portal.yml --
      name: Cổng
      base_url: https://thu.vn
      issuers:
      \(known.map { "  - " + $0 }.joined(separator: "\n"))


      """
    return try SiteFixture(portal + files.joined(), copying: ["templates": VariedSite.root + "/templates"])
  }

  /// The site that the files make, with what is said of them.
  static func made(_ files: [String], issuers: [String] = [], on day: String = today) throws -> Diagnosed<Site?> {
    let fixture = try fixture(files, issuers: issuers)
    return Site.make(SiteOptions(source: fixture.path, statusDay: Day(iso: day)))
  }
}

extension Diagnosed<Site?> {
  /// The site, where one was made.
  func site() throws -> Site { try #require(value, "\(diagnostics)") }

  /// HTML of a page.
  func page(_ path: String) throws -> String {
    let site = try site()
    let page = try #require(site.plan.pages.first { $0.path == path })
    return String(decoding: try page.page.html(in: site), as: UTF8.self)
  }

  /// A file of data, a feed or a calendar.
  func file(_ path: String) throws -> Data {
    Data(try #require(try site().filesBesideSearch().first { $0.path == path }).contents())
  }

  /// Some keys of the record of how a target stands, the first one's by default; null is `-`, a list stands in brackets.
  func standing(of id: String? = nil, _ keys: String...) throws -> String {
    let lines = try site().progressLines
    let line = try #require(id == nil ? lines.first : lines.first { $0.contains("\"id\": \"\(id ?? "")\"") })
    let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    return keys.map { key in
      switch record[key] {
      case let list as [String]: "[\(list.joined(separator: " "))]"
      case let text as String: text
      case let number as NSNumber where line.contains("\"\(key)\": true") || line.contains("\"\(key)\": false"):
        number.boolValue ? "true" : "false"
      case let number as NSNumber: number.stringValue
      default: "-"
      }
    }.joined(separator: " ")
  }
}
