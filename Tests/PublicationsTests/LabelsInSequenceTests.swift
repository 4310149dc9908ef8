import Markup
import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

private func paragraphs(_ body: String) throws -> [String] {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.text, as: UTF8.self).split(separator: "\n").map(String.init)
}

private func messages(_ body: String) -> [String] {
  let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
  return Fixture.read(head + body).1
}

/// Brackets of an official document are text, but for the links of its editor.
@Suite struct BracketsAsTyped {
  @Test(arguments: [
    "[1]: http://chinhphu.vn/van-ban", "[1]: Nguồn: Báo cáo số 5", "[2]: Báo-cáo", "[12]:http://a.vn/b \"Tên\"",
    "[*]: /van-ban/1/", "[Nguồn]: http://a.vn", "Theo [2](3) và [3](4a).", "[1](2) đầu dòng",
    "Mức [x](y) và [1]( 2 )",
  ])
  func stay(_ line: String) throws {
    #expect(try paragraphs("Nguồn:\n\(line)\nHết.\n").contains { $0.hasPrefix(line) })
    #expect(try paragraphs("Nguồn.\n\n\(line)\n\nHết.\n") == ["Nguồn.", line, "Hết."])
    #expect(try paragraphs("| A | B |\n|---|---|\n| x | \(line) |\n").last == "x \(line)")
    #expect(!messages("Nguồn.\n\n\(line)\n").contains { $0.hasPrefix("link") })
  }

  @Test func eachSourceStandsByItself() throws {
    let lines = ["[1]: http://a.vn/1", "[2]: Báo cáo số 5", "[3]: http://a.vn/3"]
    #expect(try paragraphs("Nguồn\n" + lines.joined(separator: "\n") + "\n") == ["Nguồn"] + lines)
  }

  @Test func notesOfTheEditorAreNotShown() throws {
    #expect(try paragraphs("Một.\n\n[//]: # (xem lại)\n\nHai.\n") == ["Một.", "Hai."])
  }

  @Test(arguments: ["Xem [bản gốc][1].", "Xem [1][].", "Xem [bản gốc](http://a.vn/x)."])
  func linksOfTheEditorStay(_ line: String) throws {
    let publication = try #require(Fixture.document(body: "\(line)\n\n[1]: http://a.vn/x\n"))
    #expect(publication.links.map(\.destination) == ["http://a.vn/x"])
  }
}

/// A label in sequence is one, whatever word stands before it.
@Suite struct LabelsInSequence {
  /// Below the head of a text that is quoted a row of its own begins, which is not this document's.
  @Test(arguments: ["[", "(", "“", "\""]) func aRowBelowAQuotedHeadHasNoAnchor(_ mark: String) {
    let body = """
      Điều 1. Sửa đổi
      1. Thay thế Điều 8 bằng Điều 8 mới như sau:
      \(mark)Điều 8. Mới
      1. Một.]
      2. Thay thế Phụ lục I.
      Điều 2. Hiệu lực

      """
    #expect(!ids(body).contains { $0.hasPrefix("dieu-1-khoan-1-") }, "\(ids(body))")
  }

