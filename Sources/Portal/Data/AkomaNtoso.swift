import Markup
import Publications
import Vietnamese

extension Publication {
  /// Whether the text is made of articles (Điều) and nothing says that it is not the whole: the documents that have an Akoma
  /// Ntoso form. A program would take an extract or a summary in that form for the act.
  var hasArticles: Bool {
    let text = facts.document?.text
    return (text == nil || text == .full) && anchors.provisions.contains { $0.kind == .article }
  }
}

/// `/van-ban/<slug>/akn.xml`: a document with articles in Akoma Ntoso 3.0 (OASIS). The `eId` of
/// every part, chapter, section, article, clause and point is the anchor of the page, so that
/// `…/akn.xml#dieu-1-khoan-2` and `…/#dieu-1-khoan-2` are one place. Elements that the page has no anchor for get
/// identifiers with two underscores, which no anchor has.
struct AkomaNtoso {
  let publication: Publication
  /// The anchors of its page.
  let anchors: Anchors
  let body: MarkupDocument
  /// What is known of the document, for its identification.
  let facts: Identification
  /// What the text leads to, in order.
  let references: [Reference]

  /// Words that lead somewhere.
  struct Reference {
    let text: Range<Int>
    let block: Int
    let iri: String
  }

  /// FRBR data.
  struct Identification {
    let work: String
    let country: String
    let language: String
    let type: String
    let typeName: String
    let number: String?
    let issuerID: String
    let issuer: String
    let publisher: String
    let issued: Day?
    let effective: Day?
    let expired: Day?
    let published: Day
    let page: String
  }

  private var xml: [UInt8] = []
  private var items: [[Item]] = []
  private var top: [Item] = []
  private var citationsOfBlock: [Int: [Int]] = [:]
  private var counts: [String: Int] = [:]
  /// Anchors of headings that open no provision.
  private var anchorOfBlock: [Int: String] = [:]

  private enum Item {
    case block(Int)
    case provision(Int)
  }

  init(
    _ publication: Publication, _ anchors: Anchors, _ body: MarkupDocument, facts: Identification,
    references: [Reference]
  ) {
    self.publication = publication
    self.anchors = anchors
    self.body = body
    self.facts = facts
    self.references = references
  }

  /// The file.
  func file() -> [UInt8] {
    var writer = self
    writer.arrange()
    writer.write()
    return writer.xml
  }

  private mutating func put(_ text: String) { xml.append(contentsOf: text.utf8) }

  /// Markup in parts: thousands of small texts, which to join first would take longer than to write them.
  private mutating func put(_ parts: String...) { for part in parts { xml.append(contentsOf: part.utf8) } }

  /// Text of the document, escaped.
  private mutating func put(text range: Range<Int>) {
    if range.isEmpty { return }
    body.text[range].withUnsafeBufferPointer { XML.append($0, to: &xml) }
  }

  /// Puts every block under the provision that it stands in, in order.
  private mutating func arrange() {
    let provisions = publication.anchors.provisions
    items = [[Item]](repeating: [], count: provisions.count)
    var next = 0
    for block in body.blocks.indices {
      if next < provisions.count, provisions[next].block == block {
        add(.provision(next), to: provisions[next].parent)
        next += 1
      } else {
        add(.block(block), to: publication.anchors.provisionOfBlock[block])
      }
    }
    let opened = Set(provisions.map(\.block))
    for (block, id) in anchors.identifiers where !opened.contains(block) { anchorOfBlock[block] = id }
    for (index, reference) in references.enumerated() {
      citationsOfBlock[reference.block, default: []].append(index)
    }
  }

  private mutating func add(_ item: Item, to provision: Int?) {
    if let provision { items[provision].append(item) } else { top.append(item) }
  }

  // MARK: The whole

  private mutating func write() {
    put(XML.declaration)
    put("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n")
    put("<act name=\"\(facts.type)\" contains=\"originalVersion\">\n")
    meta()
    preface()
    let lead = top.prefix { if case .block = $0 { true } else { false } }
    if !lead.isEmpty {
      put("<preamble>\n")
      blocks(lead)
      put("</preamble>\n")
    }
    put("<body>\n")
    children(top.dropFirst(lead.count), of: "body")
    put("</body>\n</act>\n</akomaNtoso>\n")
  }

