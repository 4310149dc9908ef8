import Diagnostics
import TestSupport
import Testing

import Publications

/// References into texts attached to a decision, to parts of documents, and to what is not there.
@Suite struct ReferencesIntoTexts {
  /// A decision with a regulation and two appendices, and a decree of chapters, sections, clauses and points.
  private static let held =
    CitationPortal.document(
      "qd", "12/2020/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2020-05-05",
      """
      QUYẾT ĐỊNH
      Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.
      Điều 2. Quyết định này có hiệu lực từ ngày ký. Theo Điều 3 của Quy chế này.
      Điều 3. Thi hành khoản 2 Điều 2 Quy chế phối hợp ban hành kèm theo Quyết định này.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn A

      QUY CHẾ
      Phối hợp
      (Ban hành kèm theo Quyết định số 12/2020/QĐ-UBND)

      Điều 1. Phạm vi
      Quy chế này quy định.
      Điều 2. Đối tượng
      1. Một.
      2. Hai:
      a) Điểm a;
      b) Điểm b.
      Điều 3. Nguyên tắc
      Theo khoản 1 Điều 2 của Quy chế này và Điều 1 Quyết định này.
      Điều 4. Tài khoản
      1. Tài khoản này, các khoản này, điều khoản này; theo khoản này.

      PHỤ LỤC I
      BIỂU MẪU
      1. Theo Điều 4 của Quy chế này.

      PHỤ LỤC IIa
      DANH SÁCH
      1. Theo Phụ lục I.
      """)
    + CitationPortal.document(
      "nd", "30/2020/NĐ-CP", "Chính phủ", "2020-03-05",
      """
      NGHỊ ĐỊNH
      Chương I
      CHUNG
      Mục 1
      MỘT
      Điều 1. Phạm vi
      Nghị định này quy định.
      Mục 2
      HAI
      Điều 2. Đối tượng
      1. Một.
      2. Hai:
      a) Điểm a;
      b) Điểm b.
      3. Ba gồm: a) trong dòng; b) trong dòng.
      Chương II
      RIÊNG
      Mục 1
      MỘT
      Điều 3. Ba
      1. Một.
      2. Hai.
      Điều 4. Bốn
      Một đoạn.
      """)

  private func portal(_ text: String) throws -> CitationPortal {
    try CitationPortal(
      Self.held + CitationPortal.document("kh", "90/KH-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", text))
  }

  @Test(
    arguments: [
      ("Điều 1 Quy chế ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", ["Điều 1 → qd#quy-che-dieu-1"]),
      (
        "điểm b khoản 2 Điều 2 Quy chế phối hợp công tác (ban hành kèm theo Quyết định số 12/2020/QĐ-UBND)",
        ["điểm b khoản 2 Điều 2 → qd#quy-che-dieu-2-khoan-2-diem-b"]
      ),
      ("Điều 4 ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", ["Điều 4 → qd#quy-che-dieu-4"]),
      ("Điều 2 Quyết định số 12/2020/QĐ-UBND", ["Điều 2 → qd#dieu-2"]),
      ("Điều 1 Quy định ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", []),
      ("Phụ lục I ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", ["Phụ lục I → qd#phu-luc-i"]),
      ("Phụ lục số IIa kèm theo Quyết định số 12/2020/QĐ-UBND", ["Phụ lục số IIa → qd#phu-luc-iia"]),
      ("Mục 2 Chương I Nghị định số 30/2020/NĐ-CP", ["Mục 2 Chương I → nd#chuong-1-muc-2"]),
      ("Mục 1 Chương II của Nghị định số 30/2020/NĐ-CP", ["Mục 1 Chương II → nd#chuong-2-muc-1"]),
      (
        "từ Điều 1 đến Điều 3 Nghị định số 30/2020/NĐ-CP", ["Điều 1 → nd#dieu-1", "Điều 3 → nd#dieu-3"]
      ),
      (
        "khoản 1, Điều 3 Nghị định số 30/2020/NĐ-CP", ["khoản 1 → nd#dieu-3-khoan-1", "Điều 3 → nd#dieu-3"]
      ),
      ("Điều 3, Chương II, Nghị định số 30/2020/NĐ-CP", ["Điều 3 → nd#dieu-3", "Chương II → nd#chuong-2"]),
      ("Điều 3 (Nghị định số 30/2020/NĐ-CP)", ["Điều 3 → nd#dieu-3"]),
      ("mục 1 Phụ lục I ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", ["mục 1 Phụ lục I → qd#phu-luc-i-muc-1"]),
      ("Điều 3, khoản 2 Nghị định số 30/2020/NĐ-CP", ["Điều 3, khoản 2 → nd#dieu-3-khoan-2"]),
      (
        "khoản 1 các điều 2, 3 Nghị định số 30/2020/NĐ-CP",
        ["khoản 1 các điều 2 → nd#dieu-2-khoan-1", "3 → nd#dieu-3-khoan-1"]
      ),
    ] as [(String, [String])])
  func leadToThePartThatIsNamed(_ text: String, _ expected: [String]) throws {
    #expect(try portal("Theo \(text).").references(of: "kh") == expected)
  }

