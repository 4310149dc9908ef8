/// What holds of things that are counted in a row is said once, behind the last: "410 xã và 876 thôn đạt chuẩn nông thôn mới".
enum RowOutcomes {
  struct Member {
    /// Where its clause stands, in bytes.
    let range: Range<Int>
    let subject: String
    let outcome: String
    let unit: String
  }

  /// Of each member what the one behind it lends; nil where it has words of its own, or none stands close behind it.
  static func of(_ members: [Member]) -> [String?] {
    /// Bytes between two members of a row: a comma, "và".
    let farthest = 16
    var lent = [String?](repeating: nil, count: members.count)
    var outcome: (text: String, start: Int)?
    for (index, member) in members.enumerated().reversed() {
      let isBare =
        member.unit.first != "%" && member.outcome.isEmpty && MeasureText.isBare(member.subject, unit: member.unit)
      if isBare, let row = outcome, (0...farthest).contains(row.start - member.range.upperBound) {
        lent[index] = row.text
        outcome = (row.text, member.range.lowerBound)
      } else {
        outcome = isBare || member.outcome.isEmpty ? nil : (shared(member.outcome), member.range.lowerBound)
      }
    }
    return lent
  }

  /// What is said of all of a row, without what only says which ones the last are: "thuộc các xã nghèo đạt chuẩn".
  private static func shared(_ outcome: String) -> String {
    let words = outcome.split(separator: " ")
    guard let first = words.first, ["thuộc", "của", "tại", "ở", "trong"].contains(first),
      let verb = words.firstIndex(where: { ["đạt", "được", "có", "hoàn"].contains($0) })
    else { return outcome }
    return words[verb...].joined(separator: " ")
  }
}
