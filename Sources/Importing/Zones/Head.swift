import OfficeFiles
import Publications
import Vietnamese

/// The first part of a document: letterhead, kind and title. Where its own front matter comes from, and nothing else does.
struct Head {
  /// Số ký hiệu, without blanks inside.
  var number: DocumentNumber?
  /// What stands behind `Số:` where that is no number: left open, or outside the grammar of numbers.
  var openNumber: String?
  var issued: Day?
  /// The line of the day where it is left open or no day.
  var openDay: String?
  /// The lines that name the authority, the superior one first, with whether they are bold.
  var authority: [(text: String, isBold: Bool)] = []
  /// `V/v` of a letter.
  var subject: String?
  /// The kind of document, `Quyết định`.
  var form: String?
  /// The lines of the title.
  var title: [String] = []
  /// Whether it has the state's or the Party's name.
  var hasState = false
  var isOfTheParty = false
  /// Whether it says that it is a draft.
  var isDraft = false
  /// Stamps that forbid publishing it.
  var stamps: [String] = []
  /// The first block that is no part of it.
  var end = 0
  /// Lines of it that say something that no key of the front matter holds.
  var others: [String] = []
  /// The body that a line of the title names: `CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5`.
  var issuerOfTitle: String?
  /// `(Kèm theo Quyết định số …)` under the title.
  var attachedTo: String?

  /// Reads it. Nothing is read behind the first lines of the body.
  init(_ blocks: [Block]) {
    self.init(unstamped: blocks)
    stamps = HeadLine.read(blocks[...].prefix(end), limit: 160).map(\.text).filter { SecrecyStamp.read($0) == .secret }
    // They stay where every reader sees them.
    others = stamps + others
  }

  private init(unstamped blocks: [Block]) {
    let lines = HeadLine.read(blocks[...].prefix(90), limit: 160)
    let kinds = lines.map(HeadKind.read)
    guard let stop = Head.stop(lines, kinds) else { return }
    let formLine = Head.formLine(lines, kinds, stop)
    hasState = kinds[..<stop].contains(.state)
    let letterheadEnd = formLine ?? stop
    isOfTheParty = lines.indices.prefix(stop).contains { index in
      kinds[index] == .state && (index < letterheadEnd || lines[index].isFloating)
        && lines[index].folded.hasPrefix("dang cong san")
    }
    let floating = lines.indices[letterheadEnd..<max(letterheadEnd, stop)].filter { lines[$0].isFloating }
    readLetterhead(lines, kinds, Array(0..<letterheadEnd) + floating)
    guard let formLine else {
      // A letter, or a text that begins without letterhead.
      end = hasState ? lines[stop...].first.map(\.block) ?? blocks.count : 0
      if !hasState { (number, openNumber, authority, others) = (nil, nil, [], []) }
      return
    }
    if case .form(let name, let rest) = kinds[formLine] {
      form = name
      addTitle(rest)
    }
    readTitle(lines, kinds, from: formLine + 1, blocks)
  }

  // MARK: Where it ends

  /// The first line of the body.
  private static func stop(_ lines: [HeadLine], _ kinds: [HeadKind]) -> Int? {
    if lines.isEmpty { return nil }
    // A table that holds the letterhead may hold `Kính gửi` under it.
    let state = kinds.firstIndex(of: .state)
    return kinds.indices.first { index in
      kinds[index] == .body && !(lines[index].isInTable && lines[index].block == state.map { lines[$0].block })
    } ?? lines.count
  }

  /// The line that names the kind of document: in front of the body, behind the letterhead where there is one.
  private static func formLine(_ lines: [HeadLine], _ kinds: [HeadKind], _ stop: Int) -> Int? {
    let state = kinds[..<stop].firstIndex(of: .state)
    return lines.indices[..<stop].first { index in
      guard case .form = kinds[index] else { return false }
      // Behind the letterhead, or, where there is none, at the beginning.
      // A letterhead that floats stands where it is anchored, which may be the line of the kind itself.
      guard let state, !lines[state].isFloating else { return index < 8 || state.map { index > $0 } ?? false }
      return lines[index].block > lines[state].block || lines[index].block == lines[state].block && index > state
    }
  }

  // MARK: Letterhead

