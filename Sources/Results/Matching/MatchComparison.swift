import Bytes
import Targets

/// How often words stand in the measures of one document.
struct WordCounts: Sendable {
  private(set) var total = 0
  private var table = WordTable(capacity: 64)
  private var counts: [Int32] = []

  mutating func add(_ words: [UInt64]) {
    total += 1
    for word in words {
      let number = Int(table.number(of: word))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    }
  }

  @inline(__always) func count(_ word: UInt64) -> Int32 {
    let number = table[word]
    return number < 0 ? 0 : counts[Int(number)]
  }
}

/// What words weigh of which so many clauses have one: the rarer, the more.
struct WordWeights {
  private let total: Double
  private let known: [Double]

  /// - Parameter total: Clauses in all.
  init(total: Int) {
    let total = Double(total)
    self.total = total
    known = (0..<32).map { WordWeights.weight($0, total) }
  }

  /// The weight of a word that so many clauses have.
  @inline(__always) subscript(count: Int32) -> Double {
    count < 32 ? known[Int(count)] : WordWeights.weight(count, total)
  }

  private static func weight(_ count: Int32, _ total: Double) -> Double {
    (1 + total / Double(max(1, count))).squareRoot()
  }
}

/// A result with what its comparison with any target asks for. A class, so that one that is looked at is not copied.
final class MatchComparison {
  let record: ResultRecord
  let measure: ResultMeasure
  /// All words of its report.
  let own: WordCounts
  /// How often each of its features (`MeasureIndex`) stands there.
  private let shortCounts: [Int32]
  private let wordCounts: [Int32]
  /// What a plan that it states may add to its likeness.
  private let evidence: Double

  /// The last word that says something of what is told of its measure behind the figure.
  let lastWord: (text: String, features: [UInt64])?
  /// Words around its figure that may limit it, the issuer's own name left out, each with what it is compared by, and with the words
  /// that stand for it and others beside it.
  let setting: [(text: String, words: [UInt64], same: [UInt64]?)]
  /// What its sentence and the results before it name.
  let context: MeasureScope?
  /// How wide a whole its sentence speaks of: ``WiderScope``.
  let widerRank: Int?
  /// The place below a province of which it says to be all: ``WiderScope/wholeBelow(of:)``.
  let wholeBelow: Int?
  /// Of the words around its figure.
  private let settingScope: MeasureScope
  /// Towns and parts of the year that its words name.
  let narrower: NarrowerParts
  /// Whether it says that it is the mean of several years.
  let isMeanOfYears: Bool
  /// Whether it says that it speaks of a place as it was before that was joined with others.
  private(set) lazy var isOfOldPlace = Mergers.isOfOld(record.quote + " " + record.found.setting)
  /// The growth that it says was planned.
  private(set) lazy var plannedGrowth = Growth.planned(in: record.quote)
  /// The plan's value that its words state, where none was read.
  private(set) lazy var toldPlan =
    record.found.against == nil && record.found.shareOfPlan == nil && record.found.overPlan == nil
    ? PlanEvidence.told(in: record.quote + " " + measure.judgement, unit: record.found.unit) : nil
  private var ranks: [String: Int?] = [:]
  private var seats: [String: Bool] = [:]

  init(_ record: ResultRecord, _ measure: ResultMeasure, _ own: WordCounts) {
    (self.record, self.measure, self.own) = (record, measure, own)
    lastWord = MeasureText.lastWord(of: record.found.tail, isGrowth: measure.isGrowth)
    widerRank = WiderScope.rank(of: record)
    wholeBelow = WiderScope.wholeBelow(of: record)
    narrower = NarrowerParts(of: record)
    setting = MatchComparison.setting(of: record, measure)
    isMeanOfYears = PlanPeriod.saysMeanOfYears(record.quote + " " + record.found.setting)
    let around = MeasureScope(record.found.setting.isEmpty ? [] : MeasureText.words(record.found.setting))
    settingScope = around
    context = measure.context.map { $0.joined(with: around) } ?? around
    shortCounts = measure.short.map { own.count($0) }
    wordCounts = measure.words.map { own.count($0) }
    let found = record.found
    let statesPlan = found.against != nil || found.overPlan != nil || found.shareOfPlan != nil
    evidence = statesPlan ? ResultMatcher.strongEvidence : 0
  }

