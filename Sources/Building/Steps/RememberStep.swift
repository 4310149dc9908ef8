import Cache
import Diagnostics
import Parallel
import Portal
import Publishing
import Search
import Vietnamese

/// Keeps for the next build what this one read, found and made. What is kept is known by its content, and true also
/// where nothing can be published.
struct RememberStep: Sendable {
  private let load: LoadStep
  private let site: Site
  private let source: String
  /// Pages and targets are written beside the making of the index, and let go before the site is made.
  private let writing: Parallel.Started<Void>

  /// Begins.
  init(_ load: LoadStep, _ site: Site, source: String) {
    (self.load, self.site, self.source) = (load, site, source)
    writing = Parallel.start {
      load.cache?.renew(pages: load.pages.take(), targets: site.takeBlobs())
    }
  }

  /// Keeps the rest.
  ///
  /// - Parameter statusDay: The day that the build names as that on which targets stand.
  /// - Returns: The entry of this build; nil where a file changed while it was read, so that nothing can be said of it.
  func entry(of diagnostics: [Diagnostic], _ search: SearchCacheUpdate, statusDay: Day?) -> LastBuildCache.Entry? {
    load.cache?.renew(search: search)
    writing.result()
    return load.inputs.flatMap { inputs in
      inputs.describe(site)
        ? LastBuildCache.Entry(inputs, diagnostics, site, statusDay: statusDay) : nil
    }
  }

  /// Keeps the build itself, once it is known what stands in the output.
  func lastBuild(_ entry: LastBuildCache.Entry?, manifest: Fingerprint) {
    entry.map { LastBuildCache($0, manifest: manifest) }?.write(source: source)
  }
}
