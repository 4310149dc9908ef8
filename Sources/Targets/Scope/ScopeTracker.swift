import Vietnamese

/// Follows headings, numbered labels and lead-in lines through a document, and tells what each block inherits.
struct ScopeTracker {
  /// One heading or lead-in that is in force.
  private struct Entry {
    var rank: Int
    var mode: Mode?
    var year: Int?
    /// The day of that year, where it does not hold until its end.
    var day: Day?
    var source: DeadlineSource
    var depth: Int
    var isLead: Bool
    var isUnlabelled = false
    var sawList = false
    /// Whether it is a heading that opens with a word for goals, or leads in a list of them.
    var setsGoals = false
    var level: Level?
    /// Whether it is a lead-in to forecasts.
    var isForecast = false
    /// Whether it leads in what is to hold each year: "Mục tiêu cụ thể, hằng năm …:".
    var isEachYear = false
  }
  private var stack: [Entry] = []
  let words: LexiconTable.Words
  let firstYear: Int?
  var timeline = Timeline()
  /// Whether the document is neither news nor a report.
  var isPlan = true

  init(words: LexiconTable.Words, firstYear: Int?) {
    self.words = words
    self.firstYear = firstYear
  }

  /// The mode in force, nil when no heading says anything.
  var mode: Mode? { stack.last { $0.mode != nil }?.mode }
  /// Whether a heading or lead-in in force sets goals: "Mục tiêu", "Chỉ tiêu", "Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:".
  var setsGoals: Bool { stack.contains { $0.setsGoals } }
  /// The horizon of the nearest lead-in or heading that states a year.
  var horizon: Horizon? {
    stack.last { $0.year != nil }.flatMap { entry in
      entry.year.map { Horizon(year: $0, source: entry.source, day: entry.day) }
    }
  }
  /// The level that a heading names, nil where one below it says more.
  var level: Level? { stack.last { $0.level != nil }?.level }
  /// Whether a lead-in to forecasts is in force.
  var isForecast: Bool { stack.contains { $0.isForecast } }
  /// Whether a lead-in says that what follows holds each year.
  var isEachYear: Bool { stack.contains { $0.isEachYear } }
  /// Whether a lead-in with a colon is in force.
  var isListed: Bool { stack.last?.isLead ?? false }

  /// In news a lead-in no longer holds once a paragraph without figures goes by.
  mutating func passPlainParagraph() { stack.removeAll { $0.isUnlabelled && !$0.sawList } }

  /// A table is the list of the lead-in above it.
  mutating func passTable() {
    for index in stack.indices where stack[index].isLead { stack[index].sawList = true }
  }

  /// Takes in a heading.
  mutating func heading(level: Int, items: [Item]) {
    let rank = ScopeRank.heading(level)
    stack.removeAll { $0.rank >= rank || $0.isUnlabelled }
    push(rank: rank, items: items, source: .heading, depth: 0, isLead: false)
  }

  /// Takes in a block that is no heading by Markdown: it may be one by its form (`2.1. Đến năm 2030`,
  /// `a) Mục tiêu cụ thể`, `- Giai đoạn 2025-2027`), or lead in a list (`…:`). Returns whether it is only a label.
  mutating func block(_ block: TextBlockShape, items: [Item]) {
    leaveLists(block)
    let rank = labelRank(items) ?? (block.ordinal != nil && block.depth <= 1 ? ScopeRank.number : nil)
    let endsWithColon = items.last?.kind == .colon
    let isShort = items.count <= Reach.label && items.last?.kind != .semicolon && !hasQuantity(items)
    if let rank, isShort, items.last?.kind != .stop || items.count <= Reach.labelWithStop {
      stack.removeAll { $0.rank >= rank }
      push(rank: rank, items: items, source: .heading, depth: block.depth, isLead: endsWithColon)
    } else if endsWithColon {
      if let rank { stack.removeAll { $0.rank >= rank } }
      stack.removeAll { $0.isUnlabelled && $0.depth >= block.depth || $0.rank >= ScopeRank.line(depth: block.depth) }
      // A lead-in without a number of its own stands above the numbered parts behind it.
      push(rank: rank ?? (stack.last?.rank ?? 0) + 1, items: items, source: .leadIn, depth: block.depth, isLead: true)
      stack[stack.count - 1].isUnlabelled = rank == nil
    } else if rank == nil, !block.isBullet, isShort, isTitleLine(items) {
      let numbered = stack.last { $0.rank > ScopeRank.title && $0.rank < ScopeRank.lines }
      let own = numbered.map { $0.rank + 1 } ?? ScopeRank.title
      stack.removeAll { $0.rank >= own || $0.isUnlabelled }
      push(rank: own, items: items, source: .heading, depth: block.depth, isLead: false)
      stack[stack.count - 1].isUnlabelled = true
    } else if isShort, items.last?.kind != .stop, block.isBullet || statesOnlyYear(items) {
      let own = ScopeRank.line(depth: block.depth)
      stack.removeAll { $0.rank >= own }
      push(rank: own, items: items, source: .leadIn, depth: block.depth, isLead: block.isBullet)
    } else if let rank {
      stack.removeAll { $0.rank >= rank }
    }
  }

