import Vietnamese

/// What stands behind a number: the day, the year, who issued it.
struct CitationTail {
  private(set) var day: Day?
  private(set) var year: Int?
  private(set) var issuer: String?
  private var rest: ArraySlice<UInt8>
  /// Whether what follows may be another cell of a row, which speaks for itself.
  private let isInRow: Bool

  /// So much of the text is looked at; days and names of bodies are shorter.
  private static let window = 176
  /// So much is kept of who issued it.
  private static let issuerLength = 120

  /// The same of a text of its own.
  init(written text: String) { self.init(Array(text.utf8)[...]) }

  /// - Parameters:
  ///   - next: What the next paragraph begins with; read where the line ends in the midst of a name.
  ///   - isInRow: Whether the number stands in a row of a table: then only words that lead to a day or a body bring them.
  init(_ text: ArraySlice<UInt8>, next: ArraySlice<UInt8> = [], isInRow: Bool = false) {
    self.isInRow = isInRow
    rest = CitationTail.joined(text, next).prefix(CitationTail.window)
    // The number may stand in quotes or brackets.
    while let mark = ["”", "“", "’", "»", "\"", "]", ")"].first(where: { rest.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(mark.utf8.count)
    }
    skipFootnote()
    let start = rest
    if skip(",") || skip("-") || skip("–") { skipSpaces() }
    if skip("(") { skipSpaces() }
    for word in ["ký ", "ban hành ", "thông qua ", "KÝ "] where skip(word) { break }
    if !readDay() {
      rest = start
      skipSpaces()
      readYear()
    }
    skipFootnote()
    readIssuer()
    readNext()
  }

  /// A name that goes on in the next line: `… của Ủy ban nhân dân tỉnh⏎Quảng Nam`.
  private static func joined(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = text.prefix(window)
    if let feed = text.firstIndex(of: 0x0A), isCut(text[..<feed]) {
      var whole = Array(text)
      whole[feed - text.startIndex] = 0x20
      return whole[...]
    }
    guard !next.isEmpty, text.count < issuerLength, isCut(text) else { return text }
    return (Array(text) + [0x20] + next)[...]
  }

  private static func isCut(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = FoldedWords.read(text.suffix(24), limit: 12).last,
      text.last.map({ $0 >= 0x80 || $0 | 0x20 >= 0x61 }) ?? false
    else { return false }
    return ["tinh", "pho", "huyen", "xa", "phuong", "ubnd", "hdnd"].contains(last.text)
  }

  private mutating func skipSpaces() { while rest.first == 0x20 { rest = rest.dropFirst() } }

  private mutating func skip(_ word: String) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  /// The mark of a note behind a number: ``NoteMark``.
  private mutating func skipFootnote() {
    skipSpaces()
    guard let mark = NoteMark.length(rest) else { return }
    rest = rest.dropFirst(mark)
    skipSpaces()
  }

  private mutating func number() -> Int? {
    skipSpaces()
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    rest = rest[digits.endIndex...]
    return Day.number(digits)
  }

  private mutating func either(_ signs: [String], _ word: String) -> Bool {
    skipSpaces()
    return signs.contains { skip($0) } || skip(word) || skip(word.uppercased())
  }

  private mutating func readDay() -> Bool {
    let isLed = skip("ngày") || skip("NGÀY") || skip("Ngày")
    guard isLed || isWrittenDay && !isInRow else { return false }
    let signs = ["/", "-", "."]
    guard let day = number(), either(signs, "tháng"), let month = number(), either(signs, "năm"), let year = number()
    else { return false }
    // `ngày 20/02/25`.
    self.day = Day(year: year < 100 ? year + 2000 : year, month: month, day: day)
    return true
  }

  /// `01/01/2024` without a word before it.
  private var isWrittenDay: Bool {
    let parts = rest.prefix(10).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2 && parts[2].count >= 4
      && parts.allSatisfy { $0.prefix(4).allSatisfy { $0 &- 0x30 < 10 } && !$0.isEmpty }
  }

  /// `năm 2024`, `(2024)`, `(ban hành năm 2024)`, `tháng 3/2024`.
  private mutating func readYear() {
    let before = rest
    let isAside = skip("(")
    if isAside { _ = skip("ban hành ") }
    if skip("tháng ") {
      _ = number()
      guard either(["/", "-"], "năm") else {
        rest = before
        return
      }
    } else if !skip("năm "), !skip("NĂM "), !skip("Năm "), !isAside {
      return
    }
    guard let year = number(), (1945...2100).contains(year),
      !isAside || rest.first == UInt8(ascii: ")")
    else {
      rest = before
      return
    }
    self.year = year
  }

  /// The province that a sentence goes on with: `15/QĐ-UBND, UBND tỉnh X …`, `…, lãnh đạo tỉnh X …`.
  private(set) var next: String?

  private mutating func readNext() {
    guard issuer == nil, skip(",") else { return }
    skipSpaces()
    var phrase = CitationTail.phrase(rest)
    if rest.starts(with: "Ủy ban".utf8) || rest.starts(with: "Uỷ ban".utf8) || rest.starts(with: "Hội đồng".utf8) {
      leaveOutShortForms()
      phrase = CitationTail.phrase(rest)
    }
    let words = FoldedWords.read(phrase, limit: CitationTail.nextWords)
    for at in words.indices {
      // The name of a body ends with the first sign; `U.B.N.D`, `UBND. tỉnh X` and `UBND tỉnh: X` have theirs.
      if at > 0, words[at].sign != 0, !CitationTail.shortWords.contains(words[at - 1].text) { return }
      if CitationTail.nameLinks.contains(words[at].text) { return }
      if let (name, _) = Provinces.read(words[at...]) {
        next = name
        return
      }
    }
  }

  /// Within so many words stands the place of a body whose name begins: `Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh X`.
  private static let nextWords = 14
  /// What no name of a body goes on with before its place.
  /// What a sign may stand behind in the midst of a name.
  private static let shortWords: Set<String> = ["u", "b", "n", "ubnd", "hdnd", "tp", "tinh"]
  private static let nameLinks: Set<String> = ["cua", "voi", "cho", "den", "duoc", "theo", "la"]

  private mutating func readIssuer() {
    skipSpaces()
    if skip(")") { skipSpaces() }
    if rest.starts(with: ", của ".utf8) { rest = rest.dropFirst(2) }
    guard skip("của ") || skip("CỦA ") || skip("do ") || skip("(") || skipPassive() || skipToPlace() else { return }
    leaveOutShortForms()
    let name = CitationTail.phrase(rest)
    guard !name.isEmpty else { return }
    issuer = String(decoding: name, as: UTF8.self)
    guard day == nil, let words = CitationTail.before(" ngày ", in: name) else { return }
    // `của UBND tỉnh X ngày …`, not `của UBND tỉnh X về việc … ngày …`.
    let between = String(decoding: words, as: UTF8.self)
    guard !["về", "quy định", "ban hành", "phê duyệt"].contains(where: { between.contains(" \($0) ") }) else { return }
    rest = rest[(words.endIndex + 1)...]
    _ = readDay()
  }

  /// `15/QĐ-UBND - UBND tỉnh X`, `15/QĐ-UBND tỉnh X`, `15/QĐ-UBND tại X`: a body or a place right behind the number.
  private mutating func skipToPlace() -> Bool {
    if isInRow { return false }
    let before = rest
    while let sign = ["-", "–", "—", ":", "/", " "].first(where: { rest.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(sign.utf8.count)
    }
    for lead in ["trên địa bàn ", "tại "] where skip(lead) { break }
    let words = FoldedWords.read(CitationTail.phrase(rest), limit: CitationTail.nextWords)[...]
    let organ = IssuingBody.organ(words)?.count ?? 0
    let name = words.dropFirst(organ)
    let level = IssuingBody.level(name)
    let place = name.dropFirst(level?.count ?? 0)
    let isNamed =
      Provinces.read(place) != nil || level != nil && place.first?.isCapital == true && place.first?.sign == 0
    guard words.first?.sign == 0, isNamed, organ == 0 || level != nil || Provinces.read(place) != nil else {
      rest = before
      return false
    }
    return true
  }

  /// `được HĐND tỉnh X thông qua`; what is approved or carried out may be so by another body than its issuer.
  private mutating func skipPassive() -> Bool {
    let word = "được "
    guard rest.starts(with: word.utf8) else { return false }
    let words = FoldedWords.read(CitationTail.phrase(rest), limit: 16)
    guard
      let verb = words.indices.dropLast().first(where: {
        ["thong", "ban"].contains(words[$0].text) && ["qua", "hanh"].contains(words[$0 + 1].text)
      }), !words[..<verb].contains(where: { $0.sign != 0 })
    else { return false }
    return skip(word)
  }

  /// Leaves out the short form in the midst of a name: `Ủy ban nhân dân (UBND) tỉnh X`, `… (sau đây viết tắt là UBND) …`.
  private mutating func leaveOutShortForms() {
    var at = rest.startIndex
    var kept: [UInt8] = []
    while let open = rest[at...].prefix(CitationTail.issuerLength).firstIndex(of: UInt8(ascii: "(")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: ")")) else { break }
      let inner = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      let isShort =
        inner == inner.uppercased() && inner.contains(where: \.isLetter) && !inner.contains(where: \.isNumber)
      guard isShort || ["sau đây", "gọi", "viết tắt", "dưới đây"].contains(where: inner.hasPrefix) else { break }
      kept += rest[at..<open]
      while kept.last == 0x20 { kept.removeLast() }
      at = close + 1
    }
    if at > rest.startIndex { rest = (kept + rest[at...])[...] }
  }

