import Publications
import Results
import Targets
import Vietnamese

/// What no longer holds: targets whose documents were replaced, repealed or withdrawn before the deadline, results whose sources
/// were, and figures that a later report corrects.
extension ResultLinker {
  /// How the document of a target came to an end before its deadline: nobody asks for it then.
  func ending(of target: Int) -> DocumentEnding? {
    let publication = targets.places[target].publication
    guard let ending = endings[publication] ?? amended[target] ?? expiry(of: publication) else { return nil }
    let deadline = ProgressTarget.deadline(of: targets.records[target])
    return deadline.map { ending.day.daysSince1970 >= $0 } ?? false ? nil : ending
  }

  /// How the body that set a target ended before the deadline, and no other follows it: what it reached stands, of the rest nobody
  /// reports. A province's goals pass on to the one that it is joined with.
  func closure(of target: Int) -> DocumentEnding? {
    let publication = targets.places[target].publication
    guard let issuer = catalog.issuerOf[publication].map({ catalog.issuers[$0] }), issuer.successor == nil,
      issuer.level != .province, let until = issuer.until, until < day,
      let end = Day(daysSince1970: until.daysSince1970 + 1),
      let deadline = ProgressTarget.deadline(of: targets.records[target]), end.daysSince1970 <= deadline
    else { return nil }
    return DocumentEnding(kind: nil, by: nil, day: end, isOfBody: true)
  }

  /// By target, the document that amends its own and states it anew: the one that did so last.
  static func amended(_ catalog: Catalog, _ targets: TargetCatalog, by day: Day) -> [Int: DocumentEnding] {
    var found: [Int: DocumentEnding] = [:]
    for publication in catalog.publications.indices where !targets.ofPublication[publication].isEmpty {
      let own = targets.ofPublication[publication]
      for ending in catalog.amendments(of: publication, by: day) {
        guard let by = ending.by else { continue }
        if catalog.inverseRelationsOf[publication].contains(where: { $0.document == by && $0.kind == .corrects }),
          let body = try? catalog.publications[by].body
        {
          let wrong = CorrectedWords(body)
          for target in own where !wrong.isEmpty && wrong.hold(targets.records[target]) { found[target] = ending }
        }
        if targets.ofPublication[by].isEmpty { continue }
        let others = MeasureFit.restated(targets.records[own], by: targets.records[targets.ofPublication[by]])
        for (target, other) in zip(own, others) where other != nil { found[target] = ending }
      }
    }
    return found
  }

  private func expiry(of publication: Int) -> DocumentEnding? {
    guard let day = catalog.publications[publication].facts.document?.ended, day <= self.day else { return nil }
    return DocumentEnding(kind: nil, by: nil, day: day)
  }

  /// Of a result's targets first one that is still asked for.
  func livingFirst(_ targets: [Int]) -> [Int] {
    guard let first = targets.first, ending(of: first) != nil,
      let living = targets.firstIndex(where: { ending(of: $0) == nil })
    else { return targets }
    var ordered = targets
    ordered.insert(ordered.remove(at: living), at: 0)
    return ordered
  }

  /// Which of the results that may answer a target do not count, and why.
  func setAside(_ found: [Int], _ answers: [ResultAnswer?]) -> [Int: DocumentEnding] {
    var aside: [Int: DocumentEnding] = [:]
    for result in found {
      if let ending = endings[places[result].publication] { aside[result] = ending }
    }
    guard !corrections.isEmpty else { return aside }
    for result in found where aside[result] == nil {
      for correction in corrections[places[result].publication] ?? [] {
        let same = found.filter {
          places[$0].publication == correction.by && aside[$0]?.kind ?? .corrects == .corrects
            && records[$0].found.asOf?.day == records[result].found.asOf?.day
        }
        let isCorrected = same.contains {
          !saysTheSame($0, result) && (answers[$0]?.certainty != .unsure || isOfMeasure($0, of: result))
        }
        guard isCorrected else { continue }
        aside[result] = correction
        // The correction says what was wrong before it says what is right.
        for repeated in same where saysTheSame(repeated, result) { aside[repeated] = correction }
      }
    }
    return aside
  }

  private func saysTheSame(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (records[a].found, records[b].found)
    return x.value == y.value && x.valueMax == y.valueMax && x.comparator == y.comparator
      && x.shareOfPlan == y.shareOfPlan && x.unit == y.unit
  }

  /// Whether a result measures the very thing that another does, whatever stands before its words.
  private func isOfMeasure(_ result: Int, of other: Int) -> Bool {
    let (own, wanted) = (measure(result), measure(other))
    return !wanted.isEmpty && own.hasSuffix(wanted)
  }

  private func measure(_ result: Int) -> String {
    let found = records[result].found
    return Folding.foldKeepingMarks([found.subject, found.outcome].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Matches the figures of a correcting report as surely as those that they correct: same day, unit, place and words, but for
  /// words before them that name the corrected report.
  ///
  /// - Parameter edited: Results that an editor speaks of.
  func matchCorrections(_ answers: inout [ResultAnswer?], edited: (Int) -> Bool) {
    for (former, later) in corrections.sorted(by: { $0.key < $1.key }) {
      let known = ofPublication[former].filter { answers[$0].map { $0.certainty != .unsure } ?? false }
      if known.isEmpty { continue }
      let number = catalog.publications[former].facts.document?.number?.value.description
      for result in Set(later.compactMap(\.by)).sorted().flatMap({ ofPublication[$0] }) {
        if edited(result) || answers[result].map({ $0.certainty != .unsure }) ?? false { continue }
        let corrected = known.first { old in
          let (x, y) = (records[result].found, records[old].found)
          return x.asOf?.day == y.asOf?.day && FoldedUnit(x.unit) == FoldedUnit(y.unit)
            && records[result].place == records[old].place && isOfMeasure(result, of: old)
            && isLedBy(number, measure(result).dropLast(measure(old).count))
        }
        guard let corrected, let answer = answers[corrected] else { continue }
        answers[result] = ResultAnswer(
          target: answer.target, also: answer.also, certainty: .certain, note: answer.note)
      }
    }
  }

  /// Whether words are none, name a document, or say that something is corrected.
  private func isLedBy(_ number: String?, _ words: Substring) -> Bool {
    words.allSatisfy { $0.isWhitespace } || words.contains("đính chính")
      || number.map { words.contains(Folding.foldKeepingMarks($0)) } ?? false
  }
}
