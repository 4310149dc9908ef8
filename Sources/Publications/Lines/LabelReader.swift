import Vietnamese

/// Reads one label, character by character as they look.
struct LabelReader {
  let signs: LineSigns
  /// Where the label begins.
  private(set) var at = 0
  private var start = 0

  init(_ line: ArraySlice<UInt8>, _ signs: LineSigns = LineSigns()) {
    self.signs = signs
    signs.begin(line)
  }

  func value(_ index: Int) -> UInt32 { signs[index]?.value ?? 0 }
  func end(before index: Int) -> Int { index == 0 ? 0 : signs[index - 1]?.end ?? signs.length }
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
      case 0x201C, 0x201E, 0x22, 0xAB, 0x2018, 0x27, 0x5F, 0x20: at += 1
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
