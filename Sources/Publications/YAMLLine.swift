import Diagnostics
import Vietnamese

/// One line `key: value` of front matter as it stands on the disk, for repairs.
struct YAMLLine {
  private let line: SourceFrame.Line
  /// As the tool knows it.
  private let key: String
  /// Behind the key: blanks, a colon as it stands, blanks.
  private let mark: Range<Int>
  private let value: Range<Int>
  /// The column of the key, from 0.
  let column: Int

  /// Nil for a line without a key that the tool knows.
  init?(_ line: SourceFrame.Line) {
    self.line = line
    let bytes = line.bytes
    var start = bytes.prefix { $0 == 0x20 }.endIndex
    if bytes[start...].starts(with: [0x2D, 0x20]) { start += 2 }
    guard let colon = YAMLLine.colon(bytes[start...]) else { return nil }
    var end = colon.lowerBound
    while end > start, YAMLLine.blankBefore(bytes, end) > 0 { end -= YAMLLine.blankBefore(bytes, end) }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let key = YAMLLine.known(name, isInner: start > 0) else { return nil }
    self.key = key
    column = start
    var valueStart = colon.upperBound
    while valueStart < bytes.endIndex, YAMLLine.blank(bytes, valueStart) > 0 {
      valueStart += YAMLLine.blank(bytes, valueStart)
    }
    var valueEnd = bytes.endIndex
    while valueEnd > valueStart, bytes[valueEnd - 1] == 0x20 || bytes[valueEnd - 1] == 0x09 { valueEnd -= 1 }
    mark = end..<valueStart
    value = valueStart..<valueEnd
  }

  /// Whether the lines below are the value's text.
  var opensText: Bool {
    let text = String(decoding: line.bytes[value], as: UTF8.self)
    return ["|", ">", "|-", ">-", "|+", ">+"].contains(text.prefix { $0 != " " && $0 != "#" })
  }

  /// What is certain about the line.
  var repairs: [Repair] { [separator, quotes, day, number].compactMap { $0.flatMap { Repair($0) } } }

  private func edit(_ range: Range<Int>, _ new: String) -> Repair.Edit {
    Repair.Edit(line: line.number, bytes: range, old: String(decoding: line.bytes[range], as: UTF8.self), new: new)
  }

  // MARK: The colon

  /// A colon that nothing or another space follows, or that is full-width.
  private var separator: [Repair.Edit]? {
    let old = String(decoding: line.bytes[mark], as: UTF8.self)
    if value.isEmpty { return old.unicodeScalars.allSatisfy(\.isASCII) ? nil : [edit(mark, ":")] }
    if line.bytes[value].starts(with: "//".utf8) { return nil }
    let isPlain = old.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" || $0 == ":" }
    if isPlain, old.hasSuffix(" ") || old.hasSuffix("\t") { return nil }
    return [edit(mark, ": ")]
  }

  private static func colon(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for at in bytes.indices {
      if bytes[at] == 0x3A { return at..<(at + 1) }
      if bytes[at...].starts(with: [0xEF, 0xBC, 0x9A]) { return at..<(at + 3) }
      // Names of keys are words without marks that part anything.
      if at - bytes.startIndex > 40 || "{}[]\"'#,&*!|>%@`".utf8.contains(bytes[at]) { return nil }
    }
    return nil
  }

  // MARK: Quotation marks

