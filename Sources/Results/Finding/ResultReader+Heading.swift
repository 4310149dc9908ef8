import Bytes
import Publications
import Targets
import Vietnamese

// What the title and headings say of the figures below them.

extension ResultReader {
  func readTitle() {
    let title = Array(context.title.utf8)
    let words = vocabulary.words
    let (issued, year) = (context.issued, context.issued?.year)
    let (period, mode) = title.withUnsafeBufferPointer { bytes -> (Period?, ResultMode?) in
      var lexer = ItemReader(bytes, table: vocabulary.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      let reader = PeriodReader(items: items, bytes: bytes, words: words, issued: issued, year: year)
      let periods = reader.read(items.indices).filter { !looksAhead($0, items) }
      let own =
        periods.first { $0.role == .asOf } ?? (context.form == nil ? nil : periods.first { $0.precision != .day })
      return (own, headingMode(items, isTitle: true, isOver: areOver(periods)))
    }
    // A plan's title names the years to come.
    titlePeriod =
      context.isPlan && mode != .past ? nil : period.flatMap { isPast($0) && !isAhead($0) ? upToNow(settled($0)) : nil }
    if context.isPlan, mode != .past {
      planStart = period.flatMap { $0.precision == .year ? $0.from?.year ?? $0.end.year : nil }
    }
    titleMode = mode
  }

  /// "…, nhiệm vụ trọng tâm năm 2026": the half of a title that speaks of what is to come.
  private func looksAhead(_ period: Period, _ items: [Item]) -> Bool {
    items[..<period.items.lowerBound].indices.dropFirst().contains { at in
      items[at].phrase != 0 && items[at].can([.taskSection, .goalSection])
        && (items[at - 1].kind == .comma || items[at - 1].kind == .semicolon
          || items[at - 1].phrase != 0 && items[at - 1].can(.joiner))
    }
  }

  /// A stretch of years in a heading or title that has not ended is one up to now.
  private func settled(_ period: Period) -> Period {
    guard let issued = context.issued, period.precision == .year, let from = period.from, from.year < period.end.year,
      period.end > issued, period.end.year > issued.year || issued.month < 11
    else { return period }
    var period = period
    (period.end, period.precision, period.isNow) = (issued, .day, true)
    return period
  }

  /// Days before the end of a year from which on a report on it may tell of the whole of it.
  private static let closingDays = 45

  /// The year of a title that is far from over is one up to now: "Báo cáo tiến độ thực hiện Kế hoạch … năm 2026" of May.
  func upToNow(_ period: Period) -> Period {
    guard let issued = context.issued, period.precision == .year,
      period.end.daysSince1970 > issued.daysSince1970 + Self.closingDays
    else { return period }
    var period = period
    (period.end, period.precision, period.isNow) = (issued, .day, true)
    return period
  }

  private func isPast(_ period: Period) -> Bool {
    guard let issued = context.issued else { return true }
    return period.end.year <= issued.year
  }

  /// Whether a month or quarter begins only behind the day of the text: "Lịch tiếp công dân tháng 12 năm 2026" of November.
  private func isAhead(_ period: Period) -> Bool {
    guard let issued = context.issued, period.precision == .month || period.precision == .quarter else { return false }
    return period.from.map { $0 > issued } ?? ((period.end.year, period.end.month) > (issued.year, issued.month))
  }

  func period(of items: [Item], allowsFuture: Bool) -> Period? {
    let found = periods(items, year: year).read(items.indices).first {
      $0.role == .asOf && (allowsFuture || isPast($0))
    }
    return found.map { upToNow(settled($0)) } ?? yearBefore(items)
  }

  /// "Tình hình thực hiện năm trước": the year before that of issue.
  private func yearBefore(_ items: [Item]) -> Period? {
    guard let issued = context.issued, let day = Day(year: issued.year - 1, month: 12, day: 31),
      let first = items.first,
      let last = items.last
    else { return nil }
    let (start, end) = (Int(first.start), Int(last.end))
    // Its end first, since nearly none ends so.
    var cut = max(start, end - 16)
    while cut < end, bytes[cut] & 0xC0 == 0x80 { cut += 1 }
    let tail = bytes.lowered(cut..<end)
    guard ["năm trước", "năm ngoái", "năm trước:", "năm ngoái:"].contains(where: { tail.ends(with: $0) }) else {
      return nil
    }
    let text = bytes.lowered(start..<end)
    guard !text.holds("so với"), !text.holds("cùng kỳ") else { return nil }
    return Period(items: items.indices, end: day, precision: .year)
  }

  /// Whether times that are told by their end, "5 tháng đầu năm 2023", have passed when the text is published.
  func areOver(_ periods: [Period]) -> Bool {
    guard let issued = context.issued else { return false }
    return periods.contains { $0.precision != .day } && periods.allSatisfy { $0.end <= issued }
  }

  /// Whether a heading names times, all of which begin behind the day of the text: "Năm 2027", "Công tác tháng 7" of June.
  func areAhead(_ periods: [Period]) -> Bool {
    guard let issued = context.issued, !periods.isEmpty else { return false }
    return periods.allSatisfy { period in
      switch period.precision {
      case .year: (period.from ?? Day(year: period.end.year, month: 1, day: 1) ?? period.end) > issued
      case .month, .quarter, .half: period.from.map { $0 > issued } ?? false
      default: false
      }
    }
  }

  /// A news title sets goals only where it opens with them.
  ///
  /// - Parameter isOver: Whether it names a time that has passed.
  func headingMode(_ items: [Item], isTitle: Bool, isOver: Bool = false) -> ResultMode? {
    let mode = ResultScope.mode(of: items)
    if isTitle, isAnnouncement { return .goal }
    guard isTitle, mode != .past, mode != .norm, !context.isPlan else { return mode }
    // News of a plan: "Hà Nội triển khai kế hoạch …", "Phê duyệt chương trình …"; not "Thu phí đạt 43% kế hoạch".
    let isOfPlan = items.contains { $0.phrase != 0 && $0.can(.planTitle) }
    let hasFigure =
      items.contains { $0.kind == .percent } || items.contains { $0.phrase != 0 && $0.can(.reach) && $0.can(.judged) }
    // "Nhiều chỉ tiêu đạt và vượt kế hoạch năm 2023".
    let isMet =
      items.contains { $0.phrase != 0 && $0.can(.judged) } && !items.contains { $0.phrase != 0 && $0.can(.goal) }
    if isOver, items.prefix(4).contains(where: { $0.phrase != 0 && $0.can(.goalSection) && !$0.can(.goal) }) {
      return nil
    }
    if isOfPlan, context.form?.begins(with: "Báo cáo") != true, !hasFigure, !isMet { return .goal }
    if isMet, mode == .goal { return nil }
    guard mode == .goal else { return nil }
    if items.prefix(2).contains(where: { $0.phrase != 0 && $0.can(.goal) }) { return .goal }
    // "Các chỉ tiêu … năm 2018" of February 2018.
    guard !isOver, items.prefix(2).contains(where: { $0.phrase != 0 && $0.can(.goalSection) }),
      let issued = context.issued
    else { return nil }
    return items.contains { $0.kind == .year && Int($0.value) >= issued.year } ? .goal : nil
  }

  private static let announcing = [
    "mời thầu", "chào giá", "mời chào", "yêu cầu báo giá", "đấu giá", "tuyển sinh", "thi tuyển", "xét tuyển",
    "thi nâng ngạch", "lịch trực", "lịch tiếp", "lịch nghỉ", "lịch công tác", "lịch làm việc", "lịch thi", "nghỉ lễ",
    "nghỉ tết", "thời tiết", "tin bão", "áp thấp nhiệt đới", "không khí lạnh", "thể lệ", "tuyển dụng",
    "phát động cuộc thi", "kỹ thuật nuôi", "kỹ thuật trồng", "kỹ thuật canh tác", "hướng dẫn kỹ thuật",
    "quy trình kỹ thuật", "ngừng cấp điện", "tạm ngừng", "cúp điện",
  ]
  private static let telling = [
    "kết quả", "báo cáo", "tổng kết", "sơ kết", "tình hình", "công tác", "đạt", "tăng", "giảm", "thiệt hại", "số liệu",
    "thu hút", "%",
  ]

  /// "Thông báo mời thầu", "Lịch tiếp công dân", "Tin bão trên Biển Đông": what is to be, is asked or
  /// expected, but for what it says to have been done; not "Kết quả tuyển sinh".
  private var isAnnouncement: Bool {
    guard context.form?.begins(with: "Báo cáo") != true else { return false }
    let title = context.title.lowered()
    return Self.announcing.contains { title.holds($0) } && !Self.telling.contains { title.holds($0) }
  }

  /// The fields of which a report tells its goals one by one.
  private static let fields: Set<Substring> = [
    "kinh", "tế", "văn", "hóa", "hoá", "xã", "hội", "môi", "trường", "quốc", "phòng", "an", "ninh", "và", "về",
    "lĩnh", "vực", "nông", "nghiệp", "công", "dịch", "vụ", "đô", "thị", "thôn", "mới",
  ]

  /// Words of a title that speaks of what is to come, too.
  private static let plans = [
    "phương hướng", "nhiệm vụ", "mục tiêu", "giải pháp", "định hướng", "dự thảo", "dự kiến", "chính trị", "đại hội",
    "nhiệm kỳ", "giai đoạn", "kế hoạch 5 năm",
  ]

  /// "2. Các chỉ tiêu xã hội" of a report on a year: how they stand is told below, unless goals, tasks, a part of the report or a year
  /// to come stood in a heading before.
  func ofReport(_ mode: ResultMode?, _ items: [Item]) -> ResultMode? {
    if mode == .goal, !setsGoals, isFieldOfReport(items) { return nil }
    if mode == .goal || opensOther(items) { setsGoals = true }
    return mode
  }

  /// Whether a heading opens a part that may be about something else than the title's year.
  private func opensOther(_ items: [Item]) -> Bool {
    guard let year = titlePeriod?.end.year, let first = items.first, let last = items.last else { return true }
    return items.contains { $0.kind == .year && Int($0.value) > year }
      || bytes.lowered(Int(first.start)..<Int(last.end)).begins(with: "phần ")
  }

  private func isFieldOfReport(_ items: [Item]) -> Bool {
    let title = context.title.lowered()
    guard context.form?.begins(with: "Báo cáo") == true, !context.isPlan, titleMode != .goal, items.count < 24,
      titlePeriod != nil, !Self.plans.contains(where: { title.holds($0) }),
      let first = items.first(where: { $0.kind == .word && $0.end - $0.start > 2 }), let last = items.last
    else { return false }
    let words = bytes.lowered(Int(first.start)..<Int(last.end)).wordParts()
    let name = words.first == "các" || words.first == "nhóm" ? words.dropFirst() : words[...]
    let rest = name.dropFirst(2)
    return name.first == "chỉ" && name.dropFirst().first == "tiêu" && !rest.isEmpty
      && rest.allSatisfy(Self.fields.contains)
  }
}
