import Bytes
import Targets
import Vietnamese

/// What a target measures, as it is compared. A class, so that one that is looked at is not copied.
final class TargetMeasure: Sendable {
  /// Words of subject and outcome.
  let short: [UInt64]
  /// Words of the clause.
  let words: [UInt64]
  let scope: MeasureScope
  /// What subject and outcome name.
  let ownScope: MeasureScope
  let unit: FoldedUnit
  /// Whether its unit is told by its subject only: "Số bác sĩ trên 10.000 người".
  let isUnitOfSubject: Bool
  let kind: TargetKind
  let isGrowth: Bool
  let isMultiple: Bool
  /// Whether it promises by how much a share rises or falls, which no level answers: "tỷ lệ hộ nghèo giảm 1–1,5%".
  let isChange: Bool
  /// Whether it promises a level, or by how much that rises or falls.
  let nature: MeasureNature
  /// Whether it is so many things that there are to be: "có 80 xã đạt chuẩn nông thôn mới".
  let isStock: Bool
  /// What a target behind it that names only a scope shares: "80% hồ sơ cấp tỉnh, 75% cấp huyện".
  let subject: String
  let outcome: String
  /// The first word of its subject that says something.
  let head: UInt64?
  let serviceLevel: ServiceLevel?
  /// What one of its unit is without multipliers: ``PlanEvidence``.
  let size: Double
  /// Names in capitals: "PCI", "DTI".
  let acronyms: [UInt64]
  /// Whether its clause says that another place or body aims at it.
  let isOfOthers: Bool
  /// All words that it has, small ones too, without marks, and those that stand for them; in order.
  let known: [UInt64]
  /// Of these the ones that name something: "đất", and not "đạt".
  let content: [UInt64]
  /// The words of subject and outcome that name something, in order.
  let core: [UInt64]
  let grades: MeasureGrades
  /// Of its texts the first letters of the words.
  let initials: [ShortName.Initials]
  /// The short name that it gives itself in brackets: "(IIP)".
  let alias: UInt64?
  /// What its clause says is not counted.
  let excluded: [String]

  /// Of what is said of the ones behind it in a row only the words: "410 xã, 876 thôn đạt chuẩn nông thôn mới". Nil where it has its own.
  let lent: [UInt64]?
  /// Words of the row of its table that it is a part of; none where it is no part.
  let parent: [UInt64]

