import Diagnostics
import Vietnamese

/// The editor's word on extracted targets, the front matter key `targets`.
public struct TargetEdits: Sendable, Hashable {
  /// The day on which an editor has read all targets of the document.
  public var confirmed: Day?
  /// Whether the text is read for targets: `true` also where it is law, prices or organisation, `false` never; nil
  /// leaves it to the rule.
  public var extract: Bool?
  /// Quotes that are not targets.
  public var drop: [Located<String>]
  /// Corrections and additions, by quote.
  public var correct: [TargetCorrection]

  /// Edits; by default none.
  public init(
    confirmed: Day? = nil, extract: Bool? = nil, drop: [Located<String>] = [], correct: [TargetCorrection] = []
  ) {
    self.confirmed = confirmed
    self.extract = extract
    self.drop = drop
    self.correct = correct
  }
}

/// A value together with the place in the file that states it.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let location: SourceLocation

  /// A value with its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
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
