import Bytes
import Cache
import Diagnostics
import Glibc
import Parallel
import Publications
import Templates
import Vietnamese

extension Attachment {
  /// What the front matters of all pages name.
  struct Found {
    /// By path in the content, as the pages write it in any normal form.
    var attachments: [String: Attachment] = [:]
    /// The files, each where it is named.
    var named: [NamedFile] = []
    /// Files that were offered in place of missing ones.
    var suggested: Set<String> = []
    /// `attachment-missing`, `picture-missing`.
    var diagnostics: [Diagnostic] = []
  }

  /// Size and SHA-256 of every file that a publication attaches or shows.
  static func read(_ catalog: Catalog) -> Found {
    let assets = Dictionary(catalog.content.linkable.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var found = Found()
    for publication in catalog.publications {
      let files = publication.facts.attachments.map(\.file) + (publication.facts.video.map { [$0] } ?? [])
      for item in files {
        if let asset = path(item.value, of: publication).flatMap({ assets[$0] }) {
          found.named.append(NamedFile(asset.file, at: item.location))
        } else {
          found.missing(item, .attachmentMissing, publication, assets)
        }
      }
      guard let picture = publication.facts.image else { continue }
      if let asset = path(picture.value, of: publication).flatMap({ assets[$0] }) {
        found.named.append(
          NamedFile(
            asset.file, at: picture.location, isPicture: !publication.facts.acceptedWarnings.contains(.pictureLarge)))
      } else {
        found.missing(picture, .pictureMissing, publication, assets)
      }
    }
    let files = Dictionary(found.named.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let source = catalog.content.folder.source
    let hashes = Parallel.map(files.count) { hash(source + "/" + files[$0].key) }
    for ((file, _), hash) in zip(files, hashes) {
      // A file that cannot be read is said where all files that go out are looked at.
      found.attachments[file] = Attachment(file: file, size: assets[file]?.size ?? 0, sha256: hash ?? "")
    }
    return found
  }

  /// The path in the content of a file named in a front matter: beside the page, or from the root with `/`.
  static func path(_ name: String, of publication: Publication) -> String? { path(name, beside: publication.file) }

  /// The same by the path of the page.
  static func path(_ name: String, beside page: String) -> String? {
    name.hasPrefix("/") ? "content" + name : BodyLinks.join(page, name)
  }

  /// The file that was perhaps meant: of the same name but for case, diacritics, spaces and marks, or a part of it; else the
  /// nearest one.
  fileprivate static func near(_ name: String, _ files: [String]) -> String? {
    func plain(_ text: String) -> String { Folding.fold(text).filter { $0.isLetter || $0.isNumber } }
    func stem(_ text: String) -> Substring { text.lastIndex(of: ".").map { text[..<$0] } ?? text[...] }
    func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    let wanted = plain(name)
    let wantedStem = plain(String(stem(name)))
    return files.first { plain($0) == wanted } ?? files.first { plain(String(stem($0))) == wantedStem }
      ?? files.first { plain(last($0)) == plain(last(name)) }
      ?? NearMiss.nearest(to: name, among: files, areAddresses: true)
      ?? files.first { file in
        let own = plain(String(stem(file)))
        return wantedStem.count > 3 && own.count > 3 && (own.hasPrefix(wantedStem) || wantedStem.hasPrefix(own))
      }
  }

  fileprivate static func names(beside publication: Publication, _ files: some Sequence<String>) -> [String] {
    let folder = publication.file.split(separator: "/").dropLast().joined(separator: "/") + "/"
    return files.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }.sorted()
  }

  /// The SHA-256 of a file as 64 hexadecimal digits; nil where it can't be read to its end.
  private static func hash(_ path: String) -> String? {
    guard let file = FileReader(path) else { return nil }
    var hasher = FingerprintHasher()
    do {
      while true {
        let chunk = try file.next(1 << 20)
        if chunk.isEmpty { break }
        chunk.withUnsafeBytes { hasher.update($0.assumingMemoryBound(to: UInt8.self)) }
      }
    } catch {
      return nil
    }
    return hasher.finish().hexadecimal
  }
}

extension Attachment.Found {
  fileprivate mutating func missing(
    _ item: Located<String>, _ id: DiagnosticID, _ publication: Publication, _ assets: [String: ContentFolder.Asset]
  ) {
    // What a translation takes from its original is said there.
    if item.location.file != publication.file { return }
    let near =
      diagnostics.count < 50
      ? Attachment.near(item.value, Attachment.names(beside: publication, assets.keys)) : nil
    if let near, let file = Attachment.path(near, of: publication) { suggested.insert(file) }
    // What is no file of a page stands there perhaps, but is none to attach.
    let isPage = [".md", ".yml", ".yaml"].contains { item.value.lowercased().hasSuffix($0) }
    diagnostics.append(
      Diagnostic(
        id, at: item.location,
        isPage
          ? "«\(item.value)» là một trang hay tệp cấu hình, không đính kèm được" : "Không thấy tệp «\(item.value)»",
        fix: isPage
          ? "Xóa dòng này; muốn dẫn tới trang ấy thì viết một liên kết trong nội dung."
          : near.map { "Có phải ý bạn là `\($0)`?" } ?? "Đặt tệp cạnh tệp `.md`, hoặc sửa tên.",
        length: item.value.count))
  }
}
