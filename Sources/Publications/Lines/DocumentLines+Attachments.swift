import Bytes
import Markup
import Vietnamese

// Texts attached to a document, with parts of their own.

extension DocumentLines {
  /// Names of texts that are attached to a decision, and the stems of their anchors.
  static let attachments: [(name: String, slug: String)] = [
    ("QUY CHẾ", "quy-che"), ("QUY ĐỊNH", "quy-dinh"), ("ĐIỀU LỆ", "dieu-le"), ("KẾ HOẠCH", "ke-hoach"),
    ("ĐỀ ÁN", "de-an"), ("CHƯƠNG TRÌNH", "chuong-trinh"), ("NỘI QUY", "noi-quy"), ("DANH MỤC", "danh-muc"),
    ("PHƯƠNG ÁN", "phuong-an"), ("QUY TRÌNH", "quy-trinh"), ("QUY HOẠCH", "quy-hoach"), ("CHIẾN LƯỢC", "chien-luoc"),
    ("HƯỚNG DẪN", "huong-dan"), ("QUY CHUẨN", "quy-chuan"), ("DỰ ÁN", "du-an"), ("BẢN QUY ĐỊNH", "quy-dinh"),
    ("DANH SÁCH", "danh-sach"), ("BẢNG GIÁ", "bang-gia"), ("ĐƠN GIÁ", "don-gia"), ("QUY TẮC", "quy-tac"),
    ("NGHỊ QUYẾT", "nghi-quyet"), ("ĐỊNH MỨC", "dinh-muc"), ("BIỂU GIÁ", "bieu-gia"), ("TIÊU CHÍ", "tieu-chi"),
    ("BỘ TIÊU CHÍ", "tieu-chi"), ("THỂ LỆ", "the-le"), ("MẪU", "mau"),
    // As the orthography of 1980 to 2003 had it.
    ("QUI CHẾ", "quy-che"), ("QUI ĐỊNH", "quy-dinh"), ("QUI TRÌNH", "quy-trinh"), ("BẢN QUI ĐỊNH", "quy-dinh"),
  ]

  /// Their bytes in small letters.
  private static let attachmentNames = attachments.map { Array($0.name.lowercased().utf8) }

  /// Whether a byte stands beside a name in its line: blanks, emphasis, a colon.
  private static func isBesideName(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2A || byte == 0x5F || byte == 0x2E || byte == 0x3A
  }

