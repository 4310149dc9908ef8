import Bytes
import Targets
import Vietnamese

/// What the columns of a table are, read from its heads.
struct ResultColumns {
  enum Role: Hashable {
    case index, indicator, unit, plan, result, share, change, difference, assessment, rank, other
    /// How many there are, and how many of them reached it: "Tổng số | Số đạt | Tỷ lệ".
    case whole, part
    /// What an earlier period had, which no day is known of: "Cùng kỳ", "Kỳ trước".
    case base
    /// Compares with what the head does not say: "So sánh (%)".
    case comparison
    /// Plan and what was reached in one cell: "Kế hoạch/Thực hiện".
    case pair
    /// Of when each row is: "Kỳ".
    case period
  }
  struct Column {
    var role: Role
    var head: String
    var period: Period?
    var isEstimate = false
    var unit: String?
    /// The place that the head names, of a table with a column for each.
    var place: String?
    /// What its numbers measure, where the head alone does not say it.
    var subject: String?
    /// Whether the head says that its numbers are what was reached, or of when.
    var isExplained = false
    /// Of a pair: the plan stands first.
    var isPlanFirst = false
  }
  let number: Int
  /// Of cells for which neither row nor column names one: "Đơn vị tính: triệu đồng".
  var unit: String?
  var columns: [Column]
  var isRead = false
  var hasRows = false
  /// The unit of the row above.
  var lastUnit = ""
  /// Of columns that compare: whether their numbers are of a hundred, 105 for a rise by 5.
  var indexes: [Int: Bool] = [:]
  /// Which of its rows are parts of which.
  var rows = RowPlaces()
  /// The table names places in its first column: "Địa phương | DTI 2024 | Xếp hạng".
  var namesPlaces = false

