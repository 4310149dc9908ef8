import Foundation
import TestSupport
import Testing

/// Documents with articles in Akoma Ntoso 3.0.
@Suite struct AkomaNtosoFiles {
  private func names() throws -> [String] {
    try Snapshot(of: OpenDataFixture.site().site).files.keys.filter { $0.hasSuffix("/akn.xml") }.sorted()
  }

  @Test func documentsWhoseTextIsHereHaveOne() throws {
    let found = try names()
    #expect(found.contains("van-ban/12-kh-ubnd/akn.xml") && found.contains("van-ban/7-qd-ttg/akn.xml"), "\(found)")
    // A line or two about a document are not the document.
    #expect(!found.contains("en/van-ban/7-qd-ttg/akn.xml"), "\(found)")
  }

  @Test func documentsWithoutArticlesAreNoActs() throws {
    let built = try OpenDataFixture.build(
      """
      -- content/van-ban/1-kh-ubnd.md --
      ---
      title: Kế hoạch mẫu
      number: 1/KH-UBND
      issuer: A
      issued: 2024-01-01
      date: 2024-01-02
      ---

      ỦY BAN NHÂN DÂN
      TỈNH MẪU
      -------
      Số: 1/KH-UBND
      KẾ HOẠCH
      Kế hoạch mẫu
      Thực hiện Nghị quyết mẫu, Ủy ban nhân dân ban hành Kế hoạch như sau:
      I. MỤC ĐÍCH
      1. Một.
      a) Điểm một.
      II. TỔ CHỨC THỰC HIỆN
      Các sở thực hiện mục I Kế hoạch này.
      Nơi nhận:
      - Như trên.
      CHỦ TỊCH
      -- content/van-ban/2-tb-ubnd.md --
      ---
      title: Thông báo nghỉ lễ
      number: 2/TB-UBND
      issuer: A
      issued: 2024-01-01
      date: 2024-01-02
      ---

      Ủy ban nhân dân thông báo nghỉ lễ.

      Các cơ quan bố trí trực.

      Đề nghị thực hiện.

      -- content/van-ban/3-tb-ubnd.md --
      ---
      title: Thông báo ngắn
      number: 3/TB-UBND
      issuer: A
      date: 2024-01-02
      ---

      Xem tệp.
      """)
    let files = ["1-kh-ubnd", "2-tb-ubnd"].map { built.site + "/van-ban/\($0)/akn.xml" }
    let result = try Command.run("xmllint", ["--noout", "--nonet", "--schema", try Tools.akomaNtosoSchema()] + files)
    #expect(result.exitCode == 0, "\(result.errors.prefix(3000))")
    let plan = try built.read("van-ban/1-kh-ubnd/akn.xml")
    #expect(plan.contains("<doc name=\"ke-hoach\"") && plan.contains("<mainBody>") && plan.contains("<conclusions>"))
    #expect(plan.contains("<preamble>") && plan.contains("<num>I.</num>") && !plan.contains("<act "))
    let notice = try built.read("van-ban/2-tb-ubnd/akn.xml")
    #expect(notice.contains("<mainBody>") && notice.contains("Các cơ quan bố trí trực."))
    #expect(throws: (any Error).self) { try built.read("van-ban/3-tb-ubnd/akn.xml") }
  }

