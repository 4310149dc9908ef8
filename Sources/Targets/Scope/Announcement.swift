import Vietnamese

/// Which years are over for a document and which are to come.
struct Timeline: Sendable, Hashable {
  /// The month from which on a year is nearly over.
  static let lastMonths = 10

  /// Years up to here are over: "Năm 2025:" in the plan of 2026. Nil where the document does not say when it was made.
  var over: Int?
  /// Years behind this are to come.
  var ahead: Int?
  /// The month of issue, and its year.
  var month: Int?
  var issued: Int?
  /// The year of which news of its last months tell: "GDP năm 2025 dự kiến tăng 8%" of October 2025 says what it will have been.
  var ending: Int?

  func isOver(_ year: Int) -> Bool { over.map { year <= $0 } ?? false }
  /// Whether a day lies in a month before that of issue.
  func isOver(_ day: Day) -> Bool {
    guard let month, let issued else { return false }
    return day.year < issued || day.year == issued && day.month < month
  }
  func isToCome(_ year: Int?) -> Bool { ahead.flatMap { ahead in year.map { $0 > ahead } } ?? false }
}

/// What a heading, a lead-in or the lead of a sentence says of the figures that follow it: by its words, and where they say
/// nothing by its time. The one reading for all three.
struct Announcement {
  let items: [Item]
  let words: LexiconTable.Words
  let timeline: Timeline
  /// Whether the document is a plan, whose tasks are read as such; in news and reports tasks of a year to come are what is aimed at.
  var isPlan = true

  /// What is announced.
  ///
  /// - Parameters:
  ///   - isLead: Whether a colon ends it, so that what follows is its list.
  ///   - inherited: What the headings above say.
  func mode(isLead: Bool, in inherited: Mode?) -> Mode? {
    var mode = isLead && items.count > Reach.shortLeadIn ? closingMode : Announcement.mode(of: items)
    if isLead, mode == nil, isForecast { return .past }
    if mode == .goal || (isLead || namesGroupOfGoals) && mode == nil, tellsHowGoalsStand(in: inherited) { return .past }
    if isLead, mode == nil || mode == .goal, tellsOutcomes || !isPlan && completesGoals { return .past }
    if !isLead, mode == .goal, tellsGoalsMet { return .past }
    if isLead, mode == nil, countsGoals { return .goal }
    if mode == nil || mode == .task && (isLead || !isPlan) { mode = time(isLead: isLead, in: inherited) ?? mode }
    return mode
  }

  // MARK: By its words

  /// What a heading's words say: goals, past results, tasks or norms.
  static func mode(of items: [Item]) -> Mode? {
    var found: Mode?
    for (index, item) in items.prefix(Reach.headingWords).enumerated() where item.phrase != 0 {
      // "Về kinh tế (11 chỉ tiêu)" counts.
      if item.has(.structure), index > 0, items[index - 1].kind == .number { continue }
      if item.has([.goalSection, .strongGoal]) { return .goal }
      if item.has(.pastSection), !isVerb(index, items) { return .past }
      if item.has(.normSection), found == nil { found = .norm }
      if item.has(.taskSection), found == nil { found = .task }
    }
    return found
  }

  /// "Năm thành phố xem xét hạn chế xe máy", "Kế hoạch dự báo thủy văn": in the middle of a heading a word that is a verb too, with its
  /// object right behind it, announces nothing.
  private static func isVerb(_ index: Int, _ items: [Item]) -> Bool {
    let words = LexiconTable.shared.words
    guard words.actsToo.contains(items[index].phrase), index > 0, items[index - 1].kind == .word,
      index + 1 < items.count,
      !words.several.contains(items[index - 1].phrase) || items[index - 1].phrase == 0
    else { return false }
    let next = items[index + 1]
    return next.kind == .word && (next.phrase == 0 || !next.has(.notUnit)) && !next.has([.joiner, .pastSection])
  }

  /// What a long lead-in announces: the last such word before its colon.
  private var closingMode: Mode? {
    for item in items.suffix(Reach.announcement).reversed() where item.phrase != 0 {
      if item.has([.goalSection, .strongGoal]) { return .goal }
      if item.has(.pastSection) { return .past }
      if item.has(.taskSection) { return .task }
    }
    return nil
  }

