/// Reading a file of any kind that is known, by its first bytes, whatever its name says.
package enum OfficeFile {
  /// What a file shows.
  ///
  /// - Throws: ``OfficeFileError`` where it gives no document.
  package static func read(_ bytes: [UInt8]) throws(OfficeFileError) -> OfficeDocument {
    guard !bytes.isEmpty else { throw .empty }
    switch FileKind(bytes) {
    case .zip: return try WordReader.read(try ZipArchive(bytes))
    case .html: return try HTMLReader.read(bytes)
    case .encrypted: throw .encrypted
    case .doc: return try OldWordReader.read(bytes)
    case .pdf: return try PDFReader.read(bytes)
    case .other(let kind): throw .wrongKind(kind)
    }
  }
}
