import Bytes

/// What the first of a row of measures is begun with, and the ones behind it leave out: "thu gom và xử lý chất thải y tế đạt 100%; chất thải
/// nguy hại đạt 99%".
enum SeriesLead {
  /// Bytes between two members of a row: "; ".
  private static let farthest = 3
  /// So many words of a name show that it goes on with what stands in the one before.
  private static let common = 2

  /// Of each member what it leaves out of the name of the one before; nil where it is named whole, or is measured otherwise.
  static func of(_ members: [RowOutcomes.Member]) -> [String?] {
    var leads = [String?](repeating: nil, count: members.count)
    for (index, member) in members.enumerated() {
      guard index > 0, member.unit == "%", members[index - 1].unit == "%", member.outcome.isEmpty,
        (0...farthest).contains(member.range.lowerBound - members[index - 1].range.upperBound),
        member.quote.first?.isLowercase ?? false
      else { continue }
      let own = member.subject.parts()
      let before = leads[index - 1].map { $0 + " " + members[index - 1].subject } ?? members[index - 1].quote
      guard own.count > common, let lead = lead(of: own, in: before.parts()) else { continue }
      leads[index] = lead
    }
    return leads
  }

  /// What stands before the first words of a name in another; nil where these stand nowhere in it, or first.
  private static func lead(of own: [Substring], in before: [Substring]) -> String? {
    guard before.count > common else { return nil }
    let first = own.prefix(common).map { $0.lowercased() }
    let at = (1...(before.count - common)).first { start in
      before[start..<(start + common)].map { $0.lowercased() } == first
    }
    guard let at, !before[..<at].contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
    return before[..<at].joined(separator: " ")
  }
}
