import Diagnostics
import Publications
import Testing

/// Documents of the years before rules on form, as archives have them.
struct OldDocumentTests {
  private func messages(_ number: String, _ type: String?, issued: String) -> [String] {
    let head =
      "---\ntitle: T\ndate: 2026-01-02\nnumber: \"\(number)\"\n" + (type.map { "type: \($0)\n" } ?? "")
      + "issuer: UBND tỉnh A\nissued: \(issued)\n---\n\nNội dung.\n"
    return Fixture.read(head).1.filter { !$0.hasPrefix("issuer") }
  }

  @Test(arguments: [
    ("159/TTg", "Quyết định"), ("39/CP", "Nghị định"), ("153/HĐBT", "Nghị định"), ("264-CT", "Quyết định"),
    ("264/CT", "Quyết định"), ("58 NQ/HĐNN8", "Nghị quyết"), ("04 TC/TCT", "Thông tư"), ("23 L/CTN", "Luật"),
    ("14-L/CTN", "Luật"), ("232 HĐBT", "Quyết định"), ("1234QĐ/UB", "Quyết định"), ("28/QĐ.UB", "Quyết định"),
    ("14-TT/LB", "Thông tư liên tịch"), ("Không số", "Thông báo"), ("1105 QĐ/UBT", "Quyết định"),
    ("1084 NQ/TVQH", "Nghị quyết"),
  ])
  func oldNumbersStandAsPrinted(_ number: String, _ type: String) {
    #expect(messages(number, type, issued: "1995-02-02") == [])
  }

  @Test(arguments: [
    ("09-L/CTN", "Pháp lệnh phòng, chống lụt, bão", true),
    ("13/LĐTBXH-TT", "Thông tư hướng dẫn Nghị định số 28/CP", true),
    ("09-L/CTN", "Lệnh công bố Pháp lệnh", false), ("13/LĐTBXH-TT", "Về việc hướng dẫn", false),
    ("13/STC-NS", "Quyết định mức chi", false),
  ])
  func aTitleTellsWhatAnOldNumberDoesNot(_ number: String, _ title: String, _ isTold: Bool) {
    let head = "---\ntitle: \(title)\ndate: 2026-01-02\nnumber: \(number)\nissuer: A\nissued: 1997-02-02\n---\n"
    #expect(Fixture.read(head + "\nNội dung.\n").1.contains { $0.hasPrefix("type-title-mismatch") } == isTold)
  }

  @Test func numbersKeepWhatIsPrinted() {
    let document = Fixture.read(
      "---\ntitle: T\ndate: 2026-01-02\nnumber: 28/2001/QĐ.UB\ntype: Quyết định\nissuer: UBND tỉnh A\nissued: 2001-02-03\n---\n\nA.\n"
    ).0
    #expect(document?.facts.document?.number?.value.description == "28/2001/QĐ.UB")
    #expect(document?.facts.document?.number?.value.year == 2001)
  }

