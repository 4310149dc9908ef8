import Cache
import Diagnostics
import Glibc
import Parallel
import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  /// Reads, links and plans a site. With an error among the diagnostics the site is nil.
  public static func make(_ options: SiteOptions) -> Diagnosed<Site?> { make(options, recorder: nil) }

  /// The same, with a recorder that is told of every fact that is read.
  package static func make(_ options: SiteOptions, recorder: ReadRecorder?) -> Diagnosed<Site?> {
    var pages = NoPageCache()
    return reviewed(flawless(linked(load(options, pages: &pages), options, recorder: recorder)), options)
  }

  /// With what does not fit together in figures.
  private static func reviewed(_ made: Diagnosed<Site?>, _ options: SiteOptions) -> Diagnosed<Site?> {
    guard let site = made.value else { return made }
    return Diagnosed(site, made.diagnostics + SourceExcerpts.add(to: site.figureWarnings(), in: options.source))
  }

  /// Reads the content.
  ///
  /// - Parameters:
  ///   - inSpiteOfErrors: Whether pages with errors are part of it, for a review.
  ///   - pages: What may know pages; renewed.
  ///   - inputs: What the build reads, where files that stay the same need not be made.
  public static func load(
    _ options: SiteOptions, inSpiteOfErrors: Bool = false, pages: inout some PageCache, inputs: BuildInputs? = nil
  ) -> Diagnosed<Content> {
    var content = Content.read(
      source: options.source, listed: inputs?.folder, drafts: options.drafts, inSpiteOfErrors: inSpiteOfErrors,
      pages: &pages)
    content.diagnostics = content.value.withOwnValues(content.diagnostics, today: options.today)
    if let today = options.today {
      content.diagnostics += content.value.futureDays(today: today, seconds: options.timeOfDay)
    }
    return content
  }

  /// Links and plans a site. With an error among the diagnostics, which are those of the content too, it is nil.
  ///
  /// - Parameters:
  ///   - cache: What an earlier build found: targets, results, what Word files show of their making.
  ///   - aside: Where is put what is kept for the next build; without, it stays in memory.
  ///   - inputs: What the build reads, where files that stay the same need not be made.
  ///   - phase: Told of each phase as it ends and how many items it had, for `--timings`.
  public static func link(
    _ content: Diagnosed<Content>, _ options: SiteOptions, targets cache: BlobCache = BlobCache(),
    aside: SpillFile? = nil, inputs: BuildInputs? = nil, phase: (BuildPhase, Int) -> Void = { _, _ in }
  ) -> Diagnosed<Site?> {
    reviewed(flawless(linked(content, options, targets: cache, aside: aside, inputs: inputs, phase: phase)), options)
  }

  private static func flawless(_ linked: Diagnosed<Linked>) -> Diagnosed<Site?> {
    Diagnosed(linked.hasErrors ? nil : linked.value.site, linked.diagnostics)
  }

  /// What there is to make of a content, in spite of errors in it.
  struct Linked {
    /// Nil where there is no content at all.
    var catalog: Catalog?
    /// Nil where the templates cannot be used, too.
    var site: Site?
  }

  /// Links and plans a site in spite of errors, so far as there is something to make of.
  static func linked(
    _ read: Diagnosed<Content>, _ options: SiteOptions, targets cache: BlobCache = BlobCache(),
    aside: SpillFile? = nil, inputs: BuildInputs? = nil, recorder: ReadRecorder? = nil,
    phase: (BuildPhase, Int) -> Void = { _, _ in }
  ) -> Diagnosed<Linked> {
    let content = read.value
    var diagnostics = read.diagnostics
    if let missing = diagnostics.first(where: { $0.id == .contentMissing }) { return Diagnosed(Linked(), [missing]) }
    let addresses = Addresses(baseURL: options.baseURL ?? content.configuration.baseURL)
    let (templates, links) = Parallel.both({ readTemplates(options, content, addresses) }, { Catalog.link(content) })
    let library = diagnostics.take(templates)
    let catalog = diagnostics.take(links)
    phase(.link, catalog.publications.count)
    // The day of a page that was not read whole is none.
    let newest = catalog.publications.filter { !content.faulty.contains($0.file) }.map(\.facts.modified).max()
    let day = options.statusDay ?? newest?.day ?? Day.epoch
    let (readings, base) = Parallel.both(
      { FigureReadings.read(catalog, addresses, cache, aside: aside) }, { SitePlan.base(catalog, today: day) })
    let targets = diagnostics.take(
      TargetCatalog.make(catalog, documents: readings.documents, readings: readings.targets))
    phase(.targets, targets.records.count)
    let alignment = AlignmentCatalog.make(catalog, targets)
    let results = diagnostics.take(
      ResultCatalog.make(readings.results, catalog, targets, day: day))
    let plan = diagnostics.take(SitePlan.make(base, targets: targets, alignment: alignment, results: results))
    phase(.plan, plan.pages.count)
    var linked = Linked(catalog: catalog)
    if let library {
      linked.site = diagnostics.take(
        assemble(
          catalog, targets, alignment, results, plan, library, addresses, options.limits, cache, inputs, recorder))
      phase(.checkLinks, catalog.publications.count)
    }
    return Diagnosed(linked, SourceExcerpts.add(to: diagnostics, in: options.source))
  }

  private static func readTemplates(
    _ options: SiteOptions, _ content: Content, _ addresses: Addresses
  ) -> Diagnosed<TemplateLibrary?> {
    let files = TemplateFiles.read(options.source + "/templates", over: options.theme)
    guard let sources = files.value else { return Diagnosed(nil, files.diagnostics) }
    let brand = Brand.read(content)
    let library = TemplateLibrary.load(
      sources, for: .portal, basePath: addresses.href("/"),
      languages: Set(content.configuration.languages.map(\.rawValue)), brand: brand.value)
    return Diagnosed(library.value, files.diagnostics + brand.diagnostics + library.diagnostics)
  }

  private static func assemble(
    _ catalog: Catalog, _ targets: TargetCatalog, _ alignment: AlignmentCatalog, _ results: ResultCatalog,
    _ plan: SitePlan, _ library: TemplateLibrary, _ addresses: Addresses, _ limits: SiteLimits, _ cache: BlobCache,
    _ inputs: BuildInputs?, _ recorder: ReadRecorder?
  ) -> Diagnosed<Site> {
    let pagePaths = Set(plan.pages.map(\.path))
    let content = catalog.content
    let sitePaths = pagePaths.union(DataFile.fixedPaths)
    let links = BodyLinks(
      catalog: catalog, addresses: addresses, sitePaths: sitePaths, targets: targets, results: results)
    let resolved = Parallel.map(catalog.publications.count) { links.resolve(linksOf: $0) }
    var diagnostics = menuProblems(content, sitePaths) + measurementProblems(content)
    let found = Attachment.read(catalog)
    diagnostics += found.diagnostics
    let files = PublishedFiles(
      content, named: found.named + resolved.flatMap(\.files), suggested: found.suggested, cache)
    diagnostics += files.diagnostics
    diagnostics += OwnPaths(catalog, plan, library).problems(files.files) + TagReview.diagnostics(catalog)
    let readings = diagnostics.take(Readings.read(catalog))
    let newest = catalog.publications.filter { !content.faulty.contains($0.file) }.map(\.facts.modified).max()
    let site = Site(
      catalog: catalog, targets: targets, alignment: alignment, results: results, plan: plan, addresses: addresses,
      templates: library,
      today: results.day, modified: newest, linkEdits: resolved.map(\.edits),
      attachments: found.attachments,
      twinChoice: TwinChoice(catalog, plan, targets, attachments: files.files.count, limit: limits.files),
      limits: limits,
      published: files.files, fileBlobs: files.blobs,
      heldBack: HeldBack(pages: content.heldBack.map(\.file), files: files.heldBack),
      readings: readings, pagePaths: pagePaths, inputs: inputs, recorder: recorder)
    // Where a page could not be read, neither day nor ending is certain.
    if content.faulty.isEmpty { diagnostics += ValidityReview.diagnostics(catalog, today: results.day) }
    diagnostics += links.diagnostics(site.confirmed(resolved.flatMap(\.problems)))
    return Diagnosed(site, diagnostics)
  }
}

