import Markup
import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

private func paragraphs(_ body: String) throws -> [String] {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.text, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// Sentences that were broken in one place of a text whose lines are paragraphs.
@Suite struct SentencesBrokenOnce {
  @Test(arguments: [
    ("Điều 1. Thời hạn giải quyết hồ sơ của người dân kể từ ngày", "01/02/2025."),
    ("Điều 1. Tổng mức vốn đầu tư của các dự án trong năm là", "35 tỷ đồng."),
    ("1. Thực hiện theo đúng quy định tại", "Điều 5 và Điều 6 của Luật khác."),
    ("1. Báo cáo theo", "Chương II của Thông tư khác."),
    ("1. Báo cáo theo khoản 2", "Điều 2, Điều 3 của Nghị định khác."),
  ])
  func goOnWithWhatTheyAwait(_ first: String, _ second: String) throws {
    let head = first.hasPrefix("Điều") ? "" : "Điều 1. Một\n"
    let body = head + first + "\n" + second + "\n2. Hai.\nĐiều 2. Hai\n"
    #expect(try paragraphs(body).contains("\(first) \(second)"))
  }

  @Test(arguments: [
    ("Điều 1. Mức hỗ trợ", "100% chi phí."), ("Điều 1. Tổng số", "35 người."),
    ("1. Nội dung:", "Điều 5 của Luật khác được giữ."),
  ])
  func butTitlesAndEndedSentencesDoNot(_ first: String, _ second: String) throws {
    let head = first.hasPrefix("Điều") ? "" : "Điều 1. Một\n"
    #expect(try paragraphs(head + first + "\n" + second + "\n2. Hai.\nĐiều 2. Hai\n").contains(second))
  }
}

/// Cells of a table that stand one below the other.
@Suite struct CellsOnLinesOfTheirOwn {
  @Test(arguments: [
    ["1.00", "0.50", "- 100% thủ tục nội bộ được công bố đúng quy định."],
    ["Các Quyết định công bố:", "https://csdl.dichvucong.gov.vn/web/index", "3.3", "Công khai thủ tục hành chính"],
    ["https://a.vn/?id=", "3", "Công khai"],
    ["Xây dựng chính quyền điện tử, chính quyền số", "1", "Hoàn thiện môi trường pháp lý", "Năm 2026", "2"],
    ["Phát triển dữ liệu số", "35", "Sở A"],
    ["Tên loại và trích yếu nội dung văn bản", "a", "14", "b", "Nơi ký", "đ", "Đứng"],
  ])
  func stayApart(_ lines: [String]) throws {
    let body = "Điều 1. Một\n1. Các nội dung theo bảng:\n" + lines.joined(separator: "\n") + "\nĐiều 2. Hai\n"
    let found = try paragraphs(body)
    for line in lines { #expect(found.contains(line), "\(found)") }
  }

  @Test(arguments: [
    ("Thực hiện theo Quyết định số", "35 của tỉnh."), ("Mức hỗ trợ từ 100", "- 150 triệu đồng mỗi hộ."),
    ("Kích thước của thửa là 5 x", "3 m."), ("Trong giai đoạn 2016", "- 2020 đã hoàn thành."),
  ])
  func butSentencesGoOn(_ first: String, _ second: String) throws {
    let body = "Điều 1. Một\n1. Các nội dung.\n\(first)\n\(second)\nĐiều 2. Hai\n"
    #expect(try paragraphs(body).contains("\(first) \(second)"))
  }

  /// Samples of print in an appendix: a part among figures is a cell, unless the document's own row goes on with it.
  @Test func aPartAmongFiguresIsACell() {
    let head =
      "Điều 1. Một\nĐiều 2. Hai./.\nTM. ỦY BAN\nCHỦ TỊCH\nLê Văn A\nPhụ lục I\nMẪU TRÌNH BÀY\n(Kèm theo Quyết định số 7/QĐ-UBND)\n"
    let cells =
      "Phần I\nTHỂ THỨC\n1. Khổ giấy\nTên phần\nIn thường\n14\nĐứng, đậm\nPhần I\nTên chương\n14\nĐứng\nĐiều 1. Phạm vi\nTên điều\n13\nĐứng\nPhụ lục I\nTên phụ lục\n14\nĐứng\n"
    #expect(
      ids(head + cells + "Phần II\nBẢN SAO\n1. Một\n")
        == [
          "dieu-1", "dieu-2", "phu-luc-i", "phu-luc-i-phan-1", "phu-luc-i-muc-1", "phu-luc-i-phan-2",
          "phu-luc-i-muc-1-2",
        ])
    #expect(
      !Fixture.read("---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n" + head + cells).1
        .contains { $0.hasPrefix("provision-label") })
    let table = "TT\nMức\n1\n2.000.000\n2\n3.000.000\n"
    #expect(
      ids("Điều 1. Mức một\n\(table)Điều 2. Mức hai\n\(table)Chương II\nRIÊNG\nĐiều 3. Mức ba\n\(table)Điều 4. Hết\n")
        == ["dieu-1", "dieu-2", "chuong-2", "dieu-3", "dieu-4"])
  }

  @Test func aFormsOwnHeadInAnAppendixIsNoTextOfItsOwn() {
    let head =
      "Điều 1. Một\nĐiều 2. Hai./.\nTM. ỦY BAN\nCHỦ TỊCH\nLê Văn A\nPhụ lục V\nMẪU\n(Kèm theo Quyết định số 7/QĐ-UBND)\n"
    func form(_ number: String) -> String {
      head
        + "I. MỤC LỤC\n1. Một\nII. MẪU DANH MỤC HỒ SƠ\nDANH MỤC HỒ SƠ\nNăm 2020\n(Kèm theo Quyết định số \(number) của cơ quan)\nIII. MẪU KHÁC\n"
    }
    #expect(ids(form("….. ngày ….. tháng …..")).suffix(2) == ["phu-luc-v-muc-ii", "phu-luc-v-muc-iii"])
    #expect(ids(form("9/QĐ-UBND")).contains("danh-muc"))
  }

  @Test(arguments: [[">55%", "~60%", "Kinh tế số"], [">30%", ">= 40 ha", "Mức khác"], [">55%"]])
  func moreThanIsNoQuotation(_ cells: [String]) throws {
    let body = "Điều 1. Một\n1. Bảng:\nNăng suất nhân tố tổng hợp\n" + cells.joined(separator: "\n") + "\nĐiều 2. Hai\n"
    let found = try paragraphs(body)
    for cell in cells { #expect(found.contains(cell), "\(found)") }
  }

  @Test func anAmountBeforeItsUnitIsNoNumberOfAPage() {
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    let table = "Điều 1. Một\n1. Tiền công của chủ tịch hội đồng coi thi\n692\nngười/ngày\n2. Hai.\n"
    #expect(!Fixture.read(head + table).1.contains { $0.contains("số trang") || $0.hasPrefix("page-number") })
  }
}

