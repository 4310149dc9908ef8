import Cache
import Diagnostics
import Vietnamese

/// The editor's word on extracted targets, the front matter key `targets`.
public struct TargetEdits: Sendable, Hashable {
  /// The day on which an editor has read all targets of the document.
  public var confirmed: Day?
  /// Marks of what that editor has read, where the review wrote them: what came after it is not confirmed. Nil: all.
  public var seen: [String]?
  /// Whether the text is read for targets: `true` also where it is law, prices or organisation, `false` never; nil
  /// leaves it to the rule.
  public var extract: Bool?
  /// Quotes that are not targets.
  public var drop: [Located<String>]
  /// Corrections and additions, by quote.
  public var correct: [TargetCorrection]

  /// Edits; by default none.
  public init(
    confirmed: Day? = nil, seen: [String]? = nil, extract: Bool? = nil, drop: [Located<String>] = [],
    correct: [TargetCorrection] = []
  ) {
    self.confirmed = confirmed
    self.seen = seen
    self.extract = extract
    self.drop = drop
    self.correct = correct
  }
}

/// One entry of `targets.correct`: fields given here replace the extracted ones; others stay as extracted.
public struct TargetCorrection: Sendable, Hashable {
  /// The clause, verbatim.
  public var quote: Located<String>
  /// Amount.
  public var value: Double?
  /// Upper end of a range.
  public var valueMax: Double?
  /// One of `=` `>=` `>` `<=` `<` `~` `x`.
  public var comparator: String?
  /// Unit, as in the record.
  public var unit: String?
  /// `target`, `budget` or `ranking`.
  public var kind: String?
  /// Year by which it is to hold.
  public var deadlineYear: Int?
  /// Year compared with.
  public var baselineYear: Int?
  /// What is measured.
  public var subject: String?
  /// What is to hold of it.
  public var outcome: String?
  /// What the sum of its progress needs; nil where nothing is said.
  public var terms: TargetTerms?

  /// A correction of the clause `quote`; everything else absent.
  public init(quote: Located<String>) { self.quote = quote }
}

extension FrontMatter {
  static func targets(_ fields: inout YAMLFields) -> TargetEdits {
    var edits = TargetEdits()
    guard var inner = fields.mapping("targets", known: ["confirmed", "confirmed_of", "extract", "drop", "correct"])
    else {
      return edits
    }
    edits.confirmed = inner.pastDay("confirmed")
    edits.seen = inner.text("confirmed_of")?.split(separator: " ").map { $0.lowercased() }
    if inner.has("extract") { edits.extract = inner.flag("extract") }
    edits.drop = inner.list("drop")
    let keys =
      [
        "quote", "value", "value_max", "comparator", "unit", "kind", "deadline_year", "baseline_year", "subject",
        "outcome",
      ] + termKeys
    for var item in inner.mappings("correct", known: keys) {
      let quote = item.requiredText("quote", example: "\"đúng nguyên văn mệnh đề\"")
      var correction = TargetCorrection(quote: Located(quote, at: item.location("quote")))
      correction.value = item.number("value")
      correction.valueMax = item.number("value_max")
      correction.comparator = oneOf(["=", ">=", ">", "<=", "<", "~", "x"], "comparator", &item)
      correction.unit = item.isEmptyText("unit") ? "" : item.text("unit")
      correction.kind = oneOf(["target", "budget", "ranking"], "kind", &item)
      correction.deadlineYear = item.year("deadline_year")
      correction.baselineYear = item.year("baseline_year")
      correction.subject = item.text("subject")
      correction.outcome = item.text("outcome")
      correction.terms = terms(&item)
      if let day = correction.terms?.deadline, let year = correction.deadlineYear, day.year != year {
        item.report(
          .frontMatterValue, "deadline_year", "`deadline_year` là \(year) nhưng `deadline` là \(day.vietnamese)",
          fix: "Chỉ ghi một trong hai; có ngày thì ghi `deadline`.")
      }
      inner.report(item.diagnostics)
      if !quote.isEmpty { edits.correct.append(correction) }
    }
    fields.adopt(inner)
    return edits
  }

  static func oneOf(_ values: [String], _ key: String, _ fields: inout YAMLFields) -> String? {
    // The sign for "about" is also YAML's word for nothing.
    guard let text = fields.text(key) ?? (values.contains("~") && fields.isTilde(key) ? "~" : nil) else { return nil }
    let signs = ["≥": ">=", "≤": "<=", "≈": "~"]
    if let known = values.first(where: { $0 == signs[text] ?? text }) { return known }
    // A sign alone is no value of YAML.
    let shown = values.map { $0.allSatisfy(\.isLetter) ? $0 : "\"\($0)\"" }
    fields.report(
      .frontMatterValue, key, "`\(key)` không nhận giá trị «\(text)»",
      fix: "Dùng một trong: \(shown.joined(separator: " ")).")
    return nil
  }
}

extension TargetEdits: CachedByFields {
  /// Reads the editor's word.
  public init(fields: inout some FieldPass<TargetEdits>) throws(CacheDamage) {
    self.init(
      confirmed: try fields(\TargetEdits.confirmed), seen: try fields(\TargetEdits.seen),
      extract: try fields(\TargetEdits.extract),
      drop: try fields(\TargetEdits.drop),
      correct: try fields(\TargetEdits.correct))
  }
}

extension TargetCorrection: CachedByFields {
  /// Reads a correction.
  public init(fields: inout some FieldPass<TargetCorrection>) throws(CacheDamage) {
    self.init(quote: try fields(\TargetCorrection.quote))
    value = try fields(\TargetCorrection.value)
    valueMax = try fields(\TargetCorrection.valueMax)
    comparator = try fields(\TargetCorrection.comparator)
    unit = try fields(\TargetCorrection.unit)
    kind = try fields(\TargetCorrection.kind)
    deadlineYear = try fields(\TargetCorrection.deadlineYear)
    baselineYear = try fields(\TargetCorrection.baselineYear)
    subject = try fields(\TargetCorrection.subject)
    outcome = try fields(\TargetCorrection.outcome)
    terms = try fields(\TargetCorrection.terms)
  }
}
