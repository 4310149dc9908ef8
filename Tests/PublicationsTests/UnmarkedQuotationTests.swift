import Diagnostics
import Publications
import Testing

/// New text of amended provisions that stands without quotation marks.
struct UnmarkedQuotationTests {
  @Test(arguments: [
    ("Sửa đổi khoản 5 Điều 3 như sau:", "5. Khoản mới.\na) Điểm mới."),
    ("Sửa đổi điểm c khoản 1 Điều 4 như sau:", "c) Điểm mới."),
    ("Điểm đ khoản 3 Điều 5 được sửa đổi, bổ sung như sau:", "đ) Điểm mới."),
    ("Sửa đổi Điều 5 như sau:", "Điều 5. Tên\n1. Một.\n2. Hai.\n3. Ba."),
    ("Bổ sung Điều 7a sau Điều 7 như sau:", "Điều 7a. Tên\n1. Một."),
    ("Bổ sung khoản 3a, 3b vào sau khoản 3 Điều 5 như sau:", "3a. Một.\n3b. Hai."),
    ("Bổ sung Chương IIa như sau:", "Chương IIa\nTÊN CHƯƠNG\nĐiều 9a. Tên\nNội dung."),
    // The document's own next article bears the same number.
    ("Sửa đổi Điều 2 như sau:", "Điều 2. Tên\n1. Một."),
    ("Sửa đổi Điều 1, Điều 2 như sau:", "Điều 1. Tên\nĐiều 2. Tên\n1. Một."),
    // So does its own next clause.
    ("Sửa đổi khoản 2 Điều 5 như sau:", "2. Khoản mới."),
    ("Sửa đổi khoản 1, khoản 2 Điều 5 như sau:", "1. Một.\n2. Hai."),
  ])
  func newTextOfAnotherActHasNoAnchors(_ leadIn: String, _ text: String) {
    let body = "Điều 1. Sửa đổi\n1. \(leadIn)\n\(text)\n2. Bãi bỏ khoản 9.\n3. Bỏ khoản 8.\nĐiều 2. Hiệu lực\nTừ nay.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2"])
    #expect(unsure(body) == [3])
  }

  @Test func anArticleOfNewTextAloneEndsAtTheDocumentsOwn() {
    #expect(
      ids("Điều 1. Sửa đổi Điều 2 Quyết định 5/2020/QĐ-UBND như sau:\nĐiều 2. Mới\nNội dung.\nĐiều 2. Hiệu lực\n")
        == ["dieu-1", "dieu-2"])
    #expect(
      ids("Điều 1. Sửa đổi khoản 1 Điều 2 như sau:\n1. Mới.\nĐiều 2. Hiệu lực\n") == ["dieu-1", "dieu-2"])
  }

  @Test(arguments: [
    ("5. Sửa đổi khoản 6 như sau:\n6. Thay cụm từ cũ.\n7. Bãi bỏ Điều 8.\n", 6, "muc-6"),
    ("Điều 5. Sửa đổi Điều 6 như sau:\nĐiều 6. Tên\nĐiều 7. Hết\n", 6, "dieu-6"),
  ])
  func whatMayBeTheDocumentsOwnNextPartIsItAndNamed(_ rows: String, _ number: Int, _ id: String) {
    let first = id.hasPrefix("muc") ? (1...4).map { "\($0). Mục.\n" } : (1...4).map { "Điều \($0). Tên\n" }
    let body = first.joined() + rows
    #expect(ids(body).contains(id))
    #expect(unsure(body) == [number])
  }

  /// An act ends with articles of its own: where none follows, those that its first one names are its own.
  @Test(arguments: ["", "## "]) func articlesThatEndTheActAreItsOwn(_ mark: String) {
    let body =
      "\(mark)Điều 1. Sửa đổi Điều 2 và Điều 3 Quy chế như sau:\n\n\(mark)Điều 2. Tổ chức thực hiện\n\n1. Một.\n\n\(mark)Điều 3. Hiệu lực\n\n1. Hai.\n"
    let own = ["dieu-1", "dieu-2", "dieu-2-khoan-1", "dieu-3", "dieu-3-khoan-1"]
    #expect(ids(body) == own)
    #expect(ids(body + "\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A\n") == own)
    #expect(unsure(body) == [3])
    // Nor are they where the last is of something else, and an appendix follows.
    let appended = body.replacing("Hiệu lực", with: "Nguồn kinh phí") + "\n\(mark)PHỤ LỤC I\n\nBiểu.\n"
    #expect(ids(appended).filter { $0.hasPrefix("dieu-") } == ["dieu-1"])
    let ofOthers = body.replacing("Hiệu lực", with: "Chủ đầu tư chịu trách nhiệm")
    #expect(ids(ofOthers).filter { $0.hasPrefix("dieu-") } == ["dieu-1"])
    // With articles of its own behind them they are quoted; so is a heading below that of the open article.
    #expect(
      ids(body + "\n\(mark)Điều 2. Thi hành\n\n1. Ba.\n") == ["dieu-1", "dieu-2", "dieu-2-khoan-1"])
    if !mark.isEmpty { #expect(ids(body.replacing("## Điều 2", with: "### Điều 2")).contains("dieu-2") == false) }
  }

  /// Nothing closes the mark, and no clause of the document goes on: the quotation ends at its next article.
  @Test func aQuotationWhoseMarkIsLostEndsAtTheNextArticle() {
    #expect(
      ids(
        "Điều 1. Sửa đổi\n1. Điều 5 sửa đổi như sau:\n“Điều 5. Một”\n2. Điều 6 sửa đổi như sau:\n“Điều 6. Chi\na) Một\nb) Hai\n"
          + "Điều 2. Hiệu lực\n1. Có hiệu lực.\n")
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2", "dieu-2-khoan-1"])
  }

  @Test(arguments: [("„", "“"), ("„", "”"), ("«", "»"), ("‘‘", "’’"), ("“", "’'"), ("\"", "\""), ("''", "''")])
  func marksOfOtherKindsQuote(_ open: String, _ close: String) {
    #expect(
      ids(
        "Điều 1. Sửa đổi\n1. Điều 5 sửa đổi như sau:\n\(open)Điều 5. Mức\n1. Một\n2. Hai.\(close)\n2. Điều 6 bãi bỏ.\nĐiều 2. Hiệu lực\n"
      )
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
  }

  /// Marks that open behind `như sau:` stay open until their own close, whatever is quoted within.
  @Test func innerMarksEndNoQuotation() {
    let body =
      "Điều 1. Sửa đổi\n1. Bổ sung khoản 3a như sau: “3a. Tổ chức “A” gồm:\na) Một;\nb) Hai”.\n2. Sửa đổi Điều 3 như sau: “Điều 3. Tên gọi “Hội”\n1. Tên: “Hội A”;\n2. Viết tắt: “HA”.”\n3. Bãi bỏ Điều 9.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3"])
  }

  @Test(arguments: [
    "Điều 1. Việc\n1. Bổ sung nhiệm vụ như sau:\na) Một.\nb) Hai.\n2. Hai.\n",
    "Điều 1. Việc\n1. Sửa đổi Điều 5 như sau:\na) Thay cụm từ;\nb) Bỏ cụm từ.\n2. Hai.\n",
  ])
  func itemsThatNoWordNamesAreTheDocumentsOwn(_ body: String) {
    #expect(
      ids(body)
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2"])
    #expect(unsure(body).isEmpty)
  }

  private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

  /// Lines of the body, from 1, that a warning names.
  private func unsure(_ body: String) -> [Int] {
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    return Fixture.read(head + body).1.filter { $0.hasPrefix("label-unsure@") }
      .compactMap { Int($0.dropFirst("label-unsure@".count).prefix { $0.isNumber }) }.map { $0 - 6 }
  }
}