  /// The lines of a list of appendices, `DANH MỤC CÁC PHỤ LỤC⏎Phụ lục I⏎…⏎Phụ lục II`: the numbers begin anew behind it, and
  /// nothing but a title stands below each.
  static func listedAppendices(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Set<Int> {
    var listed: Set<Int> = []
    var run: [(line: Int, token: String)] = []
    var below = 0
    for (index, line) in facts.enumerated() where !line.isBlank {
      if case .appendix(let token)? = line.label?.label, !token.isEmpty, line.hashes == 0, let label = line.label {
        guard lines[index].count - line.content == label.text else { continue }
        if run.count > 1, run[0].token == token { listed.formUnion(run.map(\.line)) }
        if run.first.map({ $0.token == token }) ?? false { run = [] }
        run.append((index, token))
        below = 0
      } else if !run.isEmpty {
        below += 1
        if line.isSet || line.label?.label != nil || below > 4 { run = [] }
      }
    }
    return listed
  }

  // MARK: Attached texts

  /// Opens a text attached to the document, where one begins with this line.
  mutating func opensAttachment(_ index: Int) -> Bool {
    if let label = facts[index].label?.label {
      if notesStart < 0 || zone != .closing { beginAnew(label, index) }
      return false
    }
    if opensForm(index) { return true }
    if isTitleOfAppendix(index) { return false }
    guard hasArticles || zone == .closing, facts[index].length < 200, facts[index].label == nil, mayNameText(index),
      let (name, slug) = attachment(named: index),
      facts[index].isCapital || facts[index].hashes > 0 || isNameAlone(index, name)
    else { return false }
    let isAttached =
      isFollowed(index, by: isKindOfAttachment) || facts[index].isCapital && beginsAnew(behind: index, name)
      || facts[index].isCapital && isBehindNumberOfNorm
    guard isAttached || zone == .closing && isNameAlone(index, name) else { return false }
    if path.levels.first?.rank == 0, !isAttached { return false }
    open(.attachment(slug, name.prefix(1) + name.dropFirst().lowercased()), at: index)
    layout[index].opensBlock = true
    if facts[index].hashes == 0 { layout[index].style = .title }
    takeTitle(.attachment(slug, name), index)
    heading(.attachment(slug, name), index)
    return true
  }

  /// Opens a form, a table or the like behind the signature, which bears a number or says what it is attached to: `Mẫu số 01`,
  /// `PHỤ BIỂU 2: …`, `BIỂU MỨC THU PHÍ⏎(Ban hành kèm theo …)`.
  private mutating func opensForm(_ index: Int) -> Bool {
    let isBehind = path.levels.first.map { $0.rank == 0 && forms.contains($0.id) } ?? false
    guard facts[index].label == nil, facts[index].length < 160, zone == .closing || isBehind || isFormOfAct(index)
    else { return false }
    let words = squeezed(index, 160).trimming { "*_ ".contains($0) }
    let found = DocumentLines.numberedForm(words)
    let isTitle = facts[index].isCapital || attachedHead >= 0 && last == attachedHead
    let isNamed =
      found == nil && zone == .closing && isTitle && !isSigner(index) && isFollowed(index, by: isKindOfAttachment)
    guard found != nil || isNamed && attachment(named: index) == nil, !isClosingLine(index), !beginsLetterhead(index)
    else { return false }
    let name = found ?? "Văn bản kèm theo"
    let slug = found.map(Slug.make) ?? "kem-theo"
    forms.insert(slug)
    open(.attachment(slug, name), at: index)
    layout[index].opensBlock = true
    if facts[index].hashes == 0 { layout[index].style = .title }
    takeTitle(.attachment(slug, name), index)
    heading(.attachment(slug, name), index)
    return true
  }

  /// Whether a form begins behind the articles of an act that nobody has signed yet: `Mẫu số 01` alone on its line, a title in capitals
  /// below it, and no article behind it that goes on with the act's.
  private func isFormOfAct(_ index: Int) -> Bool {
    guard hasArticles, article > 0, facts[index].length < 40, adjacent?.endsSentence ?? true || last == titleEnd,
      let title = next(after: index), facts[title].isCapital, facts[title].label == nil, !facts[title].isSet
    else { return false }
    let words = squeezed(index, 40).trimming { "*_ .:".contains($0) }
    guard let name = DocumentLines.numberedForm(words), name.utf8.count == words.utf8.count else { return false }
    return nextArticle(after: index).map { $0 != String(article + 1) } ?? true
  }

  /// Whether a line is the title of an appendix whose number, marked as a heading, stands on the line before.
  private func isTitleOfAppendix(_ index: Int) -> Bool {
    guard let open = path.levels.last, open.kind == .appendix, last >= 0 else { return false }
    return path.provisions[open.provision].block == last
  }

  /// Whether a line in capitals below an office is the name of who signs: `CHỦ TỊCH⏎MAI SƠN`.
  private func isSigner(_ index: Int) -> Bool {
    last >= 0 && layout[last].style == .signature && isClosingLine(last)
      && !(next(after: index).map(isKindOfAttachment) ?? false)
  }

  /// `Mẫu số 01`, of `MẪU SỐ 01. ĐƠN ĐỀ NGHỊ`; nil where a line has no such name, or goes on in small letters.
  static func numberedForm(_ line: String) -> String? {
    guard let first = line.utf8.first, "mbpMBP".utf8.contains(first) else { return nil }
    let low = line.lowered()
    guard let kind = ["mẫu", "biểu mẫu", "phụ biểu", "biểu"].first(where: { low.hasPrefix($0 + " ") }) else {
      return nil
    }
    var rest = line.dropFirst(kind.count).drop { $0 == " " }
    var name = kind.prefix(1).uppercased() + kind.dropFirst()
    if rest.lowercased().hasPrefix("số") {
      rest = rest.dropFirst(2).drop { $0 == " " || $0 == ":" }
      name += " số"
    }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0.isLetter || "-./".contains($0)) }
    let isNumber = number.first?.isNumber == true || ["I", "V", "X"].contains(number.first.map(String.init) ?? "")
    guard isNumber, number.count < 12 else { return nil }
    let behind = rest.dropFirst(number.count).drop { " :.-–[(".contains($0) }
    guard behind.first.map({ $0.isUppercase || $0.isNumber }) ?? true else { return nil }
    return name + " " + String(number).trimming { ".-/".contains($0) }
  }

  private mutating func open(_ label: ProvisionLabel, at index: Int) {
    zone = .main
    notesStart = -1
    dashes = 0
    _ = path.open(label, headingLevel: nil, block: index, labelLength: 0)
    count(label)
  }

  /// Of most lines no more than their length is looked at.
  private func mayNameText(_ index: Int) -> Bool {
    facts[index].isCapital || facts[index].hashes > 0 || facts[index].length < 20 && facts[index].label == nil
  }

  /// Whether a name alone stands over articles or chapters that begin anew.
  private func beginsAnew(behind index: Int, _ name: String) -> Bool {
    guard isNameAlone(index, name) else { return false }
    var at = index
    for _ in 0..<8 {
      guard let next = next(after: at), !facts[next].beginsQuote, facts[next].quoteMarks == 0 else { return false }
      switch facts[next].label?.label {
      case .article("1"), .chapter("i"), .chapter("1"), .part("1"), .part("i"): return article > 0
      case nil: at = next
      default: return false
      }
    }
    return false
  }

  /// Whether the line before is the number of a technical regulation, which circulars attach without saying so: `QCVN 2:2021/BKHCN⏎QUY
  /// CHUẨN KỸ THUẬT QUỐC GIA`.
  private var isBehindNumberOfNorm: Bool {
    guard last >= 0, facts[last].length < 40, facts[last].isCapital else { return false }
    let words = squeezed(last, 40).trimming { "*_ ".contains($0) }
    return ["QCVN ", "QCĐP ", "QCVN-"].contains { words.begins(with: $0) } && words.contains(where: \.isNumber)
  }

  private func attachment(named index: Int) -> (name: String, slug: String)? {
    let low = squeezed(index, 160).lowered()
    let place = low.withBytes { bytes -> Int? in
      guard let start = bytes.firstIndex(where: { !DocumentLines.isBesideName($0) }) else { return nil }
      let words = UnsafeBufferPointer(rebasing: bytes[start...])
      return DocumentLines.attachmentNames.firstIndex { name in
        guard words.starts(with: name) else { return false }
        // Behind it stands nothing, or a blank.
        return words.count == name.count || words[name.count] == 0x20
          || words[name.count...].allSatisfy(DocumentLines.isBesideName)
      }
    }
    return place.map { DocumentLines.attachments[$0] }
  }

  private func isNameAlone(_ index: Int, _ name: String) -> Bool {
    let words = squeezed(index, 80).trimming { "*_ .:".contains($0) }
    return words.utf8.count == name.utf8.count && words.uppercased() == name
  }

  /// Whether one of the next lines holds words such as `(Ban hành kèm theo …)`, before any label.
  private func isFollowed(_ index: Int, by test: (Int) -> Bool) -> Bool {
    var at = index
    for _ in 0..<8 {
      guard let next = next(after: at) else { return false }
      if test(next) { return true }
      // The signature goes on, as between `TM. ỦY BAN⏎NHÂN DÂN` and the title of what is attached behind it.
      if facts[next].label?.label != nil || zone == .closing && isClosingLine(next) { return false }
      at = next
    }
    return false
  }

  private func isKindOfAttachment(_ index: Int) -> Bool {
    let words = squeezed(index, 90).lowered()
    if path.levels.first?.kind == .appendix, DocumentLines.leavesNumberOpen(words) { return false }
    return words.holds("kèm theo") && facts[index].label?.label == nil && words.hasPrefix("(")
      || words.hasPrefix("ban hành kèm theo")
      || words.hasPrefix("kèm theo ") || words.hasPrefix("*(") && words.holds("kèm theo")
  }

  /// Whether dots stand for the number of the act, as in a form that an appendix holds: `(Kèm theo Quyết định số ….. ngày …..)`.
  private static func leavesNumberOpen(_ words: String) -> Bool {
    guard let word = words.firstRange(of: " số") else { return false }
    let sign = words[word.upperBound...].first { $0 != " " && $0 != ":" }
    return sign == "." || sign == "…" || sign == "_"
  }

  /// Opens an attached text where articles begin anew though no title says of what.
  private mutating func beginAnew(_ label: ProvisionLabel, _ index: Int) {
    guard hasArticles, article > 0, !isQuotedAhead(index) else { return }
    if case .part(let token) = label, token == "1" || token == "i", zone == .closing,
      isFollowed(index, by: isKindOfAttachment)
    {
      // `Phần I⏎DANH MỤC …⏎(Kèm theo Quyết định số …)` behind the signature.
      let named = next(after: index).flatMap(attachment(named:))
      let name = named.map { $0.name.prefix(1) + $0.name.dropFirst().lowercased() } ?? "Văn bản kèm theo"
      return open(.attachment(named?.slug ?? "kem-theo", String(name)), at: index)
    }
    switch label {
    // One behind another is a slip, not a text of its own.
    case .article("1"): guard article > 1, !isCited(index) else { return }
    case .chapter("i"), .chapter("1"), .part("1"), .part("i"): guard nextArticle(after: index) == "1" else { return }
    default: return
    }
    open(.attachment("kem-theo", "Văn bản kèm theo"), at: index)
  }

  /// Whether an article is only spoken of in a line that begins with it: `Điều 1 Quyết định này …`, `… tại khoản 2⏎Điều 1. …`.
  private func isCited(_ index: Int) -> Bool {
    if facts[index].hashes > 0 { return false }
    if facts[index].label?.isInformal == true, citesAct(index) { return true }
    return citesOn(index)
  }

  /// Whether the line before leaves a provision to be named by this one: `… tại khoản 2⏎Điều 1. …`, `… khoản 2 và⏎Điều 1: …`.
  func citesOn(_ index: Int) -> Bool {
    guard zone != .closing, last > titleEnd, let before = adjacent, !before.isRule, before.hashes == 0, !before.isSet,
      !before.isRow, !before.isCapital
    else { return false }
    let words = lastWords(last)
    if before.last == UInt8(ascii: ",") || before.last == UInt8(ascii: ";") {
      return words.first.map { ["khoan", "diem", "dieu"].contains($0) } ?? false
    }
    return awaitsProvision(last)
  }

  /// Whether a line ends in the midst of a sentence with a word that a provision follows: `… quy định tại`, `… khoản 2`.
  func awaitsProvision(_ index: Int) -> Bool {
    let words = lastWords(index)
    guard !facts[index].endsSentence, let word = words.last else { return false }
    return ["tai", "theo", "cua", "va", "hoac", "cac", "tu", "den", "voi", "trong"].contains(word)
      || words.count == 2 && ["khoan", "diem", "dieu"].contains(words[0])
  }

  private func lastWords(_ index: Int) -> [String] {
    FoldedWords.read(lines[index].suffix(40), limit: 16).suffix(2).map(\.text)
  }

  private func isQuotedAhead(_ index: Int) -> Bool { facts[index].quoteMarks > 0 || facts[index].beginsQuote }

  private func nextArticle(after index: Int) -> String? {
    var at = index
    for _ in 0..<40 {
      guard let next = next(after: at) else { return nil }
      if case .article(let token)? = facts[next].label?.label { return token }
      at = next
    }
    return nil
  }
}
