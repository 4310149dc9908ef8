/// In what order a target's words stand in its text.
public enum WordOrder: String, Sendable, Hashable, CaseIterable {
  /// "Tỷ lệ hộ nghèo giảm 2%".
  case subjectFirst
  /// "Huy động vốn … đạt 230 nghìn tỷ đồng": the verb, what it does, how much.
  case verbFirst
  /// "90% hồ sơ được giải quyết đúng hạn".
  case numberFirst
  /// "Đào tạo 3.000 người".
  case verbThenNumber
}

/// The text's own words about a target that are neither its subject nor its outcome: without them the sentence by which it is
/// shown could say another thing than the text, a fall by 5 % where it has a fall to 5 %.
public struct Phrasing: Sendable, Hashable {
  /// In what order the words stand.
  public var order = WordOrder.subjectFirst
  /// What the row of values behind it is of: "Tỷ lệ trường đạt chuẩn quốc gia", for "mầm non 60%, tiểu học 70%".
  public var label = ""
  /// What a share is of, as the text has it behind the number: "GRDP tỉnh".
  public var base = ""
  /// Whether "cho" stands between the verb and the number.
  public var isGiven = false
  /// "mỗi năm", where the value is that of each year and its unit does not say so.
  public var period = ""
  /// The verb of change before a number that leads: "giảm 50% số giờ".
  public var lead = ""
  /// The words between what is measured and its number: "xuống còn", "bằng tối thiểu".
  public var binder = ""
  /// Whether the binder says how the value is meant.
  public var saysComparator = false
  /// What stands behind all else, up to the end of the clause: "về an toàn thông tin".
  public var tail = ""
}

/// The ranges of items of a ``Phrasing``.
struct PhrasingCut: Sendable {
  var period = 0..<0
  var lead = 0..<0
  var binder = 0..<0
  var tail = 0..<0
  var saysComparator = false
}

extension WordingReader {
  /// The words of a member that belong to its sentence beside subject and outcome.
  func phrasing(_ cut: Wording, _ candidate: Candidate, member: Range<Int>) -> PhrasingCut {
    var out = PhrasingCut()
    let parts = [cut.subject, cut.outcome, cut.base]
    func isFree(_ index: Int) -> Bool { !parts.contains { $0.contains(index) } }
    let floor = max(member.lowerBound, candidate.first - 8)
    if cut.isNumberFirst {
      var start = candidate.first
      while start > floor, isFree(start - 1), binds(start - 1) { start -= 1 }
      let first = (start..<candidate.first).first { has($0, .direction) }
      if let first, !cut.isLeadOutcome, !cut.isShared { out.lead = first..<candidate.first }
    } else if cut.outcome.isEmpty || cut.outcome.lowerBound < candidate.number {
      var start = candidate.number
      while start > floor, isFree(start - 1), binds(start - 1) { start -= 1 }
      // "đạt từ 70% trở lên": the words behind the number say how it is meant.
      let isFrom = start < candidate.number && endsWithFrom(candidate.number - 1) && candidate.valueMax == nil
      if !isFrom {
        out.binder = start..<candidate.number
        out.saysComparator = out.binder.contains { items[$0].has([.comparator, .times]) }
      }
    }
    out.tail = tail(parts, candidate, member)
    if !candidate.unit.hasSuffix("/năm") {
      let near = max(member.lowerBound, candidate.first - 12)..<min(member.upperBound, candidate.end + 12)
      let period = near.first { items[$0].has(.perYear) && group($0) == group(candidate.number) }
      if let period, isFree(period), !out.binder.contains(period), !out.lead.contains(period) {
        out.period = period..<(period + 1)
      }
    }
    return out
  }

  /// Whether a word binds a measure to its number.
  private func binds(_ index: Int) -> Bool {
    let item = items[index]
    guard item.kind == .word, item.phrase != 0, !item.has(.strongGoal) else { return false }
    return item.has([.value, .comparator, .times, .perYear, .multiple]) && !item.has(.measure) || has(index, .direction)
  }

  private func endsWithFrom(_ index: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.datTu
  }

  /// The rest of a member, where it is short and says nothing of its own: no other number, time, verb or turn.
  private func tail(_ parts: [Range<Int>], _ candidate: Candidate, _ member: Range<Int>) -> Range<Int> {
    let start = parts.filter { !$0.isEmpty && $0.upperBound <= member.upperBound }.map(\.upperBound)
      .reduce(candidate.end, max)
    var end = member.upperBound
    while end > start, [.comma, .stop, .semicolon, .dash].contains(items[end - 1].kind) { end -= 1 }
    guard start < end, end - start <= 12, items[end - 1].end - items[start].start <= 80 else { return start..<start }
    let isPlain = (start..<end).allSatisfy { index in
      let item = items[index]
      guard item.kind == .word || item.kind == .code, group(index) == group(candidate.number) else { return false }
      return !isTime(index) && !item.has(Roles.clausal)
        && !has(index, [.turn, .verb, .passive, .making, .modal, .stating])
    }
    return isPlain ? start..<end : start..<start
  }
}

extension Roles {
  /// What says something of its own, and is no mere attribute.
  static let clausal: Roles = [
    .goal, .strongGoal, .past, .already, .create, .task, .planTask, .value, .baseline, .start, .relativeYear, .orMore,
    .condition, .amongWhich, .perYear, .predicate,
  ]
}