  @Test func everyFileIsValidByTheSchemaOfOASIS() throws {
    let site = try OpenDataFixture.site().site
    let result = try Command.run(
      "xmllint", ["--noout", "--nonet", "--schema", try Tools.akomaNtosoSchema()] + names().map { site + "/" + $0 })
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  @Test func identifiersAreUniqueAndEveryAnchorIsOne() throws {
    let names = try names()
    try #require(!names.isEmpty)
    for name in names {
      let xml = try OpenDataFixture.site().read(name)
      let ids = xml.matches(of: #/\seId="([^"]*)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(name)")
      let document = try JSONValue(parsing: OpenDataFixture.site().read(name.replacing("akn.xml", with: "index.json")))
      let anchors = (document["provisions"]?.array ?? []).compactMap { $0["id"]?.string }
      #expect(Set(anchors).isSubset(of: ids), "\(name)")
      let page = try OpenDataFixture.site().read(name.replacing("akn.xml", with: "index.html"))
      for id in ids where !id.contains("__") { #expect(page.contains(" id=\"\(id)\""), "\(name) \(id)") }
    }
  }

  @Test func provisionsNestAndKeepTheirText() throws {
    let script = """
      import sys
      import xml.etree.ElementTree as tree
      N = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
      root = tree.parse(sys.argv[1]).getroot()
      text = lambda element: " ".join("".join(element.itertext()).split())
      article = root.find(".//a:body/a:chapter[@eId='chuong-1']/a:article[@eId='dieu-1']", N)
      print(text(article.find("a:num", N)), "|", text(article.find("a:heading", N)))
      point = article.find("a:paragraph[@eId='dieu-1-khoan-1']/a:point[@eId='dieu-1-khoan-1-diem-dd']", N)
      print(text(point.find("a:num", N)), "|", text(point.find("a:content", N)))
      print(text(root.find(".//a:preamble", N)), "|", root.find(".//a:preamble//a:ref", N).get("href"))
      print(text(root.find(".//a:table", N)), "|", [text(p) for p in root.findall(".//a:p", N) if text(p).startswith("- ")])
      print(root.find(".//a:FRBRWork/a:FRBRthis", N).get("value"), root.find(".//a:FRBRlanguage", N).get("language"))
      print(root.find(".//a:attachment[@eId='phu-luc-i']/a:doc/a:mainBody//a:subparagraph", N).get("eId"))
      """
    let result = try Tools.python(script, try OpenDataFixture.site().site + "/van-ban/12-kh-ubnd/akn.xml")
    #expect(
      result.output.split(separator: "\n").map(String.init) == [
        "Điều 1. | Mục tiêu đến năm 2020", "đ) | 50% cán bộ, công chức được tập huấn an toàn thông tin.",
        "Căn cứ Quyết định số 7/QĐ-TTg ngày 30/01/2018 của Thủ tướng Chính phủ. | /akn/vn/act/quyet-dinh/2018-01-30/7-qd-ttg",
        "NhómGhi chú Một & hai3 < 4 | ['- Việc thứ nhất', '- Việc thứ hai']",
        "/akn/vn/act/ke-hoach/2018-05-06/12-kh-ubnd/!main vie", "phu-luc-i-muc-1-1",
      ], "\(result.output)\(result.errors)")
  }

  @Test func amendingDocumentsQuoteAnotherActAndAttachmentsAreDocuments() throws {
    let built = try OpenDataFixture.build(
      """
      -- content/van-ban/9-qd-ubnd.md --
      ---
      title: Sửa đổi quy chế
      number: 9/2024/QĐ-UBND
      issuer: A
      issued: 2024-01-01
      date: 2024-01-02
      ---

      ỦY BAN NHÂN DÂN
      TỈNH MẪU
      -------
      Số: 9/2024/QĐ-UBND
      QUYẾT ĐỊNH
      Căn cứ Luật Mẫu;
      Điều 1. Sửa đổi Quy chế mẫu
      1. Sửa đổi Điều 3 như sau:
      “Điều 3. Mức chi
      1. Mức một.
      a) Điểm một.”
      2) Bãi bỏ Điều 4.
      Điều 2. Hiệu lực thi hành.
      Nơi nhận:
      - Như Điều 2.
      CHỦ TỊCH
      QUY CHẾ
      (Ban hành kèm theo Quyết định số 9/2024/QĐ-UBND)
      Điều 1. Phạm vi
      1. Một.
      """)
    let file = built.site + "/van-ban/9-qd-ubnd/akn.xml"
    let result = try Command.run("xmllint", ["--noout", "--nonet", "--schema", try Tools.akomaNtosoSchema(), file])
    #expect(result.exitCode == 0, "\(result.errors.prefix(3000))")
    let script = """
      import sys
      import xml.etree.ElementTree as tree
      N = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
      root = tree.parse(sys.argv[1]).getroot()
      text = lambda element: " ".join("".join(element.itertext()).split())
      print([text(num) for num in root.findall(".//a:num", N)])
      print([text(num) for num in root.findall(".//a:quotedStructure//a:num", N)])
      print(text(root.find(".//a:preamble/a:citations/a:citation", N)), "|", text(root.find(".//a:preface//a:docNumber", N)))
      print(text(root.find(".//a:conclusions", N)))
      print(root.find(".//a:attachment[@eId='quy-che']//a:article", N).get("eId"))
      """
    let read = try Tools.python(script, file)
    #expect(
      read.output.split(separator: "\n").map(String.init) == [
        "['Điều 1.', '1.', '“Điều 3.', '1.', 'a)', '2)', 'Điều 2.', 'Điều 1.', '1.']", "['“Điều 3.', '1.', 'a)']",
        "Căn cứ Luật Mẫu; | 9/2024/QĐ-UBND", "Nơi nhận: - Như Điều 2. CHỦ TỊCH", "quy-che-dieu-1",
      ], "\(read.output)\(read.errors)")
  }

  /// A program reads the text from the first line to the last, wherever an appendix ends.
  @Test(arguments: [
    "## Phụ lục V\n\n### I. MỘT\n\nAlpha\n\n## MẪU\n\nBeta\n\n### III. BA\n\nGamma",
    "### Điều 1. Một\n\nAlpha\n\n## Phụ lục I\n\n1. Beta\n\n## Khác\n\nGamma\n\n## Phụ lục II\n\n1. Delta",
  ])
  func theTextKeepsItsOrder(_ body: String) throws {
    let built = try OpenDataFixture.build(
      "-- content/van-ban/t.md --\n---\ntitle: Kế hoạch mẫu\nnumber: 1/KH-UBND\nissuer: A\ndate: 2024-01-02\n---\n\n"
        + body + "\n")
    let file = built.site + "/van-ban/t/akn.xml"
    let result = try Command.run("xmllint", ["--noout", "--nonet", "--schema", try Tools.akomaNtosoSchema(), file])
    #expect(result.exitCode == 0, "\(result.errors.prefix(3000))")
    let words = ["Alpha", "Beta", "Gamma", "Delta"]
    let xml = try built.read("van-ban/t/akn.xml")
    let found = xml.split(whereSeparator: { !$0.isLetter }).map(String.init).filter(words.contains)
    #expect(found == words.filter { body.contains($0) })
  }

  /// Documents put together at random from everything that a document can be made of.
  private func randomDocuments(_ count: Int) -> String {
    let pieces = [
      "# Phần thứ I. Chung", "# Phần II", "## Chương I", "## Chương II. Riêng", "## CHƯƠNG 3: Khác", "## I. Mục La Mã",
      "## Phụ lục", "## Phụ lục II. Bảng", "### Điều 1. Phạm vi", "### Điều 2.", "**Điều 3.** Đậm",
      "Điều 4: Không đề mục",
      "Điều 5. Theo Quyết định số 1/QĐ-TTg & 2/QĐ-TTg.", "### Đề mục không nhãn", "#### Đề mục con", "1. Khoản một",
      "1.1. Khoản một một", "1.1.2. Sâu hơn", "2) Không phải khoản", "a) Điểm a", "đ) Điểm đ", "a) Trùng điểm a",
      "- gạch đầu dòng\n- thứ hai\n  - con\n    - cháu", "3. danh sách\n4. số\n\n   đoạn trong mục",
      "| A | B |\n|---|---|\n| 1 | Quyết định số 1/QĐ-TTg |\n| | |", "> Điều 9. Trích dẫn", "```\nĐiều 8. Mã\n```",
      "Đoạn văn có <b>thẻ</b>, \u{2}, \u{FFFF} và ]]>.", "Hai dòng  \ncứng", "---",
      "Điều 1. Lần nữa",
    ]
    var random = SeededGenerator(seed: 2972)
    var text = ""
    for number in 1...count {
      text += """
        -- content/van-ban/\(number).md --
        ---
        title: Văn bản \(number)
        number: \(number)/QĐ-TTg
        issuer: A
        date: 2020-01-01
        ---


        """
      let chosen = (0..<Int.random(in: 1...25, using: &random)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }
      text += (["Điều 1. Mở đầu"] + chosen).joined(separator: "\n\n") + "\n"
    }
    return text
  }

  @Test func anyDocumentWithArticlesIsValid() throws {
    let built = try OpenDataFixture.build(randomDocuments(80))
    let files = (1...80).map { built.site + "/van-ban/\($0)/akn.xml" }
    let result = try Command.run("xmllint", ["--noout", "--nonet", "--schema", try Tools.akomaNtosoSchema()] + files)
    #expect(result.exitCode == 0, "\(result.errors.prefix(3000))")
    for number in 1...80 {
      let xml = try built.read("van-ban/\(number)/akn.xml")
      let ids = xml.matches(of: #/\seId="([^"]*)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(number)")
      let document = try JSONValue(parsing: built.read("van-ban/\(number)/index.json"))
      let anchors = (document["provisions"]?.array ?? []).compactMap { $0["id"]?.string }
      #expect(Set(anchors).isSubset(of: ids), "\(number)")
    }
  }
}
