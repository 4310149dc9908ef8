import Bytes

/// Tables among goals whose heads no list knows: what their cells hold tells which columns are names and which are values; words only
/// tell what is no goal.
extension TableReader {
  /// Whether behind a column of words stand amounts of a plan or of years to come. "Sản phẩm | Năm 2020 | Năm 2025" with "780 triệu lít".
  static func hasGoals(_ heads: [TableHead], _ years: [Int?], _ shape: TableShape, _ scope: TableScope) -> Bool {
    guard scope.isOfGoals, let names = shape.names, !heads.contains(where: { $0.isNoGoal && !$0.isCode })
    else { return false }
    return shape.amounts.contains { $0 > names && isGoal(heads[$0], years[$0], scope) }
  }

  private static func isGoal(_ head: TableHead, _ year: Int?, _ scope: TableScope) -> Bool {
    !head.isDone && (!head.isRatio || year != nil && saysOfWhat(head)) && !head.isOfEarlier && !head.isDifference
      && (year.map { scope.isPlanned($0, isPeriod: head.isPeriod) } ?? head.isPlan)
  }

  /// "Tỷ lệ bao phủ bảo hiểm y tế năm 2026": not "Tỷ lệ năm 2026 (%)", which may be of anything.
  private static func saysOfWhat(_ head: TableHead) -> Bool {
    guard !head.compares, !head.isPlan, ["tỷ lệ ", "tỉ lệ "].contains(where: { head.text.begins(with: $0) }) else {
      return false
    }
    return withoutYear(withoutUnit(head.text)).parts().count > 3
  }

  /// Leaves of a table whose heads no list knows only what its cells show to be goals, and takes what tells columns of one year apart as
  /// what is measured: "Đến năm 2030" over "Diện tích (ha) | Sản lượng".
  mutating func readShape(_ heads: [TableHead], _ scope: TableScope) {
    values.removeAll { column, year in
      !shape.amounts.contains(column) || !Self.isGoal(heads[column], year, scope)
    }
    readMeasures()
  }

  /// Finds the columns whose heads say what is measured of each row.
  mutating func readMeasures() {
    for (column, year) in values {
      let name = measureName(column).lowered()
      let isNamed =
        Lexicon.measures.contains { (name + " ").begins(withWord: $0) } || Self.unit(inBracketsOf: heads[column]) != nil
      if !name.isEmpty, isNamed || values.contains(where: { $0.column != column && $0.year == year }) {
        measures.insert(column)
      }
    }
  }

  /// "Lĩnh vực | Tỷ lệ hồ sơ trực tuyến (%) | Mức độ hài lòng (%)": under what something is filed says not what is measured of it.
  mutating func readMeasuresOfFields(_ heads: [TableHead]) {
    guard let indicator, unit == nil, values.count > 1, Self.isFiling(heads[indicator]),
      values.allSatisfy({ Self.unit(inBracketsOf: heads[$0.column].text) != nil })
    else { return }
    readMeasures()
  }

  /// Money for a thing or a month: "đồng/m3", "nghìn đồng/tháng"; not for people and fields in a year.
  static func isPrice(_ unit: String) -> Bool {
    guard let slash = unit.firstIndex(of: "/"), unit[..<slash].ends(with: "đồng") || unit[..<slash].ends(with: "đ")
    else {
      return false
    }
    let base = unit[unit.index(after: slash)...]
    return base.holds("tháng") || !["người", "năm", "ha", "hộ", "lao động", "vụ"].contains { base.begins(with: $0) }
  }

  /// "Tổng cộng", "Cộng (I+II)", "Tổng số": the sum of the rows around it, of which it does not say what they are.
  static func isSum(_ name: String) -> Bool {
    guard let first = name.utf8.first(where: { $0 != 0x20 }), first | 0x20 == 0x63 || first | 0x20 == 0x74 else {
      return false
    }
    let words = name.lowered().prefix { $0 != "(" && $0 != ":" }.parts()
    return words.first == "cộng"
      || words.first == "tổng" && (words.count == 1 || words[1] == "cộng" || words.elementsEqual(["tổng", "số"]))
  }

  /// Whether its rows are places.
  var isOfPlaces: Bool { isHeadedPlaces || shape.isOfPlaces && indicator == shape.names }

  /// Whether the head of its names says so.
  private var isHeadedPlaces: Bool {
    indicator.map { Self.names(Lexicon.placeColumns, TableHead(heads[$0]).text) } ?? false
  }

