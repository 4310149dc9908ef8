import Markup
import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

private func paragraphs(_ body: String) throws -> [String] {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.text, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// `1)` below `1.`, and the other way round.
@Suite struct RowsBelowRows {
  @Test(arguments: [
    ("1. A\n1) B\n2) C\n2. D\n1) E\n", ["muc-1", "muc-1-1", "muc-1-2", "muc-2", "muc-2-1"]),
    ("1) A\n1. B\n2. C\n2) D\n", ["muc-1", "muc-1-1", "muc-1-2", "muc-2"]),
    ("1. A\n1/ B\n2/ C\n2. D\n", ["muc-1", "muc-1-1", "muc-1-2", "muc-2"]),
    (
      "Điều 1. A\n1. B\na) C\n1) D\n2) E\nb) F\n2. G\n",
      [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-a-1", "dieu-1-khoan-1-diem-a-2",
        "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2",
      ]
    ),
    ("1. A\n2) B\n3. C\n", ["muc-1", "muc-2", "muc-3"]), ("1) A\n2) B\n3. C\n", ["muc-1", "muc-2", "muc-3"]),
    ("1. A\n1.1. B\n1) C\n2) D\n1.2. E\n2. F\n", ["muc-1", "muc-1-1", "muc-1-1-1", "muc-1-1-2", "muc-1-2", "muc-2"]),
  ])
  func haveAnchorsBelow(_ body: String, _ expected: [String]) {
    #expect(ids(body) == expected)
    #expect(ids(body.replacing("\n", with: "\n\n")) == expected)
  }

  @Test func romanNumbersStandInTheirArticle() throws {
    let body = "Điều 1. Phê duyệt\nI. MỤC TIÊU\n1. Chung\nII. VIỆC\nĐiều 2. Thi hành\nĐiều 3. Hết\n"
    let publication = try #require(Fixture.document(body: body))
    #expect(ids(body) == ["dieu-1", "muc-i", "muc-i-1", "muc-ii", "dieu-2", "dieu-3"])
    #expect(publication.anchors.provisions.map(\.parent) == [nil, 0, 1, 0, nil, nil])
    #expect(publication.anchors.outline.map(\.level) == [2, 2, 2])
  }

  @Test func romanNumbersOfALaterPartNameIt() {
    #expect(
      ids("Phần thứ nhất\nA\nI. X\n1. a\n2. b\nPhần thứ hai\nB\nI. Y\n1. c\n")
        == ["phan-1", "muc-i", "muc-i-1", "muc-i-2", "phan-2", "phan-2-muc-i", "phan-2-muc-i-1"])
    #expect(
      ids("Phần thứ nhất\nA\nI. X\nPhần thứ hai\nB\nI. Y\nII. Z\n1. c\nIII. V\n").suffix(4)
        == ["phan-2-muc-i", "phan-2-muc-ii", "phan-2-muc-ii-1", "phan-2-muc-iii"])
  }
}

/// Lines that begin an item stand by themselves, with their sign as typed.
@Suite struct ItemsOfAnySign {
  @Test(arguments: [
    "i) ii) iii)", "(i) (ii) (iii)", "1, 2, 3,", "1/ 2/ 3/", "1- 2- 3-", "(1) (2) (3)", "(a) (b) (c)", "a/ b/ c/",
    "A. B. C.", "① ② ③",
    "• • •", "* * *", "– – –", "— — —", "o o o", "1) 2) 3)", "a. b. c.", "a- b- c-", "a.1) a.2) a.3)", "➢ ➢ ➢", "⑴ ⑵ ⑶",
  ])
  func standByThemselves(_ signs: String) throws {
    let lines = signs.split(separator: " ").map { "\($0) Việc cần làm" }
    #expect(try paragraphs("Gồm:\n" + lines.joined(separator: "\n") + "\n") == ["Gồm:"] + lines)
    #expect(try paragraphs("Gồm các việc sau\n" + lines.joined(separator: "\n") + "\n").count == 4)
  }

  @Test(arguments: ["a )", "1 .", "1 )", "Bước 1:", "Câu 1.", "1"])
  func evenTypedOddly(_ sign: String) throws {
    let second = sign.replacing("1", with: "2").replacing("a", with: "b")
    #expect(try paragraphs("Gồm:\n\(sign) Một\n\(second) Hai\n") == ["Gồm:", "\(sign) Một", "\(second) Hai"])
  }

