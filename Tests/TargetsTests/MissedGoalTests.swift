import Targets
import Testing

/// Goals that a growth's base, a bracket, a missing noun or a missing year hid; each beside a neighbour that is no goal.
@Suite struct MissedGoalTests {
  private func found(
    _ body: String, title: String = "Tin trong tỉnh", year: Int = 2026, month: Int = 4, isNews: Bool = true
  ) -> [FoundTarget] {
    Sample.found(body, title: title, year: year, month: month, isNews: isNews)
  }

  private static let goal = "Năm 2026, huyện đặt mục tiêu thu ngân sách 500 tỷ đồng. "

  @Test(arguments: [
    "Năm 2025, doanh thu đạt 450 tỷ đồng, tăng 10% so với năm 2024.",
    "Quý I, doanh thu đạt 150 tỷ đồng, tăng 10% so với cùng kỳ.",
    "Thu ngân sách đạt 150 tỷ đồng, tăng 10% so với năm trước.",
    "Thu nhập bình quân đạt 50 triệu đồng, tăng 10% so với cùng kỳ.",
    "Kết quả, giá trị sản xuất đạt 5.000 tỷ đồng, tăng 9% so với năm trước.",
    "Trước đó, lợi nhuận đạt 5.000 tỷ đồng, tăng 9% so với năm trước.",
  ])
  func whatHasBeenReachedEndsThem(_ result: String) { #expect(found(Self.goal + result).map(\.value) == [500]) }

  @Test(arguments: [
    ("Tỷ suất chết mẹ còn 52/100.000.", 52, "/100.000"),
    ("Tỷ lệ người dân mắc bệnh sốt rét dưới 0,15/1.000.", 0.15, "/1.000"),
    ("Tỷ số tử vong mẹ dưới 45 trên 100.000 ca đẻ sống.", 45, "/100.000 ca đẻ sống"),
    ("Tỷ số tử vong mẹ dưới 45/100.000 trẻ đẻ sống.", 45, "/100.000 trẻ đẻ sống"),
  ])
  func ratesOfARoundNumber(_ body: String, _ value: Double, _ unit: String) {
    let records = Sample.goals("1. " + body)
    #expect(records.map(\.value) == [value])
    #expect(records.map(\.unit) == [unit])
  }

  @Test func overThousandsOfPeopleIsNoRate() {
    #expect(Sample.goals("1. Phấn đấu có trên 10.000 dân tham gia.").map(\.value) == [10_000])
    #expect(Sample.goals("1. Có 15/20 xã đạt chuẩn.").map(\.value) == [15])
    // A map's scale.
    #expect(found("Phấn đấu năm 2026 đo đạc bản đồ địa chính tỷ lệ 1/1.000.").map(\.value) == [])
  }

  @Test func forWhomATaskIsStandsBeforeIt() {
    let body =
      "Năm 2026, Sở phấn đấu nâng cao chất lượng phổ cập.\n\nĐối với huyện, thị xã, thành phố duy trì 8/8 huyện đạt chuẩn; phấn đấu 1 "
      + "huyện đạt mức độ 3."
    #expect(found(body).map(\.value) == [8, 1])
  }

  @Test func aPlanIsMadeForItsMeasure() {
    #expect(found("Năm 2026 công ty lên kế hoạch lãi 200 tỷ đồng.").map(\.value) == [200])
    #expect(found("Năm 2025 công ty lên kế hoạch lãi 200 tỷ đồng.").map(\.value) == [])
  }

  @Test func goalsInBracketsBehindGoals() {
    let aim =
      "Công ty đặt mục tiêu hoàn thành 100% các chỉ tiêu năm 2026 (doanh thu 184.900 tỷ đồng, lợi nhuận 46.200 tỷ đồng)."
    #expect(found(aim).map(\.value).suffix(2) == [184_900, 46_200])
    let done =
      "Công ty đã hoàn thành 100% các chỉ tiêu năm 2026 (doanh thu 184.900 tỷ đồng, lợi nhuận 46.200 tỷ đồng)."
    #expect(found(done).map(\.value) == [])
  }

  @Test func partsInBrackets() {
    let herds = "Tổng đàn gia súc: 3.200 con, (trong đó: đàn heo: 1.220 con; đàn bò: 1.200 con; đàn trâu: 180 con)."
    #expect(Sample.goals("1. " + herds).map(\.value) == [3200, 1220, 1200, 180])
    #expect(Sample.goals("1. " + herds).map(\.subject).dropFirst() == ["đàn heo", "đàn bò", "đàn trâu"])
    let news = "Phấn đấu năm 2026 trồng 1.200 ha rừng (trong đó: rừng sản xuất 800 ha; rừng phòng hộ 400 ha)."
    #expect(found(news).map(\.subject) == ["rừng", "rừng sản xuất", "rừng phòng hộ"])
    // Who does how much, what has been done, what a year before had.
    #expect(found("Phấn đấu năm 2026 lắp 58 trạm (trong đó VNPT 25 trạm, Viettel 33 trạm).").map(\.value) == [58])
    #expect(
      found("Phấn đấu năm 2026 có 15 xã đạt chuẩn (trong đó đã có 8 xã đạt, 3 xã nâng cao).").map(\.value) == [15])
  }

