import Vietnamese

/// A font of before Unicode, whose letters are other ones than their codes say.
struct LegacyFont: Hashable, Sendable {
  let name: String
  let encoding: LegacyEncoding
  /// Whether it shows small letters as capitals: `.VnTimeH`.
  let isCapitals: Bool

  /// Nil for any other font.
  init?(_ name: String) {
    let plain = name.lowercased()
    if plain.hasPrefix(".vn") {
      encoding = .tcvn3
      isCapitals = name.hasSuffix("H")
    } else if plain.hasPrefix("vni-") || plain.hasPrefix("vni ") {
      encoding = .vni
      isCapitals = false
    } else {
      return nil
    }
    self.name = name
  }
}
