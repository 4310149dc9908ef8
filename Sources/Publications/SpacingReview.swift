import Bytes
import Diagnostics
import Markup
import Vietnamese

/// Figures that a space too few hides from those who read them: `đạt90%`, `mức độ3`, `10tỷ`, `90%hồ sơ`; and cells of a table
/// that state several values. Only words that stand beside figures count, so that `COVID19` and `4G` are left alone.
enum SpacingReview {
  /// All of one text, in order. Linear in the text.
  static func diagnostics(of body: MarkupDocument, isDocument: Bool, file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, block) in body.blocks.enumerated() where block.kind != .code {
      let plain = body.plain(block.text)
      for slip in slips(in: plain.bytes) {
        let range = plain.written(slip.range)
        if body.runs(touching: range).contains(where: \.isCode) { continue }
        let words = body.string(range)
        found.append(
          Diagnostic(
            .spaceMissing, at: SourceLocation(file: file, line: body.line(at: range.lowerBound, block: index)),
            "Thiếu khoảng trắng: «\(words)»", note: "Viết liền thì con số này không được nhận ra.",
            fix: "Viết `\(slip.repair)`.", subject: words))
      }
      guard isDocument, case .tableRow(isHeader: false) = block.kind else { continue }
      for cell in block.cells where hasSeveralValues(body.plain(cell).bytes) {
        let words = body.string(cell)
        found.append(
          Diagnostic(
            .tableCellSeveral, at: SourceLocation(file: file, line: block.line),
            "Ô «\(words)» có nhiều số, Cổng chỉ đọc số đầu",
            fix: "Mỗi số một ô: thêm cột hoặc thêm dòng. Không phải chỉ tiêu thì giữ nguyên và thêm dòng "
              + "`accepted_warnings: [table-cell-several]`.", subject: words))
      }
    }
    return found
  }

  private struct Slip {
    let range: Range<Int>
    let repair: String
  }

  private static let before: Set<String> = [
    "đạt", "độ", "năm", "tháng", "quý", "trên", "dưới", "khoảng", "hơn", "nhất", "thiểu", "đa", "từ", "đến", "lên",
    "xuống", "tăng", "giảm", "bằng", "khoản", "điều", "còn", "có", "đoạn", "ngày", "gần", "thêm", "là",
  ]
  private static let behind: Set<String> = [
    "tỷ", "triệu", "nghìn", "ngàn", "đồng", "người", "hộ", "xã", "huyện", "phường", "hồ", "dịch", "doanh", "cơ", "năm",
    "tháng", "ngày", "lần", "thủ", "trường", "dự", "nhiệm", "chỉ", "tỉnh", "điểm", "mô", "sản",
  ]

  private static func slips(in text: ArraySlice<UInt8>) -> [Slip] {
    var found: [Slip] = []
    var at = text.startIndex
    while true {
      let start =
        text.startIndex + text.withUnsafeBufferPointer { digits.first(in: $0, from: at - text.startIndex) }
      if start == text.endIndex { break }
      at = start
      while at < text.endIndex,
        isDigit(text[at])
          || (text[at] == 0x2C || text[at] == 0x2E) && at + 1 < text.endIndex
            && isDigit(text[at + 1])
      {
        at += 1
      }
      let hasPercent = at < text.endIndex && text[at] == 0x25
      if hasPercent { at += 1 }
      let figure = { String(decoding: text[start..<at], as: UTF8.self) }
      // `Điều2.` at the beginning is a label, which has a message of its own.
      if let word = word(before: start, in: text), before.contains(word.lowercased()), !isAbbreviation(word),
        start - word.utf8.count > text.startIndex || word.lowercased() != "điều"
      {
        found.append(Slip(range: (start - word.utf8.count)..<at, repair: "\(word) \(figure())"))
      } else if start == text.startIndex || !isLetter(text[start - 1]), let word = word(behind: at, in: text),
        behind.contains(word)
      {
        found.append(Slip(range: start..<(at + word.utf8.count), repair: "\(figure()) \(word)"))
      }
    }
    return found
  }

  /// Two capitals before a figure, `ĐA06`, are the name of something.
  private static func isAbbreviation(_ word: String) -> Bool {
    word.count < 3 && word.count > 1 && word == word.uppercased()
  }

  private static let digits = ByteSet(0x30...0x39)

  private static func word(before end: Int, in text: ArraySlice<UInt8>) -> String? {
    let head = text[..<end].suffix(16)
    let start = head.lastIndex { !isLetter($0) }.map { $0 + 1 } ?? head.startIndex
    return start < end ? String(decoding: text[start..<end], as: UTF8.self) : nil
  }

  private static func word(behind start: Int, in text: ArraySlice<UInt8>) -> String? {
    let rest = text[start...].prefix(16)
    let end = rest.firstIndex { !isLetter($0) } ?? rest.endIndex
    return start < end ? String(decoding: text[start..<end], as: UTF8.self) : nil
  }

  /// `80; 60`, `80%; 60%; 40%`: nothing but figures, set apart by semicolons.
  private static func hasSeveralValues(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count < 80, cell.contains(UInt8(ascii: ";")) else { return false }
    let parts = cell.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        part.contains(where: isDigit)
          && part.allSatisfy { isDigit($0) || [0x20, 0x25, 0x2C, 0x2E, 0x3C, 0x3D, 0x3E].contains($0) }
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
