import Diagnostics
import Publications
import TestSupport
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }
private func text(_ body: String) throws -> String {
  String(decoding: try #require(Fixture.document(body: body)).body.text, as: UTF8.self)
}

/// What real acts have at their lines' beginnings, as they come out of Word, PDF and web pages.
@Suite struct LinesOfRealActs {
  @Test(arguments: ["> 10 người", ">20 người", ">5 ha: 20 triệu", "> 30%"])
  func moreThanStaysBeforeALineWithACapital(_ line: String) throws {
    #expect(try text("Nhóm A\n\(line)\nNhóm B\n") == "Nhóm A\n\(line)\nNhóm B")
    #expect(try text("Điều 1. Mức\n\(line)\nĐiều 2. Hết\n") == "Điều 1. Mức\n\(line)\nĐiều 2. Hết")
  }

  @Test(arguments: ["\n", "\n\n"])
  func aTableOfContentsWithPlainPageNumbersOpensNothing(_ gap: String) {
    let contents = [
      "MỤC LỤC", "Chương I. QUY ĐỊNH CHUNG 1", "Điều 1. Phạm vi 1", "Điều 2. Đối tượng 2", "Chương II. TỔ CHỨC 3",
      "Điều 3. Thực hiện......................... 3",
    ]
    let act = [
      "LUẬT", "THỬ NGHIỆM", "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Một.", "Điều 2. Đối tượng",
      "Chương II",
      "TỔ CHỨC", "Điều 3. Thực hiện",
    ]
    #expect(
      ids((contents + act).joined(separator: gap) + "\n") == [
        "chuong-1", "dieu-1", "dieu-1-khoan-1", "dieu-2", "chuong-2", "dieu-3",
      ])
    // Nothing recurs below: these are the parts.
    let alone = ["MỤC LỤC", "Điều 1. Phạm vi 1", "Điều 2. Phường 2", "Điều 3. Quận 3"].joined(separator: gap)
    #expect(ids(alone + "\n") == ["dieu-1", "dieu-2", "dieu-3"])
  }

  @Test(arguments: [("“", "”"), ("\"", "\""), ("«", "»")])
  func marksAloneOnTheirLinesQuote(_ open: String, _ close: String) {
    for gap in ["\n", "\n\n"] {
      let lines = [
        "Điều 1. Sửa đổi Điều 4", open, "Điều 4. Mức hỗ trợ", "1. Một triệu đồng.", close, "Điều 2. Hiệu lực",
        "1. Từ ngày ký.",
      ]
      #expect(ids(lines.joined(separator: gap) + "\n") == ["dieu-1", "dieu-2", "dieu-2-khoan-1"])
    }
  }

  @Test(arguments: [".", ")"])
  func capitalsInAClauseAreItsPoints(_ sign: String) {
    let body =
      "Điều 1. Ký hiệu\n1. Các nhóm, trong đó:\nA\(sign) Nhóm A là một.\nB\(sign) Nhóm B là hai.\n2. Nhóm khác.\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2",
      ])
    // Where rows of their own begin below them they are parts.
    let parts = "Điều 1. Dự toán\n1. Thu, chi:\nA. Tổng thu\n1. Thuế.\n2. Phí.\nB. Tổng chi\n1. Lương.\n"
    #expect(ids(parts) == ["dieu-1", "dieu-1-khoan-1", "muc-a", "muc-a-1", "muc-a-2", "muc-b", "muc-b-1"])
  }

  @Test func pointsMayBeDividedByAFigure() {
    let body = "Điều 1. Mức thu\n1. Mức:\na) Hộ:\nb) Tổ chức:\nb.1) Doanh nghiệp;\nb.2) Cơ quan.\nc) Khác.\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-1-diem-b1",
        "dieu-1-khoan-1-diem-b2", "dieu-1-khoan-1-diem-c",
      ])
  }

  @Test(arguments: ["\n", "\n\n"])
  func aClauseWithoutItsStopIsOneBetweenItsNeighbours(_ gap: String) {
    let lines = [
      "Điều 1. Một", "1 Nội dung gồm:", "a) Điểm a;", "b) Điểm b.", "2. Khoản hai.",
      "3 Khoản này được bãi bỏ theo luật.",
      "Điều 2. Hai", "1. Một.", "2 Hai là khoản.", "3. Ba.",
    ]
    #expect(
      ids(lines.joined(separator: gap) + "\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2",
        "dieu-1-khoan-3", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2", "dieu-2-khoan-3",
      ])
    // Rows of a list have no stops.
    let rows = ["Điều 1. Danh sách", "1 Nguyễn Văn A", "2 Trần Thị B", "3 Lê Văn C", "Điều 2. Hết"]
    #expect(ids(rows.joined(separator: gap) + "\n") == ["dieu-1", "dieu-2"])
  }

  @Test(arguments: ["\n", "\n\n"])
  func articlesThatANoteGivesAreQuoted(_ gap: String) {
    let lines = [
      "Điều 1. Một", "1. Một.", "Điều 2. Hai", "1. Một.",
      "[48] Điều 10 và Điều 11 của Luật số 03/2022/QH15 quy định như sau:", "Điều 10. Hiệu lực",
      "1. Luật này có hiệu lực.",
      "Điều 11. Chuyển tiếp", "1. Hai.", "[49] Khoản này được bãi bỏ.",
    ]
    #expect(ids(lines.joined(separator: gap) + "\n") == ["dieu-1", "dieu-1-khoan-1", "dieu-2", "dieu-2-khoan-1"])
    #expect(
      ids((lines + ["Điều 3. Ba", "1. Một."]).joined(separator: gap) + "\n").suffix(2) == ["dieu-3", "dieu-3-khoan-1"])
  }

  @Test(arguments: ["\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Văn Định\n", "\n"])
  func aTechnicalRegulationBehindItsNumberIsATextOfItsOwn(_ signature: String) {
    let body =
      "Điều 1. Ban hành quy chuẩn (QCVN 2:2021/BKHCN).\nĐiều 2. Hiệu lực\n1. Từ ngày ký.\(signature)QCVN 2:2021/BKHCN\n"
      + "QUY CHUẨN KỸ THUẬT QUỐC GIA\nVỀ MŨ BẢO HIỂM\nLời nói đầu\n1. QUY ĐỊNH CHUNG\n1.1. Phạm vi\n2. QUY ĐỊNH KỸ THUẬT\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-2", "dieu-2-khoan-1", "quy-chuan", "quy-chuan-muc-1", "quy-chuan-muc-1-1", "quy-chuan-muc-2",
      ])
  }

  @Test(arguments: ["\n", "\n\n"])
  func partsOfOldCircularsWithStrokesAreParts(_ gap: String) {
    let lines = [
      "PHẦN I - QUY ĐỊNH CHUNG", "1/ Phạm vi:", "1.1/ Các tổ chức.", "2/ Đối tượng", "PHẦN II - CỤ THỂ",
      "A/ TIÊU CHUẨN CHUNG",
      "1- Tiêu chuẩn một", "B/ ĐIỀU KIỆN", "1- Điều kiện một", "PHẦN III - KHÁC", "A/ VỀ VỐN", "1- Vốn một",
      "B/ VỀ NGƯỜI",
    ]
    #expect(
      ids(lines.joined(separator: gap) + "\n") == [
        "phan-1", "muc-1", "muc-1-1", "muc-2", "phan-2", "muc-a", "muc-a-1", "muc-b", "muc-b-1", "phan-3",
        "phan-3-muc-a",
        "phan-3-muc-a-1", "phan-3-muc-b",
      ])
  }

  @Test(arguments: ["---***---", "-----o0o-----", "*** --- ***", "--------"])
  func anOrnamentRunsIntoNoLine(_ ornament: String) throws {
    let shown = try text("Căn cứ Luật Giá\n\(ornament)\nQuyết định như sau\n")
    #expect(shown.hasPrefix("Căn cứ Luật Giá\n") && shown.hasSuffix("\nQuyết định như sau"))
  }

  @Test func aTextOfTheOldOrthographyIsATextOfItsOwn() {
    let body =
      "Điều 1. Ban hành.\nĐiều 2. Hiệu lực.\nQUI ĐỊNH\nCác loại phí\n(Ban hành kèm theo Quyết định số 8/2003/QĐ-UB)\nĐiều 1: Phạm vi\n"
    #expect(ids(body) == ["dieu-1", "dieu-2", "quy-dinh", "quy-dinh-dieu-1"])
  }

  @Test func rowsOfFiguresBetweenTabsAreNoClauses() throws {
    let body = "Điều 1. Đất\n1. Diện tích:\n1.1\tĐất lúa\t5,5\t2,1\n1.1.1\tĐất trồng cây\t58.745,60\t62,71\n2. Khác.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
  }

  @Test func articlesWithoutStopsThatBeginWithThisActAreArticlesAndNoReferences() throws {
    let body =
      "Điều 1 Sửa đổi một số điều của Luật thuế:\n1- Một.\nĐiều 2 Luật này có hiệu lực từ ngày 01/01/1999.\n"
      + "Điều 3 Chính phủ quy định chi tiết.\nĐiều 4 Luật này không áp dụng cho việc khác.\nĐiều 5 Luật này được công bố.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-2", "dieu-3", "dieu-4", "dieu-5"])
    let portal = try CitationPortal(
      CitationPortal.document("luat", "4/1998/QH10", "Quốc hội", "1998-05-20", type: "Luật", body))
    #expect(try portal.references(of: "luat") == [])
    #expect(try !portal.messages("luat").contains(.citationNoProvision))
  }
}

