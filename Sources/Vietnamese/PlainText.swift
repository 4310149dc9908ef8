/// A text as it looks: each character of ``LookAlike`` put down as what it looks like, and where each byte stands in the text
/// as written. Text without such characters, which is nearly all, is not copied.
public struct PlainText: Sendable {
  /// UTF-8 of the text as it looks. Its indices are those of the text as written only where nothing is odd.
  public let bytes: ArraySlice<UInt8>
  /// The odd characters in order; empty where `bytes` is the text as written.
  private let steps: [Step]

  private struct Step: Sendable {
    /// Where it stands in `bytes`.
    let plain: Range<Int>
    /// Where it stands in the text as written.
    let written: Range<Int>
  }

  /// Whether the text looks as it is written.
  public var isAsWritten: Bool { steps.isEmpty }

  /// A UTF-8 text, with the indices of its slice.
  ///
  /// - Parameter forFigures: Dashes and no-break spaces stay, which readers of figures know; a no-break space between groups
  ///   of figures is their full stop, and the zero width space parts words.
  public init(_ text: ArraySlice<UInt8>, forFigures: Bool = false) {
    var plain: [UInt8] = []
    var steps: [Step] = []
    text.withUnsafeBufferPointer { bytes in
      var (copied, from) = (0, 0)
      while let (at, value, width, entry) = LookAlike.next(in: bytes, from: from) {
        from = at + width
        let isGroup = forFigures && entry.kind == .space && PlainText.groups(bytes, at, width, value)
        if forFigures, entry.kind == .dash || value == 0xA0 && !isGroup { continue }
        if steps.isEmpty { plain.reserveCapacity(bytes.count) }
        plain.append(contentsOf: bytes[copied..<at])
        let start = plain.count
        if isGroup {
          plain.append(0x2E)
        } else if value == 0x200B,
          forFigures ? PlainText.isBetweenLetters(bytes, at, width) : PlainText.parts(bytes, at, width)
        {
          plain.append(0x20)
        } else {
          plain.append(contentsOf: entry.seen)
        }
        steps.append(
          Step(plain: start..<plain.count, written: (text.startIndex + at)..<(text.startIndex + at + width)))
        copied = at + width
      }
      if !steps.isEmpty { plain.append(contentsOf: bytes[copied...]) }
    }
    self.steps = steps
    bytes = steps.isEmpty ? text : plain[...]
  }

  /// A UTF-8 text in which nothing looks like anything else, which has been found before.
  public init(asWritten text: ArraySlice<UInt8>) { (bytes, steps) = (text, []) }

  /// The text as it looks.
  public static func string(_ text: String) -> String {
    let plain = PlainText(Array(text.utf8)[...])
    return plain.isAsWritten ? text : String(decoding: plain.bytes, as: UTF8.self)
  }

  /// Whether nothing in the text looks like anything else.
  public static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { LookAlike.next(in: bytes, from: 0) == nil }

  /// Whether a character that begins with two bytes may look like another one; no ASCII and no letter of Vietnamese does.
  public static func mayLookOtherwise(_ lead: UInt8, _ next: UInt8) -> Bool { LookAlike.mayStand(lead, next) }

  /// The text as search reads it: as it looks, but for the zero width space, which parts words (UAX #29), a no-break
  /// space between groups of figures, which is the full stop of `1.520`, and words in Russian or Greek.
  public static func searched(_ text: String) -> String {
    var text = text
    let searched = text.withUTF8 { bytes -> [UInt8]? in
      var out: [UInt8]?
      var copied = 0
      var from = 0
      var word = ForeignWord()
      while let (at, value, width, entry) = LookAlike.next(in: bytes, from: from) {
        from = at + width
        if value == 0x200B { continue }
        if (0x370..<0x530).contains(value) {
          if at >= word.end { word = ForeignWord(around: at, in: bytes) }
          if word.isForeign { continue }
        }
        out = out ?? []
        out?.append(contentsOf: bytes[copied..<at])
        if entry.kind == .space, groups(bytes, at, width, value) {
          out?.append(0x2E)
        } else {
          out?.append(contentsOf: entry.seen)
        }
        copied = from
      }
      out?.append(contentsOf: bytes[copied...])
      return out
    }
    return searched.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether a zero width space stands between a word and a figure, as between `số` and `153`: it is a space that shows as
  /// none. Elsewhere, as in `QĐ-` and `TTg`, it only lets a line break.
  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) -> Bool {
    guard at > 0, at + width < bytes.count else { return false }
    let (before, after) = (bytes[at - 1], bytes[at + width])
    return (before >= 0x80 || before &- 0x61 < 26) && after &- 0x30 < 10
  }

