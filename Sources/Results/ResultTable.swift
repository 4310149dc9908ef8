import Bytes
import Diagnostics
import Targets

/// The reviewer's list of `congbo results`.
public enum ResultTable {
  /// A table to read in a terminal.
  public static func render(_ files: [ResultReading]) -> String {
    var lines: [String] = []
    for file in files {
      lines.append("\(Shown.name(file.path)): \(file.records.count) kết quả")
      if let rules = file.rules, !rules.tellsFacts { lines.append("  không đọc văn bản này: \(rules.explanation)") }
      for (index, record) in file.records.enumerated() {
        lines.append(contentsOf: entry(record))
        if file.matches.indices.contains(index), let match = file.matches[index] { lines.append(answer(match)) }
      }
      if !file.records.isEmpty { lines.append(confirmation(file.records)) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// What an editor who has read all of them writes: what comes later is not what was read.
  private static func confirmation(_ records: [ResultRecord]) -> String {
    let marks = records.map { $0.found.confirmationMark($0.quote) }.joined(separator: " ")
    return "  Đã đọc hết thì ghi ở `results` của phần đầu trang ngày đọc (`confirmed`) và dòng này:\n"
      + "    confirmed_of: \"\(marks)\""
  }

  /// NDJSON: one record a line, each with `path`, ended by a line end.
  public static func ndjson(_ files: [ResultReading]) -> String {
    var out = ""
    for file in files {
      for (index, record) in file.records.enumerated() {
        let match = file.matches.indices.contains(index) ? file.matches[index] : nil
        out += record.jsonLine(match: match, path: file.path) + "\n"
      }
    }
    return out
  }

  private static func answer(_ match: ResultMatch) -> String {
    let all = ([match.target] + match.also).joined(separator: ", ")
    return match.certainty == .unsure
      ? "       ? có thể trả lời \(all): \(match.note ?? "")" : "       → trả lời \(all)"
  }

  private static func entry(_ record: ResultRecord) -> [String] {
    let found = record.found
    var parts: [String] = []
    if let value = found.value {
      let sign = found.comparator == .equal ? "" : found.comparator.rawValue + " "
      let range = found.valueMax.map { "–" + $0.written() } ?? ""
      parts.append(
        sign + value.written() + range + (found.unit.isEmpty || found.unit.begins(with: "%") ? "" : " ") + found.unit)
    }
    if let part = found.part, let whole = found.whole { parts.append("(\(part.written())/\(whole.written()))") }
    if let share = found.shareOfPlan { parts.append("bằng \(share.written())% \(found.shareOf ?? "kế hoạch")") }
    if let over = found.overPlan { parts.append("hơn kế hoạch \(over.written())") }
    if let change = found.change {
      parts.append("thay đổi \(change.value.written()) \(change.unit)\(change.of.map { " so với " + $0 } ?? "")")
    }
    let day = found.asOf.map { $0.day.vietnamese } ?? "không rõ ngày"
    let head = "  \(record.number)  \(parts.joined(separator: ", "))  \(day)\(found.isEstimate ? "  ước" : "")"
    var lines = [head, "       \([found.subject, found.outcome].filter { !$0.isEmpty }.joined(separator: " → "))"]
    lines.append("       «\(record.quote.prefix(160))»")
    return lines
  }
}
