import Targets
import Testing

/// Where the words of a target end: what binds a measure to its value, where it is done, what the members of a row share.
@Suite struct PhraseEndTests {
  private func records(_ body: String) -> [TargetRecord] { Sample.goals(body) }

  /// Subject, outcome and sentence of a text's targets.
  private func read(_ body: String) -> [[String]] { records(body).map { [$0.subject, $0.outcome, $0.display] } }

  @Test(arguments: [
    (
      "Tỷ lệ nợ xấu duy trì dưới 2% tổng dư nợ.", "Tỷ lệ nợ xấu",
      "Tỷ lệ nợ xấu dưới 2% tổng dư nợ, đến năm 2027"
    ),
    (
      "Tỷ lệ rác thải được thu gom, xử lý dự kiến đạt 90%.", "Tỷ lệ rác thải được thu gom, xử lý",
      "Tỷ lệ rác thải được thu gom, xử lý đạt 90%, đến năm 2027"
    ),
    (
      "Kiểm soát tỷ lệ thất nghiệp khu vực thành thị dưới 4%.", "tỷ lệ thất nghiệp khu vực thành thị",
      "Tỷ lệ thất nghiệp khu vực thành thị dưới 4%, đến năm 2027"
    ),
    // A noun of two words stays whole.
    ("Kinh phí duy trì là 5 tỷ đồng.", "Kinh phí duy trì", "Kinh phí duy trì là 5 tỷ đồng, đến năm 2027"),
  ]) func whatBindsAMeasureIsNoPartOfIt(_ body: String, _ subject: String, _ sentence: String) {
    let found = records(body)
    #expect(found.map(\.subject) == [subject])
    #expect(found.map(\.display) == [sentence])
  }