/// Labels between the signs of emphasis that converters put anywhere.
@Suite struct EmphasisedLabels {
  @Test(arguments: [
    ("**Điều 1. **Phạm vi", "Điều 1. Phạm vi", "Điều 1."), ("**Điều 1.**Phạm vi", "Điều 1.Phạm vi", "Điều 1."),
    ("**Điều** **1.** Phạm vi", "Điều 1. Phạm vi", "Điều 1."), ("**Điều** 1. Phạm vi", "Điều 1. Phạm vi", "Điều 1."),
    ("__Điều 1.__ Phạm vi", "Điều 1. Phạm vi", "Điều 1."), ("__Điều 1. Phạm vi__", "Điều 1. Phạm vi", "Điều 1."),
    ("_**Điều 1.** Phạm vi_", "Điều 1. Phạm vi", "Điều 1."), ("***Điều 1.*** Phạm vi", "Điều 1. Phạm vi", "Điều 1."),
  ])
  func areReadAndShownWithoutThem(_ line: String, _ shown: String, _ label: String) throws {
    for gap in ["\n", "\n\n"] {
      let publication = try #require(Fixture.document(body: "\(line)\(gap)1. Một.\(gap)Điều 2. Hai\n"))
      #expect(publication.anchors.identifiers.map(\.id) == ["dieu-1", "dieu-1-khoan-1", "dieu-2"])
      let body = try publication.body
      let block = body.blocks[publication.anchors.provisions[0].block].text
      #expect(body.string(block) == shown)
      let length = publication.anchors.provisions[0].labelLength
      #expect(body.string(block.lowerBound..<(block.lowerBound + length)) == label)
    }
  }

