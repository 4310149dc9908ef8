import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }
/// Messages about labels.
private func said(_ body: String) -> [String] {
  Fixture.read("---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n" + body).1.filter {
    $0.hasPrefix("label") || $0.hasPrefix("provision") || $0.hasPrefix("table")
  }
}
private func text(_ body: String) throws -> String {
  String(decoding: try #require(Fixture.document(body: body)).body.text, as: UTF8.self)
}

/// Labels in words, of old and of bilingual texts, are read and stay as typed.
@Suite struct NamedLabels {
  @Test func articlesInWordsAreCountedBeyondNineteen() throws {
    let words = [
      "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba",
      "mười bốn",
      "mười lăm", "mười sáu", "mười bảy", "mười tám", "mười chín", "hai mươi", "hai mươi mốt", "hai mươi hai",
      "hai mươi ba", "hai mươi tư", "hai mươi lăm",
    ]
    let lines = words.map { "Điều thứ \($0). Việc phải làm." }
    for separator in ["\n", "\n\n"] {
      let body = lines.joined(separator: separator) + "\n"
      #expect(ids(body) == (1...25).map { "dieu-\($0)" })
      #expect(try text(body).split(separator: "\n").map(String.init) == lines)
    }
  }

  @Test(arguments: [
    ("Điều thứ một trăm linh hai: Bãi bỏ.", "dieu-102"), ("ĐIỀU THỨ BA MƯƠI LĂM", "dieu-35"),
    ("Điều thứ nhất Một người", "dieu-1"),
    ("Điều thứ IV. Thi hành", "dieu-4"), ("Điều thứ XII", "dieu-12"), ("ĐIỀU THỨ MỘT", "dieu-1"),
    ("Điều một. Thi hành", "dieu-1"), ("Điều hai mươi mốt: Thi hành", "dieu-21"),
    ("Điều 1 / Article 1. Phạm vi / Scope", "dieu-1"), ("Điều 1/Article 1: Phạm vi", "dieu-1"),
    ("ĐIỀU 2 / ARTICLE II", "dieu-2"), ("Chương I / Chapter I", "chuong-1"), ("Điều 1/ Phạm vi", "dieu-1"),
  ])
  func labelsAreRead(_ line: String, _ id: String) throws {
    #expect(ids(line + "\n\nNội dung của điều.\n").first == id)
    #expect(try text(line + "\n\nNội dung của điều.\n").hasPrefix(line))
  }

  @Test(arguments: [
    "Điều một người dân cần biết là thủ tục.", "Điều này cần làm ngay.", "Khoản 1 Điều 5 được sửa đổi như sau:",
    "Điều thứ ba là quan trọng hơn cả.", "Khoản tiền này phải trả.", "Điểm a khoản 2 Điều 3 bị bãi bỏ.",
    "Điểm mới: Giảm thủ tục.",
  ])
  func proseIsNone(_ line: String) { #expect(ids("Mở đầu.\n\n\(line)\n") == []) }

  @Test func clausesOfABilingualTextStandInItsArticles() {
    #expect(
      ids(
        "Điều 1 / Article 1.\n1. Bên A giao hàng.\n1. Party A delivers.\n2. Bên B trả tiền.\nĐiều 2 / Article 2.\nThi hành.\n"
      )
      .filter { !$0.contains("khoan-1-") } == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
  }

  @Test func pointsNumberedWithTheirClause() {
    #expect(
      ids("1.a. Trường hợp một.\n\n1.b. Trường hợp hai.\n\n2.a. Trường hợp ba.\n") == ["muc-1-a", "muc-1-b", "muc-2-a"])
    #expect(
      ids("Điều 1. Việc\n1. Các trường hợp:\n1.a) Một.\n1.b) Hai.\n1.đ) Ba.\n2. Khác.\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-1-diem-dd",
        "dieu-1-khoan-2",
      ])
    #expect(
      ids("Điều 1. Việc\n1.a. Một.\n1.b. Hai.\n2.a. Ba.\n") == [
        "dieu-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2-diem-a",
      ])
  }

  @Test func clausesAndPointsNamedByTheirWords() throws {
    let body = "Điều 1. Việc\nKhoản I: Phạm vi.\nĐiểm a: Một.\nĐiểm b: Hai.\nKhoản II: Đối tượng.\nĐiều 2. Thi hành\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2", "dieu-2",
      ])
    #expect(try text(body).contains("\nKhoản II: Đối tượng.\n"))
  }

  @Test(arguments: ["Chương VI A", "Chương VIA", "Chương VIa", "CHƯƠNG VI A. QUẢN LÝ"])
  func chaptersPutInBetween(_ label: String) {
    #expect(ids("Chương VI\nQUẢN LÝ\nĐiều 1. A\n\(label)\nXỬ LÝ\nĐiều 2. B\n").contains("chuong-6a"))
  }

  @Test func theFirstClauseMayStandOnTheLineOfItsArticle() throws {
    let body = "Điều 1. 1. Phạm vi: toàn tỉnh.\n2. Đối tượng: theo khoản 1 Điều này.\nĐiều 2. Hai\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
    #expect(try text(body).hasPrefix("Điều 1. 1. Phạm vi: toàn tỉnh.\n2. Đối"))
    #expect(ids("Điều 1. 1. Phạm vi: toàn tỉnh.\nĐiều 2. Hai\n") == ["dieu-1", "dieu-2"])
  }
}

