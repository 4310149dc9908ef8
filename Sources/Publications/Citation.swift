import Bytes
import Markup
import Vietnamese

/// A document number in running text, with what stands around it.
public struct Citation: Sendable, Hashable {
  /// The number cited.
  public let number: DocumentNumber
  /// The form named before it: `Quyết định số 153/QĐ-TTg`.
  public let form: DocumentForm?
  /// The day named behind it: `… ngày 14 tháng 10 năm 2015`.
  public let day: Day?
  /// The year named behind it in place of a day: `… năm 2015`.
  public let year: Int?
  /// The words behind `của`, or before `ban hành`, that may name who issued it, as they stand.
  public let issuer: String?
  /// The provinces named before it in its sentence, where nothing else tells who issued it.
  let places: [String]
  /// Whether it stands in capitals throughout: `CHỈ THỊ SỐ 32/CT-TTG`.
  public let isShouted: Bool
  /// UTF-8 range of the words that become the link: form, `số` and number.
  public let text: Range<Int>
  /// UTF-8 range of the number itself.
  public let numberRange: Range<Int>
  /// The block it stands in.
  public let block: Int
  /// The line of the file that it begins in.
  public let line: Int
  /// The name of the law that stands before its number: `Luật Thanh tra` of `Luật Thanh tra số 11/2022/QH15`.
  public let name: String?
  /// The number as it stands there, where that is not how numbers are written: with look-alike characters, spaces.
  public let written: String?

