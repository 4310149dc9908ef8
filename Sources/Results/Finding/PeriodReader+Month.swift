import Bytes
import Targets
import Vietnamese

// Months, quarters, halves and years.

extension PeriodReader {
  /// `tháng 10`, `tháng 10/2025`, `tháng 10 năm 2025`.
  func month(_ index: Int, _ sentence: Range<Int>) -> Period? {
    guard let number = item(index + 1, sentence) else { return nil }
    if number.kind == .number, let day = pointed(number) {
      return Period(
        items: index..<(index + 2), end: day, precision: .month, from: Day(year: day.year, month: day.month, day: 1))
    }
    if number.kind == .date, var period = date(index + 1), period.precision == .month {
      period.items = index..<(index + 2)
      period.from = Day(year: period.end.year, month: period.end.month, day: 1)
      return period
    }
    // "Tháng Ba", and not "tháng ba".
    let isNamed = number.kind == .word && number.isCapital && number.phrase != 0 && number.can(.numberWord)
    guard number.kind == .number || isNamed, number.second == 0, number.value >= 1, number.value <= 12,
      number.value == number.value.rounded(), item(index + 2, sentence)?.kind != .percent
    else { return nil }
    var (named, end) = followingYear(index + 2, sentence)
    // "tháng 2-2024", and not "tháng 2 - 2024 ca".
    if named == nil, let dash = item(index + 2, sentence), dash.kind == .dash, !dash.spaced,
      let year = item(index + 3, sentence), year.kind == .year, !year.spaced
    {
      (named, end) = (Int(year.value), index + 4)
    }
    guard let year = named ?? nearestYear(month: Int(number.value)),
      let day = Day.last(ofMonth: Int(number.value), year: year)
    else { return nil }
    if isWord("giữa", index - 1, sentence), let middle = Day(year: year, month: day.month, day: 15) {
      return Period(items: (index - 1)..<end, end: middle, precision: .month)
    }
    // "Đến đầu tháng 2": its first days, of a text of that month up to its own.
    if isWord("đầu", index - 1, sentence), let first = Day(year: year, month: day.month, day: 10) {
      let last = issued.map { $0.year == year && $0.month == day.month ? min($0, first) : first } ?? first
      return Period(items: (index - 1)..<end, end: last, precision: .month)
    }
    return Period(
      items: index..<end, end: day, precision: .month, from: Day(year: year, month: day.month, day: 1))
  }

  /// `8.2019` behind `tháng`.
  func pointed(_ item: Item) -> Day? {
    let parts = bytes[item.range].split(separator: UInt8(ascii: ".")).compactMap { Day.number($0) }
    guard parts.count == 2, (1945...2100).contains(parts[1]) else { return nil }
    return Day.last(ofMonth: parts[0], year: parts[1])
  }

  /// `9 tháng đầu năm 2025`, `10 tháng`, `6 tháng cuối năm`.
  func months(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let item = items[index]
    guard item.second == 0, item.value >= 1, item.value <= 12, item.value == item.value.rounded(),
      let unit = self.item(index + 1, sentence)
    else { return nil }
    let isNamed = unit.phrase == words.firstMonths || unit.phrase == words.lastMonths
    guard isNamed || unit.phrase == words.month else { return nil }
    return monthsOf(Int(item.value), index, index + 2, sentence)
  }

  func monthsOf(_ count: Int, _ index: Int, _ behind: Int, _ sentence: Range<Int>) -> Period? {
    let unit = items[behind - 1]
    let isFirst = unit.phrase == words.firstMonths
    let isLast = unit.phrase == words.lastMonths
    var (named, end) = followingYear(behind, sentence)
    if !isFirst, !isLast, named == nil, hasPassed(count, behind, sentence) {
      (named, end) = (issued?.year, behind + 1)
    } else if !isFirst, !isLast {
      // "sau hơn 04 tháng hoạt động", "trong 5 tháng qua": how long, not which.
      for step in 1...2 {
        if let before = item(index - step, sentence),
          before.phrase == words.after
            || before.can(.which) && step == 1 && named == nil && before.phrase != 0 && isDuration(behind, sentence)
        {
          return nil
        }
      }
      if named == nil, isDuration(behind, sentence) || count < 2 || item(behind, sentence)?.kind == .slash {
        return nil
      }
    }
    guard let year = named ?? self.year ?? issued?.year else { return nil }
    let month = isLast ? 12 : count
    guard let day = Day.last(ofMonth: month, year: year) else { return nil }
    let precision: AsOfPrecision =
      isLast ? (count == 6 ? .half : .month) : count == 6 ? .half : count == 12 ? .year : .month
    return Period(
      items: index..<end, end: day, precision: precision,
      from: Day(year: year, month: isLast ? 13 - count : 1, day: 1))
  }

