import Publications
import Targets
import Testing

/// Measures that stand before their values: in the line above a list, in the sentence before, before another value of the same.
@Suite struct MeasuresAboveTests {
  private static let measures = [
    "Tỷ lệ hồ sơ giải quyết đúng hạn", "Tỷ lệ thôn, bản được phủ sóng 5G", "Tỷ lệ trường đạt chuẩn quốc gia",
    "Tỷ lệ hộ dân ở vùng sâu, vùng xa sử dụng nước sạch",
  ]
  private static let scopes = [
    ("Cấp tỉnh", "Cấp xã"), ("Khu vực thành thị", "Khu vực nông thôn"), ("Mầm non", "Tiểu học"),
    ("Vùng đồng bằng", "Vùng miền núi"),
  ]

  @Test(arguments: measures, scopes) func itemsOfLevelsAreOfTheMeasureAbove(
    _ measure: String, _ scope: (String, String)
  ) {
    let body = "- \(measure):\n\n  + \(scope.0): 79%.\n\n  + \(scope.1): 41%.\n"
    let found = Sample.goals(body)
    #expect(found.map(\.value) == [79, 41])
    #expect(found.map(\.subject) == ["\(measure): \(scope.0)", "\(measure): \(scope.1)"])
    #expect(found.allSatisfy { $0.display.contains(measure) })
  }

  @Test func itemsWithAMeasureOfTheirOwnKeepIt() {
    let found = Sample.goals(
      "- Tỷ lệ hộ nghèo:\n\n  + Tỷ lệ hộ nghèo nông thôn: 4%.\n\n  + Thu nhập bình quân: 60 triệu đồng/người.\n")
    #expect(found.map(\.subject) == ["Tỷ lệ hộ nghèo nông thôn", "Thu nhập bình quân"])
  }

  @Test(arguments: measures) func yearsBelowAMeasureAreOfIt(_ measure: String) {
    let found = Sample.goals("- \(measure):\n\n  + Năm 2027 đạt 55%.\n\n  + Đến năm 2030: 69%.\n")
    #expect(found.map(\.subject) == [measure, measure])
    #expect(found.map(\.deadlineYear) == [2027, 2030])
  }

  private static let long = [
    "Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội",
    "Tỷ lệ khai thác, sử dụng lại dữ liệu đã được số hóa",
    "Tỷ lệ khu, cụm công nghiệp có hệ thống xử lý nước thải tập trung", "Tỷ lệ hộ gia đình có đường truyền cáp quang",
  ]
  private static let forms = [
    "@ hiện đạt 66%; phấn đấu đến hết năm 2027 đạt 73%.", "@ năm 2025 đạt 66%, phấn đấu năm 2027 đạt 73%.",
    "Hiện nay @ mới đạt 66%, mục tiêu năm 2027 đạt 73%.", "So với mức 66% của năm 2025, @ năm 2027 đạt 73%.",
  ]

  @Test(arguments: long, forms) func thePresentValueIsNoTargetAndTheMeasureIsWhole(_ measure: String, _ form: String) {
    let isFirst = form.hasPrefix("@")
    let name = isFirst ? measure : measure.prefix(1).lowercased() + measure.dropFirst()
    let found = Sample.goals("- " + form.replacing("@", with: name) + "\n")
    #expect(found.map(\.value) == [73])
    #expect(found.map { $0.subject.lowercased() } == [measure.lowercased()])
  }

  @Test(arguments: long) func aGoalInASentenceOfItsOwnIsOfTheMeasureBefore(_ measure: String) {
    let found = Sample.found(
      "## Kết quả\n\n\(measure) đạt 71,7%. Mục tiêu đến năm 2030 là 95%.\n", title: "Báo cáo năm 2025", year: 2025,
      isNews: false, issuer: "UBND tỉnh")
    #expect(found.map(\.value) == [95])
    #expect(found.map(\.subject) == [measure])
  }
}
