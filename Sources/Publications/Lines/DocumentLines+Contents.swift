import Vietnamese

// A table of contents that was pasted with the text: its lines name the parts and open none.

extension DocumentLines {
  /// The lines of a table of contents: below `MỤC LỤC` those that end in dots or a tab and the number of a page, and the beginnings of
  /// such as take two lines.
  static func contents(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Set<Int> {
    guard let head = facts.indices.prefix(400).first(where: { facts[$0].length < 40 && isHeadOfContents(lines[$0]) })
    else { return [] }
    var found: Set<Int> = []
    var open: [Int] = []
    var entries = 0
    for index in facts.indices.dropFirst(head + 1) where !facts[index].isBlank && !facts[index].isRule {
      open.append(index)
      if isEntry(lines[index]) {
        found.formUnion(open)
        open = []
        entries += 1
      } else if open.count > 2 {
        break
      }
    }
    return entries > 1 ? found : []
  }

  /// Whether a line says `MỤC LỤC` and nothing else.
  static func isHeadOfContents(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.filter { !"#*_ \t:.".utf8.contains($0) }
    return words.count < 16 && String(decoding: words, as: UTF8.self).lowered() == "mụclục"
  }

  /// Whether a line ends in the number of a page, behind dots or a tab.
  private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2A || byte == 0x5F }
    var rest = line
    while let last = rest.last, isBlank(last) || last == 0x09 || last == 0x0D { rest = rest.dropLast() }
    let figures = rest.reversed().prefix { $0 &- 0x30 < 10 }.count
    guard (1...3).contains(figures) else { return false }
    rest = rest.dropLast(figures)
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    return rest.last == 0x09 || rest.suffix(3).elementsEqual("...".utf8) || rest.suffix(3).elementsEqual("…".utf8)
  }
}
