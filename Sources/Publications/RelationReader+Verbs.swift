import Bytes
import Markup
import Vietnamese

extension RelationReader {
  // MARK: Verbs

  struct Verb {
    let words: [String]
    let kind: RelationKind
    /// Whether it is words that it changes: `Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 5 Quyết định số …`.
    var isOfWords: Bool { words.last == "tu" }
    /// What it changes of the time in which a document holds.
    var span: RelationAct.Span? {
      switch words[0] {
      case "keo", "gia": .extended
      case "ngung", "tam": .suspended
      default: nil
      }
    }

    init(_ words: String, _ kind: RelationKind) {
      self.words = words.split(separator: " ").map(String.init)
      self.kind = kind
    }
  }

  private static let changes = [
    Verb("sua doi bo sung", .amends), Verb("sua doi", .amends), Verb("bo sung", .supplements),
    Verb("dieu chinh bo sung", .amends), Verb("dieu chinh", .amends), Verb("dinh chinh", .corrects),
    Verb("thu hoi va huy bo", .withdraws), Verb("thu hoi huy bo", .withdraws), Verb("thu hoi", .withdraws),
    Verb("thay the cho", .replaces), Verb("thay the", .replaces), Verb("bai bo", .repeals), Verb("huy bo", .repeals),
    Verb("huong dan thi hanh", .guides), Verb("huong dan thuc hien", .guides), Verb("huong dan", .guides),
    Verb("quy dinh chi tiet va huong dan thi hanh", .guides), Verb("quy dinh chi tiet thi hanh", .guides),
    Verb("quy dinh chi tiet", .guides), Verb("sua doi bo sung bai bo", .amends),
    Verb("sua doi bo sung va bai bo", .amends), Verb("sua doi bo sung thay the", .amends),
    Verb("sua doi bo sung thay the bai bo", .amends), Verb("sua doi bo sung thay the va bai bo", .amends),
    Verb("sua doi bai bo", .amends), Verb("bai bo bo sung", .amends), Verb("thay the cum tu", .amends),
    Verb("thay the mot so cum tu", .amends), Verb("thay the tu", .amends), Verb("thay cum tu", .amends),
    Verb("thay tu", .amends), Verb("bo cum tu", .amends), Verb("bo mot so cum tu", .amends),
  ]

  private static let extensions = [
    "hieu luc thi hanh", "hieu luc", "thoi han ap dung", "thoi han thuc hien", "thoi gian ap dung",
    "thoi gian thuc hien",
    "thoi han hieu luc",
  ].flatMap { [Verb("keo dai \($0)", .amends), Verb("gia han \($0)", .amends)] }

  private static let suspensions = [
    "ngung hieu luc thi hanh", "ngung hieu luc", "tam ngung hieu luc thi hanh", "tam ngung hieu luc",
  ].map { Verb($0, .amends) }

  private static let endings = ["cham dut hieu luc thi hanh", "cham dut hieu luc", "cham dut viec thi hanh"].map {
    Verb($0, .repeals)
  }

  private static let verbs = (changes + extensions + suspensions + endings).sorted { $0.words.count > $1.words.count }

  private static let byFirstWord = Dictionary(grouping: verbs) { $0.words[0] }

  /// The longest verb that words begin with; of nearly all words the first one tells that none is there.
  private static func verb(at words: ArraySlice<FoldedWord>) -> Verb? {
    guard let first = words.first, let verbs = byFirstWord[first.text] else { return nil }
    return verbs.first { verb in
      words.count >= verb.words.count && zip(words, verb.words).allSatisfy { $0.text == $1 }
    }
  }

  /// What may stand between the verb and the number: how much of the document it is about.
  static let whole: Set<String> = ["toan", "bo", "cac", "cho", "van", "ban", "so", "doi", "voi"]
  static let partial: Set<String> = [
    "dieu", "khoan", "diem", "mot", "so", "cua", "phu", "luc", "noi", "dung", "tai", "va", "cum", "tu", "ten", "muc",
    "chuong",
    "phan", "mau", "doan", "vao", "sau", "truoc", "bieu", "ban", "hanh", "kem", "theo", "quy", "che", "dinh", "lieu",
    "sai", "sot", "loi",
  ]

