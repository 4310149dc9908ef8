import Vietnamese

/// Where the deadline of a target was read.
public enum DeadlineSource: String, Sendable, Hashable, CaseIterable {
  /// In the target's own clause or sentence part.
  case clause
  /// In the sentence or list head that leads in.
  case leadIn = "lead-in"
  /// In a heading above, or in another heading that states the plan's horizon.
  case heading
  /// In the document's title.
  case title
  /// In the document's period.
  case period
}

/// A year by which something is to hold, and where it was read.
struct Horizon: Sendable, Hashable {
  var year: Int
  var source: DeadlineSource
  /// The day itself, where it is not the last of the year: "trước ngày 30/6/2028", "hết quý II/2028".
  var day: Day?
  /// Whether it holds from that year on: "Từ năm 2027, …".
  var isStart = false
}

/// What the part of a document that a block stands in says of its numbers.
enum Mode: Sendable {
  /// Under "Mục tiêu", "Chỉ tiêu".
  case goal
  /// Under "Nhiệm vụ", "Giải pháp", "Kinh phí".
  case task
  case neutral
  /// Under "Kết quả", "Thực trạng".
  case past
  /// Under "Mức chi", "Khen thưởng": entitlements and rules.
  case norm
}

/// What a block inherits from its document and from the headings and lead-ins above it.
struct Scope: Sendable {
  var mode: Mode
  var horizon: Horizon?
  /// The plan's own horizon, when neither clause nor lead-in nor heading states one.
  var fallback: Horizon?
  var isNews: Bool
  /// The year before which a year is past: that of issue, or the period's first.
  var firstYear: Int?
  /// Level of administration of which a heading says that all below it is: "1. Cấp tỉnh".
  var level: Level?
  /// Whether the block is an item of a list, or stands under a lead-in with a colon.
  var isListed: Bool
  /// What the headings above say; nil where none does and the document's title alone speaks.
  var heading: Mode?
  /// Whether targets stand before it in the document.
  var followsGoals = false
  /// Whose goals the document states.
  var owner = GoalOwner(issuer: nil)
  /// Whether it stands below a lead-in to forecasts.
  var isForecast = false
  /// Which years are over and which to come.
  var timeline = Timeline()

  /// Whether it tells what has happened as news do: neither title nor heading says that it is a plan.
  var tells: Bool { isNews || mode == .neutral && heading == nil }
}
