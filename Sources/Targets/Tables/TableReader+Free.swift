import Bytes

/// Columns of values whose heads no list knows, in tables that stand among goals.
extension TableReader {
  /// "Từ | Đến": the two ends of a range; the second alone is no value.
  mutating func readBounds(_ heads: [TableHead], _ mode: Mode) {
    guard let lower = heads.firstIndex(where: { $0.text == "từ" }) else { return }
    values.removeAll { heads[$0.column].text == "đến" }
    guard mode == .goal, indicator != nil, heads.indices.contains(lower + 1), heads[lower + 1].text == "đến" else {
      return
    }
    if !values.contains(where: { $0.column == lower }) { values.append((lower, nil)) }
    upper = lower + 1
  }

  /// Whether a column's head states its unit, or all of its cells do.
  private func hasUnit(_ column: Int, _ heads: [TableHead]) -> Bool {
    Self.unit(inBracketsOf: heads[column].text) != nil || shape.stated.contains(column)
  }

  /// "Nội dung | Đơn vị | Tổng số | Trong đó: nữ": behind a column of units all columns are of values. "Loại cây trồng | Diện tích (ha) |
  /// Năng suất (tạ/ha)": where every head behind the names states a unit, the heads say what is measured of each.
  mutating func readFree(_ heads: [TableHead], _ scope: TableScope) {
    guard values.isEmpty, scope.isStated, scope.isOfGoals, !scope.isNews,
      !heads.contains(where: { $0.isDone || $0.isOfList || $0.isOfNorms || $0.isPrice || $0.isCode }),
      let first = indicator ?? shape.names
    else { return }
    guard !heads[first].isOfMeans, !(unit != nil && heads.contains(where: \.isOfMeans)) else { return }
    let behind = heads.indices.filter { column in
      column > max(first, unit ?? 0) && !heads[column].isOfMeans && !heads[column].text.isEmpty
        && shape.times[column] == nil && column != deadline
        && years[column] == nil && months[column] == nil
        && !Lexicon.otherColumns.contains { heads[column].text == $0 || heads[column].text.begins(with: $0 + " ") }
    }
    let isFree = behind.allSatisfy { column in
      !heads[column].isPrice && !heads[column].isCode && !heads[column].compares && !heads[column].isOfEarlier
        && !heads[column].isDifference
    }
    guard !behind.isEmpty, isFree else { return }
    if unit != nil, indicator != nil {
      values = behind.map { ($0, years[$0]) }
    } else if unit == nil, behind.allSatisfy({ hasUnit($0, heads) }),
      // How large places are and how many live there is no goal.
      !(Self.names(Lexicon.placeColumns, heads[first].text)
        && behind.allSatisfy { Lexicon.sizesOfPlaces.contains(Self.withoutUnit(heads[$0].text)) })
    {
      indicator = first
      values = behind.map { ($0, years[$0]) }
      readMeasures()
    }
  }
}
