import Diagnostics

/// Slips in the structure of a Markdown body by which text would be lost or shown otherwise than meant: fences left open,
/// pipes that make no table, rows with too many or too few cells.
struct StructureReview {
  private let source: SourceLines
  private let lineOffset: Int
  private let file: String

  init(_ source: SourceLines, lineOffset: Int, file: String) {
    self.source = source
    self.lineOffset = lineOffset
    self.file = file
  }

  /// All slips.
  ///
  /// - Parameter tables: The tables that were put into the document; not those that turned out to be code.
  func diagnostics(of tables: [TableSource]) -> [Diagnostic] {
    [openFence(), openComment()].compactMap { $0 } + tables.flatMap(unevenRows) + tables.compactMap(rowBehind)
      + brokenTables(besides: tables) + tightHeadings()
  }

  /// A line directly under a table that has no `|`: a row, most probably, that stands as a paragraph of its own.
  private func rowBehind(_ table: TableSource) -> Diagnostic? {
    let line = table.firstLine + table.lineCount
    guard source.lines.indices.contains(line), !source.isFenced[line], source.openFence != line else { return nil }
    let content = source.lines[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = content.first, first != UInt8(ascii: ">"), first != UInt8(ascii: "#"), first != UInt8(ascii: "[")
    else { return nil }
    // `2. Mức khác:`, `**b)** Hai`, `3\. Ba` begin something new.
    let label = content.drop { $0 == UInt8(ascii: "*") }
    let mark = label.drop { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7A }
    let sign = mark.first { $0 != UInt8(ascii: "\\") }
    if label.count - mark.count < 4, mark.count < label.count, sign == UInt8(ascii: ")") || sign == UInt8(ascii: ".") {
      return nil
    }
    if opensText(String(decoding: content, as: UTF8.self)) { return nil }
    return diagnostic(
      .tableRowUnmarked, line: line, "Dòng này liền dưới bảng nhưng không có dấu `|`, nên không vào bảng",
      note: "Trên trang, nó hiện thành một đoạn riêng dưới bảng.",
      fix: "Là một dòng của bảng thì thêm dấu `|` giữa các ô; không thì để trống một dòng phía trên.")
  }

  /// Whether a line under a table begins a text and is none of its rows: a title in capitals, a numbered part, a bracket, a sentence.
  private func opensText(_ line: String) -> Bool {
    let words = line.drop { " \t*".contains($0) }
    let end = words.last { !" \t*".contains($0) }
    if words.hasPrefix("(") || end.map(".:;".contains) ?? false && words.count > 60 { return true }
    if ["Điều ", "Chương ", "Mục ", "Phần ", "Phụ lục", "Nơi nhận"].contains(where: words.hasPrefix) { return true }
    let roman = words.prefix { "IVXL".contains($0) }
    if !roman.isEmpty, let sign = words.dropFirst(roman.count).first, ".-/)".contains(sign) { return true }
    return words.contains(where: \.isLetter) && !words.contains { $0.isLowercase || $0.isNumber }
  }

  /// `##Tiêu đề`: a heading without the space behind its marks is text. `#1` and hashtags are meant as they stand.
  private func tightHeadings() -> [Diagnostic] {
    source.lines.indices.compactMap { line in
      let text = source.lines[line]
      guard !source.isFenced[line], let marks = LineMarks.tightHeading(text) else { return nil }
      return diagnostic(
        .headingNoSpace, line: line, "Đề mục thiếu khoảng trắng sau dấu `#`",
        note: "Trên trang, dòng này hiện thành chữ thường, kể cả dấu `#`.",
        fix: "Viết `\(String(repeating: "#", count: marks)) …`, cách một khoảng trắng.")
    }
  }

  /// Items of numbered lists whose number is not the next one: perhaps one was left out in copying.
  func renumbered(_ jumps: [NumberJump]) -> [Diagnostic] {
    jumps.filter { source.lines.indices.contains($0.line - 1) }.map { jump in
      diagnostic(
        .listRenumbered, line: jump.line - 1,
        "Dòng này ghi số \(jump.written), theo thứ tự của danh sách là số \(jump.expected)",
        note: "Trang hiện đúng số đã ghi.", fix: "Xem lại có thiếu dòng nào không, hoặc sửa số cho liền nhau.")
    }
  }

  private func openFence() -> Diagnostic? {
    guard let line = source.openFence else { return nil }
    return diagnostic(
      .fenceUnclosed, line: line, "Khối chữ nguyên văn mở ở đây mà không khép lại",
      note: "Từ đây đến cuối trang, nội dung hiện thành chữ nguyên văn.",
      fix: "Thêm một dòng ``` (hoặc ~~~) ở chỗ khối kết thúc.")
  }

  private func openComment() -> Diagnostic? {
    guard let comment = source.openComment else { return nil }
    return diagnostic(
      .commentUnclosed, line: comment.line, of: comment.text, "Lời ghi chú `<!--` mở ở đây mà không khép lại",
      note: "Từ đây đến cuối trang, nội dung không hiện.",
      fix: "Thêm `-->` ở chỗ lời ghi chú kết thúc.")
  }

  private func unevenRows(_ table: TableSource) -> [Diagnostic] {
    let width = table.alignments.count
    return table.rows.dropFirst().filter { $0.cells.count != width }.map { row in
      let isLong = row.cells.count > width
      return diagnostic(
        .tableUnevenRows, line: row.line, "Dòng này có \(row.cells.count) ô, còn tiêu đề bảng có \(width) ô",
        note: isLong ? "Ô thừa không hiện trên trang." : "Ô thiếu để trống.",
        fix: isLong
          ? "Thêm cột vào tiêu đề, hoặc bỏ bớt dấu `|`; dấu `|` trong chữ thì viết `\\|`."
          : "Thêm dấu `|` cho đủ số ô.")
    }
  }

  /// Pipes that look like a table and are none: the row of dashes is missing, or has another number of cells.
  private func brokenTables(besides tables: [TableSource]) -> [Diagnostic] {
    var isTable = [Bool](repeating: false, count: source.lines.count)
    for table in tables {
      for line in table.firstLine..<(table.firstLine + table.lineCount) { isTable[line] = true }
    }
    var found: [Diagnostic] = []
    var line = 0
    while line + 1 < source.lines.count {
      guard !isTable[line], !isTable[line + 1], isPiped(line), isPiped(line + 1) else {
        line += 1
        continue
      }
      if !isLetterhead(line) { found.append(broken(line)) }
      while line < source.lines.count, !isTable[line], isPiped(line) { line += 1 }
    }
    return found
  }

  /// Whether the two halves of a letterhead stand on a line, as converters set them apart: no row of a table is missing.
  private func isLetterhead(_ line: Int) -> Bool {
    let text = LooseRows.trimmed(source.lines[line])
    guard text.first != UInt8(ascii: "|") else { return false }
    let words = String(decoding: text, as: UTF8.self)
    return words.contains("CỘNG HÒA XÃ HỘI") || words.contains("CỘNG HOÀ XÃ HỘI")
  }

  private func broken(_ line: Int) -> Diagnostic {
    let header = TableScanner.cells(source.lines[line]).count
    if let columns = TableScanner.columns(ofDelimiter: source.lines[line + 1]) {
      return diagnostic(
        .tableNotRecognised, line: line + 1, "Dòng gạch này có \(columns) ô, còn tiêu đề có \(header) ô",
        note: "Bảng hiện thành chữ thường.", fix: "Viết `\(TableScanner.delimiter(columns: header))`.")
    }
    return diagnostic(
      .tableNotRecognised, line: line, "Bảng thiếu dòng gạch dưới tiêu đề", note: "Bảng hiện thành chữ thường.",
      fix: "Thêm dòng `\(TableScanner.delimiter(columns: header))` ngay dưới dòng này.")
  }

  /// A line whose cells `|` sets apart, outside code.
  private func isPiped(_ line: Int) -> Bool {
    let text = source.lines[line]
    guard !source.isFenced[line], LooseRows.mayHoldBars(text) else { return false }
    let content = LooseRows.trimmed(text)
    guard let first = content.first, first != UInt8(ascii: ">"), first != UInt8(ascii: "#") else { return false }
    return LooseRows.bars(content) > (first == UInt8(ascii: "|") ? 1 : 0)
  }

  /// - Parameter typed: The line as it is typed, where it is read otherwise.
  private func diagnostic(
    _ id: DiagnosticID, line: Int, of typed: ArraySlice<UInt8>? = nil, _ message: String, note: String, fix: String
  ) -> Diagnostic {
    let text = String(decoding: typed ?? source.lines[line], as: UTF8.self)
    let indent = text.prefix { $0 == " " || $0 == "\t" }.count
    return Diagnostic(
      id, at: SourceLocation(file: file, line: line + lineOffset + 1, column: indent + 1), message, note: note,
      fix: fix,
      sourceLine: text, length: text.count - indent)
  }
}
