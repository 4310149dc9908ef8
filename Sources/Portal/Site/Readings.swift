import AccessLog
import Diagnostics
import Publications
import Templates
import Vietnamese

/// How often publications were read, as `congbo views` counted it.
enum Readings {
  /// By publication; a publication that moved keeps what was counted under its former addresses. Without a counts file
  /// all are nil. Error: `views-invalid`.
  static func read(_ catalog: Catalog) -> Diagnosed<[Int?]> {
    let none = [Int?](repeating: nil, count: catalog.publications.count)
    guard catalog.content.folder.assets.contains(where: { $0.file == ViewCounts.file }) else { return Diagnosed(none) }
    let place = SourceLocation(file: ViewCounts.file)
    let counts: ViewCounts
    do throws(ViewCounts.Damage) {
      guard case .bytes(let bytes) = FileBytes.read(catalog.content.folder.source + "/" + ViewCounts.file) else {
        throw .unreadable
      }
      counts = try ViewCounts(json: bytes)
    } catch {
      return Diagnosed(none, [problem(error, place)])
    }
    let totals = counts.totals
    let readings = catalog.publications.map { publication in
      let aliases = Set(publication.facts.aliases.map(\.value))
      let count = aliases.reduce(totals[publication.permalink] ?? 0) { sum, alias in sum + (totals[alias] ?? 0) }
      return count == 0 ? nil : count
    }
    return Diagnosed(readings)
  }

  private static func problem(_ damage: ViewCounts.Damage, _ place: SourceLocation) -> Diagnostic {
    let fix = "Lấy lại tệp từ kho, hoặc xóa tệp rồi chạy lại `congbo views`; đừng sửa tay."
    switch damage {
    case .unreadable: return Diagnostic(.viewsInvalid, at: place, "Tệp số lượt xem không đúng dạng", fix: fix)
    case .value(let at):
      return Diagnostic(
        .viewsInvalid, at: place, "Tệp số lượt xem có giá trị không thể có ở «\(at)»", fix: fix, subject: "\"\(at)\"")
    }
  }
}

extension Site {
  /// What `congbo views` counts: for each path as it stands in the server's log, the page.
  public var countedPages: [String: String] {
    var pages: [String: String] = [:]
    for publication in content.publications {
      pages[addresses.basePath + publication.permalink] = publication.permalink
    }
    return pages
  }

  /// How often a page was read, for readers; nil where it was not counted.
  func readingCount(_ index: Int, _ language: Language) -> String? {
    guard shows(.views) else { return nil }
    return readings[index].map { NumberText.whole($0, language: language.rawValue) }
  }
}
