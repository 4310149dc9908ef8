import Bytes
import Targets
import Vietnamese

/// What a period is there for: the day that figures cover, what they are compared with, or something else.
extension PeriodReader {
  /// `từ 19/02 đến 10/12/2025`, `từ năm 2021 đến nay`.
  func joined(from first: Period, _ sentence: Range<Int>) -> Period? {
    guard let lead = item(first.items.lowerBound - 1, sentence),
      words.fromDays.contains(lead.phrase)
        || lead.phrase == words.day
          && item(first.items.lowerBound - 2, sentence).map({ words.fromDays.contains($0.phrase) }) == true
    else {
      return nil
    }
    var at = first.items.upperBound
    guard let link = item(at, sentence),
      link.phrase == words.to || link.can(.until) || link.phrase == words.toward || link.can(.now)
    else {
      // "từ năm 2021": where counting begins, not where it ends.
      var start = first
      start.role = .other
      return start
    }
    if !link.can(.now) { at += 1 }
    while let next = item(at, sentence),
      next.phrase == words.day || next.phrase == words.year || next.can(.until) && !next.can(.now)
    { at += 1 }
    let back =
      item(at, sentence)?.kind == .number && items[at - 1].phrase == words.day
        && item(at + 1, sentence)?.phrase == words.month ? at - 1 : at
    guard var last = period(at: back, sentence) else { return nil }
    var from = first.end
    if first.precision == .year { from = Day(year: first.end.year, month: 1, day: 1) ?? from }
    if first.precision == .month { from = Day(year: first.end.year, month: first.end.month, day: 1) ?? from }
    // The day that names no year lies in that of the second, or in the year before it.
    if from > last.end {
      from = Day(year: last.end.year, month: from.month, day: from.day) ?? from
    } else if first.precision == .day, let same = Day(year: last.end.year, month: from.month, day: from.day),
      same <= last.end,
      items[first.items.lowerBound].kind == .number
    {
      from = same
    }
    if from > last.end { from = Day(year: from.year - 1, month: from.month, day: from.day) ?? from }
    last.from = from
    last.items = first.items.lowerBound..<max(last.items.upperBound, first.items.upperBound)
    return last
  }

  func role(of period: Period, _ sentence: Range<Int>) -> Period.Role {
    let first = period.items.lowerBound
    if period.precision == .day, let lead = item(first - 1, sentence), isCalled("kỳ", lead) { return .asOf }
    // "Mục tiêu cả giai đoạn 2021-2025": words between a plan's name and its years.
    var between = 0
    while between < 2, let word = item(first - 1 - between, sentence), word.kind == .word,
      word.phrase == words.period || word.phrase == words.term || isCalled("cả", word)
    { between += 1 }
    for step in 1...(5 + between) {
      guard let before = item(first - step, sentence) else { break }
      if before.kind == .comma || before.kind == .semicolon || before.kind == .close || before.kind == .colon { break }
      if before.isNumeric || before.kind == .percent { break }
      if before.kind == .open, step > 1 { break }
      if before.can([.baseLead]) || before.can(.base) { return .base }
      if before.kind == .code,
        bytes[before.range].contains(where: {
          $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        })
      {
        return period.precision == .day ? .other : .asOf
      }
      if before.can(.until) && !before.can(.planTail) || before.can(.cumulative) { return .asOf }
      if step <= 2 + between, before.can([.otherYear, .plan]) || isPlanName(first - step) {
        return isCarriedOut(first - step, period, sentence) ? .asOf : .other
      }
      if step <= 3, before.can(.citation), period.precision == .day { return .other }
    }
    if period.precision == .day, period.from == nil, !isLed(first, sentence) { return .other }
    // "Năm 2021 là năm đầu tiên triển khai nghị quyết": of the plan's years.
    if period.precision == .year, let verb = item(period.items.upperBound, sentence), isCalled("là", verb),
      let next = item(period.items.upperBound + 1, sentence), next.phrase == words.year
    {
      return .other
    }
    // "nghị quyết đề ra năm 2024", "giao năm 2025"
    if let before = item(first - 1, sentence), before.can(.planTail), !before.can(.until), before.phrase != words.year,
      before.kind == .word, period.precision == .year, !before.can([.reach, .past])
    {
      for step in 2...4 {
        if let plan = item(first - step, sentence), plan.can(.plan) { return .other }
      }
    }
    return isOfPlansName(period, sentence) ? .other : .asOf
  }

