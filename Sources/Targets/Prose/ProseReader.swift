import Bytes

/// A target found in items, before its wording is cut out.
struct Draft: Sendable {
  var candidate: Candidate
  /// Items of the clause or of the member of a coordination.
  var member: Range<Int>
  var horizon: Horizon?
  var baseline: Int?
  var isBudget = false
  /// Whether it stands in brackets behind the value it leads to, whose words it has: `đạt 90% (năm 2027: 70%)`.
  var isMilestone = false
  /// The name before a bracket that holds nothing but how many: "Lĩnh vực nông nghiệp (30 người)".
  var name: Range<Int>?
  /// Where the verb of its own begins that no list knows, with what stands before the number: "Tiêm vắc xin cho 80.000 con".
  var ownVerb: Int?
  /// Whether it says for how many people a count before it is: "mở 14 lớp cho 431 người".
  var isForSoMany = false
  /// Whether only the verb of a task that no list knows speaks for it: "Tu bổ 22 di tích" among tasks.
  var isOfFreeTask = false
  /// Whether a strong word of its own sentence aims at it: "phấn đấu", "với mục tiêu".
  var isAimedAt = false
  var doubts: [Doubt] = []
}

/// Decides, sentence by sentence, which candidates are targets. One pass with bounded look-around.
///
/// A class, so that no call of its own copies all that it holds.
final class ProseReader {
  let candidates: CandidateReader
  let years: YearReader
  let items: [Item]
  private(set) var scope: Scope
  /// Item → number of its bracket group, 0 outside; empty when the text has no brackets.
  private let groups: [Int32]
  /// Where brackets open and close that state goals of their own: `(phấn đấu đạt 500.000 thuê bao)`.
  private let ownBrackets: Set<Int>
  var drafts: [Draft] = []

  /// What runs on from clause to clause and from sentence to sentence of one block.
  struct State {
    var mode: Mode
    /// Whether the goal was said in this sentence, not only earlier.
    var isOwnGoal = false
    /// Whether a strong word said it.
    var isStrongGoal = false
    var isOwnPast = false
    /// Whether an earlier clause of this sentence said `đã` and no goal: "đã xây 5.000 nhà; tặng 2.046 suất".
    var saidAlready = false
    /// Whether the latest sentence of news that speaks of goals or results told results: "Tính đến nay, …" lends no task to "Thành
    /// lập 3 hợp tác xã" behind it.
    var toldResults = false
    /// Year stated so far in this sentence, or by a sentence that leads in.
    var year: Horizon?
    /// The other year that its clause told before that one: "giai đoạn 2021 - 2025 đạt 5% và giai đoạn 2026 - 2030 đạt 7%; …".
    var yearBefore: Horizon?
    /// The year of the last goal of the sentence before, in news: "Bên cạnh đó, …" goes on with it.
    var yearOfSentence: Horizon?
    /// The latest year of the block, for "05 năm tiếp theo".
    var latest: Int?
    /// Last accepted candidate of the sentence.
    var previous: Candidate?
    var citedYear: Int?
    /// Whether the sentence tells of another's goals, or of what may be.
    var isOthers = false
    /// Whether it counted what goes with a thing that there is: "hệ thống với hơn 2.000 cơ sở".
    var isOfWhatThereIs = false
    /// Whether a sentence before opened with a year that is over: "Năm 2026, xuất khẩu đạt 25 tỷ USD. Tổng mức bán lẻ tăng 24%."
    var tellsYearOver = false
    /// Whether the clause before forecasts or tells what will be needed.
    var forecasts = false
    /// Whether the sentence before told what is now: "hiện cả nước có …".
    var toldNow = false
    /// The words for what has been reached right before the bracket that tells its goal: "khối bộ, ngành đạt 63% (mục tiêu 70%)".
    var besideGoal: Range<Int>?
    /// The year to come that a sentence of news opened with, which said what is to be then: "Đến năm 2030, tỷ lệ hộ nghèo còn 1%."
    var toldAhead: Horizon?
    /// Where the words behind "Theo kế hoạch, vụ đông năm nay," begin.
    var planLead: Int?
    /// Whether the goals before, and what goes on with them, are themselves held against the year before.
    var goalsAreCompared = false
    /// Whether the sentence compares what is aimed at in a year with the year before it.
    var comparesGoals = false
    /// Whether the sentence goes on with that year.
    var goesOnAhead = false
    /// Whether the sentence says what somebody is given: "Hỗ trợ 50% chi phí mua giống".
    var isOfSupport = false
    /// Where the last figure of it ends.
    var supportEnd: Int?
    /// Whether an earlier sentence of the block announced results: "… đã đạt được nhiều kết quả tích cực. Cụ thể, …".
    var listsResults = false
  }
  var state: State
  /// Whether what stands behind the block calls its last sentence a goal: "Đây là mục tiêu mà Ban chỉ đạo đưa ra".
  var isCalledGoalBehind = false

