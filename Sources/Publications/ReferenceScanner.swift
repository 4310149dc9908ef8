import Bytes
import Vietnamese

/// Finds laws and provisions named in one block of text.
struct ReferenceScanner {
  /// As it looks, and as it is written.
  let text: ArraySlice<UInt8>
  let written: ArraySlice<UInt8>
  let plain: PlainText
  private let block: Int
  let citations: ArraySlice<Citation>
  let form: DocumentForm?
  /// The index that the first law of the block gets.
  let firstLaw: Int
  /// How many quotation marks are open.
  private var quotes: Int
  /// Where the block's label ends in the text as it is written.
  private let labelEnd: Int
  private(set) var laws: [LawMention] = []
  private(set) var references: [ProvisionReference] = []
  /// How far the text was looked at for the ends of sentences, and where the last one begins.
  private var sentence: (looked: Int, start: Int)
  /// Where words begin that may name a provision, and whether they stand inside quotation marks.
  private var places: [(at: Int, isQuoted: Bool)] = []

  init(
    _ written: ArraySlice<UInt8>, _ plain: PlainText, block: Int, citations: ArraySlice<Citation>, form: DocumentForm?,
    isQuoted: Bool, firstLaw: Int, labelEnd: Int
  ) {
    text = plain.bytes
    self.written = written
    self.plain = plain
    self.block = block
    self.citations = citations
    self.form = form
    quotes = isQuoted && !plain.bytes.starts(with: "“".utf8) ? 1 : 0
    self.firstLaw = firstLaw
    self.labelEnd = labelEnd
    sentence = (text.startIndex, text.startIndex)
  }

  /// Of which other act's provisions a block speaks, because it amends that one.
  enum Amended {
    /// Of its own.
    case none
    /// Of another's that is not known.
    case unknown
    case act(ProvisionReference.Scope)
    /// Behind a place that of the act with which the block begins.
    case opening(ProvisionReference.Scope, behind: Int)
  }

  /// - Parameter amended: Asked only where it matters.
  mutating func run(amended: () -> Amended) {
    look()
    if places.isEmpty { return }
    var amends: Amended?
    var end = text.startIndex
    for place in places where place.at >= end {
      guard let run = ProvisionRun.read(text, at: place.at) else { continue }
      end = run.end
      if isLabel(run) { continue }
      var said = scope(before: run) ?? scope(behind: run)
      var isOfAmended = false
      if said == nil, !place.isQuoted, let name = bareName(behind: run) {
        let of = amends ?? amended()
        amends = of
        said = part(name, of: of)
        isOfAmended = said != nil
      }
      let (isNote, isPassive) = (isInNote, isAmended(run))
      for item in run.resolved(isNamed: said == .own || isForeign(said) || isPart(said)) {
        if isNote, item.isHere || !isForeign(said) { continue }
        if isPassive, item.isHere { continue }
        let isOwn = item.isHere || !isForeign(said)
        let meant = item.isHere && !isPart(said) ? .here : said
        guard var scope = isOwn && place.isQuoted ? nil : meant else { continue }
        var mayBeNew = isOfAmended
        if scope == .here, !item.isHere {
          let of = amends ?? amended()
          amends = of
          let isAnother = speaksOfAnother(before: run.start)
          switch of {
          case .opening(let act, let start):
            guard speaksOnly(before: run.start, ofActsBefore: start) else { continue }
            (scope, mayBeNew) = (act, true)
          case _ where isAnother: continue
          case .none: if isPassive { continue }
          case .unknown: continue
          case .act(let act): (scope, mayBeNew) = (act, true)
          }
        }
        references.append(
          ProvisionReference(
            steps: item.steps, scope: scope, text: plain.written(item.text), block: block, mayBeNew: mayBeNew))
      }
    }
  }

  /// Whether the words are a note's, which speak of what bears its mark: `[2] Khoản này được sửa đổi theo …` below the text.
  private var isInNote: Bool {
    guard text.first == UInt8(ascii: "[") else { return false }
    let figures = text.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
    return !figures.isEmpty && text[figures.endIndex...].first == UInt8(ascii: "]")
  }

  /// Whether the words say that one provision has been or is amended: `Điều 33 được sửa đổi như sau:`.
  private func isAmended(_ run: ProvisionRun) -> Bool {
    guard run.items.count == 1 else { return false }
    let behind = FoldedWords.read(text[run.end...].prefix(48), limit: 4).map(\.text)
    guard let verb = behind.firstIndex(where: { $0 == "duoc" || $0 == "bi" }), verb < 2, verb + 2 < behind.count else {
      return false
    }
    return ["sua doi", "bo sung", "bai bo", "thay the", "huy bo"].contains("\(behind[verb + 1]) \(behind[verb + 2])")
  }

  private func isForeign(_ scope: ProvisionReference.Scope?) -> Bool {
    switch scope {
    case .citation, .attached, .either, .law: true
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

  /// Where the next word begins that may name a law or a provision. Of nearly all words three bytes tell that they do not.
  private static func place(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ words: ProvisionRun.Heads) -> Int {
    var at = start
    while true {
      at = bytes.firstTriple(from: at) { byte, next, third in
        let (small, second, last) = (byte.setting(0x20), next.setting(0x20), third.setting(0x20))
        // `khoản`, `phần`, `phụ lục`, `Pháp lệnh`, `chương`; `luật`, `tiểu mục`, `mục`; `điều`, `điểm`.
        let isKhoan = small .== 0x6B .& last .== 0x6F
        let isPhan = small .== 0x70 .& third .== 0xE1 .| byte .== 0x50 .& third .== 0xC3
        let isChuong = small .== 0x63 .& third .== 0xC6
        let isLaw = small .== 0x6C .& second .== 0x75 .& third .== 0xE1
        let isMuc = small .== 0x6D .& next .== 0xE1 .& third .== 0xBB
        let isTieu = small .== 0x74 .& second .== 0x69 .& third .== 0xE1
        let isDieu = byte .== 0xC4 .& (next .== 0x90 .| next .== 0x91) .& last .== 0x69
        return (isKhoan .| isPhan .| isChuong) .& second .== 0x68 .| isLaw .| isMuc .| isTieu .| isDieu
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
    // `Điều 2 Luật này có hiệu lực từ …` in acts of old.
    if plain.written(run.start) < labelEnd { return true }
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

  /// Whether a place stands behind another, and between the two no act is named.
  private func speaksOnly(before place: Int, ofActsBefore start: Int) -> Bool {
    let last = plain.written(place)
    let cited = firstCitation(from: start)
    guard last >= start else { return false }
    if cited < citations.endIndex, citations[cited].text.lowerBound < last { return false }
    return !laws.contains { $0.start < place && plain.written($0.start) >= start }
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
