import Bytes
import Markup
import Targets
import Vietnamese

/// Tables of statistics whose line above says what is counted and when, "Số giường bệnh năm 2020 phân theo quận, huyện (ĐVT: giường)", whose heads
/// name kinds and whose rows name places, as in the yearbooks of all provinces.
extension ResultReader {
  private static let divisions = [
    "phân theo quận", "phân theo huyện", "phân theo thành phố", "phân theo thị xã", "phân theo xã", "phân theo phường",
    "phân theo địa phương", "phân theo đơn vị hành chính", "phân theo tỉnh", "chia theo quận", "chia theo huyện",
    "chia theo địa phương", "chia theo xã", "chia theo đơn vị hành chính", "chia theo tỉnh",
  ]
  private static let measures = [
    "số", "tổng số", "diện tích", "sản lượng", "năng suất", "tỷ lệ", "tỉ lệ", "dân số", "lao động", "giá trị",
    "doanh thu",
    "mật độ", "số lượng", "số lượt", "cơ cấu",
  ]
  private static let ahead = [
    "kế hoạch", "chỉ tiêu", "giao", "dự kiến", "mục tiêu", "phân bổ", "dự báo", "dự toán", "định mức",
  ]

  /// Makes columns without heads of results those of what the line above counts.
  func readCaption(_ index: Int, _ table: inout ResultColumns) {
    guard !table.isRead, !context.isPlan, table.all(.result).isEmpty, table.all(.plan).isEmpty,
      table.all(.pair).isEmpty,
      scope.mode != .norm, table.columns.count > 1, index > 0
    else { return }
    let above = document.blocks[index - 1]
    switch above.kind {
    case .code, .tableRow: return
    case .heading, .paragraph: break
    }
    guard above.text.count <= 240 else { return }
    var text = String(decoding: bytes[above.text], as: UTF8.self)[...]
    text = text.drop { "*_#. ".contains($0) || $0.isNumber }
    for word in ["Bảng", "Biểu"] where text.begins(with: word) {
      text = text.dropFirst(word.count).drop { ":. ".contains($0) || $0.isNumber }
    }
    let name = text.lowered()
    guard let division = Self.divisions.lazy.compactMap({ name.firstRange(of: $0) }).first,
      let measure = Self.measures.first(where: { name.begins(with: $0 + " ") }), !measure.isEmpty,
      !Self.ahead.contains(where: { name.holds($0) }), let issued = context.issued,
      let period = period(of: cellItems(above.text), allowsFuture: false), period.end <= issued,
      period.precision != .day
    else { return }
    // What is measured stands before the time.
    let lead = String(text.prefix(name.distance(from: name.startIndex, to: division.lowerBound)))
    let words = lead.parts()
    let end = words.firstIndex { $0.lowercased() == "năm" || $0.lowercased() == "tháng" || $0.lowercased() == "quý" }
    let counted = words.prefix(end ?? words.count).joined(separator: " ").trimmedOfSpace
    let first = table.columns[0]
    guard !counted.isEmpty, table.columns.dropFirst().allSatisfy({ $0.period == nil }), first.period == nil else {
      return
    }
    for column in table.columns.indices.dropFirst() {
      let head = table.columns[column].head.lowered()
      guard !head.isEmpty, table.columns[column].role == .other || table.columns[column].role == .indicator else {
        continue
      }
      let isWhole = ["tổng số", "tổng cộng", "tổng", "chung"].contains(head)
      let isMeasure = table.columns[column].unit != nil && Self.measures.contains { head.begins(with: $0 + " ") }
      table.columns[column].role = .result
      (table.columns[column].period, table.columns[column].isExplained) = (period, true)
      table.columns[column].subject = isWhole ? counted : isMeasure ? nil : counted + ", " + table.columns[column].head
    }
    table.columns[0].role = .indicator
    (table.namesPlaces, table.isRead) = (true, !table.all(.result).isEmpty)
  }
}
