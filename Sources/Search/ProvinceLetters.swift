import Vietnamese

/// Provinces by the first letters of their names, as readers type them: `qb` is Quảng Bình.
package enum ProvinceLetters {
  /// The letters of those among some places, with their words. Where two provinces of the country have the same letters, they are none's but the
  /// capital's; where they stand for a kind of document, or are a word, they are no place.
  package static func known(_ places: Set<String>) -> [String: [String]] {
    let all = Dictionary(grouping: Provinces.written, by: letters)
    let own = all.compactMapValues { names in names.count == 1 ? names.first : names.first { $0 == "Hà Nội" } }
    return own.filter { places.contains($0.value) && !others.contains($0.key) }.mapValues { [$0] }
  }

  private static func letters(_ name: String) -> String {
    String(Folding.fold(name).split { " -".contains($0) }.compactMap(\.first))
  }

  /// Letters of kinds of documents, of bodies and of everyday words; the same in templates/assets/search-answer-typed.js.
  private static let others: Set<String> = [
    "kh", "nd", "ct", "tb", "tt", "bc", "qd", "nq", "cv", "la", "vp", "cb", "dt", "ld", "tg", "th", "kt", "na", "ag",
  ]
}
