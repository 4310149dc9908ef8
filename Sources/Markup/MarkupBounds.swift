import Bytes
import CCmark
import Diagnostics
import Vietnamese

/// Refuses input that would make libcmark slow.
enum Bounds {
  static func check(_ text: String, lines: SourceLines, lineOffset: Int, file: String) -> Diagnostic? {
    if text.utf8.count > Markdown.maximumSize {
      return Diagnostic(
        .markupTooLarge, at: SourceLocation(file: file),
        "Nội dung dài quá giới hạn \(Markdown.maximumSize >> 20) MB",
        fix: "Tách thành nhiều văn bản, hoặc đính kèm tệp PDF trong `attachments`.")
    }
    var brackets = 0
    let hasBrackets = text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "[")) } ?? true
    for (index, line) in lines.lines.enumerated() where !lines.isFenced[index] {
      let (containers, opened, isBlank) = depth(of: line, hasBrackets: hasBrackets)
      brackets = isBlank ? 0 : max(0, brackets + opened)
      if containers > Markdown.maximumDepth || brackets > 10 * Markdown.maximumDepth {
        return Diagnostic(
          .markupTooDeep, at: SourceLocation(file: file, line: lineOffset + index + 1, column: 1),
          "Các phần tử lồng nhau quá sâu (danh sách, trích dẫn hoặc dấu ngoặc vuông)",
          fix: "Bớt các dấu `>`, `-`, `[` lồng nhau; giới hạn là \(Markdown.maximumDepth) tầng.")
      }
    }
    return nil
  }

  /// The most cells that are added to rows which have fewer than the header; written ones are bounded by the size.
  private static let maximumFilledCells = 50_000

  /// Refuses tables whose short rows would be filled up with more cells than a file of that size can mean.
  static func check(_ tables: [TableSource], lineOffset: Int, file: String) -> Diagnostic? {
    var filled = 0
    for table in tables {
      for row in table.rows {
        filled += max(0, table.alignments.count - row.cells.count)
        guard filled > maximumFilledCells else { continue }
        return Diagnostic(
          .tableTooLarge, at: SourceLocation(file: file, line: lineOffset + row.line + 1, column: 1),
          "Bảng thiếu quá nhiều ô: tiêu đề có \(table.alignments.count) ô, các dòng dưới có ít hơn nhiều",
          note: "Cổng chỉ thêm nhiều nhất \(maximumFilledCells) ô trống.",
          fix: "Bớt dấu `|` thừa ở tiêu đề bảng, hoặc viết đủ ô cho từng dòng.")
      }
    }
    return nil
  }

  /// Containers that the line may open or continue, brackets it leaves open, and whether it is blank.
  ///
  /// - Parameter hasBrackets: Whether any stand in the text; without, the line is read only up to its first word.
  static func depth(of line: ArraySlice<UInt8>, hasBrackets: Bool) -> (Int, Int, Bool) {
    var (containers, column) = (0, 0)
    var at = line.startIndex
    prefix: while at < line.endIndex, containers <= Markdown.maximumDepth {
      var end = at
      switch line[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        (at, column) = (at + 1, column + 1)
        continue
      case UInt8(ascii: ">"):
        (at, column, containers) = (at + 1, column + 1, containers + 1)
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while end < line.endIndex, line[end] >= 0x30, line[end] <= 0x39 { end += 1 }
        guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else {
          break prefix
        }
        end += 1
      default: break prefix
      }
      // A mark without a space behind it opens nothing: dots, dashes and stars in a row are text or a rule.
      guard end == line.endIndex || line[end] == UInt8(ascii: " ") || line[end] == UInt8(ascii: "\t"),
        !isRule(line[at...])
      else { break }
      containers += 1
      column += end - at
      at = end
    }
    let isBlank = at == line.endIndex && containers == 0
    var open = 0
    if hasBrackets {
      for byte in line[at...] {
        if byte == UInt8(ascii: "[") { open += 1 } else if byte == UInt8(ascii: "]"), open > 0 { open -= 1 }
      }
    }
    // Deep lists show by their indentation.
    return (max(containers, containers > 0 ? column / 4 : 0), open, isBlank)
  }

  /// `- - -`, `***`: one sign three times or more, with spaces. What is no rule is found out by its first other sign.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") else { return false }
    var count = 0
    for byte in line where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") {
      guard byte == sign else { return false }
      count += 1
    }
    return count >= 3
  }
}
