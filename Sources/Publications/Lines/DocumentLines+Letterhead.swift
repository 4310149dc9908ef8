import Bytes
import Markup
import Vietnamese

// Letterheads: of the document, of a text attached to it, of a form.

extension DocumentLines {
  /// Whether the line belongs to the letterhead of a text attached, which stands behind the signature.
  mutating func beginsLetterhead(_ index: Int) -> Bool {
    if index <= attachedHead { return true }
    guard facts[index].isCapital, facts[index].length < 90 else { return false }
    var at: Int? = index
    for _ in 0..<4 {
      guard let line = at, facts[line].isCapital || facts[line].isRule, !isClosingLine(line) else { return false }
      let low = squeezed(line, 60).lowered()
      if low.hasPrefix("cộng hòa xã") || low.hasPrefix("cộng hoà xã") || low.hasPrefix("đảng cộng sản") {
        let behind = next(after: line)
        let isMotto = behind.map { squeezed($0, 40).lowered().hasPrefix("độc lập") } ?? false
        attachedHead = isMotto ? behind ?? line : line
        return true
      }
      at = next(after: line)
    }
    return false
  }

  /// Whether the line belongs to the letterhead of a form, which stands under the number of an appendix: `Phụ lục số 1⏎CỘNG HÒA XÃ
  /// HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc`.
  mutating func isLetterheadOfForm(_ index: Int) -> Bool {
    guard zone == .main, path.levels.first?.rank == 0, facts[index].label == nil, facts[index].hashes == 0 else {
      return false
    }
    return index <= attachedHead || facts[index].isCapital && !isClosingLine(index) && beginsLetterhead(index)
  }

  /// The line behind the letterhead: name of the authority, name of the state, number, place and day. 0 where the
  /// document opens without one.
  static func letterheadEnd(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Int {
    var isLetterhead = false
    // The line behind place and day, with which most letterheads end; nil where one of their other lines stands below.
    var dated: Int?
    for (index, line) in facts.prefix(60).enumerated() where !line.isBlank && !line.isRule {
      let end = isLetterhead ? dated ?? index : 0
      if line.isSet || line.hashes > 0 || line.label?.label != nil || line.length > 240 { return end }
      let words = String(decoding: lines[index].dropFirst(line.content).prefix(90), as: UTF8.self)
        .withSingleBlanks
      let low = words.lowered()
      if isStateOrNumber(low) {
        (isLetterhead, dated) = (true, nil)
        continue
      }
      // What a letter is about stands under its number.
      let isSubject = low.hasPrefix("v/v") || low.hasPrefix("về việc")
      if isSubject { dated = nil }
      if isLetterhead, !isSubject, line.length > 60, !line.isCapital { return end }
      if low.holds(", ngày "), line.length < 60 {
        dated = index + 1
      } else if dated == index, line.beginsSmall || low.first?.isNumber == true, low.holds("năm ") {
        // `Hà Nội, ngày 26 tháng⏎11 năm 2025`
        dated = index + 1
      }
      let isOpening = ["căn cứ ", "xét ", "theo đề nghị", "kính gửi", "thực hiện "].contains(where: low.hasPrefix)
      if isOpening || isLetterhead && line.isCapital && isType(words) { return end }
    }
    return 0
  }

  /// Whether a line names the state or the Party, or the document's number, in small letters.
  private static func isStateOrNumber(_ low: String) -> Bool {
    ["cộng hòa xã", "cộng hoà xã", "độc lập", "số:", "luật số:", "đảng cộng sản"].contains(where: low.hasPrefix)
  }

  /// Whether a line names the type of a document, as its title does.
  static func isType(_ words: String) -> Bool {
    let name = words.trimming { "*_ .:".contains($0) }
    return [
      "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "THÔNG TƯ", "THÔNG TƯ LIÊN TỊCH", "LUẬT", "BỘ LUẬT", "PHÁP LỆNH",
      "CHỈ THỊ",
      "KẾ HOẠCH", "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "BÁO CÁO", "TỜ TRÌNH", "CÔNG ĐIỆN", "QUY ĐỊNH", "QUY CHẾ",
      "ĐỀ ÁN", "PHƯƠNG ÁN", "KẾT LUẬN", "LỆNH", "HIẾN PHÁP", "VĂN BẢN HỢP NHẤT", "ĐIỀU LỆ", "NỘI QUY", "QUY TRÌNH",
      "GIẤY MỜI", "BIÊN BẢN", "SẮC LỆNH", "NGHỊ ĐỊNH THƯ", "HIỆP ĐỊNH", "THỎA THUẬN", "THOẢ THUẬN", "BẢN GHI NHỚ",
    ].contains { name == $0 || name.hasPrefix($0 + " (") }
  }
}
