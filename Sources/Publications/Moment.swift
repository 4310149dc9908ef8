import Cache
import Vietnamese

/// When the portal published something: a day, and the time where the source states it; both in Vietnam (UTC+7), in
/// whatever zone they were written.
public struct Moment: Sendable, Hashable, Comparable {
  /// The day, in Vietnam.
  public let day: Day
  /// Seconds after midnight in Vietnam; nil when only the day is known.
  public let seconds: Int?

  /// Seconds by which Vietnam is ahead of UTC.
  public static let zone = 7 * 3600

  /// Reads a day as ``Day/init(written:)`` does, with a time and a zone where they are known: `2018-02-06`,
  /// `2018-02-06 16:36`, `2018-02-06T09:36:32.123Z`, `6/2/2018 16:36 +0700`. A time without a zone is Vietnam's. Fractions
  /// of a second are left out.
  public init?(_ text: String) {
    if let day = Day(written: text) {
      (self.day, seconds) = (day, nil)
      return
    }
    guard let (date, rest) = Moment.cut(text), let day = Day(written: String(date)),
      let (clock, offset) = Moment.clock(rest)
    else { return nil }
    let total = day.daysSince1970 * 86_400 + clock - (offset ?? Moment.zone) + Moment.zone
    let days = total >= 0 ? total / 86_400 : -((86_399 - total) / 86_400)
    guard let here = Day(daysSince1970: days) else { return nil }
    (self.day, seconds) = (here, total - days * 86_400)
  }

  init(day: Day, seconds: Int?) { (self.day, self.seconds) = (day, seconds) }

  /// The start of a day, of which no time is known.
  public init(_ day: Day) { self.init(day: day, seconds: nil) }

  /// The day now in Vietnam, at so many seconds after the beginning of 1970 in UTC; nil outside the years 1000–9999.
  public static func day(at seconds: Int) -> Day? {
    let here = seconds + zone
    return Day(daysSince1970: here >= 0 ? here / 86_400 : -((86_399 - here) / 86_400))
  }

  /// What stands before the `T` or the last space before the first colon, and what stands behind it.
  private static func cut(_ text: String) -> (Substring, Substring)? {
    guard let colon = text.firstIndex(of: ":"),
      let mark = text[..<colon].lastIndex(where: { $0 == "T" || $0 == "t" || $0 == " " })
    else { return nil }
    return (text[..<mark], text[text.index(after: mark)...])
  }

  /// `16:36`, `16:36:32.5 +07:00`: seconds after midnight, and seconds by which the zone is ahead of UTC, where it is given.
  private static func clock(_ text: Substring) -> (seconds: Int, offset: Int?)? {
    var bytes = Array(text.utf8)[...]
    guard let hour = number(&bytes, digits: 1...2), hour <= 24, bytes.popFirst() == UInt8(ascii: ":"),
      let minute = number(&bytes, digits: 2...2), minute < 60
    else { return nil }
    var second = 0
    if bytes.first == UInt8(ascii: ":") {
      bytes.removeFirst()
      // A leap second is the next minute's first.
      guard let read = number(&bytes, digits: 2...2), read <= 60 else { return nil }
      second = read
      if bytes.first == UInt8(ascii: ".") || bytes.first == UInt8(ascii: ",") {
        bytes.removeFirst()
        let fraction = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard !fraction.isEmpty else { return nil }
        bytes = bytes[fraction.endIndex...]
      }
    }
    let total = hour * 3600 + minute * 60 + second
    guard total <= 86_400, hour < 24 || total == 86_400 else { return nil }
    bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    if bytes.isEmpty { return (total, nil) }
    return offset(String(decoding: bytes, as: UTF8.self)).map { (total, $0) }
  }

  /// `Z`, `UTC`, `+07:00`, `-0500`, `+07`, `GMT+7`.
  private static func offset(_ text: String) -> Int? {
    var name = text.uppercased()
    if name == "Z" { return 0 }
    for zero in ["UTC", "GMT"] where name.hasPrefix(zero) { name.removeFirst(zero.count) }
    if name.isEmpty { return 0 }
    var bytes = Array(name.replacing("\u{2212}", with: "-").utf8)[...]
    guard let sign = bytes.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = number(&bytes, digits: 1...2), hours <= 14
    else { return nil }
    if bytes.first == UInt8(ascii: ":") { bytes.removeFirst() }
    let minutes = bytes.isEmpty ? 0 : number(&bytes, digits: 2...2)
    guard let minutes, minutes < 60, bytes.isEmpty else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    let found = bytes.prefix(digits.upperBound).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.contains(found.count), let value = Day.number(found) else { return nil }
    bytes = bytes[found.endIndex...]
    return value
  }

  /// RFC 3339 with the time of day; midnight where only the day is known (for feeds, which demand a time).
  public var rfc3339: String {
    let s = seconds ?? 0
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
    return "\(day)T\(two(s / 3600)):\(two(s / 60 % 60)):\(two(s % 60))+07:00"
  }

  /// ISO 8601 as precise as it is known: for `<time datetime>`.
  public var iso: String { seconds == nil ? day.description : rfc3339 }

  /// Order in time; a day without a time comes first on that day.
  public static func < (a: Moment, b: Moment) -> Bool { (a.day, a.seconds ?? -1) < (b.day, b.seconds ?? -1) }
}

extension Moment: CachedByFields {
  /// Reads a moment.
  public init(fields: inout some FieldPass<Moment>) throws(CacheDamage) {
    self.init(day: try fields(\Moment.day), seconds: try fields(\Moment.seconds))
  }
}
