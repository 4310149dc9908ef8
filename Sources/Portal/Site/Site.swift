import Cache
import Diagnostics
import Foundation
import Markup
import Parallel
import Publications
import Search
import Targets
import Templates
import Vietnamese

/// Everything that pages are made from: linked content, targets, plan, links, words. Immutable; shared by all cores, and
/// by the files to be made, each of which has its way to all of it: hence a class.
public final class Site: Sendable {
  let catalog: SiteCatalog
  let targets: SiteTargets
  let alignment: AlignmentCatalog
  package let plan: SitePlan
  let addresses: Addresses
  let templates: TemplateLibrary
  /// The day as of which validity and deadlines are stated: that of the newest publication or correction.
  let today: Day
  /// The newest publication's or correction's moment; what feeds and data call modified.
  let modified: Moment?
  /// For each publication the edits that set its links.
  let linkEdits: RecordedList<[Edit]>
  /// Files that front matters name, by path in the content.
  let attachments: SiteAttachments
  /// The files beside the pages that go out as they are.
  let published: [ContentFolder.Asset]
  /// What is held back with drafts.
  let heldBack: HeldBack
  /// How often each publication was read, from the counts file; nil where nothing was counted.
  let readings: RecordedList<Int?>
  /// Addresses of all pages, for alternates.
  let pagePaths: PagePaths
  /// Where files need not be made again: what the build reads.
  let inputs: BuildInputs?
  /// What all pages of a language have in common.
  private let siteViews: [Language: SiteView]

  private init(
    catalog: Catalog, targets: TargetCatalog, alignment: AlignmentCatalog, plan: SitePlan, addresses: Addresses,
    templates: TemplateLibrary, today: Day, modified: Moment?, linkEdits: [[Edit]], attachments: [String: Attachment],
    published: [ContentFolder.Asset], heldBack: HeldBack, readings: [Int?], pagePaths: Set<String>,
    inputs: BuildInputs?, recorder: ReadRecorder?
  ) {
    self.catalog = SiteCatalog(catalog, recorder)
    self.targets = SiteTargets(targets, recorder)
    self.alignment = alignment.recorded(by: recorder)
    self.plan = plan.recorded(by: recorder)
    self.addresses = addresses
    self.templates = templates
    self.today = today
    self.modified = modified
    self.linkEdits = RecordedList(linkEdits, recorder) { .links($0) }
    self.attachments = SiteAttachments(attachments, recorder)
    self.published = published
    self.heldBack = heldBack
    self.readings = RecordedList(readings, recorder) { .readings($0) }
    self.pagePaths = PagePaths(pagePaths, recorder)
    self.inputs = inputs
    siteViews = [:]
  }

  /// The same with what all pages of each language have in common.
  private init(_ site: Site, siteViews: [Language: SiteView]) {
    catalog = site.catalog
    targets = site.targets
    alignment = site.alignment
    plan = site.plan
    addresses = site.addresses
    templates = site.templates
    today = site.today
    modified = site.modified
    linkEdits = site.linkEdits
    attachments = site.attachments
    published = site.published
    heldBack = site.heldBack
    readings = site.readings
    pagePaths = site.pagePaths
    inputs = site.inputs
    self.siteViews = siteViews
  }

  /// What all pages of a language have in common.
  func siteView(_ language: Language) -> SiteView { siteViews[language] ?? makeSiteView(language) }

  var content: Content { catalog.whole.content }

  var configuration: PortalConfiguration { content.configuration }

  /// Whether the portal shows a block.
  func shows(_ block: PortalBlock) -> Bool { !configuration.hiddenBlocks.contains(block) }

  func words(_ language: Language) -> Words { templates.words(language.rawValue) }

  func publication(_ index: Int) -> SitePublication { catalog.publications[index] }

  /// A page's address for `href`.
  func href(_ index: Int) -> String { addresses.href(catalog.publications.permalink(index)) }
}

