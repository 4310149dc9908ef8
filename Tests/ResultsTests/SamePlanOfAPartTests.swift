import Results
import Testing

/// The plan's value beside a figure tells which goal is answered only where nothing is named that may be a part of it or another thing: of a
/// part as much may be planned.
@Suite struct SamePlanOfAPartTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    let table = "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| --- | --- | --- | --- |\n"
    return MatchingTests.Sample(
      plan: "- \(plan).\n- Tỷ lệ đô thị hóa đạt 36,2%.",
      report: report.contains("|") ? table + "| \(report) |" : report + "."
    ).lines
  }

  @Test(arguments: [
    ("Sản lượng cá đạt 20.500 tấn", "Sản lượng rau đạt 16.100 tấn, bằng 78,5% kế hoạch"),
    ("Trồng mới 500 ha rừng", "Các công ty lâm nghiệp trồng mới được 512 ha rừng, đạt 102,4% kế hoạch"),
    ("Trồng mới 500 ha rừng", "Diện tích rừng phòng hộ trồng mới đạt 512 ha, bằng 102,4% kế hoạch"),
    ("Trồng mới 500 ha rừng", "Diện tích rừng được chăm sóc đạt 512 ha, bằng 102,4% kế hoạch"),
    (
      "Giải quyết việc làm cho 2.500 lao động",
      "Trong quý IV, giải quyết việc làm cho 2.610 lao động, đạt 104,4% kế hoạch"
    ),
    (
      "Kim ngạch xuất khẩu đạt 1.860 triệu USD",
      "Kim ngạch xuất khẩu hàng dệt may đạt 2.158 triệu USD, vượt 16% kế hoạch"
    ),
    (
      "Kim ngạch xuất khẩu đạt 1.860 triệu USD",
      "Khu vực có vốn đầu tư nước ngoài xuất khẩu 2.158 triệu USD, vượt 16% kế hoạch"
    ),
    ("Tỷ lệ dân số dùng nước hợp vệ sinh đạt 98%", "Về nông thôn, tỷ lệ dân số dùng nước hợp vệ sinh đạt 98,4%"),
    ("Hỗ trợ 300 hộ nghèo làm nhà", "Mặt trận các cấp hỗ trợ 312 hộ nghèo làm nhà, đạt 104% kế hoạch"),
    (
      "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi còn 12,5%",
      "Tỷ lệ suy dinh dưỡng thể thấp còi trẻ em dưới 5 tuổi | % | 12,5 | 12"
    ),
    (
      "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi còn 12%",
      "Tỷ lệ suy dinh dưỡng trẻ em dưới 05 tuổi (suy dinh dưỡng chiều cao theo tuổi) | % | 12 | 11,2"
    ),
    ("Tỷ lệ che phủ rừng đạt 42%", "Tỷ lệ che phủ rừng (kể cả cây cao su) | % | 42 | 43"),
    ("Sản lượng lúa đạt 41.250 tấn", "Sản lượng lúa đông xuân | tấn | 41.250 | 40.000"),
    ("Đàn bò đạt 257.000 con", "Tổng đàn bò lai | con | 257.000 | 251.300"),
    (
      "Thu nhập bình quân đầu người đạt 62,5 triệu đồng",
      "Thu nhập bình quân đầu người khu vực nông thôn | triệu đồng | 62,5 | 60"
    ),
  ])
  func partsOfWhichAsMuchWasPlannedAreNotCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).areUncertain, "\(report)")
  }

  @Test(arguments: [
    (
      "Cứng hóa 4,5 km đường giao thông nông thôn",
      "Chiều dài đường giao thông nông thôn được cứng hóa | km | 4,5 | 5,2"
    ),
    ("Trồng mới 500 ha rừng", "Diện tích rừng trồng mới đạt 512 ha, bằng 102,4% kế hoạch"),
    ("Trồng mới 500 ha rừng", "Toàn tỉnh trồng mới được 512 ha rừng, đạt 102,4% kế hoạch"),
    ("Đàn bò đạt 250.000 con", "Tổng đàn bò | con | 250.000 | 251.300"),
    ("Sản lượng khai thác và nuôi trồng thủy sản 12.500 tấn", "Tổng sản lượng thủy sản | tấn | 12.500 | 12.910"),
    ("Kim ngạch xuất khẩu đạt 1.860 triệu USD", "Kim ngạch xuất khẩu ước đạt 2.158 triệu USD, vượt 16% kế hoạch năm"),
    ("Sản lượng thủy sản đạt 45.000 tấn", "Tổng sản lượng thủy sản cả năm 46.100 tấn, đạt 102,4% kế hoạch"),
  ])
  func theGoalItselfInOtherWordsIsCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).contains { $0.hasSuffix("→ 1 certain") }, "\(report): \(lines(plan, report))")
  }
}
