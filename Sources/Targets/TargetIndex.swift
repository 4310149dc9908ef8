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
  public static func records(
    of publication: Publication, in body: MarkupDocument, document: TargetDocument, newsYear: Int? = nil
  ) -> Diagnosed<[TargetRecord]> {
    let edits = publication.facts.document?.targets ?? TargetEdits()
    return records(of: body, context: context(of: publication, newsYear: newsYear), document: document, edits: edits) {
      publication.provision(at: $0.lowerBound, in: body)
    }
  }

  /// What the finder is to know of a publication.
  static func context(of publication: Publication, newsYear: Int? = nil) -> TargetContext {
    let facts = publication.facts.document
    return TargetContext(
      title: publication.facts.title, period: facts?.period, issuedYear: facts == nil ? newsYear : facts?.year,
      isNews: facts == nil, rules: rules(of: publication))
  }

  /// Why only sections of a publication that set goals are read; nil where its whole text is, also because its editors
  /// ask for it.
  public static func rules(of publication: Publication) -> RuleText? {
    guard let facts = publication.facts.document, facts.targets.extract == nil else { return nil }
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
      editor.entries, of: text, document: document, isConfirmed: edits.confirmed != nil, provision: provision)
    return Diagnosed(records, editor.diagnostics)
  }

  /// What is found in a text, with nothing applied yet.
  static func editor(of text: MarkupDocument, context: TargetContext, edits: TargetEdits) -> TargetEditor {
    TargetEditor(text: text, found: edits.extract == false ? [] : TargetFinder.find(in: text, context: context))
  }

  /// The records of targets.
  ///
  /// - Parameter isConfirmed: Whether an editor has read them all.
  static func records(
    _ entries: [TargetEditor.Entry], of text: MarkupDocument, document: TargetDocument, isConfirmed: Bool,
    provision: (Range<Int>) -> String?
  ) -> [TargetRecord] {
    let provisions = entries.map { provision($0.target.quote) }
    let displays = TargetDisplay.sentences(
      zip(entries, provisions).map { ($0.target, $0.number, $1, $0.lacksValue) })
    return entries.indices.map { index in
      let entry = entries[index]
      return TargetRecord(
        entry.target, in: text, number: entry.number, document: document, provision: provisions[index],
        isConfirmed: isConfirmed || entry.isEdited, lacksValue: entry.lacksValue, display: displays[index])
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
  var entries: [Entry]
  private var lastNumber: Int
  var diagnostics: [Diagnostic] = []
  private var quotes = QuotePlaces([], in: [])
  /// Where each entry of `drop` stands; nil where it does not.
  private(set) var dropped: [Range<Int>?] = []
  /// The text with single spaces, made where a quote does not stand in it as it is.
  private var spaced: SpacedText?
  /// How many quotes were not found; the nearest text is sought for the first ones only, since it reads the whole document.
  private var missing = 0
  private static let mostSought = 20

  /// Numbers what was found; drops and additions leave these numbers alone.
  init(text: MarkupDocument, found: [FoundTarget]) {
    self.text = text
    entries = found.enumerated().sorted {
      ($0.element.quote.lowerBound, $0.element.amount.lowerBound, $0.offset)
        < ($1.element.quote.lowerBound, $1.element.amount.lowerBound, $1.offset)
    }.enumerated().map { Entry(target: $0.element.element, number: $0.offset + 1) }
    lastNumber = entries.count
  }

  mutating func apply(_ edits: TargetEdits) {
    quotes = QuotePlaces((edits.drop + edits.correct.map(\.quote)).map(\.value), in: text.text)
    dropped = edits.drop.map { locate($0) }
    let ranges = DroppedRanges(dropped.compactMap { $0 })
    entries.removeAll { ranges.touches($0.target) }
    for (number, correction) in edits.correct.enumerated() {
      guard let range = locate(correction.quote) else { continue }
      if let index = match(correction, range) {
        entries[index].target = corrected(entries[index].target, by: correction)
        entries[index].corrections.append(number)
        if correction.value != nil { entries[index].lacksValue = false }
      } else {
        add(correction, at: range, number)
      }
    }
    entries.sort {
      ($0.target.quote.lowerBound, $0.target.amount.lowerBound, $0.number)
        < ($1.target.quote.lowerBound, $1.target.amount.lowerBound, $1.number)
    }
  }

  /// A quote names the targets that it covers, or the one that covers it.
  static func touches(_ target: FoundTarget, _ range: Range<Int>) -> Bool {
    if range.contains(target.amount.lowerBound) { return true }
    return target.quote == range
  }

  /// The target meant: of several in one quote the one with the given value, else the first.
  private func match(_ correction: TargetCorrection, _ range: Range<Int>) -> Int? {
    let indices = entries.indices.filter { TargetEditor.touches(entries[$0].target, range) }
    if indices.count > 1, let value = correction.value,
      let index = indices.first(where: { entries[$0].target.value == value })
    {
      return index
    }
    return indices.first
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
    let block = text.blocks.firstIndex { $0.text.contains(range.lowerBound) } ?? 0
    var target = FoundTarget(
      quote: range, amount: range, block: block, subject: "", outcome: "", comparator: .equal, value: 0, unit: "",
      kind: .target, levels: [], doubts: [])
    target = corrected(target, by: correction)
    lastNumber += 1
    entries.append(
      Entry(target: target, number: lastNumber, corrections: [number], lacksValue: correction.value == nil))
  }

  // MARK: Quotes

  /// A table row as the Markdown source has it, `| Số xã | xã | 12 |`, in the form of the page's text.
  private static func withoutBars(_ quote: String) -> [UInt8] {
    guard quote.contains("|") else { return [] }
    return Array(quote.split { $0 == "|" || $0 == " " }.joined(separator: " ").utf8)
  }

  /// The first place where a quote stands as the front matter gives it: with single spaces, whatever blanks the text has.
  mutating func place(of quote: String) -> Range<Int>? {
    let forms = [Array(quote.utf8), TargetEditor.withoutBars(quote)].filter { !$0.isEmpty }
    for form in forms {
      if let start = quotes.first(form, in: text.text) { return start..<(start + form.count) }
    }
    let spaced = spaced ?? SpacedText(text.text)
    self.spaced = spaced
    return forms.lazy.compactMap { spaced.place(of: $0) }.first
  }

  /// The place of a quote, or a diagnostic with the nearest text.
  private mutating func locate(_ quote: Located<String>) -> Range<Int>? {
    if let place = place(of: quote.value) { return place }
    missing += 1
    let nearest = missing <= TargetEditor.mostSought ? NearestText.find(quote.value, in: text) : nil
    diagnostics.append(
      Diagnostic(
        .targetQuoteMissing, at: quote.location,
        "Câu trích «\(quote.value)» không còn đứng nguyên văn trong văn bản",
        note: "Mục `targets` nhắc lại đúng từng chữ của văn bản; văn bản có thể đã được sửa.",
        fix: nearest.map { "Chép lại nguyên văn; đoạn gần nhất là: «\($0)»." }
          ?? "Chép lại nguyên văn từ văn bản, hoặc xóa mục này.",
        length: max(1, quote.value.count)))
    return nil
  }
}
