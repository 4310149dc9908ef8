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

  private static func plain(file: String, unread: Set<String>) -> PortalConfiguration {
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
      terms: [:],
      sections: [], publishing: .standard, targetThreshold: standardThreshold, hiddenBlocks: [],
      twins: nil, outage: nil,
      measurement: nil, files: [], look: .ofTheme, host: nil, unread: unread)
  }
}

extension PortalConfiguration {
  private static let keys = [
    "name", "short_name", "tagline", "description", "base_url", "publisher", "hotline", "email", "address", "license",
    "languages", "en", "menu", "footer", "issuers", "fields", "abbreviations", "terms",
    "sections", "publishing", "targets", "blocks", "twins", "outage", "measurement", "files",
    "colors", "emblem", "font", "host",
  ]

  /// Reads `portal.yml`. With errors among the diagnostics the configuration is what could be read, nil where that is nothing.
  public static func read(_ source: SourceText) -> Diagnosed<PortalConfiguration?> {
    let reader = YAMLReader(source: source, lineOffset: 0)
    let root: YAMLNode?
    do {
      root = try reader.compose(source.text)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    guard let mapping = root?.mapping else {
      return Diagnosed(
        nil, [source.diagnostic(.frontMatterType, line: 1, "`portal.yml` phải gồm các dòng `khóa: giá trị`")])
    }
    var fields = YAMLFields(mapping, known: keys, reader: reader, what: "`portal.yml`")
    let configuration = configuration(&fields)
    return Diagnosed(configuration, fields.diagnostics)
  }

  /// Reads what a key says, and notes whether it can be relied on: it has no error, and does not stand under another name.
  private static func reading<Value>(
    _ key: String, _ fields: inout YAMLFields, _ unread: inout Set<String>, _ read: (inout YAMLFields) -> Value
  ) -> Value {
    func errors() -> Int { fields.diagnostics.count { $0.severity == .error } }
    let before = errors()
    let value = read(&fields)
    let isMisnamed = !fields.has(key) && fields.diagnostics.contains { $0.id == .frontMatterUnknownKey }
    if errors() > before || isMisnamed { unread.insert(key) }
    return value
  }

  private static func configuration(_ fields: inout YAMLFields) -> PortalConfiguration {
    let plain = PortalConfiguration.plain(file: fields.reader.source.file)
    let texts = ["name", "short_name", "tagline", "description", "publisher", "address"]
    var english: [String: String] = [:]
    if var inner = fields.mapping("en", known: texts) {
      for key in texts { english[key] = inner.text(key) }
      fields.report(inner.diagnostics)
    }
    func bilingual(_ key: String, _ text: String?) -> Bilingual? { text.map { Bilingual($0, english: english[key]) } }
    let name = Bilingual(fields.requiredText("name", example: "Cổng công bố tỉnh …"), english: english["name"])
    var license = (plain.licenseName, plain.licenseURL)
    if var inner = fields.mapping("license", known: ["name", "url"]) {
      license = (inner.requiredText("name", example: "CC BY 4.0"), inner.requiredText("url", example: "https://…"))
      fields.report(inner.diagnostics)
    }
    var unread: Set<String> = []
    var languages = reading("languages", &fields, &unread) { PortalConfiguration.languages(&$0) }
    if unread.contains("languages") { languages = Language.allCases }
    let issuers = reading("issuers", &fields, &unread) { PortalConfiguration.issuers(&$0) }
    let declared = reading("fields", &fields, &unread) { declaredFields(&$0) }
    let files = reading("files", &fields, &unread) { PortalConfiguration.files(&$0) }
    reportBlank(&fields)
    return PortalConfiguration(
      name: name, shortName: bilingual("short_name", fields.text("short_name")) ?? name,
      tagline: bilingual("tagline", fields.text("tagline")) ?? Bilingual(""),
      description: bilingual("description", fields.text("description")) ?? name,
      baseURL: baseURL(&fields) ?? plain.baseURL,
      publisher: bilingual("publisher", fields.text("publisher")) ?? name, hotline: fields.text("hotline"),
      email: fields.text("email"), address: bilingual("address", fields.text("address")), licenseName: license.0,
      licenseURL: license.1, languages: languages.isEmpty ? [.vietnamese] : languages,
      menu: fields.has("menu") ? menu("menu", &fields) : plain.menu,
      footer: fields.has("footer") ? menu("footer", &fields) : plain.footer, issuers: issuers,
      fields: declared, abbreviations: abbreviations(&fields), terms: terms(&fields),
      sections: PortalSection.read(&fields),
      publishing: PublishingTerm.read(&fields), targetThreshold: threshold(&fields),
      hiddenBlocks: PortalBlock.hidden(&fields), twins: DocumentTwin.read(&fields),
      outage: Outage.read(&fields),
      measurement: fields.text("measurement").map {
        Located($0.hasPrefix("/") || $0.contains(":") ? $0 : "/" + $0, at: fields.location("measurement"))
      },
      files: files, look: PortalLook.read(&fields), host: HostPlan.read(&fields), unread: unread)
  }

  /// Says of keys that stand there with nothing behind them; a name must have something, which is said elsewhere.
  private static func reportBlank(_ fields: inout YAMLFields) {
    for key in keys where key != "name" && fields.isEmpty(key) {
      fields.report(
        .portalKeyBlank, key, "Khóa `\(key)` còn trống, nên không có tác dụng", fix: "Ghi giá trị, hoặc xóa dòng này.")
    }
  }

  private static func languages(_ fields: inout YAMLFields) -> [Language] {
    fields.list("languages").compactMap { item in
      if let language = Language(rawValue: item.value) { return language }
      fields.report(
        .frontMatterValue, "languages", "Cổng chưa có ngôn ngữ «\(item.value)»", fix: "Dùng `vi`, `en`.",
        subject: item.value)
      return nil
    }
  }

  /// Paths in `content`, however they are written: `/a.txt`, `content/a.txt`, `./a.txt`.
  private static func files(_ fields: inout YAMLFields) -> [Located<String>] {
    fields.list("files").compactMap { item in
      var parts = item.value.split(separator: "/").filter { $0 != "." }
      if parts.first == "content" { parts.removeFirst() }
      guard !parts.isEmpty, !parts.contains("..") else {
        fields.report(
          .frontMatterValue, "files", "`files` phải ghi đường dẫn bên trong `content`: «\(item.value)»",
          fix: "Ví dụ: `files: [.well-known/security.txt, tai-lieu/]`.", subject: item.value)
        return nil
      }
      return Located(parts.joined(separator: "/") + (item.value.hasSuffix("/") ? "/" : ""), at: item.location)
    }
  }

  private static func baseURL(_ fields: inout YAMLFields) -> String? {
    guard let text = fields.text("base_url") else { return nil }
    if let url = BaseURL.normalized(text) { return url }
    fields.report(
      .frontMatterValue, "base_url", "`base_url` phải là địa chỉ đầy đủ của Cổng",
      fix: "Ví dụ: `base_url: https://congbo.tinh.gov.vn`.")
    return nil
  }

  private static func menu(_ key: String, _ fields: inout YAMLFields) -> [MenuItem] {
    var items: [MenuItem] = []
    for var item in fields.mappings(key, known: ["title", "url", "en", "en_url"]) {
      let title = item.requiredText("title", example: "Văn bản")
      let url = item.requiredText("url", example: "/van-ban/")
      items.append(
        MenuItem(
          title: Bilingual(title, english: item.text("en")), url: Bilingual(url, english: item.text("en_url")),
          location: item.location("url")))
      fields.report(item.diagnostics)
    }
    return items
  }

  private static func declaredFields(_ fields: inout YAMLFields) -> [Field] {
    var declared: [Field] = []
    for var item in fields.mappings("fields", known: ["id", "name", "en"]) {
      let name = item.requiredText("name", example: "Công nghệ thông tin")
      declared.append(
        Field(id: identifier(&item, name: name), name: Bilingual(name, english: item.text("en")), isDeclared: true))
      fields.report(item.diagnostics)
    }
    reportDuplicates(declared.map(\.id), "fields", "lĩnh vực", &fields)
    return distinct(declared, \.id)
  }

  /// The first of each identifier.
  static func distinct<Item>(_ items: [Item], _ id: (Item) -> String) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert(id($0)).inserted }
  }

  /// Each identifier is an address, so it may stand once.
  static func reportDuplicates(_ ids: [String], _ key: String, _ what: String, _ fields: inout YAMLFields) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      fields.report(
        .portalDuplicateID, key, "Hai \(what) cùng mã `\(id)`", fix: "Đặt cho mỗi \(what) một `id` riêng.", subject: id)
    }
  }

  private static func terms(_ fields: inout YAMLFields) -> [String: [String]] {
    var terms: [String: [String]] = [:]
    for var item in fields.mappings("terms", known: ["en", "vi"]) {
      let english = item.requiredText("en", example: "digital government")
      let vietnamese = item.list("vi").map(\.value)
      if vietnamese.isEmpty, !english.isEmpty {
        item.report(
          .frontMatterMissingKey, "vi", "Thuật ngữ «\(english)» chưa có cụm từ tiếng Việt",
          fix: "Thêm `vi: [chính quyền số]`.")
      }
      terms[english, default: []] += vietnamese
      fields.report(item.diagnostics)
    }
    return terms
  }

  private static func abbreviations(_ fields: inout YAMLFields) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for var item in fields.mappings("abbreviations", known: ["short", "long"]) {
      let short = item.requiredText("short", example: "CNTT")
      let long = item.list("long").map(\.value)
      if long.isEmpty, !short.isEmpty {
        item.report(
          .frontMatterMissingKey, "long", "Từ viết tắt «\(short)» chưa có cụm từ đầy đủ",
          fix: "Thêm `long: [công nghệ thông tin]`.")
      }
      table[short, default: []] += long
      fields.report(item.diagnostics)
    }
    return table
  }

  static func identifier(_ item: inout YAMLFields, name: String) -> String {
    let id = item.text("id") ?? Slug.make(name)
    if Slug.isValid(id) { return id }
    item.report(
      .frontMatterValue, "id", "`id` chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối",
      fix: "Viết `id: \(Slug.make(id))`.")
    return id
  }
}
