import Bytes
import Markup
import Vietnamese

/// What a table inherits from its document and from the headings above it.
struct TableScope {
  /// The year before which a year is past.
  var firstYear: Int?
  /// Year of issue.
  var issued: Int?
  var mode: Mode
  var isReport: Bool
  var isNews: Bool
  var timeline: Timeline
  /// The first year of which the title, or the heading above, is a plan.
  var planned: Int?
  /// The first year of the period that the title plans for.
  var begins: Int?
  /// Whether a heading, a line above or the title speaks of goals; a plan's name alone does not.
  var isStated: Bool
  /// Whether the title is that of a plan, of whatever time.
  var isPlan = false

  /// Whether what stands above the table tells of something else: "Dự báo nhu cầu", "Hiện trạng", "Mức thu".
  var isOfElse: Bool
  /// Whether it stands under what has been reached, or in a document that tells of that alone.
  var isOfPast = false
  /// Whether what stands above it is of a year that is over for the document.
  var isOver = false
  /// The year to come, or planned, that the line right above names.
  var captionYear: Int?

  /// Whether a table whose heads say nothing of it may state goals.
  var isOfGoals: Bool { (mode == .goal || mode == .task && !isNews) && !isReport && !isOfElse }

  /// Whether a year is to come; for a report that of its own issue is not, though it looks ahead to what is left of it.
  func isToCome(_ year: Int?) -> Bool {
    guard timeline.isToCome(year), let year else { return false }
    return !isReport || issued.map { year > $0 } ?? true
  }

  /// Whether a year is to come, or one of those that are planned: not that in which a plan of later years was made, unless a period ends
  /// with it.
  func isPlanned(_ year: Int, isPeriod: Bool) -> Bool {
    guard let issued else { return true }
    return year > issued || isPeriod && year == issued || planned.map { year >= $0 } ?? false
  }
}

/// The columns of a table of targets, read from its header.
struct TableReader: Sendable {
  let number: Int
  var unit: Int?
  var indicator: Int?
  /// The column before that of names which says what the names are filed under: "Lĩnh vực | Chỉ tiêu".
  var groups: Int?
  var deadline: Int?
  /// The column of remarks, where a year may stand alone: "năm 2028".
  var remark: Int?
  /// Column → the year of its head.
  var values: [(column: Int, year: Int?)] = []
  var isGoalTable = false
  var isRead = false
  /// Heads in lower case, and their years, until the first row of values: a second row of heads is joined to them.
  var heads: [String] = []
  var years: [Int?] = []
  var hasRows = false
  /// How many rows of heads have been joined to the first.
  var joinedRows = 0
  /// The last row without values, which names those below it: `A. Nông nghiệp`.
  var group = ""
  /// The unit that it states for the parts below it, `Sản lượng (tấn)`, and what is measured of each where it says no more: `Tỷ lệ (%)`.
  var groupUnit = ""
  var groupMeasure = ""
  /// Columns that say how fast what the rows count is to grow: `Tốc độ tăng (%)`.
  var growth: Set<Int> = []
  /// Units that heads state in brackets: `Mục tiêu (%)`.
  var headUnits: [Int: String] = [:]
  /// The unit that a line above the table states for all of it: "(Đơn vị tính: triệu đồng)"; empty where none does.
  var unitAbove = ""
  /// Whether a number without a unit says nothing: what the first column names is not known to be a measure.
  var needsUnit = false
  /// What the cells of its columns hold.
  let shape: TableShape
  /// Heads as written; of two rows the lower ones.
  let written: [String]
  /// What it inherits.
  let scope: TableScope
  /// Columns of sentences beside the names of goals, which state them: "Chỉ tiêu | Nội dung".
  var contents: [Int] = []
  /// Columns that say how much more there is to be than a year before: "Tăng so với năm 2026 (%)".
  var rises: Set<Int> = []
  /// The column of the upper ends of ranges, right behind that of the lower: "Từ | Đến".
  var upper: Int?
  /// Columns whose heads say what is measured of each row: "Diện tích (ha)".
  var measures: Set<Int> = []
  /// Columns of one place each, among which a plan's total is shared out: "Phường Hòa Minh", "Các huyện: Ba Bể".
  var places: Set<Int> = []
  /// Whether its rows are years and its heads name what is measured: "Năm | Tỷ lệ hộ nghèo (%) | Lao động (người)".
  var isByTime = false
  /// The day within its year that a head names: "Đến 30/6/2027".
  var days: [Day?] = []
  /// Column → the month that its head ends with: "Quý II", "9 tháng", "Tháng 6".
  var months: [Int: Int] = [:]
  /// The last name of a row; it is that of the rows below it whose own is empty.
  var lastName = ""
  /// Its unit, which is that of the same rows.
  var lastUnit = ""
  /// The last time that its column of deadlines states.
  var lastTime: Horizon?
  /// Which of its rows are parts of which.
  var parts = RowPlaces()
  /// The year of the phase row in force.
  var phase: Int?
  /// Whether no list knows the head of its names, and its cells tell what it states.
  var isShaped = false
  /// What the line above it says of all that is in it.
  var caption = ""
  /// Of two rows of heads the upper ones as written, each over all columns that it spans.
  let above: [String]
  /// Columns of what a figure was raised or lowered to.
  var adjusted: Set<Int> = []
  /// Columns of quarters or months, each of which may tell of itself or of all until its end.
  var partsOfYear: Set<Int> = []
  /// Whether the head of its names says what is measured of each: "Tốc độ tăng trưởng".
  var isOfKind = false