  init(candidates: CandidateReader, scope: Scope, carriesGoal: Bool) {
    self.candidates = candidates
    items = candidates.items
    years = YearReader(items: items, words: candidates.words)
    self.scope = scope
    (groups, ownBrackets) = ProseReader.ownBrackets(items, in: ProseReader.brackets(items), scope.timeline)
    state = State(mode: carriesGoal ? .goal : scope.mode)
  }

  /// Whether a heading, not only the title, calls what stands here goals.
  var isUnderGoals: Bool { scope.mode == .goal && scope.heading == .goal }

  /// The number of the bracket group around an item, 0 outside.
  @inline(__always) func group(_ index: Int) -> Int32 { groups.isEmpty ? 0 : groups[index] }

  func readSentence(_ sentence: Range<Int>) {
    let carried = state.mode
    if scope.isNews, state.isOwnGoal || state.isOwnPast { state.toldResults = state.isOwnPast && !state.isOwnGoal }
    state.isOwnGoal = false
    state.isStrongGoal = false
    state.isOwnPast = false
    state.saidAlready = false
    state.forecasts = false
    state.isOfWhatThereIs = false
    state.isOfSupport = false
    state.supportEnd = nil
    state.yearBefore = nil
    state.citedYear = nil
    // "…, hoàn thành 12/12 chỉ tiêu. Trong đó, tổng thu ngân sách đạt 10 tỷ đồng" goes on with what was reached.
    let goesOn = sentence.first.map { items[$0].has(.amongWhich) && items[$0].phrase != 0 } ?? false
    // "…, tổng giá trị sản xuất đạt 8.962 tỷ đồng. Trong đó, nông nghiệp là 3.621 tỷ đồng": parts of a sum.
    if !(goesOn && carried == .goal && state.previous?.family == .money && !tellsGifts(sentence)) {
      state.previous = nil
    }
    if carried == .past, !goesOn, !goesOnOfYearOver(sentence) {
      state.mode = scope.mode == .past ? .past : (scope.isNews ? .neutral : scope.mode)
      state.tellsYearOver = false
    }
    state.comparesGoals = carried == .goal && comparesGoals(sentence)
    if !state.comparesGoals && tellsOfPast(sentence, behindNow: state.toldNow)
      || goesOn && carried == .past && scope.isNews
    {
      state.mode = .past
      state.isOwnPast = true
    }
    state.toldNow = saysNow(sentence)
    state.planLead = opensByPlan(sentence) ? endOfPlanLead(sentence) : nil
    if opensWithPlan(sentence) || state.planLead != nil || opensWithKeeping(sentence)
      || opensWithTaskForSome(sentence) || opensWithEnd(sentence) || isCalledGoal(sentence)
    {
      state.mode = .goal
      state.isOwnGoal = true
    }
    let leadYear = state.year
    if let year = state.yearOfSentence, year.year != leadYear?.year, addsToSentenceBefore(sentence) {
      state.year = Horizon(year: year.year, source: .leadIn, day: year.day)
    }
    goOnAhead(sentence)
    let before = drafts.count
    let own = scope.mode
    defer { scope.mode = own }
    let isOfDraft = citesDraftLaw(sentence)
    if isOfDraft { scope.mode = .norm }
    // "Trong đó, …" goes on with whosever goals stand before.
    let addsTo = goesOn || scope.isNews && addsToSentenceBefore(sentence)
    state.isOthers = isOthers(sentence) ?? (addsTo && state.isOthers)
    var start = sentence.lowerBound
    var hasMeasure = false
    for index in sentence {
      let item = items[index]
      let isLast = index + 1 == sentence.upperBound
      if item.kind == .word {
        if item.phrase == 0 && !isLast { continue }
        if item.has(.measure) { hasMeasure = true }
      } else if item.kind == .comma || item.isNumeric, !isLast {
        continue
      }
      guard isLast || isClauseEnd(index, start, sentence, hasMeasure) else { continue }
      var end = index + 1
      if item.kind == .semicolon || item.kind == .stop || item.kind == .colon { end = index }
      if item.has(.joiner) || item.phrase == candidates.words.thi || item.kind == .open
        || item.kind == .close && group(index) == 0
      {
        end = index
      }
      readClause(start..<end, sentence)
      if item.kind == .semicolon, isOfDraft { scope.mode = own }
      if item.kind == .semicolon, let other = isOthers(index + 1..<sentence.upperBound) { state.isOthers = other }
      if item.kind == .colon, !isLast { announce(start..<end, in: own) }
      start = item.has(.joiner) || item.kind == .open ? index : index + 1
      hasMeasure = false
    }
    listsResults(sentence)
    state.goalsAreCompared = state.comparesGoals || state.isOwnGoal && comparesWithBefore(sentence)
    tellAhead(sentence, hasTargets: drafts.count > before)
    dateBracketed(from: before, sentence)
    state.yearOfSentence = drafts.count > before && scope.isNews ? drafts.last?.horizon : nil
    lend(sentence, leadYear: leadYear, hasTargets: drafts.count > before)
  }

