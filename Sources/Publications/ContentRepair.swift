import Diagnostics
import Parallel

/// What `congbo check --fix` makes of the files of the content: the repairs that their messages carry, and those that are
/// too plain for a message.
public enum ContentRepair {
  /// A file that can be repaired.
  public struct File: Sendable {
    /// Path relative to the source folder.
    public let file: String
    /// Its bytes as read.
    public let before: [UInt8]
    /// The same, repaired.
    public let text: RepairableText
  }

  /// Repairs of one text can bring others about (a number whose letter is put right has its spaces put right next); more
  /// rounds than this are none.
  private static let rounds = 8

  /// The files that repairs change, in bytewise order of their paths. Nothing is written.
  ///
  /// - Parameter diagnostics: What was said about the content, with the repairs that only the whole content shows.
  public static func files(in source: String, _ diagnostics: [Diagnostic] = []) -> [File] {
    let (folder, _) = ContentFolder.discover(source: source)
    var files = folder.pages.map { (file: $0.file, kind: Optional($0.kind)) }
    if folder.hasConfiguration { files.append(("content/portal.yml", nil)) }
    files.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    let said = Dictionary(grouping: diagnostics.filter { $0.repair != nil }) { $0.location?.file ?? "" }
    let (pages, known) = (files, said)
    return Parallel.map(pages.count) { index -> File? in
      let (file, kind) = pages[index]
      guard case .bytes(let bytes) = FileBytes.read(source + "/" + file, upTo: ContentFolder.maximumFileSize) else {
        return nil
      }
      let text = repaired(bytes, file: file, kind: kind, first: (known[file] ?? []).compactMap(\.repair))
      return text.isChanged ? File(file: file, before: bytes, text: text) : nil
    }.compactMap { $0 }
  }

  /// A file with all its repairs made, so that a second time nothing is left to do.
  ///
  /// - Parameters:
  ///   - bytes: As they lie on the disk.
  ///   - kind: Of a page; nil for the configuration of the portal.
  ///   - first: Repairs found elsewhere, made before the file's own.
  public static func repaired(
    _ bytes: [UInt8], file: String, kind: PublicationKind?, first: [Repair] = []
  ) -> RepairableText {
    var text = RepairableText(bytes)
    text.apply(first)
    for _ in 0..<rounds {
      guard let source = try? SourceText.decode(text.bytes, file: file) else { break }
      let said = kind.map { Publication.read(source, kind: $0).1 } ?? PortalConfiguration.read(source).1
      if text.apply(said.compactMap(\.repair) + SourceRepairs(source).unsaid) == 0 { break }
    }
    return text
  }
}
