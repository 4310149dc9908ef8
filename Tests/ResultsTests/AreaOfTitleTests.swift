import Results
import Testing

/// What the title of a report says all its figures are of, "khu vực nông thôn", and standards under their several names.
@Suite struct AreaOfTitleTests {
  private func last(_ plan: String, _ report: String, title: String = "", of issuer: String? = "UBND tỉnh Quảng Nam")
    -> String?
  {
    MatchingTests.Sample(plan: "- " + plan, report: report, reportOf: issuer, title: title).lines.last
  }
  private let rural = "Công bố tỷ lệ hộ dùng nước sạch khu vực nông thôn tỉnh Quảng Nam năm 2024"
  private let report = "Tỷ lệ hộ nghèo sử dụng nước sạch đạt 78%."

  @Test func figuresBelowItAreOfThatPart() {
    #expect(
      last("Tỷ lệ hộ nghèo nông thôn sử dụng nước sạch đạt 75%.", report, title: rural) == "78 → 1 certain")
    #expect(last("Tỷ lệ hộ nghèo sử dụng nước sạch đạt 75%.", report, title: rural).isUncertain)
    #expect(last("Tỷ lệ hộ nghèo đô thị sử dụng nước sạch đạt 75%.", report, title: rural).isUncertain)
    #expect(last("Tỷ lệ hộ nghèo sử dụng nước sạch đạt 75%.", report) == "78 → 1 certain")
  }

  @Test(arguments: [
    "Kết quả xây dựng nông thôn mới năm 2024", "Kết quả phát triển nông nghiệp, nông thôn năm 2024",
    "Nước sạch khu vực nông thôn và khu vực đô thị năm 2024",
  ])
  func titlesThatNameNoPartLimitNothing(_ title: String) {
    #expect(last("Tỷ lệ hộ nghèo sử dụng nước sạch đạt 75%.", report, title: title) == "78 → 1 certain", "\(title)")
  }

  @Test(arguments: [
    "đạt quy chuẩn kỹ thuật quốc gia", "đáp ứng quy chuẩn Việt Nam", "theo quy chuẩn", "hợp quy chuẩn quốc gia",
    "đạt QCVN",
  ])
  func aNationalStandardHasSeveralNames(_ name: String) {
    let plan = "Tỷ lệ dân số nông thôn sử dụng nước sạch đạt quy chuẩn đạt 82%."
    #expect(
      last(plan, "Tỷ lệ dân số nông thôn sử dụng nước sạch \(name) đạt 80%.") == "80 → 1 certain", "\(name)")
    #expect(last(plan, "Tỷ lệ hộ nông thôn sử dụng nước sạch \(name) đạt 80%.").isUncertain, "\(name)")
    #expect(last(plan, "Tỷ lệ dân số sử dụng nước sạch \(name) đạt 80%.").isUncertain, "\(name)")
  }

  @Test(arguments: ["đạt quy chuẩn địa phương", "đạt quy chuẩn kỹ thuật địa phương", "hợp vệ sinh"])
  func anotherStandardIsNotCertain(_ name: String) {
    let plan = "Tỷ lệ dân số nông thôn sử dụng nước sạch đạt quy chuẩn đạt 82%."
    #expect(last(plan, "Tỷ lệ dân số nông thôn sử dụng nước sạch \(name) đạt 80%.").isUncertain, "\(name)")
  }
}
