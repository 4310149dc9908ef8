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
  ///   - starts: Quotes by which editors of other pages name a result of this one as the start of a target.
  ///   - targets: Its targets, where they have been read.
  /// - Returns: The results and `result-quote-missing` errors for quotes that no longer stand in the text.
  public static func read(
    _ publication: Publication, in body: MarkupDocument, document: TargetDocument, starts: [Located<String>] = [],
    targets: [TargetRecord]? = nil
  ) -> Diagnosed<ResultIndex> {
    let edits = publication.facts.results
    let found = edits.extract == false ? [] : ResultFinder.find(in: body, context: context(of: publication))
    let read = read(found, in: body, document: document, edits: edits, starts: starts) { range in
      publication.provision(at: range.lowerBound, in: body)
    }
    let index = read.value.withoutPromises {
      targets
        ?? TargetIndex.records(
          of: publication, in: body, document: document,
          newsDay: publication.facts.document == nil ? publication.facts.date.day : nil
        ).value
    }
    return Diagnosed(index, read.diagnostics)
  }

  /// The same of what was found in a text.
  public static func read(
    _ found: [FoundResult], in body: MarkupDocument, document: TargetDocument, edits: ResultEdits = ResultEdits(),
    starts: [Located<String>] = [],
    provision: (Range<Int>) -> String? = { _ in nil }
  ) -> Diagnosed<ResultIndex> {
    var editor = ResultEditor(
      found: found, in: body, issued: document.issued.flatMap { Day(iso: $0.prefix(10)) }, title: document.title)
    editor.apply(edits, starts: starts)
    let confirmation = Confirmation(day: edits.confirmed, seen: edits.seen)
    let records = editor.entries.map { entry in
      ResultRecord(
        entry.figure, in: body, number: entry.number, document: document, provision: provision(entry.figure.quote),
        isConfirmed: entry.isEdited
          || confirmation.covers(entry.figure.confirmationMark(body.string(entry.figure.quote))))
    }
    return Diagnosed(ResultIndex(records: records, matches: editor.matches), editor.diagnostics)
  }
}

extension ResultIndex {
  /// Without the figures that the same text promises: what is read as a target has not been reached, unless its own words hold it against
  /// a plan or another time, or an editor says so. The others keep their numbers.
  ///
  /// - Parameter targets: The targets of the text; not asked where there are no results.
  func withoutPromises(_ targets: () -> [TargetRecord]) -> ResultIndex {
    if records.allSatisfy({ $0.isConfirmed || $0.found.isHeldAgainst }) { return self }
    // Both in order of their place; a target that ends before a figure stands before all that follow.
    var targets = targets().sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    if targets.isEmpty { return self }
    var index = self
    index.records.removeAll { result in
      let figure = result.found.amount.lowerBound
      targets = targets.drop { $0.range.lowerBound + TargetFinder.maximumQuote < figure }
      guard !result.isConfirmed, !result.found.isHeldAgainst else { return false }
      return targets.prefix { $0.range.lowerBound <= figure }.contains { ResultMatcher.isTold($0, by: result) }
    }
    return index
  }
}

extension FoundResult {
  /// Whether its words hold it against a plan or another time, as only what was reached is.
  fileprivate var isHeldAgainst: Bool {
    change != nil || shareOfPlan != nil || overPlan != nil || against != nil || assessment != nil
  }

  /// Six hexadecimal digits for what an editor reads of a result: its words, figures and day.
  func confirmationMark(_ quote: String) -> String {
    Confirmation.mark(
      quote,
      [
        value?.written(), valueMax?.written(), unit, shareOfPlan?.written(), change?.value.written(), part?.written(),
        asOf?.day.description,
      ])
  }

  /// Takes over what a correction states.
  ///
  /// - Parameter issued: The day on which the text was issued: what covers a later day is an estimate, if nobody says otherwise.
  mutating func correct(by correction: ResultCorrection, issued: Day?) {
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
    if let day = correction.asOf {
      asOf = AsOf(day, asOf?.day == day ? asOf?.precision ?? .day : .day, nil)
      if let issued, day > issued { isEstimate = true }
    }
    periodFrom = correction.periodFrom ?? periodFrom
    isCumulative = correction.isCumulative ?? isCumulative
    isEstimate = correction.isEstimate ?? isEstimate
    // An editor has read it.
    (doubt, tail, setting) = (nil, "", "")
  }
}
