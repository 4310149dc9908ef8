import Bytes
import Targets

/// What stands at the end of a clause: the noun behind a number, and the text's own judgement.
extension SentenceReader {
  /// Reaches over the words that belong to the clause, and takes a judgement behind it.
  mutating func judge(_ at: Int, _ sentence: Range<Int>) {
    let limit =
      drafts.indices.contains(at + 1) && !drafts[at + 1].sharesWords
      ? max(drafts[at].end, drafts[at + 1].start) : sentence.upperBound
    var end = drafts[at].end
    while end < min(limit, sentence.upperBound),
      items[end].kind == .word || items[end].kind == .code || items[end].kind == .other || items[end].kind == .dash
        || items[end].isNumeric && inPeriod[end] || items[end].kind == .date && inPeriod[end]
    {
      if items[end].phrase != 0, items[end].can([.joiner, .amongWhich]), !isNounRow(end, limit) { break }
      end += 1
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

  func isJudgementOfPlan(_ item: Item) -> Bool {
    let text = bytes.lowered(item.range)
    return ["kế hoạch", "chỉ tiêu", "mục tiêu", "kịch bản"].contains { text.hasSuffix($0) }
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
