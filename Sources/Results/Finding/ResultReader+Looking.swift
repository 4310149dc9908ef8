import Bytes
import Targets
import Vietnamese

/// Which way headings and lead-ins look that name goals: back, at how those stand, or ahead.
extension ResultReader {
  /// How a clause begins that says why or from what, before a comma.
  private static let purposes = [
    "để ", "nhằm ", "trước tình hình", "trước thực trạng", "từ thực trạng", "trên cơ sở kết quả", "xuất phát từ",
  ]
  /// With which a line begins of what was carried out.
  private static let carrying = [
    "việc thực hiện", "về thực hiện", "về việc thực hiện", "thực hiện các chỉ tiêu", "thực hiện chỉ tiêu",
    "thực hiện các mục tiêu", "công tác thực hiện",
  ]
  private static let met = [
    "đạt và vượt", "đạt, vượt", "đạt được", "đã đạt", "chưa đạt", "không đạt", "hoàn thành", "vượt kế hoạch",
    "vượt chỉ tiêu",
    "đạt kế hoạch", "vượt mức",
  ]
  /// Words of what is to be, in whatever way.
  private static let forward = [
    "phấn đấu", "dự kiến", "dự báo", "phương hướng", "nhiệm vụ", "giải pháp", "định hướng", "cần", "phải", "sẽ", "tới",
    "tập trung", "tiếp tục", "yêu cầu", "quyết tâm", "để", "nhằm", "đăng ký", "tầm nhìn", "bảo đảm", "đảm bảo",
  ]

  /// What a line says that leads in a list: "Để khắc phục tồn tại, UBND tỉnh yêu cầu …:" asks, whatever stands before its comma.
  func lineMode(_ items: some BidirectionalCollection<Item>, rank: Int, label: SectionLabel) -> ResultMode? {
    guard let first = items.first, let last = items.last else { return nil }
    if tellsBack(Array(items), rank: rank, label: label) { return .past }
    let text = bytes.lowered(Int(first.start)..<Int(last.end))
    if Self.purposes.contains(where: { text.begins(with: $0) }),
      let comma = items.firstIndex(where: { $0.kind == .comma }),
      let asked = ResultScope.mode(of: items[items.index(after: comma)...])
    {
      return asked
    }
    return ResultScope.mode(of: items)
  }

  /// "I. Việc thực hiện các chỉ tiêu được giao", "Các chỉ tiêu đạt và vượt kế hoạch gồm:" of a report: how goals stand; not of one that looks
  /// ahead. In a plan only what stands below a part that looks back, or names a year before those of the plan, and "1. Các chỉ tiêu kinh
  /// tế" below such a part.
  ///
  /// - Parameters:
  ///   - rank: How deep the heading or line lies.
  ///   - label: How it is numbered.
  func tellsBack(_ items: [Item], rank: Int, label: SectionLabel) -> Bool {
    guard let issued = context.issued, items.count < 30,
      !items.contains(where: { $0.kind == .year && Int($0.value) > issued.year }),
      let first = items.first(where: { $0.kind == .word && $0.end - $0.start > 3 }), let last = items.last
    else { return false }
    let isOfReport = context.form?.begins(with: "Báo cáo") == true && !context.isPlan && titleMode != .goal
    let above = scope.above(rank: rank)
    let isBelow = above?.mode == .past && above?.label.map { $0 == .none || $0 != label } ?? false
    guard isOfReport || isBelow || above?.mode != .goal && namesYearBefore(items) else { return false }
    let text = bytes.lowered(Int(first.start)..<Int(last.end))
    // "Việc thực hiện các chỉ tiêu, nhiệm vụ được giao".
    let told = text.replacing("nhiệm vụ được giao", with: "").replacing("nhiệm vụ đã giao", with: "")
    guard !Self.forward.contains(where: { " \(told) ".holds(" \($0) ") }) else { return false }
    if Self.carrying.contains(where: { text.begins(with: $0) }) { return true }
    if isBelow, namesGoalsOnly(text) { return true }
    return namesMet(text)
  }

  /// "Các chỉ tiêu đạt cao gồm: …": a name before a colon, of goals that were met.
  func tellsMet(_ text: String) -> Bool {
    !Self.forward.contains { " \(text) ".holds(" \($0) ") }
      && (namesMet(text) || namesMet(text, ["đạt cao", "đạt khá"]))
  }

  private func namesMet(_ text: String, _ words: [String] = met) -> Bool {
    guard let goal = text.firstRange(of: "chỉ tiêu") ?? text.firstRange(of: "mục tiêu"),
      text.distance(from: text.startIndex, to: goal.lowerBound) < 24
    else { return false }
    let rest = String(text[goal.upperBound...])
    return words.contains { rest.holds($0) }
  }