  /// The last word for goals.
  private var goals: Int? {
    items.indices.last {
      items[$0].phrase != 0
        && [words.mucTieu, words.chiTieu, words.goalGroup].contains(items[$0].phrase)
    }
  }

  /// "Nhóm chỉ tiêu đạt kế hoạch".
  private var namesGroupOfGoals: Bool { goals.map { items[$0].phrase == words.goalGroup } ?? false }

  /// "11 chỉ tiêu kinh tế gồm:", "Có 25 chỉ tiêu chủ yếu, trong đó:", "04 mục tiêu cụ thể như sau:": goals are counted and then
  /// listed.
  private var countsGoals: Bool { goals.map { isCounted($0) } ?? false }

  private func isCounted(_ goals: Int) -> Bool {
    items[..<goals].suffix(3).contains { $0.kind == .number || $0.kind == .percent }
  }

  /// "Đã hoàn thành 11 chỉ tiêu", "02 chỉ tiêu không đạt", "12 chỉ tiêu hoàn thành", "chỉ tiêu đạt và vượt": close before or behind
  /// the word for goals stands what became of them, and nothing that aims at them.
  var tellsOutcomes: Bool {
    guard let goals else { return false }
    let outcomes = [words.khong, words.chua, words.vuot, words.daDat]
    let near = max(0, goals - 4)..<min(items.count, goals + 4)
    if near.contains(where: { at in
      items[at].phrase != 0
        && (outcomes.contains(items[at].phrase) || items[at].has([.past, .pastSection]) || isReached(at))
    }) {
      return true
    }
    guard isCounted(goals), !items.contains(where: { $0.has(.strongGoal) && $0.phrase != 0 }) else { return false }
    return (goals..<near.upperBound).contains { items[$0].phrase != 0 && items[$0].phrase == words.hoanThanh }
  }

  /// "Nhiều chỉ tiêu vượt kế hoạch", "Hoàn thành vượt mức các chỉ tiêu kinh tế": a heading that tells how the goals have been met.
  private var tellsGoalsMet: Bool {
    guard let goals, items[goals].phrase == words.chiTieu,
      !items.contains(where: {
        $0.phrase != 0 && $0.has(.strongGoal) || timeline.isToCome($0.kind == .year ? Int($0.value) : nil)
      })
    else { return false }
    let isBefore = items[..<goals].suffix(4).contains { $0.phrase != 0 && $0.phrase == words.hoanThanh }
    let near = items[goals...].prefix(6)
    return isBefore && items[..<goals].contains { $0.has(.moreThan) || $0.has(.already) }
      || near.contains {
        $0.phrase != 0 && (!$0.has(.goal) && $0.has(.difference) || $0.has(.already) || $0.phrase == words.vuot)
      }
  }

