/// Nouns that count, for readers of other figures of the same texts.
package enum TargetUnits {
  /// Nouns of two or more syllables that are units whole.
  package static let compounds = Lexicon.compoundNouns
  /// Nouns of one syllable.
  package static let classifiers = Lexicon.classifiers
}
