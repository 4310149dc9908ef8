import Cache
import Diagnostics
import Vietnamese

/// A day in front matter that tells of something done, and so cannot lie ahead.
public struct PastDay: Sendable, Hashable {
  /// The key that states it.
  public let key: String
  /// The day, in Vietnam.
  public let day: Day
  /// As it is written, and where.
  public let text: Located<String>

  /// An error for each such day of publications that lies ahead, as ``Content/futureDays(today:seconds:)`` tells them.
  package static func ahead(in publications: [Publication], today: Day, seconds: Int?) -> [Diagnostic] {
    publications.flatMap { publication in
      publication.facts.pastDays.compactMap { day in
        day.diagnostic(today: today, of: publication.facts)
          ?? seconds.flatMap { day.diagnostic(publication.facts.date, today: today, seconds: $0) }
      }
    }
  }

  /// The error where the day lies ahead of today; nil where it does not.
  func diagnostic(today: Day, of facts: Facts) -> Diagnostic? {
    guard day > today else { return nil }
    // What comes later cannot have been before.
    let isCorrection = key == "updated"
    let floor = isCorrection ? facts.date.day : key == "date" ? facts.document?.issued : nil
    let near = PastDay.earlier(day, today).flatMap { near in floor.map { near >= $0 } ?? true ? near : nil }
    // A day of the next months is more often one that the page waits for: with another year it would be out at once.
    let isAwaited = key == "date" && day.daysSince1970 - today.daysSince1970 < 200
    let draft = "Trang chờ đến ngày mới đăng thì để `draft: true`."
    let guess = near.map { "Có phải `\(key): \($0)`? " } ?? "So lại ngày, tháng, năm. "
    return Diagnostic(
      .dateFuture, at: text.location,
      "`\(key)` là ngày \(day.vietnamese), sau hôm nay (\(today.vietnamese), giờ Việt Nam)",
      note: "Cổng nêu hiệu lực và thời hạn tính đến ngày mới nhất trong nội dung, nên không nhận ngày chưa đến.",
      fix: near.flatMap { isAwaited ? draft + " Chỉ khi gõ nhầm năm mới viết `\(key): \($0)`." : nil }
        ?? (guess + (isCorrection ? "Ghi ngày đã sửa trang, không sau hôm nay." : draft)),
      length: text.value.count)
  }

  /// The error where a page is dated today at an hour that is yet to come; nil where it is not.
  ///
  /// - Parameters:
  ///   - moment: When the page says that it was published.
  ///   - seconds: Now, in seconds after midnight in Vietnam.
  func diagnostic(_ moment: Moment, today: Day, seconds: Int) -> Diagnostic? {
    guard key == "date", moment.day == today, let hour = moment.seconds, hour > seconds else { return nil }
    func clock(_ seconds: Int) -> String {
      let minute = seconds / 60 % 60
      return "\(seconds / 3600):\(minute < 10 ? "0" : "")\(minute)"
    }
    return Diagnostic(
      .dateFuture, at: text.location,
      "`date` là \(clock(hour)) hôm nay, mà bây giờ mới \(clock(seconds)) (giờ Việt Nam)",
      note: "Dựng bây giờ là đăng trước giờ ấy: Cổng không tự chờ.",
      fix: "Đăng ngay thì viết `date: \(today)`. Trang chờ đến giờ mới đăng thì để `draft: true`.",
      length: text.value.count)
  }

  /// The same day and month in the last year in which it is past: what was meant, where the year is a slip.
  private static func earlier(_ day: Day, _ today: Day) -> Day? {
    guard day.year > today.year || day.year == today.year && day.month > today.month else { return nil }
    return [today.year, today.year - 1].lazy.compactMap { Day(year: $0, month: day.month, day: day.day) }
      .first { $0 <= today }
  }
}

extension Content {
  /// An error for each day of the publications that tells of something done and lies ahead of today.
  ///
  /// - Parameter seconds: Now, in seconds after midnight in Vietnam, where hours of today count too.
  public func futureDays(today: Day, seconds: Int? = nil) -> [Diagnostic] {
    PastDay.ahead(in: publications, today: today, seconds: seconds)
  }

  /// A warning for each day of a draft that lies more than a year ahead: a draft may wait for its day, but not so long.
  public func farDays(today: Day) -> [Diagnostic] {
    heldBack.flatMap { draft in
      draft.facts.pastDays.filter { $0.day.daysSince1970 > today.daysSince1970 + 366 }
        .compactMap { $0.diagnostic(today: today, of: draft.facts)?.asWarning }
    }
  }

  /// The latest of all days that cannot lie ahead; nil where there is none.
  public var latestPastDay: Day? { publications.lazy.compactMap { $0.facts.pastDays.lazy.map(\.day).max() }.max() }
}

extension PastDay: CachedByFields {
  /// Reads a day.
  public init(fields: inout some FieldPass<PastDay>) throws(CacheDamage) {
    self.init(key: try fields(\PastDay.key), day: try fields(\PastDay.day), text: try fields(\PastDay.text))
  }
}

/// A correction of a page after it was published.
public struct Change: Sendable, Hashable, CachedByFields {
  /// The day on which it was corrected.
  public let date: Day
  /// What was corrected.
  public let note: String

  init(date: Day, note: String) { (self.date, self.note) = (date, note) }

  /// A correction from its fields.
  public init(fields: inout some FieldPass<Change>) throws(CacheDamage) {
    self.init(date: try fields(\Change.date), note: try fields(\Change.note))
  }
}
