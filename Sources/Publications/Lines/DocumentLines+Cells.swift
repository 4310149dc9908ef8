import Vietnamese

// Lines that are a figure alone, as the cells of a table come out of Word and off web pages one below the other, and lines that
// begin with one.

extension DocumentLines {
  /// Whether a line that begins with a figure, and has no label, begins a paragraph where every line may be one.
  ///
  /// `… ngày 26 tháng⏎11 năm 2025` goes on with its sentence; `Thu ngân sách⏎5.200`, `1.200⏎500` do not: figures that are set side by
  /// side read as another one.
  func opensWithFigure(_ index: Int, behind before: LineFacts) -> Bool {
    if before.isFigure { return true }
    if facts[index].isFigure {
      if awaits(index) { return before.length < 9 && isFollowedByFigure(index) }
      return true
    }
    if awaits(index) { return false }
    return before.length <= DocumentLines.cellLength || isWhole
  }

  /// Whether a line begins with the figure that the one before leaves to it: `Điều 2. Thời hạn kể từ ngày⏎01/02/2025.`
  func goesOnWithFigure(_ index: Int, behind before: Int) -> Bool {
    guard let first = text(index).first, first &- 0x30 < 10, !facts[before].endsSentence else { return false }
    return DocumentLines.awaits(text(index), behind: lines[before])
  }

  /// The same where the text is broken into lines: a figure behind a line that was left far too short for having been broken.
  func isFigureOfItsOwn(_ index: Int, behind before: LineFacts) -> Bool {
    if isCell(index) || before.isFigure { return !awaits(index) }
    return (before.extent + 1 + facts[index].length) * 4 < width * 3 && !awaits(index)
  }

  /// Whether a line is a cell of a table whose cells stand one below the other, and so is a paragraph, whatever it begins with.
  func isCell(_ index: Int) -> Bool { !cells.isEmpty && cells[index] }

  /// So long are names in cells, and too short a line to be broken off.
  private static let cellLength = 40

  private func isFollowedByFigure(_ index: Int) -> Bool {
    index + 1 < facts.count && facts[index + 1].isFigure
  }

  private func awaits(_ index: Int) -> Bool { DocumentLines.awaits(text(index), behind: lines[last]) }

  /// Whether a line's end leaves the figure that the next one begins with to it: `… tháng 6 năm⏎2025`, `… tổng số là⏎35`, `…,⏎5`; a name
  /// such as `Tổng số`, `Cả năm` does not.
  private static func awaits(_ text: ArraySlice<UInt8>, behind line: ArraySlice<UInt8>) -> Bool {
    let end = line.suffix(32)
    guard let sign = end.last(where: { $0 != 0x20 }) else { return false }
    let words = end.split(separator: 0x20).suffix(2).map { String(decoding: $0, as: UTF8.self).lowered() }
    // An address is whole.
    guard let word = words.last, !word.holds("://"), !word.hasPrefix("www.") else { return false }
    if ",-(+=".utf8.contains(sign) { return true }
    let digits = text.prefix { $0 &- 0x30 < 10 }
    switch word {
    case "số": return words.count > 1 && numberedNames.contains(words[0])
    case "năm": return digits.count == 4 && (digits.first == 0x31 || digits.first == 0x32)
    case "ngày", "tháng", "quý": return digits.count < 3
    default: return awaiting.contains(word)
    }
  }

  /// What stands before `số` where its number follows: `Quyết định số`, `Mẫu số`. Of others it is a part: `Tổng số`, `Dân số`, `Chính quyền
  /// số`, `Dữ liệu số`.
  private static let numberedNames: Set<String> = [
    "định", "quyết", "luật", "lệnh", "thị", "tư", "hoạch", "văn", "báo", "cáo", "trình", "điện", "mẫu", "biểu", "lục",
    "bảng",
    "thửa", "lô", "nhà", "đồ", "ước", "phố", "đường", "tờ", "cột", "dòng", "trang", "thứ",
  ]

  private static let awaiting: Set<String> = [
    "khoản", "điều", "chương", "phần", "lục", "thứ", "từ", "đến", "các", "là", "đạt", "và", "hoặc", "khoảng", "trên",
    "dưới",
    "gồm", "có", "còn", "tới", "hơn", "gần", "với", "bằng", "của", "theo", "tại", "trong", "cho", "thêm", "được",
    "giảm", "tăng",
    "lên", "xuống", "quá", "thành", "ở", "vào", "–", "những", "x",
  ]

  /// Finds stretches of short lines without labels, from the first figure alone among them to the last, where there are several: a table
  /// whose cells stand one below the other.
  static func cells(_ facts: [LineFacts], _ lines: [ArraySlice<UInt8>]) -> [Bool] {
    var cells: [Bool] = []
    var (first, last, count) = (-1, -1, 0)
    func take() {
      guard count > 2, last - first < count * 6 else { return }
      if cells.isEmpty { cells = [Bool](repeating: false, count: facts.count) }
      for line in first...last { cells[line] = true }
    }
    for (index, line) in facts.enumerated() {
      let isShort =
        !line.isBlank && !line.isSet && !line.isRule && !line.isRow && line.hashes == 0 && line.length <= 60
        && (line.label == nil || line.isFigure)
      if !isShort {
        take()
        (first, last, count) = (-1, -1, 0)
      } else if line.isFigure,
        index == 0 || facts[index - 1].isBlank
          || !awaits(lines[index].dropFirst(line.content), behind: lines[index - 1])
      {
        if count == 0 { first = index }
        (last, count) = (index, count + 1)
      }
    }
    take()
    return cells
  }
}

extension LineFacts {
  /// Whether a line is a row of cells with tabs between them of which the last two or more are figures.
  static func isRowOfFigures(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first &- 0x30 < 10, text.contains(0x09) else { return false }
    let cells = text.split(separator: 0x09).map { $0.drop { $0 == 0x20 } }
    return cells.count > 2 && cells.suffix(2).allSatisfy(isFigure)
  }

  /// Whether a text is a figure and nothing else: `1.500.000`, `3,5%`, `2021 - 2025`, `25/12/2004`.
  static func isFigure(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first &- 0x30 < 10, text.count <= 24 else { return false }
    var rest = text
    while let byte = rest.first {
      if byte &- 0x30 < 10 || ".,/-+% x".utf8.contains(byte) {
        rest = rest.dropFirst()
      } else if byte == 0xE2, rest.dropFirst().first == 0x80 {  // dashes
        rest = rest.dropFirst(3)
      } else {
        return false
      }
    }
    return text.last { $0 != 0x20 }.map { $0 != UInt8(ascii: ".") } ?? false
  }
}
