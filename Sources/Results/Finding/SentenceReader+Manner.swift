import Bytes
import Targets

/// How a figure is stated: whether it was reached, nearly reached, missed, or is held to be otherwise beside it.
///
/// The grammar is that of the predicate: a word of denial or of coming near, adverbs, a verb of reaching, and what may stand
/// between verb and number ("được", "tới", "mức", "con số", "ngưỡng"). What stands before it belongs to the measure, so that
/// "thanh toán không dùng tiền mặt đạt 60%" denies nothing.
enum Manner {
  /// Of a value not reached; of one not passed.
  case below, notAbove
  /// Near it, on this or that side.
  case nearBelow, near
  /// It cannot be told.
  case unclear

  private static let denials: Set<String> = ["chưa", "không", "chẳng", "chả"]
  private static let verbs: Set<String> = [
    "đạt", "vượt", "chạm", "cán", "hoàn", "duy", "giữ", "tới", "đến", "lên", "bằng", "quá", "qua", "nổi", "thực", "bảo",
    "đảm", "đáp", "có",
  ]
  private static let passing: Set<String> = ["vượt", "quá", "qua"]
  /// What may stand between denial and verb, or verb and number.
  private static let links: Set<String> = [
    "được", "tới", "đến", "mức", "ngưỡng", "con", "số", "mốc", "là", "bằng", "vượt", "qua", "quá", "lên", "thành",
    "trì",
    "có", "thể", "bao", "giờ", "hề", "còn", "kịp", "đích", "chỉ", "tiêu", "mục", "kế", "hoạch", "yêu", "cầu", "tỷ",
    "tỉ",
    "lệ", "ở", "trên", "từ", "khoảng", "hơn", "hiện", "nổi", "xa", "khá", "rất", "hẳn", "mới", "đã", "cơ", "bản", "vẫn",
    "cũng", "đều", "lại", "ước", "thêm", "với", "đạt", "dám", "chắc", "phải", "lần", "nào", "khi", "từng", "trọn", "đủ",
    "đúng", "nhiều", "giữ", "đặt", "ra", "đề", "vươn", "chạm", "cán", "như", "cận", "nghé", "mé", "xỉ",
  ]
  private static let nearing: Set<String> = [
    "suýt", "xém", "xuýt", "hụt", "gần", "hầu", "tiệm", "sát", "ngấp", "mấp", "xấp",
  ]
  private static let far: Set<String> = ["kém", "cách", "thua", "thiếu", "hụt"]
  private static let occasions: Set<String> = [
    "tháng", "lúc", "nơi", "khi", "ngày", "tuần", "quý", "năm", "kỳ", "chỗ", "xã", "huyện", "điểm", "đợt", "phiên",
    "sở",
  ]
  private static let perhaps: Set<String> = [
    "khó", "e", "rằng", "chắc", "lẽ", "ắt", "vọng", "tưởng", "đáng", "nghe", "đồn",
  ]

  /// What the words before a number say.
  ///
  /// - Parameter words: The syllables before the number in its part of the clause, in lower case, the nearest last.
  static func of(_ words: [String]) -> Manner? {
    var at = words.count - 1
    var seen = 0
    while at >= 0 {
      let (word, next) = (words[at], at + 1 < words.count ? words[at + 1] : nil)
      if denials.contains(word) { return denial(words[(at + 1)...]) }
      if nearing.contains(word), let kind = nearness(word, next, words[(at + 1)...]) { return kind }
      if far.contains(word), seen > 0 || next == nil, word != "cách" || next == nil || links.contains(next ?? "") {
        return isLevel(words[(at + 1)...]) ? .below : .unclear
      }
      if perhaps.contains(word) { return .unclear }
      // "được cho là", "được coi là"
      if ["cho", "coi", "xem", "bảo"].contains(word), next == "là" || next == "rằng" { return .unclear }
      // "có tháng đạt 72%", "có nơi mới đạt 72%": then and there, not as a whole.
      if occasions.contains(word), at > 0, words[at - 1] == "có" || at > 1 && words[at - 2] == "có" && word == "điểm" {
        return .unclear
      }
      guard links.contains(word) || verbs.contains(word) else { return nil }
      at -= 1
      seen += 1
    }
    return nil
  }

  /// "không đạt được mức", "chưa bao giờ vượt qua"; nil where no verb of reaching follows: "không có" counts what is wanting.
  private static func denial(_ rest: ArraySlice<String>) -> Manner? {
    let adverbs: Set<String> = [
      "thể", "có", "bao", "giờ", "hề", "còn", "kịp", "phải", "dám", "khi", "nào", "lần", "từng", "được", "đủ", "sức",
      "bảo",
    ]
    guard let verb = rest.first(where: { !adverbs.contains($0) }) ?? rest.last else { return nil }
    // "không quá", "không dưới" are comparators.
    guard verbs.contains(verb), rest.first != "quá", verb != "có" else { return nil }
    return passing.contains(verb) ? .notAbove : .below
  }

  private static func nearness(_ word: String, _ next: String?, _ rest: ArraySlice<String>) -> Manner? {
    switch word {
    case "suýt", "xém", "xuýt", "hụt": return .nearBelow
    case "gần", "hầu": return next == "như" || next.map { verbs.contains($0) } == true ? .near : nil
    case "xấp": return next == "xỉ" && rest.count > 1 && verbs.contains(rest.last ?? "") ? .near : nil
    default: return .near
    }
  }

