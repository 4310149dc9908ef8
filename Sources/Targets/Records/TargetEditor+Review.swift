import Bytes
import Diagnostics
import Markup
import Publications
import Vietnamese

// What is wrong with what an editor gives for a target; and what the words of an addition say of it.

extension TargetEditor {
  mutating func review(
    _ correction: TargetCorrection, made: FoundTarget, of before: FoundTarget?, in places: [Range<Int>]
  ) {
    reviewNumbers(correction, made, before, places)
    if let high = made.valueMax, correction.value != nil || correction.valueMax != nil, high <= made.value {
      figures.quotes.reportRange(at: correction.quote, WrittenFigures.text(made.value), WrittenFigures.text(high))
    }
    reviewYears(correction, made, before)
    reviewDeadline(correction, before, places)
  }

  /// A deadline of an editor against the words that state one.
  private mutating func reviewDeadline(
    _ correction: TargetCorrection, _ before: FoundTarget?, _ places: [Range<Int>]
  ) {
    guard let year = correction.deadlineYear ?? correction.terms?.deadline?.year, year != before?.deadlineYear else {
      return
    }
    let stated = StatedYears(places.map { text.string($0) }.joined(separator: "\n"))
    guard stated.contradict(year), let own = stated.deadlines.last else { return }
    figures.quotes.report(
      .correctionNotInQuote, at: correction.quote, "`deadline_year` ghi \(year) nhưng câu trích nêu năm \(own)",
      note: "Thời hạn Cổng nêu phải đứng trong câu mà người đọc xem lại được.",
      fix: "Sửa `deadline_year` theo câu, hoặc xóa khóa ấy.")
  }

  private mutating func reviewNumbers(
    _ correction: TargetCorrection, _ made: FoundTarget, _ before: FoundTarget?, _ places: [Range<Int>]
  ) {
    let given = [("value", correction.value, before?.value), ("value_max", correction.valueMax, before?.valueMax)]
    let asked = given.compactMap { key, value, own in
      value == own ? nil : value.flatMap { ExactDecimal($0) }.map { (key, $0) }
    }
    if asked.isEmpty { return }
    let stated = StatedNumbers(EditedQuotes.words(of: places, in: text))
    for (key, number) in asked { figures.quotes.review(number, key, made.unit, stated, at: correction.quote) }
  }

  /// Years and days that an editor gives; what the text itself was read to say is left as it is.
  private mutating func reviewYears(_ correction: TargetCorrection, _ made: FoundTarget, _ before: FoundTarget?) {
    if let year = correction.deadlineYear ?? correction.terms?.deadline?.year, year != before?.deadlineYear,
      let issued = context.issuedYear, year < issued
    {
      figures.quotes.report(
        .frontMatterValue, at: correction.quote, "Thời hạn năm \(year) trước năm ban hành \(issued) của văn bản",
        fix: "So lại với bản gốc rồi sửa `deadline_year` hoặc `deadline`.")
    }
    if let base = made.baselineYear, let year = made.deadlineYear, base >= year,
      base != before?.baselineYear || year != before?.deadlineYear
    {
      figures.quotes.report(
        .frontMatterValue, at: correction.quote, "Năm gốc \(base) không trước thời hạn năm \(year)",
        note: "`baseline_year` là năm đem so (\"so với năm 2020\"), `deadline_year` là năm phải đạt.",
        fix: "So lại với bản gốc rồi sửa `baseline_year` hoặc `deadline_year`.")
    }
    if let from = correction.terms?.periodFrom, let year = made.deadlineYear, from.year > year {
      figures.quotes.report(
        .frontMatterValue, at: correction.quote, "`period_from` là \(from.vietnamese), sau thời hạn năm \(year)",
        fix: "`period_from` là ngày đầu của giai đoạn, ví dụ `period_from: \(year)-01-01`.")
    }
  }

  // MARK: Additions

  /// What the words of an addition say of it, as the finder reads such words where it takes them for a target.
  func read(
    at range: Range<Int>, in block: Int, for correction: TargetCorrection
  ) -> (target: FoundTarget, hasValue: Bool) {
    var target = FoundTarget(
      quote: range, amount: range, block: block, subject: "", outcome: "", comparator: .equal, value: 0, unit: "",
      kind: .target, levels: [], doubts: [])
    // Under a head that sets goals, as an editor says that this one does.
    let sentence = Markdown.parse("## Mục tiêu\n\n" + EditedQuotes.plain(text.string(range)), file: "").value
    let found = TargetFinder.find(in: sentence, context: TargetContext())
    let own = found.count == 1 ? found.first : found.first { $0.value == correction.value }
    guard let own, correction.value == nil || correction.value == own.value else { return (target, false) }
    (target.subject, target.outcome, target.comparator) = (own.subject, own.outcome, own.comparator)
    (target.value, target.valueMax, target.unit, target.kind) = (own.value, own.valueMax, own.unit, own.kind)
    target.phrasing = own.phrasing
    (target.levels, target.serviceLevel, target.baselineYear) = (own.levels, own.serviceLevel, own.baselineYear)
    if own.deadlineSource == .clause { (target.deadlineYear, target.deadlineSource) = (own.deadlineYear, .clause) }
    return (target, true)
  }

  /// Gives a target of which neither words nor editor say what it measures the words themselves, without number and year.
  func name(_ target: inout FoundTarget) {
    guard target.subject.isEmpty else { return }
    if !target.outcome.isEmpty, target.phrasing.order != .subjectFirst { return }
    let words = text.string(target.quote).split { $0 == " " || $0 == "\n" }
    let head = words.prefix { !$0.contains(where: \.isNumber) }
    let tail = words.drop { !$0.contains(where: \.isNumber) }.drop { word in
      word.contains(where: \.isNumber) || word.lowered() == target.unit || word == "%"
    }
    let empty: Set<String> = [
      "đạt", "là", "có", "tối", "thiểu", "đa", "ít", "nhất", "trên", "dưới", "từ", "đến", "khoảng", "hơn", "gần", "còn",
      "năm", "vượt", "và",
    ]
    func trimmed(_ words: ArraySlice<Substring>) -> String {
      var words = words
      while let last = words.last, empty.contains(last.lowered()) { words.removeLast() }
      return words.joined(separator: " ").trimmingSuffix { ",;:.–- ".contains($0) }
    }
    let named = trimmed(head)
    target.subject = named.isEmpty ? trimmed(tail) : named
  }
}

extension String {
  fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isCut(last) { text.removeLast() }
    return text
  }
}
