import Cache
import Diagnostics
import Foundation
import Portal
import Publications
import Synchronization

/// The last good version of the site for a preview: pages are made when they are looked at, the search index when it is
/// first asked for.
final class PreviewedSite: Sendable {
  private struct Version: Sendable {
    let files: [String: SiteFile]
    let search: Lazy<[String: SiteFile]>
  }

  /// What the making of a site ended with.
  enum Outcome {
    case shown
    /// The messages of a site with errors.
    case refused(String)
  }

  private let options: SiteOptions
  private let version = Mutex<Version?>(nil)
  private let known = Mutex((pages: StampedPageCache(), targets: BlobCache()))
  /// Told what goes wrong when a page is made.
  private let onFailure: @Sendable (Diagnostic) -> Void

  init(_ options: SiteOptions, onFailure: @escaping @Sendable (Diagnostic) -> Void) {
    self.options = options
    self.onFailure = onFailure
  }

  /// Reads what changed and shows the new version; with errors the old one stays.
  func renew() -> (outcome: Outcome, messages: String) {
    let (site, diagnostics) = known.withLock { known in
      // A preview may run past midnight.
      var options = options
      if options.today != nil { options.today = (try? Today.inVietnam()) ?? options.today }
      let made = Site.make(options, pages: &known.pages, targets: known.targets)
      if let site = made.0 { known.targets = BlobCache(site.targetBlobs) }
      return made
    }
    let report = DiagnosticReport(diagnostics, listsCited: false)
    guard let site, !report.hasErrors else { return (.refused(report.text), report.text) }
    let files = PreviewedSite.table(site.filesBesideSearch())
    // Not started before it is wanted: most changes are looked at on a page.
    let search = Lazy { PreviewedSite.table((try? site.searchFiles().files) ?? []) }
    version.withLock { $0 = Version(files: files, search: search) }
    return (.shown, report.text)
  }

  /// The bytes of a file, made now; nil where the site has none.
  func file(_ path: String) async -> Data? {
    guard let version = version.withLock({ $0 }) else { return nil }
    let file: SiteFile?
    if path.hasPrefix("tim-kiem/index/") {
      file = await version.search.value()[path]
    } else {
      file = version.files[path]
    }
    do {
      return try file.map { Data(try $0.contents()) }
    } catch {
      onFailure(
        (error as? any DiagnosticFailure)?.diagnostic
          ?? Diagnostic(.renderFailed, at: nil, "Không dựng được tệp «\(path)»: \(error)"))
      return nil
    }
  }

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