  mutating func openList(_ text: ArraySlice<UInt8>) {
    let words = FoldedWords.read(text, limit: 48)
    guard let (verb, end) = verb(in: words, from: 0) else {
      list = ended(words.map(\.text))
      return
    }
    let rest = words[end...].map(\.text)
    // `Bãi bỏ các Quyết định sau:`, not `Bãi bỏ một số điều của các Quyết định sau:`.
    let isPartial = rest.contains { $0 == "dieu" || $0 == "khoan" || $0 == "diem" }
    switch verb.kind {
    case .repeals, .replaces, .withdraws:
      let act = RelationAct(verb.kind)
      list = isPartial ? act.ofPart : act
    default: list = nil
    }
    guard rest.contains("sau") || rest.contains("gom") || isOnlyForms(rest[...]) else {
      list = nil
      return
    }
  }

  /// What `Các quyết định sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:` says of the list below it.
  private func ended(_ words: [String]) -> RelationAct? {
    let all = " " + words.joined(separator: " ") + " "
    guard all.contains(" cac "), all.contains(" sau "),
      RelationReader.owners.contains(where: { all.contains(" \($0) nay ") }),
      !["mot so", "noi dung", "dieu khoan"].contains(where: all.contains)
    else { return nil }
    if all.contains(" bi bai bo ") { return RelationAct(.repeals) }
    return all.contains(" het hieu luc ") ? RelationAct(.replaces) : nil
  }

  /// Whether words between a verb and the numbers only name their kind: `các Quyết định`, `toàn bộ Thông tư`.
  func isOnlyForms(_ words: ArraySlice<String>) -> Bool {
    // `toàn bộ 02 Quyết định`
    let rest = words.filter { !RelationReader.whole.contains($0) && !$0.allSatisfy(\.isNumber) }
    guard rest.count < 5 else { return false }
    return rest.isEmpty || RelationReader.owners.contains(rest.joined(separator: " "))
      || rest == ["thong", "tu", "lien", "tich"]
  }

  /// A verb that the document itself governs: at the beginning of a paragraph, behind its label, or behind `này`.
  func verb(in words: [FoldedWord], from start: Int) -> (Verb, end: Int)? {
    for at in words.indices[start...] {
      guard let verb = RelationReader.verb(at: words[at...]) else { continue }
      guard governs(words[..<at]) || verb.kind == .corrects && corrects(words[..<at]) else { return nil }
      return (verb, at + verb.words.count)
    }
    return nil
  }

  /// What the formula of enactment says of a body: `Quốc hội ban hành Luật`, `Ủy ban nhân dân tỉnh ban hành Quyết định`.
  private static let enactments: [(body: String, kinds: Set<String>)] = [
    ("quoc hoi", ["luat", "bo luat", "nghi quyet"]), ("uy ban thuong vu quoc hoi", ["phap lenh", "nghi quyet"]),
    ("hoi dong nhan dan", ["nghi quyet"]), ("uy ban nhan dan", ["quyet dinh"]), ("chinh phu", ["nghi dinh"]),
    ("bo truong", ["thong tu"]), ("thong doc ngan hang", ["thong tu"]), ("thu tuong chinh phu", ["quyet dinh"]),
  ]
  /// With these a sentence tells of another document: one that was, will or should be made.
  private static let tenses: Set<String> = ["da", "se", "can", "phai", "dang", "chua", "nghi", "trinh", "de", "nam"]

  /// Whether the words before a verb are the formula with which a body enacts this document, from the beginning of the sentence.
  private func enacts(_ words: [String]) -> Bool {
    guard words.count < 16, let made = words.firstIndex(of: "hanh"), made > 1, words[made - 1] == "ban" else {
      return false
    }
    // `ban hành Nghị quyết về việc sửa đổi …`
    var rest = words[(made + 1)...]
    if rest.suffix(2) == ["ve", "viec"] {
      rest = rest.dropLast(2)
    } else if rest.last == "ve" {
      rest = rest.dropLast()
    }
    let (body, kind) = (words[..<(made - 1)], rest.joined(separator: " "))
    let name = body.joined(separator: " ")
    return body.allSatisfy { !RelationReader.tenses.contains($0) }
      && RelationReader.enactments.contains { name.hasPrefix($0.body) && $0.kinds.contains(kind) }
  }

