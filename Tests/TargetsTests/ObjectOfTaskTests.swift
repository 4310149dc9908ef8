import Markup
import Targets
import Testing

/// Counts and areas as the object of whatever verb opens an item of a plan, or of what a sentence of news aims at. No list holds these
/// verbs; words of relation, verbs that direct others and nouns at the head speak against.
@Suite struct ObjectOfTaskTests {
  typealias Case = (text: String, values: [Double])

  private func values(_ text: String, under heading: String) -> [Double] {
    Sample(heading + text, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026).targets.map(\.value)
  }

  /// "Rau 320 nghìn tấn" behind a measure with its value is a name with its own, no verb with an object.
  @Test(arguments: [
    (
      "Sản lượng lương thực 450 nghìn tấn, rau 320 nghìn tấn, chè búp tươi 180 nghìn tấn.",
      ["Sản lượng lương thực", "rau", "chè búp tươi"]
    ),
    ("Tổng đàn trâu 50.000 con, bò 120.000 con, gia cầm 16 triệu con.", ["Tổng đàn trâu", "bò", "gia cầm"]),
    (
      "Sản lượng thịt hơi 210 nghìn tấn, trong đó thịt lợn 150 nghìn tấn, thịt gia cầm 50 nghìn tấn.",
      ["Sản lượng thịt hơi", "thịt lợn", "thịt gia cầm"]
    ),
  ])
  func namesBehindAMeasureAreWhatIsMeasured(text: String, subjects: [String]) {
    let sample = Sample("I. MỤC TIÊU\n\n" + text, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026)
    #expect(sample.targets.map(\.subject) == subjects)
  }

  private static let tasks: [Case] = [
    ("Vỗ béo 12.000 con bò thịt.", [12_000]),
    ("Tu bổ 22 di tích; sưu tầm 400 hiện vật.", [22, 400]),
    ("Tiêm phòng lở mồm long móng cho 80.000 con trâu, bò.", [80_000]),
    ("In, phát 50.000 tờ rơi.", [50_000]),
    ("Đến hết năm 2027, nạo vét 150 km kênh mương.", [150]),
    ("Thanh tra 45 cuộc, kiểm tra 60 cuộc.", [45, 60]),
    ("Phủ xanh 500 ha đất trống, đồi núi trọc.", [500]),
    ("Dồn đổi 800 ha đất nông nghiệp.", [800]),
    ("Quan trắc 40 điểm.", [40]),
    ("Cứng hóa đường 35 km.", [35]),
    // The number of an item that its list has taken away hides no figure.
    ("1. Cắt giảm 150 điều kiện kinh doanh.", [150]),
    // What is measured opens the item, its value follows without a verb.
    ("Doanh thu du lịch 4.500 tỷ đồng.", [4500]),
    ("Sản lượng thịt hơi các loại 210 nghìn tấn.", [210_000]),
    ("Tổng đàn lợn 850.000 con, phòng chống dịch tả lợn.", []),
    ("Trên địa bàn có 25 cụm công nghiệp.", []),
    ("Dân số đô thị lên 1,5 triệu người.", [1_500_000]),
    // For how many, and what a sum is for.
    ("Mở 14 lớp cho 431 người.", [14, 431]),
    ("Bố trí 80 tỷ đồng hỗ trợ 2.000 hộ di dời.", [80, 2000]),
    // Words of relation, directing, bodies, nouns.
    ("Luân phiên thực hiện tại 12 trụ sở ấp.", []),
    ("Phát huy vai trò của 54 dân tộc.", []),
    ("Hướng dẫn 148 xã, phường xây dựng kế hoạch.", []),
    ("Yêu cầu 34 sở, ngành nghiêm túc thực hiện.", []),
    ("Kỷ niệm 80 năm Ngày thành lập tỉnh.", []),
    ("Phân công 2 đồng chí theo dõi.", []),
    ("Sở Y tế phối hợp với 3 bệnh viện.", []),
    ("Các cơ sở sử dụng 12 lao động phải đăng ký.", []),
    ("Dịch bệnh năm 2025 đã làm chết 12.000 con lợn.", []),
    ("Gồm 5 nội dung, 12 nhóm giải pháp.", []),
    // What there is, conditions, sizes of things, structure, rules, upkeep without an end.
    ("Ngành nông nghiệp hiện quản lý 120 trạm bơm, 35 hồ chứa.", []),
    ("Sơ tán 5.000 hộ dân khi có bão cấp 12.", []),
    ("Thi công cầu mới dài 653 m, rộng 20,5 m.", []),
    ("Nâng cấp tuyến đường tỉnh 315.", []),
    ("Đầu tư hạ tầng khu công nghiệp Phú Hà 350 ha.", []),
    ("Tăng cường tuần tra trên 250 km đê biển.", []),
    ("Tuyển sinh theo chỉ tiêu được giao cho 12 trường.", []),
    ("Bổ nhiệm 3 phó giám đốc sở.", []),
    ("Quản lý, sử dụng hiệu quả 12.000 ha đất lúa đã được phê duyệt.", []),
    ("Vận hành 20 hồ chứa thủy điện theo quy trình.", []),
    ("Chi trả cho 45.000 đối tượng bảo trợ xã hội kịp thời.", []),
    ("Tháo dỡ hàng rào kiệt 51 Thái Thuận.", []),
  ]

