import Markup
import Vietnamese

/// What stands around a number and speaks of its document: the sentence before it, the other cells of its row, the head of its list.
struct CitationSurroundings {
  private let document: MarkupDocument
  /// The heads of the columns of the table that is read, folded.
  private var heads: [[String]] = []
  /// The province that the head of a list or the title of a table names.
  private var place: String?
  /// The block that the list or table goes on behind.
  private var lastOfList = -1

  init(_ document: MarkupDocument) { self.document = document }

  /// Takes notice of a block; to be called for each one in order.
  mutating func pass(_ block: TextBlock, _ index: Int) {
    switch block.kind {
    case .tableRow(let isHeader):
      if isHeader { heads = block.cells.map { words($0).map(\.text) } }
      if index == lastOfList + 1 { lastOfList = index } else { place = nil }
    case .heading, .paragraph, .code:
      let isItem = block.label > 0 || block.opensBullet || block.ordinal != nil || block.listDepth > 0
      if index == lastOfList + 1, isItem, place != nil, !isHead(block) {
        lastOfList = index
      } else {
        place = leads(index, block) ? placeOfDocuments(block) : nil
        lastOfList = index
      }
    }
  }

  private func isHead(_ block: TextBlock) -> Bool { document.text[block.text].last == UInt8(ascii: ":") }

  /// Whether a list or a table stands under a block.
  private func leads(_ index: Int, _ block: TextBlock) -> Bool {
    if isHead(block) { return true }
    guard index + 1 < document.blocks.count, case .tableRow = document.blocks[index + 1].kind else { return false }
    return block.text.count < 240
  }

  /// `Bãi bỏ các văn bản sau của UBND tỉnh X:`, `DANH MỤC VĂN BẢN CỦA UBND TỈNH X`.
  private func placeOfDocuments(_ block: TextBlock) -> String? {
    let words = words(block.text.prefix(400), limit: 80)
    guard let owner = words.lastIndex(where: { $0.text == "cua" }), owner + 1 < words.count,
      words[..<owner].contains(where: { Self.documents.contains($0.text) }),
      !words[..<owner].contains(where: { $0.text.allSatisfy(\.isNumber) && !$0.text.isEmpty })
    else { return nil }
    let behind = words[(owner + 1)...]
    guard let (organ, count) = IssuingBody.organ(behind), organ == .committee || organ == .council else { return nil }
    let name = behind.dropFirst(count)
    guard let (_, level) = IssuingBody.level(name), let (_, length) = Provinces.read(name.dropFirst(level)),
      let first = name.first, let last = name.dropFirst(level + length - 1).first
    else { return nil }
    return document.string(first.range.lowerBound..<last.range.upperBound)
  }

  private static let documents: Set<String> = ["ban", "dinh", "quyet", "thi", "hoach", "tu"]

  private func words(_ range: Range<Int>, limit: Int = 24) -> [FoldedWord] {
    FoldedWords.read(document.text[range], limit: limit)
  }

  /// Citations of one block, each with what the row or the list says of it where it says nothing itself.
  func complete(_ found: inout ArraySlice<Citation>, in block: TextBlock) {
    if case .tableRow(isHeader: false) = block.kind { completeRow(&found, block) }
    guard let place else { return }
    for at in found.indices where found[at].issuer == nil && found[at].number.isLocal {
      found[at] = found[at].told(day: nil, year: nil, issuer: place)
    }
  }

  /// The row tells of the one number that fills a cell, or that is its only one.
  private func completeRow(_ found: inout ArraySlice<Citation>, _ block: TextBlock) {
    let own = found.indices.filter { at in
      block.cells.contains {
        $0.contains(found[at].text.lowerBound) && $0.count - found[at].text.count <= Self.besideNumber
      }
    }
    guard let at = own.count == 1 ? own[0] : found.count == 1 ? found.startIndex : nil else { return }
    let citation = found[at]
    var (day, year, issuer): (Day?, Int?, String?) = (nil, nil, nil)
    for (column, cell) in block.cells.enumerated() where !cell.contains(citation.text.lowerBound) && !cell.isEmpty {
      let head = column < heads.count ? heads[column] : []
      if Self.isDayOfIssue(head) {
        let text = document.string(cell).replacing("\n", with: " ")
        day = day ?? Day(written: text) ?? CitationTail(written: text).day
        if day == nil, let number = Int(text), (1945...2100).contains(number) { year = number }
      } else if Self.isIssuer(head), issuer == nil {
        let name = words(cell)
        if IssuingBody.organ(name[IssuingBody.titles(name[...])...]) != nil || IssuingBody.level(name[...]) != nil
          || head.suffix(2) == ["ban", "hanh"]
        {
          issuer = document.string(cell).replacing("\n", with: " ")
        }
      }
    }
    found[at] = citation.told(day: day, year: year, issuer: issuer)
  }

  /// So many bytes stand beside the number in a cell that is of its document: the form, the day.
  private static let besideNumber = 48

