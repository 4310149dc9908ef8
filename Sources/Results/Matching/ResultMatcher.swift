import Targets
import Vietnamese

/// Finds which target a result answers: the same measure, unit, scope and place, in time (contract "Matching"). It depends on
/// nothing but the records and owners it is given, so that the same records always match alike.
///
/// Candidates come from an index of the words of measures, by owner: of each result only targets that share its rarest words
/// are compared, a bounded number. How rare a word is in the likeness is counted in the two documents only, so no third one
/// changes it.
public struct ResultMatcher: Sendable {
  /// Likeness from which a match is certain where nothing speaks against it.
  static let sure = 0.72
  /// Likeness from which a match is offered.
  static let least = 0.45
  /// Targets nearer than this are as alike.
  static let margin = 0.05
  /// Likeness of two targets that measure the same.
  static let same = 0.95
  /// How much a plan's value that a report repeats adds.
  static let evidence = 0.1, strongEvidence = 0.25
  /// Of a result the targets compared, and the entries of the index that lead to them.
  private static let mostCandidates = 96, mostVisited = 768

  private let targets: [TargetRecord]
  private let owners: [MatchOwner]
  private let measures: [TargetMeasure?]
  /// Word of a measure → targets.
  private let postings: [UInt64: [Int32]]
  private let counts: [Int: WordCounts]
  /// Target → number of its document.
  private let documents: [Int]

  /// - Parameters:
  ///   - targets: All that may be answered.
  ///   - owners: Of each its document's owner.
  public init(targets: [TargetRecord], owners: [MatchOwner]) {
    self.targets = targets
    self.owners = owners
    var numbers: [String: Int] = [:]
    var documents: [Int] = []
    for target in targets {
      let number = numbers[target.document.slug] ?? numbers.count
      numbers[target.document.slug] = number
      documents.append(number)
    }
    self.documents = documents
    var measures: [TargetMeasure?] = []
    var postings: [UInt64: [Int32]] = [:]
    var counts: [Int: WordCounts] = [:]
    var previous: TargetMeasure?
    for (index, target) in targets.enumerated() {
      if index > 0, documents[index] != documents[index - 1] { previous = nil }
      let measure = TargetMeasure(target, after: previous)
      measures.append(measure)
      previous = measure ?? previous
      guard let measure else { continue }
      for word in Set(measure.words + measure.short) { postings[word, default: []].append(Int32(index)) }
      counts[documents[index], default: WordCounts()].add(measure.words)
    }
    self.measures = measures
    self.postings = postings
    self.counts = counts
  }

  /// For each result what it answers; nil for nothing. The results of one document stand together.
  public func matches(_ results: [(record: ResultRecord, owner: MatchOwner)]) -> [ResultMatch?] {
    if targets.isEmpty { return results.map { _ in nil } }
    var out: [ResultMatch?] = []
    var start = 0
    while start < results.count {
      var end = start + 1
      while end < results.count, results[end].record.document.slug == results[start].record.document.slug { end += 1 }
      out += matches(ofDocument: results[start..<end])
      start = end
    }
    return out
  }

  private func matches(ofDocument results: ArraySlice<(record: ResultRecord, owner: MatchOwner)>) -> [ResultMatch?] {
    var measures: [ResultMeasure?] = []
    var context: (block: Int, scope: MeasureScope)?
    for (record, _) in results {
      var measure = ResultMeasure(record)
      if let context, context.block == record.found.block { measure?.context = context.scope }
      if let scope = measure?.scope {
        let before = context?.block == record.found.block ? context?.scope : nil
        context = (record.found.block, before.map { $0.joined(with: scope) } ?? scope)
      }
      measures.append(measure)
    }
    var words = WordCounts()
    for measure in measures { if let measure { words.add(measure.words) } }
    var verdicts = zip(results, measures).map { result, measure in
      measure.flatMap { verdict(result.record, $0, result.owner, words) }
    }
    settle(&verdicts, results.map(\.record))
    return verdicts.map { $0?.match(targets) }
  }

  // MARK: One result

