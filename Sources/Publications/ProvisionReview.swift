import Diagnostics
import Markup
import Vietnamese

/// How the parts of a document are numbered, held against Nghị định 30/2020/NĐ-CP annex I §6 and annex III: without gaps
/// or repeats, points in the order of the Vietnamese alphabet, Roman numbers for parts, chapters and appendices. Real
/// documents break all of this, so everything here only warns.
struct ProvisionReview {
  private let publication: Publication
  private let body: MarkupDocument
  private var diagnostics: [Diagnostic] = []
  /// Indices of those that what follows has explained.
  private var withdrawn: Set<Int> = []
  /// The last one of each series of numbers.
  private var last: [Series: Entry] = [:]

  /// What is numbered in one row: the parts of one kind in one part, `1.1`, `1.2` apart from `2.1`; articles run through
  /// the whole document, and through each appendix.
  private struct Series: Hashable {
    let parent: Int?
    let kind: Provision.Kind
    let prefix: String
  }

  private struct Entry {
    let value: Int
    let block: Int
    /// Where what was said of its place stands among the diagnostics.
    var said: Int?
    /// The value before it.
    var before = 0
  }

  /// All slips of one document, in the order of the text. Linear in the text.
  static func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard let document = publication.facts.document else { return [] }
    let followsRules = FormRules.holdFor(document)
    var review = ProvisionReview(publication, body)
    // What an amending document quotes follows the numbers of another one.
    let isAmending =
      document.relations.contains { $0.kind == .amends || $0.kind == .supplements }
      || Folding.fold(publication.facts.title).contains("sua doi")
    for index in publication.anchors.provisions.indices {
      review.visit(index, isAmending: isAmending, isNormative: isNormative(document), followsRules: followsRules)
    }
    if followsRules { review.sections() }
    let found = review.diagnostics.enumerated().filter { !review.withdrawn.contains($0.offset) }.map(\.element)
    return found + (followsRules ? AppendixReview.diagnostics(of: publication, body) : [])
  }

  private init(_ publication: Publication, _ body: MarkupDocument) {
    self.publication = publication
    self.body = body
  }

  /// Whether articles can have been put in between: `Điều 5a`.
  private static func isNormative(_ document: DocumentFacts) -> Bool {
    let forms: Set<String> = [
      "Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch", "Văn bản hợp nhất",
    ]
    return document.number?.value.year != nil || forms.contains(document.form.name)
  }

  private func label(of provision: Provision) -> ProvisionLabel? {
    let read = LineLabel.read(body.text[body.blocks[provision.block].text])?.label
    // The number of a note may stand behind the label's own: `2.6 Lấy mẫu`, `Điều 17.16 (được bãi bỏ)`.
    guard let own = provision.label.split(separator: " ").last.map(String.init) else { return read }
    switch (provision.kind, read) {
    case (.article, nil): return .article(own)
    case (.number, nil): return .number(own)
    case (.number, .number(let text)) where text.hasPrefix(own + "."): return .number(own)
    default: return read
    }
  }

  private mutating func visit(_ index: Int, isAmending: Bool, isNormative: Bool, followsRules: Bool) {
    let provision = publication.anchors.provisions[index]
    guard let label = label(of: provision) else { return }
    if followsRules { numeral(label, provision) }
    letter(label, provision)
    if case .letter("f") = label { latin(provision) }
    if !isAmending, !isNormative { inserted(label, provision) }
    guard !isAmending else { return }
    guard let value = Ordinal.value(of: label) else { return putIn(label, index) }
    let series = Series(
      parent: provision.kind == .article ? appendix(of: index) : provision.parent, kind: provision.kind,
      prefix: Ordinal.prefix(of: label))
    let (count, before) = (diagnostics.count, last[series])
    if let before { order(before, value, provision, series.prefix, isPoint: Ordinal.isPoint(label)) }
    last[series] = Entry(
      value: value, block: provision.block, said: diagnostics.count > count ? count : nil, before: before?.value ?? 0)
  }

  /// `5a.` and `5b.` behind `4.`: the row goes on as if 5 stood there.
  private mutating func putIn(_ label: ProvisionLabel, _ index: Int) {
    let provision = publication.anchors.provisions[index]
    let token: String
    switch label {
    case .number(let text), .article(let text), .appendix(let text): token = text
    default: return
    }
    guard let value = Int(token.prefix { $0.isNumber }) ?? Ordinal.value(roman: String(token.dropLast())) else {
      return
    }
    let series = Series(
      parent: provision.kind == .article ? appendix(of: index) : provision.parent, kind: provision.kind, prefix: "")
    guard let before = last[series], value == before.value + 1 else { return }
    last[series] = Entry(value: value, block: provision.block, said: nil, before: before.value)
  }

  private func appendix(of index: Int) -> Int? {
    var at: Int? = index
    while let provision = at, ![.appendix, .attachment].contains(publication.anchors.provisions.kind(provision)) {
      at = publication.anchors.provisions.parent(provision)
    }
    return at
  }

  private func appendix(of provision: Provision) -> Int? { provision.parent.flatMap(appendix(of:)) }

  // MARK: Order

  private mutating func order(
    _ before: Entry, _ value: Int, _ provision: Provision, _ prefix: String, isPoint: Bool
  ) {
    let isClause = provision.parent.map { publication.anchors.provisions.kind($0) == .article } ?? false
    func name(_ value: Int) -> String {
      guard provision.kind == .number else { return Ordinal.name(value, provision.kind) }
      if isPoint { return Ordinal.name(value, .letter) + " của \(isClause ? "khoản" : "mục") \(prefix)" }
      return "\(isClause ? "khoản" : "mục") \(prefix.isEmpty ? "" : prefix.uppercased() + ".")\(value)"
    }
    // A number that begins anew belongs to a list of its own.
    // The number before was written twice, which was said: here the row goes on as if it had been the next one.
    if before.said != nil, before.before == before.value, value == before.value + 2 { return }
    let isOfForms = provision.kind == .article && prefix.isEmpty && appendix(of: provision) != nil
    if value == before.value + 1 || value == 1 && (before.value > 1 || provision.kind != .article || isOfForms) {
      return
    }
    let message: String
    if value == before.value {
      message = "Có hai \(name(value)) liền nhau"
    } else if value < before.value {
      message = "Sau \(name(before.value)) lại là \(name(value))"
    } else {
      if isElided(before.block, provision.block) { return }
      if provision.kind == .letter, isWithin(before.block, (before.value + 1)..<value) { return }
      let count = value - before.value - 1
      let missing = count == 1 ? "" : (count == 2 ? ", " : " đến ") + name(value - 1)
      message = "Sau \(name(before.value)) là \(name(value)), thiếu \(name(before.value + 1))\(missing)"
    }
    report(
      .provisionOrder, provision.block, message,
      fix: "So lại với bản gốc xem có chép thiếu không. Chỗ lược bớt thì ghi một dòng «…». "
        + FrontMatter.keep(.provisionOrder))
  }

  /// Whether a line of dots between two blocks says that something is left out.
  private func isElided(_ first: Int, _ last: Int) -> Bool {
    body.blocks[first..<last].contains { block in
      let text = body.text[block.text]
      return text.count < 24 && (text.contains(UInt8(ascii: ".")) || text.contains(0xE2))
        && body.string(block.text).allSatisfy { "….[]() ".contains($0) }
    }
  }

  /// Whether the letters that are missing stand in the midst of a block: `a) Hạng nhất; b) Hạng nhì;`.
  private func isWithin(_ block: Int, _ values: Range<Int>) -> Bool {
    let text = body.string(body.blocks[block].text)
    return values.allSatisfy { value in
      Ordinal.name(value, .letter).split(separator: " ").last.map { text.holds("; \($0)) ") || text.holds(", \($0)) ") }
        ?? false
    }
  }

  // MARK: Signs

  private mutating func letter(_ label: ProvisionLabel, _ provision: Provision) {
    guard case .letter(let letter) = label, "fjwz".contains(letter) else { return }
    report(
      .provisionLetter, provision.block, "Điểm \(letter)) không có trong bảng chữ cái tiếng Việt",
      note: "Thứ tự điểm: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.",
      fix: "So lại với bản gốc. " + FrontMatter.keep(.provisionLetter))
  }

  /// Points a, b, c, d, e, f: the Latin alphabet, in which nothing is missing between d and e.
  private mutating func latin(_ provision: Provision) {
    let series = Series(parent: provision.parent, kind: provision.kind, prefix: "")
    guard let before = last[series], before.value == 6, before.before == 4, let said = before.said else { return }
    withdrawn.insert(said)
  }

  private mutating func numeral(_ label: ProvisionLabel, _ provision: Provision) {
    let (word, token): (String, String)
    switch label {
    case .part(let text): (word, token) = ("Phần", text)
    case .chapter(let text): (word, token) = ("Chương", text)
    default: return
    }
    // `Phần thứ nhất` is no Arabic number.
    let isArabic = body.text[body.blocks[provision.block].text].prefix(24).contains { $0 >= 0x30 && $0 <= 0x39 }
    guard isArabic, let number = Int(token), let roman = Ordinal.roman(number) else { return }
    report(
      .provisionNumeral, provision.block, "\(word) \(number) đánh số Ả Rập",
      note: "Phần và chương đánh số La Mã (Nghị định 30/2020/NĐ-CP, phụ lục I mục 6).",
      fix: "Viết «\(word) \(roman)». " + FrontMatter.keep(.provisionNumeral))
  }

  /// `Mục II` of a chapter.
  private mutating func sections() {
    for (number, block) in body.blocks.enumerated() {
      guard case .heading = block.kind, body.text[block.text].first.map({ $0 | 0x20 == UInt8(ascii: "m") }) ?? false
      else { continue }
      let words = body.string(block.text).split(whereSeparator: { " .:".contains($0) })
      guard words.count > 1, words[0] == "Mục" || words[0] == "MỤC", words[1] == words[1].uppercased(),
        let value = Ordinal.value(roman: words[1].lowercased())
      else { continue }
      report(
        .provisionNumeral, number, "Mục \(words[1]) đánh số La Mã",
        note: "Mục và tiểu mục trong chương đánh số Ả Rập (Nghị định 30/2020/NĐ-CP, phụ lục I mục 6).",
        fix: "Viết «Mục \(value)». " + FrontMatter.keep(.provisionNumeral))
    }
  }

  private mutating func inserted(_ label: ProvisionLabel, _ provision: Provision) {
    guard case .article(let token) = label, let letter = token.last, letter.isLetter else { return }
    report(
      .provisionInserted, provision.block, "Điều \(token) là điều chèn thêm, chỉ có ở văn bản quy phạm pháp luật",
      fix: "So lại với bản gốc xem có phải Điều \(token.dropLast()) không. " + FrontMatter.keep(.provisionInserted))
  }

  private mutating func report(_ id: DiagnosticID, _ block: Int, _ message: String, note: String? = nil, fix: String) {
    let words = body.string(body.blocks[block].text).split(separator: " ", maxSplits: 2)
    let isWord = words.first.map { $0.first?.isLetter == true && $0.count > 2 } ?? false
    diagnostics.append(
      Diagnostic(
        id, at: SourceLocation(file: publication.file, line: body.blocks[block].line), message, note: note, fix: fix,
        subject: words.prefix(isWord ? 2 : 1).joined(separator: " ")))
  }
}
