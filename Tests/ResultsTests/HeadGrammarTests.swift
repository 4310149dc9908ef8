import Testing

/// Heads of reports' tables as offices write them, put together by chance from a fixed seed: what a table says is known by construction.
@Suite struct HeadGrammarTests {
  /// A part of the year, in its ways of writing.
  struct Part {
    var name: String
    var short: String
    var end: String
    var issued: String
  }

  private static let parts = [
    Part(name: "6 tháng", short: "6T", end: "06-30", issued: "2026-06-28"),
    Part(name: "9 tháng", short: "9T", end: "09-30", issued: "2026-09-28"),
    Part(name: "10 tháng", short: "10T", end: "10-31", issued: "2026-10-29"),
    Part(name: "quý I", short: "Q.I", end: "03-31", issued: "2026-03-29"),
  ]
  private static let done = [
    "TH {p} {y}", "TH {p}/{y}", "Thực hiện {p} năm {y}", "Ước TH {p} {y}", "ƯTH {p}/{y}", "TH {s}/{y}",
    "Ước TH {s}/{y}",
    "THỰC HIỆN {s}/{y}", "Lũy kế {p} năm {y}", "Kết quả {p} {y}", "{y}: TH {p}", "TH<br>{p}<br>năm {y}",
  ]
  private static let doneNow = ["Thực hiện {p}", "TH {p}", "TH {s}", "Ước {p}", "Lũy kế {p}"]
  private static let plans = [
    "KH {y}", "Kế hoạch năm {y}", "Chỉ tiêu KH {y}", "Chỉ tiêu giao năm {y}", "NQ HĐND {y}", "KẾ HOẠCH NĂM {y}",
    "Dự toán giao năm {y}", "Kế hoạch năm {y} (NQ HĐND tỉnh)", "KH cả năm", "KH giao {y}", "Mục tiêu {y}",
  ]
  private static let shares = ["So KH (%)", "TH/KH (%)", "% KH", "Tỷ lệ (%)", "Đạt % so với kế hoạch"]
  private static let changes = ["So cùng kỳ (%)", "TH/CK (%)", "So với cùng kỳ năm trước (%)", "% CK"]
  private static let earlier = ["Cùng kỳ", "Cùng kỳ 2025", "TH cùng kỳ 2025", "CK năm trước"]
  private static let forecasts = ["Dự kiến cả năm {y}", "Khả năng thực hiện năm {y}", "Dự báo năm {y}"]
  private static let differences = ["+/-", "Tăng, giảm so với KH", "Thừa (+), thiếu (-)", "TH so KH (+,-)"]

  /// A sequence that is the same in every run.
  struct Dice {
    var state: UInt64
    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    mutating func pick<T>(_ list: [T]) -> T { list[next(list.count)] }
  }

  private static func spelt(_ head: String, _ part: Part, year: Int) -> String {
    var head = head
    for (key, value) in [("{p}", part.name), ("{s}", part.short), ("{y}", "\(year)")] {
      while let found = head.firstRange(of: key) { head.replaceSubrange(found, with: value) }
    }
    return head
  }

  /// A table of one row of heads, or two, and what is to be read of it.
  private static func sample(_ dice: inout Dice) -> (table: String, issued: String, expected: Set<String>) {
    let part = dice.pick(parts)
    let plan = spelt(dice.pick(plans), part, year: 2026)
    let now = spelt(dice.pick(dice.next(2) == 0 ? done : doneNow), part, year: 2026)
    let before = spelt(dice.pick(done), part, year: 2025)
    let share = dice.pick(shares)
    let (last, this) = ("440000 tấn 2025-\(part.end)", "455000 tấn")
    let day = " 2026-\(part.end)"
    // Heads, cells of the one row, and what is read.
    let (heads, cells, expected): ([String], [String], Set<String>) =
      switch dice.next(5) {
      case 0:
        (
          [before, plan, now, share, dice.pick(changes)], ["440.000", "710.000", "455.000", "64,1", "103,4"],
          [last, this + " kh64.1 Δ3.4% /710000" + day]
        )
      case 1:
        (
          [dice.pick(earlier), plan, now, share], ["440.000", "710.000", "455.000", "64,1"],
          [this + " kh64.1 /710000" + day]
        )
      case 2:
        (
          [plan, now, dice.pick(differences)], ["710.000", "455.000", "-255.000"],
          [this + " kh±-255000 /710000" + day]
        )
      case 3:
        (
          [plan, now, share, spelt(dice.pick(forecasts), part, year: 2026)],
          ["710.000", "455.000", "64,1", "720.000"], [this + " kh64.1 /710000" + day]
        )
      default:
        (
          ["\(before)\n", "Năm 2026\nKH", "\nTH \(part.short)", "So sánh (%)\nTH/KH", "\nTH/CK"],
          ["440.000", "710.000", "455.000", "64,1", "103,4"], [last, this + " kh64.1 Δ3.4% /710000" + day]
        )
      }
    let rows = heads.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    var lines = ["| Chỉ tiêu | ĐVT | " + rows.map { $0[0] }.joined(separator: " | ") + " |"]
    lines.append("|" + String(repeating: " --- |", count: heads.count + 2))
    if rows[0].count > 1 { lines.append("| | | " + rows.map { $0[1] }.joined(separator: " | ") + " |") }
    lines.append("| Sản lượng lương thực có hạt | tấn | " + cells.joined(separator: " | ") + " |")
    return (lines.joined(separator: "\n"), part.issued, expected)
  }

