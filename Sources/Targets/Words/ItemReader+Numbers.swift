import Bytes
import Vietnamese

/// Figures, dates and codes.
extension ItemReader {
  func isDigit(_ at: Int, _ end: Int) -> Bool { at < end && bytes[at] >= 0x30 && bytes[at] <= 0x39 }

  /// Vietnamese figures: `.` groups thousands, `,` is the decimal mark; `30/63` is one number; `24/8/2017` a date;
  /// figures with letters (`4G`, `36a/NQ-CP`, `66-NQ/TW`) are codes.
  mutating func readNumber(_ from: Int, _ range: Range<Int>, _ spaced: Bool) -> Int {
    let end = range.upperBound
    var at = from
    while isDigit(at, end) { at += 1 }
    let digits = at - from
    var item = Item(start: Int32(from), end: Int32(at), kind: .number, spaced: spaced)
    var groups = 0
    var value = decimal(from, at)
    while at < end, bytes[at] == 0x2E, isDigit(at + 1, end) {
      var next = at + 1
      while isDigit(next, end) { next += 1 }
      // "0.500" is a half.
      let isGroup = next - at == 4 && !(at == from + 1 && bytes[from] == 0x30)
      groups += isGroup ? 1 : 100
      value = isGroup ? value * 1000 + decimal(at + 1, next) : withFraction(value, at + 1, next)
      at = next
    }
    if groups == 0, digits <= 3, let grouped = readCommaGroups(at, end, value) {
      item.isGroupedByComma = true
      (value, at) = grouped
      groups += 1
    } else if at < end, bytes[at] == 0x2C, isDigit(at + 1, end) {
      var next = at + 1
      while isDigit(next, end) { next += 1 }
      value = withFraction(value, at + 1, next)
      at = next
      groups += 1
    }
    if groups > 100 { item.kind = .code }
    item.value = value
    if groups == 200, let day = dottedDay(from, at) {
      (item.kind, item.hash, item.second, item.value) = (.date, day.day, Float(day.month), Double(day.year))
    }
    if from < unclearEnd || isTooLong(from, at) {
      item.isUnclear = true
    } else if groups > 0, case let run = endOfRun(from, end), run - from > Self.longestRun {
      // "1,1,1,1,…": no figure is as long; it is read once.
      item.isUnclear = true
      unclearEnd = run
    } else if mayBeUnclear(from, at, groups, digits, end),
      let figure = FigureScanner(bytes, style: style).figure(at: from, in: range), !figure.isRead
    {
      item.isUnclear = true
      unclearEnd = figure.range.upperBound
    }
    if at < end, isRaised(at, end) { item.isUnclear = true }
    if groups == 0, digits <= 2, let day = dashedDay(value, at, end) {
      (item.kind, item.hash, item.second, item.value) = (.date, day.day, Float(day.month), Double(day.year))
      at = day.end
    }
    if at < end, bytes[at] == 0x2F, isDigit(at + 1, end) {
      at = readSlashes(&item, from, at, end)
    }
    item.end = Int32(at)
    if groups == 0, digits == 4, item.kind == .number, item.second == 0, value >= 1945, value <= 2100 {
      item.kind = .year
    }
    if isSpanOfYears(item, from, at) { return appendSpan(item, at) }
    if isNoteMark(item, at, end, spaced) { return at }
    at = absorbCode(&item, at, end)
    if let last = items.last, !spaced, last.kind == .dash || last.kind == .slash, !last.spaced, items.count > 1,
      items[items.count - 2].kind == .word
    {
      // "quý III/2027", but no COVID-19, Wi-Fi 6/802.11.
      let isQuarter = last.kind == .slash && item.kind == .year && isRoman(items[items.count - 2])
      if last.kind == .slash, item.kind == .year, let month = shortMonth(items[items.count - 2]) {
        spellMonth(month, before: &item)
      } else if !isQuarter {
        item.kind = last.kind == .slash ? .number : .code
      }
    }
    if let last = items.last, isTorn(last, item) {
      items[items.count - 1].isUnclear = true
      item.isUnclear = true
    }
    if item.kind == .year, item.value >= 2000 { nameMonth() }
    items.append(item)
    return at
  }