  /// How wide the place of the body is that issued a target's document.
  func rank(of issuer: String?) -> Int? {
    guard let issuer else { return nil }
    if let known = ranks[issuer] { return known }
    let rank = MatchOwner(named: issuer).rank
    ranks[issuer] = .some(rank)
    return rank
  }

  /// Whether the title of a news item, or its own words, are of the commune of a body: ``NamedSeat``.
  func isOfSeat(of issuer: String?) -> Bool {
    guard let issuer, record.document.issuer == nil else { return false }
    if let known = seats[issuer] { return known }
    let owner = MatchOwner(named: issuer)
    let isOf =
      owner.rank == 3
      && owner.seatName.map { seat in
        record.found.place.map { $0.lowered() == seat } ?? NamedSeat.isNamed(seat, in: record.document.title)
      } ?? false
    seats[issuer] = isOf
    return isOf
  }

  /// What brackets in the name of what is measured add to the words before them: "suy dinh dưỡng (chiều cao theo tuổi)"; short names and
  /// units are left out.
  private(set) lazy var bracketed: [(text: String, words: [MeasureWord], same: [UInt64]?)] = {
    guard record.found.subject.holds("(") else { return [] }
    let parts = record.found.subject.parts(between: "(")
    let before = Set(MeasureText.words(String(parts.first ?? "")).map(\.folded))
    let unit = record.found.unit.lowered()
    return parts.dropFirst().compactMap { $0.parts(between: ")").first }
      .filter { $0.parts().count > 1 && !unit.holds($0.lowered()) }
      .flatMap { bracket in
        let parts = bracket.parts()
        let heads = parts.map { MeasureText.words(String($0)).first ?? MeasureText.word("") }
        let equals = MeasureText.equals(in: heads)
        return parts.enumerated().map { at, part in
          (
            text: String(part), words: MeasureText.words(String(part)),
            same: equals.first { $0.range.contains(at) }?.same.map(\.folded)
          )
        }
      }
      .filter { !$0.words.allSatisfy { before.contains($0.folded) } }
  }()

  /// The first word in such brackets that a target does not have, and that limits the name.
  func bracketed(missingIn target: TargetMeasure) -> String? {
    bracketed.first { part in
      !part.words.allSatisfy {
        MeasureText.isEmpty($0) || MeasureText.isSmall($0.folded) || MeasureText.limitsNothing($0)
          || target.known.holds($0.folded) || MatchComparison.bases.contains($0.folded)
      } && part.same?.allSatisfy(target.known.holds) != true
    }?.text
  }

  /// With which it is said at which prices or by which count a row is reckoned.
  private static let bases = Set(
    ["giá", "so", "sánh", "hành", "thức", "bộ", "chung", "lượt"].map { MeasureText.word($0).folded })

  /// Whether its clause says to be of the whole province or city of a body: "toàn tỉnh" of one that is a province.
  func saysWhole(of issuer: String?) -> Bool {
    guard let issuer, rank(of: issuer) == 1 else { return false }
    return record.quote.lowered().holds(issuer.lowered().holds("thành phố") ? "toàn thành phố" : "toàn tỉnh")
  }

  /// At which prices: of a growth that is always so.
  static let constantPrices = "giá so sánh"
  private static let priceWords: Set<String> = ["giá", "so", "sánh", "so sánh", constantPrices]

