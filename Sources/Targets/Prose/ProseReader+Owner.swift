extension ProseReader {
  /// Whether a sentence, or the part of one behind a semicolon, states another's goals; news tell of whoever aims.
  func isOthers(_ sentence: Range<Int>) -> Bool? {
    scope.isNews
      ? OwnerReader(candidates, scope.owner).isForeigners(sentence)
      : OwnerReader(candidates, scope.owner).isOthers(sentence)
  }

  /// "Ngoài ra, …", "Đồng thời, …": goes on with whoever the sentence before told of.
  func addsToSentenceBefore(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, items[first].phrase != 0, items[first].has(.continuation) else { return false }
    return ["ngoài ra", "bên cạnh đó", "đồng thời", "cùng với đó"].contains(candidates.lowered(first, first + 1))
  }

  /// "Có thể đạt 87% xã số": what may be is not aimed at.
  func isOnlyPossible(_ candidate: Candidate, _ clause: Clause) -> Bool {
    (1...Reach.entitlementVerb).contains { step in
      candidates.item(candidate.first - step, clause.range).map {
        $0.phrase != 0 && $0.phrase == candidates.words.may && candidate.first - step == clause.range.lowerBound
      } ?? false
    }
  }
}