  @Test func whereItIsDoneIsToldWithTheNumber() {
    #expect(
      read("Hoàn thành xây dựng nông thôn mới tại 3 xã.") == [
        ["xã", "Hoàn thành xây dựng nông thôn mới", "Hoàn thành xây dựng nông thôn mới tại 3 xã, đến năm 2027"]
      ])
  }

  @Test func aRowOfPlacesSharesItsStandard() {
    #expect(
      read("Có 3 huyện, 40 xã, 120 thôn đạt chuẩn nông thôn mới; 2 xã, 20 thôn đạt chuẩn nông thôn mới kiểu mẫu.").map {
        $0[1]
      }
        == [
          "đạt chuẩn nông thôn mới", "đạt chuẩn nông thôn mới", "đạt chuẩn nông thôn mới",
          "đạt chuẩn nông thôn mới kiểu mẫu",
          "đạt chuẩn nông thôn mới kiểu mẫu",
        ])
  }

  @Test func thingsBeforeASemicolonShareNothing() {
    let found = records("Có 02 sản phẩm 5 sao, 85 sản phẩm 4 sao; 92% cơ sở đạt chuẩn chất lượng.")
    #expect(found.prefix(2).map(\.outcome) == ["", ""])
    #expect(found.count == 3)
  }

  @Test func whatRisesStandsBehindTheShare() {
    #expect(
      read("Phấn đấu tăng 20% về doanh thu và 25% về lợi nhuận trước thuế.") == [
        ["doanh thu", "tăng", "Doanh thu tăng 20%, đến năm 2027"],
        ["lợi nhuận trước thuế", "tăng", "Lợi nhuận trước thuế tăng 25%, đến năm 2027"],
      ])
  }

  @Test(arguments: [
    (
      "Phủ sóng 5G đạt 100% tại đô thị, 90% tại nông thôn.",
      ["Phủ sóng 5G đạt 100% tại đô thị, đến năm 2027", "Phủ sóng 5G đạt 90% tại nông thôn, đến năm 2027"]
    ),
    (
      "Giảm phát thải 20% trong công nghiệp, 10% trong nông nghiệp.",
      ["Giảm phát thải 20% trong công nghiệp, đến năm 2027", "Giảm phát thải 10% trong nông nghiệp, đến năm 2027"]
    ),
    // For whom a fee is cut is an entitlement, of each of them.
    ("Giảm 20% học phí đối với hộ cận nghèo, 50% đối với hộ nghèo.", []),
    ("Hỗ trợ 50% kinh phí cho hộ nghèo, 30% cho hộ cận nghèo.", []),
    (
      "Bảo đảm tối thiểu 30% vốn cho giáo dục, 20% cho y tế.",
      ["Tối thiểu 30% vốn cho giáo dục, đến năm 2027", "Tối thiểu 20% vốn cho y tế, đến năm 2027"]
    ),
  ]) func whereAndForWhomAreEachMembersOwn(_ body: String, _ sentences: [String]) {
    #expect(records(body).map(\.display) == sentences)
  }

  @Test func whatStandsInThePlaceOfAnotherHasItsMeasure() {
    #expect(
      read("Tỷ lệ hộ dùng nước sạch ở thành thị đạt 98%, nông thôn đạt 80%; thu ngân sách đạt 5 tỷ đồng.").map { $0[0] }
        == ["Tỷ lệ hộ dùng nước sạch ở thành thị", "Tỷ lệ hộ dùng nước sạch ở nông thôn", "thu ngân sách"])
    #expect(
      read("Tỷ lệ lấp đầy các KCN, CCN: KCN trên 75%, CCN trên 60%.").map { $0[2] } == [
        "Tỷ lệ lấp đầy các KCN, CCN: KCN trên 75%, đến năm 2027",
        "Tỷ lệ lấp đầy các KCN, CCN: CCN trên 60%, đến năm 2027",
      ])
  }

  @Test(arguments: [
    ("Sản lượng điện đạt 2,5 tỷ kWh; xi măng 3 triệu tấn; bia 80 triệu lít.", "bia"),
    ("Tối thiểu 100 nghìn người cao tuổi được hỗ trợ khởi nghiệp.", "người cao tuổi"),
    ("95% trẻ em dưới 1 tuổi tiêm đủ vắc xin.", "trẻ em dưới 1 tuổi"),
    ("Phấn đấu giảm 15% số vụ cháy, giảm thiệt hại về tài sản.", "vụ cháy"),
    ("Phấn đấu xếp hạng chuyển đổi số cấp tỉnh thuộc nhóm 15 tỉnh dẫn đầu.", "xếp hạng chuyển đổi số cấp tỉnh"),
    ("Hỗ trợ 500 hộ nghèo xây dựng nhà ở, mức hỗ trợ 60 triệu đồng/hộ.", "hộ nghèo xây dựng nhà ở"),
    ("Trồng 1 triệu cây xanh (Kế hoạch số 25/KH-UBND ngày 10/3/2026).", "cây xanh"),
    ("Đạt tối thiểu 3% tổng chi ngân sách cho khoa học.", "tổng chi ngân sách cho khoa học"),
    ("Cụm công nghiệp với diện tích 50 ha.", "Cụm công nghiệp"),
    ("Thu hút 25 dự án với tổng vốn 300 triệu USD.", "tổng vốn"),
    ("100% cơ sở Đoàn lấy ý kiến góp vào dự thảo văn kiện.", "cơ sở Đoàn"),
    ("Trồng 470 ha rừng tập trung.", "rừng tập trung"),
  ]) func aSubjectIsTheWholeNameAndNoMore(_ body: String, _ last: String) {
    #expect(records(body).last?.subject == last)
  }

  @Test func aFurtherCountIsNoGrade() {
    #expect(
      read("120 trường đạt chuẩn mức độ 1 và 45 trường đạt chuẩn mức độ 2.").map { $0[2] } == [
        "120 trường đạt chuẩn mức độ 1, đến năm 2027", "45 trường đạt chuẩn mức độ 2, đến năm 2027",
      ])
  }

  // MARK: Tables

  private func rows(_ head: String, _ rows: [String]) -> [TargetRecord] {
    let bars = String(head.map { $0 == "|" ? Character("|") : Character("-") })
    return records(([head, bars] + rows).joined(separator: "\n"))
  }

  @Test func aCellThatSaysWhatItMeasuresDecides() {
    let found = rows(
      "| STT | Nội dung | Chỉ tiêu |",
      [
        "| 1 | Giảm nghèo | Tỷ lệ hộ nghèo còn 3% |",
        "| 2 | Huy động trẻ | Tỷ lệ trẻ đi học: Nhà trẻ 25%; Mẫu giáo 94% |",
        "| 3 | Giáo dục | 85% trường đạt chuẩn quốc gia |", "| 4 | Giao thông | Bê tông hóa 12 km đường ngõ xóm |",
        // These go on with the name of their row.
        "| 5 | Tỷ lệ hộ cận nghèo | giảm còn 4% |", "| 6 | Tỷ lệ hộ dùng nước sạch | toàn xã đạt 90% |",
      ])
    #expect(
      found.map(\.subject) == [
        "Tỷ lệ hộ nghèo", "Nhà trẻ", "Mẫu giáo", "trường", "đường ngõ xóm", "Tỷ lệ hộ cận nghèo",
        "Tỷ lệ hộ dùng nước sạch",
      ])
    #expect(found.first?.display == "Tỷ lệ hộ nghèo còn 3%, đến năm 2027")
    #expect(found.dropFirst().first?.display == "Tỷ lệ trẻ đi học: Nhà trẻ đạt 25%, đến năm 2027")
  }

  @Test func partsOfARowWithoutAValueNameIt() {
    let found = rows(
      "| STT | Chỉ tiêu | Đơn vị | Năm 2027 |",
      [
        "| 1 | Tỷ lệ bao phủ bảo hiểm | | |", "| a | Bảo hiểm y tế | % | 93 |",
        "| 2 | Tỷ lệ trường đạt chuẩn | % | 80 |",
        "| b) | Tiểu học | % | 90 |", "| 3 | Nông nghiệp | | |", "| - | Sản lượng lúa | Tấn | 500 |",
      ])
    #expect(
      found.map(\.display) == [
        "Tỷ lệ bao phủ bảo hiểm, trong đó Bảo hiểm y tế đạt 93%, đến năm 2027",
        "Tỷ lệ trường đạt chuẩn đạt 80%, đến năm 2027",
        "Tỷ lệ trường đạt chuẩn, trong đó Tiểu học đạt 90%, đến năm 2027", "Sản lượng lúa đạt 500 tấn, đến năm 2027",
      ])
  }

  @Test(arguments: ["tr. đồng", "Tr.đ", "trđ", "Triệu đồng"]) func aUnitIsTheCellsAndIsShownInFull(_ unit: String) {
    let found = rows("| STT | Chỉ tiêu | Đơn vị | Năm 2027 |", ["| 1 | Tổng thu | \(unit) | 1.200 |"])
    #expect(found.map(\.unit) == [unit.lowercased()])
    #expect(found.map(\.fullUnit) == ["triệu đồng"])
    #expect(found.map(\.display) == ["Tổng thu đạt 1.200 triệu đồng, đến năm 2027"])
  }
}
