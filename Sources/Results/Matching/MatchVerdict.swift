import Bytes
import Targets
import Vietnamese

/// Why a match is not certain.
package enum MatchDoubt: Sendable, Hashable {
  /// Words that are not alike enough; by how much, where that alone was measured.
  case words(Double?)
  case rival(Int)
  case scope, service, successor, place, plan, year, late, otherResult, restated, unit
  /// Few words in common, in a report on the plan whose other figures answer its other targets.
  case remote
  /// Of a time before the plan's, in the plan itself.
  case start
  /// A target that its own plan tells as what was reached.
  case told
  /// What reading it left open.
  case reading(ResultDoubt)
  /// Words before the number that neither the target has nor verbs of reaching are.
  case wording(String)
  /// Words beside the number that the target has not.
  case beside(String)
  /// A word of its sentence that may limit what is measured, and that the target has not.
  case setting(String)
  /// The word with which one names what is measured, and the other has not.
  case head
  /// One side names a part of what the other does, by a word or a number such as "3 sao".
  case part
  /// A level, where the target is a rise or fall.
  case change
  /// A rise or fall, where the target promises a fall, or a share that changes.
  case changeOfShare
  /// A share of a plan that may be another than the target's.
  case otherPlan
  /// Of a commune of that name, perhaps of another province.
  case seat
  /// A growth of other years than the target's.
  case period
  /// What was counted in one month or quarter, where the target is for more.
  case short
  /// What several years brought together, where the target is for one of them.
  case years
  /// What one year brought, where the target is for each of several.
  case yearly
  /// Of a place that has the old name and took in others since.
  case merged
  /// More than the whole, where the target is a part of it.
  case aboveWhole
  /// The same document states another value of the same day.
  case conflict

  /// Whether it is of words that a further milestone of a measure borrows: "… và 40/100.000 vào năm 2030".
  var isOfWords: Bool {
    switch self {
    case .beside, .head, .setting, .scope, .part: true
    default: false
    }
  }

  /// Whether it is of words around a name or of the name, which a plan's value beside a figure outweighs.
  var isOfWording: Bool {
    switch self {
    case .words, .head, .part, .wording, .setting, .beside: true
    default: false
    }
  }

  /// Whether it is of how a measure is named, as a plan and a report on it may differ.
  var isOfName: Bool {
    switch self {
    case .words, .head, .part: true
    default: false
    }
  }

  /// In Vietnamese, for the editor.
  package func text(_ targets: [TargetRecord]) -> String {
    switch self {
    case .words(let likeness?): return "lời văn chỉ giống \(Int((likeness * 100).rounded()))%"
    case .words(nil): return "hai bên chung phần lớn chữ nói đo cái gì, nhưng lời văn không giống hẳn"
    case .rival(let other): return "cũng giống chỉ tiêu `\(targets[other].id)`"
    case .scope: return "một bên nói rõ cấp, đối tượng hay phạm vi mà bên kia không nói"
    case .service: return "mức độ dịch vụ công nêu khác nhau"
    case .successor: return "số liệu của cơ quan kế thừa sau sáp nhập"
    case .place: return "không rõ số liệu của nơi nào"
    case .plan: return "mức kế hoạch mà báo cáo nêu khác với chỉ tiêu"
    case .year: return "năm của kế hoạch mà báo cáo nêu khác với thời hạn của chỉ tiêu"
    case .unit: return "một bên nói tính trên đơn vị nào, bên kia không nói"
    case .restated: return "văn bản nêu ngay mức phải đạt như mức đang có, có thể chỉ nhắc lại chỉ tiêu"
    case .remote: return "hai bên ít chữ chung, chỉ gần nhau nhất trong những gì còn lại của báo cáo và kế hoạch"
    case .start: return "số liệu có trước kỳ của kế hoạch, có thể chỉ là mốc đầu"
    case .told: return "văn bản nêu chỉ tiêu cũng nêu con số ấy như kết quả đã đạt, có thể không phải là chỉ tiêu"
    case .short: return "số liệu của riêng một tháng hay một quý, còn chỉ tiêu là của cả kỳ"
    case .late: return "số liệu của một kỳ sau thời hạn của chỉ tiêu"
    case .reading(let doubt): return doubt.text
    case .wording(let word): return "không rõ chữ «\(word)» trước con số nói gì"
    case .beside(let word): return "không rõ chữ «\(word)» bên cạnh con số có giới hạn nó không"
    case .setting(let word): return "không rõ chữ «\(word)» trong câu có giới hạn con số không"
    case .head: return "chữ đầu của điều được đo ở một bên không có ở bên kia"
    case .part: return "một bên nói rõ hơn bên kia đo cái gì, có thể chỉ là một phần"
    case .change: return "chỉ tiêu nói tăng, giảm bao nhiêu, còn con số này là mức đạt được"
    case .changeOfShare: return "không rõ mức tăng, giảm này có tính như mức mà chỉ tiêu nói không"
    case .otherPlan: return "không rõ đây có phải tỷ lệ so với chính kế hoạch này không"
    case .seat: return "nhan đề nêu đúng tên địa bàn, nhưng có thể là nơi khác trùng tên"
    case .period: return "mức tăng của một kỳ khác với kỳ mà chỉ tiêu nói"
    case .years: return "số liệu cộng của nhiều năm, còn chỉ tiêu là của riêng một năm"
    case .yearly: return "số liệu của một năm, còn chỉ tiêu là của mỗi năm trong cả kỳ"
    case .merged: return "số liệu sau sáp nhập ngày 1/7/2025, địa bàn không còn như khi ban hành kế hoạch"
    case .aboveWhole: return "con số trên 100%, còn chỉ tiêu là một phần của 100%"
    case .conflict: return "báo cáo nêu hai con số khác nhau của chỉ tiêu này vào cùng một ngày"
    case .otherResult: return "báo cáo có kết quả khác giống chỉ tiêu này hơn"
    }
  }
}

