import Importing
import Markup
import OfficeFiles
import Publications
import TestSupport
import Testing

/// The Markdown of bodies, and what the portal's own reader makes of it.
@Suite struct BodyTests {
  private func read(_ made: ImportedDocument) -> Publication? {
    Publication.read(SourceText(file: "content/van-ban/a.md", text: made.text), kind: .document).value
  }

  private func anchors(_ made: ImportedDocument) -> [String] {
    read(made).map { $0.anchors.provisions.map(\.id) } ?? []
  }

  @Test func theTitleOfAFormEndsBeforeItsOwnLetterhead() {
    let made = OfficialForm.imported(
      OfficialForm.letterhead + """
        Điều 1. Ban hành mẫu đơn.
        ^Phụ lục II
        ^MẪU ĐƠN
        ^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        ^Độc lập - Tự do - Hạnh phúc
        ^ĐƠN ĐỀ NGHỊ
        Kính gửi: …………
        """)
    #expect(made.body.contains("## Phụ lục II<br>MẪU ĐƠN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"), "\(made.body)")
  }

  @Test func whatIsCrossedOutStandsApartAndIsTold() {
    var document = OfficialForm.document(OfficialForm.letterhead + "Điều 1. Thi hành.\nx")
    document.blocks[document.blocks.count - 1] = .paragraph(
      Paragraph(runs: [Run("1. Mức phí 100"), Run("000", isStruck: true), Run(" đồng.")]))
    let made = OfficialForm.made(document)
    #expect(made.body.contains("1. Mức phí 100 \\[gạch ngang: 000\\] đồng."), "\(made.body)")
    #expect(made["draft"] == "true" && made.notes.contains { $0.text.contains("gạch ngang") })
  }

  @Test func aNoteRightBehindALabelIsParted() {
    var document = OfficialForm.document(OfficialForm.letterhead + "Điều 1. Phạm vi\nx")
    document.notes = [[.paragraph(Paragraph(runs: [Run("Được sửa đổi.")]))]]
    document.blocks[document.blocks.count - 1] = .paragraph(
      Paragraph(runs: [Run("2."), Run("", note: 0), Run(" Quản lý chứng từ.")]))
    #expect(OfficialForm.made(document).body.contains("\n2. [^1] Quản lý chứng từ.\n"))
  }

  @Test func daysThatChangeWithTheClockAreDoubted() {
    var document = OfficialForm.document(OfficialForm.letterhead + "Điều 1. Thi hành.")
    document.remarks = [.clocks(1)]
    let made = OfficialForm.made(document)
    #expect(made["issued"] == "2026-03-05" && made["draft"] == "true")
    #expect(made.notes.contains { $0.kind == .doubtful && $0.text.hasPrefix("`issued`: ") })
  }

