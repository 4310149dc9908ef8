import Vietnamese

/// Cuts a stretch of text into items: one pass over UTF-8 bytes, longest lexicon phrase first.
package struct ItemReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: LexiconTable
  /// While a text is read, ``Item/phrase`` has the number of its word.
  var items: [Item] = []
  /// How the text groups the digits of its figures.
  package var style = FigureStyle.points
  /// Where the last figure ends that can be read in two ways: `72..5%` has two numbers.
  var unclearEnd = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>, table: LexiconTable) {
    self.bytes = bytes
    self.table = table
  }

  /// The items of a UTF-8 range. The array is reused from block to block by the caller through `out`.
  package mutating func read(_ range: Range<Int>, into out: inout [Item]) {
    items.removeAll(keepingCapacity: true)
    // A syllable with its space takes five to six bytes.
    let expected = range.count / 5 + 8
    if items.capacity < expected { items.reserveCapacity(expected * 2) }
    var at = range.lowerBound
    unclearEnd = 0
    var spaced = true
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x0A || byte == 0x09
        || (byte == 0xC2 && at + 1 < range.upperBound && bytes[at + 1] == 0xA0)
      {
        spaced = true
        at += byte == 0xC2 ? 2 : 1
        continue
      }
      if byte >= 0x30 && byte <= 0x39 {
        at = readNumber(at, range, spaced)
      } else if isWordStart(at, range.upperBound) {
        at = readWord(at, range.upperBound, spaced)
      } else {
        at = readMark(at, range.upperBound, spaced)
      }
      spaced = false
    }
    matchPhrases()
    swap(&out, &items)
  }

  // MARK: Words

  @inline(__always) func isWordStart(_ at: Int, _ end: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    return isLetter(scalar(at, end).0)
  }

  @inline(__always) func isLetter(_ value: UInt32) -> Bool {
    (value >= 0xC0 && value < 0x250 && value != 0xD7 && value != 0xF7) || (value >= 0x1E00 && value < 0x1F00)
      || (value >= 0x300 && value < 0x370) || value == 0xB2 || value == 0xB3
  }

  /// One scalar and its length; malformed bytes count as U+FFFD of length 1.
  @inline(__always) func scalar(_ at: Int, _ end: Int) -> (UInt32, Int) {
    let b = bytes[at]
    if b < 0x80 { return (UInt32(b), 1) }
    if b < 0xE0, at + 1 < end { return (UInt32(b & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2) }
    if b < 0xF0, at + 2 < end {
      return (UInt32(b & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F), 3)
    }
    if at + 3 < end { return (0x1F000, 4) }
    return (0xFFFD, 1)
  }

  private mutating func readWord(_ from: Int, _ end: Int, _ spaced: Bool) -> Int {
    var at = from
    var hash = WordHash.seed
    var (isCapital, isMarked) = (false, false)
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        let isDigit = byte >= 0x30 && byte <= 0x39
        let isJoin = byte == 0x26 && at > from && at + 1 < end && bytes[at + 1] != 0x20
        guard isLetter || isDigit || isJoin else { break }
        // "đạt75%", "bắt buộc93 người": a blank was left out; no code has small letters with marks.
        if isDigit, isMarked, !isCapital { break }
        if at == from { isCapital = byte < 0x61 }
        hash = WordHash.mix(hash, isLetter ? UInt32(byte | 0x20) : UInt32(byte))
        at += 1
      } else if byte == 0xE1, at + 2 < end, bytes[at + 1] | 1 == 0xBB {
        // A letter with two marks, or with a hook or a dot: half of all that have any. Its capital has the last bit off.
        let value = UInt32(0x1E80) | UInt32(bytes[at + 1] & 1) << 6 | UInt32(bytes[at + 2] & 0x3F)
        if at == from { isCapital = value & 1 == 0 }
        hash = WordHash.mix(hash, value | 1)
        isMarked = true
        at += 3
      } else {
        let (value, length) = scalar(at, end)
        guard isLetter(value) else { break }
        let low = WordHash.lower(value)
        // Of "đ" there are codes, of "m²" figures behind it.
        if value >= 0xC0, low != 0x111 { isMarked = true }
        if at == from { isCapital = low != value }
        hash = WordHash.mix(hash, low)
        at += length
      }
    }
    let final = WordHash.finish(hash)
    var item = Item(start: Int32(from), end: Int32(at), kind: .word, spaced: spaced)
    item.isCapital = isCapital
    item.hash = UInt32(truncatingIfNeeded: final)
    item.phrase = table.word(final)
    items.append(item)
    return at
  }

  // MARK: Marks

  private mutating func readMark(_ at: Int, _ end: Int, _ spaced: Bool) -> Int {
    let (value, length) = scalar(at, end)
    var item = Item(start: Int32(at), end: Int32(at + length), kind: .other, spaced: spaced)
    switch value {
    case 0x25, 0x2030:
      item.kind = .percent
      if value == 0x25, isTypedPerMille(at, end) { item.end += bytes[at + 1] == 0xE2 ? 3 : 1 }
    case 0x2C:
      item.kind = .comma
      item.phrase = table.comma
    case 0x3B: item.kind = .semicolon
    case 0x2E, 0x21, 0x3F, 0x2026: item.kind = .stop
    case 0x3A: item.kind = .colon
    case 0x28, 0x5B: item.kind = .open
    case 0x29, 0x5D:
      item.kind = .close
      if let open = openOfNumerals {
        items.removeLast(items.count - open)
        return Int(item.end)
      }
    case 0x2D, 0x2010...0x2015, 0x2212, 0xF7: item.kind = .dash
    case 0x2F:
      item.kind = .slash
      item.phrase = table.slash
    // "=>", "=<" behind a verb; "60% => 75%" is an arrow.
    case 0x3D where at + 1 < end && (bytes[at + 1] == 0x3E || bytes[at + 1] == 0x3C):
      guard let last = items.last, !last.isNumeric, last.kind != .percent else { break }
      item.kind = .mark
      item.roles = bytes[at + 1] == 0x3E ? .atLeast : .atMost
      item.end += 1
    case 0x2265, 0x2264, 0x3E, 0x3C, 0x2248, 0x7E, 0x2266, 0x2267, 0x2A7D, 0x2A7E:
      item.kind = .mark
      let isOrEqual = at + 1 < end && bytes[at + 1] == 0x3D
      switch value {
      case 0x2265, 0x2267, 0x2A7E: item.roles = .atLeast
      case 0x2264, 0x2266, 0x2A7D: item.roles = .atMost
      case 0x3E: item.roles = isOrEqual ? .atLeast : .moreThan
      case 0x3C: item.roles = isOrEqual ? .atMost : .lessThan
      default: item.roles = .about
      }
      if isOrEqual { item.end += 1 }
    default: break
    }
    items.append(item)
    return Int(item.end)
  }

  /// Where the bracket opens that ends here and only says the number before it in words: "50 (năm mươi) mô hình"; not "75 (năm)".
  private var openOfNumerals: Int? {
    var open = items.count - 1
    while open > 0, items[open].kind == .word, items.count - open <= WordHash.longestNumeral,
      WordHash.numerals.contains(items[open].hash)
    { open -= 1 }
    guard open > 0, open < items.count - 1, items[open].kind == .open, items[open - 1].kind == .number else {
      return nil
    }
    let isUnit = items.count - open == 2 && items[open + 1].hash == WordHash.year && items[open - 1].value != 5
    return isUnit ? nil : open
  }

  /// "%o", "%0", "%₀": per mille where the keyboard has no sign for it; a letter or a figure behind it says otherwise.
  private func isTypedPerMille(_ at: Int, _ end: Int) -> Bool {
    if at + 3 < end, bytes[at + 1] == 0xE2, bytes[at + 2] == 0x82, bytes[at + 3] == 0x80 { return true }
    guard at + 1 < end, [0x30, 0x4F, 0x6F].contains(bytes[at + 1]) else { return false }
    guard at + 2 < end else { return true }
    let next = bytes[at + 2]
    if next >= 0x30 && next <= 0x39 || next >= 0x80 && next != 0xC2 && next != 0xE2 { return false }
    if (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A { return false }
    // "5%0,2": a blank was left out.
    return !((next == 0x2C || next == 0x2E) && at + 3 < end && bytes[at + 3] >= 0x30 && bytes[at + 3] <= 0x39)
  }

  // MARK: Phrases

  /// Joins the words of phrases in place: the write position never passes the read position.
  private mutating func matchPhrases() {
    let table = table
    let count = items.count
    var written = 0
    items.withUnsafeMutableBufferPointer { items in
      var index = 0
      while index < count {
        if items[index].kind != .word || items[index].phrase == 0 {
          if written != index { items[written] = items[index] }
          items[written].phrase = 0
          index += 1
        } else {
          index = Self.joinPhrase(at: index, written, items, table)
        }
        written += 1
      }
    }
    items.removeLast(count - written)
  }

  /// Writes the longest phrase that begins at an item; returns the item behind it.
  @inline(__always) private static func joinPhrase(
    at index: Int, _ written: Int, _ items: UnsafeMutableBufferPointer<Item>, _ table: LexiconTable
  ) -> Int {
    var item = items[index]
    var node = table.root(item.phrase)
    var next = index
    var best: UInt16 = 0
    var bestEnd = index
    while node != 0 {
      let phrase = table.phrase(at: node)
      if phrase != 0 {
        best = phrase
        bestEnd = next
      }
      next += 1
      guard next < items.count else { break }
      if items[next].phrase == 0 { break }
      node = table.child(node, items[next].phrase)
    }
    item.phrase = best
    if best != 0 {
      let entry = table.entries[Int(best)]
      item.roles = entry.roles
      item.value = entry.value
      item.end = items[bestEnd].end
    }
    items[written] = item
    return bestEnd + 1
  }
}
