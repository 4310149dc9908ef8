import Bytes
import Targets
import Vietnamese

/// Finds which target a result answers: the same measure, unit, scope and place, in time (contract "Matching"). It depends on
/// nothing but the records and owners it is given, so that the same records always match alike.
///
/// Candidates come from an index of the words of measures, by owner: of each result the targets of those for whom it can speak
/// that share most of its words are compared, a bounded number. How rare a word is in the likeness is counted in the two
/// documents only, so no third one changes it.
public struct ResultMatcher: Sendable {
  /// Likeness from which a match is certain where nothing speaks against it.
  static let sure = 0.72
  /// Likeness from which a match is offered.
  static let least = 0.45
  /// The same of a figure that states another plan's value, and of one whose plan is near: plans are changed within their year.
  static let leastOfOtherPlan = 0.8, leastOfNearPlan = 0.6
  /// Likeness of measures of which neither has a word that the other has not.
  static let whole = 0.8
  /// Targets nearer than this are as alike.
  static let margin = 0.05
  /// Likeness of two targets that measure the same.
  static let same = 0.95
  /// A target with more speaking against it is not offered.
  static let mostDoubts = 5
  /// How much a plan's value that a report repeats adds.
  static let evidence = 0.1, strongEvidence = 0.25
  /// Of a result the targets compared word by word, and the entries of the index that lead to them.
  static let mostCandidates = 32, mostVisited = 4096

  let targets: [TargetRecord]
  /// Target → number of its document.
  let documents: [Int32]
  private let numbers: [String: Int32]
  /// Of each document the day of its issue.
  let issued: [Day?]
  /// Of each document whether its place has since been joined with others.
  let isMerged: [Bool]
  let owners: [OwnerTargets]
  /// Targets that their own documents tell as results too.
  let told: Set<Int>

  /// - Parameters:
  ///   - targets: All that may be answered.
  ///   - owners: Of each its document's owner.
  public init(targets: [TargetRecord], owners: [MatchOwner]) { self.init(targets: targets) { owners[$0] } }

  /// - Parameters:
  ///   - targets: All that may be answered, those of a document side by side.
  ///   - told: Those that their own documents tell as results too: ``isTold(_:by:)``.
  ///   - owner: The owner of the document of a target, by its index.
  public init(targets: [TargetRecord], told: Set<Int> = [], owner: (Int) -> MatchOwner) {
    (self.targets, self.told) = (targets, told)
    var numbers: [String: Int32] = [:]
    var documents: [Int32] = []
    documents.reserveCapacity(targets.count)
    var issued: [Day?] = []
    var isMerged: [Bool] = []
    var groups: [MatchOwner: Int] = [:]
    var members: [(owner: MatchOwner, targets: [Int32])] = []
    var group = 0
    for (index, target) in targets.enumerated() {
      if index == 0 || target.document.slug != targets[index - 1].document.slug {
        let number = numbers[target.document.slug] ?? Int32(issued.count)
        let owner = owner(index)
        if Int(number) == issued.count {
          numbers[target.document.slug] = number
          let day = target.document.issued.flatMap { Day(iso: $0.prefix(10)) }
          issued.append(day)
          isMerged.append(Mergers.divide(owner, planOf: day))
        }
        documents.append(number)
        group = groups[owner] ?? members.count
        if group == members.count {
          groups[owner] = group
          members.append((owner, []))
        }
      } else {
        documents.append(documents[index - 1])
      }
      members[group].targets.append(Int32(index))
    }
    (self.documents, self.numbers, self.issued, self.isMerged) = (documents, numbers, issued, isMerged)
    owners = members.map { OwnerTargets($0.owner, $0.targets) }
  }

  /// Whether a result of the same document reads a target's words as what was reached.
  public static func isTold(_ target: TargetRecord, by result: ResultRecord) -> Bool {
    guard !target.isConfirmed, let wanted = target.value, let value = result.found.value,
      target.range.contains(result.found.amount.lowerBound)
    else { return false }
    let stated = value.approximation * TargetUnits.size(result.found.unit)
    return abs(stated - wanted * TargetUnits.size(target.unit)) <= abs(stated) * 0.0005
  }

