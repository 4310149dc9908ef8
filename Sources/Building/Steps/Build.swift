import Cache
import Diagnostics
import Parallel
import Portal
import Publishing

/// One build: from a source to a site in its output, step by step. Each step does what it can on all cores, and what is
/// wanted later beside what is wanted now; none begins before the one before it has ended.
public struct Build: Sendable {
  /// What is built, and where to.
  public struct Options: Sendable {
    /// How the site is made.
    public var site: SiteOptions
    /// The folder of the finished site.
    public var output: String
    /// Whether warnings count as errors.
    public var isStrict: Bool
    /// The version of the tool; files of another version are never taken over from an earlier build.
    public var toolVersion: String

    /// Options; by default warnings are no errors.
    public init(_ site: SiteOptions, output: String, isStrict: Bool = false, toolVersion: String) {
      (self.site, self.output, self.isStrict, self.toolVersion) = (site, output, isStrict, toolVersion)
    }
  }

  /// What is worth showing while a build is at work.
  public enum Event: Sendable {
    /// What there is to say about the content; told once.
    case reviewed(DiagnosticReport)
    /// So many files are made, of all.
    case rendered(Int, of: Int)
  }

  private let options: Options
  private let untilExit: UntilExit?
  private let tell: @Sendable (Event) -> Void

  /// A build that has not begun.
  ///
  /// - Parameters:
  ///   - untilExit: What a process that ends soon has.
  ///   - tell: Told what happens, from any thread.
  public init(
    _ options: Options, untilExit: UntilExit? = nil, tell: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    (self.options, self.untilExit, self.tell) = (options, untilExit, tell)
  }

  /// Builds. With an error in the content, or where anything fails, the output is as the outcome says.
  public func run() -> Outcome {
    let source = options.site.source
    if let refusal = OutputGuard.problem(output: options.output, source: source) {
      return refused(DiagnosticReport([refusal]), [])
    }
    var clock = Stopwatch()
    let publisher = Publisher(output: options.output, untilExit: untilExit)

    var reuse = ReuseStep(options, publisher)
    clock.note(.reuse, reuse.last == nil ? 0 : 1)
    if let unchanged = reuse.unchanged() {
      clock.note(.checkOutput, unchanged.published.files)
      tell(.reviewed(unchanged.review))
      return Outcome(
        .unchanged(unchanged.published), review: unchanged.review, host: unchanged.host, leftOut: unchanged.leftOut,
        timings: clock.timings)
    }

    let load = LoadStep(options.site, reuse.inputs)
    clock.note(.load, load.content.value.publications.count)
    let isLarge = load.aside != nil
    if isLarge { FreeMemory.giveBack() }

    let linked = LinkStep(options.site, load).run { clock.note($0, $1) }
    let review = DiagnosticReport(linked.diagnostics, strict: options.isStrict, listsCited: false)
    untilExit?.hold([reuse.last, load, linked] as [any Sendable])
    guard let site = linked.value, !review.hasErrors else { return refused(review, clock.timings) }
    tell(.reviewed(review))

    let host = site.hostReview
    if isLarge { FreeMemory.giveBack() }
    let remember = RememberStep(load, site, source: source)
    do throws(Failure) {
      let index = try IndexStep(site, load.cache, untilExit)
      clock.note(.index, index.files.count)
      untilExit?.hold(index)
      if isLarge { FreeMemory.giveBack() }

      let publish = PublishStep(publisher, options, trust: reuse.trustedManifest, scan: reuse.scan, host: host) {
        [tell] in
        tell(.rendered($0, of: $1))
      }
      let (published, entry) = Parallel.both(
        { publish.run(index.files) },
        { remember.entry(of: linked.diagnostics, index.search, statusDay: options.site.statusDay) })
      let report = try published.get()
      remember.lastBuild(entry, manifest: report.manifest)
      clock.note(.publish, report.files)
      return Outcome(
        .published(report), review: review, host: host, leftOut: site.twinChoice.note, timings: clock.timings)
    } catch {
      return Outcome(.failed(error.diagnostics, error.output), review: review, timings: clock.timings)
    }
  }

  private func refused(_ review: DiagnosticReport, _ timings: [Stopwatch.Timing]) -> Outcome {
    tell(.reviewed(review))
    return Outcome(.refused, review: review, timings: timings)
  }

  /// Why a site without errors is not in the output.
  struct Failure: Error {
    let diagnostics: [Diagnostic]
    let output: PublishingError.OutputState
  }
}
