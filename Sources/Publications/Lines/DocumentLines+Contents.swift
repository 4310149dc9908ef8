import Vietnamese

// A table of contents that was pasted with the text: its lines name the parts and open none.

extension DocumentLines {
  /// The lines of a table of contents: below `MỤC LỤC` those that end in dots or a tab and the number of a page, and the beginnings of
  /// such as take two lines; a blank before the number is enough where the parts follow that the lines name.
  static func contents(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Set<Int> {
    guard let head = facts.indices.prefix(400).first(where: { facts[$0].length < 40 && isHeadOfContents(lines[$0]) })
    else { return [] }
    let (found, plain) = entries(below: head, lines, facts, mayBePlain: true)
    if plain.isEmpty { return found }
    let named = Set(facts[((found.max() ?? head) + 1)...].compactMap { $0.label?.label })
    let recurring = plain.count { facts[$0].label?.label.map(named.contains) ?? false }
    if recurring > 1, recurring * 5 >= plain.count * 4 { return found }
    return entries(below: head, lines, facts, mayBePlain: false).lines
  }

  /// The lines of the entries, and of these the ones that only a blank parts from their number.
  private static func entries(below head: Int, _ lines: [ArraySlice<UInt8>], _ facts: [LineFacts], mayBePlain: Bool)
    -> (lines: Set<Int>, plain: [Int])
  {
    var found: Set<Int> = []
    var open: [Int] = []
    var entries = 0
    var plain: [Int] = []
    var page = 0
    for index in facts.indices.dropFirst(head + 1) where !facts[index].isBlank && !facts[index].isRule {
      open.append(index)
      let entry = entry(lines[index])
      let isPlain = mayBePlain && entry?.isPlain == true && facts[index].label?.label != nil
      if let entry, isPlain ? entry.page >= page : !entry.isPlain {
        if isPlain { plain.append(index) }
        found.formUnion(open)
        open = []
        entries += 1
        page = entry.page
      } else if open.count > 2 {
        break
      }
    }
    return entries > 1 ? (found, plain) : ([], [])
  }

  /// Whether a line says `MỤC LỤC` and nothing else.
  static func isHeadOfContents(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.filter { !"#*_ \t:.".utf8.contains($0) }
    return words.count < 16 && String(decoding: words, as: UTF8.self).lowered() == "mụclục"
  }

  /// The number of a page in which a line ends, behind dots or a tab, or behind no more than a blank; nil where it ends otherwise.
  private static func entry(_ line: ArraySlice<UInt8>) -> (page: Int, isPlain: Bool)? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2A || byte == 0x5F }
    var rest = line
    while let last = rest.last, isBlank(last) || last == 0x09 || last == 0x0D { rest = rest.dropLast() }
    let figures = rest.reversed().prefix { $0 &- 0x30 < 10 }.count
    guard (1...3).contains(figures), let page = Int(String(decoding: rest.suffix(figures), as: UTF8.self)) else {
      return nil
    }
    rest = rest.dropLast(figures)
    let end = rest.endIndex
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    if rest.last == 0x09 || rest.suffix(3).elementsEqual("...".utf8) || rest.suffix(3).elementsEqual("…".utf8) {
      return (page, false)
    }
    return rest.endIndex < end && !rest.isEmpty ? (page, true) : nil
  }
}