  @Test(arguments: tasks.indices)
  func theVerbIsFree(index: Int) {
    let (text, expected) = Self.tasks[index]
    #expect(values(text, under: "## II. Nhiệm vụ, giải pháp\n\n") == expected, "\(text)")
  }

  /// Among tasks a count or an area that only a free verb or no verb speaks for stays below what a page states; a word of goals, a bound,
  /// a deadline of its own, a verb that the lexicon knows or a heading of goals lifts it.
  @Test func onlyAFreeVerbIsNoPromise() {
    func shares(_ text: String, under heading: String = "## II. Nhiệm vụ, giải pháp\n\n") -> [Double] {
      Sample(heading + text, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027", issued: 2026).targets
        .map(\.confidence)
    }
    for text in [
      "Tu bổ 22 di tích.", "Nạo vét 15 km kênh.", "Phủ xanh 500 ha đất trống.", "Chăm lo cho 15.000 người có công.",
      "Thanh tra 45 cuộc, kiểm tra 60 cuộc.", "Sản lượng thịt hơi 210 nghìn tấn.",
    ] {
      #expect(!shares(text).isEmpty && shares(text).allSatisfy { $0 < 0.3 }, "\(text)")
      let goals = shares(text, under: "## I. Mục tiêu\n\n")
      #expect(!goals.isEmpty && goals.allSatisfy { $0 > 0.3 }, "\(text)")
    }
    for text in [
      "Phấn đấu tu bổ 22 di tích.", "Tu bổ ít nhất 22 di tích.", "Tu bổ 22 di tích trong năm 2027.",
      "Đến hết năm 2027, nạo vét 150 km kênh mương.", "Xây dựng 12 trường học.", "Trồng mới 500 ha rừng.",
    ] {
      #expect(!shares(text).isEmpty && shares(text).allSatisfy { $0 > 0.3 }, "\(text)")
    }
  }

  /// What stands behind a word that alone is a unit says which: it is never cut.
  @Test(arguments: [
    ("Mua 5 xe cứu thương.", "xe"), ("Xử lý 20 vụ vi phạm.", "vụ"),
    ("Hỗ trợ 30 đối tượng bảo trợ xã hội.", "đối tượng"),
    ("Mua 550 xe điện.", "xe điện"), ("Tuyển mới 600 nghiên cứu sinh.", "nghiên cứu sinh"),
  ])
  func unitsAreNotCut(text: String, unit: String) {
    let found = Sample("## I. Mục tiêu\n\n" + text, title: "Kế hoạch năm 2027", issued: 2026).targets
    #expect(found.map(\.unit) == [unit], "\(text)")
  }

  private static let aside: [Case] = [
    ("Trên cơ sở tăng trưởng 8%, thu ngân sách đạt 42.000 tỷ đồng.", [42_000]),
    ("Trên cơ sở dữ liệu đất đai, 100% hồ sơ được xử lý trực tuyến.", [100]),
    ("Sắp xếp 15 phòng chuyên môn còn 10 phòng.", [10]), ("Sáp nhập 24 trường học còn 12 trường.", [12]),
    ("Năm 2026 mở 14 lớp cho 431 người.", []), ("Năm 2027 mở 14 lớp cho 431 người.", [14, 431]),
    ("Trường hợp lũ vượt báo động 3, di dời 1.200 hộ dân.", []), ("Cầu dài 653 m, rộng 20,5 m.", []),
    ("Dân số toàn tỉnh lên 4 triệu người sau sáp nhập.", []), ("Dân số toàn tỉnh lên 4 triệu người.", [4_000_000]),
    ("Xây dựng tuyến đường dài 25 km.", [25]),
  ]

  /// What goals rest on, from how many they come down, a year before the plan's, a case, sizes, what a merger has made.
  @Test(arguments: aside.indices)
  func figuresBesideGoals(index: Int) {
    let (text, expected) = Self.aside[index]
    #expect(values(text, under: "## I. Mục tiêu\n\n") == expected, "\(text)")
  }

  /// The goal behind what it rests on has its own words.
  @Test func basesLendNoWords() {
    let found = Sample(
      "## I. Mục tiêu\n\nTrên cơ sở tăng trưởng 8%, thu ngân sách đạt 42.000 tỷ đồng.", title: "Kế hoạch năm 2027",
      issued: 2026
    ).targets
    #expect(found.map(\.subject) == ["thu ngân sách"])
  }

  /// What a decision orders is done with it: only a plan, which has a time, sets goals by whatever verb.
  @Test(arguments: [
    "Thu hồi 1.200 m2 đất; giao 5.000 m2 đất cho Công ty A.", "Bồi thường cho 15 hộ dân.",
    "Tặng Giấy khen cho 12 tập thể.",
    "Điều động 3 cán bộ về Sở Tài chính.", "Triệu tập 30 cán bộ dự tập huấn.",
  ])
  func decisionsOrder(text: String) {
    let heading = "## Điều 1. Nội dung\n\n"
    #expect(Sample(heading + text, title: "Về việc thu hồi đất và giao đất", issued: 2026).targets.map(\.value) == [])
  }

  /// A verb that no list knows is told whole: with "cho", and with its own object, not that of the one before it.
  @Test func freeVerbsAreToldWhole() {
    func displays(_ text: String) -> [String] {
      let records = Sample("## Nhiệm vụ\n\n" + text, title: "Kế hoạch năm 2027", issued: 2026).targets
      return records.map { $0.outcome + " | " + $0.subject }
    }
    #expect(
      displays("Tiêm vắc xin cho 80.000 con gia súc thuộc diện tiêm phòng.") == [
        "Tiêm vắc xin | con gia súc thuộc diện tiêm phòng"
      ])
    #expect(displays("Tu bổ 22 di tích, phục dựng 3 lễ hội.").last == "phục dựng | lễ hội")
  }

