import Results
import Testing

/// Measures in other words, and words around a figure that are of its teller: each with what only looks so, of
/// another scope, level, part, season or place.
@Suite struct SaidOtherwiseTests {
  private func lines(_ plan: String, _ report: String) -> [String] {
    let table = "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| --- | --- | --- | --- |\n"
    return MatchingTests.Sample(
      plan: "- \(plan).", report: report.contains("|") ? table + "| \(report) |" : report + "."
    ).lines
  }

  @Test(arguments: [
    ("Tỷ lệ trẻ mẫu giáo ra lớp đạt 96%", "Tỷ lệ trẻ độ tuổi mẫu giáo đến trường đạt 96,2%"),
    ("Tỷ lệ trẻ nhà trẻ ra lớp đạt 35%", "Tỷ lệ trẻ em trong độ tuổi nhà trẻ ra lớp đạt 35,1%"),
    (
      "Tỷ lệ học sinh hoàn thành chương trình tiểu học được vào học lớp 6 đạt 99%",
      "Tỷ lệ học sinh học xong tiểu học vào lớp 6 đạt 99,4%"
    ),
    ("Tỷ lệ tốt nghiệp trung học phổ thông đạt 97%", "Tỷ lệ học sinh đỗ tốt nghiệp THPT là 97,4%"),
    ("Tỷ lệ phòng học kiên cố đạt 85%", "Tỷ lệ phòng học được xây kiên cố đạt 85,8%"),
    (
      "Tỷ lệ trường phổ thông có đủ thiết bị dạy học đạt 90%",
      "Tỷ lệ trường phổ thông bảo đảm đủ thiết bị dạy học đạt 92%"
    ),
    (
      "Tỷ lệ hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh đạt 75%", "Tỷ lệ hộ nghèo dùng nước hợp vệ sinh đạt 76,1%"
    ),
    ("Tỷ lệ lao động có bằng cấp, chứng chỉ đạt 28%", "Tỷ lệ lao động có văn bằng, chứng chỉ đạt 28,4%"),
    ("Tỷ lệ lao động có bằng cấp, chứng chỉ đạt 28%", "Tỷ lệ lao động có bằng, chứng chỉ đạt 28,4%"),
    (
      "Tỷ lệ hài lòng của người dân với dịch vụ y tế đạt 92%",
      "Tỷ lệ hài lòng chung của người dân với dịch vụ y tế đạt 92,3%"
    ),
    ("Tỷ lệ nước sạch thất thoát còn 15%", "Tỷ lệ nước sạch bị thất thoát còn 14,8%"),
    (
      "Có 9 xã nông thôn mới kiểu mẫu", "Toàn tỉnh có 9 xã kiểu mẫu"
    ),
    ("Tỷ lệ hộ nghèo còn 3%", "Số hộ nghèo chiếm 2,8% tổng số hộ"),
    ("Tỷ lệ hộ cận nghèo còn 3%", "Số hộ cận nghèo chiếm 2,8% tổng số hộ"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%", "Tỷ lệ dân số của tỉnh tham gia bảo hiểm y tế đạt 95,6%"),
    ("Sản lượng lúa đạt 117.000 tấn", "Lúa cả năm đạt 118.000 tấn"),
    ("Tổng diện tích gieo trồng đạt 170 ha", "Toàn tỉnh gieo trồng được 172 ha"),
    (
      "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân còn 7%",
      "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (suy dinh dưỡng cân nặng theo tuổi) | % | 7 | 6,8"
    ),
    ("Tỷ lệ hộ nghèo còn 3%", "Phó Chủ tịch UBND tỉnh cho biết tỷ lệ hộ nghèo còn 2,8%"),
    ("Tỷ lệ nghèo đa chiều còn 38%", "Tính ra, tỷ lệ nghèo đa chiều còn 36,3%"),
  ])
  func theSameInOtherWordsIsCertain(_ plan: String, _ report: String) {
    #expect(lines(plan, report).contains { $0.hasSuffix("→ 1 certain") }, "\(report): \(lines(plan, report))")
  }

  @Test(arguments: [
    ("Tỷ lệ trẻ mẫu giáo ra lớp đạt 96%", "Tỷ lệ trẻ độ tuổi nhà trẻ đến trường đạt 96%"),
    ("Tỷ lệ trẻ mẫu giáo ra lớp đạt 96%", "Tỷ lệ trẻ mẫu giáo 5 tuổi đến trường đạt 96%"),
    ("Tỷ lệ trẻ mẫu giáo ra lớp đạt 96%", "Tỷ lệ trẻ khuyết tật độ tuổi mẫu giáo đến trường đạt 96%"),
    ("Tỷ lệ trẻ nhà trẻ ra lớp đạt 35%", "Tỷ lệ trẻ độ tuổi nhà trẻ được tiêm chủng đạt 35%"),
    (
      "Tỷ lệ học sinh hoàn thành chương trình tiểu học được vào học lớp 6 đạt 99%",
      "Tỷ lệ học sinh học xong trung học cơ sở vào lớp 10 đạt 99%"
    ),
    (
      "Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99%",
      "Tỷ lệ học sinh dân tộc thiểu số học xong tiểu học đạt 99%"
    ),
    ("Tỷ lệ tốt nghiệp trung học phổ thông đạt 97%", "Tỷ lệ học sinh đỗ tốt nghiệp THCS là 97%"),
    (
      "Tỷ lệ tốt nghiệp trung học phổ thông đạt 97%",
      "Tỷ lệ thí sinh tự do đỗ tốt nghiệp THPT là 97%"
    ),
    ("Tỷ lệ phòng học kiên cố đạt 85%", "Tỷ lệ nhà công vụ giáo viên được xây kiên cố đạt 85%"),
    ("Tỷ lệ phòng học kiên cố đạt 85%", "Tỷ lệ phòng học mầm non được xây kiên cố đạt 85%"),
    (
      "Tỷ lệ trường phổ thông có đủ thiết bị dạy học đạt 90%",
      "Tỷ lệ trường mầm non bảo đảm đủ thiết bị dạy học đạt 90%"
    ),
    (
      "Tỷ lệ trường phổ thông có đủ thiết bị dạy học đạt 90%",
      "Tỷ lệ trường phổ thông bảo đảm đủ phòng học đạt 90%"
    ),
    ("Tỷ lệ hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh đạt 75%", "Tỷ lệ hộ nghèo dùng nước sạch đạt 75%"),
    ("Tỷ lệ hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh đạt 75%", "Tỷ lệ hộ cận nghèo dùng nước hợp vệ sinh đạt 75%"),
    ("Tỷ lệ hộ sử dụng nước sinh hoạt hợp vệ sinh đạt 75%", "Tỷ lệ hộ nghèo dùng nước hợp vệ sinh đạt 75%"),
    ("Tỷ lệ lao động có bằng cấp, chứng chỉ đạt 28%", "Tỷ lệ lao động nữ có văn bằng, chứng chỉ đạt 28%"),
    ("Tỷ lệ lao động qua đào tạo đạt 28%", "Tỷ lệ lao động có văn bằng, chứng chỉ đạt 28%"),
    ("Tỷ lệ cán bộ có bằng cấp, chứng chỉ tin học đạt 28%", "Tỷ lệ cán bộ có văn bằng, chứng chỉ ngoại ngữ đạt 28%"),
    (
      "Tỷ lệ hài lòng của người dân với dịch vụ y tế đạt 92%",
      "Tỷ lệ hài lòng chung của người bệnh nội trú với dịch vụ y tế đạt 92%"
    ),
    ("Tỷ lệ nước sạch thất thoát còn 15%", "Tỷ lệ điện bị thất thoát còn 15%"),
    ("Có 9 xã nông thôn mới kiểu mẫu", "Toàn tỉnh có 9 xã nâng cao"),
    ("Có 9 xã nông thôn mới nâng cao", "Toàn tỉnh có 9 xã kiểu mẫu"),
    ("Có 9 xã nông thôn mới kiểu mẫu", "Toàn tỉnh có 9 thôn kiểu mẫu"),
    ("Có 9 xã đạt chuẩn nông thôn mới", "Toàn tỉnh có 9 xã kiểu mẫu"),
    ("Tỷ lệ hộ nghèo còn 3%", "Số hộ cận nghèo chiếm 3% tổng số hộ"),
    ("Tỷ lệ hộ nghèo còn 3%", "Số hộ nghèo chiếm 3% tổng số hộ dân tộc thiểu số"),
    ("Tỷ lệ hộ nghèo còn 3%", "Số hộ nghèo ở nông thôn chiếm 3% tổng số hộ"),
    ("Tỷ lệ hộ nghèo còn 3%", "Số hộ tái nghèo chiếm 3% tổng số hộ"),
    ("Tỷ lệ trẻ em hộ nghèo đi học đạt 98%", "Số hộ nghèo chiếm 98% tổng số hộ"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%", "Tỷ lệ dân số của huyện Phú Ninh tham gia bảo hiểm y tế đạt 95%"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%", "Tỷ lệ học sinh của tỉnh tham gia bảo hiểm y tế đạt 95%"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%", "Tỷ lệ dân số của tỉnh tham gia bảo hiểm xã hội đạt 95%"),
    ("Sản lượng lúa đạt 117.000 tấn", "Lúa đông xuân đạt 117.000 tấn"),
    ("Sản lượng lúa đạt 117.000 tấn", "Lúa xuất khẩu đạt 117.000 tấn"),
    ("Sản lượng lúa đạt 117.000 tấn", "Lúa tiêu thụ qua hợp tác xã đạt 117.000 tấn"),
    ("Sản lượng thủy sản đạt 82.000 tấn", "Thủy sản nuôi trồng đạt 82.000 tấn"),
    ("Tổng diện tích gieo trồng đạt 170 ha", "Toàn tỉnh gieo trồng được 170 ha ngô"),
    ("Tổng diện tích gieo trồng đạt 170 ha", "Vụ xuân toàn tỉnh gieo trồng được 170 ha"),
    (
      "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân còn 7%",
      "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (suy dinh dưỡng chiều cao theo tuổi) | % | 7 | 6,8"
    ),
    ("Tỷ lệ hộ nghèo còn 3%", "Lãnh đạo huyện Phú Ninh cho biết tỷ lệ hộ nghèo còn 3%"),
    ("Tỷ lệ hộ nghèo còn 3%", "Lãnh đạo Sở cho biết ở nông thôn tỷ lệ hộ nghèo còn 3%"),
    ("Đón 8 triệu lượt khách quốc tế", "Ngành du lịch đón 8 triệu lượt khách nội địa"),
    ("Đón 8 triệu lượt khách quốc tế", "Ngành hàng không đón 8 triệu lượt khách quốc tế"),
    ("Đón 8 triệu lượt khách", "Các khu du lịch sinh thái đón 8 triệu lượt khách"),
    ("Tỷ lệ nghèo đa chiều còn 38%", "Tính riêng bảy huyện nghèo, tỷ lệ nghèo đa chiều còn 38%"),
    (
      "Đón 560.000 lượt khách du lịch",
      "Khu bảo tồn giải quyết việc làm cho 180 lao động; đón 560.000 lượt khách quốc tế"
    ),
    ("Tỷ lệ che phủ rừng đạt 42%", "Tại vùng đệm, tỉnh thu hút 15 dự án đầu tư; tỷ lệ che phủ rừng đạt 42%"),
    ("Năng suất lúa đạt 60 tạ/ha", "Năng suất lúa đông xuân đạt 60 tạ/ha"),
  ])
  func whatOnlyLooksSoIsNot(_ plan: String, _ report: String) {
    #expect(!lines(plan, report).contains { $0.hasSuffix(" certain") }, "\(report): \(lines(plan, report))")
  }

  @Test func aShareOfAnothersPlanIsNotOfThisOne() {
    let lines = lines(
      "Thu ngân sách nhà nước trên địa bàn đạt 6.294 tỷ đồng",
      "Thu ngân sách nhà nước trên địa bàn được 6.841 tỷ đồng, đạt 112,6% dự toán Trung ương giao và đạt 108,7% dự toán HĐND tỉnh giao"
    )
    #expect(lines.filter { $0.hasSuffix(" certain") }.count == 1, "\(lines)")
  }
}
