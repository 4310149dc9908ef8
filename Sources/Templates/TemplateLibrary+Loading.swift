import Diagnostics

extension TemplateLibrary {
  /// Reads and checks a set of templates.
  ///
  /// - Parameters:
  ///   - contract: what the templates may show.
  ///   - files: bytes by path within the templates' folder: `document.mustache`, `partials/item.mustache`,
  ///     `words.vi.yml`, `assets/site.css`.
  ///   - basePath: what stands before `assets/` in addresses: `/`, or `/cong/` where the portal is not at the root.
  /// - Returns: the library, nil when there are errors, and all messages in a stable order.
  public static func load(
    files: [String: [UInt8]], for contract: TemplateContract, basePath: String = "/"
  ) -> Diagnosed<TemplateLibrary?> {
    load(TemplateFiles(own: files), for: contract, basePath: basePath)
  }

  /// The same of a theme with a portal's own files over it.
  ///
  /// - Parameters:
  ///   - languages: those that pages are made in, by their codes; nil for all that have words.
  ///   - brand: what the portal's configuration changes.
  public static func load(
    _ files: TemplateFiles, for contract: TemplateContract, basePath: String = "/", languages: Set<String>? = nil,
    brand: Brand = Brand()
  ) -> Diagnosed<TemplateLibrary?> {
    var loading = TemplateLoading(files, contract: contract, basePath: basePath, languages: languages, brand: brand)
    let library = loading.run()
    let hasErrors = loading.diagnostics.contains { $0.severity == .error }
    return Diagnosed(hasErrors ? nil : library, loading.diagnostics)
  }
}

/// The steps of loading, with what they find.
struct TemplateLoading {
  /// Where each file stands.
  let sources: TemplateFiles
  /// The files that count, with the portal's brand.
  let files: [String: [UInt8]]
  let contract: TemplateContract
  let basePath: String
  let languages: Set<String>?
  let brand: Brand
  var diagnostics: [Diagnostic] = []

  init(
    _ sources: TemplateFiles, contract: TemplateContract, basePath: String, languages: Set<String>?, brand: Brand
  ) {
    self.sources = sources
    files = brand.applied(to: sources.merged)
    self.contract = contract
    self.basePath = basePath
    self.languages = languages
    self.brand = brand
  }

  mutating func run() -> TemplateLibrary {
    let words = loadWords()
    let sources = files.filter { isTemplate($0.key) }
    let assets = loadAssets(namedBy: sources, words)
    let table = AssetTable(
      urls: Dictionary(
        assets.map { (AssetTable.key(for: $0.source), basePath + $0.path) }, uniquingKeysWith: { first, _ in first }))
    let compiled = compile(sources)
    // Without the words every `{{words.…}}` would be said to be unknown.
    if let vietnamese = words["vi"] { check(sources, words: vietnamese.keys, assets: table.keys) }
    var sets: [String: TemplateSet] = [:]
    for (language, words) in words {
      sets[language] = TemplateSet(compiled, words: words, assets: table, outermost: contract.ofFrameAlone)
    }
    var paths: Set<String> = []
    let files = assets.filter { paths.insert($0.path).inserted }
    return TemplateLibrary(assets: files, assetTable: table, sets: sets, words: words)
  }

  private func isTemplate(_ path: String) -> Bool {
    guard path.hasSuffix(".mustache") else { return false }
    return !path.contains("/") || (path.hasPrefix("partials/") && !path.dropFirst(9).contains("/"))
  }

