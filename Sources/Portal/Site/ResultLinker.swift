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

  init(
    _ catalog: Catalog, _ targets: TargetCatalog, _ records: [ResultRecord], _ places: [TargetCatalog.Place],
    _ ofPublication: [Range<Int>]
  ) {
    (self.catalog, self.targets, self.records) = (catalog, targets, records)
    (self.places, self.ofPublication) = (places, ofPublication)
  }

  // MARK: Which target a result answers

  /// For each result its answer. Errors: `result-target-unknown`, `result-unit-differs`, `result-place-note-missing`.
  ///
  /// - Parameter edits: By result, what an editor says.
  func answers(_ edits: [Int: ResultMatchEdit]) -> ([ResultAnswer?], [Diagnostic]) {
    guard !records.isEmpty else { return ([], []) }
    var answers = machine(besides: edits)
    var diagnostics: [Diagnostic] = []
    let targetByID =
      edits.isEmpty
      ? [:]
      : Dictionary(
        targets.records.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for (index, edit) in edits.sorted(by: { $0.key < $1.key }) {
      answers[index] = nil
      guard let wanted = edit.target else { continue }
      guard let target = targetByID[wanted.value] else {
        diagnostics.append(unknown(wanted))
        continue
      }
      if let problem = problem(of: index, answering: target, edit, at: wanted.location) { diagnostics.append(problem) }
      answers[index] = ResultAnswer(target: target, also: [], certainty: .confirmed, note: edit.note)
    }
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
      answers[index] = ResultAnswer(
        target: match.target, also: match.also,
        certainty: isRestated ? .unsure : match.certainty,
        note: isRestated ? "tin về chính văn bản này, có thể chỉ nhắc lại chỉ tiêu" : match.note)
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
    let (unit, other) = (FoldedUnit(wanted.unit), FoldedUnit(found.unit))
    return unit.name == other.name && Fraction(value) * unit.scale(from: other) == Fraction(own)
  }

  private func unknown(_ wanted: Located<String>) -> Diagnostic {
    let slug = wanted.value.prefix { $0 != "/" }
    // Of the same document first: a number may have changed.
    let same = targets.records.filter { $0.document.slug == slug }.map(\.id)
    let near =
      same.isEmpty
      ? NearMiss.nearest(
        to: wanted.value, among: targets.records.lazy.filter { $0.id.utf8.count < 80 }.map(\.id)) : same.last
    return Diagnostic(
      .resultTargetUnknown, at: wanted.location, "Không có chỉ tiêu «\(wanted.value)»",
      note: same.isEmpty ? nil : "Văn bản `\(slug)` có \(same.count) chỉ tiêu.",
      fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Lấy mã ở cột `id` của `/data/targets.csv`.",
      length: max(1, wanted.value.count))
  }

  private func problem(
    of result: Int, answering target: Int, _ edit: ResultMatchEdit, at location: SourceLocation
  ) -> Diagnostic? {
    let (found, wanted) = (records[result].found, targets.records[target])
    let (own, other) = (FoldedUnit(wanted.unit).name, FoldedUnit(found.unit).name)
    let isComparable =
      own == other || wanted.comparator == .times && other == "lần"
      || own == "%" && found.part != nil && found.whole != nil
      || found.value == nil && (found.shareOfPlan != nil || found.change != nil)
    if !isComparable {
      return Diagnostic(
        .resultUnitDiffers, at: location,
        "Kết quả tính bằng «\(found.unit)», chỉ tiêu `\(wanted.id)` tính bằng «\(wanted.unit)»",
        fix: "Ghép với chỉ tiêu khác, hoặc sửa `unit` trong `results.correct`.", length: max(1, wanted.id.count))
    }
    let differs = otherPlace(result, target)
    if let differs, edit.note?.isEmpty ?? true {
      return Diagnostic(
        .resultPlaceNoteMissing, at: location,
        "Số liệu của \(differs.result) được ghép với chỉ tiêu của \(differs.target) mà không có `note`",
        fix: "Thêm `note` để người đọc biết, ví dụ `note: \"Số liệu của tỉnh sau sáp nhập\"`.",
        length: max(1, wanted.id.count))
    }
    return nil
  }

  /// Names of the two places, where a result holds for another one than the target: also where the body that issued the target
  /// has a successor, though the two may be called the same.
  private func otherPlace(_ result: Int, _ target: Int) -> (result: String, target: String)? {
    let (record, wanted) = (records[result], targets.records[target])
    if let own = record.place, let other = wanted.document.place, Folding.fold(own) != Folding.fold(other) {
      return (own, other)
    }
    guard let issuer = catalog.issuerOf[places[result].publication],
      let former = catalog.issuerOf[targets.places[target].publication], issuer != former
    else { return nil }
    var next = catalog.issuers[former].successor
    var seen: Set<String> = []
    while let id = next, seen.insert(id).inserted {
      if catalog.issuers[issuer].id == id {
        return (catalog.issuers[issuer].name.vietnamese, catalog.issuers[former].name.vietnamese)
      }
      next = catalog.issuers.first { $0.id == id }?.successor
    }
    return nil
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
          if target.isBare {
            writer.put([target.progress.isDue, target.progress.direction == .down])
            writer.put(target.progress.reason?.rawValue)
          } else {
            target.put(to: &writer, records)
          }
        }
      }
    }
    return (results, standing)
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
  }
}
