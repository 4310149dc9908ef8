import Diagnostics
import Markup
import Publications
import Targets
import Vietnamese

/// Applies the editors' drops, corrections, additions and matches to the results found.
struct ResultEditor: FigureEditor {
  var figures: EditedFigures<FoundResult>
  private let issued: Day?
  private let title: String
  /// By the number of a result, which entry of `match` is about it.
  private(set) var matches: [Int: Int] = [:]

  /// - Parameters:
  ///   - issued: The day on which the text was issued.
  ///   - title: Its title, whose period is that of a clause which names none.
  init(found: [FoundResult], in text: MarkupDocument, issued: Day?, title: String = "") {
    (self.issued, self.title) = (issued, title)
    figures = EditedFigures(found, in: text, kind: .results)
  }

  /// - Parameter starts: Quotes by which editors of other pages name a result of this one as the start of a target.
  mutating func apply(_ edits: ResultEdits, starts: [Located<String>] = []) {
    let all = edits.drop + edits.correct.map(\.quote) + edits.match.map(\.quote) + starts
    if all.isEmpty { return }
    figures.seek(all)
    let found = figures.index()
    let unread =
      edits.extract == false
      ? [] : unread(edits.match.filter { $0.target != nil }.map(\.quote) + starts, besides: edits, found)
    _ = figures.drop(edits.drop)
    correct(edits.correct + unread)
    match(edits, found)
  }

  /// The results that an editor names by clauses which state one figure each, and in which none was found.
  private mutating func unread(
    _ quotes: [Located<String>], besides edits: ResultEdits, _ found: FigureIndex
  ) -> [ResultCorrection] {
    var known = Set(edits.correct.map(\.quote.value))
    return quotes.compactMap { quote in
      let places = figures.quotes.places(of: quote.value)
      guard known.insert(quote.value).inserted, !places.isEmpty, places.allSatisfy({ found.named(by: $0).isEmpty }),
        stated(by: quote.value)?.value != nil
      else { return nil }
      return ResultCorrection(quote: quote)
    }
  }

  // MARK: Corrections

  /// Of several results in a quote those with the value, day and unit that are given.
  func tests(of correction: ResultCorrection) -> [(FoundResult) -> Bool] {
    [
      test(correction.numbers["value"]) { $0.value }, test(correction.asOf) { $0.asOf?.day },
      test(correction.words["unit"]) { $0.unit },
    ].compactMap { $0 }
  }

  func corrected(_ figure: FoundResult, by correction: ResultCorrection) -> FoundResult {
    var result = figure
    result.correct(by: correction, issued: issued)
    return result
  }

  func givesValue(_ correction: ResultCorrection) -> Bool { correction.numbers["value"] != nil }

  func addition(by correction: ResultCorrection, at range: Range<Int>) -> (figure: FoundResult, hasValue: Bool) {
    var bare = FoundResult(quote: range, amount: range, block: text.block(at: range.lowerBound) ?? 0)
    if correction.numbers.isEmpty, let read = stated(by: correction.quote.value) {
      bare = read
      (bare.quote, bare.amount, bare.block) = (range, range, text.block(at: range.lowerBound) ?? 0)
    }
    let result = corrected(bare, by: correction)
    return (
      result, result.value != nil || result.shareOfPlan != nil || result.change != nil || result.part != nil
    )
  }

  /// The one result that words state, read by themselves: an editor who quotes a clause need not write its number once more.
  private func stated(by quote: String) -> FoundResult? {
    let words = Markdown.parse(quote, file: "").value
    let found = ResultFinder.find(in: words, context: ResultContext(title: title, issued: issued, form: "Báo cáo"))
    return found.count == 1 ? found[0] : nil
  }

  mutating func reportMissingValue(of correction: ResultCorrection) {
    figures.quotes.report(
      .frontMatterMissingKey, at: correction.quote,
      "Kết quả thêm ở «\(correction.quote.value)» không có con số",
      fix: "Ghi `value`, ví dụ `value: 75.3, unit: \"%\", as_of: 2025-12-31`.")
  }