/// A file of the content as readers see it.
public struct Attachment: Sendable, Hashable {
  let file: String
  let size: Int
  /// SHA-256 in hexadecimal.
  let sha256: String

  var fileName: AttachmentName { AttachmentName(file: file) }
}

/// The path of a file of the content, in the content and on the site.
struct AttachmentName: Sendable, Hashable {
  let file: String

  var name: String { String(file.split(separator: "/").last ?? "") }
  var sitePath: String { "/" + file.dropFirst("content/".count) }
  /// The ending in capitals: `PDF`.
  var type: String { name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? "" }
}

/// How a site is built.
public struct SiteOptions: Sendable {
  /// The folder that holds `content/` and `templates/`.
  public var source: String
  /// Replaces `base_url` of `portal.yml`.
  public var baseURL: String?
  /// Whether drafts are built too.
  public var drafts: Bool
  /// Today in Vietnam, after which no publication may be dated; nil where that is not looked at. Nothing that is made
  /// depends on it.
  public var today: Day?

  /// Options; by default those of a build for publication.
  public init(source: String, baseURL: String? = nil, drafts: Bool = false, today: Day? = nil) {
    self.source = source
    self.baseURL = baseURL
    self.drafts = drafts
    self.today = today
  }
}

extension SiteOptions {
  /// A text as the base URL of a portal; nil where it cannot be one.
  public static func baseURL(_ text: String) -> String? { BaseURL.normalized(text) }
}

extension Site {
  /// Reads, links and plans a site. With an error among the diagnostics the site is nil.
  public static func make(_ options: SiteOptions) -> (Site?, [Diagnostic]) { make(options, recorder: nil) }

  /// The same, with a recorder that is told of every fact that is read.
  package static func make(_ options: SiteOptions, recorder: ReadRecorder?) -> (Site?, [Diagnostic]) {
    var pages = NoPageCache()
    let (site, _, diagnostics) = whole(load(options, pages: &pages), options, recorder: recorder)
    return (diagnostics.contains { $0.severity == .error } ? nil : site, diagnostics)
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
    let (content, diagnostics) = Content.read(
      source: options.source, listed: inputs?.folder, drafts: options.drafts, inSpiteOfErrors: inSpiteOfErrors,
      pages: &pages)
    return Diagnosed(content, diagnostics + (options.today.map { content.futureDays(today: $0) } ?? []))
  }

