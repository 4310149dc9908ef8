import Targets
import Testing

/// What a target says of how often, of whom and of what, kept whole where it is shown.
@Suite struct HeldEachYearTests {
  private func shown(_ body: String) -> [String] {
    Sample.goals(body).map { $0.display.replacing(", đến năm 2027", with: "") }
  }

  @Test func partsOfWhatIsDoneEachYearAreOfEachYear() {
    #expect(
      shown("- Mỗi năm đào tạo 1.000 cán bộ, trong đó cán bộ cấp xã 400 người.") == [
        "Mỗi năm đào tạo 1.000 cán bộ", "Mỗi năm cán bộ cấp xã đạt 400 người",
      ])
    #expect(
      shown("- Mỗi năm mở 20 lớp tập huấn; bồi dưỡng 600 lượt người; hỗ trợ 30 doanh nghiệp.") == [
        "Mỗi năm mở 20 lớp tập huấn", "Mỗi năm bồi dưỡng 600 lượt người", "Mỗi năm hỗ trợ 30 doanh nghiệp",
      ])
    #expect(
      shown("- Hằng năm trồng 2.000 ha rừng, trong đó rừng phòng hộ 500 ha, rừng sản xuất 1.500 ha.").allSatisfy {
        $0.hasPrefix("Hằng năm ")
      })
    #expect(
      shown("- Trồng 204 triệu cây/năm, trong đó cây xanh phân tán 142 triệu cây.").last
        == "Mỗi năm cây xanh phân tán đạt 142.000.000 cây")
  }

  @Test func whatIsToBeOneDayIsOfNoYear() {
    #expect(
      shown("- Mỗi năm đào tạo 1.000 cán bộ; đến cuối nhiệm kỳ có 50 xã đạt chuẩn; xây dựng 5 trường.").dropFirst()
        .allSatisfy { !$0.contains("ỗi năm") })
    #expect(shown("- Hằng năm giảm 2% hộ nghèo; tỷ lệ lao động qua đào tạo đạt 70%.").last?.hasPrefix("Tỷ lệ") == true)
    #expect(shown("- Đào tạo 1.000 cán bộ mỗi năm; hỗ trợ 30 doanh nghiệp.").last == "Hỗ trợ 30 doanh nghiệp")
  }

  @Test func aLeadInSaysHowOftenForItsItems() {
    let body = "Mục tiêu cụ thể, hằng năm phân theo nhóm gồm:\n\n- Tiết kiệm 200 triệu kWh điện.\n- Đào tạo 100 cán bộ."
    #expect(shown(body) == ["Hằng năm tiết kiệm 200.000.000 kWh điện", "Hằng năm đào tạo 100 cán bộ"])
  }

  @Test func aGroupIsNamedByAllItsMembers() {
    #expect(
      shown("- Nhóm thương mại, dịch vụ, du lịch tiết kiệm 7,48% điện.") == [
        "Nhóm thương mại, dịch vụ, du lịch tiết kiệm 7,48% điện"
      ])
    #expect(
      shown("- Nhóm hành chính sự nghiệp, tiết kiệm 18,51% điện thương phẩm.") == [
        "Nhóm hành chính sự nghiệp tiết kiệm 18,51% điện thương phẩm"
      ])
    #expect(
      shown("- Các lĩnh vực y tế, giáo dục, văn hóa giảm 10% chi phí.") == [
        "Các lĩnh vực y tế, giáo dục, văn hóa giảm 10% chi phí"
      ])
  }

  @Test(arguments: ["văn bản đến", "công văn đến", "thư đến"])
  func whatComesInIsNotAll(_ papers: String) {
    #expect(Sample.goals("- 100% \(papers) được xử lý trên mạng.").map(\.subject) == [papers])
    #expect(Sample.goals("- 100% \(papers) phải được số hóa.").map(\.subject) == [papers])
    #expect(Sample.goals("- Đến năm 2027, 100% văn bản được xử lý.").map(\.subject) == ["văn bản"])
  }

  @Test(arguments: ["các bộ phận một cửa", "các bộ dữ liệu mở", "các bộ môn"])
  func setsAreNoMinistries(_ sets: String) {
    #expect(Sample.goals("- 90% \(sets) được cập nhật.").map(\.levels) == [[]])
    #expect(Sample.goals("- 90% các bộ có cổng dữ liệu.").map(\.levels) == [[.central]])
  }

  @Test func numbersOfRowsAndReadersAreNoGoals() {
    #expect(Sample.goals("1 Nâng cao năng lực quản lý, điều hành của cơ quan nhà nước\n\n5597 lượt").isEmpty)
    #expect(Sample.goals("5 xã đạt chuẩn nông thôn mới").map(\.value) == [5])
  }

  @Test(arguments: [("gần 2000 tấn", 2000), ("trên 2100 tấn", 2100), ("khoảng 1995 tấn", 1995)])
  func aMarkedFigureBeforeAUnitIsNoYear(_ amount: String, _ value: Double) {
    let body = "- Sản lượng lương thực đạt \(amount), thu nhập bình quân đầu người đạt 40 triệu đồng."
    #expect(Sample.goals(body).map(\.value) == [value, 40])
  }

  @Test func aFigureWithoutABlankBeforeItIsWhole() {
    #expect(Sample.goals("- Tạo việc làm cho trên8.000 lao động.").map(\.value) == [8000])
    #expect(Sample.goals("- Thu ngân sách hơn2.000 tỷ đồng.").map(\.value) == [2000])
  }

  @Test func eachMemberHasItsOwnPredicate() {
    #expect(
      shown("- 60% lao động qua đào tạo; 70% hộ dân dùng nước sạch.") == [
        "60% lao động qua đào tạo", "70% hộ dân dùng nước sạch",
      ])
    #expect(
      shown("- 90% trường đạt mức khá và 75% trường đạt chuẩn quốc gia và 9 trường đạt chuẩn mức độ 2.") == [
        "90% trường đạt mức khá", "75% trường đạt chuẩn quốc gia", "9 trường đạt chuẩn mức độ 2",
      ])
    #expect(shown("- 100% bác sĩ; 70% điều dưỡng được tập huấn.").first == "100% bác sĩ được tập huấn")
  }

  @Test func forWhomDelegatesSpeakIsNoGoal() {
    let body = "Đại hội nhiệm kỳ 2018 - 2023\n\nTới dự có 95 đại biểu đại diện cho hơn 2900 hội viên nông dân."
    #expect(Sample.found(body, title: "Hội Nông dân xã tổ chức Đại hội", year: 2017, month: 11).isEmpty)
  }

  @Test func theFirstYearOfAPlanIsAStepOfIt() {
    let title = "Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2027 - 2028"
    let body = "## Mục tiêu đến năm 2028\n\n- Tỷ lệ cán bộ có thư điện tử đạt 80% (năm 2027: 70%)."
    #expect(Sample(body, title: title, issued: 2027).targets.map(\.deadlineYear) == [2028, 2027])
    let past = body.replacing("năm 2027", with: "năm 2026")
    #expect(Sample(past, title: title, issued: 2027).targets.map(\.deadlineYear) == [2028])
  }
}
