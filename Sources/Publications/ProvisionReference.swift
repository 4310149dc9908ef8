import Markup
import Vietnamese

/// A provision named in running text: `khoản 2 Điều 3 của Luật này`, `điểm a khoản này`, `Điều 5 Nghị định số 30/2020/NĐ-CP`.
public struct ProvisionReference: Sendable, Hashable {
  /// One step of the way to it, from outside to inside.
  struct Step: Sendable, Hashable {
    let kind: Provision.Kind
    /// As its anchor has it: `5a`, `dd`, `1-2`; nil for the one in which the words stand: `Điều này`.
    let number: String?
  }

  /// In which text it is to be found.
  enum Scope: Sendable, Hashable {
    /// The document itself: `Luật này`.
    case own
    /// The attached text in which the words stand: `Quy chế này`.
    case part
    /// Nothing is said, so the text in which the words stand.
    case here
    /// What a citation of the document leads to, by its index.
    case citation(Int)
    /// The same of a law that is named.
    case law(Int)
  }

  let steps: [Step]
  let scope: Scope
  /// UTF-8 range of the words that become the link.
  public let text: Range<Int>
  /// The block it stands in.
  public let block: Int
}

/// What the text of a page refers to, beside the numbers of documents.
struct TextReferences {
  private(set) var laws: [LawMention] = []
  private(set) var provisions: [ProvisionReference] = []

  /// None.
  init() {}

  /// Reads a document. Linear in its text.
  ///
  /// - Parameters:
  ///   - form: What the document calls itself, where it is one.
  init(_ document: MarkupDocument, _ anchors: Anchors, citations: [Citation], form: DocumentForm?) {
    let amending = AmendingParts(document, anchors)
    var firstCitation = 0
    var quotes = 0
    // Where the lines of the document were read, they tell what is quoted, also behind a mark that was lost.
    let tellsQuotes = document.blocks.contains { $0.style == .quoted }
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      while firstCitation < citations.count, citations[firstCitation].block < index { firstCitation += 1 }
      var end = firstCitation
      while end < citations.count, citations[end].block == index { end += 1 }
      let written = document.text[block.text]
      let plain = PlainText(written)
      var scanner = ReferenceScanner(
        written, plain, block: index, citations: citations[firstCitation..<end], form: form,
        quotes: block.isQuoted || block.style == .quoted ? max(1, quotes) : tellsQuotes ? 0 : quotes,
        firstLaw: laws.count)
      scanner.run { amending.contains(block: index) }
      quotes = scanner.quotes
      if block.isQuoted { quotes = 0 }
      laws += scanner.laws.map { $0.written(plain.isAsWritten ? nil : plain, in: written) }
      provisions += scanner.references
      firstCitation = end
    }
    if laws.isEmpty, provisions.isEmpty { return }
    provisions.removeAll { reference in document.runs(touching: reference.text).contains(where: \.isCode) }
  }
}

/// Articles and paragraphs that change another act: numbers in them are that act's.
private struct AmendingParts {
  private let document: MarkupDocument
  private let anchors: Anchors

  init(_ document: MarkupDocument, _ anchors: Anchors) {
    self.document = document
    self.anchors = anchors
  }

  func contains(block: Int) -> Bool {
    if amends(block) { return true }
    var provision = anchors.provisionOfBlock[block]
    while let at = provision {
      let own = anchors.provisions[at]
      if amends(own.block)
        || own.kind == .article && own.block + 1 < document.blocks.count && isBare(own.block)
          && amends(own.block + 1)
      {
        return true
      }
      provision = own.parent
    }
    return false
  }

  /// Whether the block is a label alone.
  private func isBare(_ block: Int) -> Bool { document.blocks[block].text.count < 14 }

  private static let verbs = [
    "Sửa đổi", "Bổ sung", "Bãi bỏ", "Thay thế", "Thay cụm từ", "Thay từ", "Bỏ cụm từ", "Bỏ từ", "Hủy bỏ", "Đính chính",
    "Điều chỉnh, bổ sung", "SỬA ĐỔI", "BỔ SUNG", "BÃI BỎ", "THAY THẾ", "Bãi bỏ", "Sửa tên", "Bỏ khoản", "Bỏ điểm",
  ].map { Array($0.utf8) }
  private static let passive = [
    "được sửa đổi", "được bổ sung", "được thay", "bị bãi bỏ", "sửa đổi như sau", "bổ sung như sau",
    "sửa đổi, bổ sung như sau",
  ].map { Array($0.utf8) }

  private func amends(_ block: Int) -> Bool {
    let text = document.text[document.blocks[block].text].prefix(240)
    // Behind the label.
    for verb in AmendingParts.verbs {
      guard let at = AmendingParts.find(verb, in: text.prefix(40)) else { continue }
      if at == text.startIndex || " .:)“*".utf8.contains(text[at - 1]) || text[at - 1] >= 0x80 { return true }
    }
    return AmendingParts.passive.contains { AmendingParts.find($0, in: text.prefix(160)) != nil }
      && text.last != UInt8(ascii: ";")
  }

  private static func find(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= word.count else { return nil }
    return (text.startIndex...(text.endIndex - word.count)).first { at in
      text[at] == word[0] && text[at..<(at + word.count)].elementsEqual(word)
    }
  }
}
