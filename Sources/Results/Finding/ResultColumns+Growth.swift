import Bytes
import Targets
import Vietnamese

// Columns of growth, which are the measure itself where no column holds an amount.

extension ResultColumns {
  private static let growths = [
    "tốc độ tăng", "tốc độ phát triển", "tăng trưởng", "tỷ lệ tăng", "tỉ lệ tăng", "mức tăng trưởng", "tốc độ",
  ]
  /// Parts that things have in a growth or a sum, which do not grow by what stands beside them.
  private static let contributions = ["đóng góp", "điểm đóng góp", "mức đóng góp", "tỷ lệ đóng góp"]

  /// "Tốc độ tăng so với quý I năm trước: Quý I/2010 | … : Quý I/2011 | Đóng góp vào tăng trưởng": where no column holds an amount or a share,
  /// each growth is a result of the time that its head names, and none the change of what stands beside it.
  mutating func settleGrowth(_ heads: [TableHead]) {
    let roles = columns.map(\.role)
    let isOfGrowth = { (column: Int) in
      Self.growths.contains { heads[column].text.begins(with: $0) }
        && ![.plan, .share, .indicator, .unit].contains(roles[column])
    }
    let growing = columns.indices.filter { isOfGrowth($0) && columns[$0].role != .result }
    guard !growing.isEmpty, all(.plan).isEmpty, all(.pair).isEmpty, all(.base).isEmpty, all(.rank).isEmpty,
      all(.result).allSatisfy({ column in
        isOfGrowth(column) || Self.contributions.contains { heads[column].text.begins(with: $0) }
      })
    else { return }
    for column in growing {
      columns[column].role = .result
      columns[column].unit = columns[column].unit ?? "%"
      columns[column].isExplained = true
    }
    for column in columns.indices where isOfGrowth(column) { columns[column].isGrowth = true }
  }

  /// "Tháng 12/2023 so với tháng 11/2023 (%)", "Quý I/2023 so với cùng kỳ": where no column holds an amount, what moved, in the time that
  /// stands before the comparison, is a result of its own.
  mutating func settleMovements(_ heads: [TableHead]) {
    guard columns.allSatisfy({ [.index, .indicator, .change, .other].contains($0.role) }) else { return }
    for column in all(.change) where columns[column].period != nil {
      let text = heads[column].text
      guard let base = text.firstRange(of: " so "), text[..<base.lowerBound].contains(where: \.isNumber)
      else { continue }
      (columns[column].role, columns[column].isExplained) = (.movement, true)
    }
  }
}
