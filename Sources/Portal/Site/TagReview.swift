import Diagnostics
import Publications
import Vietnamese

/// Tags that mean different things and yet share one address, since addresses have no diacritics and no signs: «Sở» and
/// «Số», «C++» and «C#».
enum TagReview {
  /// One warning for each spelling that shares its address with an earlier one.
  static func diagnostics(_ catalog: Catalog) -> [Diagnostic] {
    var first: [String: [String]] = [:]
    var shown: [String: String] = [:]
    var slugs: [String: String] = [:]
    var found: [Diagnostic] = []
    for publication in catalog.publications where publication.language == .vietnamese {
      for tag in publication.facts.tags where slugs[tag] == nil {
        let slug = Slug.make(tag)
        slugs[tag] = slug
        guard !slug.isEmpty else { continue }
        let meaning = meaning(of: tag)
        guard let other = first[slug], let written = shown[slug] else {
          (first[slug], shown[slug]) = (meaning, tag)
          continue
        }
        if other == meaning || publication.facts.acceptedWarnings.contains(.tagSharedAddress) { continue }
        found.append(
          Diagnostic(
            .tagSharedAddress, at: SourceLocation(file: publication.file, line: 1),
            "Từ khóa «\(tag)» và từ khóa «\(written)» có chung địa chỉ /the/\(slug)/",
            note: "Bài của hai từ khóa nằm lẫn trong một danh sách, mang tên một từ khóa.",
            fix: "Là một từ khóa thì viết như nhau ở mọi bài; là hai từ khóa thì đặt tên khác, rõ hơn.", subject: tag))
      }
    }
    return found
  }

  /// The tag without what does not change its meaning: case, spaces, hyphens, where the tone stands in `hoà` and `hòa`.
  private static func meaning(of tag: String) -> [String] {
    Folding.foldKeepingMarks(tag).split { " -–_./&,".contains($0) }.map { word in
      // Marks in a fixed order, apart from their letters.
      let marks = NormalForm.decomposed(String(word))
      let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
      let letters = marks.filter { !tones.contains($0.value) }
      let tone = marks.filter { tones.contains($0.value) }
      return String(String.UnicodeScalarView(letters)) + String(String.UnicodeScalarView(tone))
    }
  }
}
