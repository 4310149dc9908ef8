import Bytes

// Columns that tell what was reached, or what is over, beside those of goals.
extension TableReader {
  /// Drops what a report only proposes for a year to come: "Dự kiến KH 2027"; "Dự kiến 2027" alone is what is aimed at. False
  /// where nothing else is left.
  mutating func dropProposed(_ heads: [TableHead]) -> Bool {
    let count = values.count
    values.removeAll { heads[$0.column].isProposed && heads[$0.column].isPlan }
    return count == values.count || !values.isEmpty
  }

  /// In a report a table of what was reached promises nothing but in columns that name a plan of a year to come. False where none
  /// is left.
  mutating func dropReached(_ heads: [TableHead], _ scope: TableScope) -> Bool {
    let named = [indicator, unit, deadline]
    let reached = heads.indices.filter { column in
      !named.contains(column) && !heads[column].isPlan && (heads[column].isDone || Self.namesPeriod(heads[column].text))
    }
    let pairs = heads.contains { $0.pairIsPlanFirst != nil }
    if reached.isEmpty, !pairs { return true }
    let told = reached.compactMap({ years[$0] }).filter { !scope.timeline.isToCome($0) }
    guard let last = told.max() ?? scope.issued else { return true }
    values.removeAll { column, year in
      !heads[column].isPlan && !scope.timeline.isToCome(year) || year.map { $0 <= last } ?? true
    }
    return !values.isEmpty
  }

  /// "Năm 2025 | Năm 2026" in the plan of 2026, in news, or in any text of the end of 2025: beside a year to come the one that ends is where things
  /// stand, unless its head says that it is planned.
  mutating func dropOwnYear(_ heads: [TableHead], _ scope: TableScope) {
    guard values.contains(where: { scope.timeline.isToCome($0.year) && !heads[$0.column].isDone }) else { return }
    values.removeAll { column, year in
      guard let year, !heads[column].isPlan else { return false }
      let isEnding = scope.isNews || scope.timeline.month.map { $0 >= Timeline.lastMonths } ?? false
      return scope.timeline.isOver(year) || isEnding && year == scope.issued && year != scope.planned
    }
  }

  /// "6 th đầu 2009 | Chỉ tiêu giao năm 2009", "Tháng 3 | 3 tháng | KH năm": in a text that is no plan itself a head without a word of
  /// planning, beside one with it, tells what was reached, unless it is of a year to come.
  mutating func dropBesidePlan(_ heads: [TableHead], _ scope: TableScope) {
    let planned = values.filter { heads[$0.column].isPlan }.map(\.year)
    let months = months
    values.removeAll { column, year in
      guard !planned.isEmpty, !heads[column].isPlan, !scope.timeline.isToCome(year) else { return false }
      return months[column] != nil || year != nil && planned.contains(year)
    }
  }

  /// "6 tháng 2019", "Quý I/2019" in a text of December 2019.
  mutating func dropOver(_ scope: TableScope) {
    guard let issued = scope.issued, let month = scope.timeline.month else { return }
    let months = months
    values.removeAll { column, year in year == issued && (months[column].map { $0 < month } ?? false) }
  }

  /// "2016 | 2017 | 2018" in a text of 2018 that is no plan: the last of a row of years tells how things stand, as those before it do. Of two
  /// years alone, "2017 | 2018", only where nothing above the table speaks of goals or tasks.
  mutating func dropSeries(_ heads: [TableHead], _ scope: TableScope) {
    let (years, months) = (years, months)
    func follows(_ column: Int) -> Bool {
      guard column > 0, let year = years[column], let before = years[column - 1] else { return false }
      return before < year && !heads[column - 1].isPlan && (heads[column].isDone || !heads[column - 1].isDone)
    }
    // "1991 | 2000 | 2010 | 6 tháng 2011": no plan ends with half a year.
    values.removeAll { column, year in
      months[column] != nil && column == years.indices.last && !heads[column].isPlan && follows(column)
        && follows(column - 1) && months[column - 1] == nil
    }
    // "2021 | 2022 | Sơ bộ 2023": what is known only roughly yet ends the row of the years that are over.
    if let last = heads.indices.last(where: { heads[$0].isDone && years[$0] != nil }), follows(last) {
      values.removeAll { column, year in
        column <= last && !heads[column].isPlan && (year.map { $0 <= years[last] ?? $0 } ?? false)
      }
    }
    guard let issued = scope.issued,
      scope.planned == nil || !scope.isPlan && !years.contains(where: { scope.isToCome($0) })
    else { return }
    values.removeAll { column, year in
      guard let year, year <= issued, !heads[column].isPlan, follows(column) else { return false }
      let isPair =
        scope.planned == nil && !scope.isPlan && [.neutral, .past].contains(scope.mode) && years[column - 1] == year - 1
      return isPair || follows(column - 1)
    }
  }
}
