import Publications
import Results
import Vietnamese

/// How what a document says came to an end: another one held here replaces, repeals or withdraws it, or corrects a figure of it;
/// its own validity ended, or the body
/// that issued it did.
struct DocumentEnding: Sendable, Hashable {
  /// Nil where its own validity ended.
  let kind: RelationKind?
  /// The document that says so.
  let by: Int?
  /// From which day on.
  let day: Day
  /// Whether the body that issued it ended, so that nobody reports on it any more.
  var isOfBody = false

  /// How a target stands that it ends.
  var progress: Progress { (kind == .amends ? ProgressWithoutFigure.amended : .ended).progress }
}

extension Catalog {
  /// The documents that others held here end by a day, each with the first that does.
  func endings(by today: Day) -> [Int: DocumentEnding] {
    var endings: [Int: DocumentEnding] = [:]
    for index in inverseRelationsOf.indices where !inverseRelationsOf[index].isEmpty {
      endings[index] = ending(of: index, by: today)
    }
    return endings
  }

  private func ending(of index: Int, by today: Day) -> DocumentEnding? {
    inverseRelationsOf[index].compactMap { relation -> DocumentEnding? in
      guard [.replaces, .repeals, .withdraws].contains(relation.kind), relation.document != index,
        let day = effect(of: relation.document), day <= today, isBefore(index, relation.document),
        !isWithdrawn(relation.document, by: today)
      else { return nil }
      return DocumentEnding(kind: relation.kind, by: relation.document, day: day)
    }.min { ($0.day.daysSince1970, $0.by ?? 0) < ($1.day.daysSince1970, $1.by ?? 0) }
  }

  /// The documents that correct one by a day.
  func corrections(of index: Int, by today: Day) -> [DocumentEnding] {
    inverseRelationsOf[index].compactMap { relation in
      guard relation.kind == .corrects, relation.document != index, let day = effect(of: relation.document),
        day <= today, !isWithdrawn(relation.document, by: today)
      else { return nil }
      return DocumentEnding(kind: .corrects, by: relation.document, day: day)
    }
  }

  /// The documents that amend one by a day, the last at the end.
  func amendments(of index: Int, by today: Day) -> [DocumentEnding] {
    inverseRelationsOf[index].compactMap { relation -> DocumentEnding? in
      guard [.amends, .supplements, .corrects].contains(relation.kind), relation.document != index,
        let day = effect(of: relation.document), day <= today, isBefore(index, relation.document),
        !isWithdrawn(relation.document, by: today)
      else { return nil }
      return DocumentEnding(kind: .amends, by: relation.document, day: day)
    }.sorted { ($0.day.daysSince1970, $0.by ?? 0) < ($1.day.daysSince1970, $1.by ?? 0) }
  }

  /// From which day on a document changes what becomes of others.
  private func effect(of index: Int) -> Day? {
    let facts = publications[index].facts
    return facts.document?.takesEffect ?? facts.document?.issued ?? facts.date.day
  }

  private func issued(_ index: Int) -> Day {
    publications[index].facts.document?.issued ?? publications[index].facts.date.day
  }

  /// Whether a document can be ended by another: one that was issued no later. Of two of one day that end each other neither
  /// does.
  private func isBefore(_ index: Int, _ other: Int) -> Bool {
    if issued(index) != issued(other) { return issued(index) < issued(other) }
    return !inverseRelationsOf[other].contains { $0.document == index && $0.kind != .basedOn && $0.kind != .cites }
  }

  /// Whether a document was itself withdrawn, so that it ends nothing.
  private func isWithdrawn(_ index: Int, by today: Day) -> Bool {
    inverseRelationsOf[index].contains { relation in
      relation.kind == .withdraws && relation.document != index
        && (effect(of: relation.document).map { $0 <= today } ?? false) && issued(relation.document) >= issued(index)
    }
  }
}
