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
    /// By how much things moved, of a table that holds no amounts: "Tháng 12/2023 so với tháng 11/2023 (%)".
    case movement
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
    /// What they measure, where that is all that the head says: ``ResultReader/readMeasures(_:_:)``.
    var measure: String?
    /// What its numbers measure, where rows name places or times.
    var name: String { subject ?? head }
    /// Of a share: the column of the counts that it is of.
    var count: Int?
    /// Whether the head says that its numbers are what was reached, or of when.
    var isExplained = false
    /// Of a pair: the plan stands first.
    var isPlanFirst = false
    /// By how much things have grown, told as a result: "Tốc độ tăng so với năm trước (%)".
    var isGrowth = false
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
  /// The last row that only names those below it.
  var group = ""
  /// What the last row across the table says of the numbers below it.
  var section: TableSection?
  /// What all its numbers measure, which the line above it or the title says: "Số thuê bao điện thoại".
  var counted: String?
  /// It names times there, and its heads what is measured: "Năm | Diện tích có rừng | Rừng trồng".
  var namesTimes = false

  var indicator: Int? { columns.firstIndex { $0.role == .indicator } }
  func all(_ role: Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// - Parameters:
  ///   - heads: The heads as written; of two rows of heads joined.
  ///   - last: The lower row of heads; empty where there is one row.
  ///   - rowsAreTimes: Whether the first column holds years, months or quarters and nothing else.
  ///   - isPlan: Whether the document sets goals: there a year column of its own year or later is one of goals.
  init(
    number: Int, heads: [String], last: [String] = [], periods: [Period?], mode: ResultMode, isPlan: Bool, issued: Day?,
    rowsAreTimes: Bool = false
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
      columns[column].isEstimate = ResultColumns.isEstimated(head.text)
      columns[column].unit = ResultColumns.unit(inBracketsOf: heads[column].lowered())
      columns[column].isExplained = head.isDone || periods[column] != nil
      columns[column].isPlanFirst = head.pairIsPlanFirst ?? false
      setPlace(column, head)
    }
    if rowsAreTimes, let first = columns.firstIndex(where: { $0.role != .index }) { columns[first].role = .period }
    settle(readings, mode: mode, isPlan: isPlan, issued: issued)
  }

  /// "Ước thực hiện"; not "So với năm trước", "Nước sạch".
  private static func isEstimated(_ text: String) -> Bool {
    text.holds("ước") && text.split { !$0.isLetter }.contains("ước")
  }

  static func has(_ text: String, _ words: [String]) -> Bool { words.contains { text.holds($0) } }

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
    if ["kỳ", "năm", "thời điểm", "quý", "tháng"].contains(text) { return .period }
    if let compared = compared(head, period) { return compared }
    let isPriced = ["đồng", "đ/"].contains { text.holds($0) }
    if has(text, ["xếp hạng", "thứ hạng", "xếp thứ"]) || text.holds("vị trí") && !isPriced || text == "hạng"
      || text.begins(with: "hạng ") && period != nil
    {
      return .rank
    }
    if has(text, ["đánh giá", "nhận xét", "mức độ hoàn thành", "ghi chú"]), !text.begins(with: "điểm ") {
      return .assessment
    }
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
      || period == nil && text.holds("thực hiện") && !text.begins(with: "thực hiện") && !isEstimated(text)
    if head.hasPercent,
      isOfPlan || has(text, ["tỷ lệ", "tỉ lệ"]) && text.count < 14 || text == "%" || text == "(%)"
    {
      return .share
    }
    let isDone = head.isDone || has(text, ["số liệu", "giá trị", "số lượng", "năm báo cáo", "tháng báo cáo"])
    if head.isPlan {
      return isDone && (text.holds("thực hiện") || isEstimated(text)) && !text.begins(with: "kế hoạch")
        ? .result : .plan
    }
    if isDone || period != nil || head.hasPercent { return .result }
    return .other
  }

  private mutating func settle(_ heads: [TableHead], mode: ResultMode, isPlan: Bool, issued: Day?) {
    let texts = heads.map(\.text)
    if !isPlan, mode == .neutral || mode == .past { settleTimes(heads) }
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
    // "STT | Đơn vị | Điểm | Xếp hạng", "Đơn vị | Tổng số xã | Số xã đạt": of bodies where no other column names the rows.
    if indicator == nil, columns.count > 2, columns[0].role == .index, columns[1].role == .unit, texts[1] == "đơn vị" {
      columns[1].role = .indicator
    }
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
    settleGrowth(heads)
    settleWhole(texts)
    settleCorrected(texts, isPlan: isPlan)
    for column in columns.indices where columns[column].role == .result && !isDone(column) {
      // A column with nothing but a year: of goals where it lies ahead, in a plan also that of the plan.
      guard let period = columns[column].period, let issued else { continue }
      // "Giai đoạn 2022-2025" in a text of 2023: what these years are to bring.
      let years = ResultColumns.years(columns[column].head)
      if years.count > 1, !heads[column].compares, let last = years.max(),
        last > issued.year
      {
        columns[column].role = .other
        continue
      }
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
    settleMovements(heads)
    let hasResult =
      !all(.result).isEmpty || !all(.rank).isEmpty || !all(.pair).isEmpty || !all(.movement).isEmpty
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
      text.wordParts().allSatisfy {
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

  static func years(_ head: String) -> [Int] {
    head.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1990...2100).contains($0) }
  }
}
