import Bytes
import Targets
import Vietnamese

/// A result found in the items of a block, before its words are cut out.
struct ResultDraft: Sendable {
  var figure: Figure
  /// First item of the clause.
  var start: Int
  /// First item of its quote, where the plan's figure and what is measured stand before the clause.
  var opening: Int?
  /// First item of the words that name it, of the figure in ``named``, where they stand apart.
  var naming: Int?
  /// Item behind what was read of it so far.
  var end: Int
  /// Number of its bracket, 0 outside.
  var group: Int32
  /// The figure of the goal whose words it has: "phải đạt 90% (đến nay mới đạt 39,5%)".
  var named: Figure?
  /// The figure of the change behind which its value stands: "giảm 0,5% so với năm 2024, còn 3,7%".
  var changed: Figure?
  var kind = ResultKind.result
  var comparator = Comparator.equal
  var value: ExactDecimal?
  var valueMax: ExactDecimal?
  var unit = ""
  var part: ExactDecimal?
  var whole: ExactDecimal?
  var share: ExactDecimal?
  var shareOf: Range<Int>?
  var over: ExactDecimal?
  var change: ExactDecimal?
  var changeUnit = ""
  var changeOf: Range<Int>?
  var against: StatedPlan?
  var assessment: Range<Int>?
  var isEstimate = false
  var isCumulative = false
  /// The period that the sentence states for it.
  var period: Period?
  /// Whether an earlier sentence lends that period.
  var isLent = false
  /// Whether it may be of a part of the year that was told of before, or of the year: "bằng 87,2% kế hoạch" tells that it is of the year.
  var isTimeOpen = false
  /// An item range of a name before a colon that holds for it.
  var lead: Range<Int>?
  /// What it is called, where that does not stand in one piece: a branch of "Cơ cấu nông nghiệp - công nghiệp - dịch vụ".
  var name: String?
  /// Whether its words are those of the result before it.
  var sharesWords = false
  /// Its place in a row of values that stand behind one row of names, and how many they are: "… lần lượt đạt 100% và 98,5%".
  var turn: (index: Int, count: Int)?
  /// Why it may say something else than it seems.
  var doubt: ResultDoubt?
  /// The words beside it that may say of what part it is.
  var beside = ""
  /// The words of its sentence that were not read: ``FoundResult/setting``.
  var rest = ""

  init(_ figure: Figure, start: Int, group: Int32) {
    self.figure = figure
    self.start = start
    self.group = group
    end = figure.tail?.end ?? figure.end
  }

  /// Whether the value is a share.
  var isShare: Bool { unit.begins(with: "%") || unit == "‰" || unit.begins(with: "điểm") }
}
