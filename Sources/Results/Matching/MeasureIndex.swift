import Synchronization
import Targets
import Vietnamese

/// The targets of all documents that speak for the same, as results are compared with them.
final class OwnerTargets: Sendable {
  let owner: MatchOwner
  /// Their indices, ascending, those of a document side by side.
  let targets: [Int32]
  private let made = Mutex<MeasureIndex?>(nil)

  init(_ owner: MatchOwner, _ targets: [Int32]) { (self.owner, self.targets) = (owner, targets) }

  /// Their measures, made when a result first asks for them: where no result could answer a target, nothing reads its words.
  func index(_ records: [TargetRecord], _ documents: [Int32]) -> MeasureIndex {
    made.withLock { made in
      if let made { return made }
      let index = MeasureIndex(targets, records, documents)
      made = index
      return index
    }
  }
}

/// Which of some targets have a word in their measures, and how often it stands in those of a document.
///
/// Targets go by their place among them, features (words and pairs of neighbours) by a number of their own.
final class MeasureIndex: Sendable {
  /// A target's measure with how often each of its features stands in the clauses of its document.
  ///
  /// A class, so that one that is looked at is not copied.
  final class Entry: Sendable {
    let measure: TargetMeasure
    let shortCounts: [Int32]
    let wordCounts: [Int32]
    /// What names its plan: ``MatchComparison/names(of:)``.
    let planNames: Set<UInt64>

    fileprivate init(_ measure: TargetMeasure, shortCounts: [Int32], wordCounts: [Int32], planNames: Set<UInt64>) {
      (self.measure, self.shortCounts, self.wordCounts) = (measure, shortCounts, wordCounts)
      self.planNames = planNames
    }
  }

  let targets: [Int32]
  /// Nil for those that measure nothing.
  let entries: [Entry?]
  /// Of each what it asks, as a place in `questions`; -1 of those that measure nothing.
  let asked: [Int32]
  /// What they ask, each once.
  let questions: [MeasureQuestion]
  /// Of each how many features it has; 0 of those that measure nothing.
  let sizes: [(short: Int32, words: Int32)]
  /// Of each when it is to be reached.
  let times: [PlanTime]
  /// The targets of each target's document, and how many of them measure something.
  let documents: [(targets: Range<Int>, measured: Int)]
  private let table: WordTable
  /// Where the targets of a feature begin in `lists`.
  private let starts: [Int32]
  /// Places of targets, twice each and 1 more where the feature stands in the clause.
  private let lists: [Int32]

  fileprivate init(_ targets: [Int32], _ records: [TargetRecord], _ numbers: [Int32]) {
    self.targets = targets
    let (measures, documents) = MeasureIndex.measures(targets, records, numbers)
    var gathering = FeatureGathering()
    for measure in measures { gathering.add(measure) }
    (starts, lists) = gathering.lists()
    entries = gathering.entries(measures, documents) { records[Int(targets[$0])].document }
    (asked, questions) = MeasureIndex.questions(measures)
    sizes = measures.map { ($0.map { Int32($0.short.count) } ?? 0, $0.map { Int32($0.words.count) } ?? 0) }
    times = targets.map { PlanTime(records[Int($0)]) }
    self.documents = documents
    table = gathering.table
  }

  private static func measures(
    _ targets: [Int32], _ records: [TargetRecord], _ numbers: [Int32]
  ) -> ([TargetMeasure?], [(targets: Range<Int>, measured: Int)]) {
    var measures: [TargetMeasure?] = []
    measures.reserveCapacity(targets.count)
    var documents: [(targets: Range<Int>, measured: Int)] = []
    documents.reserveCapacity(targets.count)
    var start = 0
    while start < targets.count {
      var end = start
      while end < targets.count, numbers[Int(targets[end])] == numbers[Int(targets[start])] { end += 1 }
      measures += TargetMeasure.all(targets[start..<end].map { records[Int($0)] })
      let measured = measures[start...].count { $0 != nil }
      for _ in start..<end { documents.append((start..<end, measured)) }
      start = end
    }
    return (measures, documents)
  }

  private static func questions(_ measures: [TargetMeasure?]) -> ([Int32], [MeasureQuestion]) {
    var numbers: [MeasureQuestion: Int32] = [:]
    var questions: [MeasureQuestion] = []
    let asked = measures.map { measure -> Int32 in
      guard let question = measure?.question else { return -1 }
      if let number = numbers[question] { return number }
      let number = Int32(questions.count)
      numbers[question] = number
      questions.append(question)
      return number
    }
    return (asked, questions)
  }

