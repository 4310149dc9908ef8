import CZlib

/// The picture that pages have where they are shared (Open Graph), in the colours of a portal: a sheet with lines and bars. For portals whose
/// emblem or colours are not the theme's, since the theme's picture shows its own. A PNG: those who show such pictures take no SVG.
package struct SharePicture {
  /// What is drawn, each in a colour of its own.
  package enum Part: UInt8, CaseIterable, Sendable { case ground, paper, line, accent, gold }

  /// Pixels, as Open Graph's readers ask for.
  static let (width, height) = (1200, 630)

  /// For each part red, green and blue.
  private let palette: [UInt8]
  private var pixels = [UInt8](repeating: 0, count: width * height)

  /// A picture.
  ///
  /// - Parameter color: The colour of a part, `0xRRGGBB`.
  package init(_ color: (Part) -> UInt32) {
    palette = Part.allCases.flatMap { part in
      let value = color(part)
      return [UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }
    fill(.accent, x: 0, y: 0, 1200, 24)
    fill(.gold, x: 0, y: 618, 1200, 12)
    fill(.accent, x: 420, y: 121, 360, 400)
    fill(.paper, x: 426, y: 127, 348, 388)
    fill(.accent, x: 462, y: 163, 200, 18)
    for (row, length) in [276, 276, 216].enumerated() { fill(.line, x: 462, y: 211 + 30 * row, length, 10) }
    for (bar, size) in [60, 90, 120, 160].enumerated() {
      fill(bar == 3 ? .gold : .accent, x: 462 + 72 * bar, y: 480 - size, 48, size)
    }
    fill(.line, x: 462, y: 480, 276, 4)
  }

  private mutating func fill(_ part: Part, x: Int, y: Int, _ width: Int, _ height: Int) {
    for row in y..<(y + height) {
      for place in (row * Self.width + x)..<(row * Self.width + x + width) { pixels[place] = part.rawValue }
    }
  }

  /// The file (PNG 1.2): a palette, a byte a pixel, no filter.
  package func png() -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(pixels.count + Self.height)
    for row in 0..<Self.height {
      rows.append(0)
      rows += pixels[(row * Self.width)..<((row + 1) * Self.width)]
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    Self.chunk("IHDR", Self.number(Self.width) + Self.number(Self.height) + [8, 3, 0, 0, 0], to: &file)
    Self.chunk("PLTE", palette, to: &file)
    Self.chunk("IDAT", Self.deflated(rows), to: &file)
    Self.chunk("IEND", [], to: &file)
    return file
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func chunk(_ name: String, _ bytes: [UInt8], to file: inout [UInt8]) {
    let named = Array(name.utf8) + bytes
    file += number(bytes.count) + named + number(Int(crc32(0, named, UInt32(named.count))))
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { room, count in
      let code = compress2(room.baseAddress, &size, bytes, UInt(bytes.count), 6)
      count = code == Z_OK ? Int(size) : 0
    }
  }
}
