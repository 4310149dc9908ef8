import Vietnamese

/// The first characters of a line as they look, each read when it is asked for: of most lines few are. One object serves
/// line after line.
final class LineSigns {
  struct Sign {
    /// As it looks; of more than one character the first.
    let value: UInt32
    /// Where it ends in the line, from the line's start.
    let end: Int
    /// Whether it is written as it looks, in ASCII.
    var isPlain = true
  }

  private var line: ArraySlice<UInt8> = []
  private var signs: [Sign] = []
  /// How much of the line has been read, and whether a backslash was the last of it.
  private var end = 0
  private var isEscaped = false

  init() { signs.reserveCapacity(64) }

  /// Begins with another line.
  func begin(_ line: ArraySlice<UInt8>) {
    self.line = line.prefix(120)
    signs.removeAll(keepingCapacity: true)
    (end, isEscaped) = (0, false)
  }

  /// How many bytes are looked at.
  var length: Int { line.count }

  /// A character; nil behind the last one.
  subscript(index: Int) -> Sign? {
    // One more, since what does not show belongs to the character before it.
    while signs.count <= index + 1, end < line.count, signs.count < 60 { readNext() }
    return index < signs.count ? signs[index] : nil
  }

  private func readNext() {
    let lead = line[line.startIndex + end]
    let (scalar, width) = LineSigns.scalar(line, line.startIndex + end)
    end += width
    // `4\.` is typed where Markdown would make a list of it.
    if lead == UInt8(ascii: "\\") {
      isEscaped = true
      return
    }
    defer { isEscaped = false }
    if lead < 0x80 {
      let isEntity =
        lead == UInt8(ascii: "&") && !isEscaped
        && LineSigns.blanks.contains { line[(line.startIndex + end)...].starts(with: $0) }
      if isEntity { end += 5 }
      let isTab = isEntity || lead == 9 && !isEscaped
      // Justified text has several blanks where one is meant.
      if scalar.value == 0x20 || isTab, let last = signs.indices.last, signs[last].value == 0x20 {
        signs[last] = Sign(value: 0x20, end: end, isPlain: signs[last].isPlain)
        return
      }
      signs.append(Sign(value: isTab ? 0x20 : scalar.value, end: end, isPlain: !isEscaped))
    } else if let seen = LookAlike.seen(scalar) {
      for look in seen.unicodeScalars { signs.append(Sign(value: look.value, end: end, isPlain: false)) }
      if seen.isEmpty, let last = signs.indices.last {
        signs[last] = Sign(value: signs[last].value, end: end, isPlain: signs[last].isPlain)
      }
    } else {
      signs.append(Sign(value: scalar.value, end: end, isPlain: false))
    }
  }

  /// What follows the first sign of `&nbsp;` and `&#160;`, as web editors write a no-break space.
  private static let blanks = [Array("nbsp;".utf8), Array("#160;".utf8)]

  /// The character at a place; of one that is cut off the sign for a lost one.
  private static func scalar(_ line: ArraySlice<UInt8>, _ at: Int) -> (Unicode.Scalar, width: Int) {
    let lead = line[at]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + width <= line.endIndex else { return ("\u{FFFD}", line.endIndex - at) }
    var value = UInt32(lead & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07))
    for offset in 1..<width { value = value << 6 | UInt32(line[at + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