  /// "10 tháng qua" of November: the months of the year that have passed, and not any ten.
  private func hasPassed(_ count: Int, _ behind: Int, _ sentence: Range<Int>) -> Bool {
    guard isWord("qua", behind, sentence), let issued, year == nil || year == issued.year, count > 1 else {
      return false
    }
    return count == issued.month - 1 || count == issued.month && issued.day >= 20
  }

  func isDuration(_ behind: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(behind, sentence) else { return false }
    return words.passing.contains(next.phrase)
  }

  /// `quý III/2025`, `quý 2 năm 2024`.
  func quarter(_ index: Int, _ sentence: Range<Int>) -> Period? {
    guard let number = item(index + 1, sentence) else { return nil }
    var count: Int?
    var named: Int?
    var end = index + 2
    if let roman = words.romans.firstIndex(of: number.phrase), number.phrase != 0 {
      count = roman + 1
    } else if number.kind == .number, (1...4).contains(number.value), number.second == 0 {
      count = Int(number.value)
    } else if number.kind == .date, (1...4).contains(number.second) {
      (count, named) = (Int(number.second), Int(number.value))
    }
    guard let count else { return nil }
    if named == nil {
      if item(end, sentence)?.kind == .slash, let year = item(end + 1, sentence),
        year.kind == .year || year.kind == .number
      {
        (named, end) = (Int(year.value), end + 2)
      } else {
        (named, end) = followingYear(end, sentence)
      }
      // `quý I - 2025`
      if named == nil, let dash = item(end, sentence), dash.kind == .dash, let year = item(end + 1, sentence),
        year.kind == .year, item(end + 2, sentence)?.kind != .dash
      {
        (named, end) = (Int(year.value), end + 2)
      }
    }
    guard let year = named ?? nearestYear(month: count * 3), let day = Day.last(ofMonth: count * 3, year: year) else {
      return nil
    }
    return Period(
      items: index..<end, end: day, precision: .quarter, from: Day(year: year, month: count * 3 - 2, day: 1))
  }

  func half(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let (named, end) = followingYear(index + 1, sentence)
    let isFirst = items[index].phrase == words.firstHalf
    guard let year = named ?? self.year ?? issued?.year, let day = Day.last(ofMonth: isFirst ? 6 : 12, year: year)
    else {
      return nil
    }
    return Period(
      items: index..<end, end: day, precision: .half, from: Day(year: year, month: isFirst ? 1 : 7, day: 1))
  }

  func wholeYear(_ index: Int, _ sentence: Range<Int>) -> Period? {
    let (named, end) = followingYear(index + 1, sentence)
    // "Năm qua" told in the first half of a year is the one before.
    let passed = issued.flatMap { day in
      items[index].phrase == words.lastTwelve && day.month <= 6 && self.year ?? day.year == day.year
        ? day.year - 1 : nil
    }
    guard var year = named ?? passed ?? self.year ?? issued?.year else { return nil }
    // "Năm 2017, … Tổng diện tích gieo cấy cả năm đạt 171 ha" of January 2018.
    if named == nil, passed == nil, let told, let issued, year == issued.year, issued.month <= 3, told < year,
      item(index - 1, sentence)?.can(.estimate) != true
    {
      year = told
    }
    return Day(year: year, month: 12, day: 31).map { Period(items: index..<end, end: $0, precision: .year) }
  }

  /// `từ đầu năm đến nay`.
  func fromStart(_ index: Int, _ sentence: Range<Int>) -> Period? {
    // `từ đầu năm 2025 đến nay`
    if let issued, let year = item(index + 1, sentence), year.kind == .year,
      let next = item(index + 2, sentence), next.can(.now)
    {
      return Period(
        items: index..<(index + 3), end: issued, precision: .day, from: Day(year: Int(year.value), month: 1, day: 1),
        isNow: true)
    }
    guard let issued else { return nil }
    let isNow = item(index + 1, sentence)?.can(.now) == true
    // "Tính từ đầu năm, …"; and not "ngay từ đầu năm đã chỉ đạo".
    guard isNow || items[index].phrase != words.fromYearStart[0] && (told ?? issued.year) == issued.year else {
      return nil
    }
    return Period(
      items: index..<(index + (isNow ? 2 : 1)), end: issued, precision: .day,
      from: Day(year: issued.year, month: 1, day: 1),
      isNow: true)
  }

