import Bytes
import Targets
import Vietnamese

/// For which years a plan is, and what of a report speaks of just these.
struct PlanPeriod: Sendable, Hashable {
  /// Whether it is for one year only.
  let isOfOneYear: Bool
  /// The year by which the target is to be reached.
  let deadline: Int?

  init(_ target: TargetRecord, issued: Day?) {
    deadline = target.deadlineYear
    let years = PlanPeriod.years(target.document.title)
    if let issued, let deadline {
      // "Kế hoạch năm 2025", issued in that year or at the end of the one before.
      let isNear = deadline == issued.year || deadline == issued.year + 1 && issued.month >= 10
      isOfOneYear = years.count > 1 ? false : years.first == deadline ? deadline - issued.year <= 1 : isNear
    } else {
      isOfOneYear = years.count == 1 && years.first == deadline
    }
  }

  /// The first year of a plan, where it says so itself: "2021-2025" in its front matter, in the clause or in its title.
  static func firstYear(of target: TargetRecord) -> Int? {
    if let year = target.document.firstYear { return year }
    guard let deadline = target.deadlineYear else { return nil }
    return firstYear(ofStretchIn: target.clause, upTo: deadline)
      ?? firstYear(ofStretchIn: target.document.title, upTo: deadline)
  }

  /// "Giai đoạn 2021 - 2025": the first of two years with nothing but a dash between, of which the second is not over before the
  /// deadline.
  private static func firstYear(ofStretchIn text: String, upTo deadline: Int) -> Int? {
    text.withBytes { bytes in
      var (first, last): (Int?, Int?) = (nil, nil)
      // Whether nothing but blanks and one dash stand since `last`.
      var isDash = false
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte &- 0x30 < 10 {
          let start = at
          var number = 0
          while at < bytes.count, bytes[at] &- 0x30 < 10 {
            number = min(99_999, number * 10 + Int(bytes[at] &- 0x30))
            at += 1
          }
          first = isDash ? last : nil
          last = at - start == 4 && (1990...2100).contains(number) ? number : nil
          if let first, let last, first < last, last >= deadline, last - first <= 15 { return first }
          isDash = false
          continue
        }
        if byte == UInt8(ascii: "-"), last != nil, !isDash {
          isDash = true
        } else if byte == 0xE2, last != nil, !isDash, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93
        {
          (isDash, at) = (true, at + 2)
        } else if byte != 0x20 {
          (last, isDash) = (nil, false)
        }
        at += 1
      }
      return nil
    }
  }

  /// The years that a title names.
  private static func years(_ title: String) -> [Int] {
    title.withBytes { bytes in
      var found: [Int] = []
      var (number, length) = (0, 0)
      for at in 0...bytes.count {
        if at < bytes.count, bytes[at] &- 0x30 < 10 {
          (number, length) = (min(99_999, number * 10 + Int(bytes[at] &- 0x30)), length + 1)
          continue
        }
        if length == 4, (1990...2100).contains(number), !found.contains(number) { found.append(number) }
        (number, length) = (0, 0)
      }
      return found
    }
  }

  // MARK: Shares of a plan

  /// Words with which a text names the plan that a target stands in; any other word may name another plan.
  private static let names: Set<Substring> = [
    "kế", "hoạch", "mục", "tiêu", "chỉ", "đề", "ra", "đặt", "so", "với", "kh", "của", "cả", "đến", "đã", "được", "giai",
    "đoạn",
    "theo", "năm", "nhiệm", "kỳ",
  ]

  /// Whether a share is of this very plan: "103% kế hoạch" of a yearly report is of the plan of that year.
  func isMeant(byShareOf name: String?, of asOf: AsOf?) -> Bool {
    guard let name, let deadline, let asOf, asOf.day.year == deadline else { return false }
    let words = name.lowered().wordParts()
    var isYears = false
    for word in words where !PlanPeriod.names.contains(word) {
      guard let number = Int(word) else { return false }
      if number == deadline { continue }
      // "Kế hoạch 5 năm", "giai đoạn 2021-2025"
      guard words.contains("năm") && number < 20 || words.contains("đoạn") else { return false }
      isYears = true
    }
    if words.contains("nhiệm") || words.contains("đoạn") { isYears = true }
    if isYears { return !isOfOneYear }
    guard isOfOneYear else {
      // "Mục tiêu đến năm 2025" of a plan up to that year.
      return words.contains("mục") && words.contains("đến") && words.contains { Int($0) == deadline }
    }
    // In a report of half a year it may be the plan of the half.
    return asOf.precision == .year || asOf.day.month == 12 && asOf.day.day == 31 || words.contains("năm")
  }

  // MARK: Growth

  /// Whether a promised growth is the mean of several years, which one of them does not tell.
  static func isMean(_ target: TargetRecord, isOfOneYear: Bool) -> Bool {
    if saysMean(target.clause) { return true }
    return !isOfOneYear && target.unit.filter { $0 != " " }.lowered().begins(with: "%/năm")
  }

  /// "Bình quân", "trung bình", and not "bình quân đầu người".
  static func saysMean(_ text: String) -> Bool {
    guard text.holds("ình") || text.holds("ÌNH") else { return false }
    let text = text.lowered()
    for word in ["bình quân", "trung bình"] {
      var rest = text[...]
      while let place = rest.firstPlace(of: word) {
        rest = rest.dropping(bytes: place + word.utf8.count)
        if !rest.begins(with: " đầu người"), !rest.begins(with: " một người") { return true }
      }
    }
    return false
  }

  /// "Mỗi năm đào tạo 1.000 cán bộ" of a plan of several years: one of them tells nothing of the others. Not "cây hằng năm", "kế hoạch hằng năm".
  static func isOfEachYear(_ target: TargetRecord) -> Bool {
    guard target.clause.holds("ỗi năm") || target.clause.holds("ng năm"),
      FoldedUnit(target.unit).isCount(of: target.kind)
    else { return false }
    let words = target.clause.lowered().wordParts()
    return words.indices.dropFirst().contains { at in
      words[at] == "năm" && ["mỗi", "hằng", "hàng"].contains(words[at - 1])
        && !(at > 1 && ["cây", "hoạch", "trình", "cáo", "kỳ"].contains(words[at - 2]))
    }
  }

  /// "Bình quân 3 năm", "trung bình giai đoạn 2021 - 2023", "bình quân mỗi năm", and not "bình quân năm 2023".
  static func saysMeanOfYears(_ text: String) -> Bool {
    guard saysMean(text) else { return false }
    let words = text.lowered().wordParts()
    return words.indices.contains { at in
      guard at > 0, words[at] == "quân" && words[at - 1] == "bình" || words[at] == "bình" && words[at - 1] == "trung"
      else {
        return false
      }
      let next = words[(at + 1)...].prefix(4)
      guard let year = next.prefix(3).firstIndex(where: { $0 == "năm" || $0 == "đoạn" }) else { return false }
      return words[year] == "đoạn" || year + 1 == words.endIndex || Int(words[year + 1]).map { $0 < 1900 } ?? true
    }
  }

  /// Whether a growth that was reached speaks for the years or the year of the target.
  func fits(growth found: FoundResult, quote: String, of target: TargetRecord, isMean: Bool) -> Bool {
    if isMean {
      guard PlanPeriod.saysMean(quote) || quote.lowered().holds("giai đoạn"), let asOf = found.asOf else {
        return false
      }
      return deadline.map { asOf.day.year == $0 } ?? true
    }
    guard let asOf = found.asOf, isOfYearBefore(found.change, year: asOf.day.year) else { return false }
    // Of a plan of several years one of the first tells neither the last nor the mean.
    if let deadline, asOf.day.year < deadline, !isOfOneYear { return false }
    // The whole of a year, told in its last month without another time, or the very stretch that the target names.
    // So does its first half, which plans look at by themselves, and what is counted from its start on beyond that: "9 tháng đầu năm".
    let isMore = asOf.precision == .month && asOf.day.month > 6 && found.periodFrom != nil
    let isWhole =
      asOf.day.month == 12 && (asOf.day.day == 31 || asOf.source == .issued) || target.terms?.deadline == asOf.day
      || asOf.precision == .half && asOf.day.month == 6 || isMore
    guard isWhole, asOf.precision != .quarter else { return false }
    guard let from = found.periodFrom else { return true }
    return from.month == 1 && from.day == 1 && from.year == asOf.day.year
  }

  /// Whether a change is against the year before: "so với cùng kỳ", "so với năm 2024", "so với cuối năm trước", or against nothing named.
  private func isOfYearBefore(_ change: ResultChange?, year: Int) -> Bool {
    guard let of = change?.of?.lowered() else { return true }
    let words = of.wordParts()
    let years = words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1990...2100).contains($0) }
    if !years.isEmpty { return years == [year - 1] }
    return ["cùng kỳ", "cùng kì", "năm trước", "năm ngoái", "đầu năm", "cuối năm"].contains { of.holds($0) }
  }

  /// "So với quý trước": never a growth of a year.
  static func isOfShorter(_ change: ResultChange?) -> Bool {
    guard let of = change?.of?.lowered() else { return false }
    return of.holds("quý") || of.holds("tháng") || of.holds("tuần")
  }
}

/// The years of a target, beside those of others: thousands are compared with a day for each result.
struct PlanTime: Sendable {
  /// The year by which it is to be reached.
  var deadline: Int? { last == 0 ? nil : Int(last) }
  /// The first year of its plan: `PlanPeriod.firstYear`.
  var firstYear: Int? { first == 0 ? nil : Int(first) }

  /// 0 for none.
  private let last: Int32
  private let first: Int32

  init(_ target: TargetRecord) {
    last = Int32(clamping: target.deadlineYear ?? 0)
    first = Int32(clamping: PlanPeriod.firstYear(of: target) ?? 0)
  }
}

extension TargetRecord {
  /// The first year of its plan, where that says so itself: in its front matter, in the clause or in its title.
  public var firstYear: Int? { PlanPeriod.firstYear(of: self) }
}
