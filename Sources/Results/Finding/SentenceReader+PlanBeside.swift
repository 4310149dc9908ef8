import Bytes
import Targets
import Vietnamese

/// The plan's figure beside the one that was reached, wherever it stands: in brackets, behind a comma, behind a slash, before the colon or
/// the verb of what was reached. It is never a result.
extension SentenceReader {
  /// What leads to a figure that is a plan's.
  struct PlanLead {
    enum Place {
      /// In brackets, behind a comma or right behind the figure that was reached.
      case behind
      /// At the head of a clause: "Kế hoạch giao 62%, …", "; kế hoạch 66%".
      case head
      /// Behind the name of the measure: "tỷ lệ … theo kế hoạch là 87%, …".
      case within
    }
    /// The item of the plan's name.
    var name: Int
    /// First item of what leads to it: "chưa đạt", "so với", "theo".
    var lead: Int
    var place: Place
    /// Year for which it was planned.
    var year: Int?
    /// Whether "đạt" stands between the name and the figure, which may as well say what was reached.
    var hasVerb = false
    /// Of ``Place/head`` the words between that name what is measured.
    var measure: Range<Int>?
  }

  /// The figure of a plan that stands before the one that was reached.
  struct PlanAhead {
    /// Number of the figure that was reached.
    var reached: Int
    var plan: StatedPlan
    var figure: Figure
    /// What is measured, where it stands apart from the plan's figure; else that figure's own words say it, from an item on.
    var lead: Range<Int>?
    var naming: Int?
    /// First item of the quote.
    var opening: Int?
  }

  /// How plans are named.
  private static let names: Set<String> = [
    "kế hoạch", "kh", "chỉ tiêu", "mục tiêu", "nq", "nghị quyết", "dự toán", "dt", "kịch bản", "ct",
  ]
  /// With what the phrase of a plan's name may begin.
  private static let nameLeads = [
    "đạt ", "vượt ", "chưa đạt ", "không đạt ", "theo ", "so với ", "hoàn thành ", "đạt và vượt ", "tổng ",
  ]
  /// What makes the phrase of a plan's name that of something else.
  private static let noNames = ["quốc gia", " số", "hóa", "hoá", "kinh tế", "tăng trưởng"]
  /// Between a plan's name and its value.
  private static let between: Set<String> = [
    "của", "là", "giao", "đề", "ra", "đặt", "được", "mức", "cả", "hđnd", "ubnd", "tỉnh", "huyện", "xã", "thành phố",
    "trung ương", "năm", "đề ra", "đặt ra", "đã đề ra", "đã đặt ra", "được giao", "cả năm", "ở", "ở mức", "với mức",
    "đạt", "phải đạt", "cần đạt", "đã", "đại hội", "đầu năm", "đảng bộ", "nhiệm kỳ", "điều chỉnh", "đã giao",
    "thủ tướng", "chính phủ", "thủ tướng chính phủ", "bộ", "ngành", "nghị quyết", "giai đoạn", "đại hội đảng bộ",
  ]
  /// Before a plan's name, in its own part of the sentence.
  private static let leads: Set<String> = [
    "mức", "dưới", "dưới mức", "theo", "trong khi", "khi", "còn", "nhưng", "chưa", "không", "đạt", "chưa đạt",
    "không đạt", "con số", "bằng", "trên", "trên mức", "so", "so với", "với", "vẫn", "nhưng vẫn", "tuy", "vượt", "xa",
    "thấp hơn", "cao hơn", "thiếu", "hụt", "kém",
  ]

  /// Whether an item names a plan.
  func namesPlan(_ at: Int) -> Bool {
    guard items.indices.contains(at), items[at].kind == .word || items[at].kind == .code else { return false }
    var word = Substring(text(at))
    if let lead = Self.nameLeads.first(where: { word.begins(with: $0) }) { word = word.dropFirst(lead.count) }
    if Self.names.contains(String(word)) { return true }
    guard let name = Self.names.first(where: { word.begins(with: $0 + " ") }), name.utf8.count > 2 || word == "kh năm"
    else { return false }
    return !Self.noNames.contains { word.ends(with: $0) }
  }

