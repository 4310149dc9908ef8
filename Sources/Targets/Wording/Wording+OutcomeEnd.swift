/// Where a predicate ends.
extension WordingReader {
  /// A predicate without a number of its own behind `;` goes on: "được phê duyệt …; được kiểm tra …".
  func tailEnd(_ start: Int, _ end: Int, predicate: Int? = nil) -> Int {
    if let predicate, let last = lastPredicate(from: predicate, end) { return last }
    guard end < whole.upperBound, items[end].kind == .semicolon, end + 1 < whole.upperBound, end > start,
      has(end + 1, [.passive, .verb]), !items[end + 1].isCapital, !items[end + 1].has([.task, .planTask])
    else { return end }
    var at = end + 1
    while at < whole.upperBound, at - end < 60, items[at].kind != .semicolon,
      !(items[at].kind == .stop && group(at) == 0)
    {
      if items[at].kind == .percent || items[at].kind == .number { return end }
      at += 1
    }
    return at - end < 60 ? at : end
  }

  /// "100% Đoàn xã triển khai cuộc vận động …; tổ chức ngày hội …; tham gia các cuộc thi": what the same are to do, up to the next
  /// figure or to what has a subject of its own.
  private func lastPredicate(from predicate: Int, _ end: Int) -> Int? {
    guard !has(predicate, .passive), end < whole.upperBound, items[end].kind == .semicolon else { return nil }
    var last = end
    var at = end + 1
    while at < whole.upperBound, at - end < 60, isDone(at) {
      var next = at
      while next < whole.upperBound, items[next].kind != .semicolon,
        !(items[next].kind == .stop && group(next) == 0)
      {
        if items[next].kind.isOne(of: [.number, .percent, .colon]) { return last > end ? last : nil }
        next += 1
      }
      last = next
      guard next < whole.upperBound, items[next].kind == .semicolon else { break }
      at = next + 1
    }
    return last > end ? last : nil
  }

  /// A verb in small letters at the head of a part.
  private func isDone(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && !item.isCapital && item.phrase != 0 && !item.has(.measure)
      && (item.has([.create, .predicate]) || has(index, .verb) || table.words.shareVerbs.contains(item.phrase))
  }

  /// ", trong giai đoạn tới mỗi trường sẽ …", ", thị xã đã chỉ đạo …": behind a comma somebody else does something.
  private func opensClause(behind comma: Int, _ end: Int) -> Bool {
    guard comma + 2 < end else { return false }
    for at in (comma + 1)..<min(end, comma + Reach.difference) {
      // ", đã được Đại hội thông qua": what became of the goal.
      if at == comma + 1, items[at].has(.already) { return true }
      if items[at].kind == .comma || items[at].kind == .semicolon || has(at, [.verb, .passive]) { return false }
      let isTold = items[at].has(.already) || has(at, .modal)
      if isTold { return at > comma + 1 }
    }
    return false
  }

  /// "giảm tỷ lệ thiếu Vitamin A", "xóa nhà tạm", "hạn chế rủi ro": nothing that is done to whom a passive before it is of; "giảm học
  /// phí", "xóa nợ" are.
  private func isTaskApart(_ index: Int) -> Bool {
    if has(index, .direction) {
      return items[index + 1].has(.measure) && !isLoneSo(index + 1) && !items[index + 1].has(.normNoun)
    }
    let words = lowercased(bytes[Int(items[index].start)..<Int(items[index + 1].end)])
    return ["xóa nhà", "xoá nhà", "xóa đói", "xoá đói", "hạn chế", "giảm nghèo", "đẩy mạnh", "tăng cường"].contains {
      words.begins(with: $0)
    }
  }

  /// ", đến năm 2028 không còn hộ nghèo": what is not to be by a time.
  private func opensWithNone(behind comma: Int, _ end: Int) -> Bool {
    var at = comma + 1
    while at < end, at - comma <= Reach.yearRole, isTime(at) { at += 1 }
    guard at > comma + 1, at < end, items[at].kind == .word else { return false }
    let words = lowercased(bytes[Int(items[at].start)..<Int(items[min(at + 1, end - 1)].end)]) + " "
    return Lexicon.noMore.contains { words.begins(withWord: $0) }
  }

  /// "đạt", "đạt chuẩn".
  private func startsWithReaching(_ index: Int) -> Bool {
    items[index].kind == .word && items[index].phrase != 0
      && (lowercased(bytes[items[index].range]) + " ").begins(withWord: "đạt")
  }

  /// The outcome ends before a turn and before a new subject behind a comma.
  func outcomeEnd(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    for index in (start + 1)..<max(start + 1, end) where group(index) == 0 {
      if items[index].kind == .comma, index + 1 < end,
        has(index + 1, .turn) || items[index + 1].phrase != 0 && items[index + 1].phrase == table.words.la
          || items[index + 1].phrase == table.words.moiAll || items[index + 1].has(.strongGoal)
      {
        return index
      }
      if items[index].kind == .comma, opensClause(behind: index, end) || opensWithNone(behind: index, end) {
        return index
      }
      // "3 trường đạt chuẩn mức độ 1, xã đạt chuẩn quốc gia về y tế": the same of another.
      if items[index].kind == .comma, index + 2 < end, startsWithReaching(start),
        items[index + 1].has([.classifier, .compound])
          || Lexicon.placeNouns.contains(lowercased(bytes[items[index + 1].range])),
        (index + 2..<min(index + 5, end)).contains(where: { startsWithReaching($0) })
      {
        return index
      }
      // "dùng nước sạch, tăng cường kiểm tra", "đạt chuẩn nông thôn mới, duy trì và nâng cao chất lượng các tiêu chí".
      if items[index].kind == .comma, index + 1 < end, !has(start, .passive),
        isOne(index + 1, of: table.words.steerings)
          || isReached(start) && isOne(index + 1, of: table.words.steeringsBehindStates)
      {
        return index
      }
      // "được uống Vitamin A, giảm tỷ lệ thiếu Vitamin A", "được dùng điện, xóa nhà tạm".
      if items[index].kind == .comma, index + 2 < end, has(start, .passive), isTaskApart(index + 1) { return index }
      if has(index, .turn), !items[index].has(.goal) { return index }
      // "2 xã đạt chuẩn là Đạ Oai và Hà Lâm": which ones.
      if items[index].phrase != 0, items[index].phrase == table.words.la, index + 1 < end, items[index + 1].isCapital,
        items[index + 1].kind == .word
      {
        return index
      }
      if items[index].phrase == table.words.voi, index + 1 < end,
        items[index + 1].has(.measure) || items[index + 1].kind == .number
      {
        return index
      }
    }
    return end
  }
}
