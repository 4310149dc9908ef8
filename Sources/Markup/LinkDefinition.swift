/// `[label]: address "title"` on a line of its own, which may go on over the next lines.
struct LinkDefinition {
  /// As references are matched: in small letters, blanks folded.
  let label: String
  /// Its lines, by index.
  let lines: ClosedRange<Int>
  /// Where it begins on its first line.
  let start: Int

  /// All definitions of a text, in order.
  static func find(in source: SourceLines, besides prepared: PreparedSource) -> [LinkDefinition] {
    var taken: Set<Int> = []
    for table in prepared.tables { taken.formUnion(table.firstLine..<(table.firstLine + table.lineCount)) }
    for note in prepared.footnotes { taken.formUnion(note.line..<(note.line + note.lineCount)) }
    var found: [LinkDefinition] = []
    var index = 0
    var isInParagraph = false
    while index < source.lines.count {
      let line = source.lines[index]
      let isFree = !source.isFenced[index] && !taken.contains(index)
      let start = prefix(of: line)
      // A definition cannot interrupt a paragraph, but it may open an item of a list.
      if isFree, !isInParagraph || opensItem(line, start), let definition = definition(at: index, start, in: source) {
        found.append(definition)
        index = definition.lines.upperBound + 1
        isInParagraph = false
        continue
      }
      isInParagraph = isFree && start < line.count && line.dropFirst(start).first != UInt8(ascii: "#")
      index += 1
    }
    return found
  }

  /// What stands in brackets outside of the definitions, each as references are matched. Linear in the text.
  static func labels(in source: SourceLines, besides definitions: [LinkDefinition]) -> Set<String> {
    var skipped: Set<Int> = []
    for definition in definitions { skipped.formUnion(definition.lines) }
    var labels: Set<String> = []
    var open: [(line: Int, text: [UInt8])] = []
    for (number, line) in source.lines.enumerated() where !skipped.contains(number) {
      if line.allSatisfy({ $0 <= 0x20 }) { open = [] }
      for byte in line + [0x20] {
        if byte == UInt8(ascii: "]"), let last = open.popLast() { labels.insert(key(last.text[...])) }
        for index in open.indices { open[index].text.append(byte) }
        if byte == UInt8(ascii: "[") {
          // References nest no deeper than a picture in a link.
          if open.count == 3 { open.removeFirst() }
          open.append((number, []))
        }
        open.removeAll { $0.text.count > 1000 }
      }
    }
    return labels
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many bytes of a line stand for the quotes and lists around it.
  private static func prefix(of line: ArraySlice<UInt8>) -> Int {
    line.firstIndex { byte in
      !(byte == 0x20 || byte == 0x09 || byte >= 0x30 && byte <= 0x39 || ">-+*.)".utf8.contains(byte))
    }.map { $0 - line.startIndex } ?? line.count
  }

  private static func opensItem(_ line: ArraySlice<UInt8>, _ start: Int) -> Bool {
    line.prefix(start).contains { $0 > 0x20 }
  }

  private static func definition(at index: Int, _ start: Int, in source: SourceLines) -> LinkDefinition? {
    let line = source.lines[index].dropFirst(start)
    guard line.first == UInt8(ascii: "["), let close = closing(of: line), close + 1 < line.endIndex,
      line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = key(line[(line.startIndex + 1)..<close])
    guard !label.isEmpty, !label.hasPrefix("^") else { return nil }
    var last = index
    var rest = trimmed(line[(close + 2)...])
    if rest.isEmpty {
      guard let next = contentLine(index + 1, in: source) else { return nil }
      last = index + 1
      rest = trimmed(next)
    }
    guard !rest.isEmpty else { return nil }
    let address =
      rest.first == UInt8(ascii: "<")
      ? rest.prefix { $0 != UInt8(ascii: ">") }.count + 1 : rest.prefix { $0 > 0x20 }.count
    rest = trimmed(rest.dropFirst(address))
    if rest.isEmpty {
      let next = contentLine(last + 1, in: source).map(trimmed) ?? []
      if let end = title(next, at: last + 1, in: source) { last = end }
      return LinkDefinition(label: label, lines: index...last, start: start)
    }
    return title(rest, at: last, in: source).map { LinkDefinition(label: label, lines: index...$0, start: start) }
  }

  /// The bracket that ends a label.
  private static func closing(of line: ArraySlice<UInt8>) -> Int? {
    var isEscaped = false
    for index in line.indices.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if line[index] == UInt8(ascii: "\\") {
        isEscaped = true
      } else if line[index] == UInt8(ascii: "[") {
        return nil
      } else if line[index] == UInt8(ascii: "]") {
        return index
      }
    }
    return nil
  }

  /// The line on which a title ends that begins there; nil where none does.
  private static func title(_ text: ArraySlice<UInt8>, at first: Int, in source: SourceLines) -> Int? {
    guard let quote = text.first, "\"'(".utf8.contains(quote) else { return nil }
    let close = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
    var (rest, index) = (text.dropFirst(), first)
    while true {
      if let end = rest.firstIndex(of: close) {
        return rest[(end + 1)...].allSatisfy { $0 <= 0x20 } ? index : nil
      }
      index += 1
      guard let next = contentLine(index, in: source) else { return nil }
      rest = next
    }
  }

  /// A line that is not blank and no code.
  private static func contentLine(_ index: Int, in source: SourceLines) -> ArraySlice<UInt8>? {
    guard source.lines.indices.contains(index), !source.isFenced[index],
      source.lines[index].contains(where: { $0 > 0x20 })
    else { return nil }
    return source.lines[index]
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 <= 0x20 }
    while let last = line.last, last <= 0x20 { line = line.dropLast() }
    return line
  }
}
