/// Near misses: the known word nearest to a mistyped one.
///
/// A suggestion is for slips of the hand. What tells things of one kind apart – figures, years, numerals, single letters,
/// the names of places – is no slip where it differs, however near it looks: neither `Điều 12` for `Điều 1` nor
/// `UBND tỉnh Quảng Ninh` for `UBND tỉnh Quảng Bình`.
public enum NearMiss {
  /// The candidate within a third of its length in edits (Damerau–Levenshtein on folded letters), nearest first, then
  /// in the given order; nil where two of different places are equally near.
  ///
  /// - Parameter areAddresses: Whether they are addresses or names of files, of which each stands for one thing that is there:
  ///   then a word of two letters may be mistyped too, `chuyen-doi-xo`, but for the symbols of numbers.
  public static func nearest(to word: String, among candidates: some Sequence<String>, areAddresses: Bool = false)
    -> String?
  {
    let typed = Array(Folding.fold(word).utf8)
    guard typed.count <= 200 else { return nil }
    let name = NearName(typed, written: word)
    var best: (distance: Int, candidate: String, name: NearName)?
    var isAmbiguous = false
    for candidate in candidates {
      let known = Array(Folding.fold(candidate).utf8)
      guard abs(known.count - typed.count) <= max(1, known.count / 3) else { continue }
      let found = distance(typed, known)
      guard found <= max(1, known.count / 3), found <= best?.distance ?? .max else { continue }
      let other = NearName(known, written: candidate)
      guard name.isSlip(of: other, areAddresses: areAddresses) else { continue }
      if let best, best.distance == found {
        if best.name.isElsewhere(than: other) { isAmbiguous = true }
        continue
      }
      best = (found, candidate, other)
      isAmbiguous = false
    }
    return isAmbiguous ? nil : best?.candidate
  }

  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}

/// A name as near misses look at it: its words, its figures and the place that it names.
struct NearName {
  /// Runs of folded letters and figures.
  private let words: [[UInt8]]
  /// The same words as they were written, for their spelling; empty where they cannot be told apart so.
  private let written: [Substring]
  /// The values of the runs of figures, in order.
  private let figures: [[UInt8]]
  /// The provinces that it names.
  private let places: Set<String>
  /// Where the words of a place below the province begin: behind `xã`, `phường`, `huyện` …
  private let placeStart: Int?
  /// Whether the word before is one of a province's.
  private let isProvince: Bool

  /// Words before the name of a place, folded: the last of them, where there are two.
  private static let kinds: Set<String> = [
    "tinh", "pho", "tp", "huyen", "quan", "thi", "xa", "phuong", "tran", "thon",
  ]

  init(_ folded: [UInt8], written text: String) {
    func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x30...0x39).contains(byte) || (byte | 0x20) &- 0x61 < 26 }
    words = folded.split { !isPart($0) }.map(Array.init)
    let parts = text.split { !($0.isLetter || $0.isNumber) }
    written = parts.count == words.count ? parts : []
    figures = folded.split { !(0x30...0x39).contains($0) }.map { run in
      let digits = Array(run.drop { $0 == 0x30 })
      return digits.isEmpty ? [0x30] : digits
    }
    let strings = words.map { String(decoding: $0, as: UTF8.self) }
    places = Provinces.all(in: strings)
    let kind = strings.lastIndex { NearName.kinds.contains($0) }
    placeStart = kind.map { $0 + 1 }
    isProvince = kind.map { ["tinh", "pho", "tp"].contains(strings[$0]) } ?? true
  }

  /// Whether both name provinces, and not the same ones.
  func isElsewhere(than other: NearName) -> Bool {
    !places.isEmpty && !other.places.isEmpty && places != other.places
  }

  /// Whether this can be the other one with a slip of the hand.
  func isSlip(of other: NearName, areAddresses: Bool = false) -> Bool {
    guard figures == other.figures, !isElsewhere(than: other) else { return false }
    if words.count == other.words.count {
      return words.indices.allSatisfy { isSlip(at: $0, of: other) || areAddresses && isShortSlip(at: $0, of: other) }
    }
    // Words joined, cut or left out: what differs stands between what both have.
    let head = zip(words, other.words).prefix { $0 == $1 }.count
    let tail = zip(words.dropFirst(head).reversed(), other.words.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let mine = words[head..<(words.count - tail)]
    let theirs = other.words[head..<(other.words.count - tail)]
    if mine.isEmpty || theirs.isEmpty {
      return (mine + theirs).allSatisfy { $0.count > 1 } && placesReach(head, other) == false
    }
    let (a, b) = (mine.flatMap { $0 }, theirs.flatMap { $0 })
    return NearMiss.distance(a, b) <= (placesReach(head, other) ? min(1, b.count / 4) : max(1, b.count / 3))
  }

  /// Whether words from `index` on belong to the name of a place in both.
  private func placesReach(_ index: Int, _ other: NearName) -> Bool {
    guard let start = placeStart, let theirs = other.placeStart else { return false }
    return index >= max(start, theirs)
  }

  /// Whether words of two letters differ by one letter where nothing else differs, and they are words: abbreviations have no
  /// vowel, and symbols stand beside figures.
  private func isShortSlip(at index: Int, of other: NearName) -> Bool {
    let (a, b) = (words[index], other.words[index])
    guard (1...3).contains(a.count), b.count == 2, NearMiss.distance(a, b) == 1, words.count > 2,
      !NearName.isNumeral(b), b.contains(where: { "aeiouy".utf8.contains($0) }), !placesReach(index, other)
    else { return false }
    func isFigure(_ place: Int) -> Bool {
      words.indices.contains(place) && words[place].contains { (0x30...0x39).contains($0) }
    }
    return !isFigure(index - 1) && !isFigure(index) && !isFigure(index + 1)
      && words.indices.allSatisfy { $0 == index || words[$0] == other.words[$0] }
  }

  private func isSlip(at index: Int, of other: NearName) -> Bool {
    let (a, b) = (words[index], other.words[index])
    if a == b { return true }
    // Of one or two letters: another one is another thing, unless the two are only in the wrong order.
    if max(a.count, b.count) <= 2 { return a.sorted() == b.sorted() }
    if NearName.isNumeral(a), NearName.isNumeral(b) { return false }
    let edits = NearMiss.distance(a, b)
    guard edits <= max(1, max(a.count, b.count) / 3) else { return false }
    guard placesReach(index, other) else { return true }
    // A word of a province's name that no other province has is mistyped; of other places there is no list, so that a
    // word which may well be the name of another one is taken for that.
    if isProvince, other.isProvince, places.isEmpty, !other.places.isEmpty { return edits == 1 }
    guard edits == 1 else { return false }
    let bothReal =
      index < written.count && index < other.written.count
      && SyllableSpelling.isPossible(written[index]) && SyllableSpelling.isPossible(other.written[index])
    return !bothReal || a.count != b.count && max(a.count, b.count) >= 4
  }

  /// Whether a word is a Roman numeral as parts of documents bear it.
  private static func isNumeral(_ word: [UInt8]) -> Bool {
    word.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
  }
}
