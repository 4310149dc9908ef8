import Bytes
import Markup
import Publications
import Targets
import Vietnamese

/// Tables of statistics whose heads name what is measured and no time, "Huyện | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)", "Vụ | Diện tích (ha) |
/// Sản lượng (tấn)", under a title or heading that tells of when they are.
extension ResultReader {
  private static let measures = [
    "số ", "tổng ", "diện tích", "sản lượng", "năng suất", "dân số", "mật độ", "doanh thu", "giá trị", "kim ngạch",
    "trị giá",
    "lượng", "lượt", "khách ", "thu nhập", "điểm", "chỉ số", "tỷ lệ", "tỉ lệ", "tỷ trọng", "cơ cấu", "đàn ", "rừng",
    "độ che phủ",
    "tiếp nhận", "đã ", "đang ", "chưa ", "đúng hạn", "trước hạn", "quá hạn", "trễ hạn", "thu ngân sách", "dư nợ",
    "khối lượng",
    "học sinh", "giáo viên", "lao động", "hộ ", "hồ sơ", "vốn đăng ký", "ca mắc", "tử vong", "tỷ số", "tỉ số", "3 sao",
    "4 sao",
    "5 sao",
  ]
  private static let others = [
    "số tt", "số thứ tự", "số hiệu", "số quyết định", "số văn bản", "số ký hiệu", "số điện thoại", "số nhà", "số cmnd",
    "số cccd",
    "số tài khoản", "số báo danh", "số phòng", "số đăng ký", "số tiền", "số ngày", "số lần", "điểm chuẩn", "điểm sàn",
    "điểm tối đa", "điểm xét", "tổng mức", "tổng kinh phí", "tổng dự toán", "đã ban hành", "diện tích quy hoạch",
    "giá trị hợp đồng",
    "số thẻ", "số hợp đồng", "số vốn", "tổng vốn",
  ]
  /// Of money that came in: "Số tiền xử phạt (triệu đồng)".
  private static let collected = [
    "số tiền phạt", "số tiền xử phạt", "số tiền xử lý", "số tiền thu", "số tiền đã", "số tiền nộp", "số tiền giải ngân",
  ]
  private static let ahead = [
    "kế hoạch", "chỉ tiêu", "giao ", "dự kiến", "mục tiêu", "phân bổ", "dự báo", "dự toán", "định mức", "khung ",
    "mức thu", "mức chi",
    "mức hỗ trợ", "bảng giá", "giá đất", "quy hoạch", "danh sách", "lịch ", "đề xuất", "nhu cầu", "tuyển dụng",
    "điểm chuẩn",
    "biên chế", "mức lương", "lương tối thiểu", "lệ phí", "phương án", "đề án", "học phí", "hỗ trợ", "đấu giá",
    "mời thầu", "danh mục",
  ]

  /// Makes columns of results those whose heads name measures; what is made of a head without a time has that of the title or heading.
  func readMeasures(_ index: Int, _ table: inout ResultColumns) {
    guard !context.isPlan, !table.namesTimes, let mode = modeOfStatistics, let names = table.indicator,
      table.isRead || mode == .past || !isAhead(above: index), let issued = context.issued
    else { return }
    let period = scope.period?.0 ?? carried ?? titlePeriod
    if let period {
      guard period.role == .asOf, period.end.daysSince1970 <= issued.daysSince1970 + 31 else { return }
    } else if !tellsHandling(table) {
      return
    }
    var made = table.columns.indices.filter { column in
      column > names && [.other, .indicator].contains(table.columns[column].role) && table.columns[column].period == nil
        && isMeasure(table.columns[column]) && isNumeric(column, below: index)
    }
    // "Tổng | Đã xử lý | Chưa xử lý".
    if !made.isEmpty {
      made += table.columns.indices.filter {
        $0 > names && table.columns[$0].role == .other && table.columns[$0].period == nil && !made.contains($0)
          && ResultColumns.wholes.contains(TableHead(table.columns[$0].head).text) && isNumeric($0, below: index)
      }
    }
    for column in made + (made.isEmpty ? [] : more(index, names, table)) {
      (table.columns[column].role, table.columns[column].isExplained) = (.result, true)
      table.columns[column].setMeasure()
    }
    if !table.namesPlaces,
      Self.placeHeads.contains(TableHead(table.columns[names].head).text) || namesPlaces(names, below: index)
    {
      table.namesPlaces = true
    }
    settleShares(&table)
    settleRanks(index, &table)
    settleMovements(&table)
    if !made.isEmpty || !table.all(.rank).isEmpty || !table.all(.movement).isEmpty { table.isRead = true }
  }

