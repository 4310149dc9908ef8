/// A stretch of a page that is set in two columns of running text, as bulletins are: the left column is read before the right one.
struct PDFNewsprint {
  let lines: Range<Int>
  private let gutter: Double

  /// Fewer lines beside a gap are a letterhead or a signature.
  private static let fewest = 10

  /// The stretches of a page from the top.
  static func find(_ lines: [PDFPage.Line], width: Double) -> [PDFNewsprint] {
    // Most pages have hardly a line of more than one piece.
    guard lines.count >= fewest, lines.contains(where: { $0.segments.count > 1 }) else { return [] }
    var found: [PDFNewsprint] = []
    var start = 0
    while start < lines.count {
      let ends = (36...64).map { place in (place, firstAcross(lines, start, at: Double(place) / 100 * width)) }
      let end = ends.map(\.1).max() ?? start
      let places = ends.filter { $0.1 == end }.map(\.0)
      let gutter = Double(places[places.count / 2]) / 100 * width
      if end - start >= fewest, isText(lines[start..<end], gutter) {
        found.append(PDFNewsprint(lines: start..<end, gutter: gutter))
      }
      start = max(end, start + 1)
    }
    return found
  }

  /// The first line that does not leave a place free.
  private static func firstAcross(_ lines: [PDFPage.Line], _ start: Int, at place: Double) -> Int {
    lines[start...].firstIndex { line in
      line.segments.contains { $0.left < place + 3 && $0.right > place - 3 }
    } ?? lines.count
  }

  /// Whether both sides are running text: most of their lines reach from margin to margin, and have several words.
  private static func isText(_ lines: ArraySlice<PDFPage.Line>, _ gutter: Double) -> Bool {
    [true, false].allSatisfy { isLeft in
      let side = lines.flatMap(\.segments).filter { ($0.right < gutter) == isLeft }
      guard let left = side.map(\.left).min(), let right = side.map(\.right).max(), side.count >= fewest else {
        return false
      }
      let whole = side.count { $0.right - $0.left > 0.85 * (right - left) && $0.words.count > 3 }
      return whole * 2 >= side.count
    }
  }

  /// The lines of both columns, the left one first.
  func columns(_ all: [PDFPage.Line]) -> [[PDFPage.Line]] {
    [true, false].map { isLeft in
      all[lines].compactMap { line in
        var part = line
        part.segments = line.segments.filter { ($0.right < gutter) == isLeft }
        return part.segments.isEmpty ? nil : part
      }
    }
  }
}