  @Test(arguments: [
    "và định hướng đến năm\n2030. Các sở triển khai trong quý I năm\n2026) theo quy định", "ngày 26 tháng\n11 năm 2025",
    "giai đoạn 2021\n- 2025",
  ])
  func numbersOfSentencesAreNone(_ words: String) throws {
    let publication = try #require(Fixture.document(body: "Điều 1. Việc\n1. Kế hoạch \(words).\n2. Khác\n"))
    let html = String(decoding: try publication.body.html(applying: []), as: UTF8.self)
    #expect(!html.contains("<ol") && !html.contains("<ul"))
    #expect(publication.anchors.identifiers.map(\.id) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
    #expect(try publication.body.blocks.count == 3)
  }

  @Test(arguments: ["2025. Đoạn riêng", "1986) Đoạn", "123456789. Số"])
  func noNumberMakesAList(_ line: String) throws { #expect(try paragraphs("Mở.\n\n\(line)\n") == ["Mở.", line]) }

  @Test(arguments: [
    "STT\tViệc\tNăm\n1\tMột\t2025\n2\tHai\t2026", "STT | Việc | Năm\n1 | Một | 2025\n2 | Hai | 2026",
    "\t2025\t2026\nthu\t1\t2\nchi\t3\t4", "| a | b |\n| c | d |\n| e | f |",
  ])
  func rowsKeepTheirLines(_ rows: String) throws {
    #expect(try paragraphs("Bảng:\n\(rows)\nHết.\n").count == 5)
    let news = String(decoding: Markdown.parse(rows + "\n", file: "x.md").value.text, as: UTF8.self)
    #expect(news.split(separator: "\n").count == 3)
  }
}

/// What looked like the end of a text, a citation or a title, and is none.
@Suite struct PlacesOfLabels {
  @Test func anOfficeAsTitleIsNoSignature() {
    #expect(
      ids("Điều 85\n1. Luật được thông qua.\nChương VI\nCHỦ TỊCH NƯỚC\nĐiều 86\nChủ tịch nước là người đứng đầu.\n")
        == ["dieu-85", "dieu-85-khoan-1", "chuong-6", "dieu-86"])
  }

