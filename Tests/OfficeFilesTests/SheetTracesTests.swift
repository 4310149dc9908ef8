import OfficeFiles
import TestSupport
import Testing

/// What a workbook holds that its sheets do not show.
struct SheetTracesTests {
  private func workbook(_ sheets: String, _ more: [(String, String)] = []) -> SheetTraces {
    var file = ZipFile()
    file.add("xl/workbook.xml", "<workbook><sheets>\(sheets)</sheets></workbook>")
    for (name, text) in more { file.add(name, text) }
    return SheetTraces(file.archive)
  }

  @Test func hiddenSheetsAndCommentsAreTold() {
    let sheets = "<sheet name=\"Công khai\" sheetId=\"1\"/><sheet name=\"Số CCCD\" sheetId=\"2\" state=\"hidden\"/>"
    #expect(workbook(sheets).hidden == ["Số CCCD"])
    #expect(workbook("<x:sheet name=\"A\" state=\"veryHidden\"/>").hidden == ["A"])
    let comments = ("xl/comments1.xml", "<comments><commentList><comment ref=\"A1\"/></commentList></comments>")
    #expect(workbook("<sheet name=\"A\"/>", [comments]).comments == 1)
  }

  @Test func otherWorkbooksShowNothing() {
    #expect(workbook("<sheet name=\"state hidden\" sheetId=\"1\" state=\"visible\"/>").isEmpty)
    #expect(SheetTraces([1, 2, 3]).isEmpty)
  }
}
