import Markup
import Publications
import Vietnamese

extension AkomaNtoso {
  // MARK: Text

  /// Texts in order: tables, quotations of another act, paragraphs.
  package mutating func blocks(_ items: ArraySlice<Item>) {
    var rest = items
    while case .block(let index)? = rest.first {
      let block = body.blocks[index]
      if let table = block.table {
        let run = rest.prefix { if case .block(let other) = $0 { body.blocks[other].table == table } else { false } }
        put("<table eId=\"\(next("table_"))\">\n")
        for case .block(let number) in run {
          if case .tableRow(let isHeader) = body.blocks[number].kind {
            row(body.blocks[number], number, cell: isHeader ? "th" : "td")
          }
        }
        put("</table>\n")
        rest = rest.dropFirst(run.count)
      } else if isQuotation(block) {
        let run = rest.prefix { if case .block(let other) = $0 { isQuotation(body.blocks[other]) } else { false } }
        quotation(run)
        rest = rest.dropFirst(run.count)
      } else if block.opensBullet, block.label == 0 {
        let run = rest.prefix { item in
          if case .block(let other) = item {
            body.blocks[other].opensBullet && body.blocks[other].label == 0
          } else {
            false
          }
        }
        put("<ul eId=\"\(next("ul_"))\">\n")
        for case .block(let number) in run {
          put("<li>")
          inline(body.blocks[number].text, block: number)
          put("</li>\n")
        }
        put("</ul>\n")
        rest = rest.dropFirst(run.count)
      } else {
        paragraph(block.text, block: index, number: block.label == 0 ? block.ordinal : nil)
        rest = rest.dropFirst()
      }
    }
  }

  package mutating func row(_ block: TextBlock, _ index: Int, cell: String) {
    put("<tr>")
    for range in block.cells {
      put("<", cell, "><p>")
      inline(range, block: index)
      put("</p></", cell, ">")
    }
    if block.cells.isEmpty { put("<\(cell)><p/></\(cell)>") }
    put("</tr>\n")
  }

  /// - Parameter number: Of an item of a numbered list, which the page shows and the text does not hold.
  package mutating func paragraph(_ range: Range<Int>, block: Int, number: Int? = nil) {
    // Of a provision's own paragraph the provision has the anchor.
    put(anchorOfBlock[block].map { "<p eId=\"\($0)\" class=\"de-muc\">" } ?? "<p>")
    if let number { put("\(number). ") }
    inline(range, block: block)
    put("</p>\n")
  }

  /// Text with citations of documents held here as references.
  package mutating func inline(_ range: Range<Int>, block: Int) {
    var at = range.lowerBound
    for index in citationsOfBlock[block] ?? [] {
      let (citation, iri) = (references[index].text, references[index].iri)
      guard citation.lowerBound >= at, citation.upperBound <= range.upperBound else { continue }
      put(text: at..<citation.lowerBound)
      put("<ref eId=\"\(next("ref_"))\" href=\"\(XML.escape(iri))\">")
      put(text: citation)
      put("</ref>")
      at = citation.upperBound
    }
    put(text: at..<range.upperBound)
  }

  /// A name with the next free number behind it.
  package mutating func next(_ stem: String) -> String {
    counts[stem, default: 0] += 1
    return "\(stem)_\(counts[stem] ?? 1)"
  }
}
