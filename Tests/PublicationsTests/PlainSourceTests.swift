import Diagnostics
import Publications
import TestSupport
import Testing

/// The body as it lies in the file is the body as it is decoded.
@Suite struct PlainSourceTests {
  private static let keys = "title: A\nnumber: 1/QĐ-UBND\nissuer: UBND tỉnh X\nissued: 2025-01-02\ndate: 2025-01-02\n"

  private func bodies(_ text: String) throws -> (plain: String?, decoded: String) {
    let folder = try TemporaryFolder()
    try folder.write("content/van-ban/a.md", text)
    let read = Publication.read("content/van-ban/a.md", kind: .document, in: folder.path)
    let publication = try #require(read.value)
    let plain = try publication.plainSource(in: folder.path)
    return (plain.map { String(decoding: $0, as: UTF8.self) }, try publication.source(in: folder.path))
  }

  @Test(arguments: [
    "\n## Điều 1. Phê duyệt\n\n- một\n---\n- hai\n", "", "\n", "không có dòng cuối", "--- chữ\n---\n", "\n\n\n\tđ",
  ])
  func itIsTheSame(_ body: String) throws {
    let (plain, decoded) = try bodies("---\n" + Self.keys + "---\n" + body)
    #expect(plain == decoded && decoded == body)
  }

  @Test func filesThatAreCutOtherwiseAreDecoded() throws {
    for text in [
      "---\r\n" + Self.keys.replacing("\n", with: "\r\n") + "---\r\nmột\r\n",
      "\u{FEFF}---\n" + Self.keys + "---\nmột\n",
      "--- \n" + Self.keys + "---\nmột\n", "---\n" + Self.keys + "---\t\nmột\n", "---\n" + Self.keys + "---",
    ] {
      let (plain, decoded) = try bodies(text)
      #expect(plain == nil && (decoded == "một\n" || decoded == ""), "\(text)")
    }
  }
}

/// Files that are no pages are told by their first bytes, with what to do; what only looks like their beginning is read.
@Suite struct FilesOfAnotherKind {
  private func told(_ bytes: [UInt8]) -> Diagnostic? {
    do throws(DiagnosticError) {
      _ = try SourceText.decode(bytes, file: "content/van-ban/ke-hoach.md")
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0xFF], "Đây là tệp Word (.docx)", "congbo import ke-hoach.docx"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "Đây là tệp Word đời cũ (.doc)", "congbo import ke-hoach.doc`"),
      (Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], "Đây là tệp PDF", "congbo import ke-hoach.pdf"),
      ([0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00], "Tệp lưu ở mã UTF-16", "chọn «UTF-8»"),
      ([0xFE, 0xFF, 0x00, 0x2D, 0x00, 0x2D], "Tệp lưu ở mã UTF-16", "chọn «UTF-8»"),
    ] as [([UInt8], String, String)])
  func areNamedWithWhatToDo(_ bytes: [UInt8], _ message: String, _ fix: String) throws {
    let said = try #require(told(bytes))
    #expect(said.id == .textNotUTF8 && said.message.hasPrefix(message), "\(said.message)")
    #expect(said.fix?.contains(fix) == true)
  }

  @Test func aPageThatTellsOfThemIsAPage() {
    #expect(
      told(Array("PK là phòng khám\n".utf8)) == nil && told(Array("%PDF-1.7 là dòng đầu của tệp PDF.\n".utf8)) == nil)
    #expect(told([0x61, 0xFF, 0xFE])?.message.hasPrefix("Tệp không phải văn bản UTF-8: byte lạ") == true)
  }
}
