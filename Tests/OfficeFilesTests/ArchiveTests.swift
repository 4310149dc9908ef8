import CZlib
import OfficeFiles
import TestSupport
import Testing

/// Archives: what is read of them, and what is refused.
struct ArchiveTests {
  private let document = "<w:document \(WordFile.namespaces)><w:body>\(WordFile.paragraph("a"))</w:body></w:document>"

  private func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var made = [UInt8](repeating: 0, count: Int(size))
    guard compress2(&made, &size, bytes, UInt(bytes.count), 9) == Z_OK else { return [] }
    // Without the head and the checksum of zlib.
    return Array(made[2..<(Int(size) - 4)])
  }

  private func archive(_ add: (inout ZipFile, [UInt8]) -> Void) -> [UInt8] {
    var zip = ZipFile()
    zip.add("[Content_Types].xml", "<Types/>")
    add(&zip, Array(document.utf8))
    return zip.archive
  }

  private let name = "word/document.xml"

  @Test func packedEntriesAndThoseWithSizesBehindThem() throws {
    let packed = archive { $0.add(name, $1, method: 8, packed: deflated($1)) }
    #expect(shown(try OfficeFile.read(packed)) == ["a"])
    let later = archive { $0.add(name, $1, method: 8, packed: deflated($1), describesLater: true) }
    #expect(shown(try OfficeFile.read(later)) == ["a"])
  }

  @Test func aCommentOrBytesBehindTheArchiveDoNotMatter() throws {
    var bytes = archive { $0.add(name, $1) }
    bytes[bytes.count - 2] = 5
    #expect(shown(try OfficeFile.read(bytes + Array("hello".utf8))) == ["a"])
  }

  @Test func theFirstOfTwoEntriesWithOneNameCounts() throws {
    let bytes = archive { zip, document in
      zip.add(name, document)
      zip.add(name, "<w:document/>")
    }
    #expect(shown(try OfficeFile.read(bytes)) == ["a"])
  }

  @Test func whatUnpacksToMoreThanItStatesIsRefused() {
    let bomb = deflated(Array(repeating: 0x20, count: 10_000_000))
    let lying = archive { zip, _ in zip.add(name, [], method: 8, packed: bomb, statedSize: 1_000) }
    #expect(throws: OfficeFileError.tooLarge("\(name): unpacks to more than the 1000 bytes it states")) {
      try OfficeFile.read(lying)
    }
    let honest = archive { zip, _ in zip.add(name, [], method: 8, packed: bomb, statedSize: 40_000_000) }
    #expect(throws: OfficeFileError.tooLarge("\(name): 40000000 > 33554432 bytes")) { try OfficeFile.read(honest) }
  }

  @Test func tooManyEntriesAreRefused() {
    let many = archive { zip, document in
      zip.add(name, document)
      for number in 0..<1_000 { zip.add("x\(number)", [UInt8]()) }
    }
    #expect(throws: OfficeFileError.tooLarge("zip: 1002 > 1000 entries")) { try OfficeFile.read(many) }
  }

  @Test func damageIsFound() {
    let whole = archive { $0.add(name, $1) }
    #expect(throws: OfficeFileError.damaged("zip: no central directory")) {
      try OfficeFile.read(Array(whole.prefix(whole.count / 2)))
    }
    var changed = whole
    if let at = changed.indices.first(where: { changed[$0...].starts(with: Array("<w:t ".utf8)) }) {
      changed[at + 2] = 0x58
    }
    #expect(throws: OfficeFileError.damaged("\(name): checksum")) { try OfficeFile.read(changed) }
    let unknown = archive { $0.add(name, $1, method: 12) }
    #expect(throws: OfficeFileError.damaged("\(name): packed by method 12")) { try OfficeFile.read(unknown) }
    let locked = archive { $0.add(name, $1, flags: 1) }
    #expect(throws: OfficeFileError.encrypted) { try OfficeFile.read(locked) }
  }

  @Test(arguments: [
    ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"), ("visio/document.xml", "vsdx"), ("a.txt", "zip"),
  ])
  func otherArchivesAreNamed(_ part: String, _ kind: String) {
    var zip = ZipFile()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(part, "x")
    #expect(throws: OfficeFileError.wrongKind(kind)) { try OfficeFile.read(zip.archive) }
  }

  @Test func openDocumentsAreNamed() {
    var zip = ZipFile()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    #expect(throws: OfficeFileError.wrongKind("odt")) { try OfficeFile.read(zip.archive) }
  }

  @Test(arguments: [
    ("", OfficeFileError.empty), ("{\\rtf1 a}", .wrongKind("rtf")), ("Điều 1", .wrongKind("unknown")),
    ("<?xml version='1.0'?><a/>", .wrongKind("xml")), ("MIME-Version: 1.0\n\nx", .wrongKind("mht")),
  ])
  func otherKindsAreNamed(_ text: String, _ error: OfficeFileError) {
    #expect(throws: error) { try OfficeFile.read(Array(text.utf8)) }
  }

  @Test func compoundFilesAreToldByTheirStreams() {
    func file(_ name: String) -> [UInt8] {
      var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
      let entry = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      bytes += entry + Array(repeating: 0, count: 512 - entry.count)
      return bytes
    }
    #expect(throws: OfficeFileError.encrypted) { try OfficeFile.read(file("EncryptedPackage")) }
    #expect(throws: OfficeFileError.wrongKind("xls")) { try OfficeFile.read(file("Workbook")) }
    #expect(throws: OfficeFileError.wrongKind("ppt")) { try OfficeFile.read(file("PowerPoint Document")) }
    #expect(throws: OfficeFileError.wrongKind("ole")) { try OfficeFile.read(file("Other")) }
  }

  @Test func entitiesAndDeclarationsOfThemAreRefused() {
    for head in [
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
    ] {
      var zip = ZipFile()
      zip.add("[Content_Types].xml", "<Types/>")
      zip.add(name, head + document)
      #expect(throws: OfficeFileError.damaged("\(name): DOCTYPE")) { try OfficeFile.read(zip.archive) }
    }
    var zip = ZipFile()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(name, document.replacing("preserve", with: "&x;"))
    #expect(throws: OfficeFileError.damaged("\(name): no well-formed XML")) { try OfficeFile.read(zip.archive) }
  }

  @Test func documentsOfTheStrictFormAreRead() throws {
    let strict = document.replacing(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    let bytes = archive { zip, _ in zip.add(name, strict) }
    #expect(shown(try OfficeFile.read(bytes)) == ["a"])
  }
}

/// Files that are large in one way: no step takes the square of it.
struct LargeFilesTests {
  private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

  @Test(.timeLimit(.minutes(5))) func fieldsInEachOther() throws {
    let count = 20_000
    let body =
      "<w:p>" + String(repeating: mark("begin") + mark("separate"), count: count)
      + String(repeating: "<w:r><w:t>x</w:t></w:r>", count: count) + String(repeating: mark("end"), count: count)
      + "</w:p>"
    #expect(try shown(body) == [String(repeating: "x", count: count)])
  }

  @Test(.timeLimit(.minutes(5))) func longParagraphsAndTables() throws {
    let runs = (0..<20_000).map { WordFile.run("x", $0 % 2 == 0 ? "<w:b/>" : "") }.joined()
    let row = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
    let body = "<w:p>\(runs)</w:p><w:tbl>\(String(repeating: row, count: 5_000))</w:tbl>"
    #expect(try shown(body).count == 5_001)
  }
}
