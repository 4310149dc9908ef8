import Targets

/// How well what results state fits what targets of one document ask for, by their words alone: whether an editor's match may
/// have slipped to another target.
package struct MeasureFit {
  /// Below it two measures have next to nothing in common.
  private static let least = 0.2
  /// Likeness from which another target is surely the one meant, where it is so much more alike.
  private static let sure = 0.55, ahead = 0.25

  private let measures: [TargetMeasure?]

  /// - Parameter targets: All of one document, in order.
  package init(_ targets: some BidirectionalCollection<TargetRecord>) { measures = TargetMeasure.all(targets) }

  /// Of each target of one document that of another which measures the very same by the same deadline or by none, whatever value it
  /// asks for; nil where none does.
  package static func restated(_ targets: ArraySlice<TargetRecord>, by others: ArraySlice<TargetRecord>) -> [Int?] {
    struct Key: Hashable {
      let unit: String
      let deadline: Int?
    }
    var known: [Key: [(index: Int, measure: TargetMeasure)]] = [:]
    for (index, measure) in zip(others.indices, MeasureFit(others).measures) {
      guard let measure else { continue }
      known[Key(unit: measure.unit.name, deadline: ProgressTarget.deadline(of: others[index])), default: []]
        .append((index, measure))
    }
    return zip(targets.indices, MeasureFit(targets).measures).map { index, measure in
      guard let measure else { return nil }
      // What amends or corrects a value need not say again by when: "nay sửa là: “Tối thiểu 95% cán bộ …”".
      let deadlines = [ProgressTarget.deadline(of: targets[index]), nil]
      return deadlines.lazy.compactMap { deadline in
        known[Key(unit: measure.unit.name, deadline: deadline)]?.first { measure.isSame(as: $0.measure) }?.index
      }.first
    }
  }

  /// What speaks against a match.
  package enum Doubt: Sendable, Hashable {
    /// Another target of the document fits plainly better: its index; and whether so well that it is surely the one meant.
    case better(Int, isSure: Bool)
    /// Hardly a word is common to both.
    case stranger
  }

  /// What speaks against a result answering a target of the document; nil where nothing does, or where words do not tell.
  package func doubt(of result: ResultRecord, answering target: Int) -> Doubt? {
    guard let own = measures[target], let measure = ResultMeasure(result.windowed) else { return nil }
    let likeness = MeasureFit.likeness(measure, own)
    if likeness >= ResultMatcher.sure { return nil }
    var best: (index: Int, likeness: Double)?
    for (index, other) in measures.enumerated() {
      guard index != target, let other, measure.canAnswer(other) else { continue }
      let likeness = MeasureFit.likeness(measure, other)
      if likeness > best?.likeness ?? 0 { best = (index, likeness) }
    }
    if let best, best.likeness >= MeasureFit.sure, best.likeness >= likeness + MeasureFit.ahead {
      return .better(best.index, isSure: best.likeness >= ResultMatcher.sure && likeness < MeasureFit.least)
    }
    return likeness < MeasureFit.least ? .stranger : nil
  }

  /// The target of the document that a result plainly speaks of, by its index; nil where none does, or several.
  package func best(for result: ResultRecord) -> Int? {
    guard let measure = ResultMeasure(result.windowed) else { return nil }
    let likenesses = measures.enumerated().compactMap { index, other -> (index: Int, likeness: Double)? in
      other.flatMap { measure.canAnswer($0) ? (index, MeasureFit.likeness(measure, $0)) : nil }
    }.sorted { ($1.likeness, $0.index) < ($0.likeness, $1.index) }
    guard let best = likenesses.first, best.likeness >= MeasureFit.sure else { return nil }
    let isAlone = likenesses.count < 2 || best.likeness >= likenesses[1].likeness + ResultMatcher.margin
    return isAlone ? best.index : nil
  }

  /// The overlap of words; of measures that name different levels or groups much less.
  private static func likeness(_ a: ResultMeasure, _ b: TargetMeasure) -> Double {
    let common = max(Likeness.overlap(a.short, b.short) { _ in 1 }, Likeness.overlap(a.words, b.words) { _ in 1 })
    return a.scope.difference(from: b.scope, context: nil) == .conflicts ? common / 2 : common
  }
}
