import Diagnostics
import Vietnamese

/// Figures typed so that they can be read in two ways: a warning for each, with both readings.
enum FigureReview {
  /// Further ones of a file are only counted.
  private static let most = 20

  /// Whether a text has any.
  static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !FigureScanner(bytes, style: FigureStyle.of(bytes)).all(in: 0..<bytes.count).isEmpty
  }

  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    // English groups by commas.
    if frame.file.hasSuffix(".en.md") { return [] }
    var text: [UInt8] = []
    for line in frame.lines where line.part == .body {
      text += line.bytes
      text.append(0x0A)
    }
    let style = text.withUnsafeBufferPointer { FigureStyle.of($0) }
    var found: [(index: Int, figure: UnclearFigure)] = []
    for (index, line) in frame.lines.enumerated() where line.part == .body {
      let figures = line.bytes.withUnsafeBufferPointer { bytes in
        FigureScanner(bytes, style: style).all(in: 0..<bytes.count)
      }
      if figures.isEmpty { continue }
      found += figures.filter { !frame.isShut(index, $0.range.lowerBound) }.map { (index, $0) }
    }
    return found.prefix(most).enumerated().map { number, one in
      let more = number == most - 1 ? found.count - most : 0
      return SourceReview.Finding(diagnostic: diagnostic(one.figure, frame.lines[one.index], frame, more), repairs: [])
    }
  }

  private static func diagnostic(
    _ figure: UnclearFigure, _ line: SourceFrame.Line, _ frame: SourceFrame, _ more: Int
  ) -> Diagnostic {
    func text(_ range: Range<Int>) -> String { String(decoding: line.bytes[range], as: UTF8.self) }
    let written = text(figure.range)
    // "1 000 000" is no 1 and 000, "0.125" no 125: one reading is left.
    let plain = figure.readings.filter { !$0.contains(" và 0") && !(written.hasPrefix("0") && $0.first != "0") }
    if figure.kind == .raised {
      return Diagnostic(
        .numberUnclear,
        at: SourceLocation(file: frame.file, line: line.number, column: text(0..<figure.range.lowerBound).count + 1),
        "\(cause(figure.kind)): «\(written)» có thể là lũy thừa, cũng có thể là số chú thích",
        note: "Cổng không lấy con số này làm chỉ tiêu hay kết quả."
          + (more > 0 ? " Tệp còn \(more) con số như vậy." : ""),
        fix: "Viết con số ra đủ chữ số hoặc bằng «nghìn», «triệu», «tỷ»; đặt số chú thích sau đơn vị.",
        sourceLine: String(decoding: line.bytes, as: UTF8.self), length: written.count)
    }
    let readings = plain.isEmpty ? figure.readings : plain
    let meant =
      readings.count == 1
      ? "viết là «\(readings[0])»" : "có thể là «\(readings.joined(separator: "», cũng có thể là «"))»"
    let read = figure.isRead ? "Cổng đọc là «\(readings[0])»." : "Cổng không lấy con số này làm chỉ tiêu hay kết quả."
    return Diagnostic(
      .numberUnclear,
      at: SourceLocation(file: frame.file, line: line.number, column: text(0..<figure.range.lowerBound).count + 1),
      "\(cause(figure.kind)): «\(written)» \(meant)",
      note: read + (more > 0 ? " Tệp còn \(more) con số như vậy." : ""),
      fix: "So với bản gốc rồi gõ lại, dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân: «\(readings[0])».",
      sourceLine: String(decoding: line.bytes, as: UTF8.self), length: written.count)
  }

  private static func cause(_ kind: UnclearFigure.Kind) -> String {
    switch kind {
    case .comma: "Con số có dấu phẩy trước ba chữ số"
    case .marks: "Con số có cả dấu chấm và dấu phẩy không đúng chỗ"
    case .point: "Con số có dấu chấm thập phân"
    case .share: "Tỷ lệ có dấu chấm trước ba chữ số"
    case .torn: "Con số bị tách bằng dấu cách"
    case .letter: "Con số có chữ cái trông như chữ số"
    case .slip: "Con số gõ thừa hoặc thiếu"
    case .raised: "Con số có chữ số viết cao ngay sau"
    case .minus: "Con số có dấu gạch hoặc chữ «âm» đứng trước"
    }
  }
}