  @Test func articlesWithoutAFullStopMayBeNamedLikeAForm() {
    let body = """
      Điều 53 Một
      1. Tội phạm.
      Điều 54 Quyết định hình phạt dưới mức thấp nhất của khung hình phạt
      1. Tòa án có thể.
      Điều 55 Luật áp dụng
      1. Một.
      Điều 56 Khác
      """
    #expect(
      ids(body) == [
        "dieu-53", "dieu-53-khoan-1", "dieu-54", "dieu-54-khoan-1", "dieu-55", "dieu-55-khoan-1", "dieu-56",
      ])
  }

  @Test func aNumberThatIsLostTakesNoOthersWithIt() {
    #expect(ids("Điều 1 Một\nA.\nĐiều 3 Ba\nB.\nĐiều 4 Bốn\nC.\n") == ["dieu-1", "dieu-3", "dieu-4"])
  }

  @Test(arguments: ["Điều 3 Quyết định số 820/QĐ-UBND.", "Điều 3 Luật này.", "Điều 3 Nghị định 15/2020/NĐ-CP."])
  func citationsAreNoArticles(_ line: String) {
    #expect(ids("Điều 2. Hai\nCăn cứ:\n\(line)\nĐiều 3. Ba\nHết.\n") == ["dieu-2", "dieu-3"])
  }

  @Test(arguments: [
    "ngày làm việc tiếp theo", "trong thời hạn 15 ngày", "trong tháng", "do nơi khác chuyển đến", "có văn bản kèm theo",
    "từng năm",
  ])
  func anArticleFollowsAnUnfinishedSentence(_ end: String) {
    #expect(
      ids("Điều 136. Biện pháp\nPhải gửi tiền vào ngân hàng \(end)\nĐiều 137. Thay đổi biện pháp\n1. Một.\n")
        == ["dieu-136", "dieu-137", "dieu-137-khoan-1"])
  }

  @Test(arguments: ["hưởng lương ngày", "trong tháng", "tính theo năm", "do nơi khác chuyển đến"])
  func aClauseFollowsAnUnfinishedSentence(_ end: String) {
    let long = "1. Người lao động được trả thêm tiền lương cho những ngày nghỉ có hưởng lương đối với người lao động"
    #expect(
      ids("Điều 98. Tiền lương\n\(long) \(end)\n2. Người lao động làm việc vào ban đêm thì được trả thêm.\n")
        == ["dieu-98", "dieu-98-khoan-1", "dieu-98-khoan-2"])
  }

  @Test func aBrokenTitleInCapitalsIsOne() throws {
    let body = """
      Chương II
      QUYỀN VÀ NGHĨA VỤ CỦA TỔ CHỨC, CÁ NHÂN TRONG HOẠT ĐỘNG XÂY DỰNG
      VÀ QUẢN LÝ
      Mục 1. QUYỀN CỦA TỔ CHỨC TRONG NƯỚC THAM GIA HOẠT ĐỘNG ĐẦU TƯ
      XÂY DỰNG
      Điều 5. Quyền và nghĩa vụ của chủ đầu tư trong việc lập và quản lý
      thực hiện dự án
      1. Một.
      Điều 6. Trách nhiệm
      """
    #expect(ids(body) == ["chuong-2", "chuong-2-muc-1", "dieu-5", "dieu-5-khoan-1", "dieu-6"])
    let publication = try #require(Fixture.document(body: body))
    let html = String(decoding: try publication.body.html(applying: []), as: UTF8.self)
    #expect(html.contains("ĐẦU TƯ<br />\nXÂY DỰNG</h"))
  }

  @Test(arguments: ["TM. ỦY BAN", "PHỤ LỤC", "NƠI NHẬN", "CHÁNH ÁN"])
  func theLineUnderAChapterIsItsTitle(_ title: String) {
    #expect(
      ids("Chương I\nCHUNG\nĐiều 1. Một\nChương II\n\(title)\nĐiều 2. Hai\nChương III\nBA\nĐiều 3. Ba\n")
        == ["chuong-1", "dieu-1", "chuong-2", "dieu-2", "chuong-3", "dieu-3"])
  }

  @Test func partsBehindTheSignatureAreAttached() {
    let body = """
      Điều 1. Công bố kèm theo Quyết định này danh mục.
      Điều 2. Thi hành./.
      Nơi nhận:
      - Như Điều 2;
      CHỦ TỊCH
      Nguyễn Văn Mẫu
      Phần I.
      DANH MỤC THỦ TỤC HÀNH CHÍNH
      (Kèm theo Quyết định số 378/QĐ-UBND ngày 18 tháng 3 năm 2022 của Chủ tịch UBND tỉnh)
      1. Danh mục mới
      Phần II.
      NỘI DUNG
      1. Cấp giấy
      """
    #expect(ids(body).dropFirst(2).allSatisfy { $0.hasPrefix("danh-muc") })
    #expect(ids(body).contains("danh-muc-phan-2"))
  }
}

/// The text of another act that stands without quotation marks.
@Suite struct UnmarkedAmendments {
  private let body = """
    Điều 1. Sửa đổi, bổ sung một số điều của Quy định
    1. Sửa đổi Điều 3 như sau:
    Điều 3. Nguyên tắc
    1. Công khai.
    2. Minh bạch.
    2. Sửa đổi, bổ sung Điều 4 như sau:
    Điều 4. Kinh phí
    1. Ngân sách.
    3. Bổ sung Điều 4a như sau:
    Điều 4a. Quyết toán
    1. Một.
    Điều 2. Hiệu lực
    1. Từ ngày ký.
    """