  private mutating func readLetterhead(_ lines: [HeadLine], _ kinds: [HeadKind], _ own: [Int]) {
    var isSubject = false
    // A letterhead in a table ends with it: what is shouted below it, as the name of a kind that nobody knows, is no authority.
    let table = own.first { kinds[$0] == .state && lines[$0].isInTable }.map { lines[$0].block }
    func isBehind(_ line: HeadLine) -> Bool {
      table.map { line.block > $0 && !line.isInTable && !line.isFloating } ?? false && !authority.isEmpty
    }
    // Where the state's name or the number floats, so does the authority's name.
    let floats = own.contains { index in
      if case .number = kinds[index] { return lines[index].isFloating }
      return kinds[index] == .state && lines[index].isFloating
    }
    var lastAuthority: Int?
    for index in own {
      let line = lines[index]
      if line.isBlank { isSubject = false }
      if line.isBlank || line.isRule { continue }
      switch kinds[index] {
      case .number(let text):
        isSubject = false
        readNumber(text)
      case .day(let day):
        isSubject = false
        readDay(day, line)
      case .subject:
        isSubject = true
        subject = line.text
      case .draft: isDraft = true
      case .state, .motto, .mark, .form: isSubject = false
      case .body:
        isSubject = false
        others.append(line.text)
      // The end of the state's name, broken off at the margin.
      case .other
      where line.folded == "viet nam" && !(lastAuthority == index - 1 && lines[index - 1].column == line.column)
        || line.folded == "nam" && line.isShouted:
        continue
      case .other:
        if isSubject, !line.isShouted, let so = subject {
          subject = so + " " + line.text
        } else if line.isShouted, !line.isFloating || floats, subject == nil || line.column == 0, !isBehind(line) {
          isSubject = false
          lastAuthority = index
          authority.append((line.text, line.isBold))
        } else {
          others.append(line.text)
        }
      }
    }
  }

  private mutating func readNumber(_ text: String) {
    guard number == nil, openNumber == nil else { return }
    // A letter's subject may stand behind it in the same line.
    let (head, day) = Head.splitDay(text)
    if let day { readDay(day, text: text) }
    let tight = head.filter { !$0.isWhitespace }.replacing("–", with: "-").replacing("—", with: "-")
    if let found = DocumentNumber(tight) {
      number = found
    } else if let (found, end) = DocumentNumber.scan(Array(tight.utf8)[...]), end > tight.utf8.count - 3 {
      number = found
    } else {
      openNumber = head
    }
  }

  /// `8151/BNV-CCHC Hà Nội, ngày 18 tháng 9 năm 2025` taken apart.
  private static func splitDay(_ text: String) -> (String, WrittenDay?) {
    guard let day = WrittenDay.read(Folding.fold(text)) else { return (text, nil) }
    let words = text.split(separator: " ")
    // The number ends with the last word that has a slash or a dash between capitals.
    let last = words.lastIndex { $0.contains("/") || $0.contains("-") && $0.contains(where: \.isUppercase) } ?? 0
    return (words[...last].joined(separator: " "), day)
  }

  private mutating func readDay(_ day: WrittenDay, _ line: HeadLine) { readDay(day, text: line.text) }

  private mutating func readDay(_ day: WrittenDay, text: String) {
    guard issued == nil else { return }
    if case .day(let found) = day { issued = found } else { openDay = text }
  }

  // MARK: Title

  private mutating func readTitle(
    _ lines: [HeadLine], _ kinds: [HeadKind], from start: Int, _ blocks: [Block]
  ) {
    var at = start
    let formBlock = lines[start - 1].block
    var isSet: (bold: Bool, centered: Bool)?
    loop: while at < lines.count {
      let line = lines[at]
      defer { at += 1 }
      if line.isBlank || line.isRule {
        // Blank lines between kind and title mean nothing; behind the title they end it.
        if title.isEmpty { continue }
        break
      }
      if line.isFloating { continue }
      if line.isInTable, line.block != formBlock { break }
      if let body = Head.issuer(ofTitleLine: line.folded) {
        issuerOfTitle = body
        continue
      }
      if title.isEmpty, line.isShouted, Head.opensReference(line.folded) {
        addTitle(line.text)
        continue
      }
      switch kinds[at] {
      case .number(let text) where number == nil && openNumber == nil && !title.isEmpty:
        readNumber(text)
        continue
      case .body where Head.mayBeTitle(line, isFirst: title.isEmpty): break
      case .body, .state, .motto, .number, .draft: break loop
      case .mark: continue
      case .day where !title.isEmpty: break loop
      default: break
      }
      if line.text.hasPrefix("("), Head.isAttachment(line.folded) {
        attachedTo = Head.parenthesis(lines, from: at)
        break
      }
      if !title.isEmpty, isAuthority(line) || opensSentence(line, isSet) { break }
      // A sentence that is set as running text is body, and stays there.
      if title.isEmpty, !line.isCentered, !line.isBold, line.text.hasSuffix(".") { break }
      if title.isEmpty, isAuthority(line), at + 1 < lines.count, kinds[at + 1] == .body { break }
      addTitle(line.text)
      isSet = isSet ?? (line.isBold, line.isCentered)
    }
    let last = title.isEmpty ? start - 1 : at - 2
    end = Head.blockBehind(lines, max(start - 1, min(last, lines.count - 1)), blocks.count)
    // Where a table holds head and body, the body is not lost with it.
    let behind = lines.indices[max(start, min(last + 1, lines.count))...]
    if let body = behind.first(where: { kinds[$0] == .body && lines[$0].block < end }) {
      others += lines[body...].filter { $0.block < end && !$0.isBlank && !$0.isRule }.map(\.text)
    }
  }

