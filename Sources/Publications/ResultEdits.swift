import Diagnostics
import Vietnamese

/// The editor's word on extracted results, the front matter key `results`.
public struct ResultEdits: Sendable, Hashable {
  /// The day on which an editor has read all results of the page.
  public var confirmed: Day?
  /// What was read on that day: the mark of each result; nil where the day stands for all that the page has.
  public var seen: [String]?
  /// Whether the text is read for results; nil leaves it to the rule, false: never.
  public var extract: Bool?
  /// Quotes that are not results.
  public var drop: [Located<String>]
  /// Corrections and additions, by quote.
  public var correct: [ResultCorrection]
  /// Which target each quote answers.
  public var match: [ResultMatchEdit]

  /// Edits; by default none.
  public init(
    confirmed: Day? = nil, seen: [String]? = nil, extract: Bool? = nil, drop: [Located<String>] = [],
    correct: [ResultCorrection] = [],
    match: [ResultMatchEdit] = []
  ) {
    self.confirmed = confirmed
    self.seen = seen
    self.extract = extract
    self.drop = drop
    self.correct = correct
    self.match = match
  }

  /// Whether the editor says nothing.
  public var isEmpty: Bool { confirmed == nil && drop.isEmpty && correct.isEmpty && match.isEmpty }
}

/// One entry of `results.correct`: fields given here replace the extracted ones; others stay as extracted.
public struct ResultCorrection: Sendable, Hashable {
  /// The clause, verbatim.
  public var quote: Located<String>
  /// Numbers, by the names of the record's keys: `value`, `value_max`, `part`, `whole`, `share_of_plan`, `over_plan`, `change`,
  /// `against`.
  public var numbers: [String: ExactDecimal] = [:]
  /// Words, by the names of the record's keys: `comparator`, `unit`, `kind`, `share_of`, `change_unit`, `change_of`,
  /// `against_comparator`, `assessment`, `subject`, `outcome`, `place`.
  public var words: [String: String] = [:]
  /// Last day that the number covers.
  public var asOf: Day?
  /// First day counted.
  public var periodFrom: Day?
  /// Lũy kế.
  public var isCumulative: Bool?
  /// "ước".
  public var isEstimate: Bool?
  /// Year by which the plan's value was to be reached.
  public var againstYear: Int?

  /// A correction of the clause `quote`; everything else absent.
  public init(quote: Located<String>) { self.quote = quote }

  /// The keys of numbers.
  public static let numberKeys = [
    "value", "value_max", "part", "whole", "share_of_plan", "over_plan", "change", "against",
  ]
  /// The keys of free words.
  static let wordKeys = ["unit", "share_of", "change_unit", "change_of", "assessment", "subject", "outcome", "place"]
  /// All keys.
  static let keys =
    ["quote"] + numberKeys + wordKeys + [
      "comparator", "kind", "against_comparator", "as_of", "period_from", "cumulative", "estimate", "against_year",
    ]
}

/// One entry of `results.match`.
public struct ResultMatchEdit: Sendable, Hashable {
  /// The clause, verbatim.
  public var quote: Located<String>
  /// Id of the target that it answers, `<slug>/chi-tieu-<n>`; nil: none here.
  public var target: Located<String>?
  /// The target's own words, verbatim: of the document named by the id they say which target is meant, whatever its number is
  /// now; nil leaves that to the number.
  public var promise: Located<String>?
  /// The target's number, where several have these words: the cells of a row.
  public var value: ExactDecimal?
  /// The target's year, likewise.
  public var year: Int?
  /// What a reader must know beside it: that the place is not the same any more.
  public var note: String?

  /// A match.
  public init(
    quote: Located<String>, target: Located<String>?, promise: Located<String>? = nil,
    value: ExactDecimal? = nil, year: Int? = nil, note: String? = nil
  ) {
    self.promise = promise
    (self.value, self.year) = (value, year)
    self.quote = quote
    self.target = target
    self.note = note
  }
}

/// What the sum of a target's progress needs and its clause does not say: keys of `targets.correct`.
public struct TargetTerms: Sendable, Hashable {
  /// Whether what single periods reach adds up to it.
  public var accumulates: Bool?
  /// First day of the period it accumulates over.
  public var periodFrom: Day?
  /// Which way is good: true for up.
  public var isUp: Bool?
  /// The day by which it is to hold, where that is not the last of the year.
  public var deadline: Day?
  /// The result that it starts from.
  public var baseline: BaselineReference?

  /// Terms; by default nothing is said.
  public init(
    accumulates: Bool? = nil, periodFrom: Day? = nil, isUp: Bool? = nil, deadline: Day? = nil,
    baseline: BaselineReference? = nil
  ) {
    self.accumulates = accumulates
    self.periodFrom = periodFrom
    self.isUp = isUp
    self.deadline = deadline
    self.baseline = baseline
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == TargetTerms() }
}

/// The result that a target starts from, by the page that states it and its words.
public struct BaselineReference: Sendable, Hashable {
  /// Slug or number of the document, or slug of the news.
  public var document: Located<String>
  /// Its words.
  public var quote: Located<String>

  /// A reference.
  public init(document: Located<String>, quote: Located<String>) {
    self.document = document
    self.quote = quote
  }
}
