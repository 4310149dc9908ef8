import Diagnostics
import Vietnamese

/// What a document's text does to the validity of others held here, held against what their front matter states: a part of one ends, its
/// time is extended, its force is suspended. Front matter calls all of these `amends`; only the text tells them apart.
package struct EffectReview: Sendable {
  private let catalog: Catalog
  private let today: Day

  /// - Parameter today: The day as of which the site speaks.
  package init(_ catalog: Catalog, today: Day) { (self.catalog, self.today) = (catalog, today) }

  /// The warnings `status-contradicts` about the documents that one document bears on. Linear in its text.
  ///
  /// - Throws: `file-unreadable` where the text is to be read again and has changed.
  package func diagnostics(of index: Int) throws(DiagnosticError) -> [Diagnostic] {
    let publication = catalog.publications[index]
    let cited = catalog.citedBy[index]
    guard let facts = publication.facts.document, publication.language == .vietnamese,
      cited.contains(where: { $0 != nil })
    else { return [] }
    let body = try publication.body
    let effect = facts.takesEffect ?? FactsReview.effectiveDay(of: facts, body, publication.anchors) ?? facts.issued
    if let effect, effect > today { return [] }
    let reader = RelationReader(publication, body)
    var told: Set<Int> = []
    return reader.statements.compactMap { statement in
      guard statement.act.endsPart || statement.act.span != nil, statement.citation < cited.count,
        let other = cited[statement.citation], other != index, !told.contains(other),
        let (message, fix) = message(statement, reader, on: other)
      else { return nil }
      told.insert(other)
      let name = facts.number.map { "\(facts.form.name) \($0.value)" } ?? "«\(publication.facts.title)»"
      return Diagnostic(
        .statusContradicts, at: SourceLocation(file: catalog.publications[other].file, line: 1),
        message.replacing("{by}", with: name), note: "Xem \(publication.file).", fix: fix,
        subject: statement.act.span == .extended ? "expired" : "con-hieu-luc")
    }
  }

  private func message(
    _ statement: RelationReader.Statement, _ reader: RelationReader, on other: Int
  ) -> (message: String, fix: String)? {
    let publication = catalog.publications[other]
    guard let facts = publication.facts.document, !publication.facts.acceptedWarnings.contains(.statusContradicts)
    else {
      return nil
    }
    let last = reader.lastDay(statement)
    switch statement.act.span {
    case .extended:
      guard let last, let first = last.next, let own = facts.ended, own < first else { return nil }
      return (
        "`expired` là \(facts.expired?.vietnamese ?? own.vietnamese), mà {by} kéo dài văn bản này đến hết ngày \(last.vietnamese)",
        "So lại với văn bản ấy rồi viết `expired: \(first)`, là ngày đầu tiên không còn hiệu lực."
      )
    case .suspended:
      guard facts.status == .inForce, last.map({ $0 >= today }) ?? true else { return nil }
      return (
        "`status: con-hieu-luc`, mà {by} ngưng hiệu lực văn bản này"
          + (last.map { " đến hết ngày \($0.vietnamese)" } ?? ""),
        "Xóa dòng `status` cho đến khi văn bản có hiệu lực trở lại, và ghi việc ngưng hiệu lực ở đầu bài."
      )
    case nil:
      guard facts.status == .inForce else { return nil }
      return (
        "`status: con-hieu-luc`, mà {by} bãi bỏ một phần văn bản này",
        "So lại với văn bản ấy rồi viết `status: \(Validity.partlyExpired.rawValue)`."
      )
    }
  }
}
