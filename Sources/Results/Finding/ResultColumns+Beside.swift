import Bytes
import Targets
import Vietnamese

// Which columns say more of one of results: its plan, share, change and judgement.

extension ResultColumns {
  /// The column that says something of one of results: the first on its right before the next of results. Of the only one, or the one that is
  /// judged, also one that stands elsewhere.
  func own(_ role: Role, of column: Int) -> Int? {
    let candidates = all(role).filter { at in
      isOfTime(at, column) && (role != .change || result(namedBy: at).map { $0 == column } ?? true)
    }
    if role == .change {
      let named = candidates.filter { result(namedBy: $0) != nil }
      if named.count == 1 { return named[0] }
      if named.count > 1, let dated = ofSameTime(named, column) { return dated }
    }
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

  /// "Lượng | Trị giá | So với cùng kỳ: lượng | … trị giá": the column of results that a comparison names, by a word that no other of them has.
  private func result(namedBy at: Int) -> Int? {
    let results = all(.result)
    let head = TableHead(columns[at].head)
    guard results.count > 1, head.isOfEarlier else { return nil }
    let words = results.map { ResultColumns.letters(TableHead(columns[$0].head).text) }
    let own = ResultColumns.letters(head.text).subtracting(ResultColumns.comparing)
    let named = results.indices.filter { column in
      let others = words.indices.filter { $0 != column }.reduce(into: Set<Substring>()) { $0.formUnion(words[$1]) }
      return !own.isDisjoint(with: words[column].subtracting(others))
    }
    return named.count == 1 ? results[named[0]] : nil
  }

  private static func letters(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter }.filter { $0.count > 2 }).subtracting(["tháng", "quý", "năm", "thực", "hiện", "ước"])
  }

  private static let comparing: Set<Substring> = [
    "so", "với", "sánh", "cùng", "kỳ", "kì", "năm", "tháng", "quý", "trước", "ngoái", "tăng", "giảm", "tốc", "độ",
    "trưởng", "tỷ", "lệ", "mức",
  ]

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

  /// Whether a share may be one of a plan: a plan stands in the table, or its head names one. "Tỷ lệ (%)" alone is not.
  func isOfPlan(_ share: Int) -> Bool {
    guard all(.plan).isEmpty, all(.pair).isEmpty else { return true }
    let head = TableHead(columns[share].head)
    return head.isPlan || ["hoàn thành", "chỉ tiêu", "đạt", "so với"].contains { head.text.holds($0) }
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