  private static let handling = [
    "đã ", "chưa ", "đang ", "tiếp nhận", "đúng hạn", "trước hạn", "quá hạn", "trễ hạn",
  ]

  /// Whether heads tell how far things have been dealt with, as counts that are of the day on which they are published.
  private func tellsHandling(_ table: ResultColumns) -> Bool {
    table.columns.count { column in Self.handling.contains { TableHead(column.head).text.begins(with: $0) } } > 1
  }

  private static let neverMeasures = [
    "dự kiến", "dự báo", "đề xuất", "nhu cầu", "trọng số", "thang điểm", "tối đa", "tối thiểu", "định mức", "đơn giá",
    "mức",
    "kinh phí", "thời gian", "thời hạn", "năm", "ngày", "căn cứ", "cần đạt", "khả năng", "triển vọng", "phấn đấu",
    "biên chế",
    "chỉ tiêu", "ghi chú", "điện thoại", "mã", "tuổi", "công suất", "quy mô", "khoảng cách", "giá", "vốn", "tiền",
    "stt", "địa chỉ",
    "tên", "loại", "phòng", "số",
  ]

  /// "Đối tượng | Đã tiêm", "Số khẩu | Nam | Nữ": of a table of statistics without plans also what its further heads count.
  private func more(_ index: Int, _ names: Int, _ table: ResultColumns) -> [Int] {
    guard table.all(.plan).isEmpty, table.all(.pair).isEmpty else { return [] }
    return table.columns.indices.filter { column in
      let head = TableHead(table.columns[column].head)
      return column > names && table.columns[column].role == .other && table.columns[column].period == nil
        && !isMeasure(table.columns[column]) && !head.text.isEmpty && !head.isPlan && !head.compares
        && !Self.others.contains { head.text.begins(with: $0) }
        && !Self.neverMeasures.contains { word in head.text == word || head.text.begins(with: word + " ") }
        && !(["dự kiến", "dự báo", "đề xuất", "nhu cầu", "tối đa"] + Self.corrections).contains { head.text.holds($0) }
        && isNumeric(column, below: index)
    }
  }

  private static let placeHeads: Set<String> = [
    "xã", "phường", "xã, phường", "xã/phường", "địa bàn", "quận", "quận, huyện", "quận/huyện", "tên xã", "thôn",
    "thị trấn",
  ]
  private static let areas = [
    "huyện ", "thành phố ", "thị xã ", "quận ", "xã ", "phường ", "thị trấn ", "tỉnh ", "đặc khu ", "tp ", "tp. ",
    "tx ", "tx. ",
  ]

  /// Whether most rows are called after places.
  private func namesPlaces(_ names: Int, below index: Int) -> Bool {
    var (count, places) = (0, 0)
    for block in document.blocks[(index + 1)...].prefix(12) {
      guard block.table == document.blocks[index].table else { break }
      guard block.cells.indices.contains(names), !block.cells[names].isEmpty else { continue }
      let name = String(decoding: bytes[block.cells[names]], as: UTF8.self)
      let low = name.lowered()
      if ResultColumns.wholes.contains(low) { continue }
      count += 1
      let isArea = Self.areas.contains { low.begins(with: $0) } && low.parts().count <= 6
      if isArea || ResultPlace.only(in: name).map({ low.holds($0.lowered()) && low.parts().count <= 6 }) ?? false {
        places += 1
      }
    }
    return places > 1 && places * 3 >= count * 2
  }

