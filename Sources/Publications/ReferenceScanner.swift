import Bytes
import Vietnamese

/// Finds laws and provisions named in one block of text.
struct ReferenceScanner {
  /// As it looks, and as it is written.
  private let text: ArraySlice<UInt8>
  private let written: ArraySlice<UInt8>
  private let plain: PlainText
  private let block: Int
  private let citations: ArraySlice<Citation>
  private let form: DocumentForm?
  /// The index that the first law of the block gets.
  private let firstLaw: Int
  /// How many quotation marks are open.
  private var quotes: Int
  private(set) var laws: [LawMention] = []
  private(set) var references: [ProvisionReference] = []
  /// How far the text was looked at for the ends of sentences, and where the last one begins.
  private var sentence: (looked: Int, start: Int)
  /// Where words begin that may name a provision, and whether they stand inside quotation marks.
  private var places: [(at: Int, isQuoted: Bool)] = []

  init(
    _ written: ArraySlice<UInt8>, _ plain: PlainText, block: Int, citations: ArraySlice<Citation>, form: DocumentForm?,
    isQuoted: Bool, firstLaw: Int
  ) {
    text = plain.bytes
    self.written = written
    self.plain = plain
    self.block = block
    self.citations = citations
    self.form = form
    quotes = isQuoted && !plain.bytes.starts(with: "“".utf8) ? 1 : 0
    self.firstLaw = firstLaw
    sentence = (text.startIndex, text.startIndex)
  }

  /// - Parameter isAmending: Whether the block speaks of the provisions of another act; asked only where it matters.
  mutating func run(isAmending: () -> Bool) {
    look()
    if places.isEmpty { return }
    var amends: Bool?
    var end = text.startIndex
    for place in places where place.at >= end {
      guard let run = ProvisionRun.read(text, at: place.at) else { continue }
      end = run.end
      if isLabel(run) { continue }
      let said = scope(before: run) ?? scope(behind: run)
      let isNote = isOfNote(run)
      for item in run.resolved() {
        if isNote, item.isHere || !isForeign(said) { continue }
        let isOwn = item.isHere || !isForeign(said)
        let meant = item.isHere && !isPart(said) ? .here : said
        guard let scope = isOwn && place.isQuoted ? nil : meant else { continue }
        if scope == .here, !item.isHere {
          if amends == nil { amends = isAmending() }
          if amends == true || speaksOfAnother(before: run.start) { continue }
        }
        references.append(
          ProvisionReference(steps: item.steps, scope: scope, text: plain.written(item.text), block: block))
      }
    }
  }

  /// Whether the words are a note's, which speak of what bears its mark: `[2] Khoản này được sửa đổi theo …` below the text.
  private func isOfNote(_ run: ProvisionRun) -> Bool {
    if text.first == UInt8(ascii: "[") {
      let figures = text.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
      if !figures.isEmpty, text[figures.endIndex...].first == UInt8(ascii: "]") {
        return true
      }
    }
    guard run.items.count == 1 else { return false }
    let behind = FoldedWords.read(text[run.end...].prefix(48), limit: 4).map(\.text)
    guard let verb = behind.firstIndex(where: { $0 == "duoc" || $0 == "bi" }), verb < 2, verb + 2 < behind.count else {
      return false
    }
    return ["sua doi", "bo sung", "bai bo", "thay the", "huy bo"].contains("\(behind[verb + 1]) \(behind[verb + 2])")
  }

  private func isForeign(_ scope: ProvisionReference.Scope?) -> Bool {
    switch scope {
    case .citation, .attached, .law: true
    case .own, .part, .here, nil: false
    }
  }

  private func isPart(_ scope: ProvisionReference.Scope?) -> Bool { if case .part = scope { true } else { false } }

  // MARK: One look at every byte

  /// Whether a word stands in a text that may name a law or a provision; in most there is none.
  static func mayName(_ text: ArraySlice<UInt8>) -> Bool {
    let words = ProvisionRun.heads
    return text.withUnsafeBufferPointer { place(in: $0, from: 0, words) < $0.count }
  }

