import Targets
import Testing

/// Subject and outcome are noun phrase and predicate, whole, in the text's words.
@Suite struct WordingTests {
  private func words(_ body: String, isNews: Bool = false) -> [String] {
    Sample(body, title: "Kế hoạch đến năm 2030", issued: 2026, isNews: isNews).targets.map {
      $0.outcome.isEmpty ? $0.subject : "\($0.subject) | \($0.outcome)"
    }
  }

  /// A verb that only says more of the noun does not end the subject.
  @Test(arguments: [
    (
      "Phấn đấu 90% hồ sơ cần trao đổi giữa các bộ phận liên thông được trao đổi qua mạng.",
      ["hồ sơ cần trao đổi giữa các bộ phận liên thông | được trao đổi qua mạng"]
    ),
    (
      "Phấn đấu 100% văn bản trái luật do cơ quan có thẩm quyền kiến nghị được xử lý kịp thời.",
      ["văn bản trái luật do cơ quan có thẩm quyền kiến nghị | được xử lý kịp thời"]
    ),
    (
      "Phấn đấu 100% nhiệm vụ được Thủ tướng Chính phủ giao được theo dõi trên mạng.",
      ["nhiệm vụ được Thủ tướng Chính phủ giao | được theo dõi trên mạng"]
    ),
    (
      "Phấn đấu 100% cơ quan, tổ chức bố trí công chức theo đúng vị trí việc làm được phê duyệt.",
      ["cơ quan, tổ chức | bố trí công chức theo đúng vị trí việc làm được phê duyệt"]
    ),
    (
      "Phấn đấu 100% nhà đầu tư đang hoạt động trong khu công nghiệp được tư vấn.",
      ["nhà đầu tư đang hoạt động trong khu công nghiệp | được tư vấn"]
    ),
    ("Phấn đấu 80% hộ dân phải được dùng nước sạch.", ["hộ dân | được dùng nước sạch"]),
  ])
  func theMainPredicateParts(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("Tỷ lệ người dân có chữ ký số đạt 80% dân số.", ["Tỷ lệ người dân có chữ ký số"]),
    ("Phấn đấu tỷ lệ hộ nghèo giảm bình quân 2%/năm.", ["tỷ lệ hộ nghèo | giảm bình quân"]),
    ("Giảm tỷ lệ hộ nghèo từ 5% trở lên so với năm 2024.", ["tỷ lệ hộ nghèo | Giảm"]),
    ("Quy mô kinh tế số năm 2030 đạt tối thiểu 30% GRDP.", ["Quy mô kinh tế số"]),
    ("Phấn đấu xây dựng trạm 5G đạt 100%.", ["trạm 5G | xây dựng"]),
    ("Đến năm 2030, thu ngân sách đạt 5.200 tỷ đồng.", ["thu ngân sách"]),
  ])
  func theMeasureBeforeItsValueIsTheSubject(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("Hình thành ít nhất 20 tập dữ liệu mở.", ["tập dữ liệu mở"]),
    ("Hỗ trợ tối thiểu 50 doanh nghiệp công nghệ số.", ["doanh nghiệp công nghệ số"]),
    ("Đào tạo, bồi dưỡng 3.000 lượt nhân lực.", ["nhân lực | Đào tạo, bồi dưỡng"]),
    ("Có tối thiểu 05 kịch bản ứng dụng dữ liệu cấp tỉnh.", ["kịch bản ứng dụng dữ liệu cấp tỉnh"]),
    (
      "Phấn đấu đón và phục vụ 22 - 23 triệu lượt khách quốc tế, 120 - 130 triệu lượt khách nội địa.",
      ["lượt khách quốc tế | đón và phục vụ", "lượt khách nội địa | đón và phục vụ"]
    ),
  ])
  func makingSaysNothingMoreOfACount(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test func ranksAreOfAFieldAndWithinAScope() {
    #expect(
      words("Phấn đấu thuộc nhóm 3 nước dẫn đầu Đông Nam Á, nhóm 50 nước dẫn đầu thế giới về chuyển đổi số.")
        == ["chuyển đổi số | dẫn đầu Đông Nam Á", "chuyển đổi số | dẫn đầu thế giới"])
  }

  @Test func bracketsOfExamplesGoAndLimitsStay() {
    #expect(
      words("Phấn đấu 90% phần mềm dùng chung được nâng cấp (văn bản, báo cáo, công chức).")
        == ["phần mềm dùng chung | được nâng cấp"])
    #expect(
      words("Phấn đấu 90% phần mềm dùng chung (tối thiểu của tỉnh, của huyện) được nâng cấp.")
        == ["phần mềm dùng chung (tối thiểu của tỉnh, của huyện) | được nâng cấp"])
  }
}
