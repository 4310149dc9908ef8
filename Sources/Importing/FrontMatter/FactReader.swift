import OfficeFiles
import Publications
import Vietnamese

/// Reads what a document states about itself out of its zones.
struct FactReader {
  let head: Head
  let closing: Closing?
  let items: [BodyItem]
  let today: Day
  private let casing: Casing
  private let words: BodyWords
  private(set) var facts = StatedFacts()

  init(_ head: Head, _ closing: Closing?, _ items: [BodyItem], today: Day) {
    self.head = head
    self.closing = closing
    self.items = items
    self.today = today
    let texts = items.filter { $0.kind == .paragraph }.map(\.text)
    casing = Casing(texts)
    words = BodyWords(texts)
    read()
  }

  private mutating func read() {
    readForm()
    readNumber()
    readTitle()
    readIssuer()
    readDay()
    readSigner()
    readEffective()
    facts.period = period()
    if head.isDraft {
      facts.open("number", "Bản này ghi «Dự thảo»", fix: "Chỉ đăng bản đã ban hành, hoặc giữ `draft: true`.")
    }
  }

  // MARK: Form and number

  private mutating func readForm() {
    facts.number = head.number
    let open = head.openNumber.flatMap(FactReader.form(ofOpen:))
    let form = head.form ?? (head.number == nil ? open : nil) ?? (head.subject != nil ? "Công văn" : nil)
    let told = head.number?.form?.name
    if let form, told.map(Folding.fold) != Folding.fold(form) { facts.form = form }
    if facts.form == nil, told == nil {
      if isAppendix {
        facts.form = "Phụ lục"
        return
      }
      if let first = items.first?.text, authorityLine != nil,
        let name = DocumentForm.names.first(where: { Folding.fold(first).hasPrefix(Folding.fold($0) + " ") })
      {
        facts.form = name
        return
      }
      facts.form = "Văn bản"
      facts.doubt("type", "Không thấy tên loại văn bản", fix: "Ghi loại văn bản, ví dụ `type: Kế hoạch`.")
      facts.draftReasons.append("Chưa rõ loại văn bản")
    }
    if let form = facts.form, let told, told != DocumentForm.letter.name, head.form != nil {
      facts.doubt("type", "Số ký hiệu là của \(told), dòng tên loại ghi \(form)")
    }
  }

  /// The form that the symbol behind a blank number tells: `/KH-UBND`.
  private static func form(ofOpen text: String) -> String? {
    let symbol = text.drop { !$0.isLetter }.filter { !$0.isWhitespace }
    let parts = symbol.split { $0 == "-" || $0 == "/" }
    guard let first = parts.first, let last = parts.last else { return nil }
    if let form = DocumentForm.bySymbol[String(first)] { return form.name }
    return parts.count > 1 && last != first && Casing.isShouted(String(last)) ? DocumentForm.letter.name : nil
  }

  private mutating func readNumber() {
    guard let open = head.openNumber else { return }
    if open.contains(where: \.isNumber), !FactReader.isOpen(open) {
      facts.open(
        "number", "Số ký hiệu không đọc được: «\(open)»",
        fix: "Ghi số ký hiệu như trên văn bản, ví dụ `number: 15/KH-UBND`.")
    } else if Folding.fold(open).hasPrefix("khong so") {
      facts.comments["number", default: []].append("Văn bản ghi «\(open)»")
    } else {
      facts.open(
        "number", "Bản này để trống số: «Số: \(open)»", fix: "Ghi số ký hiệu khi văn bản đã ban hành: `number: …`.")
    }
  }

  /// Whether the place of the serial number is empty.
  private static func isOpen(_ text: String) -> Bool {
    text.drop { $0.isWhitespace || "._…-".contains($0) }.first == "/" || text.first.map { "…._".contains($0) } ?? true
  }

  private var isAppendix: Bool {
    guard let first = items.first(where: { $0.kind == .paragraph }) else { return false }
    return StructureLabel.read(first.text) == .appendix
      || first.heading > 0 && Folded.prefix(of: first.text).hasPrefix("phu luc")
  }

  // MARK: Title

