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
    let folder = ContentFolder.discover(source: source).value
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
    // Places of other repairs are those of the text as it is read.
    text.apply(LineEnds.repairs(of: bytes, isPage: kind != nil))
    text.apply(first)
    for _ in 0..<rounds {
      guard let source = try? SourceText.decode(text.bytes, file: file) else { break }
      let said =
        kind.map { Publication.read(source, kind: $0).diagnostics } ?? PortalConfiguration.read(source).diagnostics
      let own = SourceReview(source, isConfiguration: kind == nil).repairs
      if text.apply(said.compactMap(\.repair) + own) == 0 { break }
    }
    return text
  }

  /// The diagnostics in the same order, each with its repair where the file shows one. Each file is read once.
  public static func attach(to diagnostics: [Diagnostic], in source: String) -> [Diagnostic] {
    var byFile: [String: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() where diagnostic.repair == nil {
      if let location = diagnostic.location, location.line > 0 { byFile[location.file, default: []].append(index) }
    }
    let files = byFile.map { (file: $0, indices: $1) }.filter { $0.file.hasPrefix("content/") }
    let found = Parallel.map(files.count, grain: 1) { number -> [Diagnostic] in
      let (file, indices) = files[number]
      guard let text = try? ContentFolder.text(file, in: source) else { return indices.map { diagnostics[$0] } }
      let review = SourceReview(text, isConfiguration: file == "content/portal.yml")
      let (byKind, byLine) = (review.repairsByKind, review.repairsByLine)
      return indices.map { index in
        let diagnostic = diagnostics[index]
        if let repair = byKind[diagnostic.id] { return diagnostic.repaired(by: repair) }
        guard ofLines.contains(diagnostic.id), let line = diagnostic.location?.line, let repair = byLine[line] else {
          return diagnostic
        }
        return diagnostic.repaired(by: repair)
      }
    }
    var out = diagnostics
    for (file, repaired) in zip(files, found) {
      for (index, diagnostic) in zip(file.indices, repaired) { out[index] = diagnostic }
    }
    return out
  }

  /// Kinds that speak of what is wrong with a line of front matter, or with a number in it.
  private static let ofLines: Set<DiagnosticID> = [
    .frontMatterSyntax, .frontMatterHash, .yamlAnchor, .frontMatterDate, .frontMatterType, .documentNumber,
    .frontMatterUnknownKey, .citationSpacing,
  ]
}
