import Diagnostics
import Markup

extension LooseTable {
  /// What to say of the tables of a file: one message of a kind.
  static func findings(of tables: [LooseTable], _ frame: SourceFrame) -> [SourceReview.Finding] {
    [Kind.tabs, .bars].compactMap { kind in
      let found = tables.filter { $0.kind == kind }
      guard let first = found.first else { return nil }
      return SourceReview.Finding(
        diagnostic: first.diagnostic(all: found.count, frame), repairs: found.compactMap { $0.repair(in: frame) })
    }
  }

  private func diagnostic(all: Int, _ frame: SourceFrame) -> Diagnostic {
    let line = frame.lines[lines.lowerBound]
    let text = String(decoding: line.bytes, as: UTF8.self)
    let more = all > 1 ? " Tệp còn \(all - 1) chỗ như vậy." : ""
    let rule = "|" + String(repeating: " --- |", count: min(columns, 12))
    let (id, name): (DiagnosticID, String) =
      kind == .tabs ? (.tableOfTabs, "phím Tab") : (.tableNotRecognised, "dấu `|`")
    return Diagnostic(
      id, at: SourceLocation(file: frame.file, line: line.number, column: 1),
      "\(lines.count) dòng có các ô ngăn nhau bằng \(name) không thành bảng",
      note: "Trên trang, các ô của \(columns) cột hiện thành chữ thường, không có hàng cột." + more,
      fix: "Viết `| … | … |` với một dòng `\(rule)` dưới tiêu đề, hoặc chạy `congbo check --fix`.",
      sourceLine: text, length: text.count)
  }

  /// The edits that make it a table: every row with its bars and as many cells as the widest one, a row of dashes under the
  /// first one, and an empty line between the table and what stands above and below.
  func repair(in frame: SourceFrame) -> Repair? {
    var edits: [Repair.Edit] = []
    let dashes = "|" + String(repeating: " --- |", count: columns)
    let hasRule =
      lines.count > 1 && kind != .tabs && LooseTable.isRule(lines.lowerBound + 1, below: lines.lowerBound, frame)
    for index in lines {
      let line = frame.lines[index]
      if hasRule, index == lines.lowerBound + 1 {
        let old = String(decoding: line.bytes, as: UTF8.self)
        edits.append(Repair.Edit(line: line.number, bytes: 0..<line.bytes.count, old: old, new: dashes))
        continue
      }
      let isFirst = index == lines.lowerBound
      let isLast = index == lines.upperBound - 1
      let above = isFirst && isText(index - 1, frame) ? "\n" : ""
      let below = (isFirst && !hasRule ? "\n" + dashes : "") + (isLast && isText(index + 1, frame) ? "\n" : "")
      edits += kind == .tabs ? tabbed(line, above, below) : barred(line, above, below)
    }
    return Repair(edits)
  }

  private func isText(_ index: Int, _ frame: SourceFrame) -> Bool {
    frame.lines.indices.contains(index) && frame.lines[index].part == .body && !frame.isBlank(index)
  }

  private func edit(_ line: SourceFrame.Line, _ range: Range<Int>, _ new: String) -> Repair.Edit {
    Repair.Edit(line: line.number, bytes: range, old: String(decoding: line.bytes[range], as: UTF8.self), new: new)
  }

  private func tabbed(_ line: SourceFrame.Line, _ above: String, _ below: String) -> [Repair.Edit] {
    let bytes = line.bytes
    func isBlank(_ at: Int) -> Bool { bytes.indices.contains(at) && (bytes[at] == 0x20 || bytes[at] == 0x09) }
    let tabs = bytes.indices.filter { bytes[$0] == 0x09 }
    // Behind the last column there are empty cells alone.
    let end = tabs.count >= columns ? tabs[columns - 1] : bytes.endIndex
    var edits = [edit(line, 0..<0, above + (isBlank(0) ? "|" : "| "))]
    for bar in LooseTable.openBars(bytes) { edits.append(edit(line, bar..<bar, "\\")) }
    for tab in tabs where tab < end {
      let isOpen = tab > 0 && isBlank(tab - 1)
      let isFollowed = tab + 1 < bytes.endIndex && bytes[tab + 1] == 0x20
      edits.append(edit(line, tab..<(tab + 1), (isOpen ? "" : " ") + "|" + (isFollowed ? "" : " ")))
    }
    let missing = String(repeating: " |", count: max(0, columns - tabs.count - 1))
    edits.append(edit(line, end..<bytes.endIndex, (isBlank(end - 1) ? "|" : " |") + missing + below))
    return edits
  }

  private func barred(_ line: SourceFrame.Line, _ above: String, _ below: String) -> [Repair.Edit] {
    let bytes = line.bytes
    let bars = LooseTable.openBars(bytes)
    let start = bytes.firstIndex { $0 != 0x20 } ?? 0
    let end = (bytes.lastIndex { $0 != 0x20 } ?? 0) + 1
    let isOpen = bars.last == end - 1
    let cells = bars.count { $0 != start && $0 != end - 1 } + 1
    let head = bars.first == start ? "" : "| "
    let tail = (isOpen ? "" : " |") + String(repeating: " |", count: max(0, columns - cells)) + below
    let from = above.isEmpty ? start : 0
    return (from == start && head.isEmpty && above.isEmpty ? [] : [edit(line, from..<start, above + head)])
      + (tail.isEmpty ? [] : [edit(line, end..<end, tail)])
  }
}
