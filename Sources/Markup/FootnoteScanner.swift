import Bytes

/// A footnote definition as written, `[^1]: Nguồn`.
struct FootnoteSource {
  let label: String
  let line: Int
  let lineCount: Int
  let body: String
}

enum FootnoteScanner {
  /// All footnote definitions outside fences; later lines belong to one while they are indented or not blank.
  static func scan(_ source: SourceLines) -> [FootnoteSource] {
    var notes: [FootnoteSource] = []
    var index = 0
    while index < source.lines.count {
      guard !source.isFenced[index], let (label, first) = opening(source.lines[index]) else {
        index += 1
        continue
      }
      var body = [first]
      var next = index + 1
      while next < source.lines.count, opening(source.lines[next]) == nil {
        let line = String(decoding: source.lines[next], as: UTF8.self)
        if line.allSatisfy(\.isWhitespace) { break }
        body.append(String(line.drop { $0 == " " || $0 == "\t" }))
        next += 1
      }
      notes.append(
        FootnoteSource(label: label, line: index, lineCount: next - index, body: body.joined(separator: "\n")))
      index = next
    }
    return notes
  }

  private static func opening(_ line: ArraySlice<UInt8>) -> (label: String, rest: String)? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard line.count - content.count <= 3, content.starts(with: "[^".utf8) else { return nil }
    let afterOpen = content.dropFirst(2)
    guard let close = afterOpen.firstIndex(of: UInt8(ascii: "]")), close > afterOpen.startIndex else { return nil }
    let rest = afterOpen[afterOpen.index(after: close)...]
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let label = String(decoding: afterOpen[..<close], as: UTF8.self)
    guard isLabel(label) else { return nil }
    let text = rest.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return (label, String(decoding: text, as: UTF8.self))
  }

  static func isLabel(_ label: String) -> Bool {
    !label.isEmpty && label.utf8.count <= 40
      && label.utf8.allSatisfy {
        $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "^")
      }
  }
}
