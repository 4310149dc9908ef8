import Diagnostics
import Markup
import Publications
import Targets
import Vietnamese

/// The results of one page: found, then corrected by its editors.
public struct ResultIndex: Sendable {
  /// In order of appearance.
  public var records: [ResultRecord]
  /// By the number of a record, which entry of the front matter's `results.match` is about it.
  public var matches: [Int: Int]

  /// Results, with the editor's matches.
  public init(records: [ResultRecord] = [], matches: [Int: Int] = [:]) {
    self.records = records
    self.matches = matches
  }

  /// What the finder is to know of a publication.
  public static func context(of publication: Publication) -> ResultContext {
    let facts = publication.facts
    return ResultContext(
      title: facts.title, issued: facts.document.map { $0.issued ?? facts.date.day } ?? facts.date.day,
      form: facts.document?.form.name, rules: TargetIndex.rules(of: publication))
  }

  /// The results of a publication, with the editors' word applied.
  ///
  /// Numbers: as those of targets, see ``TargetIndex``: what the finder reads is numbered from 1 in order of appearance before
  /// the editors' word, additions take the next numbers.
  ///
  /// - Parameters:
  ///   - body: Its text.
  ///   - document: What each record tells of it.
  /// - Returns: The results and `result-quote-missing` errors for quotes that no longer stand in the text.
  public static func read(
    _ publication: Publication, in body: MarkupDocument, document: TargetDocument
  ) -> Diagnosed<ResultIndex> {
    let edits = publication.facts.results
    let found = edits.extract == false ? [] : ResultFinder.find(in: body, context: context(of: publication))
    return read(found, in: body, document: document, edits: edits) { range in
      publication.provision(at: range.lowerBound, in: body)
    }
  }

  /// The same of what was found in a text.
  public static func read(
    _ found: [FoundResult], in body: MarkupDocument, document: TargetDocument, edits: ResultEdits = ResultEdits(),
    provision: (Range<Int>) -> String? = { _ in nil }
  ) -> Diagnosed<ResultIndex> {
    var editor = ResultEditor(text: body, found: found)
    editor.apply(edits)
    let records = editor.entries.map { entry in
      ResultRecord(
        entry.result, in: body, number: entry.number, document: document, provision: provision(entry.result.quote),
        isConfirmed: edits.confirmed != nil || entry.isEdited)
    }
    return Diagnosed(ResultIndex(records: records, matches: editor.matches), editor.diagnostics)
  }
}

/// Applies the editors' drops, corrections, additions and matches to what was found.
struct ResultEditor {
  /// A result with its number and whether the editors changed it.
  struct Entry {
    var result: FoundResult
    let number: Int
    var isEdited = false
  }

