import Targets
import Testing

/// Years that tell what a share is of, how things stood, or by when something else is to be: none of them is a value's deadline.
@Suite struct YearOfBaseTests {
  private func found(
    _ body: String, title: String = "Tin trong tỉnh", year: Int? = 2027, month: Int? = 1, isNews: Bool = true
  ) -> [FoundTarget] {
    Sample.found(body, title: title, year: year, month: month, isNews: isNews)
  }

  private func dated(_ found: [FoundTarget]) -> [String] {
    found.map { "\($0.value.formatted()) \($0.deadlineYear ?? 0)" }
  }

  @Test(arguments: ["bằng 105% ước thực hiện", "bằng 105% kế hoạch", "đạt 105% dự toán", "bằng 105%"])
  func aShareOfTheYearBefore(_ share: String) {
    let body =
      "Năm 2027, huyện phấn đấu thu ngân sách 500 tỷ đồng, \(share) năm 2026; thu nhập bình quân đạt 40 triệu đồng."
    #expect(dated(found(body)) == ["500 2027", "105 2027", "40 2027"])
    let list = "## Chỉ tiêu\n\n1. Thu ngân sách 500 tỷ đồng, \(share) năm 2026."
    let title = "Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2027"
    #expect(dated(found(list, title: title, year: 2026, month: 12, isNews: false)) == ["500 2027", "105 2027"])
  }

  @Test func aShareByItsOwnYear() {
    #expect(dated(found("Phấn đấu tỷ lệ bao phủ đạt 95% năm 2028.")) == ["95 2028"])
    #expect(dated(found("Phấn đấu hoàn thành 100% kế hoạch năm 2027.")) == ["100 2027"])
    let phases = "Phấn đấu tỷ lệ bao phủ đạt 90% năm 2028 và 95% năm 2030."
    #expect(dated(found(phases, title: "Kế hoạch giai đoạn 2026 - 2030", isNews: false)) == ["90 2028", "95 2030"])
  }

  @Test func theAbsoluteValueBeforeAShareStays() {
    let body = "Năm 2027, huyện phấn đấu sản lượng lúa 5.000 tấn, bằng 98% so với ước thực hiện năm 2026."
    #expect(dated(found(body)) == ["5,000 2027", "98 2027"])
  }

  @Test(arguments: [
    "Năm 2026, tỷ lệ hộ nghèo là 8%.", "Trong năm 2026, toàn huyện thành lập mới 65 hợp tác xã.",
    "Đến hết năm 2026, 100% xã có trạm y tế.", "Năm 2026, thu ngân sách đạt 500 tỷ đồng, vượt dự toán.",
  ])
  func whatAYearBeforeThePlanHadIsNoGoal(_ body: String) {
    let title = "Kế hoạch phát triển kinh tế - xã hội năm 2027"
    for (year, month) in [(2026, 12), (2027, 1), (nil, nil)] as [(Int?, Int?)] {
      #expect(dated(found(body, title: title, year: year, month: month, isNews: false)) == [], "\(year ?? 0)")
    }
  }

  @Test func theFirstYearOfAPlanIsOneOfItsYears() {
    let body = "Năm 2027, tỷ lệ hộ nghèo còn 8%."
    for (year, month) in [(2026, 12), (2027, 3), (nil, nil)] as [(Int?, Int?)] {
      let title = "Kế hoạch phát triển kinh tế - xã hội năm 2027"
      #expect(dated(found(body, title: title, year: year, month: month, isNews: false)) == ["8 2027"], "\(year ?? 0)")
    }
  }

  @Test func besideTheGoalOfTheNextYearStandsHowThingsAre() {
    let share = "Năm 2026, tỷ lệ hộ nghèo là 8%, năm 2027 phấn đấu còn 6%."
    for isNews in [true, false] {
      #expect(dated(found(share, title: "Kế hoạch công tác", year: 2026, month: 12, isNews: isNews)) == ["6 2027"])
    }
    let sum = found("Năm 2026 thu ngân sách được 500 tỷ đồng, năm 2027 phấn đấu 550 tỷ đồng.", year: 2026, month: 12)
    #expect(dated(sum) == ["550 2027"])
    #expect(sum.allSatisfy { !$0.subject.contains("500") })
    let both = "Phấn đấu năm 2027 tỷ lệ hộ nghèo còn 8%, năm 2028 còn 6%."
    #expect(dated(found(both)) == ["8 2027", "6 2028"])
  }

  @Test func aTermOfACongressIsCountedByNobody() {
    let body =
      "Phấn đấu năm 2027 thực hiện Nghị quyết Trung ương 4 khóa XII, Quy định 37 khóa XIII, kết nạp 20 đảng viên."
    #expect(found(body).map(\.value) == [20])
    #expect(found("Phấn đấu năm 2027 mở 4 khóa đào tạo, 2 khóa Văn thư.").map(\.value) == [4, 2])
  }

  @Test func whatSomethingIsInAParagraphOfItsOwnIsNoGoal() {
    let goal = "Tỉnh đặt mục tiêu đến năm 2030 độ che phủ rừng đạt 50%."
    #expect(found(goal + "\n\nDiện tích đất lâm nghiệp là 300.000 ha. Tỷ lệ hộ nghèo là 12%.").map(\.value) == [50])
    #expect(found("Mục tiêu đến năm 2030:\n\nTỷ lệ hộ nghèo là 12%.").map(\.value) == [12])
  }

  @Test func aTaskWithoutAFigureEndsTheReachOfAYear() {
    let body =
      "Tỉnh cam kết giảm 9% tổng lượng phát thải, tiếp tục giảm rất mạnh điện than, tăng tỷ lệ năng lượng tái tạo lên 30% đến năm 2045."
    #expect(dated(found(body)) == ["9 0", "30 2045"])
    for opening in ["đẩy mạnh giảm", "tập trung giảm"] {
      #expect(dated(found(body.replacing("tiếp tục giảm", with: opening))) == ["9 0", "30 2045"], "\(opening)")
    }
    let list = "Tỉnh cam kết trồng 500 ha rừng, xây 20 trường, đưa tỷ lệ hộ nghèo còn 5% đến năm 2030."
    #expect(found(list).map(\.deadlineYear) == [2030, 2030, 2030])
  }

  @Test func whatIsAddedGoesOnWithTheYear() {
    let body =
      "Đề án phát triển du lịch giai đoạn 2027-2035 vừa được ban hành.\n\nTheo kế hoạch, đến năm 2030, tỉnh đón 5 triệu lượt khách. "
      + "Bên cạnh đó, đào tạo 1.000 lao động."
    #expect(found(body).map(\.deadlineYear) == [2030, 2030])
  }

  @Test func ofTwoYearsIsATime() {
    let body = "Mục tiêu trọng tâm của năm 2027 – 2028 là phấn đấu tăng trưởng GDP ở mức khoảng 6%."
    #expect(dated(found(body)) == ["6 2028"])
    #expect(found(body).map(\.baselineYear) == [nil])
  }
}