  /// "dưới 15%2; …": the number of a note, right behind the sign of a share and before the mark that ends its clause.
  private func isNoteMark(_ item: Item, _ at: Int, _ end: Int, _ spaced: Bool) -> Bool {
    guard !spaced, item.kind == .number, at - Int(item.start) <= 2, let last = items.last, last.kind == .percent,
      items.count > 1, items[items.count - 2].kind == .number
    else { return false }
    return at == end || [0x3B, 0x0A].contains(bytes[at])
      || [0x2C, 0x2E].contains(bytes[at]) && !isDigit(at + 1, end)
  }

  /// "giai đoạn 2026/2028", "niên vụ 2026/2027": two years with a slash between them, behind a word for a time.
  private func isSpanOfYears(_ item: Item, _ from: Int, _ at: Int) -> Bool {
    guard item.kind == .number, at - from == Self.spanBytes, bytes[from + 4] == 0x2F, item.value >= 1945,
      let last = items.last, last.kind == .word, Self.spans.contains(last.hash)
    else { return false }
    let years = Double(item.second) - item.value
    return years > 0 && years <= 10
  }

  /// Bytes of "2026/2028".
  private static let spanBytes = 9
  private static let spans: Set<UInt32> = Set(["đoạn", "vụ", "học", "khóa", "khoá", "kỳ", "kì"].flatMap(hashes))

  /// The two years of a span, parted as by a dash.
  private mutating func appendSpan(_ item: Item, _ at: Int) -> Int {
    var first = item
    (first.kind, first.second, first.end) = (.year, 0, item.start + 4)
    items.append(first)
    items.append(Item(start: first.end, end: first.end + 1, kind: .dash, spaced: false))
    var last = Item(start: first.end + 1, end: Int32(at), kind: .year, spaced: false)
    last.value = Double(item.second)
    items.append(last)
    return at
  }

  /// 12 of "T12", which stands for "tháng 12" before a year.
  private func shortMonth(_ item: Item) -> Int? {
    guard (2...3).contains(item.range.count), bytes[item.range.lowerBound] | 0x20 == UInt8(ascii: "t"),
      item.range.dropFirst().allSatisfy({ isDigit($0, item.range.upperBound) })
    else { return nil }
    let month = Int(decimal(item.range.lowerBound + 1, item.range.upperBound))
    return (1...12).contains(month) ? month : nil
  }

  /// Reads "T12/2027" as "tháng 12/2027".
  private mutating func spellMonth(_ month: Int, before year: inout Item) {
    items.removeLast()
    guard var lead = items.popLast() else { return }
    (lead.end, lead.hash, lead.phrase) = (lead.start + 1, ItemReader.month, table.word(ItemReader.monthHash))
    items.append(lead)
    (year.kind, year.second, year.hash, year.start, year.spaced) = (.date, Float(month), 0, lead.end, false)
  }

  /// Before a year, a month in words becomes its number: "tháng Sáu năm 2027", "tháng mười hai năm 2027". An earlier year may be part of a
  /// name: "Cách mạng tháng Tám năm 1945".
  private mutating func nameMonth() {
    guard let sign = items.last, sign.hash == ItemReader.year else { return }
    for count in 1...2 where items.count > count + 1 {
      let at = items.count - 1 - count
      guard items[at - 1].hash == ItemReader.month,
        let month = ItemReader.months.firstIndex(where: { names in
          names.contains { $0.count == count && zip($0, items[at...]).allSatisfy { $0 == $1.hash && $1.kind == .word } }
        })
      else { continue }
      var number = items[at]
      (number.kind, number.value, number.phrase, number.hash) = (.number, Double(month + 1), 0, 0)
      (number.isCapital, number.end) = (false, items[at + count - 1].end)
      items[at] = number
      items.removeSubrange(at + 1..<at + count)
      return
    }
  }

