/// A PDF for tests: lines of ASCII text at places in points from the lower left corner of A4 pages.
public struct PDFFile {
  /// A line of text.
  public struct Line {
    let x: Double
    let y: Double
    let size: Double
    let text: String

    /// Text whose baseline begins there.
    public init(_ x: Double, _ y: Double, _ text: String, size: Double = 12) {
      (self.x, self.y, self.size, self.text) = (x, y, size, text)
    }
  }

  /// A line drawn from one place to another.
  public struct Stroke {
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)

    /// A line half a point wide.
    public init(_ x: Double, _ y: Double, to endX: Double, _ endY: Double) { (from, to) = ((x, y), (endX, endY)) }
  }

  private let pages: [[Line]]
  private let strokes: [[Stroke]]
  private let size: (width: Int, height: Int)

  /// A file of pages.
  ///
  /// - Parameters:
  ///   - strokes: What is drawn on each of the first pages.
  ///   - size: Width and height of the pages in points.
  public init(_ pages: [[Line]], strokes: [[Stroke]] = [], size: (width: Int, height: Int) = (595, 842)) {
    (self.pages, self.strokes, self.size) = (pages, strokes, size)
  }

  /// The file.
  public var bytes: [UInt8] {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids[\(pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " "))]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    ]
    for (place, lines) in pages.enumerated() {
      let drawn = (place < strokes.count ? strokes[place] : []).map { stroke in
        "0.5 w \(stroke.from.x) \(stroke.from.y) m \(stroke.to.x) \(stroke.to.y) l S\n"
      }.joined()
      let content =
        drawn
        + lines.map { line in
          let text = line.text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
          return "BT /F \(line.size) Tf 1 0 0 1 \(line.x) \(line.y) Tm (\(text)) Tj ET\n"
        }.joined()
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(size.width) \(size.height)]/Resources<</Font<</F 3 0 R>>>>/Contents \(5 + place * 2) 0 R>>"
      )
      objects.append("<</Length \(content.utf8.count)>>stream\n\(content)endstream")
    }
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (place, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(place + 1) 0 obj\(object)endobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    return Array((file + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }
}
