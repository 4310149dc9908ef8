import Markup
import Vietnamese

/// A law named in running text without its number: `Luật An toàn thông tin mạng`. Where its name ends only the names of
/// the laws held tell.
public struct LawMention: Sendable, Hashable {
  /// The words from `Luật` on, as they stand, up to where the phrase ends at the latest.
  let words: String
  /// UTF-8 offset in the document's text.
  let start: Int
  /// The block it stands in.
  let block: Int

  /// Longer names are none, with the words on who enacted the law.
  private static let longest = 260

  /// The mention that begins with the `L`, `l` or `P` of a word; nil where none does.
  static func read(_ text: ArraySlice<UInt8>, at: Int, block: Int) -> LawMention? {
    var start = at
    let isOrdinance = starts(text, at, "Pháp lệnh ") || starts(text, at, "PHÁP LỆNH ")
    let isSmall = starts(text, at, "luật ")
    guard isOrdinance || isSmall || starts(text, at, "Luật ") || starts(text, at, "LUẬT ") else { return nil }
    let name = at + (isOrdinance ? 11 : 7)
    if !isOrdinance {
      for code in ["Bộ ", "bộ ", "BỘ "] where ends(text, at, code) { start = at - code.utf8.count }
      for law in ["pháp ", "Pháp ", "dự ", "đạo ", "thảo ", "án "] where ends(text, start, law) { return nil }
    }
    guard name < text.endIndex else { return nil }
    for other in ["này", "NÀY", "số", "SỐ", "sư ", "sư,", "khác", "sửa ", "và ", "hoặc ", "của "]
    where starts(text, name, other) { return nil }
    if isSmall, start == at, !startsCapital(text, name) { return nil }
    if LawBeside.isNumbered(before: text[..<start]) { return nil }
    let phrase = CitationTail.phrase(text[start...], within: longest)
    return LawMention(words: String(decoding: phrase, as: UTF8.self), start: start, block: block)
  }

  /// Where the names end that a law on amendments has in its own name: `Luật sửa đổi, bổ sung một số điều của Luật Giáo dục`.
  static func endOfAmending(_ text: ArraySlice<UInt8>, at: Int) -> Int? {
    for law in ["Luật Sửa đổi", "Luật sửa đổi", "LUẬT SỬA ĐỔI", "Pháp lệnh sửa đổi", "luật sửa đổi"]
    where starts(text, at, law) {
      let rest = text[at...].prefix(240)
      return rest.firstIndex { ";.()".utf8.contains($0) || $0 == 0x0A } ?? rest.endIndex
    }
    return nil
  }

  /// The same as it is written, where it was found in a text as it looks.
  func written(_ plain: PlainText?, in text: ArraySlice<UInt8>) -> LawMention {
    guard let plain else { return self }
    let start = plain.written(start)
    let phrase = CitationTail.phrase(text[start...], within: LawMention.longest)
    return LawMention(words: String(decoding: phrase, as: UTF8.self), start: start, block: block)
  }

  private static func startsCapital(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    let head = String(decoding: text[at...].prefix(4), as: UTF8.self)
    return head.unicodeScalars.first?.properties.isUppercase ?? false
  }

  static func starts(_ text: ArraySlice<UInt8>, _ at: Int, _ word: String) -> Bool {
    text[at...].starts(with: word.utf8)
  }

  private static func ends(_ text: ArraySlice<UInt8>, _ at: Int, _ word: String) -> Bool {
    let count = word.utf8.count
    return at - count >= text.startIndex && text[(at - count)..<at].elementsEqual(word.utf8)
  }
}

/// The laws that a portal holds, by name.
struct LawNames: Sendable {
  private struct Law: Sendable {
    /// Folded words without `Luật`.
    let words: [String]
    /// `luat`, `bo luat`, `phap lenh`.
    let sort: String
    let index: Int
    let year: Int?
    let issued: Day?
    let from: Day?
    let until: Day?
    let hasEnded: Bool
    let number: DocumentNumber?

    /// Whether it can hold from a year: not before its own, and where the day is known, from that of this day.
    func mayHold(from year: Int) -> Bool {
      if let own = self.year, year < own { return false }
      return from == issued || from.map { $0.year == year } ?? true
    }
  }

  private let byFirstWord: [String: [Law]]
  /// By name, years of laws that are not held, but cited with their numbers somewhere.
  private var heardOf: [String: Set<Int>] = [:]

  /// What a mention comes to: the law, and how many bytes of the words are its name.
  struct Found: Sendable, Hashable {
    let document: Int
    let length: Int
  }