  private static func setting(of record: ResultRecord, _ measure: ResultMeasure)
    -> [(text: String, words: [UInt64], same: [UInt64]?)]
  {
    guard !record.found.setting.isEmpty else { return [] }
    var own: [MeasureWord] = []
    for name in [record.document.issuer, record.document.place, record.found.place] {
      if let name { MeasureText.append(name, to: &own) }
    }
    let names = Set(own.map(\.folded))
    let isOfCountry = record.found.place == nil || record.found.place == ResultPlace.country
    let isAtPrices = measure.isGrowth && record.quote.lowered().holds(constantPrices)
    let parts = record.found.setting.parts().filter { !isAtPrices || !priceWords.contains(String($0)) }
      .map { (String($0), MeasureText.words(String($0))) }
    let heads = parts.map { $0.1.first ?? MeasureText.word("") }
    let equals = MeasureText.equals(in: heads)
    let told = MeasureText.attributions(in: heads)
    // "Ở cấp tỉnh đạt 98,9%, cấp huyện đạt 96,52%": a figure of its own level is of no other.
    let levels = measure.scope.namesLevel ? MeasureScope.levels(in: heads) : []
    // "Số người tập thể thao …; số gia đình thể thao …": households are no part of all people.
    let isOfOthers = measure.scope.namesOthers
    return parts.enumerated().compactMap { at, part in
      if told.contains(at) || levels.contains(at) || isOfOthers && people.contains(heads[at].folded) { return nil }
      // "Khách quốc tế đến Việt Nam": the verb and the country that it speaks for say no more than the rest.
      if part.1.count == 1, MeasureText.limitsNothing(part.1[0]) { return nil }
      if isOfCountry, MeasureText.isOfCountry(heads, at) { return nil }
      let words = part.1.map(\.folded).filter { !names.contains($0) }
      let same = equals.first { $0.range.contains(at) }?.same.map(\.folded)
      return words.isEmpty || MeasureText.isOfCover(heads, at) ? nil : (part.0, words, same)
    }
  }

  /// Whether a body pledges its figure: "tỉnh đăng ký thành lập mới 758 doanh nghiệp".
  private(set) lazy var isPledge = MatchComparison.isPledge(record.quote.lowered())

  private static func isPledge(_ quote: String) -> Bool {
    guard quote.holds("đăng ký") else { return false }
    return ["tỉnh", "thành phố", "huyện", "xã", "phường", "ngành", "sở", "đơn vị", "địa phương", "ubnd"].contains {
      quote.holds($0 + " đăng ký ")
    }
  }

  /// Whether one of both names to how many of whom the other counts: "Số giường bệnh trên 10.000 dân | giường" and "giường/vạn dân".
  func tellsRate(of target: TargetRecord, _ unit: FoldedUnit) -> Bool {
    FoldedUnit.rate(toldIn: target.measured)?.isRate(like: unit) == true
      || FoldedUnit.rate(toldIn: record.found.subject)?.isRate(like: FoldedUnit(target.unit)) == true
  }

  /// Words of a time, which a title has of its own: "bình quân 3 năm" is not excused by "Kế hoạch năm 2024".
  private static let times = Set(
    ["năm", "tháng", "quý", "kỳ", "giai", "đoạn", "nhiệm", "đầu", "cuối"].map { MeasureText.word($0).folded })

  /// The first word around the figure that a target does not have; those that name what is measured are compared by what they say
  /// together. What the plan's title and the name of its body say is of all its targets, "ngành du lịch" of the Cục Du lịch, but not where
  /// they name several fields, of which each is a part.
  ///
  /// - Parameters:
  ///   - plan: Words of these two names: ``names(of:)``.
  ///   - isSmall: Of which words it is not asked, where the plan's value tells of which target the figure is.
  func stranger(
    to target: TargetMeasure, named plan: Set<UInt64>, _ short: ShortNames, isSmall: (UInt64) -> Bool = { _ in false }
  ) -> String? {
    let isOfTourism = self.isOfTourism
    let isNamed = !exceeds(target, short)
    let strangers = setting.filter { part in
      if isNamed, part.words.allSatisfy(measure.own.contains) { return false }
      if isNamed, target.known.holds(MeasureText.output), part.words.allSatisfy(measure.outputWords.contains) {
        return false
      }
      if part.words.allSatisfy(isSmall) || isOfTourism && part.words.allSatisfy(MatchComparison.visits.contains) {
        return false
      }
      // Families are households.
      if part.words == [MatchComparison.household], target.known.holds(MatchComparison.family) { return false }
      return
        !part.words.allSatisfy { target.known.holds($0) || short.names.contains($0) }
        && part.same?.allSatisfy(target.known.holds) != true
    }
    guard let first = strangers.first else { return nil }
    guard settingScope.isWithin(measure.scope.joined(with: target.scope)) else { return first.text }
    return strangers.first { !$0.words.allSatisfy(plan.contains) }?.text
  }

