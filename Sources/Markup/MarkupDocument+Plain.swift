import Vietnamese

/// A document as those who read figures see it: without characters that only look like others. Nothing but text, blocks and
/// cells is changed.
public struct PlainDocument: Sendable {
  /// The document, with a text of its own.
  public let document: MarkupDocument
  /// For each block how its text stands in the one written.
  private let places: [(plain: PlainText, written: Int)]

  /// Nil where nothing in the text looks like anything else, as in nearly all documents.
  public init?(_ original: MarkupDocument) {
    if original.looksAsWritten { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(original.text.count)
    var isChanged = false
    var places: [(plain: PlainText, written: Int)] = []
    let blocks = original.blocks.map { block -> TextBlock in
      let start = block.text.lowerBound
      let plain = PlainText(original.text[block.text], forFigures: true)
      if !plain.isAsWritten { isChanged = true }
      if !places.isEmpty { text.append(UInt8(ascii: "\n")) }
      let base = text.count
      text.append(contentsOf: plain.bytes)
      places.append((plain, start))
      let cells = block.cells.map { cell in
        (base + plain.offset(ofWritten: cell.lowerBound, from: start))..<(base
          + plain.offset(ofWritten: cell.upperBound, from: start))
      }
      let label = block.label > 0 ? plain.offset(ofWritten: start + block.label, from: start) : 0
      return block.moved(to: base..<text.count, cells: cells, label: label)
    }
    guard isChanged else { return nil }
    self.places = places
    document = MarkupDocument(
      html: [], text: text, blocks: blocks, runs: [], links: [], identifiers: original.identifiers,
      looksAsWritten: false)
  }

  /// Where a range of a block's text stands in the text as written.
  public func written(_ range: Range<Int>, block: Int) -> Range<Int> {
    let (plain, start) = places[block]
    let base = document.blocks[block].text.lowerBound
    if plain.isAsWritten { return (range.lowerBound - base + start)..<(range.upperBound - base + start) }
    return plain.written((range.lowerBound - base)..<(range.upperBound - base))
  }
}

extension TextBlock {
  fileprivate func moved(to text: Range<Int>, cells: [Range<Int>], label: Int) -> TextBlock {
    TextBlock(
      kind: kind, text: text, listDepth: listDepth, ordinal: ordinal, opensBullet: opensBullet, isQuoted: isQuoted,
      cells: cells, table: table, line: line, htmlStart: htmlStart, label: label, style: style)
  }
}
