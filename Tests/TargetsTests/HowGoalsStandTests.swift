import Publications
import Targets
import Testing

/// Heads and lead-ins that name goals and tell how they stand bring no targets; those that look ahead do.
@Suite struct HowGoalsStandTests {
  private static let lines = "- Tỷ lệ hộ nghèo đạt 3,2%.\n- Tỷ lệ che phủ rừng đạt 52%.\n"

  private func count(_ head: String, _ title: String, issuer: String = "UBND tỉnh Quảng Trị") -> Int {
    Sample(head + "\n\n" + Self.lines, title: title, issued: 2025).targets.count
  }

  private static let back = [
    "## I. VIỆC THỰC HIỆN CÁC CHỈ TIÊU ĐƯỢC GIAO", "Các chỉ tiêu đạt và vượt kế hoạch gồm:",
    "Trong 20 chỉ tiêu chủ yếu, có 18 chỉ tiêu đạt và vượt kế hoạch, gồm:", "Có 05 chỉ tiêu vượt kế hoạch:",
    "Các chỉ tiêu không đạt:", "### 1. Các chỉ tiêu vượt", "### 1. Chỉ tiêu chưa đạt",
  ]
  /// Under a head of results only.
  private static let backUnderResults = [
    "### 1. Về thực hiện các chỉ tiêu", "### 1. Về các chỉ tiêu chủ yếu", "### 1. Chỉ tiêu hoàn thành",
    "Các chỉ tiêu hoàn thành kế hoạch:",
    "### 2. Các chỉ tiêu đạt được", "### 1. Nhóm chỉ tiêu đạt kế hoạch",
  ]
  private static let ahead = [
    "## II. CHỈ TIÊU NĂM 2026", "## II. MỤC TIÊU, CHỈ TIÊU NĂM 2026", "Phấn đấu hoàn thành các chỉ tiêu sau:",
    "Các chỉ tiêu phấn đấu đạt năm 2026:", "Năm 2026, tỉnh đặt mục tiêu hoàn thành các chỉ tiêu chủ yếu:",
    "## II. PHƯƠNG HƯỚNG NĂM 2026\n\n### 1. Chỉ tiêu chủ yếu", "Các chỉ tiêu cần đạt được đến năm 2030:",
    "## III. CHỈ TIÊU CẦN HOÀN THÀNH",
  ]
  private static let titles = [
    "Báo cáo tình hình kinh tế - xã hội năm 2025", "Kế hoạch phát triển kinh tế - xã hội năm 2026",
  ]

  @Test(arguments: titles, back) func whatWasReachedIsNoTarget(_ title: String, _ head: String) {
    #expect(count(head, title) == 0)
  }

  @Test(arguments: titles, backUnderResults) func partsOfTheResultsBringNone(_ title: String, _ head: String) {
    #expect(count("## I. KẾT QUẢ THỰC HIỆN NĂM 2025\n\n" + head, title) == 0)
  }

  private static let partsBack = [
    "## A. TÌNH HÌNH THỰC HIỆN NĂM 2025\n\n### I. Các chỉ tiêu kinh tế - xã hội chủ yếu",
    "## A. TÌNH HÌNH THỰC HIỆN NĂM 2025\n\n### I. Về thực hiện các chỉ tiêu, nhiệm vụ được giao",
    "## Điều 1. Đánh giá tình hình thực hiện Nghị quyết năm 2025\n\n### 1. Các chỉ tiêu kinh tế",
    "## I. CƠ SỞ XÂY DỰNG KẾ HOẠCH", "Theo đó, các chỉ tiêu cơ bản đạt được như sau:", "Các chỉ tiêu đạt được:",
    "## I. THỰC HIỆN CHỈ TIÊU KẾ HOẠCH",
  ]

  @Test(arguments: titles, partsBack) func partsThatLookBackBringNone(_ title: String, _ head: String) {
    #expect(count(head, title) == 0)
  }

  @Test(arguments: titles, ahead) func whatIsAimedAtIs(_ title: String, _ head: String) {
    #expect(count(head, title) == 2)
  }
}
