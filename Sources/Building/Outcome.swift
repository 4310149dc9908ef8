import Diagnostics
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
  /// The phases that it went through.
  public let timings: [Stopwatch.Timing]

  init(_ ending: Ending, review: DiagnosticReport, timings: [Stopwatch.Timing]) {
    (self.ending, self.review, self.timings) = (ending, review, timings)
  }
}
