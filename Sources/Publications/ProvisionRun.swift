import Vietnamese

/// Provisions named one after another: `điểm a khoản 1, các khoản 2 và 3 Điều 5`.
struct ProvisionRun {
  struct Item {
    let kind: Provision.Kind
    /// As its anchor has it; nil for `này`.
    let number: String?
    let text: Range<Int>
    let isCapital: Bool
    /// Whether the next item follows without `,` or `và`, so that this one stands in it.
    var isInNext = false
    /// Whether nothing but a comma stands between it and the next one.
    var isBeforeComma = false
    /// Whether it is one of each of those that follow: `khoản 1 các điều 134, 135 và 136`.
    var isOfEach = false
    /// Whether its number is Roman.
    var isRoman = false
    /// Whether it is a number alone, whose word stands before the list.
    var isBare = false

    /// The same as a clause or paragraph.
    var asNumber: Item { Item(kind: .number, number: number, text: text, isCapital: isCapital) }
  }

  /// One provision with the way to it.
  struct Resolved {
    let steps: [ProvisionReference.Step]
    let text: Range<Int>
    /// Whether the way begins where the words stand: `khoản 2 Điều này`.
    let isHere: Bool

    init(_ way: [Item], text: Range<Int>) {
      steps = way.map { .init(kind: $0.kind, number: $0.number) }
      self.text = text
      isHere = way.contains { $0.number == nil }
    }
  }

  var items: [Item] = []
  let start: Int
  var end: Int

  // MARK: Words

  fileprivate struct Word {
    let bytes: [UInt8]
    let kind: Provision.Kind

    init(_ word: String, _ kind: Provision.Kind) {
      bytes = Array(word.utf8)
      self.kind = kind
    }
  }

  private static let words: [Word] = [
    Word("điều", .article), Word("Điều", .article), Word("ĐIỀU", .article), Word("khoản", .number),
    Word("Khoản", .number), Word("KHOẢN", .number), Word("điểm", .letter), Word("Điểm", .letter),
    Word("ĐIỂM", .letter), Word("phụ lục", .appendix), Word("Phụ lục", .appendix), Word("PHỤ LỤC", .appendix),
    Word("Phụ Lục", .appendix), Word("chương", .chapter), Word("Chương", .chapter), Word("CHƯƠNG", .chapter),
    Word("mục", .section), Word("Mục", .section), Word("MỤC", .section), Word("phần", .part), Word("Phần", .part),
    Word("PHẦN", .part), Word("tiểu mục", .subsection), Word("Tiểu mục", .subsection),
  ]

  /// The first eight bytes of each word and the space behind it, and which of the bits count.
  struct Heads {
    /// Words with the same first byte in a row.
    private let heads: [(word: UInt64, mask: UInt64)]
    /// For each byte the places in `heads` of the words that begin with it.
    private let places: [Range<Int>]

    fileprivate init(_ words: [Word]) {
      let words = words.sorted { $0.bytes[0] < $1.bytes[0] }
      heads = words.map { word in
        var (value, mask): (UInt64, UInt64) = (0, 0)
        for (offset, byte) in (word.bytes + [0x20]).prefix(8).enumerated() {
          value |= UInt64(byte) << UInt64(8 * offset)
          mask |= 0xFF << UInt64(8 * offset)
        }
        return (value, mask)
      }
      places = (UInt8.min...UInt8.max).map { byte in
        let first = words.firstIndex { $0.bytes[0] >= byte } ?? words.count
        return first..<(first + words.count { $0.bytes[0] == byte })
      }
    }

    private static func firstEight(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
      let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[at...])
      if rest.count >= 8 { return UInt64(littleEndian: rest.loadUnaligned(as: UInt64.self)) }
      return rest.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
    }

