import Bytes
import Markup
import Targets
import Vietnamese

/// Tables whose figures are grouped by commas, as in English: `367,470 | … | 1,101,518`.
///
/// One cell alone, `2,788`, may be a decimal to Vietnamese; what the marks mean is seen from the table: a number with two commas, or counts
/// of things, which have no thousandths. Nothing in the table may be written the other way.
extension ResultReader {
  /// The style of a table's figures, from its first row on.
  func commaStyle(from first: Int) -> FigureStyle {
    guard documentStyle != .commas, let table = document.blocks[first].table else { return documentStyle }
    var unitColumn: Int?
    var isGrouped = false
    for index in first..<document.blocks.count {
      let block = document.blocks[index]
      guard block.table == table else { break }
      if index == first {
        unitColumn = block.cells.firstIndex { cell in
          let head = bytes.lowered(cell)
          return ["đvt", "đơn vị tính", "đv tính", "đơn vị"].contains { head.trimmedOfSpace.begins(with: $0) }
        }
        continue
      }
      let unit = unitColumn.flatMap { block.cells.indices.contains($0) ? bytes.lowered(block.cells[$0]) : nil } ?? ""
      var triples = 0
      for (column, cell) in block.cells.enumerated() where column != unitColumn {
        switch Self.marks(UnsafeBufferPointer(rebasing: bytes[cell])) {
        case .other: return documentStyle
        case .groups: isGrouped = true
        case .triple: triples += 1
        case .none: break
        }
      }
      if triples > 1, isThing(unit.trimmedOfSpace) { isGrouped = true }
    }
    return isGrouped ? .commas : documentStyle
  }

  private enum Marks { case none, triple, groups, other }

  /// What the marks of a cell's numbers say: commas before just three digits, several of them in one number, or anything else that has a
  /// comma or groups by points.
  private static func marks(_ cell: UnsafeBufferPointer<UInt8>) -> Marks {
    func isDigit(_ at: Int) -> Bool { cell.indices.contains(at) && cell[at] >= 0x30 && cell[at] <= 0x39 }
    func digits(_ from: Int) -> Int { (from..<min(cell.count, from + 5)).prefix { isDigit($0) }.count }
    var (found, at) = (Marks.none, 0)
    while at < cell.count {
      guard isDigit(at) else {
        at += 1
        continue
      }
      let start = at
      while isDigit(at) { at += 1 }
      var commas = 0
      while at < cell.count, cell[at] == UInt8(ascii: ","), isDigit(at + 1) {
        guard digits(at + 1) == 3, at - start <= 3 || commas > 0, cell[start] != 0x30 else { return .other }
        commas += 1
        at += 4
      }
      if at < cell.count, cell[at] == UInt8(ascii: "."), isDigit(at + 1), commas == 0, digits(at + 1) == 3 {
        return .other
      }
      if commas > 1 { found = .groups } else if commas == 1, found == .none { found = .triple }
    }
    return found
  }

  /// Whether a unit is a thing that is counted, and no measure, money or share.
  func isThing(_ unit: String) -> Bool {
    guard !unit.isEmpty, !unit.contains("/"), !unit.contains(where: { !$0.isLetter && $0 != " " }) else { return false }
    if FigureScanner.isCounted(unit) { return true }
    return Array(unit.utf8).withUnsafeBufferPointer { bytes in
      var reader = ItemReader(bytes, table: vocabulary.table)
      var items: [Item] = []
      reader.read(0..<bytes.count, into: &items)
      return items.count <= 3
        && items.allSatisfy {
          $0.kind == .word
            && !$0.can([.magnitude, .currency, .physical, .timeUnit, .measure, .reach, .growth, .times])
        } && Self.things.contains(String(unit.prefix { $0 != " " }))
    }
  }

  private static let things: Set<String> = [
    "buồng", "phòng", "giường", "khách", "lượt", "người", "hộ", "con", "cây", "chiếc", "cái", "xe", "trường", "lớp",
    "học", "giáo", "cơ", "doanh", "hợp", "lao", "trẻ", "ca", "vụ", "hồ", "máy", "thuê", "nhà", "bản", "cuốn", "sản",
    "dự", "đơn", "khẩu", "sinh", "cán", "bác", "trạm", "điểm", "em", "cháu", "thôn", "xã",
  ]
}
