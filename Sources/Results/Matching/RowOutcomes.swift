import Bytes

/// What holds of things that are counted in a row is said once, behind the last: "410 xã và 876 thôn đạt chuẩn nông thôn mới".
enum RowOutcomes {
  struct Member {
    /// Where its clause stands, in bytes.
    let range: Range<Int>
    /// Its words: one that begins with a capital begins a sentence.
    let quote: String
    let subject: String
    let outcome: String
    let unit: String
  }

  /// Of each member what the one behind it lends; nil where it has words of its own, or none stands close behind it.
  static func of(_ members: [Member]) -> [String?] {
    /// Bytes between two members of a row: a comma, "và".
    let farthest = 16
    var lent = [String?](repeating: nil, count: members.count)
    var row: (outcome: String, start: Int)?
    for (index, member) in members.enumerated().reversed() {
      // "876 thôn/bản miền núi": the number stands before what is counted.
      let isCounted =
        !member.unit.isEmpty && member.unit.first != "%" && member.subject.lowered().begins(with: member.unit)
      var outcome = isCounted ? shared(member.outcome) : nil
      if isCounted, member.outcome.isEmpty, let row, (0...farthest).contains(row.start - member.range.upperBound) {
        (lent[index], outcome) = (row.outcome, row.outcome)
      }
      let isHead = member.quote.first?.isUppercase ?? true
      row = isHead ? nil : outcome.map { ($0, member.range.lowerBound) }
    }
    return lent
  }

  /// What is said of all of a row, without what only says which ones the last are: "thuộc các xã nghèo đạt chuẩn". Nil where it
  /// begins with no verb that stands behind what is counted.
  private static func shared(_ outcome: String) -> String? {
    let words = outcome.parts()
    let verb = words.firstIndex { ["đạt", "được", "hoàn"].contains($0) }
    guard let verb, verb == 0 || ["thuộc", "của", "tại", "ở", "trong"].contains(words[0]) else { return nil }
    return words[verb...].joined(separator: " ")
  }
}
