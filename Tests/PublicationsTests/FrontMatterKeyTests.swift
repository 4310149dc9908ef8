import Cache
import Publications
import Testing

/// What is true of every key of front matter, however many there are: it is read, kept for the next build, and a translation
/// that does not state it has it from its original.
@Suite struct FrontMatterKeyTests {
  private struct Stated: CustomTestStringConvertible {
    let kind: PublicationKind
    let key: String
    var testDescription: String { "\(kind.rawValue) \(key)" }
  }

  private static let all = PublicationKind.allCases.flatMap { kind in
    FrontMatterKeys.names(of: kind).map { Stated(kind: kind, key: $0) }
  }

  private static let base = [
    "title": "Kế hoạch", "date": "2026-01-06", "number": "7/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh A",
    "issued": "2026-01-05",
  ]
  /// What cannot be stated without another.
  private static let companions = ["video": "video_text: Phim", "video_text": "video: phim.mp4"]
  /// The only values that keys without an example may have.
  private static let values = [
    "text": "extract", "updated": "2026-02-03", "changes": "[{date: 2026-02-03, note: Sửa}]",
  ]

  private static func facts(_ stated: Stated?, of kind: PublicationKind, isEnglish: Bool = false) -> Facts? {
    let known = FrontMatterKeys.names(of: kind)
    var lines = base.filter { known.contains($0.key) && (!isEnglish || $0.key == "title") }
    if let key = stated?.key { lines[key] = values[key] ?? FrontMatterKeys.example(of: key) ?? "Chữ thử" }
    var text = lines.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
    if let more = stated.flatMap({ companions[$0.key] }) { text += more + "\n" }
    let folder = kind.rawValue
    return Fixture.read(
      "---\n\(text)---\nNội dung.\n", file: "content/\(folder)/a\(isEnglish ? ".en" : "").md", kind: kind
    ).0?.facts
  }

  private static func described(_ value: some Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  @Test(arguments: all) private func isReadAndKept(_ stated: Stated) throws {
    let plain = try #require(Self.facts(nil, of: stated.kind))
    let facts = try #require(Self.facts(stated, of: stated.kind))
    // The address alone is made of it.
    if stated.key != "slug" { #expect(Self.described(facts) != Self.described(plain)) }
    var writer = CacheWriter()
    facts.write(to: &writer)
    var reader = CacheReader(writer.bytes)
    #expect(Self.described(try Facts(from: &reader)) == Self.described(facts))
  }

  @Test func whatATranslationDoesNotStateIsThatOfTheOriginal() throws {
    let english = try #require(Self.facts(nil, of: .document, isEnglish: true))
    let keys = Self.all.filter { $0.kind == .document && $0.key != "text" }
    #expect(keys.count > 30)
    for stated in keys {
      let original = try #require(Self.facts(stated, of: .document))
      let completed = english.completed(from: original)
      #expect(Self.described(completed.document as Any) == Self.described(original.document as Any), "\(stated.key)")
    }
  }

  @Test func everyAttributeIsShownWhereItIsStated() {
    let documents = Self.all.filter { $0.kind == .document }.compactMap { Self.facts($0, of: .document)?.document }
    #expect(documents.count > 30 && DocumentFacts.attributes.count > 1)
    for attribute in DocumentFacts.attributes {
      #expect(documents.contains { attribute.value($0) != nil }, "\(attribute.word)")
    }
  }
}
