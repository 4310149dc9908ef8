/// Files of plain paragraphs and tables without lines.
extension WordFile {
  /// Paragraphs of lines; `^` before one centres it and makes it bold, `a || b` is a row of a table, `¶` parts the paragraphs of a
  /// cell.
  public static func docx(_ text: String) -> [UInt8] {
    var body = ""
    var rows = ""
    func end() {
      if !rows.isEmpty { body += "<w:tbl>\(rows)</w:tbl>" }
      rows = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains("||") {
        let cells = line.split(separator: "||", omittingEmptySubsequences: false).map { cell in
          "<w:tc>"
            + cell.split(separator: "¶", omittingEmptySubsequences: false).map { paragraph(blanksOff($0)) }.joined()
            + "</w:tc>"
        }
        rows += "<w:tr>\(cells.joined())</w:tr>"
      } else {
        end()
        body += paragraph(line)
      }
    }
    end()
    return docx(body: body)
  }

  /// A file whose body is the XML given.
  public static func docx(body: String, others: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
    var file = WordFile(body)
    file.parts = others
    return file.bytes
  }

  private static func blanksOff(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }

  private static func paragraph(_ line: Substring) -> String {
    let isTitle = line.hasPrefix("^")
    let text = String(isTitle ? line.dropFirst() : line).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<w:p>" + (isTitle ? #"<w:pPr><w:jc w:val="center"/></w:pPr>"# : "") + "<w:r>"
      + (isTitle ? "<w:rPr><w:b/></w:rPr>" : "") + #"<w:t xml:space="preserve">"# + text + "</w:t></w:r></w:p>"
  }
}
