import Bytes
import Markup
import Publications
import Vietnamese

extension Publication {
  /// Whether the document has an Akoma Ntoso form: its text is here, and nothing says that it is not the whole. A program
  /// would take an extract or a summary in that form for the act, and a line or two about a document for the document.
  package var hasAkomaNtoso: Bool {
    let text = facts.document?.text
    guard kind == .document, text == nil || text == .full, !anchors.provisionOfBlock.isEmpty else { return false }
    return text == .full || !anchors.provisions.isEmpty || anchors.provisionOfBlock.count > 2
  }

  /// Whether the text is made of articles (Điều).
  var hasArticles: Bool { anchors.provisions.indices.contains { anchors.provisions.kind($0) == .article } }
}

/// `/van-ban/<slug>/akn.xml`: a document in Akoma Ntoso 3.0 (OASIS), as an act where it is made of articles, else as a
/// document of its own kind: a plan, a notice. The `eId` of
/// every part, chapter, section, article, clause and point is the anchor of the page, so that
/// `…/akn.xml#dieu-1-khoan-2` and `…/#dieu-1-khoan-2` are one place. Elements that the page has no anchor for get
/// identifiers with two underscores, which no anchor has.
package struct AkomaNtoso {
  package let publication: Publication
  /// The anchors of its page.
  package let anchors: Anchors
  package let body: MarkupDocument
  /// What is known of the document, for its identification.
  package let facts: Identification
  /// What the text leads to, in order.
  package let references: [Reference]

  /// Words that lead somewhere.
  package struct Reference {
    package let text: Range<Int>
    let block: Int
    let iri: String

    package init(text: Range<Int>, block: Int, iri: String) {
      self.text = text
      self.block = block
      self.iri = iri
    }
  }

  /// FRBR data.
  package struct Identification {
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

    package init(
      work: String, country: String, language: String, type: String, typeName: String, number: String?,
      issuerID: String, issuer: String, publisher: String, issued: Day?, effective: Day?, expired: Day?, published: Day,
      page: String
    ) {
      self.work = work
      self.country = country
      self.language = language
      self.type = type
      self.typeName = typeName
      self.number = number
      self.issuerID = issuerID
      self.issuer = issuer
      self.publisher = publisher
      self.issued = issued
      self.effective = effective
      self.expired = expired
      self.published = published
      self.page = page
    }
  }

  package var xml: [UInt8] = []
  package var items: [[Item]] = []
  package var top: [Item] = []
  package var citationsOfBlock: [Int: [Int]] = [:]
  package var counts: [String: Int] = [:]
  /// Anchors of headings that open no provision.
  package var anchorOfBlock: [Int: String] = [:]

  package enum Item {
    case block(Int)
    case provision(Int)
  }

  package init(
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
  package func file() -> [UInt8] {
    var writer = self
    writer.arrange()
    writer.write()
    return writer.xml
  }

  package mutating func put(_ text: String) { text.withBytes { xml.append(contentsOf: $0) } }

  /// Markup in parts: thousands of small texts, which to join first would take longer than to write them.
  package mutating func put(_ parts: String...) { for part in parts { put(part) } }

  /// Text of the document, escaped.
  package mutating func put(text range: Range<Int>) {
    if range.isEmpty { return }
    body.text[range].withUnsafeBufferPointer { XML.append($0, to: &xml) }
  }

  /// Puts every block under the provision that it stands in, in order.
  private mutating func arrange() {
    let provisions = publication.anchors.provisions
    items = [[Item]](repeating: [], count: provisions.count)
    var next = 0
    // Provisions before this one are over: behind a signature nothing stands in them.
    var closed = 0
    for block in body.blocks.indices {
      var isOpening = false
      // A text attached without a name begins with the chapter or article that opens it.
      while next < provisions.count, provisions.block(next) <= block {
        add(.provision(next), to: provisions.parent(next))
        next += 1
        isOpening = true
      }
      if !isOpening {
        let holder = publication.anchors.provisionOfBlock[block].flatMap { $0 >= closed ? $0 : nil }
        if holder == nil { closed = next }
        add(.block(block), to: holder)
      }
    }
    let opened = Set(provisions.indices.map(provisions.block))
    for (block, id) in anchors.identifiers where !opened.contains(block) { anchorOfBlock[block] = id }
    for (index, reference) in references.enumerated() {
      citationsOfBlock[reference.block, default: []].append(index)
    }
  }

  private mutating func add(_ item: Item, to provision: Int?) {
    if let provision { items[provision].append(item) } else { top.append(item) }
  }

  // MARK: The whole

  package mutating func write() {
    put(XML.declaration)
    put("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n")
    let (root, holder) = publication.hasArticles ? ("act", "body") : ("doc", "mainBody")
    put("<\(root) name=\"\(facts.type)\" contains=\"originalVersion\">\n")
    meta()
    let parts = Parts(of: self)
    opening(parts)
    put("<\(holder)>\n")
    children(parts.main[...], of: "body")
    if parts.main.isEmpty { put("<p/>\n") }
    put("</\(holder)>\n")
    conclusions(parts)
    attachments(parts)
    put("</\(root)>\n</akomaNtoso>\n")
  }

  // MARK: Provisions

  /// Provisions in order; texts that stand between or behind them, in containers of their own.
  package mutating func children(_ items: ArraySlice<Item>, of id: String) {
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

  package mutating func provision(_ index: Int) {
    let provision = publication.anchors.provisions[index]
    let block = body.blocks[provision.block]
    let isHeading = if case .heading = block.kind { true } else { false }
    let (name, attributes) = element(index)
    let isShared = isShared(index)
    let start =
      isShared
      ? (label: block.text.upperBound, rest: block.text.upperBound)
      : AkomaNtosoLabel.end(of: provision, block, in: body)
    put("<", name, attributes, " eId=\"", provision.id, "\">")
    if !isShared, start.label > block.text.lowerBound {
      put("<num>")
      put(text: block.text.lowerBound..<start.label)
      put("</num>")
    }
    let hasText = start.rest < block.text.upperBound
    if isHeading, hasText {
      put("<heading>")
      inline(start.rest..<block.text.upperBound, block: provision.block)
      put("</heading>")
    }
    put("\n")
    let lead = items[index].prefix { if case .block = $0 { true } else { false } }
    let rest = items[index].dropFirst(lead.count)
    let opening = !isHeading && hasText
    let holder = rest.isEmpty ? "content" : "intro"
    if rest.isEmpty || opening || !lead.isEmpty {
      put("<", holder, " eId=\"", provision.id, "__", holder, "\">\n")
      if opening { paragraph(start.rest..<block.text.upperBound, block: provision.block) }
      if !opening, lead.isEmpty { put("<p/>\n") }
      blocks(lead)
      put("</", holder, ">\n")
    }
    children(rest, of: provision.id)
    put("</", name, ">\n")
  }

  /// Whether the block that opens a provision opens one within it too, which has the words.
  package func isShared(_ index: Int) -> Bool {
    let provisions = publication.anchors.provisions
    return index + 1 < provisions.count && provisions.block(index + 1) == provisions.block(index)
  }

  /// The element for a provision: the names of Akoma Ntoso for what Vietnamese documents call phần, chương, mục, điều,
  /// khoản, điểm.
  private func element(_ index: Int) -> (name: String, attributes: String) {
    let provisions = publication.anchors.provisions
    switch provisions.kind(index) {
    case .appendix: return ("hcontainer", " name=\"phu-luc\"")
    case .part: return ("part", "")
    case .chapter: return ("chapter", "")
    // `I.` within an article is a list of its own.
    case .section: return (isInArticle(index) ? "list" : "section", "")
    case .subsection: return ("subsection", "")
    case .attachment: return ("hcontainer", " name=\"van-ban-kem-theo\"")
    case .article: return ("article", "")
    case .letter: return ("point", "")
    case .number:
      guard let parent = provisions.parent(index).map(provisions.kind) else { return ("section", "") }
      if parent == .number { return ("subparagraph", "") }
      return (isInArticle(index) ? "paragraph" : "section", "")
    }
  }

  private func isInArticle(_ index: Int) -> Bool {
    let provisions = publication.anchors.provisions
    var at = provisions.parent(index)
    while let parent = at {
      if provisions.kind(parent) == .article { return true }
      at = provisions.parent(parent)
    }
    return false
  }

}
