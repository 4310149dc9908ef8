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
    /// The attached text of that name, by the stem of its anchors: `Quy chế này`.
    case part(String)
    /// Nothing is said, so the text in which the words stand.
    case here
    /// What a citation of the document leads to, by its index.
    case citation(Int)
    /// A text attached to what a citation leads to, by the stem of its anchors, or empty where it is not named:
    /// `Quy chế ban hành kèm theo Quyết định số 12/2020/QĐ-UBND`.
    case attached(Int, String)
    /// What a citation leads to or a text attached to it, which is not said: `sửa đổi một số điều của Quyết định số 12/2020/QĐ-UBND
    /// ban hành Quy chế …`.
    case either(Int)
    /// What a law that is named leads to.
    case law(Int)
  }

  let steps: [Step]
  let scope: Scope
  /// UTF-8 range of the words that become the link.
  public let text: Range<Int>
  /// The block it stands in.
  public let block: Int
  /// Whether it may be one that is only now put into the act: `Bổ sung Điều 5a như sau:`.
  var mayBeNew = false
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
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      while firstCitation < citations.count, citations[firstCitation].block < index { firstCitation += 1 }
      var end = firstCitation
      while end < citations.count, citations[end].block == index { end += 1 }
      // What stands in one cell of a table says nothing of the next.
      for range in block.cells.isEmpty ? [block.text] : block.cells {
        let written = document.text[range]
        let plain = document.plain(range)
        guard ReferenceScanner.mayName(plain.bytes) else { continue }
        var scanner = ReferenceScanner(
          written, plain, block: index, citations: citations[firstCitation..<end], form: form,
          isQuoted: block.isQuoted || block.style == .quoted, firstLaw: laws.count,
          labelEnd: TextReferences.labelEnd(of: index, document, anchors))
        let known = laws
        scanner.run {
          let parts = amending.parts(holding: index) { block in
            TextReferences.opens(block, document, anchors, citations, known)
          }
          if let parts {
            for part in parts {
              guard let act = TextReferences.act(named: part, document, citations, known) else { continue }
              guard part == index else { return .act(act) }
              return amending.startOfChange(in: index).map { .opening(act, behind: $0) } ?? .unknown
            }
            return .unknown
          }
          let isLed = amending.isLed(block: index) { lead in
            !TextReferences.places(in: lead, of: citations, \.block).isEmpty
              || !TextReferences.places(in: lead, of: known, \.block).isEmpty
          }
          return isLed ? .unknown : .none
        }
        laws += scanner.laws.map { $0.written(plain.isAsWritten ? nil : plain, in: written) }
        provisions += scanner.references
      }
      firstCitation = end
    }
    if laws.isEmpty, provisions.isEmpty { return }
    provisions.removeAll { reference in document.runs(touching: reference.text).contains(where: \.isCode) }
  }
}

extension TextReferences {
  /// Where the label ends with which a block opens a provision; the block's beginning where it opens none.
  fileprivate static func labelEnd(of block: Int, _ document: MarkupDocument, _ anchors: Anchors) -> Int {
    let start = document.blocks[block].text.lowerBound
    guard anchors.provisionOfBlock.indices.contains(block), let own = anchors.provisionOfBlock[block],
      anchors.provisions[own].block == block
    else { return start }
    return start + anchors.provisions[own].labelLength
  }

  /// Whether an act is the first that a block names behind its label.
  fileprivate static func opens(
    _ block: Int, _ document: MarkupDocument, _ anchors: Anchors, _ citations: [Citation], _ laws: [LawMention]
  ) -> Bool {
    let text = document.text[document.blocks[block].text]
    let start = text[labelEnd(of: block, document, anchors)...].firstIndex { $0 != 0x20 && $0 != 0x2A }
    let cited = places(in: block, of: citations, \.block)
    let named = places(in: block, of: laws, \.block)
    return !cited.isEmpty && citations[cited.lowerBound].text.lowerBound == start
      || !named.isEmpty && laws[named.lowerBound].start == start
  }