  /// Links and plans a site. With an error among the diagnostics, which are those of the content too, it is nil.
  ///
  /// - Parameters:
  ///   - cache: Targets that an earlier build found.
  ///   - inputs: What the build reads, where files that stay the same need not be made.
  ///   - phase: Told the name of each phase as it ends and how many items it had, for `--timings`.
  public static func link(
    _ content: Diagnosed<Content>, _ options: SiteOptions, targets cache: BlobCache = BlobCache(),
    inputs: BuildInputs? = nil, phase: (String, Int) -> Void = { _, _ in }
  ) -> Diagnosed<Site?> {
    let (site, _, diagnostics) = whole(content, options, targets: cache, inputs: inputs, phase: phase)
    return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : site, diagnostics)
  }

  /// The same in spite of errors, so far as there is something to make of.
  static func whole(
    _ read: Diagnosed<Content>, _ options: SiteOptions, targets cache: BlobCache = BlobCache(),
    inputs: BuildInputs? = nil, recorder: ReadRecorder? = nil, phase: (String, Int) -> Void = { _, _ in }
  ) -> (Site?, Catalog?, [Diagnostic]) {
    let content = read.value
    var diagnostics = read.diagnostics
    if let missing = diagnostics.first(where: { $0.id == .contentMissing }) { return (nil, nil, [missing]) }
    let (read, linked) = Parallel.both({ templates(options, content.configuration) }, { Catalog.link(content) })
    let ((library, templateDiagnostics), (catalog, catalogDiagnostics)) = (read, linked)
    diagnostics += templateDiagnostics + catalogDiagnostics
    phase("đọc mẫu giao diện, liên kết văn bản", catalog.publications.count)
    let addresses = Addresses(baseURL: options.baseURL ?? content.configuration.baseURL)
    let ((targets, targetDiagnostics), base) = Parallel.both(
      { TargetCatalog.make(catalog, addresses: addresses, cache: cache) }, { SitePlan.base(catalog) })
    diagnostics += targetDiagnostics
    phase("tìm chỉ tiêu", targets.records.count)
    let alignment = AlignmentCatalog.make(catalog, targets)
    let (plan, planDiagnostics) = SitePlan.make(base, targets: targets, alignment: alignment)
    diagnostics += planDiagnostics
    phase("lập sơ đồ trang", plan.pages.count)
    guard let library else { return (nil, catalog, SourceExcerpts.add(to: diagnostics, in: options.source)) }
    let (site, siteDiagnostics) = assemble(
      catalog, targets, alignment, plan, library, options, inputs, recorder)
    diagnostics += siteDiagnostics
    phase("kiểm tra liên kết", catalog.publications.count)
    return (site, catalog, SourceExcerpts.add(to: diagnostics, in: options.source))
  }

  private static func templates(_ options: SiteOptions, _ configuration: PortalConfiguration) -> (
    TemplateLibrary?, [Diagnostic]
  ) {
    let (files, unreadable) = TemplateFolder.read(URL(fileURLWithPath: options.source + "/templates"))
    if files.isEmpty, !unreadable.isEmpty { return (nil, unreadable) }
    let addresses = Addresses(baseURL: options.baseURL ?? configuration.baseURL)
    let (library, problems) = TemplateLibrary.load(files: files, for: .portal, basePath: addresses.href("/"))
    return (library, unreadable + problems)
  }

  private static func assemble(
    _ catalog: Catalog, _ targets: TargetCatalog, _ alignment: AlignmentCatalog, _ plan: SitePlan,
    _ library: TemplateLibrary, _ options: SiteOptions, _ inputs: BuildInputs?, _ recorder: ReadRecorder?
  ) -> (Site, [Diagnostic]) {
    let addresses = Addresses(baseURL: options.baseURL ?? catalog.content.configuration.baseURL)
    let pagePaths = Set(plan.pages.map(\.path))
    let content = catalog.content
    let sitePaths = pagePaths.union(DataFile.fixedPaths)
    let links = BodyLinks(
      catalog: catalog, addresses: addresses, sitePaths: sitePaths, targets: targets)
    let resolved = Parallel.map(catalog.publications.count) { links.resolve(linksOf: $0) }
    var diagnostics = menuProblems(content, sitePaths) + measurementProblems(content)
    let found = Attachment.read(catalog)
    diagnostics += found.diagnostics
    let files = PublishedFiles(content, named: found.named + resolved.flatMap(\.files), suggested: found.suggested)
    diagnostics += files.diagnostics
    diagnostics += OwnPaths(catalog, plan, library).problems(files.files) + TagReview.diagnostics(catalog)
    let (readings, readingDiagnostics) = Readings.read(catalog)
    diagnostics += readingDiagnostics
    let newest = catalog.publications.map(\.facts.modified).max()
    let parts = Site(
      catalog: catalog, targets: targets, alignment: alignment, plan: plan, addresses: addresses, templates: library,
      today: newest?.day ?? Day.epoch, modified: newest, linkEdits: resolved.map(\.edits),
      attachments: found.attachments,
      published: files.files, heldBack: HeldBack(pages: content.heldBack.map(\.file), files: files.heldBack),
      readings: readings, pagePaths: pagePaths, inputs: inputs, recorder: recorder)
    let site = Site(
      parts,
      siteViews: Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, parts.makeSiteView($0)) }))
    diagnostics += links.diagnostics(site.confirmed(resolved.flatMap(\.problems)))
    return (site, diagnostics)
  }

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

extension Site {
  /// The latest day of the content that cannot lie ahead of today; nil where there is none.
  public var latestPastDay: Day? { content.latestPastDay }
}