  private func verdict(
    _ record: ResultRecord, _ measure: ResultMeasure, _ owner: MatchOwner, _ words: WordCounts
  ) -> MatchVerdict? {
    var found: [MatchCandidate] = []
    for index in candidates(measure) {
      if let candidate = compare(record, measure, owner, words, index) { found.append(candidate) }
    }
    guard let best = found.max(by: { isWorse($0, $1, record) }) else { return nil }
    var doubts = best.doubts
    var also: [MatchCandidate] = []
    for other in found where other.target != best.target {
      if isSameMeasure(best.target, other.target) {
        also.append(other)
      } else if other.likeness > best.likeness - ResultMatcher.margin, other.doubts.count <= best.doubts.count {
        doubts.append(.rival(other.target))
      }
    }
    if best.likeness < ResultMatcher.sure { doubts.append(.words(best.likeness)) }
    // Of a sure match the further milestones that are as sure.
    if doubts.isEmpty { also.removeAll { !$0.doubts.isEmpty || $0.likeness < ResultMatcher.sure } }
    return MatchVerdict(
      target: best.target, likeness: best.likeness, also: also.map(\.target).sorted(), doubts: doubts)
  }

  /// Targets that share the rarest words, at most a fixed number.
  private func candidates(_ measure: ResultMeasure) -> [Int] {
    let lists = Set(measure.words + measure.short).compactMap { word in postings[word].map { (word, $0) } }
      .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    var seen: Set<Int32> = []
    var out: [Int] = []
    var visited = 0
    for (_, list) in lists {
      if visited + list.count > ResultMatcher.mostVisited, !out.isEmpty { break }
      let part = list.prefix(ResultMatcher.mostVisited)
      visited += part.count
      for target in part where seen.insert(target).inserted { out.append(Int(target)) }
      if out.count >= ResultMatcher.mostCandidates { break }
    }
    return out
  }

  /// The more alike; of those as alike the one due first after the figure's day, then the one named first.
  private func isWorse(_ a: MatchCandidate, _ b: MatchCandidate, _ record: ResultRecord) -> Bool {
    // What speaks against a target weighs as two margins.
    let (own, other) = (weighed(a), weighed(b))
    if abs(own - other) > ResultMatcher.margin { return own < other }
    if a.doubts.count != b.doubts.count { return a.doubts.count > b.doubts.count }
    let (x, y) = (distance(a.target, record), distance(b.target, record))
    if x != y { return x > y }
    if a.likeness != b.likeness { return a.likeness < b.likeness }
    return a.target > b.target
  }

  private func weighed(_ candidate: MatchCandidate) -> Double {
    candidate.likeness - 2 * ResultMatcher.margin * Double(candidate.doubts.count)
  }

  private func distance(_ target: Int, _ record: ResultRecord) -> Int {
    guard let year = record.found.asOf?.day.year, let deadline = targets[target].deadlineYear else { return 500 }
    return deadline >= year ? deadline - year : 100 + year - deadline
  }

  private func isSameMeasure(_ a: Int, _ b: Int) -> Bool {
    guard let x = measures[a], let y = measures[b], x.unit == y.unit, x.ownScope.difference(from: y.ownScope) == .none
    else { return false }
    return Likeness.overlap(x.words, y.words) { _ in 1 } >= ResultMatcher.same
      || Likeness.overlap(x.short, y.short) { _ in 1 } >= ResultMatcher.same
  }

