import Diagnostics
import Markup
import Publications
import Targets
import Vietnamese

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
  private let issued: Day?
  private(set) var matches: [Int: Int] = [:]
  private var quotes: EditedQuotes
  var diagnostics: [Diagnostic] { quotes.diagnostics }
  private var lastNumber: Int

  /// - Parameter issued: The day on which the text was issued.
  init(text: MarkupDocument, found: [FoundResult], issued: Day?) {
    (self.text, self.issued) = (text, issued)
    quotes = EditedQuotes([], in: text, kind: .results)
    entries = found.enumerated().sorted {
      ($0.element.quote.lowerBound, $0.element.amount.lowerBound, $0.offset)
        < ($1.element.quote.lowerBound, $1.element.amount.lowerBound, $1.offset)
    }.enumerated().map { Entry(result: $0.element.element, number: $0.offset + 1) }
    lastNumber = entries.count
  }

  mutating func apply(_ edits: ResultEdits) {
    if edits.isEmpty { return }
    let all = edits.drop + edits.correct.map(\.quote) + edits.match.map(\.quote)
    if all.isEmpty { return }
    quotes = EditedQuotes(all.map(\.value), in: text, kind: .results)
    let found = index()
    drop(edits.drop, found)
    correct(edits.correct)
    entries.sort {
      ($0.result.quote.lowerBound, $0.result.amount.lowerBound, $0.number)
        < ($1.result.quote.lowerBound, $1.result.amount.lowerBound, $1.number)
    }
    match(edits, found)
  }

  private func index() -> FigureIndex {
    FigureIndex(entries.enumerated().map { ($0.element.result.quote, $0.element.result.amount, $0.offset) })
  }

  private func words(_ index: Int) -> QuotedFigures.Words {
    QuotedFigures.Words(text.text, entries[index].result.quote, entries[index].result.amount)
  }

  private func clauses(_ indices: [Int]) -> [Range<Int>] { indices.map { entries[$0].result.quote } }

  private mutating func drop(_ drops: [Located<String>], _ figures: FigureIndex) {
    var gone: Set<Int> = []
    for drop in drops {
      gone.formUnion(
        quotes.dropped(by: drop, of: figures) { (entries[$0].result.quote, entries[$0].result.amount) })
    }
    entries = entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
  }

  // MARK: Corrections

  private mutating func correct(_ corrections: [ResultCorrection]) {
    var figures = index()
    for correction in corrections {
      let places = quotes.locate(correction.quote)
      guard let place = places.first else { continue }
      switch chosen(places.map(figures.named), correction) {
      case .none:
        figures.add(entries.count, at: place)
        add(correction, at: place)
      case .several(let several): quotes.reportAmbiguous(correction.quote, clauses(several))
      case .these(let indices):
        for index in indices {
          let before = entries[index].result
          entries[index].result.correct(by: correction, issued: issued)
          entries[index].isEdited = true
          review(correction, made: entries[index].result, of: before, in: [place, before.quote])
        }
      }
    }
  }

  /// The results meant by a quote: of several those with the value, day and unit that are given.
  private func chosen(_ named: [[Int]], _ correction: ResultCorrection) -> QuotedFigures {
    func test<Value: Equatable>(_ given: Value?, _ own: @escaping (FoundResult) -> Value?) -> ((Int) -> Bool)? {
      given.map { given in { own(entries[$0].result) == given } }
    }
    let tests = [
      test(correction.numbers["value"]) { $0.value }, test(correction.asOf) { $0.asOf?.day },
      test(correction.words["unit"]) { $0.unit },
    ].compactMap { $0 }
    return QuotedFigures(named, agreeing: tests, words: words)
  }

  private mutating func add(_ correction: ResultCorrection, at range: Range<Int>) {
    var result = FoundResult(quote: range, amount: range, block: text.block(at: range.lowerBound) ?? 0)
    result.correct(by: correction, issued: issued)
    lastNumber += 1
    entries.append(Entry(result: result, number: lastNumber, isEdited: true))
    if result.value == nil, result.shareOfPlan == nil, result.change == nil, result.part == nil {
      quotes.report(
        .frontMatterMissingKey, at: correction.quote,
        "Kết quả thêm ở «\(correction.quote.value)» không có con số",
        fix: "Ghi `value`, ví dụ `value: 75.3, unit: \"%\", as_of: 2025-12-31`.")
    }
    review(correction, made: result, of: nil, in: [range])
  }

  /// Notes what a correction says that its words do not: contract "No number without its words".
  private mutating func review(
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
        quotes.review(number, key, key == "value" ? made.unit : "%", stated, unsigned: isSigned, at: correction.quote)
      }
    }
    if let high = made.valueMax, correction.numbers["value"] != nil || correction.numbers["value_max"] != nil {
      guard let low = made.value else {
        return quotes.report(
          .frontMatterMissingKey, at: correction.quote, "Có `value_max` mà không có `value`",
          fix: "Ghi `value` là đầu thấp của khoảng.")
      }
      if high <= low { quotes.reportRange(at: correction.quote, low.written(), high.written()) }
    }
  }

  // MARK: Matches

  /// - Parameter found: What was there before the drops.
  private mutating func match(_ edits: ResultEdits, _ found: FigureIndex) {
    let figures = index()
    // As many entries as there are results in the quote speak of them one after the other.
    let times = Dictionary(edits.match.map { ($0.quote.value, 1) }, uniquingKeysWith: +)
    var taken: [String: Int] = [:]
    for (number, edit) in edits.match.enumerated() {
      let places = quotes.locate(edit.quote)
      if places.isEmpty { continue }
      let named = places.map(figures.named)
      if let only = named.first(where: { !$0.isEmpty }), named.count(where: { !$0.isEmpty }) == 1, only.count > 1,
        only.count == times[edit.quote.value]
      {
        let turn = taken[edit.quote.value, default: 0]
        taken[edit.quote.value] = turn + 1
        matches[entries[only[turn]].number] = number
        continue
      }
      switch QuotedFigures(named, agreeing: [], words: words) {
      case .several(let several): quotes.reportAmbiguous(edit.quote, clauses(several))
      case .none: reportUnread(edit.quote, edits, wasFound: places.contains { !found.named(by: $0).isEmpty })
      case .these(let indices):
        let free = indices.filter { matches[entries[$0].number] == nil }
        for index in free { matches[entries[index].number] = number }
        if free.isEmpty {
          quotes.report(
            .resultQuoteMissing, at: edit.quote, "Kết quả ở «\(edit.quote.value)» đã được ghép ở một mục `match` khác",
            note: "Mỗi kết quả trả lời một chỉ tiêu.", fix: "Giữ lại một mục và xóa mục kia.")
        }
      }
    }
  }

  private mutating func reportUnread(_ quote: Located<String>, _ edits: ResultEdits, wasFound: Bool) {
    if wasFound {
      quotes.report(
        .resultQuoteMissing, at: quote, "Kết quả ở «\(quote.value)» đã bị bỏ trong `results.drop`",
        note: "Không ghép được một kết quả đã bỏ.", fix: "Xóa câu ấy khỏi `drop`, hoặc xóa mục `match` này.")
    } else if edits.extract == false {
      quotes.report(
        .resultQuoteMissing, at: quote, "Trang này ghi `extract: false`, nên không đọc kết quả nào để ghép",
        note: "`results.match` chỉ ghép một kết quả đã có.",
        fix: "Xóa `extract: false`, hoặc thêm kết quả ấy vào `results.correct` với `value`, `unit` và `as_of`.")
    } else {
      quotes.report(
        .resultQuoteMissing, at: quote, "Ở câu «\(quote.value)» không đọc được kết quả nào",
        note: "`results.match` chỉ ghép một kết quả đã có.",
        fix: "Thêm kết quả ấy vào `results.correct`, với `value`, `unit` và `as_of`.")
    }
  }
}

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