  /// Whether a no-break space stands between a figure and a group of three.
  private static func groups(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int, _ value: UInt32) -> Bool {
    guard [0xA0, 0x2007, 0x2009, 0x202F].contains(value), at > 0, bytes[at - 1] &- 0x30 < 10 else { return false }
    let end = at + width + 3
    return end <= bytes.count && bytes[(at + width)..<end].allSatisfy { $0 &- 0x30 < 10 }
      && (end == bytes.count || bytes[end] &- 0x30 >= 10)
  }

  private static func isBetweenLetters(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) -> Bool {
    guard at > 0, at + width < bytes.count else { return false }
    func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
    return isWord(bytes[at - 1]) && (isWord(bytes[at + width]) || bytes[at + width] &- 0x30 < 10)
  }

  // MARK: Places

  /// Where a place of the text as written stands, counted from the beginning of ``bytes``.
  public func offset(ofWritten place: Int, from start: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].written.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    if low < steps.count, steps[low].written.lowerBound < place { return steps[low].plain.lowerBound }
    guard low > 0 else { return place - start }
    return steps[low - 1].plain.upperBound + place - steps[low - 1].written.upperBound
  }

  /// Where a range of `bytes` stands in the text as written; hidden characters at its ends are left out.
  public func written(_ range: Range<Int>) -> Range<Int> {
    if steps.isEmpty { return range }
    let lower = lower(range.lowerBound)
    return lower..<max(lower, upper(range.upperBound))
  }

  /// Where the byte at a place of `bytes` stands in the text as written.
  public func written(_ place: Int) -> Int { steps.isEmpty ? place : lower(place) }

  private func lower(_ place: Int) -> Int {
    let next = first { $0.plain.upperBound > place }
    if next < steps.count, steps[next].plain.lowerBound < place { return steps[next].written.lowerBound }
    return behind(next, place)
  }

  private func upper(_ place: Int) -> Int {
    let next = first { $0.plain.upperBound > place || $0.plain == place..<place }
    if next < steps.count, steps[next].plain.lowerBound < place { return steps[next].written.upperBound }
    return behind(next, place)
  }

  /// A place behind the step before `next`, in text that stands as written.
  private func behind(_ next: Int, _ place: Int) -> Int {
    guard next > 0 else { return place + start }
    return steps[next - 1].written.upperBound + place - steps[next - 1].plain.upperBound
  }

  /// Where the text as written begins.
  private var start: Int { steps.first.map { $0.written.lowerBound - $0.plain.lowerBound } ?? 0 }

  /// The first step for which the condition holds; it holds for all behind it.
  private func first(_ condition: (Step) -> Bool) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if condition(steps[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A word with Cyrillic or Greek letters.
private struct ForeignWord {
  private(set) var end = 0
  /// Whether a letter stands in it that no Latin one looks like: then the word is what it is.
  private(set) var isForeign = false

  init() {}

  init(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var at = place
    // Backwards to the beginning of the word, then forwards to its end.
    while at > 0 {
      var before = at - 1
      while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard ForeignWord.isOfWord(LookAlike.scalar(in: bytes, at: before).value) else { break }
      at = before
    }
    while at < bytes.count {
      let (value, width) = LookAlike.scalar(in: bytes, at: at)
      guard ForeignWord.isOfWord(value) else { break }
      if (0x370..<0x530).contains(value), LookAlike.entry(value) == nil { isForeign = true }
      at += width
    }
    end = at
  }

  private static func isOfWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 }
    guard value != 0x200B, let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .format:
      return true
    default: return false
    }
  }
}