// What `portal.yml` names that is not there.
extension Site {
  private static func measurementProblems(_ content: Content) -> [Diagnostic] {
    guard let script = content.configuration.measurement else { return [] }
    let files = content.folder.assets.map(\.file)
    if script.value.hasSuffix(".js"), files.contains("content" + script.value) { return [] }
    let near = NearMiss.nearest(
      to: script.value, among: files.map { String($0.dropFirst("content".count)) }, areAddresses: true)
    return [
      Diagnostic(
        .measurementInvalid, at: script.location, "Không có tệp đo lường «\(script.value)» trong `content`",
        note: "Trang chỉ tải tệp của chính Cổng.",
        fix: near.map { "Có phải ý bạn là `\($0)`?" }
          ?? "Đặt tệp `.js` vào `content` và ghi địa chỉ, ví dụ `/do-luong.js`.",
        length: script.value.count)
    ]
  }

  private static func menuProblems(_ content: Content, _ paths: Set<String>) -> [Diagnostic] {
    let configuration = content.configuration
    let assets = Dictionary(content.linkable.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    return (configuration.menu + configuration.footer + configuration.sections).flatMap { item in
      [item.url.vietnamese, item.url.english].compactMap { $0 }.compactMap { url -> Diagnostic? in
        if url.hasPrefix("https://") || url.hasPrefix("http://") || url.hasPrefix("mailto:") || paths.contains(url)
          || NamedFile.file(at: url, among: assets) != nil
        {
          return nil
        }
        let near = NearMiss.nearest(to: url, among: paths.filter { $0.utf8.count < 60 }.sorted(), areAddresses: true)
        return Diagnostic(
          .menuLinkBroken, at: SourceLocation(file: item.location.file, line: item.location.line),
          "Mục «\(item.title.vietnamese)» chỉ tới địa chỉ không có: \(url)",
          fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Sửa `url`, hoặc tạo trang này.",
          subject: url)
      }
    }
  }
}
