import Diagnostics
import Markup
import Publications

/// The records of one document: found, then corrected by its editors.
public enum TargetIndex {
  /// The records of a document in order of appearance, with the editors' word applied.
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
  ) -> ([TargetRecord], [Diagnostic]) {
    var editor = TargetEditor(text: text, found: TargetFinder.find(in: text, context: context))
    editor.apply(edits)
    let records = editor.found.enumerated().map { index, found in
      var record = TargetRecord(
        found, in: text, number: index + 1, document: document, provision: provision(found.quote))
      record.isConfirmed = edits.confirmed != nil || editor.corrected.contains(found.quote)
      if record.isConfirmed { record.doubts = [] }
      if editor.withoutValue.contains(found.quote) { record.value = nil }
      return record
    }
    return (records, editor.diagnostics)
  }
}

/// Applies the editors' drops, corrections and additions to what was found.
struct TargetEditor {
  let text: MarkupDocument
  var found: [FoundTarget]
  var corrected: Set<Range<Int>> = []
  var withoutValue: Set<Range<Int>> = []
  var diagnostics: [Diagnostic] = []

  mutating func apply(_ edits: TargetEdits) {
    for drop in edits.drop {
      guard let range = locate(drop) else { continue }
      found = found.filter { !touches($0, range) }
    }
    for correction in edits.correct {
      guard let range = locate(correction.quote) else { continue }
      if let index = match(correction, range) {
        found[index] = corrected(found[index], by: correction)
        corrected.insert(found[index].quote)
      } else {
        add(correction, at: range)
      }
    }
    found.sort { ($0.quote.lowerBound, $0.amount.lowerBound) < ($1.quote.lowerBound, $1.amount.lowerBound) }
  }

  /// A quote names the targets that it covers, or the one that covers it.
  private func touches(_ target: FoundTarget, _ range: Range<Int>) -> Bool {
    if range.contains(target.amount.lowerBound) { return true }
    return target.quote == range
  }

  /// The target meant: of several in one quote the one with the given value, else the first.
  private func match(_ correction: TargetCorrection, _ range: Range<Int>) -> Int? {
    let indices = found.indices.filter { touches(found[$0], range) }
    if indices.count > 1, let value = correction.value, let index = indices.first(where: { found[$0].value == value }) {
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
    if let subject = correction.subject { target.subject = subject }
    if let outcome = correction.outcome { target.outcome = outcome }
    target.doubts = []
    return target
  }

  private mutating func add(_ correction: TargetCorrection, at range: Range<Int>) {
    let block = text.blocks.firstIndex { $0.text.contains(range.lowerBound) } ?? 0
    var target = FoundTarget(
      quote: range, amount: range, block: block, subject: "", outcome: "", comparator: .equal, value: 0, unit: "",
      kind: .target, levels: [], doubts: [])
    target = corrected(target, by: correction)
    if correction.value == nil { withoutValue.insert(range) }
    corrected.insert(range)
    found.append(target)
  }

  // MARK: Quotes

  /// The first place where a quote stands, or a diagnostic with the nearest text.
  private mutating func locate(_ quote: Located<String>) -> Range<Int>? {
    let bytes = Array(quote.value.utf8)
    if !bytes.isEmpty, let start = ByteSearch.first(bytes, in: text.text) { return start..<(start + bytes.count) }
    let nearest = NearestText.find(quote.value, in: text)
    diagnostics.append(
      Diagnostic(
        "target-quote-missing", at: quote.location,
        "Câu trích “\(quote.value)” không còn đứng nguyên văn trong văn bản",
        note: "Mục `targets` nhắc lại đúng từng chữ của văn bản; văn bản có thể đã được sửa.",
        fix: nearest.map { "Chép lại nguyên văn; đoạn gần nhất là: “\($0)”." }
          ?? "Chép lại nguyên văn từ văn bản, hoặc xóa mục này.",
        length: max(1, quote.value.count)))
    return nil
  }
}
