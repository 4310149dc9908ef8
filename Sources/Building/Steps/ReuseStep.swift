import Cache
import Diagnostics
import Parallel
import Portal
import Publishing

/// Tells whether the last build made this very site, and begins what every other step needs: the fingerprints of all that
/// is read, and, of an output that a build left, a scan that goes on beside the steps to come.
struct ReuseStep {
  /// A site that need not be made.
  struct Unchanged {
    /// What the last build had to say.
    let review: DiagnosticReport
    let published: PublishReport
    let host: HostReview?
    /// What it left out for the size of the site.
    let leftOut: String?
  }

  let last: LastBuildCache?
  /// What the build reads; nil where something is not as it should be, which the next steps explain.
  let inputs: BuildInputs?
  /// Of the output; nil where there is none, or where scanning failed: then publishing does it.
  private(set) lazy var scan: Publisher.EarlyScan? = scanning?.result() ?? nil

  private let options: Build.Options
  private let publisher: Publisher
  private let scanning: Parallel.Started<Publisher.EarlyScan?>?

  init(_ options: Build.Options, _ publisher: Publisher) {
    let last = LastBuildCache.read(source: options.site.source)
    publisher.removeUnfinished()
    scanning = last.map { _ in Parallel.start { (try? publisher.scanEarly()) ?? nil } }
    inputs = BuildInputs(
      options.site, tool: options.toolVersion, withPages: last != nil, known: last?.entry.files ?? [])
    (self.last, self.options, self.publisher) = (last, options, publisher)
  }

  /// What the last build did, where this one would do the same and all of it stands.
  mutating func unchanged() -> Unchanged? {
    guard let inputs, let last, last.isOf(inputs, today: options.site.today, statusDay: options.site.statusDay) else {
      return nil
    }
    let review = DiagnosticReport(last.entry.diagnostics, strict: options.isStrict, listsCited: false)
    guard !review.hasErrors, let published = publisher.unchanged(manifest: last.manifest, scan: scan) else {
      return nil
    }
    return Unchanged(review: review, published: published, host: last.entry.host, leftOut: last.entry.leftOut)
  }

  /// SHA-256 of the manifest of an output that this very tool made: its files may be taken over.
  var trustedManifest: Fingerprint? { last.flatMap { $0.entry.tool == inputs?.tool ? $0.manifest : nil } }
}
