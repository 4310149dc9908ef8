import Markup
import Targets
import Testing

/// What each member of a sentence says of its own, and what it has from the one before.
@Suite struct OwnMemberTests {
  private func words(_ body: String) -> [String] {
    Sample.goals("1. " + body).map { "\($0.subject) | \($0.outcome)" }
  }

  private func shown(_ body: String) -> [String] { Sample.goals("1. " + body).map(\.display) }

  /// A count behind "và" with a predicate of its own is none of the share before.
  @Test(arguments: [
    ("80% hộ dân có nước sạch và 15 công trình nước sạch được nâng cấp.", "công trình nước sạch | được nâng cấp"),
    ("100% trạm y tế có bác sĩ và 3 bệnh viện được nâng hạng.", "bệnh viện | được nâng hạng"),
    ("90% trường học có nhà vệ sinh và 20 thư viện được xây mới.", "thư viện | được xây mới"),
  ])
  func countsBehindShares(_ text: String, _ second: String) {
    #expect(words(text).count == 2)
    #expect(words(text).last == second)
  }

  /// A period that is over, also in brackets, is that of what was reached; what goes on from there is named by it.
  @Test(arguments: [
    ("Tốc độ tăng GRDP trong 5 năm (2021 - 2025) đạt 12,31%; tăng 14%/năm thời kỳ 2027 - 2031.", [14.0]),
    ("Thu ngân sách 5 năm (2021-2025) đạt 500 tỷ đồng.", []),
    ("GRDP bình quân giai đoạn 2021 - 2025 đạt 10%; giai đoạn 2027 - 2031 đạt 12%.", [12.0]),
    ("Thu ngân sách 5 năm (2027-2031) đạt 500 tỷ đồng.", [500.0]),
  ])
  func periodsOver(_ text: String, _ values: [Double]) {
    let records = Sample.goals("1. " + text)
    #expect(records.map(\.value) == values)
    #expect(records.allSatisfy { $0.subject.hasPrefix("T") || $0.subject.hasPrefix("GRDP") })
  }

  /// What is raised is told with its verb, which is no outcome.
  @Test(arguments: [
    ("Nâng tỷ lệ che phủ rừng lên 45%.", "tỷ lệ che phủ rừng | ", "Nâng tỷ lệ che phủ rừng lên 45%, đến năm 2027"),
    (
      "Nâng mức hài lòng của người dân lên 95%.", "mức hài lòng của người dân | ",
      "Nâng mức hài lòng của người dân lên 95%, đến năm 2027"
    ),
    ("Đưa tỷ lệ đô thị hóa lên 50%.", "tỷ lệ đô thị hóa | ", "Đưa tỷ lệ đô thị hóa lên 50%, đến năm 2027"),
    (
      "Tăng hệ số sử dụng đất lên 2,1 lần.", "hệ số sử dụng đất | Tăng",
      "Tăng hệ số sử dụng đất lên 2,1 lần, đến năm 2027"
    ),
  ])
  func raised(_ text: String, _ parts: String, _ display: String) {
    #expect(words(text) == [parts])
    #expect(shown(text) == [display])
  }

