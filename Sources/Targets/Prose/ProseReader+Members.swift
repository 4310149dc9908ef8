import Bytes

// Where another member of a clause begins, and what is measured of its own.
extension ProseReader {
  /// Whether a figure behind a share is a target of its own, not one inside the predicate of the share.
  func opensAnew(_ candidate: Candidate, behind last: Candidate, _ separator: Int, _ clause: Clause) -> Bool {
    let create = clause.create.flatMap { $0 > separator ? $0 : nil }
    if let create {
      if items[create].has(.task) || candidates.words.ownTasks.contains(items[create].phrase) { return true }
      // "giảm tỷ lệ hộ nghèo 0,08% và trồng 864 ha", "trên 73%, có trên 240 huyện …": the share ends with its number.
      if last.end == separator, candidate.isMarked && candidate.first - create == 1 || items[create].has(.planTask) {
        return true
      }
    }
    if isMeasureOfItsOwn(candidate, separator) || isAverage(candidate, behind: separator) { return true }
    // "…, phấn đấu đến cuối năm 2025 đạt từ 2 - 3 tài khoản/người".
    if let goal = clause.goal, goal > separator, items[goal].has(.strongGoal), candidate.verb != nil { return true }
    // "100% số xã còn lại đạt chuẩn và 05 xã đạt chuẩn kiểu mẫu": so many of the same.
    if candidate.family == .count, candidate.noun != 0, candidate.noun == last.noun,
      candidate.first == separator + 1, candidates.item(candidate.end, clause.range)?.kind == .word
    {
      return true
    }
    // "75% xã đạt chuẩn và 9 xã đạt chuẩn nâng cao": so many of the same reach something of their own.
    if candidate.family == .count, last.family == .percent, items[separator].has(.joiner),
      candidate.first == separator + 1, isOfSameThing(candidate, last),
      (candidate.end..<candidate.end + Reach.memberLead).contains(where: { at in
        candidates.item(at, clause.range).map {
          $0.kind == .word
            && ($0.has(.predicate) || $0.phrase != 0 && LexiconTable.shared.wordings[Int($0.phrase)].contains(.verb))
        } ?? false
      })
    {
      return true
    }
    // "giảm 612 hộ nghèo, giảm 2,3% và 667 hộ cận nghèo": behind the share of what was counted, others are.
    if candidate.family == .count, candidate.noun != 0, last.family == .percent, last.end == separator,
      candidate.first == separator + 1, candidates.item(candidate.end, clause.range)?.kind == .word,
      clause.accepted.count > 1, let counted = clause.accepted.dropLast().last?.candidate,
      counted.family == .count, counted.noun == candidate.noun
    {
      return true
    }
    // "…, 15.000 trường học đạt tiêu chuẩn": what is counted has a predicate of its own; "…, hằng năm có ít nhất 700.000
    // thanh niên được giải quyết việc làm": and a time of its own.
    // "80% hộ dân có nước sạch và 15 công trình được nâng cấp".
    let isParted =
      items[separator].kind == .comma
      || items[separator].has(.joiner) && !(last.end..<separator).contains { items[$0].kind == .number }
    guard candidate.family == .count, isParted,
      candidate.first == separator + 1 || isLedByTime(candidate, separator)
    else { return false }
    return (candidate.end..<candidate.end + Reach.memberLead).contains { at in
      guard let next = candidates.item(at, clause.range), next.kind == .word else { return false }
      return next.has(.predicate) || next.phrase == candidates.words.duoc
    }
  }

  /// Whether what is counted has the name of what the share before is of.
  private func isOfSameThing(_ candidate: Candidate, _ share: Candidate) -> Bool {
    var thing = share.end
    if thing < items.count, items[thing].phrase != 0, items[thing].phrase == candidates.words.so { thing += 1 }
    guard thing < candidate.first, candidate.number + 1 < items.count else { return false }
    return items[thing].kind == .word && items[thing].hash == items[candidate.number + 1].hash
  }

