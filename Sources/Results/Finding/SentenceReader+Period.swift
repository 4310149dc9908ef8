import Bytes
import Targets
import Vietnamese

// Which period of a sentence a figure is of.

extension SentenceReader {
  /// The period of a draft: in its brackets, in its part of the clause, or before it in the sentence.
  func close(_ at: Int, _ sentence: Range<Int>, _ periods: [Period], limit: Int) {
    let draft = drafts[at]
    guard draft.period == nil else { return }
    drafts[at].period = period(of: draft, sentence, periods, limit: limit)
    if drafts[at].doubt == nil, namesOtherTime(drafts[at], sentence) { drafts[at].doubt = .time }
    if drafts[at].period == nil, let lent { (drafts[at].period, drafts[at].isLent) = (lent, true) }
    drafts[at].isTimeOpen = drafts[at].period == nil && isTimeOpen
  }

  /// How times begin that are not read, or of which no day follows.
  private static let times = [
    "năm ngoái", "năm trước", "năm học", "tháng trước", "tháng rồi", "tháng qua", "tháng cao", "tuần",
    "hôm qua",
    "hôm trước", "đầu năm", "đầu tháng", "đầu quý", "đầu kỳ", "đầu nhiệm kỳ", "giữa", "cuối kỳ", "cuối tuần", "sau",
    "kể từ",
    "trước khi", "trước ngày", "trước tháng", "trước năm", "trung tuần", "thượng tuần", "hạ tuần", "thời gian trước",
    "giai đoạn trước", "nhiệm kỳ trước", "quý trước", "kỳ trước", "kỳ họp", "ngày cao điểm", "đến trung tuần", "đến kỳ",
    "đến giữa", "đến đầu", "vào đầu", "vào giữa", "đợt", "những ngày", "ngày đầu",
  ]

  /// Whether a part of the sentence before a figure begins with a time of which no day is read: "Năm ngoái, …", "Đầu năm 2025, …",
  /// "Sau khi sáp nhập, …".
  private func namesOtherTime(_ draft: ResultDraft, _ sentence: Range<Int>) -> Bool {
    var end = min(draft.figure.first, sentence.upperBound)
    let from = max(sentence.lowerBound, end - 60)
    while end > from {
      var first = end
      while first > from, !items[first - 1].kind.isOne(of: [.comma, .semicolon, .colon, .stop, .open]) { first -= 1 }
      if opensOtherTime(first..<end) { return true }
      if first > from, items[first - 1].kind == .semicolon || items[first - 1].kind == .stop { return false }
      end = first - 1
    }
    return false
  }

  private func opensOtherTime(_ part: Range<Int>) -> Bool {
    guard let head = part.first, items[head].kind == .word else { return false }
    let words = part.prefix(5).map { text($0) }.joined(separator: " ")
    guard
      Self.times.contains(where: {
        words.begins(with: $0) && (words.utf8.count == $0.utf8.count || words.begins(with: $0 + " "))
      })
    else { return false }
    // "Sau 5 năm đào tạo 1.050 cán bộ": what the years brought.
    if words.begins(with: "sau "), words.parts().prefix(4).contains("năm") { return false }
    return true
  }

  func period(of draft: ResultDraft, _ sentence: Range<Int>, _ periods: [Period], limit: Int) -> Period? {
    let number = draft.figure.number
    let usable = periods.filter { period in
      period.role == .asOf && !isInTail(period)
    }
    if draft.group != 0 {
      let own = usable.filter { group($0.items.lowerBound) == draft.group }
      if let found = own.last(where: { $0.items.upperBound <= number }) ?? own.first { return found }
    }
    // "đạt 72% (11 tháng)": a bracket behind the figure with nothing but its period.
    if draft.group == 0,
      let own = usable.first(where: { period in
        bracketOpen(of: period, sentence) == draft.figure.end
      })
    {
      return own
    }
    let outside = usable.filter {
      group($0.items.lowerBound) == 0 || isApposed($0, sentence) || bracketOpen(of: $0, sentence) != nil
    }
    let before = outside.filter { period in
      period.items.upperBound <= number
        && !(isTrailing(period, sentence) && !leadsOn(period, to: draft)
          && (period.items.upperBound..<number).contains { items[$0].can(.level) || items[$0].kind == .comma })
    }
    if let last = before.last, !hasSeparator(last.items.upperBound, number) { return last }
    if let after = outside.first(where: { $0.items.lowerBound > number && $0.items.lowerBound < limit }),
      !hasSeparator(draft.figure.end, after.items.lowerBound), draft.group == 0
    {
      return after
    }
    // Over a semicolon only what leads the sentence carries.
    return before.last { period in
      leadsList(period, sentence)
        || !isTrailing(period, sentence)
          && (!endsBefore(number, period.items.upperBound) || leads(period, sentence))
    }
  }