  @Test(arguments: ["\n", "\n\n"])
  func hasNoAnchorsAndIsNamed(_ gap: String) {
    let text = body.replacing("\n", with: gap) + "\n"
    #expect(
      ids(text) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2", "dieu-2-khoan-1"])
    #expect(messages(text).count { $0.hasPrefix("label-unsure") } == 3)
  }

  @Test func anArticleOfTheDocumentIsNone() {
    #expect(ids("Điều 1. Phạm vi\nSửa đổi Điều 7 được thực hiện như sau:\nĐiều 2. Hai\n1. Một.\n").count == 3)
  }
}

/// Text whose lines were broken where the next word did not fit any more.
@Suite struct LinesThatAreFilled {
  private let clause =
    "1. Việc hỗ trợ được thực hiện theo quy định của pháp luật về ngân sách nhà nước và các quy định khác có liên quan"

  /// Each paragraph broken at a width.
  private func wrapped(_ paragraphs: [String], _ width: Int) -> String {
    paragraphs.map { paragraph in
      var lines: [String] = []
      for word in paragraph.split(separator: " ") {
        if let last = lines.last, last.count + 1 + word.count <= width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  /// A line into which the label would have fitted ends its paragraph, though no sign says so.
  @Test(arguments: [50, 60, 72, 80, 100])
  func aLineLeftShortEndsItsParagraph(_ width: Int) throws {
    let clauses = (1...9).map { "\($0). Việc hỗ trợ này " + clause.dropFirst(10) + "." }
    let start = "a) Người cao tuổi có"
    for short in 0..<5 {
      let item = start + String(repeating: "ó", count: width - 8 - short - start.count - 5) + ": 1,5"
      let body = wrapped(
        ["Điều 1. Phạm vi"] + clauses + ["10. Mức:", item, "b) Người khác: 2,0", "Điều 2. Hiệu lực"] + clauses, width)
      #expect(
        ids(body) == ["dieu-1"] + (1...10).map { "dieu-1-khoan-\($0)" }
          + ["a", "b"].map { "dieu-1-khoan-10-diem-\($0)" }
          + ["dieu-2"] + (1...9).map { "dieu-2-khoan-\($0)" })
    }
    let end = ["Tiền này chi trả hằng năm", "Việc này thực hiện ngay"]
    #expect(
      try text(wrapped(["Điều 1. Phạm vi"] + clauses + end, width)).split(separator: "\n").suffix(2).map(String.init)
        == end)
  }

  /// What converters write with a backslash, so that Markdown takes nothing for a list, is a label as without it.
  @Test func labelsWithABackslashAreLabels() {
    let body = "I. MỤC TIÊU\n1. Một:\na) Một;\nđ) Hai.\n2. Hai\nII. HAI\n1) Một\nA. BA\n"
    let escaped = body.replacing(")", with: "\\)").replacing(".\n", with: "\n").replacing(". ", with: "\\. ")
    #expect(ids(body).contains("muc-i-1-a"))
    #expect(ids(escaped) == ids(body))
    // A no-break space as web editors write it.
    for entity in ["&nbsp;", "&#160;", " &nbsp;"] {
      #expect(ids(body.replacing(". ", with: "." + entity).replacing(") ", with: ")" + entity)) == ids(body))
    }
  }

  /// Words that are quoted within a sentence take nothing with them where their closing mark was lost; a quoted article does.
  @Test func aMarkLostWithinASentenceTakesNoLines() {
    let body = """
      Điều 1. Việc
      1. Thực hiện quy định tại Quyết định số 65/QĐ-BYT: “Trong một đợt điều trị lập 01 bảng kê.
      2. Kiểm tra định kỳ.
      3. Báo cáo.
      Nơi nhận:
      - Như trên;
      - Lưu: VT.

      """
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3"])
    let article = body.replacing("“Trong một", with: "“Điều 9. Trong một").replacing("Thực hiện", with: "Sửa đổi")
    #expect(ids(article) == ["dieu-1", "dieu-1-khoan-1"])
  }

  /// An article that is only cited takes nothing with it, though its number is set in bold or lies ahead.
  @Test(arguments: [
    "3. Mức hưởng theo quy định tại khoản 4 và khoản 6\n**Điều 22** Luật Bảo hiểm y tế:",
    "3. Mức hưởng theo quy định tại khoản 2\n**Điều 69** của Luật Hải quan năm 2014.",
    "3. Mức hưởng theo quy định tại khoản 2\nĐiều 69 của Luật Hải quan năm 2014.",
  ])
  func anArticleThatIsCitedOpensNothing(_ clause: String) {
    #expect(
      ids("1. Một.\n2. Hai.\n\(clause)\na) Một;\nb) Hai.\n4. Bốn.\n")
        == ["muc-1", "muc-2", "muc-3", "muc-3-a", "muc-3-b", "muc-4"])
  }