  /// "90% thủ tục (trong đó 50% toàn trình) được cung cấp năm 2027": the year behind a bracket with goals of its own holds for what
  /// stands before it too.
  private func dateBracketed(from first: Int, _ sentence: Range<Int>) {
    guard drafts.count > first, !ownBrackets.isEmpty, let year = state.year, year.source == .clause,
      let close = sentence.last(where: { ownBrackets.contains($0) && items[$0].kind == .close }),
      !drafts[first...].contains(where: { $0.candidate.number > close }),
      (close..<sentence.upperBound).contains(where: { items[$0].kind == .year && Int(items[$0].value) == year.year })
    else { return }
    for index in first..<drafts.count where drafts[index].horizon?.source != .clause {
      drafts[index].horizon = year
      drafts[index].doubts.removeAll { $0 == .noDeadline }
    }
  }

  /// "Năm 2026, tỉnh có 12 chỉ tiêu, gồm: …; …": what stands behind a lead is read as what stands under such a heading.
  private func announce(_ lead: Range<Int>, in own: Mode) {
    guard !lead.isEmpty, lead.count <= Reach.label, !lead.contains(where: { items[$0].kind == .percent }),
      drafts.last.map({ $0.member.upperBound <= lead.lowerBound }) ?? true
    else { return }
    if asksOfEach(lead) {
      scope.mode = .norm
      (state.mode, state.isOwnGoal) = (.neutral, false)
      return
    }
    let announcement = Announcement(
      items: Array(items[lead]), words: candidates.words, timeline: scope.timeline, isPlan: !scope.isNews)
    switch announcement.mode(isLead: true, in: scope.heading ?? (own == .goal ? nil : own)) {
    case .goal:
      // "…, đạt 47% dự toán. Trong đó, 3 đơn vị phải điều chỉnh chỉ tiêu có mức thu như sau:" goes on with what was reached.
      let isAim = lead.contains { items[$0].has(.strongGoal) && items[$0].phrase != 0 }
      if !isUnderGoals, state.mode == .past, state.isOwnPast, !isAim { break }
      scope.mode = .goal
      state.mode = .goal
      state.isOwnGoal = true
      if state.year == nil { state.year = restOfYear(lead) }
    case .past:
      state.mode = .past
      state.isOwnPast = true
      state.isOwnGoal = false
    default: break
    }
  }