  /// The line just taken in leads in what others aim at: "Nghị quyết số 57-NQ/TW đặt mục tiêu:".
  mutating func leadsInOthers() {
    guard !stack.isEmpty else { return }
    stack[stack.count - 1].mode = .norm
  }

  private mutating func push(rank: Int, items: [Item], source: DeadlineSource, depth: Int, isLead: Bool) {
    let years = YearReader(items: items, words: words)
    let announcement = Announcement(items: items, words: words, timeline: timeline, isPlan: isPlan)
    var mode = announcement.mode(isLead: isLead, in: self.mode)
    // "2. Chỉ tiêu cụ thể", then "a) Về thực hiện chế độ ăn hợp lý": a part of the goals, whatever it is about.
    if mode == .norm, self.mode == .goal, rank > ScopeRank.number { mode = nil }
    let own = source == .leadIn ? years.ownPlan(in: items.indices) ?? 0 : 0
    let year = years.horizon(in: own..<items.count, earliest: firstYear, orDay: true)
    stack.append(
      Entry(
        rank: rank,
        mode: mode,
        year: year, day: year.flatMap { years.day(ofHorizon: $0, in: items.indices) },
        source: source, depth: depth, isLead: isLead,
        setsGoals: source == .heading && opensWithGoals(items) || isLead && mode == .goal && leadsInGoals(items, year),
        level: level(of: items), isForecast: isLead && mode == .past && announcement.isForecast,
        isEachYear: isLead && source == .leadIn && mode == .goal && items.last?.kind == .colon
          && items.contains { $0.has(.perYear) && $0.phrase != 0 }))
  }

  /// A lead-in ends where, after its list, a plain paragraph stands at its own depth again.
  private mutating func leaveLists(_ block: TextBlockShape) {
    let isItem = block.isBullet || block.ordinal != nil
    for index in stack.indices.reversed() where stack[index].isLead {
      if isItem || block.depth > stack[index].depth {
        stack[index].sawList = true
      } else if stack[index].sawList, stack[index].isUnlabelled || stack[index].rank >= ScopeRank.lines,
        block.depth <= stack[index].depth,
        stack[index].year == nil || stack[index].rank < ScopeRank.lines
      {
        stack.remove(at: index)
      }
    }
  }

