import Vietnamese

/// Reads what a year in a sentence is for.
struct YearReader {
  let items: [Item]
  let words: LexiconTable.Words

  /// Items from "luật" to the year in its name: `Luật Đất đai năm 2024`.
  private static let lawName = 9

  enum Role { case deadline, vision, baseline, start, date }

  /// The role of a year or date at an item; nil for the first year of a range.
  func role(at index: Int, in sentence: Range<Int>) -> Role? {
    let item = items[index]
    func at(_ offset: Int) -> Item? { sentence.contains(index + offset) ? items[index + offset] : nil }
    if let dash = at(1), dash.kind == .dash, let upper = at(2), upper.kind == .year { return nil }
    if opensPeriod(index, in: sentence) { return nil }
    if isCount(index, in: sentence) { return .date }
    // "trên 2000 buổi".
    if let before = at(-1), before.has(.comparator), before.kind == .word, !before.has(.deadlineLead),
      let next = at(1), next.kind == .word, !next.has([.notUnit, .joiner, .deadlineLead])
    {
      return .date
    }
    if item.kind == .date {
      // "Kể từ ngày 01/01/2028".
      if (1...2).contains(where: { at(-$0)?.has(.start) ?? false }) { return .start }
      // "Từ ngày 01/7/2027, 100% thủ tục …".
      if at(-1)?.phrase == words.ngay, at(-2)?.phrase == words.tu { return .start }
      return isLimit(before: index, sentence) ? .deadline : .date
    }
    var back = 1
    if let before = at(-1), before.phrase == words.nam { back = 2 }
    if let before = at(-back) {
      // "hết quý III/2027", "đến quý 3/2027".
      if before.kind == .slash, at(-back - 2)?.phrase == words.quy { return .deadline }
      // "đạt 80 triệu đồng/người/năm 2030": the year behind a rate.
      let isRate = before.kind == .slash && back == 2 && at(-3).map { $0.kind == .word || $0.kind == .percent } ?? false
      if before.kind == .slash && !isRate || before.kind == .code || before.kind == .date { return .date }
      if before.kind == .number, let month = at(-back - 1), month.phrase == words.thang || month.kind == .slash {
        var first = index - back - 1
        // "trước ngày 15 tháng 5 năm 2028".
        if sentence.contains(first - 2), items[first - 1].kind == .number, items[first - 2].has(.deadlineLead) {
          return .deadline
        }
        if sentence.contains(first - 2), items[first - 2].phrase == words.ngay { first -= 2 }
        return isLimit(before: first, sentence) ? .deadline : .date
      }
      if before.phrase == words.tu || before.has(.start) { return .start }
    }
    // "gấp 2 lần năm 2010", "thấp hơn năm 2025", "gấp đôi năm 2020", "bằng năm 2025".
    if let than = at(-back), than.kind == .word {
      if than.phrase == words.lan { return .baseline }
      if back == 2, than.phrase != 0, !than.has(.deadlineLead) {
        if than.has([.multiple, .times]) { return .baseline }
        if than.has([.moreThan, .lessThan]) || than.phrase == words.bang { return .date }
      }
    }
    // "TCVN 5729:2012": the year of a standard.
    if back == 1, !item.spaced, let mark = at(-1), mark.kind == .colon, !mark.spaced, at(-2)?.isNumeric ?? false {
      return .date
    }
    for step in 1...Reach.yearRole {
      guard let before = at(-step) else { break }
      if before.kind == .comma || before.kind == .semicolon { break }
      // "tăng 10% so với năm trước trong năm 2027": held against a time that is told already.
      if step > 1, before.has(.relativeYear) || before.has(.past) && before.phrase != 0,
        (1..<step).contains(where: { at(-$0)?.phrase == words.inYear && words.inYear != 0 })
      {
        break
      }
      // "Mục tiêu của năm 2027 - 2028": goals of a span of years.
      if before.phrase == words.ofYear, at(-1)?.kind == .dash, at(-2)?.kind == .year { continue }
      if before.has(.baseline), !isPlanned(index - step, sentence) { return .baseline }
      if before.has(.vision) { return .vision }
    }
    return .deadline
  }

