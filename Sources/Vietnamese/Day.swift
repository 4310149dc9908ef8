/// A calendar day, without a clock or a time zone. Ordered by time.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Proleptic Gregorian year.
  public let year: Int
  /// 1–12.
  public let month: Int
  /// 1–31.
  public let day: Int

  /// Nil when no such day exists in the calendar or the year is outside 1000–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1970-01-01.
  public static let epoch = Day(known: 1970, 1, 1)

  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2017-08-24` (ISO 8601).
  public init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Day.digits(parts[0]), let month = Day.digits(parts[1]), let day = Day.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day after; nil for the last one there is.
  public var next: Day? { Day(daysSince1970: daysSince1970 + 1) }

  /// Days since 1970-01-01, negative before.
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that many days after 1970-01-01; nil outside the years 1000–9999.
  public init?(daysSince1970 days: Int) {
    guard abs(days) < 10_000_000 else { return nil }
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// ISO 8601, `2017-08-24`.
  public var description: String { "\(year)-\(Day.padded(month))-\(Day.padded(day))" }

  /// As officials write it, `24/8/2017`; days under 10 and months 1 and 2 are padded where the decree on the form
  /// of documents asks for it in words only, so figures stay short here.
  public var vietnamese: String { "\(day)/\(month)/\(year)" }

  /// In words with the padding of Nghị định 30/2020/NĐ-CP annex I §4: `ngày 05 tháng 01 năm 2020`.
  public var inWords: String {
    "ngày \(Day.padded(day)) tháng \(month <= 2 ? Day.padded(month) : String(month)) năm \(year)"
  }

  /// Order in time.
  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The number that ASCII digits write; nil when another byte is among them or there are more than nine.
  public static func number(_ bytes: some Collection<UInt8>) -> Int? {
    bytes.isEmpty || bytes.count > 9 ? nil : digits(bytes)
  }

  static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
