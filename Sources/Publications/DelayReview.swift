import Diagnostics
import Vietnamese

/// Documents that came onto the portal later than its term allows.
struct DelayReview: Sendable {
  private let term: PublishingTerm
  private let since: Day?

  init(_ catalog: Catalog) {
    term = catalog.content.configuration.publishing
    // What was issued before the portal opened could not be published in time.
    since = term.since ?? catalog.publications.filter { $0.kind == .document }.map(\.facts.date.day).min()
  }

  /// The warning about one document; nil where it came in time or is not counted.
  func diagnostic(of publication: Publication) -> Diagnostic? {
    guard let issued = publication.facts.document?.issued, let since, issued >= since else { return nil }
    let published = publication.facts.date.day
    let days = term.workingDays(after: issued, upTo: published)
    guard days > term.days else { return nil }
    return Diagnostic(
      .publishedLate, at: SourceLocation(file: publication.file, line: 1),
      "Đăng sau ngày ký \(days) ngày làm việc: ký ngày \(issued.vietnamese), đăng ngày \(published.vietnamese)",
      note:
        "Thời hạn là \(term.days) ngày làm việc (Luật Tiếp cận thông tin, điều 18; khóa `publishing` của `portal.yml`).",
      fix: "So lại `date` và `issued`. Đúng là đăng muộn thì thêm dòng `accepted_warnings: [published-late]`.",
      subject: "date:")
  }
}