  /// - Parameters:
  ///   - ended: Days from which documents are replaced or repealed by others held here.
  init(_ publications: [Publication], documents: [Int], ended: [Int: Day]) {
    var laws: [String: [Law]] = [:]
    for index in documents {
      let publication = publications[index]
      guard let document = publication.facts.document, ["Luật", "Bộ luật", "Pháp lệnh"].contains(document.form.name),
        let (sort, words) = LawNames.name(publication.facts.title, form: document.form.name), let first = words.first
      else { continue }
      let until = [document.ended, ended[index]].compactMap { $0 }.min()
      laws[first, default: []].append(
        Law(
          words: words, sort: sort, index: index, year: document.year, issued: document.issued,
          from: document.effective ?? document.issued, until: until,
          hasEnded: document.status == .expired && until == nil, number: document.number?.value))
    }
    byFirstWord = laws.mapValues { $0.sorted { ($0.words.count, $1.index) > ($1.words.count, $0.index) } }
    if laws.isEmpty { return }
    for publication in publications {
      for law in publication.laws { hear(law) }
    }
  }

  var isEmpty: Bool { byFirstWord.isEmpty }

  /// `Luật Thanh tra số 11/2022/QH15` tells that there is a law of that name and year.
  private mutating func hear(_ mention: LawMention) {
    let bytes = Array(mention.words.utf8)
    let words = FoldedWords.read(bytes[...], limit: 24)
    guard let (law, end) = longest(words) else { return }
    guard end + 1 < words.count, words[end].text == "so", words[end].sign == 0,
      let (number, _) = DocumentNumber.scan(bytes[words[end + 1].range.lowerBound...]), let year = number.year
    else { return }
    heardOf[law.sort + " " + law.words.joined(separator: " "), default: []].insert(year)
  }

  /// The sort and the name of a law by its title; nil for laws that amend others.
  static func name(_ title: String, form: String) -> (sort: String, words: [String])? {
    var words = FoldedWords.read(Array(title.utf8)[...], limit: 24).map(\.text)
    var sort = form == "Pháp lệnh" ? "phap lenh" : form == "Bộ luật" ? "bo luat" : "luat"
    for known in ["bo luat", "luat", "phap lenh"] {
      let parts = known.split(separator: " ").map(String.init)
      if words.starts(with: parts) {
        sort = known
        words.removeFirst(parts.count)
        break
      }
    }
    if let at = words.firstIndex(of: "so"), at + 1 < words.count, words[at + 1].first?.isNumber == true {
      words.removeSubrange(at...)
    }
    if let last = words.last, last.count == 4, let year = Int(last), (1945...2100).contains(year) { words.removeLast() }
    if words.last == "nam" { words.removeLast() }
    let isAmending = zip(words, words.dropFirst()).contains { $0 == "sua" && $1 == "doi" || $0 == "bo" && $1 == "sung" }
    return words.isEmpty || words.count > 20 || isAmending ? nil : (sort, words)
  }

  /// The longest name that the words begin with, and how many words it has with `Luật`.
  private func longest(_ words: [FoldedWord]) -> (Law, count: Int)? {
    guard let first = words.first else { return nil }
    let sort = first.text == "luat" ? "luat" : first.text == "bo" ? "bo luat" : "phap lenh"
    let skipped = sort == "luat" ? 1 : 2
    guard words.count > skipped, let laws = byFirstWord[words[skipped].text] else { return nil }
    for law in laws where law.sort == sort && words.count >= skipped + law.words.count {
      let found = words[skipped..<(skipped + law.words.count)]
      if zip(found, law.words).allSatisfy({ $0.text == $1 }),
        found.allSatisfy({ $0.sign == 0 || $0.sign == 0x2C || $0.sign == 0x2D })
      {
        return (law, skipped + law.words.count)
      }
    }
    return nil
  }

  /// The law that was meant by a name on a day; nil where the name goes on, or none or several laws fit.
  func find(_ mention: LawMention, on day: Day?) -> Found? {
    let bytes = Array(mention.words.utf8)
    let words = FoldedWords.read(bytes[...], limit: 56)
    guard let (law, end) = longest(words), let last = words.prefix(end).last, ends(words[end...], bytes) else {
      return nil
    }
    let named = year(words[end...], CitationTail(bytes[last.range.upperBound...])) ?? Enactment(words[end...], bytes)
    let beside = LawBeside(bytes[last.range.upperBound...])
    var all = (byFirstWord[law.words[0]] ?? []).filter { $0.words == law.words && $0.sort == law.sort }
    if let year = beside.year { all.removeAll { $0.year.map { $0 != year } ?? false } }
    if let day = beside.day { all.removeAll { $0.issued.map { $0 != day } ?? false } }
    if let year = beside.heldFrom { all.removeAll { !$0.mayHold(from: year) } }
    if let number = Enactment.number(words[end...], bytes) ?? beside.number {
      all.removeAll { $0.number.map { $0.unpadded != number.unpadded } ?? true }
    }
    if let term = named.term { all.removeAll { $0.number?.legislature.map { $0 != term } ?? false } }
    guard let index = choose(all, named, on: day) else { return nil }
    return Found(document: index, length: last.range.upperBound)
  }