  /// Reads header cells. `years` gives the horizon of each head.
  ///
  /// - Parameters:
  ///   - written: The heads as written; of two rows the lower ones.
  ///   - above: Of two rows the upper ones.
  ///   - shape: What the cells hold.
  init(
    number: Int, heads: [String], written: [String], above: [String] = [], years: [Int?], shape: TableShape,
    scope: TableScope
  ) {
    (self.number, self.heads, self.written, self.above) = (number, heads, written, above)
    (self.shape, self.scope) = (shape, scope)
    let columns = TableHeads(heads, years: years, shape: shape, scope: scope)
    let readings = columns.readings
    self.years = columns.years
    for column in readings.indices { months[column] = readings[column].month }
    let names = findNames(columns)
    for column in readings.indices { readColumn(column, columns, names) }
    if !readAdjusted(columns) { return }
    dropResults(columns)
    if scope.isOfPast, !values.isEmpty {
      dropPast(columns)
      if values.isEmpty { return }
    }
    dropOwnYear(readings, scope)
    dropSeries(readings, scope)
    if scope.planned == nil { dropBesidePlan(readings, scope) }
    dropOver(scope)
    // "Từ | Đến": the second alone is no value.
    readBounds(readings, scope.mode)
    if isShaped, names.plain != nil { readShape(readings, scope) }
    readPlaces(readings, scope)
    if indicator == nil { readByTime(readings, scope) }
    readFree(readings, scope)
    if scope.isReport, !dropProposed(readings) || !dropReached(readings, scope) { return }
    dropCosts(readings)
    readUnits()
    readMeasuresOfFields(readings)
    readMeasuresOfPlaces()
    partsOfYear = Set(values.map(\.column).filter { readings[$0].isPartOfYear })
    if values.isEmpty, isGoalTable {
      contents = readings.indices.filter { column in
        column != indicator && shape.times[column] == nil
          && (Lexicon.contentColumns.contains(readings[column].text) || isMeasuredInWords(column, columns))
      }
    }
    // "Hộ | Diện tích (ha)" with "Nguyễn Văn An": a list of people.
    if shape.isOfPeople, let indicator, indicator == shape.names, readings[indicator].isOfPeople { return }
    // "Ngày | Nội dung | Số lượng": rows of days tell when what takes place.
    if let day = shape.calendars.min(), day < indicator ?? day + 1 { return }
    guard dropNorms(readings, scope), results(columns).isEmpty || !values.isEmpty else { return }
    isRead =
      scope.mode != .norm
      && (unit != nil || isGoalTable || scope.mode != .past && values.contains { namesGoal(readings[$0.column]) }
        || scope.mode == .goal && (values.contains { $0.year != nil } || indicator != nil || isByTime)
        || isShaped && !values.isEmpty)
  }
}

