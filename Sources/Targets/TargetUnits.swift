/// Nouns that count, for readers of other figures of the same texts.
package enum TargetUnits {
  /// Nouns of two or more syllables that are units whole.
  package static let compounds = Lexicon.compoundNouns
  /// Nouns of one syllable.
  package static let classifiers = Lexicon.classifiers

  private static let million = "triệu đồng"

  /// Ways in which tables shorten "triệu đồng".
  private static let shortMillions = [
    "tr.đồng", "tr. đồng", "tr đồng", "trđồng", "triệu đ", "tr.đ", "tr. đ", "tr đ", "trđ",
  ]

  /// A unit with the money that tables shorten in full: "triệu đồng/người" of "tr.đ/người". By this units are compared and shown;
  /// records have them as the text does.
  ///
  /// - Parameter unit: In lower case.
  package static func inFull(_ unit: String) -> String {
    guard unit.utf8.first == UInt8(ascii: "t"), unit.utf8.dropFirst().first == UInt8(ascii: "r"),
      !unit.begins(with: million),
      let short = shortMillions.first(where: {
        unit.begins(with: $0) && !(unit.dropFirst($0.count).first?.isLetter ?? false)
      })
    else { return unit }
    return million + unit.dropFirst(short.count)
  }
}
