import Foundation
import JSON
import Targets
import Testing

/// Every distance of the reader (`Reach`) and every rank of a label (`ScopeRank`) has a text that tells it from its neighbours:
/// as far as it reaches the text reads one way, one word further another way.
@Suite struct ReachTests {
  /// Where a text stands.
  enum Place { case plan, goals, plan2030, news, news2030, cell }

  /// A text with a gap, and what is read with so many words in it and with one more.
  struct Case: CustomTestStringConvertible {
    let reach: String
    let place: Place
    let text: String
    let words: Int
    var filler = "bền"
    let within: [String]
    let beyond: [String]

    var testDescription: String { reach }
  }

  private func read(_ text: String, _ place: Place) -> [String] {
    let isNews = place == .news || place == .news2030
    let title = place == .plan2030 || place == .news2030 ? "Kế hoạch đến năm 2030" : "Kế hoạch"
    let body =
      switch place {
      case .goals: "## Mục tiêu đến năm 2025\n\n" + text
      case .cell: "## Mục tiêu\n\n| Chỉ tiêu | Đơn vị | Năm 2025 |\n|---|---|---|\n| Hồ sơ | % | \(text) |\n"
      default: text
      }
    return Sample(body, title: title, issued: 2021, isNews: isNews).targets.map { target in
      let year = target.deadlineYear.map { " \($0)" } ?? ""
      let source = target.deadlineSource.map { " \($0.rawValue)" } ?? ""
      let kind = target.kind == .target ? "" : " \(target.kind.rawValue)"
      return "\(target.comparator.rawValue)\(JSONText.text(target.value)) \(target.unit)\(year)\(source)\(kind)"
    }
  }