/// Labels of texts that are broken into lines, where the line before is full and ends without a sign.
@Suite struct LabelsBehindFullLines {
  private static let wrapped = """
    Điều 1. Tổ chức thực hiện các nhiệm vụ được giao trong năm
    1. Tổ chức, hướng dẫn việc đăng ký hợp đồng, báo cáo đưa người lao động Việt
    Nam đi làm việc ở nước ngoài của doanh nghiệp và đăng ký hợp đồng của người
    lao động đi làm việc ở nước ngoài theo hợp đồng lao động trực tiếp giao kết;
    giám sát việc thực hiện hợp đồng của doanh nghiệp;
    2. Chủ trì, phối hợp với các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và
    Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh xây dựng, tổ chức thực hiện
    chính sách, pháp luật đối với thanh niên.
    3. Hướng dẫn nghiệp vụ quản lý lao động đối với cơ quan đại diện Việt Nam ở
    nước ngoài; chế độ làm việc, thời giờ làm việc, thời giờ nghỉ ngơi; chương
    trình quốc gia về an toàn, vệ sinh lao động; lập hồ sơ quốc gia về an toàn.

    """

  @Test func theLastOfARowIsOneToo() {
    let body =
      Self.wrapped
      + "4. Tên tiếng nước ngoài của Hội là Lam Dong Province Basketball Federation\n5. Tên viết tắt: LBF\nĐiều 2. Hai\n"
    #expect(ids(body) == ["dieu-1"] + (1...5).map { "dieu-1-khoan-\($0)" } + ["dieu-2"])
    let cited =
      Self.wrapped
      + "4. Tên tiếng nước ngoài của Hội được thực hiện theo các quy định tại khoản\n5. Điều này.\nĐiều 2. Hai\n"
    #expect(ids(cited) == ["dieu-1"] + (1...4).map { "dieu-1-khoan-\($0)" } + ["dieu-2"])
  }

