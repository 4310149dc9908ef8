import Bytes
import Targets
import Vietnamese

/// Figures that hold for each of what is counted, or that say what one is entitled to: no values of a measure.
extension SentenceReader {
  /// With which the names of bodies begin that have rates of their own.
  private static let bodies: Set<Substring> = [
    "xã", "phường", "huyện", "quận", "tỉnh", "trường", "đơn", "sở", "cơ", "địa", "thôn", "bản", "thị", "thành", "bộ",
    "doanh", "chi", "trạm", "khoa", "phòng", "ban", "ngành", "tổ", "hợp", "công", "ấp", "xóm", "đặc",
  ]

  /// "9/9 huyện, thành phố đạt tỷ lệ dưới 10%", "12 xã có tỷ lệ hộ nghèo dưới 3%", "17/20 trường đạt tỷ lệ tốt nghiệp 100%": a rate that each
  /// of them has, and not the share that they are.
  func isRateOfEach(_ figure: Figure, behind draft: ResultDraft) -> Bool {
    guard figure.family == .percent, figure.tail == nil, draft.figure.family == .count, draft.value != nil,
      draft.share == nil, !draft.isShare, draft.figure.end < figure.first, figure.first - draft.figure.end <= 20,
      draft.group == group(figure.number)
    else { return false }
    let gap = draft.figure.end..<figure.first
    guard gap.allSatisfy({ items[$0].kind == .word || isCommaOfNouns($0) && $0 < gap.upperBound - 1 }),
      let verb = gap.first(where: {
        ["đạt", "có", "đạt tỷ lệ", "đạt tỉ lệ", "có tỷ lệ", "có tỉ lệ"].contains(text($0))
      }),
      !gap.contains(where: { items[$0].kind == .comma && $0 > verb }),
      !(gap.lowerBound..<verb).contains(where: { items[$0].phrase != 0 && items[$0].can([.reach, .joiner]) }),
      let rate = (verb..<gap.upperBound).first(where: { at in
        ["tỷ lệ", "tỉ lệ"].contains { text(at).ends(with: $0) || text(at).begins(with: $0 + " ") }
      })
    else { return false }
    let isOfBodies = isOfBodies(draft)
    // "Tỷ lệ giải ngân" in one phrase.
    if !["tỷ lệ", "tỉ lệ"].contains(where: { text(rate).ends(with: $0) }) { return isOfBodies }
    let words = (rate + 1..<gap.upperBound).filter { !["này", "đó", "trên", "là", "đạt"].contains(text($0)) }
    // "Đạt tỷ lệ tốt nghiệp 100%": of what the rate is.
    if !words.isEmpty { return isOfBodies }
    guard figure.isMarked || rate + 1 < gap.upperBound else { return false }
    guard let whole = draft.whole, whole.approximation > 0, let count = draft.part ?? draft.value else {
      return isOfBodies && figure.isMarked
    }
    let (ratio, stated) = (count.approximation / whole.approximation * 100, figure.value.approximation)
    return switch figure.comparator {
    case .lessThan, .atMost: ratio >= stated
    case .moreThan, .atLeast: isOfBodies && ratio - stated > 10 || ratio < stated
    default: false
    }
  }

  func isOfBodies(_ draft: ResultDraft) -> Bool {
    draft.unit.wordParts(figures: false).first.map { Self.bodies.contains($0) } ?? false
  }

  /// "5/9 huyện đạt trên 50% kế hoạch", "16/17 chỉ tiêu đạt trên 90% kế hoạch": how many are beyond a share of their plans, not the share
  /// itself.
  func isShareOfEach(_ figure: Figure, behind draft: ResultDraft) -> Bool {
    guard figure.family == .percent, figure.isMarked || doing(before: figure).map({ text($0) == "hoàn thành" }) == true,
      figure.tail?.kind == .plan, draft.figure.family == .count,
      draft.value != nil, draft.figure.end < figure.first, figure.first - draft.figure.end <= 8,
      draft.group == group(figure.number), isOfBodies(draft) || isTally(draft.figure)
    else { return false }
    return (draft.figure.end..<figure.first).allSatisfy { items[$0].kind == .word && !items[$0].can(.joiner) }
  }