  /// "mức", "ngưỡng", "con số", "xa": the number is one that was not come to.
  private static func isLevel(_ rest: ArraySlice<String>) -> Bool {
    rest.contains { ["mức", "ngưỡng", "mốc", "số", "xa"].contains($0) }
  }
}

extension SentenceReader {
  /// How far back of a number its manner is read, in items.
  private static let reach = 16

  /// Turns "không đạt được mức 72%" into below 72, and doubts what is stated as nearly or perhaps so.
  func weaken(_ draft: inout ResultDraft, _ figure: Figure, _ sentence: Range<Int>, _ state: State) {
    if let behind = item(figure.end, sentence), behind.phrase != 0, behind.can([.orMore, .orLess]) {
      draft.comparator = behind.can(.orMore) ? .atLeast : .atMost
      draft.end = max(draft.end, figure.end + 1)
    }
    guard figure.family != .rank, let manner = Manner.of(syllables(before: figure.number, sentence)) else {
      if let last = drafts.last, last.doubt == .hedged, last.end <= figure.first, noComma(last.figure.end, figure.first)
      {
        draft.doubt = .hedged
      }
      return
    }
    switch manner {
    case .below: draft.comparator = .lessThan
    case .notAbove: draft.comparator = .atMost
    case .nearBelow: (draft.comparator, draft.doubt) = (.lessThan, .hedged)
    case .near: (draft.comparator, draft.doubt) = (.about, .hedged)
    case .unclear: draft.doubt = .hedged
    }
  }

  /// The syllables before a number, back to a mark, a figure or the bracket it stands in; a bracket that opens right before it is
  /// looked through.
  private func syllables(before number: Int, _ sentence: Range<Int>) -> [String] {
    var at = number - 1
    if item(at, sentence)?.kind == .open { at -= 1 }
    let to = at
    while sentence.contains(at), to - at < Self.reach, items[at].kind == .word, !inPeriod[at] { at -= 1 }
    guard at < to else { return [] }
    return (at + 1...to).flatMap { text($0).parts().map(String.init) }
  }

  /// What stands right behind a result against it: "(không kể cấp xã)", ", trừ cấp xã".
  func remark(behind draft: ResultDraft, _ sentence: Range<Int>) -> ResultDoubt? {
    if excepts(draft) { return .otherScope }
    var at = draft.figure.end
    let limit = min(sentence.upperBound, at + 14)
    while at < limit, items[at].kind == .word || inPeriod[at] || items[at].kind == .code { at += 1 }
    guard at < limit, items[at].kind == .open || items[at].kind == .comma else { return nil }
    let isBracket = items[at].kind == .open && group(at) != group(draft.figure.number)
    if items[at].kind == .open, !isBracket { return nil }
    var words: [String] = []
    var next = at + 1
    while next < sentence.upperBound, next - at < Self.reach,
      isBracket ? group(next) == group(at) && items[next].kind != .close : items[next].kind == .word
    {
      if items[next].isNumeric, !inPeriod[next] { return nil }
      if items[next].kind == .word { words.append(text(next)) }
      next += 1
    }
    if isBracket { return ResultDoubt.ofRemark(words, isJudged: item(at + 1, sentence)?.can(.judged) == true) }
    return ResultDoubt.excepts(words.joined(separator: " ")) ? .otherScope : nil
  }

  /// "…, trừ cấp xã, đạt 72%": a part is left out before the number.
  private func excepts(_ draft: ResultDraft) -> Bool {
    let from = max(draft.start, draft.figure.first - 24)
    guard from < draft.figure.first else { return false }
    return (from..<draft.figure.first).contains { at in
      guard items[at].kind == .word, at == from || items[at - 1].kind == .comma || items[at - 1].kind == .open else {
        return false
      }
      let text = text(at)
      guard
        text.begins(with: "tr") || text.begins(with: "không") || text.begins(with: "chưa") || text.begins(with: "ng")
          || text.begins(with: "lo")
      else { return false }
      let next = at + 1 < items.count && items[at + 1].kind == .word ? " " + self.text(at + 1) : ""
      return ResultDoubt.excepts(text + next)
    }
  }

  /// Words that set another figure against the one before: "nhưng sau kiểm tra chỉ là 61%", "thực tế 61%".
  private static let contests = [
    "thực tế", "thực chất", "kiểm tra", "rà soát", "xác minh", "thẩm định", "phúc tra", "hậu kiểm", "kiểm toán",
    "đối chiếu",
    "đính chính", "chính xác", "chỉ là", "đúng ra",
  ]

  /// Marks results that a figure behind them contradicts, and that figure.
  func contest(_ first: Int) {
    for at in max(1, first)..<max(1, first, drafts.count) where isContested(drafts[at - 1], by: drafts[at]) {
      drafts[at - 1].doubt = drafts[at - 1].doubt ?? .contested
      drafts[at].doubt = drafts[at].doubt ?? .contested
    }
  }

  private func isContested(_ before: ResultDraft, by own: ResultDraft) -> Bool {
    guard let value = own.value, let other = before.value, value != other, before.isShare == own.isShare,
      own.isShare || before.unit == own.unit, before.figure.end <= own.figure.first,
      own.figure.first - before.figure.end <= 40
    else { return false }
    let gap = before.figure.end..<own.figure.first
    if gap.contains(where: { items[$0].phrase != 0 && items[$0].can(.measure) && text($0) != "mức" }) { return false }
    let words = gap.filter { items[$0].kind == .word }.map { text($0) }.joined(separator: " ")
    return Self.contests.contains { words.holds($0) }
  }
}