  static let cases: [Case] = [
    Case(
      reach: "growth", place: .news,
      text: "Tỉnh nỗ lực thực hiện các mục tiêu. Tỷ lệ hộ khá đạt 50%, tăng {} so với đầu nhiệm kỳ.", words: 7,
      within: [], beyond: ["=50 %"]),
    Case(
      reach: "announcedGoals", place: .news,
      text:
        "Nhiệm kỳ qua, thu nhập đạt 50 triệu đồng. Đại hội của toàn đảng bộ xã nhà họp tại trụ sở đề ra {} chỉ tiêu, "
        + "tỷ lệ hộ nghèo còn 3%.", words: 4,
      within: ["=3 %"], beyond: []),
    Case(
      reach: "taskLead", place: .goals, text: "Vỗ {} 500 con gà ri.", words: 8, within: ["=500 con 2025 heading"],
      beyond: []),
    Case(
      reach: "kept", place: .goals, text: "Bảo vệ {} diện tích rừng hiện có 500 ha.", words: 9,
      within: ["=500 ha 2025 heading"], beyond: []),
    Case(
      reach: "distance", place: .goals, text: "Phấn đấu mở chợ cách {} 7 km.", words: 5,
      within: [], beyond: ["=7 km 2025 heading"]),
    Case(
      reach: "person", place: .news,
      text: "Xã đặt mục tiêu giảm nghèo. Mà {} anh Thành có thu nhập 20 triệu đồng.", words: 6,
      within: [], beyond: ["=20 triệu đồng"]),
    Case(
      reach: "partName", place: .news,
      text: "Tỉnh phấn đấu tạo việc làm. Tỉnh dạy nghề cho trên 800 người, trong đó {} 500 người.", words: 11,
      within: [">800 người", "=500 người"], beyond: [">800 người"]),
    Case(
      reach: "difference", place: .goals, text: "Vượt chỉ tiêu {} 20% hồ sơ.", words: 6,
      within: [], beyond: ["=20 % 2025 heading"]),
    Case(
      reach: "already", place: .goals, text: "Mục tiêu tỷ lệ đã {} 50% hồ sơ.", words: 4,
      within: [], beyond: ["=50 % 2025 heading"]),
    Case(
      reach: "growth", place: .news,
      text: "Xã chú trọng các chỉ tiêu. Thu đạt 50 tỷ đồng, tăng {} so với đầu nhiệm kỳ.", words: 7,
      within: [], beyond: ["=50 tỷ đồng"]),
    Case(
      reach: "announcedGoals", place: .news,
      text: "Hiện nay kinh tế khá. Xã đề ra {} chỉ tiêu, hộ nghèo là 3%.", words: 4,
      within: ["=3 %"], beyond: []),
    Case(
      reach: "reached", place: .plan, text: "Hỗ trợ 40 xã {} đã họp.", words: 8,
      within: [], beyond: ["=40 xã"]),
    Case(
      reach: "lifeExpectancy", place: .goals, text: "Tuổi thọ {}: 73,8 tuổi.", words: 5,
      within: ["=73.8 tuổi 2025 heading"], beyond: []),
    Case(
      reach: "boundValue", place: .plan, text: "Lắp đặt trạm 5G: 58 trạm {}.", words: 4,
      within: ["=58 trạm"], beyond: []),
    Case(
      reach: "unitWords", place: .plan,
      text: "## Mục tiêu\n\n| Chỉ tiêu | Năm 2025 |\n|---|---|\n| Thu (triệu {} đồng) | 60 |", words: 2,
      within: ["=60 triệu bền bền đồng 2025 lead-in"], beyond: ["=60  2025 lead-in"]),
    Case(
      reach: "entitlementVerb", place: .goals, text: "Hỗ trợ {} 10 triệu đồng/hộ.", words: 2,
      within: [], beyond: ["=10 triệu đồng/hộ 2025 heading"]),
    Case(
      reach: "entitlementVerb", place: .goals, text: "Hỗ trợ {} 50% mức phí.", words: 2,
      within: [], beyond: ["=50 % 2025 heading"]),
    Case(
      reach: "entitlementNoun", place: .goals, text: "Giảm 50% {} mức phí.", words: 2,
      within: [], beyond: ["=50 % 2025 heading"]),
    Case(
      reach: "condition", place: .goals, text: "Tỷ lệ hồ sơ đạt 50% {} thì được khen.", words: 11,
      within: [], beyond: ["=50 % 2025 heading"]),
    Case(
      reach: "startPoint", place: .goals, text: "Tăng tỷ lệ từ 30% {} lên 50%.", words: 6,
      within: ["=50 % 2025 heading"], beyond: [">=30 % 2025 heading"]),
    Case(
      reach: "measuredShare", place: .goals, text: "Tỷ lệ hộ có 5 máy {} đạt 100%.", words: 21,
      within: ["=100 % 2025 heading"], beyond: ["=5 máy 2025 heading"]),
    Case(
      reach: "overruledPast", place: .plan, text: "Phấn đấu {} hiện có 50% hồ sơ.", words: 1,
      within: ["=50 %"], beyond: []),
    Case(
      reach: "milestone", place: .goals, text: "Đạt 80% hồ sơ (năm 2023 {} 65%).", words: 3,
      within: ["=80 % 2025 heading", "=65 % 2023 clause"], beyond: ["=80 % 2025 heading"]),
    Case(
      reach: "memberLead", place: .goals, text: "Đạt 5 trung tâm, {} 3 vườn ươm.", words: 4, filler: "đến",
      within: ["=5 trung tâm 2025 heading", "=3 vườn ươm 2025 heading"], beyond: ["=5 trung tâm 2025 heading"]),
    Case(
      reach: "countCue", place: .news, text: "Mục tiêu {} 500 doanh nghiệp.", words: 13,
      within: ["=500 doanh nghiệp"], beyond: []),
    Case(
      reach: "countCue", place: .plan, text: "Hình thành {} 500 doanh nghiệp đến năm 2025.", words: 13,
      within: ["=500 doanh nghiệp 2025 clause"], beyond: []),
    Case(
      reach: "taskOpening", place: .news, text: "{} xây dựng 500 trường học.", words: 3, filler: "mỗi năm",
      within: ["=500 trường học"], beyond: []),
    Case(
      reach: "sharedComparator", place: .goals, text: "Ít nhất 30% hồ sơ trực tuyến, {} 40% xã.", words: 1,
      filler: "có",
      within: [">=30 % 2025 heading", ">=40 % 2025 heading"], beyond: [">=30 % 2025 heading", "=40 % 2025 heading"]),
    Case(
      reach: "budgetNoun", place: .goals, text: "Dành 2% {} chi ngân sách cho công nghệ.", words: 2,
      within: ["=2 % 2025 heading budget"], beyond: ["=2 % 2025 heading"]),
    Case(
      reach: "markers", place: .goals, text: "GRDP bình quân đạt {} 2.670.", words: 4, filler: "trên",
      within: [">2670  2025 heading"], beyond: []),
    Case(
      reach: "bindingColon", place: .goals, text: "GRDP bình quân: {} 2.670.", words: 1, filler: "trên",
      within: [">2670  2025 heading"], beyond: []),
    Case(
      reach: "orMore", place: .goals, text: "Có 50 trường {} trở lên.", words: 1,
      within: [">=50 trường 2025 heading"], beyond: ["=50 trường 2025 heading"]),
    Case(
      reach: "rankExit", place: .goals, text: "Thoát khỏi {} nhóm 10 tỉnh cuối cả nước.", words: 3,
      within: [">10 hạng 2025 heading ranking"], beyond: ["<=10 hạng 2025 heading ranking"]),
    Case(
      reach: "groupTail", place: .goals, text: "Thuộc nhóm 10 {} dẫn đầu.", words: 3,
      within: ["<=10 hạng 2025 heading ranking"], beyond: []),
    Case(
      reach: "rankTail", place: .goals, text: "Trong số 10 tỉnh {} dẫn đầu.", words: 7,
      within: ["<=10 hạng 2025 heading ranking"], beyond: []),
    Case(
      reach: "bareTail", place: .goals, text: "Là 10 tỉnh {} dẫn đầu.", words: 1,
      within: ["<=10 hạng 2025 heading ranking"], beyond: ["=10 tỉnh 2025 heading"]),
    Case(
      reach: "timesVerb", place: .goals, text: "Doanh thu tăng {} 3 lần.", words: 3,
      within: ["x3 lần 2025 heading"], beyond: []),
    Case(
      reach: "nounArticles", place: .goals, text: "Ít nhất 30% {} hộ; 40% hộ.", words: 2, filler: "xu",
      within: [">=30 % 2025 heading", ">=40 % 2025 heading"], beyond: [">=30 % 2025 heading", "=40 % 2025 heading"]),
    Case(
      reach: "yearRole", place: .plan, text: "Phấn đấu so với {} năm 2023, tỷ lệ hồ sơ đạt 50%.", words: 2,
      within: ["=50 %"], beyond: ["=50 % 2023 clause"]),
    Case(
      reach: "limit", place: .plan, text: "Phấn đấu trước {} 01/01/2025 đạt 50% hồ sơ.", words: 4, filler: "ngày",
      within: ["=50 % 2025 clause"], beyond: ["=50 %"]),
    Case(
      reach: "startLead", place: .plan2030, text: "{} từ năm 2028, đạt 50% hồ sơ.", words: 2,
      within: ["=50 % 2028 clause"], beyond: ["=50 % 2030 title"]),
    Case(
      reach: "documentNumber", place: .plan, text: "Phấn đấu 50% hồ sơ theo Quyết định {} 153/QĐ-TTg đến năm 2024.",
      words: 3,
      within: ["=50 % 2024 lead-in"], beyond: ["=50 % 2024 clause"]),
    Case(
      reach: "timeInBrackets", place: .plan2030, text: "Phấn đấu 50% xã đạt chuẩn (hoàn thành {} năm 2027).", words: 3,
      filler: "trong", within: ["=50 % 2027 clause"], beyond: ["=50 % 2030 title"]),
    Case(
      reach: "textName", place: .plan2030, text: "Phấn đấu theo Chương trình {} 2018, 50% lớp học đủ môn.", words: 5,
      within: ["=50 % 2030 title"], beyond: []),
    Case(
      reach: "namedYear", place: .plan2030,
      text: "Phấn đấu giảm 1% tỷ lệ hộ nghèo theo chuẩn {} giai đoạn 2022 - 2026.", words: 10,
      within: ["=1 % 2030 title"], beyond: ["=1 % 2026 clause"]),
    Case(
      reach: "vision", place: .plan, text: "Phấn đấu đến năm 2025, {} tầm nhìn đến năm 2030 đạt 50% hồ sơ.", words: 1,
      within: ["=50 % 2025 clause"], beyond: ["=50 % 2030 clause"]),
    Case(
      reach: "leadYear", place: .plan2030, text: "Phấn đấu {} đến năm 2025 đạt 50% hồ sơ. Phấn đấu 60% xã.", words: 26,
      within: ["=50 % 2025 clause", "=60 % 2025 lead-in"], beyond: ["=50 % 2025 clause", "=60 % 2030 title"]),
    Case(
      reach: "leadGoal", place: .news2030, text: "{} phấn đấu đến năm 2025 đạt 50% hồ sơ. Phấn đấu 60% xã.", words: 13,
      within: ["=50 % 2025 clause", "=60 % 2025 lead-in"], beyond: ["=50 % 2025 clause", "=60 % 2030 title"]),
    Case(
      reach: "brackets", place: .goals, text: "Đạt 80% hồ sơ ({}, tỷ lệ xã đạt 65%).", words: 72,
      within: ["=80 % 2025 heading"], beyond: ["=80 % 2025 heading", "=65 % 2025 heading"]),
    Case(
      reach: "label", place: .plan2030, text: "a) {} đến năm 2025\n\nPhấn đấu 60% xã.", words: 35,
      within: ["=60 % 2025 heading"], beyond: ["=60 % 2030 title"]),
    Case(
      reach: "labelWithStop", place: .plan2030, text: "a) {} đến năm 2025.\n\nPhấn đấu 60% xã.", words: 9,
      within: ["=60 % 2025 heading"], beyond: ["=60 % 2030 title"]),
    Case(
      reach: "yearLine", place: .plan2030, text: "{} đến năm 2025\n\nPhấn đấu 60% xã.", words: 11,
      within: ["=60 % 2025 lead-in"], beyond: ["=60 % 2030 title"]),
    Case(
      reach: "shortLeadIn", place: .plan, text: "Mục tiêu {} thực trạng:\n\n- Tỷ lệ hồ sơ đạt 60%.", words: 9,
      within: ["=60 %"], beyond: []),
    Case(
      reach: "announcement", place: .plan, text: "Thực trạng {} như sau:\n\n- Tỷ lệ hồ sơ đạt 60%.", words: 56,
      within: [], beyond: ["=60 %"]),
    Case(
      reach: "headingWords", place: .plan, text: "## Về {} thực trạng\n\nTỷ lệ hồ sơ đạt 60%.", words: 38,
      within: [], beyond: ["=60 %"]),
    Case(
      reach: "heldAgainst", place: .news, text: "Thu ngân sách vượt {} chỉ tiêu; 50% xã có chợ.", words: 2,
      within: [], beyond: ["=50 %"]),
    Case(
      reach: "heldCount", place: .news, text: "Đảng bộ làm xong 20/20 {} đề ra; 50% xã có chợ.", words: 7,
      within: [], beyond: ["=50 %"]),
    Case(
      reach: "metGoals", place: .news, text: "Nhiều chỉ tiêu {} đều đạt, vượt kế hoạch; 50% xã có chợ.", words: 13,
      within: [], beyond: ["=50 %"]),
    Case(
      reach: "pastLead", place: .plan, text: "{} 2020, hỗ trợ 50 xã; trồng 40 cây.", words: 2, within: [],
      beyond: ["=40 cây"]),
    Case(
      reach: "memberName", place: .goals, text: "Đón 500 lượt, của {} 300 lượt.", words: 6,
      within: ["=500 lượt 2025 heading", "=300 lượt 2025 heading"], beyond: ["=500 lượt 2025 heading"]),
    Case(
      reach: "ownYear", place: .plan, text: "Đến năm 2030 đạt 50% {} 2025.", words: 4, filler: "trong",
      within: ["=50 % 2025 clause"], beyond: ["=50 % 2030 clause"]),
    Case(
      reach: "titleLine", place: .news, text: "Chỉ tiêu {}\n\n50% xã có chợ.", words: 23,
      within: ["=50 %"], beyond: []),
    Case(
      reach: "valueCell", place: .cell, text: "60 {}", words: 11,
      within: ["=60 bền bền 2025 lead-in"], beyond: []),
    Case(
      reach: "valueFigure", place: .cell, text: "{} 60", words: 5,
      within: ["=60 % 2025 lead-in"], beyond: []),
  ]

