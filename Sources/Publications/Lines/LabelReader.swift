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
    var end = 0
    var isEscaped = false
    for scalar in String(decoding: line.prefix(120), as: UTF8.self).unicodeScalars {
      end += UTF8.width(scalar)
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

extension UTF8 {
  /// How many bytes a character takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}