  @Test(arguments: ["QUẢN LÝ VĂN BẢN ĐẾN", "VIỆC VÀ", "CÁC KHOẢN", "THỰC HIỆN THEO"])
  func aTitleAwaitsNoNumber(_ title: String) {
    #expect(
      ids("Điều 19. Gửi văn bản\nNội dung.\nMục 2\n\(title)\nĐiều 20. Trình tự\n1. Một.\n2. Hai.\n")
        == ["dieu-19", "muc-2", "dieu-20", "dieu-20-khoan-1", "dieu-20-khoan-2"])
  }

  @Test func aCitationAtALinesStartIsNoArticle() {
    let body = """
      Điều 2. Căn cứ kết quả, Chủ tịch chỉ đạo:
      1. Giao các sở.
      2. Giao Sở Nội vụ tham mưu Bằng khen theo quy định tại khoản 1
      Điều 3 Quyết định số 820/QĐ-UBND ngày 27/8/2025 của Chủ tịch UBND tỉnh.
      3. Phê bình các cơ quan.
      Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
      """
    #expect(ids(body) == ["dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2", "dieu-2-khoan-3", "dieu-3"])
  }

  @Test func aSampleSignatureEndsNothing() {
    let body = """
      I. CHỮ KÝ
      1. Văn bản của đại hội.
      a) Văn bản của đoàn chủ tịch
      Ví dụ 1:
      T/M ĐOÀN CHỦ TỊCH
      (chữ ký)
      Họ và tên
      - Trường hợp đại hội không có con dấu riêng, ban thường vụ cấp ủy xác nhận chữ ký.
      b) Văn bản của đoàn thư ký
      2. Khác
      """
    #expect(ids(body) == ["muc-i", "muc-i-1", "muc-i-1-a", "muc-i-1-b", "muc-i-2"])
  }

  @Test func recipientsAsAnItemEndNothing() {
    let body =
      "Điều 8. Thể thức\n2. Thể thức gồm:\nh) Dấu, chữ ký.\ni)\nNơi nhận.\n3. Ngoài các thành phần:\na) Phụ lục.\n"
    #expect(
      ids(body) == [
        "dieu-8", "dieu-8-khoan-2", "dieu-8-khoan-2-diem-h", "dieu-8-khoan-2-diem-i", "dieu-8-khoan-3",
        "dieu-8-khoan-3-diem-a",
      ])
  }

  @Test(arguments: [("‘‘", "’’"), ("''", "''"), ("‘", "’"), ("«", "»")])
  func anyQuotationMarksQuote(_ open: String, _ close: String) {
    #expect(
      ids(
        "Điều 1. Sửa đổi\n2. Sửa đổi Điều 4 như sau:\n\(open)Điều 4. Kinh phí\n1. Ngân sách.\(close)\n3. Bãi bỏ Điều 7.\nĐiều 2. Hết\n"
      )
        == ["dieu-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2"])
  }

  @Test(arguments: [
    ("QUY  CHẾ\nLÀM VIỆC\n(Ban hành  kèm theo Quyết định số 1/QĐ-UBND)", "quy-che"),
    ("ĐIỀU LỆ\nTổ chức và hoạt động của Hội", "dieu-le"),
    ("Quy chế\nLàm việc của Ban Quản lý\n(Ban hành kèm theo Quyết định số 05/2025/QĐ-UBND)", "quy-che"),
  ])
  func attachedTextsAreKnownByTheirName(_ head: String, _ stem: String) {
    let body =
      "Điều 1. Ban hành kèm theo.\nĐiều 2. Hiệu lực.\nCHỦ TỊCH\nNguyễn Văn A\n\(head)\nĐiều 1. Phạm vi\nĐiều 2. Khác\n"
    #expect(ids(body) == ["dieu-1", "dieu-2", stem, "\(stem)-dieu-1", "\(stem)-dieu-2"])
  }

  @Test func aRowThatGoesOnConfirmsALabel() {
    let body = """
      Nội dung của phần này được viết thành nhiều dòng ngắn để biết rằng văn bản
      được ngắt dòng theo chiều rộng của trang giấy, như khi chép từ tệp đã in ra
      và không theo đoạn.
      1. Tên gọi bằng tiếng Việt của tổ chức: Liên đoàn Bóng rổ của tỉnh Lâm Đồng
      2. Tên viết tắt là: LĐBRLĐ
      3. Tên tiếng nước ngoài.
      """
    #expect(ids(body).suffix(2) == ["muc-2", "muc-3"])
  }

  @Test func whatIsPassedOverIsNamed() {
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    #expect(Fixture.read(head + "1. Cấp đủ và\n2. Thu hồi\n").1.contains { $0.hasPrefix("label-unsure@8") })
    #expect(!Fixture.read(head + "1. Cấp đủ và\n\n2. Thu hồi\n").1.contains { $0.hasPrefix("label-unsure") })
    #expect(!Fixture.read(head + "1. Một\n[…]\n3. Ba\n").1.contains { $0.hasPrefix("label-unsure") })
  }
}

@Suite struct PageNumbersLeftInTheText {
  private static let head =
    "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n1. Khoản này quy định về việc rà soát hồ sơ và\n"

  private func lines(_ middle: String, then next: String = "quản lý tài sản công.") -> [String] {
    Fixture.read(Self.head.replacing(" và\n", with: "\n") + middle + "\n" + next + "\n").1.filter {
      $0.hasPrefix("page-number")
    }
  }

  @Test(arguments: ["12", "- 3 -", "-3-", "Trang 4/10", "Trang 4", "CÔNG BÁO/Số 123 + 124/Ngày 05-3-2025", "\n12\n"])
  func areNamed(_ mark: String) { #expect(lines(mark).count == 1) }

  @Test(arguments: ["2025", "12 người", "1.200", "3/10", "12%", "- 3", "Trang trại"])
  func otherShortLinesAreText(_ line: String) { #expect(lines(line).isEmpty) }

  @Test func aFigureThatTheSentenceAwaitsIsItsOwn() {
    for word in ["khoản", "có", "tổng số", "trong tháng"] {
      let body = "1. Theo quy định hiện hành, các đơn vị rà soát hồ sơ \(word)\n12\nđể báo cáo.\n"
      #expect(!Fixture.read(Self.head + body).1.contains { $0.hasPrefix("page-number") })
    }
    #expect(lines("12", then: "Quản lý tài sản công.").isEmpty)
  }
}
