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

  private(set) var items: [Item] = []
  let start: Int
  private(set) var end: Int

  // MARK: Words

  private struct Word {
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
    Word("mục", .section), Word("Mục", .section), Word("phần", .part), Word("Phần", .part),
  ]

  /// A cheap look at the second letter.
  static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 5 < bytes.count else { return false }
    if bytes[at] == 0xC4 { return bytes[at + 2] == UInt8(ascii: "i") || bytes[at + 2] == UInt8(ascii: "I") }
    let next = bytes[at + 1] | 0x20
    return next == UInt8(ascii: "h") || bytes[at + 1] >= 0x80
  }

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

  private init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  private mutating func read(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = ProvisionRun.labelled(text, start) else { return false }
    items.append(first)
    end = first.text.upperBound
    while items.count < 64 {
      let at = ProvisionRun.skipSpaces(text, end)
      let of = LawMention.starts(text, at, "của ") ? at + 6 : at
      if at > end, let next = ProvisionRun.labelled(text, ProvisionRun.skipAll(text, of)) {
        items[items.count - 1].isInNext = true
        append(next)
        continue
      }
      guard let behind = ProvisionRun.connector(text, at) else { break }
      let place = ProvisionRun.skipAll(text, behind)
      if let next = ProvisionRun.labelled(text, place) {
        append(next)
      } else if let kind = items.last?.kind, items.last?.number != nil,
        let (number, numberEnd) = ProvisionRun.number(text, place, kind), ProvisionRun.isListed(text, numberEnd)
      {
        append(Item(kind: kind, number: number, text: place..<numberEnd, isCapital: false))
      } else {
        break
      }
    }
    return true
  }

  private mutating func append(_ item: Item) {
    items.append(item)
    end = item.text.upperBound
  }

  private static func labelled(_ text: ArraySlice<UInt8>, _ at: Int) -> Item? {
    guard let (kind, wordEnd) = word(text, at) else { return nil }
    let place = skipSpaces(text, wordEnd)
    let isCapital = text[at] < 0x80 ? text[at] < 0x60 : text[at + 1] == 0x90
    if LawMention.starts(text, place, "này"), !isLetter(text, place + 4) {
      return Item(kind: kind, number: nil, text: at..<(place + 4), isCapital: isCapital)
    }
    guard let (number, end) = number(text, place, kind) else { return nil }
    return Item(kind: kind, number: number, text: at..<end, isCapital: isCapital)
  }

  private static func skipSpaces(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
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

  private static func isLetter(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
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
    if word(text, at) != nil || connector(text, at) != nil { return true }
    return [
      "của ", "này", "Luật ", "Bộ luật ", "Nghị ", "Thông tư ", "Quyết ", "Quy ", "ban hành ", "Pháp lệnh ", "nêu ",
      "kèm ",
    ]
    .contains { LawMention.starts(text, at, $0) }
  }

  // MARK: Numbers

  private static func number(_ text: ArraySlice<UInt8>, _ at: Int, _ kind: Provision.Kind) -> (String, end: Int)? {
    switch kind {
    case .letter: return letter(text, at) ?? digits(text, at)
    case .article, .number: return digits(text, at)
    default:
      if let found = roman(text, at) { return found }
      return digits(text, at)
    }
  }

  private static func letter(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    guard at < text.endIndex else { return nil }
    var name: String
    var end = at
    if LawMention.starts(text, at, "đ") {
      (name, end) = ("dd", at + 2)
    } else if text[at] >= 0x61, text[at] <= 0x7A {
      (name, end) = (String(UnicodeScalar(text[at])), at + 1)
    } else {
      return nil
    }
    // `điểm a1`.
    while end < text.endIndex, text[end] >= 0x30, text[end] <= 0x39 {
      name.unicodeScalars.append(UnicodeScalar(text[end]))
      end += 1
    }
    return isLetter(text, end) ? nil : (name, end)
  }

  private static func digits(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    var end = at
    var name: [UInt8] = []
    while end < text.endIndex {
      let byte = text[end]
      if byte >= 0x30, byte <= 0x39 {
        name.append(byte)
      } else if byte == UInt8(ascii: "."), end > at, end + 1 < text.endIndex, text[end + 1] >= 0x30,
        text[end + 1] <= 0x39
      {
        name.append(UInt8(ascii: "-"))
      } else {
        break
      }
      end += 1
    }
    guard !name.isEmpty, name.count <= 7 else { return nil }
    while name.count > 1, name[0] == 0x30 { name.removeFirst() }
    if LawMention.starts(text, end, "đ"), !isLetter(text, end + 2) {
      name += Array("dd".utf8)
      end += 2
    } else if end < text.endIndex, text[end] >= 0x61, text[end] <= 0x7A, !isLetter(text, end + 1) {
      name.append(text[end])
      end += 1
    }
    // `Điều 5/2020`, `khoản 2%` are no provisions.
    if isLetter(text, end) || end < text.endIndex && "/%".utf8.contains(text[end]) { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  private static func roman(_ text: ArraySlice<UInt8>, _ at: Int) -> (String, end: Int)? {
    let token = text[at...].prefix { "IVXL".utf8.contains($0) }
    guard !token.isEmpty, token.count <= 7, !isLetter(text, token.endIndex),
      let value = Ordinal.value(roman: String(decoding: token, as: UTF8.self).lowercased())
    else { return nil }
    return (String(value), token.endIndex)
  }

  // MARK: The way to each

  /// Each provision with the ones that it stands in, which follow it: `khoản 2 Điều 5`; or, all in a row, stand before
  /// it: `Điều 5 khoản 2`. What is in nothing that is named is left out. Words that only say in what another one stands are
  /// part of that one's link.
  func resolved() -> [Resolved] {
    if let falling = falling() { return [falling] }
    var found: [Resolved] = []
    var context = Context()
    for at in items.indices.reversed() {
      let way = context.way(to: items[at])
      if way.isEmpty || at > 0 && items[at - 1].isInNext { continue }
      var last = at
      while items[last].isInNext, last + 1 < items.count { last += 1 }
      found.append(Resolved(way, text: items[at].text.lowerBound..<items[last].text.upperBound))
    }
    return found.reversed()
  }

  /// What the items behind say of the one before them.
  private struct Context {
    private var article: Item?
    private var clause: Item?
    private var chapter: Item?

    /// An item behind all that it stands in; empty where that is not known.
    mutating func way(to item: Item) -> [Item] {
      switch item.kind {
      case .article:
        (article, clause) = (item, nil)
        return [item]
      case .number:
        clause = item
        if let article { return [article, item] }
        return item.number == nil ? [item] : []
      case .letter:
        if let clause {
          return article != nil || clause.number == nil ? [article, clause, item].compactMap { $0 } : []
        }
        if let article { return [article, item] }
        return item.number == nil ? [item] : []
      case .chapter:
        (chapter, article, clause) = (item, nil, nil)
        return [item]
      case .section:
        (article, clause) = (nil, nil)
        return [chapter, item].compactMap { $0 }
      default:
        (chapter, article, clause) = (nil, nil, nil)
        return [item]
      }
    }
  }

  /// `Điều 5 khoản 2 điểm a`, and nothing else.
  private func falling() -> Resolved? {
    guard items.count > 1, items.count < 4, items[0].kind == .article, items[1].kind == .number,
      items.count == 2 || items[2].kind == .letter, items.dropLast().allSatisfy(\.isInNext)
    else { return nil }
    return Resolved(items, text: start..<end)
  }
}
