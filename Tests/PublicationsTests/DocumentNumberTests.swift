import Publications
import Testing

@Suite struct DocumentNumbers {
  @Test(
    arguments: [
      ("153/QĐ-TTg", "153", nil, "QĐ-TTg", "Quyết định"), ("80/2014/QĐ-TTg", "80", 2014, "QĐ-TTg", "Quyết định"),
      ("86/2015/QH13", "86", 2015, "QH13", nil), ("36a/NQ-CP", "36a", nil, "NQ-CP", "Nghị quyết"),
      ("36-NQ/TW", "36", nil, "NQ/TW", "Nghị quyết"), ("3115/BTTTT-CVT", "3115", nil, "BTTTT-CVT", "Công văn"),
      ("2715/STTTT-BCVT&CNTT", "2715", nil, "STTTT-BCVT&CNTT", "Công văn"),
      ("6050/2026/VBHN-NĐ-BTP", "6050", 2026, "VBHN-NĐ-BTP", "Văn bản hợp nhất"), ("115-TTg", "115", nil, "TTg", nil),
      ("01/CTr-UBND", "01", nil, "CTr-UBND", "Chương trình"), ("2972/QĐ-UBND", "2972", nil, "QĐ-UBND", "Quyết định"),
      ("123A/QĐ-UBND", "123A", nil, "QĐ-UBND", "Quyết định"), ("58/SL", "58", nil, "SL", nil),
      ("15/LCTN", "15", nil, "LCTN", nil), ("04/TTLN", "04", nil, "TTLN", nil),
      ("01/QCPH/UBND-UBMTTQ", "01", nil, "QCPH/UBND-UBMTTQ", "Quy chế phối hợp"),
    ] as [(String, String, Int?, String, String?)])
  func formsOfRealNumbersAreRead(_ text: String, _ serial: String, _ year: Int?, _ symbol: String, _ form: String?)
    throws
  {
    let number = try #require(DocumentNumber(text))
    #expect(number.serial == serial && number.year == year && number.symbol == symbol && number.form?.name == form)
    #expect(number.description == text)
  }

  @Test(arguments: [
    "", "153", "153/", "/QĐ-TTg", "153/qđ-ttg", "153/QĐ - TTg", "153 /QĐ-TTg", "24/8/2017", "12/12",
    "Quyết định 153/QĐ-TTg", "153/QĐ-TTg ", "1234567/QĐ-TTg",
    "9/100",
  ])
  func whatIsNoNumberIsRefused(_ text: String) { #expect(DocumentNumber(text) == nil) }

  @Test(arguments: ["25-L/CTN", "15/CĐ-TW", "15-CV/TW"])
  func numbersOfTheirTimeAreNoSlips(_ text: String) { #expect(DocumentNumber.likelier(than: text) == nil) }

  @Test func similarSymbolsAreDifferentTypes() {
    let names = ["1/QĐ-X", "1/QyĐ-X", "1/ĐA-X", "1/DA-X", "1/CT-X", "1/CTr-X", "1/TT-X", "1/TTr-X", "1/HD-X", "1/HĐ-X"]
      .map {
        DocumentNumber($0)?.form?.name
      }
    #expect(Set(names.compactMap { $0 }).count == 10)
  }
}

@Suite struct Citations {
  private func cite(_ body: String) -> [Citation] {
    guard let publication = Fixture.document(body: body) else { return [] }
    return publication.citations
  }

  @Test func numberFormAndDayAreReadTogether() throws {
    let found = cite(
      "Thực hiện Nghị quyết số 36a/NQ-CP ngày 14 tháng 10 năm 2015 và Quyết định 153/QĐ-TTg, ngày 30/01/2018.")
    #expect(found.map(\.number.description) == ["36a/NQ-CP", "153/QĐ-TTg"])
    #expect(found.map { $0.form?.name } == ["Nghị quyết", "Quyết định"])
    #expect(found.map { $0.day?.description } == ["2015-10-14", "2018-01-30"])
  }

  @Test func theLinkCoversFormAndNumber() throws {
    let publication = try #require(
      Fixture.document(body: "Theo Luật An toàn thông tin mạng số 86/2015/QH13; Chỉ thị số 16/CT-TTg."))
    let body = try publication.body
    #expect(publication.citations.map { body.string($0.text) } == ["86/2015/QH13", "Chỉ thị số 16/CT-TTg"])
  }

  @Test func datesRatiosAndCodeAreNotCited() {
    #expect(cite("Ngày 24/8/2017, tốc độ 100Mb/s, tỷ lệ 12/12, `1/QĐ-X`, a1/QĐ-UBND, mức 3/4.").isEmpty)
  }
}

@Suite struct Provisions {
  private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

