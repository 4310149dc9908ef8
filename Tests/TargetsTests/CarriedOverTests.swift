import Targets
import Testing

/// What a figure has from its neighbours, and what it has not: branches that a verb's word names, bounds, growths, grades.
@Suite struct CarriedOverTests {
  private func records(_ body: String) -> [TargetRecord] { Sample.goals("1. " + body) }
  private func displays(_ body: String) -> [String] { records(body).map(\.display) }

  @Test(arguments: [
    (
      "Khu vực nông, lâm nghiệp và thủy sản tăng 3,99%, khu vực công nghiệp và xây dựng tăng 10,1%.",
      ["Khu vực nông, lâm nghiệp và thủy sản", "khu vực công nghiệp và xây dựng"]
    ),
    (
      "Nông nghiệp 20%, công nghiệp và xây dựng 45%, dịch vụ 35%.",
      ["Nông nghiệp", "công nghiệp và xây dựng", "dịch vụ"]
    ),
    (
      "Nông nghiệp đạt 200 tỷ đồng, công nghiệp và xây dựng đạt 450 tỷ đồng.",
      ["Nông nghiệp", "công nghiệp và xây dựng"]
    ),
    ("Dịch vụ tăng 7%, xây dựng tăng 10%.", ["Dịch vụ", "xây dựng"]),
    ("Tăng trưởng công nghiệp 10%, xây dựng 9%, dịch vụ 8%.", ["Tăng trưởng công nghiệp", "xây dựng", "dịch vụ"]),
    (
      "Giá trị sản xuất công nghiệp 300 tỷ đồng, xây dựng 20 tỷ đồng công trình thủy lợi.",
      ["Giá trị sản xuất công nghiệp", "công trình thủy lợi"]
    ),
    (
      "Tăng trưởng công nghiệp 10%, xây dựng 90% số nhà văn hóa thôn.",
      ["Tăng trưởng công nghiệp", "nhà văn hóa thôn"]
    ),
    ("Nông nghiệp tăng 3%, trồng trọt và chăn nuôi tăng 4%.", ["Nông nghiệp", "trồng trọt và chăn nuôi"]),
    // Right before, and to stay so.
    ("Nông nghiệp tăng 3%; công nghiệp và xây dựng tăng 10%.", ["Nông nghiệp", "công nghiệp và xây dựng"]),
    ("Nông nghiệp tăng 3%, công nghiệp - xây dựng tăng 10%.", ["Nông nghiệp", "công nghiệp - xây dựng"]),
    ("Nông nghiệp tăng 3%, thương mại và dịch vụ tăng 8%.", ["Nông nghiệp", "thương mại và dịch vụ"]),
  ])
  func branchesAreNamesBesideOthers(_ text: String, _ subjects: [String]) {
    #expect(records(text).map(\.subject) == subjects)
  }

