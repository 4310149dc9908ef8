import Bytes

/// Columns that tell what something costs, and what rules set.
extension TableReader {
  /// Bytes of the longest head that is nothing but a year: "Năm 2026".
  private static let bareYear = 10

  /// "Nội dung | Năm 2026 | Năm 2027 | Tổng kinh phí": beside the sum of what something costs, years say what it costs in each; columns of
  /// nothing but a budget, "Chỉ tiêu | Dự toán năm 2026", are goals only where they stand among goals or state of what unit they are.
  mutating func dropCosts(_ heads: [TableHead]) {
    guard unit == nil, !values.isEmpty else { return }
    if heads.contains(where: { $0.isOfCapital && $0.text.begins(with: "tổng") }) {
      values.removeAll { column, year in
        year != nil && TableReader.withoutYear(heads[column].text).isEmpty
          && heads[column].text.utf8.count <= Self.bareYear
      }
    }
    if scope.mode != .goal,
      values.allSatisfy({
        heads[$0.column].text.begins(with: "dự toán") && Self.unit(inBracketsOf: heads[$0.column].text) == nil
      })
    {
      values = []
    }
  }

  /// Drops the norms of a list of purchases, a sheet of points, a scale of support. False where nothing planned stands beside them:
  /// "Định mức | Năm 2026 | Năm 2027" has its years.
  mutating func dropNorms(_ heads: [TableHead], _ scope: TableScope) -> Bool {
    guard heads.contains(where: \.isOfNorms) else { return true }
    values.removeAll { heads[$0.column].isOfNorms }
    return values.contains { column, year in
      heads[column].isPlan || year.map { scope.isPlanned($0, isPeriod: false) } ?? false
    }
  }
}
