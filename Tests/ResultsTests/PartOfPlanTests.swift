import Results
import Testing

/// The first part of next year's plan tells what was reached, and the plan's own goals below it are none of it. Texts of our own.
@Suite struct PartOfPlanTests {
  private static let lines = "- Tỷ lệ che phủ rừng đạt 68%.\n\n- Thành lập mới 810 doanh nghiệp."
  private static let found = ["68%", "810 doanh nghiệp"]

  private func figures(
    _ heads: String, form: String = "Kế hoạch", title: String = "Phát triển kinh tế - xã hội năm 2026"
  )
    -> [String]
  {
    FindingSample("\(heads)\n\n\(Self.lines)", title: title, form: form, issued: "2025-12-20").figures.map {
      $0.replacing(" ~", with: "")
    }
  }

  @Test(arguments: ["Kế hoạch", "Nghị quyết", "Chương trình"])
  func partsThatLookBackTellResults(_ form: String) {
    for heads in [
      "## I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NĂM 2025\n\n### 1. Các chỉ tiêu đạt và vượt kế hoạch",
      "## I. KẾT QUẢ THỰC HIỆN NĂM 2025\n\n### 1. Về các chỉ tiêu chủ yếu",
      "## A. TÌNH HÌNH THỰC HIỆN NĂM 2025\n\n### I. Các chỉ tiêu kinh tế - xã hội",
      "## A. TÌNH HÌNH NĂM 2025\n\n### I. Về thực hiện các chỉ tiêu, nhiệm vụ được giao",
      "## Điều 1. Đánh giá tình hình năm 2025\n\n### 1. Các chỉ tiêu kinh tế",
      "## I. KẾT QUẢ NĂM 2025\n\nCác chỉ tiêu đạt và vượt kế hoạch gồm:",
      "## I. VIỆC THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025", "## I. THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM 2025",
    ] {
      #expect(figures(heads, form: form) == Self.found, "\(heads)")
    }
  }

  @Test func goalsOfThePlanAreNone() {
    for heads in [
      "## II. CÁC CHỈ TIÊU CHỦ YẾU", "## II. KẾ HOẠCH NĂM 2026\n\n### 1. Về các chỉ tiêu chủ yếu",
      "## II. KẾ HOẠCH THỰC HIỆN\n\n### 1. Việc thực hiện các chỉ tiêu", "## II. THỰC HIỆN CÁC CHỈ TIÊU NĂM 2026",
      "## I. KẾT QUẢ NĂM 2025 VÀ KẾ HOẠCH NĂM 2026\n\n### 1. Các chỉ tiêu kinh tế",
      "## I. KẾT QUẢ NĂM 2025\n\n### II. Các chỉ tiêu kinh tế", "Hoàn thành các chỉ tiêu sau:",
      "## I. MỤC TIÊU\n\n### 1. Hoàn thành các chỉ tiêu năm 2025 chưa đạt",
    ] {
      #expect(figures(heads).isEmpty, "\(heads)")
    }
    #expect(figures("## II. THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025", title: "Cải cách hành chính năm 2025").isEmpty)
  }

  @Test func theYearOfAPlanThatWasCarriedOutIsThatOfItsResults() {
    let days = { (head: String, issued: String) in
      FindingSample("\(head)\n\n\(Self.lines)", form: "Báo cáo", issued: issued).days.first
    }
    #expect(days("## I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025", "2026-01-15") == "2025-12-31 year heading")
    #expect(days("## I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU NĂM 2025", "2025-12-20") == "2025-12-31 year heading")
    #expect(days("## I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025", "2025-06-15") == "2025-06-15 day issued")
    // Of a part of the year, which a heading above names.
    let part = "## KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025\n\n### 1. Kết quả thực hiện kế hoạch năm 2025"
    #expect(days(part, "2025-07-15") == "2025-06-30 half heading")
  }

  @Test func aHeadlineToldAgainAsHeadingSaysNoMore() {
    let body =
      "Về BHXH, tỉnh đã có 993 người tham gia; về BHYT có 2.089 người, đạt 85% kế hoạch. Số thu đạt 22 tỷ đồng."
    let title = "Phấn đấu thêm khoảng 100.000 người tham gia BHYT"
    let lines = ["993 người", "2089 người kh85", "22 tỷ đồng"]
    #expect(FindingSample(body, title: title).figures == lines)
    #expect(FindingSample("# \(title)\n\n\(body)", title: title).figures == lines)
  }
}
