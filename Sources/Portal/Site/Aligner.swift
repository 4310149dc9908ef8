import Results
import Targets
import Vietnamese

/// Sets the targets of a plan beside those of its parent. Two targets can measure the same only with the same unit,
/// kind and level of service, levels of administration that meet, and documents that share a field. Among these the
/// overlap of their words decides, rare words weighing more; how rare a word is is counted in these two documents only,
/// so that no third document changes a row.
struct Aligner {
  private let own: [TargetFeatures]
  private let parent: [TargetFeatures]
  private let records: [TargetRecord]
  private let weights: [UInt64: Double]
  /// Whether the two documents are of different parts of the country.
  private let areApart: Bool

  /// Likeness from which two targets are set beside each other.
  static let least = 0.4
  /// Likeness from which they surely measure the same, where nothing else speaks against it.
  static let sure = 0.72

  /// Likeness of whole texts from which it does not matter how they are cut into subject and outcome.
  static let same = 0.85

  init(own: [TargetFeatures], parent: [TargetFeatures], records: [TargetRecord], areApart: Bool) {
    self.areApart = areApart
    self.own = own
    self.parent = parent
    self.records = records
    var counts: [UInt64: Int] = [:]
    for target in own + parent {
      for feature in target.whole { counts[feature, default: 0] += 1 }
    }
    let total = Double(own.count + parent.count)
    weights = counts.mapValues { (1 + total / Double($0)).squareRoot() }
  }

  /// Likenesses that differ by less are taken as one; then the nearer deadline decides, because a parent often states the
  /// same measure for several years.
  static let margin = 0.05

  private struct Match {
    let own: Int
    let parent: Int
    let likeness: Double
    let isDoubtful: Bool
    /// Years between the deadlines; a large number where one is not known.
    let distance: Int
  }

  /// The rows: each of the plan's targets with the best of the parent's, and the parent's that have none beside them.
  func rows() -> [AlignedTarget] {
    var matches: [Match] = []
    for at in own.indices { for other in parent.indices { if let match = match(at, other) { matches.append(match) } } }
    var bestOfParent = [Double](repeating: 0, count: parent.count)
    for match in matches { bestOfParent[match.parent] = max(bestOfParent[match.parent], match.likeness) }
    var taken = [Bool](repeating: false, count: parent.count)
    var rows: [AlignedTarget] = []
    var rest = matches[...]
    for (at, target) in own.enumerated() {
      let mine = rest.prefix { $0.own == at }
      rest = rest.dropFirst(mine.count)
      guard let match = Aligner.best(mine) else {
        rows.append(
          AlignedTarget(own: target.index, parent: nil, level: nil, timing: nil, likeness: nil, isSure: true))
        continue
      }
      taken[match.parent] = true
      let isSure =
        match.likeness >= Aligner.sure && !match.isDoubtful
        && match.likeness > bestOfParent[match.parent] - Aligner.margin
      rows.append(row(target.index, parent[match.parent].index, match.likeness, isSure))
    }
    for (at, target) in parent.enumerated() where !taken[at] {
      // A parent that states a target twice, in words and in a table, lacks nothing.
      if let again = Aligner.best(
        matches[...].filter { $0.parent == at && $0.distance == 0 && $0.likeness >= Aligner.same }[...])
      {
        rows.append(row(own[again.own].index, target.index, again.likeness, !again.isDoubtful))
      } else {
        rows.append(AlignedTarget(own: nil, parent: target.index, level: nil, timing: nil, likeness: nil, isSure: true))
      }
    }
    return rows
  }

  private func match(_ own: Int, _ parent: Int) -> Match? {
    guard let (likeness, isDoubtful) = compare(self.own[own], self.parent[parent]), likeness >= Aligner.least else {
      return nil
    }
    let (a, b) = (records[self.own[own].index].deadlineYear, records[self.parent[parent].index].deadlineYear)
    let distance = a == b ? 0 : a.flatMap { a in b.map { abs(a - $0) } } ?? 1000
    return Match(own: own, parent: parent, likeness: likeness, isDoubtful: isDoubtful, distance: distance)
  }

  /// The most alike; among those that are about as alike the one whose deadline is nearest, then the first.
  private static func best(_ matches: ArraySlice<Match>) -> Match? {
    guard let most = matches.map(\.likeness).max() else { return nil }
    return matches.filter { $0.likeness > most - margin }.min {
      ($0.distance, -$0.likeness, $0.own, $0.parent) < ($1.distance, -$1.likeness, $1.own, $1.parent)
    }
  }

  private func row(_ own: Int, _ parent: Int, _ likeness: Double, _ isSure: Bool) -> AlignedTarget {
    let (a, b) = (records[own], records[parent])
    let timing: AlignedTarget.Timing? =
      if let x = a.deadlineYear, let y = b.deadlineYear { x == y ? .same : x < y ? .earlier : .later } else { nil }
    // 100 people of a province are no part of 10.000 of the country that anybody named.
    let isOfOtherScope = areApart && FoldedUnit(a.unit).growsWithPlace(of: a.kind)
    return AlignedTarget(
      own: own, parent: parent, level: isOfOtherScope ? nil : Aligner.level(a, b), timing: timing,
      likeness: Int((min(1, likeness) * 100).rounded()), isSure: isSure && !isOfOtherScope,
      isOfOtherScope: isOfOtherScope)
  }

