import Bytes
import Diagnostics
import Markup
import Publications
import Vietnamese

/// The records of one document: found, then corrected by its editors.
public enum TargetIndex {
  /// The records of a publication, from what it says of itself.
  ///
  /// - Parameters:
  ///   - body: Its text.
  ///   - document: What each record tells of it.
  ///   - newsDay: For news, the day of which they tell: figures of earlier years are results, not targets.
  ///   - edits: The editors' word, where it is to be another than its front matter has.
  public static func records(
    of publication: Publication, in body: MarkupDocument, document: TargetDocument, newsDay: Day? = nil,
    edits: TargetEdits? = nil
  ) -> Diagnosed<[TargetRecord]> {
    let edits = edits ?? publication.facts.document?.targets ?? TargetEdits()
    return records(of: body, context: context(of: publication, newsDay: newsDay), document: document, edits: edits) {
      publication.provision(at: $0.lowerBound, in: body)
    }
  }

  /// What the finder is to know of a publication.
  static func context(of publication: Publication, newsDay: Day? = nil) -> TargetContext {
    let facts = publication.facts.document
    return TargetContext(
      title: publication.facts.title, period: facts?.period, issuedYear: facts == nil ? newsDay?.year : facts?.year,
      issuedMonth: facts.map { $0.issued?.month } ?? newsDay?.month,
      isNews: facts == nil, isReport: facts?.form.name == "Báo cáo" && !TitleReading.isPlan(publication.facts.title),
      issuer: facts?.issuer.value,
      rules: rules(of: publication))
  }

  /// Why only sections of a publication that set goals are read; nil where its whole text is, also because its editors
  /// ask for it. What is given a period (`period`) is a plan for it, whatever its number: resolutions of the Quốc hội all bear a year.
  public static func rules(of publication: Publication) -> RuleText? {
    guard let facts = publication.facts.document else {
      return RuleText.isRegulation(title: publication.facts.title) ? .regulation : nil
    }
    guard facts.targets.extract == nil else { return nil }
    return RuleText.reason(
      form: facts.form.name, hasYearInNumber: facts.number?.value.year != nil && facts.period == nil,
      title: publication.facts.title)
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
      found: edits.extract == false ? [] : TargetFinder.find(in: text, context: context),
      in: text, context: context)
  }

  /// The records of targets.
  ///
  /// - Parameter confirmation: What an editor has read of them.
  static func records(
    _ entries: [TargetEditor.Entry], of text: MarkupDocument, document: TargetDocument, confirmation: Confirmation,
    provision: (Range<Int>) -> String?
  ) -> [TargetRecord] {
    let provisions = shared(entries.map { provision($0.figure.quote) })
    let displays = TargetDisplay.sentences(
      zip(entries, provisions).map { ($0.figure, $0.number, $1, $0.lacksValue) })
    return entries.indices.map { index in
      let entry = entries[index]
      return TargetRecord(
        entry.figure, in: text, number: entry.number, document: document, provision: provisions[index],
        isConfirmed: entry.isEdited || confirmation.covers(entry.figure, in: text), lacksValue: entry.lacksValue,
        display: displays[index])
    }
  }

  /// Texts of which each that is the one before it is the very same in memory: most targets stand where the one before does.
  private static func shared(_ texts: [String?]) -> [String?] {
    var last: String?
    return texts.map { text in
      if text != last { last = text }
      return last
    }
  }
}
