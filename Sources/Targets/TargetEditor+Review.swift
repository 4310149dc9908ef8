import Diagnostics
import Markup
import Publications
import Vietnamese

// What is wrong with what an editor gives for a target; and what the words of an addition say of it.

extension TargetEditor {
  /// Notes what a correction says that its words do not, or that cannot be.
  ///
  /// - Parameters:
  ///   - made: The target with the correction.
  ///   - before: The target without it; nil for an addition.
  ///   - places: Where its words stand.
  mutating func review(
    _ correction: TargetCorrection, made: FoundTarget, of before: FoundTarget?, in places: [Range<Int>]
  ) {
    reviewNumbers(correction, made, before, places)
    if let high = made.valueMax, correction.value != nil || correction.valueMax != nil, high <= made.value {
      quotes.reportRange(at: correction.quote, TargetTable.figures(made.value), TargetTable.figures(high))
    }
    reviewYears(correction, made, before)
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
    for (key, number) in asked { quotes.review(number, key, made.unit, stated, at: correction.quote) }
  }

  /// Years and days that an editor gives; what the text itself was read to say is left as it is.
  private mutating func reviewYears(_ correction: TargetCorrection, _ made: FoundTarget, _ before: FoundTarget?) {
    if let year = correction.deadlineYear ?? correction.terms?.deadline?.year, year != before?.deadlineYear,
      let issued = context.issuedYear, year < issued
    {
      quotes.report(
        .frontMatterValue, at: correction.quote, "Thời hạn năm \(year) trước năm ban hành \(issued) của văn bản",
        fix: "So lại với bản gốc rồi sửa `deadline_year` hoặc `deadline`.")
    }
    if let base = made.baselineYear, let year = made.deadlineYear, base >= year,
      base != before?.baselineYear || year != before?.deadlineYear
    {
      quotes.report(
        .frontMatterValue, at: correction.quote, "Năm gốc \(base) không trước thời hạn năm \(year)",
        note: "`baseline_year` là năm đem so (\"so với năm 2020\"), `deadline_year` là năm phải đạt.",
        fix: "So lại với bản gốc rồi sửa `baseline_year` hoặc `deadline_year`.")
    }
    if let from = correction.terms?.periodFrom, let year = made.deadlineYear, from.year > year {
      quotes.report(
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
      word.contains(where: \.isNumber) || word.lowercased() == target.unit || word == "%"
    }
    let empty: Set<String> = [
      "đạt", "là", "có", "tối", "thiểu", "đa", "ít", "nhất", "trên", "dưới", "từ", "đến", "khoảng", "hơn", "gần", "còn",
      "năm", "vượt", "và",
    ]
    func trimmed(_ words: ArraySlice<Substring>) -> String {
      var words = words
      while let last = words.last, empty.contains(last.lowercased()) { words.removeLast() }
      return words.joined(separator: " ").trimmingSuffix { ",;:.–- ".contains($0) }
    }
    let named = trimmed(head)
    target.subject = named.isEmpty ? trimmed(tail) : named
  }
}

extension EditedQuotes {
  /// The words at some places; of a table's row all of it, since its cells are read together.
  package static func words(of places: [Range<Int>], in text: MarkupDocument) -> String {
    places.map { place in
      if let block = text.block(at: place.lowerBound).map({ text.blocks[$0] }), case .tableRow = block.kind {
        return text.string(block.text)
      }
      return text.string(place)
    }.joined(separator: "\n")
  }

  /// Words as Markdown shows them again.
  static func plain(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if "\\`*_[]<>#|~&!".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  /// Notes that a number of an editor does not stand in its words: a statement of which nobody can see who made it.
  package mutating func review(
    _ number: ExactDecimal, _ key: String, _ unit: String, _ stated: StatedNumbers, unsigned: Bool = false,
    at quote: Located<String>
  ) {
    if stated.state(number, unsigned: unsigned) { return }
    if stated.areMisread(number) {
      // "99.999%" has three decimals.
      if unit.hasPrefix("%") || unit.isEmpty || unit == "lần" || unit == "điểm" { return }
      let whole = number.description.replacing(".", with: "")
      report(
        .frontMatterValue, at: quote,
        "`\(key): \(number)` là \(number.written()), trong khi câu trích viết \(number) là hàng nghìn",
        note: "Trong phần đầu trang dấu chấm là dấu thập phân; hàng nghìn viết liền, không có dấu.",
        fix: "Viết `\(key): \(whole)`.")
      return
    }
    report(
      .correctionNotInQuote, at: quote, "`\(key)` ghi \(number.written()) nhưng câu trích không có con số ấy",
      note: "Mỗi con số Cổng nêu phải đứng trong câu mà người đọc xem lại được.",
      fix: "Sửa `\(key)` theo câu, hoặc chép câu dài hơn, gồm cả con số.")
  }

  /// Notes that the upper end of a range is not above the lower one.
  package mutating func reportRange(at quote: Located<String>, _ low: String, _ high: String) {
    report(
      .frontMatterValue, at: quote, "`value_max` \(high) không lớn hơn `value` \(low)",
      note: "`value` là đầu thấp, `value_max` là đầu cao của một khoảng như 70–80.",
      fix: "Sửa hai con số, hoặc xóa `value_max`.")
  }
}

extension String {
  fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isCut(last) { text.removeLast() }
    return text
  }
}
