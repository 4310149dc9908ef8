import Vietnamese

/// Folded beginnings of texts, which suffice to tell what lines are.
enum Folded {
  /// The first words of a text, folded, with single blanks.
  static func prefix(of text: some StringProtocol, _ limit: Int = 80) -> String {
    HeadLine.squeezed(Folding.fold(String(text.prefix(limit))))
  }
}