  var indicator: Int? { columns.firstIndex { $0.role == .indicator } }
  func all(_ role: Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// - Parameters:
  ///   - heads: The heads as written; of two rows of heads joined.
  ///   - last: The lower row of heads; empty where there is one row.
  ///   - isPlan: Whether the document sets goals: there a year column of its own year or later is one of goals.
  init(
    number: Int, heads: [String], last: [String] = [], periods: [Period?], mode: ResultMode, isPlan: Bool, issued: Day?
  ) {
    self.number = number
    columns = heads.indices.map { Column(role: .other, head: heads[$0], period: periods[$0]) }
    unit =
      heads.lazy.compactMap { head in
        head.lastIndex(of: "(").flatMap { ResultColumns.statedUnit(head[head.index(after: $0)...].lowered()) }
      }.first
    // "Chỉ tiêu (ĐVT: tỷ đồng)" is no column of units.
    let readings = heads.map { head in
      let bracket = head.lastIndex(of: "(").flatMap { at in
        ResultColumns.statedUnit(head[head.index(after: at)...].lowered()).map { _ in at }
      }
      return TableHead(bracket.map { String(head[..<$0]) } ?? head)
    }
    for column in heads.indices {
      let head = readings[column]
      let below = last.indices.contains(column) && last[column] != heads[column] ? TableHead(last[column]) : nil
      columns[column].role = ResultColumns.role(head, below, column, period: periods[column])
      columns[column].isEstimate = head.text.holds("ước")
      columns[column].unit = ResultColumns.unit(inBracketsOf: heads[column].lowered())
      columns[column].isExplained = head.isDone || periods[column] != nil
      columns[column].isPlanFirst = head.pairIsPlanFirst ?? false
      setPlace(column, head)
    }
    settle(readings, mode: mode, isPlan: isPlan, issued: issued)
  }

  private static func has(_ text: String, _ words: [String]) -> Bool { words.contains { text.holds($0) } }

  /// "Cả nước", "Vùng Bắc Trung Bộ", "Quảng Trị", "Toàn tỉnh": whose numbers the column holds.
  private mutating func setPlace(_ column: Int, _ head: TableHead) {
    guard [.other, .result, .indicator].contains(columns[column].role), column > 0, !head.isPlan else { return }
    let isArea = ["vùng ", "khu vực ", "huyện ", "thành phố ", "thị xã ", "xã ", "phường "].contains {
      head.text.begins(with: $0)
    }
    guard let place = ResultPlace.only(in: columns[column].head) ?? (isArea ? columns[column].head : nil) else {
      return
    }
    if columns[column].role == .indicator, columns[..<column].contains(where: { $0.role == .indicator }) == false {
      return
    }
    (columns[column].place, columns[column].role, columns[column].isExplained) = (place, .result, true)
  }

  /// - Parameter below: The lower of two heads, which says more than the one above it.
  private static func role(_ head: TableHead, _ below: TableHead?, _ column: Int, period: Period?) -> Role {
    if let compared = compared(head, period) { return compared }
    if let below, !below.text.isEmpty {
      let own = role(below, column, period: nil)
      if own != .other, own != .indicator { return own }
    }
    return role(head, column, period: period)
  }

  /// A head that compares is never one of values.
  private static func compared(_ head: TableHead, _ period: Period?) -> Role? {
    let text = head.text
    if head.isDifference || ["mức tăng", "mức giảm"].contains(where: { text.begins(with: $0) }) { return .difference }
    if head.isOfEarlier { return head.isRatio || text.holds("/") ? .change : .base }
    if head.compares {
      if head.isPlan { return .share }
      return period != nil || has(text, ["so với năm", "so năm", "so với tháng", "so với quý"]) ? .change : .comparison
    }
    // "2025/2024 (%)"
    if head.hasPercent, text.holds("/"), !text.holds("học"),
      text.split(whereSeparator: { !$0.isNumber }).count(where: { $0.count == 4 }) > 1
    {
      return .change
    }
    return nil
  }

  private static func role(_ head: TableHead, _ column: Int, period: Period?) -> Role {
    let text = head.text
    if text.isEmpty { return .other }
    if ["tt", "stt", "số tt", "số thứ tự", "số", "mã", "mã số"].contains(text) || text.begins(with: "mã chỉ tiêu") {
      return .index
    }
    if has(text, ["đơn vị tính", "đvt", "đv tính", "đơn vị đo"]) || text == "đơn vị" { return .unit }
    if has(
      text,
      [
        "cơ quan", "đơn vị thực hiện", "chủ trì", "phối hợp", "thời gian", "thời hạn", "căn cứ", "lộ trình",
        "sản phẩm dự kiến", "cần đạt", "dự kiến", "người thực hiện", "giải pháp", "phương hướng", "trọng số",
        "thang điểm",
        "điểm tối đa", "khả năng", "triển vọng", "dự báo",
      ])
    {
      return .other
    }
    if ["kỳ", "năm", "thời điểm"].contains(text) { return .period }
    if let compared = compared(head, period) { return compared }
    if has(text, ["xếp hạng", "thứ hạng", "xếp thứ", "vị trí"]) || text == "hạng" { return .rank }
    if has(text, ["đánh giá", "nhận xét", "mức độ hoàn thành", "ghi chú"]) { return .assessment }
    if column <= 1, period == nil,
      has(
        text,
        [
          "chỉ tiêu", "nội dung", "tên", "tiêu chí", "mục tiêu", "lĩnh vực", "địa phương", "hạng mục", "chỉ số",
          "đơn vị", "tỉnh", "huyện", "ngành", "sản phẩm", "nhiệm vụ",
        ])
    {
      return .indicator
    }
    if head.pairIsPlanFirst != nil { return .pair }
    let isOfPlan =
      head.isPlan || has(text, ["hoàn thành", "chỉ tiêu"]) || text.holds("đạt") && !head.isDone
      || period == nil && text.holds("thực hiện") && !text.begins(with: "thực hiện") && !text.holds("ước")
    if head.hasPercent,
      isOfPlan || has(text, ["tỷ lệ", "tỉ lệ"]) && text.count < 14 || text == "%" || text == "(%)"
    {
      return .share
    }
    let isDone = head.isDone || has(text, ["số liệu", "giá trị", "số lượng", "năm báo cáo", "tháng báo cáo"])
    if head.isPlan {
      return isDone && has(text, ["thực hiện", "ước"]) && !text.begins(with: "kế hoạch") ? .result : .plan
    }
    if isDone || period != nil || head.hasPercent { return .result }
    return .other
  }

  private mutating func settle(_ heads: [TableHead], mode: ResultMode, isPlan: Bool, issued: Day?) {
    let texts = heads.map(\.text)
    // "Năm | 2022 | 2023": the head of names beside columns of years.
    if let time = all(.period).first, indicator == nil || columns.contains(where: { $0.period != nil }) {
      columns[time].role = .other
    }
    // "Tỷ lệ | Năm 2015 | Năm 2016": the first column beside years names the rows, whatever its head says.
    if indicator == nil, let first = columns.first, first.role == .share, first.period == nil,
      columns.dropFirst().contains(where: { $0.period != nil })
    {
      columns[0].role = .indicator
      unit = unit ?? "%"
    }
    // "Đơn vị | Tổng số xã | Số xã đạt": of bodies where no other column names the rows.
    if indicator == nil, columns.first?.role == .unit, texts[0] == "đơn vị" { columns[0].role = .indicator }
    if indicator == nil,
      let first = columns.indices.first(where: { columns[$0].role == .other || columns[$0].role == .assessment })
    {
      columns[first].role = .indicator
    }
    // "Nội dung | Chỉ tiêu giao | Kết quả": beside a column of names another one of goals holds the plan.
    if let names = indicator, all(.plan).isEmpty,
      let plan = columns.indices.first(where: {
        $0 > names && columns[$0].role == .indicator && heads[$0].isPlan
      })
    {
      columns[plan].role = .plan
    }
    // "Chỉ tiêu | Đơn vị tính | Chỉ tiêu | Thực hiện": the second is the plan.
    if let names = indicator, all(.plan).isEmpty, let result = all(.result).last,
      let plan = columns.indices.first(where: {
        $0 > names && $0 < result && (columns[$0].role == .other || columns[$0].role == .indicator)
          && (texts[$0] == "chỉ tiêu" || texts[$0].begins(with: "chỉ tiêu giao")
            || texts[$0].begins(with: "chỉ tiêu năm"))
      })
    {
      columns[plan].role = .plan
    }
    namesPlaces = indicator.map { ResultColumns.has(texts[$0], ["địa phương", "tỉnh", "huyện", "đơn vị"]) } ?? false
    let places = columns.map { $0.place }
    let isDone: (Int) -> Bool = {
      heads[$0].isDone && !ResultColumns.has(texts[$0], ["lũy kế", "luỹ kế"]) || places[$0] != nil
    }
    settleComparisons()
    settleWhole(texts)
    settleCorrected(texts, isPlan: isPlan)
    for column in columns.indices where columns[column].role == .result && !isDone(column) {
      // A column with nothing but a year: of goals where it lies ahead, in a plan also that of the plan.
      guard let period = columns[column].period, let issued else { continue }
      let isToCome = period.end.year > issued.year || isPlan && mode != .past && period.end.year >= issued.year
      if period.precision == .year {
        if isToCome { columns[column].role = .plan }
      } else if isToCome || period.end.daysSince1970 > issued.daysSince1970 + ResultColumns.closingDays {
        // "KH 2026 | Quý I | Quý II": what each part of the year is to bring.
        columns[column].role = .other
      }
    }
    // Only a share and no plan beside it: the share is the value.
    if all(.plan).isEmpty, all(.result).isEmpty, let share = all(.share).first,
      all(.base).isEmpty, !heads[share].isPlan
    {
      columns[share].role = .result
      columns[share].unit = "%"
    }
    // "Chỉ tiêu | Kế hoạch | Kết quả" where the last holds judgements only is settled cell by cell.
    let explicit = all(.result).contains { isDone($0) } || !all(.pair).isEmpty
    let hasResult = !all(.result).isEmpty || !all(.rank).isEmpty || !all(.pair).isEmpty
    isRead =
      hasResult && mode != .norm && indicator != nil
      && (mode != .goal
        || explicit && !all(.result).allSatisfy { texts[$0].begins(with: "kết quả") && all(.plan).isEmpty })
    // A row of years that are over, under a name such as "Một số chỉ tiêu", tells what was.
    let years = all(.result).compactMap { columns[$0].period?.end.year }
    if mode == .goal, !isPlan, hasResult, indicator != nil, years.count > 1, let issued, all(.plan).isEmpty,
      years.allSatisfy({ $0 <= issued.year }), years.count(where: { $0 < issued.year }) > 1
    {
      isRead = true
      // What the year of the text itself is to bring is not known to be a result.
      for column in all(.result) where columns[column].period?.end.year == issued.year && !isDone(column) {
        columns[column].role = .other
      }
    }
    if isPlan, mode == .neutral, !explicit { isRead = false }
  }

  /// Days before the end of a part of a year from which on a report may tell of the whole of it.
  private static let closingDays = 31

  /// The words of such heads: another noun makes them of other things, "Số quy hoạch điều chỉnh".
  private static let correcting: Set<Substring> = [
    "số", "liệu", "đã", "báo", "cáo", "công", "bố", "in", "đăng", "trước", "sau", "điều", "chỉnh", "đính", "chính",
    "tại",
    "nay", "cũ", "mới", "sửa", "thành", "lại", "đúng", "giá", "trị", "kỳ", "khi", "là",
  ]

  /// "Số đã báo cáo | Số điều chỉnh": what a correction puts in the place of what was told before.
  private mutating func settleCorrected(_ texts: [String], isPlan: Bool) {
    let isPlain = { (text: String) in
      text.words(withDigits: true).allSatisfy {
        ResultColumns.correcting.contains($0) || $0.allSatisfy(\.isNumber)
      }
    }
    guard !isPlan,
      let new = texts.firstIndex(where: {
        ResultColumns.has($0, ["điều chỉnh", "đính chính", "sửa thành", "số liệu đúng", "số đúng"])
          && !ResultColumns.has($0, ["trước", "kế hoạch", "dự toán", "chỉ tiêu"])
      }),
      let old = texts.firstIndex(where: {
        ResultColumns.has(
          $0,
          [
            "đã báo cáo", "đã công bố", "đã in", "đã đăng", "trước điều chỉnh", "trước đính chính", "số cũ",
            "số liệu cũ",
          ])
      }),
      old != new, old != indicator, new != indicator, isPlain(texts[old]), isPlain(texts[new])
    else { return }
    columns[old].role = .other
    (columns[new].role, columns[new].isExplained) = (.result, true)
  }

  /// "Tổng số | Số đạt | Tỷ lệ": with its share beside it, the count is a part of that record; without, it is the value.
  private mutating func settleWhole(_ texts: [String]) {
    guard all(.plan).isEmpty, all(.pair).isEmpty,
      let whole = texts.firstIndex(where: { $0 == "tổng" || $0 == "tổng cộng" || $0.begins(with: "tổng số") }),
      whole != indicator,
      let part = texts.indices.dropFirst(whole + 1).first(where: { column in
        let text = texts[column]
        return text == "đạt" || text == "đã đạt" || text.begins(with: "số đã") || text.begins(with: "số hoàn thành")
          || text.begins(with: "số ") && (text.ends(with: " đạt") || text.firstRange(of: " đạt ") != nil)
      })
    else { return }
    columns[whole].role = .whole
    let share = columns.indices.first { $0 > part && texts[$0].begins(with: "tỷ lệ") || $0 > part && texts[$0] == "%" }
    columns[part].role = share == nil ? .result : .part
    guard let share else { return }
    columns[share].role = .result
    (columns[share].unit, columns[share].isExplained) = ("%", true)
  }

  /// "So sánh (%)" beside a plan is a share of it, beside earlier numbers alone a change; "TH/KH" beside results is a share.
  private mutating func settleComparisons() {
    let hasPlan = !all(.plan).isEmpty
    let isOfEarlier = !all(.base).isEmpty || all(.result).count > 1
    for column in all(.comparison) {
      columns[column].role = hasPlan == isOfEarlier ? .other : hasPlan ? .share : .change
    }
    if !all(.result).isEmpty { for column in all(.pair) { columns[column].role = .share } }
  }

  /// "đơn vị tính: triệu đồng", "(đvt: %)": the unit that such words name.
  static func statedUnit(_ text: String) -> String? {
    let plain = text.drop { $0 == "(" || $0 == " " || $0 == "*" || $0 == "_" }
    guard ["đơn vị tính", "đvt", "đơn vị", "đv tính"].contains(where: { plain.begins(with: $0) }),
      let colon = plain.firstIndex(of: ":")
    else { return nil }
    let name = plain[plain.index(after: colon)...].filter { !"()*_.".contains($0) }.parts()
      .joined(separator: " ")
    return unit(inBracketsOf: "(" + TargetUnits.inFull(name) + ")")
  }

  /// `giá trị xuất khẩu (triệu usd)` → `triệu usd`.
  static func unit(inBracketsOf text: String) -> String? {
    guard text.ends(with: ")"), let open = text.lastIndex(of: "(") else { return nil }
    let inside = TargetUnits.inFull(String(text[text.index(after: open)...].dropLast()))
    let words = inside.parts()
    if ["m2", "m3", "km2", "m²", "m³", "km²"].contains(inside) { return inside }
    guard !words.isEmpty, words.count <= 4, !inside.contains(where: { $0.isNumber || $0 == "," || $0 == ";" }) else {
      return nil
    }
    if inside.begins(with: "%") || inside == "‰" { return inside }
    let isUnit = Array(inside.utf8).withUnsafeBufferPointer { bytes -> Bool in
      var lexer = ItemReader(bytes, table: ResultVocabulary.shared.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      guard let first = items.first, let last = items.last, first.phrase != 0 else { return false }
      return first.can([.compound, .classifier, .physical, .magnitude, .currency, .timeUnit]) || last.can(.currency)
        || first.phrase == ResultVocabulary.shared.words.times || first.phrase == ResultVocabulary.shared.words.points
    }
    return isUnit ? inside : nil
  }

  /// The unit that the name of a row has elsewhere than in brackets at its end: "Tỷ lệ % tiêm chủng đầy đủ", "Tuổi thọ (năm) – Life
  /// expectancy (year)"; a rate is in per cent where nothing else is said.
  ///
  /// - Parameter isOfShares: Whether the numbers of the row may be.
  static func unit(inName name: String, isOfShares: () -> Bool) -> String? {
    let name = String(name.drop { $0.isNumber || $0 == "." || $0 == " " || $0 == "-" || $0 == "+" })
    for part in name.split(separator: "(").dropFirst() {
      guard let close = part.firstIndex(of: ")") else { continue }
      let (inside, behind) = (
        TargetUnits.inFull(String(part[..<close])), part[part.index(after: close)...].drop { $0 == " " }
      )
      if inside == "%" || inside == "‰" { return inside }
      // The same name in another language behind it.
      if let mark = behind.first, "–-—/:".contains(mark), let unit = unit(inBracketsOf: "(" + inside + ")") {
        return unit
      }
    }
    guard ["tỷ lệ", "tỉ lệ"].contains(where: { name.begins(with: $0) }) else { return nil }
    if ["tỷ lệ %", "tỉ lệ %", "tỷ lệ phần trăm", "tỉ lệ phần trăm"].contains(where: { name.begins(with: $0) }) {
      return "%"
    }
    guard !["/", "‰", "suất", " trên ", " vạn ", "1.000", "1000", "100.000"].contains(where: { name.contains($0) })
    else { return nil }
    return isOfShares() ? "%" : nil
  }

  /// The heads with a second row of heads below them; an empty head belongs to the one on its left.
  func joined(_ second: [String]) -> [String] {
    var last = ""
    return columns.indices.map { column in
      let head = columns[column].head
      if !head.isEmpty { last = head }
      let below = second.indices.contains(column) ? second[column] : ""
      return below.isEmpty || below == head ? head : last + " " + below
    }
  }

  private static func years(_ head: String) -> [Int] {
    head.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1990...2100).contains($0) }
  }

