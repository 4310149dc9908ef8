import Cache
import Diagnostics
import Parallel
import Publications
import Results
import Targets
import Vietnamese

/// Links results to targets: by the editors' word, else by machine; and says how each target stands then.
struct ResultLinker: Sendable {
  let catalog: Catalog
  let targets: TargetCatalog
  let records: [ResultRecord]
  let places: [TargetCatalog.Place]
  let ofPublication: [Range<Int>]
  /// As of which day targets stand.
  let day: Day
  /// How publications came to an end by then.
  let endings: [Int: DocumentEnding]
  /// By publication, those that correct it by then.
  let corrections: [Int: [DocumentEnding]]
  /// By target, the document that states it anew.
  let amended: [Int: DocumentEnding]

  init(
    _ catalog: Catalog, _ targets: TargetCatalog, _ records: [ResultRecord], _ places: [TargetCatalog.Place],
    _ ofPublication: [Range<Int>], day: Day
  ) {
    (self.catalog, self.targets, self.records) = (catalog, targets, records)
    (self.places, self.ofPublication, self.day) = (places, ofPublication, day)
    endings = catalog.endings(by: day)
    amended = ResultLinker.amended(catalog, targets, by: day)
    corrections = catalog.publications.indices.reduce(into: [:]) { found, index in
      if ofPublication[index].isEmpty { return }
      let by = catalog.corrections(of: index, by: day)
      if !by.isEmpty { found[index] = by }
    }
  }

  // MARK: Which target a result answers

  /// For each result its answer. Errors: see ``EditedMatches``.
  ///
  /// - Parameter edits: By result, what an editor says.
  func answers(_ edits: [Int: ResultMatchEdit]) -> ([ResultAnswer?], [Diagnostic]) {
    guard !records.isEmpty else { return ([], []) }
    var answers = machine(besides: edits)
    var diagnostics: [Diagnostic] = []
    if edits.isEmpty {
      matchCorrections(&answers) { _ in false }
      return (answers, [])
    }
    var edited = EditedMatches(self)
    for (index, edit) in edits.sorted(by: { $0.key < $1.key }) {
      answers[index] = nil
      guard let wanted = edit.target else { continue }
      let target: Int
      do throws(DiagnosticError) {
        target = try edited.target(wanted, edit, for: index)
      } catch {
        diagnostics.append(error.diagnostic)
        continue
      }
      if let problem = edited.problem(of: index, answering: target, edit, at: wanted.location) {
        diagnostics.append(problem)
      }
      answers[index] = ResultAnswer(target: target, also: [], certainty: .confirmed, note: edit.note)
    }
    matchCorrections(&answers) { edits[$0] != nil }
    return (answers, diagnostics)
  }

  /// What the machine finds for the results that no editor speaks of.
  private func machine(besides edits: [Int: ResultMatchEdit]) -> [ResultAnswer?] {
    let open = records.indices.filter { edits[$0] == nil }
    let matches = ResultMatching(catalog, targets).matches(
      open.map { (records[$0], places[$0].publication) })
    var answers = [ResultAnswer?](repeating: nil, count: records.count)
    for (index, match) in zip(open, matches) {
      guard let match else { continue }
      let isRestated = match.certainty == .certain && mayRestate(index, match.target)
      let all = livingFirst([match.target] + match.also)
      answers[index] = ResultAnswer(
        target: all[0], also: Array(all.dropFirst()),
        certainty: isRestated ? .unsure : match.certainty,
        note: isRestated ? "tin về chính văn bản này, có thể chỉ nhắc lại chỉ tiêu" : match.note,
        isContested: match.isContested, isLikely: match.isLikely)
    }
    return answers
  }

  /// Whether a result may be no more than the target told again: the very number, in news about the very document, with nothing
  /// beside it that only a report has.
  private func mayRestate(_ result: Int, _ target: Int) -> Bool {
    let (found, wanted) = (records[result].found, targets.records[target])
    guard catalog.documentsOf[places[result].publication].contains(targets.places[target].publication),
      found.against == nil, found.assessment == nil, found.shareOfPlan == nil, found.change == nil,
      let value = found.value, let own = wanted.value.flatMap({ ExactDecimal($0) })
    else { return false }
    let (unit, other) = (FoldedUnit(of: wanted), FoldedUnit(of: found))
    return unit.name == other.name && Fraction(value) * unit.scale(from: other) == Fraction(own)
  }

  // MARK: Fingerprints

  /// Of the results of each publication, and of how its targets stand.
  func fingerprints(
    _ readings: [PageResults?], _ answers: [ResultAnswer?], _ progress: [TargetProgress]
  ) -> (results: [Fingerprint?], progress: [Fingerprint?]) {
    let results = Parallel.map(ofPublication.count) { index -> Fingerprint? in
      guard let reading = readings[index], !ofPublication[index].isEmpty else { return nil }
      return Fingerprint { writer in
        writer.put(reading.fingerprint)
        for answer in answers[ofPublication[index]] {
          writer.put(answer?.all.map { targets.records[$0].id } ?? [])
          writer.put(answer?.certainty.rawValue)
          writer.put(answer?.note)
        }
      }
    }
    let standing = Parallel.map(targets.ofPublication.count) { index -> Fingerprint? in
      let range = targets.ofPublication[index]
      guard !range.isEmpty else { return nil }
      return Fingerprint { writer in
        for target in progress[range] {
          // Of those without a figure the status and what goes with it is all.
          put(target.ending, to: &writer)
          if target.isBare {
            writer.put(target.progress.isDue)
            writer.put(target.progress.direction?.rawValue)
            writer.put(target.progress.reason?.rawValue)
          } else {
            target.put(to: &writer, records)
            for (result, ending) in target.setAside.sorted(by: { $0.key < $1.key }) {
              writer.put(records[result].id)
              put(ending, to: &writer)
            }
          }
        }
      }
    }
    return (results, standing)
  }

  private func put(_ ending: DocumentEnding?, to writer: inout CacheWriter) {
    writer.put([ending?.kind?.rawValue, ending?.by.map { catalog.publications[$0].permalink }])
    writer.put(ending?.day)
    writer.put(ending?.isOfBody)
  }
}

extension TargetProgress {
  fileprivate func put(to writer: inout CacheWriter, _ records: [ResultRecord]) {
    writer.put(progress.status.rawValue)
    writer.put(progress.reason?.rawValue)
    writer.put([progress.isLate, progress.isEstimate, progress.isDue, progress.isStale])
    writer.put(progress.by)
    writer.put(progress.sum)
    writer.put([progress.value?.text, progress.gap?.text, progress.expected?.text])
    writer.put(results.map { records[$0].id })
    writer.put(baseline.map { records[$0].id })
    writer.put(start?.value.text)
    writer.put(awaited.map { records[$0].id })
  }
}
