/// The entries that are asked for most for their size. They stand in the manifest, which every search reads: the words of
/// titles, most of all, then need no further request.
struct HotEntries: Sendable {
  /// For each entry of each family whether it is one of them.
  let isHot: PerFamily<[Bool]>

  /// Words and pairs of about so many bytes together.
  ///
  /// Entries are sorted by demand a byte in steps of an eighth of an octave, and whole steps are taken: in time that grows
  /// with their number, and small edits leave the choice as it was.
  init(_ families: PerFamily<[EntryList]>, bytes: Int) {
    let chosen: [EntryFamily] = [.words, .pairs]
    var sizes = [Int](repeating: 0, count: HotEntries.steps)
    for part in chosen.flatMap({ families[$0] }) {
      for index in 0..<part.count { sizes[HotEntries.step(part, index)] += part.size(index) + HotEntries.overhead }
    }
    var (least, total) = (HotEntries.steps, 0)
    while least > 0, total + sizes[least - 1] <= bytes {
      least -= 1
      total += sizes[least]
    }
    isHot = PerFamily { family in
      families[family].flatMap { part in
        (0..<part.count).map { chosen.contains(family) && HotEntries.step(part, $0) >= least }
      }
    }
  }

  /// What an entry's key takes, about.
  private static let overhead = 4
  private static let steps = 512

  /// Eight times the logarithm of the demand a byte, or so.
  private static func step(_ part: EntryList, _ index: Int) -> Int {
    let ratio = (UInt64(part.demand[index]) << 16) / UInt64(part.size(index) + overhead)
    guard ratio >= 8 else { return Int(ratio) }
    let exponent = 63 - ratio.leadingZeroBitCount
    return exponent << 3 | Int(ratio >> UInt64(exponent - 3)) & 7
  }
}