/// A target that a result may answer.
struct MatchCandidate: Sendable {
  let target: Int
  let measure: TargetMeasure
  let likeness: Double
  /// Whether that is more than the likeness of all words, because those that name something are common to both.
  let isLifted: Bool
  /// Whether it comes behind others: what is over, what is perhaps no target, and a multiple, whose value another number states.
  let isBehind: Bool
  let doubts: [MatchDoubt]
  /// Whether the report states the plan's very value beside its own, and what only one of both names has says nothing.
  var repeatsPlan = false
  /// Whether the report states the plan's very value beside its own, and no other target of the plan asks for it.
  var statesPlan = false
  /// Whether the plan's very value stands beside it in news that names that plan's commune.
  var provesSeat = false
  /// Whether the plan's value that it states, or that follows from its share, is the target's.
  var saysPlan = false
}

/// What was decided of a result.
struct MatchVerdict: Sendable {
  var target: Int
  var likeness: Double
  var also: [Int]
  var doubts: [MatchDoubt]
  var repeatsPlan = false
  var statesPlan = false
  var provesSeat = false
  var saysPlan = false

  func match(_ targets: [TargetRecord]) -> MatchedTarget {
    var reasons: [String] = []
    for reason in doubts.lazy.map({ $0.text(targets) }) where !reasons.contains(reason) { reasons.append(reason) }
    return MatchedTarget(
      target: target, also: also, certainty: doubts.isEmpty ? .certain : .unsure,
      note: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
      isContested: doubts == [.conflict],
      isLikely: reasons.count <= MatchedTarget.mostLikely
        && !doubts.contains { $0 == .place || $0 == .start || $0 == .remote })
  }
}

/// The target that a result answers, by its index among those that were asked.
public struct MatchedTarget: Sendable, Hashable {
  /// The target.
  public let target: Int
  /// Further ones, ascending: other milestones of the measure.
  public let also: [Int]
  /// How sure it is.
  public let certainty: MatchCertainty
  /// What makes an unsure match so, in Vietnamese.
  public let note: String?
  /// Whether nothing but another value of the same document and day speaks against it.
  public var isContested = false
  /// Whether readers are told of it: its figure is of the target's own place, and little speaks against it. The rest is for editors, in
  /// the data.
  public var isLikely = true