  @Test(arguments: ["12/2019/QĐ - UBND", "1766 /QĐ-UBND", "123/2019/AB"])
  func unusualNumbersOfTodayAreToldAndStopNothing(_ number: String) {
    let found = messages(number, "Quyết định", issued: "2019-02-02")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("number-symbol") })
  }

  @Test(arguments: ["abc", "153", "QĐ số 12/QĐ-UBND"])
  func whatIsNoNumberIsAnError(_ number: String) {
    #expect(messages(number, "Quyết định", issued: "2019-02-02").contains { $0.hasPrefix("document-number") })
  }

  @Test func withoutATypeAnUnusualNumberIsAnError() {
    #expect(messages("15/NQ- HĐND", nil, issued: "2020-02-02").contains { $0.hasPrefix("document-number") })
  }

  private func styles(_ end: String) throws -> [String] {
    let publication = try #require(
      Fixture.document(body: "QUYẾT ĐỊNH\nCăn cứ Luật Mẫu;\nĐiều 1. Việc\n1. Một.\nĐiều 2. Thi hành\n" + end))
    return try publication.body.blocks.map { $0.style?.rawValue ?? "" }
  }

  @Test(arguments: [
    "Thủ tướng Chính phủ\n(Đã ký)\nVõ Văn Kiệt\n", "Hồ Chí Minh\n(Đã ký)\n",
    "K.T THỦ TƯỚNG\nPhó Thủ tướng\n(đã ký)\nPhan Văn Khải\n",
    "TM/ UBND TỈNH MẪU\nKT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu\n",
    "UBND TỈNH MẪU\nCHỦ TỊCH\nTrần Văn Mẫu\n", "HỘI ĐỒNG NHÂN DÂN TỈNH MẪU\nCHỦ TỊCH\nTrần Văn Mẫu\n",
  ])
  func signaturesOfOldCopiesAreSignatures(_ end: String) throws {
    let lines = end.split(separator: "\n").count
    let found = try styles(end)
    #expect(found.dropLast().last == "dieu" && found.last == "chu-ky", "\(found), \(lines) lines")
  }

  /// Short lines and capitals without a mark of signing, and one before a mark that is too far off.
  @Test(arguments: [
    "Ban Chỉ đạo\nTổ giúp việc\nVăn phòng\n", "UBND TỈNH MẪU\nCHỦ TRÌ HỌP GIAO BAN\n",
    "Một câu trước chữ ký dài hơn sáu mươi chữ và không có dấu chấm ở cuối dòng\nHai.\n",
  ])
  func linesWithoutAMarkAreNone(_ end: String) throws { #expect(try !styles(end).contains("chu-ky")) }

  @Test func theLetterheadOfAFormIsNoTitleOfItsAppendix() throws {
    let body = """
      Điều 1. Việc
      1. Theo Phụ lục số 1.
      Phụ lục số 1
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      -----
      ĐƠN ĐỀ NGHỊ
      1. Họ và tên:
      """
    let publication = try #require(Fixture.document(body: body))
    #expect(publication.anchors.outline.map(\.title) == ["Điều 1. Việc", "Phụ lục số 1"])
    #expect(
      try publication.body.blocks.map { $0.style?.rawValue ?? "" }.filter { $0 == "phan-dau" }.count == 1)
    #expect(publication.anchors.identifiers.last?.id == "phu-luc-1-muc-1")
  }

  @Test func romanArticlesAreArticles() {
    let body =
      "Điều I: Phê duyệt mức thu sau:\n1. Một.\n2. Hai.\nĐiều II: Áp dụng.\nĐiều III. Giao Ủy ban nhân dân.\n1. Một.\n"
    #expect(
      Fixture.document(body: body)?.anchors.identifiers.map(\.id)
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2", "dieu-3", "dieu-3-khoan-1"])
  }

  /// Consolidated texts whose notes have lost their brackets: `2.[6]` is `2.6`.
  @Test func clausesMayBearTheNumberOfANote() {
    let body =
      "Điều 12. Việc\n1. Một:\na) A.\n2.6 Hai.\n3.7 Ba:\na) A.\n4. Bốn\n4.1 Bốn một\nĐiều 13. Khác\n1. Một\n1.2 Một hai\n"
    #expect(
      Fixture.document(body: body)?.anchors.identifiers.map(\.id)
        == [
          "dieu-12", "dieu-12-khoan-1", "dieu-12-khoan-1-diem-a", "dieu-12-khoan-2", "dieu-12-khoan-3",
          "dieu-12-khoan-3-diem-a", "dieu-12-khoan-4", "dieu-12-khoan-4-1", "dieu-13", "dieu-13-khoan-1",
          "dieu-13-khoan-1-2",
        ])
  }

  @Test(arguments: [("77", "Sắc lệnh", "1946-05-22"), ("NQ-QH/1977", "Nghị quyết", "1977-02-02")])
  func numbersBeforeAllRulesStandAsPrinted(_ number: String, _ type: String, _ issued: String) {
    #expect(messages(number, type, issued: issued) == [])
  }

  @Test(arguments: [
    "81/2003/TTLT/BTC-BGD&ĐT", "2638/LĐTBXH", "141-B",
  ])
  func numbersOfTheYearsBetweenStandAsPrinted(_ number: String) {
    #expect(messages(number, "Thông tư liên tịch", issued: "2003-02-02") == [])
  }

  @Test(arguments: [
    "Điều thứ nhất: Một.\nĐiều thứ 2: Hai.\nĐiều thứ ba\nBa.\n",
    "Điều 1 Sửa đổi Luật.\nĐiều 2 Luật này có hiệu lực thi hành từ ngày ký.\nĐiều 3 Chính phủ quy định chi tiết.\n",
    "Điều 1.- Một.\nĐiều 2Ngày lễ là ngày nghỉ.\nĐiều 3Các ông Bộ trưởng chịu trách nhiệm.\n",
  ])
  func articlesAreWrittenInManyWays(_ body: String) {
    #expect(Fixture.document(body: body)?.anchors.identifiers.map(\.id) == ["dieu-1", "dieu-2", "dieu-3"])
  }

  @Test(arguments: ["sắc lệnh số 21-SL ngày 20/8/1948", "hợp đồng mẫu", "bản Quy định kèm theo", "thông tri số 5"])
  func anActInSmallLettersIsAnother(_ act: String) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "07/QĐ-UBND", "UBND tỉnh A", "1995-05-05", "Điều 1. Một\n\nĐiều 2. Hai\n\nTheo Điều 1 \(act).\n"))
    #expect(try portal.references(of: "vb") == [])
  }
}
