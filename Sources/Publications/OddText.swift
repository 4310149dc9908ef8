import Bytes
import Vietnamese

/// What is odd about a character where it stands.
enum Oddity: Int, CaseIterable {
  /// It looks like another one.
  case lookAlike
  /// It does not show.
  case hidden
  /// It turns the direction of what stands around it.
  case direction
  /// Nobody can read it: of a font of its own, or the sign for a lost letter.
  case unreadable
}

/// A character of a line that an editor should know of.
struct OddPlace {
  let oddity: Oddity
  let scalar: Unicode.Scalar
  /// UTF-8 range in the line; of an escape, the whole of it.
  let range: Range<Int>
  /// What certainly should stand there; nil where that is not known.
  let replacement: String?
  /// The word around it, for the message.
  let word: Range<Int>

  /// The same where it is not known what should stand there.
  var kept: OddPlace { OddPlace(oddity: oddity, scalar: scalar, range: range, replacement: nil, word: word) }
}

/// Finds the odd characters of one line and decides what each should be. Linear in the line.
struct OddText {
  struct Item {
    let value: UInt32
    /// Place in the line.
    let at: Int
    let width: Int
    var end: Int { at + width }
  }

  let bytes: ArraySlice<UInt8>
  let items: [Item]
  /// Whether a letter stands in the line that is written from right to left.
  private let hasRightToLeft: Bool
  private let hasOverride: Bool
  let hasWide: Bool
  /// Whether a letter of Greece or Russia stands in the line that no Latin one looks like.
  let hasForeign: Bool

