/// What a Word file shows of how it was written to whoever opens it: changes that are tracked, with what was deleted and who did
/// it, and comments.
package struct WordTraces: Hashable, Sendable {
  /// Insertions, deletions and moves that are tracked.
  package let changes: Int
  /// Comments.
  package let comments: Int

  /// So many of each.
  package init(changes: Int, comments: Int) { (self.changes, self.comments) = (changes, comments) }

  /// Whether it shows nothing.
  package var isEmpty: Bool { changes + comments == 0 }

  /// Looks through the parts of a file; one that is no Word file that can be read shows nothing. Linear in what it unpacks to.
  package init(_ bytes: [UInt8]) {
    var (changes, comments) = (0, 0)
    guard var archive = try? ZipArchive(bytes) else {
      self.init(changes: 0, comments: 0)
      return
    }
    for name in archive.names where WordTraces.mayHold(name) {
      guard let part = (try? archive.read(name)) ?? nil else { continue }
      let found = WordTraces.count(part)
      changes += found.changes
      comments += found.comments
    }
    self.init(changes: changes, comments: comments)
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