  @Test func aParagraphInOneLineChangesNothingOfTheOthers() throws {
    let long = "4. " + String(repeating: "Xây dựng và trình cấp có thẩm quyền ban hành văn bản. ", count: 5)
    let found = try paragraphs(Self.wrapped + long + "\nĐiều 2. Hai\n")
    #expect(found.contains { $0.contains("người lao động Việt Nam đi làm việc") })
    #expect(found.contains { $0.contains("thuộc Chính phủ và Trung ương Đoàn") })
  }

  @Test func inAQuotationTheFirstClauseStandsByItself() throws {
    let body = """
      Điều 1. Sửa đổi, bổ sung một số điều của Luật luật sư
      1. Sửa đổi, bổ sung Điều 45 như sau:
      “Điều 45. Hợp nhất, sáp nhập và chuyển đổi hình thức tổ chức hành nghề luật sư
      1. Hai hoặc nhiều công ty luật cùng loại có thể hợp nhất thành một công ty luật
      mới bằng cách chuyển toàn bộ tài sản, quyền, nghĩa vụ và lợi ích hợp pháp sang
      công ty luật mới, đồng thời chấm dứt hoạt động theo quy định của pháp luật sau
      2. Một công ty luật có thể sáp nhập vào một công ty luật cùng loại bằng cách
      chuyển toàn bộ tài sản, quyền, nghĩa vụ và lợi ích hợp pháp của mình sang công
      ty luật nhận sáp nhập theo khoản 1 Điều này.”
      Điều 2. Hiệu lực thi hành
      """
    let found = try paragraphs(body)
    #expect(found.contains("“Điều 45. Hợp nhất, sáp nhập và chuyển đổi hình thức tổ chức hành nghề luật sư"))
    #expect(found.contains { $0.hasPrefix("1. Hai hoặc nhiều công ty luật") && $0.hasSuffix("pháp luật sau") })
    #expect(found.contains { $0.hasPrefix("2. Một công ty luật có thể") })
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-2"])
  }
}

