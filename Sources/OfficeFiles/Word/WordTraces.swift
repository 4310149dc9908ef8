/// What a Word file shows of how it was written to whoever opens it: changes that are tracked, with what was deleted and who did
/// it, and comments.
package struct WordTraces: Hashable, Sendable {
  /// Insertions, deletions and moves that are tracked.
  package let changes: Int
  /// Comments.
  package let comments: Int

  /// Looks through the parts of a file; nil where it shows nothing, or is no Word file that can be read. Linear in what it unpacks to.
  package init?(_ bytes: [UInt8]) {
    guard var archive = try? ZipArchive(bytes) else { return nil }
    var (changes, comments) = (0, 0)
    for name in archive.names where WordTraces.mayHold(name) {
      guard let part = (try? archive.read(name)) ?? nil else { continue }
      let found = WordTraces.count(part)
      changes += found.changes
      comments += found.comments
    }
    if changes + comments == 0 { return nil }
    (self.changes, self.comments) = (changes, comments)
  }

  /// Whether a part holds text: the document, what stands above and below its pages, its notes and comments.
  private static func mayHold(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let stem = name.dropFirst("word/".count)
    return ["document", "header", "footer", "footnotes", "endnotes", "comments"].contains { stem.hasPrefix($0) }
  }

  private static let marks: [(tag: [UInt8], isComment: Bool)] =
    ["<w:ins ", "<w:del ", "<w:moveFrom ", "<w:moveTo "].map { (Array($0.utf8), false) }
    + [(Array("<w:comment ".utf8), true)]

  private static func count(_ part: [UInt8]) -> (changes: Int, comments: Int) {
    var found = (changes: 0, comments: 0)
    var at = part.startIndex
    while let open = part[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard part[at...].starts(with: "w:".utf8), let mark = marks.first(where: { part[open...].starts(with: $0.tag) })
      else { continue }
      if mark.isComment { found.comments += 1 } else { found.changes += 1 }
    }
    return found
  }
}