  /// Notes what a correction says that its words do not: contract "No number without its words".
  mutating func review(
    _ correction: ResultCorrection, made: FoundResult, of before: FoundResult?, in places: [Range<Int>]
  ) {
    let asked = ResultCorrection.numberKeys.compactMap { key -> (key: String, number: ExactDecimal)? in
      correction.numbers[key].flatMap { $0 == before?.number(key) ? nil : (key, $0) }
    }
    if !asked.isEmpty {
      let own = StatedNumbers(EditedQuotes.words(of: places, in: text))
      // What is said beside the value may stand in the sentence around.
      let around = StatedNumbers(
        text.string(text.blocks.indices.contains(made.block) ? text.blocks[made.block].text : made.quote))
      for (key, number) in asked {
        let isValue = key == "value" || key == "value_max"
        let stated = isValue ? own : around
        // "vượt 21,3% kế hoạch" is a share of 121,3%; "thấp hơn 3%" one of 97%.
        if key == "share_of_plan", let over = number.less(100), stated.state(over, unsigned: true) { continue }
        let isSigned = key == "change" || key == "over_plan"
        figures.quotes.review(
          number, key, key == "value" ? made.unit : "%", stated, unsigned: isSigned, at: correction.quote)
      }
    }
    if let high = made.valueMax, correction.numbers["value"] != nil || correction.numbers["value_max"] != nil {
      guard let low = made.value else {
        return figures.quotes.report(
          .frontMatterMissingKey, at: correction.quote, "Có `value_max` mà không có `value`",
          fix: "Ghi `value` là đầu thấp của khoảng.")
      }
      if high <= low { figures.quotes.reportRange(at: correction.quote, low.written(), high.written()) }
    }
  }

  // MARK: Matches

  /// - Parameter found: What was there before the drops.
  private mutating func match(_ edits: ResultEdits, _ found: FigureIndex) {
    let index = figures.index()
    // As many entries as there are results in the quote speak of them one after the other.
    let times = Dictionary(edits.match.map { ($0.quote.value, 1) }, uniquingKeysWith: +)
    var taken: [String: Int] = [:]
    for (number, edit) in edits.match.enumerated() {
      let places = figures.quotes.locate(edit.quote)
      if places.isEmpty { continue }
      let named = places.map(index.named)
      if let only = named.first(where: { !$0.isEmpty }), named.count(where: { !$0.isEmpty }) == 1, only.count > 1,
        only.count == times[edit.quote.value]
      {
        let turn = taken[edit.quote.value, default: 0]
        taken[edit.quote.value] = turn + 1
        matches[entries[only[turn]].number] = number
        continue
      }
      switch figures.chosen(named) {
      case .several(let several): figures.reportAmbiguous(edit.quote, several)
      case .none: reportUnread(edit.quote, edits, wasFound: places.contains { !found.named(by: $0).isEmpty })
      case .these(let indices):
        let free = indices.filter { matches[entries[$0].number] == nil }
        for index in free { matches[entries[index].number] = number }
        if free.isEmpty {
          figures.quotes.report(
            .resultQuoteMissing, at: edit.quote, "Kết quả ở «\(edit.quote.value)» đã được ghép ở một mục `match` khác",
            note: "Mỗi kết quả trả lời một chỉ tiêu.", fix: "Giữ lại một mục và xóa mục kia.")
        }
      }
    }
  }

  private mutating func reportUnread(_ quote: Located<String>, _ edits: ResultEdits, wasFound: Bool) {
    if wasFound {
      figures.quotes.report(
        .resultQuoteMissing, at: quote, "Kết quả ở «\(quote.value)» đã bị bỏ trong `results.drop`",
        note: "Không ghép được một kết quả đã bỏ.", fix: "Xóa câu ấy khỏi `drop`, hoặc xóa mục `match` này.")
    } else if edits.extract == false {
      figures.quotes.report(
        .resultQuoteMissing, at: quote, "Trang này ghi `extract: false`, nên không đọc kết quả nào để ghép",
        note: "`results.match` chỉ ghép một kết quả đã có.",
        fix: "Xóa `extract: false`, hoặc thêm kết quả ấy vào `results.correct` với `value`, `unit` và `as_of`.")
    } else {
      figures.quotes.report(
        .resultQuoteMissing, at: quote, "Ở câu «\(quote.value)» không đọc được kết quả nào",
        note: "`results.match` chỉ ghép một kết quả đã có.",
        fix: "Thêm kết quả ấy vào `results.correct`, với `value`, `unit` và `as_of`.")
    }
  }
}

extension FoundResult: StatedFigure {}

extension FoundResult {
  /// A number by the name of its key in front matter.
  fileprivate func number(_ key: String) -> ExactDecimal? {
    switch key {
    case "value": value
    case "value_max": valueMax
    case "part": part
    case "whole": whole
    case "share_of_plan": shareOfPlan
    case "over_plan": overPlan
    case "change": change?.value
    case "against": against?.value
    default: nil
    }
  }
}
