import Publications
import Targets
import Vietnamese

/// What sort of result it is.
public enum ResultKind: String, Sendable, Hashable, CaseIterable {
  /// A quantity reached.
  case result
  /// Money spent or collected, or a share of spending.
  case budget
  /// A place in a ranking.
  case ranking
  /// How many targets were met: "hoàn thành 30/34 chỉ tiêu". Matched to nothing.
  case tally
}

/// What the text says of the day that a number covers.
public enum AsOfPrecision: String, Sendable, Hashable, CaseIterable {
  /// "30/6/2025".
  case day
  /// "tháng 5/2020", "9 tháng đầu năm".
  case month
  /// "quý III".
  case quarter
  /// "6 tháng đầu năm".
  case half
  /// "năm 2024".
  case year
}

/// Where that day was read.
public enum AsOfSource: String, Sendable, Hashable, CaseIterable {
  /// In the clause itself.
  case clause
  /// In the head of the table's column.
  case column
  /// In the sentence that leads to the list or table.
  case leadIn = "lead-in"
  /// In a heading above.
  case heading
  /// In the document's title.
  case title
  /// "đến nay", "hiện nay": the day of issue.
  case issued
}

/// A day with what the text says of it and where: the last day that a number covers.
public struct AsOf: Sendable, Hashable {
  /// The last day covered.
  public var day: Day
  /// What the text says.
  public var precision: AsOfPrecision
  /// Where it was read; nil where an editor gave it.
  public var source: AsOfSource?

  /// A day with its precision and source.
  public init(_ day: Day, _ precision: AsOfPrecision, _ source: AsOfSource?) {
    self.day = day
    self.precision = precision
    self.source = source
  }
}

/// How a number compares with an earlier one: "tăng 12% so với cùng kỳ".
public struct ResultChange: Sendable, Hashable {
  /// By how much; giảm is negative.
  public var value: ExactDecimal
  /// `%`, `điểm %`, `lần`, `bậc`, or a unit.
  public var unit: String
  /// Compared with what, in the text's words; nil where it does not say.
  public var of: String?

  /// A change.
  public init(_ value: ExactDecimal, unit: String, of: String?) {
    self.value = value
    self.unit = unit
    self.of = of
  }

  /// Whether it says by how many things rose or fell, and is not held against another time: "giảm được 2.134 hộ nghèo".
  var isOfThings: Bool {
    of == nil && !unit.isEmpty && !unit.begins(with: "%") && !["điểm", "lần", "bậc"].contains { unit.begins(with: $0) }
  }
}

/// The plan's value as a report states it beside the result.
public struct StatedPlan: Sendable, Hashable {
  /// The value; of a range the lower end.
  public var value: ExactDecimal
  /// How it is meant.
  public var comparator: Comparator
  /// Year by which it was to be reached.
  public var year: Int?

  /// A plan's value.
  public init(_ value: ExactDecimal, comparator: Comparator = .equal, year: Int? = nil) {
    self.value = value
    self.comparator = comparator
    self.year = year
  }
}

/// One result found in a text: what a clause says holds or held of a measure. Its numbers are the text's decimals.
public struct FoundResult: Sendable, Hashable {
  /// UTF-8 range of the clause in `MarkupDocument.text`; in a table the row.
  public var quote: Range<Int>
  /// UTF-8 range of the number inside `quote`.
  public var amount: Range<Int>
  /// Index of the block in `MarkupDocument.blocks`.
  public var block: Int
  /// What sort of result it is.
  public var kind = ResultKind.result
  /// What is measured.
  public var subject = ""
  /// What holds of it; may be empty.
  public var outcome = ""
  /// The row of its table that it is a part of: "Tỷ lệ hộ nghèo" of "- Thành thị"; empty for none.
  var parent = ""
  /// Of the value reached; never `times`.
  public var comparator = Comparator.equal
  /// The value reached; nil where only a share of the plan or a change is stated.
  public var value: ExactDecimal?
  /// Upper end of a range.
  public var valueMax: ExactDecimal?
  /// Unit as in targets: lower case as written, `%`, `hạng`, `lần`; empty for an index.
  public var unit = ""
  /// The first number of "13/17".
  public var part: ExactDecimal?
  /// The second number of "13/17"; of a ranking how many were ranked.
  public var whole: ExactDecimal?
  /// The last day that the number covers.
  public var asOf: AsOf?
  /// Whether the text says that all up to that day is meant: "đến hết năm 2025"; of a bare "năm 2025" it does not.
  public var isUpTo = false
  /// First day counted, of a flow over a named period.
  public var periodFrom: Day?
  /// Lũy kế; false within `periodFrom`…`asOf` only; nil for a state, or where it is not said.
  public var isCumulative: Bool?
  /// "ước", or stated before `asOf`.
  public var isEstimate = false
  /// Per cent of the plan.
  public var shareOfPlan: ExactDecimal?
  /// Of which plan, in the text's words: "kế hoạch", "dự toán tỉnh giao".
  public var shareOf: String?
  /// Points or units above the plan; below is negative.
  public var overPlan: ExactDecimal?
  /// Against an earlier number.
  public var change: ResultChange?
  /// The plan's value stated beside it.
  public var against: StatedPlan?
  /// The text's own word: "Đạt", "Vượt", "chưa đạt mục tiêu đề ra".
  public var assessment: String?
  /// Where the number holds, if clause, lead or title name it; nil for the issuer's place.
  public var place: String?
  /// Where its sentence begins with "Cả nước", "Toàn tỉnh", "Toàn huyện": 0, 1, 2; see ``WiderScope``.
  var leadRank: Int?
  /// Levels of administration named in the clause, from the centre down.
  public var levels: [AdministrativeLevel] = []
  /// Level of the public service that the clause is about.
  public var serviceLevel: ServiceLevel?
  /// Why it may say something else than it seems; nil where nothing speaks against it.
  public var doubt: ResultDoubt?
  /// The last words that stand between what is measured and the number, and are no verb of reaching; a certain answer has them
  /// in its target.
  var tail = ""
  /// Words behind the number, and of parts that lead its clause in, which may say of whom or where it is; a certain answer has
  /// them in its target.
  var beside = ""
  /// Words of its sentence before and behind the number that reading it left over, and of the speaker of the sentence before:
  /// they name or limit what is measured, so that a certain answer has them in its target.
  var setting = ""

  /// A result at a place of the text; everything else is set afterwards.
  public init(quote: Range<Int>, amount: Range<Int>, block: Int) {
    self.quote = quote
    self.amount = amount
    self.block = block
  }
}