  /// "Huyện, thành phố": a comma between nouns of bodies.
  private func isCommaOfNouns(_ at: Int) -> Bool {
    items[at].kind == .comma && at + 1 < items.count && items[at + 1].phrase != 0
      && items[at + 1].can([.classifier, .compound])
  }

  private static let grants = ["hỗ trợ", "hỗ trợ thêm", "hỗ trợ tối đa", "miễn", "miễn giảm", "chi trả", "đối ứng"]
  private static let costs = [
    "mức đóng", "mức phí", "mức thu", "mức lãi", "mức hưởng", "phí", "học phí", "lệ phí", "chi phí", "kinh phí", "tiền",
    "lãi suất", "giá", "viện phí", "tổng kinh phí", "tổng chi phí", "tổng mức", "mức lương", "số tiền",
  ]
  private static let fees = ["mức đóng", "mức thu", "phí ", "học phí", "lệ phí", "tiền thuê", "tiền sử dụng", "giá vé"]

  /// "Hỗ trợ 20% mức đóng BHYT", "miễn 100% học phí", "giảm 50% lệ phí": how much of a cost is borne for somebody. What "đã" says was done
  /// stays.
  func isEntitlement(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.family == .percent, figure.tail == nil, figure.first > sentence.lowerBound,
      let next = item(figure.end, sentence)
    else { return false }
    let lead = " " + string(of: max(sentence.lowerBound, figure.first - 3)..<figure.first).lowered()
    if next.kind == .comma {
      // "Ngân sách tỉnh hỗ trợ 70%, ngân sách xã đối ứng 30% kinh phí".
      guard Self.grants.contains(where: { lead.ends(with: " " + $0) }) else { return false }
      let rest = figure.end + 1..<min(sentence.upperBound, figure.end + 12)
      guard let other = rest.first(where: { items[$0].kind == .percent }) else { return false }
      return bears(other + 1, sentence)
    }
    guard next.kind == .word else { return false }
    if lead.ends(with: " giảm"), !lead.ends(with: "miễn giảm") {
      let cost = string(of: figure.end..<min(sentence.upperBound, figure.end + 3)).lowered() + " "
      return Self.fees.contains { cost.begins(with: $0) }
    }
    guard let grant = Self.grants.first(where: { lead.ends(with: " " + $0) }), bears(figure.end, sentence) else {
      return false
    }
    return !lead.ends(with: "đã " + grant)
  }

  /// Whether a cost is named at an item.
  private func bears(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at < sentence.upperBound, items[at].kind == .word else { return false }
    let cost = string(of: at..<min(sentence.upperBound, at + 3)).lowered() + " "
    return Self.costs.contains { cost.begins(with: $0 + " ") }
  }

  /// "…, bằng 98,5% và 102,3% kế hoạch": the first of two shares of one plan, behind as many values, and the second.
  func sharesOnePlan(_ figure: Figure) -> Bool {
    func isShare(_ at: Int) -> Bool {
      at + 1 < items.count && items[at].kind == .number && items[at + 1].kind == .percent
    }
    func isAnd(_ at: Int) -> Bool { items.indices.contains(at) && text(at) == "và" }
    guard figure.family == .percent, figure.whole == nil else { return false }
    if figure.tail == nil, isAnd(figure.end), isShare(figure.end + 1), let binder = figure.binder,
      ["bằng", "đạt"].contains(where: { text(binder).ends(with: $0) })
    {
      let plan = figure.end + 3
      return plan < items.count && items[plan].phrase != 0 && items[plan].can([.plan, .baseLead])
        && binder > 0 && items[binder - 1].kind == .comma
    }
    guard figure.tail?.kind == .plan || figure.tail?.kind == .base, figure.binder == nil, isAnd(figure.first - 1),
      figure.first >= 5, items[figure.first - 2].kind == .percent, items[figure.first - 3].kind == .number
    else { return false }
    let verb = text(figure.first - 4)
    return ["bằng", "đạt"].contains { verb.ends(with: $0) } && items[figure.first - 5].kind == .comma
  }

  private static let norms = [
    "mức đóng", "mức hưởng", "mức hỗ trợ", "mức phạt", "mức thu phí", "mức thu lệ phí", "mức chi",
  ]

