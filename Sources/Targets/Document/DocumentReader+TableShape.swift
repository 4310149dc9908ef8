import Bytes
import Markup
import Vietnamese

/// Reads what the cells of a table hold.
extension DocumentReader {
  /// What one column holds, counted.
  private struct ColumnForm {
    var times = 0
    var texts = 0
    var amounts = 0
    var stated = 0
    var last = 0
    /// How many of the texts are units, how many the names of people, how many those of places.
    var units = 0
    var people = 0
    var places = 0
    /// How many cells hold a sign or a letter.
    var signs = 0
    /// Whether all figures are of times.
    var isOfTimes: Bool
    var hasEvents = false
  }

  /// How many rows are asked what a column holds: those below are of the same kind.
  private static let shapeRows = 200
  /// Bytes of the longest cell that is asked for a time or an amount.
  private static let shapeCell = 80
  /// How many words may stand behind an amount with its unit.
  private static let amountTail = 2

  /// Reads the cells below a table's heads. Columns of a year or of a quantity with a unit hold no times: 2000 may count there.
  func tableShape(below head: Int, _ heads: [String], _ years: [Int?]) -> TableShape {
    let hasUnits = heads.contains { TableReader.names(Lexicon.unitColumns, $0) }
    var forms = heads.indices.map { column in
      let reading = TableHead(heads[column])
      let isQuantity = hasUnits && TableReader.isQuantity(heads[column], reading) && !heads[column].holds("lộ trình")
      return ColumnForm(isOfTimes: years[column] == nil && reading.month == nil && !isQuantity)
    }
    for block in document.blocks[(head + 1)...].prefix(Self.shapeRows) {
      guard case .tableRow(false) = block.kind, block.table == document.blocks[head].table else { break }
      if isNumbering(block) { continue }
      for (column, cell) in block.cells.enumerated() where column < forms.count { readForm(of: cell, &forms[column]) }
    }
    var shape = TableShape()
    var words: [(column: Int, texts: Int)] = []
    for (column, form) in forms.enumerated() {
      let isNamed = TableReader.names(Lexicon.otherColumns + Lexicon.indicatorColumns, heads[column])
      if form.isOfTimes, form.times > 0, form.times >= form.texts, form.texts == 0 || !isNamed {
        shape.times[column] = form.last
        if form.hasEvents { shape.calendars.insert(column) }
      } else if form.amounts > 0, form.amounts >= 3 * form.texts {
        shape.amounts.insert(column)
        if form.stated == form.amounts { shape.stated.insert(column) }
      } else if form.texts > form.amounts, !TableReader.names(Lexicon.unitColumns, heads[column]) {
        words.append((column, form.texts))
      }
    }
    // What rows are filed under is told in the first of them only: "Huyện | Loại rừng".
    let behind = shape.amounts.first { amounts in words.contains { $0.column < amounts } }
    let first = words.filter { word in behind.map { word.column < $0 } ?? true }
    let most = first.map(\.texts).max()
    shape.names = first.first { $0.texts == most }?.column
    if let names = shape.names {
      shape.isOfPeople = 2 * forms[names].people > forms[names].texts
      shape.isOfPlaces = 2 * forms[names].places > forms[names].texts
      shape.units = Set(
        forms.indices.filter {
          $0 > names && forms[$0].units > 0 && forms[$0].units == forms[$0].texts + forms[$0].signs
        })
    }
    return shape
  }

  /// "A | B | 1 | 2", "(1) | (2) | (3)=(2)/(1)": a row that only numbers the columns.
  func isNumbering(_ block: TextBlock) -> Bool {
    var labels: Set<String> = []
    for cell in block.cells where !cell.isEmpty {
      guard cell.count <= 24 else { return false }
      let text = String(decoding: bytes[cell], as: UTF8.self)
      let label = text.prefix { $0 != "=" }.filter { !"() ".contains($0) }
      let isLabel =
        Int(label).map { $0 < 40 }
        ?? (label.count == 1 && label.first?.isASCII ?? false && label.first?.isLetter ?? false)
      guard isLabel, labels.insert(label).inserted else { return false }
    }
    return labels.count > 2 && (labels.contains("1") || labels.contains("A") || labels.contains("a"))
  }

  private func readForm(of cell: Range<Int>, _ form: inout ColumnForm) {
    guard bytes[cell].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      // "I", "a", "-" only number or fill a row.
      if cell.count > 3 || cell.count == 3 && bytes[cell].contains(where: { $0 >= 0xC3 && $0 < 0xE2 }) {
        form.texts += 1
        if namesPerson(cell) { form.people += 1 }
        if namesPlace(cell) { form.places += 1 }
      } else if !cell.isEmpty {
        form.signs += 1
      }
      // Only of a column of nothing but units they are counted.
      if cell.count <= Self.unitCell, form.units + 1 == form.texts + form.signs,
        TableReader.unit(inBracketsOf: "(" + lowercased(bytes[cell]) + ")") != nil
      {
        form.units += 1
      }
      return
    }
    let items = cell.count < Self.shapeCell ? cellItems(cell) : []
    if isTime(items) {
      form.times += 1
      let time = time(items)
      form.last = max(form.last, time?.year ?? 0)
      if let day = time?.day, day != YearReader.lastDay(ofMonth: day.month, day.year) { form.hasEvents = true }
      return
    }
    form.isOfTimes = false
    guard let unit = amountUnit(items) else {
      form.texts += 1
      return
    }
    form.amounts += 1
    if !unit.isEmpty { form.stated += 1 }
  }

  /// Bytes of the longest cell that is asked for a unit, and of the longest name of a person or a place.
  private static let unitCell = 24, personCell = 48

  /// "Nguyễn Văn An", "Trần Thị Bình": a family name and further names.
  private func namesPerson(_ cell: Range<Int>) -> Bool {
    guard cell.count <= Self.personCell, bytes[cell].contains(0x20), let first = bytes[cell].first,
      first < 0x61 || first >= 0x80
    else { return false }
    let words = String(decoding: bytes[cell], as: UTF8.self).parts()
    return (3...5).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
      && Lexicon.familyNames.contains(words[0].lowered())
  }

  private func namesPlace(_ cell: Range<Int>) -> Bool {
    cell.count <= Self.personCell && PlaceName.isOne(String(decoding: bytes[cell], as: UTF8.self)[...])
  }

  /// The unit of a cell that holds an amount, empty where it states none: "780 triệu lít", "≥ 90%", "đạt khoảng 3", "1.200 (tăng 5%)". Nil of
  /// any other: "1. Kim ngạch xuất khẩu", "Xã 135", "100% hộ dân có điện".
  private func amountUnit(_ items: [Item]) -> String? {
    guard items.count <= Reach.valueCell, let number = items.firstIndex(where: { $0.kind == .number }),
      number <= Reach.valueFigure,
      items[..<number].allSatisfy({
        $0.kind != .word || $0.phrase != 0 && $0.has([.comparator, .value, .reduction, .difference, .orMore])
      })
    else { return nil }
    let candidate = amount(items, "")
    let rest = items[min(candidate?.end ?? number + 1, items.count)...]
    let tail = rest.prefix { !$0.kind.isOne(of: [.open, .semicolon, .comma]) }
    return tail.count <= Self.amountTail ? candidate?.unit ?? "" : nil
  }
}