  @Test func textsAttachedAreToldFromTheDecision() throws {
    let found = try portal("Nội dung.").references(of: "qd")
    #expect(
      found == [
        "Điều 3 → #quy-che-dieu-3", "khoản 2 Điều 2 → #quy-che-dieu-2-khoan-2",
        "khoản 1 Điều 2 → #quy-che-dieu-2-khoan-1",
        "Điều 1 → #dieu-1", "khoản này → #quy-che-dieu-4-khoan-1", "Điều 4 → #quy-che-dieu-4", "Phụ lục I → #phu-luc-i",
      ], "\(found)")
  }

  @Test(
    arguments: [
      ("Điều 5 Nghị định số 30/2020/NĐ-CP", 1), ("khoản 4 Điều 2 Nghị định số 30/2020/NĐ-CP", 1),
      ("điểm c khoản 2 Điều 2 Nghị định số 30/2020/NĐ-CP", 1), ("khoản 1 Điều 4 Nghị định số 30/2020/NĐ-CP", 1),
      ("điểm a khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP", 1), ("Chương III Nghị định số 30/2020/NĐ-CP", 1),
      ("Điều 9 Quy chế ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", 1),
      // A label in the midst of a paragraph; what an amendment may have put in; an article that only the regulation has.
      ("điểm a khoản 3 Điều 2 Nghị định số 30/2020/NĐ-CP", 0), ("Điều 4a Nghị định số 30/2020/NĐ-CP", 0),
      ("điểm c khoản 2 Điều 2 Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 9/2024/NĐ-CP", 0),
      ("Điều 4 Quyết định số 12/2020/QĐ-UBND", 0), ("điểm c khoản 2 Điều 2 Nghị định số 30/2020/NĐ-CP và Điều 1", 1),
    ] as [(String, Int)])
  func whatIsNotThereIsTold(_ text: String, _ count: Int) throws {
    #expect(try portal("Theo \(text).").messages("kh").count { $0 == .citationNoProvision } == count)
  }

  @Test func anExtractMayLackMore() throws {
    let extract = Self.held.replacing("issued: 2020-03-05\n", with: "issued: 2020-03-05\ntext: extract\n")
    let portal = try CitationPortal(
      extract
        + CitationPortal.document(
          "kh", "90/KH-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", "Theo Điều 5 Nghị định số 30/2020/NĐ-CP."))
    #expect(try !portal.messages("kh").contains(.citationNoProvision))
  }
}

@Suite struct WordsThatNameNoProvision {
  private func read(_ text: String) throws -> [String] {
    try CitationPortal(
      CitationPortal.document(
        "vb", "40/2025/TT-BTC", "Bộ Tài chính", "2025-06-13",
        "Điều 1. Phạm vi\n1. Một.\n2. Hai.\n\nĐiều 2. Khác\n1. Câu.\n2. \(text)\n")
    ).references(of: "vb")
  }

  @Test(arguments: [
    "chỉ dùng tài khoản này", "các điều khoản này", "tại thời điểm này", "địa điểm này", "danh mục này",
    "các khoản này",
    "Những khoản này", "về điều này", "TÀI KHOẢN này", "“theo khoản 1 Điều này”", "như sau: \"theo khoản 1 Điều này\"",
    "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 2 Điều 1 Nghị định số 1/2020/NĐ-CP",
    "Điều này đã được bãi bỏ theo Luật khác",
  ])
  func leadNowhere(_ text: String) throws { #expect(try read(text) == []) }

  @Test(arguments: [
    ("các khoản tiền quy định tại khoản 1 Điều này", "khoản 1 Điều này → #dieu-2-khoan-1"),
    ("địa điểm quy định tại khoản 1 điều này", "khoản 1 điều này → #dieu-2-khoan-1"),
    ("quy định tại điều này", "điều này → #dieu-2"), ("Điều này không áp dụng", "Điều này → #dieu-2"),
    ("theo “mẫu” tại khoản này", "khoản này → #dieu-2-khoan-2"),
    ("theo Điều 1 quy định về phạm vi", "Điều 1 → #dieu-1"),
  ])
  func leadToTheirProvision(_ text: String, _ expected: String) throws { #expect(try read(text) == [expected]) }

  @Test func aListLedByAnotherActIsOfThatActsProvisions() throws {
    func read(_ lead: String) throws -> [String] {
      try CitationPortal(
        CitationPortal.document(
          "vb", "302/2025/NĐ-CP", "Chính phủ", "2025-06-13",
          "Điều 1. Phạm vi\n\n\(lead)\n\n1. Quỹ tại Điều 2.\n\na) Theo Điều 2 Nghị định này.\n\nĐiều 2. Khác\n1. Câu.\n"
        )
      ).references(of: "vb")
    }
    let own = "Điều 2 → #dieu-2"
    #expect(try read("Nghị định này quy định chi tiết Nghị quyết số 201/2025/QH15, gồm:") == [own])
    #expect(try read("Nghị định này quy định chi tiết Luật Nhà ở, gồm:") == [own])
    #expect(try read("Nghị định này quy định:") == [own, own])
  }

  @Test func notesBelowTheTextSpeakOfWhatBearsTheirMark() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "6/VBHN-BTC", "Bộ Tài chính", "2025-06-13",
        "Điều 1. Phạm vi[1]\n1. Một.\nĐiều 2. Khác\n1. Câu.\n\n[1] Theo quy định tại khoản 1 Điều này.\n"))
    #expect(try portal.references(of: "vb") == [])
  }
}
