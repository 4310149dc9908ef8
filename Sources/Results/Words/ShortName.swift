import Bytes
import Vietnamese

/// A name in capitals as a text makes it for itself, of the first letters of what it stands for: "TTKDTM" of "thanh toán không dùng
/// tiền mặt".
struct ShortName: Sendable, Hashable {
  /// The first letters of the words of a text, without marks, with the words.
  struct Initials: Sendable {
    fileprivate let letters: [UInt8]
    fileprivate let words: [UInt64]
  }

  /// As it is compared.
  let word: UInt64
  private let letters: [UInt8]

  /// With fewer letters than these many words begin alike.
  private static let shortest = 3

  /// Those of a text.
  static func all(in text: String) -> [ShortName] {
    var found: [ShortName] = []
    for part in text.wordParts() where part.utf8.count >= shortest && mayBeName(part) {
      guard part.allSatisfy(\.isLetter) else { continue }
      let name = ShortName(word: MeasureText.word(String(part)).folded, letters: Array(Folding.fold(String(part)).utf8))
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// Whether a word is all capitals or, of what was kept in small letters, has no vowel.
  private static func mayBeName(_ part: Substring) -> Bool {
    let letters = Folding.letters
    var (isUpper, hasVowel) = (true, false)
    for scalar in part.unicodeScalars {
      let value = Int(scalar.value)
      if isUpper { isUpper = value < 0x80 ? (0x41...0x5A).contains(value) : scalar.properties.isUppercase }
      let place = value < 0x250 ? value : (0x1E00..<0x1F00).contains(value) ? value - 0x1E00 + 0x250 : 0
      hasVowel = hasVowel || vowels.contains(letters[place])
      if hasVowel, !isUpper { return false }
    }
    return true
  }

  private static let vowels = Array("aeiouy".utf8)

  /// The first letters of texts.
  static func initials(of texts: [String]) -> [Initials] {
    texts.map { text in
      let words = text.wordParts().filter { !$0.beginsWithFigure && $0.first?.isLetter ?? false }
      var letters: [UInt8] = []
      letters.reserveCapacity(words.count)
      var first: [UInt8] = []
      for word in words {
        first.removeAll(keepingCapacity: true)
        if let scalar = word.unicodeScalars.first { Folding.append(folded: scalar, to: &first) }
        letters.append(first.first ?? 0)
      }
      return Initials(letters: letters, words: words.map { MeasureText.word($0).folded })
    }
  }

  /// The words of a text that it may stand for; nil where there are none.
  func spelled(in texts: [Initials]) -> [UInt64]? {
    for text in texts where text.letters.count >= letters.count {
      for at in 0...(text.letters.count - letters.count)
      where text.letters[at..<(at + letters.count)].elementsEqual(letters) {
        return Array(text.words[at..<(at + letters.count)])
      }
    }
    return nil
  }
}