  /// What leads to a figure of a plan; nil where it is none.
  private func planLead(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> PlanLead? {
    if let binder = figure.binder, items[binder].can([.rise, .drop, .times]), !items[binder].can([.over, .reach]) {
      return nil
    }
    guard figure.family != .rank, figure.tail?.kind != .plan else { return nil }
    var (at, hasColon) = (figure.first - 1, false)
    var found = PlanLead(name: at, lead: at, place: .head)
    while at >= sentence.lowerBound, figure.first - at < 16, !namesPlan(at) {
      let item = items[at]
      defer { at -= 1 }
      if inPeriod[at] || item.kind == .year {
        if item.kind == .year, found.year == nil { found.year = Int(item.value) }
        continue
      }
      if item.kind == .open, at == figure.first - 1, group(at) == group(figure.number) { continue }
      if item.kind == .colon, !hasColon {
        hasColon = true
        continue
      }
      guard item.kind == .word, Self.between.contains(text(at)) else { return nil }
      if text(at).ends(with: "đạt") { found.hasVerb = true }
    }
    guard at >= sentence.lowerBound, namesPlan(at) else { return nil }
    (found.name, found.lead) = (at, at)
    while found.lead > sentence.lowerBound, at - found.lead < 5, leadsToPlan(found.lead - 1) { found.lead -= 1 }
    guard found.lead > sentence.lowerBound else { return found }
    let before = items[found.lead - 1]
    if before.kind.isOne(of: [.semicolon, .colon, .stop]) { return found }
    if before.kind.isOne(of: [.open, .comma, .close, .slash]) || state.hasFigure && found.lead <= state.lastEnd {
      found.place = .behind
      return found
    }
    guard text(found.lead).begins(with: "theo") else { return nil }
    found.place = .within
    return found
  }

  /// "Kế hoạch năm 2025: …", "KH năm: …", "Chỉ tiêu tỉnh giao: …": what the sentence states is the plan's.
  func isPlanLabel(_ sentence: Range<Int>) -> Bool {
    guard namesPlan(sentence.lowerBound) else { return false }
    let rest = sentence.dropFirst().prefix(12)
    guard let end = rest.first(where: { !inPeriod[$0] && !Self.between.contains(text($0)) }) else { return false }
    return items[end].kind == .colon
  }

  private func leadsToPlan(_ at: Int) -> Bool {
    items[at].kind == .word && !inPeriod[at]
      && (Self.leads.contains(text(at)) || items[at].phrase != 0 && items[at].can([.judged, .over, .under, .baseLead]))
  }

  /// "Kế hoạch năm tỷ lệ … đạt 84%, thực hiện đạt 76%", "Dự toán tổng thu 15.733 tỷ đồng, ước thực hiện …", "Kế hoạch năm: trồng 500 ha,
  /// …": the name of a plan at the head of the clause, and the measure between it and the figure.
  private func planHead(_ figure: Figure, _ sentence: Range<Int>) -> PlanLead? {
    let end = figure.binder.map { min($0, figure.first) } ?? figure.first
    var head = end
    while head > sentence.lowerBound, end - head < 40,
      !items[head - 1].kind.isOne(of: [.semicolon, .stop, .open]),
      !(items[head - 1].isNumeric && !inPeriod[head - 1]) || isPartOfName(head - 1)
    { head -= 1 }
    guard head < end,
      let name = namesPlan(head)
        ? head
        : (head..<end).first(where: { at in
          at > head && items[at - 1].kind == .colon && namesPlan(at)
        })
    else { return nil }
    var from = name + 1
    while from < end, inPeriod[from] || items[from].kind == .colon || Self.between.contains(text(from)) { from += 1 }
    guard from < end, !(from..<end).contains(where: { items[$0].kind == .colon }) else { return nil }
    return PlanLead(name: name, lead: name, place: .head, measure: from..<end)
  }

  /// Words that say that what follows was reached.
  private static let told: Set<String> = [
    "thực hiện", "thực hiện được", "th", "kq", "kết quả", "thực tế", "kết quả thực hiện", "thực", "tế",
  ]
  /// Words beside these that say nothing else.
  private static let plain: Set<String> = [
    "kỳ", "này", "năm", "cả năm", "toàn tỉnh", "tỉnh", "thì", "nhưng", "song", "chỉ", "mới", "được", "là", "vẫn",
  ]

  /// The number of the figure that was reached, where nothing but the words that say so stands between it and the plan's.
  ///
  /// - Parameter needsWord: Whether "đạt" alone does not say so.
  private func reached(behind figure: Figure, _ sentence: Range<Int>, needsWord: Bool) -> Int? {
    var start = figure.end
    // "500 ha rừng, thực hiện 480 ha": the noun goes on.
    while start < min(sentence.upperBound, figure.end + 8), items[start].kind == .word,
      !Self.told.contains(text(start)),
      items[start].phrase == 0 || items[start].can([.compound, .classifier]) || !items[start].can(.reach)
    {
      if items[start].phrase != 0, items[start].can([.joiner, .baseLead, .past, .now, .plan, .planTail]) { break }
      start += 1
    }
    return reached(from: start, sentence, needsWord: needsWord, isPlanNear: !needsWord)
  }

  /// The same from an item on, at which the words begin that say that what follows was reached.
  func reached(from start: Int, _ sentence: Range<Int>, needsWord: Bool, isPlanNear: Bool = false) -> Int? {
    var (isTold, isReached, hasTime) = (false, false, false)
    for at in start..<min(sentence.upperBound, start + 20) {
      let item = items[at]
      if inPeriod[at] {
        // "đến nay", "đến 30/11/2025".
        if item.can(.now) || begun.contains(at), isPlanNear { isTold = true }
        hasTime = true
        continue
      }
      if item.isNumeric { return isTold || isReached && !hasTime && !needsWord ? at : nil }
      if item.kind.isOne(of: [.comma, .semicolon, .colon, .close, .dash]) { continue }
      guard item.kind == .word, !namesPlan(at) else { return nil }
      let word = text(at)
      if Self.told.contains(word) {
        isTold = true
        continue
      }
      if Self.plain.contains(word) { continue }
      guard item.phrase != 0, word != "bằng",
        !item.can([.under, .rise, .goal, .duty, .measure, .compound, .classifier, .share]),
        !item.can([.over, .drop]) || item.can([.level, .comparator]),
        item.can([.reach, .past, .now, .estimate, .until, .cumulative, .comparator])
      else { return nil }
      if item.can([.past, .now, .estimate, .cumulative]) { isTold = true }
      if item.can(.reach) { isReached = true }
    }
    return nil
  }

  /// Takes a figure that is a plan's value, or says how far beyond or below the plan the one before is.
  func takeBeside(_ figure: Figure, _ sentence: Range<Int>, _ periods: [Period], _ state: inout State) -> Bool {
    let near = planLead(figure, sentence, state)
    guard let plan = near ?? planHead(figure, sentence) else { return false }
    let next = reached(
      behind: figure, sentence, needsWord: near == nil || text(plan.name).begins(with: "chỉ tiêu"))
    if near != nil, next == nil || group(figure.number) != 0,
      let current = reachedBefore(plan, sentence, state)
    {
      return takeBehind(figure, plan, current, &state)
    }
    // "Tỷ lệ … theo kế hoạch là 87%.", "Kế hoạch trồng mới 500 ha.": no one says what was reached.
    guard next != nil || plan.place == .within && !plan.hasVerb || isOnlyPlanned(figure, plan) else { return false }
    var ahead = PlanAhead(
      reached: next ?? sentence.upperBound,
      plan: StatedPlan(figure.value, comparator: figure.comparator, year: plan.year),
      figure: figure, opening: plan.lead)
    if let measure = plan.measure {
      ahead.naming = measure.lowerBound
    } else if let measure = measure(before: plan.lead, sentence, state) {
      (ahead.lead, ahead.opening) = (measure, measure.lowerBound)
    }
    state.ahead = ahead
    if next == nil {
      // Of this paragraph alone.
      if !carriesGoal, isPlanLabel(sentence) { (carriesGoal, isOnlyAhead) = (true, true) }
      note(goal: figure, sentence, periods, &state)
    } else {
      (state.plan, state.goal, state.duty, state.planLead) = (nil, nil, nil, nil)
    }
    state.current = nil
    return true
  }

  private static let shares = ["tỷ lệ", "tỉ lệ", "tốc độ", "tỷ trọng", "tỉ trọng"]

  /// "Kế hoạch trồng mới 500 ha rừng", "Kế hoạch năm tỷ lệ che phủ rừng đạt 69%": what is to be done by a plan, and no word that it was.
  /// "Kế hoạch trồng rừng đạt 98%" is a share of it.
  private func isOnlyPlanned(_ figure: Figure, _ plan: PlanLead) -> Bool {
    guard let measure = plan.measure, let first = measure.first, figure.whole == nil, figure.tail == nil,
      ["kế hoạch", "kh"].contains(where: { text(plan.name).begins(with: $0) }), items[first].phrase != 0,
      !measure.contains(where: { items[$0].phrase != 0 && items[$0].can([.past, .now, .estimate, .disbursement]) })
    else { return false }
    if figure.family == .percent { return Self.shares.contains { text(first).begins(with: $0) } }
    return items[first].can([.action, .measure]) && !["giải ngân", "thực hiện"].contains(text(first))
  }

  /// "Kế hoạch năm 2025: Thành lập mới 810 doanh nghiệp. Kết quả thực hiện: 795 doanh nghiệp.": of what the sentence before told the plan.
  func goOn(_ planned: PlanAhead, _ sentence: Range<Int>, _ state: inout State) {
    guard let reached = reached(from: sentence.lowerBound, sentence, needsWord: true) else { return }
    var ahead = planned
    (ahead.reached, ahead.opening) = (reached, nil)
    state.ahead = ahead
  }

  /// The result before a plan's figure that it may be held against: with nothing but its own words, a mark and the plan's name between.
  private func reachedBefore(_ plan: PlanLead, _ sentence: Range<Int>, _ state: State) -> Int? {
    guard let at = state.current ?? drafts.indices.last, drafts.indices.contains(at),
      sentence.contains(drafts[at].figure.number),
      plan.place == .behind
        || plan.place == .head && plan.lead > sentence.lowerBound && items[plan.lead - 1].kind == .semicolon
    else { return nil }
    let from = max(drafts[at].figure.end, drafts[at].figure.tail?.end ?? 0)
    guard from <= plan.lead, plan.lead - from <= 24 else { return nil }
    return (from..<plan.lead).contains { items[$0].isNumeric && !inPeriod[$0] && $0 >= drafts[at].end } ? nil : at
  }

  private func takeBehind(_ figure: Figure, _ plan: PlanLead, _ current: Int, _ state: inout State) -> Bool {
    let draft = drafts[current]
    let judged = (plan.lead..<plan.name + 1).first { items[$0].phrase != 0 && items[$0].can(.judged) }
    let words = (plan.lead..<plan.name + 1).map { text($0) }
    let isUnder = words.contains { ["thấp hơn", "thiếu", "hụt", "kém"].contains($0) }
    let isBeyond =
      isUnder || words.contains { $0.begins(with: "vượt") || $0.begins(with: "cao hơn") }
    let isInBracket = group(figure.number) != draft.group && items[figure.first - 1].kind == .open
    // "(vượt so với Nghị quyết đề ra là 40%)": how far.
    if isBeyond, !isInBracket, group(figure.number) != draft.group, words.contains("so với") { return false }
    let signed = isUnder ? figure.value.negated : figure.value
    let isAmount = draft.value != nil && !draft.isShare && draft.figure.family != .percent
    if isBeyond, !isInBracket, figure.family == .points, draft.value != nil {
      drafts[current].over = drafts[current].over ?? signed
    } else if isBeyond, !isInBracket, figure.family == .percent, isAmount {
      // "9.100 tỷ đồng, vượt dự toán 4,6%": 104,6 % of it.
      guard draft.share == nil else { return false }
      drafts[current].share = ExactDecimal(100).plus(signed)
      drafts[current].shareOf = plan.name..<(plan.name + 1)
      settleWhole(current)
    } else {
      let isAlike =
        sameUnit(figure, draft) || figure.family == .index && !isBeyond
        || draft.value == nil && draft.share != nil && figure.family != .percent
      guard isAlike, figure.tail == nil, draft.against == nil else { return false }
      let isValue =
        text(plan.name).ends(with: " là") || figure.binder.map { $0 > plan.name && text($0) == "là" } ?? false
      // "…, kế hoạch năm 2026 là 38%" in a report of 2025: the next one.
      if let year = plan.year, let issued = context.issued, year > issued.year,
        ["kế hoạch", "kh", "dự toán"].contains(where: { text(plan.name).begins(with: $0) })
      {
        return true
      }
      let value = StatedPlan(figure.value, comparator: figure.comparator, year: plan.year)
      if isBeyond, !isInBracket, !isValue, figure.valueMax == nil, let reached = draft.value ?? draft.change {
        // Of "vượt kế hoạch N" the greatness tells whether it is the plan or how far beyond.
        let (reached, stated) = (abs(reached.approximation), abs(figure.value.approximation))
        if stated * 3 <= reached {
          drafts[current].over = signed
        } else if stated * 5 < reached * 3 {
          drafts[current].doubt = draft.doubt ?? .hedged
        } else {
          drafts[current].against = value
        }
      } else {
        drafts[current].against = value
      }
    }
    if let judged, !text(plan.name).ends(with: " là") {
      let tail = (plan.name + 1..<figure.first).prefix {
        items[$0].phrase != 0 && items[$0].can(.planTail) && !inPeriod[$0]
      }
      drafts[current].assessment = draft.assessment ?? judged..<(tail.last.map { $0 + 1 } ?? plan.name + 1)
    }
    drafts[current].end = max(drafts[current].end, figure.end)
    if let goal = state.goal, goal >= plan.lead { state.goal = nil }
    state.plan = nil
    return true
  }

  /// The words before a plan's name that say what is measured.
  private func measure(before lead: Int, _ sentence: Range<Int>, _ state: State) -> Range<Int>? {
    var end = lead
    while end > sentence.lowerBound, items[end - 1].kind.isOne(of: [.colon, .comma, .open, .dash]) { end -= 1 }
    var start = end
    while start > max(state.clause, sentence.lowerBound), end - start < 40,
      !items[start - 1].kind.isOne(of: [.semicolon, .colon]),
      !(items[start - 1].isNumeric && !inPeriod[start - 1])
        || isGrade(start - 1, end) || isPartOfName(start - 1)
    { start -= 1 }
    while start < end,
      inPeriod[start] || items[start].kind.isOne(of: [.comma, .dash]) || text(start) == "chỉ tiêu"
        || items[start].phrase != 0 && items[start].can([.until, .now])
    { start += 1 }
    return start < end ? start..<end : nil
  }

  /// "8 loại vắc xin", "mức độ 1": a number within a name, as a bare one is.
  private func isPartOfName(_ at: Int) -> Bool {
    items[at].kind == .number && items[at].second == 0 && items[at].value < 100
      && items[at].value == items[at].value.rounded() && at + 1 < items.count && items[at + 1].kind == .word
      && !items[at + 1].can([.physical, .currency, .magnitude])
  }
}
