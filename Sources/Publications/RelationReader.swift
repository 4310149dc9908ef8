import Bytes
import Markup
import Vietnamese

/// Relations to other documents that a document's own text states, by the verb and what it governs; a number that is only
/// mentioned states none.
package struct RelationReader {
  /// A relation with the number that states it.
  package struct Statement: Sendable, Hashable {
    package let act: RelationAct
    /// Index of the citation.
    package let citation: Int
    /// How.
    package var kind: RelationKind { act.kind }
  }

  let body: MarkupDocument
  let citations: [Citation]
  /// Whether the title says that it is the plan by which something is carried out.
  let isPlan: Bool
  /// Whether the document is of a form by which others are carried out.
  let isOfPlan: Bool
  /// In the order of the text.
  package internal(set) var statements: [Statement] = []
  /// The verb of a list, whose members follow in blocks of their own.
  var list: RelationAct?
  /// What the document does to those that a table attached to it names, and whether that table is being read.
  private var attached: (act: RelationAct, isOpen: Bool)?

  /// Reads a document. Linear in its text.
  package init(_ publication: Publication, _ body: MarkupDocument) {
    self.body = body
    citations = publication.citations
    isOfPlan = ["Kế hoạch", "Chương trình"].contains(publication.facts.document?.form.name ?? "")
    let title = FoldedWords.joined(publication.facts.title)
    isPlan =
      !RelationReader.letters.contains(publication.facts.document?.form.name ?? "") && title.contains("ke hoach")
      && (title.contains("trien khai") || title.contains("thuc hien"))
    guard !citations.isEmpty else { return }
    let firstProvision = publication.anchors.provisions.first?.block ?? body.blocks.count
    var next = 0
    for (index, block) in body.blocks.enumerated() where block.kind != .code {
      let isQuoted = block.isQuoted || block.style == .quoted || body.text[block.text].starts(with: "“".utf8)
      while next < citations.count, citations[next].block < index { next += 1 }
      var end = next
      while end < citations.count, citations[end].block == index { end += 1 }
      defer { next = end }
      if isQuoted { continue }
      if !block.cells.isEmpty {
        if let act = list ?? attached.flatMap({ $0.isOpen ? $0.act : nil }) { readRow(block, next..<end, act) }
        continue
      }
      read(block, next..<end, isBefore: index < firstProvision)
    }
    if let form = publication.facts.document?.form, RelationReader.letters.contains(form.name) {
      dropActsOfLetters(form.name.lowercased())
    }
  }

  /// Forms that tell, ask and report; what they say of an act that is changed, they quote from another one.
  private static let letters: Set<String> = ["Công văn", "Thông báo", "Báo cáo", "Tờ trình", "Công điện"]

  /// Drops these, unless the text says `Thông tư này thay thế …`: then it is no letter, whatever its number.
  private mutating func dropActsOfLetters(_ form: String) {
    let changes: Set<RelationKind> = [.amends, .supplements, .replaces, .repeals]
    statements = statements.filter { statement in
      guard changes.contains(statement.kind) else { return true }
      let citation = citations[statement.citation]
      let start = body.blocks[citation.block].text.lowerBound
      let before = body.text[start..<min(citation.text.lowerBound, start + 600)]
      if String(decoding: before, as: UTF8.self).holds(" này ") { return true }
      // `Thay thế nội dung tại Quyết định số … bằng nội dung của Thông báo này.`
      let end = body.blocks[citation.block].text.upperBound
      let behind = body.text[citation.text.upperBound..<min(end, citation.text.upperBound + 300)]
      if String(decoding: behind, as: UTF8.self).lowercased().holds("của \(form) này") { return true }
      return (citation.form ?? citation.number.form).map { RelationReader.letters.contains($0.name) } ?? false
    }
  }

  mutating func read(_ block: TextBlock, _ own: Range<Int>, isBefore: Bool) {
    let text = body.text[block.text]
    if let kind = list {
      if let first = own.first, opens(text, with: citations[first]) {
        statements.append(Statement(act: kind, citation: first))
        return
      }
      if let first = own.first, opensWithProvision(text, before: citations[first]) {
        statements.append(Statement(act: kind.ofPart, citation: first))
        return
      }
      // Another verb, another article: the list is over. A line without a number may belong to it.
      if !own.isEmpty || startsArticle(text) { list = nil }
    }
    if own.isEmpty {
      if text.last == UInt8(ascii: ":") { openList(text) } else { readAttached(text) }
      return
    }
    let spoken = String(decoding: text.prefix(16), as: UTF8.self).lowercased()
    if isBefore, spoken.hasPrefix("căn cứ") {
      grounds(text, own)
      return
    }
    if isBefore, spoken.hasPrefix("thi hành ") || spoken.hasPrefix("thực hiện "), isGuiding(text),
      isGuided(citations[own.lowerBound])
    {
      statements.append(Statement(act: RelationAct(.guides), citation: own.lowerBound))
      return
    }
    if isBefore, carriesOut(text, own) {
      statements.append(Statement(act: RelationAct(.implements), citation: own.lowerBound))
      return
    }
    if let statement = correction(text, own) {
      statements.append(statement)
      return
    }
    verbs(text, own)
  }

  /// `Thực hiện Nghị quyết số … của HĐND xã …, Ủy ban nhân dân xã xây dựng Kế hoạch …:`, as plans begin.
  private func carriesOut(_ text: ArraySlice<UInt8>, _ own: Range<Int>) -> Bool {
    guard isOfPlan, let first = own.first, let form = citations[first].form ?? citations[first].number.form,
      !RelationReader.letters.contains(form.name)
    else { return false }
    var words = FoldedWords.read(text[..<citations[first].text.lowerBound], limit: 8).map(\.text)
    if words.starts(with: ["trien", "khai"]) { words.removeFirst(2) }
    guard words.starts(with: ["thuc", "hien"]), words.dropFirst(2).allSatisfy({ $0 == "so" || $0 == "cac" }) else {
      return false
    }
    let behind = String(decoding: text[citations[first].text.upperBound...].prefix(1_500), as: UTF8.self).lowercased()
    return ["xây dựng kế hoạch", "ban hành kế hoạch", "xây dựng chương trình", "ban hành chương trình"].contains {
      behind.holds($0)
    }
  }

  /// `Ngày …, Ủy ban nhân dân tỉnh ban hành Quyết định số …. Do sơ suất khi soạn thảo, Ủy ban nhân dân tỉnh đính chính như sau:`: what is
  /// corrected is named before the verb.
  private func correction(_ text: ArraySlice<UInt8>, _ own: Range<Int>) -> Statement? {
    guard text.last == UInt8(ascii: ":"), let first = own.first,
      own.allSatisfy({ citations[$0].number == citations[first].number }),
      let form = citations[first].form ?? citations[first].number.form, form != .letter,
      FoldedWords.read(text[..<citations[first].text.lowerBound], limit: 48).suffix(3).contains(where: {
        $0.text == "hanh"
      })
    else { return nil }
    let tail = FoldedWords.read(text.suffix(200).drop { $0 & 0xC0 == 0x80 }, limit: 64)
    guard let verb = tail.indices.last(where: { tail[$0...].map(\.text).starts(with: ["dinh", "chinh"]) }),
      tail.count - verb < 10, tail.suffix(2).map(\.text) == ["nhu", "sau"],
      corrects(tail[..<verb])
    else { return nil }
    return Statement(act: RelationAct(.corrects), citation: first)
  }

  /// The day to which a document is extended by what is said of it: `… đến hết ngày 31 tháng 12 năm 2026`.
  package func lastDay(_ statement: Statement) -> Day? {
    let citation = citations[statement.citation]
    let end = body.blocks[citation.block].text.upperBound
    let rest = body.text[citation.numberRange.upperBound..<min(end, citation.numberRange.upperBound + 800)]
    // What is said of single provisions stands in a clause of its own.
    let clause = String(decoding: rest, as: UTF8.self).prefix { $0 != ";" }
    let sentence = clause.firstRange(of: ". ").map { clause[..<$0.lowerBound] } ?? clause
    return FactsReview.lastDay(in: sentence)
  }

  /// `Thi hành Nghị định số … của Chính phủ về …, Bộ Tài chính hướng dẫn như sau:`, as circulars begin.
  private func isGuiding(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: ":"), let end = text.lastIndex(of: UInt8(ascii: ",")) else { return false }
    let words = FoldedWords.read(text[(end + 1)...], limit: 32)
    guard let verb = words.firstIndex(where: { $0.text == "huong" }), verb + 1 < words.count,
      words[verb + 1].text == "dan"
    else { return false }
    return isMinistry(words[..<verb]) && words.suffix(2).map(\.text) == ["nhu", "sau"]
  }

  /// Whether words are the name of a ministry and nothing else, `Bộ Lao động - Thương binh và Xã hội`: whatever is said of it has more
  /// small words in a row, `Bộ Tài chính không`, `Bộ Y tế yêu cầu`.
  private func isMinistry(_ words: ArraySlice<FoldedWord>) -> Bool {
    guard let first = words.first, let last = words.last, first.isCapital, words.count < 16,
      ["bo", "lien", "ngan", "tong"].contains(first.text), !["khong", "chua", "da", "se", "theo"].contains(last.text)
    else { return false }
    let isLong = ["nong thon", "van tai"].contains(words.suffix(2).map(\.text).joined(separator: " "))
    let name = isLong ? words.dropLast(2) : words
    return zip(name, name.dropFirst()).allSatisfy { $0.isCapital || $1.isCapital || $1.text == "va" }
  }

  /// Whether a document is one that circulars guide: no letter, no plan.
  private func isGuided(_ citation: Citation) -> Bool {
    guard let form = citation.form?.name ?? citation.number.form?.name else { return true }
    return ["Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư"].contains(form)
  }

  /// Whether a member of a list is provisions of a document: `1. Khoản 1 Điều 2 Quyết định số …`.
  private func opensWithProvision(_ text: ArraySlice<UInt8>, before citation: Citation) -> Bool {
    let before = FoldedWords.read(text[..<citation.text.lowerBound], limit: 32)
    return !startsArticle(text) && before.count < 32 && before.allSatisfy { isPart($0.text) }
      && before.contains { RelationReader.provisions.contains($0.text) }
  }

  /// A row of the table of a list: `| 1 | 900/QĐ-UBND | 20/8/2025 | Ban hành Quy định … | Toàn bộ |`. The document is the one whose
  /// number a cell begins with; where a later cell names provisions or says `một phần`, it is these that end.
  private mutating func readRow(_ block: TextBlock, _ own: Range<Int>, _ act: RelationAct) {
    guard let first = own.first,
      let cell = block.cells.firstIndex(where: { $0.contains(citations[first].text.lowerBound) }),
      citations[first].text.lowerBound == block.cells[cell].lowerBound
    else { return }
    let isPart = block.cells[(cell + 1)...].contains { range in
      let words = FoldedWords.read(body.text[range], limit: 2)
      guard words.count == 2 else { return false }
      let (name, number) = (words[0].text, words[1])
      // `Khoản 2 Điều 3`, `Chương II`; no title that begins so: `Điều lệ …`, `Điểm du lịch …`.
      let isNumber =
        number.text.allSatisfy(\.isNumber) || number.isAllCapitals && number.text.allSatisfy { "ivx".contains($0) }
      return name == "mot" && number.text == "phan" || name == "phu" && number.text == "luc"
        || isNumber && ["dieu", "khoan", "diem", "chuong", "muc"].contains(name)
    }
    statements.append(Statement(act: isPart ? act.ofPart : act, citation: first))
  }

  private func startsArticle(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "Điều ".utf8) }

  /// `Bãi bỏ các văn bản tại Phụ lục kèm theo.`, and `DANH MỤC VĂN BẢN BÃI BỎ` over the table of these.
  private mutating func readAttached(_ text: ArraySlice<UInt8>) {
    guard text.count < 400, attached != nil || String(decoding: text.suffix(100), as: UTF8.self).holds("kèm theo")
    else {
      return
    }
    let words = FoldedWords.read(text, limit: 64)
    let said = " " + words.map(\.text).joined(separator: " ") + " "
    if let open = attached {
      // Another list stands in a table of its own.
      guard said.hasPrefix(" danh muc ") else { return }
      attached = (open.act, said.contains(open.act.kind == .repeals ? " bai bo " : " thay the "))
    } else if said.contains(" kem theo "), said.contains(" phu luc ") || said.contains(" danh muc "),
      said.contains(" cac "), !["mot phan", "mot so", "noi dung"].contains(where: said.contains),
      let (verb, _) = verb(in: words, from: 0), verb.kind == .repeals || verb.kind == .replaces
    {
      attached = (RelationAct(verb.kind), false)
    }
  }

  /// Whether a block begins with a citation, behind its label.
  func opens(_ text: ArraySlice<UInt8>, with citation: Citation) -> Bool {
    guard citation.text.lowerBound - text.startIndex < 20 else { return false }
    let before = FoldedWords.read(text[..<citation.text.lowerBound], limit: 4)
    let label = before.first?.text == "dieu" && before.first?.isCapital == true ? before.dropFirst() : before[...]
    return label.allSatisfy { $0.text.count < 3 || $0.text.allSatisfy(\.isNumber) }
  }

  // MARK: Căn cứ

  /// Forms that are no ground of a document, but what it was drawn up with.
  private static let papers: Set<String> = ["Tờ trình", "Báo cáo", "Công văn", "Thông báo", "Hợp đồng", "Văn bản"]

  /// `Căn cứ Luật … số …; Nghị định số … được sửa đổi bởi Nghị định số …`: the first number of each part.
  private mutating func grounds(_ text: ArraySlice<UInt8>, _ own: Range<Int>) {
    var start = text.startIndex
    for part in text.split(separator: UInt8(ascii: ";")) {
      start = part.startIndex
      let inside = own.filter { part.indices.contains(citations[$0].text.lowerBound) }
      guard let first = inside.first, isGround(part[start..<citations[first].text.lowerBound]) else { continue }
      var last = first
      add(.basedOn, first)
      for index in inside.dropFirst() {
        guard CitationList.joins(citations[last], citations[index], in: body.text) || isSecond(last, index) else {
          break
        }
        add(.basedOn, index)
        last = index
      }
    }
  }

  /// Whether nothing but the day, the issuer and `và` stands between two documents: `Quyết định số … ngày … của Thủ tướng Chính phủ
  /// và Quyết định số …`.
  private func isSecond(_ one: Int, _ other: Int) -> Bool {
    guard let between = words(from: citations[one], to: citations[other]), between.last?.text == "va" else {
      return false
    }
    return isIssuer(between.dropLast()) || isOfSameRank(citations[one], citations[other], between.map(\.text))
  }

  /// Whether a second document of the same form and body, which the first one can neither guide nor carry out, stands behind the
  /// first one's title: `Nghị định số … của Chính phủ hướng dẫn thi hành Pháp lệnh … và Nghị định số …`.
  private func isOfSameRank(_ one: Citation, _ other: Citation, _ between: [String]) -> Bool {
    guard let form = one.form, form == other.form, ["Nghị định", "Pháp lệnh"].contains(form.name),
      one.number.symbolParts == other.number.symbolParts
    else { return false }
    let title = between.joined(separator: " ")
    return ["huong dan", "quy dinh chi tiet"].contains(where: title.contains)
      && !["sua doi", "bo sung", "bai bo", "thay the", "theo", "thuc hien", "quy dinh tai"].contains(
        where: title.contains)
  }

  /// The words between two citations of which the second one says its form, or has the first one's; nil where they are too far apart
  /// for members of a list.
  func words(from first: Citation, to second: Citation) -> ArraySlice<FoldedWord>? {
    let isOfOneForm = second.form != nil || first.number.symbolParts.first == second.number.symbolParts.first
    guard isOfOneForm, first.numberRange.upperBound <= second.text.lowerBound,
      second.text.lowerBound - first.numberRange.upperBound < 320
    else { return nil }
    let words = FoldedWords.read(body.text[first.numberRange.upperBound..<second.text.lowerBound], limit: 64)
    return words.count < 64 ? words[...] : nil
  }

  /// Whether words behind a number are no more than its day and who issued it.
  func isIssuer(_ words: ArraySlice<FoldedWord>) -> Bool {
    let issuer = words.drop { CitationList.links.contains($0.text) || $0.text.allSatisfy(\.isNumber) }
    return issuer.isEmpty
      || issuer.first?.text == "cua" && issuer.count < 12
        && issuer.dropFirst().first?.isCapital == true
        && !issuer.contains { ["ve", "sua", "theo", "thuc", "quy"].contains($0.text) }
  }

  private mutating func add(_ kind: RelationKind, _ index: Int) {
    let citation = citations[index]
    let form = citation.form?.name ?? citation.number.form?.name ?? ""
    if kind == .basedOn, RelationReader.papers.contains(form) { return }
    statements.append(Statement(act: RelationAct(kind), citation: index))
  }

  /// Whether what stands before a number in a `Căn cứ` is no more than the name of the document.
  private func isGround(_ before: ArraySlice<UInt8>) -> Bool {
    let read = FoldedWords.read(before, limit: 40)
    var words = read.map(\.text)
    if words.starts(with: ["can", "cu"]) { words.removeFirst(2) }
    while let first = words.first, ["vao", "cac", "so", "theo"].contains(first) { words.removeFirst() }
    guard let first = words.first else { return true }
    let isLaw = first == "luat" || first == "phap" || words.starts(with: ["bo", "luat"])
    // `Căn cứ các Nghị định của Chính phủ: số …; số …`
    let isList =
      before.last { $0 > 0x20 } == UInt8(ascii: ":")
      || read.last.map { $0.text == "so" && $0.sign == UInt8(ascii: ":") } ?? false
    if isList, let issuer = words.firstIndex(of: "cua"), words.count < 16 { words.removeSubrange(issuer...) }
    guard isLaw else { return words.count < 4 }
    let joined = words.joined(separator: " ")
    return !["sua doi", "thuc hien", "theo de nghi", "cua"].contains { joined.contains($0) }
  }

}