// The steps in which heads are read.
extension TableReader {
  /// "Lĩnh vực | Mục tiêu", "Hạng mục | Mục tiêu 2030": a head that names what is aimed at, wherever the table stands.
  private func namesGoal(_ head: TableHead) -> Bool {
    (head.text + " ").begins(withWord: "mục tiêu")
  }

  /// The columns that name what is measured where the first head that a list knows does not: one that only its cells show, and one behind
  /// that which says under what its names are filed.
  private struct NameColumns {
    var plain: Int?
    var leaf: Int?
  }

  /// "Danh mục", "Loại cây trồng": among goals, with a column of units, the first column of words names what is measured; so it does where
  /// another column is of a plan or of a year to come.
  private mutating func findNames(_ columns: TableHeads) -> NameColumns {
    let (readings, scope) = (columns.readings, columns.scope)
    let named = readings.indices.first { columns.isIndicator($0) }
    var out = NameColumns()
    out.leaf = named.flatMap { TableReader.leaf(readings, behind: $0, columns.years) }
    isShaped = named == nil && TableReader.hasGoals(readings, columns.years, shape, scope)
    // What something is filed under or costs takes out its own column, where others say what is planned.
    let isPlanned = columns.looksAhead || columns.hasUnits && scope.isStated
    let isNoGoal = readings.contains { $0.isNoGoal && !(isPlanned && ($0.isCode || $0.isPrice)) }
    if named == nil, columns.hasUnits && scope.isStated || columns.looksAhead || isShaped, !isNoGoal {
      out.plain = shape.names.flatMap {
        readings[$0].isPlan || TableReader.isAside(readings[$0].text) ? nil : $0
      }
    }
    isOfKind =
      isShaped
      && out.plain.map { name in Lexicon.measures.contains { (readings[name].text + " ").begins(withWord: $0) } }
        ?? false
    needsUnit = out.plain != nil && !columns.hasUnits
    return out
  }

  /// Takes a column for what its head says: names, units, times, values; or for none of them.
  private mutating func readColumn(_ column: Int, _ columns: TableHeads, _ found: NameColumns) {
    let head = columns.readings[column]
    if column == found.plain {
      indicator = column
    } else if column == found.leaf {
      (groups, indicator) = (indicator, column)
      isGoalTable = true
    } else if let last = shape.times[column] {
      readTimes(column, upTo: last, columns)
    } else if column != shape.names, TableReader.isOfUnits(columns.heads[column]) || shape.units.contains(column) {
      unit = unit ?? column
    } else if columns.isGrowthAhead(column) {
      values.append((column, nil))
      rises.insert(column)
    } else if columns.names(Lexicon.deadlineColumns, column), !columns.isAmount(column) {
      deadline = deadline ?? column
    } else if columns.isOver(column) {
      return
    } else if indicator == nil, columns.isIndicator(column) {
      indicator = column
      isGoalTable = columns.names(Lexicon.goalIndicators, column)
    } else if head.isPrice || head.isCode || head.isOfCapital
      || columns.names(Lexicon.otherColumns, column) && columns.years[column] == nil
    {
      if columns.names(["ghi chú"], column) { remark = column }
    } else if indicator != nil, columns.isValue(column) || isMeasured(column, columns) {
      values.append((column, columns.years[column]))
    }
  }

  /// "Mục tiêu | Chỉ số đo lường | Thời hạn": behind the names of goals a column of figures says by what each is measured.
  private func isMeasured(_ column: Int, _ columns: TableHeads) -> Bool {
    let head = columns.readings[column].text
    return isGoalTable && shape.amounts.contains(column)
      && ["chỉ số", "thước đo", "đo lường"].contains { head.begins(with: $0) }
  }

