import Bytes
import Vietnamese

/// What is to be seen of one line by itself.
struct LineFacts {
  /// Bytes of indentation.
  var indent = 0
  /// Signs of block quotes behind it.
  var quoteMarks = 0
  /// Bytes from the line's start to its text: behind indentation, quote signs and the signs of a heading.
  var content = 0
  /// The level of a heading that the source marks; 0 for none.
  var hashes = 0
  /// The label that the text begins with.
  var label: LineLabel?
  var isBlank = false
  /// Whether the line belongs to code, a table or a footnote.
  var isSet = false
  /// Whether the line is a row of cells that make no table.
  var isRow = false
  /// `-----`, `=====`, `* * *`.
  var isRule = false
  /// Whether the text is a figure and nothing else.
  var isFigure = false
  /// About how many characters the text has.
  var length = 0
  /// The same with the indentation before it: as far as the line goes.
  var extent: Int { indent + length }
  /// The last byte of the text, closing emphasis left out.
  var last: UInt8 = 0
  /// Whether the text ends as a sentence, a clause or a lead-in does.
  var endsSentence = false
  /// Whether the text begins with a small letter.
  var beginsSmall = false
  /// Whether the text has letters, and none of them is small.
  var isCapital = false
  /// How many quotation marks the line opens more than it closes, and where the first one that stays open stands.
  var opened = 0
  /// How many it closes that it has not opened.
  var closed = 0
  /// Whether marks in it stand for inches.
  var hasInches = false
  /// Whether the line begins with an opening quotation mark.
  var beginsQuote = false

  init(_ line: ArraySlice<UInt8>, isSet: Bool, isRow: Bool, _ signs: LineSigns) {
    self.isSet = isSet
    self.isRow = isRow
    var at = line.startIndex
    LineFacts.skipSpace(line, &at)
    indent = at - line.startIndex
    if isSet { return }
    while at < line.endIndex, line[at] == UInt8(ascii: ">") {
      quoteMarks += 1
      at += 1
      LineFacts.skipSpace(line, &at)
    }
    if at < line.endIndex, line[at] == UInt8(ascii: "#") {
      let marks = line[at...].prefix { $0 == UInt8(ascii: "#") }
      if marks.count <= 6, marks.endIndex == line.endIndex || line[marks.endIndex] == 0x20 || line[marks.endIndex] == 9
      {
        hashes = marks.count
        at = marks.endIndex
        LineFacts.skipSpace(line, &at)
      }
    }
    content = at - line.startIndex
    let text = line[at...]
    isBlank = text.isEmpty
    guard !isBlank else { return }
    isRule = LineFacts.isRule(text)
    if isRule { return }
    label = LineLabel.read(text, signs)
    if LineFacts.isRowOfFigures(text) {
      // `1.1.1⇥Đất trồng cây hàng năm⇥58.745,60⇥62,71`
      self.isRow = true
      label = label?.label?.isNamed == true ? label : nil
    }
    isFigure = LineFacts.isFigure(text)
    look(at: text)
  }

  /// A text whose every line is quoted, as an answered mail has it, quotes nobody: the signs that all lines have are taken for indentation.
  static func unquoteWhole(_ facts: inout [LineFacts], of lines: [ArraySlice<UInt8>]) {
    guard facts.first(where: { !$0.isBlank && !$0.isSet })?.quoteMarks ?? 0 > 0 else { return }
    var least = Int.max
    for line in facts where !line.isBlank && !line.isSet {
      least = min(least, line.quoteMarks)
      if least == 0 { return }
    }
    guard least < .max, facts.contains(where: { $0.label?.label != nil }) else { return }
    for index in facts.indices where facts[index].quoteMarks > 0 {
      let line = lines[index]
      var at = line.startIndex
      for _ in 0..<min(least, facts[index].quoteMarks) {
        skipSpace(line, &at)
        at += 1
      }
      skipSpace(line, &at)
      facts[index].indent = at - line.startIndex
      facts[index].quoteMarks = max(0, facts[index].quoteMarks - least)
    }
  }

  /// Spaces, tabs and no-break spaces.
  private static func skipSpace(_ line: ArraySlice<UInt8>, _ at: inout Int) {
    while at < line.endIndex {
      switch line[at] {
      case 0x20, 0x09: at += 1
      case 0xC2 where at + 1 < line.endIndex && line[at + 1] == 0xA0: at += 2
      case 0xE2 where at + 2 < line.endIndex && line[at + 1] == 0x80 && (0x80...0x8B).contains(line[at + 2]): at += 3
      case 0xEF where at + 2 < line.endIndex && line[at + 1] == 0xBB && line[at + 2] == 0xBF: at += 3
      default: return
      }
    }
  }