  /// For each result what it answers; nil for nothing. The results of one document stand together.
  public func matches(_ results: [(record: ResultRecord, owner: MatchOwner)]) -> [ResultMatch?] {
    answers(results).map { answer in
      answer.map { answer in
        ResultMatch(
          target: targets[answer.target].id, also: answer.also.map { targets[$0].id }, certainty: answer.certainty,
          note: answer.note)
      }
    }
  }

  /// The same by the indices of targets.
  public func answers(_ results: [(record: ResultRecord, owner: MatchOwner)]) -> [MatchedTarget?] {
    if targets.isEmpty { return results.map { _ in nil } }
    let results = results.map { (record: $0.record.windowed, owner: $0.owner) }
    var out: [MatchedTarget?] = []
    var start = 0
    while start < results.count {
      var end = start + 1
      while end < results.count, results[end].record.document.slug == results[start].record.document.slug { end += 1 }
      out += answers(ofDocument: results[start..<end])
      start = end
    }
    return out
  }

  private func answers(
    ofDocument results: ArraySlice<(record: ResultRecord, owner: MatchOwner)>
  ) -> [MatchedTarget?] {
    var measures: [ResultMeasure?] = []
    var context: (block: Int, scope: MeasureScope)?
    let headline = Set(
      MeasureText.content(MeasureText.words(results.first?.record.document.title ?? ""), isGrowth: false))
    var around = headline
    let members = results.map { result in
      let found = result.record.found
      return RowOutcomes.Member(
        range: found.quote, quote: result.record.quote, subject: found.subject, outcome: found.outcome,
        unit: found.unit)
    }
    let (lent, leads) = (RowOutcomes.of(members), SeriesLead.of(members))
    // Headlines may speak of one figure of many.
    let area = results.first.flatMap { result in
      result.record.document.issuer == nil ? nil : MeasureScope.area(ofTitle: result.record.document.title)
    }
    for ((record, _), lent) in zip(results, zip(lent, leads)) {
      let measure = ResultMeasure(record, lent: lent.0, lead: lent.1)
      if let area { measure?.limit(to: area, record) }
      if let context, context.block == record.found.block {
        measure?.context = context.scope
      } else {
        around = headline
      }
      measure?.around = around
      if let measure { around.formUnion(measure.said) }
      if let scope = measure?.scope {
        let before = context?.block == record.found.block ? context?.scope : nil
        context = (record.found.block, before.map { $0.joined(with: scope) } ?? scope)
      }
      measures.append(measure)
    }
    var words = WordCounts()
    for measure in measures { if let measure { words.add(measure.words) } }
    var seekers: [Seeker: CandidateSearch] = [:]
    var (verdicts, asked): ([MatchVerdict?], [RemoteMatches.Asked?]) = ([], [])
    var changes = ChangeApart(count: results.count)
    let title = results.first?.record.document.title
    let titled = title.flatMap { LocalPlace.inTitle($0) }
    // The place that a result before in the same paragraph names.
    var named: (block: Int, place: String)?
    var sureTitles: [String: Bool] = [:]
    var sectors = SectorGrowth(whole: nil)
    let level = title.flatMap { MeasureText.level(ofTitle: $0) }
    for (at, (result, measure)) in zip(results, measures).enumerated() {
      guard let measure else {
        verdicts.append(nil)
        asked.append(nil)
        continue
      }
      measure.titled = level
      let next = results.dropFirst(at + 1).first?.record
      if let next, next.found.block == result.record.found.block,
        (0...3).contains(next.found.quote.lowerBound - result.record.found.quote.upperBound),
        PlanEvidence.judges(next.quote)
      {
        measure.judgement = next.quote
      }
      if result.owner.issuer == nil, result.owner.place == nil, let title {
        if named?.block != result.record.found.block { named = nil }
        named = ResultPlace.only(in: result.record.quote).map { (result.record.found.block, $0) } ?? named
        measure.isPlaceUnclear =
          named?.place != result.record.found.place && isUnclear(result.record, title, &sureTitles)
      }
      let seeker = Seeker(
        owner: result.owner, place: result.record.found.place, titled: titled,
        title: result.owner.issuer == nil && result.owner.place == nil && result.record.found.place == nil ? title : nil
      )
      let change = ChangeApart.measure(result.record, beside: measure, lent: lent[at])
      var found = verdict(result.record, measure, words, &seekers[seeker, default: CandidateSearch(self, seeker)])
      // "Tổng giá trị sản xuất tăng 11%. Trong đó, khu vực dịch vụ tăng 12%": the growth of what was named before, in a sector.
      if SectorGrowth.isPart(result.record) {
        if found?.doubts.isEmpty != true,
          let (record, measure) = sectors.measure(result.record, lent: lent[at], measure),
          let whole = verdict(record, measure, words, &seekers[seeker, default: CandidateSearch(self, seeker)]),
          whole.doubts.isEmpty
        {
          found = whole
        }
      } else {
        sectors = SectorGrowth(whole: result.record)
      }
      verdicts.append(found)
      asked.append(RemoteMatches.Asked(record: result.record, measure: measure, seeker: seeker))
      if let (record, measure) = change,
        let verdict = verdict(record, measure, words, &seekers[seeker, default: CandidateSearch(self, seeker)])
      {
        changes.add(verdict, of: at, record)
      }
    }
    trustReport(&verdicts)
    trustSeat(&verdicts)
    var all = verdicts + changes.verdicts
    settle(&all, results.map(\.record) + changes.records)
    var answers = changes.joined(all)
    RemoteMatches(matcher: self, words: words).add(to: &answers, asked, &seekers)
    return answers.map { $0?.match(targets) }
  }