  /// "kế hoạch thực hiện năm 2027": what is to be carried out, not what a figure is held against.
  private func isPlanned(_ index: Int, _ sentence: Range<Int>) -> Bool {
    items[index].phrase == words.doneInYear && sentence.contains(index - 1) && items[index - 1].phrase != 0
      && words.plannedThings.contains(items[index - 1].phrase)
  }

  /// "Nhằm đạt mục tiêu đến năm 2030, Sở xây dựng Kế hoạch năm 2027 như sau:": where the plan that a text sets up itself is named, behind
  /// what it is for; nil where none is.
  func ownPlan(in range: Range<Int>) -> Int? {
    range.dropFirst().first { index in
      items[index].phrase != 0 && words.ownPlans.contains(items[index].phrase) && items[index - 1].phrase != 0
        && words.plannings.contains(items[index - 1].phrase)
        && !(1...2).contains { range.contains(index + $0) && items[index + $0].kind == .code }
    }
  }

  /// "giai đoạn 2026 đến 2028", "giai đoạn 2026 đến năm 2028": the first year of a period whose last one a word leads to.
  private func opensPeriod(_ index: Int, in sentence: Range<Int>) -> Bool {
    func at(_ offset: Int) -> Item? { sentence.contains(index + offset) ? items[index + offset] : nil }
    guard items[index].kind == .year, let link = at(1), isUpTo(link) else { return false }
    if let last = at(2), last.kind == .year { return last.value > items[index].value }
    guard let lead = at(-1), lead.phrase != 0, words.terms.contains(lead.phrase), lead.phrase != words.nam,
      at(2)?.phrase == words.nam, let last = at(3), last.kind == .year
    else { return false }
    return last.value > items[index].value
  }

  /// The first year of the period that ends with a year: 2026 of "2026 - 2028", "2026 đến 2028", "2026 đến năm 2028".
  func start(ofPeriodTo index: Int) -> Int? {
    var link = index - 1
    if link > 0, items[link].phrase == words.nam, items[link].kind == .word { link -= 1 }
    guard link > 0, items[link - 1].kind == .year, items[link].kind == .dash && link == index - 1 || isUpTo(items[link])
    else { return nil }
    return items[link].kind == .dash || opensPeriod(link - 1, in: items.indices) ? Int(items[link - 1].value) : nil
  }

  private func isUpTo(_ item: Item) -> Bool {
    item.kind == .word && item.phrase != 0 && [words.den, words.toi].contains(item.phrase)
  }

  /// "đạt 2030 người", "đào tạo 1985 lao động": right behind a verb that brings a value or makes something, before what is counted.
  func isCount(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard items[index].kind == .year, sentence.contains(index - 1), sentence.contains(index + 1) else { return false }
    let (before, next) = (items[index - 1], items[index + 1])
    guard before.phrase != 0, before.has([.value, .create]), !before.has([.deadlineLead, .measure]),
      !words.carriedOut.contains(before.phrase), next.kind == .word, next.phrase != 0
    else { return false }
    return next.has([.compound, .classifier, .area, .capacity, .currency, .magnitude])
      && !next.has([.timeNoun, .measure])
  }