  /// What the document says of the table's numbers; nil of goals and norms, and of what sets something.
  private var modeOfStatistics: ResultMode? {
    let mode = scope.mode ?? titleMode ?? .neutral
    guard mode == .past || mode == .neutral, scope.mode != .norm, titleMode != .norm, titleMode != .goal else {
      return nil
    }
    return context.form == nil || context.form?.begins(with: "Báo cáo") == true || mode == .past ? mode : nil
  }

  /// Whether the title or the line above speaks of what is to be.
  private func isAhead(above index: Int) -> Bool {
    var text = context.title
    if index > 0, document.blocks[index - 1].text.count <= 240 {
      text += " " + String(decoding: bytes[document.blocks[index - 1].text], as: UTF8.self)
    }
    let low = text.lowered() + " "
    return Self.ahead.contains { low.holds($0) }
  }

  private static let corrections = [
    "điều chỉnh", "đính chính", "đã báo cáo", "đã công bố", "đã in", "đã đăng", "số cũ", "số mới", "số đúng",
  ]

  private func isMeasure(_ column: ResultColumns.Column) -> Bool {
    let head = TableHead(column.head)
    guard !head.text.isEmpty, !Self.corrections.contains(where: { head.text.holds($0) }), !head.isPlan, !head.compares,
      !Self.others.contains(where: { head.text.begins(with: $0) })
        || Self.collected.contains(where: { head.text.begins(with: $0) })
    else { return false }
    return Self.measures.contains { head.text.begins(with: $0) }
      || column.unit.map { !["đồng", "năm", "ngày", "tháng"].contains($0) } ?? false
  }

  /// Whether most of a column's cells are amounts.
  private func isNumeric(_ column: Int, below index: Int) -> Bool {
    var (count, amounts) = (0, 0)
    for block in document.blocks[(index + 1)...].prefix(12) {
      guard block.table == document.blocks[index].table else { break }
      guard block.cells.indices.contains(column), !block.cells[column].isEmpty else { continue }
      count += 1
      if amount(cellItems(block.cells[column]), unit: "") != nil { amounts += 1 }
    }
    return amounts > 0 && amounts * 5 >= count * 3
  }

  /// "Số hộ nghèo | Tỷ lệ (%)" where no plan stands: the share that the count beside it is; behind a difference how much that is.
  private func settleShares(_ table: inout ResultColumns) {
    guard table.all(.plan).isEmpty, table.all(.pair).isEmpty, table.all(.part).isEmpty else { return }
    for column in table.columns.indices.dropFirst() { nameShare(column, &table) }
    for column in table.columns.indices.dropFirst()
    where table.isBareShare(column) && [.share, .result].contains(table.columns[column].role)
      && table.columns[column].measure == nil && table.columns[column].period == nil
    {
      let left = table.columns[column - 1]
      if left.role == .result, left.period == nil, left.measure != nil {
        (table.columns[column].role, table.columns[column].isExplained) = (.result, true)
        table.columns[column].unit = "%"
        table.columns[column].setMeasure("Tỷ lệ, " + left.name)
        table.columns[column].count = column - 1
      } else if left.role != .result, table.columns[column].role == .share {
        table.columns[column].role = .other
      }
    }
  }

  /// "Trước hạn | Tỷ lệ trước hạn (%)", "Trước hạn: Tổng | Trước hạn: %": what a share is of, which its head names, and the count beside it.
  private func nameShare(_ column: Int, _ table: inout ResultColumns) {
    let share = table.columns[column]
    let head = TableHead(share.head)
    guard share.role == .result, share.period == nil, share.measure == nil, share.place == nil, head.hasPercent,
      !head.compares, !head.isDone, !table.isBareShare(column)
    else { return }
    let left = table.columns[column - 1]
    let isCount = left.role == .result && left.period == nil && left.measure != nil
    let parts = share.head.split(separator: ":").map { String($0).trimmedOfSpace }
    if parts.count == 2, ["%", "tỷ lệ", "tỷ lệ %", "tỷ lệ (%)", "(%)"].contains(parts[1].lowered()) {
      table.columns[column].setMeasure("Tỷ lệ " + parts[0].lowered())
      if isCount, left.head.begins(with: parts[0] + ":") { table.columns[column].count = column - 1 }
      return
    }
    let name = ResultColumns.withoutUnit(share.head)
    let low = name.lowered()
    guard low.begins(with: "tỷ lệ "), low.parts().count > 2 else { return }
    table.columns[column].setMeasure()
    if isCount, left.head.lowered() == low.dropFirst(6).drop(while: { $0 == " " }) {
      table.columns[column].count = column - 1
    }
  }