  @Test func articlesClausesAndPoints() {
    let body = "## Điều 1. Phê duyệt\n\n1. Một\n2. Hai\n\na) A\n\nđ) Đ\n\n## Điều 2. Thi hành\n\na) A\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-2-diem-a", "dieu-1-khoan-2-diem-dd", "dieu-2",
        "dieu-2-diem-a",
      ])
  }

  @Test func plansWithoutArticles() {
    let body = "## 1. Quan điểm\n\na) A\n\n## 2. Mục tiêu\n\n### b) Chỉ tiêu đến năm 2025\n\nĐoạn\n\n## Tổ chức\n"
    #expect(ids(body) == ["muc-1", "muc-1-a", "muc-2", "muc-2-b", "to-chuc"])
  }

  @Test func romanSectionsHoldNumberedOnes() throws {
    let publication = try #require(
      Fixture.document(body: "## I. CHUNG\n\n### 1. Một\n\na) A\n\n## II. MỤC TIÊU\n\n### 1. Hai\n\n#### 1.1. Ba\n"))
    #expect(
      publication.anchors.identifiers.map(\.id) == [
        "muc-i", "muc-i-1", "muc-i-1-a", "muc-ii", "muc-ii-1", "muc-ii-1-1",
      ])
    #expect(
      publication.anchors.provisions.map(\.label) == [
        "Mục I", "Mục I.1", "Mục I.1 điểm a", "Mục II", "Mục II.1", "Mục II.1.1",
      ])
  }

  @Test func appendicesStartAnew() {
    #expect(
      ids("## Điều 1. X\n\n# PHỤ LỤC I\n\n## 1. Danh mục\n\n# Phụ lục II\n\n## 1. Biểu\n") == [
        "dieu-1", "phu-luc-i", "phu-luc-i-muc-1", "phu-luc-ii", "phu-luc-ii-muc-1",
      ])
  }

  @Test func equalAnchorsAreNumbered() {
    #expect(ids("## Chung\n\n## Chung\n\n## Chung\n") == ["chung", "chung-2", "chung-3"])
  }

  @Test func blocksKnowTheirProvision() throws {
    let publication = try #require(
      Fixture.document(body: "Mở đầu\n\n## 2. Mục tiêu\n\nb) Chỉ tiêu:\n\n- 70% dịch vụ công\n"))
    let labels = publication.anchors.provisionOfBlock.map { $0.map { publication.anchors.provisions[$0].label } }
    #expect(labels == [nil, "Mục 2", "Mục 2 điểm b", "Mục 2 điểm b"])
  }
}

/// Small publications for tests.
enum Fixture {
  static func read(_ text: String, file: String = "content/van-ban/a.md", kind: PublicationKind = .document) -> (
    Publication?, [String]
  ) {
    let read = Publication.read(SourceText(file: file, text: text), kind: kind)
    return (read.value, read.diagnostics.map { "\($0.id.rawValue)@\($0.location?.line ?? 0)" })
  }

  static func document(body: String) -> Publication? {
    read("---\ntitle: T\ndate: 2026-01-02\nnumber: 7/QĐ-UBND\nissuer: UBND tỉnh A\n---\n" + body).0
  }
}
