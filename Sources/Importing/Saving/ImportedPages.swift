import Bytes
import FoundationEssentials
import Glibc

/// Which pages of a folder were made of which files, read once for all files that are imported into it.
package struct ImportedPages: Sendable {
  /// Names of pages without `.md`, by the file that they were made of and the number that they state, empty for none.
  private var stems: [String: [String: [String]]] = [:]
  /// The highest number behind each stem that was given to a page since.
  private var highest: [String: Int] = [:]

  /// Reads the first lines of each page of a folder. Linear in the pages.
  init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".md") && !name.hasPrefix(".") {
      guard let head = ImportedPages.head(folder + "/" + name) else { continue }
      add(String(name.dropLast(3)), head)
    }
  }

  /// Notes a page that has been written.
  ///
  /// - Parameter head: Its first lines at least.
  mutating func note(stem: String, head: String) {
    add(stem, head)
    // Years stand there too: `15-kh-ubnd-2026`.
    guard let dash = stem.lastIndex(of: "-"), let number = Int(stem[stem.index(after: dash)...]),
      !(1_900..<3_000).contains(number), number < 1_000_000
    else { return }
    let opening = String(stem[..<dash])
    highest[opening] = max(highest[opening] ?? 0, number)
  }

  private mutating func add(_ stem: String, _ head: String) {
    guard let origin = ImportedPages.origin(head) else { return }
    let number = PageInFolder.keys(of: head)["number"] ?? ""
    if stems[origin]?[number]?.contains(stem) == true { return }
    stems[origin, default: [:]][number, default: []].append(stem)
  }

  /// The pages made of a file of that name that may be those of a document: of its number, or without one.
  func stems(madeOf origin: String, number: String?) -> [String] {
    guard !origin.isEmpty, let found = stems[ImportedDocument.originComment(origin)] else { return [] }
    guard let number else { return found.values.flatMap { $0 }.sorted() }
    return ((found[number] ?? []) + (found[""] ?? [])).sorted()
  }

  /// The number from which on one may be free behind a stem whose page stands there.
  func firstNumber(of stem: String) -> Int { max(2, (highest[stem] ?? 0) + 1) }

  /// The comment that says which file a page was made of, in the first lines of its front matter.
  private static func origin(_ text: String) -> String? {
    let opening = "# " + String(ImportedDocument.originComment("").prefix { $0 != "»" })
    let line = text.split(maxSplits: 4, whereSeparator: \.isNewline).prefix(4).first { $0.hasPrefix(opening) }
    return line.map { String($0.dropFirst(2)) }
  }

  private static func head(_ path: String) -> String? {
    FileReader.head(of: path, 4_000).map { String(decoding: $0, as: UTF8.self) }
  }
}