  /// Whether it is what tourism brings in, by its whole name: the visitors of whom is told before, abroad and at home, are a part of those that
  /// bring it.
  private lazy var isOfTourism =
    !measure.core.isEmpty && measure.core.allSatisfy(MatchComparison.tourism.contains)
    && MatchComparison.tourism.allSatisfy(measure.core.contains)

  private static let people = folded("người dân")
  private static let (household, family) = (MeasureText.word("hộ").folded, MeasureText.word("đình").folded)
  private static func folded(_ text: String) -> Set<UInt64> { Set(MeasureText.words(text).map(\.folded)) }
  private static let tourism = folded("doanh thu du lịch")
  /// Words with which visitors are told, and not "trong đó" and "riêng".
  private static let visits = folded(
    "khách lượt người quốc tế nội địa trong nước du lịch đón phục vụ tham quan lưu trú trải nghiệm triệu nghìn lượng tổng tăng giảm"
  )

  /// Words of a body's name, or of what stands between its commas, that by chance hardly stand around a figure all together.
  static let longName = 4

  /// Whether what stands around the figure names a body by all words of its name.
  func names(all words: [UInt64]) -> Bool {
    let around = Set(setting.flatMap(\.words))
    return words.allSatisfy { around.contains($0) || MatchComparison.joiners.contains($0) }
  }

  private static let joiners = Set(["và", "bộ"].map { MeasureText.word($0).folded })

  /// The words of a plan's title and of its body's name, as far as these name one field, without those of a time.
  static func names(of plan: TargetDocument) -> Set<UInt64> {
    let whole = [plan.title, plan.issuer ?? ""].filter { name in
      !name.holds(",") && !name.holds(" và ") && !name.holds(" - ") && !name.holds(" – ")
    }
    return Set(MeasureText.words(whole.joined(separator: " ")).map(\.folded)).subtracting(times)
  }

  /// What the likeness to a target is at most, from how many features both have. The weight of one is between those of a word
  /// that stands everywhere and of one that stands once.
  func bound(_ candidate: CandidateSearch.Candidate) -> Double {
    let total = Double(own.total + candidate.measured)
    let most = ((1 + total) / 2).squareRoot()
    func bound(_ own: Int, _ other: Int32) -> Double {
      let common = Double(min(candidate.common, min(own, Int(other))))
      let apart = Double(own + Int(other)) / 2 - common
      return common > 0 ? common * most / (common * most + apart) : 0
    }
    let (short, words) = candidate.sizes
    let alike = max(bound(measure.short.count, short), bound(measure.words.count, words))
    // Of so many words of a target, more than half may stand somewhere in the sentence.
    let perhaps = candidate.common > 1 && candidate.common * 4 > Int(short) ? MatchComparison.mostPerhaps : 0
    return min(1, max(alike, perhaps) + evidence)
  }

  /// The same with all words weighing alike: which targets are looked at first.
  func score(common: Int, _ sizes: (short: Int32, words: Int32)) -> Double {
    func score(_ own: Int, _ other: Int32) -> Double {
      let all = own + Int(other)
      return all > 0 ? Double(2 * min(common, min(own, Int(other)))) / Double(all) : 0
    }
    let (short, words) = sizes
    return max(score(measure.short.count, short), score(measure.words.count, words))
  }

