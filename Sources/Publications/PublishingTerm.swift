import Diagnostics
import Vietnamese

/// How soon after its issue a document is to be published: five working days (Luật Tiếp cận thông tin 104/2016/QH13
/// article 18).
public struct PublishingTerm: Sendable, Hashable {
  /// Working days.
  public let days: Int
  /// Documents issued before it are not looked at; nil is the day of the portal's first document.
  public let since: Day?
  /// Days off besides Saturdays and Sundays, in order.
  public let holidays: [Day]

  /// What holds where `portal.yml` says nothing.
  public static let standard = PublishingTerm(days: 5, since: nil, holidays: [])

  /// Reads `publishing` of `portal.yml`: `{within: 5, since: 2026-07-01, holidays: [2027-01-01]}`.
  static func read(_ fields: inout YAMLFields) -> PublishingTerm {
    guard var inner = fields.mapping("publishing", known: ["within", "since", "holidays"]) else { return standard }
    var days = inner.integer("within") ?? standard.days
    if days < 1 {
      inner.report(
        .frontMatterValue, "within", "`within` phải là số ngày làm việc, từ 1 trở lên", fix: "Ví dụ: `within: 5`.")
      days = standard.days
    }
    let holidays = inner.list("holidays").compactMap { item -> Day? in
      if let day = Day(iso: item.value) { return day }
      inner.report(
        .frontMatterDate, "holidays", "Ngày nghỉ không phải ngày có thật: «\(item.value)»",
        fix: YAMLFields.dateFix("holidays", item.value), subject: item.value)
      return nil
    }
    let since = inner.day("since")
    fields.report(inner.diagnostics)
    return PublishingTerm(days: days, since: since, holidays: Array(Set(holidays)).sorted())
  }

  /// How many working days lie behind a day up to and with another one; 0 when that is not later.
  public func workingDays(after first: Day, upTo last: Day) -> Int {
    let (from, to) = (first.daysSince1970, last.daysSince1970)
    guard to > from else { return 0 }
    // 1970-01-01 was a Thursday.
    func isWeekday(_ day: Int) -> Bool { ((day + 3) % 7 + 7) % 7 < 5 }
    let weeks = (to - from) / 7
    let rest = ((from + weeks * 7 + 1)..<(to + 1)).count { isWeekday($0) }
    let off = holidays.count { $0 > first && $0 <= last && isWeekday($0.daysSince1970) }
    return weeks * 5 + rest - off
  }
}
