import Vietnamese

/// Cuts text into words, on UTF-8 bytes: runs of letters, digits and marks, in lower case; figures in groups, `1.520`, are one
/// word, `1520`. U+200B parts words. Other odd characters are gone already (``SearchText``). The same rules stand in `templates/assets/search-text.js`; `analysis.json` in the tests holds them together.
struct Scanner {
  /// Whether a sentence ended between the word before and this one.
  private(set) var breaks = false
  /// The one character between the word before and this one, when it is `/`, `-`, `&` or `.`; else 0.
  private(set) var link: UInt8 = 0

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Where the current word begins.
  private var start = 0
  /// Whether the word does not stand in the text as it is indexed: capitals, and what is dropped inside it.
  private(set) var isCopied = false
  private let ascii = CharacterTable.ascii
  private let latinLower = CharacterTable.latinLower

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The current word, lower-case UTF-8, unless it is copied.
  var word: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text[start..<at]) }

  /// Goes to the next word; false at the end.
  ///
  /// - Parameter copy: Gets the word in lower case where it is copied.
  mutating func next(_ copy: inout [UInt8]) -> Bool {
    isCopied = false
    skipGap()
    guard at < text.count else { return false }
    start = at
    takeLowerCase()
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        let lower = ascii[Int(byte)]
        guard lower != 0 else { break }
        if lower != byte { copyWord(&copy) }
        append(lower, &copy)
        at += 1
      } else if !takeScalar(&copy) {
        break
      }
    }
    if at - start <= 3, text[start] &- 0x31 < 9, let end = groupsEnd() { takeGroups(to: end, &copy) }
    return true
  }

  /// Where groups of three figures behind the word, each after a full stop, end; nil where none are, or more than they.
  private func groupsEnd() -> Int? {
    guard link != 0x2E, at < text.count, text[at] == 0x2E, (start..<at).allSatisfy({ isDigit($0) }) else { return nil }
    var end = at
    while end < text.count, text[end] == 0x2E, isDigit(end + 1) {
      guard isDigit(end + 2), isDigit(end + 3) else { return nil }
      end += 4
    }
    guard end > at, end < text.count else { return end > at ? end : nil }
    let isOfWord = text[end] < 0x80 ? ascii[Int(text[end])] != 0 : isWord(scalar(at: end).0)
    return isOfWord ? nil : end
  }

  private func isDigit(_ place: Int) -> Bool { place < text.count && text[place] &- 0x30 < 10 }

  private mutating func takeGroups(to end: Int, _ copy: inout [UInt8]) {
    copyWord(&copy)
    while at < end {
      if text[at] != 0x2E { append(text[at], &copy) }
      at += 1
    }
  }

  /// Takes what stands in the text as it is indexed, which is all of most words.
  @inline(__always)
  private mutating func takeLowerCase() {
    var at = at
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        guard byte &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
        at += 1
      } else {
        let (scalar, width, written) = scalar(at: at)
        guard let index = CharacterTable.latinIndex(scalar), latinLower[index] == written else { break }
        at += width
      }
    }
    self.at = at
  }

  /// From here on the word is gathered apart from the text.
  private mutating func copyWord(_ copy: inout [UInt8]) {
    if isCopied { return }
    isCopied = true
    copy.removeAll(keepingCapacity: true)
    copy.append(contentsOf: text[start..<at])
  }

  private mutating func skipGap() {
    let start = at
    var length = 0
    var dot = false
    var mark: UInt8 = 0
    breaks = false
    link = 0
    // Most gaps are one space before an ASCII letter.
    if at + 1 < text.count, text[at] == 0x20, text[at + 1] < 0x80, ascii[Int(text[at + 1])] != 0 {
      at += 1
      return
    }
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if ascii[Int(byte)] != 0 { break }
        switch byte {
        case 0x21, 0x3B, 0x3F: breaks = true
        case 0x2E: dot = true
        default: break
        }
        mark = byte
        at += 1
      } else {
        let (scalar, width, _) = scalar(at: at)
        if isWord(scalar) { break }
        if scalar.value == 0x2026 { breaks = true }
        at += width
        if scalar.value == 0x200B { length -= 1 }
      }
      length += 1
    }
    if dot, length > 1 { breaks = true }
    guard length == 1, start > 0, at < text.count else { return }
    if mark == 0x2F || mark == 0x2D || mark == 0x26 || mark == 0x2E { link = mark }
  }

  /// Takes a non-ASCII scalar into the word; false when it does not belong to a word.
  private mutating func takeScalar(_ copy: inout [UInt8]) -> Bool {
    let (scalar, width, written) = scalar(at: at)
    if let index = CharacterTable.latinIndex(scalar), latinLower[index] != 0 {
      var packed = latinLower[index]
      if !isCopied, packed != written { copyWord(&copy) }
      repeat {
        append(UInt8(truncatingIfNeeded: packed), &copy)
        packed >>= 8
      } while packed != 0
    } else if isWord(scalar) {
      copyWord(&copy)
      for byte in scalar.properties.lowercaseMapping.utf8 { append(byte, &copy) }
    } else {
      return false
    }
    at += width
    return true
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, _ copy: inout [UInt8]) {
    if isCopied { copy.append(byte) }
  }

  @inline(__always)
  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if let index = CharacterTable.latinIndex(scalar) { return latinLower[index] != 0 }
    return CharacterTable.isWordByCategory(scalar)
  }

  /// Decodes the scalar at `at`; with it its width and its bytes, packed as in the table. A Swift string's UTF-8 is always
  /// well formed; the bounds are checked all the same.
  @inline(__always)
  private func scalar(at: Int) -> (Unicode.Scalar, width: Int, written: UInt64) {
    let lead = UInt32(text[at])
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard at + width <= text.count else { return ("\u{FFFD}", text.count - at, 0) }
    var value = lead & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    var written = UInt64(lead)
    for offset in 1..<width {
      let byte = text[at + offset]
      value = value << 6 | UInt32(byte & 0x3F)
      written |= UInt64(byte) << UInt64(8 * offset)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width, written)
  }
}

/// What the scanner asks of a character.
enum CharacterTable {
  /// The lower-case letter or digit of an ASCII byte; 0 for the rest.
  static let ascii: [UInt8] = (0..<128).map { (byte: UInt8) -> UInt8 in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return byte
    case 0x41...0x5A: return byte | 0x20
    default: return 0
    }
  }

  /// Lower-case UTF-8 of U+0080–U+024F and U+1E00–U+1EFF, packed little-endian; 0 where it is no word character.
  static let latinLower: [UInt64] = ((0x80..<0x250).map { $0 } + (0x1E00..<0x1F00).map { $0 }).map { (value: UInt32) in
    guard let scalar = Unicode.Scalar(value), isWordByCategory(scalar) else { return 0 }
    return scalar.properties.lowercaseMapping.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  static func latinIndex(_ scalar: Unicode.Scalar) -> Int? {
    let value = Int(scalar.value)
    if value < 0x250 { return value - 0x80 }
    if value >= 0x1E00, value < 0x1F00 { return value - 0x1E00 + 0x1D0 }
    return nil
  }

  static func isWordByCategory(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
