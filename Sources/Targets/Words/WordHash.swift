/// Hashing of words without regard to case, over scalars decoded from UTF-8: FNV-1a of 64 bits. Words are told apart by it alone;
/// of the few thousand of the lexicons two would share one in a build out of 10^12.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let comma = finish(mix(seed, 0x2C))
  static let slash = finish(mix(seed, 0x2F))

  @inline(__always) static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
  @inline(__always) static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

  /// Lower case of Latin letters, Vietnamese ones among them; other scalars stay.
  @inline(__always) static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: return scalar | 0x20
    case 0..<0xC0: return scalar
    case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x100...0x137, 0x1E00...0x1EFF: return scalar | 1
    case 0x1A0, 0x1AF: return scalar + 1
    default: return scalar
    }
  }

  /// Whether it is a letter: those of Latin, Vietnamese ones among them, are known without the tables of Unicode.
  @inline(__always) static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// What ``Item/hash`` has of a word.
  static func tag(of word: String) -> UInt32 { UInt32(truncatingIfNeeded: words(of: word).first ?? 0) }

  /// "năm": the year, and the figure five.
  static let year = tag(of: "năm")
  /// Words of figures.
  static let numerals = Set(
    [
      "không", "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "mốt", "lăm",
      "nhăm", "linh", "lẻ", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ",
    ].map { tag(of: $0) })
  /// So many items a bracket has at most that says a figure in words.
  static let longestNumeral = 14
  /// "tổng".
  static let sum = tag(of: "tổng")

  /// The hashes of the words of a lexicon phrase; a comma or a slash is a word of its own.
  static func words(of phrase: String) -> [UInt64] {
    var out: [UInt64] = []
    var hash = seed
    var isOpen = false
    func close() {
      if isOpen { out.append(finish(hash)) }
      hash = seed
      isOpen = false
    }
    for scalar in phrase.unicodeScalars {
      switch scalar.value {
      case 0x20: close()
      case 0x2C, 0x2F:
        close()
        out.append(scalar.value == 0x2C ? comma : slash)
      default:
        hash = mix(hash, lower(scalar.value))
        isOpen = true
      }
    }
    close()
    return out
  }
}
