import Importing
import OfficeFiles
import TestSupport
import Vietnamese

/// Documents written as lines: `^` before a line centres it and makes it bold, `a || b` is a row of a table without lines, `| a | b |`
/// a row of a ruled one, an empty line an empty paragraph. `⏎` breaks a line within a paragraph or cell.
enum OfficialForm {
  static func document(_ text: String) -> OfficeDocument { OfficeDocument(blocks: blocks(text)) }

  static func blocks(_ text: String) -> [Block] {
    var blocks: [Block] = []
    var rows: [[String]] = []
    var isRuled = false
    func end() {
      if rows.isEmpty { return }
      let cells = rows.map { row in
        row.enumerated().map {
          Table.Cell(column: $0, blocks: $1.split(separator: "¶").map { .paragraph(paragraph(String($0))) })
        }
      }
      blocks.append(.table(Table(columnCount: rows.map(\.count).max() ?? 0, rows: cells, isRuled: isRuled)))
      rows = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isRow = line.hasPrefix("| ")
      if isRow || line.contains("||") {
        if !rows.isEmpty, isRuled != isRow { end() }
        isRuled = isRow
        let cells =
          isRow
          ? line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map(String.init)
          : parts(line)
        rows.append(cells.map { $0.trimmingBlanks() })
      } else {
        end()
        blocks.append(line == "---" ? .rule : .paragraph(paragraph(line)))
      }
    }
    end()
    return blocks
  }

  private static func parts(_ line: String) -> [String] {
    var parts: [String] = [""]
    var rest = line[...]
    while !rest.isEmpty {
      if rest.hasPrefix("||") {
        parts.append("")
        rest = rest.dropFirst(2)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }

  static func paragraph(_ line: String) -> Paragraph {
    let isTitle = line.hasPrefix("^")
    let text = (isTitle ? String(line.dropFirst()) : line).replacing("⏎", with: "\n")
    return Paragraph(runs: text.isEmpty ? [] : [Run(text, isBold: isTitle)], alignment: isTitle ? .center : .justified)
  }

  /// What is imported of it.
  static func imported(_ text: String, _ change: (inout Import.Options) -> Void = { _ in }) -> ImportedDocument {
    made(document(text), change)
  }

  static func made(_ document: OfficeDocument, _ change: (inout Import.Options) -> Void = { _ in }) -> ImportedDocument
  {
    var options = Import.Options(date: day, today: day)
    change(&options)
    return Import.make(document, options)
  }

  static let day = Day(year: 2026, month: 11, day: 28) ?? .epoch

  /// The body's items of a document whose first lines are a letterhead.
  static func body(_ lines: String) -> String { imported(letterhead + lines).body }

  static let letterhead = """
    ^ỦY BAN NHÂN DÂN¶^TỈNH LÂM ĐỒNG||^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc
    Số: 15/KH-UBND||Lâm Đồng, ngày 05 tháng 3 năm 2026
    ^KẾ HOẠCH
    ^Chuyển đổi số năm 2026


    """
}

extension ImportedDocument {
  /// The value of a key as written; nil where it is not stated.
  subscript(key: String) -> String? { entries.first { $0.key == key }?.value }
}

extension String {
  func trimmingBlanks() -> String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
