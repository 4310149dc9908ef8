import Foundation
import Markup
import Publications
import Testing

/// Documents kept apart from the project, in the folder that `CONGBO_CORPUS` names: every word and label of each is shown once,
/// in its place.
@Suite struct CorpusOfDocuments {
  private static let folder = ProcessInfo.processInfo.environment["CONGBO_CORPUS"] ?? ""

  @Test(.enabled(if: FileManager.default.fileExists(atPath: folder)))
  func isShownWordForWord() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".md") }
      .filter { !$0.hasSuffix("README.md") && !$0.hasSuffix("LIST.md") }
    try #require(!files.isEmpty)
    for file in files.sorted() {
      let text = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)
      let source = SourceText(file: "content/van-ban/a.md", text: text)
      guard let publication = Publication.read(source, kind: .document).value else {
        Issue.record("\(file) is not read")
        continue
      }
      let written = Self.words(text.components(separatedBy: "---\n").dropFirst(2).joined(separator: "---\n"))
      let body = try publication.body
      let shown = Self.words(String(decoding: body.text, as: UTF8.self))
      let place = zip(written, shown).enumerated().first { $0.element.0 != $0.element.1 }
      #expect(place == nil && written.count == shown.count, "\(file): \(place.map { "\($0.element)" } ?? "end")")
      let ids = publication.anchors.identifiers.map(\.id)
      #expect(Set(ids).count == ids.count, "\(file)")
    }
  }

  /// Words without marks of headings, tables and rules.
  private static func words(_ text: String) -> [String] {
    text.split(separator: "\n").filter { line in !line.allSatisfy { "|-: ".contains($0) } }.flatMap { line in
      var rest = line.trimmingCharacters(in: .whitespaces)
      if rest.hasPrefix("#") { rest = String(rest.drop { $0 == "#" }) }
      if rest.hasPrefix("|") { rest = rest.replacing("|", with: " ") }
      return rest.split { $0.isWhitespace }.map(String.init)
    }
  }
}
