import Bytes
import Markup
import Targets
import Vietnamese

// Rows across a table that say what the numbers below them are; see ``TableSection``.

extension ResultReader {
  /// Takes a row with one text, in one cell or in each of its cells, that says what stands below it.
  func entersSection(_ block: TextBlock, _ table: ResultColumns) -> Bool {
    guard table.columns.count > 2 else { return false }
    let filled = block.cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return false }
    let text = cellText(first)
    // Nearly all rows hold several texts.
    guard filled.count == 1 || filled.allSatisfy({ bytes[$0].elementsEqual(bytes[first]) }),
      let section = TableSection(text)
    else { return false }
    // Rows that say their own units, or stand beside plans, are named by such a line: "Tốc độ tăng giá trị sản xuất:".
    if case .index(_, isStated: true) = section {
    } else if !table.all(.unit).isEmpty || !table.all(.plan).isEmpty || !table.all(.pair).isEmpty {
      return false
    }
    if case .unit(let unit) = section {
      // "Xã" above the names of communes.
      let isOfNames = table.namesPlaces && filled.count == 1 && !block.cells[table.indicator ?? 0].isEmpty
      if isOfNames { return false }
      // "Diện tích (ha)" names the rows below it as well.
      if ResultColumns.unit(alone: text.lowered()) == nil { columns?.rows.group(text, unit: unit) }
    }
    columns?.section = section
    return true
  }

  private static let bareMeasures: Set<String> = [
    "diện tích", "năng suất", "sản lượng", "diện tích gieo trồng", "diện tích thu hoạch", "diện tích gieo cấy",
    "sản lượng thu hoạch", "số lượng", "số con", "khối lượng", "trị giá", "lượng", "số hộ", "số người", "số vụ",
    "số tiền", "diện tích hiện có", "diện tích cho sản phẩm", "số đơn vị", "số cơ sở",
  ]

  /// "Diện tích (Ha)" below "1. Lúa": of which of several things a measure is that names none.
  func grouped(_ name: String, _ table: ResultColumns) -> String? {
    guard !table.group.isEmpty, table.group.count < 60, !table.namesPlaces, !table.namesTimes else { return nil }
    let measure = ResultColumns.withoutUnit(name)
    guard Self.bareMeasures.contains(measure.lowered()) else { return nil }
    let whole = table.group.drop { !$0.isLetter || "IVX".contains($0) && table.group.contains(".") }
      .trimmed { " :.*_".contains($0) }
    guard !whole.isEmpty, !RowPlaces.namesMeasure(whole.lowered()) else { return nil }
    return measure + ", " + whole
  }

  /// What a row that only names those below it leaves of what stood above: of a new chapter or measure no unit.
  func leavesSection(by name: String, number: [UInt8]) {
    guard case .unit? = columns?.section else { return }
    let text = name.lowered()
    let isPart = ["phân theo", "chia theo", "chia ra", "trong đó", "phân ra"].contains { text.begins(with: $0) }
    if !isPart, !number.isEmpty || text.first.map({ $0.isNumber }) ?? false || RowPlaces.namesMeasure(text) {
      columns?.section = nil
    }
  }

  /// A cell below "Chỉ số phát triển (Năm trước = 100)": by how much things have moved since then.
  func indexed(_ items: [Item], of base: String, isStated: Bool) -> (change: ResultChange, range: Range<Int>)? {
    guard let (figure, range) = amount(items, unit: ""), figure.whole == nil, figure.valueMax == nil,
      figure.family == .percent || figure.family == .index || figure.family == .count,
      isStated || figure.value > ExactDecimal(50),
      let change = figure.value.plus(ExactDecimal(-100))
    else { return nil }
    return (ResultChange(change, unit: "%", of: base), range)
  }
}