  /// `năm 2024`, also the upper end of `giai đoạn 2021 - 2025`.
  func yearPeriod(_ index: Int, _ own: Range<Int>, _ sentence: Range<Int>) -> Period? {
    var start = index
    if let before = item(index - 1, sentence), before.phrase == words.year || before.can(.until) { start -= 1 }
    // "đầu năm 2025" is no last day but behind "đến"; "giữa năm 2025" is the end of its first half.
    if let before = item(index - 1, sentence), before.phrase == words.yearStart || isWord("đầu", start - 1, sentence) {
      guard let day = Day(year: Int(items[index].value), month: 1, day: 1) else { return nil }
      return Period(
        items: (before.phrase == words.yearStart ? index - 1 : start - 1)..<(index + 1), end: day, precision: .day)
    }
    if start < index, isWord("giữa", start - 1, sentence),
      let day = Day.last(ofMonth: 6, year: Int(items[index].value))
    {
      return Period(items: (start - 1)..<(index + 1), end: day, precision: .half)
    }
    if let dash = item(index + 1, sentence), dash.kind == .dash, let upper = item(index + 2, sentence),
      upper.kind == .year
    {
      if upper.value == items[index].value + 1, let school = schoolYear(index, start, sentence) { return school }
      guard let last = Day(year: Int(upper.value), month: 12, day: 31) else { return nil }
      // A stretch that ends with the year is of all of it where that is over, or nearly; else up to the day of issue.
      let end = issued.map { $0.year > last.year || $0.year == last.year && $0.month >= 11 ? last : $0 } ?? last
      return Period(
        items: start..<(index + 3), end: end, precision: end == last ? .year : .day,
        from: Day(year: Int(items[index].value), month: 1, day: 1), isNow: end != last)
    }
    guard let day = Day(year: Int(items[index].value), month: 12, day: 31) else { return nil }
    return Period(items: start..<(index + 1), end: day, precision: .year)
  }

  /// "Năm học 2023-2024": from September to the end of May, by the plans of school years that the ministry sets; one that is not over, up
  /// to the day of issue.
  private func schoolYear(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Period? {
    // "Trong năm học" may be read as "trong năm" and "học".
    guard sentence.contains(index - 1),
      ["năm học", "niên học"].contains(where: {
        bytes.lowered(Int(items[max(sentence.lowerBound, index - 2)].start)..<Int(items[index - 1].end)).ends(with: $0)
      }),
      let first = Day(year: Int(items[index].value), month: 9, day: 1),
      let last = Day(year: Int(items[index].value) + 1, month: 5, day: 31)
    else { return nil }
    let own = min(start, index - 1)..<(index + 3)
    guard let issued, issued < last else {
      return Period(items: own, end: last, precision: .year, from: first)
    }
    return Period(items: own, end: issued, precision: .day, from: issued > first ? first : nil, isNow: true)
  }

  /// Whether a word stands at an item.
  private func isWord(_ text: String, _ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let found = item(at, sentence), found.kind == .word else { return false }
    return bytes.lowered(found.range) == text
  }

  /// "đến cuối năm", without its year.
  func yearEnd(_ index: Int, _ sentence: Range<Int>) -> Period? {
    guard let next = item(index + 1, sentence), next.kind != .year, next.kind != .date,
      let year = year ?? issued?.year, let day = Day(year: year, month: 12, day: 31)
    else { return nil }
    return Period(items: index..<(index + 1), end: day, precision: .year)
  }

  /// `… 2025`, `… năm 2025`, `…/2025` behind a month; the item behind it.
  func followingYear(_ at: Int, _ sentence: Range<Int>) -> (Int?, Int) {
    guard let next = item(at, sentence) else { return (nil, at) }
    if next.kind == .slash, let year = item(at + 1, sentence), year.isNumeric, (1945...2100).contains(year.value) {
      return (Int(year.value), at + 2)
    }
    if next.kind == .year { return (Int(next.value), at + 1) }
    if next.phrase == words.year, let year = item(at + 1, sentence), year.kind == .year {
      return (Int(year.value), at + 2)
    }
    return (nil, at)
  }

  /// Of a month without its year: the year of the text, but not after the day of issue where the year before does.
  func nearestYear(month: Int) -> Int? {
    guard let year = year ?? issued?.year else { return nil }
    guard let issued, year == issued.year, month > issued.month else { return year }
    return month > issued.month + 1 ? year - 1 : year
  }
}