  @Test(arguments: [
    ("**1. **Một", "1. Một"), ("__1. Một__", "1. Một"), ("**1**. Một", "1. Một"), ("_1. Một_", "1. Một"),
    ("*__1. Một__*", "1. Một"), ("**1.**Một", "1.Một"),
  ])
  func ofClausesToo(_ line: String, _ shown: String) throws {
    let publication = try #require(Fixture.document(body: "Điều 1. Tên\n\(line)\n2. Hai\n"))
    #expect(publication.anchors.identifiers.map(\.id) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
    let body = try publication.body
    let block = body.blocks[publication.anchors.provisions[1].block].text
    #expect(body.string(block) == shown)
    #expect(publication.anchors.provisions[1].labelLength == 2)
  }

  @Test(arguments: [
    ("Mục **Tên: **nội dung", "Mục Tên: nội dung"), ("**Một **hai **ba** bốn", "Một hai ba bốn"),
    ("2 **3 **4", "2 **3 **4"), ("a ** b **c", "a ** b **c"), ("_**Ghi chú:**_ thuế", "Ghi chú: thuế"),
    ("1.000* và 2.000*", "1.000* và 2.000*"),
  ])
  func boldWordsMayCloseBehindTheirBlank(_ line: String, _ shown: String) throws {
    #expect(try text("\(line)\n") == shown)
  }
}

/// Signs and letters of texts of before 1998, and of converters.
@Suite struct OldSignsAndLetters {
  private func messages(_ words: String) throws -> [DiagnosticID] {
    try CitationPortal(
      CitationPortal.document("vb", "1/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2026-01-05", "Điều 1. Theo \(words).")
    ).messages("vb").filter { $0 == .citationTypeMismatch || $0 == .citationNoSymbol }
  }

  @Test(arguments: [
    ("Quyết định số 327-CT ngày 15/9/1992", 0), ("Quyết định số 202-CT", 0), ("Quyết định số 327-CT ngày 15/9/2002", 1),
    ("Thông tư số 60 TC/TCT ngày 31/8/1995 của Bộ Tài chính", 0), ("Quyết định số 832 TC/QĐ/CĐKT", 0),
    ("Thông tư số 60 ngày 31/8/2015", 1), ("Quyết định số 15 UBND tỉnh", 1),
    ("Thông tư số 60 TC/TCT ngày 31/8/2015", 1),
  ])
  func saySomethingOnlyWhereTheyAreWrong(_ words: String, _ count: Int) throws {
    #expect(try messages(words).count == count)
  }

  @Test func lettersOfOldConvertersAreReadAndTold() throws {
    let body =
      "CHƢƠNG I\nQUY ĐỊNH CHUNG\nĐiều 1. Đối tƣợng\n1. Ngƣời lao động đƣợc hƣởng.\nChƣơng II\nTỔ CHỨC\nĐiều 2. Cǎn cứ\n"
    #expect(ids(body) == ["chuong-1", "dieu-1", "dieu-1-khoan-1", "chuong-2", "dieu-2"])
    let said = Fixture.read("---\ntitle: T\ndate: 2026-01-02\nnumber: 7/QĐ-UBND\nissuer: UBND tỉnh A\n---\n" + body).1
    #expect(said.contains { $0.hasPrefix("character-look-alike") })
  }
}