  /// - Parameter bytes: One line.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var items: [Item] = []
    items.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let width = scalar.utf8.count
      items.append(Item(value: scalar.value, at: at, width: width))
      at += width
    }
    self.items = items
    hasRightToLeft = items.contains { OddText.isRightToLeft($0.value) }
    hasOverride = items.contains { $0.value == 0x202E }
    hasWide = items.contains { OddText.isWide($0.value) }
    hasForeign = items.contains { item in
      (0x370..<0x530).contains(item.value) && Unicode.Scalar(item.value).flatMap(LookAlike.seen) == nil
    }
  }

  /// Whether a text needs to be looked at: most have plain letters and the marks of print only.
  static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = mayStand(in: bytes, from: 0)
    while at < bytes.count {
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
      switch bytes[at] {
      case 0xC2: if next < 0xA1 || next == 0xAD { return true }
      // Ǎ and ǎ, Ȃ and ȃ.
      case 0xC7: if next == 0x8D || next == 0x8E { return true }
      case 0xC8: if next == 0x82 || next == 0x83 { return true }
      case 0xCA, 0xF5...: break
      default: return true
      }
      at = mayStand(in: bytes, from: at + 1)
    }
    return false
  }

  static func mayHold(_ line: ArraySlice<UInt8>) -> Bool { line.withUnsafeBufferPointer { mayHold($0) } }

  /// Where the next byte stands that is none of plain text: a control character, the first of a character that is rare, or
  /// the second and third of a sign of print, U+2010–2017 and U+2028–202F.
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bytes.firstPair(from: start) { byte, next in
      let isControl = byte .< 0x20 .& byte .!= 0x0A .& byte .!= 0x0D .& byte .!= 0x09 .| byte .== 0x7F
      let isLatin =
        byte .== 0xC3 .& (next .== 0x90 .| next .== 0xB0)
        .| byte .== 0xC6 .& (next .== 0x89 .| next .== 0xA2 .| next .== 0xA3)
      let isExtended = byte .== 0xE1 .& next .!= 0xBA .& next .!= 0xBB
      let isPrint =
        byte .== 0xE2 .& next .!= 0x80
        .| byte .== 0x80 .& (next .>= 0x80 .& next .< 0x98 .| next .>= 0xA8 .& next .<= 0xAF)
      let isRare = byte .>= 0xC7 .& byte .!= 0xE1 .& byte .!= 0xE2 .| byte .== 0xC2
      return isControl .| isLatin .| isExtended .| isPrint .| isRare
    }
  }

  // MARK: Finding

  /// All of the line, in order.
  ///
  /// - Parameter isFree: Whether what stands at a place may be looked at and changed.
  func places(isFree: (Int) -> Bool) -> [OddPlace] {
    let numbers = numbers()
    var found: [OddPlace] = []
    var nextNumber = 0
    var word = 0..<0
    for index in items.indices where items[index].value >= 0x7F || items[index].value < 0x20 {
      let item = items[index]
      guard item.value != 0x09, item.value != 0x0D, let scalar = Unicode.Scalar(item.value), isFree(item.at) else {
        continue
      }
      while nextNumber < numbers.count, numbers[nextNumber].upperBound <= item.at { nextNumber += 1 }
      let isInNumber = nextNumber < numbers.count && numbers[nextNumber].contains(item.at)
      if index >= word.upperBound { word = self.word(at: index) }
      guard let (oddity, replacement) = judge(index, word, isInNumber) else { continue }
      found.append(
        OddPlace(
          oddity: oddity, scalar: scalar, range: item.at..<item.end, replacement: replacement,
          word: items[word.lowerBound].at..<items[word.upperBound - 1].end))
    }
    return found
  }

  private func judge(_ index: Int, _ word: Range<Int>, _ isInNumber: Bool) -> (Oddity, String?)? {
    let value = items[index].value
    switch value {
    case 0x202E: return (.direction, nil)
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202D, 0x2066...0x2069:
      if hasRightToLeft, value != 0x202D { return nil }
      return (.direction, hasRightToLeft || hasOverride ? nil : "")
    case 0xFFFD: return (.unreadable, nil)
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: return (.unreadable, nil)
    case 0x2028, 0x2029: return (.hidden, value == 0x2028 ? lineSeparator(index) : nil)
    case 0..<0x20, 0x7F..<0xA0: return (.hidden, control(index))
    default: break
    }
    guard let scalar = Unicode.Scalar(value), let seen = LookAlike.seen(scalar) else { return nil }
    if seen.isEmpty { return hidden(index, word) }
    if isInNumber, seen != " " { return (.lookAlike, seen) }
    if seen == " " { return space(index) }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return letter(index, word) }
    // Full-width signs among Latin letters; a dash or another sign of print is the author's.
    if (0xFF01...0xFF5E).contains(value), !hasWide { return (.lookAlike, isBetweenWords(index) ? seen : nil) }
    return nil
  }

  // MARK: What shows as nothing

  private func hidden(_ index: Int, _ word: Range<Int>) -> (Oddity, String?)? {
    let value = items[index].value
    if value == 0xAD, isLetterOfTCVN3(word) { return (.hidden, nil) }
    // Variants of pictures, and what other scripts need.
    if (0xFE00...0xFE0F).contains(value) || value >= 0xE0000 { return nil }
    let (before, after) = (beside(index, -1), beside(index, 1))
    if let before, OddText.isOfOtherScript(before) { return nil }
    if let after, OddText.isOfOtherScript(after) { return nil }
    return (.hidden, value == 0x200B ? zeroWidthSpace(index) : "")
  }

  /// Whether a word with a soft hyphen makes a syllable only where that is the ư of TCVN3 (`®<U+00AD>îc`): then it is no hyphen.
  private func isLetterOfTCVN3(_ word: Range<Int>) -> Bool {
    guard word.count <= 8 else { return false }
    let scalars = items[word].compactMap { Unicode.Scalar($0.value) }
    func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
    // Beside letters of ASCII alone it may be either, but what it leaves of `Nh<U+00AD>`, `th<U+00AD>` is no syllable.
    return scalars.contains { $0.value != 0xAD } && scalars.allSatisfy { $0.value < 0x100 }
      && !SyllableSpelling.isPossible(text(scalars.filter { $0.value != 0xAD }))
      && LegacyEncoding.tcvn3.isSyllable(text(scalars))
  }

  /// The next scalar on one side that shows.
  func beside(_ index: Int, _ step: Int) -> UInt32? {
    var at = index + step
    while items.indices.contains(at), abs(at - index) < 9 {
      let value = items[at].value
      if let scalar = Unicode.Scalar(value), LookAlike.seen(scalar) != "" { return value }
      at += step
    }
    return nil
  }

  /// A zero width space between two words stands for the space that is missing, inside one for nothing; where both can be
  /// it is left.
  private func zeroWidthSpace(_ index: Int) -> String? {
    guard let before = beside(index, -1), let after = beside(index, 1), OddText.isLetter(before),
      OddText.isLetter(after)
    else {
      let isDigits = [beside(index, -1), beside(index, 1)].allSatisfy { $0.map { OddText.isWord($0) } ?? false }
      return isDigits ? nil : ""
    }
    let (left, right) = (letters(index, -1), letters(index, 1))
    let isOne = SyllableSpelling.isPossible(left + right)
    let areTwo = SyllableSpelling.isPossible(left) && SyllableSpelling.isPossible(right)
    return isOne == areTwo ? nil : isOne ? "" : " "
  }

  /// The letters on one side of a place, at most as many as a syllable can have and one more.
  func letters(_ index: Int, _ step: Int) -> String {
    var out: [Unicode.Scalar] = []
    var at = index + step
    while items.indices.contains(at), out.count < 9, OddText.isLetter(items[at].value) {
      if let scalar = Unicode.Scalar(items[at].value) { out.append(scalar) }
      at += step
    }
    if step < 0 { out.reverse() }
    return String(String.UnicodeScalarView(out))
  }

  private func control(_ index: Int) -> String? {
    switch items[index].value {
    // Word's hyphen that does not break, and its optional one.
    case 0x1E: "-"
    case 0x1F: ""
    // The break of a page.
    case 0x0C: beside(index, -1) == nil || beside(index, 1) == nil ? "" : nil
    case 0x07, 0x0B, 0x13...0x15, 0x80..<0xA0: nil
    default: joins(index) ? "" : nil
    }
  }

  /// Whether what stands on both sides makes no other words when nothing is between.
  private func joins(_ index: Int) -> Bool {
    let (left, right) = (letters(index, -1), letters(index, 1))
    return left.isEmpty || right.isEmpty || SyllableSpelling.isPossible(left + right)
  }

  private func lineSeparator(_ index: Int) -> String {
    let sides = [index - 1, index + 1].map { items.indices.contains($0) ? items[$0].value : 0x20 }
    return sides.contains(0x20) ? "" : " "
  }

  // MARK: Spaces

  /// A space that is none where structure needs one. Between words it is the author's.
  private func space(_ index: Int) -> (Oddity, String?)? {
    if items[index].value == 0x3000, !hasWide { return (.lookAlike, " ") }
    return isBehindMark(index) ? (.lookAlike, " ") : nil
  }

  /// Behind `##`, `-`, `1.`, `>` at the beginning of a line: Markdown takes only a plain space there.
  private func isBehindMark(_ index: Int) -> Bool {
    guard index > 0, index < 16 else { return false }
    let head = items[..<index].map(\.value).drop { $0 == 0x20 }
    guard let first = head.first else { return false }
    switch first {
    case 0x23: return head.count <= 6 && head.allSatisfy { $0 == 0x23 }
    case 0x2D, 0x2A, 0x2B, 0x3E: return head.count == 1
    case 0x30...0x39:
      return head.count > 1 && (head.last == 0x2E || head.last == 0x29)
        && head.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    default: return false
    }
  }

}
