extension LegacyEncoding {
  /// Text that a font says to be in this encoding, in Unicode: neighbouring runs together, since a letter and its mark may stand
  /// in two of them; the letter then goes to the first.
  ///
  /// Where letters stand in the text that only Unicode has, somebody has typed over it: words that are Vietnamese as they
  /// stand then stay, and only those are converted that become Vietnamese by it.
  ///
  /// - Parameter capitals: For each run whether its font shows small letters as capitals (`.VnTimeH`).
  /// - Returns: As many runs, or nil where all of it is Unicode already.
  public func convert(_ runs: [String], capitals: [Bool]) -> [String]? {
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    for (place, run) in runs.enumerated() {
      scalars.append(contentsOf: run.unicodeScalars)
      places.append(contentsOf: repeatElement(place, count: scalars.count - places.count))
    }
    let isMixed = scalars.contains { LegacyEncoding.isUnicodeOnly($0) }
    if isMixed, !scalars.contains(where: { isLegacySign($0) }) { return nil }
    var made = Array(repeating: String.UnicodeScalarView(), count: runs.count)
    var changed = Array(repeating: false, count: runs.count)
    var at = 0
    while at < scalars.count {
      var end = at + 1
      if LegacyEncoding.isOfWord(scalars[at]) {
        while end < scalars.count, LegacyEncoding.isOfWord(scalars[end]) { end += 1 }
      }
      let word = scalars[at..<end]
      let letters = isMixed && stays(word) ? nil : letters(of: word)
      if let letters {
        for (scalar, from) in letters {
          made[places[from]].append(scalar)
          changed[places[from]] = true
        }
      } else {
        for from in at..<end { made[places[from]].append(scalars[from]) }
      }
      at = end
    }
    return made.indices.map { place in
      let text = String(made[place])
      return changed[place] && place < capitals.count && capitals[place] ? text.uppercased() : text
    }
  }

  /// Whether text in such an encoding is in capitals: of its plain letters some are, and none is small. Neither encoding has capitals
  /// for all letters with marks, so that these are typed small and a font that shows capitals only is meant, whether it is named or not.
  public static func isInCapitals(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 {
      if byte >= 0x61, byte <= 0x7A { return false }
      if byte >= 0x41, byte <= 0x5A { count += 1 }
    }
    return count > 2
  }

  /// A word of a page with the hyphens that stand for `ư` as that letter: TCVN3 has it where Latin-1 has the soft hyphen, which most
  /// PDF files call a hyphen (`ph-êng`, `n-íc`, `-¬ng`). A hyphen stays between syllables, in numbers and in labels.
  ///
  /// - Parameter beginsLine: Whether the word is the first of its line, where `b-` is a label and `-u` an item.
  public func withLettersForHyphens(_ word: String, beginsLine: Bool) -> String {
    guard self == .tcvn3, word.utf8.contains(UInt8(ascii: "-")) else { return word }
    var scalars = Array(word.unicodeScalars)
    for at in scalars.indices where scalars[at] == "-" {
      var (start, end) = (at, at + 1)
      while start > 0, LegacyEncoding.isOfWord(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, LegacyEncoding.isOfWord(scalars[end]) { end += 1 }
      let (before, behind) = (scalars[start..<at], scalars[(at + 1)..<end])
      // Capitals have a sign of their own.
      guard !(before.dropFirst() + behind).contains(where: { (0x41...0x5A).contains($0.value) }) else { continue }
      let isLabel = behind.isEmpty && start == 0 && before.count == 1 || before.isEmpty && isSyllable(behind)
      if beginsLine && isLabel || before.isEmpty && behind.isEmpty { continue }
      let isPair = isSyllable(before) && (behind.isEmpty || isSyllable(behind))
      guard !isPair, isSyllable(before + ["\u{AD}"] + behind) else { continue }
      scalars[at] = "\u{AD}"
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a word as Latin-1 shows it makes a Vietnamese syllable.
  package func isSyllable(_ word: String) -> Bool { isSyllable(Array(word.unicodeScalars)[...]) }

  /// Whether signs make a Vietnamese syllable.
  private func isSyllable(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !signs.isEmpty, let text = convert(String(String.UnicodeScalarView(signs))) else { return false }
    return SyllableSpelling.isPossible(text)
  }

  /// Whether a word in a text with Unicode in it is best left as it is.
  private func stays(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.contains(where: { LegacyEncoding.isUnicodeOnly($0) }) { return true }
    let text = String(String.UnicodeScalarView(word))
    if SyllableSpelling.isPossible(text) { return true }
    guard let converted = convert(text) else { return true }
    return !SyllableSpelling.isPossible(converted)
  }

  /// The letters that a word stands for, each with the place of its first sign. Signs that the encoding does not know stay.
  private func letters(of word: ArraySlice<Unicode.Scalar>) -> [(Unicode.Scalar, Int)] {
    var letters: [(Unicode.Scalar, Int)] = []
    var at = word.startIndex
    while at < word.endIndex {
      if at + 1 < word.endIndex, let letter = pair(word[at], word[at + 1]) {
        letters.append((letter, at))
        at += 2
      } else {
        letters.append((single(word[at]) ?? word[at], at))
        at += 1
      }
    }
    return letters
  }

  /// Whether the sign is a letter, or a part of one, by this encoding only.
  private func isLegacySign(_ scalar: Unicode.Scalar) -> Bool {
    (0xA1..<0x100).contains(scalar.value) && (single(scalar) != nil || self == .vni && scalar.value >= 0xC0)
  }

  /// Vietnamese letters and marks that neither encoding has in place of its own.
  private static func isUnicodeOnly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300...0x323,
      0x1EA0...0x1EF9:
      true
    default: false
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A || (0xA1..<0x2000).contains(value)
  }
}