  /// A clause ends at `;`, at a colon that does not just bring the value of a measure, before "đồng thời" and "(1)".
  private func isClauseEnd(_ index: Int, _ start: Int, _ sentence: Range<Int>, _ hasMeasure: Bool) -> Bool {
    let item = items[index]
    if item.kind == .semicolon { return group(index) == 0 }
    if item.kind == .colon {
      guard group(index) == 0, index + 1 < sentence.upperBound else { return false }
      // "80% đô thị thông minh, năm 2045: 100%".
      if index > start, items[index - 1].kind == .year, items[index + 1].kind == .number,
        (start..<index).contains(where: { items[$0].kind == .percent })
      {
        return false
      }
      var next = items[index + 1]
      // "…: từ 90% trở lên", "…: tăng 10%".
      if index + 2 < sentence.upperBound, next.phrase == candidates.words.tu || next.has(.value),
        items[index + 2].kind == .number || items[index + 2].has(.comparator)
      {
        next = items[index + 2]
      } else if candidates.hasSign(behind: index, sentence) {
        next = items[index + 2]
      }
      return
        !((hasMeasure || isTaskWithCount(start, index, sentence)) && (next.kind == .number || next.has(.comparator)))
    }
    // "Để đạt mục tiêu 6,5% thì quý II phải tăng 7%".
    if item.phrase != 0, item.phrase == candidates.words.thi {
      return candidates.lowered(sentence.lowerBound, sentence.lowerBound + 1).begins(with: "để")
        && (start..<index).contains { items[$0].kind == .percent && group($0) == 0 }
    }
    if item.has(.continuation), item.has(.joiner) { return group(index) == 0 }
    // A bracket that states goals of its own is a clause.
    if item.kind == .close { return group(index) == 0 && ownBrackets.contains(index) }
    if item.kind == .open, ownBrackets.contains(index) { return true }
    guard item.kind == .open, index + 2 < sentence.upperBound else { return false }
    return items[index + 1].kind == .number && items[index + 2].kind == .close && items[index + 1].value < 40
      && !items[index + 1].spaced
  }

  /// "Lắp đặt mới trạm 5G: 58 trạm": a task, then at once its count and nothing more of it.
  private func isTaskWithCount(_ start: Int, _ colon: Int, _ sentence: Range<Int>) -> Bool {
    guard colon - start < Reach.label, colon > start else { return false }
    let isTask = (start..<min(start + Reach.taskOpening, colon)).contains { items[$0].has(.create) }
    // Among goals any name does: "Tổng nguồn đầu tư phát triển: 75 nghìn tỷ đồng".
    // "…; nữ giới: xuống dưới 1,4%" goes on with the goals of its sentence.
    let isOfGoals =
      scope.mode == .goal || state.isOwnGoal && (items[colon + 1].has(.value) || isInOwnBracket(colon, sentence))
    let isName =
      isOfGoals
      && !(start..<colon).contains {
        items[$0].isNumeric && !candidates.isOfName($0, sentence) || items[$0].has(.goal)
      }
    guard isTask || isName, items[colon - 1].phrase != candidates.words.co else { return false }
    for at in (colon + 2)..<(colon + 2 + Reach.boundValue) {
      guard sentence.contains(at) else { return true }
      if items[at].kind.isOne(of: [.semicolon, .stop, .open, .comma]) { return true }
    }
    return false
  }

