import Bytes
import Markup
import Publications
import Vietnamese

// What stands around the articles: letterhead and title, the bases of the document, its signature, the texts attached to it.

extension AkomaNtoso {
  /// The document's items by the part that they belong to.
  package struct Parts {
    /// Letterhead and title.
    var preface: [Int] = []
    /// Bases, and who decides.
    var preamble: [Int] = []
    var main: [Item] = []
    /// Signature and recipients.
    var conclusions: [Int] = []
    /// Provisions that are texts attached.
    var attachments: [Int] = []

    init(of document: AkomaNtoso) {
      let provisions = document.publication.anchors.provisions
      let isAct = document.publication.hasArticles
      var isLead = true
      var hasBasis = false
      let hasLetterhead = document.top.contains { item in
        if case .block(let index) = item { document.body.blocks[index].style == .letterhead } else { false }
      }
      let lastOfMain = document.lastOfMain
      for (place, item) in document.top.enumerated() {
        switch item {
        case .provision(let index):
          isLead = false
          if provisions.kind(index).isText, place > lastOfMain { attachments.append(index) } else { main.append(item) }
        case .block(let index):
          let block = document.body.blocks[index]
          if block.style == .signature || block.style == .recipients {
            if place > lastOfMain {
              conclusions.append(index)
            } else {
              isLead = false
              main.append(item)
            }
          } else if isLead, !isAct, !document.isOpening(block) {
            isLead = false
            main.append(item)
          } else if isLead {
            hasBasis = hasBasis || !hasLetterhead || document.isBasis(block)
            if hasBasis { preamble.append(index) } else { preface.append(index) }
          } else if place <= lastOfMain || attachments.isEmpty && conclusions.isEmpty {
            main.append(item)
          } else {
            conclusions.append(index)
          }
        }
      }
      // A document that is nothing but texts attached has them as its body.
      if main.isEmpty {
        main = attachments.map { .provision($0) }
        attachments = []
      }
    }
  }

  /// The last item that belongs to the body, -1 for none: nothing is put behind what follows it in the text, so that a signature in the
  /// midst, as in a sample, and a text attached before others stay where they are.
  private var lastOfMain: Int {
    var last = -1
    var isBehindText = false
    for (place, item) in top.enumerated() {
      switch item {
      case .provision(let index):
        if publication.anchors.provisions.kind(index).isText { isBehindText = true } else { last = place }
      case .block: if isBehindText { last = place }
      }
    }
    return last
  }

  /// Whether a block of a document without articles stands before its text: letterhead, title, basis.
  func isOpening(_ block: TextBlock) -> Bool {
    if block.style == .letterhead || block.style == .title || isBasis(block) { return true }
    let words = Folding.fold(body.string(block.text)).trimmingPrefix(" ")
    return words == Folding.fold(facts.typeName) || words == Folding.fold(publication.facts.title)
  }

  /// Whether a paragraph says on what the document is based, or who decides.
  package func isBasis(_ block: TextBlock) -> Bool {
    if block.style == .basis { return true }
    let words = Folding.fold(String(decoding: body.text[block.text].prefix(64), as: UTF8.self))
    return ["xet ", "theo de nghi", "thuc hien ", "can cu "].contains(where: words.hasPrefix)
  }

  /// Preface and preamble.
  package mutating func opening(_ parts: Parts) {
    if parts.preface.isEmpty {
      put("<preface>\n<p><docType>\(XML.escape(facts.typeName))</docType>")
      if let number = facts.number { put(" số <docNumber>\(XML.escape(number))</docNumber>") }
      put("</p>\n<p><docTitle>\(XML.escape(publication.facts.title))</docTitle></p>\n</preface>\n")
    } else {
      put("<preface>\n")
      for index in parts.preface { prefaceLine(index) }
      put("</preface>\n")
    }
    guard !parts.preamble.isEmpty else { return }
    put("<preamble>\n")
    var rest = parts.preamble[...]
    while let first = rest.first {
      let run = rest.prefix { isBasis(body.blocks[$0]) }
      if run.isEmpty {
        blocks([.block(first)])
        rest = rest.dropFirst()
        continue
      }
      put("<citations eId=\"", next("citations_"), "\">\n")
      for index in run {
        put("<citation eId=\"", next("citation_"), "\">\n")
        blocks([.block(index)])
        put("</citation>\n")
      }
      put("</citations>\n")
      rest = rest.dropFirst(run.count)
    }
    put("</preamble>\n")
  }

  /// A line of the title page, with the document's number and type named as what they are.
  private mutating func prefaceLine(_ index: Int) {
    let block = body.blocks[index]
    guard block.kind == .paragraph || block.style != nil, block.table == nil else { return blocks([.block(index)]) }
    let text = body.string(block.text)
    let isType = Folding.fold(text).trimmingPrefix(" ") == Folding.fold(facts.typeName)
    if isType {
      put("<p><docType>")
      put(text: block.text)
      put("</docType></p>\n")
    } else if let number = facts.number, text.holds(number), let range = text.firstRange(of: number) {
      let start = block.text.lowerBound + text[..<range.lowerBound].utf8.count
      put("<p>")
      put(text: block.text.lowerBound..<start)
      put("<docNumber>")
      put(text: start..<(start + number.utf8.count))
      put("</docNumber>")
      put(text: (start + number.utf8.count)..<block.text.upperBound)
      put("</p>\n")
    } else if Folding.fold(text) == Folding.fold(publication.facts.title) {
      put("<p><docTitle>")
      put(text: block.text)
      put("</docTitle></p>\n")
    } else {
      blocks([.block(index)])
    }
  }

  /// Signature and recipients.
  package mutating func conclusions(_ parts: Parts) {
    guard !parts.conclusions.isEmpty else { return }
    put("<conclusions>\n")
    blocks(parts.conclusions.map { Item.block($0) }[...])
    put("</conclusions>\n")
  }

  /// Texts attached, each a document of its own.
  package mutating func attachments(_ parts: Parts) {
    guard !parts.attachments.isEmpty else { return }
    put("<attachments>\n")
    for index in parts.attachments {
      let provision = publication.anchors.provisions[index]
      let name = provision.kind == .appendix ? "phu-luc" : "van-ban-kem-theo"
      put("<attachment eId=\"", provision.id, "\">\n<doc name=\"", name, "\" contains=\"originalVersion\">\n")
      meta(ofAttachment: provision.id)
      if !isShared(index) {
        put("<preface>\n")
        paragraph(body.blocks[provision.block].text, block: provision.block)
        put("</preface>\n")
      }
      put("<mainBody>\n")
      let lead = items[index].prefix { if case .block = $0 { true } else { false } }
      if items[index].isEmpty { put("<p/>\n") }
      blocks(lead)
      children(items[index].dropFirst(lead.count), of: provision.id)
      put("</mainBody>\n</doc>\n</attachment>\n")
    }
    put("</attachments>\n")
  }
}
