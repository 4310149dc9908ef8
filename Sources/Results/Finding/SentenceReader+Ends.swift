import Bytes
import Targets
import Vietnamese

/// What stands at the end of a clause: the noun behind a number, and the text's own judgement.
extension SentenceReader {
  /// "Lợi nhuận bình quân 1 HTX ước đạt 250 triệu đồng": of how many an average is.
  func isBaseOfAverage(_ figure: Figure) -> Bool {
    guard figure.family == .count, figure.value == ExactDecimal(1), figure.whole == nil, figure.number > 0 else {
      return false
    }
    let before = text(figure.number - 1)
    return before.ends(with: "bình quân") || before.ends(with: "trung bình")
  }

  /// "bằng 70,6 cùng kỳ năm trước": what is compared, by a number whose unit the text leaves out.
  func isBareIndexOfBase(_ figure: Figure) -> Bool {
    figure.family == .index && figure.unit.isEmpty && figure.tail?.kind == .base && figure.whole == nil
      && figure.binder.map { text($0).ends(with: "bằng") } ?? false
  }

  /// "Tỷ lệ đúng hạn = 100% - Tỷ lệ trễ hạn": a number of a formula, between "=" and a sign with words behind it.
  func isOfFormula(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.first > sentence.lowerBound, bytes[items[figure.first - 1].range].last == UInt8(ascii: "="),
      let sign = item(figure.end, sentence), let next = item(figure.end + 1, sentence), next.kind == .word
    else { return false }
    return sign.kind == .dash || ["+", "-", "x", "*", "×", "/"].contains(text(figure.end))
  }

  /// Reaches over the words that belong to the clause, and takes a judgement behind it.
  func judge(_ at: Int, _ sentence: Range<Int>) {
    let limit =
      drafts.indices.contains(at + 1) && !drafts[at + 1].sharesWords
      ? max(drafts[at].end, drafts[at + 1].start) : sentence.upperBound
    var end = drafts[at].end
    if let predicate = rowEnd(behind: drafts[at].figure, min(limit, sentence.upperBound)) { end = max(end, predicate) }
    while end < min(limit, sentence.upperBound),
      items[end].kind == .word || items[end].kind == .code || items[end].kind == .other || items[end].kind == .dash
        || items[end].isNumeric && (inPeriod[end] || isGrade(end, limit)) || items[end].kind == .date && inPeriod[end]
    {
      if items[end].phrase != 0, items[end].can([.joiner, .amongWhich]), !isNounRow(end, limit) { break }
      end += 1
    }
    // "359 xã và 700 thôn": the link belongs to neither.
    while end > drafts[at].end, items[end - 1].phrase != 0, items[end - 1].can(.joiner), text(end - 1) == "và" {
      end -= 1
    }
    drafts[at].end = max(drafts[at].end, end)
    guard drafts[at].assessment == nil else { return }
    var from = end
    if let mark = item(from, sentence), mark.kind == .comma || mark.kind == .open { from += 1 }
    while let next = item(from, sentence), next.phrase != 0, next.can(.filler), !next.can(.judged) { from += 1 }
    guard let word = item(from, sentence), word.phrase != 0, word.can(.judged) else { return }
    var last = from + 1
    var hasPlan = word.can(.plan)
    while let next = item(last, sentence), next.kind == .word,
      next.phrase != 0 && next.can([.plan, .planTail, .judged]) || next.isCapital
    {
      if next.can(.plan) { hasPlan = true }
      last += 1
    }
    guard hasPlan || isJudgementOfPlan(word), item(last, sentence).map({ !$0.isNumeric && $0.kind != .percent }) ?? true
    else { return }
    drafts[at].assessment = from..<last
    drafts[at].end = last
  }

  /// "10.322 sản phẩm đạt 3 sao trở lên", "ở mức độ 4", "trẻ em dưới 5 tuổi": a number that says which ones, and so belongs to the clause.
  func isGrade(_ at: Int, _ limit: Int) -> Bool {
    guard items[at].kind == .number, items[at].second == 0, !items[at].isUnclear else { return false }
    if at > 0, items[at - 1].phrase != 0, items[at - 1].can(.label), !items[at - 1].can([.reach, .rank]) {
      return !(at + 1 < limit && items[at + 1].kind == .percent)
    }
    guard at + 1 < limit, items[at + 1].phrase != 0 else { return false }
    if items[at + 1].can(.structure) { return true }
    guard items[at + 1].can(.timeUnit) else { return false }
    return text(at + 1) == "tuổi"
      || at + 2 < limit && items[at + 2].phrase != 0 && items[at + 2].can([.orMore, .orLess])
  }

  func isJudgementOfPlan(_ item: Item) -> Bool {
    let text = bytes.lowered(item.range)
    return ["kế hoạch", "chỉ tiêu", "mục tiêu", "kịch bản"].contains { text.ends(with: $0) }
  }

  /// "xã, phường và thị trấn": a joiner within a noun, with no figure behind it.
  private func isNounRow(_ at: Int, _ limit: Int) -> Bool {
    for next in (at + 1)..<min(limit, at + 8) where next < items.count {
      if items[next].kind == .number || items[next].kind == .percent { return false }
      if items[next].kind.isOne(of: [.comma, .semicolon, .stop, .open]) { return true }
    }
    return true
  }
}
