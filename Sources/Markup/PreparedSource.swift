import Bytes
import CCmark
import Diagnostics
import Vietnamese

/// The source with tables and footnote definitions taken out. Line numbers stay: what is taken out leaves blank lines.
struct PreparedSource {
  /// The text for libcmark. A table is the one line `<!--U+0001 n-->`, an HTML block that may end a paragraph.
  let text: [UInt8]
  let tables: [TableSource]
  let footnotes: [FootnoteSource]
  /// For each footnote what its address ends with; no two have the same.
  let footnoteIdentifiers: [String]
  /// The lines as they were before.
  let source: SourceLines
  /// `[label]: destination` lines by their label.
  private let definitions: [String: String]

  /// Which line of the source each line of the text was, from 0; nil where they are the same.
  let sourceLines: [Int32]?
  /// How each line of the source is read; nil where it is by Markdown's rules alone.
  let layout: [LineLayout]?

  init(_ original: SourceLines, indentedCode: Bool = true, layout: ((LinesToLayOut) -> [LineLayout])? = nil) {
    source = original
    var source = original
    footnotes = FootnoteScanner.scan(source)
    footnoteIdentifiers = PreparedSource.identifiers(of: footnotes)
    for note in footnotes {
      for line in note.line..<(note.line + note.lineCount) { source.lines[line] = [] }
    }
    tables = TableScanner.scan(source)
    var inserted: [Int: String] = [:]
    for (number, table) in tables.enumerated() {
      let indent = source.lines[table.firstLine].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      inserted[table.firstLine] = String(decoding: indent, as: UTF8.self) + PreparedSource.placeholder(number)
      for line in table.firstLine..<(table.firstLine + table.lineCount) { source.lines[line] = [] }
    }
    var isSet = source.isFenced
    for note in footnotes { for line in note.line..<(note.line + note.lineCount) { isSet[line] = true } }
    for table in tables { for line in table.firstLine..<(table.firstLine + table.lineCount) { isSet[line] = true } }
    let isRow = LooseRows.find(in: original.lines, isSet: isSet)
    let rules = layout.map { $0(LinesToLayOut(lines: original.lines, isSet: isSet, isRow: isRow)) }
    let links = TypedLinks(rules == nil ? [] : original.lines)
    var writer = LineWriter(
      size: source.size, isLaidOut: rules != nil, mayBeCode: rules == nil && indentedCode, links: links)
    var definitions: [String: String] = [:]
    for (index, line) in source.lines.enumerated() {
      if let placeholder = inserted[index] {
        writer.put(made: placeholder, from: index)
      } else {
        if let rules, !isSet[index] {
          writer.put(line, from: index, by: rules[index])
        } else {
          let breaks = rules == nil && isRow[index] && index + 1 < isRow.count && isRow[index + 1]
          writer.put(line, from: index, isSet: isSet[index], breaks: breaks)
        }
        if !source.isFenced[index], let label = PreparedSource.definedLabel(line), definitions[label] == nil,
          rules == nil || !links.isText(line)
        {
          definitions[label] = String(decoding: line, as: UTF8.self) + "\n"
        }
      }
    }
    writer.finish()
    text = writer.bytes
    sourceLines = rules == nil ? nil : writer.sourceLines
    self.layout = rules
    self.definitions = definitions
  }

  static func placeholder(_ number: Int) -> String { "<!--\u{1}\(number)-->" }

  private static func definedLabel(_ line: ArraySlice<UInt8>) -> String? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard content.first == UInt8(ascii: "["), let close = content.firstIndex(of: UInt8(ascii: "]")),
      content[content.index(after: close)...].first == UInt8(ascii: ":")
    else { return nil }
    return normalised(content[content.index(after: content.startIndex)..<close])
  }

  /// Labels agree without regard to case and to how much space there is (CommonMark 0.30 §4.7).
  private static func normalised(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The definitions that a text parsed apart may refer to, by the words that stand in brackets in it.
  func definitions(for markdown: String) -> String {
    if definitions.isEmpty { return "" }
    let bytes = Array(markdown.utf8)
    var found = ""
    var seen: Set<String> = []
    var open: Int?
    for (at, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open = at + 1
      } else if byte == UInt8(ascii: "]"), let start = open {
        open = nil
        let label = PreparedSource.normalised(bytes[start..<at])
        if let definition = definitions[label], seen.insert(label).inserted { found += definition }
      }
    }
    return found
  }

  /// The slugs of the labels; of labels with one slug the later ones get the first free number behind it.
  static func identifiers(of footnotes: [FootnoteSource]) -> [String] {
    var used: Set<String> = []
    var lastNumber: [String: Int] = [:]
    return footnotes.map { note in
      let slug = Slug.make(note.label)
      let stem = slug.isEmpty ? "x" : slug
      if used.insert(stem).inserted { return stem }
      var number = lastNumber[stem] ?? 1
      repeat { number += 1 } while !used.insert("\(stem)-\(number)").inserted
      lastNumber[stem] = number
      return "\(stem)-\(number)"
    }
  }
}