/// Figures behind `>`, headings with the addresses of other programs.
@Suite struct LinesOfOtherPrograms {
  @Test(arguments: ["> 5% hộ nghèo", "> 90 % số xã", ">= 5 triệu đồng", "> 1.000 ha", "- > 5% hộ", "> 30 tuổi", ">5%"])
  func moreThanIsNoQuotation(_ line: String) throws {
    #expect(try text("Mở đầu:\n\n\(line)\n\nKết thúc.\n") == "Mở đầu:\n\(line)\nKết thúc.")
  }

  @Test(arguments: [
    ("> 5. Khoản năm", "5. Khoản năm"), ("> 2025 là năm đầu", "2025 là năm đầu"),
    ("> 5% hộ\n> là nghèo", "5% hộ là nghèo"),
    ("> Trích 5%", "Trích 5%"),
  ])
  func quotationsStay(_ line: String, _ shown: String) throws {
    #expect(try text("Mở đầu.\n\n\(line)\n\nKết thúc.\n") == "Mở đầu.\n\(shown)\nKết thúc.")
  }

  @Test(arguments: [
    ("# I. MỤC TIÊU {#i.-mục-tiêu}", "I. MỤC TIÊU"), ("## **Điều 1. Việc** {#điều-1}", "Điều 1. Việc"),
    ("## Tập {a, b}", "Tập {a, b}"), ("## Mã {#}", "Mã {#}"), ("Đoạn {#x}", "Đoạn {#x}"),
  ])
  func addressesBehindHeadingsAreNoText(_ line: String, _ shown: String) throws {
    #expect(try text("\(line)\n\nNội dung.\n") == "\(shown)\nNội dung.")
  }
}

/// What begins a line and is no label of it.
@Suite struct LinesThatOnlyBeginLikeLabels {
  @Test(arguments: [
    "Điều 2. Quyết định này bãi bỏ Quyết định số\n01/QĐ-UBND ngày 14/3/2012 của Ủy ban nhân dân tỉnh.",
    "Điều 2. Thay thế Thông báo số\n1/TB-UBND ngày 14/3/2012.",
    "Điều 2. Thay thế Quy chế số\n01/QCPH-UBND-UBMTTQ ngày 14/3/2012.",
  ])
  func theNumberOfADocumentIsNoClause(_ body: String) { #expect(ids(body) == ["dieu-2"]) }

  @Test func aNumberWithAStrokeStaysAClause() {
    #expect(ids("Điều 2. Việc\n1/ UBND tỉnh\n2/UBND xã\n") == ["dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2"])
  }

  @Test func initialsAreNoSection() {
    #expect(ids("I. MỞ ĐẦU\nV.I.Lênin nói về công tác văn thư.\nII. VIỆC\n") == ["muc-i", "muc-ii"])
  }

  @Test func numbersOfTwoPartsMayEndInADash() {
    #expect(
      ids("I- NHIỆM VỤ\n1. Nâng cao nhận thức\n1.1- Quán triệt\n1.2- Thi đua\n") == [
        "muc-i", "muc-i-1", "muc-i-1-1", "muc-i-1-2",
      ])
  }

