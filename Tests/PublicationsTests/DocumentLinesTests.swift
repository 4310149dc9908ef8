import Markup
import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

private func html(_ body: String) throws -> String {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.html(applying: []), as: UTF8.self)
}

private func text(_ body: String) throws -> String {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.text, as: UTF8.self)
}

/// Labels of official documents stand on the page as they are typed.
@Suite struct LabelsAsTyped {
  @Test func nothingIsRenumbered() throws {
    let body = """
      Điều 7. Mức hỗ trợ
      3. Khoản ba trước.
      5. Rồi đến khoản năm.
      2) Khoản kiểu khác.
      2.Khoản liền chữ.
      4.[12] Khoản có dấu chú thích.
      a) Điểm a;
      đ) Điểm đ;
      - Gạch
      + Cộng
      - Gạch nữa
      """
    let lines = body.split(separator: "\n").map(String.init)
    #expect(try text(body).split(separator: "\n").map(String.init) == lines)
    let out = try html(body)
    #expect(!out.contains("<ol") && !out.contains("<ul") && !out.contains("<li"))
  }

  @Test(arguments: ["-", "+", "*", "–", "•", "7.", "7)", "a)", "a."])
  func anySignIsKept(_ sign: String) throws {
    #expect(try text("Mở đầu:\n\n\(sign) nội dung\n") == "Mở đầu:\n\(sign) nội dung")
  }

  /// Whatever sign an editor is told of where it makes no list, a document reads as an item; arrows and the signs of Word's fonts too.
  @Test func signsOfItemsAreReadAsItems() throws {
    for sign in "•‣⁃◦●▪▫◆◇◻□■♦►▶▸➢➤➔❖✓✔·∙⋅∗→★\u{F0B7}" {
      let publication = try #require(Fixture.document(body: "Gồm:\n\n\(sign) một\n\(sign) hai\n"))
      #expect(try publication.body.blocks.map(\.opensBullet) == [false, true, true], "\(sign)")
    }
    // Numbers in circles are labels, and signs of money or sums no items.
    for sign in "©§…€≥" {
      let publication = try #require(Fixture.document(body: "Gồm:\n\n\(sign) một\n\(sign) hai\n"))
      #expect(try !publication.body.blocks.contains { $0.opensBullet }, "\(sign)")
    }
  }

  /// As a mail that was answered has it; what one paragraph quotes stays quoted.
  @Test func aTextThatIsQuotedAsAWholeQuotesNobody() throws {
    let lines = ["Điều 1. Phạm vi", "1. Khoản một", "a) Điểm a;", "Điều 2. Hiệu lực", "> Trích"]
    for mark in ["> ", ">", ">> ", " > > "] {
      let body = lines.map { mark + $0 }.joined(separator: "\n\n")
      #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-2"], "\(mark)")
      #expect(try html(body).ranges(of: "<blockquote").count == 1, "\(mark)")
      #expect(try text(body) == "Điều 1. Phạm vi\n1. Khoản một\na) Điểm a;\nĐiều 2. Hiệu lực\nTrích", "\(mark)")
    }
    #expect(ids("Điều 1. A\n\n> Điều 2. B\n\n> 1. C") == ["dieu-1"])
    #expect(try html("> Lời trích.\n").contains("<blockquote"))
  }

  @Test func aLabelAloneTakesTheNextLine() throws {
    let body = "Điều 1. Việc\n1.\nNội dung một.\n\n2.\n\nNội dung hai.\n-\nGạch.\n"
    #expect(try text(body) == "Điều 1. Việc\n1. Nội dung một.\n2. Nội dung hai.\n- Gạch.")
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
  }

  @Test func signsUnderSignsKeepTheirLevels() throws {
    let publication = try #require(Fixture.document(body: "Gồm:\n\n- một\n+ một một\n+ một hai\n- hai\n"))
    let blocks = try publication.body.blocks
    #expect(blocks.map(\.listDepth) == [0, 1, 2, 2, 1])
    #expect(blocks.dropFirst().allSatisfy { $0.opensBullet && $0.label == 1 })
  }

