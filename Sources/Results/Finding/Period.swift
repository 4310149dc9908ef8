import Bytes
import Targets
import Vietnamese

/// A day or a stretch of time that a text names.
struct Period: Sendable, Hashable {
  /// What it is there for.
  enum Role: Sendable {
    /// The day that figures cover.
    case asOf
    /// What is compared with: "so với năm 2023".
    case base
    /// A plan's year, a day of issue, prices of a year: nothing of the figures.
    case other
  }
  /// Its items.
  var items: Range<Int>
  /// The last day.
  var end: Day
  var precision: AsOfPrecision
  /// The first day counted, of a flow over a named stretch.
  var from: Day?
  /// Whether it is only "đến nay": the day of issue.
  var isNow = false
  var role = Role.asOf
  /// Whether it is so much of a year that is lent to the rest: "lũy kế 10 tháng".
  var isOpen = false
  /// Whether the text says that all up to its end is meant: "đến hết năm 2025", "lũy kế".
  var isUntil = false
  /// Whether a year stands in it, and is not that of what stands around it.
  var namesYear = false
  /// How it would be understood but for the days that a bracket behind it gives: "quý I (tính từ 15/12 đến 14/3)".
  var named: Named?

  /// A stretch by its last day and what kind it is.
  struct Named: Sendable, Hashable {
    let end: Day
    let precision: AsOfPrecision
  }

  /// The same part of another year.
  func moved(toYear year: Int) -> Period {
    var period = self
    period.end = Day.last(ofMonth: end.month, year: year) ?? end
    period.from = from.flatMap { Day(year: year, month: $0.month, day: $0.day) }
    return period
  }

  /// Whether it is the same stretch of time.
  func isSame(as other: Period) -> Bool {
    end == other.end && (precision == .year && other.precision == .year || from == other.from)
  }

  /// This stretch with the days of another.
  func meaning(_ days: Period) -> Period {
    var period = self
    period.named = named ?? Named(end: end, precision: precision)
    (period.end, period.precision, period.from) = (days.end, days.precision, days.from)
    return period
  }
}

extension Day {
  /// The last day of a month.
  static func last(ofMonth month: Int, year: Int) -> Day? {
    guard month >= 1, month <= 12 else { return nil }
    let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return next.flatMap { Day(daysSince1970: $0.daysSince1970 - 1) }
  }
}

/// Reads days, months, quarters, halves and years with what stands around them.
struct PeriodReader {
  let items: [Item]
  let bytes: UnsafeBufferPointer<UInt8>
  let words: ResultVocabulary.Words
  /// Day of issue.
  let issued: Day?
  /// The year of what names none.
  var year: Int?
  /// Whether the text is a body's document: there a day at the head of a sentence is that of its figures, in news of what was said.
  var isReport = false
  /// What the text said before that stretches mean.
  var defined: [Period] = []
  /// The year of which the text spoke last.
  var told: Int?

  func item(_ index: Int, _ range: Range<Int>) -> Item? { range.contains(index) ? items[index] : nil }

  /// Whether a text without digits may name a period: "cả năm", "năm nay", "năm qua", "đầu năm", "cuối năm", "quý II".
  static func mayNamePeriod(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while true {
      // The "ă" of "năm", the "ý" of "quý", the "í" of "quí".
      at = text.firstPair(from: at) { byte, next in
        byte .== 0xC4 .& next.setting(1) .== 0x83 .| byte .== 0xC3 .& next.setting(0x30) .== 0xBD
      }
      guard at < text.count else { return false }
      func low(_ place: Int) -> UInt8 { text.indices.contains(place) ? text[place] | 0x20 : 0 }
      if text[at] == 0xC4 {
        if low(at - 1) == UInt8(ascii: "n"), low(at + 2) == UInt8(ascii: "m") {
          let behind = low(blanksEnd(text, at + 3))
          if behind == UInt8(ascii: "n") || behind == UInt8(ascii: "q") || endsWithPart(text, at - 1) { return true }
        }
      } else if low(at - 1) == UInt8(ascii: "u"), low(blanksEnd(text, at + 2)) == UInt8(ascii: "i") {
        return true
      }
      at += 2
    }
  }