  /// The province that the words of a title behind the number speak of as its own, of a body or itself:
  /// `15/QĐ-UBND về việc phê duyệt kế hoạch của UBND tỉnh X`.
  static func placeInTitle(_ text: ArraySlice<UInt8>) -> String? {
    let words = FoldedWords.read(text.prefix(titleLength), limit: 64)
    var index = 0
    // The day, and what else stands before the title.
    while index < words.count, dayWords.contains(words[index].text) || words[index].text.allSatisfy(\.isNumber) {
      index += 1
    }
    guard index < words.count, titleLeads.contains(words[index].text) else { return nil }
    if words[index].text == "v", index + 1 < words.count { index += 1 }  // `V/v`
    while index + 1 < words.count {
      index += 1
      let word = words[index]
      // The phrase ends, or another number stands there.
      if [UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "/"), 0x0A].contains(word.sign) {
        return nil
      }
      guard word.text == "cua" else { continue }
      let owner = words[(index + 1)...]
      let name = IssuingBody.organ(owner).map { owner.dropFirst($0.count) } ?? owner
      guard let (_, level) = IssuingBody.level(name), let (_, count) = Provinces.read(name.dropFirst(level)),
        let first = name.first, let last = name.dropFirst(level + count - 1).first
      else { continue }
      return String(decoding: text[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
    return nil
  }

  /// So much of a title is looked at.
  private static let titleLength = 320
  private static let dayWords: Set<String> = ["ngay", "thang", "nam", "ky", "ban", "hanh"]
  private static let titleLeads: Set<String> = ["ve", "v", "phe", "quy", "cong", "giao", "thanh", "sua", "dieu", "bo"]

  /// The name of a body at the beginning of words that follow `của`, without what they go on with.
  static func body(_ words: String) -> String {
    let ends = [
      "về", "ban", "quy", "phê", "sửa", "hướng", "điều", "và", "đã", "được", "ngày", "hết", "thì", "tiếp", "có", "còn",
      "bị", "tại", "để", "kể", "do", "theo", "là", "này", "nêu", "như", "trên", "đến", "từ",
    ]
    let name = words.prefix { $0.isLetter || $0 == " " || $0 == "-" }.split(separator: " ")
    // `Ủy ban`, `Ban quản lý`: part of a name.
    let end = name.indices.dropFirst().first {
      ends.contains(String(name[$0])) && name[name.index(before: $0)] != "Ủy" && name[name.index(before: $0)] != "Uỷ"
    }
    return name[..<(end ?? name.endIndex)].joined(separator: " ")
  }

  /// Up to where the phrase ends, not inside a letter.
  static func phrase(_ text: ArraySlice<UInt8>, within length: Int = issuerLength) -> ArraySlice<UInt8> {
    var end = text.startIndex
    let limit = min(text.endIndex, text.startIndex + length)
    while end < limit {
      let byte = text[end]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ")") || byte == 0x0A { break }
      let next = end + FoldedWords.length(byte)
      if next > limit { break }
      end = next
    }
    return text[text.startIndex..<end]
  }

  private static func before(_ word: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = Array(word.utf8)
    guard text.count > word.count else { return nil }
    for at in text.startIndex...(text.endIndex - word.count) where text[at] == word[0] {
      if text[at..<(at + word.count)].elementsEqual(word) { return text[..<at] }
    }
    return nil
  }
}

/// What stands before the words of a citation.
enum CitationLead {
  /// `Luật …` or `Nghị quyết …` somewhere before a law's number, in the same phrase, and where it begins.
  static func legislative(_ before: ArraySlice<UInt8>) -> (form: DocumentForm, start: Int)? {
    var at = before.endIndex - 1
    while at >= before.startIndex {
      let byte = before[at]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == 0x0A {
        return nil
      }
      // A number between is another document's.
      if byte == UInt8(ascii: "/") { return nil }
      if byte == UInt8(ascii: "L") || byte == UInt8(ascii: "N") || byte == UInt8(ascii: "P")
        || byte == UInt8(ascii: "B")
      {
        for (name, form) in legislativeForms where before[at...].starts(with: name.utf8) {
          let isCode = name == "Luật " && before[..<at].suffix(5).elementsEqual("Bộ ".utf8)
          return (DocumentForm(name: form), isCode ? at - 5 : at)
        }
      }
      at -= 1
    }
    return nil
  }

