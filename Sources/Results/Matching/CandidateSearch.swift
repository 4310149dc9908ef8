import Targets

/// Finds the targets that share most words with a result, among those for which its document can speak.
struct CandidateSearch {
  /// A target that may be alike.
  struct Candidate {
    /// Its index.
    let target: Int
    let relation: OwnerRelation
    /// How many features it has of the result's, at most.
    let common: Int
    /// How many features it has.
    let sizes: (short: Int32, words: Int32)
    /// How many targets of its document measure something.
    let measured: Int
    fileprivate let group: Int
    fileprivate let place: Int
  }

  private let matcher: ResultMatcher
  private let groups: [(index: MeasureIndex, relation: OwnerRelation)]
  /// For each target of each group, one group behind the other, how many features it shares with the result at hand.
  private var common: [UInt16]
  /// Where a group begins there.
  private let starts: [Int]
  /// Of each group the targets that share any, as places in it.
  private var met: [[Int32]]
  /// Of the result at hand the numbers of its features, group by group, and what they weigh beside a document.
  private var shorts: [Int32] = []
  private var words: [Int32] = []
  private var known: [(group: Int, document: Int, sums: (short: Double, words: Double))] = []
  /// Of the group at hand whether the result can answer what its targets ask; nil where that was not asked yet.
  private var answers: [Bool?] = []

  /// By how many clauses there are in all.
  private var weights: [Int: WordWeights] = [:]

  init(_ matcher: ResultMatcher, _ seeker: ResultMatcher.Seeker) {
    self.matcher = matcher
    groups = matcher.related(to: seeker)
    var starts = [0]
    for (index, _) in groups { starts.append(starts[starts.count - 1] + index.targets.count) }
    self.starts = starts
    common = [UInt16](repeating: 0, count: starts[starts.count - 1])
    met = Array(repeating: [], count: groups.count)
  }

  /// What words weigh where so many clauses are compared.
  mutating func weights(_ total: Int) -> WordWeights {
    if let known = weights[total] { return known }
    let made = WordWeights(total: total)
    weights[total] = made
    return made
  }

  func entry(_ candidate: Candidate) -> MeasureIndex.Entry? {
    groups[candidate.group].index.entries[candidate.place]
  }

  /// The targets that share most, a bounded number: by how many features they share, then by their deadline.
  mutating func candidates(_ comparison: MatchComparison, isWanted: (Int, PlanTime) -> Bool) -> [Candidate] {
    known.removeAll(keepingCapacity: true)
    number(comparison.measure)
    let unread = gather(comparison.measure)
    var best = BestCandidates()
    for group in groups.indices where !met[group].isEmpty {
      let (index, relation) = groups[group]
      let (asked, sizes, start) = (index.asked, index.sizes, starts[group])
      answers.removeAll(keepingCapacity: true)
      answers.append(contentsOf: repeatElement(nil, count: index.questions.count))
      for place in met[group] {
        let place = Int(place)
        let shared = Int(common[start + place]) + unread
        common[start + place] = 0
        // Most ask for another unit, or share no more than those that are kept, and need not be looked at.
        guard canAnswer(comparison.measure, index, asked[place]) else { continue }
        let score = comparison.score(common: shared, sizes[place])
        guard best.mayTake(score) else { continue }
        let candidate = Candidate(
          target: Int(index.targets[place]), relation: relation, common: shared, sizes: sizes[place],
          measured: index.documents[place].measured, group: group, place: place)
        guard comparison.bound(candidate) >= ResultMatcher.least, isWanted(candidate.target, index.times[place]) else {
          continue
        }
        best.take(candidate, score, distance: matcher.distance(candidate.target, comparison.record))
      }
      met[group].removeAll(keepingCapacity: true)
    }
    return best.found.map(\.candidate)
  }

  /// All targets of a document that measure something and that a measure can answer.
  mutating func targets(of document: Int32, _ measure: ResultMeasure) -> [Candidate] {
    known.removeAll(keepingCapacity: true)
    number(measure)
    for (group, (index, relation)) in groups.enumerated() {
      guard let first = index.targets.firstIndex(where: { matcher.document(of: Int($0)) == document }) else { continue }
      return index.documents[first].targets.compactMap { place in
        guard index.entries[place] != nil, measure.canAnswer(index.questions[Int(index.asked[place])]) else {
          return nil
        }
        return Candidate(
          target: Int(index.targets[place]), relation: relation, common: 0, sizes: index.sizes[place],
          measured: index.documents[place].measured, group: group, place: place)
      }
    }
    return []
  }