  /// A unit of transport is whole: tons are not ton-kilometres.
  @Test func unitsWithAPoint() {
    let found = Sample(
      "## Mục tiêu\n\nLuân chuyển hàng hóa 3.200 triệu tấn.km.", title: "Kế hoạch năm 2027", issued: 2026
    ).targets
    #expect(found.map(\.unit) == ["tấn.km"])
  }

  /// A name, and in brackets how many.
  @Test func countsInBrackets() {
    func lines(_ text: String) -> [String] {
      Sample("## Chỉ tiêu\n\n" + text, title: "Kế hoạch đào tạo nghề năm 2027", issued: 2026).targets.map {
        "\(Int($0.value)) \($0.unit) | \($0.subject)"
      }
    }
    #expect(lines("- Lĩnh vực nông nghiệp (30 người):") == ["30 người | Lĩnh vực nông nghiệp"])
    #expect(lines("- Năm 2028 (03 lớp): nghề may.") == ["3 lớp | lớp"])
    #expect(lines("- Mở 3 lớp (30 người/lớp).").count == 1)
    #expect(lines("- Lĩnh vực nông nghiệp (Điều 30).") == [])
    #expect(lines("- Trường Đại học Hùng Vương (12.000 sinh viên).") == [])
  }

  @Test func rangesInBracketsBeforeTheirSign() {
    let found = Sample(
      "Phấn đấu đến năm 2030 số giảng viên có trình độ tiến sĩ đạt (35-50)%.", title: "Tin", issued: 2024
    ).targets
    #expect(found.map(\.value) == [35])
    #expect(found.map(\.valueMax) == [50])
    #expect(found.map(\.unit) == ["%"])
    #expect(Sample("Số giảng viên năm 2023 tăng (35-50).", title: "Tin", issued: 2024).targets.isEmpty)
  }