  /// Where a bracket opens that holds nothing but a period: "(11 tháng)", "(tính đến ngày 30/11)".
  private func bracketOpen(of period: Period, _ sentence: Range<Int>) -> Int? {
    guard item(period.items.upperBound, sentence)?.kind == .close else { return nil }
    var at = period.items.lowerBound - 1
    while sentence.contains(at), items[at].kind == .word,
      items[at].phrase != 0 && items[at].can([.until, .cumulative, .timeUnit])
        || ["tính", "đến", "hết"].contains(text(at))
    { at -= 1 }
    return item(at, sentence)?.kind == .open ? at : nil
  }

  /// "Năm 2015 … là 48% đến năm 2019 tăng lên 62%": behind a figure that has a day of its own, right before the verb of the next.
  private func leadsOn(_ period: Period, to draft: ResultDraft) -> Bool {
    guard period.items.upperBound == draft.figure.binder,
      let before = drafts.last(where: { $0.figure.end <= period.items.lowerBound })
    else { return false }
    return before.period.map { $0.items.upperBound <= before.figure.number && !before.isLent } ?? false
  }

  /// "Sau 5 năm (2010 – 2015), …": a bracket that says which years are meant.
  private func isApposed(_ period: Period, _ sentence: Range<Int>) -> Bool {
    let open = period.items.lowerBound - 1
    guard item(open, sentence)?.kind == .open, item(period.items.upperBound, sentence)?.kind == .close,
      let noun = item(open - 1, sentence), noun.phrase != 0
    else { return false }
    return noun.can(.timeUnit) || noun.phrase == words.period || noun.phrase == words.term
  }

  /// Whether a semicolon stands between, and nothing behind it goes on: "…; trong đó, …".
  private func endsBefore(_ number: Int, _ from: Int) -> Bool {
    guard let mark = (from..<number).last(where: { items[$0].kind == .semicolon && group($0) == 0 }) else {
      return false
    }
    return !(items[mark + 1].phrase != 0 && items[mark + 1].can(.amongWhich))
  }

  private func isInTail(_ period: Period) -> Bool {
    drafts.suffix(24).contains { draft in
      draft.shareOf?.overlaps(period.items) == true || draft.changeOf?.overlaps(period.items) == true
    }
  }

  private func hasSeparator(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return (from..<to).contains {
      items[$0].kind.isOne(of: [.comma, .semicolon, .colon]) && group($0) == 0
        || items[$0].phrase != 0 && items[$0].can(.goal)
    }
  }

  /// Whether a period stands behind the figure it is of: "chỉ đạt 2 tiêu chí năm 2010, …".
  private func isTrailing(_ period: Period, _ sentence: Range<Int>) -> Bool {
    var at = period.items.lowerBound - 1
    while sentence.contains(at) {
      if items[at].kind.isOne(of: [.comma, .semicolon, .colon, .close]) { return false }
      // "đến 17 giờ ngày 15/6"
      let isHour = items[at].kind == .number && items[at + 1].phrase != 0 && items[at + 1].can(.timeUnit)
      if (items[at].kind == .number || items[at].kind == .percent), !inPeriod[at], !isHour { return true }
      at -= 1
    }
    return false
  }

  /// A period at the head of a sentence, or of one without figures, leads the sentences behind it.
  func lend(_ periods: [Period], _ sentence: Range<Int>) {
    let usable = periods.filter { $0.role == .asOf && group($0.items.lowerBound) == 0 && !isInTail($0) }
    guard let first = usable.first else { return }
    if first.items.lowerBound > sentence.lowerBound, isOnlyOwn(first.items.lowerBound - 1) { return }
    if isOfName(first, sentence) || isOfBeginning(first, sentence) { return }
    if leads(first, sentence) {
      if isAside(first, sentence) {
        (lent, isTimeOpen) = (nil, true)
        return
      }
      isTimeOpen = false
      // "Năm 2015 … là 48%, đến năm 2019 tăng lên 62%.": what follows is of the last.
      let last = drafts.last { sentence.contains($0.figure.number) && $0.group == 0 && !$0.isLent }?.period
      let later = last.flatMap { $0.end > first.end && usable.contains($0) && !$0.isNow ? $0 : nil }
      lent = later ?? first
      if !first.isNow { lentPeriod = lent }
    }
  }

  /// "Thu ngân sách đạt 12.989 tỷ đồng. Sáu tháng đầu năm, thu ngân sách mới được 5.208 tỷ đồng. …": a part of the year, told beside what a
  /// report on that year has told before it. Whether what follows is of the year again, words of a time do not say.
  private func isAside(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard let whole = ofYear, period.end.year == whole, [.half, .quarter, .month].contains(period.precision) else {
      return false
    }
    return drafts.contains { $0.figure.number < sentence.lowerBound && $0.period == nil && $0.group == 0 }
  }