  @Test func linesUnderALetterheadMakeNoHeading() throws {
    let body = """
      ỦY BAN NHÂN DÂN
      TỈNH MẪU
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Số: 9/QĐ-UBND
      QUYẾT ĐỊNH
      Về việc mẫu
      Căn cứ Luật Mẫu;
      Điều 1. Ban hành mẫu.
      Nơi nhận:
      - Như Điều 1;
      -Lưu: VT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Trần Văn Mẫu
      """
    let publication = try #require(Fixture.document(body: body))
    let read = try publication.body
    #expect(!read.blocks.contains { if case .heading = $0.kind { true } else { false } })
    #expect(
      read.blocks.map { $0.style?.rawValue ?? "" } == [
        "phan-dau", "phan-dau", "phan-dau", "", "", "can-cu", "dieu", "noi-nhan", "noi-nhan", "noi-nhan", "chu-ky",
      ])
    #expect(publication.anchors.identifiers.map(\.id) == ["dieu-1"])
    #expect(publication.anchors.provisionOfBlock.suffix(4).allSatisfy { $0 == nil })
  }
}

/// One newline is enough, and a broken line is none.
@Suite struct OneLineAParagraph {
  @Test func partsOpenWithoutEmptyLines() {
    let body = """
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      1. Một.
      a) Điểm một;
      b) Điểm hai.
      2. Hai.
      2.1. Hai một.
      2.2. Hai hai.
      Mục 1. RIÊNG
      Điều 2. Khác
      Văn bản này áp dụng cho mọi người.
      """
    #expect(
      ids(body) == [
        "chuong-1", "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2",
        "dieu-1-khoan-2-1", "dieu-1-khoan-2-2", "chuong-1-muc-1", "dieu-2",
      ])
  }

  @Test func aBrokenLineThatBeginsWithANumberGoesOn() throws {
    let body = """
      1. Việc chi trả được thực hiện theo các khoản nêu dưới đây, trong đó có khoản
      5. Điều 7 của văn bản trước, và được áp dụng cho những người đã nộp hồ sơ đủ
      điều kiện tại thời điểm ban hành.
      2. Cơ quan thường trực tổng hợp.
      """
    #expect(ids(body) == ["muc-1", "muc-2"])
    #expect(try text(body).contains("trong đó có khoản 5. Điều 7 của văn bản"))
  }

  @Test func wordsThatEndLikeACitationHoldNoLabelBack() {
    let body = "1. Cấp tài khoản\n2. Ký số\n3. Tổ chức tập huấn hằng năm\n4. Rà soát danh mục\n5. Báo cáo\n"
    #expect(ids(body) == ["muc-1", "muc-2", "muc-3", "muc-4", "muc-5"])
  }

  /// A line that ends in a year, and the next item of a list.
  @Test(arguments: [
    "II. MỤC TIÊU ĐẾN NĂM 2027\n- 70% doanh nghiệp tham gia.\n", "a) Đến năm 2030\n- 03 xã đạt chuẩn.\n",
    "1. Chỉ tiêu năm 2027\n- 2030 hộ thoát nghèo.\n", "Mục tiêu giai đoạn 2026-2030\n- 1.200 hộ có điện.\n",
    "Đến năm 2030\n- 2025% là số sai.\n", "Đến năm 2030\n- 2050,5 ha rừng.\n",
  ])
  func aFigureBehindADashIsABullet(_ body: String) throws {
    #expect(try text(body) == String(body.dropLast()))
  }

  @Test(arguments: [
    ("Trong giai đoạn 2026\n- 2030, tỉnh phấn đấu.\n", "Trong giai đoạn 2026 - 2030, tỉnh phấn đấu."),
    ("Nhiệm kỳ 2021\n- 2026 của Hội đồng\n", "Nhiệm kỳ 2021 - 2026 của Hội đồng"),
    ("Kế hoạch giai đoạn 2026\n- 2030\n", "Kế hoạch giai đoạn 2026 - 2030"),
    ("Trong giai đoạn 2026\n- 2030 phấn đấu.\n", "Trong giai đoạn 2026 - 2030 phấn đấu."),
    ("Giá từ 100\n- 150 triệu đồng.\n", "Giá từ 100 - 150 triệu đồng."),
  ])
  func aSpanOfYearsGoesOn(_ body: String, _ shown: String) throws { #expect(try text(body) == shown) }

  @Test func yearsBehindABreakMakeNoBullet() throws {
    let body = "Kế hoạch thực hiện trong cả giai đoạn 2021\n- 2025 của các cơ quan, đơn vị trên\nđịa bàn.\n"
    #expect(try text(body) == "Kế hoạch thực hiện trong cả giai đoạn 2021 - 2025 của các cơ quan, đơn vị trên địa bàn.")
  }
}