  /// The overlap of words, rare ones weighing more: of subject and outcome, or of the whole clauses.
  func likeness(
    _ candidate: CandidateSearch.Candidate, _ entry: MeasureIndex.Entry, _ search: inout CandidateSearch
  ) -> Double {
    let weights = search.weights(own.total + candidate.measured)
    let sums = search.sums(candidate, measure) { isLong, at, count in
      weights[(isLong ? wordCounts[at] : shortCounts[at]) + count]
    }
    return max(
      overlap(measure.short, shortCounts, sums.short, entry.measure.short, entry.shortCounts, weights),
      overlap(measure.words, wordCounts, sums.words, entry.measure.words, entry.wordCounts, weights))
  }

  /// What each word says of two measures: those that stand in many targets, of whatever field, say less.
  private static func weight(_ word: UInt64) -> Double { MeasureText.isCommon(word) ? 0.5 : 1 }

  /// The most that words in whatever order make likely, below what makes a match certain.
  static let mostPerhaps = 0.71
  /// How much of a target has to be said, how much of the result the target has to have, of both on an average, and what the words
  /// that both have must weigh.
  private static let leastSaid = 0.5, leastKnown = 0.4, leastKnownOfWhole = 0.3, leastCovered = 0.5, leastCommon = 1.5

  /// How well two measures cover each other in whatever order and part of the sentence: how much of the target's words is said, and
  /// how much of what the result measures the target has. 0 where it is too little; 1 where neither has a word of its own.
  func coverage(_ target: TargetMeasure, _ short: ShortNames) -> Double {
    func share(_ own: [UInt64], _ isKnown: (UInt64) -> Bool) -> (of: Double, weight: Double) {
      var (common, all) = (0.0, 0.0)
      for word in own {
        let weight = MatchComparison.weight(word)
        all += weight
        if isKnown(word) { common += weight }
      }
      return (all > 0 ? common / all : 0, common)
    }
    let said = share(target.core) { measure.said.holds($0) || short.words.contains($0) }
    guard said.of >= MatchComparison.leastSaid else { return 0 }
    let known = share(measure.core) { target.content.holds($0) || short.names.contains($0) }
    if said.of == 1, known.of == 1 { return 1 }
    let covered = (said.of + known.of) / 2
    // Of a target that is said whole, more may be told: "tổng chiều dài đường bộ cao tốc đưa vào khai thác".
    let isEnough =
      known.of >= (said.of == 1 ? MatchComparison.leastKnownOfWhole : MatchComparison.leastKnown)
      && covered >= MatchComparison.leastCovered
      && said.weight >= MatchComparison.leastCommon
    return isEnough ? covered : 0
  }

  /// How near two measures are whose words are mostly others: what of the one is said by the other, on an average; 0 where nothing but
  /// words of all fields is common.
  func nearness(_ target: TargetMeasure) -> Double {
    func share(_ own: [UInt64], _ isKnown: (UInt64) -> Bool) -> (of: Double, isShared: Bool) {
      var (common, all, isShared) = (0.0, 0.0, false)
      for word in own {
        let weight = MatchComparison.weight(word)
        all += weight
        if isKnown(word) {
          common += weight
          isShared = isShared || !MeasureText.isCommon(word)
        }
      }
      return (all > 0 ? common / all : 0, isShared)
    }
    let said = share(target.core) { measure.said.holds($0) }
    let known = share(measure.core) { target.content.holds($0) }
    return said.isShared || known.isShared ? (said.of + known.of) / 2 : 0
  }

  /// Whether the target names something that is said nowhere near the figure, and so may measure a part of it only: "lao động qua đào
  /// tạo có chứng chỉ" beside "lao động qua đào tạo".
  func lacks(_ target: TargetMeasure, _ short: ShortNames) -> Bool {
    !target.core.allSatisfy { measure.said.holds($0) || measure.around.contains($0) || short.words.contains($0) }
  }