  /// So many reasons against what readers are told of.
  static let mostLikely = 2
}

enum ServiceMatch {
  /// True for the same level of service, nil for two that differ, false where one is not stated or where they follow each other
  /// since Nghị định 42/2022/NĐ-CP (3 and một phần, 4 and toàn trình).
  static func same(_ a: ServiceLevel?, _ b: ServiceLevel?) -> Bool? {
    if a == b { return true }
    guard let a, let b else { return false }
    switch (a, b) {
    case (.number(3), .partial), (.partial, .number(3)), (.number(4), .full), (.full, .number(4)): return false
    default: return nil
    }
  }
}

/// Whether the plan's value that a report states, or that follows from its share, is the target's.
enum PlanEvidence: Sendable {
  /// Of a number with three digits or more, which two plans hardly share by chance.
  case agreesExactly
  case agrees, contradicts, none

  /// A share is rounded, so that what follows from it is near the plan only.
  private static let near = 0.01, far = 0.05

  /// - Parameter size: What one of the target's unit is.
  static func of(_ found: FoundResult, _ target: TargetRecord, size: Double) -> PlanEvidence {
    guard let wanted = target.value, wanted > 0, target.comparator != .times else { return .none }
    if found.against == nil, found.overPlan == nil, found.shareOfPlan == nil { return .none }
    let scale = TargetUnits.size(found.unit) / size
    if let against = found.against {
      let stated = against.value.approximation * scale
      // "8,07 - 8,1%": of a range either end may be repeated.
      let ends = [wanted, target.valueMax ?? wanted]
      return ends.contains { abs(stated - $0) <= $0 * 0.0005 } ? agreement(target) : .contradicts
    }
    guard let (amount, unit) = reached(found, target) else { return .none }
    let value = amount.approximation
    if let over = found.overPlan?.approximation, found.unit.begins(with: "%") {
      let off = abs(value - over - wanted)
      // "66,33%, vượt 4,13% so với mục tiêu" of 62,2 %.
      return off <= 0.0006 ? agreement(target) : off <= 0.06 ? .agrees : .contradicts
    }
    guard let share = found.shareOfPlan?.approximation, share > 0 else { return .none }
    // "Đạt 100% mục tiêu" of a share says that it is reached, not how much was asked.
    if found.unit.begins(with: "%"), share == 100 { return .none }
    let implied = value * TargetUnits.size(unit) / size / share * 100
    let off = abs(implied - wanted) / wanted
    return off <= near ? (off <= 0.002 ? agreement(target) : .agrees) : off > far ? .contradicts : .none
  }

  /// The amount of which a share of the plan is told, with its unit: of "giảm được 2.134 hộ nghèo, đạt 106,7% kế hoạch" by how many they fell,
  /// where that was asked for.
  private static func reached(_ found: FoundResult, _ target: TargetRecord) -> (value: ExactDecimal, unit: String)? {
    if let value = found.value { return (value, found.unit) }
    guard found.shareOfPlan != nil, let change = found.change, change.isOfThings,
      FoldedUnit(change.unit).counts(like: FoldedUnit(target.unit))
    else { return nil }
    return (change.value.unsigned, change.unit)
  }

  /// Whether the plan's value follows from a value and its share of the plan, which is not the whole of it, as exactly as their last digits tell:
  /// 98 from "100,2 triệu đồng, bằng 102,2% kế hoạch". By chance hardly one plan in a hundred agrees so.
  static func isExact(_ found: FoundResult, _ target: TargetRecord, size: Double) -> Bool {
    guard found.against == nil, !found.unit.begins(with: "%"), let (value, unit) = reached(found, target),
      let wanted = target.value,
      wanted > 0,
      let share = found.shareOfPlan, share.approximation > 0, share.approximation != 100
    else { return false }
    func half(_ number: ExactDecimal) -> Double { 0.5 / pow10(number.scale) / max(0.000001, number.approximation) }
    let implied = value.approximation * TargetUnits.size(unit) / size / share.approximation * 100
    let open = half(share) + half(value)
    return open <= 0.011 && abs(implied - wanted) / wanted <= open * 1.01
  }