  /// Adds a line of the title; `CỦA BỘ CHÍNH TRỊ` right behind the kind of document names who issues it, and older documents have
  /// their number and day there: `CỦA CHÍNH PHỦ SỐ 46/2003/NĐ-CP NGÀY 09 THÁNG 5 NĂM 2003`.
  private mutating func addTitle(_ line: String) {
    guard !line.isEmpty else { return }
    guard title.isEmpty, Casing.isShouted(line) else { return title.append(line) }
    var words = line.split(separator: " ")[...]
    if Folded.prefix(of: line).hasPrefix("cua ") {
      let numbered = Head.nameBeforeNumber(words.dropFirst())
      let name = numbered ?? words.dropFirst().prefix { !["VỀ", "V/V"].contains($0) }
      guard numbered != nil || Head.namesAuthority(Folded.prefix(of: name.joined(separator: " "), 90)) else {
        return title.append(line)
      }
      issuerOfTitle = issuerOfTitle ?? Casing([]).sentence(name.joined(separator: " "))
      words = words.dropFirst(name.count + 1)
    }
    takeReference(&words)
    if !words.isEmpty { title.append(words.joined(separator: " ")) }
  }

  /// The body's name where right behind it stands a document's own number: `CHÍNH PHỦ SỐ 46/2003/NĐ-CP`; not
  /// `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ NĂM 2025`, nor `TỈNH ỦY THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW`.
  private static func nameBeforeNumber(_ words: ArraySlice<Substring>) -> ArraySlice<Substring>? {
    let name = words.prefix { !["VỀ", "V/V", "SỐ", "SỐ:"].contains($0) }
    let number = words.dropFirst(name.count + 1).first
    guard words.dropFirst(name.count).first?.hasPrefix("SỐ") ?? false, let number, number.contains("/"),
      number.first?.isNumber ?? false, let last = name.last,
      !["QUYẾT", "ĐỊNH", "THỊ", "LUẬT", "ÁN", "HOẠCH", "TRÌNH", "LUẬN", "VĂN", "BÁO", "TƯ"].contains(last)
    else { return nil }
    return name
  }

  /// Whether folded words begin with a document's own number or day.
  private static func opensReference(_ folded: String) -> Bool {
    folded.hasPrefix("so ") && folded.dropFirst(3).first?.isNumber ?? false || folded.hasPrefix("so: ")
      || folded.hasPrefix("ngay ") && WrittenDay.read(folded) != nil
  }

  /// Takes the document's own number and day off the beginning of words.
  private mutating func takeReference(_ words: inout ArraySlice<Substring>) {
    let folded = words.map { Folding.fold(String($0)) }
    if let sign = folded.first, ["so", "so:"].contains(sign), folded.count > 1, folded[1].contains("/") {
      readNumber(String(words[words.startIndex + 1]))
      words = words.dropFirst(2)
    }
    guard words.first.map({ Folding.fold(String($0)) }) == "ngay" else { return }
    let rest = words.map { Folding.fold(String($0)) }
    let end = rest.prefix(9).firstIndex(of: "nam").map { $0 + 2 } ?? 2
    guard rest.count >= end, let day = WrittenDay.read(rest.prefix(end).joined(separator: " ")) else { return }
    readDay(day, text: words.prefix(end).joined(separator: " "))
    words = words.dropFirst(end)
  }

  /// The block behind the one in which a line stands.
  private static func blockBehind(_ lines: [HeadLine], _ index: Int, _ count: Int) -> Int {
    index >= 0 && index < lines.count ? min(lines[index].block + 1, count) : 0
  }