  private mutating func preface() {
    put("<preface>\n<p><docType>\(XML.escape(facts.typeName))</docType>")
    if let number = facts.number { put(" số <docNumber>\(XML.escape(number))</docNumber>") }
    put("</p>\n<p><docTitle>\(XML.escape(publication.facts.title))</docTitle></p>\n</preface>\n")
  }

  private mutating func meta() {
    let source = "source=\"#tlc__publisher\""
    let day = facts.issued ?? facts.published
    let dayName = facts.issued == nil ? "ngay-dang" : "ngay-ban-hanh"
    let expression = "\(facts.work)/\(facts.language)@\(day)"
    func level(_ name: String, _ this: String, author: String, date: Day, _ dateName: String, _ rest: String) -> String
    {
      "<\(name)>\n<FRBRthis value=\"\(this)/!main\"/>\n<FRBRuri value=\"\(this)\"/>\n"
        + "<FRBRdate date=\"\(date)\" name=\"\(dateName)\"/>\n<FRBRauthor href=\"#\(author)\"/>\n\(rest)</\(name)>\n"
    }
    let number = facts.number.map { "<FRBRnumber value=\"\(XML.escape($0))\"/>\n" } ?? ""
    put("<meta>\n<identification \(source)>\n")
    put(
      level(
        "FRBRWork", facts.work, author: "tlc__issuer", date: day, dayName,
        "<FRBRcountry value=\"\(facts.country)\"/>\n\(number)"))
    put(
      level(
        "FRBRExpression", expression, author: "tlc__issuer", date: day, dayName,
        "<FRBRlanguage language=\"\(facts.language)\"/>\n"))
    put(
      level(
        "FRBRManifestation", expression + ".akn", author: "tlc__publisher", date: facts.published, "ngay-dang",
        "<FRBRformat value=\"application/akn+xml\"/>\n"))
    put("</identification>\n")
    put("<publication date=\"\(facts.published)\" name=\"cong\" showAs=\"\(XML.escape(facts.publisher))\"/>\n")
    put(lifecycle(source))
    put("<references \(source)>\n")
    put(
      "<original eId=\"ref__page\" href=\"\(XML.escape(facts.page))\" showAs=\"\(XML.escape(facts.publisher))\"/>\n")
    for (id, key, name) in [
      ("tlc__issuer", facts.issuerID, facts.issuer), ("tlc__publisher", "publisher", facts.publisher),
    ] {
      put("<TLCOrganization eId=\"\(id)\" href=\"/akn/ontology/organization/\(facts.country)/\(XML.escape(key))\" ")
      put("showAs=\"\(XML.escape(name))\"/>\n")
    }
    put("</references>\n</meta>\n")
  }

  /// The days that are known; nothing is guessed.
  private func lifecycle(_ source: String) -> String {
    let events: [(Day?, String, String)] = [
      (facts.issued, "generation", "event__issued"), (facts.effective, "generation", "event__effective"),
      (facts.expired, "repeal", "event__expired"),
    ]
    let known = events.compactMap { day, type, id in
      day.map { "<eventRef eId=\"\(id)\" date=\"\($0)\" type=\"\(type)\" source=\"#ref__page\"/>\n" }
    }
    return known.isEmpty ? "" : "<lifecycle \(source)>\n\(known.joined())</lifecycle>\n"
  }

  // MARK: Provisions

  /// Provisions in order; texts that stand between or behind them, in containers of their own.
  private mutating func children(_ items: ArraySlice<Item>, of id: String) {
    var rest = items
    while let first = rest.first {
      switch first {
      case .provision(let index):
        provision(index)
        rest = rest.dropFirst()
      case .block:
        let run = rest.prefix { if case .block = $0 { true } else { false } }
        let own = next("\(id)__text")
        put("<hcontainer name=\"doan\" eId=\"\(own)\"><content eId=\"\(own)__content\">\n")
        blocks(run)
        put("</content></hcontainer>\n")
        rest = rest.dropFirst(run.count)
      }
    }
  }

