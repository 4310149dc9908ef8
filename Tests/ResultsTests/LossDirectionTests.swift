import Markup
import Results
import Targets
import Testing

/// Of what nobody wants more of a machine judges nothing where the promise does not say which way is good: 8 % of 10 % is better.
@Suite struct LossDirectionTests {
  private func direction(_ plan: String) -> ProgressDirection?? {
    let records = TargetIndex.records(
      of: Markdown.parse("## Mục tiêu đến năm 2025\n\n- \(plan).", file: "p.md").value,
      context: TargetContext(title: "Kế hoạch giai đoạn 2021-2025", issuedYear: 2021),
      document: TargetDocument(slug: "p", url: "/p/", title: "Kế hoạch", issuer: "UBND tỉnh A", issued: "2021-01-05")
    ).value
    return records.first.map { ProgressTarget.direction(of: $0) }
  }

  @Test(arguments: [
    "Tỷ lệ sinh con thứ ba trở lên: 10%", "Tỷ lệ sinh con thứ 3: 10%", "Tỷ suất sinh thô: 10‰",
    "Tỷ lệ tăng dân số tự nhiên: 1%", "Tỷ số giới tính khi sinh: 112 bé trai/100 bé gái", "Tỷ lệ phụ thuộc chung: 51%",
    "Tỷ lệ học sinh bỏ học: 1%", "Tỷ lệ học sinh lưu ban: 1%", "Tỷ lệ thất thu nước: 10%",
    "Tốc độ tăng chỉ số giá tiêu dùng: 4%", "Tỷ lệ máy tính nhiễm mã độc: 10%", "Tỷ lệ lây nhiễm phần mềm độc hại: 10%",
    "Số xã trắng hạ tầng viễn thông: 10 xã", "Số vùng lõm sóng di động: 10 vùng", "Chi phí không chính thức: 10%",
    "Tỷ lệ đơn thư khiếu nại vượt cấp: 10%", "Tiêu hao năng lượng trên một đơn vị GDP: 10%",
    "Tỷ lệ chất thải rắn chôn lấp trực tiếp: 10%", "Tỷ lệ nghỉ việc: 10%", "Tỷ trọng nông nghiệp trong GRDP: 10%",
    "Số lượng đơn vị sự nghiệp công lập: 10 đơn vị", "Tỷ lệ văn bản giấy: 10%", "Tỷ lệ ly hôn: 10%",
    "Số lao động thất nghiệp: 1.000 người", "Diện tích rừng bị mất: 10 ha", "Số tuyến đường bị chậm: 10 tuyến",
    "Tỷ lệ người từ 65 tuổi trở lên khoảng 12%", "Tỷ lệ trẻ em dưới 15 tuổi khoảng 22%",
  ])
  func isUnclearWhereOnlyTheNameIsTold(_ plan: String) {
    let found = direction(plan)
    #expect(found != nil, "no target: \(plan)")
    #expect(found.flatMap { $0 } != .up, "\(plan)")
  }

  @Test(arguments: [
    "Tỷ lệ hộ nghèo được hỗ trợ nhà ở: 80%", "Tỷ lệ tham gia bảo hiểm thất nghiệp: 30%",
    "Tỷ lệ máy tính được cài phần mềm phòng, chống mã độc: 95%", "Tỷ lệ xử lý nợ đọng: 80%",
    "Tỷ lệ học sinh đến trường: 98%", "Số giường bệnh: 5.000 giường", "Tỷ lệ dịch vụ công trực tuyến: 80%",
    "Diện tích rừng ngập mặn: 500 ha", "Tỷ lệ khám phá tội phạm: 85%", "Số người cai nghiện: 500 người",
    "Kim ngạch xuất khẩu đồ gỗ nội thất: 500 triệu USD", "Dư nợ tín dụng: 50.000 tỷ đồng",
    "Chỉ số giá trị sản xuất công nghiệp: 110%", "Tỷ lệ che phủ rừng: 42%", "Tỷ lệ hồ sơ giấy được số hóa: 80%",
    "Số bãi chôn lấp hợp vệ sinh: 5 bãi", "Tỷ trọng nông nghiệp công nghệ cao: 20%",
    "Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế: 95%", "Tỷ lệ trẻ em dưới 6 tuổi được khám bệnh: 95%",
    "Tỷ lệ sự cố được khắc phục: 95%", "Số lớp xóa mù chữ: 20 lớp", "Tỷ lệ văn bản điện tử: 90%",
    "Tỷ lệ người nhiễm HIV biết tình trạng nhiễm: 90%", "Tỷ lệ chất thải nguy hại được thu gom: 99%",
  ])
  func goodsAndDeedsAgainstItAreUp(_ plan: String) {
    #expect(direction(plan) == .some(.up), "\(plan): \(String(describing: direction(plan)))")
  }

  /// One of five years proves nothing of each of them; the plan's last year, or its only one, decides it.
  @Test(arguments: [
    ("Mỗi năm đào tạo 1.000 cán bộ", "Năm 2022, đào tạo 1.100 cán bộ.", false),
    ("Hằng năm trồng 2.000 ha rừng", "Năm 2023, trồng 2.100 ha rừng.", false),
    ("Đào tạo 1.000 cán bộ", "Năm 2022, đào tạo 1.100 cán bộ.", true),
    ("Trồng 2.000 ha cây hằng năm", "Năm 2023, trồng 2.100 ha cây hằng năm.", true),
    ("Mỗi năm đào tạo 1.000 cán bộ", "Năm 2025, đào tạo 1.100 cán bộ.", true),
  ])
  func oneYearOfSeveralIsUncertainOfEach(_ plan: String, _ report: String, _ isSure: Bool) {
    let lines = MatchingTests.Sample(
      plan: "- \(plan).", report: report, planIssued: "2021-01-05", reportIssued: "2026-01-10",
      planTitle: "Kế hoạch giai đoạn 2021-2025", year: 2025
    ).lines
    #expect(lines.contains { $0.hasSuffix(" certain") } == isSure, "\(report): \(lines)")
    #expect(lines.contains { $0.contains("→ 1") }, "\(report): \(lines)")
  }
}