  // MARK: What measures the same

  /// How alike two targets are, 0–1, and whether something speaks against it; nil where they cannot be the same.
  private func compare(_ a: TargetFeatures, _ b: TargetFeatures) -> (likeness: Double, isDoubtful: Bool)? {
    let (x, y) = (records[a.index], records[b.index])
    guard a.unit == b.unit, x.kind == y.kind, (x.comparator == .times) == (y.comparator == .times),
      Aligner.meet(x.document.fields, y.document.fields), Aligner.meet(x.levels, y.levels)
    else { return nil }
    guard let isSameService = Aligner.sameService(x.serviceLevel, y.serviceLevel) else { return nil }
    let whole = overlap(a.whole, b.whole)
    var likeness = whole
    var isDoubtful =
      !isSameService || x.baselineYear != y.baselineYear || Aligner.shared(x) != Aligner.shared(y)
    if a.outcome.isEmpty != b.outcome.isEmpty {
      isDoubtful = isDoubtful || whole < Aligner.same
    } else if !a.outcome.isEmpty {
      let (subject, outcome) = (overlap(a.subject, b.subject), overlap(a.outcome, b.outcome))
      // The two texts may be cut into subject and outcome at different places.
      likeness = max((subject * outcome).squareRoot(), whole)
      isDoubtful = isDoubtful || min(subject, outcome) < 0.5 && whole < Aligner.same
    }
    return (likeness, isDoubtful)
  }

  private func overlap(_ a: [UInt64], _ b: [UInt64]) -> Double {
    Likeness.overlap(a, b) { weights[$0] ?? 1 }
  }

  /// Of what a share is, where a short form says so: "20% GDP", "15% GRDP".
  private static func shared(_ record: TargetRecord) -> Substring? {
    guard record.unit.hasPrefix("%"), let sign = record.quote.lastIndex(of: "%") else { return nil }
    let word = record.quote[sign...].dropFirst().drop { $0 == " " }.prefix { $0.isLetter }
    return word.count > 2 && word.allSatisfy(\.isUppercase) ? word : nil
  }

  /// Lists meet when they share something, or when one says nothing.
  private static func meet<Item: Equatable>(_ a: [Item], _ b: [Item]) -> Bool {
    a.isEmpty || b.isEmpty || a.contains { b.contains($0) }
  }

  /// True for the same level of service, nil for two that differ, false where one is not stated or where they are the
  /// levels before and since Nghị định 42/2022/NĐ-CP that follow each other (3 and một phần, 4 and toàn trình).
  private static func sameService(_ a: ServiceLevel?, _ b: ServiceLevel?) -> Bool? {
    if a == b { return true }
    guard let a, let b else { return false }
    switch (a, b) {
    case (.number(3), .partial), (.partial, .number(3)), (.number(4), .full), (.full, .number(4)): return false
    default: return nil
    }
  }

  // MARK: Which asks more

  /// A number of a target in the unit of another that counts the same: 1,5 "tỷ đồng" are 1.500 "triệu đồng".
  static func number(_ value: Double, of target: TargetRecord, in other: TargetRecord) -> Double {
    if target.unit == other.unit { return value }
    let scale = FoldedUnit(other.unit).scale(from: FoldedUnit(target.unit))
    return ExactDecimal(value).flatMap { (Fraction($0) * scale).decimalText }.flatMap { Double($0) } ?? value
  }

  /// Whether the plan asks more, the same or less than the parent; nil where the two cannot be ordered.
  static func level(_ own: TargetRecord, _ parent: TargetRecord) -> AlignedTarget.Level? {
    guard let a = own.value, let stated = parent.value else { return nil }
    let b = number(stated, of: parent, in: own)
    let most = parent.valueMax.map { number($0, of: parent, in: own) }
    // "Giảm xuống còn 4%", "tối đa 5%", "xếp thứ 10": the smaller number asks more. `ra khỏi nhóm 20` is `>` of a rank: the larger
    // one, as it stands.
    func isLimit(_ record: TargetRecord) -> Bool {
      record.kind == .ranking && (record.comparator == .equal || record.comparator == .about)
        || ProgressTarget.direction(of: record) == .down
    }
    func isUnclear(_ record: TargetRecord) -> Bool { ProgressTarget.direction(of: record) == nil }
    if isUnclear(own) || isUnclear(parent), a != b || own.valueMax != most { return nil }
    guard isLimit(own) == isLimit(parent) else { return nil }
    let sign = isLimit(own) ? -1.0 : 1.0
    let order = (a - b) * sign
    if order != 0 {
      let (high, low) = ((own.valueMax ?? a) * sign, (most ?? b) * sign)
      // A range that holds the other number, or crosses the other range, is neither more nor less.
      if own.valueMax != nil || most != nil, (high - low) * order < 0 { return nil }
      return order > 0 ? .higher : .lower
    }
    if own.valueMax != most {
      return (own.valueMax ?? a) * sign > (most ?? b) * sign ? .higher : .lower
    }
    func isStrict(_ record: TargetRecord) -> Bool {
      record.comparator == .moreThan || record.comparator == .lessThan
    }
    if isStrict(own) != isStrict(parent) { return isStrict(own) ? .higher : .lower }
    return .equal
  }
}