  /// Whether what stands before a verb lets this document be its subject.
  func governs(_ before: ArraySlice<FoldedWord>) -> Bool {
    // Behind a label: `Điều 3. Bãi bỏ …`, `1. Sửa đổi …`, `a) …`.
    let label = before.drop { word in
      word.text == "dieu" || word.text == "khoan" || word.text.count < 3 || word.text.allSatisfy(\.isNumber)
    }
    // `Nay bãi bỏ …`, `Thống nhất điều chỉnh …`
    let opening = label.first?.isCapital == true ? label.prefix(2).map(\.text) : []
    if label.isEmpty || opening == ["nay"] || opening == ["thong", "nhat"] && label.count == 2 { return true }
    let subjectless = [
      "duoc", "bi", "da", "hoac", "de", "viec", "khi", "phai", "khong", "chua", "chang", "theo", "su",
    ]
    guard let last = before.last, !subjectless.contains(last.text) else { return false }
    if enacts(before.map(\.text)) { return true }
    // `Quyết định này có hiệu lực từ ngày … và thay thế …`.
    guard let this = before.lastIndex(where: { $0.text == "nay" }), this > before.startIndex else { return false }
    let owner = before[..<this].suffix(2).map(\.text).joined(separator: " ")
    let between = before[(this + 1)...]
    return RelationReader.owners.contains(owner) && between.count < 18
      && !between.contains { $0.sign == UInt8(ascii: ";") || $0.text == "cac" && $0.isCapital }
  }

  /// Whether the words before `đính chính` are a body that speaks here: `Do sơ suất khi soạn thảo, Ủy ban nhân dân tỉnh đính chính …`,
  /// `… nay đính chính …`, and no body that is asked to, or did so before.
  func corrects(_ before: ArraySlice<FoldedWord>) -> Bool {
    let sentence = before[(before.lastIndex { $0.isCapital && $0.sign == UInt8(ascii: ".") } ?? before.startIndex)...]
    let subject = sentence[(sentence.lastIndex { ",;:".utf8.contains($0.sign) } ?? sentence.startIndex)...]
    guard let first = subject.first, subject.count < 12,
      !sentence.contains(where: { RelationReader.asked.contains($0.spelling) })
    else { return false }
    if subject.allSatisfy({ ["nay", "xin"].contains($0.text) }) { return true }
    return first.isCapital && RelationReader.bodies.contains(first.text)
  }

  private static let asked: Set<String> = ["nghị", "yêu", "sẽ", "cần", "phải", "chưa", "đã", "việc", "theo", "không"]
  private static let bodies: Set<String> = [
    "uy", "ubnd", "hoi", "hdnd", "so", "bo", "van", "chu", "thu", "chinh", "cuc", "chi", "ban", "phong", "tong",
  ]

  static let owners: Set<String> = [
    "quyet dinh", "nghi dinh", "nghi quyet", "thong tu", "chi thi", "ke hoach", "luat", "quy dinh", "quy che",
    "bo luat",
    "phap lenh", "lien tich", "chuong trinh", "van ban", "cua luat", "huong dan",
  ]

  mutating func verbs(_ text: ArraySlice<UInt8>, _ own: Range<Int>) {
    // `Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực`.
    if let first = own.first, let sentence = sentenceOpened(by: citations[first], in: text) {
      passive(sentence, own)
      return
    }
    if let first = own.first, implements(text, citations[first]) {
      statements.append(Statement(act: RelationAct(.implements), citation: first))
      return
    }
    var last: Statement?
    var history = History()
    for index in own {
      let citation = citations[index]
      if let before = last {
        if history.goesOn(with: index, of: before.citation, in: self) { continue }
        let prior = history.last.map { citations[$0] }
        if let prior, !isNextLaw(prior, citation) { break }
        if prior != nil {
          statements.append(Statement(act: before.act, citation: index))
          (last, history) = (Statement(act: before.act, citation: index), History())
          continue
        }
        let listed = listed(before.act, citations[before.citation], citation)
        guard let act = listed ?? another(behind: citations[before.citation], citation) else { break }
        statements.append(Statement(act: act, citation: index))
        // Of what stands between two members of a list the next one knows nothing.
        last = Statement(act: listed == nil ? act : before.act, citation: index)
        continue
      }
      // Only the first number of the paragraph can be what the verb governs.
      let words = FoldedWords.read(text[..<citation.text.lowerBound], limit: 80)
      let isListed = text[..<citation.text.lowerBound].last { $0 != 0x20 } == UInt8(ascii: ":")
      if isListed, words.count < 80, let act = ended(ofSentence: words) {
        last = Statement(act: act, citation: index)
        statements.append(Statement(act: act, citation: index))
        continue
      }
      guard words.count < 80, let (verb, end) = verb(in: words, from: 0) else { break }
      guard let act = governed(verb, words[end...], isListed: isListed) ?? part(verb, words[end...], of: citation)
      else {
        // `Thay thế cụm từ “Nghị định số …” bằng cụm từ “…” tại Điều 5 Nghị định số …`
        if verb.isOfWords, isWithinMarks(citation, from: text.startIndex) { continue }
        break
      }
      let statement = Statement(
        act: isFigures(words[end...], of: citation) ? RelationAct(.corrects) : act, citation: index)
      statements.append(statement)
      last = statement
    }
  }