  /// Whether nothing but a title that may be of a body or another place says where a figure of a news item holds.
  private func isUnclear(_ record: ResultRecord, _ title: String, _ known: inout [String: Bool]) -> Bool {
    guard let place = record.found.place, place != ResultPlace.country, ResultPlace.only(in: record.quote) == nil else {
      return false
    }
    if let isSure = known[place] { return !isSure }
    let isSure = TitlePlace.isSure(title, place: place)
    known[place] = isSure
    return !isSure
  }

  /// For whom a result speaks.
  struct Seeker: Hashable {
    let owner: MatchOwner
    let place: String?
    /// Of a part of the issuer's place, as the title of the text has it: "của xã Cam Lộ".
    var titled: String?
    /// The title of a text of which no place is known.
    var title: String?
  }

  /// The targets for which a seeker can speak.
  func related(to seeker: Seeker) -> [(index: MeasureIndex, relation: OwnerRelation)] {
    let named = (seeker.place ?? seeker.titled).map { MatchOwner.key($0) }
    return owners.compactMap { owner in
      OwnerRelation.of(seeker.owner, named: named, written: seeker.place, to: owner.owner).map { relation in
        let isOfBody = relation == .unknown && tellsOf(owner, seeker.title)
        let isAbout = relation == .unknown && seeker.owner.about != nil && seeker.owner.about == owner.owner.issuer
        return (owner.index(targets, documents), isOfBody ? .same : isAbout ? .about : relation)
      }
    }
  }

  /// Whether a title names the body whose targets these are, which is of no place: a company of the whole country.
  private func tellsOf(_ owner: OwnerTargets, _ title: String?) -> Bool {
    guard let title, owner.owner.place == nil, owner.owner.rank == nil, let first = owner.targets.first,
      let name = targets[Int(first)].document.issuer
    else { return false }
    return TitlePlace.isOf(body: name, title)
  }