  /// "3.200 con (trong đó: đàn heo: 1.220 con; đàn bò: 1.200 con)": whether an item stands in a bracket that states goals.
  func isInOwnBracket(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard !ownBrackets.isEmpty else { return false }
    let lead = max(sentence.lowerBound, index - Reach.brackets)..<index
    return lead.last { items[$0].kind.isOne(of: [.open, .close]) }.map {
      items[$0].kind == .open && ownBrackets.contains($0)
    } ?? false
  }

  /// A year that stands before the first number of a sentence leads in the sentences behind it; in news only when
  /// the sentence names a goal, for there a year given for one goal is not lent to the next.
  private func lend(_ sentence: Range<Int>, leadYear: Horizon?, hasTargets: Bool) {
    guard let year = state.year, year != leadYear || year.source == .clause else { return }
    var isLead = false
    for index in sentence.prefix(Reach.leadYear) {
      let item = items[index]
      if item.kind == .number { break }
      if item.kind == .year, Int(item.value) == year.year {
        isLead = true
        break
      }
    }
    // "Năm 2027. Tỷ lệ …": a sentence that is only a time is a label.
    if isLead, scope.isNews, !isTimeAlone(sentence) {
      isLead = sentence.prefix(Reach.leadGoal).contains { items[$0].has(.goal) && items[$0].phrase != 0 }
    }
    state.year = isLead ? Horizon(year: year.year, source: .leadIn, day: year.day) : leadYear
  }

  /// "Năm 2027.", "Giai đoạn 2026 - 2030:".
  private func isTimeAlone(_ sentence: Range<Int>) -> Bool {
    sentence.count <= Reach.yearLine
      && sentence.allSatisfy { index in
        let item = items[index]
        return item.kind.isOne(of: [.year, .dash, .stop, .colon]) || item.phrase != 0 && item.has(.deadlineLead)
          || item.phrase == candidates.words.nam
      }
  }

  /// Takes brackets that state goals out of the groups: one with a word for goals before its number, or a list behind
  /// "có 6 mục tiêu".
  private static func ownBrackets(
    _ items: [Item], in groups: [Int32], _ timeline: Timeline
  ) -> ([Int32], Set<Int>) {
    guard !groups.isEmpty else { return (groups, []) }
    var groups = groups
    var own: Set<Int> = []
    var index = 0
    while index < items.count {
      let group = groups[index]
      guard group != 0 else {
        index += 1
        continue
      }
      var end = index
      while end < items.count, groups[end] == group { end += 1 }
      if statesGoals(items, index..<end, timeline) {
        own.formUnion([index, end - 1])
        for inside in index..<end { groups[inside] = 0 }
      } else if isRange(items, index..<end) {
        for inside in index..<end { groups[inside] = 0 }
      }
      index = end
    }
    return (groups, own)
  }

  /// "(35-50)%".
  private static func isRange(_ items: [Item], _ bracket: Range<Int>) -> Bool {
    bracket.count == 5 && bracket.upperBound < items.count && items[bracket.upperBound].kind == .percent
      && items[bracket.lowerBound + 1].kind == .number && items[bracket.lowerBound + 2].kind == .dash
      && items[bracket.lowerBound + 3].kind == .number
  }

  private static func statesGoals(_ items: [Item], _ bracket: Range<Int>, _ timeline: Timeline) -> Bool {
    // "đạt mục tiêu 90 - 90 - 90 (90% …; 90% …)": behind the word for goals only their figures.
    var lead = bracket.lowerBound
    while lead > 0, items[lead - 1].kind.isOne(of: [.number, .dash, .percent, .slash]) { lead -= 1 }
    let isList =
      bracket.contains { items[$0].kind == .semicolon }
      && (max(0, lead - 2)..<lead).contains { items[$0].has(.goalSection) }
      || listsMeasures(items, bracket, timeline) || listsNames(items, bracket)
    // "66% (trong đó lao động có bằng cấp 25,5%)", "3.200 con (trong đó: đàn heo: 1.220 con; đàn bò: 1.200 con)".
    if bracket.count > 2, items[bracket.lowerBound + 1].has(.amongWhich),
      bracket.contains(where: { items[$0].kind == .percent }) || listsParts(items, bracket)
    {
      return true
    }
    var hasGoal = isList
    for index in bracket {
      let item = items[index]
      if item.has([.past, .already, .difference]) { return false }
      if item.has(.goal), !item.has(.comparator) || item.has(.strongGoal) { hasGoal = true }
      if item.kind == .number || item.kind == .percent, hasGoal { return true }
      if item.kind == .number { return false }
    }
    return false
  }

