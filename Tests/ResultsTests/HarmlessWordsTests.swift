import Results
import Testing

/// Words of a sentence that say how a figure is known, of which field or which one stands out, and spellings and names of fields; beside
/// each what limits it.
@Suite struct HarmlessWordsTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    MatchingTests.Sample(plan: "- \(plan).", report: report + ".").lines
  }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo còn 3,5%", "Theo kết quả rà soát, tỷ lệ hộ nghèo của tỉnh là 3,4%"),
    ("Tỷ lệ hộ nghèo còn 3,5%", "Qua rà soát, tỷ lệ hộ nghèo còn 3,4%"),
    ("Tỷ lệ lao động qua đào tạo đạt 78%", "Lao động đã qua đào tạo chiếm 78,6% lực lượng lao động"),
    ("Tỷ lệ chất thải rắn sinh hoạt được thu gom đạt 96%", "Lượng rác thải sinh hoạt được thu gom đạt 96,4%"),
    ("Tỷ suất tử vong trẻ em dưới 1 tuổi còn 8‰", "Tử vong trẻ em dưới 01 tuổi là 8,9‰"),
    ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 12%", "Tỷ lệ trẻ em dưới 05 tuổi bị suy dinh dưỡng còn 11,8%"),
    ("Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ đạt 98%", "Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ đạt 98,4%"),
    ("Tỷ lệ trẻ 5 tuổi đi học mẫu giáo đạt 99%", "Tỷ lệ trẻ 5 tuổi vào học mẫu giáo đạt 99,2%"),
    ("Tuổi thọ trung bình của người dân đạt 73 tuổi", "Tuổi thọ bình quân là 73,4 tuổi"),
    (
      "Tốc độ tăng trưởng kinh tế (GRDP) đạt 6%",
      "Tổng sản phẩm trên địa bàn tỉnh (GRDP) đạt 57.723 tỷ đồng (giá so sánh 2010), tăng 8,29% so với cùng kỳ"
    ),
  ])
  func whatLimitsNothingIsCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).contains { $0.hasSuffix("→ 1 certain") }, "\(report): \(lines(plan, report))")
  }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo còn 3,5%", "Theo kết quả rà soát của huyện A, tỷ lệ hộ nghèo là 3,4%"),
    ("Tỷ lệ hộ nghèo còn 3,5%", "Theo kết quả rà soát, tỷ lệ hộ nghèo cao nhất là 13,4%"),
    ("Tỷ lệ hộ nghèo còn 3,5%", "Cao nhất là xã Trà Tập, tỷ lệ hộ nghèo 33,4%"),
    ("Tỷ lệ lao động qua đào tạo đạt 78%", "Lao động nữ đã qua đào tạo chiếm 78,6% lực lượng lao động"),
    ("Tỷ lệ lao động qua đào tạo đạt 78%", "Lực lượng dân quân qua đào tạo đạt 78,6%"),
    ("Tỷ lệ chất thải rắn sinh hoạt được thu gom đạt 96%", "Lượng rác thải y tế được thu gom đạt 96,4%"),
    ("Tỷ suất tử vong trẻ em dưới 1 tuổi còn 8‰", "Tử vong trẻ em dưới 05 tuổi là 8,9‰"),
    ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 12%", "Tỷ lệ trẻ em dưới 02 tuổi bị suy dinh dưỡng còn 11,8%"),
    ("Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ đạt 98%", "Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ vắc xin sởi đạt 98,4%"),
    ("Tỷ lệ trẻ 5 tuổi đi học mẫu giáo đạt 99%", "Tỷ lệ trẻ 3 tuổi vào học mẫu giáo đạt 99,2%"),
    ("Tuổi thọ trung bình của người dân đạt 73 tuổi", "Tuổi thọ bình quân của nữ là 76,4 tuổi"),
    (
      "Tốc độ tăng trưởng kinh tế (GRDP) đạt 6%",
      "Khu vực dịch vụ đạt 27.723 tỷ đồng (giá so sánh 2010), tăng 8,29% so với cùng kỳ"
    ),
  ])
  func whatLimitsIsNotCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).areUncertain, "\(report): \(lines(plan, report))")
  }
}
