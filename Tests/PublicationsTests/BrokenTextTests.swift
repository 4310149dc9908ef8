import Publications
import TestSupport
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

/// Text with a line end behind every so many characters, as it is copied out of a PDF or a mail.
private func wrapped(_ body: String, at width: Int, indent: String = "") -> String {
  body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      let margin = lines.isEmpty ? 0 : indent.count
      if !current.isEmpty, margin + current.count + 1 + word.count > width {
        lines.append((lines.isEmpty ? "" : indent) + current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    return (lines + [(lines.isEmpty ? "" : indent) + current]).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// What a text broken into lines opens is what it opens in one line a paragraph.
@Suite struct TextBrokenIntoLines {
  private static let rules = """
    Điều 1. Đối tượng áp dụng
    1. Quyết định này áp dụng đối với cơ quan, tổ chức, cá nhân có liên quan đến việc quản lý chợ trên địa bàn.
    2. Đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên và chi đầu tư (sau đây gọi là đơn vị sự nghiệp nhóm 1);
    3. Đơn vị sự nghiệp công lập tự bảo đảm một phần chi thường xuyên (sau đây gọi là đơn vị sự nghiệp nhóm 3).
    Điều 2. Trách nhiệm
    1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính và các đơn vị có liên quan hướng dẫn thực hiện.
    2. Ủy ban nhân dân cấp xã quản lý chợ trên địa bàn theo thẩm quyền được phân cấp và báo cáo hằng năm.
    """
  private static let rulesIDs = [
    "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2",
  ]

  @Test(arguments: 36...110, ["", "    "])
  func opensTheSame(_ width: Int, _ indent: String) {
    #expect(ids(wrapped(Self.rules, at: width, indent: indent)) == Self.rulesIDs)
  }

  @Test(arguments: 40...100)
  func sectionsInCapitalsBehindAFullLine(_ width: Int) {
    let body = """
      I. MỤC TIÊU
      1. Hỗ trợ các doanh nghiệp đổi mới công nghệ, thiết bị để tăng năng suất và sức cạnh tranh trên thị trường.
      2. Xây dựng hệ sinh thái khởi nghiệp, đổi mới sáng tạo gắn với các viện nghiên cứu và trường đại học.
      II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU (chi tiết tại Phụ lục đính kèm)
      III. KINH PHÍ VÀ NGUỒN LỰC THỰC HIỆN
      1. Kinh phí lồng ghép từ các chương trình, dự án, đề án và nguồn vốn khác theo quy định của pháp luật.
      """
    #expect(
      ids(wrapped(body, at: width)) == ["muc-i", "muc-i-1", "muc-i-2", "muc-ii", "muc-iii", "muc-iii-1"])
  }

  /// The enacting words end with a comma, and their last line may be full.
  @Test(arguments: 40...90, ["", "    "])
  func theFirstArticleBehindTheEnactingWords(_ width: Int, _ indent: String) {
    let body = """
      Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 đã được sửa đổi, bổ sung một số điều;
      Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật luật sư số 65/2006/QH11,
      Điều 1.
      Sửa đổi, bổ sung một số điều của Luật luật sư:
      1. Điều 3 được sửa đổi, bổ sung như sau để phù hợp với các luật khác có liên quan đến tổ chức hành nghề.
      2. Bãi bỏ Điều 9 và các quy định khác trái với Luật này kể từ ngày Luật này có hiệu lực thi hành.
      Điều 2. Hiệu lực
      """
    #expect(ids(wrapped(body, at: width, indent: indent)) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
  }

  /// A line that begins with a chapter in the midst of a sentence makes no chapter be counted twice.
  @Test func chaptersThatAreCitedAreNotCounted() {
    let body = """
      Phần thứ nhất
      QUY ĐỊNH CHUNG
      Chương I
      NHỮNG QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      Bộ luật này quy định địa vị pháp lý, chuẩn
      mực pháp lý về cách ứng xử của cá nhân theo
      Chương II Phần này.
      Chương II
      XÁC LẬP QUYỀN
      Điều 2. Nguyên tắc
      Mọi cá nhân, pháp nhân đều bình đẳng, không
      được lấy bất kỳ lý do nào để phân biệt đối xử.
      """
    #expect(ids(body) == ["phan-1", "chuong-1", "dieu-1", "chuong-2", "dieu-2"])
  }

  /// Consolidated texts leave out clauses that were repealed.
  @Test func theFirstClauseMayBeOnePutInBetween() {
    let body = """
      Điều 2. Hội
      1. Hội là tổ chức tự nguyện của công dân, tổ
      chức Việt Nam cùng ngành nghề, cùng sở thích.
      Điều 3. Hội có tính chất đặc thù
      3a. Hội có tính chất đặc thù được hỗ trợ kinh
      phí hoạt động theo số biên chế được giao.
      Điều 4. Thi hành
      Các cơ quan, tổ chức có liên quan chịu trách
      nhiệm thi hành kể từ ngày ký ban hành.
      """
    #expect(ids(body) == ["dieu-2", "dieu-2-khoan-1", "dieu-3", "dieu-3-khoan-3a", "dieu-4"])
  }
}

/// Signs of notes and emphasis behind labels, and what does not show within words.
@Suite struct LabelsWithSignsBehind {
  @Test(arguments: ["a.[3] Một", "a)[3] Một", "**a.** Một", "**a)** Một", "a. Một", "a.[^3] Một", "a.\u{200B} Một"])
  func points(_ line: String) {
    let body = "Điều 1. Việc\n1. Gồm:\n\(line)\n\(line.replacing("a", with: "b"))\n2. Hai.\n"
    #expect(
      ids(body)
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2"])
  }

  @Test(arguments: [
    "I.[3] MỤC TIÊU\n1.[4] Một.\nII.[5] VIỆC\n1. Một.", "**I.** MỤC TIÊU\n1. Một.\n**II.** VIỆC\n1. Một.",
  ])
  func sections(_ body: String) {
    #expect(ids(body + "\n") == ["muc-i", "muc-i-1", "muc-ii", "muc-ii-1"])
  }

  @Test(arguments: ["a.[xem", "b.[Tên", "V.[xem"])
  func bracketsOfTextAreNone(_ line: String) {
    #expect(
      ids("Điều 1. Việc\n1. Gồm: theo mẫu\n\(line)]\n2. Hai.\n") == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
  }
}

/// A signature of several lines, behind which a text is attached.
@Suite struct SignaturesBeforeAttachments {
  private static let head = "Điều 1. Ban hành\n1. Một.\nĐiều 2. Thi hành\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n"
  private static let attached = "(Ban hành kèm theo Quyết định số 72/2025/QĐ-UBND)\nĐiều 1. Phạm vi\n1. Một.\n"

  @Test(arguments: [
    "TM. ỦY BAN\nNHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nMai Sơn\n", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nMai Sơn\n",
    "TM. HỘI ĐỒNG\nNHÂN DÂN TỈNH\nCHỦ TỊCH\nMAI SƠN\n",
    "TM. ỦY BAN\nNHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊ\u{AD}CH\nMai Sơn\n",
  ])
  func areNoTitles(_ signature: String) {
    let body = Self.head + signature + "QUY ĐỊNH\nQUẢN LÝ CHỢ\n" + Self.attached
    #expect(
      ids(body)
        == [
          "dieu-1", "dieu-1-khoan-1", "dieu-2", "quy-dinh", "quy-dinh-dieu-1", "quy-dinh-dieu-1-khoan-1",
        ])
  }

  @Test func titlesWithoutAKnownNameStay() {
    let body = Self.head + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nMai Sơn\nMỨC THU PHÍ CHỢ\n" + Self.attached
    #expect(ids(body).suffix(3) == ["kem-theo", "kem-theo-dieu-1", "kem-theo-dieu-1-khoan-1"])
  }
}

/// A closing mark that was lost, in texts whose labels are typed in another way.
@Suite struct LostClosingMarks {
  @Test(arguments: ["N. ", "N . ", "N.\n", "N/ ", "N- "])
  func endWithTheNextClause(_ label: String) {
    func clause(_ number: Int) -> String { label.replacing("N", with: String(number)) }
    let body =
      "Điều 1. Sửa đổi, bổ sung một số điều của Luật luật sư:\n" + clause(1)
      + "Điều 19 được sửa đổi, bổ sung như sau:\n“Điều 19. Cấp lại\n" + clause(1) + "Người đã bị thu hồi.\n" + clause(2)
      + "Thủ tục theo Điều 17.\n" + clause(2) + "Điều 20 được sửa đổi, bổ sung như sau:\n“Điều 20. Gia nhập\n"
      + clause(1) + "Một.”.\n" + clause(3) + "Bãi bỏ Điều 9.\nĐiều 2. Hiệu lực\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2"])
  }

  /// Of low marks the closing one looks like one that opens.
  @Test func theMarkBehindAColonMayClose() {
    let body =
      "Điều 1. Mức\n1. Theo tiêu chuẩn:\n„Mức được chia làm 06 mức: A, B, C, D, E, F:“.\n2. Hai.\nĐiều 2. Hết\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
  }
}

