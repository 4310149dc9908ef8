import Targets
import Testing

/// Ways of stating goals that texts outside the fixtures use, each with neighbours that state none.
@Suite struct UnseenTextTests {
  private func news(_ body: String, issued: Int = 2019) -> [String] {
    lines(Sample(body, issued: issued, isNews: true))
  }

  private func plan(_ body: String) -> [String] {
    lines(Sample("## Mục tiêu đến năm 2025\n\n" + body, title: "Kế hoạch", issued: 2021))
  }

  private func lines(_ sample: Sample) -> [String] {
    sample.targets.map { target in
      let most = target.valueMax.map { "–\(number($0))" } ?? ""
      return
        "\(target.comparator.rawValue)\(number(target.value))\(most) \(target.unit) | \(target.subject) | \(target.outcome)"
    }
  }

  private func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

  @Test func workOnLandIsAGoal() {
    #expect(
      news(
        "Năm 2019, huyện phấn đấu trồng mới 2.470 ha rừng; chăm sóc 864 ha mía; tổng diện tích gieo trồng 21.000ha.")
        == ["=2470 ha | rừng | trồng mới", "=864 ha | mía | chăm sóc", "=21000 ha | tổng diện tích gieo trồng | "])
    #expect(news("Xã có diện tích tự nhiên 2.470 ha; năm 2018 đã trồng 300 ha rừng.") == [])
    // What there is and is to be kept.
    #expect(
      news("Đến năm 2025, phấn đấu duy trì diện tích rừng hiện có 466.207 ha.").map { $0.prefix(10) } == ["=466207 ha"])
    #expect(news("Đến năm 2025, phấn đấu trồng rừng; diện tích rừng hiện có 466.207 ha.") == [])
  }

  @Test func countBehindAShareIsATargetOfItsOwn() {
    #expect(
      news("Năm 2019, huyện phấn đấu giảm tỷ lệ hộ nghèo 0,08% và giải quyết việc làm cho 3.800 lao động.") == [
        "=0.08 % | tỷ lệ hộ nghèo | giảm", "=3800 lao động | lao động | giải quyết việc làm",
      ])
    #expect(
      news(
        "Đến năm 2025, phấn đấu thu nhập đạt 36 triệu đồng, giải quyết việc làm hơn 1.200 lao động, xóa 100% nhà tạm."
      )
      .map { $0.split(separator: " ")[0] } == ["=36", ">1200", "=100"])
    // Inside the predicate of the share.
    #expect(plan("- 100% xã có nhà văn hóa, có 02 sân bóng.").count == 1)
  }

  @Test func thresholdBeforeItsValueIsNone() {
    #expect(
      plan("- Tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%.") == ["~25 % | Tỷ lệ số xã đạt dưới 10 tiêu chí | "])
  }

  @Test func goalsThatWereMetAreNone() {
    #expect(
      news(
        "Năm 2019, nhiều chỉ tiêu của huyện tăng trưởng cao so với năm 2018. Cụ thể, thu ngân sách đạt gần 900 tỷ đồng, "
          + "đạt 130%.") == [])
    #expect(
      news("Phần lớn các chỉ tiêu đều đạt, vượt kế hoạch đề ra. Tốc độ tăng trưởng đạt 11,01%; thu đạt 8.185 tỷ đồng.")
        == [])
    #expect(news("Báo cáo cho biết trong năm 2017, nhiều chỉ tiêu khá; tỷ lệ hộ nghèo giảm 1,9%.", issued: 2018) == [])
    #expect(news("Huyện đề ra các chỉ tiêu: tỷ lệ hộ nghèo giảm 1,9%.").count == 1)
  }

  @Test func ratesWithoutTheirNounAndRatios() {
    #expect(
      plan("- Tỷ số tử vong mẹ giảm còn 42/100.000 trẻ vào năm 2025 và xuống dưới 40/100.000 vào năm 2030.")
        == ["=42 /100.000 trẻ | Tỷ số tử vong mẹ | giảm", "<40 /100.000 trẻ | Tỷ số tử vong mẹ | giảm"])
    #expect(
      plan("- Tỷ số giới tính khi sinh ở mức 111 bé trai/100 bé gái.") == [
        "=111 bé trai/100 bé gái | Tỷ số giới tính khi sinh | "
      ])
    #expect(
      plan("- Giảm số giờ làm nội trợ của phụ nữ còn 1,7 lần so với nam giới.") == [
        "=1.7 lần | số giờ làm nội trợ của phụ nữ | Giảm"
      ])
  }

  @Test func whoAndWhatBeforeAShare() {
    #expect(
      plan("- Những người bị bạo lực gia đình được trợ giúp pháp lý đạt 95%.") == [
        "=95 % | Những người bị bạo lực gia đình | được trợ giúp pháp lý"
      ])
    #expect(
      plan("- Tỷ lệ người bị bạo lực được trợ giúp pháp lý đạt 95%.") == [
        "=95 % | Tỷ lệ người bị bạo lực được trợ giúp pháp lý | "
      ])
    #expect(plan("- Giao dịch không dùng tiền mặt đạt 80%.") == ["=80 % | Giao dịch không dùng tiền mặt | "])
    #expect(
      plan("- Cường độ phát thải giảm ít nhất 15% so với năm 2014.") == [">=15 % | Cường độ phát thải | giảm"])
    #expect(plan("- Hộ có nhà tiêu tăng 5% (để đạt 60%).").first == "=5 % | Hộ có nhà tiêu | tăng")
    #expect(plan("- Tổng thu ngân sách đạt 80,8 tỷ đồng.") == ["=80.8 tỷ đồng | Tổng thu ngân sách | "])
    #expect(
      Sample("## Mục tiêu\n\n- Tổng thu ngân sách đạt 80,8 tỷ đồng.", issued: 2021).targets.map(\.kind) == [.target])
  }

  @Test func nextMemberHasTheWordsOfTheOneBefore() {
    #expect(
      plan("- 80% ngôi nhà đạt tiêu chí an toàn vào năm 2025 và 90% vào năm 2030; 100% trường học có cổng.") == [
        "=80 % | ngôi nhà | đạt tiêu chí an toàn", "=90 % | ngôi nhà | đạt tiêu chí an toàn",
        "=100 % | trường học | có cổng",
      ])
    #expect(
      plan("- Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan có lãnh đạo là nữ.") == [
        "=60 % | cơ quan | có lãnh đạo là nữ", "=75 % | cơ quan | có lãnh đạo là nữ",
      ])
  }
}
