import Targets

/// Finds the targets that share most words with a result, among those for which its document can speak.
struct CandidateSearch {
  /// A target that may be alike.
  struct Candidate {
    /// Its index.
    let target: Int
    let entry: MeasureIndex.Entry
    let document: (targets: Range<Int>, measured: Int)
    let relation: OwnerRelation
    /// How many features it has of the result's, at most.
    let common: Int
    fileprivate let group: Int
  }

  private let matcher: ResultMatcher
  private let groups: [(index: MeasureIndex, relation: OwnerRelation)]
  /// For each target of each group how many features it shares with the result at hand.
  private var common: [[UInt16]]
  private var met: [(group: Int, place: Int)] = []
  /// Of the result at hand the numbers of its features by group, and what they weigh beside a document.
  private var shorts: [[Int32]] = []
  private var words: [[Int32]] = []
  private var known: [(group: Int, document: Int, sums: (short: Double, words: Double))] = []

  init(_ matcher: ResultMatcher, _ seeker: ResultMatcher.Seeker) {
    self.matcher = matcher
    groups = matcher.related(to: seeker)
    common = groups.map { [UInt16](repeating: 0, count: $0.index.targets.count) }
  }

  /// The targets that share most, a bounded number: by how many features they share, then by their deadline.
  mutating func candidates(_ comparison: MatchComparison, isWanted: (Int) -> Bool) -> [Candidate] {
    let measure = comparison.measure
    known.removeAll(keepingCapacity: true)
    shorts = groups.map { group in measure.short.map { group.index.number(of: $0) } }
    words = groups.map { group in measure.words.map { group.index.number(of: $0) } }
    let unread = gather(measure)
    var found: [(candidate: Candidate, score: Double, distance: Int)] = []
    for (group, place) in met {
      let (index, relation) = groups[group]
      let shared = Int(common[group][place])
      common[group][place] = 0
      guard let entry = index.entries[place] else { continue }
      let candidate = Candidate(
        target: Int(index.targets[place]), entry: entry, document: index.documents[place], relation: relation,
        common: shared + unread, group: group)
      guard comparison.bound(candidate) >= ResultMatcher.least, measure.canAnswer(entry.measure),
        isWanted(candidate.target)
      else { continue }
      let other = entry.measure
      let sizes = (measure.short.count + other.short.count, measure.words.count + other.words.count)
      let score = Double(2 * shared) / Double(max(1, min(sizes.0 == 0 ? sizes.1 : sizes.0, sizes.1)))
      found.append((candidate, score, matcher.distance(candidate.target, comparison.record)))
    }
    met.removeAll(keepingCapacity: true)
    found.sort { a, b in
      a.score != b.score
        ? a.score > b.score
        : (a.distance, a.candidate.target) < (b.distance, b.candidate.target)
    }
    return found.prefix(ResultMatcher.mostCandidates).map(\.candidate)
  }

  /// Counts what targets share with a measure, its rarest features first; how many features were left unread.
  private mutating func gather(_ measure: ResultMeasure) -> Int {
    let features = Array(Set(measure.short + measure.words))
    var lists: [(feature: UInt64, numbers: [Int32], count: Int)] = []
    for feature in features {
      let numbers = groups.map { $0.index.number(of: feature) }
      let count = zip(groups, numbers).reduce(0) { $0 + ($1.1 < 0 ? 0 : $1.0.index.count($1.1)) }
      if count > 0 { lists.append((feature, numbers, count)) }
    }
    lists.sort { ($0.count, $0.feature) < ($1.count, $1.feature) }
    var visited = 0
    for (read, list) in lists.enumerated() {
      if visited + list.count > ResultMatcher.mostVisited, !met.isEmpty { return lists.count - read }
      visited += list.count
      for (group, number) in list.numbers.enumerated() where number >= 0 {
        for holder in groups[group].index.holders(number).prefix(ResultMatcher.mostVisited) {
          let place = Int(holder >> 1)
          if common[group][place] == 0 { met.append((group, place)) }
          common[group][place] += 1
        }
      }
    }
    return 0
  }

  /// What a result's features weigh beside the document of a target; reckoned once a document.
  ///
  /// - Parameter reckon: Is given how often the features stand in that document.
  mutating func sums(
    _ candidate: Candidate, _ reckon: (_ short: [Int32], _ words: [Int32]) -> (Double, Double)
  ) -> (short: Double, words: Double) {
    let (group, document) = (candidate.group, candidate.document.targets)
    if let found = known.first(where: { $0.document == document.lowerBound && $0.group == group }) { return found.sums }
    let index = groups[group].index
    let (short, words) = reckon(
      shorts[group].map { Int32(index.count($0, in: document)) },
      words[group].map { Int32(index.count($0, in: document)) })
    known.append((group, document.lowerBound, (short, words)))
    return (short, words)
  }
}