  private static func pow10(_ power: Int) -> Double { (0..<power).reduce(1.0) { result, _ in result * 10 } }

  /// Whether a plan that does not agree may be the target's before or after it was changed: less than half as much more or less.
  static func isNear(_ found: FoundResult, _ target: TargetRecord, size: Double) -> Bool {
    guard let wanted = target.value, wanted > 0 else { return false }
    let scale = TargetUnits.size(found.unit) / size
    let stated =
      found.against.map { $0.value.approximation * scale }
      ?? found.value.flatMap { value in
        found.shareOfPlan.map { value.approximation * scale / max(0.01, $0.approximation) * 100 }
      }
    return stated.map { $0 > wanted / 1.5 && $0 < wanted * 1.5 } ?? false
  }

  /// Whether the text itself judges its value by the plan, and just as the target does: "8% (đạt mục tiêu Nghị quyết đề ra)" of 8 %.
  static func judges(_ found: FoundResult, _ target: TargetRecord, size: Double) -> Bool {
    guard let assessment = found.assessment?.lowered(), let value = found.value, let wanted = target.value,
      found.asOf?.day.year == target.deadlineYear, !assessment.holds("chưa"), !assessment.holds("không")
    else { return false }
    let reached = value.approximation * TargetUnits.size(found.unit) / size
    return assessment.holds("vượt") ? reached > wanted : abs(reached - wanted) <= wanted * 0.0005
  }

  /// Whether a clause has no measure of its own and judges the one before it.
  static func judges(_ quote: String) -> Bool {
    let words = quote.lowered()
    return ["chưa đạt ", "không đạt ", "vượt ", "đạt ", "bằng ", "thấp hơn ", "cao hơn "].contains {
      words.begins(with: $0)
    }
  }

  /// Words of a plan's name and year that may stand before its value.
  private static let leads: Set<Substring> = [
    "năm", "là", "của", "đề", "ra", "đặt", "giao", "tỉnh", "được", "mức", "đã", "hđnd", "cả", "giai", "đoạn", "kế",
    "hoạch",
    "mục", "tiêu", "chỉ", "nghị", "quyết", "trung", "ương",
  ]

  /// The plan's value that words beside a figure state, without multipliers: "chưa đạt kế hoạch năm 2024 là 330.000 tấn".
  static func told(in quote: String, unit: String) -> Double? {
    guard quote.holds("oạch") || quote.holds("tiêu") || quote.holds("quyết") || quote.holds("toán") else { return nil }
    return PlanEvidence.told(quote.lowered().parts(between: " ();:"), unit: unit.lowered())
  }

  private static func told(_ words: [Substring], unit: String) -> Double? {
    for at in words.indices where ["hoạch", "tiêu", "toán", "quyết", "kh"].contains(words[at]) {
      for next in (at + 1)..<min(words.count, at + 10) {
        if leads.contains(words[next]) { continue }
        var figure = words[next]
        while let last = figure.last, last == "," || last == "." { figure.removeLast() }
        let isShare = figure.last == "%"
        if isShare { figure.removeLast() }
        guard let value = Double(figure.replacing(".", with: "").replacing(",", with: ".")) else { break }
        if !isShare, figure.count == 4, (1990...2100).contains(value) { continue }
        if isShare { if unit.begins(with: "%") { return value } else { break } }
        let behind = words[(next + 1)...].prefix(5).joined(separator: " ")
        if !unit.isEmpty, behind.begins(with: unit) { return value * TargetUnits.size(unit) }
        break
      }
    }
    return nil
  }

  private static func agreement(_ target: TargetRecord) -> PlanEvidence {
    guard let value = target.value.flatMap({ ExactDecimal($0) }) else { return .agrees }
    var digits = value.mantissa.magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits >= 100 ? .agreesExactly : .agrees
  }
}
