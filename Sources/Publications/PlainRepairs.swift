import Diagnostics
import Markup
import Vietnamese

/// Repairs that need no message of their own: days, spaces in numbers, composed letters, and what another message speaks of
/// (colons, quotation marks).
struct PlainRepairs {
  private let frame: SourceFrame

  init(_ frame: SourceFrame) { self.frame = frame }

  /// All that the editor has not said to keep.
  var all: [Repair] {
    composed + headings + ofLines
  }

  /// Without those of composed letters.
  var ofLines: [Repair] { (frame.accepts(.citationSpacing) ? [] : spaced) + frontMatter }

  // MARK: Composed letters

  /// Letters and their marks put together (NFC), outside code.
  var composed: [Repair] {
    if frame.accepts(.textNotNFC) { return [] }
    return frame.lines.compactMap { line in
      guard line.part != .closed else { return nil }
      let text = String(decoding: line.bytes, as: UTF8.self)
      if NormalForm.isNFC(text) { return nil }
      return Repair(PlainRepairs.compose(text, line.number))
    }
  }

  /// Word by word, so that a diff and other repairs of the line see what changes.
  private static func compose(_ text: String, _ line: Int) -> [Repair.Edit] {
    var edits: [Repair.Edit] = []
    var at = 0
    for word in text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      let count = word.count
      let old = String(decoding: word, as: UTF8.self)
      if !NormalForm.isNFC(old) {
        edits.append(Repair.Edit(line: line, bytes: at..<(at + count), old: old, new: NormalForm.nfc(old)))
      }
      at += count + 1
    }
    return edits
  }

  // MARK: Headings

  /// `##Điều 1` with its space. One mark alone may be a hashtag.
  var headings: [Repair] {
    if frame.accepts(.headingNoSpace) { return [] }
    return frame.lines.compactMap { line in
      guard line.part == .body, let marks = Markdown.tightHeading(line.bytes) else { return nil }
      let end = line.bytes.prefix { $0 == 0x20 }.count + marks
      let isLabel = ["Điều ", "Chương ", "Phần ", "Mục "].contains { line.bytes.dropFirst(end).starts(with: $0.utf8) }
      guard marks > 1 || isLabel else { return nil }
      return Repair([Repair.Edit(line: line.number, bytes: end..<end, old: "", new: " ")])
    }
  }

  // MARK: Numbers

  /// Spaces inside document numbers: `3127 / QĐ-UBND`, `30/2020/NĐ- CP`.
  private var spaced: [Repair] {
    frame.lines.enumerated().flatMap { index, line -> [Repair] in
      guard line.part != .closed, line.bytes.contains(0x2F) || line.bytes.contains(0x2D) else { return [] }
      return PlainRepairs.tightened(line).filter { repair in
        repair.edits.allSatisfy { !frame.isShut(index, $0.bytes.lowerBound) }
      }
    }
  }

  private static func tightened(_ line: SourceFrame.Line) -> [Repair] {
    CitationSlip.find(in: line.bytes).compactMap { slip in
      guard case .spaced = slip.kind else { return nil }
      return Repair(spaces(in: slip.range, line))
    }
  }

  /// Edits that take out the spaces of a range.
  static func spaces(in range: Range<Int>, _ line: SourceFrame.Line) -> [Repair.Edit] {
    var edits: [Repair.Edit] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let width = blank(line.bytes, at)
      if width > 0 {
        edits.append(
          Repair.Edit(
            line: line.number, bytes: at..<(at + width),
            old: String(decoding: line.bytes[at..<(at + width)], as: UTF8.self),
            new: ""))
      }
      at += max(1, width)
    }
    return edits
  }

  /// The width of a space, or of one that does not break; 0 for anything else.
  private static func blank(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
    if bytes[at] == 0x20 { return 1 }
    if bytes[at] == 0xC2, bytes[(at + 1)...].first == 0xA0 { return 2 }
    let isNarrow = bytes[at] == 0xE2 && bytes[(at + 1)...].starts(with: [0x80, 0xAF])
    return isNarrow ? 3 : 0
  }

  // MARK: Front matter

  private var frontMatter: [Repair] {
    var found: [Repair] = []
    /// Indentation of the key whose text the lines below are.
    var text: Int?
    for (index, line) in frame.lines.enumerated() where line.part == .yaml {
      let indent = line.bytes.prefix { $0 == 0x20 }.count
      if let open = text {
        if indent > open || line.bytes.count == indent { continue }
        text = nil
      }
      let pair = YAMLLine(line)
      if let pair, pair.opensText { text = indent }
      if let pair {
        found += pair.repairs
        if let repair = pair.quoting(isAlone: !goesOn(behind: index, column: pair.column)) { found.append(repair) }
      }
      if line.bytes.contains(0x7B) { found += YAMLLine.days(inFlowOf: line) }
    }
    return found
  }

  /// Whether the line below belongs to the value of a key that stands at a column.
  private func goesOn(behind index: Int, column: Int) -> Bool {
    guard
      let next = frame.lines.dropFirst(index + 1).first(where: { !$0.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }),
      next.part == .yaml
    else { return false }
    return next.bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count > column
  }
}