  /// All citations of a document in order. Linear in the text.
  public static func find(in document: MarkupDocument) -> [Citation] {
    var found: [Citation] = []
    var surroundings = CitationSurroundings(document)
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      let first = found.count
      surroundings.pass(block, index)
      scan(document, document.text[block.text], block: index, into: &found)
      if found.count > first + 1 { CitationList.share(&found[first...], in: document.text) }
      if found.count > first { surroundings.complete(&found[first...], in: block) }
    }
    return found.filter { citation in !document.runs(touching: citation.numberRange).contains(where: \.isCode) }
  }

  private static func scan(
    _ document: MarkupDocument, _ written: ArraySlice<UInt8>, block: Int, into found: inout [Citation]
  ) {
    let plain = document.plain(written.startIndex..<written.endIndex)
    let text = plain.bytes
    var isInRow = false
    if case .tableRow = document.blocks[block].kind { isInRow = true }
    // Where the citation before ends.
    var last = -1
    var next = text.startIndex
    while true {
      let at = text.startIndex + text.withUnsafeBufferPointer { digits.first(in: $0, from: next - text.startIndex) }
      if at == text.endIndex { return }
      next = at + 1
      if at == last || isOfWord(text[..<at]) || isGroup(text, at) || isOfCode(text, at) { continue }
      guard let (number, end) = number(text[at...]), !goesOn(text[end...]) else { continue }
      if isOfSample(text[..<at]) {
        (last, next) = (end, end)
        continue
      }
      let lead = lead(text[..<at], isLaw: number.symbol.hasPrefix("QH") || number.symbol.hasPrefix("UBTVQH"))
      let tail = CitationTail(text[end...], next: following(document, block), isInRow: isInRow)
      let issuer =
        tail.issuer ?? CitationLead.issuer(before: text[..<lead.start], number: at, in: text)
        ?? (number.isLocal ? CitationTail.placeInTitle(text[end...]) : nil)
      // Behind the number before; the name of a law may reach back over it.
      let between = text[min(max(last, text.startIndex), lead.start)..<lead.start]
      let told = tail.day == nil && tail.year == nil ? CitationLead.time(before: between) : nil
      let isLocal = issuer == nil && number.isLocal
      let range = plain.written(at..<end)
      let typed = number.description
      let words = written[range].elementsEqual(typed.utf8) ? nil : document.string(range)
      found.append(
        Citation(
          number: number, form: lead.form, day: tail.day ?? told?.day, year: tail.year ?? told?.year, issuer: issuer,
          places: isLocal ? CitationLead.places(before: between) + [tail.next].compactMap(\.self) : [],
          isShouted: lead.isShouted,
          text: plain.written(lead.start..<end), numberRange: range, block: block,
          line: document.line(at: range.lowerBound, block: block),
          name: lead.name.flatMap { LawNames.cited(text[$0..<at]) }, written: words))
      (last, next) = (end, end)
    }
  }

  /// What the next paragraph begins with, where a line was broken in the midst of a name.
  private static func following(_ document: MarkupDocument, _ block: Int) -> ArraySlice<UInt8> {
    guard block + 1 < document.blocks.count, case let next = document.blocks[block + 1], next.kind == .paragraph,
      next.label == 0, !next.opensBullet
    else { return [] }
    return document.text[next.text].prefix(64)
  }

  /// A number, also where spaces have got into it or its hyphen is lost, of which ``CitationSlip`` tells.
  private static func number(_ text: ArraySlice<UInt8>) -> (DocumentNumber, end: Int)? {
    let plain = DocumentNumber.scan(text)
    if let plain, plain.0.symbolParts.count > 1 { return plain }
    if let slip = CitationSlip.mistyped(text), let number = slip.number { return (number, slip.range.upperBound) }
    return plain
  }

  /// Whether the number is a sample form's: `Mẫu số 01/CCTT-TĐMN`, `Mẫu số 02/QĐ-XPHC`.
  private static func isOfSample(_ before: ArraySlice<UInt8>) -> Bool {
    var words = before.suffix(16)
    while words.last == 0x20 { words = words.dropLast() }
    return samples.contains { words.count >= $0.count && words.suffix($0.count).elementsEqual($0) }
  }

  private static let samples = ["ẫu số", "ẪU SỐ", "iểu số", "IỂU SỐ"].map { Array($0.utf8) }

  private static let digits = ByteSet(0x30...0x39)

  /// Whether the figures at a place are the second group of a number: `520` of `1.520/QĐ-UBND`, which is no number 520.
  static func isGroup(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard at > text.startIndex + 1, text[at - 1] == UInt8(ascii: ".") else { return false }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    return text[..<(at - 1)].suffix(4).reversed().prefix(while: isDigit).count.advanced(by: -1) < 3
      && isDigit(text[at - 2]) && text[at...].prefix(4).prefix(while: isDigit).count == 3
  }

  /// Whether the figures at a place go on with others behind a full stop, as the signs of files do: `000.15/QĐ-UBND`. Where those begin
  /// a paragraph, they are its label: `2.15/QĐ-UBND`.
  private static func isOfCode(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard at > text.startIndex + 1, text[at - 1] == UInt8(ascii: ".") else { return false }
    let before = text[..<(at - 1)].reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    return before > 0 && at - 1 - before > text.startIndex
  }

  /// Whether a number is only the beginning of a longer sign: `15/QĐ-UBND-2025`.
  private static func goesOn(_ behind: ArraySlice<UInt8>) -> Bool {
    guard behind.first == UInt8(ascii: "-"), let next = behind.dropFirst().first else { return false }
    return next >= 0x30 && next <= 0x39
  }

  /// Whether a figure behind these bytes goes on with a word or a number. Behind quotes, brackets, dashes and signs such as
  /// `№` one begins.
  static func isOfWord(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return false }
    if last < 0x80 {
      return last >= 0x30 && last <= 0x39 || (last | 0x20) >= 0x61 && (last | 0x20) <= 0x7A || last == UInt8(ascii: "/")
    }
    guard let lead = before.suffix(4).lastIndex(where: { $0 >= 0xC0 }),
      let scalar = String(decoding: before[lead...], as: UTF8.self).unicodeScalars.first
    else { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }

  private struct Lead {
    let start: Int
    let form: DocumentForm?
    let isShouted: Bool
    /// Where the name of a law begins that stands between its form and its number.
    var name: Int?
  }

  /// `Quyết định số ` before the number: where it begins, and the form. Before a law's number its name may stand.
  private static func lead(_ before: ArraySlice<UInt8>, isLaw: Bool) -> Lead {
    var words = before.suffix(64)
    func dropSpaces() { while words.last == 0x20 { words = words.dropLast() } }
    func dropQuotes() {
      // Of “, ”, „, ‘, ’ and «.
      while words.count > 2, words.suffix(3).starts(with: [0xE2, 0x80]),
        words.last.map({ (0x98...0x9F) ~= $0 }) ?? false
      {
        words = words.dropLast(3)
      }
      while words.count > 1, words.suffix(2).elementsEqual([0xC2, 0xAB]) { words = words.dropLast(2) }
      while let last = words.last, [0x22, 0x27, 0x28, 0x5B].contains(last) { words = words.dropLast() }
    }
    dropQuotes()
    dropSpaces()
    for marker in ["số:", "số", "Số:", "Số", "SỐ:", "SỐ"]
    where words.count >= marker.utf8.count && words.suffix(marker.utf8.count).elementsEqual(marker.utf8) {
      words = words.dropLast(marker.utf8.count)
      dropSpaces()
      break
    }
    let law = isLaw ? CitationLead.legislative(before.suffix(200)) : nil
    for form in forms {
      guard words.count >= form.bytes.count else { continue }
      let tail = words.suffix(form.bytes.count)
      // Most often the whole name but its first letter, which may be capital or small; in titles all letters are capital.
      guard tail.last.map({ $0 == form.bytes.last || $0 == form.capitals.last }) == true else { continue }
      // `Luật Quy hoạch số 21/2017/QH14`, `liên quan đến quy hoạch số 35/2018/QH14`, `Luật … theo hợp đồng số 69/2020/QH14`: a law's name.
      if isLaw, form.form.name == "Quy hoạch" || law != nil && form.form.name == "Hợp đồng" { continue }
      if tail.dropFirst().elementsEqual(form.bytes.dropFirst()) {
        return Lead(start: tail.startIndex, form: form.form, isShouted: false)
      }
      guard zip(tail, form.lower.utf8).allSatisfy({ $1 >= 0x80 || $0 | 0x20 == $1 | 0x20 }) else { continue }
      if String(decoding: tail, as: UTF8.self).lowercased() == form.lower {
        return Lead(start: tail.startIndex, form: form.form, isShouted: tail.elementsEqual(form.capitals))
      }
    }
    return Lead(start: before.endIndex, form: law?.form, isShouted: false, name: law?.start)
  }

  private static let forms = DocumentForm.names.map { name in
    (
      bytes: Array(name.utf8), capitals: Array(name.uppercased().utf8), lower: name.lowercased(),
      form: DocumentForm(name: name)
    )
  }

  /// `ngày 24/8/2017` or `ngày 14 tháng 10 năm 2015` behind the number.
  static func day(after text: ArraySlice<UInt8>) -> Day? { CitationTail(text).day }

  /// What it says beside the number.
  var telling: Telling { Telling(day: day, year: day?.year ?? year, issuer: issuer) }

  /// Whether two citations of one number cannot be of one document.
  func differs(from other: Citation) -> Bool { telling.contradicts(other.telling) }

  /// What front matter writes for this document: its number; with its day or issuer where the text cites another one of that
  /// number.
  func name(besides citations: [Citation]) -> String {
    let others = citations.filter { $0.number.unpadded == number.unpadded && $0.differs(from: self) }
    if others.isEmpty { return number.description }
    if let day, others.allSatisfy({ $0.day != day }) { return "{number: \(number), issued: \(day)}" }
    if let issuer { return "{number: \(number), issuer: \(CitationTail.body(issuer))}" }
    return day.map { "{number: \(number), issued: \($0)}" } ?? number.description
  }

  /// The same with what the list that it stands in says of all its members.
  func sharing(form: DocumentForm?, issuer: String?) -> Citation {
    Citation(
      number: number, form: self.form ?? form, day: day, year: year, issuer: self.issuer ?? issuer, places: places,
      isShouted: isShouted, text: text, numberRange: numberRange, block: block, line: line, name: name,
      written: written)
  }

  /// The same with what stands around it says of it, where it says nothing itself.
  func told(day: Day?, year: Int?, issuer: String?) -> Citation {
    let saysTime = self.day != nil || self.year != nil
    return Citation(
      number: number, form: form, day: saysTime ? self.day : day, year: saysTime ? self.year : year ?? day?.year,
      issuer: self.issuer ?? issuer, places: places, isShouted: isShouted, text: text, numberRange: numberRange,
      block: block, line: line, name: name, written: written)
  }
}