  /// Finds the laws and the words that may name a provision, and how many quotation marks are open there.
  private mutating func look() {
    var amendingEnd = text.startIndex
    let words = ProvisionRun.heads
    text.withUnsafeBufferPointer { bytes in
      var counted = 0
      var at = ReferenceScanner.place(in: bytes, from: 0, words)
      while at < bytes.count {
        countQuotes(UnsafeBufferPointer(rebasing: bytes[..<at]), from: counted)
        counted = at
        name(bytes, at, words, &amendingEnd)
        at = ReferenceScanner.place(in: bytes, from: at + 1, words)
      }
    }
  }

  /// Where the next word begins that may name a law or a provision. Of nearly all words two letters tell that they do not.
  private static func place(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ words: ProvisionRun.Heads) -> Int {
    var at = start
    while true {
      at = bytes.firstPair(from: at) { byte, next in
        let (small, second) = (byte.setting(0x20), next.setting(0x20))
        // `khoản`, `phần`, `phụ lục`, `Pháp lệnh`, `chương`; `luật`, `tiểu mục`, `mục`; `điều`, `điểm`.
        let isH = (small .== 0x6B .| small .== 0x70 .| small .== 0x63) .& second .== 0x68
        let isShort =
          small .== 0x6C .& second .== 0x75 .| small .== 0x74 .& second .== 0x69 .| small .== 0x6D .& next .== 0xE1
        return isH .| isShort .| byte .== 0xC4 .& (next .== 0x90 .| next .== 0x91)
      }
      if at == bytes.count || isWordStart(bytes, at) && (mayBeLaw(bytes, at) || words.mayBegin(bytes, at)) { return at }
      at += 1
    }
  }

  private static func mayBeLaw(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    let second = bytes[at + 1] | 0x20
    return bytes[at] | 0x20 == UInt8(ascii: "l") && second == UInt8(ascii: "u")
      || bytes[at] == UInt8(ascii: "P") && second == UInt8(ascii: "h")
  }

