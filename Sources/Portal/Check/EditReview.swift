import Diagnostics
import Publications
import Results
import Targets

/// What is doubtful in the editors' word on targets and results: numbers that their words do not state, drops that drop
/// nothing. Its errors stop a build and are found where pages are read.
enum EditReview {
  /// The warnings about one publication; a text of which editors say nothing is not read.
  ///
  /// - Throws: `file-unreadable` where the text is to be read again and has changed.
  static func diagnostics(of index: Int, _ catalog: Catalog) throws(DiagnosticError) -> [Diagnostic] {
    let publication = catalog.publications[index]
    guard publication.kind != .page, catalog.isPrimary(index) else { return [] }
    let (targets, results) = (publication.facts.document?.targets ?? TargetEdits(), publication.facts.results)
    let speaksOfTargets = !targets.drop.isEmpty || !targets.correct.isEmpty
    let speaksOfResults = !results.drop.isEmpty || !results.correct.isEmpty
    let accepted = publication.facts.acceptedWarnings
    var found = ConfirmationReview.diagnostics(of: publication)
    let isBound = targets.confirmed != nil && targets.seen != nil
    let bindsResults = results.confirmed != nil && results.seen != nil
    guard speaksOfTargets || speaksOfResults || isBound || bindsResults else {
      return found.filter { !accepted.contains($0.id) }
    }
    let body = try publication.body
    let document = TargetDocument(
      slug: publication.slug, url: "", title: publication.facts.title,
      issued: (publication.facts.document?.issued ?? publication.facts.date.day).description)
    if speaksOfTargets || isBound {
      let read = TargetIndex.records(of: publication, in: body, document: document)
      found += read.diagnostics
      if isBound { found += ConfirmationReview.unread(read.value.filter { !$0.isConfirmed }, of: publication, body) }
    }
    if speaksOfResults || bindsResults {
      let read = ResultIndex.read(publication, in: body, document: document)
      found += read.diagnostics
      if bindsResults {
        found += ConfirmationReview.unread(read.value.records.filter { !$0.isConfirmed }, of: publication, body)
      }
    }
    return found.filter { $0.severity == .warning && !accepted.contains($0.id) }
  }
}
