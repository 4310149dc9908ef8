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

  /// Kinds of other authors: verbs with objects, further members, values told on the way, remarks.
  @Test(arguments: [
    ("Sử dụng 100% số vắc xin được cấp.", ["vắc xin được cấp | Sử dụng"]),
    ("Mỗi năm kết nạp từ 80 đảng viên mới trở lên.", ["đảng viên mới | kết nạp"]),
    ("Giữ tỷ lệ che phủ rừng ổn định 42%.", ["tỷ lệ che phủ rừng"]),
    ("Giảm tai nạn giao thông từ 5 - 10% số vụ.", ["tai nạn giao thông | Giảm"]),
    ("Khách quốc tế 320.000 lượt.", ["Khách quốc tế"]),
    ("Tỷ lệ hộ nghèo (giá so sánh năm 2020) dưới 7% (miền núi dưới 9%).", ["Tỷ lệ hộ nghèo (giá so sánh năm 2020)"]),
    ("Tỷ lệ hộ khá đạt 65% vào năm 2027 và đạt 80% vào năm 2029.", ["Tỷ lệ hộ khá", "Tỷ lệ hộ khá"]),
    (
      "Tỷ lệ người dự tập tăng từ 33% năm 2025 lên 38% năm 2028 và 42% năm 2030.",
      ["Tỷ lệ người dự tập", "Tỷ lệ người dự tập"]
    ),
    ("Đạt 35 giường bệnh trên 10.000 dân, 19 bác sĩ trên 10.000 dân.", ["giường bệnh", "bác sĩ"]),
    ("Xây dựng 12 trường học với kinh phí 70 tỷ đồng.", ["trường học", "kinh phí"]),
    ("Chỉ số phát triển con người (HDI) duy trì trên 0,7.", ["Chỉ số phát triển con người (HDI)"]),
    ("Tỷ lệ thu gom rác bảo đảm tiêu chuẩn đạt 90%.", ["Tỷ lệ thu gom rác bảo đảm tiêu chuẩn"]),
    (
      "Phấn đấu 100% tỉnh có nguy cơ thiên tai có kế hoạch ứng phó.",
      ["tỉnh có nguy cơ thiên tai | có kế hoạch ứng phó"]
    ),
    ("Môi trường đầu tư nằm trong nhóm 3 nước dẫn đầu.", ["Môi trường đầu tư | dẫn đầu"]),
  ])
  func wordsOfOtherAuthors(_ text: String, _ expected: [String]) {
    #expect(words("## Mục tiêu\n\n- \(text)") == expected)
  }

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

  /// What is cut, or made so, keeps the verb that only says which.
  @Test(arguments: [
    (
      "Phấn đấu cắt giảm 30% chi phí thực hiện thủ tục hành chính.",
      ["chi phí thực hiện thủ tục hành chính | cắt giảm"]
    ),
    (
      "Góp phần điện tử hóa 100% hồ sơ có đủ điều kiện cung cấp trực tuyến.",
      [
        "hồ sơ có đủ điều kiện cung cấp trực tuyến | điện tử hóa"
      ]
    ),
    ("Phấn đấu giải ngân tăng 20% so với năm 2025.", ["giải ngân | tăng"]),
    (
      "Nhân rộng ra các cơ sở khác (bảo đảm 70% trạm y tế công lập được triển khai).",
      ["trạm y tế công lập | được triển khai"]
    ),
    ("Phấn đấu 56% dân số trưởng thành dùng ví điện tử.", ["dân số trưởng thành | dùng ví điện tử"]),
    ("Phấn đấu 100% hoạt động của Ban Thanh tra đạt hiệu quả.", ["hoạt động của Ban Thanh tra | đạt hiệu quả"]),
    ("Phấn đấu 100% địa phương huy động hiệu quả các nguồn lực.", ["địa phương | huy động hiệu quả các nguồn lực"]),
    ("Đến năm 2030 có thêm 2 huyện phát triển thành quận.", ["huyện | phát triển thành quận"]),
    (
      "Phấn đấu 100% hồ sơ được thực hiện trực tuyến trong năm 2027 (Phụ lục II kèm theo).",
      ["hồ sơ | được thực hiện trực tuyến"]
    ),
    ("Có ít nhất 70 xã trên cả nước đạt chuẩn nông thôn mới.", ["xã trên cả nước | đạt chuẩn nông thôn mới"]),
    (
      "Hoàn thành phương án điều kiện kinh doanh, bảo đảm cắt giảm tối thiểu 30%, trình Chính phủ.",
      [
        "phương án điều kiện kinh doanh | cắt giảm"
      ]
    ),
  ])
  func whatIsDoneToAShareKeepsItsWords(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  /// A word for a size says how large what stands before is to be; people without attribute are counted by what is done for them.
  @Test(arguments: [
    ("Xây dựng Bệnh viện Sản Nhi với quy mô 500 giường bệnh.", ["Bệnh viện Sản Nhi"]),
    ("Phấn đấu trung bình toàn tỉnh đạt 42 giường bệnh/10.000 dân.", ["giường bệnh"]),
    ("Phấn đấu giải quyết việc làm cho 18.000 lượt người.", ["việc làm | giải quyết"]),
    ("Đào tạo nghề cho 3.800 người.", ["Đào tạo nghề"]),
    (
      "Tổng sản lượng sản xuất thủy sản 48.800 tấn (sản lượng nuôi trồng 14.800 tấn).",
      [
        "Tổng sản lượng sản xuất thủy sản"
      ]
    ),
    ("Sản lượng vật nuôi đều tăng, nhất là sản lượng lương thực đạt 285.920 tấn.", ["sản lượng lương thực"]),
    ("Doanh thu đạt 1.272 tỷ đồng và lợi nhuận là 66 tỷ đồng.", ["Doanh thu", "lợi nhuận"]),
    ("Phấn đấu giữ tỷ lệ che phủ rừng ổn định 42%.", ["tỷ lệ che phủ rừng"]),
    ("Phấn đấu vào top 3 chuỗi bán lẻ lớn nhất Việt Nam.", ["chuỗi bán lẻ | lớn nhất Việt Nam"]),
    (
      "Phấn đấu 100% đảng viên hoàn thành nhiệm vụ (trên 85% hoàn thành tốt).",
      [
        "đảng viên | hoàn thành nhiệm vụ"
      ]
    ),
    (
      "Đến năm 2030, có 50% số trường học là trường thông minh, trong giai đoạn tới mỗi trường sẽ có một lớp mẫu.",
      ["trường học | là trường thông minh"]
    ),
    ("Mặt trận và các tổ chức thành viên hằng năm tổ chức tối thiểu 2 cuộc giám sát.", ["cuộc giám sát | tổ chức"]),
    (
      "Mục tiêu của nghị quyết Tỉnh ủy là trên 90% hồ sơ cấp tỉnh được xử lý trên mạng.",
      [
        "hồ sơ cấp tỉnh | được xử lý trên mạng"
      ]
    ),
  ])
  func whatACountIsOf(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  /// What the same are to do behind a semicolon goes on; a verb of its own says that a count is another's.
  @Test func partsBehindSemicolons() {
    #expect(
      words("- 100% Đoàn xã triển khai cuộc vận động; tổ chức ngày hội sáng tạo; tham gia các cuộc thi.")
        == ["Đoàn xã | triển khai cuộc vận động; tổ chức ngày hội sáng tạo; tham gia các cuộc thi"])
    #expect(
      words("- Giới thiệu 800 đoàn viên; phát triển 50 tổ chức cơ sở.")
        == ["đoàn viên | Giới thiệu", "tổ chức cơ sở"])
  }

  /// What names nothing is no subject: a unit, a word of goals, the sign of an item, the label of a row.
  @Test(arguments: [
    (
      "Phấn đấu tốc độ tăng trưởng đạt 3%, tổng kim ngạch xuất khẩu nông, lâm, thủy sản đạt 73 tỷ USD.",
      ["tốc độ tăng trưởng", "tổng kim ngạch xuất khẩu nông, lâm, thủy sản"]
    ),
    (
      "Mục tiêu: tổng diện tích nuôi tôm đạt 26.170 ha và năm 2028 là 27.050 ha.",
      ["tổng diện tích nuôi tôm", "tổng diện tích nuôi tôm"]
    ),
    ("Ôn tập cho học sinh (mục tiêu tuyển sinh vào lớp 10 đạt 90%).", ["tuyển sinh vào lớp 10"]),
    ("Bưu điện tỉnh Cao Bằng và mục tiêu tăng trưởng trên 21%.", ["tăng trưởng"]),
  ])
  func aSubjectNamesSomething(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test func gradesAndKindsAreNames() {
    let body = """
      ## Mục tiêu

      - Học tập: Tốt 36%; Khá 44% (237 HS), Đạt 18% (97 HS), Chưa đạt dưới 2%.
      - Danh hiệu: 35 học sinh giỏi, 156 học sinh khá.
      - Chuẩn nghề nghiệp: 100% giáo viên đạt chuẩn trở lên.
      - b) Tỷ lệ học sinh đi học đúng tuổi là 99%.
      """
    #expect(
      words(body) == [
        "Học tập: Tốt", "Khá", "Đạt", "Chưa đạt", "học sinh giỏi", "học sinh khá", "giáo viên | đạt chuẩn trở lên",
        "Tỷ lệ học sinh đi học đúng tuổi",
      ])
  }

  @Test func partsOfASumHaveItsMeasure() {
    let body = """
      ## Mục tiêu

      Tổng nhu cầu vốn là 28.132 tỷ đồng, được phân bổ như sau:

      - Giai đoạn đến năm 2027: 16.012 tỷ đồng.
      """
    #expect(words(body) == ["Tổng nhu cầu vốn", "Tổng nhu cầu vốn"])
  }

  /// Neither subject nor outcome reaches over a border: a purpose, another sentence, what is said of the goal, another act.
  @Test(arguments: [
    (
      "Phấn đấu các địa phương triển khai các giải pháp để giảm 2% tổng số hộ nghèo và 3% số hộ nghèo dân tộc thiểu số.",
      ["tổng số hộ nghèo | giảm", "số hộ nghèo dân tộc thiểu số | giảm"]
    ),
    (
      "Phấn đấu giảm 25% số vụ tai nạn và 20% số người chết; 90% số người nhiễm HIV biết được tình trạng của mình.",
      ["vụ tai nạn | giảm", "số người chết | giảm", "người nhiễm HIV | biết được tình trạng của mình"]
    ),
    ("Phấn đấu có 88% ấp văn hóa. Phấn đấu 80% hộ dùng nước sạch.", ["ấp văn hóa", "hộ | dùng nước sạch"]),
    ("Phấn đấu đạt 95% hộ dùng nước sạch là mục tiêu của tỉnh.", ["hộ | dùng nước sạch"]),
    ("Đặt mục tiêu tăng trưởng trên 11%, tập trung vào các khâu đột phá chiến lược.", ["tăng trưởng"]),
    ("Nhằm giảm 5% số vụ cháy năm 2029, tỉnh yêu cầu các địa phương vào cuộc.", ["vụ cháy | giảm"]),
    (
      "Phấn đấu thêm 7 xã đạt chuẩn nông thôn mới, duy trì và nâng cao chất lượng các tiêu chí.",
      ["xã | đạt chuẩn nông thôn mới"]
    ),
    (
      "Hướng đến thực hiện Chiến lược phòng, chống HIV, khống chế tỷ lệ hiện nhiễm trong cộng đồng dưới 0,1%.",
      ["tỷ lệ hiện nhiễm trong cộng đồng"]
    ),
  ])
  func wordsEndAtTheirBorder(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test func moneyAndGrowthAreReadAsWritten() {
    let body =
      "## Mục tiêu\n\n- Giá trị sản xuất đạt 396,1 tỷ.đ, tăng 0,7 lần so với năm 2025.\n- Tổng vốn đạt 70,0 Tr. đồng."
    let targets = Sample(body, title: "Kế hoạch đến năm 2030", issued: 2026).targets
    #expect(targets.map(\.unit) == ["tỷ đồng", "lần", "triệu đồng"])
    #expect(targets.map(\.comparator) == [.equal, .equal, .equal])
  }
}