  /// "nhóm nam xuống dưới 36% nhóm nữ xuống dưới 1%": a row whose commas were left out, told by the verb and comparator that its
  /// shares have in common.
  func isRunOn(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let last = clause.accepted.last?.candidate, last.family == .percent, candidate.family == .percent,
      last.isMarked, candidate.isMarked, last.comparator == candidate.comparator, let first = last.verb,
      let second = candidate.verb, second - last.end > 1, items[first].phrase == items[second].phrase
    else { return false }
    return items[first].phrase == candidates.words.xuong || items[first].phrase == candidates.words.len
  }

  /// "tăng trên 9%/năm đến cuối nhiệm kỳ đạt 10%": a share that the same is to have by another time.
  func isOfAnotherTime(_ candidate: Candidate, behind last: Candidate) -> Bool {
    guard let verb = candidate.verb, verb > last.end, candidate.family == .percent, last.family == .percent,
      items[last.end].has(.deadlineLead), items[last.end].phrase != 0
    else { return false }
    return (last.end..<verb).allSatisfy { items[$0].kind.isOne(of: [.word, .year]) && !items[$0].has(.predicate) }
  }

  /// The measure that "với" brings behind an item, where nothing is measured between the two: "với tỷ trọng kinh tế số".
  func measureBehindWith(_ from: Int, _ clause: Clause) -> Int? {
    guard let last = clause.lastMeasure, last >= from, from > clause.range.lowerBound else { return nil }
    let first = (from..<last + 1).prefix(Reach.measuredShare).first {
      items[$0].has(.measure) && items[$0].kind == .word
    }
    return [first, last].compactMap { $0 }.first { items[$0 - 1].phrase == candidates.words.voi }
  }

  /// "hằng năm có ít nhất": how often, then at once the number.
  private func isLedByTime(_ candidate: Candidate, _ separator: Int) -> Bool {
    let lead = separator + 1..<candidate.first
    return lead.count <= Reach.memberLead
      && lead.first.map { items[$0].has(.perYear) && items[$0].phrase != 0 } ?? false
      && lead.dropFirst().allSatisfy { items[$0].has([.create, .goal, .value]) }
  }

  /// "…, bình quân đạt 18,5 tiêu chí/xã", "…, số tiêu chí bình quân 16 tiêu chí/xã": so much to each, as a member of its own.
  func isAverage(_ candidate: Candidate, behind separator: Int) -> Bool {
    guard candidate.unit.utf8.contains(UInt8(ascii: "/")), separator + 1 < candidate.first,
      // "có 40 xã đạt chuẩn, với bình quân 5 thôn/xã": how large they are.
      items[separator + 1].phrase != candidates.words.voi
    else { return false }
    return (separator + 1..<candidate.first).suffix(Reach.memberLead).contains { at in
      let word = candidates.lowered(at, at + 1)
      return items[at].kind == .word && (word.begins(with: "bình quân") || word.begins(with: "trung bình"))
    }
  }

  /// "tốc độ tăng trưởng đạt 3%, tổng sản lượng đạt 9,8 triệu tấn": a measure opens the member and a verb brings its value.
  func isMeasureOfItsOwn(_ candidate: Candidate, _ separator: Int) -> Bool {
    guard let verb = candidate.verb else { return false }
    // "tỷ lệ đô thị hóa đạt trên 50%, đất cây xanh đô thị đạt 8 - 10 m2/người": so much to each.
    if candidate.unit.utf8.contains(UInt8(ascii: "/")), items[verb].phrase == candidates.words.dat, verb > separator + 1
    {
      return true
    }
    return (separator + 1..<separator + 3).contains { $0 < verb && items[$0].has(.measure) }
  }

