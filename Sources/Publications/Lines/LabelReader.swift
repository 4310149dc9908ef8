import Vietnamese

/// Reads one label, character by character as they look.
struct LabelReader {
  struct Sign {
    /// As it looks; of more than one character the first.
    let value: UInt32
    /// Where it ends in the line, from the line's start.
    let end: Int
    /// Whether it is written as it looks, in ASCII.
    var isPlain = true
  }

  private(set) var signs: [Sign] = []
  /// Where the label begins.
  private(set) var at = 0
  private var start = 0

  init(_ line: ArraySlice<UInt8>) {
    signs.reserveCapacity(48)
    let line = line.prefix(120)
    var end = 0
    var isEscaped = false
    while end < line.count {
      let (scalar, width) = LabelReader.scalar(line, line.startIndex + end)
      end += width
      // `4\.` is typed where Markdown would make a list of it.
      if scalar == "\\" {
        isEscaped = true
        continue
      }
      defer { isEscaped = false }
      if isEscaped, scalar.value < 0x80 {
        signs.append(Sign(value: scalar.value, end: end, isPlain: false))
        continue
      }
      if scalar.value < 0x80 {
        signs.append(Sign(value: scalar.value == 9 ? 0x20 : scalar.value, end: end))
      } else if let seen = LookAlike.seen(scalar) {
        for look in seen.unicodeScalars { signs.append(Sign(value: look.value, end: end, isPlain: false)) }
        if seen.isEmpty, let last = signs.indices.last {
          signs[last] = Sign(value: signs[last].value, end: end, isPlain: signs[last].isPlain)
        }
      } else {
        signs.append(Sign(value: scalar.value, end: end, isPlain: false))
      }
      if signs.count >= 60 { break }
    }
  }

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

  func value(_ index: Int) -> UInt32 { index < signs.count ? signs[index].value : 0 }
  func end(before index: Int) -> Int { index == 0 ? 0 : signs[index - 1].end }
  func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
  func isUpper(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return value < 0x80 ? value >= 0x41 && value <= 0x5A : scalar.properties.isUppercase
  }
  func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  mutating func read() -> LineLabel? {
    skipOpening()
    start = end(before: at)
    return word() ?? number() ?? smallRoman() ?? letterAndNumber() ?? letter() ?? roman() ?? bullet() ?? itemSign()
  }

  /// Emphasis and an opening quotation mark before the label.
  private mutating func skipOpening() {
    while true {
      switch value(at) {
      case 0x201C, 0x22, 0xAB, 0x2018, 0x27, 0x5F, 0x20: at += 1
      // `**1.**`, but not the bullet `* `.
      case 0x2A where value(at + 1) != 0x20 && value(at + 1) != 0: at += 1
      default: return
      }
    }
  }

  /// Behind a label: spaces, closing emphasis.
  func made(
    _ label: ProvisionLabel?, upTo index: Int, bullet: UInt8 = 0, escape: Int = -1, informal: Bool = false,
    form: UInt8 = 0, loose: Bool = false
  ) -> LineLabel {
    var text = index
    while value(text) == 0x20 || value(text) == 0x2A && value(text + 1) == 0x2A { text += value(text) == 0x2A ? 2 : 1 }
    return LineLabel(
      label: label, bullet: bullet, start: start, end: end(before: index), text: end(before: text), escape: escape,
      isInformal: informal, form: form, isLoose: loose)
  }
}