  /// "Mục tiêu | Chỉ số đo lường" with "95% hồ sơ giải quyết đúng hạn".
  private func isMeasuredInWords(_ column: Int, _ columns: TableHeads) -> Bool {
    let head = columns.readings[column].text
    return indicator.map { $0 < column } ?? false && columns.years[column] == nil && !TableReader.isAside(head)
      && ["chỉ số đo", "chỉ tiêu đo", "thước đo", "đo lường", "kết quả đo lường", "chỉ số đánh giá"].contains {
        head.begins(with: $0)
      }
  }

  /// Takes a column of nothing but times for that of deadlines. "Ghi chú" with nothing but years says by when its rows hold.
  private mutating func readTimes(_ column: Int, upTo last: Int, _ columns: TableHeads) {
    let head = columns.readings[column]
    if columns.names(["ghi chú"], column) {
      remark = column
      return
    }
    let isOver = columns.firstYear.map { last < $0 } ?? false
    if head.isOfEarlier || head.isBeginning { return }
    if columns.names(Lexicon.deadlineColumns, column) || deadline == nil && !isOver { deadline = column }
  }

  /// Columns that say what was reached: "Ước thực hiện năm 2025".
  private func reached(_ columns: TableHeads) -> [Int] {
    columns.readings.indices.filter {
      columns.names(Lexicon.resultColumns, $0) && !columns.names(Lexicon.goalColumns, $0)
        && !columns.isEstimateAhead($0)
    }
  }

  /// Those of them that begin so: "Cơ quan thực hiện" tells who, not what was reached.
  private func results(_ columns: TableHeads) -> [Int] {
    reached(columns).filter { column in
      Lexicon.resultColumns.contains { columns.readings[column].text.begins(with: $0) }
    }
  }

  /// Heads that say neither of what time nor whether it is aimed at.
  private static let plainValues: Set<String> = [
    "giá trị", "số liệu", "trị số", "con số", "giá trị hiện tại", "giá trị đạt",
  ]

  /// Drops what was reached, and what an earlier plan had promised.
  private mutating func dropResults(_ columns: TableHeads) {
    let (readings, years, scope) = (columns.readings, columns.years, columns.scope)
    // A column of results beside a column of goals shows what was reached.
    let hasGoals =
      values.contains { columns.names(["mục tiêu", "kế hoạch", "chỉ tiêu"], $0.column) }
      || readings.indices.contains { $0 != indicator && readings[$0].isPlanOnly }
    if hasGoals {
      values.removeAll { value in
        // "Chỉ số | Giá trị | Mục tiêu": beside what is aimed at a mere value is what there is.
        columns.names(["kết quả"], value.column)
          || value.year == nil && TableReader.plainValues.contains(readings[value.column].text)
      }
    }
    let results = results(columns)
    // In a table of results only the columns of goals, and those of years to come, state targets.
    if !reached(columns).isEmpty {
      // "Thực hiện 2005 | Dự kiến 2010": where the document tells no year, one behind that of what was reached is to come.
      let first = columns.firstYear ?? results.compactMap { years[$0] }.max().map { $0 + 1 }
      values.removeAll { column, year in
        !columns.names(Lexicon.goalColumns, column)
          && !(year.map { year in first.map { year >= $0 } ?? false } ?? false)
      }
    }
    if !results.isEmpty {
      // Beside what was reached stands what an earlier plan had promised: no target of this document.
      let last = results.compactMap { years[$0] }.max() ?? scope.issued
      values.removeAll { _, year in year.map { year in last.map { year <= $0 } ?? false } ?? (scope.mode == .past) }
    }
  }

