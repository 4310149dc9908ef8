/// Lines drawn on a page, across or down, in points from the upper left corner: what tells a table from words that only stand beside
/// each other.
struct PDFRules {
  /// One line: where it is, and from where to where it goes.
  struct Rule {
    var at: Double
    var low: Double
    var high: Double
  }

  private(set) var across: [Rule] = []
  private(set) var down: [Rule] = []

  /// A page with more is a drawing.
  private static let most = 20_000
  /// Thicker rectangles are no lines.
  private static let thickest = 2.6
  /// Shorter ones are corners of cells and dots.
  private static let shortest = 4.0

  private static let tool = ExternalTool(name: "pdftocairo", timeLimit: 10, memory: 1 << 30, output: 256 << 20)

  /// The lines of some pages; none where the program is missing or the file gives it none.
  ///
  /// - Parameters:
  ///   - pages: The first and last one, from 0.
  ///   - size: Width and height that the largest page has, in points: what stands outside is cut off.
  static func read(
    _ bytes: [UInt8], pages: ClosedRange<Int>, size: (width: Double, height: Double)
  ) throws(OfficeFileError) -> [PDFRules] {
    guard ExternalTool.path(of: tool.name) != nil, size.width < 20_000, size.height < 20_000 else { return [] }
    let result = try tool.run(on: bytes, input: "in.pdf", made: "out.svg") { folder in
      [
        "-q", "-svg", "-f", "\(pages.lowerBound + 1)", "-l", "\(pages.upperBound + 1)", "-nocenter", "-noshrink",
        "-paperw", "\(Int(size.width) + 1)", "-paperh", "\(Int(size.height) + 1)", folder + "/in.pdf",
        folder + "/out.svg",
      ]
    }
    return result.exitCode == 0 ? read(svg: result.made ?? []) : []
  }

  /// Reads what cairo writes: one element a line, the letters' shapes in `defs`, each page in a `page` where there are several.
  static func read(svg bytes: [UInt8]) -> [PDFRules] {
    var pages: [PDFRules] = []
    var isDefinition = false
    bytes.split(separator: 0x0A).forEach { line in
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<defs".utf8) { isDefinition = true }
      if line.starts(with: "</defs".utf8) { isDefinition = false }
      if isDefinition { return }
      if line.starts(with: "<page>".utf8) { pages.append(PDFRules()) }
      guard line.starts(with: "<path ".utf8) else { return }
      if pages.isEmpty { pages.append(PDFRules()) }
      pages[pages.count - 1].add(line)
    }
    return pages.map { $0.joined() }
  }

  // MARK: Paths

  private mutating func add(_ element: ArraySlice<UInt8>) {
    guard across.count + down.count < PDFRules.most, let style = PDFRules.value("style=\"", element),
      let path = PDFRules.value(" d=\"", element)
    else { return }
    let isStroked = style.firstRange(of: "stroke:none".utf8) == nil
    // White is what covers something, not what is seen.
    if style.firstRange(of: "fill:rgb(100%,100%,100%)".utf8) != nil, !isStroked { return }
    if style.firstRange(of: "stroke:rgb(100%,100%,100%)".utf8) != nil { return }
    let matrix = PDFRules.value("transform=\"matrix(", element).map(PDFRules.numbers) ?? [1, 0, 0, 1, 0, 0]
    guard matrix.count >= 6 else { return }
    for points in PDFRules.outlines(path, matrix) {
      if isStroked { add(stroke: points) } else { add(fill: points) }
    }
  }

  private static func value(_ name: String, _ element: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let start = element.firstRange(of: name.utf8)?.upperBound else { return nil }
    return element[start...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") }
  }

  private static func numbers(_ text: ArraySlice<UInt8>) -> [Double] {
    text.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.prefix(8)
      .compactMap { Double(String(decoding: $0, as: UTF8.self)) }.filter(\.isFinite)
  }

  /// The corners of each part of a path that has no curves.
  private static func outlines(_ path: ArraySlice<UInt8>, _ matrix: [Double]) -> [[(x: Double, y: Double)]] {
    var outlines: [[(x: Double, y: Double)]] = []
    var points: [(x: Double, y: Double)] = []
    var waiting: [Double] = []
    var isCurved = false
    func end() {
      if points.count > 1, !isCurved { outlines.append(points) }
      points = []
      isCurved = false
    }
    for token in path.split(separator: 0x20) {
      switch token.first {
      case UInt8(ascii: "M"): end()
      case UInt8(ascii: "C"): isCurved = true
      case UInt8(ascii: "Z"): if let first = points.first { points.append(first) }
      case UInt8(ascii: "L"): break
      default:
        guard let number = Double(String(decoding: token, as: UTF8.self)), number.isFinite else { continue }
        waiting.append(number)
        if waiting.count == 2 {
          points.append(
            (
              matrix[0] * waiting[0] + matrix[2] * waiting[1] + matrix[4],
              matrix[1] * waiting[0] + matrix[3] * waiting[1] + matrix[5]
            ))
          waiting = []
        }
      }
    }
    end()
    return outlines
  }

  private mutating func add(stroke points: [(x: Double, y: Double)]) {
    for (a, b) in zip(points, points.dropFirst()) {
      if abs(a.y - b.y) < 0.8, abs(a.x - b.x) >= PDFRules.shortest {
        across.append(Rule(at: (a.y + b.y) / 2, low: min(a.x, b.x), high: max(a.x, b.x)))
      } else if abs(a.x - b.x) < 0.8, abs(a.y - b.y) >= PDFRules.shortest {
        down.append(Rule(at: (a.x + b.x) / 2, low: min(a.y, b.y), high: max(a.y, b.y)))
      }
    }
  }

  private mutating func add(fill points: [(x: Double, y: Double)]) {
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    if bottom - top <= PDFRules.thickest, right - left >= PDFRules.shortest {
      across.append(Rule(at: (top + bottom) / 2, low: left, high: right))
    } else if right - left <= PDFRules.thickest, bottom - top >= PDFRules.shortest {
      down.append(Rule(at: (left + right) / 2, low: top, high: bottom))
    }
  }

  // MARK: Pieces

  private func joined() -> PDFRules {
    var rules = self
    rules.across = PDFRules.joined(across)
    rules.down = PDFRules.joined(down)
    return rules
  }

  /// Pieces of one line put together: the borders of cells are drawn one by one.
  private static func joined(_ rules: [Rule]) -> [Rule] {
    var out: [Rule] = []
    var row: [Rule] = []
    func end() {
      let start = out.count
      for rule in row.sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) }) {
        if out.count > start, rule.low - out[out.count - 1].high < 3 {
          out[out.count - 1].high = max(out[out.count - 1].high, rule.high)
        } else {
          out.append(rule)
        }
      }
      row = []
    }
    for rule in rules.sorted(by: { ($0.at, $0.low, $0.high) < ($1.at, $1.low, $1.high) }) {
      if let first = row.first, rule.at - first.at > 1.6 { end() }
      row.append(rule)
    }
    end()
    return out
  }
}