  @Test(arguments: [
    (
      "Nhựa hóa 10 km đường, xây dựng 20 km đường.",
      ["Nhựa hóa 10 km đường, đến năm 2027", "Xây dựng 20 km đường, đến năm 2027"]
    ),
    (
      "Kiên cố hóa 10 km kênh và xây dựng 5 nhà văn hóa.",
      ["Kiên cố hóa 10 km kênh, đến năm 2027", "Xây dựng 5 nhà văn hóa, đến năm 2027"]
    ),
    (
      "Thu ngân sách đạt 100 tỷ đồng, xây dựng nông thôn mới đạt 15 tiêu chí.",
      ["Thu ngân sách đạt 100 tỷ đồng, đến năm 2027", "Xây dựng nông thôn mới đạt 15 tiêu chí, đến năm 2027"]
    ),
  ])
  func elsewhereTheSameWordIsAVerb(_ text: String, _ told: [String]) { #expect(displays(text) == told) }

  @Test(arguments: [
    ("Nợ xấu dưới 3%, CASA 40%, ROE 20%.", [Comparator.lessThan, .equal, .equal]),
    ("Thu ngân sách trên 500 tỷ đồng, chi 400 tỷ đồng.", [.moreThan, .equal]),
    ("Giải quyết việc làm cho trên 1.000 lao động, xuất khẩu 200 lao động.", [.moreThan, .equal]),
    ("Học lực giỏi 20% trở lên, khá 50%.", [.atLeast, .equal]),
    // The members of one coordination have its bound.
    ("Ít nhất 100 doanh nghiệp nhỏ, 50 doanh nghiệp vừa được hỗ trợ.", [.atLeast, .atLeast]),
    ("Tối thiểu 80% hộ dân đô thị và 60% hộ dân nông thôn dùng nước sạch.", [.atLeast, .atLeast]),
    ("Hỗ trợ ít nhất 100 doanh nghiệp, 50 hợp tác xã.", [.atLeast, .atLeast]),
  ])
  func aNameOfItsOwnIsNotBounded(_ text: String, _ bounds: [Comparator]) {
    #expect(records(text).map(\.comparator) == bounds)
  }

  @Test func gradesAreNames() {
    #expect(
      records("Học lực giỏi 20% trở lên, khá 50%, trung bình dưới 30%, yếu không quá 1%.").map(\.subject)
        == ["Học lực giỏi", "khá", "trung bình", "yếu"])
    #expect(
      records("Tỷ lệ học sinh yếu dưới 1%, khá giỏi 70%, tốt nghiệp 100%.").map(\.subject)
        == ["Tỷ lệ học sinh yếu", "khá giỏi", "tốt nghiệp"])
  }

  @Test(arguments: [
    (
      "Doanh thu 500 tỷ đồng và lãi sau thuế 50 tỷ đồng, tăng 10% và giảm 5% so với năm 2026.",
      ["Doanh thu", "lãi sau thuế", "Doanh thu", "lãi sau thuế"], ["", "", "tăng", "giảm"]
    ),
    (
      "Doanh thu 500 tỷ đồng và lợi nhuận 50 tỷ đồng, tương ứng tăng 10% và 5%.",
      ["Doanh thu", "lợi nhuận", "Doanh thu", "lợi nhuận"], ["", "", "tăng", "tăng"]
    ),
    // One change to each value as it stands.
    (
      "Doanh thu 500 tỷ đồng, tăng 10%; lợi nhuận 50 tỷ đồng, tăng 5%.",
      ["Doanh thu", "Doanh thu", "lợi nhuận", "lợi nhuận"], ["", "tăng", "", "tăng"]
    ),
  ])
  func changesArePairedInOrder(_ text: String, _ subjects: [String], _ outcomes: [String]) {
    #expect(records(text).map(\.subject) == subjects)
    #expect(records(text).map(\.outcome) == outcomes)
  }

  @Test func changesWithAnAdverb() {
    let record = records("Lợi nhuận 200 tỷ đồng, giảm nhẹ 2%.").last
    #expect(record?.subject == "Lợi nhuận")
    #expect(record?.outcome == "giảm nhẹ")
  }

  @Test func aPartOfTheWholeDoesNotDoWhatAllDo() {
    #expect(
      displays("100% tổ đăng ký xây dựng tổ dân phố văn hóa và đạt trên 84%.")
        == [
          "100% tổ đăng ký xây dựng tổ dân phố văn hóa, đến năm 2027",
          "Trên 84% tổ đạt tổ dân phố văn hóa, đến năm 2027",
        ])
    #expect(
      displays("100% hộ đăng ký tham gia bảo hiểm và đạt trên 84%.")
        == ["100% hộ đăng ký tham gia bảo hiểm, đến năm 2027"])
  }

  private func values(_ text: String) -> [Double] {
    Sample("## Mục tiêu\n\n" + text, title: "Kế hoạch đến năm 2030", issued: 2025).targets.map(\.value)
  }

  @Test func thousandsBehindCommas() {
    // A fraction would not end in a nought: it may be thousands, so nothing is read.
    #expect(values("Đến năm 2030, doanh thu đạt 5,000 tỷ đồng và lợi nhuận đạt 1,130 tỷ đồng.") == [])
    #expect(values("Đến năm 2030, sản lượng đạt 12,500 tấn.") == [])
    // Two commas in one figure group, and tell nothing of one.
    #expect(values("Đến năm 2030, tổng tài sản đạt 1,250,000 tỷ đồng, lợi nhuận đạt 42,500 tỷ đồng.") == [1_250_000])
    #expect(values("Đến năm 2030, kim ngạch đạt 8,125 nghìn tỷ đồng.") == [8.125])
    #expect(values("Đến năm 2030, hộ nghèo giảm 1,5%; kinh phí đạt 4,350 tỷ đồng.") == [1.5, 4.35])
    #expect(values("Đến năm 2030, kinh phí đạt 0,250 tỷ đồng và 4,350 tỷ đồng.") == [0.25, 4.35])
  }
}