  /// "Kế hoạch đã giao | Điều chỉnh", "Kế hoạch đầu năm | Kế hoạch sau điều chỉnh": of a figure that is adjusted the new one is what is to
  /// be reached, never the former, nor by how much they differ. False where only that is told.
  private mutating func readAdjusted(_ columns: TableHeads) -> Bool {
    let readings = columns.readings
    let told = readings.indices.filter { shape.amounts.contains($0) && $0 != indicator && $0 != unit }
    var new = told.filter { readings[$0].isAdjusted }
    let isAdjusting = !new.isEmpty || told.contains { readings[$0].isOfAdjusting }
    // "Điều chỉnh | Sau điều chỉnh", "Số điều chỉnh | Kế hoạch mới": the first says by how much.
    let last = told.filter { readings[$0].isNewPlan || readings[$0].isAdjusted && readings[$0].text.holds("sau ") }
    if !last.isEmpty { new = last }
    guard isAdjusting, readings.indices.contains(where: { $0 != indicator && readings[$0].isPlan }) || !last.isEmpty
    else {
      return true
    }
    // Of what was reached, "Trước điều chỉnh | Sau điều chỉnh" is no plan.
    if columns.scope.isReport || columns.scope.isOfPast {
      new.removeAll { column in
        !["kế hoạch", "chỉ tiêu", "mục tiêu", "dự toán"].contains { readings[column].text.holds($0) }
      }
    }
    let years = new.map { columns.years[$0] }
    let former = values.filter { value in
      !new.contains(value.column)
        && (years.isEmpty || value.year == nil || years.contains { $0 == nil || $0 == value.year })
    }
    values.removeAll { value in former.contains { $0.column == value.column } || new.contains(value.column) }
    adjusted = Set(new)
    let year = former.compactMap(\.year).max()
    if indicator != nil {
      values = (values + new.map { ($0, columns.years[$0] ?? year) }).sorted { $0.column < $1.column }
    }
    return !values.isEmpty
  }

  /// Under what has been reached only what is planned is to be, and of that not what results stand beside, or what is of a year that is over:
  /// "I. KẾT QUẢ NĂM 2025" over "Nghị quyết | Đạt được" in the plan of 2026.
  private mutating func dropPast(_ columns: TableHeads) {
    let (readings, scope) = (columns.readings, columns.scope)
    let isTold = scope.isOver || readings.contains { $0.isDone && !$0.isOfState }
    values.removeAll { column, year in
      if scope.timeline.isToCome(year) || scope.captionYear != nil && year == nil && readings[column].isPlan {
        return false
      }
      if readings[column].isPlan { return year == nil && isTold }
      return !columns.names(Lexicon.goalColumns, column) || isTold && !columns.readings.contains { $0.isOfState }
    }
  }

  /// Reads the units that heads of values state, and which of them tell how fast something is to grow.
  private mutating func readUnits() {
    for (column, _) in values {
      headUnits[column] = TableReader.unit(inBracketsOf: heads[column])
      if TableReader.isGrowth(heads[column]) { growth.insert(column) }
    }
  }

}

extension TableReader {
  /// The column that names what is measured, where the first column of names only says what that is filed under: "Lĩnh vực | Chỉ tiêu
  /// | Đơn vị", "Nhóm tiêu chí | Chỉ số | Năm 2030". Behind it stand units or values.
  private static func leaf(_ heads: [TableHead], behind first: Int, _ years: [Int?]) -> Int? {
    guard !Lexicon.leafColumns.contains(where: { heads[first].text.begins(with: $0) }) else { return nil }
    let last = heads.indices.dropFirst(first + 1).first { names(Lexicon.unitColumns, heads[$0].text) }
    return heads.indices.dropFirst(first + 1).first { column in
      let head = heads[column]
      guard years[column] == nil, !head.isPlanOnly, !head.isDone, !head.isRatio, !head.isCode,
        Lexicon.leafColumns.contains(where: { head.text.begins(with: $0) }),
        // "Mục tiêu | Mốc | KPI (tham chiếu)": only what else is to be looked at.
        !["tham chiếu", "tham khảo", "liên quan"].contains(where: { head.text.holds($0) })
      else { return false }
      if let last { return column < last }
      // Without a column of units, a head of values has its year or its plan behind it.
      return isFiling(heads[first])
        && heads.indices.dropFirst(column + 1).contains { years[$0] != nil || heads[$0].isPlan }
    }
  }

  /// "Lĩnh vực", "Nhóm", "Trụ cột": under what something is filed.
  static func isFiling(_ head: TableHead) -> Bool {
    Lexicon.filingColumns.contains { head.text.begins(with: $0) }
  }