  /// Nil for budgets and targets without a value.
  ///
  /// - Parameter outcome: What holds of those behind it in a row, lent to it where it has no words of its own.
  ///   - lead: What its name leaves out of the one before: ``SeriesLead``.
  init?(_ target: TargetRecord, after previous: TargetMeasure?, lent: String? = nil, lead: String? = nil) {
    guard target.kind != .budget, target.value != nil else { return nil }
    var (subject, outcome) = (target.measured, target.outcome)
    self.lent = lent.map { MeasureText.features(MeasureText.plain(MeasureText.words($0))) }
    parent = MeasureText.parent(target.parent)
    if let lent { outcome = lent }
    if let lead { subject = lead + " " + subject }
    if !outcome.isEmpty { outcome = ClauseText.withoutAim(outcome) } else { subject = ClauseText.withoutAim(subject) }
    if let previous, ResultPlace.isScope(subject) {
      subject = MeasureScope.withoutScope(previous.subject) + " " + subject
      if outcome.isEmpty { outcome = previous.outcome }
    }
    (self.subject, self.outcome) = (subject, outcome)
    serviceLevel = target.serviceLevel ?? (subject == target.measured ? nil : previous?.serviceLevel)
    let rate = target.unit.isEmpty && target.kind != .ranking ? FoldedUnit.rate(toldIn: target.measured) : nil
    (unit, isUnitOfSubject) = (rate ?? FoldedUnit(of: target), rate != nil)
    size = TargetUnits.size(target.unit)
    kind = target.kind
    isMultiple = target.comparator == .times
    if let previous, previous.subject == subject, previous.unit.name == unit.name, !target.clause.holds(subject) {
      isGrowth = previous.isGrowth  // "… và khoảng 60% vào năm 2030"
    } else {
      isGrowth = Growth.isPromised(target, subject: subject, outcome: outcome)
    }
    // What borrows its words, "… và khoảng 60% vào năm 2030", is what it borrows them from.
    isChange =
      !isGrowth && !isMultiple && (unit.name == "%" || unit.name == "‰")
      && (target.clause.holds(subject) ? Growth.isChange(outcome, in: target.clause) : previous?.isChange ?? false)
    nature = isGrowth || isMultiple ? .level : MeasureNature.of(target)
    isStock =
      nature == .level && !unit.name.isEmpty && subject.lowered().begins(with: unit.name)
      && MeasureNature.isStock(target.clause)
    let place = target.document.place
    var named: [MeasureWord] = []
    MeasureText.append(ClauseText.withoutBrackets(subject), to: &named)
    MeasureText.append(ClauseText.withoutBrackets(outcome), to: &named)
    let isGrowth = isGrowth
    let unitName = unit.name
    func own(_ words: [MeasureWord]) -> [MeasureWord] {
      MeasureText.withoutQuantity(isGrowth ? MeasureText.ofGrowth(words) : words, of: unitName)
    }
    named = own(named)
    ownScope = MeasureScope(named)
    let plain = MeasureText.plain(named)
    head = MeasureText.head(plain, isGrowth: isGrowth)
    short = MeasureText.features(plain, isGrowth: isGrowth)
    core = Set(MeasureText.naming(plain, isGrowth: isGrowth)).sorted()
    var grades = MeasureGrades()
    for text in [subject, outcome] { grades.read(text) }
    // Words that it borrows stand not in its clause, and a row of several measures is none of them alone.
    if subject == target.measured {
      grades.read(ClauseText.measure(ClauseText.withoutRowNumber(target)), values: [target.value, target.valueMax])
    }
    self.grades = grades
    acronyms = MeasureText.acronyms(target.clause)
    isOfOthers = GoalOwner.isOther(target.clause, issuer: target.document.issuer, place: target.document.place)
    var said = named
    MeasureText.append(target.clause, to: &said)
    MeasureText.append(target.fullUnit, to: &said)
    initials = ShortName.initials(of: [subject, outcome, target.clause])
    alias = ClauseText.shortName(in: subject).map { MeasureText.word($0).folded }
    excluded = MatchComparison.exclusions(in: target.clause)
    known = Set(
      (said + MeasureText.plain(said) + MeasureText.quantity(of: unit.name)).map(\.folded)
    ).sorted()
    content = MeasureText.content(said, isGrowth: isGrowth)
    if subject != target.measured {
      // Borrowed words: the clause has not all of them.
      (words, scope) = (short, ownScope)
    } else if target.clause.utf8.contains(UInt8(ascii: "(")) || target.clause.begins(with: ClauseText.teller) {
      let clause = ClauseText.measure(target.clause)
      words = MeasureText.features(
        MeasureText.plain(own(MeasureText.words(clause, without: place))), isGrowth: isGrowth)
      scope = ownScope.completed(by: MeasureScope(own(MeasureText.words(ClauseText.withoutBrackets(clause)))))
    } else {
      let all = MeasureText.words(ClauseText.measure(target.clause), without: place)
      words = MeasureText.features(MeasureText.plain(own(all)), isGrowth: isGrowth)
      scope = ownScope.completed(by: MeasureScope(own(all)))
    }
    if MeasureText.isNameless(short, unit: target.unit), MeasureText.isNameless(words, unit: target.unit),
      MeasureText.isNameless(MeasureText.features(named), unit: target.unit)
    {
      return nil
    }
  }

  /// The measures of one document's targets, in order.
  static func all(_ targets: some BidirectionalCollection<TargetRecord>) -> [TargetMeasure?] {
    let members = targets.map {
      RowOutcomes.Member(range: $0.range, quote: $0.quote, subject: $0.subject, outcome: $0.outcome, unit: $0.unit)
    }
    let lent = zip(RowOutcomes.of(members), SeriesLead.of(members))
    var previous: TargetMeasure?
    return zip(targets, lent).map { target, lent in
      let measure = TargetMeasure(target, after: previous, lent: lent.0, lead: lent.1)
      previous = measure ?? previous
      return measure
    }
  }
}

