import Diagnostics
import Markup
import Publications

/// The records of one document: found, then corrected by its editors.
public enum TargetIndex {
  /// The records of a publication, from what it says of itself.
  ///
  /// - Parameters:
  ///   - body: Its text.
  ///   - document: What each record tells of it.
  ///   - newsYear: For news, the year before which figures are results, not targets.
  ///   - edits: The editors' word, where it is to be another than its front matter has.
  public static func records(
    of publication: Publication, in body: MarkupDocument, document: TargetDocument, newsYear: Int? = nil,
    edits: TargetEdits? = nil
  ) -> Diagnosed<[TargetRecord]> {
    let edits = edits ?? publication.facts.document?.targets ?? TargetEdits()
    return records(of: body, context: context(of: publication, newsYear: newsYear), document: document, edits: edits) {
      publication.provision(at: $0.lowerBound, in: body)
    }
  }

  /// Whether a title is a plan's, whatever form the text was filed under: its tables are the plan's own.
  package static func isPlan(_ title: String) -> Bool {
    ["kế hoạch", "chương trình", "đề án", "phương án"].contains { title.lowercased().hasPrefix($0 + " ") }
  }

  /// What the finder is to know of a publication.
  static func context(of publication: Publication, newsYear: Int? = nil) -> TargetContext {
    let facts = publication.facts.document
    return TargetContext(
      title: publication.facts.title, period: facts?.period, issuedYear: facts == nil ? newsYear : facts?.year,
      isNews: facts == nil, isReport: facts?.form.name == "Báo cáo" && !isPlan(publication.facts.title),
      rules: rules(of: publication))
  }

  /// Why only sections of a publication that set goals are read; nil where its whole text is, also because its editors
  /// ask for it.
  public static func rules(of publication: Publication) -> RuleText? {
    guard let facts = publication.facts.document else {
      return RuleText.isRegulation(title: publication.facts.title) ? .regulation : nil
    }
    guard facts.targets.extract == nil else { return nil }
    return RuleText.reason(
      form: facts.form.name, hasYearInNumber: facts.number?.value.year != nil, title: publication.facts.title)
  }

  /// The records of a document in order of appearance, with the editors' word applied.
  ///
  /// Numbers: what the finder reads is numbered from 1 in order of appearance, before the editors' word, and keeps its
  /// number: a dropped target leaves a gap, a correction changes no number. An addition takes the next number after the
  /// last one found, in the order in which the front matter lists the additions; so editors add at the end of that
  /// list. Only a change of the text itself may number anew what stands behind it.
  ///
  /// - Parameters:
  ///   - text: The document's text.
  ///   - context: What the finder is to know of it.
  ///   - document: What each record tells of it.
  ///   - edits: The front matter's `targets`.
  ///   - provision: Gives the place of a UTF-8 range of the text as officials cite it, or nil.
  /// - Returns: The records and `target-quote-missing` errors for quotes that no longer stand in the text.
  public static func records(
    of text: MarkupDocument, context: TargetContext, document: TargetDocument, edits: TargetEdits = TargetEdits(),
    provision: (Range<Int>) -> String? = { _ in nil }
  ) -> Diagnosed<[TargetRecord]> {
    var editor = editor(of: text, context: context, edits: edits)
    editor.apply(edits)
    let records = records(
      editor.entries, of: text, document: document, confirmation: Confirmation(edits), provision: provision)
    return Diagnosed(records, editor.diagnostics)
  }

  /// What is found in a text, with nothing applied yet.
  static func editor(of text: MarkupDocument, context: TargetContext, edits: TargetEdits) -> TargetEditor {
    TargetEditor(
      text: text, found: edits.extract == false ? [] : TargetFinder.find(in: text, context: context), context: context)
  }

  /// The records of targets.
  ///
  /// - Parameter confirmation: What an editor has read of them.
  static func records(
    _ entries: [TargetEditor.Entry], of text: MarkupDocument, document: TargetDocument, confirmation: Confirmation,
    provision: (Range<Int>) -> String?
  ) -> [TargetRecord] {
    let provisions = entries.map { provision($0.target.quote) }
    let displays = TargetDisplay.sentences(
      zip(entries, provisions).map { ($0.target, $0.number, $1, $0.lacksValue) })
    return entries.indices.map { index in
      let entry = entries[index]
      return TargetRecord(
        entry.target, in: text, number: entry.number, document: document, provision: provisions[index],
        isConfirmed: entry.isEdited || confirmation.covers(entry.target, in: text), lacksValue: entry.lacksValue,
        display: displays[index])
    }
  }
}

/// Applies the editors' drops, corrections and additions to what was found.
struct TargetEditor {
  /// A target with its number and what the editors did to it.
  struct Entry {
    var target: FoundTarget
    let number: Int
    /// Which entries of `correct` speak of it.
    var corrections: [Int] = []
    /// Whether an editor added it without an amount.
    var lacksValue = false
    /// Whether an editor has confirmed, corrected or added it.
    var isEdited: Bool { !corrections.isEmpty }
  }

  let text: MarkupDocument
  let context: TargetContext
  var entries: [Entry]
  private var lastNumber: Int
  var quotes: EditedQuotes
  var diagnostics: [Diagnostic] { quotes.diagnostics }
  /// For each entry of `drop` which of the targets found it drops.
  private(set) var dropped: [[Int]] = []

