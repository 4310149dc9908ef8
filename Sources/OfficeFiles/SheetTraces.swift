/// What a workbook (XLSX) holds that its sheets do not show: sheets that are hidden, and comments.
package struct SheetTraces: Hashable, Sendable {
  /// Names of the sheets that are hidden.
  package let hidden: [String]
  /// Comments.
  package let comments: Int

  /// Whether it holds nothing of the kind.
  package var isEmpty: Bool { hidden.isEmpty && comments == 0 }

  /// Looks through a file; one that is no workbook that can be read holds nothing. Linear in what it unpacks to.
  package init(_ bytes: [UInt8]) {
    var (hidden, comments) = ([String](), 0)
    guard var archive = try? ZipArchive(bytes) else {
      (self.hidden, self.comments) = (hidden, comments)
      return
    }
    for name in archive.names where name.hasPrefix("xl/") && name.hasSuffix(".xml") {
      let isComments = name.contains("omments")
      guard isComments || name == "xl/workbook.xml", let part = (try? archive.read(name)) ?? nil else { continue }
      for tag in SheetTraces.tags(part) {
        if isComments {
          if tag.hasPrefix("comment ") || tag.hasPrefix("threadedComment ") { comments += 1 }
        } else if tag.hasPrefix("sheet "),
          ["hidden", "veryHidden"].contains(where: { tag.contains("state=\"\($0)\"") || tag.contains("state='\($0)'") })
        {
          hidden.append(SheetTraces.name(tag))
        }
      }
    }
    (self.hidden, self.comments) = (hidden, comments)
  }

  /// What stands between `<` and `>`, a prefix of the name left out.
  private static func tags(_ part: [UInt8]) -> [Substring] {
    String(decoding: part, as: UTF8.self).split(separator: "<").map { piece in
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { !$0.isWhitespace }
      return name.firstIndex(of: ":").map { tag[tag.index(after: $0)...] } ?? tag
    }
  }

  private static func name(_ tag: Substring) -> String {
    guard let start = tag.firstRange(of: " name=\"") else { return "" }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