    /// Whether one of the words stands at a place, as far as its first eight bytes tell.
    func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
      guard at < bytes.count else { return false }
      let places = places[Int(bytes[at])]
      if places.isEmpty { return false }
      let head = Heads.firstEight(bytes, at)
      for place in places where head & heads[place].mask == heads[place].word { return true }
      return false
    }
  }

  static let heads = Heads(words)

  private static func word(_ text: ArraySlice<UInt8>, _ at: Int) -> (Provision.Kind, end: Int)? {
    guard at < text.endIndex else { return nil }
    let first = text[at]
    for word in words where word.bytes[0] == first && text[at...].starts(with: word.bytes) {
      let end = at + word.bytes.count
      guard end < text.endIndex else { return nil }
      if text[end] == 0x20 { return (word.kind, end) }
    }
    return nil
  }

  // MARK: Reading

  /// The run that begins at a word; nil where the word is followed by no number.
  static func read(_ text: ArraySlice<UInt8>, at start: Int) -> ProvisionRun? {
    var run = ProvisionRun(start: start, end: start)
    return run.read(text) ? run : nil
  }

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  private mutating func read(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = ProvisionRun.labelled(text, start), !ProvisionCompound.holds(first, in: text) else {
      return false
    }
    items.append(first)
    end = first.text.upperBound
    while items.count < 64 {
      let at = ProvisionRun.skipSpaces(text, end)
      let of = LawMention.starts(text, at, "của ") ? at + 6 : at
      if at > end, let next = ProvisionRun.labelled(text, ProvisionRun.skipAll(text, of)) {
        items[items.count - 1].isInNext = true
        items[items.count - 1].isOfEach = LawMention.starts(text, ProvisionRun.skipSpaces(text, of), "các ")
        append(next)
        continue
      }
      guard let behind = ProvisionRun.connector(text, at) else { break }
      let place = ProvisionRun.skipAll(text, behind)
      if let next = ProvisionRun.labelled(text, place) {
        items[items.count - 1].isBeforeComma = text[at] == UInt8(ascii: ",") && text[at..<behind].count < 3
        append(next)
      } else if let kind = items.last?.kind, items.last?.number != nil,
        let (number, numberEnd) = ProvisionRun.number(text, place, kind), ProvisionRun.isListed(text, numberEnd)
      {
        append(Item(kind: kind, number: number, text: place..<numberEnd, isCapital: false, isBare: true))
      } else {
        break
      }
    }
    return true
  }

  mutating func append(_ item: Item) {
    items.append(item)
    end = item.text.upperBound
  }

  private static func labelled(_ text: ArraySlice<UInt8>, _ at: Int) -> Item? {
    guard let (kind, wordEnd) = word(text, at) else { return nil }
    let place = skipSpaces(text, wordEnd)
    let isCapital = text[at] < 0x80 ? text[at] < 0x60 : text[at + 1] == 0x90
    if LawMention.starts(text, place, "này"), !isLetter(text, place + "này".utf8.count) {
      return Item(kind: kind, number: nil, text: at..<(place + "này".utf8.count), isCapital: isCapital)
    }
    guard let (number, end) = number(text, place, kind) else { return nil }
    return Item(
      kind: kind, number: number, text: at..<end, isCapital: isCapital, isRoman: "IVXL".utf8.contains(text[place]))
  }

  static func skipSpaces(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    var at = at
    while at < text.endIndex, text[at] == 0x20 { at += 1 }
    return at
  }

  /// Behind `các `, too.
  private static func skipAll(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    var at = skipSpaces(text, at)
    for word in ["các ", "tại ", "Các "] where LawMention.starts(text, at, word) {
      at = skipSpaces(text, at + word.utf8.count)
    }
    return at
  }

  private static let connectors = [
    ", và ", " và ", ", ", "; ", ";", ",", "và ", "hoặc ", "và/hoặc ", "hay ", "đến ", "tới ", "- ", "– ",
  ].map { Array($0.utf8) }

  private static func connector(_ text: ArraySlice<UInt8>, _ at: Int) -> Int? {
    connectors.first { text[at...].starts(with: $0) }.map { at + $0.count }
  }

  static func isLetter(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard at < text.endIndex else { return false }
    let byte = text[at]
    return byte >= 0xC3 && byte < 0xE2 || byte == 0xE1 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      || byte >= 0x30 && byte <= 0x39
  }

  /// Whether a number alone goes on a list: what follows must, too, or end it. `Điều 5, 20 người` is no list.
  private static func isListed(_ text: ArraySlice<UInt8>, _ end: Int) -> Bool {
    let at = skipSpaces(text, end)
    guard at < text.endIndex else { return true }
    if ",;.:)”\"".utf8.contains(text[at]) || text[at] == 0xE2 { return true }
    // `Điều 141, các khoản 2 và 4 (tội …)`, but not `Điều 5, 20 (hai mươi) người`.
    if text[at] == UInt8(ascii: "("), at > end {
      let words = text[(at + 1)...].prefix(24).split { $0 == 0x20 || $0 == UInt8(ascii: ")") }
      return NumberWords.read(words.prefix(1).map { String(decoding: $0, as: UTF8.self).lowercased() }) == nil
        && words.first?.first.map { $0 &- 0x30 > 9 } ?? false
    }
    if word(text, at) != nil || connector(text, at) != nil { return true }
    return [
      "của ", "này", "Luật ", "Bộ luật ", "Nghị ", "Thông tư ", "Quyết ", "Quy ", "ban hành ", "Pháp lệnh ", "nêu ",
      "kèm ",
    ]
    .contains { LawMention.starts(text, at, $0) }
  }

}