  /// The number of a feature; -1 where no target has it.
  @inline(__always) func number(of feature: UInt64) -> Int32 { table[feature] }

  /// How many targets have a feature.
  @inline(__always) func count(_ number: Int32) -> Int { Int(starts[Int(number) + 1] - starts[Int(number)]) }

  /// Those that have a feature, each twice and perhaps 1 more, ascending.
  @inline(__always) func holders(_ number: Int32) -> ArraySlice<Int32> {
    lists[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  /// In how many clauses of some targets a feature stands.
  func count(_ number: Int32, in range: Range<Int>) -> Int {
    guard number >= 0 else { return 0 }
    let end = Int(starts[Int(number) + 1])
    var (low, high) = (Int(starts[Int(number)]), end)
    let first = Int32(range.lowerBound * 2)
    while low < high {
      let middle = (low + high) / 2
      if lists[middle] < first { low = middle + 1 } else { high = middle }
    }
    var count = 0
    while low < end, Int(lists[low]) < range.upperBound * 2 {
      count += Int(lists[low] & 1)
      low += 1
    }
    return count
  }
}

/// Numbers features in the order in which they are met.
private struct FeatureGathering {
  private(set) var table = WordTable(capacity: 1024)
  /// Of each feature how many targets have it.
  private var counts: [Int32] = []
  /// Of each target its features' numbers, those of both of its lists together; with 1 more than twice where the clause has it.
  private var all: [Int32] = []
  private var ends: [Int] = []
  /// Of each target the numbers of its short features, and of those of the clause.
  private var shorts: [Int32] = []
  private var words: [Int32] = []

  mutating func add(_ measure: TargetMeasure?) {
    defer { ends.append(all.count) }
    guard let measure else { return }
    let (short, long) = (measure.short, measure.words)
    var (i, j) = (0, 0)
    while i < short.count || j < long.count {
      let isShort = j >= long.count || i < short.count && short[i] <= long[j]
      let isLong = i >= short.count || j < long.count && long[j] <= short[i]
      let number = table.number(of: isShort ? short[i] : long[j])
      if Int(number) == counts.count { counts.append(0) }
      counts[Int(number)] += 1
      if isShort {
        shorts.append(number)
        i += 1
      }
      if isLong {
        words.append(number)
        j += 1
      }
      all.append(number * 2 + (isLong ? 1 : 0))
    }
  }

  func lists() -> (starts: [Int32], lists: [Int32]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(counts.count + 1)
    var sum: Int32 = 0
    for count in counts {
      sum += count
      starts.append(sum)
    }
    var next = starts
    var lists = [Int32](repeating: 0, count: all.count)
    var at = 0
    for (target, end) in ends.enumerated() {
      while at < end {
        let number = Int(all[at] >> 1)
        lists[Int(next[number])] = Int32(target * 2) + (all[at] & 1)
        next[number] += 1
        at += 1
      }
    }
    return (starts, lists)
  }

  func entries(
    _ measures: [TargetMeasure?], _ documents: [(targets: Range<Int>, measured: Int)],
    plan: (_ target: Int) -> TargetDocument
  ) -> [MeasureIndex.Entry?] {
    var entries: [MeasureIndex.Entry?] = []
    entries.reserveCapacity(measures.count)
    // How often each feature stands in the document at hand.
    var often = [Int32](repeating: 0, count: counts.count)
    var (shortAt, wordAt, start) = (0, 0, 0)
    while start < measures.count {
      let range = documents[start].targets
      let first = wordAt
      let last = range.reduce(first) { $0 + (measures[$1]?.words.count ?? 0) }
      for number in words[first..<last] { often[Int(number)] += 1 }
      let planNames = documents[start].measured > 0 ? MatchComparison.names(of: plan(start)) : []
      for target in range {
        guard let measure = measures[target] else {
          entries.append(nil)
          continue
        }
        let (short, long) = (shortAt + measure.short.count, wordAt + measure.words.count)
        entries.append(
          MeasureIndex.Entry(
            measure, shortCounts: shorts[shortAt..<short].map { often[Int($0)] },
            wordCounts: words[wordAt..<long].map { often[Int($0)] }, planNames: planNames))
        (shortAt, wordAt) = (short, long)
      }
      for number in words[first..<last] { often[Int(number)] = 0 }
      start = range.upperBound
    }
    return entries
  }
}
