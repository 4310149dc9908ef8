/// The parts of a Word document (ECMA-376, part 2): which part is the document, and which parts it names. Only named parts are read.
struct WordPackage {
  /// A relationship of the document to another part, or to something outside.
  struct Relationship {
    /// The last word of its type: `styles`, `image`, `hyperlink`.
    let type: String
    /// Name of the part, or the address outside.
    let target: String
    let isExternal: Bool
  }

  private var archive: ZipArchive
  /// Name of the part that holds the document.
  let documentName: String
  /// Relationships of the document by id.
  let relationships: [String: Relationship]
  /// Whether macros stand in the package.
  let hasMacros: Bool

  /// Finds the document in an archive.
  ///
  /// - Throws: `wrongKind` where the archive is another kind of file.
  init(_ archive: ZipArchive) throws(OfficeFileError) {
    var archive = archive
    guard archive.has("[Content_Types].xml") else { throw .wrongKind(WordPackage.kind(archive)) }
    let top = try WordPackage.relationships("_rels/.rels", from: "", in: &archive)
    let named = top.values.filter { $0.type == "officeDocument" && !$0.isExternal }.map(\.target).sorted()
    // Archives without word/ are other documents of the same family; some programs leave the relationship out.
    let name = named.first { archive.has($0) && !WordPackage.isOther($0) } ?? "word/document.xml"
    guard archive.has(name) else { throw .wrongKind(WordPackage.kind(archive)) }
    let (folder, file) = WordPackage.split(name)
    documentName = name
    relationships = try WordPackage.relationships(folder + "_rels/" + file + ".rels", from: folder, in: &archive)
    hasMacros =
      relationships.values.contains { $0.type == "vbaProject" } || archive.has(folder + "vbaProject.bin")
    self.archive = archive
  }

  /// The tree of a part; nil where the archive has none of that name.
  mutating func tree(_ name: String) throws(OfficeFileError) -> XMLTree? {
    guard let bytes = try archive.read(name) else { return nil }
    return try XMLParsing.parse(bytes, name: name)
  }

  /// The tree of the part that the document names by a relationship of that type.
  mutating func related(_ type: String) throws(OfficeFileError) -> XMLTree? {
    guard let name = relatedName(type) else { return nil }
    return try tree(name)
  }

  /// Name of the part that the document names by a relationship of that type.
  func relatedName(_ type: String) -> String? {
    relationships.values.filter { $0.type == type && !$0.isExternal }.map(\.target).sorted().first { archive.has($0) }
  }

  /// Relationships of another part, by id.
  mutating func relationships(of name: String) throws(OfficeFileError) -> [String: Relationship] {
    let (folder, file) = WordPackage.split(name)
    return try WordPackage.relationships(folder + "_rels/" + file + ".rels", from: folder, in: &archive)
  }

  /// The bytes of a part; nil where there is none, or it cannot be read.
  mutating func bytes(_ name: String) -> [UInt8]? {
    guard let bytes = try? archive.read(name) else { return nil }
    return bytes
  }

  /// What kind of archive it is that is no Word document: `xlsx`, `pptx`, `odt`, `zip` …
  static func kind(_ archive: ZipArchive) -> String {
    var archive = archive
    if let type = try? archive.read("mimetype") {
      let name = String(decoding: type.prefix(100), as: UTF8.self)
      if name.contains("opendocument.text") { return "odt" }
      if name.contains("opendocument.spreadsheet") { return "ods" }
      if name.contains("opendocument.presentation") { return "odp" }
      if name.contains("epub") { return "epub" }
    }
    let names = archive.names
    func holds(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
    if holds("xl/") { return "xlsx" }
    if holds("ppt/") { return "pptx" }
    if holds("visio/") { return "vsdx" }
    return "zip"
  }

  private static func isOther(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("xl/") || name.hasPrefix("ppt/") || name.hasPrefix("visio/")
  }

  private static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[...slash]), String(name[name.index(after: slash)...]))
  }

  private static func relationships(
    _ name: String, from folder: String, in archive: inout ZipArchive
  ) throws(OfficeFileError) -> [String: Relationship] {
    guard let bytes = try archive.read(name) else { return [:] }
    let tree = try XMLParsing.parse(bytes, name: name)
    var found: [String: Relationship] = [:]
    for index in tree.nodes.indices where tree.tag(index) == .relationship {
      guard let id = tree.attribute(index, .relId), let target = tree.attribute(index, .relTarget) else { continue }
      let type = tree.attribute(index, .relType) ?? ""
      let isExternal = tree.attribute(index, .relTargetMode)?.lowercased() == "external"
      found[id] = Relationship(
        type: String(type[(type.lastIndex(of: "/").map { type.index(after: $0) } ?? type.startIndex)...]),
        target: isExternal ? target : resolve(target, in: folder), isExternal: isExternal)
    }
    return found
  }

  /// The name that a target written in a part of that folder has in the archive. A name only: it is never a path on a disk.
  static func resolve(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
