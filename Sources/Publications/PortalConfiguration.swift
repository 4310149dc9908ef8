import Diagnostics
import Vietnamese
import YAML

/// `content/portal.yml`: what the portal is called, who publishes it, its menu, and the issuing bodies and fields it knows.
public struct PortalConfiguration: Sendable, Hashable {
  /// A text in Vietnamese and, where given, in English.
  public struct Bilingual: Sendable, Hashable {
    /// Vietnamese.
    public let vietnamese: String
    /// English; nil falls back to Vietnamese.
    public let english: String?

    /// A text in one or two languages.
    public init(_ vietnamese: String, english: String? = nil) {
      self.vietnamese = vietnamese
      self.english = english
    }

    /// The wording for a language.
    public func callAsFunction(_ language: Language) -> String {
      language == .english ? english ?? vietnamese : vietnamese
    }
  }

  /// One line of the menu or the footer.
  public struct MenuItem: Sendable, Hashable {
    /// Its words.
    public let title: Bilingual
    /// Its address, and the address of its English page where there is one.
    public let url: Bilingual
    /// Where it stands in the file.
    public let location: SourceLocation
  }

  /// An issuing body (cơ quan ban hành).
  public struct Issuer: Sendable, Hashable {
    /// Identifier and address segment.
    public let id: String
    /// Its name of its day, never rewritten to today's map (Nghị định 30/2020/NĐ-CP annex I §4).
    public let name: Bilingual
    /// Other spellings that documents use.
    public let aliases: [String]
    /// Province or city, for the target record.
    public let place: String?
    /// Its level, where `portal.yml` states it.
    public let level: AdministrativeLevel?
    /// The last day on which the body existed; nil while it does.
    public let until: Day?
    /// Identifier of the body that follows it.
    public let successor: String?
    /// Whether `portal.yml` declares it; others are known from documents only.
    public let isDeclared: Bool
  }

  /// A field (lĩnh vực).
  public struct Field: Sendable, Hashable {
    /// Identifier and address segment.
    public let id: String
    /// Its name.
    public let name: Bilingual
    /// Whether `portal.yml` declares it.
    public let isDeclared: Bool
  }

  /// Tên cổng: the portal's full name.
  public let name: Bilingual
  /// A name short enough for a phone's title bar.
  public let shortName: Bilingual
  /// One line under the name; may be empty.
  public let tagline: Bilingual
  /// A sentence or two for search engines and the home page.
  public let description: Bilingual
  /// `https://host[/path]` without a final slash.
  public let baseURL: String
  /// The body that runs the portal.
  public let publisher: Bilingual
  /// Telephone number, as it is shown.
  public let hotline: String?
  /// E-mail address of the editors.
  public let email: String?
  /// Postal address.
  public let address: Bilingual?
  /// Name of the licence of content and data.
  public let licenseName: String
  /// Address of the licence's text.
  public let licenseURL: String
  /// Languages that the portal offers; Vietnamese first.
  public let languages: [Language]
  /// Main menu in order.
  public let menu: [MenuItem]
  /// Links at the foot of every page in order.
  public let footer: [MenuItem]
  /// Declared issuing bodies in order.
  public let issuers: [Issuer]
  /// Declared fields in order.
  public let fields: [Field]
  /// Abbreviations that the search understands, each with what it stands for: `CNTT` → `công nghệ thông tin`.
  public let abbreviations: [String: [String]]
  /// Terms of other languages that readers type, and the Vietnamese ones that documents have for them.
  public let terms: [String: [String]]
  /// What readers call a subject, with words of the pages about it. It leads to pages alone: no answer is told by it, as its words need not mean the same.
  public let topics: [String: [String]]

  /// Standing sections that the portal says it has, in the order of ``PortalSection``; empty where it does not say.
  public let sections: [MenuItem]
  /// How soon a document is to be published.
  public let publishing: PublishingTerm
  /// Targets less sure than this, in [0, 1], are not published until an editor confirms them.
  public let targetThreshold: Double
  /// Parts of the pages that are left out.
  public let hiddenBlocks: Set<PortalBlock>
  /// The files beside the page of each document; nil where that is left to the size of the site.
  public let twins: Set<DocumentTwin>?
  /// An outage to tell readers of.
  public let outage: Outage?
  /// A script of the portal's own that counts or measures, by its address and place in the file; none by default.
  public let measurement: Located<String>?
  /// Files of the content that are published though no page names them, by their paths in `content`; one that ends in `/`
  /// is a folder with all that is in it.
  public let files: [Located<String>]
  /// What is changed in the look of the theme.
  public let look: PortalLook
  /// Where the portal is served from; nil where that is not said.
  public let host: Located<HostPlan>?
  /// Keys at which the file has errors, so that nothing can be held against what they say.
  let unread: Set<String>

  /// Whether what a key says could be read; also where it says nothing.
  package func isRead(_ key: String) -> Bool { !unread.contains(key) }

  /// The path part of the base URL: empty, or `/path` without a final slash.
  public var basePath: String {
    guard let scheme = baseURL.firstRange(of: "://") else { return "" }
    return baseURL[scheme.upperBound...].firstIndex(of: "/").map { String(baseURL[$0...]) } ?? ""
  }

  /// Only the name and the menu that every portal has, for a folder without `portal.yml`.
  public static func plain(file: String) -> PortalConfiguration { plain(file: file, unread: []) }

  /// Keys with which pages are compared.
  private static let compared = ["issuers", "fields", "languages", "files"]

  /// The same where `portal.yml` cannot be read at all.
  static func unreadable(file: String) -> PortalConfiguration { plain(file: file, unread: Set(compared)) }

  static func plain(file: String, unread: Set<String>) -> PortalConfiguration {
    let place = SourceLocation(file: file)
    func item(_ vietnamese: String, _ english: String, _ url: String) -> MenuItem {
      MenuItem(title: Bilingual(vietnamese, english: english), url: Bilingual(url), location: place)
    }
    return PortalConfiguration(
      name: Bilingual("Cổng công bố"), shortName: Bilingual("Công bố"), tagline: Bilingual(""),
      description: Bilingual("Cổng công bố văn bản và chỉ tiêu"), baseURL: "https://congbo.example",
      publisher: Bilingual("Cổng công bố"), hotline: nil, email: nil, address: nil, licenseName: "CC BY 4.0",
      licenseURL: "https://creativecommons.org/licenses/by/4.0/",
      languages: unread.isEmpty ? [.vietnamese] : Language.allCases,
      menu: [
        item("Trang chủ", "Home", "/"), item("Văn bản", "Documents", "/van-ban/"),
        item("Chỉ tiêu", "Targets", "/chi-tieu/"),
        item("Tin tức", "News", "/tin-tuc/"), item("Tra cứu", "Search", "/tim-kiem/"),
      ],
      footer: [item("Sơ đồ trang", "Site map", "/so-do-trang/")], issuers: [], fields: [], abbreviations: [:],
      terms: [:], topics: [:],
      sections: [], publishing: .standard, targetThreshold: standardThreshold, hiddenBlocks: [],
      twins: nil, outage: nil,
      measurement: nil, files: [], look: .ofTheme, host: nil, unread: unread)
  }
}