  /// Whether a period is of the whole sentence: at its head, in a part without figures, or between commas.
  private func leads(_ period: Period, _ sentence: Range<Int>) -> Bool {
    let first = period.items.lowerBound
    if first - sentence.lowerBound <= 4, (sentence.lowerBound..<first).allSatisfy({ isLeading($0) }) { return true }
    let head = sentence.prefix(while: { items[$0].kind != .comma && items[$0].kind != .semicolon }).upperBound
    let hasFigure = (sentence.lowerBound..<head).contains { items[$0].kind == .number && !inPeriod[$0] }
    return !hasFigure && first < head || standsAlone(period, sentence) || isWithoutFigures(sentence)
      || opensPart(period, sentence)
  }

  /// "Theo báo cáo của chương trình, đến hết năm 2016 cả nước có 2.235 xã": before the first figure, behind a comma.
  private func opensPart(_ period: Period, _ sentence: Range<Int>) -> Bool {
    var at = period.items.lowerBound - 1
    while sentence.contains(at), items[at].phrase != 0, items[at].can([.until, .cumulative]) { at -= 1 }
    guard item(at, sentence)?.kind == .comma else { return false }
    return !(sentence.lowerBound..<at).contains {
      items[$0].kind == .percent || items[$0].kind == .number && !inPeriod[$0]
    }
  }

  /// "Kết quả thực hiện 3 trụ cột 6 tháng đầu năm của tỉnh đạt nhiều kết quả nổi bật: …; …": before the colon of a list, and no
  /// result with it.
  private func leadsList(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard let colon = sentence.first(where: { items[$0].kind == .colon && group($0) == 0 }),
      period.items.upperBound <= colon, colon - sentence.lowerBound < 60
    else { return false }
    return !drafts.contains { sentence.contains($0.figure.number) && $0.figure.number < colon }
  }

  /// "Hội nghị đánh giá, năm 2023 phần lớn các chỉ tiêu đều đạt": what follows counts them.
  private func isWithoutFigures(_ sentence: Range<Int>) -> Bool {
    !sentence.contains { items[$0].kind == .percent || items[$0].kind == .number && !inPeriod[$0] }
      && !sentence.contains { items[$0].phrase != 0 && items[$0].can([.goal, .citation]) }
      && sentence.contains { items[$0].phrase != 0 && items[$0].can(.judged) }
  }

  private func isLeading(_ at: Int) -> Bool {
    items[at].kind != .word
      || items[at].phrase != 0 && items[at].can([.until, .past, .cumulative, .joiner, .filler, .which, .now])
  }

  /// "…, trong năm 2024, …": a period between commas is of all that follows.
  private func standsAlone(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard item(period.items.upperBound, sentence)?.kind == .comma else { return false }
    var at = period.items.lowerBound - 1
    while sentence.contains(at), items[at].phrase != 0, items[at].can([.until, .which, .past, .cumulative]) { at -= 1 }
    return item(at, sentence)?.kind == .comma && !isTrailing(period, sentence)
  }

  private static let yearly: Set<String> = [
    "chỉ số", "bộ chỉ số", "xếp hạng", "bảng xếp hạng", "danh hiệu", "giải thưởng", "giải",
  ]

  /// "Huyện nằm trong nhóm dẫn đầu về chỉ số năng lực cạnh tranh DDCI năm 2023.": the year of an index or award, with which a sentence
  /// without figures ends.
  private func isOfName(_ period: Period, _ sentence: Range<Int>) -> Bool {
    let first = period.items.lowerBound
    guard !(sentence.lowerBound..<first).contains(where: { isFigure($0) && !inPeriod[$0] }),
      (period.items.upperBound..<sentence.upperBound).allSatisfy({ items[$0].kind != .word && !items[$0].isNumeric })
    else { return false }
    let part = (max(sentence.lowerBound, first - 12)..<first).reversed().prefix {
      !items[$0].kind.isOne(of: [.comma, .semicolon])
    }
    return part.contains { Self.yearly.contains(text($0)) }
  }

  private static let beginnings = [
    "được thành lập", "thành lập", "ra đời", "khánh thành", "hoạt động", "tái lập", "được xây dựng", "được tái lập",
    "được công nhận", "được khởi công",
  ]

  /// "Trường được thành lập năm 2007.": long ago, and not when what the next sentences tell holds.
  private func isOfBeginning(_ period: Period, _ sentence: Range<Int>) -> Bool {
    guard let issued = context.issued, issued.year - period.end.year > 1,
      period.from.map({ $0.year == period.end.year }) ?? true
    else { return false }
    var at = period.items.lowerBound
    while at > sentence.lowerBound, items[at - 1].kind == .word,
      ["từ", "vào", "trong", "ngày", "tháng", "năm", "từ năm", "vào năm", "từ ngày", "trong năm"].contains(
        text(at - 1))
    { at -= 1 }
    guard at > sentence.lowerBound else { return false }
    let lead = string(of: max(sentence.lowerBound, at - 3)..<at).lowered()
    return Self.beginnings.contains { lead.ends(with: $0) }
  }

  /// "Riêng năm 2014": of this sentence only.
  private func isOnlyOwn(_ at: Int) -> Bool {
    let text = bytes.lowered(items[at].range)
    return text.begins(with: "riêng")
  }
}
