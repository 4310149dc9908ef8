import Diagnostics
import Portal
import Publishing

/// What a build ended with.
public struct Outcome: Sendable {
  /// How it ended.
  public enum Ending: Sendable {
    /// The output was already all that it should be, and was not touched.
    case unchanged(PublishReport)
    /// The site is in the output.
    case published(PublishReport)
    /// The content has errors, or the output may not be one: nothing was made, and the output is as it was.
    case refused
    /// Something could not be made or written; what stands in the output now.
    case failed([Diagnostic], PublishingError.OutputState)
  }

  /// How it ended.
  public let ending: Ending
  /// What there is to say about the content.
  public let review: DiagnosticReport
  /// What the host of the portal takes, and how much of it the site uses: a line, and warnings; nil where no host is named.
  public let host: (line: String, warnings: [Diagnostic])?
  /// What was left out for the size of the site, and how to have it; nil where nothing was.
  public let leftOut: String?
  /// The phases that it went through.
  public let timings: [Stopwatch.Timing]

  init(
    _ ending: Ending, review: DiagnosticReport, host: HostReview? = nil, leftOut: String? = nil,
    timings: [Stopwatch.Timing]
  ) {
    switch ending {
    case .unchanged(let report), .published(let report):
      self.host = host.map { host in
        let result = host.result(of: report.size)
        return (result.line, result.diagnostics)
      }
    case .refused, .failed: self.host = nil
    }
    (self.ending, self.review, self.leftOut, self.timings) = (ending, review, leftOut, timings)
  }
}

extension HostReview {
  /// How much of what the host takes a site of that size uses.
  func result(of size: SiteSize) -> (line: String, diagnostics: [Diagnostic]) {
    result(files: size.files, bytes: size.bytes, largest: (size.largest, size.largestBytes))
  }
}