  /// The number of a target's document.
  func document(of target: Int) -> Int32 { documents[target] }

  // MARK: One result

  func verdict(
    _ record: ResultRecord, _ measure: ResultMeasure, _ words: WordCounts, _ search: inout CandidateSearch
  ) -> MatchVerdict? {
    let own = number(of: record.document.slug)
    let comparison = MatchComparison(record, measure, words)
    var found: [MatchCandidate] = []
    // The most that a target may lack beside the best so far, and still matter.
    var least = ResultMatcher.least
    for candidate in search.candidates(comparison, isWanted: { self.isWanted(record, $0, $1, own: own) }) {
      guard comparison.bound(candidate) >= least else { continue }
      let isOwn = documents[candidate.target] == own
      if let match = compare(comparison, candidate, isOwn: isOwn, &search) {
        found.append(match)
        least = max(least, weighed(match) - ResultMatcher.margin)
      }
    }
    guard let best = found.max(by: { isWorse($0, $1, record) }) else { return nil }
    var doubts = best.doubts
    var also: [MatchCandidate] = []
    for other in found where other.target != best.target {
      if best.measure.isSame(as: other.measure) {
        also.append(other)
      } else if other.likeness > best.likeness - ResultMatcher.margin, other.doubts.count <= best.doubts.count {
        doubts.append(.rival(other.target))
      }
    }
    if best.likeness < ResultMatcher.sure { doubts.append(.words(best.isLifted ? nil : best.likeness)) }
    // Of a sure match the further milestones that are as sure.
    if doubts.isEmpty {
      also.removeAll { other in
        other.doubts.contains { !$0.isOfWords && !($0 == .plan && isOfSameRow(other.target, best.target)) }
          || other.likeness < ResultMatcher.sure
            && Likeness.overlap(measure.words, other.measure.short) { _ in 1 } < ResultMatcher.same
      }
    }
    return MatchVerdict(
      target: best.target, likeness: best.likeness, also: also.map(\.target).sorted(), doubts: doubts,
      repeatsPlan: best.repeatsPlan && found.allSatisfy { isFar($0, from: best) }, statesPlan: best.statesPlan,
      provesSeat: best.provesSeat, saysPlan: best.saysPlan)
  }

  /// "Tỉnh giao 43.000 | Xã phấn đấu 45.000": two goals of one row and year, of which a report repeats one.
  private func isOfSameRow(_ target: Int, _ other: Int) -> Bool {
    documents[target] == documents[other] && targets[target].range == targets[other].range
      && targets[target].deadlineYear == targets[other].deadlineYear
  }

  /// Whether a target is the best one, another milestone of it, or asks for another value or for something much less alike.
  private func isFar(_ other: MatchCandidate, from best: MatchCandidate) -> Bool {
    other.target == best.target || !other.repeatsPlan || other.measure.isSame(as: best.measure)
      || other.likeness < best.likeness - 3 * ResultMatcher.margin
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
    candidate.likeness - 2 * ResultMatcher.margin * Double(candidate.doubts.count) - (candidate.isBehind ? 0.5 : 0)
  }

  /// How far a target's deadline lies from a result's year; behind it farther than before.
  func distance(_ target: Int, _ record: ResultRecord) -> Int {
    guard let year = record.found.asOf?.day.year, let deadline = targets[target].deadlineYear else { return 500 }
    return deadline >= year ? deadline - year : 100 + year - deadline
  }

  /// Whether a figure of the plan itself says where its measure stood when it was made, beside what is to be reached.
  func isState(_ record: ResultRecord, besides target: Int) -> Bool {
    guard !record.found.isEstimate, record.found.shareOfPlan == nil, let day = record.found.asOf?.day,
      let issued = issued[Int(documents[target])], day <= issued
    else { return false }
    return !record.range.overlaps(targets[target].range)
  }

  /// The number of a document; -1 where none of its targets was given.
  func number(of slug: String) -> Int32 { numbers[slug] ?? -1 }
}
