import Diagnostics
import Parallel
import Publications
import Results
import Targets
import Vietnamese

extension ResultLinker {
  /// How each target stands on the day. Errors: those of ``namedStarts()``.
  func progress(_ answers: [ResultAnswer?]) -> ([TargetProgress], [Diagnostic]) {
    let ofTarget = answers.enumerated().reduce(into: [Int: [Int]]()) { found, answer in
      for target in answer.element?.all ?? [] { found[target, default: []].append(answer.offset) }
    }
    let (named, diagnostics) = namedStarts()
    let today = day.daysSince1970
    // One value for all of which the same is to be said.
    let bare = ProgressWithoutFigure.allCases.map { TargetProgress($0.progress) }
    // And one for all targets that an ending ends.
    let ended = Set(targets.places.indices.compactMap { ending(of: $0) ?? closure(of: $0) }).reduce(into: [:]) {
      shared, ending in
      shared[ending] = TargetProgress(ending.progress, ending: ending)
    }
    let progress = Parallel.map(targets.records.count) { target -> TargetProgress in
      let record = targets.records[target]
      let found = ofTarget[target] ?? []
      let ending = ending(of: target)
      let aside = setAside(found, answers)
      let start = named[target] ?? start(of: target, found.filter { aside[$0] == nil }, answers)
      if found.isEmpty, start == nil {
        if let ending = ending ?? closure(of: target), let shared = ended[ending] { return shared }
        return bare[ProgressWithoutFigure(record, today: today).rawValue]
      }
      let baseline = start.flatMap { ProgressBaseline(records[$0], for: record) }
      // What was so before the plan is where it starts from, not what it reached; an editor may say otherwise.
      let series = found.filter { answers[$0]?.certainty == .confirmed || isOfPlan($0, target) }
      let results = series.compactMap { index -> (Int, ProgressResult)? in
        guard let answer = answers[index] else { return nil }
        let issued = issued(index)
        let match = aside[index] == nil ? answer.certainty : .unsure
        return ProgressResult(records[index], issued: issued, match: match, for: record).map { (index, $0) }
      }
      let wanted = ProgressTarget(record, baseline: baseline)
      let stands = Progress.of(wanted, results.map(\.1), today: today)
      let isSettled = stands.status.isReached || stands.status == .missed
      let end = ending ?? (isSettled ? nil : closure(of: target))
      let progress = end?.progress ?? stands
      let awaited =
        end != nil
        ? nil
        : stands.awaited(
          wanted, results.map(\.1),
          isOpen: { answers[results[$0].0]?.isLikely == true && aside[results[$0].0] == nil }, today: today)
      return TargetProgress(
        progress, results: results.map(\.0), baseline: baseline == nil ? nil : start, start: baseline, ending: end,
        setAside: aside, awaited: awaited.map { results[$0].0 })
    }
    return (progress, diagnostics)
  }

  /// The day on which a result was stated.
  private func issued(_ result: Int) -> Day {
    let facts = catalog.publications[places[result].publication].facts
    return facts.document?.issued ?? facts.date.day
  }

  /// Whether a result is of the plan's time: after its issue, or in its period.
  private func isOfPlan(_ result: Int, _ target: Int) -> Bool {
    guard let day = records[result].found.asOf?.day else { return false }
    let facts = catalog.publications[targets.places[target].publication].facts
    let issued = facts.document?.issued ?? facts.date.day
    return day >= issued || day.year >= (targets.records[target].firstYear ?? issued.year)
  }

  // MARK: Where a target starts