  private mutating func readTitle() {
    if let subject = head.subject, head.form == nil {
      facts.title = FactReader.capitalised(FactReader.withoutOpening(subject))
      return
    }
    var lines = head.title
    var fromBody = false
    if lines.isEmpty {
      lines = titleOfBody()
      fromBody = true
    }
    let joined = HeadLine.squeezed(lines.joined(separator: " "))
    var title = spelled(joined)
    while let last = title.last, ".:;,".contains(last) { title.removeLast() }
    if let form = head.form, FactReader.named.contains(form) {
      let isName = form != "Hiến pháp" && form != "Điều lệ" && !Folding.fold(title).hasPrefix("sua doi")
      title = title.isEmpty ? form : form + " " + FactReader.lowered(title, unless: isName)
    }
    facts.title = FactReader.capitalised(title)
    if facts.title.isEmpty {
      facts.title = "(Chưa rõ trích yếu)"
      facts.open("title", "Không thấy trích yếu", fix: "Ghi trích yếu vào `title`.")
    } else if fromBody, !isAppendix {
      facts.doubt("title", "Không thấy dòng trích yếu; đây là những dòng đầu của văn bản")
      facts.draftReasons.append("Chưa rõ trích yếu")
    }
  }

  /// Kinds of documents that are called by their kind.
  private static let named: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"]

