import OfficeFiles
import TestSupport
import Testing

/// Drawings, pictures and notes of Word documents.
struct WordDrawingTests {
  private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private func box(_ text: String) -> String { "<w:txbxContent>\(WordFile.paragraph(text))</w:txbxContent>" }

  private func drawing(_ content: String) -> String { "<w:drawing><wp:anchor>\(content)</wp:anchor></w:drawing>" }

  @Test func aTextBoxIsReadOnceWhereItIsAnchored() throws {
    let alternatives = """
      <mc:AlternateContent><mc:Choice Requires="wps">\(drawing("<wps:wsp><wps:txbx>\(box("DỰ THẢO"))</wps:txbx></wps:wsp>"))</mc:Choice>\
      <mc:Fallback><w:pict><v:rect><v:textbox>\(box("DỰ THẢO"))</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>
      """
    let document = try OfficeFile.read(
      WordFile(WordFile.paragraph("a") + "<w:p><w:r>\(alternatives)</w:r>\(WordFile.run("b"))</w:p>").bytes)
    #expect(shown(document) == ["a", "DỰ THẢO", "b"])
    guard case .paragraph(let boxed) = document.blocks[1] else { return }
    #expect(boxed.isFloating)
  }

  @Test func oldDrawingsAndUnknownFormsAreReadByTheirFallback() throws {
    let old = "<w:pict><v:shape><v:textbox>\(box("cũ"))</v:textbox></v:shape></w:pict>"
    #expect(try shown("<w:p>\(WordFile.run("a"))<w:r>\(old)</w:r></w:p>") == ["a", "cũ"])
    let unknown =
      "<mc:AlternateContent><mc:Choice Requires=\"cx9\"><w:drawing/></mc:Choice><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>"
    #expect(try shown("<w:p><w:r>\(unknown)</w:r></w:p>") == ["cũ", ""])
  }

  @Test func drawnLinesAreRules() throws {
    let line = drawing("<a:graphic><wps:wsp><wps:spPr><a:prstGeom prst=\"line\"/></wps:spPr></wps:wsp></a:graphic>")
    #expect(try shown("<w:p>\(WordFile.run("a"))<w:r>\(line)</w:r></w:p>") == ["a", "----"])
    #expect(try shown("<w:p>\(WordFile.run("a"))<w:r><w:pict><v:line/></w:pict></w:r></w:p>") == ["a", "----"])
    #expect(try shown("<w:p><w:r><w:pict><v:rect o:hr=\"t\"/></w:pict></w:r></w:p>") == ["", "----"])
    let circle = drawing("<wps:wsp><wps:spPr><a:prstGeom prst=\"ellipse\"/></wps:spPr></wps:wsp>")
    #expect(try shown("<w:p>\(WordFile.run("a"))<w:r>\(circle)</w:r></w:p>") == ["a"])
  }

  private func picture(_ id: String, _ attribute: String = "r:embed") -> String {
    drawing("<wp:docPr descr=\"Bản đồ\"/><pic:pic><a:blip \(attribute)=\"\(id)\"/></pic:pic>")
  }