  /// A note in square brackets ends what it stands behind, also where its line is full; and a heading in capitals opens an appendix
  /// below a title that fills its line.
  @Test func notesAndTitlesEndWhatTheyStandBehind() {
    let note = "[Khoản này được sửa đổi bởi Điểm b Khoản 2 Điều 55 Luật Quy hoạch có hiệu lực từ ngày 01/03/2026]"
    let clauses = (1...9).map { "\($0). Việc hỗ trợ này " + clause.dropFirst(10) + ". " + note }
    for width in [60, 72, 80, 90] {
      #expect(ids(wrapped(["Điều 1. Phạm vi"] + clauses, width)) == ["dieu-1"] + (1...9).map { "dieu-1-khoan-\($0)" })
    }
    let title = "QUY TRÌNH KHÁM, CHỮA BỆNH CÓ BẢO HIỂM Y TẾ (KHOA KHÁM BỆNH CHUYÊN KHOA)"
    let body = wrapped(
      ["Điều 1. Phạm vi"] + clauses + ["PHỤ LỤC 01: QUY TRÌNH", title, "PHỤ LỤC 02. MẪU PHIẾU", "Họ và tên: ghi đủ."],
      72)
    #expect(ids(body).suffix(2) == ["phu-luc-01", "phu-luc-02"])
  }

  private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }
  private func text(_ body: String) throws -> String {
    String(decoding: try #require(Fixture.document(body: body)).body.text, as: UTF8.self)
  }
}

/// Points whose row goes on behind y, or counts the letters with marks.
@Suite struct LettersOfPoints {
  @Test func behindTheLastLetterTheyAreDoubled() {
    let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u"]
    let row = (letters + ["ư", "v", "x", "y", "aa", "bb"]).map { "\($0)) Một;" }.joined(separator: "\n")
    let body = "Điều 4. Danh mục\n1. Gồm:\n\(row)\n2. Theo điểm ư, điểm aa khoản 1 Điều này.\n"
    let expected =
      ["dieu-4", "dieu-4-khoan-1"]
      + (letters.map { $0 == "đ" ? "dd" : $0 } + ["uw", "v", "x", "y", "aa", "bb"]).map { "dieu-4-khoan-1-diem-\($0)" }
      + ["dieu-4-khoan-2"]
    #expect(ids(body) == expected)
    #expect(ids(body.replacing("\n", with: "\n\n")) == expected)
    let provisions = Fixture.document(body: body)?.anchors.provisions.map(\.label) ?? []
    #expect(provisions.contains("Điều 4 khoản 1 điểm ư"))
    #expect(provisions.contains("Điều 4 khoản 1 điểm aa"))
  }

  @Test func theWholeAlphabetMayBeCounted() {
    let row = ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g"].map { "\($0)) Một;" }.joined(separator: "\n")
    #expect(
      ids("Điều 1. Danh mục\n1. Gồm:\n\(row)\n").suffix(10)
        == ["a", "aw", "ax", "b", "c", "d", "dd", "e", "ex", "g"].map { "dieu-1-khoan-1-diem-\($0)" })
  }

  @Test func ofNoRowTheyAreSignsOrWords() throws {
    #expect(
      ids("Điều 1. Danh mục\n1. Gồm:\na) Một;\nbb) Hai;\nb) Ba.\n")
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b"])
    let body =
      "Điều 1. Mức thu\n1. Phí đường bộ (xe máy, xe\nô) và phí khác (đơn vị tính là\nmm) theo quy định.\n2. Hai.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
  }
}
