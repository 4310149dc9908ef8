import Bytes
import Targets

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
  func lineMode(_ items: some BidirectionalCollection<Item>) -> ResultMode? {
    guard let first = items.first, let last = items.last else { return nil }
    if tellsBack(Array(items)) { return .past }
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
  /// ahead, and not in a plan.
  func tellsBack(_ items: [Item]) -> Bool {
    guard context.form?.begins(with: "Báo cáo") == true, !context.isPlan, titleMode != .goal,
      let issued = context.issued,
      items.count < 30, !items.contains(where: { $0.kind == .year && Int($0.value) > issued.year }),
      let first = items.first(where: { $0.kind == .word && $0.end - $0.start > 3 }), let last = items.last
    else { return false }
    let text = bytes.lowered(Int(first.start)..<max(Int(first.start), Int(last.end)))
    guard !Self.forward.contains(where: { " \(text) ".holds(" \($0) ") }) else { return false }
    if Self.carrying.contains(where: { text.begins(with: $0) }) { return true }
    guard let goal = text.firstRange(of: "chỉ tiêu") ?? text.firstRange(of: "mục tiêu"),
      text.distance(from: text.startIndex, to: goal.lowerBound) < 24
    else { return false }
    let rest = String(text[goal.upperBound...])
    return Self.met.contains { rest.holds($0) }
  }
}