  private mutating func provision(_ index: Int) {
    let provision = publication.anchors.provisions[index]
    let block = body.blocks[provision.block]
    let isHeading = if case .heading = block.kind { true } else { false }
    let (name, attributes) = element(index)
    let (label, start) = AkomaNtosoLabel.split(block, in: body, kind: provision.kind)
    put("<", name, attributes, " eId=\"", provision.id, "\"><num>")
    XML.append(label, to: &xml)
    put("</num>")
    let hasText = start < block.text.upperBound
    if isHeading, hasText {
      put("<heading>")
      inline(start..<block.text.upperBound, block: provision.block)
      put("</heading>")
    }
    put("\n")
    let lead = items[index].prefix { if case .block = $0 { true } else { false } }
    let rest = items[index].dropFirst(lead.count)
    let opening = !isHeading && hasText
    let holder = rest.isEmpty ? "content" : "intro"
    if rest.isEmpty || opening || !lead.isEmpty {
      put("<", holder, " eId=\"", provision.id, "__", holder, "\">\n")
      if opening { paragraph(start..<block.text.upperBound, block: provision.block) }
      if !opening, lead.isEmpty { put("<p/>\n") }
      blocks(lead)
      put("</", holder, ">\n")
    }
    children(rest, of: provision.id)
    put("</", name, ">\n")
  }

  /// The element for a provision: the names of Akoma Ntoso for what Vietnamese documents call phần, chương, mục, điều,
  /// khoản, điểm.
  private func element(_ index: Int) -> (name: String, attributes: String) {
    let provisions = publication.anchors.provisions
    let provision = provisions[index]
    switch provision.kind {
    case .appendix: return ("hcontainer", " name=\"phu-luc\"")
    case .part: return ("part", "")
    case .chapter: return ("chapter", "")
    case .section: return ("section", "")
    case .article: return ("article", "")
    case .letter: return ("point", "")
    case .number:
      guard let parent = provision.parent.map({ provisions[$0].kind }) else { return ("section", "") }
      if parent == .number { return ("subparagraph", "") }
      return (parent == .article ? "paragraph" : "section", "")
    }
  }

  // MARK: Text

  private mutating func blocks(_ items: ArraySlice<Item>) {
    var openTable: Int?
    var isListOpen = false
    for item in items {
      guard case .block(let index) = item else { continue }
      let block = body.blocks[index]
      if isListOpen, !block.opensBullet {
        put("</ul>\n")
        isListOpen = false
      }
      if let table = openTable, block.table != table {
        put("</table>\n")
        openTable = nil
      }
      if case .tableRow(let isHeader) = block.kind {
        if openTable == nil { put("<table eId=\"\(next("table_"))\">\n") }
        openTable = block.table
        row(block, index, cell: isHeader ? "th" : "td")
      } else if block.opensBullet {
        if !isListOpen { put("<ul eId=\"\(next("ul_"))\">\n") }
        isListOpen = true
        put("<li>")
        inline(block.text, block: index)
        put("</li>\n")
      } else {
        paragraph(block.text, block: index)
      }
    }
    if isListOpen { put("</ul>\n") }
    if openTable != nil { put("</table>\n") }
  }

  private mutating func row(_ block: TextBlock, _ index: Int, cell: String) {
    put("<tr>")
    for range in block.cells {
      put("<", cell, "><p>")
      inline(range, block: index)
      put("</p></", cell, ">")
    }
    if block.cells.isEmpty { put("<\(cell)><p/></\(cell)>") }
    put("</tr>\n")
  }

  private mutating func paragraph(_ range: Range<Int>, block: Int) {
    // Of a provision's own paragraph the provision has the anchor.
    put(anchorOfBlock[block].map { "<p eId=\"\($0)\" class=\"de-muc\">" } ?? "<p>")
    inline(range, block: block)
    put("</p>\n")
  }

  /// Text with citations of documents held here as references.
  private mutating func inline(_ range: Range<Int>, block: Int) {
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
  private mutating func next(_ stem: String) -> String {
    counts[stem, default: 0] += 1
    return "\(stem)_\(counts[stem] ?? 1)"
  }
}