  @Test func aPointMayOpenItsClause() {
    #expect(
      ids("Điều 2. Mức\n1.a) Loại một\nb) Loại hai\n2.a) Loại ba\nb) Loại bốn\n") == [
        "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-1-diem-a", "dieu-2-khoan-1-diem-b", "dieu-2-khoan-2",
        "dieu-2-khoan-2-diem-a", "dieu-2-khoan-2-diem-b",
      ])
  }

  @Test func sectionsNumberedWithTheirClausesNameALaterPart() {
    #expect(
      ids("Phần thứ nhất\nI. Kết quả\n1. Một.\nPHẦN II\nGIẢI PHÁP\nI.1. Giải pháp một\nI.2. Giải pháp hai\n") == [
        "phan-1", "muc-i", "muc-i-1", "phan-2", "phan-2-muc-i-1", "phan-2-muc-i-2",
      ])
    #expect(
      ids("Phần thứ nhất\nI.1. Một\nI.2. Hai\nPhần thứ hai\nI.1. Ba\n") == [
        "phan-1", "muc-i-1", "muc-i-2", "phan-2", "phan-2-muc-i-1",
      ])
  }

  @Test(arguments: ["Mục 1 Chương I được áp dụng cho các xã.", "Chương IV Luật Đất đai được áp dụng cho các xã."])
  func aSentenceThatBeginsWithAPartOpensNone(_ line: String) {
    #expect(
      ids("Điều 1. Phạm vi\n\n1. Một.\n\n\(line)\n\n2. Hai.\n\nChương II Quy chế làm việc\n\nĐiều 2. Ba\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "chuong-2", "dieu-2",
      ])
  }

  @Test func articlesOfADraftThatAreListedAreNone() {
    let list = "Điều 1: Phạm vi điều chỉnh;\nĐiều 2: Đối tượng;\nĐiều 3, Điều 4: Mức chi;\nĐiều 5: Hiệu lực.\n"
    let body = "II. BỐ CỤC\nDự thảo gồm 05 điều:\n\(list)III. Ý KIẾN\n"
    #expect(ids(body) == ["muc-ii", "muc-iii"])
    #expect(said(body) == [])
    #expect(ids("QUYẾT ĐỊNH:\nĐiều 1. Phê duyệt đề án;\nĐiều 2. Thi hành.\n") == ["dieu-1", "dieu-2"])
  }

  @Test(arguments: [" .......... ", "\t", "……… "], ["\n", "\n\n"])
  func aTableOfContentsOpensNothing(_ dots: String, _ gap: String) {
    let contents = [
      "MỤC LỤC", "Chương I. Quy định chung\(dots)1", "Điều 1. Phạm vi\(dots)1",
      "Điều 2. Đối tượng áp dụng của quy định",
      "và cơ quan có liên quan\(dots)2",
    ]
    let text = ["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Một.", "Điều 2. Đối tượng"]
    let body = (contents + text).joined(separator: gap) + "\n"
    #expect(ids(body) == ["chuong-1", "dieu-1", "dieu-1-khoan-1", "dieu-2"])
    #expect(said(body) == [])
  }

  /// An attached text begins with its Điều 1, not where a sentence speaks of Điều 1.
  @Test(arguments: [
    "2. Việc chi trả thực hiện theo quy định tại khoản 1\nĐiều 1 Luật Giá và các quy định khác của pháp\nluật.",
    "2. Thực hiện theo quy định tại khoản 2\nĐiều 1. Trường hợp khác do Sở quyết định.",
    "2. Thực hiện theo khoản 2 và\nĐiều 1: trường hợp khác.",
    "2. Các sở thực hiện quy định tại\nĐiều 1 Quyết định này trước ngày 01/12/2026.",
    "2. Các sở thực hiện.\n\nĐiều 1 Quyết định này có hiệu lực trước ngày 01/12/2026.\n",
  ])
  func anArticleSpokenOfOpensNoAttachedText(_ clause: String) {
    let body =
      "Điều 1. Phạm vi điều chỉnh\n1. Nghị định này quy định mức lương.\nĐiều 2. Mức lương\n1. Mức lương cơ sở.\n\(clause)\n"
      + "3. Chính phủ điều chỉnh mức lương.\nĐiều 3. Hiệu lực\n1. Có hiệu lực từ ngày ký.\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2", "dieu-2-khoan-3", "dieu-3",
        "dieu-3-khoan-1",
      ])
  }
}