  /// `Ngày ban hành`, `Ngày, tháng, năm`, `Năm ban hành`; not `Ngày có hiệu lực`.
  private static func isDayOfIssue(_ head: [String]) -> Bool {
    guard let first = head.first, ["ngay", "nam", "thoi"].contains(first) else { return false }
    if head.contains("hanh") || head.contains("ky") { return !head.contains("het") && !head.contains("hieu") }
    return first != "thoi" && head.allSatisfy { ["ngay", "thang", "nam", "van", "ban"].contains($0) }
  }

  /// `Cơ quan ban hành`, `Nơi ban hành`, `Cơ quan`; not `Cơ quan chủ trì`.
  private static func isIssuer(_ head: [String]) -> Bool {
    head.suffix(2) == ["ban", "hanh"] && ["co", "noi", "don", "cap", "tham", "chu"].contains(head.first)
      || head == ["co", "quan"] || head == ["tac", "gia"]
  }
}

extension CitationLead {
  /// When it was issued, where a sentence begins with that: `Ngày 20/02/2025, UBND tỉnh ban hành Quyết định số …`,
  /// `Năm 2019, Thủ tướng ban hành …`.
  static func time(before: ArraySlice<UInt8>) -> (day: Day?, year: Int?)? {
    let words = FoldedWords.read(sentence(before), limit: 40)
    guard let first = words.first, ["ngay", "nam"].contains(first.text), words.count > 3,
      let verb = words.indices.last(where: { !["cac"].contains(words[$0].text) }),
      verbEnds.contains(words[verb].text), words[verb].text != "hanh" || words[verb - 1].text == "ban"
    else { return nil }
    let tail = CitationTail(before[first.range.lowerBound...])
    guard tail.day != nil || tail.year != nil else { return nil }
    // Nothing else happens between: `Năm 2019, sau khi họp, UBND tỉnh …`.
    let time = words.dropFirst().prefix { $0.text.allSatisfy(\.isNumber) || ["thang", "nam"].contains($0.text) }
    let rest = words[time.endIndex...]
    let body = rest[IssuingBody.titles(rest)...]
    guard
      IssuingBody.organ(body) != nil || IssuingBody.level(body) != nil
        || ["bo", "so", "quoc", "chinh", "thu"].contains(body.first?.text ?? ""),
      rest.dropFirst().allSatisfy({ $0.sign == 0 || $0.sign == UInt8(ascii: "-") })
    else { return nil }
    return (tail.day, tail.day?.year ?? tail.year)
  }

  private static let verbEnds: Set<String> = ["hanh", "ky", "co", "ra", "qua"]

  /// The provinces that a sentence names as places or of bodies before a number: `Tại tỉnh X, Quyết định số …`, `Theo báo cáo của UBND tỉnh X,
  /// Quyết định số …`.
  static func places(before: ArraySlice<UInt8>) -> [String] {
    let words = FoldedWords.read(sentence(before), limit: 80)
    var found: [String] = []
    for at in words.indices {
      guard let (name, _) = Provinces.read(words[at...]), !isNameOfToday(words[..<at]) else { continue }
      // A line may begin with the name; `UBNDtỉnh X`.
      let lead = at > 0 ? words[at - 1].text : "tinh"
      let isLead = placeLeads.contains(lead) || lead.hasSuffix("tinh") && lead.count > 6
      if isLead, !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// Whether a name follows that a body has today, and had not when it issued: `UBND tỉnh X (nay là UBND tỉnh Y)`.
  private static func isNameOfToday(_ before: ArraySlice<FoldedWord>) -> Bool {
    let near = before.suffix(7)
    return near.indices.dropLast().contains { at in
      near[at].text == "nay" && ["la", "thuoc"].contains(near[at + 1].text)
        && near[(at + 2)...].allSatisfy { $0.sign == 0 }
    }
  }

  /// What stands before a verb, without a bracket at its end that tells the name of today.
  static func withoutNameOfToday(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let open = text.lastIndex(of: UInt8(ascii: "(")), text[(open + 1)...].starts(with: "nay ".utf8),
      let close = text[open...].firstIndex(of: UInt8(ascii: ")")),
      ["", "đã", "vừa", "cũng"].contains(String(decoding: text[(close + 1)...].filter { $0 != 0x20 }, as: UTF8.self))
    else { return text }
    return text[..<open]
  }

  private static let placeLeads: Set<String> = ["tinh", "pho", "tp", "tai", "o", "ubnd", "hdnd", "dan"]

  /// The end of what stands before: the sentence, no further back than names of bodies reach.
  private static func sentence(_ before: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let reach = before.suffix(240)
    var start = reach.startIndex
    // Not in the midst of a letter.
    while start < reach.endIndex, reach[start] & 0xC0 == 0x80 { start += 1 }
    for at in reach.indices.dropLast()
    where reach[at] == UInt8(ascii: ";") || reach[at] == 0x0A
      || reach[at] == UInt8(ascii: ".") && reach[at + 1] == 0x20 && !reach[..<at].hasSuffix("TP")
        && !reach[..<at].hasSuffix("tp")
    {
      start = at + 1
    }
    return reach[start...]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