  /// "Kế hoạch ứng dụng công nghệ thông tin 5 năm giai đoạn 2021 - 2025": years of a plan's name that are not over.
  private func isOfPlansName(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard let from = period.from, from.year < period.end.year, let issued,
      period.isNow || period.end > issued
    else { return false }
    for step in 1...14 {
      guard let before = item(period.items.lowerBound - step, sentence), before.kind != .comma,
        before.kind != .semicolon, before.kind != .colon, before.kind != .percent, !before.can([.reach, .past])
      else { return false }
      guard before.kind == .word else { continue }
      let name = bytes.lowered(before.range)
      if ["kế hoạch", "chương trình", "đề án", "chiến lược", "quy hoạch"].contains(where: { name.ends(with: $0) }) {
        return true
      }
    }
    return false
  }

  private func isCalled(_ text: String, _ item: Item) -> Bool {
    Int(item.end - item.start) == text.utf8.count
      && String(decoding: bytes[Int(item.start)..<Int(item.end)], as: UTF8.self).lowercased() == text
  }

  /// "thực hiện Kế hoạch năm 2021": the year of a plan, in whatever phrase its name ends.
  private static let planNames = ["kế hoạch", "nghị quyết", "chương trình", "đề án", "mục tiêu", "chỉ tiêu"]

  /// "Thực hiện kế hoạch năm 2017, …": a sentence that begins with the plan of a year that is over, or nearly so, and that was carried out.
  private func isCarriedOut(_ plan: Int, _ period: Period, _ sentence: Range<Int>) -> Bool {
    guard period.precision == .year, period.from.map({ $0.year == period.end.year }) ?? true,
      plan - sentence.lowerBound <= 2, year.map({ $0 == period.end.year }) ?? true,
      issued.map({ $0.year > period.end.year || $0.year == period.end.year && $0.month > 10 }) ?? true
    else { return false }
    let lead = bytes.lowered(Int(items[sentence.lowerBound].start)..<Int(items[plan].end))
    return ["kế hoạch", "nghị quyết", "nhiệm vụ"].contains { lead == "thực hiện " + $0 }
  }

  private func isPlanName(_ at: Int) -> Bool {
    let text = bytes.lowered(items[at].range)
    return PeriodReader.planNames.contains { text.utf8.count > $0.utf8.count && text.ends(with: $0) }
      && !text.begins(with: "theo")
  }

  /// A day counts where something leads to it: "tính đến", "đến ngày"; at the head of a sentence "Ngày 21/10" is when
  /// something was said.
  func isLed(_ first: Int, _ sentence: Range<Int>) -> Bool {
    for step in 1...4 {
      guard let before = item(first - step, sentence) else { return false }
      // "Báo cáo tiến độ kỳ 15/11/2016".
      if before.can([.until, .cumulative]) || before.phrase == words.to || isCalled("kỳ", before) { return true }
      // "Số xe thông quan trong ngày 23/1/2024 là 1.238 xe": behind what is counted.
      if step > 1, isCalled("trong", before), first - step > sentence.lowerBound + 2 { return true }
      // "Ngày 15/6/2024, giải ngân đạt …" of a report; news tells on which day something was said.
      if isReport, before.phrase == words.day, first - step == 0 || items[first - step - 1].kind == .stop {
        return true
      }
      // "tính đến 16h ngày 24/8"
      if before.phrase == words.day || before.phrase == words.month || before.kind == .code || before.kind == .number
        || before.can(.timeUnit)
      {
        continue
      }
      return false
    }
    return false
  }
}
