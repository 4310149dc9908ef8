import Diagnostics
import Publications
import TestSupport
import Testing
import Vietnamese

/// Days and moments as people write them.
@Suite struct WrittenDays {
  @Test(arguments: [
    "2017-08-24", "2017-8-24", "2017/08/24", "24/08/2017", "24/8/2017", "24-8-2017", "24.8.2017", "24 / 8 / 2017",
    "24\u{2011}08\u{2011}2017", "24–8–2017", "24／8／2017", "２４/８/２０１７", "24\u{A0}/ 8/2017", "ngày 24 tháng 8 năm 2017",
    "24 tháng 08 năm 2017", "Ngày 24/8/2017",
  ])
  func oneDayIsMeant(_ text: String) { #expect(Day(written: text)?.description == "2017-08-24") }

  @Test(arguments: [
    "24/8/17", "8/24/2017", "24/8", "2017", "24-8/2017", "24/8/2017/1", "31/4/2017", "29/2/2017", "24 8 2017", "",
    "0/1/2017", "24/8/20177", "99999999999/1/2017", "hôm qua", "24/8/2017x",
  ])
  func noDayIsGuessed(_ text: String) { #expect(Day(written: text) == nil) }

  @Test(arguments: [
    ("8/24/2017", "2017-08-24"), ("24/8/17", "2017-08-24"), ("20170824", "2017-08-24"), ("24082017", "2017-08-24"),
  ])
  func whatWasPerhapsMeantIsAsked(_ text: String, _ day: String) { #expect(Day.guess(text)?.description == day) }

  @Test(arguments: [
    ("2026-11-22T20:00:00Z", "2026-11-23T03:00:00+07:00"), ("2026-11-22T20:00:00z", "2026-11-23T03:00:00+07:00"),
    ("2026-11-22T03:04:05.000Z", "2026-11-22T10:04:05+07:00"), ("2026-11-22T03:04:05,5Z", "2026-11-22T10:04:05+07:00"),
    ("2026-11-22T12:00:00-05:00", "2026-11-23T00:00:00+07:00"), ("2026-11-22 12:00 -0500", "2026-11-23T00:00:00+07:00"),
    ("2026-11-22T12:00+07", "2026-11-22T12:00:00+07:00"), ("2026-11-22T12:00+0700", "2026-11-22T12:00:00+07:00"),
    ("2026-11-22T12:00:00.123456789+07:00", "2026-11-22T12:00:00+07:00"),
    ("2026-11-22 08:05", "2026-11-22T08:05:00+07:00"), ("22/11/2026 8:05", "2026-11-22T08:05:00+07:00"),
    ("2026-12-31T23:30Z", "2027-01-01T06:30:00+07:00"), ("2024-02-28T20:00Z", "2024-02-29T03:00:00+07:00"),
    ("2026-01-01T00:30+09:00", "2025-12-31T22:30:00+07:00"), ("2026-11-22T12:00 GMT+7", "2026-11-22T12:00:00+07:00"),
    ("2026-11-22T12:00:00UTC", "2026-11-22T19:00:00+07:00"), ("2026-11-22T24:00", "2026-11-23T00:00:00+07:00"),
    ("2026-11-22T23:59:60Z", "2026-11-23T07:00:00+07:00"),
    ("2026-11-22T12:00\u{2212}05:00", "2026-11-23T00:00:00+07:00"),
    ("2026-11-22", "2026-11-22"), ("22/11/2026", "2026-11-22"),
  ])
  func momentsAreVietnams(_ text: String, _ here: String) { #expect(Moment(text)?.iso == here) }

  @Test func theDayIsVietnams() {
    // 2026-11-28T16:59:59Z and a second later.
    #expect(Moment.day(at: 1_795_885_199)?.description == "2026-11-28")
    #expect(Moment.day(at: 1_795_885_200)?.description == "2026-11-29")
  }
}

/// Days of things done cannot lie ahead.
@Suite struct FutureDays {
  private func said(_ lines: String, drafts: Bool = false) throws -> [String] {
    let site = try SiteFixture(
      """
      -- content/van-ban/a.md --
      ---
      title: T
      number: 17/QĐ-UBND
      issuer: UBND tỉnh A
      \(lines)
      ---
      X
      """)
    var pages = NoPageCache()
    let content = Content.read(source: site.path, drafts: drafts, pages: &pages).value
    let today = try #require(Day(written: "2026-11-28"))
    return (content.futureDays(today: today) + content.farDays(today: today)).map {
      "\($0.location?.text.split(separator: "/").last ?? ""): \($0.fix ?? "")"
    }
  }

  @Test(arguments: [
    ("date: 2062-11-20", "5:7"), ("date: 2026-11-29", "5:7"), ("date: 2026-11-28T17:00:00Z", "5:7"),
    ("date: 2026-11-20\nissued: 20/12/2026", "6:9"), ("date: 2026-11-20\nupdated: 2027-01-01", "6:10"),
    ("date: 2026-11-20\nchanges: [{date: 2026-12-01, note: a}]", "6:18"),
    ("date: 2026-11-20\ntargets: {confirmed: 2030-01-01}", "6:22"),
  ])
  func aDayAheadIsNamedWithItsPlace(_ lines: String, _ place: String) throws {
    let said = try said(lines)
    #expect(said.count == 1 && said.first?.hasPrefix("a.md:\(place): ") == true, "\(said)")
  }

  @Test(arguments: [
    "date: 2026-11-28", "date: 2026-11-28T16:59:59Z", "date: 2026-11-29T00:30:00+09:00",
    "date: 2026-11-20\neffective: 2027-01-01\nexpired: 2030-12-31\nexpires: 2027-02-01\nperiod: 2026-2030",
    "date: 2027-11-20\ndraft: true",
  ])
  func whatMayLieAheadMayDoSo(_ lines: String) throws { #expect(try said(lines) == []) }

  @Test func aDraftThatIsShownIsNoOther() throws {
    #expect(try said("date: 2062-11-20\ndraft: true", drafts: true).count == 1)
  }

  /// A draft may wait for its day, but hardly for years.
  @Test func aDraftThatWaitsForYearsIsNamed() throws {
    #expect(try said("date: 2062-11-20\ndraft: true").count == 1)
    #expect(try said("date: 2026-12-01\nissued: 2202-11-20\ndraft: true").count == 1)
  }

  @Test func theYearThatWasPerhapsMeantIsOffered() throws {
    #expect(try said("date: 2062-11-20").first?.contains("`date: 2026-11-20`") == true)
    #expect(try said("date: 2062-12-20").first?.contains("`date: 2025-12-20`") == true)
    #expect(try said("date: 2025-11-20\nupdated: 2027-01-05").first?.contains("`updated: 2026-01-05`") == true)
    #expect(try said("issued: 2025-10-05\ndate: 2027-01-05").first?.contains("`date: 2026-01-05`") == true)
    // A day of the next months is one that the page waits for: first of all it stays a draft.
    #expect(
      try said("date: 2026-12-15").first?.contains("Trang chờ đến ngày mới đăng thì để `draft: true`. Chỉ khi") == true)
  }

  /// A page is corrected after it was published, and a document published after it was issued.
  @Test func noYearIsOfferedInWhichItCannotHaveBeen() throws {
    #expect(
      try said("date: 2026-11-20\nupdated: 2027-01-05")
        == ["a.md:6:10: So lại ngày, tháng, năm. Ghi ngày đã sửa trang, không sau hôm nay."])
    #expect(
      try said("issued: 2026-10-05\ndate: 2027-01-05")
        == ["a.md:6:7: So lại ngày, tháng, năm. Trang chờ đến ngày mới đăng thì để `draft: true`."])
  }
}
