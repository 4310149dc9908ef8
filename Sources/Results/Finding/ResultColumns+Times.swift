import Bytes
import Targets
import Vietnamese

// Tables with a row for each time.

extension ResultColumns {
  /// What stands in such tables beside measures.
  private static let others = [
    "ghi chú", "nội dung", "nhiệm vụ", "giải pháp", "tên", "địa điểm", "nguồn", "đơn vị", "sự kiện", "hoạt động", "mức",
    "dự báo", "dự kiến", "đề xuất", "nhu cầu", "tuổi",
  ]

  /// "Năm | Diện tích có rừng | Rừng trồng | Tỷ lệ che phủ (%)": the first column names times, and each head what is measured.
  mutating func settleTimes(_ heads: [TableHead]) {
    guard let time = columns.firstIndex(where: { $0.role != .index }), columns[time].role == .period else { return }
    let measures = columns.indices.filter {
      $0 > time && ![.change, .difference, .comparison].contains(columns[$0].role)
    }
    guard !measures.isEmpty,
      measures.allSatisfy({ at in
        let text = heads[at].text
        return columns[at].period == nil && !text.isEmpty && !heads[at].isPlan && !heads[at].isDone
          && ([.other, .indicator, .result].contains(columns[at].role)
            || columns[at].role == .share && text.begins(with: "tỷ lệ") && !isBareShare(at))
          && !["giá trị", "số liệu", "số lượng", "kết quả"].contains(Self.withoutUnit(text))
          && !Self.others.contains { text.begins(with: $0) }
      })
    else { return }
    namesTimes = true
    columns[time].role = .indicator
    for at in measures {
      (columns[at].role, columns[at].isExplained) = (.result, true)
      columns[at].subject = Self.withoutUnit(columns[at].head)
    }
  }

  /// "Tỷ lệ che phủ rừng (%)" → "Tỷ lệ che phủ rừng".
  static func withoutUnit(_ head: String) -> String {
    guard unit(inBracketsOf: head.lowered()) != nil, let open = head.lastIndex(of: "(") else { return head }
    return String(head[..<open]).trimmedOfSpace
  }
}