  private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, "-=_*".utf8.contains(first) else { return false }
    if isOrnament(text) { return true }
    var count = 0
    for byte in text {
      if byte == first { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }

  /// `---***---`, `-----o0o-----`, which divide a text as rules do.
  private static func isOrnament(_ text: ArraySlice<UInt8>) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { "-=_*".utf8.contains(byte) }
    let blanks = text.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    let signs = text.dropLast(blanks)
    guard signs.count > 4, signs.prefix(2).allSatisfy(isSign), signs.suffix(2).allSatisfy(isSign) else { return false }
    return signs.allSatisfy { isSign($0) || $0 == 0x20 || "oO0".utf8.contains($0) } && Set(signs).count > 1
  }

  /// The text's length, its case, its quotation marks, and how it ends.
  private mutating func look(at text: ArraySlice<UInt8>) {
    let isSimple = text.withUnsafeBufferPointer { bytes in
      let mark = bytes.firstPair(from: 0) { byte, _ in
        byte .== 0x22 .| byte .== 0x27 .| byte .== 0xC2 .| byte .== 0xE2
      }
      if mark == bytes.count { lookWithoutMarks(at: bytes) }
      return mark == bytes.count
    }
    if !isSimple { lookAtEach(of: text) }
  }

  /// The same of a text in which no mark of quotation, dash or no-break space can stand: nearly always a few of its bytes
  /// tell all.
  private mutating func lookWithoutMarks(at text: UnsafeBufferPointer<UInt8>) {
    length = text.scalarCount
    func isCapital(_ at: Int) -> Bool? {
      let byte = text[at]
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 { return true }
      guard byte >= 0xC3, byte <= 0xE1 else { return nil }
      return LineFacts.isCapital(byte, at + 1 < text.count ? text[at + 1] : 0, at + 2 < text.count ? text[at + 2] : 0)
    }
    guard let first = text.firstIndex(where: { !LineFacts.isBesideText($0) }),
      var end = text.lastIndex(where: { !LineFacts.isBesideText($0) })
    else { return }
    beginsSmall = isCapital(first) == false
    while end > first, text[end] & 0xC0 == 0x80 { end -= 1 }
    last = text[end]
    var hasCapital = false
    for at in first...end {
      guard let isCapital = isCapital(at) else { continue }
      hasCapital = isCapital
      if !isCapital { break }
    }
    self.isCapital = hasCapital
    setEnd(of: text.count < 20 ? text.first : nil, lastWide: 0)
  }

  /// Blanks, emphasis and backslashes, which neither begin nor end a text.
  private static func isBesideText(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2A || byte == 0x5F || byte == 0x09 || byte == 0x5C
  }

  /// Whether the text ends a sentence.
  ///
  /// - Parameter first: The first byte of a short text.
  private mutating func setEnd(of first: UInt8?, lastWide: UInt8) {
    // `[…]` and `(chữ ký)` end whatever stands before them.
    let isAside =
      (first == UInt8(ascii: "[") || first == UInt8(ascii: "("))
      && (last == UInt8(ascii: "]") || last == UInt8(ascii: ")"))
    endsSentence =
      isAside || ".;:!?/\"'".utf8.contains(last)
      || last == 0x80 && (lastWide == 0x99 || lastWide == 0x9D || lastWide == 0xA6)
  }

