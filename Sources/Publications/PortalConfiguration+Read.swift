import Diagnostics
import Vietnamese
import YAML

extension PortalConfiguration {
  private static let keys = [
    "name", "short_name", "tagline", "description", "base_url", "publisher", "hotline", "email", "address", "license",
    "languages", "en", "menu", "footer", "issuers", "fields", "abbreviations", "terms", "everyday", "topics",
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
      fields: declared, abbreviations: abbreviations(&fields), terms: terms(&fields), topics: topics(&fields),
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

  static func languages(_ fields: inout YAMLFields) -> [Language] {
    fields.list("languages").compactMap { item in
      if let language = Language(rawValue: item.value) { return language }
      fields.report(
        .frontMatterValue, "languages", "Cổng chưa có ngôn ngữ «\(item.value)»", fix: "Dùng `vi`, `en`.",
        subject: item.value)
      return nil
    }
  }

  /// Paths in `content`, however they are written: `/a.txt`, `content/a.txt`, `./a.txt`.
  static func files(_ fields: inout YAMLFields) -> [Located<String>] {
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

  static func baseURL(_ fields: inout YAMLFields) -> String? {
    guard let text = fields.text("base_url") else { return nil }
    if let url = BaseURL.normalized(text) { return url }
    fields.report(
      .frontMatterValue, "base_url", "`base_url` phải là địa chỉ đầy đủ của Cổng",
      fix: "Ví dụ: `base_url: https://congbo.tinh.gov.vn`.")
    return nil
  }

  static func menu(_ key: String, _ fields: inout YAMLFields) -> [MenuItem] {
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

  /// What readers type, with the words that texts have for it: English terms, and everyday words.
  static func terms(_ fields: inout YAMLFields) -> [String: [String]] {
    let english = wordings("terms", ("en", "digital government"), ("vi", "chính quyền số"), &fields) {
      "Thuật ngữ «\($0)» chưa có cụm từ tiếng Việt"
    }
    let everyday = wordings("everyday", ("say", "mua bán online"), ("vi", "thương mại điện tử"), &fields) {
      "Cách nói «\($0)» chưa có cụm từ của văn bản"
    }
    return english.merging(everyday) { $0 + $1 }
  }

  /// What readers call a subject, with words of the pages about it: `{say: [mất tiền], about: [trả phí]}`.
  static func topics(_ fields: inout YAMLFields) -> [String: [String]] {
    wordings("topics", ("say", "mất tiền"), ("about", "trả phí"), &fields) {
      "Cách gọi «\($0)» chưa có cụm từ của trang"
    }
  }

  static func abbreviations(_ fields: inout YAMLFields) -> [String: [String]] {
    wordings("abbreviations", ("short", "CNTT"), ("long", "công nghệ thông tin"), &fields) {
      "Từ viết tắt «\($0)» chưa có cụm từ đầy đủ"
    }
  }

  /// A list of words, each with the phrases that say the same: two keys an item, each with an example of its value. Several words that
  /// mean the same share an item: `{say: [sổ đỏ, nhà đất], vi: [đất đai]}`.
  private static func wordings(
    _ key: String, _ word: (key: String, example: String), _ phrases: (key: String, example: String),
    _ fields: inout YAMLFields, missing: (String) -> String
  ) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for var item in fields.mappings(key, known: [word.key, phrases.key]) {
      let names: [String]
      if case .sequence(let sequence) = item.node(word.key), !sequence.items.isEmpty {
        names = item.list(word.key).map(\.value)
      } else {
        names = [item.requiredText(word.key, example: word.example)]
      }
      let same = item.list(phrases.key).map(\.value)
      if same.isEmpty, let name = names.first, !name.isEmpty {
        item.report(
          .frontMatterMissingKey, phrases.key, missing(name), fix: "Thêm `\(phrases.key): [\(phrases.example)]`.")
      }
      for name in names { table[name, default: []] += same }
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