  @Test func partsAreHeadingsOfTheirLevelsAndGetTheirAnchors() {
    let made = OfficialForm.imported(
      OfficialForm.letterhead + """
        ^Phần thứ nhất
        ^QUY ĐỊNH CHUNG
        ^Chương I
        ^NHỮNG QUY ĐỊNH
        ^CHUNG
        ^Mục 1. VỀ ĐẤT
        Điều 1. Phạm vi
        1. Một.
        a) Hai.
        Điều 2. Đối tượng
        """)
    #expect(
      made.body == """
        ## Phần thứ nhất<br>QUY ĐỊNH CHUNG

        ### Chương I<br>NHỮNG QUY ĐỊNH CHUNG

        #### Mục 1. VỀ ĐẤT

        ##### Điều 1. Phạm vi

        1. Một.

        a) Hai.

        ##### Điều 2. Đối tượng

        """)
    #expect(
      anchors(made) == [
        "phan-1", "chuong-1", "chuong-1-muc-1", "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-2",
      ])
  }

  @Test func aLevelIsNeverSkipped() {
    let made = OfficialForm.imported(OfficialForm.letterhead + "Điều 1. A\n^Chương II\n^B\nĐiều 2. C\nPhụ lục\n^I. D")
    let levels = made.body.split(separator: "\n").filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count }
    #expect(levels == [2, 2, 3, 3] || levels == [2, 2, 3, 2], "\(made.body)")
  }

  @Test func quotedArticlesAreNoHeadingsAndOwnOnesBehindThemAre() {
    for close in ["”", "”.", "\"", ""] {
      let made = OfficialForm.imported(
        OfficialForm.letterhead + """
          Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 5/2020/QĐ-UBND
          1. Điều 13 được sửa đổi như sau:
          “Điều 13. Mức chi
          1. Mức chi là 10 triệu đồng.
          Điều 14. Nguồn
          Từ ngân sách.\(close)
          Điều 2. Hiệu lực
          Quyết định này có hiệu lực từ ngày ký.
          """)
      let headings = made.body.split(separator: "\n").filter { $0.hasPrefix("#") }
      #expect(headings.map(String.init).suffix(1) == ["## Điều 2. Hiệu lực"], "\(close)\n\(made.body)")
      #expect(headings.count == 2, "\(close)\n\(made.body)")
    }
  }

  @Test func anAttachedTextBeginsAnew() {
    let made = OfficialForm.imported(
      OfficialForm.letterhead.replacing("KẾ HOẠCH", with: "QUYẾT ĐỊNH") + """
        Điều 1. Ban hành Quy chế.
        Điều 2. Hiệu lực.
        Nơi nhận:¶- Như trên;||CHỦ TỊCH¶Nguyễn Văn A

        ỦY BAN NHÂN DÂN¶TỈNH LÂM ĐỒNG||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc

        ^QUY CHẾ
        ^Quản lý dữ liệu
        (Ban hành kèm theo Quyết định số 15/QĐ-UBND)
        Điều 1. Phạm vi
        1. Một.
        """)
    #expect(anchors(made).suffix(3) == ["quy-che", "quy-che-dieu-1", "quy-che-dieu-1-khoan-1"], "\(made.body)")
    #expect(made["title"] == #""Chuyển đổi số năm 2026""#)
    #expect(made["signer"] == #"{name: "Nguyễn Văn A", title: "Chủ tịch"}"#)
  }

  @Test func automaticLabelsStandAsWordShowsThem() {
    var blocks = OfficialForm.blocks(OfficialForm.letterhead)
    for (label, text) in [("Điều 1.", "Phạm vi"), ("1.", "Một."), ("a)", "Hai."), ("e)", "Ba."), ("-", "Bốn.")] {
      blocks.append(.paragraph(Paragraph(label: label, runs: [Run(text)])))
    }
    let made = OfficialForm.made(OfficeDocument(blocks: blocks))
    #expect(made.body == "## Điều 1. Phạm vi\n\n1. Một.\n\na) Hai.\n\ne) Ba.\n\n- Bốn.\n")
  }

  @Test func aTableKeepsEachCellAtItsPlace() {
    func cell(_ column: Int, _ text: String, _ columns: Int = 1, _ rows: Int = 1) -> Table.Cell {
      Table.Cell(
        column: column, columnSpan: columns, rowSpan: rows,
        blocks: text.split(separator: "/").map { .paragraph(Paragraph(runs: [Run(String($0))])) })
    }
    let table = Table(
      columnCount: 3,
      rows: [
        [cell(0, "TT", 1, 2), cell(1, "Kinh phí", 2)], [cell(1, "2026"), cell(2, "2027")],
        [cell(0, "1"), cell(1, "a|b"), cell(2, "x/y")],
      ],
      isRuled: true)
    let made = OfficialForm.made(OfficeDocument(blocks: OfficialForm.blocks(OfficialForm.letterhead) + [.table(table)]))
    #expect(
      made.body == """
        | TT | Kinh phí |  |
        | --- | --- | --- |
        |  | 2026 | 2027 |
        | 1 | a\\|b | x<br>y |

        """)
    #expect(made.notes.contains { $0.text.contains("bảng 1 (hàng 1–2 cột 1; hàng 1 cột 2–3)") })
  }

  @Test func notesAreLinkedWhereverTheyStand() {
    var blocks = OfficialForm.blocks(OfficialForm.letterhead)
    blocks.append(.paragraph(Paragraph(runs: [Run("I. MỤC TIÊU"), Run("", note: 0), Run(" chung")])))
    let notes: [[Block]] = [[.paragraph(Paragraph(runs: [Run("Một.")])), .paragraph(Paragraph(runs: [Run("Hai.")]))]]
    let made = OfficialForm.made(OfficeDocument(blocks: blocks, notes: notes))
    #expect(made.body == "## I. MỤC TIÊU[^1] chung\n\n[^1]: Một.<br>Hai.\n")
  }

  @Test func onlyWordsThatAreSetOffAreMarked() {
    func body(_ runs: [Run]) -> String {
      OfficialForm.made(
        OfficeDocument(blocks: OfficialForm.blocks(OfficialForm.letterhead) + [.paragraph(Paragraph(runs: runs))])
      ).body
    }
    #expect(body([Run("Căn cứ Luật A;", isItalic: true)]) == "Căn cứ Luật A;\n")
    #expect(body([Run("Vốn ", isItalic: true), Run("là tiền.")]) == "*Vốn* là tiền.\n")
    #expect(body([Run("1. Vốn", isBold: true), Run(" là tiền.")]) == "1. **Vốn** là tiền.\n")
    // Marks that would touch other letters would show.
    #expect(body([Run("Vố", isBold: true), Run("n là")]) == "Vốn là\n")
    #expect(body([Run("10 m"), Run("2", isSuperscript: true), Run(" đất")]) == "10 m<sup>2</sup> đất\n")
  }

  @Test func pictureNamesAndDescriptionsAreTodo() {
    var blocks = OfficialForm.blocks(OfficialForm.letterhead)
    blocks.append(.paragraph(Paragraph(runs: [Run("", picture: 0)])))
    let picture = Picture(bytes: [1, 2], fileExtension: "png")
    let made = OfficialForm.made(OfficeDocument(blocks: blocks, pictures: [picture]))
    #expect(made.body == "![TODO: mô tả ảnh](15-kh-ubnd-anh-1.png)\n")
    #expect(made.beside.map(\.file) == ["15-kh-ubnd-anh-1.png"] && made["draft"] == "true" && made["text"] == nil)
  }

  @Test func everySignIsShownAsItWasTyped() {
    let parts = [
      "*", "**", "_", "`", "```", "[", "](", ")", "!", "#", ">", "<", "<b>", "</b>", "<!--", "&amp;", "&", "\\", "|",
      "~~",
      "a", "B1", "đất", " ", " ", " ", "1.", "-", "+", "=", "---", "http://a.vn/x_y", "C:\\tm\\*.docx", "{", "}", "x^1",
      ":", "$",
      "\"", "'", "“x”", "90%",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      let words = (text + " cuối").split(separator: " ").joined(separator: " ")
      let made = OfficialForm.made(
        OfficeDocument(
          blocks: OfficialForm.blocks(OfficialForm.letterhead)
            + ["Đoạn trước.", text + " cuối", "Đoạn sau."].map { .paragraph(Paragraph(runs: [Run($0)])) }))
      guard let body = try? read(made)?.body else {
        Issue.record("\(text) is not read:\n\(made.text)")
        continue
      }
      let shown = body.blocks.map { body.string($0.text).split(separator: " ").joined(separator: " ") }
      #expect(shown == ["Đoạn trước.", words, "Đoạn sau."], "\(made.body)")
    }
  }

  @Test func tablesOfAPDFAreMarked() {
    let cell = Table.Cell(column: 0, blocks: [.paragraph(Paragraph(runs: [Run("1. Việc")]))])
    let other = Table.Cell(column: 1, blocks: [.paragraph(Paragraph(runs: [Run("Hạn")]))])
    for (origin, mark, rows) in [
      (Table.Origin.lines, "chép từ PDF", "| 1. Việc | Hạn |"), (.unparted, "không chia được", "| 1. Việc |"),
      (.file, "", "| 1. Việc | Hạn |"),
    ] {
      var document = OfficialForm.document(OfficialForm.letterhead + "Căn cứ Luật Đất đai;\n1. Bảng:\n")
      let row = origin == .unparted ? [cell] : [cell, other]
      document.blocks.append(
        .table(Table(columnCount: row.count, rows: [row, row], isRuled: true, origin: origin)))
      let body = OfficialForm.made(document).body
      #expect(body.contains(rows))
      #expect(body.contains("\\[Bảng") == !mark.isEmpty)
      #expect(mark.isEmpty || body.contains(mark))
    }
  }
}