  private func compare(
    _ record: ResultRecord, _ measure: ResultMeasure, _ owner: MatchOwner, _ words: WordCounts, _ index: Int
  ) -> MatchCandidate? {
    let target = targets[index]
    guard let other = measures[index], target.document.slug != record.document.slug,
      measure.canAnswer(other), isInTime(record, target),
      let relation = OwnerRelation.of(owner, named: record.found.place, to: owners[index]),
      let isSameService = ServiceMatch.same(record.found.serviceLevel, other.serviceLevel)
    else { return nil }
    var doubts: [MatchDoubt] = []
    switch relation {
    case .same: break
    case .successor: doubts.append(.successor)
    case .unknown: doubts.append(.place)
    }
    if !isSameService { doubts.append(.service) }
    let plan = PlanEvidence.of(record.found, target)
    switch measure.scope.difference(from: other.scope, context: measure.context) {
    case .conflicts: return nil
    case .lacks: if plan != .agreesExactly { doubts.append(.scope) }
    case .none: break
    }
    var likeness = likeness(measure, other, words, documents[index])
    if plan == .agrees { likeness = min(1, likeness + ResultMatcher.evidence) }
    if plan == .agreesExactly { likeness = min(1, likeness + ResultMatcher.strongEvidence) }
    if plan == .contradicts {
      if likeness < 0.8 { return nil }
      doubts.append(.plan)
    }
    if let year = record.found.against?.year, let deadline = target.deadlineYear, year != deadline {
      doubts.append(.year)
    }
    if isLateFlow(record, measure, target) { doubts.append(.late) }
    guard likeness >= ResultMatcher.least else { return nil }
    return MatchCandidate(target: index, likeness: likeness, doubts: doubts)
  }

  /// The overlap of words, rare ones weighing more: of subject and outcome, or of the whole clauses.
  private func likeness(_ a: ResultMeasure, _ b: TargetMeasure, _ own: WordCounts, _ document: Int) -> Double {
    let other = counts[document] ?? WordCounts()
    let total = Double(own.total + other.total)
    func weight(_ word: UInt64) -> Double {
      (1 + total / Double(max(1, own.count(word) + other.count(word)))).squareRoot()
    }
    return max(
      Likeness.overlap(a.short, b.short, weight: weight), Likeness.overlap(a.words, b.words, weight: weight))
  }

  /// After the plan was issued, or in its last year.
  private func isInTime(_ record: ResultRecord, _ target: TargetRecord) -> Bool {
    guard let day = record.found.asOf?.day else { return false }
    guard let issued = target.document.issued.flatMap({ Day(iso: $0.prefix(10)) }) else { return true }
    // The whole of a year at whose end the plan for the next was issued lies before that plan.
    if issued.month >= 10, day.year == issued.year, record.found.asOf?.precision == .year,
      (target.deadlineYear ?? 0) > day.year
    {
      return false
    }
    return day > issued || day.year == target.deadlineYear && day.year >= issued.year
  }

  /// What a later period brought says nothing of an earlier one; what holds later, such as a share, does.
  private func isLateFlow(_ record: ResultRecord, _ measure: ResultMeasure, _ target: TargetRecord) -> Bool {
    guard let year = record.found.asOf?.day.year, let deadline = target.deadlineYear, year > deadline else {
      return false
    }
    return measure.isGrowth || measure.unit != "%"
  }

  /// Of one document and day the results much less alike than another one for the same target only perhaps answer it.
  private func settle(_ verdicts: inout [MatchVerdict?], _ records: [ResultRecord]) {
    struct Key: Hashable {
      var target: Int
      var day: Day?
    }
    var best: [Key: Double] = [:]
    for (verdict, record) in zip(verdicts, records) {
      guard let verdict, verdict.doubts.isEmpty else { continue }
      for target in [verdict.target] + verdict.also {
        let key = Key(target: target, day: record.found.asOf?.day)
        best[key] = max(best[key] ?? 0, verdict.likeness)
      }
    }
    for index in verdicts.indices {
      guard let verdict = verdicts[index], verdict.doubts.isEmpty,
        let most = best[Key(target: verdict.target, day: records[index].found.asOf?.day)],
        verdict.likeness < most - ResultMatcher.margin
      else { continue }
      verdicts[index]?.doubts = [.otherResult]
    }
  }
}

/// How often words stand in the measures of one document.
struct WordCounts: Sendable {
  private(set) var total = 0
  private var counts: [UInt64: Int] = [:]

  mutating func add(_ words: [UInt64]) {
    total += 1
    for word in words { counts[word, default: 0] += 1 }
  }

  func count(_ word: UInt64) -> Int { counts[word] ?? 0 }
}