  @Test func aStrongWordNeedsNoYear() {
    let aims = [
      "Thành đoàn chỉ đạo các cơ sở Đoàn tham gia Tết trồng cây, phấn đấu đạt 50.000 cây xanh được trồng.",
      "Chương trình được tổ chức với mục tiêu có được ít nhất 1 triệu suất quà cho các hộ nghèo.",
    ]
    for body in aims { #expect(found(body).map(\.confidence) == [0.68], "\(body)") }
    // A weaker word, and one in a sentence before, still want a year.
    let weak = found("Công ty sẽ phát hành thêm 732 triệu cổ phiếu để trả cổ tức.").map(\.confidence)
    #expect(weak.count == 1 && weak.first.map { $0 < 0.5 } == true, "\(weak)")
  }

  @Test func theRestOfTheYearIsTheYearOfIssue() {
    let body =
      "HĐND đã thống nhất nhiệm vụ những tháng cuối năm với các chỉ tiêu: tăng trưởng kinh tế đạt 17%; giảm số hộ nghèo còn 23 hộ."
    #expect(found(body, month: 7).map(\.deadlineYear) == [2026, 2026])
    #expect(found(body, month: 12).map(\.deadlineYear) == [nil, nil])
  }

  @Test func itemsUnderGoalsMayBeHeldAgainstAnEstimate() {
    let body =
      "## Các chỉ tiêu kinh tế - xã hội năm 2026\n\n1. GRDP bình quân đạt 80,4 triệu đồng, tăng 10,2% so với ước thực hiện năm 2025."
    #expect(found(body).map(\.value) == [80.4, 10.2])
  }

  @Test func newOnesAreCountedAmongGoals() {
    let body = "Phấn đấu năm 2026 diện tích rừng trồng mới đạt 150 ha; số hội viên mới đạt 20 người."
    #expect(found(body).map(\.value) == [150, 20])
    #expect(found("Đến nay tỷ lệ giải ngân mới đạt 50%.").map(\.value) == [])
    #expect(Sample.goals("1. Tỷ lệ hồ sơ trực tuyến mới đạt 50%.").map(\.value) == [])
    #expect(found("Phấn đấu năm 2026 đạt 95%; hiện tỷ lệ giải ngân mới đạt 50%.").map(\.value) == [95])
    #expect(found("Huyện phấn đấu năm 2026 có 20 xã đạt chuẩn, nhưng số xã mới đạt 12 xã.").map(\.value) == [20])
  }

  @Test func whatAllGoInForSomeAreToBecome() {
    let body = "Phấn đấu năm 2026 100% tổ đăng ký xây dựng tổ dân phố văn hóa và đạt trên 84%."
    #expect(found(body).map(\.outcome) == ["đăng ký xây dựng tổ dân phố văn hóa", "đạt tổ dân phố văn hóa"])
    let family = "Phấn đấu năm 2026 100% hộ đăng ký xây dựng gia đình kiểu mẫu và đạt trên 84%."
    #expect(found(family).map(\.outcome) == ["đăng ký xây dựng gia đình kiểu mẫu", "đạt gia đình kiểu mẫu"])
    // What is not gone in for is nothing to become.
    for other in ["tham gia", "kinh doanh"] {
      #expect(found("Phấn đấu năm 2026 100% hộ đăng ký \(other) và đạt trên 84%.").map(\.value) == [100])
    }
  }
}