  /// Whether a head beside names of goals is that of a column of units; alone, "Đơn vị" may as well be that of bodies.
  static func isOfUnits(_ head: String) -> Bool {
    names(Lexicon.unitColumns, head) || ["đơn vị", "đv", "đ/v"].contains(head)
  }

  /// Whether a head holds one of some words.
  static func names(_ list: [String], _ head: String) -> Bool { list.contains { head.holds($0) } }

  /// Rows of years under heads that name what is measured.
  private mutating func readByTime(_ heads: [TableHead], _ scope: TableScope) {
    guard scope.mode == .goal, !scope.isReport, unit == nil, let time = deadline, shape.times[time] != nil,
      !shape.calendars.contains(time), !heads.contains(where: { $0.isOfList }),
      time == 0 || time == 1 && Self.names(["tt"], heads[0].text) || time == 1 && heads[0].text.isEmpty
    else { return }
    values = heads.indices.dropFirst(time + 1).filter { column in
      !heads[column].text.isEmpty && shape.times[column] == nil && !Self.isCompared(heads[column])
        && !heads[column].isDone
        && !heads[column].isNoGoal && !Self.names(Lexicon.otherColumns, heads[column].text)
    }.map { ($0, nil) }
    isByTime = !values.isEmpty
    needsUnit = true
  }

  /// "Mục tiêu", "Số lượng": a head of amounts, not of times.
  static func isQuantity(_ head: String, _ reading: TableHead) -> Bool {
    !names(Lexicon.deadlineColumns, head)
      && (reading.isPlan
        || names(Lexicon.valueColumns.filter { !["năm", "giai đoạn", "đến"].contains($0) }, head))
  }

  /// A column that only compares, or tells of an earlier period: "% CK", "Cùng kỳ", "Chênh lệch".
  static func isCompared(_ head: TableHead) -> Bool {
    head.isDifference || head.isOfEarlier || head.compares || head.hasPercent && (head.isDone || head.isOfEarlier)
  }

  static func namesPeriod(_ text: String) -> Bool {
    ["tháng", "quý", "năm", "giai đoạn"].contains { text.contains($0) }
      || text.count == 4 && text.allSatisfy(\.isNumber)
  }

  private static func isGrowth(_ head: String) -> Bool {
    head.holds("(%)")
      && (!head.ends(with: "(%)") || ["tốc độ", "tỷ lệ tăng", "tỉ lệ tăng", "tăng"].contains { head.begins(with: $0) })
  }

  /// Bytes of the longest head that may be nothing but a short form: "ƯTH".
  private static let shortHead = 4

  /// The heads together with a second row of heads: an empty head belongs to the one on its left, as merged cells come.
  func joined(with second: [String]) -> [String] {
    var out: [String] = []
    var last = ""
    for (column, head) in heads.enumerated() {
      // A head that spans several columns has one of them below itself.
      if !head.isEmpty { last = second.indices.contains(column) && second[column].isEmpty ? "" : head }
      let below = second.indices.contains(column) ? second[column] : ""
      // "TH" under "Năm 2025": in full, since behind other words it may be short for something else.
      let part = below.utf8.count <= Self.shortHead ? TableHead(below).text : below
      out.append(below.isEmpty ? head : below == head || last.isEmpty ? below : (last + " " + part))
    }
    return out
  }

  /// The heads as written, each over all columns that it spans.
  func spanning(_ second: [String]) -> [String] {
    var last = ""
    return written.enumerated().map { column, head in
      if !head.isEmpty { last = second[column].isEmpty ? "" : head }
      return last
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Whether a short text holds a word, or one that begins so: "ước" is not in "cả nước". No memory is taken.
  static func holds(_ text: [UInt8], _ word: String) -> Bool {
    let word = word.utf8
    guard let first = word.first, word.count <= text.count else { return false }
    for at in 0...(text.count - word.count) where text[at] == first && (at == 0 || !isLetter(text[at - 1])) {
      if text[at..<(at + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
