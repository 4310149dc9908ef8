import Bytes
import Targets
import Vietnamese

/// What the columns of a table are, read from its heads.
struct ResultColumns {
  enum Role: Hashable { case index, indicator, unit, plan, result, share, change, difference, assessment, rank, other }
  struct Column {
    var role: Role
    var head: String
    var period: Period?
    var isEstimate = false
    var unit: String?
  }
  let number: Int
  var columns: [Column]
  var isRead = false
  var hasRows = false
  /// The table names places in its first column: "Địa phương | DTI 2024 | Xếp hạng".
  var namesPlaces = false

  var indicator: Int? { columns.firstIndex { $0.role == .indicator } }
  func all(_ role: Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// - Parameters:
  ///   - heads: The heads as written.
  ///   - isPlan: Whether the document sets goals: there a year column of its own year or later is one of goals.
  init(number: Int, heads: [String], periods: [Period?], mode: ResultMode, isPlan: Bool, issued: Day?) {
    self.number = number
    columns = heads.indices.map { Column(role: .other, head: heads[$0], period: periods[$0]) }
    let texts = heads.map { $0.lowercased() }
    for column in heads.indices {
      columns[column].role = ResultColumns.role(texts[column], column, period: periods[column])
      columns[column].isEstimate = ResultColumns.has(texts[column], ["ước"])
      columns[column].unit = ResultColumns.unit(inBracketsOf: texts[column])
    }
    settle(texts, mode: mode, isPlan: isPlan, issued: issued)
  }

  private static func has(_ text: String, _ words: [String]) -> Bool { words.contains { text.holds($0) } }

  private static func role(_ text: String, _ column: Int, period: Period?) -> Role {
    if text.isEmpty { return .other }
    if ["tt", "stt", "số tt", "số thứ tự", "số"].contains(text) { return .index }
    if has(text, ["đơn vị tính", "đvt", "đv tính", "đơn vị đo"]) || text == "đơn vị" { return .unit }
    if has(
      text,
      [
        "cơ quan", "đơn vị thực hiện", "chủ trì", "phối hợp", "thời gian", "thời hạn", "căn cứ", "lộ trình",
        "sản phẩm dự kiến", "cần đạt", "dự kiến",
      ])
    {
      return .other
    }
    if has(
      text,
      [
        "cùng kỳ", "tăng/giảm", "tăng, giảm", "tăng (+)", "tăng giảm", "so với năm", "so năm", "so với tháng",
        "so với quý", "chênh lệch", "+/-",
      ])
    {
      return has(text, ["tăng/giảm", "tăng, giảm", "tăng giảm", "chênh lệch", "+/-", "tăng (+)"])
        ? .difference : .change
    }
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
    let isPercent = has(text, ["%", "tỷ lệ", "tỉ lệ"])
    if isPercent,
      has(text, ["kh", "kế hoạch", "dự toán", "mục tiêu", "hoàn thành", "đạt", "so với", "chỉ tiêu"])
        || has(text, ["tỷ lệ", "tỉ lệ"]) && text.count < 14 || text == "%"
    {
      return .share
    }
    if has(
      text, ["so với kế hoạch", "so kế hoạch", "so với kh", "so kh", "th/kh", "so với mục tiêu", "so với dự toán"])
    {
      return .share
    }
    let isDone =
      has(
        text,
        [
          "thực hiện", "kết quả", "ước", "đạt được", "đã đạt", "hiện trạng", "số liệu", "thực trạng", "lũy kế",
          "luỹ kế", "giá trị", "số lượng",
        ]) || text.hasPrefix("th ") || text == "th" || text == "đạt" || has(text, ["ước th", " th "])
    if has(text, ["kế hoạch", "đề ra", "mục tiêu", "giao", "dự toán", "phấn đấu", "chỉ tiêu năm", "nghị quyết"])
      || text.hasPrefix("kh ") || text == "kh"
    {
      return isDone && has(text, ["thực hiện", "ước"]) && !text.hasPrefix("kế hoạch") ? .result : .plan
    }
    if isDone || period != nil || isPercent { return .result }
    return .other
  }

  private mutating func settle(_ texts: [String], mode: ResultMode, isPlan: Bool, issued: Day?) {
    if indicator == nil,
      let first = columns.indices.first(where: { columns[$0].role == .other || columns[$0].role == .assessment })
    {
      columns[first].role = .indicator
    }
    namesPlaces = indicator.map { ResultColumns.has(texts[$0], ["địa phương", "tỉnh", "huyện", "đơn vị"]) } ?? false
    let isDone: (Int) -> Bool = {
      ResultColumns.has(texts[$0], ["thực hiện", "ước", "đạt được", "đã đạt", "hiện trạng", "thực trạng", "kết quả"])
        || texts[$0].hasPrefix("th ") || texts[$0] == "th"
    }
    for column in columns.indices where columns[column].role == .result && !isDone(column) {
      // A column with nothing but a year: of goals where it lies ahead, in a plan also that of the plan.
      guard let year = columns[column].period?.end.year, let issued else { continue }
      if year > issued.year || isPlan && mode != .past && year >= issued.year { columns[column].role = .plan }
    }
    // Only a share and no plan beside it: the share is the value.
    if all(.plan).isEmpty, all(.result).isEmpty, let share = all(.share).first,
      !ResultColumns.has(texts[share], ["kh", "kế hoạch", "dự toán"])
    {
      columns[share].role = .result
      columns[share].unit = "%"
    }
    // "Chỉ tiêu | Kế hoạch | Kết quả" where the last holds judgements only is settled cell by cell.
    let explicit = all(.result).contains { isDone($0) }
    let hasResult = !all(.result).isEmpty || !all(.rank).isEmpty
    isRead =
      hasResult && mode != .norm && indicator != nil
      && (mode != .goal
        || explicit && !all(.result).allSatisfy { texts[$0].hasPrefix("kết quả") && all(.plan).isEmpty })
    // A row of years that are over, under a name such as "Một số chỉ tiêu", tells what was.
    let years = all(.result).compactMap { columns[$0].period?.end.year }
    if mode == .goal, !isPlan, hasResult, indicator != nil, years.count > 1, let issued, all(.plan).isEmpty,
      years.allSatisfy({ $0 < issued.year })
    {
      isRead = true
    }
    if isPlan, mode == .neutral, !explicit { isRead = false }
  }

  /// `giá trị xuất khẩu (triệu usd)` → `triệu usd`.
  static func unit(inBracketsOf text: String) -> String? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast())
    let words = inside.split(separator: " ")
    guard !words.isEmpty, words.count <= 4, !inside.contains(where: { $0.isNumber || $0 == "," || $0 == ";" }) else {
      return nil
    }
    if inside.hasPrefix("%") || inside == "‰" { return inside }
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

  /// The plan's column beside a column of results: the same year's, else the nearest on its left, else the first.
  func plan(for result: Int) -> Int? {
    let plans = all(.plan)
    if let year = columns[result].period?.end.year,
      let same = plans.first(where: { columns[$0].period?.end.year == year })
    {
      return same
    }
    if columns[result].period != nil, plans.contains(where: { columns[$0].period != nil }) { return nil }
    return plans.last { $0 < result } ?? plans.first
  }

  /// The last column of results, which shares, changes and judgements are of.
  var judgedResult: Int? {
    let results = all(.result)
    return results.last { plan(for: $0) != nil } ?? results.last
  }
}
