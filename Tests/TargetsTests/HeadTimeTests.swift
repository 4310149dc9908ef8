import Targets
import Testing

/// The times that headings, titles and lead-ins tell for all that stands below them.
@Suite struct HeadTimeTests {
  private static let times = [
    ("giai đoạn 2027 đến 2029", "2029"), ("giai đoạn 2027 đến năm 2029", "2029"), ("thời kỳ 2027 tới 2029", "2029"),
    ("giai đoạn 2027/2029", "2029"), ("niên vụ 2028/2029", "2029"), ("năm 2028 và 2029", "2029"),
    ("hai năm 2028, 2029", "2029"), ("trong năm 2028 và năm 2029", "2029"), ("đến ngày 31/12/2029", "2029"),
    ("trước ngày 31/12/2029", "2029"), ("đến 31.12.2029", "2029"), ("đến ngày 30/6/2029", "2029 2029-06-30"),
    ("đến tháng 12/2029", "2029"), ("đến tháng 9 năm 2029", "2029 2029-09-30"), ("đến T9/2029", "2029 2029-09-30"),
    ("đến hết quý III/2029", "2029 2029-09-30"), ("đến năm 2029 và 2035", "2029"),
    ("đến năm 2029, tầm nhìn đến năm 2035", "2029"),
  ]

  private func time(_ body: String, title: String = "") -> [String] {
    Sample(body, title: title, issued: 2026).targets.map { target in
      (target.deadlineYear.map(String.init) ?? "-") + (target.terms?.deadline.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: times) func headingsTellAllTheirTime(_ told: String, _ year: String) {
    #expect(time("## I. MỤC TIÊU \(told.uppercased())\n\n- 80% chợ có Wi-Fi.") == [year])
    #expect(time("## I. Mục tiêu \(told)\n\n- 80% chợ có Wi-Fi.") == [year])
  }

  @Test(arguments: times) func leadsTellAllTheirTime(_ told: String, _ year: String) {
    let lead = told.prefix(1).uppercased() + told.dropFirst()
    #expect(time("## I. Mục tiêu\n\n\(lead), phấn đấu:\n\n- 80% chợ có Wi-Fi.") == [year])
  }

  @Test(arguments: times) func titlesTellAllTheirTime(_ told: String, _ year: String) {
    #expect(time("## I. Mục tiêu\n\n- 80% chợ có Wi-Fi.", title: "Kế hoạch phát triển chợ \(told)") == [year])
  }

  @Test(arguments: ["T12/2029", "tháng 12/2029", "31.12.2029"]) func clausesToo(_ time: String) {
    #expect(self.time("## I. Mục tiêu đến năm 2035\n\n- Đến \(time), tỷ lệ chợ có Wi-Fi đạt 80%.") == ["2029"])
  }

  @Test(arguments: [
    "Đào tạo 2030 người", "Số lao động được đào tạo đạt 2030 người", "Thành lập 1985 doanh nghiệp",
    "Trồng 2035 ha rừng",
    "Sản lượng đạt 2028 tấn",
  ])
  func aCountMayLookLikeAYear(_ goal: String) {
    let found = Sample("## I. Mục tiêu đến năm 2029\n\n- \(goal).", issued: 2026).targets
    #expect(found.map { Int($0.value) } == goal.split(separator: " ").compactMap { Int($0) })
    #expect(found.map(\.deadlineYear) == [2029])
  }

  @Test(arguments: [
    "Phấn đấu đến 2028 người dân 100% có thẻ", "Năm 2028 xã đạt 90% hộ dùng nước sạch",
    "Thực hiện 2028 xã có 90% hộ dùng nước sạch",
  ])
  func aYearBeforeANounCountsNothing(_ goal: String) {
    #expect(Sample("## I. Mục tiêu\n\n- \(goal).", issued: 2026).targets.allSatisfy { $0.value <= 100 })
  }
}
