import Diagnostics
import Glibc
import Vietnamese

/// Finds the words at fault in the lines of one file, for messages in the order of the text. A search goes on where the one
/// before ended, so that the work is linear in the file however many messages speak of one line.
struct LineFinder {
  private let text: SourceText
  private let reach: Int
  private var lines: [Int: Line] = [:]
  /// Where the last message of a kind in a line was found.
  private var cursors: [Key: Cursor] = [:]
  /// How many bytes may still be looked at.
  private var budget: Int

  private struct Key: Hashable {
    let line: Int
    let id: DiagnosticID
  }

  /// A place behind which to go on, in bytes and in characters.
  private struct Cursor {
    var offset = 0
    var column = 1
  }

  /// A line in NFC.
  private struct Line {
    let bytes: [UInt8]
    let isLong: Bool
    /// Characters in all.
    let count: Int
    let indent: Int

    init(_ line: String) {
      bytes = Array(NormalForm.nfc(line).utf8)
      isLong = bytes.count > Diagnostic.longestLine
      count = isLong ? bytes.count : line.count
      indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
    }
  }

  init(_ text: SourceText, reach: Int) {
    self.text = text
    self.reach = reach
    budget = 64 * text.text.utf8.count + (1 << 20)
  }

  /// The message with its line, and with its column where the words at fault are found.
  mutating func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let location = diagnostic.location, let known = line(location.line) else { return diagnostic }
    let masks = diagnostic.id == .personalIdentifier
    if location.column > 0 {
      let line = text.line(location.line) ?? ""
      let shown = Diagnostic(diagnostic.id, at: location, "", sourceLine: masks ? IdentifierReview.masked(line) : line)
      return diagnostic.placed(
        at: location, sourceLine: shown.sourceLine, start: shown.sourceLineStart, length: diagnostic.length)
    }
    if let subject = diagnostic.subject, let (number, cursor) = find(subject, from: location.line, diagnostic.id),
      let line = line(number)
    {
      let (shown, start) = excerpt(of: line, number, at: cursor, masks: masks)
      return diagnostic.placed(
        at: SourceLocation(file: location.file, line: number, column: cursor.column), sourceLine: shown, start: start,
        length: subject.count)
    }
    let start = Cursor(offset: known.indent, column: known.indent + 1)
    return diagnostic.placed(
      at: SourceLocation(file: location.file, line: location.line, column: start.column),
      sourceLine: excerpt(of: known, location.line, at: start, masks: masks).0,
      length: max(1, known.count - known.indent))
  }

  private mutating func line(_ number: Int) -> Line? {
    if let line = lines[number] { return line }
    guard let line = text.line(number).map(Line.init) else { return nil }
    lines[number] = line
    return line
  }

  // MARK: Search

  /// Where the words stand at or below a line, behind the last place found for messages of the kind; else for the first
  /// time. Words that a line break cuts are found by their beginning.
  private mutating func find(_ subject: String, from first: Int, _ id: DiagnosticID) -> (line: Int, Cursor)? {
    let word = subject.split(separator: " ").first.map(String.init) ?? subject
    for wanted in word == subject ? [subject] : [subject, word] where !wanted.isEmpty {
      for isAgain in [false, true] {
        if let found = find(Array(wanted.utf8), from: first, id, fromStart: isAgain) { return found }
        if cursors.isEmpty { break }
      }
    }
    return nil
  }

  private mutating func find(
    _ wanted: [UInt8], from first: Int, _ id: DiagnosticID, fromStart: Bool
  ) -> (line: Int, Cursor)? {
    for number in first..<(first + reach) {
      guard let line = line(number) else { break }
      let key = Key(line: number, id: id)
      let begin = fromStart ? Cursor() : cursors[key] ?? Cursor()
      guard budget > 0 else { return nil }
      guard let at = LineFinder.first(wanted, in: line.bytes, from: begin.offset) else {
        budget -= line.bytes.count - begin.offset
        continue
      }
      budget -= at - begin.offset
      let found = Cursor(
        offset: at, column: begin.column + String(decoding: line.bytes[begin.offset..<at], as: UTF8.self).count)
      let end = String(decoding: wanted, as: UTF8.self).count
      cursors[key] = Cursor(offset: at + wanted.count, column: found.column + end)
      return (number, found)
    }
    return nil
  }

  private static func first(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let head = wanted.first else { return nil }
    return bytes.withUnsafeBytes { all in
      var at = start
      while at + wanted.count <= all.count, let base = all.baseAddress,
        let found = memchr(base + at, Int32(head), all.count - wanted.count - at + 1)
      {
        let place = base.distance(to: UnsafeRawPointer(found))
        if wanted.withUnsafeBytes({ memcmp(base + place, $0.baseAddress ?? base, wanted.count) }) == 0 { return place }
        at = place + 1
      }
      return nil
    }
  }

  // MARK: What is shown

  /// The line, or of a long one what stands around a place, with how many characters stand before.
  private func excerpt(of line: Line, _ number: Int, at place: Cursor, masks: Bool) -> (String, Int) {
    guard line.isLong else {
      let whole = text.line(number) ?? ""
      return (masks ? IdentifierReview.masked(whole) : whole, 0)
    }
    // More than is shown, so that a number at an edge is masked as a whole.
    let (from, to) = (
      boundary(line.bytes, max(0, place.offset - 800)), boundary(line.bytes, min(line.bytes.count, place.offset + 800))
    )
    let before = String(decoding: line.bytes[from..<place.offset], as: UTF8.self).count
    let window = String(decoding: line.bytes[from..<to], as: UTF8.self)
    let skipped = max(0, before - Diagnostic.excerptReach)
    let shown = (masks ? IdentifierReview.masked(window) : window).dropFirst(skipped)
      .prefix(2 * Diagnostic.excerptReach)
    return (String(shown), max(0, place.column - 1 - before + skipped))
  }

  private func boundary(_ bytes: [UInt8], _ place: Int) -> Int {
    var place = place
    while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