  /// Of what is in the order of blocks the places of those that stand in a block.
  fileprivate static func places<T>(in block: Int, of all: [T], _ blockOf: (T) -> Int) -> Range<Int> {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if blockOf(all[middle]) < block { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < all.count, blockOf(all[end]) == block { end += 1 }
    return low..<end
  }

  /// The act that a block says it amends, `Sửa đổi, bổ sung một số điều của Luật Giáo dục nghề nghiệp`: the only one that it names
  /// before it tells what has amended that one before; nil where several or none are named.
  fileprivate static func act(
    named block: Int, _ document: MarkupDocument, _ citations: [Citation], _ laws: [LawMention]
  ) -> ProvisionReference.Scope? {
    let range = document.blocks[block].text
    let text = document.text[range]
    let history = AmendingParts.find(Array("được sửa đổi".utf8), in: text)
    let end = history ?? range.upperBound
    let cited = places(in: block, of: citations, \.block).filter { citations[$0].text.lowerBound < end }
    let named = places(in: block, of: laws, \.block).filter { law in
      guard laws[law].start < end else { return false }
      // With its number behind the name it is cited; the numbers of laws name no form.
      return !cited.contains { citation in
        guard citations[citation].number.form == nil else { return false }
        let start = laws[law].start
        return start <= citations[citation].text.lowerBound
          && citations[citation].text.lowerBound <= start + laws[law].words.utf8.count
      }
    }
    if cited.count == 1, named.isEmpty { return AmendedText.scope(cited[0], at: citations[cited[0]].text, in: text) }
    return cited.isEmpty && named.count == 1 ? .law(named[0]) : nil
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

  /// The blocks that say that a block amends another act, from inside to outside; nil where none does.
  ///
  /// - Parameter opens: Whether a block begins with an act; in a list of such what stands below is that act's: `1. Quyết định số …⏎a) Bãi bỏ
  ///   Điều 2.`
  func parts(holding block: Int, opens: (Int) -> Bool) -> [Int]? {
    var isAmending = amends(block)
    var found = isAmending || opens(block) ? [block] : []
    var provision = anchors.provisionOfBlock[block]
    while let at = provision {
      let own = anchors.provisions[at]
      if own.block != block {
        let amends = amends(own.block)
        isAmending = isAmending || amends
        if amends || opens(own.block) { found.append(own.block) }
      }
      if own.kind == .article, own.block + 1 < document.blocks.count, own.block + 1 != block, isBare(own.block),
        amends(own.block + 1)
      {
        found.append(own.block + 1)
        isAmending = true
      }
      provision = own.parent
    }
    return isAmending ? found : nil
  }

  /// Where it is said what becomes of the act with which a block begins: `1. Nghị định số … của Chính phủ: Bãi bỏ khoản 1 Điều 2.`; nil
  /// where nothing is.
  func startOfChange(in block: Int) -> Int? {
    let text = document.text[document.blocks[block].text]
    guard !amends(text.prefix(40)), let colon = text.prefix(600).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let behind = text[(colon + 1)...].drop { $0 == 0x20 }
    return AmendingParts.verbs.contains { behind.starts(with: $0) } ? behind.startIndex : nil
  }

  /// Whether the list that a block stands in is led by a sentence that names another act, of whose provisions it may be:
  /// `… quy định chi tiết một số điều của Nghị quyết số …, gồm: 1. Quỹ nhà ở tại Điều 4.`
  func isLed(block: Int, by names: (Int) -> Bool) -> Bool {
    var provision = anchors.provisionOfBlock[block]
    while let at = provision, let parent = anchors.provisions.parent(at) {
      let lead = anchors.provisions.block(parent + 1) - 1
      if lead >= anchors.provisions.block(parent),
        document.text[document.blocks[lead].text].last == UInt8(ascii: ":"), names(lead)
      {
        return true
      }
      provision = parent
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
    if amends(text.prefix(40)) { return true }
    return AmendingParts.passive.contains { AmendingParts.find($0, in: text.prefix(160)) != nil }
      && text.last != UInt8(ascii: ";")
  }

  /// Whether one of the verbs stands in a text.
  private func amends(_ text: ArraySlice<UInt8>) -> Bool {
    AmendingParts.verbs.contains { verb in
      guard let at = AmendingParts.find(verb, in: text) else { return false }
      return at == text.startIndex || " .:)“*".utf8.contains(text[at - 1]) || text[at - 1] >= 0x80
    }
  }

  fileprivate static func find(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= word.count else { return nil }
    return (text.startIndex...(text.endIndex - word.count)).first { at in
      text[at] == word[0] && text[at..<(at + word.count)].elementsEqual(word)
    }
  }
}
