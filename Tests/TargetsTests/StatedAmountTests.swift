import Markup
import Targets
import Testing

/// A value is read and shown as it is stated: to what something falls and not by how much, of how many it is a rate, by what it is
/// bounded and until when; and nothing is lent from one statement to another that says something else.
@Suite struct StatedAmountTests {
  struct Case: Sendable {
    var body: String
    var values: [Double]
    /// Each stands in the sentence of some target.
    var displays: [String] = []
    var unit: String?
    var subject: String?
    var outcome: String?
    var comparator: Comparator?
    var deadline: Int?
    /// None stands in any sentence.
    var never: [String] = []
  }

  private static let cases: [Case] = [
    Case(
      body: "Giảm từ 15 ngày xuống còn 7 ngày thời gian giải quyết thủ tục.", values: [7],
      displays: ["xuống còn 7 ngày"]),
    Case(body: "Giảm xuống còn 5 ngày thời gian cấp phép xây dựng.", values: [5], displays: ["xuống còn 5 ngày"]),
    Case(body: "Rút ngắn còn 3 ngày thời gian cấp giấy chứng nhận.", values: [3], displays: ["còn 3 ngày"]),
    Case(body: "Tăng từ 50 lên 70 xã đạt chuẩn nông thôn mới.", values: [70], displays: ["lên 70 xã"]),
    Case(body: "Cắt giảm còn 10 thủ tục hành chính.", values: [10], displays: ["còn 10 thủ tục"]),
    Case(body: "Kéo giảm xuống dưới 3% tỷ lệ thất nghiệp thành thị.", values: [3], displays: ["xuống dưới 3%"]),
    Case(body: "Nâng từ 12 lên 20 trạm y tế đạt chuẩn.", values: [20], displays: ["lên 20 trạm"]),
    Case(body: "Giảm xuống 4% số hộ nghèo dân tộc thiểu số.", values: [4], displays: ["xuống 4%"]),
    Case(
      body: "Rút ngắn thời gian cấp phép từ 30 ngày còn 15 ngày làm việc.", values: [15],
      displays: ["15 ngày làm việc"], never: ["30"]),
    Case(body: "Giảm thời gian thông quan từ 10 giờ còn 6 giờ làm việc.", values: [6], displays: ["còn 6 giờ"]),
    Case(
      body: "Giảm 30% thời gian giải quyết thủ tục.", values: [30], displays: ["Giảm 30% thời gian giải quyết thủ tục"],
      never: ["xuống", "còn"]),
    Case(body: "Tăng 20 xã đạt chuẩn nông thôn mới.", values: [20], displays: ["Tăng 20 xã"], never: ["lên"]),
    Case(body: "Giảm 3 ngày thời gian cấp giấy chứng nhận.", values: [3], displays: ["Giảm 3 ngày"], never: ["còn"]),
    Case(body: "Cắt giảm 25% chi phí tuân thủ.", values: [25], displays: ["Cắt giảm 25% chi phí"], never: ["còn"]),
    Case(body: "Giảm thời gian giải quyết từ 15 ngày xuống còn 7 ngày.", values: [7], displays: ["xuống còn 7 ngày"]),
    Case(body: "Cứ 10.000 dân có 15 bác sĩ.", values: [15], unit: "10.000 dân"),
    Case(body: "Bình quân 1.000 dân có 12 bác sỹ.", values: [12], unit: "1.000 dân"),
    Case(body: "Mỗi 10.000 dân có 12 giường bệnh.", values: [12], unit: "10.000 dân"),
    Case(body: "Trung bình 100 dân có 80 thuê bao băng rộng.", values: [80], unit: "100 dân"),
    Case(body: "Cứ 1.000 người dân có 1 cán bộ y tế.", values: [1], unit: "1.000 người"),
    Case(body: "Bình quân 100 hộ có 95 hộ dùng nước sạch.", values: [95], unit: "100 hộ"),
    Case(body: "Mỗi vạn dân có 32 giường bệnh.", values: [32], unit: "vạn dân"),
    Case(body: "Đạt 16 bác sĩ trên 10.000 dân.", values: [16], unit: "10.000 dân"),
    Case(body: "Mỗi xã có 2 cán bộ công nghệ.", values: [2]),
    Case(body: "Có 10.000 dân có thẻ bảo hiểm mới.", values: [10000]),
    Case(body: "Bình quân mỗi năm đào tạo 1.000 lao động.", values: [1000]),
    Case(body: "Trồng mới 1.000 ha rừng, có 300 hộ tham gia.", values: [1000, 300]),
    Case(body: "Phủ xanh 3/4 diện tích đất trống.", values: [75], unit: "%"),
    Case(body: "Trồng rừng trên 1/2 diện tích đất đồi.", values: [50], unit: "%"),
    Case(body: "Phủ xanh 1/3 diện tích đất trống, đồi núi trọc.", values: []),
    Case(body: "Có 1/2 tổng số thôn lắp camera an ninh.", values: [50]),
    Case(body: "3/4 số hộ dùng nước sạch.", values: [75]),
    Case(body: "Có 8/12 xã đạt chuẩn nông thôn mới.", values: [8]),
    Case(body: "Hoàn thành 5/9 tiêu chí đô thị loại III.", values: []),
    Case(
      body: "Không quá 5% hồ sơ trễ hạn; tối thiểu 95% người dân hài lòng.", values: [5, 95],
      displays: ["hồ sơ trễ hạn", "95%"], never: ["trễ hạn hài lòng"]),
    Case(
      body: "Không quá 5% hồ sơ trễ hạn; không dưới 95% hài lòng.", values: [5, 95],
      never: ["trễ hạn hài lòng", "95% hồ sơ"]),
    Case(body: "Tối đa 2% sản phẩm lỗi; tối thiểu 90% khách hàng quay lại.", values: [2, 90], never: ["lỗi quay lại"]),
    Case(body: "Dưới 3% trẻ bỏ học; trên 98% học sinh lên lớp.", values: [3, 98], never: ["bỏ học lên lớp"]),
    Case(body: "Thu ngân sách 1.234,5 tỷ đồng; chi 1.300 tỷ đồng.", values: [1234.5, 1300], never: ["tỷ đồng Thu"]),
    Case(
      body: "90% hồ sơ cấp tỉnh, 80% hồ sơ cấp xã được giải quyết đúng hạn.", values: [90, 80],
      displays: ["được giải quyết đúng hạn"]),
    Case(body: "70% hộ nông thôn và 90% hộ thành thị dùng nước sạch.", values: [70, 90], displays: ["dùng nước sạch"]),
    Case(body: "Chưa đến 1% hồ sơ sai sót.", values: [1], comparator: .lessThan, never: ["Chưa 1%"]),
    Case(body: "Để chưa tới 2% hồ sơ trễ hạn.", values: [2], comparator: .lessThan),
    Case(body: "Tỷ lệ hộ nghèo còn chưa đến 3%.", values: [3], comparator: .lessThan),
    Case(body: "Tỷ lệ thất nghiệp chưa đầy 2%.", values: [2], comparator: .lessThan),
    Case(body: "Tỷ lệ hồ sơ trả lại không đến 1%.", values: [1], comparator: .lessThan),
    Case(body: "Tỷ lệ hài lòng đạt bằng hoặc cao hơn 80%.", values: [80], comparator: .atLeast),
    Case(body: "Thu nhập bằng hoặc hơn 60 triệu đồng/người.", values: [60], comparator: .atLeast),
    Case(body: "Tỷ lệ nợ xấu bằng hoặc thấp hơn 3%.", values: [3], comparator: .atMost),
    Case(body: "Tỷ lệ giải ngân đạt từ bằng hoặc trên 95%.", values: [95], comparator: .atLeast),
    Case(body: "Tỷ lệ sinh nhỏ hơn hoặc bằng 2,1%.", values: [2.1], comparator: .atMost),
    Case(body: "Xếp thứ 5 đến thứ 10 cả nước về chuyển đổi số.", values: [10], comparator: .atMost),
    Case(body: "Tỷ lệ hài lòng cao hơn 80%.", values: [80], comparator: .moreThan),
    Case(body: "Tỷ lệ chưa qua đào tạo còn 20%.", values: [20], comparator: .equal),
    Case(body: "Tăng trưởng bằng 8%.", values: [8], comparator: .equal),
    Case(body: "Trong 5 năm (2026-2030) đào tạo 5.000 cán bộ.", values: [5000], deadline: 2030),
    Case(body: "Trong 3 năm (2027 - 2029), xây dựng 30 nhà văn hóa.", values: [30], deadline: 2029),
    Case(body: "Cả nhiệm kỳ (2026-2031) kết nạp 900 đảng viên.", values: [900], deadline: 2031),
    Case(body: "Trong giai đoạn 5 năm (2026–2030), trồng 2.000 ha rừng.", values: [2000], deadline: 2030),
    Case(body: "Kế hoạch 5 năm (2026 - 2030): tăng trưởng bình quân 9%/năm.", values: [9], deadline: 2030),
    Case(body: "Đào tạo 500 cán bộ.", values: [500], deadline: 2027),
    Case(body: "Giảm 2% hộ nghèo (năm 2025 là 5%).", values: [2], deadline: 2027),
    Case(
      body: "Thu ngân sách đạt 1.500 tỷ đồng (bằng 120% dự toán), tăng 12,5% so với năm 2026.", values: [1500, 12.5],
      never: ["% tỷ đồng"]),
    Case(
      body: "Đạt 1.500 tỷ đồng (bằng 120% dự toán), tăng 12,5% so với năm 2026.", values: [1500, 12.5],
      never: ["% tỷ đồng"]),
    Case(
      body: "Đến năm 2029 và năm 2030 lần lượt đạt 70% và 90% dân số có chữ ký số.", values: [70, 90],
      displays: ["dân số"], never: ["Lần lượt"]),
    Case(
      body: "Năm 2028 và 2030 lần lượt có 40% và 60% xã đạt chuẩn.", values: [40, 60], displays: ["xã"],
      never: ["Lần lượt"]),
    Case(body: "Tăng trưởng âm 2,1% trong năm 2020 là mức thấp.", values: []),
    Case(body: "Tỷ lệ tử vong mẹ giảm xuống 42/100.000 trẻ đẻ sống.", values: [42], outcome: "giảm xuống"),
    Case(body: "Tỷ lệ hộ nghèo giảm xuống dưới 2%.", values: [2], subject: "Tỷ lệ hộ nghèo", outcome: "giảm xuống"),
    Case(body: "Tỷ lệ thất nghiệp thành thị giảm xuống 3,5%.", values: [3.5], outcome: "giảm xuống"),
    Case(body: "Tỷ lệ sinh con thứ ba giảm 2%.", values: [2], outcome: "giảm"),
    Case(body: "Tỷ lệ hộ nghèo giảm bình quân 1%/năm.", values: [1], outcome: "giảm bình quân"),
    Case(
      body: "Tăng bình quân 15%/năm đối với số đơn đăng ký sáng chế; 10%/năm đối với số bài báo quốc tế.",
      values: [15, 10], subject: "số "),
    Case(body: "Giảm 20% đối với số vụ tai nạn giao thông.", values: [20], subject: "số vụ tai nạn giao thông"),
    Case(
      body: "Tăng ít nhất 8%/năm đối với doanh thu dịch vụ du lịch.", values: [8], subject: "doanh thu dịch vụ du lịch"),
    Case(
      body: "Tỷ lệ bệnh viện có phòng tư vấn đạt 100% đối với tuyến tỉnh và 80% đối với tuyến huyện.",
      values: [100, 80], subject: "Tỷ lệ bệnh viện có phòng tư vấn"),
    Case(
      body: "Tỷ lệ trường học có bếp ăn đạt 60% ở khu vực thành thị và 40% ở khu vực nông thôn vào năm 2029.",
      values: [60, 40], subject: "Tỷ lệ trường học có bếp ăn"),
    Case(
      body: "Tỷ lệ hộ dùng nước sạch đạt 95% tại đô thị và 75% tại nông thôn.", values: [95, 75],
      subject: "Tỷ lệ hộ dùng nước sạch"),
    Case(
      body: "Tỷ lệ trạm y tế có bác sĩ đạt 90% ở đồng bằng và 70% ở miền núi.", values: [90, 70],
      subject: "Tỷ lệ trạm y tế có bác sĩ"),
    Case(body: "Phấn đấu 80% ở cấp tỉnh, 60% ở cấp xã hồ sơ được số hóa.", values: [80, 60]),
    Case(
      body: "Chỉ số y tế đóng góp vào chỉ số phát triển con người (HDI) đạt trên 0,8.", values: [0.8],
      subject: "Chỉ số y tế đóng góp"),
    Case(
      body: "Chỉ số thu nhập thành phần của chỉ số HDI đạt 0,7.", values: [0.7], subject: "Chỉ số thu nhập thành phần"),
    Case(
      body: "Chỉ số phát triển con người (HDI) đạt trên 0,78.", values: [0.78],
      subject: "Chỉ số phát triển con người (HDI)"),
    Case(
      body: "Nâng cao chất lượng dân số, đóng góp vào chỉ số phát triển con người (HDI) duy trì trên 0,7.",
      values: [0.7], subject: "chỉ số phát triển con người (HDI)"),
  ]

  @Test(arguments: cases.indices) func amountsAreToldAsStated(_ index: Int) {
    let item = Self.cases[index]
    let title = "Kế hoạch phát triển năm 2027"
    let sample = Sample("## I. MỤC TIÊU\n\n" + item.body, title: title, issued: 2026)
    let found = TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ).value
    #expect(found.compactMap(\.value).sorted() == item.values.sorted(), "\(item.body)")
    for text in item.displays { #expect(found.contains { $0.display.contains(text) }, "\(found.map(\.display))") }
    for text in item.never { #expect(!found.contains { $0.display.contains(text) }, "\(found.map(\.display))") }
    for record in found {
      if let unit = item.unit { #expect(record.unit.contains(unit)) }
      if let subject = item.subject { #expect(record.subject.contains(subject)) }
      if let outcome = item.outcome { #expect(record.outcome.contains(outcome)) }
      if let comparator = item.comparator { #expect(record.comparator == comparator) }
      if let deadline = item.deadline { #expect(record.deadlineYear == deadline) }
    }
  }
}
