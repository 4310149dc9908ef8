import Parallel
import Portal
import Publishing
import Search

/// Makes the search index, and lists every file of the site with its cache key.
struct IndexStep: Sendable {
  /// In the order in which they are to be made.
  let files: [SiteFile]
  /// What to keep of the search.
  let search: SearchCacheUpdate

  init(_ site: Site, _ cache: BuildCache?, _ untilExit: UntilExit?) throws(Build.Failure) {
    do {
      (files, search) = try site.files(search: cache?.search ?? SearchCache(), untilExit: untilExit)
    } catch {
      throw Build.Failure(diagnostics: [Site.problem(error, with: SearchIndex.folder)], output: .untouched)
    }
  }
}