/// Phần, Chương, Mục and texts attached, with or without marks.
@Suite struct StructureWithoutMarks {
  @Test(arguments: [
    ("Chương II\nRIÊNG", "chuong-2"), ("CHƯƠNG 2. RIÊNG", "chuong-2"), ("## Chương II. Riêng", "chuong-2"),
    ("Phần thứ hai\nRIÊNG", "phan-2"), ("PHẦN II", "phan-2"), ("Mục 3\nKHÁC", "muc-3"), ("Tiểu mục 1. X", "tieu-muc-1"),
    ("Điều 5a. Chèn", "dieu-5a"), ("Điều 1: Tên", "dieu-1"), ("**Điều 1.** Tên", "dieu-1"),
    ("Điều\u{A0}1. Tên", "dieu-1"),
    ("\u{D0}iều 1. Tên", "dieu-1"),
  ])
  func isRead(_ line: String, _ id: String) { #expect(ids(line + "\n").last == id) }

  @Test func chaptersThatBeginAnewNameTheirPart() {
    let body = "Phần I\nMỘT\nChương I\nA\nĐiều 1. X\nPhần II\nHAI\nChương I\nB\nMục 1. C\nĐiều 2. Y\n"
    #expect(
      ids(body) == [
        "phan-1", "phan-1-chuong-1", "dieu-1", "phan-2", "phan-2-chuong-1", "phan-2-chuong-1-muc-1", "dieu-2",
      ])
  }

  @Test func aMarkedChapterKeepsTheAddressItHad() {
    #expect(ids("## Chương IV. Riêng\n\n### Điều 9. X\n") == ["chuong-iv", "chuong-4", "dieu-9"])
  }

  @Test(arguments: ["", "\n"])
  func aTextAttachedHasAnchorsOfItsOwn(_ gap: String) {
    let body = [
      "Điều 1. Ban hành kèm theo Quyết định này Quy chế mẫu.", "Điều 2. Hiệu lực.", "Nơi nhận:", "- Như Điều 2.",
      "CHỦ TỊCH",
      "QUY CHẾ", "LÀM VIỆC MẪU", "(Ban hành kèm theo Quyết định số 1/QĐ-UBND)", "Chương I", "CHUNG", "Điều 1. Phạm vi",
      "1. Một.", "Điều 2. Khác",
    ].joined(separator: "\n" + gap)
    #expect(
      ids(body) == [
        "dieu-1", "dieu-2", "quy-che", "quy-che-chuong-1", "quy-che-dieu-1", "quy-che-dieu-1-khoan-1", "quy-che-dieu-2",
      ])
  }

  @Test func plansWithoutArticlesNestByTheirNumbers() {
    #expect(
      ids("I. MỤC TIÊU\n1. Chung\na) Một\n2. Riêng\nII. VIỆC\n1. Một\n1.1. Một một\n") == [
        "muc-i", "muc-i-1", "muc-i-1-a", "muc-i-2", "muc-ii", "muc-ii-1", "muc-ii-1-1",
      ])
  }
}

/// What an amending document quotes is no part of it.
@Suite struct QuotedAmendments {
  private let rest = ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"]

  @Test(arguments: [
    "“Điều 3. Mức chi\n1. Một.\n2. Hai.”.", "\"Điều 3. Mức chi\n1. Một.\n2. Hai.\"",
    "“Điều 3. Mức chi\n1. Gọi là “mức một”.\n2. Hai.”", "“Điều 3. Mức chi\n1. Một.\n2. Mất dấu đóng.",
    "> “Điều 3. Mức chi\n> 1. Một.\n> 2. Hai.”\n", "“1. Một dòng.”",
  ])
  func haveNoAnchorsAndCountNothing(_ quoted: String) throws {
    let body = """
      Điều 1. Sửa đổi, bổ sung một số điều
      1. Sửa đổi Điều 3 như sau:
      \(quoted)
      2. Bãi bỏ Điều 4.
      Điều 2. Hiệu lực thi hành
      """
    #expect(ids(body) == rest)
    #expect(try text(body).contains("1. "))
  }

  @Test func mayBeginWithinALine() {
    #expect(
      ids("Điều 1. Sửa đổi\n1. Sửa đổi Điều 3 như sau: “Điều 3. Mức chi\n1. Một.\n2. Hai.”\n2. Bãi bỏ.\nĐiều 2. Hết\n")
        == rest)
  }
}