/// Provisions of the act that an article amends are that act's.
@Suite struct AmendedProvisions {
  private static let issuer = "UBND tỉnh Phú Thọ"
  private static let old = "Điều 32. Thời gian\n\n1. Một.\n\n2. Hai.\n\nĐiều 33. Đào tạo\n\n1. Một.\n"

  /// The links of a document that amends others, `slug#anchor`, and its messages.
  private func read(_ body: String) throws -> (links: [String], messages: [String]) {
    let files =
      CitationPortal.document(
        "luat", "74/2014/QH13", "Quốc hội", "2014-11-27", title: "Luật Giáo dục nghề nghiệp", type: "Luật", Self.old)
      + CitationPortal.document("qd12", "12/2020/QĐ-UBND", Self.issuer, "2020-11-27", Self.old)
      + CitationPortal.document("moi", "30/2026/QĐ-UBND", Self.issuer, "2026-11-20", body)
    let portal = try CitationPortal(files)
    let index = try #require(portal.index("moi"))
    let links = portal.catalog.references[index].compactMap { reference in
      reference.anchor.map { portal.catalog.publications[reference.document].slug + "#" + $0 }
    }
    return (links, portal.diagnostics.map(\.id.rawValue).filter { $0 == "citation-no-provision" })
  }

  @Test(arguments: [
    ("của Luật Giáo dục nghề nghiệp", "luat"),
    ("của Quyết định số 12/2020/QĐ-UBND ngày 27/11/2020 của UBND tỉnh", "qd12"),
    (
      "của Luật Giáo dục nghề nghiệp số 74/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 97/2015/QH13",
      "luat"
    ),
  ])
  func leadToIt(_ act: String, _ slug: String) throws {
    let body = """
      Điều 1. Sửa đổi, bổ sung một số điều \(act)

      1. Sửa đổi, bổ sung khoản 2 Điều 32 như sau:

      “2. Ba, theo Điều 33.”.

      2. Điều 33 được sửa đổi như sau:

      “Điều 33. Mới”.

      3. Bổ sung Điều 33a vào sau Điều 33 như sau:

      “Điều 33a. Thêm”.

      Điều 2. Thi hành

      1. Thực hiện theo Điều 1.
      """
    let (links, messages) = try read(body)
    #expect(links == ["\(slug)#dieu-32-khoan-2", "\(slug)#dieu-33", "\(slug)#dieu-33", "moi#dieu-1"])
    #expect(messages.isEmpty)
  }