  private static let legislativeForms = [
    ("Luật ", "Luật"), ("LUẬT ", "Luật"), ("Bộ luật ", "Luật"), ("BỘ LUẬT", "Luật"), ("Nghị quyết ", "Nghị quyết"),
    ("Pháp lệnh ", "Pháp lệnh"), ("PHÁP LỆNH ", "Pháp lệnh"),
  ]

  private static let verbs = [
    "ban hành", "ban hành các", "ký", "ký ban hành", "có", "ra", "thông qua", "ký các", "có các", "ban hành kèm theo",
  ].map { Array($0.utf8) }

  /// Who issued it, where that stands before: `UBND tỉnh X ban hành Quyết định số …`, `Quyết định của UBND tỉnh X số …`.
  static func issuer(before: ArraySlice<UInt8>, number: Int, in text: ArraySlice<UInt8>) -> String? {
    var words = before.suffix(160)
    while words.last == 0x20 { words = words.dropLast() }
    if let verb = verbs.first(where: { verb in words.count > verb.count && words.suffix(verb.count).elementsEqual(verb)
    }),
      words[words.endIndex - verb.count - 1] == 0x20
    {
      return lastBody(words.dropLast(verb.count))
    }
    // Only where the form was not found directly before `số`.
    guard before.endIndex == number else { return nil }
    let marker = Array("số".utf8)
    guard words.count > marker.count, words.suffix(marker.count).elementsEqual(marker) else { return nil }
    words = words.dropLast(marker.count)
    let of = Array(" của ".utf8)
    var at = words.endIndex - of.count
    while at >= words.startIndex {
      if words[at] == 0x20, words[at..<(at + of.count)].elementsEqual(of) {
        let name = words[(at + of.count)...]
        return name.contains { ",;.()".utf8.contains($0) } ? nil : String(decoding: name, as: UTF8.self)
      }
      at -= 1
    }
    return nil
  }

