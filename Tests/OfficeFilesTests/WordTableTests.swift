import OfficeFiles
import TestSupport
import Testing

/// Tables of Word documents: the grid as it is shown.
struct WordTableTests {
  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.paragraph(text))</w:tc>"
  }

  private func row(_ cells: String..., properties: String = "") -> String {
    "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
  }

  private func table(_ rows: String..., properties: String = "") -> String {
    "<w:tbl><w:tblPr>\(properties)</w:tblPr>\(rows.joined())</w:tbl>"
  }

  private func read(_ body: String, styles: String? = nil) throws -> Table? {
    guard case .table(let table)? = try OfficeFile.read(WordFile(body, styles: styles).bytes).blocks.first else {
      return nil
    }
    return table
  }

  private let start = #"<w:vMerge w:val="restart"/>"#
  private let goOn = "<w:vMerge/>"

  @Test func cellsHaveTheirPlaceInTheGrid() throws {
    let body = table(
      row(cell("a", start), cell("b", #"<w:gridSpan w:val="2"/>"#)), row(cell("", goOn), cell("c"), cell("d")),
      row(cell("e"), properties: #"<w:gridBefore w:val="2"/>"#))
    #expect(try shown(body) == ["[0×1×2: a] [1×2×1: b]", "[1: c] [2: d]", "[2: e]"])
    #expect(try read(body)?.columnCount == 3)
  }

  @Test func aMergeThatBeginsAnewIsAnother() throws {
    let body = table(
      row(cell("a", start)), row(cell("", goOn)), row(cell("b", start)), row(cell("", goOn)), row(cell("c")))
    #expect(try shown(body) == ["[0×1×2: a]", "", "[0×1×2: b]", "", "[0: c]"])
  }

  @Test func aMergeWithoutABeginningIsACell() throws {
    #expect(try shown(table(row(cell("a", goOn)))) == ["[0: a]"])
  }

  @Test func cellsMergedInTheOldWayAreOne() throws {
    let body = table(row(cell("a", #"<w:hMerge w:val="restart"/>"#), cell("", "<w:hMerge/>"), cell("b")))
    #expect(try shown(body) == ["[0×2×1: a] [2: b]"])
  }

  @Test func deletedAndHiddenRowsAreOut() throws {
    let body = table(
      row(cell("a")), row(cell("b"), properties: "<w:del/>"), row(cell("c"), properties: "<w:hidden/>"),
      row(cell("d"), properties: "<w:ins/>"), row(cell("x", "<w:cellDel/>"), cell("e")))
    let document = try OfficeFile.read(WordFile(body).bytes)
    #expect(shown(document) == ["[0: a]", "[0: d]", "[0: e]"])
    #expect(document.remarks == [.trackedChanges(insertions: 1, deletions: 2), .hiddenText])
  }

  @Test func rowsAndCellsInContentControlsCount() throws {
    let body =
      "<w:tbl><w:sdt><w:sdtContent>\(row(cell("a")))</w:sdtContent></w:sdt><w:tr><w:sdt><w:sdtContent>\(cell("b"))</w:sdtContent></w:sdt></w:tr></w:tbl>"
    #expect(try shown(body) == ["[0: a]", "[0: b]"])
  }

  @Test func tablesInCellsAreBlocksOfTheCell() throws {
    let body = table("<w:tr><w:tc>\(WordFile.paragraph("a"))\(table(row(cell("b"), cell("c"))))<w:p/></w:tc></w:tr>")
    #expect(try shown(body) == ["[0: a / [0: b] [1: c] / ]"])
  }

  @Test func linesComeFromTheTableItsCellsOrItsStyle() throws {
    let all = #"<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>"#
    let none = #"<w:tblBorders><w:top w:val="nil"/><w:insideH w:val="none"/></w:tblBorders>"#
    let styles = #"<w:style w:type="table" w:styleId="G"><w:tblPr>\#(all)</w:tblPr></w:style>"#
    #expect(try read(table(row(cell("a"))))?.isRuled == false)
    #expect(try read(table(row(cell("a")), properties: all))?.isRuled == true)
    #expect(try read(table(row(cell("a", #"<w:tcBorders><w:left w:val="single"/></w:tcBorders>"#))))?.isRuled == true)
    #expect(try read(table(row(cell("a")), properties: #"<w:tblStyle w:val="G"/>"#), styles: styles)?.isRuled == true)
    #expect(
      try read(table(row(cell("a")), properties: #"<w:tblStyle w:val="G"/>\#(none)"#), styles: styles)?.isRuled == false
    )
    #expect(
      try read(
        table(
          row(cell("a", #"<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="nil"/></w:tcBorders>"#)), properties: all))?
        .isRuled == false)
  }

  @Test func headRowsAreCountedFromTheTop() throws {
    let head = "<w:tblHeader/>"
    let body = table(
      row(cell("a"), properties: head), row(cell("b"), properties: head), row(cell("c")),
      row(cell("d"), properties: head))
    #expect(try read(body)?.headRowCount == 2)
  }

  @Test func deepNestingIsRefused() {
    func nested(_ depth: Int) -> String {
      depth == 0 ? WordFile.paragraph("x") : "<w:tbl><w:tr><w:tc>\(nested(depth - 1))<w:p/></w:tc></w:tr></w:tbl>"
    }
    #expect(throws: Never.self) { try OfficeFile.read(WordFile(nested(16)).bytes) }
    #expect(throws: OfficeFileError.tooLarge("16 tables in each other")) {
      try OfficeFile.read(WordFile(nested(17)).bytes)
    }
    #expect(throws: OfficeFileError.self) { try OfficeFile.read(WordFile(nested(3_000)).bytes) }
  }
}