  /// The last day of the time that a year or date at an item is part of, where that is not the last of the year: of "30/6/2028", "quý
  /// II/2028", "tháng 9 năm 2028", "6 tháng đầu năm 2028".
  func day(at index: Int, in sentence: Range<Int>) -> Day? {
    let item = items[index]
    let year = Int(item.value)
    func at(_ offset: Int) -> Item? { sentence.contains(index + offset) ? items[index + offset] : nil }
    func number(_ offset: Int) -> Int? {
      guard let number = at(offset), number.kind == .number, number.second == 0, number.value <= 31 else { return nil }
      return Int(number.value)
    }
    func last(ofMonth month: Int, before offset: Int = 0) -> Day? {
      // "trước tháng 9".
      let isBefore = at(offset)?.phrase == words.before || at(offset)?.phrase == words.beforeMonth
      return YearReader.lastDay(ofMonth: isBefore && offset < 0 ? month - 1 : month, year)
    }
    func last(ofQuarter quarter: Int?) -> Day? { quarter.flatMap { YearReader.lastDay(ofMonth: $0 * 3, year) } }
    if item.kind == .date {
      let part = Int(item.second)
      if item.hash > 0 { return YearReader.day(Int(item.hash), part, year) }
      if at(-1)?.phrase == words.quy { return part <= 4 ? last(ofQuarter: part) : nil }
      if at(-1)?.phrase == words.beforeMonth { return YearReader.lastDay(ofMonth: part - 1, year) }
      return last(ofMonth: part, before: -2)
    }
    guard item.kind == .year else { return nil }
    if let day = endOfSchoolYear(at: index, in: sentence) { return day }
    let back = at(-1)?.phrase == words.nam ? 2 : 1
    if at(-back)?.kind == .slash {
      return at(-back - 2)?.phrase == words.quy ? last(ofQuarter: quarter(at(-back - 1))) : nil
    }
    if at(-back - 1)?.phrase == words.quy { return last(ofQuarter: quarter(at(-back)) ?? number(-back)) }
    if let month = number(-back) {
      if at(-back - 1)?.phrase == words.beforeMonth { return YearReader.lastDay(ofMonth: month - 1, year) }
      guard at(-back - 1)?.phrase == words.thang else {
        return words.monthLeads.contains(at(-back - 1)?.phrase ?? 0) && month <= 12 ? last(ofMonth: month) : nil
      }
      if let day = number(-back - 2), at(-back - 3)?.has(.deadlineLead) ?? false || at(-back - 3)?.phrase == words.ngay
      {
        return YearReader.day(day, month, year)
      }
      return last(ofMonth: month, before: -back - 2)
    }
    // "9 tháng năm 2028", "6 tháng đầu năm 2028".
    if back == 2, at(-2)?.phrase == words.thang, let months = number(-3) { return last(ofMonth: months) }
    if at(-1)?.phrase == words.firstMonths, let months = number(-2) { return last(ofMonth: months) }
    return nil
  }

  /// The day that a year told as the end of a school year has.
  private func endOfSchoolYear(_ year: Int, in range: Range<Int>) -> Day? {
    range.first { items[$0].kind == .year && Int(items[$0].value) == year && endOfSchoolYear(at: $0, in: range) != nil }
      .flatMap { endOfSchoolYear(at: $0, in: range) }
  }

  /// The last day of the time by which a heading or lead tells its year, where that is not the year's last: "ĐẾN HẾT QUÝ III/2027".
  func day(ofHorizon year: Int, in range: Range<Int>) -> Day? {
    if let day = endOfSchoolYear(year, in: range) { return day }
    let told = range.filter {
      items[$0].kind.isOne(of: [.year, .date]) && Int(items[$0].value) == year && role(at: $0, in: range) == .deadline
    }
    return told.count == 1 ? day(at: told[0], in: range) : nil
  }

  /// "năm học 2025-2026" ends with May, by the plans of school years that the ministry sets.
  private func endOfSchoolYear(at index: Int, in sentence: Range<Int>) -> Day? {
    guard sentence.contains(index - 3), items[index - 1].kind.isOne(of: [.dash, .slash]),
      items[index - 2].kind == .year,
      items[index - 2].value + 1 == items[index].value, items[index - 3].phrase != 0,
      items[index - 3].phrase == words.schoolYear
    else { return nil }
    return Day(year: Int(items[index].value), month: 5, day: 31)
  }

  /// Whether a word is the number of a quarter.
  static func isQuarter(_ item: Item) -> Bool { romans.contains(item.hash) }

  /// I, II, III, IV.
  private func quarter(_ item: Item?) -> Int? { item.flatMap { YearReader.quarter($0) } }

  /// The number of a quarter that a word is: I, II, III, IV.
  static func quarter(_ item: Item) -> Int? {
    guard item.kind == .word else { return nil }
    return YearReader.romans.firstIndex(of: item.hash).map { $0 + 1 }
  }

  private static let romans = ["i", "ii", "iii", "iv"].map { WordHash.tag(of: $0) }

