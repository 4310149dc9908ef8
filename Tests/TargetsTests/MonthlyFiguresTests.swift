import Targets
import Testing

/// Statistics of a month or a quarter, held against the one before, set no goals; goals that are held against a month do.
@Suite struct MonthlyFiguresTests {
  private func count(_ body: String, heading: String = "") -> Int {
    Sample(heading + body, title: "Chỉ số giá tiêu dùng tháng 8", issued: 2025).targets.count
  }

  @Test(arguments: [
    "Chỉ số giá tiêu dùng tháng 8 giảm 0,74% so với tháng trước.",
    "Chỉ số giá tiêu dùng tháng 8 tăng 0,32% so với tháng 7.",
    "Chỉ số sản xuất công nghiệp quý II tăng 4% so với quý I.", "Sản lượng điện giảm 3% so tháng trước; nước tăng 2%.",
    "Trong 11 nhóm, 7 nhóm có xu hướng giảm gồm: nhóm giao thông giảm 0,45%; nhóm may mặc giảm 0,04%.",
    "Giá điện tháng 8 giảm 1,54% so với tháng 12/2024 và tăng 0,47% so với cùng kỳ năm 2024.",
  ])
  func statisticsOfAMonthSetNone(_ body: String) {
    #expect(count(body) == 0)
  }

  @Test(arguments: [
    "Phấn đấu giảm 5% điện năng tiêu thụ so với tháng 12/2024.", "Mục tiêu: tăng 3% số hồ sơ so với quý trước.",
    "Phấn đấu mỗi tháng giảm 2% số vụ so với tháng trước.",
  ])
  func goalsHeldAgainstAMonthDo(_ body: String) {
    #expect(count(body, heading: "## I. MỤC TIÊU\n\n") == 1)
  }
}