  /// The numbers of parts, as ``Item/hash`` has them.
  static let romans = Set(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].map { WordHash.tag(of: $0) })

  /// Whether a block opens with the letter of a point: "b) ".
  static func isLettered(_ items: [Item]) -> Bool {
    guard items.count > 2, items[0].kind == .word, items[1].kind == .close, !items[1].spaced else { return false }
    return items[0].range.count <= 2
  }

  /// The rank of the label that a block opens with; nil where there is none. A code such as `1.1` has at most four bytes, one
  /// more deep at least five.
  private func labelRank(_ items: [Item]) -> Int? {
    guard items.count > 2 else { return nil }
    let mark = items[1]
    let first = items[0]
    // "III- NHIỆM VỤ", "II - Mục tiêu": as documents of the Party have it.
    if mark.kind == .dash, first.isCapital, items[2].spaced, ScopeTracker.romans.contains(first.hash) {
      return ScopeRank.roman
    }
    guard mark.kind == .stop || mark.kind == .close, !mark.spaced else { return nil }
    if first.kind == .word {
      let length = first.end - first.start
      if length <= 2, mark.kind == .close { return ScopeRank.letter }
      return first.isCapital && length <= 5 && mark.kind == .stop ? ScopeRank.roman : nil
    }
    guard first.kind == .number || first.kind == .code else { return nil }
    let length = first.end - first.start
    return length <= 2 ? ScopeRank.number : length <= 4 ? ScopeRank.twoNumbers : ScopeRank.threeNumbers
  }

  private func hasQuantity(_ items: [Item]) -> Bool {
    items.contains { $0.kind == .percent }
      || items.indices.contains { index in
        // "Cắt giảm 150 điều kiện kinh doanh", whose own number stands before it no more.
        guard items[index].kind == .number, index > 1 || index == 1 && labelRank(items) == nil else { return false }
        // "I. Về kinh tế (11 chỉ tiêu)" counts its own parts.
        return !(index + 1 < items.count && items[index + 1].has(.structure))
      }
  }

  /// A line of its own that no mark ends and that opens with what it brings: "Các chỉ tiêu chủ yếu trong nhiệm kỳ
  /// 2020-2025", "Một số thành tựu nổi bật".
  private func isTitleLine(_ items: [Item]) -> Bool {
    guard let first = items.first, first.isCapital, items.count <= Reach.titleLine,
      let last = items.last, !last.kind.isOne(of: [.stop, .comma, .colon]),
      !items.prefix(2).contains(where: { $0.kind == .year })
    else { return false }
    return items.prefix(Reach.taskOpening).contains { $0.has([.goalSection, .pastSection]) && $0.phrase != 0 }
  }

  private func statesOnlyYear(_ items: [Item]) -> Bool {
    items.count <= Reach.yearLine && items.contains { $0.kind == .year }
  }

  /// "1. Cấp tỉnh", "b) Ở cấp xã:": a level is all that the line names.
  private func level(of items: [Item]) -> Level? {
    guard items.count <= 6, let index = items.lastIndex(where: { $0.kind == .word }), items[index].phrase != 0 else {
      return nil
    }
    guard let found = words.levels[items[index].phrase] else { return nil }
    let others = items[..<index].filter { $0.kind == .word && $0.end - $0.start > 4 }
    return others.isEmpty ? found : nil
  }

  /// "Phấn đấu đến năm 2030 đạt các chỉ tiêu cơ bản sau:", "Mục tiêu đến năm 2030:": goals by a year, or what is striven for; not "Nước thải phải
  /// đạt các chỉ tiêu sau:".
  private func leadsInGoals(_ items: [Item], _ year: Int?) -> Bool {
    let known = items.filter { $0.kind == .word && $0.phrase != 0 }
    let strives = known.contains { $0.phrase == words.phanDau }
    let names = known.contains { $0.phrase == words.mucTieu || $0.phrase == words.chiTieu }
    return strives && (names || year != nil) || names && year != nil && known.contains { $0.has(.deadlineLead) }
  }

  /// `Điều 1. Mục tiêu, chỉ tiêu`, `2. Mục tiêu cụ thể`, `Chỉ tiêu đến năm 2030`: behind the label, with no other word
  /// before it.
  private func opensWithGoals(_ items: [Item]) -> Bool {
    for item in items.prefix(8) {
      if item.kind == .word, !item.has([.label]) || item.has(.goalSection) {
        if item.isCapital, item.end - item.start <= 4 { continue }  // I., II., Điều
        return item.phrase == words.mucTieu || item.phrase == words.chiTieu
      }
    }
    return false
  }
}

/// What the tracker needs to know of a block.
struct TextBlockShape {
  var depth: Int
  var ordinal: Int?
  var isBullet: Bool
}