/// What converters of web pages leave: labels over two lines, marks of emphasis on the wrong side of a blank.
@Suite struct LeftByConverters {
  @Test(arguments: [
    "**Điều\n2. Mức hỗ trợ**", "Điều\n2. Mức hỗ trợ", "## **Điều\n2. Mức hỗ trợ**", "**Điều**\n**2. Mức hỗ trợ**",
  ])
  func anArticlesNumberMayStandOnTheNextLine(_ article: String) throws {
    let body = "**Điều 1. Phạm vi**\n\n1. Một.\n\n\(article)\n\n1. Hai.\n\n2. Ba.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2"])
    #expect(try paragraphs(body).contains("Điều 2. Mức hỗ trợ"))
  }

  @Test func chaptersToo() {
    #expect(
      ids("Chương\nI\nQUY ĐỊNH CHUNG\nĐiều 1. Một\nChương\nII.\nTỔ CHỨC\nĐiều 2. Hai\n")
        == ["chuong-1", "dieu-1", "chuong-2", "dieu-2"])
  }

  @Test func aWordBeforeAFigureIsNoLabel() throws {
    #expect(try paragraphs("Bảng:\n\nĐiều\n\n2.5\n\nChương\n\nMột\n").prefix(3) == ["Bảng:", "Điều", "2.5"])
  }

  @Test(arguments: [
    ("*Vĩnh Long, ngày 18 tháng 11 năm 2025 *", "Vĩnh Long, ngày 18 tháng 11 năm 2025"),
    ("*Căn cứ Luật Giáo dục số 43/2019/QH14; *", "Căn cứ Luật Giáo dục số 43/2019/QH14;"),
    ("1. *Cơ sở dữ liệu công chứng *là hệ thống.", "1. Cơ sở dữ liệu công chứng là hệ thống."),
    ("3*. Thông tin giải tỏa *là thông tin.", "3. Thông tin giải tỏa là thông tin."),
    ("**Điều 2****[3].** Nội dung", "Điều 2[3]. Nội dung"),
    ("**Điều 3. Hỗ trợ học phí**** **", "Điều 3. Hỗ trợ học phí"),
    ("1.** **Đô thị: các phường", "1. Đô thị: các phường"),
    ("**Điều 1. **Phạm vi", "Điều 1. Phạm vi"), ("**Một** **Hai**", "Một Hai"),
  ])
  func emphasisIsNotShown(_ line: String, _ shown: String) throws {
    #expect(try paragraphs("Điều 9. Đầu\n\n\(line)\n").last?.replacing("  ", with: " ") == shown)
  }

  @Test(arguments: [
    "Mức 1.000* và 2.000 *Ghi chú", "*Ghi chú: mức 5. *Nguồn: A", "2*3*4 = 24", "Số 0123**** của hộ", "a * b * c",
    "5 ** 3 ** 2",
  ])
  func signsThatAreMeantStay(_ line: String) throws {
    #expect(try paragraphs("Điều 9. Đầu\n\n\(line)\n").last == line)
  }

  @Test func theLabelBehindThemCounts() {
    let body =
      "Điều 1. Giải thích\n\n1. *Một *là một.\n\n2. *Hai *là hai.\n\n3*. Ba *là ba.\n\n**Điều 2****[3].** Nội dung\n\n1.** **Đô thị\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2", "dieu-2-khoan-1",
      ])
  }
}

/// Numbers and heads of pages that a PDF left.
@Suite struct EdgesOfPages {
  private static func text(_ edges: [String]) -> String {
    var lines = ["Điều 1. Phạm vi điều chỉnh của Nghị định và các đối tượng được áp dụng"]
    for (page, edge) in edges.enumerated() {
      for line in 1...12 {
        lines.append("\(page * 12 + line). Cơ quan, tổ chức, cá nhân thực hiện nhiệm vụ được giao theo quy định.")
      }
      lines += [
        "Các bên có liên quan thực hiện theo quy định tại các khoản của Điều này", edge,
        "và các văn bản khác của cơ quan có thẩm quyền đã ban hành trước đó.",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func standByThemselvesAndAreToldOnce() throws {
    let body = Self.text(["2", "3", "4", "5"])
    let found = try paragraphs(body)
    #expect(["2", "3", "4", "5"].allSatisfy(found.contains))
    #expect(found.contains("và các văn bản khác của cơ quan có thẩm quyền đã ban hành trước đó."))
    #expect(messages(body).count { $0.hasPrefix("page-number") } == 1)
  }

  @Test func headsOfTheGazetteToo() throws {
    let head = "CÔNG BÁO/Số 1003 + 1004/Ngày 29-12-2013"
    let body = Self.text([head, head, head])
    #expect(try paragraphs(body).count { $0 == head } == 3)
    #expect(messages(body).count { $0.hasPrefix("page-number") } == 1)
  }

  /// Numbers of rows rise, too, and stand in no sentence; amounts do not rise.
  @Test func otherNumbersAreNone() {
    var rows = ["Điều 1. Danh mục"]
    for row in 1...5 { rows += ["\(row)"] + (1...12).map { "Nội dung thứ \($0) của hàng" } }
    #expect(!messages(rows.joined(separator: "\n") + "\n").contains { $0.hasPrefix("page-number") })
    #expect(messages(Self.text(["554", "554", "692"])).count { $0.hasPrefix("page-number") } == 3)
  }

  private func messages(_ body: String) -> [String] {
    let head = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n"
    return Fixture.read(head + body).1
  }
}
