import Bytes
import Vietnamese

/// What a value measures that its own clause does not say: the label of its item or row, the grade beside it, the list that it stands in.
extension DocumentReader {
  /// "Tỷ lệ hồ sơ trực tuyến: đến năm 2027: 80%; đến năm 2030: 90%": what stands before the first colon of an item is measured.
  func itemLabel(_ items: [Item], before draft: Draft) -> Range<Int>? {
    guard draft.candidate.family != .count, draft.candidate.family != .rank,
      let colon = items.prefix(Reach.label).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon < draft.candidate.first,
      items[..<colon].allSatisfy({
        ($0.kind == .word || $0.kind == .comma || $0.kind == .dash) && !$0.has([.goal, .goalSection, .past, .create])
      }), items[0].phrase != table.words.ve || items[0].phrase == 0
    else { return nil }
    return 0..<colon
  }

  /// The measure before a colon of which a row of names and values says the parts: "Tỷ lệ trường đạt chuẩn: mầm non 60%, …".
  func rowLabel(
    _ draft: Draft, _ cut: Wording, behind last: Draft?, _ label: Range<Int>, _ reader: WordingReader
  ) -> Range<Int> {
    let items = reader.items
    let none = draft.member.lowerBound..<draft.member.lowerBound
    guard draft.candidate.family == .percent, cut.order == .subjectFirst, !cut.subject.isEmpty, !cut.isShared,
      cut.subject.lowerBound >= draft.member.lowerBound, cut.subject.count <= Reach.memberName,
      !cut.subject.contains(where: { items[$0].has(.measure) && !reader.isLoneSo($0) })
    else { return none }
    let colon = draft.member.lowerBound - 1
    if items.indices.contains(colon), items[colon].kind == .colon {
      let found = reader.segment(before: colon)
      guard let head = found.first, found.count > 1, found.count <= Reach.label,
        items[head].has(.measure) || items[head].phrase == table.words.coCau,
        !found.contains(where: { items[$0].kind == .number || items[$0].kind == .percent })
      else { return none }
      return found
    }
    return last.map { draft.member.lowerBound <= $0.member.upperBound + 2 } ?? false ? label : none
  }

  /// From a value in a list back to the one whose measure it has too, in blocks.
  private static let listedValues = 2

  /// What the value before measured in the same unit, where of a further one nothing but the unit is told, in the same paragraph or in
  /// the list that it leads in.
  func measured(inUnitOf candidate: Candidate, of subject: String, _ block: Int) -> String? {
    guard subject.lowered() == candidate.unit.lowered(), candidate.family != .percent, let last = found.last,
      last.unit == candidate.unit, block == last.block || tracker.isListed && block - last.block <= Self.listedValues,
      last.phrasing.order == .subjectFirst, last.subject.lowered() != last.unit.lowered()
    else { return nil }
    return last.subject
  }

  /// "thi hành án xong về việc đạt 83%, về tiền đạt 46%", "giải quyết hồ sơ đúng hạn: về việc đạt 80%, về tiền đạt 33%": what is done with
  /// each stands before the first.
  func measured(about cut: Wording, _ draft: Draft, _ items: [Item], _ last: FoundTarget?) -> String? {
    let about = cut.subject.lowerBound - 1
    guard draft.candidate.family == .percent, cut.order == .subjectFirst, !cut.subject.isEmpty, !cut.isShared,
      about > 0,
      about >= draft.member.lowerBound, items[about].phrase != 0, items[about].phrase == table.words.ve,
      cut.subject.count <= 2, !cut.subject.contains(where: { items[$0].has(.measure) })
    else { return nil }
    let own = text(items, about..<cut.subject.upperBound)
    if let last, last.unit == "%", let start = last.subject.ranges(of: " về ").last {
      return last.subject[..<start.lowerBound] + " " + own
    }
    guard items[about - 1].kind == .colon else { return nil }
    let label = text(items, wordings(items).segment(before: about - 1))
    return label.isEmpty || label.contains(where: \.isNumber) ? nil : label + " " + own
  }

  /// "Học tập: Tốt 36%; Khá 45%": what is graded, of a further grade.
  static func graded(_ subject: String, beside last: FoundTarget) -> String? {
    guard isGrade(subject) else { return nil }
    if isGrade(last.subject) { return last.phrasing.label.isEmpty ? nil : last.phrasing.label }
    let parts = last.subject.split(separator: ": ")
    if parts.count == 2, isGrade(String(parts[1])) { return String(parts[0]) }
    // "học lực giỏi 20%, khá 50%".
    let words = last.subject.parts()
    guard let grade = words.last, words.count > 2, words.count <= Reach.memberName, isGrade(String(grade)) else {
      return nil
    }
    return words.dropLast().joined(separator: " ")
  }

  /// "khá", "khá giỏi".
  private static func isGrade(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count < longestGrades else { return false }
    let words = name.lowered()
    return Lexicon.grades.contains(words) || words.parts().allSatisfy { Lexicon.grades.contains(String($0)) }
  }

  /// In bytes.
  private static let longestGrades = 60

  /// Whether a label holds the name of a part in capitals, as it stands: "KCN" in "các KCN, CCN".
  static func names(_ label: String, part: String) -> Bool {
    part.count > 1 && part.allSatisfy(\.isUppercase)
      && label.wordParts().contains { $0 == part }
  }
}
