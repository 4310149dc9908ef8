/// Counted things of one name that differ by for whom or where alone: "500 con bò cho hộ nghèo, 300 con bò cho hộ cận nghèo".
enum TailsApart {
  private struct Name: Hashable {
    let subject: String
    let outcome: String
    let unit: String
  }

  private static let leads = ["cho ", "đối với ", "trên ", "tại ", "ở ", "xuống ", "để ", "thuộc "]

  /// The targets of one document, where two have the same name with what tells them apart in it.
  static func named(_ targets: [FoundTarget]) -> [FoundTarget] {
    let tailed = targets.indices.filter { isTailed(targets[$0]) }
    guard !tailed.isEmpty, targets.count > 1 else { return targets }
    var tails: [Name: Set<String>] = [:]
    for target in targets { tails[name(target), default: []].insert(target.phrasing.tail) }
    var out = targets
    for index in tailed where tails[name(targets[index]), default: []].count > 1 {
      out[index].subject += " " + out[index].phrasing.tail
      out[index].phrasing.tail = ""
    }
    return out
  }

  /// Whether a tail follows right on what is counted, so that the target reads the same with it in the name.
  private static func isTailed(_ target: FoundTarget) -> Bool {
    let words = target.phrasing
    guard !words.tail.isEmpty, words.verbatim.isEmpty, target.kind != .ranking, !target.unit.begins(with: "%"),
      words.order == .verbThenNumber || words.order == .numberFirst && target.outcome.isEmpty
    else { return false }
    return leads.contains { words.tail.begins(with: $0) }
  }

  private static func name(_ target: FoundTarget) -> Name {
    Name(subject: target.subject, outcome: target.outcome, unit: target.unit)
  }
}