  private static let bodies = [
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "Hội đồng nhân dân", "Chính phủ", "Thủ tướng", "Bộ ", "Sở ",
  ].map { Array($0.utf8) }

  /// The last name of a body in a phrase, with all that follows it.
  private static func lastBody(_ words: ArraySlice<UInt8>) -> String? {
    let words = withoutNameOfToday(words)
    var at = words.endIndex - 1
    while at >= words.startIndex {
      let byte = words[at]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == 0x0A || byte == UInt8(ascii: "/") {
        return nil
      }
      if at == words.startIndex || words[at - 1] == 0x20 || words[at - 1] == UInt8(ascii: "(") {
        for body in bodies where words[at...].starts(with: body) {
          return String(decoding: words[at...], as: UTF8.self)
        }
      }
      at -= 1
    }
    return lastPlace(words)
  }

  /// The place before a verb: `tỉnh X ban hành`, `thành phố Y đã ban hành`, `xã Z có`.
  private static func lastPlace(_ text: ArraySlice<UInt8>) -> String? {
    let words = FoldedWords.read(text, limit: 48)
    let end = words.indices.last { !["da", "vua", "cung", "moi", "se"].contains(words[$0].text) }
    guard let end else { return nil }
    // `…, tỉnh ban hành`: the writer's own.
    if ["tinh", "huyen", "xa", "phuong"].contains(words[end].text), end == words.count - 1 || words[end + 1].sign == 0 {
      return String(decoding: text[words[end].range], as: UTF8.self)
    }
    for start in words.indices[...end].suffix(6) {
      let level = IssuingBody.level(words[start...])
      let name = words[start...].dropFirst(level?.count ?? 0)
      let isBelow = level?.0 == .district || level?.0 == .commune
      let below = isBelow ? name.prefix { $0.isCapital && $0.sign == 0 }.count : 0
      let count = Provinces.read(name)?.count ?? below
      guard count > 0, name.startIndex + count == end + 1 else { continue }
      return String(decoding: text[words[start].range.lowerBound..<words[end].range.upperBound], as: UTF8.self)
    }
    return nil
  }
}

/// What is said of a document beside its number.
struct Telling {
  let day: Day?
  let year: Int?
  /// Words that begin with the name of who issued it.
  let issuer: String?

