import Results
import Targets
import Testing

/// What the country or a province reached answers no goal of one of its parts, wherever the text says whose the figure is.
@Suite struct WiderScopeTests {
  private func lines(_ report: String, of issuer: String = "UBND tỉnh Quảng Nam") -> [String] {
    MatchingTests.Sample(
      plan: "- Tỷ lệ che phủ rừng đạt 68%.", report: report, planOf: issuer, reportOf: issuer
    ).lines
  }

  @Test(arguments: [
    "Bình quân cả nước, tỷ lệ che phủ rừng đạt 59%.", "Năm 2024, bình quân chung cả nước, tỷ lệ che phủ rừng đạt 59%.",
    "Trên phạm vi toàn quốc, tỷ lệ che phủ rừng đạt 59%.", "Trong khi toàn quốc có tỷ lệ che phủ rừng đạt 59%.",
    "Trong khi bình quân cả nước, tỷ lệ che phủ rừng đạt 59%.",
    "Mức bình quân của cả nước: tỷ lệ che phủ rừng đạt 59%.",
    "Tỷ lệ che phủ rừng đạt 59% (cả nước).", "Tỷ lệ che phủ rừng đạt 59% (bình quân toàn quốc).",
    "Tỷ lệ che phủ rừng của cả nước là 59%.", "Tỷ lệ che phủ rừng đạt 59% tính chung cả nước.",
    "Theo Chính phủ, tỷ lệ che phủ rừng cả nước đạt 59%.",
  ])
  func theCountryAnswersNoProvinceInASentence(_ report: String) {
    #expect(lines(report) == ["59 → -"], "\(report)")
  }

  @Test(arguments: [
    "### 1. Tình hình cả nước", "### 1. Tình hình trong nước", "### 1. TÌNH HÌNH THẾ GIỚI, TRONG NƯỚC",
    "### 1. Bối cảnh quốc tế và trong nước", "### 1. Kết quả của cả nước năm 2024",
    "Theo báo cáo của Chính phủ, kết quả chung của cả nước như sau:", "Một số kết quả của toàn quốc:",
  ])
  func norDoesItUnderAHeadingOrALine(_ head: String) {
    #expect(lines(head + "\n\n- Tỷ lệ che phủ rừng đạt 59%.") == ["59 → -"], "\(head)")
    #expect(
      lines(head + "\n\n- Tỷ lệ che phủ rừng đạt 59%.\n\n### 2. Tình hình của tỉnh\n\n- Tỷ lệ che phủ rừng đạt 69%.")
        .last
        == "69 → 1 certain", "\(head)")
  }

  @Test(arguments: [
    "Tỷ lệ che phủ rừng đạt 69%, cao hơn bình quân cả nước.", "Tỷ lệ che phủ rừng đạt 69% (cả nước 42%).",
    "Tỷ lệ che phủ rừng đạt 69% (bình quân cả nước: 42%).", "Tỷ lệ che phủ rừng đạt 69%, đứng thứ ba cả nước.",
    "Cao hơn bình quân cả nước, tỷ lệ che phủ rừng đạt 69%.",
    "Trong khi cả nước mới đạt 42%, tỷ lệ che phủ rừng của tỉnh đạt 69%.",
    "Tính chung toàn tỉnh, tỷ lệ che phủ rừng đạt 69%.", "### 1. Tình hình trong tỉnh\n\n- Tỷ lệ che phủ rừng đạt 69%.",
    "### 1. Quảng Nam đứng trong nhóm đầu cả nước\n\n- Tỷ lệ che phủ rừng đạt 69%.",
  ])
  func whatIsHeldAgainstTheCountryIsOfTheProvince(_ report: String) {
    #expect(lines(report).contains("69 → 1 certain"), "\(report)")
  }

  @Test func ofTheCountryAMinistryTells() {
    let ministry = "Bộ Nông nghiệp và Phát triển nông thôn"
    #expect(lines("Bình quân cả nước, tỷ lệ che phủ rừng đạt 69%.", of: ministry) == ["69 → 1 certain"])
    #expect(lines("### 1. Tình hình cả nước\n\n- Tỷ lệ che phủ rừng đạt 69%.", of: ministry) == ["69 → 1 certain"])
  }

  @Test func aProvinceAnswersNoDistrict() {
    let district = "UBND huyện Lệ Thủy"
    for head in ["### 1. Tình hình trong tỉnh", "### 1. Tình hình kinh tế - xã hội toàn tỉnh"] {
      #expect(lines(head + "\n\nTỷ lệ che phủ rừng đạt 59%.", of: district) == ["59 → -"], "\(head)")
    }
    #expect(lines("### 1. Tình hình trong huyện\n\nTỷ lệ che phủ rừng đạt 69%.", of: district) == ["69 → 1 certain"])
  }
}