  private static func withoutOpening(_ text: String) -> String {
    for opening in ["V/v:", "V/v.", "V/v", "v/v", "V/V", "Về việc", "Về việc:"] where text.hasPrefix(opening) {
      return HeadLine.squeezed(text.dropFirst(opening.count))
    }
    return text
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `Hiến pháp nước …`; behind `Luật` the name keeps its capital.
  private static func lowered(_ text: String, unless keeps: Bool) -> String {
    guard let at = text.firstIndex(where: \.isLetter), !keeps else { return capitalised(text) }
    return text[..<at] + text[at].lowercased() + text[text.index(after: at)...]
  }

  private func spelled(_ text: String) -> String {
    guard Casing.isShouted(text) else { return text }
    return words.spelling(of: text) ?? casing.sentence(text)
  }

  /// The first lines of a text without letterhead: what stands over `(Kèm theo …)`, or the first paragraph.
  private func titleOfBody() -> [String] {
    var lines: [String] = []
    for item in items.prefix(8) where item.kind == .paragraph {
      if item.text.hasPrefix("(") || HeadKind.opens(item.text) && !lines.isEmpty { break }
      guard lines.isEmpty || item.isBold || item.isCentered || Casing.isShouted(item.text) else { break }
      lines.append(item.text)
      if item.heading > 0, !isAppendix { break }
    }
    if isAppendix, let first = lines.first { return [appendixTitle(first, lines.dropFirst())] }
    let text = HeadLine.squeezed(lines.joined(separator: " "))
    guard text.count > 200 else { return [text] }
    return [String(text.prefix(180).split(separator: " ").dropLast().joined(separator: " ")) + " …"]
  }

  /// `Phụ lục I. Bảng chữ viết tắt`
  private func appendixTitle(_ first: String, _ rest: ArraySlice<String>) -> String {
    let words = first.split(separator: " ")
    let hasNumber = words.count > 2 && words[2].allSatisfy { $0.isNumber || "IVXLC.:".contains($0) }
    let count = hasNumber ? 3 : 2
    let number = words.prefix(count)
    let title = spelled((words.dropFirst(count).map(String.init) + rest).joined(separator: " "))
    let label = (["Phụ", "lục"] + number.dropFirst(2).map { FactReader.bare(String($0)) }).joined(separator: " ")
    return title.isEmpty ? label : label + ". " + FactReader.capitalised(title)
  }

  // MARK: Issuer and days

  private mutating func readIssuer() {
    if let issuer = IssuerName.read(head.authority, casing, words) ?? head.issuerOfTitle ?? issuerOfBody() {
      facts.issuer = issuer
      return
    }
    facts.issuer = "(Chưa rõ cơ quan ban hành)"
    facts.open("issuer", "Không thấy tên cơ quan ban hành", fix: "Ghi cơ quan ban hành, tên như trong `portal.yml`.")
  }

  private static let issuing = [
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Uỷ ban thường vụ Quốc hội", "Chính phủ", "Thủ tướng Chính phủ",
    "Chủ tịch nước",
  ]

  /// `Quốc hội ban hành Luật …` under the grounds; `… của Chính phủ)` behind the number of what a text is attached to.
  private func issuerOfBody() -> String? {
    if let index = authorityLine { return issuer(named: items[index].text) }
    for item in items.prefix(30) where item.kind == .paragraph {
      if let body = FactReader.issuing.first(where: { item.text.hasPrefix($0 + " ban hành ") }) { return body }
    }
    return items.prefix(12).contains { $0.text.hasPrefix("(") } ? issuerOfAttachment() : nil
  }

  /// The line over the first `Căn cứ` that names who issues a document without letterhead.
  private var authorityLine: Int? {
    guard let ground = items.prefix(8).firstIndex(where: { $0.text.hasPrefix("Căn cứ ") }), ground > 0 else {
      return nil
    }
    let text = items[ground - 1].text
    guard text.count < 90, text.last.map({ $0.isLetter }) ?? false, Head.namesAuthority(Folded.prefix(of: text, 90))
    else {
      return nil
    }
    return ground - 1
  }

  /// The body that an authority stands for: `BỘ TRƯỞNG BỘ CÔNG THƯƠNG` → `Bộ Công Thương`.
  private func issuer(named line: String) -> String {
    let parts = line.split(separator: " ")
    let folded = parts.map { Folding.fold(String($0)) }
    var count = 0
    for office in ["chu tich", "bo truong", "giam doc", "cuc truong", "tong cuc truong", "thong doc", "chanh an"] {
      let own = office.split(separator: " ").map(String.init)
      if folded.starts(with: own), folded.count > own.count, folded[own.count] != "nuoc", folded[own.count] != "quoc" {
        count = own.count
      }
    }
    let name = parts.dropFirst(count).joined(separator: " ")
    return FactReader.capitalised(words.spelling(of: name) ?? casing.sentence(name.uppercased()))
  }

  /// `(Kèm theo Quyết định số … của Chính phủ)`, over several lines.
  private func issuerOfAttachment() -> String? {
    let lines = items.prefix(12).filter { $0.kind == .paragraph }.map(\.text)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("(") && Head.isAttachment(Folded.prefix(of: $0)) }) else {
      return nil
    }
    var text = ""
    for line in lines[start...].prefix(4) {
      text += (text.isEmpty ? "" : " ") + line
      if line.contains(")") { break }
    }
    guard let range = text.ranges(of: " của ").last, let close = text.lastIndex(of: ")"), range.upperBound < close
    else {
      return nil
    }
    let name = HeadLine.squeezed(text[range.upperBound..<close])
    return name.count < 80 && name.first?.isUppercase == true ? name : nil
  }

  private mutating func readDay() {
    if let issued = head.issued {
      stateDay(issued)
    } else if let open = head.openDay {
      facts.open("issued", "Bản này để trống ngày: «\(open)»", fix: "Ghi ngày ký khi văn bản đã ban hành: `issued: …`.")
    } else if let day = dayOfAdoption() {
      stateDay(day)
    }
    if let year = facts.number?.year, let issued = facts.issued, issued.year != year {
      facts.doubt("issued", "Số ký hiệu ghi năm \(year), ngày ban hành năm \(issued.year)")
    }
  }

  private mutating func stateDay(_ day: Day) {
    guard day <= today else {
      return facts.open(
        "issued", "Ngày ban hành \(day.vietnamese) sau hôm nay", fix: "So với bản gốc rồi ghi `issued`.")
    }
    facts.issued = day
  }

  /// `… được Quốc hội … thông qua ngày 26 tháng 11 năm 2014.` at the end of a law.
  private func dayOfAdoption() -> Day? {
    let isOfLegislature = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Hiến pháp"].contains(head.form ?? "")
    guard isOfLegislature else { return nil }
    for item in items.suffix(40).reversed() where item.kind == .paragraph && item.text.count < 500 {
      let folded = Folding.fold(item.text)
      guard let range = folded.ranges(of: "thong qua").last else { continue }
      if case .day(let day)? = WrittenDay.read(String(folded[range.upperBound...])) { return day }
    }
    return nil
  }

  // MARK: Signer

  private mutating func readSigner() {
    guard let signature = closing?.signature else { return }
    guard let name = signature.name else {
      facts.comments["signer", default: []].append(
        "Bản này chưa có tên người ký" + (signature.title.map { " («\($0)»)" } ?? ""))
      facts.notes.append(
        ImportNote(.open, "Chưa có tên người ký", fix: "Ghi `signer: {name: …, title: …}` khi văn bản đã ký."))
      return
    }
    var signer = StatedFacts.Signer(name: Casing.isShouted(name) ? Casing.name(name) : name)
    signer.title = signature.title.map { FactReader.capitalised(casing.office(FactReader.bare($0), words)) }
    if let last = signature.authorities.last {
      signer.authority = last.mark
      signer.whom = last.whom.isEmpty ? nil : FactReader.capitalised(casing.office(last.whom, words))
    }
    facts.signer = signer
    if closing?.hasSeveralNames == true {
      facts.doubt("signer", "Văn bản có nhiều người ký; ở đây ghi người cuối")
    }
  }

  private static func bare(_ text: String) -> String {
    var text = text
    while let last = text.last, ",;:.".contains(last) { text.removeLast() }
    return text
  }

  // MARK: Effect and period

  /// `Quyết định này có hiệu lực kể từ ngày …`.
  private mutating func readEffective() {
    let forms = [head.form, facts.form, facts.number?.form?.name].compactMap { $0 }.map { Folding.fold($0) }
    guard !forms.isEmpty else { return }
    for item in items where item.kind == .paragraph && item.text.utf8.count < 2_000 {
      guard item.text.contains("hiệu lực"), item.text.first.map({ !"“\"".contains($0) }) ?? false else { continue }
      let folded = Folding.fold(item.text)
      guard let form = forms.first(where: { folded.contains($0 + " nay co hieu luc") }),
        let range = folded.firstRange(of: form + " nay co hieu luc"), isSubject(folded[..<range.lowerBound]),
        let day = effective(String(folded[range.upperBound...].prefix(110)))
      else { continue }
      facts.effective = day
      return
    }
  }

  /// Whether the document can be the subject of the sentence: nothing but a label stands before it, or another sentence.
  private func isSubject(_ before: Substring) -> Bool {
    let words = HeadLine.squeezed(before)
    return words.isEmpty || words.hasSuffix(".") || words.hasSuffix(";") || words.hasSuffix(")") && words.count < 6
      || words.hasSuffix("thi hanh") && words.count < 40
  }

  private func effective(_ words: String) -> Day? {
    guard let from = words.firstRange(of: "tu ngay") else { return nil }
    // `sau 10 ngày kể từ ngày ký` is not that day.
    if words[..<from.lowerBound].contains("sau ") { return nil }
    let rest = words[from.upperBound...]
    let behind = rest.drop { $0 == " " }
    if behind.hasPrefix("ky") || behind.hasPrefix("ban hanh") { return facts.issued }
    if case .day(let day)? = WrittenDay.read("ngay" + rest), behind.first?.isNumber == true { return day }
    let token = behind.prefix { $0.isNumber || "/.-".contains($0) }
    return Day(written: token.trimmingSuffix(while: { !$0.isNumber }))
  }

  /// The years that the title names.
  private func period() -> ClosedRange<Int>? {
    let words = FoldedWords.joined(facts.title).split(separator: " ").map(String.init)
    func year(_ index: Int) -> Int? {
      guard index < words.count, words[index].count == 4, let year = Int(words[index]), (1976...2100).contains(year)
      else { return nil }
      return year
    }
    for index in words.indices {
      guard let first = year(index) else { continue }
      if let last = year(index + 1), last > first, last - first < 40 { return first...last }
      let isPlan = ["Kế hoạch", "Chương trình"].contains(head.form ?? "") || words.contains("hoach")
      if isPlan, index > 0, words[index - 1] == "nam" { return first...first }
      return nil
    }
    return nil
  }
}

extension HeadKind {
  /// Whether a paragraph opens the body by its words.
  static func opens(_ text: String) -> Bool {
    StructureLabel.read(text) != nil && StructureLabel.read(text) != .appendix
  }
}

extension Substring {
  /// Without the characters at its end that a test holds of.
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, test(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