  private static let year = hashes("năm")[0], month = hashes("tháng")[0], below = hashes("âm")[0]
  private static let monthHash = WordHash.words(of: "tháng")[0]
  private static func hashes(_ words: String) -> [UInt32] {
    WordHash.words(of: words).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The hashes of the words that name each month.
  private static let months: [[[UInt32]]] = [
    ["giêng", "một"], ["hai"], ["ba"], ["tư", "bốn"], ["năm"], ["sáu"], ["bảy", "bẩy"], ["tám"], ["chín"], ["mười"],
    ["mười một"], ["mười hai", "chạp"],
  ].map { $0.map(hashes) }

  /// "7⁰%": a raised figure between a number and its sign may be one of its digits.
  private func isRaised(_ at: Int, _ end: Int) -> Bool {
    guard bytes[at] == 0xC2 || bytes[at] == 0xE2 else { return false }
    var next = at
    while next + 1 < end {
      if bytes[next] == 0xC2, [0xB9, 0xB2, 0xB3].contains(bytes[next + 1]) {
        next += 2
      } else if next + 2 < end, bytes[next] == 0xE2, bytes[next + 1] == 0x81, bytes[next + 2] & 0xF0 == 0xB0 {
        next += 3
      } else {
        break
      }
    }
    return next > at && next < end && bytes[next] == UInt8(ascii: "%")
  }

  /// Where digits with points and commas between them end.
  private func endOfRun(_ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, isDigit(at, end) || bytes[at] == 0x2E || bytes[at] == 0x2C { at += 1 }
    return at
  }

  /// Bytes of the longest run that may be figures.
  private static let longestRun = 64

  /// Whether a figure is one of the few that can be read in two ways, by what stands in it and right behind it.
  private func mayBeUnclear(_ from: Int, _ at: Int, _ groups: Int, _ digits: Int, _ end: Int) -> Bool {
    if groups > 0 || digits > 2 && bytes[from] == 0x30 || mayBeNegative() { return true }
    guard at < end else { return false }
    switch bytes[at] {
    case 0x2E, 0x2C, 0x28, 0x3A, 0x3B, 0x27, 0x22, 0x2A, 0x2B, 0x3D, 0x3F, 0x5C, 0x5F, 0x7E:
      return at + 1 < end && (bytes[at + 1] != 0x20 || digits <= 3 && isDigit(at + 2, end))
    case 0x20: return at + 1 < end && [0x2C, 0x2E, 0xC3, 0x78, 0x58, 0x2A].contains(bytes[at + 1])
    case 0xC2, 0xE2, 0xD9, 0xC3, 0xD8, 0xE3, 0xEF, 0x5E, 0x5B, 0x3C, 0x78: return true
    case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"), 0xD0, 0xCE: return true
    default: return false
    }
  }

  /// Whether a dash or "âm" stands before the figure that is read.
  private func mayBeNegative() -> Bool {
    guard let last = items.last else { return false }
    return last.kind == .dash || last.kind == .word && last.hash == ItemReader.below
  }

  /// Two figures with nothing but one blank between them, plain or not breaking: `1 0%`, `1 200 hộ`.
  private func isTorn(_ first: Item, _ second: Item) -> Bool {
    first.kind == .number && second.kind == .number && second.spaced && first.second == 0 && second.second == 0
      && (1...3).contains(Int(second.start) - Int(first.end))
      && !bytes[Int(first.end)..<Int(second.start)].contains(0x0A)
  }

  /// `125,000`, `1,234,567.8`: groups of three behind commas. One group alone is a fraction to Vietnamese (`12,375`), but for
  /// three noughts, which no fraction ends with, before a decimal point, and where the whole text groups so.
  private func readCommaGroups(_ from: Int, _ end: Int, _ whole: Double) -> (value: Double, end: Int)? {
    var (value, at, count) = (whole, from, 0)
    var isRound = true
    while at + 3 < end, bytes[at] == 0x2C, isDigit(at + 1, end), isDigit(at + 2, end), isDigit(at + 3, end),
      !isDigit(at + 4, end), count < 4
    {
      let group = decimal(at + 1, at + 4)
      if group != 0 { isRound = false }
      (value, at, count) = (value * 1000 + group, at + 4, count + 1)
    }
    let hasPoint = at < end && bytes[at] == 0x2E && isDigit(at + 1, end)
    guard count > 0, style == .commas || count > 1 || whole != 0 && (isRound || hasPoint) else { return nil }
    // "1,000,5": no groups.
    if at < end, bytes[at] == 0x2C, isDigit(at + 1, end) { return nil }
    guard hasPoint else { return (value, at) }
    var next = at + 1
    while isDigit(next, end) { next += 1 }
    return (withFraction(value, at + 1, next), next)
  }

  func readSlashes(_ item: inout Item, _ from: Int, _ slash: Int, _ end: Int) -> Int {
    var at = slash
    var parts: [Double] = [item.value]
    while at < end, bytes[at] == 0x2F, isDigit(at + 1, end), parts.count < 4 {
      var next = at + 1
      while isDigit(next, end) { next += 1 }
      var part = decimal(at + 1, next)
      while next + 3 < end, bytes[next] == 0x2E, isDigit(next + 1, end), isDigit(next + 2, end), isDigit(next + 3, end),
        !isDigit(next + 4, end)
      {
        part = part * 1000 + decimal(next + 1, next + 4)
        next += 4
      }
      // `11,7/12,7 nghìn tỷ đồng`
      if next < end, bytes[next] == 0x2C, isDigit(next + 1, end) {
        let whole = next
        next += 1
        while isDigit(next, end) { next += 1 }
        part = withFraction(part, whole + 1, next)
      }
      parts.append(part)
      at = next
    }
    if parts.count == 3 {
      item.kind = .date
      item.hash = parts[0] <= 31 ? UInt32(parts[0]) : 0
      item.second = Float(parts[1])
      item.value = parts[2]
    } else if parts.count == 2, parts[1] >= 1945, parts[1] <= 2100, parts[0] <= 12 {
      item.kind = .date
      item.second = Float(parts[0])
      item.value = parts[1]
    } else if parts.count == 2 {
      item.second = Float(parts[1])
    } else {
      item.kind = .code
    }
    return at
  }

  /// `31.12.2027`.
  private func dottedDay(_ from: Int, _ end: Int) -> (day: UInt32, month: Int, year: Int)? {
    let parts = bytes[from..<end].split(separator: UInt8(ascii: "."))
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
    let numbers = parts.map { Int(decimal($0.startIndex, $0.endIndex)) }
    guard (1...31).contains(numbers[0]), (1...12).contains(numbers[1]), (1945...2100).contains(numbers[2]) else {
      return nil
    }
    return (UInt32(numbers[0]), numbers[1], numbers[2])
  }

  /// `31-12-2027`, `31–12–2027` behind its day: no more digits or dashes around it.
  private func dashedDay(_ day: Double, _ at: Int, _ end: Int) -> (day: UInt32, month: Int, year: Int, end: Int)? {
    if let last = items.last, last.kind == .dash, !last.spaced { return nil }
    guard let month = behindDash(at, end), isDigit(month, end) else { return nil }
    var next = month
    while isDigit(next, end) { next += 1 }
    guard next - month <= 2, let year = behindDash(next, end), isDigit(year, end) else { return nil }
    var last = year
    while isDigit(last, end) { last += 1 }
    let (inYear, inMonth) = (Int(decimal(year, last)), Int(decimal(month, next)))
    guard last - year == 4, (1...31).contains(day), (1...12).contains(inMonth), (1945...2100).contains(inYear),
      last == end || bytes[last] != 0x2F && behindDash(last, end) == nil
    else { return nil }
    return (UInt32(day), inMonth, inYear, last)
  }

  /// Where what follows a dash begins, a short or a long one, with no blank before it.
  private func behindDash(_ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    if bytes[at] == 0x2D { return at + 1 }
    return at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && [0x93, 0x94].contains(bytes[at + 2])
      ? at + 3 : nil
  }

  /// I, II, III, IV.
  private func isRoman(_ item: Item) -> Bool {
    item.end - item.start <= 3 && bytes[item.range].allSatisfy { "IV".utf8.contains($0) }
  }

  /// `15m2`, `3km2`, `40m3` glued to their figure.
  func isSquareMetre(_ at: Int, _ end: Int) -> Bool {
    var next = at
    if next < end, bytes[next] == UInt8(ascii: "k") { next += 1 }
    guard next + 1 < end, bytes[next] == UInt8(ascii: "m"), bytes[next + 1] == 0x32 || bytes[next + 1] == 0x33 else {
      return false
    }
    return next + 2 >= end || !isDigit(next + 2, end) && !isWordStart(next + 2, end)
  }

  /// `820kg/người`: a slash and a small letter behind a unit.
  func isUnitBase(_ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end, bytes[at] == 0x2F else { return false }
    let (value, _) = scalar(at + 1, end)
    return isLetter(value) && WordHash.lower(value) == value || value >= 0x61 && value <= 0x7A
  }

  /// A capital, then a small letter that is no part of a mixed symbol such as `CTr`.
  func isCapitalized(_ at: Int, _ end: Int) -> Bool {
    let (first, length) = scalar(at, end)
    guard WordHash.lower(first) != first, at + length < end else { return false }
    let (second, _) = scalar(at + length, end)
    return isLetter(second) && WordHash.lower(second) == second || second >= 0x61 && second <= 0x7A
  }

  /// A letter, or a hyphen or slash with a capital after it, makes the figure a code.
  func absorbCode(_ item: inout Item, _ from: Int, _ end: Int) -> Int {
    guard from < end else { return from }
    var at = from
    let isLink = (bytes[at] == 0x2D || bytes[at] == 0x2F) && at + 1 < end && isWordStart(at + 1, end)
    if isLink, bytes[at] == 0x2F {
      let (value, _) = scalar(at + 1, end)
      guard WordHash.lower(value) != value else { return from }
    }
    guard isLink || isWordStart(at, end) || (bytes[at] == 0x2F && item.kind == .date) else { return from }
    // "1-Tuổi thọ trung bình": a label and a word, no code such as 66-NQ/TW.
    if isLink, bytes[at] == 0x2D, items.isEmpty, at - Int(item.start) <= 2, isCapitalized(at + 1, end) { return from }
    if !isLink, bytes[at] != 0x2F {
      // "h", "ha", "km" glued to the figure are units, not codes.
      var next = at
      while next < end, isWordStart(next, end) { next += scalar(next, end).1 }
      let length = next - at
      // "150.000đ/1 hội viên".
      if item.kind == .number, item.value >= 1000, length == 2, bytes[at] == 0xC4, bytes[at + 1] == 0x91,
        next >= end || bytes[next] == 0x2F
      {
        return from
      }
      // "140tạ/ha", "16.470tấn".
      if item.kind == .number, length > 2, length < 12,
        Lexicon.gluedUnits.contains(String(decoding: bytes[at..<next], as: UTF8.self))
      {
        return from
      }
      if (length <= 2 && bytes[at] >= 0x61 && !(next < end && (bytes[next] == 0x2F || bytes[next] == 0x2D)))
        && item.kind == .number
        && length == 2 || length == 2 && item.kind == .number && isUnitBase(next, end)
      {
        return from
      }
    }
    if !isLink, item.kind == .number, isSquareMetre(at, end) { return from }
    item.kind = .code
    // "năm 2O25": a year that cannot be read.
    item.isUnclear = !isLink && FigureScanner(bytes, style: style).figure(at: Int(item.start), in: 0..<end) != nil
    while at < end,
      bytes[at] == 0x2D || bytes[at] == 0x2F || isDigit(at, end) || isWordStart(at, end) || bytes[at] == 0x26
    {
      at += scalar(at, end).1
    }
    item.end = Int32(min(at, end))
    return min(at, end)
  }

  /// A number of more digits than come back as they were written.
  private func isTooLong(_ from: Int, _ to: Int) -> Bool {
    to - from > Double.exactDigits && (from..<to).count(where: { isDigit($0, to) }) > Double.exactDigits
  }

  func decimal(_ from: Int, _ to: Int) -> Double {
    var value = 0.0
    for at in from..<min(to, from + 18) { value = value * 10 + Double(bytes[at] - 0x30) }
    return value
  }

  /// One division only, so that `8,19` is the double nearest to 8.19.
  func withFraction(_ whole: Double, _ from: Int, _ to: Int) -> Double {
    let last = min(to, from + Double.exactDigits)
    var scale = 1.0
    for _ in from..<last { scale *= 10 }
    return (whole * scale + decimal(from, last)) / scale
  }
}