  /// The column that says something of one of results: the first on its right before the next of results. Of the only one, or the one that is
  /// judged, also one that stands elsewhere.
  func own(_ role: Role, of column: Int) -> Int? {
    let candidates = all(role).filter { isOfTime($0, column) }
    if candidates.count > 1 || columns[column].period.map({ $0.precision != .year }) ?? false,
      let dated = ofSameTime(candidates, column)
    {
      return dated
    }
    // "2022 | 2023 | 2022/2021 (%) | 2023/2022 (%)".
    if let year = columns[column].period?.end.year {
      let named = candidates.filter { columns[$0].head.holds("/") && ResultColumns.years(columns[$0].head).count > 1 }
      if let same = named.first(where: { ResultColumns.years(columns[$0].head).first == year }) { return same }
      if !named.isEmpty { return nil }
    }
    // "2023 | 2022 | Tăng, giảm": the only one is of the latest, if it stands behind that.
    if let judgedResult, all(role).count == 1, let only = candidates.first, judgedResult < only {
      return column == judgedResult ? only : nil
    }
    let next = columns.indices.first { $0 > column && columns[$0].role == .result } ?? columns.count
    if let right = candidates.first(where: { $0 > column && $0 < next }) { return right }
    guard column == judgedResult else { return nil }
    // Not what stands right behind another.
    return candidates.first { at in !all(.result).contains { $0 < at && $0 != column } }
  }