  /// Of a plan, whether a heading names years, all of which lie before those that it is for.
  private func namesYearBefore(_ items: [Item]) -> Bool {
    guard context.isPlan, let issued = context.issued else { return false }
    let first = planStart ?? (issued.month > 10 ? issued.year + 1 : issued.year)
    let years = items.filter { $0.kind == .year }
    return !years.isEmpty && years.allSatisfy { Int($0.value) < first }
  }

  /// What may stand beside "chỉ tiêu" in the heading of those that are told below, one field after the other.
  private static let fields: Set<Substring> = [
    "về", "các", "nhóm", "một", "số", "những", "chỉ", "tiêu", "chủ", "yếu", "cơ", "bản", "chung", "chính", "cụ", "thể",
    "kinh", "tế", "văn", "hóa", "hoá", "xã", "hội", "môi", "trường", "quốc", "phòng", "an", "ninh", "và", "lĩnh", "vực",
    "nông", "nghiệp", "công", "dịch", "vụ", "đô", "thị", "thôn", "mới", "quan", "trọng", "khác", "năm", "phát", "triển",
  ]

  /// "Các chỉ tiêu kinh tế - xã hội chủ yếu", "Về các chỉ tiêu chủ yếu năm 2025": nothing is said of who set them, or that they are set.
  private func namesGoalsOnly(_ text: String) -> Bool {
    let words = text.wordParts()
    return words.prefix(4).indices.contains { $0 + 1 < words.count && words[$0] == "chỉ" && words[$0 + 1] == "tiêu" }
      && words.allSatisfy { Self.fields.contains($0) || $0.count == 4 && $0.allSatisfy(\.isNumber) }
  }

  /// Words that speak of what is to come, behind what was reached: "Kết quả năm 2025 và phương hướng năm 2026".
  private static let beyond = [
    "phương hướng", "giải pháp", "định hướng", "dự kiến", "dự báo", "phấn đấu", "và nhiệm vụ", ", nhiệm vụ",
    "và kế hoạch", ", kế hoạch", "và mục tiêu", ", mục tiêu", "triển khai nhiệm vụ",
  ]

  /// Whether a heading that looks back does not look ahead as well.
  func looksOnlyBack(_ items: [Item]) -> Bool {
    guard let issued = context.issued, let first = items.first, let last = items.last else { return false }
    let limit = context.isPlan ? planStart ?? issued.year + 1 : issued.year + 1
    guard !items.contains(where: { $0.kind == .year && Int($0.value) >= limit }) else { return false }
    let text = bytes.lowered(Int(first.start)..<Int(last.end))
    return !Self.beyond.contains { text.holds($0) }
  }

  /// The kind of number before the words of a heading: "Phần I", "Điều 1", "A.", "II.", "1.", "b)".
  func sectionLabel(_ items: [Item]) -> SectionLabel {
    guard let first = items.first, let last = items.last else { return .none }
    let text = String(decoding: bytes[Int(first.start)..<Int(last.end)].prefix(24), as: UTF8.self)
    let head = text.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    if ["phần", "chương", "mục", "điều"].contains(String(text.prefix { $0.isLetter }).lowered()) { return .part }
    guard let mark = text.dropFirst(head.count).first ?? head.last, mark == ")" || head.last == "." else {
      return .none
    }
    let name = head.prefix { $0 != "." }
    if name.allSatisfy(\.isNumber) { return .number }
    if name.allSatisfy({ "IVX".contains($0) }) { return .roman }
    return name.count > 1 ? .none : name.first?.isUppercase == true ? .capital : .letter
  }

  /// Whether a heading of the first level has the words of the title.
  func isTitleAgain(_ range: Range<Int>) -> Bool {
    let words = { (text: String) in text.lowered().wordParts() }
    return words(String(decoding: bytes[range], as: UTF8.self)) == words(context.title)
  }

  private static let yearly = ["kế hoạch năm", "chỉ tiêu năm", "dự toán năm", "nghị quyết năm", "nhiệm vụ năm"]

  /// "I. Kết quả thực hiện kế hoạch năm 2025": the year of a plan of one year is that of its results, where nothing above tells of a time.
  func periodOfPlan(_ items: [Item], _ named: [Period]) -> Period? {
    guard named.count == 1, let period = named.first, period.precision == .year,
      period.from.map({ $0.year == period.end.year }) ?? true,
      let issued = context.issued, period.end.year <= issued.year, scope.period == nil,
      titlePeriod.map({ $0.end.year != period.end.year }) ?? true, items.contains(where: { $0.can(.pastSection) }),
      let first = items.first, let year = period.items.first(where: { items[$0].kind == .year })
    else { return nil }
    let lead = bytes.lowered(Int(first.start)..<Int(items[year].start))
    guard Self.yearly.contains(where: { lead.trimmedOfSpace.ends(with: $0) }) else { return nil }
    var own = period
    own.role = .asOf
    return upToNow(own)
  }
}