  private mutating func lookAtEach(of text: ArraySlice<UInt8>) {
    var hasSmall = false
    var hasCapital = false
    var at = text.startIndex
    var isFirst = true
    var before: UInt8 = 0x20
    var lastWide: UInt8 = 0
    while at < text.endIndex {
      let byte = text[at]
      length += 1
      if byte < 0x80 {
        if byte >= 0x61, byte <= 0x7A {
          hasSmall = true
          if isFirst { beginsSmall = true }
        } else if byte >= 0x41, byte <= 0x5A {
          hasCapital = true
        } else if byte == 0x22 || byte == 0x27 && at + 1 < text.endIndex && text[at + 1] == 0x27 {
          // `''` is typed for `"`.
          if byte == 0x27 { at += 1 }
          let next = at + 1 < text.endIndex ? text[at + 1] : 0x20
          let opens = length == 1 || isOpening(before, next)
          if !opens, isInch(before, text[(at + 1)...]) {
            hasInches = true
          } else {
            quote(opens: opens, isFirst: length == 1)
          }
        }
        if !LineFacts.isBesideText(byte) {
          last = byte
          lastWide = 0
          isFirst = false
        }
        before = byte
        at += 1
        continue
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let second = at + 1 < text.endIndex ? text[at + 1] : 0
      let third = at + 2 < text.endIndex ? text[at + 2] : 0
      if byte == 0xE2, second == 0x80 {
        if third == 0x9C, closes(before, text[(at + 3)...]) {
          quote(opens: false, isFirst: false)
          before = UInt8(ascii: ")")
        } else if third == 0x9C || third == 0x9E || third == 0x9F {
          quote(opens: true, isFirst: length == 1)
          before = UInt8(ascii: "(")
        } else if third == 0x9D {
          if isInch(before, text[(at + 3)...]) { hasInches = true } else { quote(opens: false, isFirst: false) }
          before = UInt8(ascii: ")")
        } else if third == 0x98 || third == 0x99 {
          at += single(text, at, opens: third == 0x98)
          before = third == 0x98 ? UInt8(ascii: "(") : UInt8(ascii: ")")
        } else {
          before = 0x80
        }
        last = 0x80
        lastWide = third
        isFirst = false
      } else if byte == 0xC2, second == 0xA0 {
        before = 0x20
      } else {
        if byte == 0xC2, second == 0xAB || second == 0xBB {
          quote(opens: second == 0xAB, isFirst: length == 1)
        } else if byte >= 0xC3, byte <= 0xE1 {
          let isCapitalLetter = LineFacts.isCapital(byte, second, third)
          if isCapitalLetter { hasCapital = true } else { hasSmall = true }
          if isFirst, !isCapitalLetter { beginsSmall = true }
        }
        last = byte
        lastWide = 0
        isFirst = false
        before = 0x80
      }
      at += width
    }
    isCapital = hasCapital && !hasSmall
    setEnd(of: text.count < 20 ? text.first : nil, lastWide: lastWide)
  }

  /// A quotation mark of one stroke, as old files have it: two of them are one mark, and one alone is one at a line's
  /// beginning and end.
  ///
  /// - Returns: Bytes of the second stroke.
  private mutating func single(_ text: ArraySlice<UInt8>, _ at: Int, opens: Bool) -> Int {
    let behind = text[(at + 3)...]
    let isMixed = behind.first == 0x27
    let isDouble = isMixed || behind.starts(with: text[at..<(at + 3)])
    let isLast = behind.count < 4 && behind.allSatisfy { ".;,: ".utf8.contains($0) }
    if isDouble || (opens ? length == 1 : isLast) { quote(opens: opens, isFirst: length == 1) }
    return isMixed ? 1 : isDouble ? 3 : 0
  }

  /// Whether a mark behind a figure stands for inches, `ống 3/4" và 1"`: it closes nothing that the line has opened, or what begins
  /// with the line's label and goes on below, and words of the same sentence follow.
  private func isInch(_ before: UInt8, _ behind: ArraySlice<UInt8>) -> Bool {
    guard before >= 0x30, before <= 0x39, let next = behind.first else { return false }
    if opened > 0 {
      guard opened == 1, beginsQuote, label?.label != nil, label?.label?.isNamed == false else { return false }
      let end = behind.last { $0 != 0x20 }
      guard end == UInt8(ascii: ":") else { return false }
    }
    if next == UInt8(ascii: ",") || next == UInt8(ascii: "/") || next == UInt8(ascii: "x") { return behind.count > 2 }
    guard next == 0x20, let word = behind.dropFirst().first else { return false }
    return word >= 0x80 || word >= 0x61 && word <= 0x7A || word >= 0x30 && word <= 0x39
  }

  /// Whether `“` closes what `„` or another one has opened: behind a word, and nothing but signs of print behind it.
  private func closes(_ before: UInt8, _ behind: ArraySlice<UInt8>) -> Bool {
    before != 0x20 && before != UInt8(ascii: "(") && before != 0x2A
      && (before != UInt8(ascii: ":") || behind.first.map { ".;,)".utf8.contains($0) } ?? false)
      && behind.allSatisfy { ".;,)* ".utf8.contains($0) }
  }

  private func isOpening(_ before: UInt8, _ next: UInt8) -> Bool {
    (before == 0x20 || before == UInt8(ascii: "(") || before == 0x2A) && next != 0x20
  }

  private mutating func quote(opens: Bool, isFirst: Bool) {
    if opens {
      opened += 1
      if isFirst { beginsQuote = true }
    } else if opened > 0 {
      opened -= 1
    } else {
      closed += 1
    }
  }

  /// Of the letters of Vietnamese, whose capitals and small letters alternate but for those of Latin-1.
  private static func isCapital(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xC3: second < 0xA0
    case 0xC4...0xC6: first == 0xC6 ? second == 0xA0 || second == 0xAF : second & 1 == 0
    case 0xE1: third & 1 == 0
    default: false
    }
  }
}
