import JSON
import Diagnostics

/// The reviewer's list of `congbo targets`.
public enum TargetTable {
  /// A table to read in a terminal: uncertain targets first, marked `?` and with the reason.
  public static func render(_ files: [TargetReading]) -> String {
    var lines: [String] = []
    for file in files {
      let uncertain = file.records.filter { !$0.doubts.isEmpty }
      let sure = file.records.filter { $0.doubts.isEmpty }
      lines.append(
        "\(Shown.name(file.path)): \(file.records.count) chỉ tiêu\(uncertain.isEmpty ? "" : ", \(uncertain.count) cần xem lại")"
      )
      if let rules = file.rules {
        lines.append("  chỉ đọc phần có đề mục «Mục tiêu», «Chỉ tiêu»: \(rules.explanation)")
        lines.append("  để đọc cả văn bản, ghi `targets: {extract: true}` ở đầu trang")
      }
      for record in uncertain + sure { lines.append(contentsOf: entry(record)) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// NDJSON: one record a line, each with `path`, ended by a line end.
  public static func ndjson(_ files: [TargetReading]) -> String {
    var out = ""
    for file in files {
      for record in file.records { out += record.jsonLine(path: file.path) + "\n" }
    }
    return out
  }

  private static func entry(_ record: TargetRecord) -> [String] {
    let mark = record.doubts.isEmpty ? " " : "?"
    var head = "\(mark) \(pad(String(record.number), 3))  \(pad(amount(record), 26))  \(pad(deadline(record), 22))"
    if record.isConfirmed { head += "  đã xác nhận" }
    var lines = [
      trimmed(head), "       \(clip(record.display, 160)) [\(record.confidencePercent)%]",
      "       “\(clip(record.quote, 160))”",
    ]
    if !record.doubts.isEmpty {
      lines.append("       cần xem: " + record.doubts.map(\.explanation).joined(separator: "; "))
    }
    return lines
  }

  /// `≥ 80–90 %`, in Vietnamese figures.
  static func amount(_ record: TargetRecord) -> String {
    let signs: [Comparator: String] = [
      .equal: "", .atLeast: "≥ ", .moreThan: "> ", .atMost: "≤ ", .lessThan: "< ", .about: "≈ ", .times: "× ",
    ]
    guard let value = record.value else { return "(không có số)" }
    let range = record.valueMax.map { "–\(WrittenFigures.text($0))" } ?? ""
    return "\(signs[record.comparator] ?? "")\(WrittenFigures.text(value))\(range) \(record.unit)"
  }

  fileprivate static func deadline(_ record: TargetRecord) -> String {
    guard let year = record.deadlineYear else { return "chưa rõ thời hạn" }
    let sources: [DeadlineSource: String] = [
      .clause: "trong câu", .leadIn: "câu dẫn", .heading: "đề mục", .title: "trích yếu", .period: "thời kỳ",
    ]
    return "\(year) (\(record.deadlineSource.flatMap { sources[$0] } ?? "biên tập"))"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func clip(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension TargetRecord {
  /// How sure it is, in whole per cent.
  public var confidencePercent: Int { Int((confidence * 100).rounded()) }
  /// `≥ 80–90 %`, in Vietnamese figures.
  public var amountText: String { TargetTable.amount(self) }
  /// `2025 (trong câu)`.
  public var deadlineText: String { TargetTable.deadline(self) }
}

extension Doubt {
  /// The reason in Vietnamese, for the reviewer.
  public var explanation: String {
    switch self {
    case .noGoalWord: return "gần con số không có từ chỉ mục tiêu"
    case .sharedComparator: return "dấu so sánh lấy từ vế trước"
    case .noDeadline: return "không thấy thời hạn"
    case .deadlineFromCitation: return "thời hạn lấy từ tên văn bản được dẫn"
    case .unknownUnit: return "đơn vị chưa có trong bảng từ"
    case .longClause: return "câu quá dài, chỉ trích phần quanh con số"
    case .plainMoney: return "chưa rõ số tiền dùng vào việc gì"
    case .freeTask: return "con số của một việc phải làm, chưa rõ có là chỉ tiêu"
    }
  }
}
