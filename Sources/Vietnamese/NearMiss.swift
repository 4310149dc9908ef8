/// Near misses: the known word nearest to a mistyped one.
public enum NearMiss {
  /// The candidate within a third of its length in edits (Damerau–Levenshtein on folded letters), nearest first, then
  /// in the given order.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(Folding.fold(word).utf8)
    guard typed.count <= 200 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let known = Array(Folding.fold(candidate).utf8)
      guard abs(known.count - typed.count) <= max(1, known.count / 3) else { continue }
      let found = distance(typed, known)
      if found <= max(1, known.count / 3), found < best?.distance ?? .max { best = (found, candidate) }
    }
    return best?.candidate
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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