  @Test func picturesComeWithTheirBytesAndWords() throws {
    var file = WordFile("<w:p>\(WordFile.run("a"))<w:r>\(picture("p"))</w:r></w:p>")
    file.relationships = [("p", "image", "media/a.bin", false)]
    file.parts = [("word/media/a.bin", png)]
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["a{picture 0}"])
    #expect(document.pictures == [Picture(bytes: png, fileExtension: "png", alternativeText: "Bản đồ")])
  }

  @Test func wordsOfSmartArtAreReadAndItsShapeIsToldOf() throws {
    let dgm = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    let a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    let point = { (text: String) in "<dgm:pt><dgm:t><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></dgm:t></dgm:pt>" }
    let data =
      "<dgm:dataModel xmlns:dgm=\"\(dgm)\" xmlns:a=\"\(a)\"><dgm:ptLst>\(point("Tiếp nhận"))\(point(""))\(point("Thẩm định"))</dgm:ptLst></dgm:dataModel>"
    let graphic = drawing("<dgm:relIds xmlns:dgm=\"\(dgm)\" r:dm=\"d\"/>")
    var file = WordFile("<w:p>\(WordFile.run("a"))<w:r>\(graphic)</w:r></w:p>")
    file.relationships = [("d", "diagramData", "diagrams/data1.xml", false)]
    file.parts = [("word/diagrams/data1.xml", Array(data.utf8))]
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["a", "Tiếp nhận", "Thẩm định"])
    #expect(document.remarks == [.unreadable(kind: "diagram", count: 1)])
  }

  @Test func numbersThatWordDoesNotKeepAreToldOf() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> LISTNUM </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let document = try OfficeFile.read(WordFile("<w:p>\(WordFile.run("a "))\(field)\(WordFile.run("b"))</w:p>").bytes)
    #expect(shown(document) == ["a b"])
    #expect(document.remarks == [.unreadable(kind: "LISTNUM", count: 1)])
  }

  @Test func whatCannotBeShownIsToldOf() throws {
    var file = WordFile(
      "<w:p><w:r>\(picture("p"))\(drawing("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"))</w:r></w:p>"
    )
    file.relationships = [("p", "image", "media/a.wmf", false)]
    file.parts = [("word/media/a.wmf", [0xD7, 0xCD, 0xC6, 0x9A, 0, 0])]
    let document = try OfficeFile.read(file.bytes)
    #expect(document.remarks == [.unreadable(kind: "WMF", count: 1), .unreadable(kind: "chart", count: 1)])
    #expect(document.pictures.isEmpty)
  }

  @Test func partsOutsideAreCountedAndNotFetched() throws {
    var file = WordFile("<w:p>\(WordFile.run("a"))<w:r>\(picture("p"))\(picture("p", "r:link"))</w:r></w:p>")
    file.relationships = [("p", "image", "http://127.0.0.1:9/a.png", true)]
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["a"])
    #expect(document.remarks == [.externalParts(1)])
  }

  @Test func namesThatLeaveTheArchiveAreNamesOnly() throws {
    var file = WordFile("<w:p><w:r>\(picture("p"))</w:r>\(WordFile.run("a"))</w:p>")
    file.relationships = [("p", "image", "../../../../etc/hostname", false)]
    #expect(shown(try OfficeFile.read(file.bytes)) == ["a"])
  }

  @Test func notesStandInTheOrderOfTheirReferences() throws {
    func reference(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    func note(_ id: Int, _ text: String) -> String {
      "<w:footnote w:id=\"\(id)\"><w:p><w:r><w:footnoteRef/></w:r>\(WordFile.run(" " + text))</w:p></w:footnote>"
    }
    let footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + note(1, "một") + note(2, "hai")
    let body = "<w:p>\(WordFile.run("a"))\(reference(2))\(WordFile.run("b"))\(reference(1))\(reference(2))</w:p>"
    let document = try OfficeFile.read(WordFile(body, footnotes: footnotes).bytes)
    #expect(shown(document) == ["a{note 0}b{note 1}{note 0}"])
    #expect(document.notes.map { $0.flatMap { shown($0) } } == [["hai"], ["một"]])
  }

  @Test func endnotesComeInTheSameOrderAndAMarkOfOnesOwnIsNotRepeated() throws {
    let body = """
      <w:p>\(WordFile.run("a"))<w:r><w:endnoteReference w:id="1"/></w:r>\
      <w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>(*)</w:t></w:r></w:p>
      """
    let file = WordFile(
      body, footnotes: "<w:footnote w:id=\"1\">\(WordFile.paragraph("chân"))</w:footnote>",
      endnotes: "<w:endnote w:id=\"1\">\(WordFile.paragraph("cuối"))</w:endnote>")
    let document = try OfficeFile.read(file.bytes)
    #expect(shown(document) == ["a{note 0}{note 1}"])
    #expect(document.notes.map { $0.flatMap { shown($0) } } == [["cuối"], ["chân"]])
  }

  @Test func droppedCapitalsAndFrames() throws {
    let dropped =
      "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>\(WordFile.run("N"))</w:p>" + WordFile.paragraph("ghị định")
    #expect(try shown(dropped) == ["Nghị định"])
    guard
      case .paragraph(let framed)? = try OfficeFile.read(WordFile(WordFile.paragraph("a", "<w:framePr/>")).bytes).blocks
        .first
    else { return }
    #expect(framed.isFloating)
  }
}