  private static func blanksEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      if text[at] <= 0x20 { at += 1 } else if text[at] == 0xC2 { at += 2 } else { break }
    }
    return at
  }

  /// Whether "cả", "đầu" or "cuối" stands before a place, by the last letters.
  private static func endsWithPart(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var at = end - 1
    while at > 0, text[at] <= 0x20 || text[at] == 0xA0 || text[at] == 0xC2 { at -= 1 }
    guard at > 2 else { return at >= 0 }
    switch text[at] | 0x20 {
    case UInt8(ascii: "u"): return text[at - 1] | 1 == 0xA7
    case UInt8(ascii: "i"): return text[at - 1] | 1 == 0x91
    default: return text[at] | 1 == 0xA3
    }
  }

  /// All periods of a sentence, in order.
  func read(_ sentence: Range<Int>) -> [Period] {
    var found: [Period] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if var period = period(at: at, sentence) {
        if let joined = joined(from: period, sentence) { period = joined }
        if !defined.isEmpty, period.precision != .day {
          let own = Period.Named(end: period.end, precision: period.precision)
          if let meant = defined.last(where: { $0.named == own }) { period = period.meaning(meant) }
        }
        if period.role == .asOf, !period.isNow {
          period.role = role(of: period, sentence)
        } else if period.isNow, isStretch(period), role(of: period, sentence) == .other {
          period.role = .other
        }
        period.isUntil = period.isNow || isUntil(period, sentence)
        if period.role == .asOf, let last = found.last, isBracket(period, of: last, sentence) {
          found[found.count - 1] = last.meaning(period)
          period.role = .other
        }
        found.append(period)
        at = max(at + 1, period.items.upperBound)
      } else {
        at += 1
      }
    }
    return found
  }

  /// Whether it is one of years: "2021 - 2025".
  private func isStretch(_ period: Period) -> Bool {
    period.items.contains { items[$0].kind == .year } && period.items.contains { items[$0].kind == .dash }
  }

  /// Whether a bracket right behind a stretch holds nothing but the days that are meant by it.
  private func isBracket(_ days: Period, of stretch: Period, _ sentence: Range<Int>) -> Bool {
    let open = stretch.items.upperBound
    guard days.precision == .day || days.precision == .month && stretch.precision == .year, days.from != nil,
      stretch.precision != .day, stretch.role == .asOf, days.items.lowerBound - open <= 5,
      item(open, sentence)?.kind == .open,
      item(days.items.upperBound, sentence)?.kind == .close
    else { return false }
    return (open + 1..<days.items.lowerBound).allSatisfy { items[$0].kind == .word }
  }

  private func isUntil(_ period: Period, _ sentence: Range<Int>) -> Bool {
    let first = period.items.lowerBound
    return [first - 2, first - 1, first].contains { at in
      guard let item = item(at, sentence), item.kind == .word, item.phrase != 0 else { return false }
      if item.can(.cumulative) { return true }
      // "Trong năm 2025" is what one year holds.
      return at > first - 2 && item.can(.until)
        && !bytes.lowered(item.range).begins(with: "trong")
    }
  }

  // MARK: One period

  func period(at index: Int, _ sentence: Range<Int>) -> Period? {
    let item = items[index]
    switch item.kind {
    case .date: return date(index)
    case .year: return yearPeriod(index, index..<(index + 1), sentence)
    case .number:
      return dayAndMonth(index, sentence) ?? months(index, sentence) ?? dayOfMonth(index, sentence)
        ?? dottedDay(index, sentence) ?? dashedDay(index, sentence) ?? dashedMonth(index, sentence)
    case .code: return dottedDay(index, sentence)
    case .word:
      if item.can(.now), let issued {
        return Period(items: index..<(index + 1), end: issued, precision: .day, isNow: true)
      }
      if item.phrase == 0 { return nil }
      if words.fromYearStart.contains(item.phrase) { return fromStart(index, sentence) }
      if item.phrase == words.day { return dayInWords(index, sentence) }
      if item.phrase == words.month { return month(index, sentence) }
      if words.quarters.contains(item.phrase) { return quarter(index, sentence) }
      if item.phrase == words.yearEnd, self.item(index - 1, sentence)?.can(.until) == true {
        return yearEnd(index, sentence)
      }
      if item.phrase == words.firstHalf || item.phrase == words.secondHalf { return half(index, sentence) }
      if item.phrase == words.wholeYear || item.phrase == words.thisYear || item.phrase == words.lastTwelve {
        return wholeYear(index, sentence)
      }
      if item.can(.numberWord), self.item(index + 1, sentence)?.phrase == words.firstMonths {
        return monthsOf(Int(item.value), index, index + 2, sentence)
      }
      return nil
    default: return nil
    }
  }

  /// `31/10/2025`, `31.10.2025`, `31-10-2025`, `31/10/25`, `10/2025`.
  func date(_ index: Int) -> Period? {
    let item = items[index]
    var parts = bytes[item.range].split { !(0x30...0x39).contains($0) }.compactMap { Day.number($0) }
    if parts.count == 3, (20...40).contains(parts[2]) { parts[2] += 2000 }
    if parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
      return Period(items: index..<(index + 1), end: day, precision: .day)
    }
    if parts.count == 2, let day = Day.last(ofMonth: parts[0], year: parts[1]) {
      return Period(items: index..<(index + 1), end: day, precision: .month)
    }
    return nil
  }

  /// `23/8` behind `ngày`, `đến`, `từ`.
  func dayOfMonth(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let item = items[index]
    guard item.second >= 1, item.second <= 12, item.value >= 1, item.value <= 31, item.value == item.value.rounded(),
      let before = self.item(index - 1, sentence),
      before.phrase == words.day || words.fromDays.contains(before.phrase) || before.can(.until)
    else { return nil }
    // `từ 3/4 trường`: a noun behind it makes it a part of a whole.
    if let next = self.item(index + 1, sentence), next.can([.compound, .classifier]) || next.kind == .percent {
      return nil
    }
    guard let year = nearestYear(month: Int(item.second)),
      let day = Day(year: year, month: Int(item.second), day: Int(item.value))
    else { return nil }
    return Period(items: index..<(index + 1), end: day, precision: .day)
  }

  /// `15.6`, `15.06.2024` behind `ngày`, `đến`, `từ`.
  func dottedDay(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let item = items[index]
    guard let before = self.item(index - 1, sentence),
      before.phrase == words.day || words.fromDays.contains(before.phrase) || before.can(.until)
    else { return nil }
    if item.kind == .number, let next = self.item(index + 1, sentence),
      next.kind == .percent
        || next.kind == .word && next.can([.compound, .classifier, .magnitude, .physical, .currency])
    {
      return nil
    }
    let mark =
      bytes[item.range].contains(UInt8(ascii: "-")) ? UInt8(ascii: "-") : UInt8(ascii: ".")
    let parts = bytes[item.range].split(separator: mark).compactMap { Day.number($0) }
    let pieces = bytes[item.range].split(separator: mark).count
    if mark == UInt8(ascii: "-"), pieces != 3 { return nil }
    guard parts.count == pieces, (2...3).contains(pieces), (1...12).contains(parts[1]), (1...31).contains(parts[0]),
      let year = pieces == 3 ? parts[2] : nearestYear(month: parts[1]), (1945...2100).contains(year),
      let day = Day(year: year, month: parts[1], day: parts[0])
    else { return nil }
    return Period(items: index..<(index + 1), end: day, precision: .day)
  }

  /// `30-9` behind `đến ngày`: the "10-12" of "từ ngày 10-12 tháng 6" is two days.
  func dashedMonth(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let number = items[index]
    guard let before = item(index - 1, sentence),
      before.can(.until) || before.phrase == words.day && item(index - 2, sentence)?.can(.until) == true,
      let dash = item(index + 1, sentence), dash.kind == .dash, !dash.spaced, let month = item(index + 2, sentence),
      month.kind == .number, !month.spaced, month.second == 0, (1...12).contains(month.value),
      month.value == month.value.rounded(), (1...31).contains(number.value), number.second == 0,
      number.value == number.value.rounded(),
      item(index + 3, sentence).map({
        $0.kind == .comma || $0.kind == .stop
          || $0.kind == .word && $0.phrase != words.month && before.phrase == words.day
      }) ?? true,
      let year = nearestYear(month: Int(month.value)),
      let day = Day(year: year, month: Int(month.value), day: Int(number.value))
    else { return nil }
    return Period(items: index..<(index + 3), end: day, precision: .day)
  }

  /// `31-10-2025` behind `ngày`, `đến`, `từ`.
  func dashedDay(_ index: Int, _ sentence: Range<Int>) -> Period? {
    guard let before = item(index - 1, sentence),
      before.phrase == words.day || words.fromDays.contains(before.phrase) || before.can(.until),
      let month = item(index + 2, sentence), let year = item(index + 4, sentence),
      [1, 3].allSatisfy({ item(index + $0, sentence)?.kind == .dash && !items[index + $0].spaced }),
      !month.spaced, !year.spaced, month.kind == .number, year.isNumeric, (1945...2100).contains(year.value),
      (1...12).contains(month.value), (1...31).contains(items[index].value), items[index].second == 0,
      let day = Day(year: Int(year.value), month: Int(month.value), day: Int(items[index].value))
    else { return nil }
    return Period(items: index..<(index + 5), end: day, precision: .day)
  }

  /// `30 tháng 4 năm 2024`, without `ngày`.
  func dayAndMonth(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let day = items[index]
    guard day.second == 0, (1...31).contains(day.value), item(index + 1, sentence)?.phrase == words.month,
      let month = item(index + 2, sentence), month.kind == .number || month.kind == .date,
      item(index - 1, sentence)?.phrase != words.day
    else { return nil }
    let (named, end) = followingYear(index + 3, sentence)
    let number = month.kind == .date ? Int(month.second) : Int(month.value)
    guard let year = month.kind == .date ? Int(month.value) : named,
      let found = Day(year: year, month: number, day: Int(day.value))
    else { return nil }
    return Period(items: index..<(month.kind == .date ? index + 3 : end), end: found, precision: .day)
  }

  /// `ngày 31 tháng 10 năm 2025`.
  func dayInWords(_ index: Int, _ sentence: Range<Int>) -> Period? {
    guard let day = item(index + 1, sentence), day.kind == .number, day.second == 0,
      item(index + 2, sentence)?.phrase == words.month, let month = item(index + 3, sentence),
      month.kind == .number || month.kind == .date
    else { return nil }
    let (year, end) = followingYear(index + 4, sentence)
    let number = month.kind == .date ? Int(month.second) : Int(month.value)
    let named = month.kind == .date ? Int(month.value) : year
    guard let year = named ?? nearestYear(month: number),
      let found = Day(year: year, month: number, day: Int(day.value))
    else { return nil }
    return Period(items: index..<(month.kind == .date ? index + 4 : end), end: found, precision: .day)
  }
}
