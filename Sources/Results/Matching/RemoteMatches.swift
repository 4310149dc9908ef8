import Targets

/// Finds what a report on a plan says of the targets that its other figures leave open, in words that are hardly the plan's.
///
/// A report some of whose figures answer targets of a plan mostly speaks of the others too. Of what is left on both sides a figure and a
/// target that are nearer each other than any other of that plan are offered to editors, and never counted.
struct RemoteMatches {
  /// A result with what was asked for it.
  struct Asked {
    let record: ResultRecord
    let measure: ResultMeasure
    let seeker: ResultMatcher.Seeker
  }

  /// A figure and a target that may belong together.
  private struct Pair {
    let result: Int
    let target: Int
    let nearness: Double
    let doubts: [MatchDoubt]
  }

  /// So many figures that answer its targets, one of them surely, make a document a report on a plan.
  private static let fewestAnswers = 2
  /// Nearness from which a figure and a target may belong together, and by how much it has to be more than that of any other.
  private static let least = 0.34, ahead = 0.04
  /// So many figures and targets are held against each other.
  private static let most = 4096

  let matcher: ResultMatcher
  let words: WordCounts

  /// Adds the answers that were not found by their words.
  func add(
    to verdicts: inout [MatchVerdict?], _ asked: [Asked?],
    _ seekers: inout [ResultMatcher.Seeker: CandidateSearch]
  ) {
    var (answers, answered): ([Int32: Int], Set<Int>) = ([:], [])
    var plans: Set<Int32> = []
    for case let verdict? in verdicts {
      let plan = matcher.document(of: verdict.target)
      answers[plan, default: 0] += 1
      if verdict.doubts.isEmpty { plans.insert(plan) }
      answered.formUnion([verdict.target] + verdict.also)
    }
    for document in plans.sorted() where answers[document, default: 0] >= RemoteMatches.fewestAnswers {
      let pairs = pairs(document, verdicts, asked, answered, &seekers)
      for pair in best(of: pairs) where verdicts[pair.result] == nil {
        verdicts[pair.result] = MatchVerdict(
          target: pair.target, likeness: 0, also: milestones(of: pair, pairs), doubts: [.remote] + pair.doubts)
      }
    }
  }

  private func pairs(
    _ document: Int32, _ verdicts: [MatchVerdict?], _ asked: [Asked?], _ answered: Set<Int>,
    _ seekers: inout [ResultMatcher.Seeker: CandidateSearch]
  ) -> [Pair] {
    var pairs: [Pair] = []
    var left = RemoteMatches.most
    for (at, asked) in asked.enumerated() where verdicts[at] == nil {
      guard let asked, var search = seekers[asked.seeker], left > 0 else { continue }
      let own = matcher.number(of: asked.record.document.slug)
      let candidates = search.targets(of: document, asked.measure)
      left -= candidates.count
      if candidates.isEmpty { continue }
      let comparison = MatchComparison(asked.record, asked.measure, words)
      for candidate in candidates where !answered.contains(candidate.target) {
        guard candidate.relation == .same, let entry = search.entry(candidate),
          matcher.isWanted(asked.record, candidate.target, PlanTime(matcher.targets[candidate.target]), own: own)
        else { continue }
        let nearness = comparison.nearness(entry.measure)
        guard nearness >= RemoteMatches.least - RemoteMatches.ahead,
          let match = matcher.compare(comparison, candidate, isOwn: document == own, isRemote: true, &search)
        else { continue }
        pairs.append(Pair(result: at, target: candidate.target, nearness: nearness, doubts: match.doubts))
      }
      seekers[asked.seeker] = search
    }
    return pairs
  }

  /// Those that are nearest each other, and nearer than any other of both but for the milestones of one measure.
  private func best(of pairs: [Pair]) -> [Pair] {
    var (ofResult, ofTarget): ([Int: Double], [Int: Double]) = ([:], [:])
    for pair in pairs {
      ofResult[pair.result] = max(ofResult[pair.result] ?? 0, pair.nearness)
      ofTarget[pair.target] = max(ofTarget[pair.target] ?? 0, pair.nearness)
    }
    return pairs.filter { pair in
      pair.nearness >= RemoteMatches.least && pair.nearness == ofResult[pair.result]
        && pair.nearness == ofTarget[pair.target]
        && !pairs.contains { other in
          (other.result == pair.result) != (other.target == pair.target)
            && other.nearness > pair.nearness - RemoteMatches.ahead && !areMilestones(pair, other)
        }
    }
  }

  /// Whether both are of one measure, by another year.
  private func areMilestones(_ pair: Pair, _ other: Pair) -> Bool {
    let (own, next) = (matcher.targets[pair.target], matcher.targets[other.target])
    return pair.result == other.result && own.measured == next.measured && own.outcome == next.outcome
      && own.unit == next.unit
  }

  private func milestones(of pair: Pair, _ pairs: [Pair]) -> [Int] {
    pairs.filter { $0.result == pair.result && $0.target != pair.target && areMilestones(pair, $0) }
      .map(\.target).sorted()
  }
}