extension MeasureText {
  /// The words of a row that others are parts of.
  static func parent(_ name: String) -> [UInt64] {
    name.isEmpty ? [] : features(plain(words(ClauseText.withoutBrackets(name))))
  }
}

/// Of what sort a target's value is: all that says whether a result's number can answer it at all. Many targets ask alike.
struct MeasureQuestion: Hashable, Sendable {
  let unit: FoldedUnit
  let isRank: Bool
  let isGrowth: Bool
  let isChange: Bool
  let isMultiple: Bool
}

extension TargetMeasure {
  /// Of what sort its value is.
  var question: MeasureQuestion {
    MeasureQuestion(
      unit: unit, isRank: kind == .ranking, isGrowth: isGrowth, isChange: isChange, isMultiple: isMultiple)
  }

  /// Whether another target is of the same measure, perhaps with another value or year.
  func isSame(as other: TargetMeasure) -> Bool {
    guard unit.name == other.unit.name, ownScope.difference(from: other.ownScope) == .none,
      parent == other.parent
    else { return false }
    return Likeness.overlap(words, other.words) { _ in 1 } >= ResultMatcher.same
      || Likeness.overlap(short, other.short) { _ in 1 } >= ResultMatcher.same
  }
}

extension MeasureText {
  /// Words that rank or count and name nothing.
  private static let nameless = Set(
    [
      "đồng", "hạng", "nhóm", "top", "tốp", "xếp", "thứ", "vị", "trí", "giữ", "vững", "duy", "trì", "usd", "triệu",
      "nghìn", "vnd",
    ].map {
      word($0).folded
    })

  /// Whether features say nothing but their unit: "đạt 2.000 tỷ đồng", "xếp hạng 20".
  static func isNameless(_ features: [UInt64], unit: String) -> Bool {
    guard features.count <= 9 else { return false }
    // "14,5 bác sĩ/1 vạn dân": what is counted to each of others is the measure.
    if let slash = unit.firstIndex(of: "/"), unit.first != "%",
      words(String(unit[..<slash])).contains(where: { !nameless.contains($0.folded) })
    {
      return false
    }
    let unit = words(unit).map(\.folded)
    func isSingle(_ word: UInt64) -> Bool { nameless.contains(word) || unit.contains(word) }
    /// Of two neighbours: the second is what the first makes of them.
    func isPair(_ feature: UInt64) -> Bool {
      nameless.contains { isSingle(($0 &* 31) ^ feature) } || unit.contains { isSingle(($0 &* 31) ^ feature) }
    }
    return features.allSatisfy { isSingle($0) || isPair($0) }
  }
}

extension MeasureText {
  /// In capitals, but no name of a measure.
  private static let common = Set(
    ["UBND", "HĐND", "KH", "USD", "VND", "NQ", "QĐ", "BC", "TW", "TTG", "CP"].map { word($0).written })

  /// Words of two capitals or more: "PCI", "PAR".
  static func acronyms(_ text: String) -> [UInt64] {
    var found: [UInt64] = []
    text.withBytes { bytes in
      var start = 0
      for at in 0...bytes.count {
        if at < bytes.count, bytes[at] >= 0x80 || (bytes[at] | 0x20) &- 0x61 < 26 || bytes[at] &- 0x30 < 10 { continue }
        let part = bytes[start..<at]
        start = at + 1
        let isName =
          part.count > 1 && part.allSatisfy { $0 &- 0x41 < 26 } && !part.allSatisfy { "IVXLC".utf8.contains($0) }
        if isName {
          let name = String(decoding: part, as: UTF8.self)
          let hash = word(name).written
          // "CCHC" stands for words, and names no index.
          if isAbbreviation(name) { continue }
          if !common.contains(hash) { found.append(hash) }
        }
      }
    }
    return found
  }
}

