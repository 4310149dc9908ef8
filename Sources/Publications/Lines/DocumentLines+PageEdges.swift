import Diagnostics
import Vietnamese

// What a PDF leaves of the edges of its pages: numbers that rise from page to page, and the heads of the Công báo.

extension DocumentLines {
  /// So many lines has a page at least.
  private static let leastOfPage = 10

  /// The lines at the edges of pages, in order: figures alone that rise by one through the document, of which several stand in the midst of
  /// sentences, and `CÔNG BÁO/Số 123 + 124/Ngày 05-3-2025` that comes again. Linear in the lines.
  static func pageEdges(_ facts: [LineFacts], _ lines: [ArraySlice<UInt8>]) -> [Int] {
    var heads: [Int] = []
    // By number the longest row that it ends: how many, its line, and the one before.
    var rows: [Int: (count: Int, line: Int)] = [:]
    var before: [Int: Int] = [:]
    for (index, line) in facts.enumerated() where !line.isBlank && !line.isSet && !line.isRow && line.length < 64 {
      let text = lines[index].dropFirst(line.content)
      if line.isFigure, line.length < 4, let number = number(of: text) {
        // A page may have lost its number.
        let last = (rows[number - 1] ?? rows[number - 2]).flatMap { index - $0.line >= leastOfPage ? $0 : nil }
        if let last { before[index] = last.line }
        if rows[number]?.count ?? 0 <= last?.count ?? 0 { rows[number] = ((last?.count ?? 0) + 1, index) }
      } else if text.starts(with: "CÔNG BÁO/".utf8), text.contains(where: { $0 &- 0x30 < 10 }) {
        heads.append(index)
      }
    }
    if heads.count < 2 { heads = [] }
    var found: [Int] = []
    var at = rows.values.max { ($0.count, $1.line) < ($1.count, $0.line) }.flatMap { $0.count > 2 ? $0.line : nil }
    while let line = at {
      found.append(line)
      at = before[line]
    }
    let midst = found.count { isWithinSentence($0, facts) }
    if midst < 2 || midst * 8 < found.count { found = [] }
    return (found + heads).sorted()
  }

  /// The number that a line is, of figures and nothing else.
  private static func number(of text: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in text {
      if byte == 0x20 { continue }
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether a sentence of running text goes on from before a line to behind it.
  private static func isWithinSentence(_ index: Int, _ facts: [LineFacts]) -> Bool {
    guard let last = facts[..<index].lastIndex(where: { !$0.isBlank }),
      let next = facts[(index + 1)...].firstIndex(where: { !$0.isBlank })
    else { return false }
    return facts[last].length > 24 && !facts[last].endsSentence && !facts[last].isSet && facts[next].beginsSmall
      && facts[next].label == nil && facts[next].length > 20
  }

  /// One message for all of them.
  func edgesOfPages(file: String, lineOffset: Int) -> [Diagnostic] {
    guard let first = pageEdges.first else { return [] }
    let written = String(decoding: text(first), as: UTF8.self)
    let places = pageEdges.prefix(40).map { String(lineOffset + $0 + 1) }.joined(separator: ", ")
    return [
      Diagnostic(
        .pageNumber, at: SourceLocation(file: file, line: lineOffset + first + 1, column: 1),
        pageEdges.count > 1
          ? "«\(written)» và \(pageEdges.count - 1) dòng khác có vẻ là số trang hoặc dòng đầu trang còn sót"
          : "«\(written)» có vẻ là số trang hoặc dòng đầu trang còn sót",
        note: "Ở các dòng \(places)\(pageEdges.count > 40 ? ", …" : "").",
        fix: "Xóa các dòng ấy, nối hai nửa câu bị cắt.",
        sourceLine: String(decoding: lines[first], as: UTF8.self), length: written.count, subject: written)
    ]
  }
}
