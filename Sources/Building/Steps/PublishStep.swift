import Cache
import Diagnostics
import Portal
import Publishing

/// Makes the files that are not taken over, and brings the site into view.
struct PublishStep {
  private let publisher: Publisher
  private let options: Build.Options
  private let trust: Fingerprint?
  private let scan: Publisher.EarlyScan?
  private let host: HostReview?
  private let progress: @Sendable (_ made: Int, _ all: Int) -> Void

  /// - Parameters:
  ///   - trust: SHA-256 of the manifest of an output whose files may be taken over.
  ///   - scan: Of the output, where it was scanned.
  ///   - host: What a host takes: more is not published.
  init(
    _ publisher: Publisher, _ options: Build.Options, trust: Fingerprint?, scan: Publisher.EarlyScan?,
    host: HostReview?, progress: @escaping @Sendable (Int, Int) -> Void
  ) {
    (self.publisher, self.options, self.trust, self.scan) = (publisher, options, trust, scan)
    (self.host, self.progress) = (host, progress)
  }

  /// What publishing did, or what stands in the output now; a result, since it runs beside the step that remembers.
  func run(_ files: [SiteFile]) -> Result<PublishReport, Build.Failure> {
    let (progress, all, host) = (progress, files.count, host)
    do {
      return .success(
        try publisher.publish(
          files.map { file in OutputFile(path: file.path, cacheKey: file.cacheKey, contents: file.contents) },
          toolVersion: options.toolVersion, trust: .manifest(trust), scan: scan,
          progress: { progress($0, all) },
          objections: { size in host?.result(of: size).diagnostics.filter { $0.severity == .error } ?? [] }))
    } catch {
      let cause = error.cause.map { Site.problem($0.error, with: $0.path) }
      return .failure(Build.Failure(diagnostics: error.diagnostics + (cause.map { [$0] } ?? []), output: error.output))
    }
  }
}