  /// Whether it cannot be of the document of another one: the days, the years or the places of the issuers are others.
  func contradicts(_ other: Telling) -> Bool {
    if let year, let otherYear = other.year, year != otherYear { return true }
    if let day, let otherDay = other.day, day != otherDay { return true }
    guard let province, let otherProvince = other.province else { return false }
    return province != otherProvince
  }

  private var province: String? { issuer.flatMap { Provinces.only(in: CitationTail.body($0)) } }
}

/// Numbers in one list: `các Quyết định số 1/QĐ-UBND, số 2/QĐ-UBND và 3/QĐ-UBND của UBND tỉnh X`.
enum CitationList {
  /// Lets the members share the form that stands before the first and the issuer that stands behind the last.
  static func share(_ found: inout ArraySlice<Citation>, in text: [UInt8]) {
    for at in found.indices.dropFirst() where found[at].form == nil && joins(found[at - 1], found[at], in: text) {
      found[at] = found[at].sharing(form: found[at - 1].form, issuer: nil)
    }
    for at in found.indices.dropLast().reversed() where found[at].issuer == nil {
      guard found[at].number.symbolParts.last == found[at + 1].number.symbolParts.last,
        joins(found[at], found[at + 1], in: text)
      else { continue }
      found[at] = found[at].sharing(form: nil, issuer: found[at + 1].issuer)
    }
  }

  /// Whether nothing but a day, signs and conjunctions stands between.
  static func joins(_ a: Citation, _ b: Citation, in text: [UInt8]) -> Bool {
    guard a.numberRange.upperBound <= b.text.lowerBound, b.text.lowerBound - a.numberRange.upperBound < 64 else {
      return false
    }
    let between = FoldedWords.read(text[a.numberRange.upperBound..<b.text.lowerBound], limit: 16)
    return between.allSatisfy { word in
      links.contains(word.text) || word.text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
  }

  static let links: Set<String> = ["va", "hoac", "so", "cac", "ngay", "thang", "nam", "ky", "cung"]
}
