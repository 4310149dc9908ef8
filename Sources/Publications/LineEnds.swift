import Bytes
import Diagnostics

/// Signs that end a line beside the line feed: the carriage return of old machines, and what word processors and their web
/// editors write for Shift+Enter or a new page (U+000B, U+000C, U+2028, U+2029). A page is read with line feeds for them.
///
/// U+0085 is none: it is what a wrong decoding makes of `…`. Nor is a sign between two figures, which may be one number.
enum LineEnds {
  /// A sign in a file, and what is read for it.
  struct Place {
    let bytes: Range<Int>
    /// `\n`; in a row of a table, which is one line, `<br>`.
    let replacement: String
  }

  /// All in a file, in order.
  ///
  /// - Parameter isPage: Whether it has front matter, and below it running text; YAML knows the carriage return alone.
  static func places(in bytes: ArraySlice<UInt8>, isPage: Bool) -> [Place] {
    guard mayHold(bytes) else { return [] }
    let hasFeeds = bytes.contains(0x0A)
    var places: [Place] = []
    var start = bytes.startIndex
    var (isFirst, isBody) = (true, false)
    var at = start
    while at < bytes.endIndex {
      guard let (width, isReturn) = end(at, in: bytes) else {
        at += 1
        continue
      }
      let isPlain = bytes[at] == 0x0A || width == 2
      let isOther = !isPlain && (isReturn || isPage && isBody && !isBetweenFigures(at..<(at + width), bytes))
      if isOther {
        let isRow =
          bytes[start..<at].first { $0 != 0x20 } == UInt8(ascii: "|") && (hasFeeds || !isReturn)
          && !endsRow(start..<at, before: at + width, in: bytes)
        places.append(Place(bytes: at..<(at + width), replacement: isRow ? "<br>" : "\n"))
        if isRow {
          at += width
          continue
        }
      }
      if isPlain || isOther {
        if !isBody { isBody = isFence(bytes[start..<at]) != isFirst }
        isFirst = false
        start = at + width
      }
      at += width
    }
    return places
  }

  /// A file with line feeds for them; nil where it has none.
  static func unified(_ bytes: ArraySlice<UInt8>, isPage: Bool) -> [UInt8]? {
    let places = places(in: bytes, isPage: isPage)
    if places.isEmpty { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var copied = bytes.startIndex
    for place in places {
      out += bytes[copied..<place.bytes.lowerBound]
      out += Array(place.replacement.utf8)
      copied = place.bytes.upperBound
    }
    return out + bytes[copied...]
  }

  /// What writes line feeds for them into a file.
  static func repairs(of bytes: [UInt8], isPage: Bool) -> [Repair] {
    var (line, start) = (1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var at = start
    return places(in: bytes[start...], isPage: isPage).compactMap { place in
      for index in at..<place.bytes.lowerBound where bytes[index] == 0x0A {
        line += 1
        start = index + 1
      }
      at = place.bytes.lowerBound
      let range = at - start..<place.bytes.upperBound - start
      let old = String(decoding: bytes[place.bytes], as: UTF8.self)
      return Repair([Repair.Edit(line: line, bytes: range, old: old, new: place.replacement)])
    }
  }

  /// Whether one may stand somewhere: nearly all files have none.
  static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.firstPair(from: 0) { byte, next in
        byte .== 0x0B .| byte .== 0x0C .| byte .== 0x0D .& next .!= 0x0A
          .| byte .== 0x80 .& (next .== 0xA8 .| next .== 0xA9)
      } < bytes.count
    }
  }

  /// The width of what ends a line at a place, and whether it is a carriage return alone.
  private static func end(_ at: Int, in bytes: ArraySlice<UInt8>) -> (width: Int, isReturn: Bool)? {
    switch bytes[at] {
    case 0x0A, 0x0B, 0x0C: return (1, false)
    case 0x0D: return bytes[(at + 1)...].first == 0x0A ? (2, false) : (1, true)
    case 0xE2:
      let rest = bytes[(at + 1)...].prefix(2)
      return rest.first == 0x80 && (rest.last == 0xA8 || rest.last == 0xA9) ? (3, false) : nil
    default: return nil
    }
  }

  /// Whether a row of a table ends with its last `|`, and no cell goes on: what follows up to the next `|` are lines of
  /// their own, and that one begins a line.
  private static func endsRow(_ row: Range<Int>, before next: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let bar = UInt8(ascii: "|")
    guard bytes[row].last(where: { $0 != 0x20 && $0 != 0x09 }) == bar else { return false }
    let rest = bytes[next...]
    guard let following = rest.firstIndex(where: { $0 == bar || $0 == 0x0A }), bytes[following] == bar else {
      return true
    }
    guard let before = rest[..<following].lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return end(before, in: bytes) != nil || before - 2 >= next && end(before - 2, in: bytes)?.width == 3
  }

  private static func isBetweenFigures(_ range: Range<Int>, _ bytes: ArraySlice<UInt8>) -> Bool {
    let figures = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let before = bytes[..<range.lowerBound].last, let after = bytes[range.upperBound...].first else {
      return false
    }
    return figures.contains(before) && figures.contains(after)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
