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
  ])
  func oldNumbersStandAsPrinted(_ number: String, _ type: String) {
    #expect(messages(number, type, issued: "1995-02-02") == [])
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
}
