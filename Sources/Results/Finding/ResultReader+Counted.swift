import Bytes
import Markup
import Targets
import Vietnamese

// Tables of yearbooks with a row or a column for each year, whose line above or title alone says what is counted: "Số thuê bao điện thoại".

extension ResultReader {
  private static let counts = [
    "số", "tổng số", "số lượng", "diện tích", "sản lượng", "năng suất", "tỷ lệ", "tỉ lệ", "dân số", "lao động",
    "giá trị", "tổng giá trị", "doanh thu", "mật độ", "số lượt", "tổng sản phẩm", "kim ngạch", "trị giá", "vốn",
    "thu nhập", "khối lượng", "lượng", "độ che phủ", "tổng đàn", "tỷ suất", "tỉ suất",
  ]
  private static let divisions = ["phân theo", "chia theo", "phân chia theo"]
  private static let timeHeads: Set<String> = ["", "năm", "thời gian", "thời kỳ", "thời điểm", "mốc thời gian", "kỳ"]
  /// What may stand beside a time in such a cell.
  private static let marks: Set<String> = ["sơ bộ", "ước", "ước tính", "sơ", "bộ", "năm", "prel", "estimated", "ut"]

  /// Whether the first column, whose head is empty or says so, holds nothing but times beside numbers.
  func areTimes(below index: Int, _ heads: [String]) -> Bool {
    guard let names = heads.indices.prefix(2).first(where: { !["tt", "stt"].contains(TableHead(heads[$0]).text) }),
      Self.timeHeads.contains(TableHead(heads[names]).text), heads.count > names + 1
    else { return false }
    var times = 0
    for block in document.blocks[(index + 1)...].prefix(40) {
      guard block.table == document.blocks[index].table else { break }
      let cells = block.cells
      guard cells.indices.contains(names), !cells[names].isEmpty,
        cells[(names + 1)...].contains(where: { range in bytes[range].contains { (0x30...0x39).contains($0) } })
      else { continue }
      guard isTime(cells[names]) else { return false }
      times += 1
    }
    return times > 1
  }

  private func isTime(_ cell: Range<Int>) -> Bool {
    guard cell.count < 60 else { return false }
    let items = cellItems(cell)
    guard let period = periods(items, year: year).read(items.indices).first, period.role == .asOf else { return false }
    return items.indices.allSatisfy {
      period.items.contains($0) || items[$0].kind != .word && !items[$0].isNumeric
        || Self.marks.contains(string(items[$0]))
    }
  }

  /// "Hộ nghèo: Tỷ lệ (%) | Hộ cận nghèo: Tỷ lệ (%)": of several columns that name no time, each is of what its head says before a colon.
  func nameHeads(_ table: inout ResultColumns) {
    let results = table.all(.result)
    guard results.count > 1, results.allSatisfy({ table.columns[$0].period == nil }) else { return }
    let named = results.filter { column in
      let head = table.columns[column]
      return head.measure == nil && head.place == nil && head.head.contains(":") && !TableHead(head.head).isDone
        && !TableHead(head.head).isPlan
    }
    guard named.count > 1 else { return }
    for column in named {
      let parts = ResultColumns.withoutUnit(table.columns[column].head).split(separator: ":").map {
        String($0).trimmedOfSpace
      }
      guard parts.count == 2, let first = parts.first, let last = parts.last, !first.isEmpty else { continue }
      let isShare = last.isEmpty || ["%", "tỷ lệ", "tỉ lệ", "tỷ lệ %"].contains(last.lowered())
      table.columns[column].setMeasure(isShare ? "Tỷ lệ " + first.lowered() : last + ", " + first)
    }
  }

  /// Names what all numbers of a table count where its heads say it with no word: "Tổng số | Di động | Cố định", one for each year.
  func nameCounted(_ index: Int, _ table: inout ResultColumns) {
    guard table.isRead, !table.namesPlaces, table.all(.plan).isEmpty, table.all(.pair).isEmpty else { return }
    let results = table.all(.result)
    let isOfYears = !results.isEmpty && results.allSatisfy { table.columns[$0].period?.namesYear ?? false }
    guard table.namesTimes || isOfYears, let (counted, isDivided) = countedAbove(index) else { return }
    guard table.namesTimes else {
      if isDivided { table.counted = counted }
      return
    }
    let kinds = results.filter {
      table.columns[$0].unit == nil && table.columns[$0].place == nil
        && (ResultColumns.wholes.contains(table.columns[$0].head.lowered())
          || !RowPlaces.namesMeasure(table.columns[$0].head.lowered()))
        && CountedName.unit(in: table.columns[$0].head.lowered()) == nil
    }
    guard kinds.count == results.count else { return }
    table.counted = counted
    for column in kinds {
      let name = table.columns[column].head.split(separator: ":").last.map { String($0).trimmedOfSpace } ?? ""
      table.columns[column].subject =
        name.isEmpty || ResultColumns.wholes.contains(name.lowered()) ? counted : counted + ", " + name
    }
  }

  /// "Bảng 12. Số giường bệnh năm 2020 phân theo loại hình (giường)" → "Số giường bệnh", and whether it says by what that is divided.
  private func countedAbove(_ index: Int) -> (name: String, isDivided: Bool)? {
    if index > 0, document.blocks[index - 1].text.count <= 240 {
      switch document.blocks[index - 1].kind {
      case .code, .tableRow: break
      case .heading, .paragraph:
        let above = String(decoding: bytes[document.blocks[index - 1].text], as: UTF8.self)
        if let named = Self.counted(above) { return named }
      }
    }
    return Self.counted(context.title)
  }

  private static func counted(_ line: String) -> (name: String, isDivided: Bool)? {
    var text = line.drop { "*_#. ".contains($0) || $0.isNumber }
    for word in ["Bảng", "Biểu"] where text.begins(with: word) {
      text = text.dropFirst(word.count).drop { ":. -–".contains($0) || $0.isNumber }
    }
    let low = text.lowered()
    guard counts.contains(where: { low.begins(with: $0 + " ") }), !low.holds(" và "), !low.contains(";") else {
      return nil
    }
    let isDivided = divisions.contains { low.holds($0) }
    let words = text.parts()
    let ends: Set<String> = ["năm", "giai", "qua", "từ", "tại", "của", "trên", "theo", "phân", "chia", "tháng", "quý"]
    let end =
      words.indices.dropFirst(2).first { at in
        let word = words[at].lowered()
        return ends.contains(word) || word.begins(with: "(") || word.contains { $0.isNumber } && word.count == 4
      } ?? words.count
    let name = words[..<end].joined(separator: " ").trimmed { " ,.:-–*_".contains($0) }
    return name.parts().count > 1 && name.count <= 100 ? (name, isDivided) : nil
  }
}
