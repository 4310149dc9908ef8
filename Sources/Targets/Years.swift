/// Reads what a year in a sentence is for.
struct YearReader {
  let items: [Item]
  let words: LexiconTable.Words

  enum Role { case deadline, vision, baseline, start, date }

  /// The role of a year or date at an item; nil for the first year of a range.
  func role(at index: Int, in sentence: Range<Int>) -> Role? {
    let item = items[index]
    func at(_ offset: Int) -> Item? { sentence.contains(index + offset) ? items[index + offset] : nil }
    if let dash = at(1), dash.kind == .dash, let upper = at(2), upper.kind == .year { return nil }
    // "trên 2000 buổi".
    if let before = at(-1), before.has(.comparator), before.kind == .word, !before.has(.deadlineLead),
      let next = at(1), next.kind == .word, !next.has([.notUnit, .joiner, .deadlineLead])
    {
      return .date
    }
    if item.kind == .date { return isLimit(before: index, sentence) ? .deadline : .date }
    var back = 1
    if let before = at(-1), before.phrase == words.nam { back = 2 }
    if let before = at(-back) {
      // "hết quý III/2027", "đến quý 3/2027".
      if before.kind == .slash, at(-back - 2)?.phrase == words.quy { return .deadline }
      if before.kind == .slash || before.kind == .code || before.kind == .date { return .date }
      if before.kind == .number, let month = at(-back - 1), month.phrase == words.thang || month.kind == .slash {
        var first = index - back - 1
        if sentence.contains(first - 2), items[first - 2].phrase == words.ngay { first -= 2 }
        return isLimit(before: first, sentence) ? .deadline : .date
      }
      if before.phrase == words.tu || before.has(.start) { return .start }
    }
    // "gấp 2 lần năm 2010".
    if let times = at(-back), times.phrase == words.lan { return .baseline }
    for step in 1...Reach.yearRole {
      guard let before = at(-step) else { break }
      if before.kind == .comma || before.kind == .semicolon { break }
      if before.has(.baseline) { return .baseline }
      if before.has(.vision) { return .vision }
    }
    return .deadline
  }

  /// `trước ngày`, `đến hết tháng`: a day that limits.
  private func isLimit(before index: Int, _ sentence: Range<Int>) -> Bool {
    for step in 1...Reach.limit {
      guard sentence.contains(index - step) else { return false }
      let before = items[index - step]
      if before.phrase == words.ngay || before.phrase == words.thang { continue }
      if before.phrase == words.quy { return true }
      return before.has(.deadlineLead)
    }
    return false
  }

  /// The first year of a heading, title or lead that is a horizon. A vision counts only when nothing else is there.
  func horizon(in range: Range<Int>, earliest: Int?, orCited: Bool = false) -> Int? {
    var vision: Int?
    var inCitation = false
    for index in range.prefix(400) where items[index].kind == .year || items[index].has(.citation) {
      if items[index].has(.citation) {
        inCitation = hasCode(after: index, range)
        continue
      }
      let year = Int(items[index].value)
      if let earliest, year < earliest { continue }
      switch role(at: index, in: range) {
      case .deadline where !inCitation || orCited:
        return year
      case .vision: vision = vision ?? year
      default: continue
      }
    }
    return vision
  }

  /// Whether a document number follows within a few items: `Quyết định số 153/QĐ-TTg`.
  func hasCode(after index: Int, _ range: Range<Int>) -> Bool {
    for step in 1...Reach.documentNumber where range.contains(index + step) {
      if items[index + step].kind == .code { return true }
    }
    return false
  }
}