  /// The assets that a template names, or an asset that one names; what is said of the others is a warning, and they are
  /// not published.
  private mutating func loadAssets(namedBy templates: [String: [UInt8]], _ words: [String: Words]) -> [Asset] {
    let prefix = "assets/"
    var inside: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix(prefix) { inside[String(path.dropFirst(prefix.count))] = bytes }
    let shown = languages.map { languages in words.filter { languages.contains($0.key) || $0.key == "vi" } } ?? words
    var wording = ScriptWords(shown)
    for (name, bytes) in inside where name.hasSuffix(".js") {
      inside[name] = wording.filled(bytes, path: prefix + name)
    }
    diagnostics += wording.diagnostics
    let (styled, styles) = StyleJoiner.joined(inside)
    let (joined, scripts) = ScriptJoiner.joined(styled)
    let parts = styles.union(scripts)
    var naming = AssetNaming(files: joined, endings: brand.endings)
    let assets = naming.run()
    diagnostics += naming.diagnostics
    var seen: [String: String] = [:]
    for asset in assets {
      let key = AssetTable.key(for: asset.source)
      if let other = seen.updateValue(asset.source, forKey: key) {
        diagnostics.append(
          TemplateSource.diagnostic(
            .assetSameKey, path: prefix + asset.source,
            "`\(asset.source)` và `\(other)` cùng có khóa `assets.\(key)` trong mẫu", fix: "đổi tên một trong hai tệp"))
      }
    }
    let named = assetsNamed(in: templates)
    let published = naming.reached(from: assets.map(\.source).filter { named.contains(AssetTable.key(for: $0)) })
    for asset in assets
    where !published.contains(asset.source) && !parts.contains(asset.source)
      && sources.own[prefix + asset.source] != nil
    {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateUnused, path: prefix + asset.source, "tệp giao diện này không mẫu nào dùng, nên không được đăng",
          fix: "xóa tệp, hoặc dùng trong mẫu bằng `{{assets.\(AssetTable.key(for: asset.source))}}`"))
    }
    return assets.filter { published.contains($0.source) }
  }

  /// The keys of the assets that templates name: `assets.siteCss`.
  private func assetsNamed(in templates: [String: [UInt8]]) -> Set<String> {
    let mark = Array("assets.".utf8)
    var named: Set<String> = []
    for template in templates.values {
      for at in template.indices where template[at] == mark[0] && template[at...].starts(with: mark) {
        let key = template[(at + mark.count)...].prefix(while: AssetTable.isKeyByte)
        named.insert(String(decoding: key, as: UTF8.self))
      }
    }
    return named
  }

  /// The tags of each template, as they are rendered.
  private mutating func compile(_ sources: [String: [UInt8]]) -> [String: [TemplateNode]] {
    var compiled: [String: [TemplateNode]] = [:]
    for path in sources.keys.sorted() {
      let bytes = sources[path] ?? []
      guard let text = String(validating: bytes, as: UTF8.self) else {
        diagnostics.append(
          TemplateSource.diagnostic(
            .templateEncoding, path: path, "tệp không phải UTF-8",
            fix: "lưu lại tệp với mã UTF-8"))
        continue
      }
      do throws(TemplateSyntaxError) {
        _ = try TemplateScanner.scan(bytes)
        compiled[path] = try TemplateScanner.scan(TemplateLines.prepared(text, isPartial: path.hasPrefix("partials/")))
      } catch {
        diagnostics.append(
          TemplateSource.diagnostic(
            .templateSyntax, path: path, bytes: bytes, offset: error.offset, error.message, fix: error.fix))
      }
    }
    return compiled
  }

  private mutating func check(_ sources: [String: [UInt8]], words: [String], assets: [String]) {
    var nodes: [String: [TemplateNode]] = [:]
    for (path, bytes) in sources { nodes[path] = try? TemplateScanner.scan(bytes) }
    let frame =
      contract.frame.declaredKeys + [
        ViewKey(name: "words", kind: .table(words), meaning: "từ ngữ giao diện"),
        ViewKey(name: "assets", kind: .table(assets), meaning: "địa chỉ tệp giao diện"),
      ]
    var checker = TemplateChecker(nodes: nodes, sources: sources, frame: frame)
    checker.check(path: "layout.mustache", keys: LayoutView.declaredKeys, pageKind: "mọi trang")
    for kind in contract.pages { checker.check(kind) }
    diagnostics += checker.diagnostics
    for name in ["layout"] + contract.pages.map({ $0.template }) where sources[name + ".mustache"] == nil {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateMissing, path: name + ".mustache", "thiếu mẫu `\(name).mustache`",
          fix: "lấy lại tệp này từ bản gốc của `templates`"))
    }
    for path in self.sources.own.keys.sorted() where nodes[path] != nil && !checker.reached.contains(path) {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateUnused, path: path, "mẫu này không trang nào dùng",
          fix: "xóa tệp, hoặc đặt lại tên cho đúng mẫu cần dùng"))
    }
  }
}
