import Publications

/// What a document says of itself, as far as it helps to read its targets.
public struct TargetContext: Sendable, Hashable {
  /// Trích yếu or headline; its years are the plan's horizon.
  public var title: String
  /// The plan's own period.
  public var period: ClosedRange<Int>?
  /// Year of issue; figures of earlier years are results, not targets.
  public var issuedYear: Int?
  /// Month of issue, if known: late in a year what is expected of it is an estimate of its results.
  public var issuedMonth: Int?
  /// Whether the text is a news item: figures count only where the text speaks of goals.
  public var isNews: Bool
  /// Whether the text is a report: its tables tell what was reached.
  public var isReport: Bool
  /// The body that issued it, for it promises only its own; nil for news.
  public var issuer: String?
  /// Why only sections that set goals are read; nil where the whole text is.
  public var rules: RuleText?

  /// A context; with nothing known the text is read as a plan.
  public init(
    title: String = "", period: ClosedRange<Int>? = nil, issuedYear: Int? = nil, issuedMonth: Int? = nil,
    isNews: Bool = false,
    isReport: Bool = false, issuer: String? = nil, rules: RuleText? = nil
  ) {
    self.issuer = issuer
    self.rules = rules
    self.title = title
    self.period = period
    self.issuedYear = issuedYear
    self.issuedMonth = issuedMonth
    self.isNews = isNews
    self.isReport = isReport
  }
}

/// What sort of target it is.
public enum TargetKind: String, Sendable, Hashable, CaseIterable {
  /// A quantity to reach; revenue and investment volumes too.
  case target
  /// Money planned to be spent, or a share of spending.
  case budget
  /// A place in a ranking.
  case ranking
}

/// Level of an online public service: 3 and 4 before Decree 42/2022/NĐ-CP, partial and full since.
public enum ServiceLevel: Sendable, Hashable {
  /// `mức độ 3`, `mức độ 4`; `mức độ 3, 4` is its lower end.
  case number(Int)
  /// Một phần.
  case partial
  /// Toàn trình.
  case full
}

/// One target found in a text.
public struct FoundTarget: Sendable, Hashable {
  /// The unit of multiples.
  static let times = "lần"

  /// UTF-8 range of the clause in `MarkupDocument.text`.
  public var quote: Range<Int>
  /// UTF-8 range of the number with comparator and unit, inside `quote`.
  public var amount: Range<Int>
  /// Index of the block in `MarkupDocument.blocks`.
  public var block: Int
  /// What is measured.
  public var subject: String
  /// What is to hold of it; may be empty where the text says nothing more.
  public var outcome: String
  /// How the value is meant.
  public var comparator: Comparator
  /// The amount, in `unit`.
  public var value: Double
  /// Upper end of a range.
  public var valueMax: Double?
  /// Unit as written, lower case; `%`, `%/năm`, `hạng` for ranks, `lần` for multiples; empty for an index.
  public var unit: String
  /// What sort of target it is.
  public var kind: TargetKind
  /// Year by which it is to hold.
  public var deadlineYear: Int?
  /// Where that year was read.
  public var deadlineSource: DeadlineSource?
  /// Year compared with: "so với năm 2017".
  public var baselineYear: Int?
  /// Levels of administration named in the clause, from the centre down.
  public var levels: [AdministrativeLevel]
  /// Level of the public service that the clause is about.
  public var serviceLevel: ServiceLevel?
  /// What an editor says that the sum of its progress needs, and the day by which it is to hold where the clause itself names one
  /// within the year.
  public var terms: TargetTerms?
  /// How the text puts it, for the sentence by which it is shown.
  public var phrasing = Phrasing()
  /// The group of a table's row: the line above that names no value; empty elsewhere.
  public var group = ""
  /// How sure it is, in [0, 1].
  public var confidence = 1.0
  /// Why a reviewer should look at it; empty when the reading is plain.
  public var doubts: [Doubt]
}