extension TargetMeasure {
  /// Whether names in capitals say that another index is measured; nil where one of both names none.
  func isOtherIndex(than result: ResultMeasure) -> Bool? {
    if acronyms.isEmpty, result.acronyms.isEmpty { return false }
    if acronyms.isEmpty || result.acronyms.isEmpty { return nil }
    return !acronyms.contains(where: result.acronyms.contains)
  }
  /// Whether its figures are added up from year to year, unlike shares, indices and places.
  var isAddedUp: Bool { !isGrowth && !isIndex && unit.name != "%" && unit.name != "‰" }

  /// Whether it is a place in a ranking or an index, of which only the name tells which.
  var isIndex: Bool { kind == .ranking || ["", "điểm", "hạng"].contains(unit.name) }

  /// Whether the first word of what one measures is none of the other's: "thanh toán hồ sơ" is not "hồ sơ".
  func isOtherHead(than result: ResultMeasure, _ names: ShortNames) -> Bool {
    if let head = result.head, !short.holds(head), !words.holds(head), !names.names.contains(head) { return true }
    guard let head else { return false }
    return !result.short.holds(head) && !result.words.holds(head) && !names.words.contains(head)
  }
}

/// What a result measures. A class, so that one that is looked at is not copied.
final class ResultMeasure {
  let short: [UInt64]
  let words: [UInt64]
  private(set) var scope: MeasureScope
  let unit: FoldedUnit
  /// Whether its unit is told by its subject only.
  let isUnitOfSubject: Bool
  let isRank: Bool
  let isGrowth: Bool
  /// Of the change that it states too, if any.
  let changeUnit: String?
  /// Whether there is nothing but a share of the plan.
  let isOnlyShare: Bool
  let isOnlyChange: Bool
  /// Whether the change beside it counts things, of which the share of the plan is told.
  let isShareOfThings: Bool
  /// The first word of its subject that says something.
  let head: UInt64?
  let hasParts: Bool
  /// Whether it states a level, or by how much that rose or fell.
  let nature: MeasureNature
  /// Whether a verb says how much there is: "hiện có 145 trường".
  let isState: Bool
  /// Whether it counts what came within a time: "trong năm, có 5 xã được công nhận".
  let isOfTime: Bool
  /// Names in capitals: "PCI", "DTI".
  let acronyms: [UInt64]
  /// Whether nothing but the unit says what it is, so that only a plan that it states tells: "131.000 lượt khách, đạt 100% kế hoạch".
  let isNameless: Bool
  /// The words of subject and outcome that name something, in order.
  let core: [UInt64]
  /// All words of its clause and sentence that name something, and those that stand for them; in order.
  private(set) var said: [UInt64]
  /// The words of subject and outcome as they stand, without marks.
  let own: Set<UInt64>
  /// Of the growth of the whole economy its name as it stands: "tổng sản phẩm trên địa bàn tỉnh".
  let outputWords: Set<UInt64>
  /// Its names in capitals that may stand for words of a target.
  let shortNames: [ShortName]
  let grades: MeasureGrades
  /// What results before it in the same paragraph named.
  var context: MeasureScope?
  /// All words of these, and of the title of its document.
  var around: Set<UInt64> = []
  /// Of what is said of the ones behind it in a row only the words.
  let lent: [UInt64]?
  /// Words of the row of its table that it is a part of; none where it is no part.
  let parent: [UInt64]
  /// Whether its place is known from the title of a news item only, which may speak of a body there.
  var isPlaceUnclear = false
  /// The level that the title of its document names.
  var titled: String?
  /// The clause right behind that judges it: "…, chưa đạt kế hoạch năm 2024 là 330.000 tấn".
  var judgement = ""
  /// The words behind the share of a count that say of what it is: "tổng số hộ".
  let base: String
  /// Whether its change is held against promised growths by itself: ``ChangeApart``.
  var isChangeApart = false