  private static let opening: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "″"]

  /// Quotation marks of print around a whole value where it does not stand without real ones.
  private var quotes: [Repair.Edit]? {
    let text = String(decoding: line.bytes[value], as: UTF8.self)
    guard text.count > 2, let first = text.first, let last = text.last else { return nil }
    let inner = text.dropFirst().dropLast()
    let isOpen = YAMLLine.opening.contains(first)
    let isClosed = YAMLLine.opening.contains(last)
    guard isOpen || isClosed, isOpen || first == "\"" || first == "'", isClosed || last == "\"" || last == "'",
      !inner.contains(where: { YAMLLine.opening.contains($0) || $0 == "\"" || $0 == "\\" })
    else { return nil }
    let breaks = inner.contains(": ") || inner.contains(" #") || inner.hasSuffix(":")
    guard breaks || !isOpen || !isClosed || YAMLLine.words.contains(key) else { return nil }
    let (lower, upper) = (value.lowerBound, value.upperBound)
    return [
      edit(lower..<(lower + String(first).utf8.count), "\""), edit((upper - String(last).utf8.count)..<upper, "\""),
    ].filter { $0.old != $0.new }
  }

  /// The value in quotes where YAML would cut it, read it as something else than text or not at all.
  ///
  /// - Parameter isAlone: Whether no line below goes on with it.
  func quoting(isAlone: Bool) -> Repair? {
    guard isAlone, !value.isEmpty, !opensText, quotes == nil, YAMLFields.prose.contains(key) || key == "issuer",
      let right = YAMLSlips.mended(
        String(decoding: line.bytes[value], as: UTF8.self), isWords: !YAMLLine.names.contains(key))
    else { return nil }
    return Repair([edit(value, right)])
  }

  /// Keys whose values are names: in brackets there may be several.
  private static let names: Set<String> = ["author", "name", "issuer"]

  // MARK: Days

  /// The days in mappings that stand in one line: `{date: 24/08/2017, note: …}`.
  static func days(inFlowOf line: SourceFrame.Line) -> [Repair] {
    let pair = YAMLLine(line)
    let rest = pair.map { line.bytes[$0.value] } ?? line.bytes.drop { $0 == 0x20 || $0 == 0x2D }
    guard let first = rest.first, first == 0x7B || first == 0x5B, !YAMLFields.prose.contains(pair?.key ?? "") else {
      return []
    }
    return flowPairs(rest).compactMap { key, value in
      guard let name = known(String(decoding: key, as: UTF8.self), isInner: true), days.contains(name) else {
        return nil
      }
      let text = String(decoding: value, as: UTF8.self)
      return day(text).flatMap { day in
        Repair([
          Repair.Edit(line: line.number, bytes: value.startIndex..<value.endIndex, old: text, new: day.description)
        ])
      }
    }
  }

  /// Keys and values of the mappings in a line, without blanks and quotes around them.
  private static func flowPairs(_ bytes: ArraySlice<UInt8>) -> [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] {
    var pairs: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
    var (start, colon, quote) = (bytes.startIndex, Int?.none, UInt8?.none)
    for at in bytes.indices {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        if bytes[start..<at].allSatisfy({ $0 == 0x20 })
          || colon.map({ bytes[($0 + 1)..<at].allSatisfy { $0 == 0x20 } }) ?? false
        {
          quote = byte
        }
      } else if byte == 0x3A, colon == nil {
        colon = at
      } else if "{}[],".utf8.contains(byte) {
        if let colon { pairs.append((bare(bytes[start..<colon]), bare(bytes[(colon + 1)..<at]))) }
        (start, colon) = (at + 1, nil)
      }
    }
    return pairs
  }

  private static func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    if bytes.count > 1, let quote = bytes.first, quote == 0x22 || quote == 0x27, bytes.last == quote {
      return bytes.dropFirst().dropLast()
    }
    return bytes
  }

  /// `24/08/2017` and the like.
  private var day: [Repair.Edit]? {
    guard YAMLLine.days.contains(key) else { return nil }
    var bytes = line.bytes[value]
    if let comment = bytes.indices.first(where: { $0 > bytes.startIndex && bytes[$0] == 0x23 && bytes[$0 - 1] == 0x20 })
    {
      bytes = bytes[..<comment]
      while bytes.last == 0x20 { bytes = bytes.dropLast() }
    }
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")]
    where bytes.count > 2 && bytes.first == quote && bytes.last == quote { bytes = bytes.dropFirst().dropLast() }
    guard let day = YAMLLine.day(String(decoding: bytes, as: UTF8.self)) else { return nil }
    return [edit(bytes.startIndex..<bytes.endIndex, day.description)]
  }

  /// A day as people in Việt Nam write it, day first; nil for one that is written as it should be, and for none.
  static func day(_ text: String) -> Day? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { $0.filter { $0 != " " } }
    guard parts.count == 3, Set(text.filter { "/-.".contains($0) }).count == 1,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let found: Day?
    if parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 {
      found = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    } else if parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 {
      found = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      found = nil
    }
    return found.flatMap { $0.description == text ? nil : $0 }
  }

  // MARK: Numbers

  /// Spaces in the whole value of a key for one number.
  private var number: [Repair.Edit]? {
    guard key == "number" else { return nil }
    var range = value
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")]
    where range.count > 2 && line.bytes[range.lowerBound] == quote && line.bytes[range.upperBound - 1] == quote {
      range = (range.lowerBound + 1)..<(range.upperBound - 1)
    }
    let edits = PlainRepairs.spaces(in: range, line)
    guard !edits.isEmpty else { return nil }
    let gone = Set(edits.flatMap { Array($0.bytes) })
    let tight = String(decoding: range.filter { !gone.contains($0) }.map { line.bytes[$0] }, as: UTF8.self)
    return DocumentNumber(PlainText.string(tight)) != nil ? edits : nil
  }

  // MARK: Keys

  private static let days: Set<String> = [
    "date", "issued", "effective", "expired", "expires", "updated", "confirmed", "from", "until",
  ]
  /// Whose values never have quotation marks.
  private static let words: Set<String> = days.union([
    "number", "type", "status", "period", "issuer", "slug", "draft", "featured", "list", "image", "video", "text",
    "value",
    "unit", "comparator", "deadline_year", "authority", "url",
  ])
  private static func known(_ name: String, isInner: Bool) -> String? {
    if name.count > 40 { return nil }
    return FrontMatterKeys.key(name, among: isInner ? FrontMatterKeys.innerNames : FrontMatterKeys.names)
  }

  // MARK: Blanks

  /// The width of a blank of any sort.
  private static func blank(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
    if bytes[at] == 0x20 || bytes[at] == 0x09 { return 1 }
    if bytes[at] < 0x80 { return 0 }
    guard let scalar = String(decoding: bytes[at...].prefix(4), as: UTF8.self).unicodeScalars.first,
      let seen = LookAlike.seen(scalar), seen == " " || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    else { return 0 }
    return scalar.utf8.count
  }

  private static func blankBefore(_ bytes: ArraySlice<UInt8>, _ end: Int) -> Int {
    for width in 1...3 where end - width >= bytes.startIndex {
      if bytes[end - width] & 0xC0 == 0x80 { continue }
      return blank(bytes, end - width) == width ? width : 0
    }
    return 0
  }
}
