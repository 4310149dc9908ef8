import Bytes

/// The heads of a table side by side: what one of them says often hangs on the others.
struct TableHeads {
  /// In lower case.
  let heads: [String]
  /// With abbreviations of offices spelt out: "ƯTH" is a column of results.
  let readings: [TableHead]
  /// Their texts as bytes.
  let texts: [[UInt8]]
  /// The year of each.
  let years: [Int?]
  let shape: TableShape
  let scope: TableScope
  /// Whether a column is of a plan, or beside results of a year to come.
  let looksAhead: Bool
  /// Whether a column beside that of names holds units.
  let hasUnits: Bool
  /// Whether no column tells what came of what was planned.
  let isAllPlanned: Bool
  /// Whether the first column numbers the rows.
  private let isNumbered: Bool

  init(_ heads: [String], years: [Int?], shape: TableShape, scope: TableScope) {
    let readings = heads.map { TableHead($0) }
    let years = zip(years, readings).map { $0 ?? $1.yearOfDoing }
    (self.heads, self.readings, self.years, self.shape, self.scope) = (heads, readings, years, shape, scope)
    texts = readings.map { Array($0.text.utf8) }
    looksAhead = readings.indices.contains {
      readings[$0].isPlan || scope.timeline.isToCome(years[$0]) && readings.contains { $0.isDone }
    }
    hasUnits = heads.indices.contains { $0 != shape.names && TableReader.isOfUnits(heads[$0]) }
    isAllPlanned = !readings.contains { $0.isDone || $0.isRatio }
    isNumbered =
      texts.first.map { text in text.isEmpty || ["tt", "số"].contains { TableReader.holds(text, $0) } } ?? false
  }

  /// Whether a head holds one of some words.
  func names(_ list: [String], _ column: Int) -> Bool { list.contains { TableReader.holds(texts[column], $0) } }

  /// The year before which a year is past; a plan without a day begins with the first year of its title.
  var firstYear: Int? { scope.firstYear ?? scope.begins }

  /// Whether a column names what is measured. "KPI | Mục tiêu 2030": a year makes it one of values, but behind "TT".
  func isIndicator(_ column: Int) -> Bool {
    // "Đơn vị | Chỉ tiêu" with "3.000 người" in the second: what it holds are no names.
    !(shape.amounts.contains(column) && shape.names.map { $0 < column } ?? false)
      && names(Lexicon.indicatorColumns, column) && !readings[column].isCode && !readings[column].isOfList
      && !readings[column].isOfPlaces
      && (years[column] == nil ? !readings[column].isPlanOnly : column == 0 || column == 1 && isNumbered)
  }

  /// "Số căn nhà ở xã hội hoàn thành (căn)": a head of times by its words, of amounts by its unit.
  func isAmount(_ column: Int) -> Bool {
    guard shape.amounts.contains(column), let unit = TableReader.unit(inBracketsOf: readings[column].text) else {
      return false
    }
    return !Lexicon.timeNouns.contains(unit)
  }

  /// Whether the head of a column behind that of names tells of values.
  func isValue(_ column: Int) -> Bool {
    years[column] != nil || readings[column].month != nil || names(Lexicon.valueColumns, column)
      || readings[column].isPlan
  }

  /// "Phấn đấu đạt | Tăng so với năm 2026 (%)": beside what is to be reached, how much more that is.
  func isGrowthAhead(_ column: Int) -> Bool {
    let head = readings[column]
    return scope.mode == .goal && head.hasPercent && head.compares && head.text.begins(with: "tăng")
      && !head.text.holds("giảm") && !readings.contains { $0.isDone }
      && readings.contains { $0.isPlan && !$0.compares }
  }

  /// "KH năm | % KH"; not where such a share is all that is planned.
  func isShareOfPlan(_ column: Int) -> Bool {
    readings[column].isShareOfPlan && readings.contains { $0.isDone || $0.isPlan && !$0.isShareOfPlan }
  }

  /// "Chỉ tiêu năm 2027 | Dự toán (triệu đồng)", "ĐVT | Năm 2026 | Nhu cầu kinh phí 2026 (triệu đồng)": beside what is planned, what it costs;
  /// not where the plan is of money too, or "Dự toán HĐND xã giao".
  func isCost(_ column: Int) -> Bool {
    let head = readings[column]
    guard isOfMoney(column) else { return false }
    if head.isOfMeans, hasUnits { return true }
    return head.text.begins(with: "dự toán") && !head.text.holds("giao")
      && readings.indices.contains {
        readings[$0].isPlan && !readings[$0].text.begins(with: "dự toán") && !isOfMoney($0)
      }
  }

  private func isOfMoney(_ column: Int) -> Bool {
    TableReader.unit(inBracketsOf: readings[column].text)?.holds("đồng") ?? false
  }

  /// "Ước TH năm 2027" in 2026: what that year is to bring.
  func isEstimateAhead(_ column: Int) -> Bool {
    readings[column].text.begins(with: "ước") && scope.isToCome(years[column])
      && !readings.contains { $0.isPlan }
  }

  /// Whether a column tells what was reached, or is held against that. "Mục tiêu 2025" told later, with nothing beside it of what came
  /// of it, is still a goal.
  func isOver(_ column: Int) -> Bool {
    let head = readings[column]
    if names(Lexicon.pastColumns, column), !isEstimateAhead(column), !(head.isPlan && !head.isDone) { return true }
    if TableReader.isCompared(head) || isShareOfPlan(column) || isShareBeside(column) || isCost(column)
      || isSoFar(column)
    {
      return true
    }
    guard let year = years[column], let firstYear, year < firstYear else { return false }
    // "KH 2025 | Năm 2025 | Mục tiêu 2026": the second tells what came of the first.
    let isTold = readings.indices.contains { $0 != column && years[$0] == year && !readings[$0].isPlan }
    return !head.isPlan || !isAllPlanned || isTold
  }

  /// "10 tháng năm 2017" in a text of that year, "9 tháng" in news; of a plan of the year it is a step of it.
  private func isSoFar(_ column: Int) -> Bool {
    guard readings[column].isSoFar, !scope.isPlan || scope.isNews else { return false }
    return years[column].map { !scope.timeline.isToCome($0) && $0 != scope.planned } ?? scope.isNews
  }

  /// "Ước năm 2025 | KH 2026 | Tỷ lệ (%)": beside amounts with their units a bare share is that of one to another.
  private func isShareBeside(_ column: Int) -> Bool {
    hasUnits && readings[column].isBareShare
      && readings.indices.contains {
        $0 != column && (readings[$0].isPlan || years[$0] != nil || names(["số lượng"], $0))
          && shape.amounts.contains($0)
      }
  }
}