  /// Nil for tallies, budgets and what states no figure.
  ///
  /// - Parameters:
  ///   - lent: What holds of those behind it in a row, where it has no words of its own.
  ///   - lead: What its name leaves out of the one before: ``SeriesLead``.
  ///   - ofChange: Whether it is the change alone that is measured, also where a value stands before it.
  init?(_ record: ResultRecord, lent: String? = nil, lead: String? = nil, ofChange: Bool = false) {
    let found = record.found
    self.lent = lent.map { MeasureText.features(MeasureText.plain(MeasureText.words($0))) }
    parent = MeasureText.parent(found.parent)
    guard found.kind != .tally, found.kind != .budget else { return nil }
    isOnlyShare = !ofChange && found.value == nil && found.shareOfPlan != nil
    isOnlyChange = found.change != nil && (ofChange || found.value == nil && found.shareOfPlan == nil)
    guard found.value != nil || isOnlyShare || isOnlyChange else { return nil }
    let stated = isOnlyChange ? found.change?.unit ?? "" : found.unit
    let rate = stated.isEmpty && found.kind != .ranking ? FoldedUnit.rate(toldIn: found.subject) : nil
    let unitOfName = stated.isEmpty && !isOnlyChange ? found.countedUnit : nil
    (unit, isUnitOfSubject) = (rate ?? FoldedUnit(unitOfName ?? stated), rate != nil)
    changeUnit = found.change.map { FoldedUnit($0.unit).name }
    isShareOfThings = found.value == nil && found.change?.isOfThings == true
    isRank = found.kind == .ranking
    hasParts = found.part != nil && found.whole != nil
    isGrowth = isOnlyChange || Growth.isStated(found.subject, found.outcome, unit: found.unit, in: record.quote)
    let clause = ClauseText.measure(record.quote, of: found)
    let place = record.document.place ?? found.place
    let isGrowth = isGrowth
    let unitName = unit.name
    func words(of text: String) -> [MeasureWord] {
      let words = MeasureText.words(text, without: place)
      return MeasureText.withoutQuantity(isGrowth ? MeasureText.ofGrowth(words) : words, of: unitName)
    }
    // "Toàn xã còn 52 hộ nghèo, chiếm 2,85% số hộ": the share is of what is counted, where no more than a place stands before it.
    let name = lead.map { $0 + " " + found.subject } ?? found.subject
    let isCount = found.part != nil && found.whole == nil && found.unit == "%"
    let amount = found.amount.lowerBound - found.quote.lowerBound
    let counted =
      isCount && MeasureText.isPlaceOnly(found.subject, place: place)
      ? ClauseText.counted(record.quote, before: amount) : nil
    base = isCount ? ClauseText.base(record.quote, behind: amount) : ""
    let sharers = isCount ? ClauseText.sharers(counted ?? found.subject, record.quote, behind: amount) : nil
    let named =
      words(
        of: ClauseText.withoutBrackets(sharers ?? counted ?? ClauseText.beforeShare(record.quote, of: found) ?? name))
      + words(of: ClauseText.withoutBrackets(lent ?? found.outcome))
    let all = sharers == nil ? words(of: ClauseText.withoutBrackets(clause)) : named
    let plain = MeasureText.plain(named)
    head = MeasureText.head(plain, isGrowth: isGrowth)
    short = MeasureText.features(plain, isGrowth: isGrowth)
    core = Set(MeasureText.naming(plain, isGrowth: isGrowth)).sorted()
    self.words = MeasureText.features(
      MeasureText.plain(words(of: lead ?? "") + words(of: clause) + words(of: found.subject)), isGrowth: isGrowth)
    own = Set((named + MeasureText.words(ClauseText.shortName(in: found.subject) ?? "")).map(\.folded))
    let output = place.map { found.subject.replacing($0, with: "") } ?? found.subject
    outputWords = isGrowth && MeasureText.isOutput(output) ? Set(MeasureText.words(output).map(\.folded)) : []
    let whole = named + words(of: clause) + words(of: found.unit) + words(of: found.setting)
    said = MeasureText.content(whole, isGrowth: isGrowth)
    var grades = MeasureGrades()
    for text in [found.subject, found.outcome] { grades.read(text) }
    let isRow = found.asOf?.source == .column
    grades.read(
      isRow ? ClauseText.withoutRowNumber(clause, subject: found.subject) : clause,
      values: [
        found.value, found.valueMax, found.part, found.whole, found.shareOfPlan, found.overPlan, found.change?.value,
        found.against?.value,
      ].map { $0?.approximation })
    self.grades = grades
    scope = MeasureScope(named).completed(by: MeasureScope(all))
    acronyms = MeasureText.acronyms(record.quote + " " + found.subject)
    shortNames = ShortName.all(in: record.quote + " " + found.subject + " " + found.beside)
    let figure = found.amount.lowerBound - found.quote.lowerBound
    nature = isGrowth ? .level : MeasureNature.of(record.quote + " " + found.outcome, figure: figure)
    isState = MeasureNature.isState(record.quote, figure: figure)
    isOfTime = MeasureNature.isOfTime(record.quote, figure: figure)
    // "Khách du lịch" of "lượt khách" names what is counted, though "khách" stands for it.
    isNameless =
      MeasureText.isNameless(short, unit: found.unit) && MeasureText.isNameless(self.words, unit: found.unit)
      && MeasureText.isNameless(MeasureText.features(named), unit: found.unit)
    if isNameless, found.shareOfPlan == nil, found.against == nil { return nil }
  }

