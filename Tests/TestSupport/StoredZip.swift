/// A ZIP archive of entries that are stored as they are, for tests.
public struct StoredZip {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive of entries in order.
  public init(_ entries: [(name: String, bytes: [UInt8])] = []) {
    for (name, bytes) in entries { add(name, bytes) }
  }

  /// Adds an entry.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    let start = local.count
    let crc = StoredZip.checksum(bytes)
    let shared =
      StoredZip.short(20) + StoredZip.short(0x0800) + StoredZip.short(0) + StoredZip.word(0) + StoredZip.word(crc)
      + StoredZip.word(UInt32(bytes.count)) + StoredZip.word(UInt32(bytes.count)) + StoredZip.short(name.utf8.count)
      + StoredZip.short(0)
    local += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + bytes
    directory +=
      [0x50, 0x4B, 1, 2] + StoredZip.short(20) + shared + StoredZip.short(0) + StoredZip.short(0) + StoredZip.short(0)
      + StoredZip.word(0) + StoredZip.word(UInt32(start)) + Array(name.utf8)
    count += 1
  }

  /// The archive.
  public var bytes: [UInt8] {
    local + directory + [0x50, 0x4B, 5, 6] + StoredZip.short(0) + StoredZip.short(0) + StoredZip.short(count)
      + StoredZip.short(count) + StoredZip.word(UInt32(directory.count)) + StoredZip.word(UInt32(local.count))
      + StoredZip.short(0)
  }

  private static func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private static func word(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

  /// CRC-32 as ZIP has it (polynomial 0xEDB88320).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// A Word file of plain paragraphs and tables without lines, for tests.
public enum WordFile {
  /// Paragraphs of lines; `^` before one centres it and makes it bold, `a || b` is a row of a table, `¶` parts the paragraphs of a
  /// cell.
  public static func docx(_ text: String) -> [UInt8] {
    var body = ""
    var rows = ""
    func end() {
      if !rows.isEmpty { body += "<w:tbl>\(rows)</w:tbl>" }
      rows = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains("||") {
        let cells = line.split(separator: "||", omittingEmptySubsequences: false).map { cell in
          "<w:tc>"
            + cell.split(separator: "¶", omittingEmptySubsequences: false).map { paragraph(blanksOff($0)) }.joined()
            + "</w:tc>"
        }
        rows += "<w:tr>\(cells.joined())</w:tr>"
      } else {
        end()
        body += paragraph(line)
      }
    }
    end()
    return docx(body: body)
  }

  /// A file whose body is the XML given.
  public static func docx(body: String, others: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
    let types = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """
    let relations = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(body)</w:body></w:document>
      """
    return StoredZip(
      [
        ("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(relations.utf8)),
        ("word/document.xml", Array(document.utf8)),
      ] + others
    ).bytes
  }

  private static func blanksOff(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }

  private static func paragraph(_ line: Substring) -> String {
    let isTitle = line.hasPrefix("^")
    let text = String(isTitle ? line.dropFirst() : line).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<w:p>" + (isTitle ? #"<w:pPr><w:jc w:val="center"/></w:pPr>"# : "") + "<w:r>"
      + (isTitle ? "<w:rPr><w:b/></w:rPr>" : "") + #"<w:t xml:space="preserve">"# + text + "</w:t></w:r></w:p>"
  }
}
