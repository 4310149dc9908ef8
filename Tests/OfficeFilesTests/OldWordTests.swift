import Foundation
import OfficeFiles
import TestSupport
import Testing

/// Whether LibreOffice is there; `.ci/install test` installs it.
private let hasLibreOffice = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/soffice")
}

/// DOC files, and labels as another program shows them.
@Suite(.enabled(if: hasLibreOffice)) struct OldWordTests {
  private static let body =
    items(1, 0, 1, 2, 2, 1, 0, 1, 2) + items(2, 0, 0) + items(3, 0, 1, 1, 0, 1)
    + "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc>\(WordFile.paragraph("x", WordFile.list(1, 0)))</w:tc></w:tr></w:tbl>"
    + WordFile.paragraph("hết")
  private static let numbering =
    #"<w:abstractNum w:abstractNumId="1">\#(law)</w:abstractNum><w:abstractNum w:abstractNumId="2">\#(roman)</w:abstractNum>"#
    + #"<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"#
    + #"<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>"#
    + #"<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>"#
  private static let law =
    WordFile.level(0, "decimal", "Điều %1.") + WordFile.level(1, "decimal", "%2.")
    + WordFile.level(2, "lowerLetter", "%3)")
  private static let roman = WordFile.level(0, "upperRoman", "%1.") + WordFile.level(1, "decimal", "%1.%2")

  /// Converts a file by LibreOffice.
  private func convert(_ bytes: [UInt8], _ ending: String, _ filter: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder("a.docx")))
    _ = try Command.run(
      "soffice",
      [
        "-env:UserInstallation=file://" + folder("profile"), "--headless", "--convert-to", ending + ":" + filter,
        "--outdir",
        folder("out"), folder("a.docx"),
      ], timeLimit: 120)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder("out/a." + ending))))
  }

  private func labels(_ document: OfficeDocument) -> [String] {
    document.blocks.flatMap { block -> [Block] in
      if case .table(let table) = block { table.rows.flatMap { $0.flatMap(\.blocks) } } else { [block] }
    }.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.label } else { nil } }
  }

  @Test func labelsAreThoseOfLibreOffice() throws {
    let bytes = WordFile(OldWordTests.body, numbering: OldWordTests.numbering).bytes
    let text = String(decoding: try convert(bytes, "txt", "Text (encoded):UTF8"), as: UTF8.self)
    let theirs = text.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      let words = line.drop { $0 == "\u{FEFF}" }.split(separator: " ")
      return words.last == "x" ? words.dropLast().joined(separator: " ") : nil
    }
    let ours = labels(try OfficeFile.read(bytes))
    #expect(ours.count == 16)
    #expect(ours == theirs)
  }

  @Test func documentsOfBefore2007AreRead() throws {
    let body = items(1, 0, 1, 2, 2, 1, 0, 1, 2) + WordFile.paragraph("hết")
    let bytes = WordFile(body, numbering: OldWordTests.numbering).bytes
    let old = try convert(bytes, "doc", "MS Word 97")
    #expect(Array(old.prefix(4)) == [0xD0, 0xCF, 0x11, 0xE0])
    let document = try OfficeFile.read(old)
    #expect(labels(document) == labels(try OfficeFile.read(bytes)))
  }
}
