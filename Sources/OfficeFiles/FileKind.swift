/// What kind of file bytes are, by the first of them and, in containers, by the names of parts.
enum FileKind: Equatable {
  /// A ZIP archive: DOCX and its relatives, ODT.
  case zip
  /// A Word document of before 2007 (MS-DOC).
  case doc
  /// A compound file (MS-CFB) with an encrypted package, or an encrypted DOC.
  case encrypted
  case pdf
  case html
  /// A kind that is not read, with its name.
  case other(String)

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = CompoundFile.kind(bytes)
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .other("rtf")
    } else if let at = FileKind.place(of: "%PDF-", in: bytes.prefix(1_024)), at <= 1_019 {
      self = .pdf
    } else {
      self = FileKind.markup(bytes)
    }
  }

  /// HTML, other XML, or mail with HTML in it; begins with `<`, or with the headers of mail.
  private static func markup(_ bytes: [UInt8]) -> FileKind {
    let head: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      head = String(
        String.UnicodeScalarView(bytes.prefix(4_096).filter { $0 != 0 && $0 < 0x80 }.map { Unicode.Scalar($0) }))
    } else {
      head = String(decoding: bytes.prefix(4_096).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }, as: UTF8.self)
    }
    let text = head.trimmed.lowercased()
    if text.hasPrefix("mime-version:") || text.hasPrefix("from:") && text.contains("mime-version") {
      return .other("mht")
    }
    guard text.hasPrefix("<") else { return .other("unknown") }
    if text.contains("<html") || text.contains("<!doctype html") { return .html }
    if text.hasPrefix("<?xml") || text.contains("<w:worddocument") { return .other("xml") }
    let known = [
      "head", "body", "meta", "title", "div", "p", "table", "span", "h1", "h2", "center", "font", "b", "article",
      "main",
    ]
    let isKnown = known.contains { name in
      guard let range = FileKind.place(of: "<" + name, in: Array(text.utf8)[...]) else { return false }
      let next = Array(text.utf8).dropFirst(range + name.utf8.count + 1).first
      return next == 0x3E || next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09
    }
    return isKnown ? .html : .other("xml")
  }

  /// Where a text first stands in bytes.
  static func place(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var at = bytes.startIndex
    while at + wanted.count <= bytes.endIndex {
      if bytes[at] == first, bytes[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }
}

/// Compound files (MS-CFB), as far as their names of streams tell what they are.
private enum CompoundFile {
  static func kind(_ bytes: [UInt8]) -> FileKind {
    // Entries of the directory are 128 bytes long and lie at multiples of that; a name in UTF-16 begins each.
    var names: Set<String> = []
    var wordEntry: Int?
    for at in stride(from: 512, to: max(512, bytes.count - 127), by: 128) {
      guard bytes[at + 1] == 0, (0x41...0x7A).contains(bytes[at]) || bytes[at] == 0x5F else { continue }
      var name = ""
      for place in stride(from: 0, to: 62, by: 2) {
        let unit = bytes.littleEndian16(at + place)
        guard unit != 0, let scalar = Unicode.Scalar(unit), scalar.isASCII else { break }
        name.unicodeScalars.append(scalar)
      }
      names.insert(name)
      if name == "WordDocument", wordEntry == nil { wordEntry = at }
    }
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") { return .encrypted }
    if let entry = wordEntry { return isEncrypted(bytes, entry: entry) ? .encrypted : .doc }
    if names.contains("Workbook") || names.contains("Book") { return .other("xls") }
    if names.contains("PowerPoint Document") { return .other("ppt") }
    if names.contains("__properties_version1.0") { return .other("msg") }
    return .other("ole")
  }

  /// Whether the document's first block says that it is encrypted (MS-DOC 2.5.2, fEncrypted).
  private static func isEncrypted(_ bytes: [UInt8], entry: Int) -> Bool {
    let shift = Int(bytes.littleEndian16(30))
    guard (9...12).contains(shift) else { return false }
    let start = (Int(bytes.littleEndian32(entry + 116)) + 1) << shift
    guard bytes.littleEndian16(start) == 0xA5EC else { return false }
    return bytes.littleEndian16(start + 10) & 0x100 != 0
  }
}
