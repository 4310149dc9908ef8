/// Words of a value that neither a measure before it nor a noun behind it tells.
extension DocumentReader {
  /// The words of a value that a name or a count before it has: "Lĩnh vực nông nghiệp (30 người)", "mở 14 lớp cho 431 người".
  func told(_ draft: Draft, _ items: [Item]) -> Wording? {
    let noun = min(draft.candidate.number + 1, draft.candidate.end)..<draft.candidate.end
    if let name = draft.name {
      // "Năm 2027 (03 lớp)": a time names nothing.
      let isTime = name.allSatisfy {
        items[$0].kind != .word || items[$0].has([.deadlineLead, .joiner]) || items[$0].phrase == table.words.nam
      }
      return Wording(
        subject: isTime ? noun : name, outcome: noun.upperBound..<noun.upperBound, isNumberFirst: isTime)
    }
    if let verb = draft.ownVerb {
      let tail = (draft.candidate.end..<draft.member.upperBound).prefix {
        items[$0].kind == .word || isAge($0, items)
      }
      var end = tail.upperBound
      while end > draft.candidate.end, items[end - 1].has([.notUnit, .deadlineLead, .joiner]), !isAge(end - 2, items) {
        end -= 1
      }
      let noun = noun.drop { items[$0].has(.magnitude) }
      let given = items[draft.candidate.first - 1].phrase == table.words.cho ? 1 : 0
      return Wording(
        subject: noun.lowerBound..<end, outcome: verb..<draft.candidate.first - given, isNumberFirst: true,
        isLeadOutcome: true, isGiven: given == 1, told: verb..<end)
    }
    guard draft.isForSoMany else { return nil }
    let verb =
      (draft.member.lowerBound..<draft.candidate.first).first { !items[$0].has(.goal) } ?? draft.candidate.first
    return Wording(
      subject: noun, outcome: verb..<draft.candidate.first, isNumberFirst: true, isLeadOutcome: true,
      told: verb..<draft.candidate.end)
  }

  /// "trên 60 tuổi": a number that says of whom.
  private func isAge(_ index: Int, _ items: [Item]) -> Bool {
    items.indices.contains(index + 1) && items.indices.contains(index) && items[index].kind == .number
      && items[index + 1].phrase != 0 && items[index + 1].phrase == table.words.tuoi
  }

  /// "doanh thu tăng 18%, lên 11.500 tỷ đồng": the word that says to where, so that it does not rise by so much.
  func endpoint(_ candidate: Candidate, _ items: [Item]) -> String {
    guard let verb = candidate.verb, items[verb].phrase != 0,
      table.words.endpoints.contains(items[verb].phrase)
        || [table.words.chiem, table.words.dongGop].contains(items[verb].phrase)
    else { return "" }
    return text(items, verb..<(verb + 1))
  }
}