  /// What `Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:` says of the documents behind the colon; only the
  /// last sentence counts.
  private func ended(ofSentence words: [FoldedWord]) -> RelationAct? {
    let start = words.lastIndex { $0.text == "cac" && $0.isCapital } ?? words.endIndex
    return ended(words[start...].map(\.text))
  }

  /// Whether it is the figures of a report that a verb changes: `điều chỉnh một số số liệu tại Báo cáo số …`.
  private func isFigures(_ between: ArraySlice<FoldedWord>, of citation: Citation) -> Bool {
    guard (citation.form ?? citation.number.form)?.name == "Báo cáo" else { return false }
    return zip(between, between.dropFirst()).contains { $0.text == "so" && $1.text == "lieu" }
  }

  /// `Kế hoạch triển khai thực hiện Nghị quyết số …` as the name of this document, or of what it puts into force: `Ban hành kèm theo
  /// Quyết định này Kế hoạch triển khai …`.
  private func implements(_ text: ArraySlice<UInt8>, _ citation: Citation) -> Bool {
    guard isPlan else { return false }
    let read = FoldedWords.read(text[..<citation.text.lowerBound], limit: 24)
    let label = read.drop { $0.text == "dieu" && $0.isCapital || $0.text.count < 2 || $0.text.allSatisfy(\.isNumber) }
    var words = label.map(\.text)
    if words.starts(with: ["ban", "hanh"]) {
      words.removeFirst(2)
      if words.starts(with: ["kem", "theo", "quyet", "dinh", "nay"]) { words.removeFirst(5) }
    }
    guard words.starts(with: ["ke", "hoach"]) else { return false }
    words.removeFirst(2)
    // What is told of it is another plan's: `… đã hoàn thành`, `… hết hiệu lực`.
    let behind = FoldedWords.read(text[citation.text.upperBound...], limit: 80)
    if behind.contains(where: { ["đã", "hết", "được", "chưa", "đang"].contains($0.spelling) }) { return false }
    let verbs = words.filter { !["so", "cac"].contains($0) }
    return [
      ["trien", "khai"], ["thuc", "hien"], ["trien", "khai", "thuc", "hien"], ["to", "chuc", "thuc", "hien"],
      ["trien", "khai", "thi", "hanh"], ["hanh", "dong", "thuc", "hien"],
    ].contains(verbs)
  }

