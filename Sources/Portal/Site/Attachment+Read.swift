import Crypto
import Diagnostics
import Foundation
import Parallel
import Publications
import Vietnamese

extension Attachment {
  /// Size and SHA-256 of every file that a publication attaches or shows, by path in the content. Errors:
  /// `attachment-missing`, `picture-missing`, and for all files beside the pages `attachment-empty` and
  /// `attachment-type-mismatch`.
  static func read(_ catalog: Catalog) -> ([String: Attachment], [Diagnostic]) {
    let assets = Dictionary(
      catalog.content.folder.assets.map { ($0.file, $0.size) }, uniquingKeysWith: { first, _ in first })
    var wanted: Set<String> = []
    var diagnostics = signatureProblems(catalog.content.folder)
    for publication in catalog.publications {
      let pictures = publication.facts.image.map { [$0] } ?? []
      let files = publication.facts.attachments + (publication.facts.video.map { [$0] } ?? [])
      for (items, id) in [(files, DiagnosticID.attachmentMissing), (pictures, .pictureMissing)] {
        for item in items {
          if let file = path(item.value, of: publication), assets[file] != nil {
            wanted.insert(file)
          } else {
            let near =
              diagnostics.count < 50
              ? NearMiss.nearest(to: item.value, among: names(beside: publication, assets.keys)) : nil
            diagnostics.append(
              Diagnostic(
                id, at: item.location, "Không thấy tệp «\(item.value)»",
                fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Đặt tệp cạnh tệp `.md`, hoặc sửa tên.",
                length: item.value.count))
          }
        }
      }
    }
    let files = wanted.sorted()
    let source = catalog.content.folder.source
    let read = Parallel.map(files.count) { index in
      Attachment(file: files[index], size: assets[files[index]] ?? 0, sha256: hash(source + "/" + files[index]))
    }
    return (Dictionary(read.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first }), diagnostics)
  }

  /// Files that are empty or are not what their ending says, in the order of their paths.
  private static func signatureProblems(_ folder: ContentFolder) -> [Diagnostic] {
    Parallel.map(folder.assets.count) { index -> Diagnostic? in
      let asset = folder.assets[index]
      let place = SourceLocation(file: asset.file)
      if asset.size == 0 {
        return Diagnostic(
          .attachmentEmpty, at: place, "Tệp trống (0 byte)", fix: "Chép lại tệp từ bản gốc, hoặc xóa tệp này.")
      }
      guard let signature = FileSignature.expected(of: asset.file) else { return nil }
      let head = FileSignature.head(of: folder.source + "/" + asset.file)
      if head.isEmpty || signature.fits(head) { return nil }
      return Diagnostic(
        .attachmentTypeMismatch, at: place, "Tệp mang đuôi .\(signature.ending) nhưng không phải \(signature.name)",
        note: FileSignature.name(of: head).map { "Nội dung cho thấy đây là \($0)." },
        fix: "Xuất lại tệp đúng loại, hoặc sửa đuôi tệp cho khớp nội dung.")
    }.compactMap { $0 }
  }

  /// The path in the content of a file named in a front matter: beside the page, or from the root with `/`.
  static func path(_ name: String, of publication: Publication) -> String? {
    name.hasPrefix("/") ? "content" + name : BodyLinks.join(publication.file, name)
  }

  private static func names(beside publication: Publication, _ files: some Sequence<String>) -> [String] {
    let folder = publication.file.split(separator: "/").dropLast().joined(separator: "/") + "/"
    return files.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }.sorted()
  }

  private static func hash(_ path: String) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
    defer { try? handle.close() }
    var hasher = SHA256()
    while let chunk = try? handle.read(upToCount: 1 << 20), !chunk.isEmpty { hasher.update(data: chunk) }
    return hasher.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