  @Test(arguments: 0..<20) func aHeadHasItsYearItsPartAndItsRole(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 11)
    for _ in 0..<20 {
      let (table, issued, expected) = Self.sample(&dice)
      let found = FindingSample(
        table, title: "Tình hình kinh tế - xã hội năm 2026", form: "Báo cáo", issued: issued)
      let lines = found.lines.map { $0.hasSuffix(" ~") ? String($0.dropLast(2)) : $0 }
      #expect(Set(lines.map { plain($0) }) == Set(expected.map { plain($0) }), "\(table)\n\(lines)")
    }
  }

  /// What an earlier year's column says of a plan or of a change is not asked for.
  private func plain(_ line: String) -> String {
    line.hasPrefix("440000 ") ? "440000 " + (line.split(separator: " ").last ?? "") : line
  }

  @Test func partsOfAPlansYearAreToCome() {
    let table = """
      | TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026 | Quý I | Quý II | Quý III | Quý IV |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Đường giao thông được cứng hóa | km | 120 | 150 | 20 | 40 | 50 | 40 |
      """
    let plan = FindingSample(
      table, title: "Phát triển kinh tế - xã hội năm 2026", form: "Kế hoạch", issued: "2026-02-05")
    #expect(plan.lines == ["120 km 2025-12-31"] || plan.lines.isEmpty, "\(plan.lines)")
    let report = FindingSample(
      "| Chỉ tiêu | ĐVT | KH 2026 | Quý I | Quý II | 6 tháng |\n| --- | --- | --- | --- | --- | --- |\n"
        + "| Đường được cứng hóa | km | 150 | 20 | 40 | 60 |",
      title: "Tình hình kinh tế - xã hội 6 tháng đầu năm 2026", form: "Báo cáo", issued: "2026-06-28")
    #expect(
      report.lines.map { $0.split(separator: " ").filter { !$0.hasPrefix("/") && $0 != "~" }.joined(separator: " ") }
        == ["20 km 2026-03-31", "40 km 2026-06-30", "60 km 2026-06-30"])
  }

  @Test(arguments: [
    "Số đã báo cáo | Số điều chỉnh", "Số liệu tại Báo cáo đã công bố | Số liệu điều chỉnh",
    "Số liệu trước điều chỉnh | Số liệu sau điều chỉnh",
  ])
  func aCorrectionPutsTheNewNumberInThePlaceOfTheOld(_ heads: String) {
    let table =
      "| Chỉ tiêu | ĐVT | \(heads) |\n| --- | --- | --- | --- |\n| Thu ngân sách năm 2026 | Tỷ đồng | 33.500 | 32.400 |"
    #expect(
      FindingSample(
        table, title: "Điều chỉnh số liệu thu ngân sách năm 2026", form: "Báo cáo", issued: "2026-12-20"
      ).figures == ["32400 tỷ đồng"])
  }

  @Test func otherNounsMakeOtherColumns() {
    let table =
      "| Xã | Số quy hoạch đã công bố | Số quy hoạch điều chỉnh |\n| --- | --- | --- |\n| Xã Kbang | 9 | 2 |"
    #expect(FindingSample(table, form: "Báo cáo", issued: "2025-12-20").figures.isEmpty)
  }

  @Test func aQuartersPlanIsNoneOfAnother() {
    let table =
      "| Chỉ tiêu | ĐVT | TH quý I | Ước quý II | Kế hoạch quý III | KH năm 2026 |\n| --- | --- | --- | --- | --- | --- |\n"
      + "| Thu ngân sách | tỷ đồng | 210 | 240 | 250 | 900 |"
    let found = FindingSample(table, title: "Tình hình 6 tháng đầu năm 2026", form: "Báo cáo", issued: "2026-06-20")
      .found
    #expect(found.count == 2 && found.allSatisfy { $0.against?.value.description != "250" })
  }

  @Test func aDittoMarkIsTheUnitOfTheRowAbove() {
    let table =
      "| Chỉ tiêu | ĐVT | Thực hiện 2025 |\n| --- | --- | --- |\n| Thu ngân sách | Tỷ đồng | 33.000 |\n"
      + "| Trong đó: Thu nội địa | \" | 31.500 |\n| Thu xuất nhập khẩu | ” | 1.500 |"
    #expect(
      FindingSample(table, form: "Báo cáo", issued: "2026-01-20").figures
        == ["33000 tỷ đồng", "31500 tỷ đồng", "1500 tỷ đồng"])
  }

  @Test func aChangeIsOfTheColumnWhoseTimeItNames() {
    let table = """
      | Chỉ tiêu | Tháng 10/2025 (lượt khách) | 10 tháng năm 2025 (lượt khách) | Tháng 10/2025 so với tháng trước (%) | Tháng 10/2025 so với tháng 10/2024 (%) | 10 tháng 2025 so với cùng kỳ năm trước (%) |
      | --- | --- | --- | --- | --- | --- |
      | Đường không | 863.501 | 8.877.100 | 103,9 | 129,2 | 131,0 |
      """
    #expect(
      FindingSample(table, form: "Báo cáo", issued: "2025-10-30").figures == [
        "863501 lượt khách Δ29.2%", "8877100 lượt khách Δ31%",
      ])
  }
}
