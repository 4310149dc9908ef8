import Bytes
import Vietnamese

extension OddText {
  // MARK: Letters

  /// The run of letters, figures and what looks like them around an item.
  func word(at index: Int) -> Range<Int> {
    func isPart(_ index: Int) -> Bool {
      guard items.indices.contains(index) else { return false }
      let value = items[index].value
      return OddText.isWord(value) || (0x300..<0x370).contains(value)
        || Unicode.Scalar(value).flatMap(LookAlike.seen).map {
          $0.isEmpty || $0.first?.isLetter == true || $0.first?.isNumber == true
        } ?? false
    }
    var lower = index
    while isPart(lower - 1) { lower -= 1 }
    var upper = index + 1
    while isPart(upper) { upper += 1 }
    return lower..<upper
  }

  func letter(_ index: Int, _ word: Range<Int>) -> (Oddity, String?)? {
    let value = items[index].value
    guard let scalar = Unicode.Scalar(value), let seen = LookAlike.seen(scalar) else { return nil }
    switch value {
    // Single signs for Roman numerals, letters tied together.
    case 0x2160..<0x2180, 0xFB00..<0xFB07: return (.lookAlike, seen)
    case 0xFF01...0xFF5E: return hasWide ? nil : (.lookAlike, seen)
    // Bold without bold; one alone is of a formula.
    case 0x1D400...: return word.count > 1 ? (.lookAlike, seen) : nil
    // Looks like a figure, and is one only in a number.
    case 0x417: return nil
    case 0xD0, 0xF0, 0x189, 0x256: return stroked(index, word).map { (.lookAlike, $0 ? seen : nil) }
    default: break
    }
    let mapped = mapped(word)
    guard mapped.isWhole else { return nil }
    let isSyllable = OddText.isSyllable(mapped.text)
    if mapped.latin == 0 {
      // `у tế` with a Cyrillic у; names of Russia have other letters beside.
      let isLower = items[word].allSatisfy { Unicode.Scalar($0.value)?.properties.isLowercase ?? false }
      return isSyllable && isLower && !hasForeign ? (.lookAlike, seen) : nil
    }
    if isSyllable || OddText.isAbbreviation(mapped.text) { return (.lookAlike, seen) }
    // Small letters of Greece stand in formulas.
    guard (0x400..<0x530).contains(value) || scalar.properties.isUppercase || value == 0x3BF else { return nil }
    return (.lookAlike, mapped.latin >= mapped.odd && mapped.latin > 1 ? seen : nil)
  }

  /// Whether a `Ð` that stands for Đ certainly does; nil where it may be the letter of Iceland, where no word begins with
  /// it.
  private func stroked(_ index: Int, _ word: Range<Int>) -> Bool? {
    if word.count == 1 {
      let sides = [index - 1, index + 1].map { items.indices.contains($0) ? items[$0].value : 0x20 }
      return sides[1] == 0x29 || sides[1] == 0x2F || sides[0] == 0x2F || sides[0] == 0x2D || sides[1] == 0x2D
        ? true : nil
    }
    let mapped = mapped(word)
    guard mapped.isWhole else { return nil }
    if mapped.latin == 0 { return true }
    let isVietnamese = items[word].contains { OddText.isVietnamese($0.value) }
    if isVietnamese || OddText.isSyllable(mapped.text) || OddText.isAbbreviation(mapped.text) { return true }
    let isCapital = !items[word].contains { Unicode.Scalar($0.value)?.properties.isLowercase ?? false }
    if index == word.lowerBound, items[index].value != 0xF0 { return true }
    return isCapital ? word.count <= 4 : nil
  }

  /// A word as it looks, how many letters of it are Latin, and how many only look so.
  private func mapped(_ word: Range<Int>) -> (text: String, latin: Int, odd: Int, isWhole: Bool) {
    var text = ""
    var (latin, odd) = (0, 0)
    // Longer runs are no words.
    guard word.count <= 64 else { return ("", 0, 0, false) }
    for item in items[word] {
      guard let scalar = Unicode.Scalar(item.value) else { continue }
      if let seen = LookAlike.seen(scalar) {
        text += seen
        odd += seen.isEmpty ? 0 : 1
      } else if OddText.isLatin(item.value) {
        text.unicodeScalars.append(scalar)
        latin += 1
      } else if (0x30...0x39).contains(item.value) || (0x300..<0x370).contains(item.value) {
        text.unicodeScalars.append(scalar)
      } else {
        return ("", 0, 0, false)
      }
    }
    return (text, latin, odd, true)
  }

  // MARK: Numbers

  /// Where document numbers stand whose signs or letters are others than they look.
  func numbers() -> [Range<Int>] {
    guard items.contains(where: { $0.value > 0x7F && Unicode.Scalar($0.value).flatMap(LookAlike.seen) != nil }) else {
      return []
    }
    let plain = PlainText(bytes)
    if plain.isAsWritten { return [] }
    var found: [Range<Int>] = []
    var at = plain.bytes.startIndex
    var isOfWord = false
    while at < plain.bytes.endIndex {
      let byte = plain.bytes[at]
      if byte &- 0x30 < 10, !isOfWord, let (number, end) = DocumentNumber.scan(plain.bytes[at...]),
        number.symbolParts.count > 1 || plain.bytes[at..<end].contains(0x2F)
      {
        let written = plain.written(at..<end)
        if isSound(written) { found.append(written) }
        at = end
        isOfWord = true
        continue
      }
      isOfWord = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x2F
      at += 1
    }
    return found
  }

  /// A dash before `Ban hành` goes on with the sentence, not with the number.
  private func isSound(_ range: Range<Int>) -> Bool {
    let inside = place(of: range.lowerBound)..<place(of: range.upperBound)
    return !inside.contains { index in
      guard (0x2012...0x2015).contains(items[index].value) || items[index].value == 0x2212,
        index + 2 < inside.upperBound
      else { return false }
      return items[index + 2].value &- 0x61 < 26
    }
  }

  /// The index of the first item at or behind a place.
  func place(of place: Int) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].at >= place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether something of a word stands on both sides.
  func isBetweenWords(_ index: Int) -> Bool {
    index > 0 && index + 1 < items.count && OddText.isWord(items[index - 1].value)
      && OddText.isWord(items[index + 1].value)
  }
}