  /// By target, the result that an editor names as its start. Errors: `baseline-unknown`, `quote-ambiguous`,
  /// `result-unit-differs`.
  private func namedStarts() -> ([Int: Int], [Diagnostic]) {
    var named: [Int: Int] = [:]
    var diagnostics: [Diagnostic] = []
    let referring = targets.records.indices.filter { targets.records[$0].terms?.baseline != nil }
    let pages = referring.isEmpty ? [:] : pagesByName()
    for target in referring {
      guard let reference = targets.records[target].terms?.baseline else { continue }
      do throws(DiagnosticError) {
        named[target] = try start(reference, of: targets.records[target], in: pages[reference.document.value] ?? [])
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    return (named, diagnostics)
  }

  /// The result that a reference names.
  ///
  /// - Parameter pages: Those that bear the name it gives: a number is given anew each year.
  private func start(
    _ reference: BaselineReference, of target: TargetRecord, in pages: [Int]
  ) throws(DiagnosticError) -> Int {
    let (name, quote) = (reference.document.value, reference.quote.value)
    func wrong(_ id: DiagnosticID, _ text: Located<String>, _ message: String, _ note: String?, _ fix: String)
      -> DiagnosticError
    {
      DiagnosticError(
        Diagnostic(id, at: text.location, message, note: note, fix: fix, length: max(1, text.value.count)))
    }
    if pages.isEmpty {
      let isDraft = catalog.content.heldBack.contains {
        $0.slug == name || $0.facts.document?.number?.value.description == name
      }
      throw wrong(
        .baselineUnknown, reference.document,
        isDraft
          ? "«\(name)» mà số liệu gốc dẫn tới là bản nháp"
          : "Không có văn bản hoặc tin «\(name)» mà số liệu gốc dẫn tới", nil,
        isDraft ? "Đăng văn bản ấy trước." : "Ghi tên tệp không có `.md`, hoặc số ký hiệu của văn bản.")
    }
    let slugs = pages.map { "`\(catalog.publications[$0].slug)`" }.joined(separator: ", ")
    let stating = pages.map { results(quote, in: $0) }.filter { !$0.isEmpty }
    if stating.isEmpty {
      throw wrong(
        .baselineUnknown, reference.quote, "Ở «\(name)» không có kết quả nào tại câu «\(quote)»",
        pages.count > 1 ? "Số ấy là của \(pages.count) văn bản: \(slugs)." : nil,
        "Chép đúng nguyên văn, hoặc thêm kết quả ấy vào `results.correct` của trang kia.")
    }
    if stating.count > 1 {
      throw wrong(
        .quoteAmbiguous, reference.document, "«\(name)» là số của \(pages.count) văn bản, không rõ số liệu gốc ở đâu",
        nil,
        "Ghi tên tệp thay cho số ký hiệu: một trong \(slugs).")
    }
    let found = stating[0]
    guard let first = found.first, !found.contains(where: { records[$0].found.value != records[first].found.value })
    else {
      throw wrong(
        .quoteAmbiguous, reference.quote, "Câu «\(quote)» chỉ chung \(found.count) kết quả của «\(name)»",
        "Nó có trong: " + found.prefix(4).map { "«\(Site.shortened(records[$0].quote, 90))»" }.joined(separator: "; ")
          + ".", "Chép dài hơn, gồm cả những chữ chỉ riêng kết quả ấy có, và chỉ gồm một con số.")
    }
    let result = records[first].found
    let own = FoldedUnit(of: target)
    if !own.counts(like: FoldedUnit(of: result)), target.comparator != .times,
      !(own.name == "%" && result.part != nil && result.whole != nil)
    {
      throw wrong(
        .resultUnitDiffers, reference.quote,
        "Số liệu gốc tính bằng «\(result.unit)», chỉ tiêu `\(target.id)` tính bằng «\(target.unit)»", nil,
        "Dẫn tới số liệu cùng đơn vị, hoặc sửa `unit` trong `results.correct` của trang kia.")
    }
    return first
  }

  /// Pages by their slugs, and documents by their numbers; a slug comes before a number.
  private func pagesByName() -> [String: [Int]] {
    var numbered: [String: [Int]] = [:]
    var named: [String: [Int]] = [:]
    for (index, publication) in catalog.publications.enumerated()
    where publication.kind != .page && catalog.isPrimary(index) {
      if let number = publication.facts.document?.number?.value.description {
        numbered[number, default: []].append(index)
      }
      // A document before news of its name.
      if named[publication.slug] == nil || publication.kind == .document { named[publication.slug] = [index] }
    }
    return numbered.merging(named) { _, named in named }
  }

  /// The results whose numbers stand in a quote.
  private func results(_ quote: String, in publication: Int) -> [Int] {
    let wanted = Array(quote.utf8)
    let candidates = ofPublication[publication].filter { index in
      let (clause, found) = (Array(records[index].quote.utf8), records[index].found)
      let amount = found.amount.lowerBound - found.quote.lowerBound
      return ByteSearch.all(wanted, in: clause, atMost: 16).contains {
        ($0..<($0 + wanted.count)).contains(amount)
      }
    }
    if !candidates.isEmpty { return candidates }
    let within = ofPublication[publication].filter { quote.contains(records[$0].quote) && !records[$0].quote.isEmpty }
    if !within.isEmpty { return within }
    // A clause that begins before the quote and ends in it: "vào tháng 9/2023, 94,2% thôn".
    return ofPublication[publication].filter { index in
      let found = records[index].found
      let rest = Array(records[index].quote.utf8.dropFirst(found.amount.lowerBound - found.quote.lowerBound))
      return rest.count > 2 && !ByteSearch.all(rest, in: wanted, atMost: 1).isEmpty
    }
  }

  /// The result that a target starts from: the certain one of the year that it is compared with; else the value of its own row.
  private func start(of target: Int, _ found: [Int], _ answers: [ResultAnswer?]) -> Int? {
    let record = targets.records[target]
    let publication = targets.places[target].publication
    if found.isEmpty, ofPublication[publication].isEmpty { return nil }
    if let year = record.baselineYear {
      let certain = found.filter {
        answers[$0]?.certainty != .unsure && records[$0].found.asOf?.day.year == year
      }
      if let last = certain.max(by: { (records[$0].found.asOf?.day, $0) < (records[$1].found.asOf?.day, $1) }) {
        return last
      }
    }
    let deadline = ProgressTarget.deadline(of: record)
    return ofPublication[publication].last { index in
      let found = records[index].found
      guard found.kind == .result, let day = found.asOf?.day.daysSince1970, deadline.map({ day < $0 }) ?? true,
        found.quote.overlaps(record.range)
      else { return false }
      return isRow(index, of: record) && ProgressBaseline(records[index], for: record) != nil
    }
  }

  /// Whether a result stands in the very row of a target, so that both measure the same.
  private func isRow(_ index: Int, of record: TargetRecord) -> Bool {
    records[index].range == record.range && records[index].found.asOf?.source == .column
  }
}

private func < (a: (Day?, Int), b: (Day?, Int)) -> Bool {
  guard let x = a.0, let y = b.0, x != y else { return a.1 < b.1 }
  return x < y
}
