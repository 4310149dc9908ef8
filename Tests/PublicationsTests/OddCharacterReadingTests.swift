import Publications
import Testing

@Suite struct NumbersAsTheyLook {
  @Test(arguments: [
    "88/KH\u{2011}UBND", "88/KH\u{2013}UBND", "88/KH\u{2212}UBND", "88\u{2215}KH-UBND", "88/\u{41A}\u{41D}-UBND",
    "88/KH-\u{200B}UBND", "88/KH-UBND\u{FEFF}", "８８／ＫＨ－ＵＢＮＤ",
  ])
  func areReadInTheFrontMatter(_ written: String) { #expect(DocumentNumber(written)?.description == "88/KH-UBND") }

  @Test(arguments: [
    "số\u{A0}153/QĐ-TTg", "“153/QĐ-TTg”", "(153/QĐ-TTg)", "–153/QĐ-TTg", "— 153/QĐ-TTg", "153/QĐ\u{2011}TTg",
    "№153/QĐ-TTg",
    "№ 153/QĐ-TTg", "[153/QĐ-TTg]", "«153/QĐ-TTg»", "‘153/QĐ-TTg’", "số\u{202F}153/QĐ–TTg", "số\u{200B}153/QĐ-TTg",
    "153/Q\u{D0}-TTg", "số\u{3000}153/QĐ-TTg", "…153/QĐ-TTg", "•153/QĐ-TTg", "\u{FEFF}153/QĐ-TTg", "„153/QĐ-TTg“",
    "153/QĐ\u{AD}-TTg", "１５３/QĐ-TTg", "153\u{2044}QĐ-TTg", "số：153/QĐ-TTg", "→153/QĐ-TTg", "№\u{A0}153/QĐ-TTg",
  ])
  func areCitedBehindAnything(_ words: String) throws {
    let publication = try #require(Fixture.document(body: "Thực hiện Quyết định \(words) ngày 30/01/2018.\n"))
    #expect(publication.citations.map(\.number.description) == ["153/QĐ-TTg"])
    let body = try publication.body
    let cited = try #require(publication.citations.first)
    #expect(DocumentNumber(body.string(cited.numberRange))?.description == "153/QĐ-TTg")
    #expect(cited.day?.description == "2018-01-30")
  }

  @Test(arguments: ["a153/QĐ-TTg", "ệ153/QĐ-TTg", "х153/QĐ-TTg", "1/153/QĐ-TTg", "２153/QĐ-TTg", "153/QĐ-TTgỦy"])
  func areNotFoundInsideOtherWords(_ words: String) throws {
    let publication = try #require(Fixture.document(body: "Xem \(words).\n"))
    #expect(!publication.citations.map(\.number.description).contains("153/QĐ-TTg"))
  }
}

@Suite struct FiguresAndSpaces {
  @Test(arguments: [
    ("Mức độ3, đạt90%, kinh phí 10tỷ đồng, 90%hồ sơ", 4), ("COVID19, 4G, 5km, CO2, 100Mb/s, 36a/NQ-CP, 2G, H5N1", 0),
    ("đạt 90%, mức độ 3, 10 tỷ đồng, năm 2025", 0), ("`đạt90%`", 0), ("năm2025, tháng10", 2),
  ])
  func aSpaceTooFewIsNamed(_ body: String, _ count: Int) {
    let text = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n\(body)\n"
    #expect(Fixture.read(text).1.filter { $0.hasPrefix("space-missing") }.count == count)
  }

  @Test(arguments: [("80; 60", 1), ("80%; 60%", 1), ("80 - 60", 0), ("≥ 80", 0), ("Sở A; Sở B", 0), ("80", 0)])
  func aCellWithSeveralValuesIsNamed(_ cell: String, _ count: Int) {
    let text =
      "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n| a | b |\n|---|---|\n| x | \(cell) |\n"
    #expect(Fixture.read(text).1.filter { $0.hasPrefix("table-cell-several") }.count == count)
  }

  @Test func groupedSerialsAreNoOtherNumber() throws {
    let publication = try #require(Fixture.document(body: "Theo Quyết định số 1.520/QĐ-UBND và 2. 153/QĐ-TTg.\n"))
    #expect(publication.citations.map(\.number.description) == ["153/QĐ-TTg"])
  }
}

@Suite struct LabelsAsTheyLook {
  private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