  let text: MarkupDocument
  var entries: [Entry]
  private(set) var matches: [Int: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var lastNumber: Int
  private var quotes = QuotePlaces([], in: [])
  private var missing = 0
  /// The nearest text is sought for the first quotes only, since it reads the whole page.
  private static let mostSought = 20

  init(text: MarkupDocument, found: [FoundResult]) {
    self.text = text
    entries = found.enumerated().sorted {
      ($0.element.quote.lowerBound, $0.element.amount.lowerBound, $0.offset)
        < ($1.element.quote.lowerBound, $1.element.amount.lowerBound, $1.offset)
    }.enumerated().map { Entry(result: $0.element.element, number: $0.offset + 1) }
    lastNumber = entries.count
  }

  mutating func apply(_ edits: ResultEdits) {
    if edits.isEmpty { return }
    let all = edits.drop.map(\.value) + edits.correct.map(\.quote.value) + edits.match.map(\.quote.value)
    quotes = QuotePlaces(all, in: text.text)
    let dropped = RangeCover(edits.drop.compactMap { locate($0) })
    entries.removeAll { dropped.covers($0.result.amount.lowerBound) || dropped.holds($0.result.quote) }
    for correction in edits.correct {
      guard let range = locate(correction.quote) else { continue }
      if let index = match(range, value: correction.numbers["value"]) {
        entries[index].result.correct(by: correction)
        entries[index].isEdited = true
      } else {
        let block = text.blocks.firstIndex { $0.text.contains(range.lowerBound) } ?? 0
        var result = FoundResult(quote: range, amount: range, block: block)
        result.correct(by: correction)
        lastNumber += 1
        entries.append(Entry(result: result, number: lastNumber, isEdited: true))
      }
    }
    entries.sort {
      ($0.result.quote.lowerBound, $0.result.amount.lowerBound, $0.number)
        < ($1.result.quote.lowerBound, $1.result.amount.lowerBound, $1.number)
    }
    for (number, edit) in edits.match.enumerated() {
      guard let range = locate(edit.quote) else { continue }
      if let index = match(range, value: nil, isFree: { matches[entries[$0].number] == nil }) {
        matches[entries[index].number] = number
      } else {
        diagnostics.append(
          Diagnostic(
            .resultQuoteMissing, at: edit.quote.location, "Ở câu «\(edit.quote.value)» không đọc được kết quả nào",
            note: "`results.match` chỉ ghép một kết quả đã có.",
            fix: "Thêm kết quả ấy vào `results.correct`, với `value`, `unit` và `as_of`.",
            length: max(1, edit.quote.value.count)))
      }
    }
  }

  /// The result meant by a quote: one whose number stands in it, or whose whole clause it is; of several the one with the
  /// given value, else the first.
  private func match(_ range: Range<Int>, value: ExactDecimal?, isFree: (Int) -> Bool = { _ in true }) -> Int? {
    let indices = entries.indices.filter { index in
      let result = entries[index].result
      return (range.contains(result.amount.lowerBound) || result.quote == range) && isFree(index)
    }
    if let value, let index = indices.first(where: { entries[$0].result.value == value }) { return index }
    return indices.first
  }

  private mutating func locate(_ quote: Located<String>) -> Range<Int>? {
    let plain = quote.value.split { $0 == "|" || $0 == " " }.joined(separator: " ")
    for form in [Array(quote.value.utf8)] + (quote.value.contains("|") ? [Array(plain.utf8)] : []) where !form.isEmpty {
      if let start = quotes.first(form, in: text.text) { return start..<(start + form.count) }
    }
    missing += 1
    let nearest = missing <= ResultEditor.mostSought ? NearestText.find(quote.value, in: text) : nil
    diagnostics.append(
      Diagnostic(
        .resultQuoteMissing, at: quote.location,
        "Câu trích «\(quote.value)» không còn đứng nguyên văn trong bài",
        note: "Mục `results` nhắc lại đúng từng chữ của bài; bài có thể đã được sửa.",
        fix: nearest.map { "Chép lại nguyên văn; đoạn gần nhất là: «\($0)»." }
          ?? "Chép lại nguyên văn từ bài, hoặc xóa mục này.",
        length: max(1, quote.value.count)))
    return nil
  }
}

/// Ranges, asked whether one covers a place; sorted, so that each answer takes the logarithm of their number.
private struct RangeCover {
  private let ranges: Set<Range<Int>>
  private let starts: [(start: Int, end: Int)]

  init(_ ranges: [Range<Int>]) {
    self.ranges = Set(ranges)
    var end = 0
    starts = ranges.sorted { $0.lowerBound < $1.lowerBound }.map { range in
      end = max(end, range.upperBound)
      return (range.lowerBound, end)
    }
  }

  func holds(_ range: Range<Int>) -> Bool { ranges.contains(range) }

  func covers(_ place: Int) -> Bool {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && starts[low - 1].end > place
  }
}

extension FoundResult {
  /// Takes over what a correction states.
  mutating func correct(by correction: ResultCorrection) {
    let (numbers, words) = (correction.numbers, correction.words)
    if let value = numbers["value"] { (self.value, valueMax) = (value, numbers["value_max"]) }
    if let end = numbers["value_max"] { valueMax = end }
    part = numbers["part"] ?? part
    whole = numbers["whole"] ?? whole
    shareOfPlan = numbers["share_of_plan"] ?? shareOfPlan
    overPlan = numbers["over_plan"] ?? overPlan
    if let by = numbers["change"] ?? change?.value, numbers["change"] != nil || change != nil {
      change = ResultChange(by, unit: words["change_unit"] ?? change?.unit ?? "%", of: words["change_of"] ?? change?.of)
    }
    if let plan = numbers["against"] ?? against?.value {
      against = StatedPlan(
        plan,
        comparator: words["against_comparator"].flatMap(Comparator.init(rawValue:)) ?? against?.comparator ?? .equal,
        year: correction.againstYear ?? against?.year)
    }
    comparator = words["comparator"].flatMap(Comparator.init(rawValue:)) ?? comparator
    kind = words["kind"].flatMap(ResultKind.init(rawValue:)) ?? kind
    unit = words["unit"] ?? unit
    shareOf = words["share_of"] ?? shareOf
    assessment = words["assessment"] ?? assessment
    subject = words["subject"] ?? subject
    outcome = words["outcome"] ?? outcome
    place = words["place"] ?? place
    if let day = correction.asOf { asOf = AsOf(day, asOf?.day == day ? asOf?.precision ?? .day : .day, nil) }
    periodFrom = correction.periodFrom ?? periodFrom
    isCumulative = correction.isCumulative ?? isCumulative
    isEstimate = correction.isEstimate ?? isEstimate
  }
}
