import Markup

/// A part of a document that can be cited: Điều, khoản, điểm, or mục in plans without articles.
public struct Provision: Sendable, Hashable {
  /// The block that opens it.
  public let block: Int
  /// Its anchor: `dieu-1-khoan-2`, `muc-2-b`.
  public let id: String
  /// As one cites it: `Điều 1 khoản 2`, `Mục 2 điểm b`.
  public let label: String
  /// What sort of part it is.
  public let kind: Kind
  /// Index of the provision that it stands in; nil at the top.
  public let parent: Int?
  /// How many bytes of the block's text its label takes, as typed; 0 where that was not looked at.
  public let labelLength: Int

  /// Parts of a document by their labels (Nghị định 30/2020/NĐ-CP annex I §6).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A text attached to the document, with articles of its own: Quy chế, Kế hoạch.
    case attachment
    /// Phụ lục.
    case appendix
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục, as parts of a chapter or with a Roman number.
    case section
    /// Tiểu mục.
    case subsection
    /// Điều.
    case article
    /// Khoản, or a numbered mục in plans without articles.
    case number
    /// Điểm.
    case letter
  }
}

/// One line of the outline of a page.
public struct OutlineEntry: Sendable, Hashable {
  /// Heading level, 1–6.
  public let level: Int
  /// Anchor.
  public let id: String
  /// Heading text.
  public let title: String
}

/// The anchors of one document: provisions, other headings, and which provision each block belongs to.
public struct Anchors: Sendable {
  /// `id`s to put on blocks, in order of the blocks; unique within the page. Where a block has several, the last one is its
  /// own, and those before it are of earlier versions or of a part that holds it.
  public let identifiers: Identifiers
  /// The provisions in order.
  public let provisions: Provisions
  /// The headings in order.
  public let outline: [OutlineEntry]
  /// For each block the index of the provision it stands in, or nil.
  public let provisionOfBlock: ProvisionOfBlock

  /// Finds them. Labels follow Nghị định 30/2020/NĐ-CP annex I §6: Phần and Chương Roman, `Điều 1.`, khoản `1.`,
  /// điểm `a)` in the Vietnamese alphabet, where điểm đ has the anchor `diem-dd`.
  public init(of document: MarkupDocument) {
    var builder = AnchorBuilder(document)
    builder.run()
    self.init(
      identifiers: builder.identifiers, provisions: Provisions(builder.provisions), outline: builder.outline,
      provisionOfBlock: ProvisionOfBlock(builder.provisionOfBlock))
  }

  init(
    identifiers: [(block: Int, id: String)], provisions: Provisions, outline: [OutlineEntry],
    provisionOfBlock: ProvisionOfBlock
  ) {
    self.identifiers = Identifiers(identifiers, of: provisions)
    self.provisions = provisions
    self.outline = outline
    self.provisionOfBlock = provisionOfBlock
  }

  /// The same where headings leave addresses to other parts of the page that have a right to them, such as `chi-tieu-3` to
  /// the third target, and take the first free number behind; nil where none has to.
  public func yielding(to taken: Set<String>) -> Anchors? {
    guard identifiers.contains(where: { taken.contains($0.id) }) else { return nil }
    var used = taken.union(identifiers.map(\.id))
    var renamed: [String: String] = [:]
    for (_, id) in identifiers where taken.contains(id) {
      var number = 2
      while !used.insert("\(id)-\(number)").inserted { number += 1 }
      renamed[id] = "\(id)-\(number)"
    }
    return Anchors(
      identifiers: identifiers.map { ($0.block, renamed[$0.id] ?? $0.id) }, provisions: provisions,
      outline: outline.map { OutlineEntry(level: $0.level, id: renamed[$0.id] ?? $0.id, title: $0.title) },
      provisionOfBlock: provisionOfBlock)
  }

  /// Those of an official document, whose lines have been read.
  ///
  /// - Parameter lineOffset: Lines of the file before the body.
  init(of document: MarkupDocument, lines: DocumentLines, lineOffset: Int) {
    var builder = LineAnchorBuilder(document, lines, lineOffset: lineOffset)
    builder.run()
    self.init(
      identifiers: builder.identifiers, provisions: Provisions(builder.provisions), outline: builder.outline,
      provisionOfBlock: ProvisionOfBlock(builder.provisionOfBlock))
  }

  /// The nearest anchor at or before a block: its provision's, else its heading's; nil at the top of the page.
  public func nearest(toBlock block: Int) -> String? {
    var low = 0
    var high = identifiers.count
    while low < high {
      let middle = (low + high) / 2
      if identifiers[middle].block <= block { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? identifiers[low - 1].id : nil
  }
}