  /// The verb of the whole holds for its part, that of a row beyond a bracket.
  @Test func verbsOfWholes() {
    #expect(
      words("Đón 1,2 triệu lượt khách, trong đó có 200 nghìn lượt khách quốc tế; 1 triệu lượt khách nội địa.")
        == ["khách | Đón", "lượt khách quốc tế | Đón", "lượt khách nội địa | Đón"])
    #expect(
      words(
        "Sản xuất 4 tỷ lít bia; 350 triệu lít rượu (trong đó rượu công nghiệp chiếm 35%); 6,8 tỷ lít nước giải khát."
      )
      .last == "nước giải khát | Sản xuất")
  }

  /// Of several tasks in a row, each with its object, the last one is measured.
  @Test(arguments: [
    ("Duy trì hợp tác xã hoạt động có hiệu quả, xây dựng mô hình nông hội: 04 mô hình.", "mô hình nông hội | xây dựng"),
    (
      "Đưa 1.000 lao động đi làm việc ở nước ngoài, giữ vững thị trường truyền thống.",
      "lao động | đi làm việc ở nước ngoài"
    ),
    ("Tạo việc làm mới bình quân 8.000 lao động/năm.", "việc làm mới | Tạo"),
    ("Đón 26.000 lượt khách (tăng 10% so với năm 2026).", "khách | Đón"),
    ("Có 1 xã đạt chuẩn nông thôn mới (xã Thuận An).", "xã | đạt chuẩn nông thôn mới"),
  ])
  func wordsThatEnd(_ text: String, _ parts: String) { #expect(words(text) == [parts]) }

  /// As many names as values, parted by dashes; "tương ứng" takes them up.
  @Test func namesInDashes() {
    let text =
      "Đến năm 2027 cơ cấu kinh tế: công nghiệp - dịch vụ - nông nghiệp là 49%, 31%, 20%; đến năm 2030 cơ cấu tương ứng là 56%, 31% và 13%."
    let names = ["công nghiệp", "dịch vụ", "nông nghiệp"]
    #expect(Sample.goals("1. " + text).map(\.subject) == names + names)
  }

  /// Each rise is held against the year in its own words, and "hơn" stays.
  @Test func risesOfTwoTimes() {
    let text =
      "GRDP bình quân đầu người đến năm 2027 tăng hơn 2 lần so với năm 2020 và năm 2030 tăng hơn 2 lần so với năm 2025."
    #expect(
      shown(text) == [
        "GRDP bình quân đầu người tăng hơn 2 lần so với năm 2020, đến năm 2027",
        "GRDP bình quân đầu người tăng hơn 2 lần so với năm 2025, đến năm 2030",
      ])
  }

  /// What has been done to somebody or by somebody is all that is said of them; who they are goes up to there.
  @Test(arguments: [
    ("60% lao động đã qua đào tạo.", "lao động | đã qua đào tạo"),
    ("60% cán bộ đã được tập huấn.", "cán bộ | đã được tập huấn"),
    ("Tỷ lệ lao động đã qua đào tạo đạt 60%.", "Tỷ lệ lao động đã qua đào tạo | "),
    ("Có 30 HTX ứng dụng công nghệ cao vào sản xuất.", "HTX | ứng dụng công nghệ cao vào sản xuất"),
    (
      "Tối thiểu 500 lao động thuộc hộ nghèo, hộ mới thoát nghèo, vùng khó khăn được hỗ trợ việc làm.",
      "lao động thuộc hộ nghèo, hộ mới thoát nghèo, vùng khó khăn | được hỗ trợ việc làm"
    ),
    ("Từ năm 2027-2030, trồng bình quân 204,5 triệu cây/năm.", "cây | trồng"),
  ])
  func whoAndWhat(_ text: String, _ parts: String) { #expect(words(text) == [parts]) }

  /// A verb of change holds for what falls beside it.
  @Test func changesShared() {
    #expect(
      shown("Giảm tỷ lệ sinh xuống dưới 15%, tỷ lệ sinh con thứ ba xuống dưới 18%.").last
        == "Giảm tỷ lệ sinh con thứ ba xuống dưới 18%, đến năm 2027")
  }

  /// To whom goals are set, whose a body is and how large a place is are no goals.
  @Test(arguments: [
    ("Giao chỉ tiêu đánh giá hiệu quả hoạt động đối với 05 doanh nghiệp.", []),
    ("Giao 05 chỉ tiêu đánh giá hiệu quả hoạt động của 03 công ty 100% vốn nhà nước.", []),
    ("Sắp xếp các công ty 100% vốn nhà nước; hỗ trợ 20 công ty.", [20.0]),
    ("Bảo vệ 09 khu vực cấp nước với diện tích 857,5 km2.", [9.0]),
    ("Đến năm 2027 bảo vệ 08 khu vực cấp nước.", [8.0]),
    ("Tiến hành tu bổ, sửa chữa 13 hồ chứa thủy lợi.", [13.0]),
  ])
  func counted(_ text: String, _ values: [Double]) { #expect(Sample.goals("1. " + text).map(\.value) == values) }

  /// "còn" before a value is its verb: the name before it stays the value's own, whatever bracket stands behind the one before.
  @Test(arguments: [
    ("Tỷ lệ hộ nghèo còn 2,6% (giảm 0,8%), hộ cận nghèo còn 4%.", "hộ cận nghèo"),
    ("Giảm tỷ lệ hộ nghèo xuống còn 2,6% (giảm 0,8%), hộ cận nghèo còn 4%.", "hộ cận nghèo"),
    ("Hạ tỷ lệ hộ nghèo xuống còn 2,6% (theo chuẩn mới), hộ cận nghèo còn 4%.", "hộ cận nghèo"),
    ("Tỷ lệ sinh còn 12‰ (theo điều tra) và tỷ lệ tử vong còn 4‰.", "tỷ lệ tử vong"),
  ])
  func remaining(_ text: String, _ second: String) {
    let records = Sample.goals("1. " + text)
    #expect(records.map(\.value).last == 4)
    #expect(records.last?.subject == second)
  }

  /// Places in a row, among whom stands behind the last.
  @Test func placesInRow() {
    #expect(
      shown("Chỉ số PCI thuộc nhóm 20, PAR INDEX thuộc nhóm 25, PAPI thuộc nhóm 16 tỉnh dẫn đầu cả nước.") == [
        "Chỉ số PCI: nhóm 20 dẫn đầu cả nước, đến năm 2027", "PAR INDEX: nhóm 25 dẫn đầu cả nước, đến năm 2027",
        "PAPI: nhóm 16 dẫn đầu cả nước, đến năm 2027",
      ])
    #expect(Sample.goals("1. Hỗ trợ nhóm 20, chỉ đạo 5 xã.").map(\.value) == [5])
  }

  /// Parts with a sum and its growth, and parts of a share.
  @Test func partsWithTheirSums() {
    let text =
      "Giá trị sản xuất đạt 9.300 tỷ đồng, tăng 10%; trong đó nông nghiệp 2.600 tỷ đồng, tăng 4%; dịch vụ 2.500 tỷ đồng, tăng 11,5%."
    #expect(
      Sample.goals("1. Phấn đấu " + text.prefix(1).lowercased() + text.dropFirst()).map(\.value) == [
        9300, 10, 2600, 4, 2500, 11.5,
      ])
    #expect(
      words("Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98%, trong đó có 62% sử dụng nước sạch.").last
        == "dân số nông thôn | sử dụng nước sạch")
    #expect(words("GRDP đạt 240.000 tỷ đồng, tăng trưởng trên 10%/năm.").last == "GRDP | tăng trưởng")
    #expect(
      words("Trong lĩnh vực y tế, tỉnh phấn đấu đạt 16 bác sĩ/vạn dân.") == ["bác sĩ | "])
    #expect(Sample.goals("1. Phấn đấu có 81 cơ quan đạt chuẩn văn hóa.").map(\.value) == [81])
  }

  /// Two values of towns and of the country, in turn, are told apart.
  @Test(arguments: [
    "Tỷ lệ dân số đô thị và nông thôn được cung cấp nước sạch lần lượt đạt 98% và 70%.",
    "Tỷ lệ thu gom, xử lý chất thải rắn đô thị, nông thôn theo quy định lần lượt đạt 98% và 70%.",
    "Tỷ lệ hộ dân thành thị, nông thôn có nhà tiêu hợp vệ sinh lần lượt là 98% và 70%.",
  ])
  func townAndCountry(_ text: String) {
    let displays = shown(text)
    #expect(displays.count == 2)
    #expect(displays.first?.contains("98% (đô thị)") == true || displays.first?.contains("98% (thành thị)") == true)
    #expect(displays.last?.contains("70% (nông thôn)") == true)
  }

  /// To what something rises is no share of those that do; how often holds for the next share, too.
  @Test func whatRisesWithIt() {
    #expect(
      shown("Nâng tỷ lệ hộ dùng nước sạch lên 95%, hộ có nhà tiêu hợp vệ sinh lên 90%.").last
        == "Tỷ lệ hộ có nhà tiêu hợp vệ sinh lên 90%, đến năm 2027")
    #expect(shown("Mỗi năm tăng thêm 5% số thuê bao, 3% số hộ.").allSatisfy { $0.hasPrefix("Mỗi năm tăng thêm ") })
  }

  /// A day or a month by which something is aimed at names nothing: the measure of the sentence before does.
  @Test(arguments: ["tháng 12/2027", "ngày 31/12/2027", "cuối tháng 12 năm 2027", "hết quý IV/2027"])
  func aimsByDays(_ time: String) {
    let records = Sample.goals("1. Tỷ lệ hộ nghèo của huyện còn 5%. Mục tiêu đến \(time) còn dưới 2%.")
    #expect(records.last?.subject == "Tỷ lệ hộ nghèo của huyện")
  }

  /// That a share is reached, the first of two verbs and a dash in a name are shown once.
  @Test(arguments: [
    ("Phấn đấu đạt tỷ lệ chất thải rắn được thu gom 99%.", "Tỷ lệ chất thải rắn được thu gom đạt 99%, đến năm 2027"),
    ("Phấn đấu đạt tỷ lệ hộ có điện 99%.", "Tỷ lệ hộ có điện đạt 99%, đến năm 2027"),
    ("Thu gom và xử lý chất thải y tế đạt 100%.", "Thu gom và xử lý chất thải y tế đạt 100%, đến năm 2027"),
    ("14/14 xã- thị trấn đạt chuẩn quốc gia về y tế.", "14 xã - thị trấn đạt chuẩn quốc gia về y tế, đến năm 2027"),
  ])
  func shownOnce(_ text: String, _ display: String) {
    #expect(shown(text) == [display])
    #expect(!words(text).contains { $0.hasPrefix("và ") || $0.hasPrefix("đạt ") })
  }
}