  /// "khách quốc tế 320.000 lượt, khách nội địa 4.930.000 lượt": of the same unit as the one before, behind a comma.
  func isFurtherMember(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let last = clause.accepted.last?.candidate ?? state.previous, last.family == .count,
      candidate.family == .count, last.noun == candidate.noun
    else { return false }
    let isAmong = items[clause.range.lowerBound].has(.amongWhich) && clause.accepted.isEmpty
    let separator = isAmong ? clause.range.lowerBound : clause.separator ?? -1
    guard isAmong || !clause.accepted.isEmpty && separator >= last.end - 1 else { return false }
    return candidate.first - separator <= (isAmong ? Reach.partName : Reach.memberName)
  }

  /// A number at once, or behind `từ`, `trên`.
  func isFollowedByShare(_ at: Int, _ clause: Clause) -> Bool {
    guard let next = candidates.item(at, clause.range) else { return false }
    let isLed = next.has(.comparator) || next.phrase == candidates.words.tu
    return next.kind == .number || isLed && candidates.item(at + 1, clause.range)?.kind == .number
  }

  /// `Tỷ lệ hộ truy cập với tốc độ 01 Gb/s đạt 100%`: the share further on is the value.
  func isInsideMeasure(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard let measure = clause.measure, measure < candidate.number else { return false }
    if let verb = candidate.verb, items[verb].has(.goal) == false, [.count, .area].contains(candidate.family),
      verb > measure
    {
      return false
    }
    // "thu nhập đạt 36 triệu đồng/năm, giải quyết việc làm hơn 1.200 lao động, xóa 100% nhà tạm": the measure has its value.
    if let last = clause.accepted.last?.candidate, last.number > measure, clause.lastMeasure ?? 0 < last.end,
      clause.separator ?? 0 >= last.end - 1, clause.create ?? 0 >= last.end
    {
      return false
    }
    // "thu hút 17 triệu lượt khách, 82 triệu lượt khách nội địa, đóng góp trên 10% GDP": a member of a row.
    if clause.accepted.last.map({ $0.candidate.number > measure && $0.candidate.family == candidate.family }) ?? false {
      return false
    }
    // "đạt 650.000 ha tăng 30% so với hiện nay": the value is told, and by how much more it is.
    if candidate.family != .capacity, let next = candidates.item(candidate.end, clause.range), next.kind == .word,
      changes(next), (1...2).contains(where: { candidates.item(candidate.end + $0, clause.range)?.kind == .number })
    {
      return false
    }
    for at in candidate.end..<min(clause.range.upperBound, candidate.end + Reach.measuredShare) {
      let next = items[at]
      if next.kind == .percent { return true }
      if next.kind == .semicolon || next.kind == .colon { return false }
      if next.kind == .number, items[at - 1].kind == .comma { return false }
      // "sản lượng lúa 5.000 tấn, bằng 98% năm 2026".
      if candidate.family != .capacity, items[at - 1].kind == .comma, next.phrase != 0,
        next.phrase == candidates.words.bang || next.phrase == candidates.words.chiem
      {
        return false
      }
      // "sản lượng 500 tấn, cao hơn 5% so với năm 2026", "…, tăng thêm 5%".
      if candidate.family != .capacity, items[at - 1].kind == .comma, next.kind == .word, changes(next) { return false }
      if next.has(.measure), next.kind == .word, next.has(.value) == false, items[at - 1].kind == .comma {
        return false
      }
    }
    return false
  }

  /// "tăng thêm", "cao hơn": a change that is told behind the value.
  private func changes(_ item: Item) -> Bool {
    guard item.phrase != 0 else { return false }
    return LexiconTable.shared.wordings[Int(item.phrase)].contains(.direction)
      || ["cao hơn", "thấp hơn"].contains(lowercased(candidates.bytes[item.range]))
  }

  /// Whether only lead words stand between the separator and the candidate.
  func opensMember(_ candidate: Candidate, _ separator: Int, _ clause: Clause) -> Bool {
    let from = max(separator + 1, clause.range.lowerBound)
    guard candidate.first - from <= Reach.memberLead else { return false }
    for at in from..<candidate.first
    where !items[at].has([.joiner, .goal, .create, .amongWhich, .deadlineLead, .value]) {
      return false
    }
    return true
  }
}