  /// Whether a citation is part of words that stand in quotation marks.
  private func isWithinMarks(_ citation: Citation, from start: Int) -> Bool {
    var depth = 0
    for scalar in String(decoding: body.text[start..<citation.text.lowerBound], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "“", "«": depth += 1
      case "”", "»": depth -= 1
      case "\"": depth = depth > 0 ? depth - 1 : depth + 1
      default: break
      }
    }
    return depth > 0
  }

  /// Whether a mark closes right before a word: `“Ban” tại Điều 5`.
  func standsBehindMark(_ word: FoldedWord) -> Bool {
    var before = body.text[..<word.range.lowerBound].suffix(8)
    while let byte = before.last, byte == 0x20 || byte == UInt8(ascii: ",") { before = before.dropLast() }
    return before.last == UInt8(ascii: "\"")
      || ["”", "»"].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What a further clause does to its number, which begins with a verb: `bãi bỏ khoản 3 Điều 5 Quyết định số …; bãi bỏ Điều 2
  /// Quyết định số …`, `thay thế Quyết định số … ngày … và bãi bỏ Điều 2 Quyết định số …`.
  func another(behind a: Citation, _ b: Citation) -> RelationAct? {
    guard a.numberRange.upperBound <= b.text.lowerBound else { return nil }
    let between = a.numberRange.upperBound..<b.text.lowerBound
    let clause = body.text[between].lastIndex(of: UInt8(ascii: ";"))
    let words = FoldedWords.read(
      body.text[(clause.map { $0 + 1 } ?? between.lowerBound)..<between.upperBound], limit: 48)
    let start = clause == nil ? words.indices.first { beginsClause($0, words) } : words.startIndex
    guard let start, let verb = RelationReader.verb(at: words[start...]) else { return nil }
    return governed(verb, words[(start + verb.words.count)...])
  }

  /// Whether a verb stands there behind `và` or a comma, and nothing before it but the day of the document before and its issuer.
  private func beginsClause(_ at: Int, _ words: [FoldedWord]) -> Bool {
    let isJoined = at > 0 && words[at - 1].text == "va"
    return (isJoined || words[at].sign == UInt8(ascii: ",")) && RelationReader.verb(at: words[at...]) != nil
      && isIssuer(words[..<(isJoined ? at - 1 : at)])
  }

  /// What the verb before a list is to a further member of it; nil where the words between are no list's:
  /// `… Thông tư số 12/2021/TT-BTC; Điều 5 Thông tư số 13/2021/TT-BTC`.
  private func listed(_ act: RelationAct, _ a: Citation, _ b: Citation) -> RelationAct? {
    if CitationList.joins(a, b, in: body.text) || isNext(a, b) || isNextLaw(a, b) { return act }
    guard a.numberRange.upperBound <= b.text.lowerBound, b.text.lowerBound - a.numberRange.upperBound < 160 else {
      return nil
    }
    let between = body.text[a.numberRange.upperBound..<b.text.lowerBound]
    guard between.contains(where: { ",;".utf8.contains($0) }) || between.contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    let words = FoldedWords.read(between, limit: 32)
    let provisions: Set<String> = ["dieu", "khoan", "diem", "phu", "chuong", "muc"]
    guard words.contains(where: { provisions.contains($0.text) }), words.count < 32,
      words.allSatisfy({
        RelationReader.partial.contains($0.text) || CitationList.links.contains($0.text) || isOfNumber($0.text)
      })
    else { return nil }
    return act.ofPart
  }

  /// Whether a document is the next of a list whose members say their day, their issuer and what they are about: `Quyết định số …
  /// ngày … của UBND tỉnh, Quyết định số …`, `… của UBND tỉnh quy định về giá đất; Quyết định số …`.
  private func isNext(_ a: Citation, _ b: Citation) -> Bool {
    guard var between = words(from: a, to: b), !opensClause(b) else { return false }
    var sign = body.text[a.numberRange.upperBound..<b.text.lowerBound].last { $0 != 0x20 }
    // `các Quyết định: số … của UBND tỉnh …; số …`
    if b.form == nil {
      guard let number = between.popLast(), number.text == "so" else { return false }
      sign = number.sign
    }
    let isSigned = sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
    if between.last?.text == "va" { between = between.dropLast() } else if !isSigned { return false }
    if isIssuer(between) { return true }
    // What follows a title may belong to it, unless it is of the same kind and body.
    guard a.form == b.form, a.number.symbolParts == b.number.symbolParts,
      let title = between.firstIndex(where: { RelationReader.titles.contains($0.text) }), isIssuer(between[..<title]),
      let last = between.dropLast().last
    else { return false }
    return !between.contains { ":.".utf8.contains($0.sign) || $0.text == "theo" || $0.text == "thuc" }
      && !["dieu", "khoan", "diem"].contains(last.text)
  }

  /// Whether a document is what a clause of its own speaks of: `…; Quyết định số … của UBND tỉnh tiếp tục có hiệu lực`.
  func opensClause(_ citation: Citation) -> Bool {
    let rest = body.text[citation.numberRange.upperBound..<body.blocks[citation.block].text.upperBound]
    let clause = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") && $0 != 0x0A }
    return FoldedWords.read(clause, limit: 40).contains { RelationReader.predicates.contains($0.text) }
  }

  /// First words of what is said of a document: `tiếp tục có hiệu lực`, `được sửa đổi`, `hết hiệu lực`.
  private static let predicates: Set<String> = ["tiep", "duoc", "het", "hieu", "thi", "van", "khong", "bi", "con"]

  /// Words with which a title begins that stands behind a number.
  static let titles: Set<String> = ["ve", "quy", "ban", "phe", "sua", "huong", "dieu", "giao"]

  private func isOfNumber(_ word: String) -> Bool { word.count < 3 || word.allSatisfy(\.isNumber) }
}