  private static let news: [Case] = [
    (
      "Đến năm 2030, tổng đàn lợn 1 triệu con, đàn gia cầm 18 triệu con; xây 20 cơ sở giết mổ.",
      [1_000_000, 18_000_000, 20]
    ),
    ("Huyện sẽ cứng hóa 40 km đường, nạo vét 60 km kênh mương và sửa 12 cống.", [40, 60, 12]),
    ("Từ năm 2027 đến năm 2030, tỉnh đầu tư xây dựng 25 hồ chứa.", [25]),
    ("Công ty lên kế hoạch mở thêm 30 cửa hàng.", [30]),
    ("Hãng đặt mục tiêu phủ sóng tới 99% dân số vào năm 2030, lắp 20.000 trạm.", [99, 20_000]),
    ("Tỉnh phấn đấu 100% cơ quan có mạng nội bộ, mỗi cơ quan có 2 máy chủ.", [100]),
    ("Bệnh viện dự kiến nâng quy mô lên 800 giường bệnh và tuyển thêm 60 bác sĩ.", [800, 60]),
    ("Đến năm 2030 kinh tế số chiếm 30% GRDP; xếp trong nhóm 15 tỉnh dẫn đầu.", [30, 15]),
    ("Triển lãm trưng bày 200 hiện vật; cơ quan chức năng thu giữ 20 khẩu súng.", []),
    ("Năm 2025, huyện nạo vét 60 km kênh mương, sửa 12 cống.", []),
    ("Tỉnh cần tháo gỡ vướng mắc đối với các dự án điện, đường sắt và 11 công trình cao tốc.", []),
    ("Phấn đấu 80% người dân dùng dịch vụ số, tăng 35% so với hiện nay.", [80]),
    ("So với mục tiêu 80%, kết quả mới đạt 65%.", []),
    ("Tỉnh phấn đấu không để xảy ra ngộ độc thực phẩm trên 30 người.", []),
    ("Tỉnh phấn đấu không phát sinh quá 5 điểm nóng.", [5]),
  ]

  @Test(arguments: news.indices)
  func inNewsWhatASentenceAimsAt(index: Int) {
    let (text, expected) = Self.news[index]
    #expect(Sample(text, title: "Tin", issued: 2026, isNews: true).targets.map(\.value) == expected, "\(text)")
  }

  /// A place in a ranking is not of what was counted before it.
  @Test func ranksBehindOthers() {
    let found = Sample(
      "Đến năm 2030, 80% người dân có tài khoản; xếp trong nhóm 15 tỉnh dẫn đầu.", title: "Tin", issued: 2026,
      isNews: true
    ).targets
    #expect(found.map(\.subject) == ["người dân", "hạng"])
  }

  /// Words of headings that are verbs too, with their object: they open no part of results.
  @Test(arguments: [
    ("Năm thành phố xem xét hạn chế xe máy", 1), ("Những hạn chế, yếu kém", 0), ("Tồn tại và hạn chế", 0),
    ("Kết quả dự báo nguồn nước", 0), ("Nâng cao năng lực dự báo thủy văn", 1),
  ])
  func verbsInHeadings(heading: String, count: Int) {
    let found = Sample(
      "## \(heading)\n\nSố người chết vì tai nạn giao thông giảm 50%.\n", title: "Kế hoạch năm 2027", issued: 2026
    ).targets
    #expect(found.count == count, "\(heading)")
  }

  /// What is to be in a year to come, below a heading of results.
  @Test func yearsToComeBelowResults() {
    let text = "## Kết quả\n\nTới năm 2030 số người chết phải giảm ít nhất 50% so với năm 2020. Số vụ đã giảm 30%."
    #expect(Sample(text, title: "Tin", issued: 2022, isNews: true).targets.map(\.value) == [50])
  }
}