  /// The name of a law may end with the name of another form.
  @Test(arguments: [
    ("Luật Quy hoạch số 21/2017/QH14", ["quy-hoach"]),
    ("các luật có liên quan đến quy hoạch số 21/2017/QH14", ["quy-hoach"]),
    ("Nghị quyết số 21/2017/QH14", []), ("Thông tư số 21/2017/QH14", []), ("Luật Đất đai số 21/2017/QH14", []),
  ])
  func lawsAreNamedLikeForms(_ words: String, _ slugs: [String]) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "quy-hoach", "21/2017/QH14", "Quốc hội", "2017-11-24", title: "Luật Quy hoạch", type: "Luật")
        + CitationPortal.document("moi", "30/2026/QĐ-UBND", Self.issuer, "2026-11-20", "Theo quy định của \(words)."))
    let index = try #require(portal.index("moi"))
    #expect(portal.catalog.citedBy[index].compactMap { $0 }.map { portal.catalog.publications[$0].slug } == slugs)
  }

  @Test func leadNowhereWhereSeveralAreNamed() throws {
    let body =
      "Điều 1. Sửa đổi, bổ sung một số điều của Luật Giáo dục nghề nghiệp và Quyết định số 12/2020/QĐ-UBND\n\n1. Sửa đổi Điều 33 như sau:\n\n“Điều 33. Mới”.\n"
    #expect(try read(body).links.isEmpty)
  }
}
