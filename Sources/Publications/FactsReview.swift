import Diagnostics
import Markup
import Vietnamese

/// What a document's own letterhead, signature and last articles say, held against its front matter: number, day, issuer,
/// signer, validity. Who copies yesterday's file forgets one of them, and the page then says what the text does not.
package struct FactsReview {
  private let publication: Publication
  private let body: MarkupDocument
  private let document: DocumentFacts
  private let isAmended: Bool
  private var found: [Diagnostic] = []

  /// The contradictions, in the order of the text. Nothing is said of what the text does not state plainly. Linear in the text.
  ///
  /// - Parameter isAmended: Whether another document held here amends it, which may extend its time.
  package static func diagnostics(
    of publication: Publication, _ body: MarkupDocument, isAmended: Bool = false
  ) -> [Diagnostic] {
    guard let document = publication.facts.document else { return [] }
    var review = FactsReview(publication: publication, body: body, document: document, isAmended: isAmended)
    review.readHead()
    review.readSignature()
    review.readValidity()
    return review.found
  }

  private init(publication: Publication, body: MarkupDocument, document: DocumentFacts, isAmended: Bool) {
    (self.publication, self.body, self.document, self.isAmended) = (publication, body, document, isAmended)
  }

  /// The day from which on a document says that it is in force, where it says so once. Linear in the text.
  static func effectiveDay(of document: DocumentFacts, _ body: MarkupDocument, _ anchors: Anchors) -> Day? {
    let days = statements(of: document, body, anchors).compactMap { validity($0.text, "có hiệu lực", document) }
    return days.count == 1 ? days[0] : nil
  }

  /// The last days in force that a document names for itself. Linear in the text.
  static func lastDays(of document: DocumentFacts, _ body: MarkupDocument, _ anchors: Anchors) -> [Day] {
    statements(of: document, body, anchors).compactMap { lastDay($0.text, document) }
  }

  private mutating func report(_ block: Int, _ message: String) {
    found.append(
      Diagnostic(
        .textDiffers, at: SourceLocation(file: publication.file, line: body.blocks[block].line), message,
        fix: "So lại với bản gốc rồi sửa phần đầu trang hoặc nội dung. " + FrontMatter.keep(.textDiffers)))
  }

  // MARK: Letterhead

  /// The blocks before the first ground or article.
  private var head: Range<Int> {
    let stop = body.blocks.prefix(24).firstIndex { block in
      if block.isQuoted { return true }
      switch block.style {
      case .basis, .title, .article, .roman, .clause, .point, .quoted: return true
      default: return block.text.count > 400
      }
    }
    let provision = publication.anchors.provisions.first?.block ?? body.blocks.count
    return 0..<min(stop ?? min(24, body.blocks.count), provision)
  }

  /// The lines and cells of a block.
  private func pieces(_ block: Int) -> [String] {
    let cells = body.blocks[block].cells
    return (cells.isEmpty ? [body.blocks[block].text] : cells).flatMap { range in
      body.string(range).split(separator: "\n").map { String($0.drop { $0 == " " }) }
    }
  }

  private mutating func readHead() {
    var (hasNumber, hasDay, hasIssuer) = (false, false, false)
    for block in head {
      for piece in pieces(block) {
        if !hasNumber, let number = FactsReview.number(in: piece) {
          hasNumber = true
          compare(number, block)
        }
        if !hasDay, let day = FactsReview.day(ofLetterhead: piece) {
          hasDay = true
          if let issued = document.issued, issued != day {
            report(block, "Văn bản ghi ngày \(day.vietnamese), phần đầu trang ghi `issued` là \(issued.vietnamese)")
          }
        }
        if !hasIssuer, let place = FactsReview.place(ofLetterhead: piece) {
          hasIssuer = true
          if let own = Provinces.only(in: document.issuer.value), own != place {
            report(block, "Đầu văn bản ghi «\(piece)», phần đầu trang ghi `issuer` là \(document.issuer.value)")
          }
        }
      }
    }
  }

  private mutating func compare(_ number: DocumentNumber, _ block: Int) {
    guard let own = document.number?.value, own.unpadded != number.unpadded else { return }
    // Blanks and dashes are typed in many ways; the figures and the kind are not.
    guard
      own.unpaddedSerial != number.unpaddedSerial || own.year != number.year
        || own.symbolParts.first != number.symbolParts.first
    else { return }
    report(block, "Văn bản ghi số \(number), phần đầu trang ghi `number` là \(own)")
  }

  /// `Số: 12/QĐ-UBND`, however its signs stand apart.
  private static func number(in piece: String) -> DocumentNumber? {
    guard let word = ["Số:", "Số :", "SỐ:", "Luật số:", "LUẬT SỐ:", "Số "].first(where: { piece.hasPrefix($0) }) else {
      return nil
    }
    var tight = ""
    for character in piece.dropFirst(word.count).prefix(60) {
      let isSign = "/-–".contains(character)
      if isSign { while tight.last == " " { tight.removeLast() } }
      if character == " ", tight.isEmpty || "/-".contains(tight.last ?? " ") { continue }
      tight.append(character == "–" ? "-" : character)
    }
    return DocumentNumber.scan(Array(tight.utf8)[...])?.0
  }

  /// `Quảng Trị, ngày 05 tháng 01 năm 2026`.
  private static func day(ofLetterhead piece: String) -> Day? {
    guard let mark = piece.firstRange(of: ", ngày "), piece.first?.isUppercase ?? false,
      piece.distance(from: piece.startIndex, to: mark.lowerBound) < 60
    else { return nil }
    return day(piece[mark.upperBound...]).flatMap { day, rest in
      rest.allSatisfy { !$0.isLetter && !$0.isNumber } ? day : nil
    }
  }

  /// `05 tháng 01 năm 2026`, `01/02/2026`, `1-2-2026` at the start of a text, and what follows.
  private static func day(_ text: Substring) -> (Day, Substring)? {
    var rest = text.drop { $0 == " " }
    var parts: [Int] = []
    for word in ["tháng", "năm", ""] {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let value = Int(digits), digits.count <= 4 else { return nil }
      parts.append(value)
      rest = rest[digits.endIndex...]
      if word.isEmpty { break }
      let behind = rest.drop { $0 == " " }
      if behind.hasPrefix(word) {
        rest = behind.dropFirst(word.count).drop { $0 == " " }
      } else if let sign = rest.first, "/-.".contains(sign) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    guard parts[2] > 1900, let day = Day(year: parts[2], month: parts[1], day: parts[0]) else { return nil }
    return (day, rest)
  }

  /// The province that a line of capitals in the letterhead names.
  private static func place(ofLetterhead piece: String) -> String? {
    guard piece.count < 90, piece == piece.uppercased(), piece.contains("TỈNH ") || piece.contains("THÀNH PHỐ "),
      bodies.contains(where: { piece.hasPrefix($0) })
    else { return nil }
    return Provinces.only(in: piece)
  }

  /// How the name of a body begins; a line of a title names other provinces too ("… VỚI TỈNH THANH HÓA").
  private static let bodies = [
    "ỦY BAN", "UỶ BAN", "UBND", "HỘI ĐỒNG NHÂN DÂN", "HĐND", "TỈNH", "THÀNH PHỐ", "SỞ", "ĐẢNG BỘ", "CÔNG AN",
    "VĂN PHÒNG",
  ]

  // MARK: Signature

  /// Words that begin the name of an office, and no name of a person; within names many of them stand ("Lê Văn Quốc").
  private static let offices: Set<String> = [
    "chủ", "tịch", "phó", "giám", "bộ", "trưởng", "thứ", "tm", "kt", "tl", "tuq", "ủy", "uỷ", "ban", "sở", "chánh",
    "văn", "phòng", "cục", "thủ", "tướng", "đã", "ký", "nơi", "nhận", "quyền", "bí", "thư", "hội", "đồng", "quốc",
  ]

  private static func isName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...5).contains(words.count), line.count < 40, line != line.uppercased() else { return false }
    return !offices.contains(words[0].lowercased())
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }

  private mutating func readSignature() {
    guard let signer = document.signer, !signer.name.isEmpty,
      let first = body.blocks.firstIndex(where: { $0.style == .signature && !$0.isQuoted })
    else { return }
    var names: [(String, Int)] = []
    let own = FoldedWords.key(signer.name)
    for block in body.blocks.indices[first...].prefix(16) where body.blocks[block].style == .signature {
      for piece in pieces(block) {
        if FoldedWords.key(piece).contains(own) { return }
        if FactsReview.isName(piece) { names.append((piece, block)) }
      }
    }
    guard names.count == 1 else { return }
    report(names[0].1, "Văn bản do «\(names[0].0)» ký, phần đầu trang ghi `signer` là \(signer.name)")
  }

  // MARK: Validity

  private mutating func readValidity() {
    guard document.effective != nil || document.expired != nil || document.status == .inForce else { return }
    var (effective, expired, last): ([(Day, Int)], [(Day, Int)], [(Day, Int)]) = ([], [], [])
    for (block, text) in FactsReview.statements(of: document, body, publication.anchors) {
      if let day = FactsReview.validity(text, "có hiệu lực", document) { effective.append((day, block)) }
      if let day = FactsReview.validity(text, "hết hiệu lực", document) { expired.append((day, block)) }
      if let day = FactsReview.lastDay(text, document) { last.append((day, block)) }
    }
    if last.count == 1, expired.isEmpty { compare(last: last[0].0, last[0].1) }
    if let own = document.effective, effective.count == 1, effective[0].0 != own {
      report(
        effective[0].1,
        "Văn bản ghi có hiệu lực từ \(effective[0].0.vietnamese), phần đầu trang ghi `effective` là \(own.vietnamese)")
    }
    if let own = document.expired, expired.count == 1, expired[0].0 != own {
      report(
        expired[0].1,
        "Văn bản ghi hết hiệu lực từ \(expired[0].0.vietnamese), phần đầu trang ghi `expired` là \(own.vietnamese)")
    }
  }

  /// The blocks before all attached texts that may speak of the document's own validity.
  private static func statements(
    of document: DocumentFacts, _ body: MarkupDocument, _ anchors: Anchors
  ) -> [(block: Int, text: String)] {
    let attached = anchors.provisions.first { $0.kind == .attachment || $0.kind == .appendix }?.block
    return body.blocks.indices.prefix(attached ?? body.blocks.count).compactMap { block in
      let range = body.blocks[block].text
      guard !body.blocks[block].isQuoted, body.blocks[block].style != .quoted, range.count < 2_000,
        holds("hiệu lực", in: body.text[range]),
        holds("này ", in: body.text[range]) || holds(document.form.name + " có hiệu lực", in: body.text[range])
      else { return nil }
      return (block, body.string(range))
    }
  }

  /// Holds the last day in force against the first day out of force, or the day before where that was meant.
  private mutating func compare(last: Day, _ block: Int) {
    guard let own = document.expired else {
      guard document.status == .inForce else { return }
      return report(
        block,
        "Văn bản ghi có hiệu lực đến hết ngày \(last.vietnamese), phần đầu trang ghi `status: \(Validity.inForce.rawValue)` mà không ghi `expired`"
      )
    }
    if isAmended, own > last { return }
    if own != last, own != last.next {
      report(
        block,
        "Văn bản ghi có hiệu lực đến hết ngày \(last.vietnamese), phần đầu trang ghi `expired` là \(own.vietnamese)")
    }
  }

  private static func holds(_ word: String, in text: ArraySlice<UInt8>) -> Bool {
    let word = Array(word.utf8)
    var at = text.startIndex
    while let start = text[at...].firstIndex(of: word[0]) {
      if text[start...].starts(with: word) { return true }
      at = start + 1
    }
    return false
  }

  /// The day in `Quyết định này có hiệu lực … đến hết ngày 31/12/2025`: the last one of the document itself.
  private static func lastDay(_ text: String, _ document: DocumentFacts) -> Day? {
    let subject = document.form.name + " này "
    guard let start = text.firstRange(of: subject + "có hiệu lực") ?? text.firstRange(of: subject + "được áp dụng"),
      begins(text, at: start.lowerBound)
    else {
      return nil
    }
    // Behind a comma or "và" the sentence speaks of something else.
    let rest = text[start.upperBound...].prefix { $0 != ";" && $0 != "," }
    let end = [". ", " và "].compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
    let sentence = rest[..<(end ?? rest.endIndex)]
    return lastDay(in: sentence)
  }

  /// The day in `đến hết ngày 31/12/2025`, `đến ngày …`, `đến hết năm 2025`: the last one that a text names so.
  static func lastDay(in sentence: Substring) -> Day? {
    for words in ["đến hết ngày ", "đến ngày ", "đến hết "] {
      if let at = sentence.ranges(of: words).last, let day = day(sentence[at.upperBound...]) { return day.0 }
    }
    guard let at = sentence.ranges(of: "đến hết năm ").last,
      let year = Int(sentence[at.upperBound...].prefix { $0.isASCII && $0.isNumber }), (1900...2200).contains(year)
    else { return nil }
    return Day(year: year, month: 12, day: 31)
  }

  /// Whether a sentence begins at a place: what stands before it there is another subject, `Khoản 2 Điều 1 Quyết định này có hiệu lực …`.
  private static func begins(_ text: String, at place: String.Index) -> Bool {
    guard let last = text[..<place].last(where: { !$0.isWhitespace && $0 != "*" }) else { return true }
    return ".:;)-–".contains(last) || text[..<place].last == "\n"
  }

  /// The day in `Quyết định này có hiệu lực thi hành kể từ ngày …`: of the document itself, by the name of its kind.
  private static func validity(_ text: String, _ words: String, _ document: DocumentFacts) -> Day? {
    // `Nghị quyết có hiệu lực …` as the first words of a sentence.
    let name = document.form.name
    let subjects = [name + " này ", "Văn bản này "] + (name == "Luật" ? ["Bộ luật này "] : []) + [name + " "]
    guard let start = subjects.lazy.compactMap({ text.firstRange(of: $0 + words) }).first,
      begins(text, at: start.lowerBound)
    else { return nil }
    var rest = text[start.upperBound...].drop { $0 == " " }
    for word in ["thi hành", "kể", "từ"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
    guard rest.hasPrefix("ngày ") else { return nil }
    rest = rest.dropFirst("ngày ".count)
    if rest.hasPrefix("ký") { return words == "có hiệu lực" ? document.issued : nil }
    return FactsReview.day(rest)?.0
  }
}