  /// The last day of a month; nil of December, with which the year ends.
  static func lastDay(ofMonth month: Int, _ year: Int) -> Day? {
    guard (1...11).contains(month), let next = Day(year: year, month: month + 1, day: 1) else { return nil }
    return Day(daysSince1970: next.daysSince1970 - 1)
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> Day? {
    day == 31 && month == 12 ? nil : Day(year: year, month: month, day: day)
  }

  /// "trước năm 2025": by the end of the year before.
  func isBefore(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard items[index].kind == .year, sentence.contains(index - 2), items[index - 1].phrase == words.nam else {
      return false
    }
    return items[index - 2].kind == .word && items[index - 2].phrase == words.before
  }

  /// "sớm hơn 02 năm so với năm 2030": held against a deadline, not against what was.
  func isEarlier(_ index: Int, in sentence: Range<Int>) -> Bool {
    (1...Reach.yearRole * 2).contains {
      sentence.contains(index - $0) && items[index - $0].phrase != 0 && items[index - $0].phrase == words.sooner
    }
  }

  /// `trước ngày`, `đến hết tháng`: a day that limits.
  private func isLimit(before index: Int, _ sentence: Range<Int>) -> Bool {
    for step in 1...Reach.limit {
      guard sentence.contains(index - step) else { return false }
      let before = items[index - step]
      // "trước 17 giờ ngày 20/5/2025".
      if before.phrase == words.ngay || before.phrase == words.thang || before.kind == .number || before.has(.timeNoun),
        before.phrase != words.quy
      {
        continue
      }
      if before.phrase == words.quy { return true }
      return before.has(.deadlineLead) || before.phrase != 0 && words.goalsUntil.contains(before.phrase)
    }
    return false
  }

  /// The first year of a heading, title or lead that is a horizon. A vision counts only when nothing else is there.
  ///
  /// - Parameter orDay: Whether a day or month to which something leads is one, too: "ĐẾN NGÀY 31/12/2027". In a sentence it may be of anything.
  func horizon(in range: Range<Int>, earliest: Int?, orCited: Bool = false, orDay: Bool = false) -> Int? {
    var vision: Int?
    var inCitation = false
    var lawEnd = -1
    for index in range.prefix(400)
    where items[index].kind == .year || orDay && items[index].kind == .date || items[index].has(.citation) {
      if items[index].has(.citation) {
        inCitation = hasCode(after: index, range)
        if items[index].phrase == words.luat { lawEnd = index + YearReader.lawName }
        continue
      }
      let year = Int(items[index].value)
      if let earliest, year < earliest { continue }
      if index <= lawEnd, isInLawName(index, range) { continue }
      switch role(at: index, in: range) {
      case .deadline where !inCitation || orCited:
        return isBefore(index, in: range) ? year - 1 : Int(items[lastOfRow(index, range)].value)
      case .vision: vision = vision ?? year
      default: continue
      }
    }
    return vision
  }

  /// "năm 2026 và 2027", "hai năm 2026, 2027": the last of the years that are told together; "đến năm 2026 và 2027" tells two times.
  private func lastOfRow(_ index: Int, _ range: Range<Int>) -> Int {
    var lead = index - 1
    if range.contains(lead), items[lead].phrase == words.nam, items[lead].kind == .word { lead -= 1 }
    if range.contains(lead), items[lead].phrase != 0,
      items[lead].has(.deadlineLead) && items[lead].phrase != words.inYear
        || words.goalsUntil.contains(items[lead].phrase)
    {
      return index
    }
    var last = index
    while range.contains(last + 2), items[last + 1].kind == .comma || items[last + 1].has(.joiner) {
      let next = items[last + 2].phrase == words.nam && items[last + 2].kind == .word ? last + 3 : last + 2
      guard range.contains(next), items[next].kind == .year, items[next].value == items[last].value + 1 else { break }
      last = next
    }
    return last
  }

  /// "Luật Đất đai 2024", "Luật Đất đai năm 2024": nothing leads to the year but the name.
  private func isInLawName(_ index: Int, _ range: Range<Int>) -> Bool {
    let lead = items[index - 1].phrase == words.nam && items[index - 1].kind == .word ? index - 2 : index - 1
    guard range.contains(lead) else { return false }
    return items[lead].kind == .word && !items[lead].has([.deadlineLead, .vision, .baseline])
  }

  /// Whether a document number follows within a few items: `Quyết định số 153/QĐ-TTg`.
  func hasCode(after index: Int, _ range: Range<Int>) -> Bool {
    for step in 1...Reach.documentNumber where range.contains(index + step) {
      if items[index + step].kind == .code { return true }
    }
    return false
  }
}