  /// "(trong đó: rừng sản xuất 800 ha; rừng phòng hộ 400 ha)": two parts or more, each a name in small letters and its value, none of which
  /// has been reached; not "(VNPT 25 trạm, Viettel 33 trạm)", who does how much.
  private static func listsParts(_ items: [Item], _ bracket: Range<Int>) -> Bool {
    let numbers = bracket.filter { items[$0].kind == .number }
    return numbers.count >= 2
      && numbers.allSatisfy { number in
        var name = number - 1
        while name > bracket.lowerBound, items[name].kind == .colon || items[name].has(.value) { name -= 1 }
        return items[name].kind == .word && !items[name].isCapital && !items[name].has([.amongWhich, .joiner])
      }
      && !bracket.contains {
        items[$0].kind.isOne(of: [.year, .date])
          || items[$0].phrase != 0 && items[$0].has([.past, .already, .difference, .baseline])
      }
  }

  /// "(Lúa: diện tích đạt 207 ha, năng suất đạt 140 tạ/ha. Ngô: diện tích đạt 40 ha)": names, each with the values of its measures.
  private static func listsNames(_ items: [Item], _ bracket: Range<Int>) -> Bool {
    guard let colon = bracket.prefix(Reach.memberLead + 1).first(where: { items[$0].kind == .colon }),
      colon > bracket.lowerBound + 1, colon + 1 < bracket.upperBound,
      (bracket.lowerBound + 1..<colon).allSatisfy({ items[$0].kind == .word && items[$0].phrase == 0 }),
      items[colon + 1].phrase != 0, items[colon + 1].has(.measure)
    else { return false }
    return bracket.filter { items[$0].kind == .number }.prefix(2).count == 2
      && !bracket.contains { items[$0].phrase != 0 && items[$0].has([.past, .already]) }
  }

  /// "các chỉ tiêu năm 2027 (doanh thu 184.900 tỷ đồng, lợi nhuận 46.200 tỷ đồng)": behind several goals and their year measures with
  /// their values.
  private static func listsMeasures(_ items: [Item], _ bracket: Range<Int>, _ timeline: Timeline) -> Bool {
    let words = LexiconTable.shared.words
    var at = bracket.lowerBound - 1
    while at > 0, bracket.lowerBound - at <= Reach.yearRole,
      items[at].kind == .year || items[at].phrase == words.nam || items[at].phrase != 0 && items[at].has(.deadlineLead)
    {
      if items[at].kind == .year, timeline.isOver(Int(items[at].value)) { return false }
      at -= 1
    }
    guard at > 0, items[at].phrase != 0, items[at].phrase == words.chiTieu || items[at].phrase == words.mucTieu,
      words.several.contains(items[at - 1].phrase) && items[at - 1].phrase != 0,
      let first = bracket.dropFirst().first, items[first].phrase != 0, items[first].has([.measure, .revenue]),
      // "đã hoàn thành 100% các chỉ tiêu năm 2027 (…)".
      !items[max(0, at - Reach.taskLead)..<at].contains(where: { $0.phrase != 0 && $0.has([.already, .past]) })
    else { return false }
    return bracket.filter { items[$0].kind == .number }.prefix(2).count == 2
  }

  /// Marks bracketed stretches of at most ``Reach/brackets`` items; "(1)", "(a)" are enumerators.
  static func brackets(_ items: [Item]) -> [Int32] {
    BracketGroups.of(items, longest: Reach.brackets) { $0.kind == .number || $0.end - $0.start == 1 }
  }
}
