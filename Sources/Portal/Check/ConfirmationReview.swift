import Diagnostics
import Markup
import Publications
import Results
import Targets
import Vietnamese

/// Whether what an editor has confirmed is what stands there now.
enum ConfirmationReview {
  /// Days of confirmation that lie before the document's own, or before a change of it.
  static func diagnostics(of publication: Publication) -> [Diagnostic] {
    let facts = publication.facts
    let edits = facts.document?.targets ?? TargetEdits()
    var found: [Diagnostic] = []
    for past in facts.pastDays where past.key == "confirmed" {
      func warn(_ message: String, _ fix: String, note: String? = nil) {
        found.append(
          Diagnostic(
            .confirmationStale, at: past.text.location, message, note: note, fix: fix,
            length: max(1, past.text.value.count)))
      }
      if let issued = facts.document?.issued, past.day < issued {
        warn(
          "Ngày xác nhận \(past.day.vietnamese) trước ngày ban hành \(issued.vietnamese)",
          "So lại ngày; chỉ xác nhận sau khi đã đọc hết văn bản.")
        continue
      }
      // Where it is noted what was read, a change that touches no target needs nobody's word.
      let results = facts.results
      let isBound =
        (edits.confirmed != past.day || edits.seen != nil) && (results.confirmed != past.day || results.seen != nil)
      if isBound, edits.confirmed == past.day || results.confirmed == past.day { continue }
      let changed = facts.changes.map(\.date) + [facts.updated].compactMap { $0 }
      if let last = changed.max(), past.day < last {
        warn(
          "Bài được sửa ngày \(last.vietnamese), sau ngày xác nhận \(past.day.vietnamese)",
          "Đọc lại các chỉ tiêu, kết quả rồi ghi ngày mới ở `confirmed`.",
          note: "Câu thêm hoặc sửa sau ngày ấy cũng đang được ghi là đã xác nhận.")
      }
    }
    return found
  }

  /// Results that came after the confirmation.
  static func unread(_ records: [ResultRecord], of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard let first = records.first, let day = publication.facts.results.confirmed else { return [] }
    return [
      Diagnostic(
        .confirmationStale,
        at: SourceLocation(file: publication.file, line: body.line(at: first.range.lowerBound)),
        "\(records.count) kết quả không phải điều biên tập viên đã đọc ngày \(day.vietnamese)",
        note: quoted(records.map(\.quote)) + ".",
        fix: "Đọc lại các kết quả ấy rồi ghi ngày mới ở `confirmed` và dòng `confirmed_of` mà `congbo results` in ra.")
    ]
  }

  private static func quoted(_ quotes: [String]) -> String {
    quotes.prefix(4).map { "«\(Site.shortened($0, 90))»" }.joined(separator: "; ")
      + (quotes.count > 4 ? "; và \(quotes.count - 4) câu nữa" : "")
  }

  /// Targets that came after the confirmation.
  static func unread(_ records: [TargetRecord], of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard let first = records.first, let day = publication.facts.document?.targets.confirmed else { return [] }
    return [
      Diagnostic(
        .confirmationStale,
        at: SourceLocation(file: publication.file, line: body.line(at: first.range.lowerBound)),
        "\(records.count) chỉ tiêu không phải điều biên tập viên đã đọc ngày \(day.vietnamese)",
        note: quoted(records.map(\.quote)) + ".",
        fix:
          "Duyệt lại bằng `congbo serve` hoặc `congbo targets --review`; sửa tay thì ghi ngày mới ở `confirmed` và xóa "
          + "`confirmed_of`.")
    ]
  }
}
