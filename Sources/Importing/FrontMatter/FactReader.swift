import OfficeFiles
import Publications
import Vietnamese

/// Reads what a document states about itself out of its zones.
struct FactReader {
  let head: Head
  let closing: Closing?
  let items: [BodyItem]
  /// Headers and footers.
  let margins: [Block]
  let today: Day
  let casing: Casing
  let words: BodyWords
  var facts = StatedFacts()

  init(_ head: Head, _ closing: Closing?, _ items: [BodyItem], margins: [Block], today: Day) {
    self.head = head
    self.closing = closing
    self.items = items
    self.margins = margins
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
    noteMissing()
    readEffective()
    facts.period = period()
    if let stamp = stamp() {
      facts.open(
        "title", "Văn bản có dấu «\(stamp)»",
        fix: "Tài liệu mật, tài liệu nội bộ không được đăng: xóa trang vừa nhập và tệp gốc.")
    }
    if head.isDraft {
      facts.open("number", "Bản này ghi «Dự thảo»", fix: "Chỉ đăng bản đã ban hành, hoặc giữ `draft: true`.")
    }
  }

  /// A stamp in the head, at the beginning or the end of the body, or in the margin of its pages, that forbids publishing.
  private func stamp() -> String? {
    let edges = items.prefix(12) + items.suffix(8)
    return head.stamps.first ?? edges.first { $0.kind != .table && SecrecyStamp.read($0.text) == .secret }?.text
      ?? HeadLine.read(margins[...], limit: 160).first { SecrecyStamp.read($0.text) == .secret }?.text
  }

  // MARK: Form and number

  private static let consolidated = "Văn bản hợp nhất"

  private mutating func readForm() {
    facts.number = head.number
    let open = head.openNumber.flatMap(FactReader.form(ofOpen:))
    let form = head.form ?? (head.number == nil ? open : nil) ?? (head.subject != nil ? "Công văn" : nil)
    let told = head.number?.form?.name
    // A consolidated text has the kind of what it consolidates over its title.
    if told == FactReader.consolidated { return }
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

  var isAppendix: Bool {
    guard let first = items.first(where: { $0.kind == .paragraph }) else { return false }
    return TypedLabel.read(first.text) == .appendix
      || first.heading > 0 && Folded.prefix(of: first.text).hasPrefix("phu luc")
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
    signer.title = signature.title.map { Casing.capitalised(casing.office(FactReader.bare($0), words)) }
    if let last = signature.authorities.last {
      signer.authority = last.mark
      signer.whom = last.whom.isEmpty ? nil : Casing.capitalised(casing.office(last.whom, words))
    }
    facts.signer = signer
    if closing?.hasSeveralNames == true {
      facts.doubt("signer", "Văn bản có nhiều người ký; ở đây ghi một người")
    }
  }

  static func bare(_ text: String) -> String {
    var text = text
    while let last = text.last, ",;:.".contains(last) { text.removeLast() }
    return text
  }

  /// What a document with a letterhead has, and this one does not state: the page stays a draft.
  private mutating func noteMissing() {
    guard head.hasState else { return }
    if facts.number == nil, head.openNumber == nil {
      facts.open("number", "Không thấy số ký hiệu", fix: "Ghi số ký hiệu như trên văn bản: `number: …`.")
    }
    if facts.issued == nil, facts.comments["issued"] == nil {
      facts.open("issued", "Không thấy ngày ban hành", fix: "Ghi ngày ban hành như trên văn bản: `issued: …`.")
    }
    if facts.signer == nil {
      if facts.comments["signer"] == nil {
        facts.open("signer", "Không thấy người ký", fix: "Ghi `signer: {name: …, title: …}` như trên văn bản.")
      } else {
        facts.draftReasons.append("Chưa có tên người ký")
      }
    }
  }

  // MARK: Effect and period

  /// `Quyết định này có hiệu lực kể từ ngày …`.
  private mutating func readEffective() {
    let forms = [head.form, facts.form, facts.number?.form?.name].compactMap { $0 }.map { Folding.fold($0) }
    // What a consolidated text says of its effect is said of what it consolidates.
    guard !forms.isEmpty, facts.number?.form?.name != FactReader.consolidated else { return }
    for item in items where item.kind == .paragraph && item.text.utf8.count < 2_000 {
      guard item.text.contains("hiệu lực"), item.text.first.map({ !"“\"".contains($0) }) ?? false else { continue }
      let folded = Folding.fold(item.text)
      // `Nghị quyết có hiệu lực …` is said of itself too where the sentence begins so.
      let ways = forms.flatMap { [$0 + " nay co hieu luc", $0 + " co hieu luc"] }
      guard let way = ways.first(where: folded.contains), let range = folded.firstRange(of: way),
        isSubject(folded[..<range.lowerBound]),
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

  /// The years that the title names: `giai đoạn 2026 - 2030`, `từ năm 2026 đến năm 2030`; of a plan also `năm 2026`. Neither the
  /// year by which something is to be reached, `đến năm 2035`, nor that of a day or of a law.
  private func period() -> ClosedRange<Int>? {
    let words = FoldedWords.joined(facts.title).split(separator: " ").map(String.init)
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
    func year(_ index: Int) -> Int? {
      guard word(index).count == 4, let year = Int(word(index)), (1976...2100).contains(year) else { return nil }
      return year
    }
    let isPlan = ["Kế hoạch", "Chương trình"].contains(head.form ?? "") || words.contains("hoach")
    for index in words.indices {
      guard let first = year(index) else { continue }
      let before = word(index - 1) == "nam" ? word(index - 2) : word(index - 1)
      if ["den", "toi", "nhin", "truoc"].contains(before) { continue }
      let next = word(index + 1) == "den" ? (word(index + 2) == "nam" ? index + 3 : index + 2) : index + 1
      if let last = year(next), last > first, last - first < 40 { return first...last }
      guard isPlan, word(index - 1) == "nam" else { continue }
      if Int(before) != nil, word(index - 3) == "thang" { continue }
      if words[max(0, index - 7)..<index].contains("luat") { continue }
      return first...first
    }
    return nil
  }
}

extension HeadKind {
  /// Whether a paragraph opens the body by its words.
  static func opens(_ text: String) -> Bool {
    TypedLabel.read(text) != nil && TypedLabel.read(text) != .appendix
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