  @Test(arguments: cases) func eachDistanceIsToldFromItsNeighbours(_ one: Case) {
    func text(_ words: Int) -> String {
      one.text.replacing("{}", with: Array(repeating: one.filler, count: words).joined(separator: " "))
    }
    #expect(read(text(one.words), one.place) == one.within, "\(text(one.words))")
    #expect(read(text(one.words + 1), one.place) == one.beyond, "\(text(one.words + 1))")
    #expect(one.within != one.beyond)
  }

  @Test func everyDistanceHasAText() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Targets/Words/Reach.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let names = source.prefix(upTo: try #require(source.range(of: "enum ScopeRank")).lowerBound)
      .matches(of: /static let (\w+)/).map { String($0.1) }
    #expect(names.count > 30 && Set(names) == Set(Self.cases.map(\.reach)))
  }

  /// A label stays in force below one of higher rank and ends at it: no two neighbours may change places.
  @Test(arguments: [
    ("###### ", "I. "), ("I. ", "1. "), ("1. ", "1.1. "), ("1.1. ", "1.1.1. "), ("1.1.1. ", "a) "), ("a) ", "- "),
    ("a) ", "Năm 2022 "),
  ])
  func eachRankIsToldFromItsNeighbours(_ upper: String, _ lower: String) {
    let figure = "\n\nTỷ lệ hồ sơ đạt 60%."
    // Past results above hold for the part below.
    #expect(read("\(upper)Thực trạng\n\n\(lower)Hồ sơ\(figure)", .plan) == [])
    // Those below end with the part above.
    let next = upper.replacing("1", with: "2").replacing("I", with: "II").replacing("a", with: "b")
    #expect(read("\(lower)Thực trạng\n\n\(next)Hồ sơ\(figure)", .plan).map { $0.prefix(5) } == ["=60 %"])
  }
}
