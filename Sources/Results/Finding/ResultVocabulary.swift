import Targets

/// The ``ResultLexicon`` compiled for reading.
struct ResultVocabulary: Sendable {
  static let shared = ResultVocabulary()

  let table: LexiconTable
  let words: Words

  /// The phrases that rules name, behind one reference: each reader of a sentence has them.
  @dynamicMemberLookup
  final class Words: Sendable {
    private let named: NamedPhrases

    init(_ named: NamedPhrases) { self.named = named }

    subscript<Value>(dynamicMember path: KeyPath<NamedPhrases, Value>) -> Value {
      @inline(__always) get { named[keyPath: path] }
    }
  }

  /// Phrases that rules name one by one.
  struct NamedPhrases: Sendable {
    let year, month, day, from, to, toward: UInt16
    let quarters: [UInt16]
    let wholeYear, thisYear, lastTwelve, firstHalf, secondHalf: UInt16
    let percentWord, romans: [UInt16]
    let times, steps, points, ordinal: UInt16
    let period, term: UInt16
    let firstMonths, lastMonths, yearStart, yearEnd: UInt16
    let fromYearStart: [UInt16]
    let fromDays: [UInt16]
    let after: UInt16
    let passing: [UInt16]
    let sum: UInt16
    let planHeads: [UInt16]
    let places: [UInt16]
  }

  private init() {
    typealias Lexicon = ResultLexicon
    var phrases: [(text: String, roles: UInt64, value: Double?)] = []
    func add(_ list: [String], _ sense: Sense) { for text in list { phrases.append((text, sense.rawValue, nil)) } }
    func add(_ list: [(String, Double)], _ sense: Sense) {
      for (text, value) in list { phrases.append((text, sense.rawValue, value)) }
    }
    for (sense, list) in Lexicon.comparators { add(list, sense) }
    let lists: [([String], Sense)] = [
      (Lexicon.reaches, .reach), (Lexicon.shares, [.reach, .share]), (Lexicon.levels, [.reach, .level]),
      (Lexicon.rises, .rise), (Lexicon.drops, .drop), (Lexicon.overs, .over), (Lexicon.unders, .under),
      (Lexicon.multiples, .times), (Lexicon.plans, .plan), (Lexicon.planTails, .planTail),
      (Lexicon.baseLeads, .baseLead), (Lexicon.bases, .base), (Lexicon.goals, .goal), (Lexicon.duties, .duty),
      (Lexicon.pasts, .past), (Lexicon.estimates, [.estimate, .past]), (Lexicon.cumulatives, .cumulative),
      (Lexicon.nows, .now), (Lexicon.untils, .until), (Lexicon.plain, []), (Lexicon.ranks, .rank),
      (Lexicon.labels, .label), (Lexicon.citations, .citation), (Lexicon.preambles, .preamble),
      (Lexicon.pastSections, .pastSection), (Lexicon.goalSections, .goalSection), (Lexicon.taskSections, .taskSection),
      (Lexicon.normSections, .normSection), (Lexicon.judgements, .judged), (Lexicon.fillers, .filler),
      (Lexicon.joiners, .joiner), (Lexicon.amongWhich, .amongWhich), (Lexicon.conditions, .condition),
      (Lexicon.which, .which), (Lexicon.outOf, .outOf), (Lexicon.actions, .action), (Lexicon.currencies, .currency),
      (Lexicon.timeUnits, .timeUnit), (Lexicon.durations, .duration), (Lexicon.physicals, .physical),
      (Lexicon.tallies, .tally), (Lexicon.notUnits, .notUnit), (Lexicon.moreCompounds, .compound),
      (Lexicon.percentPoints, []), (Lexicon.noSections, []), (Lexicon.structures, .structure),
      (Lexicon.planTitles, .planTitle),
      (Lexicon.budgets, .budget), (Lexicon.planLeads, .planLead),
      (Lexicon.flows, .flow), (Lexicon.hollows, .hollow),
      (Lexicon.growths, .growth),
      (Lexicon.measures, .measure), (Lexicon.disbursements, .disbursement), (Lexicon.otherYears, .otherYear),
      (Lexicon.named, []),
      (TargetUnits.compounds, .compound), (TargetUnits.classifiers, .classifier),
    ]
    for (list, sense) in lists { add(list, sense) }
    add(Lexicon.multipleWords, .times)
    add(Lexicon.magnitudes, .magnitude)
    add(Lexicon.numberWords, .numberWord)
    let table = LexiconTable(phrases: phrases)
    func id(_ text: String) -> UInt16 { table.phrase(text) }
    let named = NamedPhrases(
      year: id("năm"), month: id("tháng"), day: id("ngày"), from: id("từ"), to: id("đến"), toward: id("tới"),
      quarters: ["quý", "quí"].map(id), wholeYear: id("cả năm"), thisYear: id("năm nay"),
      lastTwelve: id("năm qua"), firstHalf: id("nửa đầu năm"),
      secondHalf: id("nửa cuối năm"),
      percentWord: Lexicon.percentPoints.map(id) + ["phần trăm", "phần nghìn", "phần ngàn"].map(id),
      romans: ["i", "ii", "iii", "iv"].map(id), times: id("lần"), steps: id("bậc"), points: id("điểm"),
      ordinal: id("thứ"), period: id("giai đoạn"), term: id("nhiệm kỳ"), firstMonths: id("tháng đầu năm"),
      lastMonths: id("tháng cuối năm"), yearStart: id("đầu năm"), yearEnd: id("cuối năm"),
      fromYearStart: ["từ đầu năm", "tính từ đầu năm", "kể từ đầu năm"].map(id),
      fromDays: ["từ", "từ ngày", "kể từ", "kể từ ngày", "tính từ", "tính từ ngày"].map(id),
      after: id("sau"), passing: ["qua", "hoạt động", "triển khai", "tới"].map(id), sum: id("tổng số"),
      planHeads: ["kế hoạch năm", "kế hoạch cả năm", "kh năm"].map(id),
      places: ["cả nước", "toàn tỉnh", "toàn quốc", "toàn huyện", "cả tỉnh", "toàn thành phố"].map(id))
    self.table = table
    words = Words(named)
  }
}
