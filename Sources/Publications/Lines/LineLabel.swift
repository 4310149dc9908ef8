import Vietnamese

/// The label at the start of a line as it is typed, and where it ends.
struct LineLabel: Equatable {
  /// What it says; nil for a bullet, a note mark such as `(1)`, or a sign of no row.
  let label: ProvisionLabel?
  /// `-`, `+`, `*`, or `(` for `(1)`, `ii)`, `①`, which say no row; 0 where the label is none.
  let bullet: UInt8
  /// Bytes of the line before the label: emphasis, an opening quotation mark.
  let start: Int
  /// Bytes up to the label's end.
  let end: Int
  /// Bytes up to the text behind it.
  let text: Int
  /// Where a backslash keeps Markdown from taking the label for a list's; -1 where none would.
  let escape: Int
  /// Whether the label is written in a way that only its place in a row makes one: `a.`, `1/`, `4.1`, `Điều 3 Tên`.
  let isInformal: Bool
  /// The sign behind a number or letter, which tells rows apart: `1.` from `1)`.
  let form: UInt8
  /// Whether a small letter follows behind a sign that is rarely a label's: `1/ một`.
  let isLoose: Bool

  /// The form of `1 - Đầu`, a dash between blanks.
  static let spaced = UInt8(ascii: " ")

  /// Whether it is a number or letter with a dash between blanks, which other texts have too.
  var isSpaced: Bool { form == LineLabel.spaced && (label?.kind == .number || label?.kind == .letter) }

  /// Whether it is `A-`, `A/` or `A - `.
  var isOldCapital: Bool {
    guard case .capital? = label else { return false }
    return form == LineLabel.spaced || form == UInt8(ascii: "-") || form == UInt8(ascii: "/")
  }

  /// The same as a sign before an item, that says nothing of a row: `i)` where `h)` is not the one before it.
  var asSign: LineLabel {
    LineLabel(
      label: nil, bullet: UInt8(ascii: "("), start: start, end: end, text: text, escape: escape, isInformal: true,
      form: form, isLoose: isLoose)
  }

  /// The same with another meaning, as a full label.
  func meaning(_ label: ProvisionLabel, form: UInt8 = UInt8(ascii: ".")) -> LineLabel {
    LineLabel(
      label: label, bullet: bullet, start: start, end: end, text: text, escape: escape, isInformal: false,
      form: form, isLoose: false)
  }
}

extension LineLabel {
  /// Reads the label of a line.
  ///
  /// - Parameters:
  ///   - line: The line from its first byte that is no space and no mark of a heading or block quote.
  ///   - signs: What serves for one line after the other.
  static func read(_ line: ArraySlice<UInt8>, _ signs: LineSigns = LineSigns()) -> LineLabel? {
    guard let first = line.first, mayOpen(first, line.dropFirst().first) || LabelReader.mayBeClause(line),
      !isProse(line)
    else { return nil }
    var reader = LabelReader(line, signs)
    return reader.read() ?? readBetweenBold(line, signs)
  }

  /// The label of a line of which only a part of it is bold: `**4**. Bốn`, `**c**) Ba`, `**Điều** **5.** Năm`.
  private static func readBetweenBold(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> LineLabel? {
    guard line.first == UInt8(ascii: "*"), line.dropFirst().first == UInt8(ascii: "*") else { return nil }
    var plain: [UInt8] = []
    // Where each byte ends in the line.
    var ends = [0]
    for (offset, byte) in line.prefix(120).enumerated() where byte != UInt8(ascii: "*") {
      plain.append(byte)
      ends.append(offset + 1)
    }
    guard plain.first.map({ mayOpen($0, plain.dropFirst().first) }) ?? false, !isProse(plain[...]) else { return nil }
    var reader = LabelReader(plain[...], signs)
    guard let label = reader.read(), label.label != nil, label.end < ends.count, label.text < ends.count else {
      return nil
    }
    return LineLabel(
      label: label.label, bullet: 0, start: 2 + label.start, end: ends[label.end], text: ends[label.text], escape: -1,
      isInformal: label.isInformal, form: label.form, isLoose: label.isLoose)
  }

  /// Whether a letter with a mark, of those that look like no other, is the first of a line or the second: no label has one
  /// there but `đ)`, `Điều` and `Mục`.
  private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    let rest = line.dropFirst()
    if first == 0xC4, rest.first == 0x90 || rest.first == 0x91 { return isMarked(rest.dropFirst()) }
    // `ư)`
    if first >= 0x80 { return line.dropFirst(2).first != UInt8(ascii: ")") && isMarked(line) }
    let isM = first | 0x20 == UInt8(ascii: "m") && rest.first == 0xE1 && rest.dropFirst().first == 0xBB
    return (first | 0x20) &- 0x61 < 26 && !isM && isMarked(rest)
  }

  private static func isMarked(_ text: ArraySlice<UInt8>) -> Bool {
    let second = text.dropFirst().first ?? 0x20
    switch text.first {
    case 0xC3: return second != 0x90 && second != 0xB0
    case 0xC4, 0xC5: return true
    case 0xC6: return second != 0x89
    case 0xE1: return second == 0xBA || second == 0xBB
    default: return false
    }
  }

  /// Whether a line that begins so can have a label; most lines of prose cannot.
  private static func mayOpen(_ first: UInt8, _ second: UInt8?) -> Bool {
    switch first {
    case 0x30...0x39, 0x2D, 0x2B, 0x2A, 0x28, 0x22, 0x27, 0x5F, 0x5B, 0x5C, 0x60, 0xA0...0xFF: true
    case UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "T"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      switch second {
      // `a\)`, as converters write what Markdown could take for a list.
      case UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "["), 0x5C: true
      case .some(0x30...0x39): true
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): "ivx".utf8.contains(first)
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): "IVXL".utf8.contains(first)
      case UInt8(ascii: " "), 0x09: first >= 0x60 || "IVXLABCDEFGH".utf8.contains(first)
      case .some(first): first >= 0x60
      default: second.map { $0 >= 0x80 } ?? false
      }
    default: false
    }
  }
}