  /// "Việc thực hiện các chỉ tiêu được giao", "Các chỉ tiêu đạt và vượt kế hoạch", "Một số chỉ tiêu chủ yếu đạt được năm 2025": how goals stand,
  /// told in a report, or in that part of a plan that looks back; elsewhere in a plan "Chỉ tiêu hoàn thành" may be what is to be completed.
  private func tellsHowGoalsStand(in inherited: Mode?) -> Bool {
    guard let goals, let first = items.first(where: { $0.kind == .word }), !words.aims.contains(first.phrase),
      !items.indices.contains(where: { at in
        let item = items[at]
        return item.phrase != 0
          && (item.has(.strongGoal) || item.has(.taskSection) && !isPlanOfGoals(at) && !isBesideGoals(at)
            || words.musts.contains(item.phrase)
            || item.has(.goal) && !item.has([.goalSection, .comparator, .value]) && !isSetBefore(at))
          || timeline.isToCome(item.kind == .year ? Int(item.value) : nil)
      })
    else { return false }
    let opensAbout = items.prefix(4).contains { [Self.about, Self.matter].contains($0.hash) }
    let looksBack = !isPlan || inherited == .past || latestYear.map { timeline.isOver($0) } ?? false
    if looksBack || opensAbout,
      items[..<goals].suffix(3).contains(where: { $0.phrase != 0 && $0.phrase == words.thucHien })
    {
      return true
    }
    guard items[goals].phrase != words.mucTieu else { return false }
    // "THỰC HIỆN CHỈ TIÊU KẾ HOẠCH": of a plan that is being carried out.
    if inherited == nil, latestYear == nil, goals + 1 < items.count, isPlanOfGoals(goals + 1),
      items[..<goals].suffix(2).contains(where: { $0.phrase != 0 && $0.phrase == words.thucHien })
    {
      return true
    }
    let behind = (goals + 1)..<min(items.count, goals + Reach.metGoals)
    let met = behind.filter { items[$0].phrase != 0 && words.met.contains(items[$0].phrase) }
    guard let first = met.first else {
      // "1. Về các chỉ tiêu chủ yếu" of the results.
      return inherited == .past
    }
    if looksBack || met.contains(where: { words.exceeded.contains(items[$0].phrase) }) { return true }
    // "Nhóm chỉ tiêu đạt kế hoạch", "Theo đó, các chỉ tiêu cơ bản đạt được như sau" where no heading sets goals.
    if inherited != .goal, latestYear == nil,
      met.contains(where: { at in
        let word = items[at].range.count
        return at + 1 < items.count && isPlanOfGoals(at + 1) || word == "đạt được".utf8.count
      })
    {
      return true
    }
    let before = items[first - 1].phrase
    return before != 0 && (before == words.chua || before == words.khong)
  }

  /// "đạt kế hoạch đề ra", "đạt chỉ tiêu giao": who set the plan, or that it was set.
  private func isSetBefore(_ index: Int) -> Bool {
    words.lookingBack.contains(items[index].phrase) && index > 0 && items[index - 1].phrase != 0
      && items[index - 1].has([.planShare, .goalSection])
  }

  /// "chỉ tiêu kế hoạch", "chỉ tiêu đạt kế hoạch": the plan that goals are of, or are held against.
  private func isPlanOfGoals(_ index: Int) -> Bool {
    guard items[index].kind == .word, items[index].phrase != 0, items[index].has(.planShare), index > 0 else {
      return false
    }
    let before = items[index - 1].phrase
    return before != 0 && (before == words.chiTieu || words.met.contains(before))
  }

  /// "các chỉ tiêu, nhiệm vụ được giao": tasks that stand beside the goals as what was given.
  private func isBesideGoals(_ index: Int) -> Bool {
    guard let goals, index > goals, index - goals < 3 else { return false }
    return items[goals + 1..<index].allSatisfy { $0.kind == .comma || $0.has(.joiner) }
  }

  private static let about = WordHash.tag(of: "về"), matter = WordHash.tag(of: "việc")

  /// "ngành nông nghiệp hoàn thành các chỉ tiêu quan trọng như:" where news tells it and nothing is aimed at.
  private var completesGoals: Bool {
    guard let goals else { return false }
    return items[..<goals].suffix(4).contains { $0.phrase != 0 && $0.phrase == words.hoanThanh }
      && !items.contains { $0.phrase != 0 && $0.has(.goal) && !$0.has([.goalSection, .comparator]) }
  }

  // MARK: By its time

  /// "Tính đến nay, toàn tỉnh có:", "Năm 2025:" told in 2026, "Dự báo đến năm 2030:" lead in no goals; "Đến năm 2030:" does.
  private func time(isLead: Bool, in inherited: Mode?) -> Mode? {
    guard inherited != .norm else { return nil }
    let year = latestYear
    if isLead, tellsOfPast(year) { return .past }
    guard let year else { return nil }
    if timeline.isOver(year) { return inherited == .goal ? nil : .past }
    // A year in a part of results is one of its parts.
    if inherited == .past, !isLead { return nil }
    if timeline.isToCome(year) {
      return isUnderWay(year) ? nil : isLead || !isPlan || inherited != .task ? .goal : nil
    }
    // "Trong năm 2026, tỉnh sẽ:", told in that year.
    return isLead && items.contains { $0.phrase != 0 && $0.has(.goal) && !$0.has(.comparator) } ? .goal : nil
  }

