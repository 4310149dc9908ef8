import FoundationEssentials
import Glibc
import Publications
import Vietnamese

/// A page that an earlier import, or an editor, has put into the folder.
struct PageInFolder {
  /// Its name without `.md`.
  let stem: String
  let text: String

  /// The page of the same document: of the same number, issuer and year, or made of a file of the same name.
  static func find(
    _ document: ImportedDocument, origin: String, in folder: String, among pages: ImportedPages
  ) -> PageInFolder? {
    let stem = document.stem
    let year = document.issued.map { "-\($0.year)" } ?? ""
    for name in [stem, stem + year] {
      guard let text = text(folder + "/" + name + ".md") else { continue }
      if isSame(text, document) || states(text, origin) && !isOther(text, document) {
        return PageInFolder(stem: name, text: text)
      }
    }
    // The number may have been blank the first time.
    for name in pages.stems(madeOf: origin, number: document.number) {
      guard let text = text(folder + "/" + name + ".md"), states(text, origin), !isOther(text, document) else {
        continue
      }
      return PageInFolder(stem: name, text: text)
    }
    return nil
  }

  /// A name that no other document's page has.
  static func free(_ stem: String, issued: Day?, in folder: String, among pages: ImportedPages) -> String {
    func isFree(_ name: String) -> Bool { !FileManager.default.fileExists(atPath: folder + "/" + name + ".md") }
    if isFree(stem) { return stem }
    if let issued, isFree("\(stem)-\(issued.year)") { return "\(stem)-\(issued.year)" }
    let first = pages.firstNumber(of: stem)
    return (first...(first + 998)).lazy.map { "\(stem)-\($0)" }.first(where: isFree) ?? stem
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func states(_ text: String, _ origin: String) -> Bool {
    !origin.isEmpty
      && text.split(maxSplits: 4, whereSeparator: \.isNewline).prefix(4).contains {
        $0 == "# " + ImportedDocument.originComment(origin)
      }
  }

  private static func isSame(_ text: String, _ document: ImportedDocument) -> Bool {
    let source = SourceText(file: "content/van-ban/a.md", text: text)
    guard let facts = Publication.read(source, kind: .document).value?.facts, let old = facts.document else {
      return false
    }
    if let a = old.issued, let b = document.issued, a.year != b.year { return false }
    guard FoldedWords.joined(old.issuer.value) == FoldedWords.joined(document.issuer ?? "") else { return false }
    if let a = old.number?.value.description, let b = document.number { return a == b }
    return FoldedWords.joined(facts.title) == FoldedWords.joined(document.title)
  }

  /// Whether a page speaks of another document though it was made of a file of the same name, as `signed.docx` and `1.docx`
  /// are every day: number, day of issue or issuer differ, or nothing but other titles is known.
  private static func isOther(_ text: String, _ document: ImportedDocument) -> Bool {
    let keys = keys(of: text)
    func differs(_ key: String, _ value: String?) -> Bool? {
      guard let old = keys[key], let value, !old.isEmpty, !value.isEmpty else { return nil }
      return FoldedWords.joined(old) != FoldedWords.joined(value)
    }
    let known = [
      differs("number", document.number), differs("issued", document.issued?.description),
      differs("issuer", document.issuer),
    ]
    if known.contains(true) { return true }
    return known[0] == nil && known[1] == nil && differs("title", document.title) ?? false
  }

  /// The plain values of the front matter's lines, whether or not they can be published.
  static func keys(of text: String) -> [String: String] {
    var keys: [String: String] = [:]
    for line in text.split(maxSplits: 60, whereSeparator: \.isNewline).prefix(60).dropFirst() {
      if line.hasPrefix("---") { break }
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\"" }
      keys[String(line[..<colon])] = String(value.reversed().drop { $0 == " " || $0 == "\"" }.reversed())
    }
    return keys
  }
}