  /// "Xếp hạng … | Năm 2017": a column whose cells count up from 1, in a text on ranks.
  private func settleRanks(_ index: Int, _ table: inout ResultColumns) {
    let title = context.title.lowered()
    guard table.namesPlaces, title.holds("xếp hạng") || title.holds("thứ hạng"), table.all(.rank).isEmpty else {
      return
    }
    for column in table.all(.result) where table.columns[column].unit == nil && table.columns[column].measure == nil {
      let cells = document.blocks[(index + 1)...].prefix(6).filter {
        $0.table == document.blocks[index].table && $0.cells.indices.contains(column)
      }.map { cellItems($0.cells[column]).first { $0.isNumeric }?.value }
      if cells.count > 1, cells.enumerated().allSatisfy({ $1 == Double($0 + 1) }) { table.columns[column].role = .rank }
    }
  }

  /// "So với tháng trước | So với cùng kỳ" of a table of prices that holds no amounts: by how much each has moved.
  private func settleMovements(_ table: inout ResultColumns) {
    guard table.columns.allSatisfy({ [.index, .indicator, .change, .movement, .other].contains($0.role) }) else {
      return
    }
    for column in table.all(.change) where TableHead(table.columns[column].head).text.begins(with: "so ") {
      (table.columns[column].role, table.columns[column].isExplained) = (.movement, true)
      table.columns[column].period = nil
    }
  }

  /// "01 (0,727)": the score that a bracket behind a rank holds, and nothing else.
  func score(behind end: Int, _ cell: [Item]) -> (value: ExactDecimal, range: Range<Int>)? {
    guard let open = cell.firstIndex(where: { $0.kind == .open && Int($0.start) >= end }), open + 3 == cell.count,
      cell[open + 1].kind == .number, cell[open + 1].second == 0, cell[open + 2].kind == .close,
      let (value, _) = DecimalReader.read(bytes, cell[open + 1])
    else { return nil }
    return (value, cell[open + 1].range)
  }

  /// The unit that the name of what is measured says where nothing else does: "Số hộ nghèo", "Tỷ lệ hộ nghèo".
  func namedUnit(_ name: String, _ cell: [Item]) -> String {
    guard let number = cell.first(where: { $0.isNumeric }) else { return "" }
    let text = name.lowered()
    if let share = ResultColumns.unit(inName: text, isOfShares: { number.value <= 100 }) { return share }
    let isWhole = DecimalReader.read(bytes, number).map { $0.0.scale == 0 } ?? false
    return CountedName.unit(of: text, isWhole: isWhole || FigureScanner.isCommaTriple(bytes, number.range)) ?? ""
  }
}

extension ResultColumns.Column {
  /// Takes its head without the unit for the name of what it measures.
  mutating func setMeasure(_ name: String? = nil) {
    let name = name ?? ResultColumns.withoutUnit(head)
    (measure, subject) = (name, subject ?? name)
  }
}

extension ResultColumns {
  /// What rows and heads of sums are called.
  static let wholes: Set<String> = [
    "tổng", "tổng số", "tổng cộng", "chung", "cộng", "toàn tỉnh", "toàn huyện", "toàn xã", "cả nước", "cả tỉnh",
    "toàn thành phố",
    "toàn quốc",
  ]

  /// Whether a column's head is nothing but "Tỷ lệ (%)", "%".
  func isBareShare(_ column: Int) -> Bool {
    let text = TableHead(columns[column].head).text
    return text.wordParts(with: "%").allSatisfy { ["tỷ", "tỉ", "lệ", "%"].contains(String($0)) }
  }
}
