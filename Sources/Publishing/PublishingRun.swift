import Diagnostics
import Parallel

/// One publishing of a site. The lock must be held.
struct PublishingRun: Sendable {
  let site: OutputFiles
  let trust: Publisher.Trust
  let location: OutputLocation
  let strategy: Publisher.Strategy
  let progress: (@Sendable (Int) -> Void)?
  let untilExit: UntilExit?

  /// Publishes over a scan of some time ago. Others may have worked there since: one look at each entry tells, while
  /// files are made. Then, before anything is changed, all begins anew with a scan made now, under the same lock.
  func publish(overEarly scan: OutputScan) throws -> PublishReport {
    func anew() throws -> PublishReport { try publish(over: OutputScan(of: location)) }
    // What is cleared away may leave something in the output, which then is not as it was found.
    if try !scan.stale.isEmpty || !scan.isRootTrue(of: location) { return try anew() }
    let look = Parallel.start { Result { try scan.isTrue(of: location) } }
    var isTrue: Bool?
    func confirm() throws {
      if isTrue == nil { isTrue = try look.result().get() }
      if isTrue == false { throw Outdated() }
    }
    do {
      return try bringIntoView(over: scan.snapshot, scan.previous, confirm)
    } catch let failure {
      // What failed before may have failed because of that.
      do { try confirm() } catch is Outdated { return try anew() }
      throw failure
    }
  }

  /// The scan is not what stands in the output.
  private struct Outdated: Error {}

  /// Publishes over a scan made now.
  func publish(over scan: OutputScan) throws -> PublishReport {
    let warnings = try scan.clearStale(at: location)
    return try reporting(warnings) {
      // What was rescued lies in the output now.
      let snapshot = try warnings.isEmpty ? scan.snapshot : OutputSnapshot(of: location)
      return try bringIntoView(over: snapshot, scan.previous) {}
    }
  }

  /// By exchange where that can be, else file by file.
  ///
  /// - Parameter confirm: asked before anything in the output is changed; throws where the snapshot is outdated.
  private func bringIntoView(
    over snapshot: OutputSnapshot, _ previous: PreviousSite?, _ confirm: () throws -> Void
  ) throws -> PublishReport {
    let trusted = site.trusting(trust.holds(snapshot.manifestBytes))
    do {
      if strategy == .fileByFile, snapshot.directory != nil { throw ExchangeUnavailable() }
      let report = try ExchangePublishing(
        site: trusted, location: location, snapshot: snapshot, previous: previous, progress: progress,
        untilExit: untilExit
      ).run(confirm)
      untilExit?.hold([site, snapshot, previous] as [any Sendable])
      return report
    } catch is ExchangeUnavailable {
      try confirm()
      return try replaceFiles(trusted, over: snapshot)
    }
  }

  private func replaceFiles(_ site: OutputFiles, over snapshot: OutputSnapshot) throws -> PublishReport {
    let scan = OutputScan(snapshot, beside: try StagingDirectory.find(beside: location, snapshot.listing))
    var warnings = try scan.clearStale(at: location)
    if let previous = scan.previous, let output = snapshot.directory {
      let old = OldSite(directory: previous.directory, listing: previous.listing)
      warnings += try old.remove(previous.name, replacedBy: output, at: location)
    }
    return try reporting(warnings) {
      let now = try warnings.isEmpty ? snapshot : OutputSnapshot(of: location)
      return try FileByFilePublishing(
        site: site, location: location, snapshot: now, progress: progress, untilExit: untilExit
      ).run()
    }
  }

  /// What was done before has to be told whether publishing succeeds or not.
  private func reporting(_ warnings: [Diagnostic], _ body: () throws -> PublishReport) throws -> PublishReport {
    if warnings.isEmpty { return try body() }
    do {
      let report = try PublishingError.diagnosed(location.shown, body)
      return report.with(warnings: warnings + report.warnings)
    } catch {
      throw PublishingError(error.diagnostics + warnings, cause: error.cause, output: error.output)
    }
  }
}