  /// Whether words that often open a body, `Thực hiện …`, are a title all the same: right under the kind of document, or set as
  /// titles are.
  private static func mayBeTitle(_ line: HeadLine, isFirst: Bool) -> Bool {
    guard TypedLabel.read(line.text) == nil, line.text.count < 300, !HeadKind.preambles.contains(line.folded),
      !line.folded.hasPrefix("can cu "),
      !line.folded.hasPrefix("kinh gui"), !line.folded.hasPrefix("ngay ")
    else { return false }
    return line.isCentered || line.isBold && isFirst || isFirst && line.text.last.map { !".;:".contains($0) } ?? false
  }

  private static func issuer(ofTitleLine folded: String) -> String? {
    guard folded.contains("khoa "), folded.contains("ky hop") else { return nil }
    return folded.hasPrefix("cua quoc hoi") || folded.hasPrefix("quoc hoi") ? "Quốc hội" : nil
  }

  static func isAttachment(_ folded: String) -> Bool {
    folded.contains("kem theo") || folded.hasPrefix("(ban hanh") || folded.hasPrefix("(phe duyet")
  }

  /// A text in parentheses over several lines.
  private static func parenthesis(_ lines: [HeadLine], from start: Int) -> String {
    var words: [String] = []
    for line in lines[start...].prefix(5) {
      words.append(line.text)
      if line.text.contains(")") { break }
    }
    return words.joined(separator: " ")
  }

  private static let offices = [
    "chu tich ", "bo truong ", "thu tuong chinh phu", "chinh phu", "quoc hoi", "uy ban thuong vu quoc hoi",
    "hoi dong nhan dan ", "uy ban nhan dan ", "ubnd ", "giam doc ", "thong doc ", "chanh an ", "vien truong ",
    "tong thanh tra ", "hoi dong tham phan ", "cuc truong ", "tong cuc truong ", "thu truong ", "truong ban ",
    "chanh van phong ", "hieu truong ", "tong giam doc ", "bi thu ", "tong kiem toan ", "lien bo", "bo chinh tri",
    "ban bi thu", "ban chap hanh", "chu nhiem ", "chanh thanh tra ", "thanh tra ", "tong bi thu",
  ]

  /// Whether a line under the title names who issues the document.
  private func isAuthority(_ line: HeadLine) -> Bool {
    guard line.isShouted, !line.text.hasSuffix(",") else { return false }
    let own = Folding.fold(authority.map(\.text).joined(separator: " "))
    if !own.isEmpty, line.folded == own { return true }
    return Head.namesAuthority(line.folded)
  }

  /// Whether folded words begin with the name of one who issues documents.
  static func namesAuthority(_ folded: String) -> Bool {
    offices.contains { folded.hasPrefix($0) || folded == $0.split(separator: " ").joined(separator: " ") }
  }

  /// Whether a line that is set as running text goes on with the title, set as that: both in capitals, or it begins within a
  /// sentence.
  private func goesOn(_ line: HeadLine) -> Bool {
    guard let last = title.last, line.text.last.map({ !".;:".contains($0) }) ?? false,
      title.reduce(0, { $0 + $1.count }) + line.text.count < 400
    else { return false }
    if Casing.isShouted(last) { return line.isShouted }
    if line.text.first?.isLowercase ?? false { return true }
    let word = last.split(separator: " ").last.map { Folding.fold(String($0)) } ?? ""
    return last.hasSuffix(",") || last.hasSuffix("-") || Head.joining.contains(word)
  }

  /// Words that no title ends with.
  private static let joining: Set<String> = [
    "va", "cua", "ve", "cac", "so", "tai", "cho", "voi", "theo", "tren", "trong", "tu", "den", "la", "hoac", "tinh",
    "thanh", "pho", "xa", "phuong", "huyen", "nam", "ngay", "thang", "giai", "doan",
  ]

  /// Whether a line is set otherwise than the title and reads as running text.
  private func opensSentence(_ line: HeadLine, _ isSet: (bold: Bool, centered: Bool)?) -> Bool {
    guard let isSet else { return false }
    if !isSet.centered, !isSet.bold, !line.isCentered, !line.isBold, !goesOn(line) { return true }
    if isSet.centered, !line.isCentered, !line.isBold { return true }
    if isSet.bold, !line.isBold, !line.isCentered { return true }
    return !isSet.centered && !isSet.bold && !line.isCentered && line.text.count > 120
  }
}
