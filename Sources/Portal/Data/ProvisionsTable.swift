import Diagnostics
import JSON
import Markup
import OpenData
import Parallel
import Publications

/// The text of documents, a provision a record: for those who run a search of their own. Not among the tables that are served,
/// whose texts are the pages.
package enum ProvisionsTable {
  static let form = DataTable(
    name: "provisions", title: .init("Điều khoản của văn bản", english: "Provisions of documents"),
    description: .init(
      "Mỗi bản ghi là chữ của một điều, khoản, điểm hoặc mục, không kể các phần nằm trong nó.",
      english: "Each record is the text of one provision, without those inside it."),
    columns: [
      DataColumn("id", .text(isFilled: true), "Mã: văn bản và neo trên trang", "Document and anchor on its page"),
      DataColumn("url", .address, "Địa chỉ tới đúng chỗ đó", "Address of that place"),
      DataColumn("document_id", .text(isFilled: true), "Mã văn bản", "Identifier of the document"),
      DataColumn("document", .text(), null: true, "Số ký hiệu của văn bản", "Number of the document"),
      DataColumn("title", .text(isFilled: true), "Trích yếu của văn bản", "Title of the document"),
      DataColumn("issuer", .text(), "Cơ quan ban hành", "Body that issued it"),
      DataColumn("place", .text(), null: true, "Địa phương mà cơ quan đó phụ trách", "Province or city of that body"),
      DataColumn("issued", .day, null: true, "Ngày ban hành", "Day of issue"),
      DataColumn(
        "provision", .text(), null: true, "Cách gọi: Điều 1 khoản 2; trống là phần ngoài mọi điều, mục",
        "As it is cited; empty outside of all"),
      DataColumn("part", .integer(minimum: 1), "Phần thứ mấy, khi chữ dài quá", "Which part, where the text is long"),
      DataColumn("text", .text(isFilled: true), "Chữ, mỗi đoạn một dòng", "The text, a paragraph a line"),
    ])

  /// Bytes of one text at the most; a longer one is cut between paragraphs, one long paragraph between words.
  package static let longestText = 100_000

  /// Calls `body` with each record's identifier and JSON, documents in order of their addresses.
  ///
  /// - Throws: `DiagnosticError` where a file of the content cannot be read any more.
  static func forEachRecord(in site: Site, _ body: (String, JSONValue) throws -> Void) throws {
    let order = site.documentOrder
    // Some hundreds at a time on all cores: their texts are let go again.
    for start in stride(from: 0, to: order.count, by: 256) {
      let some = order[start..<min(start + 256, order.count)]
      let made = try Parallel.map(some.count) { try records(of: some[some.startIndex + $0], in: site) }
      for (id, record) in made.joined() { try body(id, record) }
    }
  }

  private static func records(of index: Int, in site: Site) throws(DiagnosticError) -> [(String, JSONValue)] {
    let publication = site.publication(index)
    let facts = publication.facts
    let issuer = site.catalog.issuerOf[index].map { site.catalog.issuers[$0] }
    let anchors = publication.anchors
    return texts(try publication.body, Array(anchors.provisionOfBlock)).map { provision, part, text in
      let anchor = provision.map { "#" + anchors.provisions[$0].id } ?? ""
      let id = publication.slug + anchor + (part > 1 ? "~\(part)" : "")
      return (
        id,
        .object([
          ("id", .string(id)), ("url", .string(site.href(index) + anchor)), ("document_id", .string(publication.slug)),
          ("document", .optional(facts.document?.number?.value.description)), ("title", .string(facts.title)),
          ("issuer", .string(issuer?.name.vietnamese ?? facts.document?.issuer.value ?? "")),
          ("place", .optional(issuer?.place)), ("issued", .optional(facts.document?.issued?.description)),
          ("provision", .optional(provision.map { anchors.provisions[$0].label })), ("part", .integer(part)),
          ("text", .string(text)),
        ])
      )
    }
  }

  /// The texts of a document: whose, which part of it, and the words.
  package static func texts<Provisions: RandomAccessCollection>(
    _ body: MarkupDocument, _ provisionOfBlock: Provisions
  ) -> [(provision: Int?, part: Int, text: String)] where Provisions.Element == Int?, Provisions.Index == Int {
    var order: [Int?] = []
    var blocks: [Int?: [Range<Int>]] = [:]
    for (index, block) in body.blocks.enumerated() where !block.text.isEmpty {
      let provision = provisionOfBlock.indices.contains(index) ? provisionOfBlock[index] : nil
      if blocks[provision] == nil { order.append(provision) }
      blocks[provision, default: []].append(block.text)
    }
    return order.flatMap { provision in
      parts(of: blocks[provision] ?? [], in: body.text).enumerated().map { (provision, $0 + 1, $1) }
    }
  }

  private static func parts(of blocks: [Range<Int>], in text: [UInt8]) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    for block in blocks {
      var rest = text[block]
      while !rest.isEmpty {
        if !part.isEmpty, part.count + 1 + rest.count > longestText {
          parts.append(String(decoding: part, as: UTF8.self))
          part = []
        }
        let piece = rest.prefix(end(of: rest))
        if !part.isEmpty { part.append(0x0A) }
        part += piece
        rest = rest[piece.endIndex...]
      }
    }
    return part.isEmpty ? parts : parts + [String(decoding: part, as: UTF8.self)]
  }

  /// How much of a paragraph one text takes: all, or up to the last blank, or a whole number of characters.
  private static func end(of text: ArraySlice<UInt8>) -> Int {
    guard text.count > longestText else { return text.count }
    let head = text.prefix(longestText)
    if let blank = head.lastIndex(of: 0x20) { return blank - text.startIndex + 1 }
    // No byte inside a character begins one.
    return (head.lastIndex { $0 & 0xC0 != 0x80 } ?? head.endIndex) - text.startIndex
  }
}