/// Labels with marks in them, and rows that others interrupt.
@Suite struct LabelsBetweenMarks {
  @Test func theMarkOfANoteMayStandBeforeTheStop() {
    #expect(
      ids("Điều 3. Không chịu thuế\n1. Một;\n2.[3] Hai gồm:\na) Đầu;\nb[5]) Sau;\n3[4]. Ba;\n4. Bốn.\n") == [
        "dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-2", "dieu-3-khoan-2-diem-a", "dieu-3-khoan-2-diem-b",
        "dieu-3-khoan-3", "dieu-3-khoan-4",
      ])
    #expect(ids("Điều 3. Mức\n1. Một.\n20[a] lần.\n2[3] người.\n") == ["dieu-3", "dieu-3-khoan-1"])
  }

  @Test(arguments: ["-", "/"]) func boldLabelsWithOldSignsCount(_ sign: String) {
    let body = ["I- MỘT", "**1\(sign)** Các", "**a\(sign)** Đầu", "**b\(sign)** Sau", "**2\(sign)** Các"]
      .joined(separator: "\n")
    #expect(ids(body) == ids(body.replacing("*", with: "")))
    #expect(ids(body).contains("muc-i-1-b") && ids(body).contains("muc-i-2"))
  }

  @Test(arguments: ["/-", ".-", " -", " –", "-", "/"]) func oldSignsBehindNumbersCount(_ sign: String) {
    let rows = [
      "1\(sign) Đầu tiên là việc của các sở.", "2\(sign) Sau đó là việc của các huyện:",
      "a\(sign) Một việc của huyện miền núi;", "b\(sign) Hai việc của huyện đồng bằng.",
    ]
    #expect(
      ids("Điều 1. Việc\n" + rows.joined(separator: "\n") + "\nĐiều 2. Hết.\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-2-diem-a", "dieu-1-khoan-2-diem-b", "dieu-2",
      ])
  }

  @Test(arguments: ["12 - Quận Mười Hai", "5 - 10 người", "2 - ba việc", "a - b"]) func figuresAndWordsAreNone(
    _ line: String
  ) {
    #expect(ids("Điều 1. Việc\n1. Một.\n\(line)\n") == ["dieu-1", "dieu-1-khoan-1"])
  }

  @Test(arguments: ["-", "/", " -", "."]) func capitalsCountPartsOfResolutions(_ sign: String) {
    #expect(
      ids("A\(sign) TÌNH HÌNH\nI- KẾT QUẢ\n1- Một\nII- HẠN CHẾ\nB\(sign) PHƯƠNG HƯỚNG\nI- MỤC TIÊU\n1- Hai\n") == [
        "muc-a", "muc-a-i", "muc-a-i-1", "muc-a-ii", "muc-b", "muc-b-i", "muc-b-i-1",
      ])
  }

  /// What looks like a row and is one of codes, addresses, points of a score.
  @Test(
    arguments: [
      (
        "Điều 1. Nơi nhận\n1. Địa chỉ:\n2 - Trần Phú, phường Gia Cẩm, tỉnh Phú Thọ.\n2. Điện thoại.\n",
        ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"]
      ),
      (
        "Điều 1. Đường\n1. Các tuyến:\n2 - Quốc lộ 2;\n32 - Quốc lộ 32.\n2. Cầu.\n",
        ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"]
      ),
      (
        "Điều 1. Mã\n1. Giới tính:\n1 - Nam;\n2 - Nữ;\n3 - Khác.\n2. Dân tộc.\n3. Tôn giáo.\n",
        ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3"]
      ),
      ("1. Thang điểm:\n1 - Kém.\n5 - Trung bình.\n10 - Tối đa.\n", ["muc-1"]),
      ("Điều 1. Mức\n1 - Kém;\n2 - Vừa;\n3 - Tốt.\nĐiều 2. Hết.\n", ["dieu-1", "dieu-2"]),
      (
        "Điều 1. Danh sách\n1. Nhóm học sinh:\nA- LỚP CHUYÊN\nB- LỚP THƯỜNG\n2. Nhóm khác.\nĐiều 2. Hết.\n",
        ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"]
      ),
      (
        "Điều 1. Danh sách\n1. Nhóm chất:\nA - ACETYL\nB - COMPLEX\n2. Nhóm khác.\nĐiều 2. Hết.\n",
        ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"]
      ),
      ("I. MỘT\n1. Lớp:\nA- LỚP CHUYÊN\nB- LỚP THƯỜNG\n2. Hai.\n", ["muc-i", "muc-i-1", "muc-i-2"]),
      ("A- TÌNH HÌNH CHUNG\nI- MỘT\n1- Hai\n", ["muc-i", "muc-i-1"]),
    ] as [(String, [String])])
  func rowsOfCodesAreNone(_ body: String, _ expected: [String]) { #expect(ids(body) == expected) }

  @Test func boldPartsOfThePartyCount() {
    #expect(
      ids("I- QUAN ĐIỂM\n**1-** Quan điểm\n**1.1-** Kiên trì\n**1.2-** Bảo đảm\n**2-** Mục tiêu\n") == [
        "muc-i", "muc-i-1", "muc-i-1-1", "muc-i-1-2", "muc-i-2",
      ])
  }

  @Test(arguments: ["-", ".", ")"]) func articlesMayStandInRomanParts(_ sign: String) {
    let body =
      "I\(sign) KÝ KẾT\nĐiều 1.- Một.\n1- Khoản.\nĐiều 2.- Hai.\nII\(sign) THỰC HIỆN\nĐiều 3.- Ba.\n"
      + "III\(sign) HẾT\nĐiều 4.- Bốn.\n"
    #expect(
      ids(body) == ["muc-i", "dieu-1", "dieu-1-khoan-1", "dieu-2", "muc-ii", "dieu-3", "muc-iii", "dieu-4"])
  }

  @Test func aPointThatIsCitedWithItsClauseIsNone() throws {
    let body = "Điều 1. Một\n1. Mức chi thực hiện theo quy định tại điểm\na) khoản này.\n2. Hai.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    #expect(!Fixture.read(head + body).1.contains { $0.hasPrefix("label-unsure") })
    #expect(
      Fixture.read(head + body.replacing("khoản này", with: "mức hai")).1.contains { $0.hasPrefix("label-unsure") })
  }

  @Test(arguments: ["\n", "\n\n"]) func theSecondHalfOfANameIsNoClause(_ gap: String) {
    let first = "Điều 1. Sắp xếp" + gap + "1. Sắp xếp diện tích tự nhiên của các xã Hy Cương, Chu Hóa và Phường" + gap
    let rest = "2. Sắp xếp xã Sơn Vi." + gap + "3. Ba." + gap + "Điều 2. Hết.\n"
    let own = ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2"]
    #expect(ids(first + "2. Phường Dữu Lâu thành xã mới." + gap + rest) == own)
    // No other one of its number comes: it is the clause itself.
    #expect(ids(first + rest) == own)
  }

  /// `… quy định tại⏎Điều 1.`, where the article's line looked like its title and the cited one like a text of its own.
  @Test func anArticleThatIsCitedAloneOnItsLineOpensNothing() {
    let body =
      "Điều 1. Một việc phải làm trong năm nay và năm sau của các sở, ban, ngành, địa\nphương trong tỉnh.\n"
      + "Điều 2. Uỷ ban nhân dân tỉnh tổ chức triển khai thực hiện các quy định nêu tại\nĐiều 1.\n"
      + "Điều 3. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân và đại biểu\n"
      + "Hội đồng nhân dân tỉnh kiểm tra, giám sát thực hiện Nghị quyết này theo quy định\ncủa pháp luật.\n"
    #expect(ids(body) == ["dieu-1", "dieu-2", "dieu-3"])
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    #expect(!Fixture.read(head + body).1.contains { $0.hasPrefix("label-unsure") })
  }

  @Test func aChapterInCapitalsBelowAFullLineIsOne() {
    let body =
      "QUY CHẾ\nPhối hợp quản lý nhà nước về hoạt động đo đạc trên địa bàn\ntỉnh Bình Thuận\n"
      + "(Ban hành kèm theo Quyết định số 45/2024/QĐ-UBND ngày 05\ntháng 11 năm 2024 của Ủy ban nhân dân tỉnh Bình Thuận)\n"
      + "Chương I: QUY ĐỊNH CHUNG\nĐiều 1: Phạm vi điều chỉnh\n1/ Quy chế này quy định nguyên tắc phối hợp.\n"
      + "2/ Những nội dung không nêu tại Quy chế này thực hiện theo\nquy định của pháp luật.\nĐiều 2: Nguyên tắc phối hợp\n"
    #expect(ids(body).contains("chuong-1"))
    // `… quy định tại⏎Chương I Quy chế này.` is none.
    #expect(!ids(body.replacing("Chương I: QUY ĐỊNH CHUNG", with: "Chương I Quy chế này.")).contains("chuong-1"))
  }

  @Test func aBoldLabelMayHaveTheNumberOfANote() {
    #expect(
      ids("Điều 12. Xác định\n1. Một:\n**2.6** Lấy mẫu.\n**3.7** Bảo quản.\n**4.** Xác định.\n") == [
        "dieu-12", "dieu-12-khoan-1", "dieu-12-khoan-2", "dieu-12-khoan-3", "dieu-12-khoan-4",
      ])
    #expect(ids("Điều 12. Xác định\n1. Một:\n**2.6** lần mức cũ.\n") == ["dieu-12", "dieu-12-khoan-1"])
  }

  @Test func aRowThatGoesOnWithAFigureIsOne() {
    #expect(
      ids("Điều 1. Khoản mục\n\n1. Chi thường xuyên\n\n3. 100% dự phòng\n\n4. Khác\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-3", "dieu-1-khoan-4",
      ])
  }

  @Test func romanPartsGoOnOverArticles() {
    for mark in ["", "### "] {
      let body = ["Chương I", "QUY ĐỊNH", "\(mark)Điều 1. Một", "I- ĐẦU", "\(mark)Điều 2. Hai", "II- SAU", "Hết.\n"]
        .joined(separator: "\n\n")
      #expect(ids(body).filter { $0.hasPrefix("muc") } == ["muc-i", "muc-ii"])
    }
  }

  @Test func aHeadingInMarksThatNoWordsLeadInKeepsItsAddress() {
    #expect(ids("### Một\n\nLời.\n\n### “Điều 5. Chuyện kể”\n\nLời.\n").contains("dieu-5"))
    let plan = "## I. NỘI DUNG SỬA ĐỔI\n\nSửa đổi mục II\n\n### “II. NHIỆM VỤ”\n\nLời.\n\n## II. TỔ CHỨC\n\n1. Sở A\n"
    #expect(ids(plan) == ["muc-i", "muc-ii", "muc-ii-1"])
    for lead in [
      "Sửa đổi, bổ sung Điều 5 Quy chế.", "Bổ sung Điều 5 vào sau Điều 4", "Sửa đổi Chương II (gồm hai điều)",
    ] {
      #expect(
        ids("### Điều 1. \(lead)\n\n### “Điều 5. Tên”\n\nLời.\n\n### Điều 2. Hai\n") == ["dieu-1", "dieu-2"], "\(lead)")
    }
    #expect(
      ids("### Điều 1. Sửa đổi tên Điều 5 như sau:\n\n### “Điều 5. Tên”\n\n### “Điều 6. Tên”\n\n### Điều 2. Hai\n")
        == ["dieu-1", "dieu-2"])
  }

  @Test func aSentenceThatBlankLinesBreakHasNoLabels() {
    let head = "Điều 3. Gia hạn\n\n1. Gia hạn đối với kỳ tính thuế tháng 6, tháng 7, tháng\n\n"
    #expect(ids(head + "9. tháng 10 năm 2020.\n\n2. Hai.\n") == ["dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-2"])
    #expect(ids(head + "15. 5. 2024.\n\n2. Hai.\n") == ["dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-2"])
    // Behind what awaits no number a row with a gap stays one.
    #expect(
      ids("Điều 3. Gồm\n\n1. một việc\n\n3. ba việc\n\n4. bốn việc\n") == [
        "dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-3", "dieu-3-khoan-4",
      ])
    #expect(
      ids("I. MỤC TIÊU\n\nCác việc\n\n2. trồng rừng\n\n3. trồng chè\n") == ["muc-i", "muc-i-2", "muc-i-3"])
    // A clause that goes on is one, however it begins; so is one behind a full sentence.
    #expect(ids(head + "2. hai.\n").last == "dieu-3-khoan-2")
    #expect(ids("Điều 3. Gia hạn\n\n1. Một.\n\n5. năm.\n").last == "dieu-3-khoan-5")
  }

  @Test(arguments: [
    "### “Điều 5. Tên\n\n1. Một.\n\n2. Hai.”", "### Điều 5. Tên\n\n1. Một.\n\n2. Hai.",
    "> ### Điều 5. Tên\n>\n> 1. Một.",
    "### “Điều 5. Tên\n\n1. Một.\n\n### Điều 6. Khác\n\n1. Một.”",
    "### Điều 5. Tên\n\n#### 1. Một\n\n#### 2. Hai",
  ])
  func headingsOfAnotherActHaveNoAddress(_ quoted: String) {
    #expect(
      ids("### Điều 1. Sửa đổi Điều 5, Điều 6 như sau:\n\n\(quoted)\n\n### Điều 2. Hiệu lực\n\n1. Một.\n")
        == ["dieu-1", "dieu-2", "dieu-2-khoan-1"])
  }
}