  /// Numbers what was found; drops and additions leave these numbers alone.
  init(text: MarkupDocument, found: [FoundTarget], context: TargetContext = TargetContext()) {
    (self.text, self.context) = (text, context)
    quotes = EditedQuotes([], in: text, kind: .targets)
    entries = found.enumerated().sorted {
      ($0.element.quote.lowerBound, $0.element.amount.lowerBound, $0.offset)
        < ($1.element.quote.lowerBound, $1.element.amount.lowerBound, $1.offset)
    }.enumerated().map { Entry(target: $0.element.element, number: $0.offset + 1) }
    lastNumber = entries.count
  }

  mutating func apply(_ edits: TargetEdits) {
    if edits.drop.isEmpty, edits.correct.isEmpty { return }
    quotes = EditedQuotes((edits.drop + edits.correct.map(\.quote)).map(\.value), in: text, kind: .targets)
    drop(edits.drop)
    var figures = index()
    for (number, correction) in edits.correct.enumerated() {
      let places = quotes.locate(correction.quote)
      guard let place = places.first else { continue }
      switch chosen(places.map(figures.named), correction) {
      case .none:
        figures.add(entries.count, at: place)
        add(correction, at: place, number)
      case .several(let several): quotes.reportAmbiguous(correction.quote, several.map { entries[$0].target.quote })
      case .these(let indices):
        for index in indices { correct(index, by: correction, number, in: place) }
      }
    }
    entries.sort {
      ($0.target.quote.lowerBound, $0.target.amount.lowerBound, $0.number)
        < ($1.target.quote.lowerBound, $1.target.amount.lowerBound, $1.number)
    }
  }

  private func index() -> FigureIndex {
    FigureIndex(entries.enumerated().map { ($0.element.target.quote, $0.element.target.amount, $0.offset) })
  }

  private mutating func drop(_ drops: [Located<String>]) {
    let figures = index()
    for drop in drops {
      let indices = quotes.dropped(by: drop, of: figures) { (entries[$0].target.quote, entries[$0].target.amount) }
      dropped.append(indices.map { entries[$0].number })
    }
    let gone = Set(dropped.joined())
    entries.removeAll { gone.contains($0.number) }
  }

  /// The targets meant by a quote: of several those with the value, year and unit that are given.
  private func chosen(_ named: [[Int]], _ correction: TargetCorrection) -> QuotedFigures {
    func test<Value: Equatable>(_ given: Value?, _ own: @escaping (FoundTarget) -> Value?) -> ((Int) -> Bool)? {
      given.map { given in { own(entries[$0].target) == given } }
    }
    let tests = [
      test(correction.value) { $0.value }, test(correction.deadlineYear) { $0.deadlineYear },
      test(correction.unit) { $0.unit },
    ].compactMap { $0 }
    return QuotedFigures(named, agreeing: tests) {
      QuotedFigures.Words(text.text, entries[$0].target.quote, entries[$0].target.amount)
    }
  }

  private mutating func correct(_ index: Int, by correction: TargetCorrection, _ number: Int, in place: Range<Int>) {
    let before = entries[index].target
    entries[index].target = corrected(before, by: correction)
    entries[index].corrections.append(number)
    if correction.value != nil { entries[index].lacksValue = false }
    review(correction, made: entries[index].target, of: before, in: [place, before.quote])
  }

  private func corrected(_ original: FoundTarget, by correction: TargetCorrection) -> FoundTarget {
    var target = original
    if let value = correction.value {
      target.value = value
      target.valueMax = correction.valueMax
    }
    if let valueMax = correction.valueMax { target.valueMax = valueMax }
    if let comparator = correction.comparator.flatMap(Comparator.init(rawValue:)) { target.comparator = comparator }
    if let unit = correction.unit { target.unit = unit }
    if let kind = correction.kind.flatMap(TargetKind.init(rawValue:)) { target.kind = kind }
    if let year = correction.deadlineYear {
      if year != target.deadlineYear { target.deadlineSource = nil }
      target.deadlineYear = year
    }
    if let year = correction.baselineYear { target.baselineYear = year }
    // What an editor says is no longer the text's way to put it.
    if correction.comparator != nil { (target.phrasing.binder, target.phrasing.saysComparator) = ("", false) }
    if correction.subject != nil || correction.outcome != nil {
      (target.phrasing.lead, target.phrasing.tail) = ("", "")
    }
    if let subject = correction.subject { target.subject = subject }
    if let outcome = correction.outcome { target.outcome = outcome }
    if let terms = correction.terms {
      target.terms = terms
      if let year = terms.deadline?.year, correction.deadlineYear == nil, year != target.deadlineYear {
        (target.deadlineYear, target.deadlineSource) = (year, nil)
      }
    }
    target.doubts = []
    return target
  }

  private mutating func add(_ correction: TargetCorrection, at range: Range<Int>, _ number: Int) {
    let block = text.block(at: range.lowerBound) ?? 0
    let read = read(at: range, in: block, for: correction)
    var target = corrected(read.target, by: correction)
    name(&target)
    lastNumber += 1
    let lacksValue = correction.value == nil && !read.hasValue
    entries.append(Entry(target: target, number: lastNumber, corrections: [number], lacksValue: lacksValue))
    if lacksValue {
      quotes.report(
        .frontMatterMissingKey, at: correction.quote,
        "Chỉ tiêu thêm ở «\(correction.quote.value)» không có giá trị",
        fix: "Ghi `value`, ví dụ `value: 80, unit: \"%\"`; nếu chỉ tiêu không có con số thì xóa mục này.")
    }
    review(correction, made: target, of: nil, in: [range])
  }
}