  /// The day or year right behind a name; nil where none stands there.
  private func year(_ rest: ArraySlice<FoldedWord>, _ tail: CitationTail) -> Enactment? {
    if let day = tail.day { return Enactment(day: day, year: day.year) }
    if let year = tail.year { return Enactment(year: year) }
    guard let next = rest.first, next.text.count == 4, let year = Int(next.text), (1945...2100).contains(year) else {
      return nil
    }
    return Enactment(year: year)
  }

  private func choose(_ all: [Law], _ named: Enactment, on day: Day?) -> Int? {
    if let year = named.year {
      let fitting = all.filter { law in
        law.year == year && (named.day == nil || law.issued == nil || law.issued == named.day)
      }
      return fitting.count == 1 ? fitting[0].index : nil
    }
    guard let day else { return nil }
    let known = all.filter { law in
      !law.hasEnded && (law.until.map { $0 > day } ?? true) && (law.issued.map { $0 <= day } ?? true)
    }
    let inForce = known.filter { $0.from.map { $0 <= day } ?? true }
    // Of several the newest has taken the place of the others.
    let fitting = inForce.isEmpty ? known : inForce
    guard let newest = fitting.max(by: { ($0.year ?? 0) < ($1.year ?? 0) }),
      fitting.count(where: { $0.year == newest.year }) == 1
    else { return nil }
    let heard = heardOf[newest.sort + " " + newest.words.joined(separator: " ")] ?? []
    let isSucceeded = heard.contains { year in
      year > (newest.year ?? 0) && year <= day.year && !all.contains { $0.year == year }
    }
    return isSucceeded ? nil : newest.index
  }

  // MARK: Where a name ends

  /// Whether the name is over before these words: at a sign, or where a word follows that no name goes on with.
  private func ends(_ rest: ArraySlice<FoldedWord>, _ bytes: [UInt8]) -> Bool {
    guard let next = rest.first else { return true }
    // `Luật Đất đai (sửa đổi)`: what is to be, or has become, another text than the one held.
    if next.text == "sua" || next.text == "thay", next.range.lowerBound > 0,
      bytes[next.range.lowerBound - 1] == UInt8(ascii: "("),
      rest.count == 2, rest.last?.text == "doi" || rest.last?.text == "the"
    {
      return false
    }
    if next.sign != 0, next.sign != UInt8(ascii: "-") { return true }
    func raw(_ word: FoldedWord) -> String { String(decoding: bytes[word.range], as: UTF8.self).lowercased() }
    let word = raw(next)
    if next.text.count == 4, let year = Int(next.text), (1945...2100).contains(year) { return true }
    let after = rest.dropFirst().first
    // With a number behind it, the number says which law it is.
    if word == "số" { return !(after?.text.first?.isNumber ?? false) }
    if LawNames.endings.contains(word) { return true }
    if next.isCapital, LawNames.forms.contains(next.text) {
      // `Bộ luật Dân sự Pháp` is France's; `Pháp lệnh`, `Pháp luật` begin what follows.
      return next.text != "phap" || after.map { ["lenh", "luat"].contains($0.text) } ?? false
    }
    guard let after else { return false }
    let both = word + " " + raw(after)
    if word == "và" || word == "cùng" {
      return LawNames.afterAnd.contains(raw(after)) || after.isCapital && LawNames.forms.contains(after.text)
    }
    return LawNames.pairs.contains(both)
  }

  private static let endings: Set<String> = [
    "năm", "ngày", "được", "hoặc", "thì", "đã", "theo", "là", "khi", "tại", "do", "nhưng", "mà", "hiện", "không",
    "phải",
    "nhằm", "thuộc", "với", "đến", "từ", "sẽ", "đang", "cũng", "còn", "hay", "nếu", "nên", "bởi", "trên", "trong", "để",
    "gồm", "này", "nêu", "vào", "như", "chưa", "bị", "cho", "về", "sau", "trước", "cần", "vẫn", "chỉ", "đều", "trừ",
    "kể", "kèm", "thay", "giữa", "qua",
  ]
  private static let pairs: Set<String> = [
    "quy định", "ban hành", "có hiệu", "có quy", "có liên", "có các", "điều chỉnh", "cho phép", "của việt", "của quốc",
    "về việc", "hết hiệu", "mới nhất", "hiện hành", "sửa đổi,", "thông qua", "các văn", "các nghị",
  ]
  private static let afterAnd: Set<String> = [
    "các", "pháp", "luật", "quy", "những", "theo", "văn", "bộ", "nghị", "thông", "quyết", "hướng", "được", "có", "phù",
    "tại", "điều", "khoản", "một", "luật,",
  ]
  /// First words of what is no part of a name although it begins with a capital.
  private static let forms: Set<String> = [
    "luat", "bo", "nghi", "thong", "quyet", "phap", "chi", "hien", "dieu", "khoan", "chinh", "quoc", "chuong", "can",
  ]
}
