/// What the names in capitals of a result stand for in the words of one target.
struct ShortNames {
  /// The names.
  private(set) var names: Set<UInt64> = []
  /// The words that they stand for.
  private(set) var words: Set<UInt64> = []

  init(_ names: [ShortName], of target: TargetMeasure) {
    let initials = target.initials
    for name in names {
      // "Chỉ số IIP" of "Chỉ số sản xuất công nghiệp (IIP)".
      if name.word == target.alias {
        self.names.insert(name.word)
        words.formUnion(target.core)
        continue
      }
      guard let words = name.spelled(in: initials) else { continue }
      self.names.insert(name.word)
      self.words.formUnion(words)
    }
  }
}