  /// "10 tháng 2017 so với cùng kỳ": whether a column names no time of its own, or that of a column of results.
  private func isOfTime(_ at: Int, _ column: Int) -> Bool {
    guard let own = columns[at].period, own.role == .asOf, own.namesYear, own.precision != .year,
      let period = columns[column].period
    else { return true }
    return own.isSame(as: period)
  }

  /// Of several columns the one that names the time of a column of results, and of several such that compared with the year before.
  private func ofSameTime(_ candidates: [Int], _ column: Int) -> Int? {
    let dated = candidates.filter {
      guard let own = columns[$0].period, let period = columns[column].period else { return false }
      return own.role == .asOf && own.isSame(as: period)
    }
    let year = columns[column].period?.end.year
    return dated.first { at in
      let text = TableHead(columns[at].head).text
      return text.holds("cùng kỳ") || text.holds("năm trước")
        || year.map { ResultColumns.years(columns[at].head).contains($0 - 1) } ?? false
    } ?? dated.first
  }

  /// The plan's column beside a column of results: the same year's, else the nearest on its left, else the first.
  func plan(for result: Int) -> Int? {
    // The plan of a quarter is none of another part of the year.
    let plans = all(.plan).filter { at in
      guard let own = columns[at].period, own.precision != .year, own.precision != .day else { return true }
      return columns[result].period.map { own.isSame(as: $0) } ?? false
    }
    if let period = columns[result].period, period.precision != .year,
      let same = plans.first(where: {
        columns[$0].period.map { $0.precision != .year && $0.isSame(as: period) } ?? false
      })
    {
      return same
    }
    if let year = columns[result].period?.end.year,
      let same = plans.first(where: { columns[$0].period?.end.year == year })
    {
      return same
    }
    if let year = columns[result].period?.end.year,
      let other = plans.lazy.compactMap({ columns[$0].period?.end.year }).first
    {
      // "Mục tiêu 2020 | Kết quả 2018 | Kết quả 2020": what a goal of several years comes to, year by year.
      if let only = plans.first, plans.count == 1, only < result, other > year, isOfYears(only),
        all(.result).contains(where: { columns[$0].period?.end.year == other })
      {
        return only
      }
      // "Mục tiêu 2025 | Kết quả đến 30/11/2024": how far the one was reached so far.
      return plans.count == 1 && columns[result].period?.precision != .year && all(.result) == [result]
        && plans[0] < result && other > year ? plans[0] : nil
    }
    return plans.last { $0 < result } ?? plans.first
  }

  /// Whether a plan's column is of a goal for the end of several years, and not of the plan of one year, beside which the year before stands
  /// too: "TH 2024 | KH 2025 | TH 2025".
  private func isOfYears(_ plan: Int) -> Bool {
    let head = TableHead(columns[plan].head).text
    return ["mục tiêu", "đến năm", "đến hết", "giai đoạn", "nhiệm kỳ"].contains { head.holds($0) }
      && !head.holds("năm sau")
  }

  /// The column of results which shares, changes and judgements are of: the latest, of those beside a plan if there is one.
  var judgedResult: Int? {
    let results = all(.result).filter { columns[$0].place == nil }
    let planned = results.filter { plan(for: $0) != nil }
    // What names no period is of the document's own.
    return (planned.isEmpty ? results : planned).max { a, b in
      guard let first = columns[a].period?.end else { return columns[b].period == nil && a < b }
      guard let second = columns[b].period?.end else { return true }
      return first != second ? first < second : a < b
    }
  }
}
