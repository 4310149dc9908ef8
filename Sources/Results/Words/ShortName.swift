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
    for part in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard part.utf8.count >= shortest, part.allSatisfy(\.isLetter) else { continue }
      // In what was kept in small letters, a word without a vowel.
      let folded = Folding.fold(String(part))
      guard part.allSatisfy(\.isUppercase) || !folded.contains(where: { "aeiouy".contains($0) }) else { continue }
      let name = ShortName(word: MeasureText.word(String(part)).folded, letters: Array(folded.utf8))
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The first letters of texts.
  static func initials(of texts: [String]) -> [Initials] {
    texts.map { text in
      let words = text.split { !$0.isLetter && !$0.isNumber }.filter { $0.first?.isLetter ?? false }
      return Initials(
        letters: words.map { Folding.fold(String($0.prefix(1))).utf8.first ?? 0 },
        words: words.map { MeasureText.word(String($0)).folded })
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

/// What the names in capitals of a result stand for in the words of one target.
struct ShortNames {
  /// The names.
  private(set) var names: Set<UInt64> = []
  /// The words that they stand for.
  private(set) var words: Set<UInt64> = []

  init(_ names: [ShortName], _ initials: [ShortName.Initials]) {
    for name in names {
      guard let words = name.spelled(in: initials) else { continue }
      self.names.insert(name.word)
      self.words.formUnion(words)
    }
  }
}
