import Bytes

/// Brackets that an official document means as they stand, though Markdown would make a link of them or leave them out:
/// two signs of notes, `[2](3)`, and a list of sources, `[1]: http://…`.
struct TypedLinks {
  /// Labels that a link of the text refers to, `[chữ][1]` or `[Luật A]`, in small letters; labels of figures alone are
  /// signs of notes where they stand without such words.
  private var used: Set<String> = []

  init(_ lines: [ArraySlice<UInt8>]) {
    guard lines.contains(where: { TypedLinks.defined($0) != nil }) else { return }
    for line in lines {
      let isDefinition = TypedLinks.defined(line) != nil
      var open: Int?
      for at in line.indices {
        if line[at] == UInt8(ascii: "[") {
          open = at
        } else if line[at] == UInt8(ascii: "]"), let start = open {
          open = nil
          if isDefinition, start < firstText(line) { continue }
          let label = line[(start + 1)..<at]
          let isBehindText = start > line.startIndex && line[start - 1] == UInt8(ascii: "]")
          let isBeforeNone = line[(at + 1)...].starts(with: "[]".utf8)
          let hasLetters = label.contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
          if isBehindText || isBeforeNone || hasLetters { used.insert(TypedLinks.key(label)) }
        }
      }
    }
  }

  /// Where the text of a line begins, behind its bracket.
  private func firstText(_ line: ArraySlice<UInt8>) -> Int {
    (line.firstIndex(of: UInt8(ascii: "[")) ?? line.startIndex) + 1
  }

  /// Whether the line looks like the definition of a link, and is text: nothing refers to it.
  func isText(_ line: ArraySlice<UInt8>) -> Bool {
    guard let label = TypedLinks.defined(line), !TypedLinks.isComment(line[label.endIndex...]) else { return false }
    return !used.contains(TypedLinks.key(label))
  }

  /// Whether what follows the label leads nowhere, as in `[//]: # (…)`: a way to write notes that no page shows.
  private static func isComment(_ rest: ArraySlice<UInt8>) -> Bool {
    let address = rest.dropFirst(2).drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 > 0x20 }
    return ["#", "<>", "<#>"].contains { address.elementsEqual($0.utf8) }
  }

  /// The label of a line `[1]: …`; nil for other lines, and for notes, `[^1]: …`.
  static func defined(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close < text.endIndex - 1,
      text[close + 1] == UInt8(ascii: ":"), text.dropFirst().first != UInt8(ascii: "^")
    else { return nil }
    let label = text[(text.startIndex + 1)..<close]
    return label.contains(UInt8(ascii: "[")) ? nil : label
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let bracket = ByteSet(0x5D...0x5D)

  /// The line with a backslash before each `(` behind `]` that holds no address; nil where there is none.
  static func guarded(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let hasBracket = line.withUnsafeBufferPointer { TypedLinks.bracket.first(in: $0, from: 0) < $0.count }
    guard hasBracket, !line.contains(UInt8(ascii: "`")) else { return nil }
    var out: [UInt8] = []
    var copied = line.startIndex
    var at = line.startIndex
    while let close = line[at...].firstIndex(of: UInt8(ascii: "]")) {
      at = close + 1
      guard at < line.endIndex, line[at] == UInt8(ascii: "(") else { continue }
      // An address is short; one that goes on over the line's end is left to Markdown.
      guard let end = line[at...].prefix(400).firstIndex(of: UInt8(ascii: ")")), !isAddress(line[(at + 1)..<end]) else {
        continue
      }
      out += line[copied..<at]
      out.append(UInt8(ascii: "\\"))
      copied = at
    }
    guard copied > line.startIndex else { return nil }
    return out + line[copied...]
  }

  /// Whether what stands in parentheses may be the address of a page, of a file or of a place of the page.
  private static func isAddress(_ written: ArraySlice<UInt8>) -> Bool {
    let text = written.drop { $0 == 0x20 }
    if text.first == UInt8(ascii: "<") || text.first == UInt8(ascii: "#") { return true }
    let address = text.prefix { $0 > 0x20 }
    let letters = address.count { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    if letters < 2 { return false }
    return address.contains { "/#:@.-_?".utf8.contains($0) }
  }
}