  /// Takes the part of the country or of its people that the title of its document says all figures are of, where it names none itself.
  func limit(to area: (name: String, scope: MeasureScope), _ record: ResultRecord) {
    guard WiderScope.rank(of: record) == nil else { return }
    scope = scope.completed(by: area.scope)
    said = Set(said + MeasureText.content(MeasureText.words(area.name), isGrowth: false)).sorted()
  }

  /// Whether units and kinds let it answer a target.
  func canAnswer(_ target: TargetMeasure) -> Bool { canAnswer(target.question) }

  /// The same of what is asked.
  func canAnswer(_ target: MeasureQuestion) -> Bool {
    guard isRank == target.isRank else { return false }
    if isOnlyChange {
      return (target.isGrowth || target.isChange || target.isMultiple) && unit.name == target.unit.name
    }
    // "Kim ngạch xuất khẩu đạt 12,5 tỷ USD, giảm 1,2%": of a growth that is promised it is the change that tells.
    if target.isGrowth, !isGrowth {
      return !isChangeApart && changeUnit == target.unit.name && unit.name != target.unit.name
    }
    guard isGrowth == target.isGrowth else { return false }
    // "Giảm được 2.134 hộ nghèo, đạt 106,7% kế hoạch": of how many the share is.
    if isOnlyShare, isShareOfThings, ["%", "‰"].contains(target.unit.name) { return false }
    if isOnlyShare || target.isMultiple { return true }
    if target.unit.name == "%", hasParts { return true }
    // "lượt" and "lượt khách".
    return unit.counts(like: target.unit) || isRateOfOne(target.unit.name) || unit.isRate(like: target.unit)
  }

  /// "Triệu đồng" and "triệu đồng/người" of what one has on an average: one of them leaves out of what.
  func isRateOfOne(_ other: String) -> Bool {
    let slash = UInt8(ascii: "/")
    guard unit.name.utf8.contains(slash) || other.utf8.contains(slash) else { return false }
    let (own, others) = (unit.name.split(separator: "/"), other.split(separator: "/"))
    guard own.count != others.count, let first = own.first, first == others.first else { return false }
    return Set(own).isSubset(of: others) || Set(others).isSubset(of: own)
  }
}

extension MeasureScope {
  /// "hồ sơ công việc cấp tỉnh" → "hồ sơ công việc".
  static func withoutScope(_ subject: String) -> String {
    for mark in [", cấp ", " cấp ", ", khối ", ", bộ, ngành", ", cả nước", " của cả nước", ", địa phương"] {
      if let found = subject.lastRange(of: mark), found.lowerBound > subject.startIndex {
        return String(subject[..<found.lowerBound])
      }
    }
    return subject
  }
}