  /// Whether a result can answer what a target of the group at hand asks.
  ///
  /// - Parameter question: What it asks, as a place in the index's questions.
  private mutating func canAnswer(_ measure: ResultMeasure, _ index: MeasureIndex, _ question: Int32) -> Bool {
    let question = Int(question)
    guard question >= 0 else { return false }
    if let known = answers[question] { return known }
    let answer = measure.canAnswer(index.questions[question])
    answers[question] = answer
    return answer
  }

  /// The first of all candidates by score, distance and target, in that order: a bounded number.
  private struct BestCandidates {
    private(set) var found: [(candidate: Candidate, score: Double, distance: Int)] = []

    func mayTake(_ score: Double) -> Bool {
      found.count < ResultMatcher.mostCandidates || score >= found[found.count - 1].score
    }

    mutating func take(_ candidate: Candidate, _ score: Double, distance: Int) {
      var at = found.count
      while at > 0, stands((candidate, score, distance), before: found[at - 1]) { at -= 1 }
      if at == ResultMatcher.mostCandidates { return }
      if found.count == ResultMatcher.mostCandidates { found.removeLast() }
      found.insert((candidate, score, distance), at: at)
    }

    private func stands(
      _ a: (candidate: Candidate, score: Double, distance: Int),
      before b: (candidate: Candidate, score: Double, distance: Int)
    ) -> Bool {
      a.score != b.score
        ? a.score > b.score : (a.distance, a.candidate.target) < (b.distance, b.candidate.target)
    }
  }

  /// Looks up a measure's features in each group.
  private mutating func number(_ measure: ResultMeasure) {
    shorts.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    for (index, _) in groups {
      for feature in measure.short { shorts.append(index.number(of: feature)) }
      for feature in measure.words { words.append(index.number(of: feature)) }
    }
  }

  /// Counts what targets share with a measure, its rarest features first; how many features were left unread.
  private mutating func gather(_ measure: ResultMeasure) -> Int {
    let (short, long) = (measure.short, measure.words)
    // Each feature once, as its place in one of the two lists, with how many targets have it.
    var lists: [(place: Int, isLong: Bool, count: Int)] = []
    var (i, j) = (0, 0)
    while i < short.count || j < long.count {
      let isLong = i >= short.count || j < long.count && long[j] <= short[i]
      let isShort = j >= long.count || i < short.count && short[i] <= long[j]
      let place = isLong ? j : i
      var count = 0
      for (group, (index, _)) in groups.enumerated() {
        let number = isLong ? words[group * long.count + place] : shorts[group * short.count + place]
        if number >= 0 { count += index.count(number) }
      }
      if count > 0 { lists.append((place, isLong, count)) }
      if isLong { j += 1 }
      if isShort { i += 1 }
    }
    lists.sort { ($0.count, $0.isLong ? 1 : 0, $0.place) < ($1.count, $1.isLong ? 1 : 0, $1.place) }
    var visited = 0
    for (read, list) in lists.enumerated() {
      if visited + list.count > ResultMatcher.mostVisited, read > 0 { return lists.count - read }
      visited += list.count
      for (group, (index, _)) in groups.enumerated() {
        let number =
          list.isLong ? words[group * long.count + list.place] : shorts[group * short.count + list.place]
        if number >= 0 { visit(index.holders(number), group) }
      }
    }
    return 0
  }

  private mutating func visit(_ holders: ArraySlice<Int32>, _ group: Int) {
    let start = starts[group]
    for holder in holders.prefix(ResultMatcher.mostVisited) {
      let place = holder >> 1
      if common[start + Int(place)] == 0 { met[group].append(place) }
      common[start + Int(place)] += 1
    }
  }

  /// What a result's features weigh beside the document of a target; reckoned once a document.
  ///
  /// - Parameter weigh: Is given how often each feature stands in that document, and which it is.
  mutating func sums(
    _ candidate: Candidate, _ measure: ResultMeasure, weigh: (_ isLong: Bool, _ at: Int, _ count: Int32) -> Double
  ) -> (short: Double, words: Double) {
    let index = groups[candidate.group].index
    let document = index.documents[candidate.place].targets
    if let found = known.first(where: { $0.document == document.lowerBound && $0.group == candidate.group }) {
      return found.sums
    }
    var sums = (short: 0.0, words: 0.0)
    let (short, long) = (measure.short.count, measure.words.count)
    for at in 0..<short {
      sums.short += weigh(false, at, Int32(index.count(shorts[candidate.group * short + at], in: document)))
    }
    for at in 0..<long {
      sums.words += weigh(true, at, Int32(index.count(words[candidate.group * long + at], in: document)))
    }
    known.append((candidate.group, document.lowerBound, sums))
    return sums
  }
}
