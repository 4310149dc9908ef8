/// Reading a file of any kind that is known, by its first bytes, whatever its name says.
package enum OfficeFile {
  /// What a file shows.
  ///
  /// - Throws: ``OfficeFileError`` where it gives no document.
  package static func read(_ bytes: [UInt8]) throws(OfficeFileError) -> OfficeDocument {
    guard !bytes.isEmpty else { throw .empty }
    switch FileKind(bytes) {
    case .zip: return try WordReader.read(try ZipArchive(bytes))
    case .compound, .pdf, .rtf, .html, .unknown: throw .wrongKind("unknown")
    }
  }
}

/// What kind of file bytes are, by the first of them.
enum FileKind {
  /// A ZIP archive: DOCX and its relatives, ODT.
  case zip
  /// A compound file of Microsoft (MS-CFB): DOC, XLS, and OOXML with a password.
  case compound
  case pdf
  case rtf
  case html
  case unknown

  init(_ bytes: [UInt8]) {
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if begins([0x50, 0x4B, 3, 4]) || begins([0x50, 0x4B, 5, 6]) {
      self = .zip
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else {
      self = .unknown
    }
  }
}
