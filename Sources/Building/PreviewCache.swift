import Cache
import Diagnostics
import FoundationEssentials
import Glibc
import Portal
import Publications
import Search
import Synchronization
import Vietnamese

/// The last good version of the site for a preview: pages are made when they are looked at, the search index when it is
/// first asked for.
public final class PreviewCache: Sendable {
  private struct Version: Sendable {
    let files: [String: SiteFile]
    let search: Lazy<[String: SiteFile]>
    let site: Site
  }

  /// What is known from before.
  private struct Known: Sendable {
    var pages = StampedPageCache()
    var targets = BlobCache()
  }

  /// What came of looking at the source again.
  public struct Renewal: Sendable {
    /// Whether the new version is shown; with errors the old one stays.
    public let isShown: Bool
    /// What there is to tell.
    public let messages: String
  }

  private let options: SiteOptions
  private let today: @Sendable () -> Day?
  private let version = Mutex<Version?>(nil)
  private let known = Mutex(Known())
  /// Told what goes wrong when a page is made.
  private let onFailure: @Sendable (Diagnostic) -> Void

  /// Nothing to show yet.
  ///
  /// - Parameters:
  ///   - today: A preview may run past midnight; nil where that cannot be known.
  ///   - onFailure: Told what goes wrong when a page is made.
  public init(
    _ options: SiteOptions, today: @escaping @Sendable () -> Day?,
    onFailure: @escaping @Sendable (Diagnostic) -> Void
  ) {
    (self.options, self.today, self.onFailure) = (options, today, onFailure)
  }

  /// Reads what changed and shows the new version; with errors the old one stays.
  public func renew() -> Renewal {
    let made = known.withLock { known in
      var options = options
      if options.today != nil { options.today = today() ?? options.today }
      let content = Site.load(options, pages: &known.pages)
      let made = Site.link(content, options, targets: known.targets)
      if let site = made.value { known.targets = BlobCache(site.takeBlobs().map { ($0.key, $0.bytes) }) }
      return made
    }
    let report = DiagnosticReport(made.diagnostics, listsCited: false)
    guard let site = made.value, !report.hasErrors else { return Renewal(isShown: false, messages: report.text) }
    let pages = site.filesBesideSearch()
    let files = PreviewCache.table(pages)
    // Not started before it is wanted: most changes are looked at on a page.
    let search = Lazy {
      let index = (try? site.searchFiles().files) ?? []
      return PreviewCache.table(index + site.searchPages(of: pages, with: index))
    }
    version.withLock { $0 = Version(files: files, search: search, site: site) }
    return Renewal(isShown: true, messages: report.text)
  }

  /// The bytes of a file, made now; nil where the site has none.
  public func file(_ path: String) async -> Data? {
    guard let version = version.withLock({ $0 }) else { return nil }
    let isOfSearch = path.hasPrefix(SearchIndex.folder + "/") || version.site.isSearchPage(path)
    let file = isOfSearch ? await version.search.value()[path] ?? version.files[path] : version.files[path]
    do {
      return try file.map { Data(try $0.contents()) }
    } catch {
      onFailure(
        (error as? any DiagnosticFailure)?.diagnostic
          ?? Diagnostic(.renderFailed, at: nil, "Không dựng được tệp «\(path)»: \(error)"))
      return nil
    }
  }

  /// The documents whose targets can be reviewed, of the version that is shown.
  package var reviewList: [ReviewItem] { version.withLock { $0 }?.site.reviewList ?? [] }

  private static func table(_ files: [SiteFile]) -> [String: SiteFile] {
    Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A value that is made once, when it is first wanted.
private actor Lazy<Value: Sendable> {
  private let make: @Sendable () async -> Value
  private var task: Task<Value, Never>?

  init(_ make: @escaping @Sendable () async -> Value) { self.make = make }

  func value() async -> Value {
    if let task { return await task.value }
    let made = Task { [make] in await make() }
    task = made
    return await made.value
  }
}