  private mutating func countQuotes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var at = start
    while true {
      at = bytes.firstPair(from: at) { byte, next in byte .== 0x22 .| byte .== 0xE2 .& next .== 0x80 }
      if at == bytes.count { return }
      if bytes[at] == 0x22 {
        // A mark that does not say which of the two it is: behind a space it opens.
        quotes = ReferenceScanner.isWordStart(bytes, at) ? quotes + 1 : max(0, quotes - 1)
        at += 1
      } else {
        if at + 2 < bytes.count, bytes[at + 2] == 0x9C { quotes += 1 }
        if at + 2 < bytes.count, bytes[at + 2] == 0x9D { quotes = max(0, quotes - 1) }
        at += 3
      }
    }
  }

  /// Whether nothing but brackets stands between a space, a mark of print or the beginning and a place.
  private static func isWordStart(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var at = place
    while at > 0, bytes[at - 1] == 0x28 || bytes[at - 1] == 0x5B { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x22
      || at > 2 && bytes[at - 3] == 0xE2 && bytes[at - 2] == 0x80
  }

  /// Looks at a word that begins at an offset.
  private mutating func name(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ words: ProvisionRun.Heads, _ amendingEnd: inout Int
  ) {
    let at = text.startIndex + offset
    if ReferenceScanner.mayBeLaw(bytes, offset) {
      if let after = LawMention.endOfAmending(text, at: at) {
        amendingEnd = after
      } else if at >= amendingEnd, let law = LawMention.read(text, at: at, block: block) {
        laws.append(law)
      }
    }
    if words.mayBegin(bytes, offset) { places.append((at, quotes > 0)) }
  }

  // MARK: Which text

  /// Whether the run is the block's own label: `Điều 5. Tên điều`.
  private func isLabel(_ run: ProvisionRun) -> Bool {
    guard run.items.count == 1, text[text.startIndex..<run.start].allSatisfy({ $0 == 0x20 || $0 == 0x2A }) else {
      return false
    }
    guard run.end < text.endIndex else { return true }
    // `Điều 1 . Phạm vi`, `Điều 4 - Kinh phí`; but `Điều 4 – 6`.
    let behind = skipSpaces(run.end)
    if behind > run.end, behind < text.endIndex, run.items[0].kind == .article {
      let isDash = text[behind] == UInt8(ascii: "-") || text[behind...].starts(with: [0xE2, 0x80, 0x93])
      if ".:".utf8.contains(text[behind]) { return true }
      if isDash, let next = text[behind...].prefix(8).first(where: { $0 < 0x80 && $0 > 0x2D || $0 == 0xC4 }) {
        return !(next >= 0x30 && next <= 0x39)
      }
    }
    return ".:".utf8.contains(text[run.end])
      || text[run.end] == 0x20 && run.items[0].kind != .article
        && run.items[0].number != nil && run.items[0].isCapital
  }

  private static let joints = ["của ", "ban hành kèm theo ", "kèm theo ", "thuộc ", "tại ", "trong ", "các "].map {
    Array($0.utf8)
  }

  /// The act before a bracket that holds the run: `Nghị định số 99/2024/NĐ-CP (Điều 2, Điều 3)`; nil where none stands there.
  private func scope(before run: ProvisionRun) -> ProvisionReference.Scope? {
    let isOpened = { (byte: UInt8?) in byte == UInt8(ascii: "(") }
    guard run.end < text.endIndex, text[run.end] == UInt8(ascii: ")"), run.start > text.startIndex + 8,
      isOpened(text[run.start - 1])
    else { return nil }
    let start = plain.written(run.start - 1)
    let index = firstCitation(from: start) - 1
    guard index >= citations.startIndex, citations[index].numberRange.upperBound <= start,
      start - citations[index].numberRange.upperBound < (citations[index].day == nil ? 2 : 40)
    else { return nil }
    let between = written[citations[index].numberRange.upperBound..<start]
    return between.contains(where: { ",;.:()".utf8.contains($0) }) ? nil : .citation(index)
  }

  /// What follows the run: `Luật này`, a number, the name of a law; nil where it is another text that is not known.
  private func scope(behind run: ProvisionRun) -> ProvisionReference.Scope? {
    var at = skipSpaces(run.end)
    var isJoined = false
    var isAttached = false
    while let joint = ReferenceScanner.joints.first(where: { text[at...].starts(with: $0) }) {
      at = skipSpaces(at + joint.count)
      isJoined = true
      isAttached = isAttached || joint.count > 8 && joint.first != UInt8(ascii: "t")
    }
    // `Điều 1 (chi tiết theo Phụ lục) Nghị quyết số …`.
    if at < text.endIndex, text[at] == UInt8(ascii: "("),
      let close = text[at...].prefix(160).firstIndex(of: UInt8(ascii: ")"))
    {
      let behind = skipSpaces(close + 1)
      if citation(at: behind) != nil || law(at: behind) != nil { at = behind }
    }
    if let index = citation(at: at) {
      let isAppendix = run.items.contains { $0.kind == .appendix }
      return isAttached && !isAppendix ? .attached(index, "") : .citation(index)
    }
    if let form = abbreviation(at) {
      let behind = skipSpaces(at + form.utf8.count)
      let number = LawMention.starts(text, behind, "số ") ? skipSpaces(behind + "số ".utf8.count) : behind
      if let index = citation(at: behind) ?? citation(at: number) { return .citation(index) }
    }
    if let own = ownScope(at) {
      let isAppendix = run.items.contains { $0.kind == .appendix }
      return isAttached && own == .own && !isAppendix ? .part("") : own
    }
    if let attached = attached(at) { return attached }
    if let law = law(at: at) { return .law(firstLaw + law) }
    if isJoined { return nil }
    if let behind = behindSigns(run.end) { return actBehind(behind) }
    if at == text.endIndex { return .here }
    if FormName.read(text, at) != nil, !isVerb(at) || isAbbreviation(at) { return nil }
    if ["dự thảo", "bản án"].contains(where: { LawMention.starts(text, at, $0) }) { return nil }
    if isAnotherAct(at) { return nil }
    // A capital letter behind spaces begins the name of something.
    if at > run.end {
      let head = String(decoding: text[at...].prefix(4), as: UTF8.self)
      if head.unicodeScalars.first?.properties.isUppercase ?? false { return nil }
    }
    return .here
  }

  /// Whether words in small letters name an act by its number or as attached: `Điều 2 sắc lệnh số 21-SL`, `Điều 2 hợp đồng mẫu`,
  /// `Điều 2 bản quy định kèm theo`.
  private func isAnotherAct(_ at: Int) -> Bool {
    let behind = text[at...].prefix(64)
    let words = FoldedWords.read(behind.prefix { !",;:.(".utf8.contains($0) }, limit: 7).map(\.text)
    guard let first = words.first else { return false }
    if words.starts(with: ["hop", "dong"]) || words.starts(with: ["sac", "lenh"])
      || words.starts(with: ["sac", "luat"])
      || words.starts(with: ["thong", "tri"])
    {
      return true
    }
    if first == "ban", words.dropFirst().prefix(5).contains("kem") { return true }
    guard let number = words.firstIndex(of: "so"), number > 0, number < 5, number + 1 < words.count,
      words[number + 1].first?.isNumber ?? false
    else { return false }
    return !["quy", "huong", "duoc", "bi", "co", "khong", "ve", "nay"].contains(first)
  }

  /// Where words begin behind a comma, a dash, a bracket or a closing mark: `khoản 2, Điều 2, Luật Đất đai`; nil where no
  /// act's name or number does.
  private func behindSigns(_ end: Int) -> Int? {
    var at = end
    while at < text.endIndex, at < end + 12 {
      if " ,(-\"".utf8.contains(text[at]) {
        at += 1
      } else if text[at] == 0xE2, at + 2 < text.endIndex, text[at + 1] == 0x80 {
        at += 3
      } else if let joint = ["của ", "ở ", "tại ", "thuộc ", "trong "].first(where: { LawMention.starts(text, at, $0) }
      ), at > end {
        at += joint.utf8.count
      } else {
        break
      }
    }
    guard at < text.endIndex, text[end..<at].contains(where: { $0 != 0x20 }) else { return nil }
    let isAct = FormName.read(text, at).map { !$0.isPart && $0.name.first?.isUppercase ?? false } ?? false
    return isAct || citation(at: at) != nil || isAbbreviation(at) ? at : nil
  }

  /// The act whose name or number stands there; nil where it is not known.
  private func actBehind(_ at: Int) -> ProvisionReference.Scope? {
    if let index = citation(at: at) { return .citation(index) }
    if let law = law(at: at) { return .law(firstLaw + law) }
    return ownScope(at)
  }

  /// `NĐ 99/2024/NĐ-CP`, `TT số 5`: the form of an act in short.
  private func isAbbreviation(_ at: Int) -> Bool { abbreviation(at) != nil }

  private func abbreviation(_ at: Int) -> String? {
    ["NĐ ", "QĐ ", "TT ", "NQ ", "CT ", "TTLT "].first { LawMention.starts(text, at, $0) }
  }

  /// The citation whose words begin here, or whose law's name does.
  private func citation(at place: Int) -> Int? {
    let start = plain.written(place)
    let index = firstCitation(from: start)
    guard index < citations.endIndex else { return nil }
    let citation = citations[index]
    if citation.text.lowerBound == start { return index }
    guard citation.number.form == nil, citation.text.lowerBound - start < 200,
      citation.text.lowerBound <= written.endIndex,
      ["Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị quyết ", "luật "].contains(where: {
        LawMention.starts(text, place, $0)
      })
    else { return nil }
    let between = written[start..<citation.text.lowerBound]
    let words = FoldedWords.read(between, limit: 40)
    guard !between.contains(where: { ";.(:".utf8.contains($0) }), words.last?.text == "so",
      !words.dropFirst().contains(where: {
        $0.isCapital && ["luat", "nghi", "phap"].contains($0.text) && $0.sign != 0
      })
    else { return nil }
    return index
  }

  /// The first citation that begins at a place of the text as written, or behind it.
  private func firstCitation(from place: Int) -> Int {
    var low = citations.startIndex
    var high = citations.endIndex
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].text.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first law that is named at a place of the text as it looks, or behind it.
  private func firstLaw(from place: Int) -> Int {
    var low = laws.startIndex
    var high = laws.endIndex
    while low < high {
      let middle = (low + high) / 2
      if laws[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func law(at place: Int) -> Int? {
    let index = firstLaw(from: place)
    return index < laws.endIndex && laws[index].start == place ? index : nil
  }

  /// `Điều 5 quy định về …`, `Điều 5 hướng dẫn …`: no text's name.
  private func isVerb(_ at: Int) -> Bool {
    LawMention.starts(text, at, "quy định") || LawMention.starts(text, at, "hướng dẫn")
  }

  /// `Luật này`, `Quy chế này`, where that is what the document is or holds.
  private func ownScope(_ at: Int) -> ProvisionReference.Scope? {
    for entry in FormName.all(text, at) {
      let end = at + entry.name.utf8.count
      guard LawMention.starts(text, end, " này") else { continue }
      if let form {
        if form.name == entry.form || form.name == "Bộ luật" && entry.form == "Luật" { return .own }
        if form.name == "Thông tư liên tịch", entry.form == "Thông tư" { return .own }
        // A consolidated text is called what the act is that it holds.
        if form.name == "Văn bản hợp nhất", !entry.isPart { return .own }
      }
      return entry.isPart ? .part(entry.stem) : nil
    }
    return nil
  }

  /// `Quy chế quản lý … ban hành kèm theo Quyết định số …`, `… ban hành kèm theo Quyết định này`.
  private func attached(_ at: Int) -> ProvisionReference.Scope? {
    guard let name = FormName.read(text, at), name.isPart else { return nil }
    var place = at + name.name.utf8.count
    let end = min(text.endIndex, place + 320)
    while place < end {
      let byte = text[place]
      if byte == UInt8(ascii: "k"), LawMention.starts(text, place, "kèm theo ") {
        let behind = skipSpaces(place + "kèm theo ".utf8.count)
        if let index = citation(at: behind) { return .attached(index, name.stem) }
        return ownScope(behind) == .own ? .part(name.stem) : nil
      }
      let isStop = ";:\n".utf8.contains(byte) || byte == UInt8(ascii: ".") && place + 1 < end && text[place + 1] == 0x20
      if isStop || byte == 0xC4 && LawMention.starts(text, place, "Điều ") { return nil }
      place += 1
    }
    return nil
  }

  private func skipSpaces(_ at: Int) -> Int {
    var at = at
    while at < text.endIndex, text[at] == 0x20 { at += 1 }
    return at
  }

  /// Whether another act is named before in the same sentence, so that a bare number may be that one's. Places are asked for
  /// in their order.
  private mutating func speaksOfAnother(before place: Int) -> Bool {
    while sentence.looked < place {
      let at = sentence.looked
      let isEnd = text[at] == UInt8(ascii: ".") && at + 1 < text.endIndex && text[at + 1] == 0x20
      if text[at] == UInt8(ascii: ";") || isEnd { sentence.start = at }
      sentence.looked += 1
    }
    let last = plain.written(place)
    let named = firstCitation(from: plain.written(sentence.start))
    let law = firstLaw(from: sentence.start)
    return named < citations.endIndex && citations[named].text.lowerBound < last
      || law < laws.endIndex && laws[law].start < place
  }
}