  /// "Mức đóng bảo hiểm y tế bằng 4,5% mức lương cơ sở", "lãi suất cho vay ưu đãi 6,6%/năm": what a rule says.
  func isNorm(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard figure.family == .percent, figure.tail == nil, state.past == nil else { return false }
    let from = max(state.clause, sentence.lowerBound)
    guard from < figure.first else { return false }
    let name = string(of: from..<min(figure.first, from + 8)).lowered()
    if Self.norms.contains(where: { name.begins(with: $0) }) { return true }
    return figure.binder == nil && name.begins(with: "lãi suất") && name.holds("ưu đãi")
  }

  /// "Mục tiêu tỷ lệ … đạt 95% là rất khó khăn", "chỉ tiêu tỷ lệ … 95% được giao tại Nghị quyết": a goal that the clause names at its head and of
  /// which it says that it was set, or is hard to reach.
  func isNamedGoal(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    let first = max(state.clause, sentence.lowerBound)
    guard first < figure.first, items[first].kind == .word,
      ["mục tiêu", "chỉ tiêu"].contains(where: { text(first) == $0 }),
      !(first..<figure.first).contains(where: { items[$0].phrase != 0 && items[$0].can([.past, .now]) })
    else { return false }
    let behind = string(of: figure.end..<min(sentence.upperBound, figure.end + 7)).lowered()
    return ["được giao", "là rất khó", "là khó", "rất khó", "khó đạt", "khó hoàn thành", "khó thực hiện"].contains {
      behind.begins(with: $0)
    }
  }

  private static let numbers: Set<String> = [
    "tổng số", "số", "số lượng", "số lượt", "lượng", "tổng lượng", "tổng lượt",
  ]

  /// "Số thuê bao điện thoại đạt 91,32 triệu", "dân số đạt 1,2 triệu": what millions without a unit count, where the clause begins with it.
  func millionsOf(_ figure: Figure, _ draft: ResultDraft) -> String? {
    guard ["triệu", "nghìn", "ngàn", "vạn"].contains(figure.unit), figure.whole == nil, let binder = figure.binder,
      draft.start < binder, binder - draft.start <= 24
    else { return nil }
    let first = text(draft.start)
    let name = string(of: draft.start..<min(binder, draft.start + 4)).lowered()
    if ["dân số", "quy mô dân số", "tổng dân số"].contains(where: { name == $0 || name.begins(with: $0 + " ") }) {
      return "người"
    }
    let at = draft.start + 1
    guard at < binder, Self.numbers.contains(first), items[at].phrase != 0, items[at].can([.compound, .classifier]),
      !items[at].can([.currency, .measure])
    else { return nil }
    // "Số lượt khách".
    if items[at].can(.classifier), !items[at].can(.compound), at + 1 < binder, items[at + 1].phrase != 0,
      items[at + 1].can(.compound)
    {
      return text(at) + " " + text(at + 1)
    }
    return first == "số lượt" || first == "tổng lượt" ? "lượt " + text(at) : text(at)
  }

  private static let requests = ["đề nghị", "kiến nghị", "đề xuất", "yêu cầu"]
  private static let asked: Set<String> = [
    "hồ sơ", "đơn", "ý kiến", "trường hợp", "lượt", "văn bản", "vụ", "vụ việc", "kiến nghị", "đơn thư", "phiếu",
  ]

  /// "Hồ sơ đề nghị gia hạn là 16 hồ sơ", "người nộp đề nghị rút hồ sơ là 16 hồ sơ": a request that is counted, and nothing that is to be done.
  func isCountOfRequests(_ cue: Int, _ figure: Figure) -> Bool {
    guard Self.requests.contains(text(cue)), figure.family == .count, Self.asked.contains(figure.unit),
      let binder = figure.binder, binder > cue, binder - cue <= 16,
      ["là", "có", "đạt", "với", "còn", "gồm"].contains(text(binder)) || items[binder].can(.past)
    else { return false }
    return !(cue + 1..<binder).contains { items[$0].phrase != 0 && items[$0].can([.duty, .goal]) }
  }
}
