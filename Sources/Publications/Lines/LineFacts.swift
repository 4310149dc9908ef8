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
  /// About how many characters the text has.
  var length = 0
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
  /// Whether the line begins with an opening quotation mark.
  var beginsQuote = false

  init(_ line: ArraySlice<UInt8>, isSet: Bool, isRow: Bool) {
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
    label = LineLabel.read(text)
    look(at: text)
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
    var count = 0
    for byte in text {
      if byte == first { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }

  /// The text's length, its case, its quotation marks, and how it ends. Of most texts all letters but the first few are only
  /// counted.
  private mutating func look(at text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { bytes in
      for byte in bytes where byte & 0xC0 != 0x80 { length += 1 }
      lookAtLetters(bytes)
      lookAtQuotes(bytes)
      lookAtEnd(bytes)
    }
  }

  /// The first letter or sign, and whether a letter is small: looks no further than to the first one that is.
  private mutating func lookAtLetters(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hasCapital = false
    var isFirst = true
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      defer { at += width }
      let second = at + 1 < bytes.count ? bytes[at + 1] : 0
      if LineFacts.isPassedOver(byte, second) { continue }
      var isSmall = false
      if byte < 0x80 {
        isSmall = byte &- 0x61 < 26
        if byte &- 0x41 < 26 { hasCapital = true }
      } else if byte >= 0xC3, byte <= 0xE1 {
        isSmall = !LineFacts.isCapital(byte, second, at + 2 < bytes.count ? bytes[at + 2] : 0)
        if !isSmall { hasCapital = true }
      }
      if isFirst { beginsSmall = isSmall }
      isFirst = false
      if isSmall { return }
    }
    isCapital = hasCapital
  }

  /// Spaces and signs of emphasis, which are no part of a word.
  private static func isPassedOver(_ byte: UInt8, _ second: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x2A, 0x5F, 0x5C: true
    case 0xC2: second == 0xA0
    default: false
    }
  }

  private mutating func lookAtQuotes(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = -1
    while true {
      at = bytes.firstPair(from: at + 1) { byte, next in
        let isPrint = byte .== 0xE2 .& next .== 0x80
        return byte .== 0x22 .| isPrint .| byte .== 0xC2 .& (next .== 0xAB .| next .== 0xBB)
      }
      if at == bytes.count { return }
      switch bytes[at] {
      case 0x22:
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
        quote(opens: at == 0 || isOpening(LineFacts.sign(before: at, in: bytes), next), isFirst: at == 0)
      case 0xC2: quote(opens: bytes[at + 1] == 0xAB, isFirst: at == 0)
      default:
        switch at + 2 < bytes.count ? bytes[at + 2] : 0 {
        case 0x9C, 0x9E, 0x9F: quote(opens: true, isFirst: at == 0)
        case 0x9D: quote(opens: false, isFirst: false)
        default: break
        }
      }
    }
  }

  /// What stands before a place: a space, a bracket for a quotation mark of print, 0x80 for another character of several bytes.
  private static func sign(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard place > 0 else { return 0x20 }
    let last = bytes[place - 1]
    if last < 0x80 { return last }
    if place > 1, bytes[place - 2] == 0xC2, last == 0xA0 { return 0x20 }
    guard place > 2, bytes[place - 3] == 0xE2, bytes[place - 2] == 0x80 else { return 0x80 }
    switch last {
    case 0x9C, 0x9E, 0x9F: return UInt8(ascii: "(")
    case 0x9D: return UInt8(ascii: ")")
    default: return 0x80
    }
  }

  /// The last sign, spaces and emphasis left out.
  private mutating func lookAtEnd(_ bytes: UnsafeBufferPointer<UInt8>) {
    var end = bytes.count
    var lastWide: UInt8 = 0
    while end > 0 {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      if LineFacts.isPassedOver(bytes[start], start + 1 < end ? bytes[start + 1] : 0) {
        end = start
        continue
      }
      last = bytes[start]
      if last == 0xE2, start + 2 < end, bytes[start + 1] == 0x80 { (last, lastWide) = (0x80, bytes[start + 2]) }
      break
    }
    endsSentence =
      ".;:!?/".utf8.contains(last) || last == UInt8(ascii: "\"")
      || last == 0x80 && (lastWide == 0x9D || lastWide == 0xA6)
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