  /// Whether its rows are places and its heads times, so that what stands above the table must say what is measured.
  var needsCaption: Bool {
    if isByTime { return values.contains { Self.isPlace(TableHead(heads[$0.column]).text) } }
    return isShaped && measures.isEmpty && isHeadedPlaces
  }

  /// What the line above a table says of all of it: "Tỷ lệ bao phủ bảo hiểm y tế" of "Bảng 2. Tỷ lệ bao phủ bảo hiểm y tế như sau:".
  static func caption(_ line: String) -> String {
    var words = line.parts()[...]
    if let first = words.first, ["Bảng", "Biểu"].contains(first),
      let number = words.prefix(3).firstIndex(where: { $0.ends(with: ".") || $0.ends(with: ":") })
    {
      words = words[(number + 1)...]
    }
    var text = words.joined(separator: " ")
    for tail in [":", " như sau", " cụ thể", ","] where text.ends(with: tail) { text.removeLast(tail.count) }
    return text
  }

  /// "Diện tích" of "Diện tích năm 2030 (ha)"; empty of what only says that it is planned.
  private func measureName(_ column: Int) -> String {
    let name = Self.withoutPlan(Self.plainMeasure(Self.withoutYear(Self.withoutUnit(written[column]))))
    if !TableHead(name).isPlan, !name.isEmpty, !Lexicon.valueColumns.contains(name.lowered()) { return name }
    // "Tỷ lệ bao phủ bảo hiểm y tế" over "Năm 2026 | Năm 2027".
    guard above.indices.contains(column) else { return "" }
    let over = Self.plainMeasure(Self.withoutYear(Self.withoutUnit(above[column])))
    return Lexicon.measures.contains { (over.lowered() + " ").begins(withWord: $0) } ? over : ""
  }

  /// "Tăng trưởng GRDP" of "Mục tiêu tăng trưởng GRDP": a measure behind the word for a plan; "Chỉ tiêu giao" names none.
  private static func withoutPlan(_ name: String) -> String {
    let words = name.lowered()
    guard words.count == name.count,
      let plan = ["mục tiêu", "chỉ tiêu", "kế hoạch"].first(where: { words.begins(with: $0 + " ") })
    else { return name }
    let rest = name.dropFirst(plan.count + 1)
    let isMeasure = (Lexicon.measures + ["grdp", "gdp"]).contains { (rest.lowered() + " ").begins(withWord: $0) }
    return isMeasure ? rest.prefix(1).uppercased() + rest.dropFirst() : name
  }

  /// "Địa phương | Mục tiêu tăng trưởng năm 2026 (%)": of places the head says what is measured.
  mutating func readMeasuresOfPlaces() {
    guard isOfPlaces else { return }
    for (column, _) in values where !measures.contains(column) {
      let name = measureName(column).lowered() + " "
      if (Lexicon.measures + ["grdp", "gdp"]).contains(where: { name.begins(withWord: $0) }) {
        measures.insert(column)
      }
    }
  }

  /// "Trồng mới" of "Trong đó: trồng mới", "Số tiêu chí" of "Số tiêu chí đạt".
  private static func plainMeasure(_ name: String) -> String {
    var words = name.parts()
    if words.count > 2, name.lowered().begins(with: "trong đó") {
      words.removeFirst(2)
      while words.first.map({ $0 == ":" || $0 == "-" }) ?? false { words.removeFirst() }
    }
    if words.count > 2, words.last?.lowered() == "đạt" { words.removeLast() }
    // "TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ".
    let isInCapitals = words.count > 1 && !words.contains { $0.contains(where: \.isLowercase) }
    let written = words.joined(separator: " ")
    let plain = isInCapitals ? written.lowered() : written
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// A row's name behind what is measured of it: "rừng sản xuất", "huyện Tân Sơn", but "Tân Lập", "THCS".
  static func behindMeasure(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return name }
    let isShort = first.count > 1 && first.dropFirst().contains { $0.isUppercase }
    let isName =
      words.count > 1 && words[1].first.map { $0.isUppercase } ?? false && !isPlace(name.lowered())
    return isShort || isName ? name : name.prefix(1).lowered() + name.dropFirst()
  }

  /// What the head of a column measures of each row: "Diện tích" of "Diện tích (ha)"; empty where heads name times or places.
  func measure(of column: Int) -> String { measures.contains(column) ? measureName(column) : "" }
}
