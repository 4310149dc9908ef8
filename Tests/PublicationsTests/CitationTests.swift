import Diagnostics
import TestSupport
import Testing

import Publications

/// A small portal, and what sentences lead to on it.
struct CitationPortal {
  private let site: SiteFixture
  let catalog: Catalog
  /// What reading and linking say.
  let diagnostics: [Diagnostic]

  /// - Parameter files: More files, as ``SiteFixture`` has them.
  init(_ files: String, publisher: String = "UBND tỉnh Bắc Ninh") throws {
    site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      publisher: \(publisher)

      """ + files)
    var pages = NoPageCache()
    let content = Content.read(source: site.path, drafts: false, pages: &pages)
    let linked = Catalog.link(content.value)
    catalog = linked.value
    diagnostics = content.diagnostics + linked.diagnostics
  }

  /// The front matter of a document, with a body.
  static func document(
    _ slug: String, _ number: String, _ issuer: String, _ issued: String, title: String = "Văn bản",
    type: String? = nil,
    more: String = "", _ body: String = "Nội dung."
  ) -> String {
    """
    -- content/van-ban/\(slug).md --
    ---
    title: "\(title)"
    number: \(number)
    \(type.map { "type: \($0)\n" } ?? "")issuer: "\(issuer)"
    issued: \(issued)
    \(more)date: 2026-11-27
    ---

    \(body)

    """
  }

  /// A news item.
  static func news(_ slug: String, _ body: String) -> String {
    """
    -- content/tin-tuc/\(slug).md --
    ---
    title: Tin
    date: 2026-11-27
    ---

    \(body)

    """
  }

  func index(_ slug: String) -> Int? { catalog.publications.firstIndex { $0.slug == slug } }

  /// The slugs that the citations of a page lead to; `-` for none.
  func cited(by slug: String) -> [String] {
    index(slug).map { catalog.citedBy[$0].map { $0.map { catalog.publications[$0].slug } ?? "-" } } ?? []
  }

  /// What the review says about a page.
  func messages(_ slug: String) throws -> [DiagnosticID] {
    guard let index = index(slug) else { return [] }
    return try Review(catalog).diagnostics(of: index).map(\.id)
  }
}

@Suite struct CitationsLeadWhereTheySay {
  private static let held =
    CitationPortal.document("bn-31", "31/2025/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-06-20")
    + CitationPortal.document("bn-32", "32/2025/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-06-25")
    + CitationPortal.document("ct-31", "31/2025/QĐ-UBND", "Ủy ban nhân dân thành phố Cần Thơ", "2025-07-02")
    + CitationPortal.document("vl-22", "22/2025/NQ-HĐND", "HĐND tỉnh Vĩnh Long", "2025-05-12")
    + CitationPortal.document("bn-9a", "09/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2024-01-05")
    + CitationPortal.document("bn-9b", "09/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-01-08")
    + CitationPortal.document("hn-9", "09/QĐ-UBND", "UBND huyện Lương Tài, tỉnh Bắc Ninh", "2023-03-01")
    + CitationPortal.document("btc-40", "40/2025/TT-BTC", "Bộ Tài chính", "2025-06-13")
    + CitationPortal.document("nd-30", "30/2020/NĐ-CP", "Chính phủ", "2020-03-05")
    + CitationPortal.document("luat-12", "12/2025/QH15", "Quốc hội", "2025-02-19", title: "Luật Đê", type: "Luật")
    + CitationPortal.document(
      "nq-12", "12/2025/QH15", "Quốc hội", "2025-02-20", title: "Nghị quyết về vốn", type: "Nghị quyết")
    + CitationPortal.document("sgd-5", "05/SGD&ĐT-TCCB", "Sở Giáo dục và Đào tạo tỉnh Bắc Ninh", "2025-02-03")
    + CitationPortal.document("nd-64", "64-CP", "Chính phủ", "1993-09-27", type: "Nghị định")
    + CitationPortal.document("qd-118", "118/TTg", "Thủ tướng Chính phủ", "1996-02-27", type: "Quyết định")

  private static func check(_ issuer: String?, _ lines: [(String, [String])]) throws {
    let body = lines.map(\.0).joined(separator: "\n\n")
    let page =
      issuer.map { CitationPortal.document("trang", "900/KH-UBND", $0, "2025-12-01", body) }
      ?? CitationPortal.news("trang", body)
    let portal = try CitationPortal(held + page)
    let index = try #require(portal.index("trang"))
    let publication = portal.catalog.publications[index]
    let blocks = try publication.body.blocks
    for (number, line) in lines.enumerated() {
      let found = zip(publication.citations, portal.cited(by: "trang")).filter { $0.0.block == number }.map(\.1)
      #expect(found == line.1, "\(line.0)")
    }
    #expect(blocks.count == lines.count)
  }

  /// Who issued it, or of what day it is, stands right behind the number without `của`.
  @Test func aBodyOrADayRightBehindTheNumber() throws {
    let cite = "Quyết định số 31/2025/QĐ-UBND"
    try CitationsLeadWhereTheySay.check(
      "UBND tỉnh Bắc Ninh",
      [
        (cite + " - UBND tỉnh Cao Bằng.", ["-"]), (cite + " tỉnh Cao Bằng.", ["-"]), (cite + " TP Đà Nẵng.", ["-"]),
        (cite + " Cao Bằng.", ["-"]), (cite + " tại Cao Bằng.", ["-"]),
        (cite + " trên địa bàn tỉnh Cao Bằng.", ["-"]), (cite + " huyện Gia Bình.", ["-"]),
        (cite + " (01/01/2024).", ["-"]), (cite + " - ngày 01/01/2024.", ["-"]),
        (cite + " - UBND tỉnh Bắc Ninh.", ["bn-31"]), (cite + " (20/6/2025).", ["bn-31"]),
        (cite + " - Về giá đất.", ["bn-31"]), (cite + " tại kỳ họp này.", ["bn-31"]),
        (cite + " thành phố Cần Thơ.", ["ct-31"]),
      ])
  }

  /// `UBND xã` names no one of many: only the writer's own, or the one of the day that is named, and none of another level.
  @Test(arguments: [
    ("Sở Tài chính tỉnh Bắc Ninh", "Quyết định số 77/QĐ-UBND ngày 02/02/2025 của UBND xã.", "-"),
    ("Sở Tài chính tỉnh Bắc Ninh", "Quyết định số 77/QĐ-UBND ngày 02/02/2025 của UBND tỉnh.", "tinh-77"),
    ("Sở Tài chính tỉnh Bắc Ninh", "Kế hoạch số 12/KH-UBND ngày 12/01/2025 của UBND xã.", "xa-12"),
    ("Sở Tài chính tỉnh Bắc Ninh", "Kế hoạch số 12/KH-UBND của UBND xã.", "-"),
    ("UBND xã Gia Bình, tỉnh Bắc Ninh", "Kế hoạch số 12/KH-UBND của UBND xã.", "xa-12"),
    ("UBND xã Gia Bình, tỉnh Bắc Ninh", "Kế hoạch số 12/KH-UBND của UBND phường.", "-"),
    ("UBND xã Gia Bình, tỉnh Bắc Ninh", "Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh.", "tinh-12"),
  ])
  func aLevelWithoutANameIsHeldAgainstTheBody(_ issuer: String, _ text: String, _ slug: String) throws {
    let portal = try CitationPortal(
      CitationPortal.document("tinh-77", "77/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-02-02")
        + CitationPortal.document("tinh-12", "12/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-01-05")
        + CitationPortal.document("xa-12", "12/KH-UBND", "UBND xã Gia Bình, tỉnh Bắc Ninh", "2025-01-12")
        + CitationPortal.document("trang", "900/CV-STC", issuer, "2025-12-01", text))
    #expect(portal.cited(by: "trang") == [slug])
  }

  @Test func issuerPlaceAndDayMustAgree() throws {
    try Self.check(
      "UBND tỉnh Bắc Ninh",
      [
        ("Quyết định số 31/2025/QĐ-UBND ngày 20 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Bắc Ninh.", ["bn-31"]),
        ("Quyết định 31/2025/QĐ-UBND ngày 20-6-2025.", ["bn-31"]), ("Quyết định số 31/2025/QĐ-UBND.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBND tỉnh về giá đất.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của Uỷ ban nhân dân TP. Cần Thơ.", ["ct-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBND TP.Cần Thơ", ["ct-31"]),
        ("UBND thành phố Cần Thơ ban hành Quyết định số 31/2025/QĐ-UBND.", ["ct-31"]),
        ("Quyết định của UBND thành phố Cần Thơ số 31/2025/QĐ-UBND.", ["ct-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBND tỉnh Hậu Giang.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND ngày 02/7/2025.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND ngày 21/6/2025 của UBND tỉnh Bắc Ninh.", ["-"]),
        ("Nghị quyết số 22/2025/NQ-HĐND ngày 12/5/2025 của HĐND tỉnh Cao Bằng.", ["-"]),
        ("Nghị quyết số 22/2025/NQ-HĐND ngày 12/5/2025.", ["-"]),
        ("Nghị quyết số 22/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Vĩnh Long", ["vl-22"]),
        ("NGHỊ QUYẾT SỐ 22/2025/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VĨNH LONG", ["vl-22"]),
        ("Quyết định số 09/QĐ-UBND ngày 08/01/2025 của Chủ tịch UBND tỉnh.", ["bn-9b"]),
        ("Quyết định số 9/QĐ-UBND năm 2024 của UBND tỉnh Bắc Ninh", ["bn-9a"]),
        ("Quyết định số 09/QĐ-UBND của UBND tỉnh Bắc Ninh", ["-"]),
        ("Quyết định số 09/QĐ-UBND ngày 01/3/2023 của UBND huyện Lương Tài.", ["hn-9"]),
        ("Quyết định số 09/QĐ-UBND ngày 01/3/2023 của UBND tỉnh.", ["-"]),
        ("Công văn số 05/SGD&ĐT-TCCB của Sở Giáo dục và Đào tạo.", ["sgd-5"]),
        ("Công văn số 05/SGD&ĐT-TCCB của Sở Giáo dục và Đào tạo tỉnh Lạng Sơn.", ["-"]),
      ])
  }

  @Test func anIssuerIsReadWhereverTheSentenceNamesIt() throws {
    try Self.check(
      "UBND tỉnh Bắc Ninh",
      [
        ("Quyết định số 31/2025/QĐ-UBND của Ủy ban nhân dân (UBND) TP. Cần Thơ ngày 02/7/2025.", ["ct-31"]),
        ("Quyết định số 31/2025/QĐ-UBND (Ủy ban nhân dân (UBND) thành phố Cần Thơ, ngày 02/7/2025).", ["ct-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của Ủy ban nhân dân (sau đây gọi là UBND) tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND của Ủy ban nhân dân (UBND) tỉnh.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBND tỉnh (khóa trước) ngày 20/6/2025.", ["bn-31"]),
        ("Thành phố Cần Thơ ban hành Quyết định số 31/2025/QĐ-UBND.", ["ct-31"]),
        ("Năm 2025 tỉnh Cà Mau đã ban hành Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Cà Mau vừa ban hành Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Tỉnh đã ban hành Quyết định số 31/2025/QĐ-UBND.", ["bn-31"]),
        ("Để hỗ trợ tỉnh Cà Mau, tỉnh ban hành Quyết định số 31/2025/QĐ-UBND.", ["bn-31"]),
        ("Nghị quyết số 22/2025/NQ-HĐND được HĐND tỉnh Vĩnh Long thông qua ngày 12/5/2025.", ["vl-22"]),
        ("Nghị quyết số 22/2025/NQ-HĐND được HĐND tỉnh Cao Bằng thông qua.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND được Sở Tài chính triển khai.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND về việc phê duyệt kế hoạch của UBND tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND ngày 20/6/2025 về việc phê duyệt kế hoạch của tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND V/v giao chỉ tiêu của thành phố Cần Thơ.", ["ct-31"]),
        ("Quyết định số 31/2025/QĐ-UBND về phê duyệt kế hoạch của tỉnh.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND về phê duyệt kế hoạch hợp tác với tỉnh Cà Mau.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND, các nhiệm vụ của tỉnh Cà Mau.", ["bn-31"]),
        ("Nghị định số 30/2020/NĐ-CP về công tác văn thư của tỉnh Cà Mau.", ["nd-30"]),
      ])
  }

  /// What a row, the head of a list or the line before says of a document counts as if the sentence said it.
  @Test func whatStandsAroundANumberMustAgree() throws {
    let table = """
      | STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành |
      |---|---|---|---|
      """
    try Self.check(
      "UBND tỉnh Bắc Ninh",
      [
        ("Tại tỉnh Cà Mau, Quyết định số 31/2025/QĐ-UBND được thực hiện.", ["-"]),
        ("Theo báo cáo của UBND tỉnh Cà Mau, Quyết định số 31/2025/QĐ-UBND có hiệu lực.", ["-"]),
        ("UBND tỉnh Cà Mau: Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Theo UBND thành phố Cần Thơ tại Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Cùng UBND tỉnh Cà Mau, UBND tỉnh Bắc Ninh thực hiện Quyết định số 31/2025/QĐ-UBND.", ["bn-31"]),
        ("Thực hiện Quyết định số 31/2025/QĐ-UBND, UBND tỉnh Cà Mau đã họp.", ["-"]),
        ("Thực hiện Quyết định số 31/2025/QĐ-UBND, UBND tỉnh đã họp.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND, của UBND tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND, tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND, Ủy ban nhân dân (UBND) tỉnh Cà Mau.", ["-"]),
        ("Theo Quyết định số 31/2025/QĐ-UBND, lãnh đạo UBND tỉnh Cà Mau đã họp.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND, ngày 20/6/2025, U.B.N.D tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND, UBND. tỉnh Cà Mau.", ["-"]),
        ("UBND tỉnh Bắc Giang (nay là UBND tỉnh Bắc Ninh) đã có Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Theo Quyết định số 31/2025/QĐ-UBND, các sở, ban, ngành họp với tỉnh Cà Mau.", ["bn-31"]),
        ("Theo Quyết định số 31/2025/QĐ-UBND, Sở Y tế tỉnh Bắc Ninh đã họp.", ["bn-31"]),
        ("Theo UBNDtỉnh Cà Mau tại Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Cà Mau tại Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("UBND tỉnh Bắc Giang (nay là UBND tỉnh Bắc Ninh) ban hành Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Theo UBND tỉnh Bắc Giang (nay là tỉnh Bắc Ninh) tại Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Xã Gia Bình có Quyết định số 31/2025/QĐ-UBND.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND của xã.", ["-"]), ("Quyết định số 31/2025/QĐ-UBND của UBND các huyện.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND của U.B.N.D tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBNDtỉnh Cà Mau.", ["-"]),
        ("Công văn số 05/SGD&ĐT-TCCB của Sở GD và ĐT tỉnh Cà Mau.", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND ngày 20/6/25.", ["bn-31"]),
        ("Quyết định số 31/2025/QĐ-UBND ngày 21/6/25.", ["-"]),
        ("Quyết định số 09/QĐ-UBND (2024).", ["bn-9a"]), ("Quyết định số 09/QĐ-UBND (ban hành năm 2025).", ["bn-9b"]),
        ("Quyết định số 09/QĐ-UBND tháng 01/2024.", ["bn-9a"]), ("Quyết định số 09/QĐ-UBND (2022).", ["-"]),
        ("Năm 2024, UBND tỉnh ban hành Quyết định số 09/QĐ-UBND.", ["bn-9a"]),
        ("Ngày 08/01/2025, Chủ tịch UBND tỉnh ký Quyết định số 09/QĐ-UBND.", ["bn-9b"]),
        ("Năm 2024, sau khi họp, UBND tỉnh ban hành Quyết định số 31/2025/QĐ-UBND.", ["bn-31"]),
        ("Năm 2019, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP.", ["-"]),
      ])
    try Self.rows(
      table,
      [
        "| 1 | 31/2025/QĐ-UBND | 20/6/2025 | UBND tỉnh Bắc Ninh |",
        "| 2 | 31/2025/QĐ-UBND | 02/07/2025 | UBND thành phố Cần Thơ |",
        "| 3 | Quyết định số 31/2025/QĐ-UBND | 20/6/2025 | UBND tỉnh Cà Mau |", "| 4 | 31/2025/QĐ-UBND | 21/6/2025 | |",
        "| 5 | 30/2020/NĐ-CP | 05/3/2020 | Chính phủ |", "| 6 | 30/2020/NĐ-CP | 05/3/2021 | Chính phủ |",
      ],
      ["bn-31", "ct-31", "-", "-", "nd-30", "-"])
    try Self.rows(
      "| STT | Văn bản | Ngày có hiệu lực | Cơ quan chủ trì |\n|---|---|---|---|",
      ["| 1 | 31/2025/QĐ-UBND | 01/7/2025 | UBND tỉnh Cà Mau |"], ["bn-31"])
    try Self.rows(
      "Danh mục văn bản của UBND tỉnh Cà Mau\n\n| STT | Văn bản |\n|---|---|",
      ["| 1 | Quyết định số 31/2025/QĐ-UBND |"], ["-"])
    try Self.rows(
      "Bãi bỏ các văn bản sau của UBND thành phố Cần Thơ:\n",
      ["1. Quyết định số 31/2025/QĐ-UBND.", "", "Xem Quyết định số 32/2025/QĐ-UBND."],
      ["ct-31", "bn-32"])
    try Self.rows(
      "",
      [
        "Quyết định số 31/2025/QĐ-UBND của Ủy ban nhân dân tỉnh", "Cà Mau.", "",
        "Theo Quyết định số 31/2025/QĐ-UBND của UBND tỉnh", "",
        "Điều 2. Hiệu lực",
      ], ["-", "bn-31"])
  }

  /// The documents that the citations of a page lead to, in order.
  private static func rows(_ head: String, _ rows: [String], _ expected: [String]) throws {
    let page = CitationPortal.document(
      "trang", "900/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-12-01", head + "\n" + rows.joined(separator: "\n"))
    #expect(try CitationPortal(held + page).cited(by: "trang") == expected, "\(rows)")
  }

  @Test func aPartOfALongerSignIsNoNumber() throws {
    try Self.check(
      "UBND tỉnh Bắc Ninh",
      [
        ("Hợp đồng số 31/2025/QĐ-UBND-2025.", []), ("Mã hồ sơ 000.31/2025/QĐ-UBND.", []),
        ("2.31/2025/QĐ-UBND về giá đất.", ["bn-31"]), ("Quyết định 31/2025/QĐ-UBND-", ["bn-31"]),
      ])
  }

  @Test func formsAndBodiesOfTheCountryMustAgree() throws {
    try Self.check(
      "Bộ Nội vụ",
      [
        ("Thông tư số 40/2025/TT-BTC của Bộ trưởng Bộ Tài chính", ["btc-40"]),
        ("Thông tư số 40/2025/TT-BTC của Bộ Y tế", ["-"]), ("Quyết định số 40/2025/TT-BTC", ["-"]),
        ("Luật Đê số 12/2025/QH15", ["luat-12"]), ("Nghị quyết số 12/2025/QH15 của Quốc hội", ["nq-12"]),
        ("văn bản 12/2025/QH15", ["-"]), ("Nghị định số 30/2020/NĐ- CP của Chính phủ", ["nd-30"]),
        ("Nghị định số 30/2020/NĐCP", ["nd-30"]), ("Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ", ["nd-30"]),
        ("Nghị định số 30/2019/NĐ-CP", ["-"]), ("Quyết định số 31/2025/QĐ-UBND", ["-"]),
        ("Quyết định số 31/2025/QĐ-UBND của UBND tỉnh", ["-"]),
      ])
  }

  @Test func theSignInOldNumbersIsWrittenEitherWay() throws {
    try Self.check(
      "Bộ Nội vụ",
      [
        ("Nghị định số 64/CP ngày 27-9-1993 của Chính phủ", ["nd-64"]), ("Nghị định số 64-CP", ["nd-64"]),
        ("Nghị định số 64/CP ngày 28-9-1993 của Chính phủ", ["-"]),
        ("Quyết định số 118-TTg ngày 27-2-1996 của Thủ tướng Chính phủ", ["qd-118"]),
        ("Nghị định số 30-2020/NĐ-CP của Chính phủ", ["-"]),
      ])
  }

  @Test func aListSharesFormAndIssuer() throws {
    try Self.check(
      "Sở Tài chính tỉnh Bắc Ninh",
      [
        (
          "Các Quyết định số 31/2025/QĐ-UBND, số 32/2025/QĐ-UBND và 09/QĐ-UBND ngày 08/01/2025 của UBND tỉnh Bắc Ninh.",
          ["bn-31", "bn-32", "bn-9b"]
        ),
        ("Các Quyết định số 31/2025/QĐ-UBND và 32/2025/QĐ-UBND của UBND thành phố Cần Thơ.", ["ct-31", "-"]),
        ("Các Nghị quyết số 31/2025/QĐ-UBND, 32/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.", ["-", "-"]),
      ])
  }

  @Test func aNewsItemIsOfThePortalsProvince() throws {
    try Self.check(
      nil,
      [
        ("Quyết định số 31/2025/QĐ-UBND đã có hiệu lực.", ["bn-31"]),
        ("UBND tỉnh vừa ban hành Quyết định số 32/2025/QĐ-UBND.", ["bn-32"]),
        ("Nghị quyết số 22/2025/NQ-HĐND có hiệu lực.", ["-"]),
      ])
  }

  @Test func onlyContradictionsAreTold() throws {
    let said = try CitationPortal(
      Self.held
        + CitationPortal.news(
          "sai",
          """
          Thông tư số 40/2025/TT-BTC của Bộ Y tế.

          Quyết định số 31/2025/QĐ-UBND ngày 21/6/2025 của UBND tỉnh Bắc Ninh.

          Nghị định số 30/2020/NĐCP.
          """)
        + CitationPortal.news(
          "dung",
          """
          Nghị quyết số 22/2025/NQ-HĐND của HĐND tỉnh Cao Bằng. Quyết định số 31/2025/QĐ-UBND của UBND tỉnh Hậu Giang.
          Quyết định số 09/QĐ-UBND ngày 08/01/2025 của UBND huyện Gia Bình.
          """))
    #expect(try said.messages("sai") == [.citationOtherIssuer, .citationOtherDay, .citationHyphen])
    #expect(try said.messages("dung") == [])
  }

  @Test func submissionsHadTheSymbolOfCirculars() throws {
    let portal = try CitationPortal(
      CitationPortal.news(
        "tin", "Tờ trình số 419/TT-SXD ngày 03/02/2009 của Sở Xây dựng; Tờ trình số 419/TT-SXD ngày 03/02/2020."))
    #expect(try portal.messages("tin") == [.citationTypeMismatch])
  }

  @Test func figuresOfNeighbouringCellsAreNoNumberTogether() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "bang", "01/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-01-02",
        "| Xã | A | B |\n| - | - | - |\n| 001 | 301 234 | 567 |\n| 09 | 1234 | 5678 |\n| Điện thoại | 0912 345 678 | |")
    )
    #expect(try portal.messages("bang") == [.personalIdentifier])
  }

  /// Logs of checks are read by many.
  @Test func aCardIsNotShownWhole() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "bang", "01/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-01-02",
        "| Họ và tên | Mã thẻ BHYT |\n| - | - |\n| A | DN4520123456789 |"))
    let said = try Review(portal.catalog).diagnostics(of: #require(portal.index("bang")))
    #expect(said.map(\.message) == ["Có vẻ là số thẻ bảo hiểm y tế: DN452••••••••89"])
  }

  @Test(arguments: [
    ("| Số CCCD |\n| - |\n| 025 096 004 321 |", 1), ("TK 19012345678901 Techcombank", 1), ("số TK: 19012345678901", 1),
    ("TK 3713012345678 tại Kho bạc Nhà nước", 0), ("TK 112101", 0), ("CMT 13-123-4567", 1),
    ("| 025 | 096 004 | 321 |", 0),
    ("12 096 004 321 đồng", 0), ("Tổng số tiền: 1.080.105.077.880 đồng", 0), ("1 080 105 077 880 đồng", 0),
    ("1.001.234.567.890", 0), ("001.080.105.077 đồng", 0), ("001.080.105.077", 1),
    ("| Họ và tên | Số CMND |\n| - | - |\n| A | 215123456 |", 1),
    ("| Họ và tên | Số tài khoản |\n| - | - |\n| A | 5803205012345 |", 1),
    ("| Đơn vị | Số tài khoản tại kho bạc |\n| - | - |\n| A | 3713012345678 |", 0),
    ("| Họ và tên | Mã thẻ BHYT |\n| - | - |\n| A | DN4520123456789 |", 1),
    ("| TT | Họ và tên | Ngày sinh |\n| - | - | - |\n| 1 | A | 02/3/2018 |\n| 2 | B | 05/4/2019 |", 1),
    ("| Tên di tích | Ngày sinh hoạt |\n| - | - |\n| A | 02/3/2018 |", 0),
    ("| Nội dung | Dự toán | Thực hiện |\n| - | - | - |\n| Chi | 215123456 | 5803205012345 |", 0),
    ("| Họ và tên | Ngày ký |\n| - | - |\n| A | 02/3/2018 |", 0),
  ])
  func numbersOfPersonsAreNamed(_ text: String, _ count: Int) throws {
    let portal = try CitationPortal(
      CitationPortal.document("bang", "01/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-01-02", text))
    #expect(try portal.messages("bang").count { $0 == .personalIdentifier } == count)
  }

  @Test(arguments: [
    "153\u{2011}/QĐ-UBND", "153/-QĐ-UBND", "153 -/ QĐ-UBND", "153//QĐ-UBND", "153/QĐ--UBND",
    "153/QĐ\u{2013}\u{2013}UBND",
    "153\u{A0}/\u{2009}QĐ\u{A0}\u{2212}UBND", "153/QĐ -UBND", "153\u{2044}QĐ\u{2010}UBND", "153/QĐ\u{AD}-UBND",
    "153/ QĐ-UBND",
  ])
  func signsAtTheJointsAreUnderstood(_ written: String) throws {
    let portal = try CitationPortal(
      CitationPortal.document("bn", "153/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2020-05-05")
        + CitationPortal.document(
          "kh", "90/KH-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", "Theo Quyết định số \(written) về việc."))
    #expect(portal.cited(by: "kh") == ["bn"])
  }

  @Test func aNumberThatIsNotHeldIsShownAsItStands() throws {
    for written in ["154\u{2011}/QĐ-UBND", "154/QĐ\u{2011}UBND", "154/QĐ- UBND", "154/QĐ-UBND"] {
      let site = try SiteFixture(
        "-- content/portal.yml --\nname: A\nbase_url: https://a.example\n\n"
          + CitationPortal.document("kh", "90/KH-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", "Theo số \(written)."))
      var pages = NoPageCache()
      let messages = Catalog.link(Content.read(source: site.path, drafts: false, pages: &pages).value).diagnostics
      #expect(messages.first { $0.id == .citationUnknown }?.subject == written)
    }
  }

  @Test(
    arguments: [
      ("Luật An toàn thông tin mạng số 86/2015/QH13", "luat", 0), ("Luật An ninh mạng số 86/2015/QH13", "-", 1),
      ("Luật an toàn thông tin mạng năm 2015 số 86/2015/QH13", "luat", 0), ("Luật số 86/2015/QH13", "luat", 0),
      ("Luật ATTT mạng số 86/2015/QH13", "luat", 0), ("Luật của Quốc hội số 86/2015/QH13", "luat", 0),
      ("LUẬT AN NINH MẠNG SỐ 86/2015/QH13", "-", 1), ("Luật Bảo hiểm y tế số 86/2015/QH13", "-", 1),
      ("Luật sửa đổi, bổ sung một số điều của Luật An toàn thông tin mạng số 86/2015/QH13", "luat", 0),
      ("khoản 2 của Bộ luật Dân sự số 91/2015/QH13", "bo-luat", 0),
      ("của Bộ Luật Dân sự số 91/2015/QH13", "bo-luat", 0),
      ("của BỘ LUẬT DÂN SỰ số 91/2015/QH13", "bo-luat", 0), ("của Bộ luật Hình sự số 91/2015/QH13", "-", 1),
    ] as [(String, String, Int)])
  func aLawsNameMustAgreeWithItsNumber(_ text: String, _ expected: String, _ told: Int) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "luat", "86/2015/QH13", "Quốc hội", "2015-11-19", title: "Luật An toàn thông tin mạng", type: "Luật")
        + CitationPortal.document(
          "bo-luat", "91/2015/QH13", "Quốc hội", "2015-11-24", title: "Bộ luật Dân sự", type: "Luật")
        + CitationPortal.news("tin", "Theo \(text), các cơ quan phối hợp."))
    #expect(portal.cited(by: "tin") == [expected])
    let messages = try portal.messages("tin")
    #expect(messages.count { $0 == .citationOtherName } == told && messages.count == told)
  }

  @Test func symbolsWithoutTheirMarkAreNamedAndNotProposed() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "kh", "90/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", "Căn cứ Nghị định số 30/2020/ND-CP;\n\n## Điều 1. A"))
    #expect(try portal.messages("kh") == [.citationTypeMismatch])
  }

  @Test func issuersAreOneHoweverTheirNamesAreSpelt() throws {
    let spellings = [
      "Ủy ban nhân dân tỉnh Hòa Bình", "Uỷ ban nhân dân tỉnh Hoà Bình", "UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH",
      "Ủy  ban nhân dân\u{A0}tỉnh Hòa Bình", "U\u{309}y ban nhân dân tỉnh Ho\u{300}a Bình",
      "Ủy ban nhân dân tỉnh Hòa-Bình",
      "Ủy ban nhân dân tỉnh Hòa – Bình", "Ủy ban nhân dân, tỉnh Hòa Bình.",
    ]
    let documents = spellings.enumerated().map { number, issuer in
      CitationPortal.document("vb-\(number)", "\(number + 1)/QĐ-UBND", issuer, "2020-01-01")
    }
    let portal = try CitationPortal(
      documents.joined() + CitationPortal.document("khac", "99/QĐ-UBND", "Ủy ban nhân dân tỉnh Hóa Bình", "2020-01-01"))
    #expect(Set(portal.catalog.issuerOf.compactMap { $0 }).count == 2)
  }

  @Test func placesThatDifferInAToneAreDifferent() throws {
    let held = CitationPortal.document("bn", "31/QĐ-UBND", "UBND xã Hoà An, tỉnh Bắc Ninh", "2020-05-05")
    for (place, expected) in [("Hòa An", ["bn"]), ("Hoà An", ["bn"]), ("HÒA AN", ["bn"]), ("Hóa An", ["-"])] {
      let portal = try CitationPortal(
        held
          + CitationPortal.document(
            "kh", "90/KH-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05",
            "Theo Quyết định số 31/QĐ-UBND của UBND xã \(place), tỉnh Bắc Ninh."))
      #expect(portal.cited(by: "kh") == expected, "\(place)")
    }
  }
}