  @Test(arguments: [
    ("Điều\u{A0}1. X", "dieu-1"), ("\u{D0}iều 1. X", "dieu-1"), ("\u{D0}IỀU 1. X", "dieu-1"), ("Điều 1．X", "dieu-1"),
    ("Điều\u{202F}１. X", "dieu-1"), ("\u{FEFF}Điều 1. X", "dieu-1"), ("\u{A0}Điều 1. X", "dieu-1"),
    ("Điều  1. X", "dieu-1"),
    ("Đi\u{AD}ều 1. X", "dieu-1"), ("##\u{A0}Điều 1. X", "dieu-1"), ("## \u{421}hương I", "chuong-i"),
    ("## Chương\u{A0}Ⅱ", "chuong-ii"), ("## Chương \u{406}\u{406}", "chuong-ii"), ("a)\u{A0}X", "muc-a"),
    ("a）X", "muc-a"),
    ("\u{F0}) X", "muc-dd"), ("đ)\u{200B} X", "muc-dd"), ("1.\u{A0}X", "muc-1"), ("## Ⅰ. X", "muc-i"),
    ("## Phụ lục\u{A0}I", "phu-luc-i"),
  ])
  func areRead(_ written: String, _ id: String) { #expect(ids(written + "\n").first == id) }

  @Test(arguments: [
    ("Điều 1 Phê duyệt đề án", "dieu-1"), ("Điều 1- Phê duyệt", "dieu-1"), ("Điều 1 – Phê duyệt", "dieu-1"),
    ("Điều 1) Phê duyệt", "dieu-1"), ("1.Mục tiêu", "muc-1"),
    ("Điều 1. X.\nĐiều 2. Y.", "dieu-2"), ("a) một;\nb) hai;", "muc-b"), ("Điều 1. X:\n1. một\n", "dieu-1-khoan-1"),
  ])
  func withALittleAmissAreReadAsMeant(_ body: String, _ id: String) { #expect(ids(body + "\n").last == id) }

  @Test(arguments: [
    "Điều 1 của Luật này", "Điều 5 Luật Công nghệ thông tin quy định", "Điều 1, Điều 2 quyết định này", "1.5 triệu",
    "theo quy định tại\nĐiều 2. Tiếp",
  ])
  func thatOnlySpeakOfProvisionsOpenNone(_ body: String) { #expect(ids(body + "\n") == []) }

  @Test(arguments: [
    ("Điều1. Phê duyệt", ["provision-label@7"]), ("Điều l. Phê duyệt", ["provision-label@7"]),
    ("## Điều 4 Thi hành", ["provision-label@7"]),
    ("Điều 1 của Luật này", []), ("Điều 5 Luật Công nghệ thông tin quy định", []), ("Điều 1. Phê duyệt", []),
    ("Điều 1: Phê duyệt", []), ("Điều 1 Phê duyệt đề án", []), ("1.5 triệu", []), ("2.A.3 mã", []),
  ])
  func thatAreNearlyOnesAreNamed(_ body: String, _ messages: [String]) {
    let text = "---\ntitle: T\ndate: 2026-01-02\nnumber: 07/QĐ-UBND\nissuer: UBND tỉnh A\n---\n\(body)\n"
    #expect(Fixture.read(text).1.filter { $0.hasPrefix("provision-label") } == messages)
  }

  @Test func headingsLeaveAddressesToFootnotes() {
    #expect(ids("## fn 1\n\nx[^1]\n\n## x\n\n## x\n\n## x-2\n\n[^1]: n\n") == ["fn-1-2", "x", "x-2", "x-2-2"])
    #expect(ids("## fn 1\n\n## Nội dung\n\n## Chỉ tiêu 1\n") == ["fn-1", "noi-dung", "chi-tieu-1"])
  }

  @Test func headingsLeaveAddressesToTargets() throws {
    let anchors = try #require(Fixture.document(body: "## Chỉ tiêu 1\n\n## Chỉ tiêu 1\n\n## Khác\n")).anchors
    let yielded = try #require(anchors.yielding(to: ["chi-tieu-1", "chi-tieu-2"]))
    #expect(yielded.identifiers.map(\.id) == ["chi-tieu-1-3", "chi-tieu-1-2", "khac"])
    #expect(yielded.outline.map(\.id) == ["chi-tieu-1-3", "chi-tieu-1-2", "khac"])
    #expect(anchors.yielding(to: ["chi-tieu-9"]) == nil)
  }
}