  /// The same of what parts two measures of which the plan's value is the same.
  func lacksMore(of target: TargetMeasure, _ short: ShortNames) -> Bool {
    !target.core.allSatisfy {
      MeasureText.isLight($0) || measure.said.holds($0) || measure.around.contains($0) || short.words.contains($0)
    }
  }

  /// Whether the result itself names something that the target does not.
  func exceeds(_ target: TargetMeasure, _ short: ShortNames) -> Bool {
    !measure.core.allSatisfy { target.content.holds($0) || short.names.contains($0) }
  }

  /// Whether the result itself names something of its own that no measures of all fields have: "hàng dệt may", "thấp còi".
  func namesMore(than target: TargetMeasure, _ short: ShortNames) -> Bool {
    !measure.core.allSatisfy {
      MeasureText.isSmall($0) || MatchComparison.hollow.contains($0) || target.content.holds($0)
        || short.names.contains($0)
    }
  }

  /// Whether what only one of both names parts them in nothing, where the plan's value is the same: of whom, which amount, that it is had.
  func differsLightly(from target: TargetMeasure, _ short: ShortNames) -> Bool {
    !lacksMore(of: target, short)
      && measure.core.allSatisfy {
        MeasureText.isLight($0) || target.content.holds($0) || short.names.contains($0)
      }
  }

  /// Whether what only one of both names is made of syllables that measures of all fields have, "thu được" and "sản phẩm", and the rest is
  /// common to both: where the plan's very value follows from what is told, no more is needed.
  func differsInCommonWords(from target: TargetMeasure, _ short: ShortNames) -> Bool {
    let isShared = measure.core.contains { !MeasureText.isCommon($0) && target.content.holds($0) }
    return isShared
      && target.core.allSatisfy {
        MeasureText.isCommon($0) || measure.said.holds($0) || short.words.contains($0)
      }
      && measure.core.allSatisfy {
        MeasureText.isCommon($0) || target.content.holds($0) || short.names.contains($0)
      }
  }

  /// Words that part no two measures: "bác sĩ làm việc", "nhân viên y tế hoạt động".
  private static let hollow = Set(["làm", "việc", "hoạt", "động"].map { MeasureText.word($0).folded })

  /// Whether what only one of both names has says nothing by itself.
  func saysMoreOrLess(_ target: TargetMeasure, _ short: ShortNames) -> Bool {
    target.core.allSatisfy {
      MatchComparison.hollow.contains($0) || measure.said.holds($0) || short.words.contains($0)
    }
      && measure.core.allSatisfy {
        MatchComparison.hollow.contains($0) || target.content.holds($0) || short.names.contains($0)
      }
  }

  private static let exclusions = [
    "không tính", "không kể", "không bao gồm", "không gồm", "chưa tính", "chưa kể", "chưa bao gồm", "(trừ ",
    "ngoại trừ",
  ]
  /// What its words say is not counted.
  private(set) lazy var excluded = MatchComparison.exclusions(in: record.quote + " " + record.found.subject)

  static func exclusions(in text: String) -> [String] {
    let words = text.lowered()
    return exclusions.filter { words.holds($0) }
  }

  /// Whether only one of both says that something is not counted: "giường bệnh (không tính giường trạm y tế xã)".
  func excludesOther(than target: TargetMeasure) -> Bool { excluded != target.excluded }

  /// Twice what is common over what both have, by weight; both in order.
  private func overlap(
    _ a: [UInt64], _ aCounts: [Int32], _ aSum: Double, _ b: [UInt64], _ bCounts: [Int32],
    _ weights: WordWeights
  ) -> Double {
    var (common, bSum) = (0.0, 0.0)
    var i = 0
    for (j, feature) in b.enumerated() {
      while i < a.count, a[i] < feature { i += 1 }
      if i < a.count, a[i] == feature {
        let weight = weights[aCounts[i] + bCounts[j]]
        common += weight
        bSum += weight
        i += 1
      } else {
        bSum += weights[own.count(feature) + bCounts[j]]
      }
    }
    let all = aSum + bSum
    return all > 0 ? 2 * common / all : 0
  }
}