  /// "Quy mô trường lớp đầu năm học 2025 - 2026" in a report of 2025: a school year that has begun is not to come.
  private func isUnderWay(_ year: Int) -> Bool {
    guard !isPlan, let last = items.lastIndex(where: { $0.kind == .year && Int($0.value) == year }), last > 2,
      items[last - 1].kind == .dash, items[last - 2].kind == .year, Int(items[last - 2].value) == year - 1
    else { return false }
    let name = items[last - 3]
    return (name.phrase == words.schoolYear || name.hash == Self.school)
      && timeline.issued.map { year - 1 <= $0 } ?? false
  }

  /// Of "đầu năm học", of which "đầu năm" is one word, the last.
  private static let school = WordHash.tag(of: "học")

  /// Whether what follows is a forecast, whatever year an item of it names: "Dự báo đến năm 2030:", "Dân số đô thị qua các năm:". How many
  /// people there will be year by year is no goal, even in a plan; "Dân số: giảm tỷ suất sinh …" is one.
  var isForecast: Bool { items.contains { $0.phrase != 0 && $0.has(.forecast) } || countsPeopleByYears }

  private var countsPeopleByYears: Bool {
    guard let first = items.first(where: { $0.kind == .word }), first.phrase != 0,
      words.population.contains(first.phrase), let years = items.lastIndex(where: { $0.phrase == words.nam }), years > 0
    else { return false }
    let several = items[years - 1]
    return several.phrase != 0 && words.several.contains(several.phrase)
      && !(years + 1 < items.count && items[years + 1].isNumeric)
  }

  private func tellsOfPast(_ year: Int?) -> Bool {
    items.indices.contains { index in
      let item = items[index]
      guard item.phrase != 0 else { return false }
      if item.has(.past) { return !(year.map { timeline.isToCome($0) } ?? false) }
      return isReached(index)
    }
  }

  /// "đã" of what has been reached, not of what has been set: "đã đề ra", "đã nêu rõ".
  private func isReached(_ index: Int) -> Bool {
    guard items[index].has(.already) else { return false }
    guard index + 1 < items.count, items[index + 1].phrase != 0 else { return true }
    return !items[index + 1].has(.issuing) && !words.reporting.contains(items[index + 1].phrase)
  }

  /// The latest year that what follows holds for: none in the name of a document, and none that is only compared with.
  private var latestYear: Int? {
    let years = YearReader(items: items, words: words)
    var latest: Int?
    var isCited = false
    for index in items.indices.prefix(Reach.announcement) {
      let item = items[index]
      if item.has(.citation) { isCited = years.hasCode(after: index, items.indices) }
      guard item.kind == .year || item.kind == .date, !isCited else { continue }
      let year = Int(item.value)
      switch years.role(at: index, in: items.indices) {
      case .deadline, .vision: latest = max(latest ?? year, year)
      // "Tăng lương từ ngày 01/7/2026": since when something holds.
      case .start where timeline.isToCome(year) && (items[index].kind == .year || items[index].hash == 0):
        latest = max(latest ?? year, year)
      default: continue
      }
    }
    return latest
  }
}

extension Announcement {
  /// Whether a headline names goals and nothing that became of them: "25 chỉ tiêu phấn đấu năm 2024", "Hà Nội: Các chỉ tiêu chủ yếu
  /// năm 2025".
  static func namesGoals(_ items: [Item], words: LexiconTable.Words) -> Bool {
    let start = items.prefix(Reach.headingWords).firstIndex { $0.kind == .colon }.map { $0 + 1 } ?? 0
    guard
      let goals = items[start...].prefix(Reach.taskOpening).firstIndex(where: {
        $0.phrase != 0 && ($0.phrase == words.mucTieu || $0.phrase == words.chiTieu)
      }),
      items[start..<goals].allSatisfy({
        $0.kind == .number || $0.kind == .word && !$0.has([.strongGoal, .create, .task])
      })
    else { return false }
    return !items.contains {
      $0.has([.past, .already, .pastSection, .value]) && $0.phrase != 0 || $0.kind == .slash
    }
  }
}
