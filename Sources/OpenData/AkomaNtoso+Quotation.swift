import Markup
import Publications
import Vietnamese

// The text of another act that an amending document quotes, with its own numbers.

extension AkomaNtoso {
  /// Whether a block quotes another act.
  package func isQuotation(_ block: TextBlock) -> Bool { block.style == .quoted }

  /// Quoted blocks, nested by their labels.
  package mutating func quotation(_ items: ArraySlice<Item>) {
    let id = next("quoted_")
    put("<p><mod eId=\"\(id)__mod\"><quotedStructure eId=\"\(id)\">\n")
    var open: [(rank: Int, name: String, isFilled: Bool)] = []
    func isText(_ item: Item) -> Bool {
      guard case .block(let index) = item else { return false }
      return QuotedLabel.read(body.blocks[index], in: body) == nil
    }
    var rest = items
    while case .block(let index)? = rest.first {
      let block = body.blocks[index]
      guard let label = QuotedLabel.read(block, in: body) else {
        let run = rest.prefix(while: isText)
        quotedText(run, id, isNested: !open.isEmpty)
        rest = rest.dropFirst(run.count)
        continue
      }
      while let last = open.last, last.rank >= label.rank {
        put("</", last.name, ">\n")
        open.removeLast()
      }
      rest = rest.dropFirst()
      let texts = rest.prefix(while: isText)
      rest = rest.dropFirst(texts.count)
      let isLeaf =
        rest.first.map { item in
          guard case .block(let next) = item, let under = QuotedLabel.read(body.blocks[next], in: body) else {
            return true
          }
          return under.rank <= label.rank
        } ?? true
      put("<", label.element, " eId=\"", next(id + "__phan"), "\"><num>")
      put(text: block.text.lowerBound..<label.end)
      put("</num>\n")
      let start = label.rest
      let holder = isLeaf ? "content" : "intro"
      put("<", holder, ">\n")
      if start < block.text.upperBound { paragraph(start..<block.text.upperBound, block: index) }
      blocksOfQuotation(texts)
      if start >= block.text.upperBound, texts.isEmpty { put("<p/>\n") }
      put("</", holder, ">\n")
      if isLeaf { put("</", label.element, ">\n") } else { open.append((label.rank, label.element, true)) }
    }
    for last in open.reversed() { put("</", last.name, ">\n") }
    put("</quotedStructure></mod></p>\n")
  }

  private mutating func quotedText(_ items: ArraySlice<Item>, _ id: String, isNested: Bool) {
    guard isNested else { return blocksOfQuotation(items) }
    put("<hcontainer name=\"doan\" eId=\"", next(id + "__doan"), "\"><content>\n")
    blocksOfQuotation(items)
    put("</content></hcontainer>\n")
  }

  private mutating func blocksOfQuotation(_ items: ArraySlice<Item>) {
    for case .block(let index) in items { paragraph(body.blocks[index].text, block: index) }
  }
}

/// The label of a quoted line.
private struct QuotedLabel {
  package let rank: Int
  package let element: String
  /// Where the label ends in the text, and where the words begin.
  package let end: Int
  package let rest: Int

  package static func read(_ block: TextBlock, in body: MarkupDocument) -> QuotedLabel? {
    guard block.label > 0 else { return nil }
    let end = block.text.lowerBound + block.label
    guard end <= block.text.upperBound, end == block.text.upperBound || body.text[end] & 0xC0 != 0x80 else {
      return nil
    }
    let label = Folding.fold(body.string(block.text.lowerBound..<end)).drop { !$0.isLetter && !$0.isNumber }
    let (rank, element): (Int, String)
    if label.hasPrefix("dieu ") {
      (rank, element) = (60, "article")
    } else if label.hasPrefix("chuong ") {
      (rank, element) = (20, "chapter")
    } else if label.hasPrefix("phan ") {
      (rank, element) = (10, "part")
    } else if label.hasPrefix("muc ") {
      (rank, element) = (30, "section")
    } else if label.hasPrefix("tieu muc ") {
      (rank, element) = (40, "subsection")
    } else if label.first?.isNumber == true {
      (rank, element) = (70 + label.dropLast().count { $0 == "." }, "paragraph")
    } else if label.first?.isLetter == true, label.count <= 3 {
      (rank, element) = (90, "point")
    } else {
      return nil
    }
    var rest = end
    while rest < block.text.upperBound, body.text[rest] == 0x20 || body.text[rest] == 0x0A { rest += 1 }
    return QuotedLabel(rank: rank, element: element, end: end, rest: rest)
  }
}
