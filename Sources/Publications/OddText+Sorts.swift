import Vietnamese

// What sorts of words and characters there are, for the judgement of odd ones.

extension OddText {
  static func isSyllable(_ word: String) -> Bool {
    SyllableSpelling.isPossible(NormalForm.nfc(word.filter { !$0.isNumber }))
  }

  /// `HĐND`, `BĐBP`: capitals without a vowel.
  static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter { !$0.properties.isEmoji || $0.value > 0x39 }
    return letters.count > 1
      && letters.allSatisfy {
        ($0.value >= 0x41 && $0.value <= 0x5A || $0.value == 0x110) && !"AEIOUY".unicodeScalars.contains($0)
      }
  }

  static func isLatin(_ value: UInt32) -> Bool {
    (value | 0x20) &- 0x61 < 26 && value < 0x80 || (0xC0..<0x250).contains(value) && value != 0xD7 && value != 0xF7
      || (0x1E00..<0x1F00).contains(value)
  }
  /// A letter of Vietnamese that Icelandic has not.
  static func isVietnamese(_ value: UInt32) -> Bool {
    switch value {
    case 0x1EA0..<0x1EFA, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    case 0xC0, 0xC2, 0xC3, 0xC8, 0xCA, 0xCC, 0xD2, 0xD4, 0xD5, 0xD9, 0xE0, 0xE2, 0xE3, 0xE8, 0xEA, 0xEC, 0xF2, 0xF4,
      0xF5, 0xF9:
      true
    default: false
    }
  }
  static func isLetter(_ value: UInt32) -> Bool { isLatin(value) || (0x300..<0x370).contains(value) }
  static func isWord(_ value: UInt32) -> Bool {
    isLatin(value) || (0x30...0x39).contains(value)
      || value >= 0x370 && (Unicode.Scalar(value)?.properties.isAlphabetic ?? false)
  }
  static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590..<0x61C, 0x61D..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFD, 0x10800..<0x11000, 0x1E800..<0x1F000: true
    default: false
    }
  }
  /// Of Chinese, Japanese and Korean, which have full-width signs of their own.
  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E80..<0x2FE0, 0x3040..<0xA4D0, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x1F200..<0x1F300, 0x20000..<0x32000: true
    default: false
    }
  }
  /// Scripts and pictures that need characters which do not show.
  static func isOfOtherScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x530..<0x10A0, 0x1100..<0x1D00, 0x2190..<0x2C00, 0x2E80..<0xE000, 0xF900..<0xFE00, 0xFE70..<0xFEFF,
      0x10000..<0x1D400, 0x1D800..<0xE0000:
      true
    default: false
    }
  }
}
