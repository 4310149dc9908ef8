/// The entries that are asked for most for their size. They stand in the manifest, which every search reads: the words of
/// titles, most of all, then need no further request.
struct HotEntries: Sendable {
  /// For each entry of each family whether it is one of them.
  let isHot: PerFamily<[Bool]>

  /// Words of about two thirds of so many bytes, and pairs that begin with one of them of the rest: a pair alone would save no
  /// request, for it stands in the file of its first word.
  ///
  /// Entries are sorted by demand a byte in steps of an eighth of an octave, and whole steps are taken: in time that grows
  /// with their number, and small edits leave the choice as it was.
  init(_ families: PerFamily<[EntryList]>, bytes: Int) {
    let words = HotEntries.hottest(families.words, bytes: bytes * 2 / 3) { _ in true }
    var hotWords: Set<Int32> = []
    var start = 0
    for part in families.words {
      for index in 0..<part.count where words[start + index] { hotWords.insert(part.first[index]) }
      start += part.count
    }
    let pairs = HotEntries.hottest(families.pairs, bytes: bytes / 3) { hotWords.contains($0) }
    let targets = [Bool](repeating: false, count: families.targets.reduce(0) { $0 + $1.count })
    isHot = PerFamily(words: words, pairs: pairs, targets: targets)
  }

  /// Which entries of a family are asked for most for their size, of those whose first word is one of some.
  private static func hottest(_ parts: [EntryList], bytes: Int, where isWanted: (Int32) -> Bool) -> [Bool] {
    var sizes = [Int](repeating: 0, count: steps)
    for part in parts {
      for index in 0..<part.count where isWanted(part.first[index]) {
        sizes[step(part, index)] += part.size(index) + overhead
      }
    }
    var (least, total) = (steps, 0)
    while least > 0, total + sizes[least - 1] <= bytes {
      least -= 1
      total += sizes[least]
    }
    return parts.flatMap { part in
      (0..<part.count).map { isWanted(part.first[$0]) && step(part, $0) >= least }
    }
  }

  /// What an entry's key takes, about.
  private static let overhead = 4
  private static let steps = 512
  /// What an entry weighs at least in the choice: a request is saved by few words, not by many small ones.
  private static let keyed = 12

  /// Eight times the logarithm of the demand a byte, or so.
  private static func step(_ part: EntryList, _ index: Int) -> Int {
    let ratio = (UInt64(part.demand[index]) << 16) / UInt64(part.size(index) + keyed)
    guard ratio >= 8 else { return Int(ratio) }
    let exponent = 63 - ratio.leadingZeroBitCount
    return exponent << 3 | Int(ratio >> UInt64(exponent - 3)) & 7
  }
}
