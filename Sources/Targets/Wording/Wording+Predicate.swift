/// Where the subject behind a number ends and the predicate begins.
extension WordingReader {
  /// Where the subject ends and the outcome begins. For a share: before the main predicate.
  func predicate(_ range: Range<Int>, hasOutcome: Bool) -> (subject: Int, outcome: Int) {
    let end = range.prefix(90).last.map { $0 + 1 } ?? range.lowerBound
    var weak: Int?
    var attribute: Int?
    var behind = range.lowerBound
    for index in range.lowerBound..<end where items[index].kind == .word && group(index) == 0 && index >= behind {
      if index == range.lowerBound {
        // "100% hoạt động của Ban đạt hiệu quả": a noun here, for a verb stands behind.
        let isNoun =
          has(index, .head)
          && (index + 1..<end).contains { group($0) == 0 && has($0, [.passive, .verb]) && !isInNoun($0, range) }
        if has(index, [.passive, .verb]), !items[index].has(.compound), !isNoun { return (index, index) }
        continue
      }
      if weak == nil, has(index, [.passive, .verb, .attribute]) || items[index].has([.create, .predicate]),
        let own = saysWhichOnes(index, end)
      {
        behind = own
        continue
      }
      if has(index, .passive), !isAgentive(index) {
        if weak != nil, isRelative(index, range) || isGivenTask(index) { continue }
        if let weak, isTailRelative(index, range) { return (weak, weak) }
        // "xã có đường ô tô được trải nhựa": the road is, not the commune.
        if let weak, hasThing(weak), weak + 2 < index { return (weak, weak) }
        if let weak, items[(weak..<index).prefix(40).last ?? weak].kind == .comma { return (weak, weak) }
        return (backOverModals(index, range), index)
      }
      if has(index, .modal), !has(index, .attributeLead), index + 1 < end, has(index + 1, [.passive, .verb]),
        weak == nil
      {
        return (index, index + 1)
      }
      // "các giao dịch mua hàng trên website phải có hóa đơn": what must be is the predicate, the verb before says which.
      if weak != nil, items[index].phrase != 0, table.words.musts.contains(items[index].phrase), index + 1 < end,
        has(index + 1, [.passive, .verb]),
        !(range.lowerBound..<index).suffix(40).contains(where: { items[$0].kind == .comma })
      {
        return (index, index + 1)
      }
      guard weak == nil else { continue }
      if isGoingInto(index, end) {
        weak = index
        continue
      }
      if has(index, .attribute) {
        // "dân số trưởng thành dùng …": those who do.
        let isOfBase = (range.lowerBound..<index).dropFirst().suffix(12).contains { has($0, .base) }
        // "trẻ em dưới 1 tuổi tiêm đủ vắc xin": what they do so stands before "đủ".
        let isDone =
          index - 1 > range.lowerBound && has(index - 1, [.transitive, .verb]) && !isInNoun(index - 1, range)
        if attribute == nil, !isInNoun(index, range), !isOfBase { attribute = isDone ? index - 1 : index }
        continue
      }
      if has(index, .verb) || isShareVerb(index) && !has(index - 1, .head), !isInNoun(index, range),
        !isHaving(index, end), behind == range.lowerBound || items[index].phrase != table.words.la
      {
        weak = index
      } else if behind > range.lowerBound, index > behind, isMainAct(index), !isInNoun(index, range) {
        weak = index
      }
    }
    if let weak { return (weak, weak) }
    if let attribute, !hasOutcome { return (attribute, attribute) }
    // "3% tổng chi ngân sách và tăng dần"; "30% thời gian và đơn giản hóa thành phần hồ sơ".
    for index in range.lowerBound..<end where index > range.lowerBound && group(index) == 0 {
      if has(index, .turn) { return (index, range.upperBound) }
      if has(index, .direction), items[index - 1].has(.joiner) { return (index - 1, index) }
      if items[index].phrase == table.words.donGian, items[index - 1].has(.joiner) {
        return (index - 1, range.upperBound)
      }
    }
    return (range.upperBound, range.upperBound)
  }

  /// "cựu quân nhân vào sinh hoạt tại Câu lạc bộ", "nông dân vào hợp tác xã": where those who are counted are to go.
  private func isGoingInto(_ index: Int, _ end: Int) -> Bool {
    guard items[index].kind == .word, index + 1 < end, items[index].range.count == Self.intoBytes,
      lowercased(bytes[items[index].range]) == "vào", !isTime(index + 1), items[index + 1].kind == .word
    else { return false }
    // "người được đưa vào cơ sở", "đầu tư vào khu công nghiệp" go on with a verb.
    return !items[index - 1].has([.create, .predicate]) && !has(index - 1, [.verb, .passive, .transitive, .making])
      && !mayBeAct(index - 1)
  }
  private static let intoBytes = "vào".utf8.count

  /// A verb that stands behind what a share is of only as its predicate: "100% địa phương huy động …".
  private func isShareVerb(_ index: Int) -> Bool {
    items[index].phrase != 0 && table.words.shareVerbs.contains(items[index].phrase)
  }

  /// "hộ gia đình có trẻ em đạt tiêu chí …": which ones, for a standard that they reach stands behind.
  func isHaving(_ index: Int, _ end: Int) -> Bool {
    guard items[index].phrase == table.words.co else { return false }
    // "doanh nghiệp có từ 25 lao động trở lên đã có tổ chức công đoàn": how many each has.
    let few =
      index + 1 < end && items[index + 1].phrase != 0 && items[index + 1].phrase == table.words.tu
      ? index + 2 : index + 1
    if few + 1 < end, items[few].kind == .number,
      items[few + 1].phrase == 0 || items[few + 1].phrase != table.words.tuoi,
      let more = (index + 2..<min(index + 8, end)).first(where: { items[$0].has(.orMore) }),
      (more + 1..<end).contains(where: {
        group($0) == group(index) && has($0, [.verb, .passive]) && items[$0 - 1].kind != .comma
      })
    {
      return true
    }
    for at in (index + 2)..<min(index + 5, max(end, index + 2)) {
      guard items[at].kind == .word else { return false }
      if items[at].phrase == table.words.dat {
        return at + 1 < end && items[at + 1].has(.structure) || isStandard(at + 1)
      }
    }
    return false
  }

  /// "có đường ô tô", "có nhà tiêu": a thing that is built.
  private func hasThing(_ index: Int) -> Bool {
    guard items[index].phrase == table.words.co, index + 2 < whole.upperBound else { return false }
    let words = lowercased(bytes[Int(items[index + 1].start)..<Int(items[index + 2].end)])
    return Lexicon.builtThings.contains { words.begins(withWord: $0) || words == $0 }
  }

  /// "đạt tiêu chuẩn", "đạt tiêu chí", "đạt danh hiệu".
  func isStandard(_ index: Int) -> Bool {
    guard whole.contains(index) else { return false }
    return items[index].phrase != 0 && table.words.standards.contains(items[index].phrase)
  }

  /// A word that names a thing here: behind a comma or "và" in a row of nouns, or behind a word that takes a noun.
  func isInNoun(_ index: Int, _ range: Range<Int>) -> Bool {
    let before = items[index - 1]
    if before.kind == .comma || before.kind == .slash || before.has(.joiner) { return true }
    if has(index - 1, .attributeLead) { return true }
    // "thủ tục thuộc thẩm quyền tiếp nhận của …".
    if has(index, .nounToo), isOfPowers(index - 1) { return true }
    if has(index, .nounToo), has(index - 1, .head) || before.has(.create) && before.kind == .word { return true }
    // "do cơ quan có thẩm quyền kiến nghị".
    for at in max(range.lowerBound, index - 3)..<index where items[at].phrase == table.words.doBy { return true }
    return false
  }

  /// "nhiệm vụ được Chính phủ, Thủ tướng giao": the passive of a clause that only says which.
  func isAgentive(_ index: Int) -> Bool {
    guard index + 1 < whole.upperBound else { return false }
    return items[index + 1].isCapital && items[index + 1].kind == .word && items[index].end - items[index].start <= 9
  }

  /// "theo đúng vị trí việc làm được phê duyệt": at the very end, nothing behind it.
  func isTailRelative(_ index: Int, _ range: Range<Int>) -> Bool { range.upperBound - index <= 3 }

  /// "theo kế hoạch được phê duyệt": says which plan.
  func isRelative(_ index: Int, _ range: Range<Int>) -> Bool {
    (range.lowerBound..<index).suffix(3).contains {
      items[$0].phrase == table.words.theo || items[$0].has(.citation)
    }
  }

  /// "hoàn thành xuất sắc nhiệm vụ được giao": says which task.
  func isGivenTask(_ index: Int) -> Bool {
    items[index].has(.issuing) && items[index - 1].phrase != 0
      && items[index - 1].has([.taskSection, .goalSection, .planShare])
  }

  func backOverModals(_ index: Int, _ range: Range<Int>) -> Int {
    var at = index
    while at - 1 > range.lowerBound, has(at - 1, .modal) || items[at - 1].has(.already) { at -= 1 }
    return at
  }

  func skipModals(_ range: Range<Int>) -> Range<Int> {
    var first = range.lowerBound
    while first < range.upperBound, has(first, .modal), !has(first, .passive) { first += 1 }
    return first..<range.upperBound
  }

  /// For a count: before a tail of purpose or place; a final passive behind it keeps the tail with the subject.
  ///
  /// - Parameter tail: Up to which item tails are passed over.
  func countSplit(_ range: Range<Int>, after tail: Int = 0) -> (subject: Int, outcome: Int) {
    let end = range.prefix(60).last.map { $0 + 1 } ?? range.lowerBound
    var cut: Int?
    for index in range.lowerBound..<end where index > range.lowerBound && group(index) == 0 {
      let item = items[index]
      if item.kind == .comma {
        // "…, là Đề án quy mô lớn": the sentence goes on about something else.
        if index + 1 < end, items[index + 1].phrase != 0, items[index + 1].phrase == table.words.la {
          return (cut ?? index, cut ?? range.upperBound)
        }
        // "hộ nghèo xây dựng nhà ở, mức hỗ trợ 60 triệu đồng/hộ": a measure with a figure of its own.
        if index + 1 < end, items[index + 1].has([.measure, .normCue]), !isLoneSo(index + 1),
          ((index + 1)..<end).prefix(while: { items[$0].kind != .comma }).contains(where: { items[$0].kind == .number })
        {
          return (cut ?? index, cut ?? range.upperBound)
        }
        // "lao động nông thôn, giúp họ chuyển sang nghề khác".
        if isPurpose(index + 1) { return (cut ?? index, cut ?? range.upperBound) }
        // A further noun of a row goes on; a verb or a turn ends it.
        if index + 1 < end, !has(index + 1, .nounToo),
          has(index + 1, [.verb, .turn]) || items[index + 1].has([.create, .deadlineLead])
            || isOne(index + 1, of: table.words.steerings)
            || isOne(index + 1, of: table.words.keepers) && has(index + 1, .making)
        {
          return (cut ?? index, cut ?? (has(index + 1, .verb) ? index + 1 : range.upperBound))
        }
        continue
      }
      if item.kind == .semicolon || item.kind == .colon || item.kind == .stop {
        return (cut ?? index, cut ?? range.upperBound)
      }
      if item.kind == .slash, items[min(index + 1, end - 1)].kind != .word || isBase(index + 1, end) {
        return (cut ?? index, cut ?? range.upperBound)
      }
      guard item.kind == .word, !isNewlyMade(index, end) else { continue }
      // "sản phẩm OCOP 4 sao trở lên": how high a grade.
      if item.has(.orMore), index - 2 > range.lowerBound, items[index - 2].kind == .number { continue }
      if item.has(.orMore) {
        let isFollowed = index + 1 < end && has(index + 1, [.passive, .verb])
        return (cut ?? index, isFollowed ? index + 1 : cut ?? range.upperBound)
      }
      if isBase(index, end) { return (cut ?? index, cut ?? range.upperBound) }
      // "20.000 trạm vào hoạt động", "5 nhà máy vào vận hành": what is done with them.
      if item.kind == .word, index + 1 < end, item.end - item.start == 4, lowercased(bytes[item.range]) == "vào",
        !isTime(index + 1),
        has(index + 1, .verb) || items[index + 1].has([.create, .predicate])
      {
        return (cut ?? index, cut ?? index)
      }
      // "10 triệu cây trong thời gian 5 năm", "138 triệu cây với yêu cầu chọn loại cây phù hợp": for how long, on what terms.
      if isSpanOrTerms(index, end) { return (cut ?? index, cut ?? range.upperBound) }
      // "400 cửa hàng trong 4 năm tiếp theo".
      if isOne(index, of: table.words.inside), index + 2 < end, items[index + 1].kind == .number,
        items[index + 2].has([.timeNoun, .relativeYear]) || items[index + 2].phrase == table.words.nam
      {
        return (cut ?? index, cut ?? range.upperBound)
      }
      // "9 khu vực cấp nước và bảo vệ các khu vực còn lại": another task.
      if item.has(.joiner), index + 3 < end, mayBeAct(index + 1) || items[index + 1].has(.create),
        isOne(index + 2, of: table.words.several)
      {
        return (cut ?? index, cut ?? range.upperBound)
      }
      // "với tổng vốn 5 tỷ đồng", "tổ hợp tác với 1,8 triệu thành viên": what goes with what is counted.
      if item.phrase == table.words.voi, index + 1 < end,
        items[index + 1].has(.measure) || items[index + 1].kind == .number
          || items[index + 1].has(.comparator) && items[min(index + 2, end - 1)].kind == .number
      {
        return (cut ?? index, cut ?? range.upperBound)
      }
      if has(index, .passive), !isAgentive(index), !isAchieved(index, end) { return (index, index) }
      // "người lao động thuộc hộ nghèo được hỗ trợ", "xã trên cả nước đạt chuẩn": which ones, where a predicate follows.
      if items[index].phrase == table.words.thuoc || has(index, .placeTail) && index > range.lowerBound,
        (index..<end).prefix(while: { items[$0].kind != .comma && items[$0].kind != .semicolon }).contains(where: {
          has($0, .passive) && !isAgentive($0) || items[$0].phrase == table.words.dat && isStandard($0 + 1)
            || isReached($0)
        }) || items[index].phrase == table.words.thuoc && isRowOfOwners(index, end)
      {
        continue
      }
      // "5.000 lao động tăng 12%", "2.000 ha rừng tăng thêm 5%": by how much more that is.
      if has(index, .direction), index + 1 < end,
        (index + 1..<min(end, index + 3)).contains(where: { items[$0].kind == .number })
      {
        return (cut ?? index, cut ?? range.upperBound)
      }
      // "12 sản phẩm đạt 3 sao", "đạt từ 3 sao".
      if cut == nil, [table.words.dat, table.words.datTu].contains(item.phrase), item.phrase != 0, index + 1 < end,
        items[index + 1].kind == .number
      {
        return (index, index)
      }
      if cut == nil, index > tail, let tail = countTail(index, end) {
        return (index, tail == .purpose ? index : range.upperBound)
      }
      // "14 lớp cho 431 người".
      if has(index, .giver), index + 1 < end, items[index + 1].kind == .number {
        return (cut ?? index, cut ?? range.upperBound)
      }
      // "1 Đội Kiểm lâm và 1 Hạt Kiểm lâm": another number counts something else.
      if item.has(.joiner), index + 2 < end, items[index + 1].kind == .number, items[index + 2].kind == .word {
        return (cut ?? index, cut ?? range.upperBound)
      }
      if cut == nil,
        index > tail && has(index, .placeTail) || item.has(.deadlineLead) && index + 1 < end && isTime(index + 1)
      {
        return (
          index,
          has(index, .placeTail) && item.phrase == table.words.thuoc && !items[min(index + 1, end - 1)].has(.citation)
            ? index : range.upperBound
        )
      }
      if cut == nil, has(index, .turn) { return (index, range.upperBound) }
      if cut == nil, has(index, .verb), !isHaving(index, end), !has(index, .nounToo) || index > range.lowerBound + 2,
        !isInNoun(index, range) || items[index - 1].kind == .comma,
        !isNamedAgain(index, range), !endsName(index)
      {
        cut = index
      }
      // "3.000 hợp tác xã ứng dụng công nghệ cao".
      if cut == nil, index == range.lowerBound + 1, isOfAgent(index) { cut = index }
    }
    return (cut ?? range.upperBound, cut ?? range.upperBound)
  }

  /// "giữ vững được một số thị trường": behind a verb and before a noun "được" says that something is achieved.
  private func isAchieved(_ index: Int, _ end: Int) -> Bool {
    guard items[index].phrase != 0, items[index].phrase == table.words.duoc, index + 1 < end,
      has(index - 1, [.making, .transitive, .direction]) || items[index - 1].has(.create)
    else { return false }
    let next = items[index + 1]
    return !has(index + 1, [.verb, .passive, .transitive, .making, .modal]) && !next.has([.create, .predicate])
      && !mayBeAct(index + 1)
  }

  /// "người lao động thuộc hộ nghèo, hộ cận nghèo, vùng khó khăn được hỗ trợ": a row of nouns without a verb, and behind it a passive.
  private func isRowOfOwners(_ index: Int, _ end: Int) -> Bool {
    for at in index + 1..<end where group(at) == 0 {
      if has(at, .passive), !isAgentive(at) { return true }
      // "hộ mới thoát nghèo" are those who have.
      let isNew = items[at - 1].kind == .word && lowercased(bytes[items[at - 1].range]) == "mới"
      if items[at].kind != .word && items[at].kind != .comma
        || !isNew && (items[at].has(.create) || has(at, [.verb, .turn]))
      {
        return false
      }
    }
    return false
  }

  /// "trung tâm thương mại, trung tâm mua sắm": behind the noun of the unit, said again, stands which.
  private func isNamedAgain(_ index: Int, _ range: Range<Int>) -> Bool {
    index - 2 > range.lowerBound && items[index - 2].kind == .comma && items[index - 1].kind == .word
      && items[index - 1].hash == items[range.lowerBound].hash && items[index - 1].has(.compound)
  }

  /// "đạt chuẩn", "đạt chuẩn quốc gia".
  func isReached(_ index: Int) -> Bool {
    items[index].phrase != 0 && table.words.reached.contains(items[index].phrase)
  }

  /// What a person or body does, by a word that is a noun behind other words.
  func isOfAgent(_ index: Int) -> Bool {
    let (agent, verb) = (items[index - 1].phrase, items[index].phrase)
    return agent != 0 && verb != 0 && table.words.agents.contains(agent) && table.words.agentVerbs.contains(verb)
  }

  /// `trên 10.000 dân`, `trên một vạn dân`.
  func isBase(_ index: Int, _ end: Int) -> Bool {
    // "600 người trên 60 tuổi" are older.
    index + 2 < end && items[index].phrase == table.words.tren
      && (items[index + 2].phrase == 0 || items[index + 2].phrase != table.words.tuoi)
      && (items[index + 1].kind == .number || items[index + 2].has(.magnitude))
  }

  func isTime(_ index: Int) -> Bool {
    items[index].kind == .year || items[index].phrase == table.words.nam || items[index].has(.deadlineLead)
  }

  /// "trong thời gian 5 năm", "trong vòng 3 năm", "với yêu cầu", "với điều kiện": behind what is counted.
  private func isSpanOrTerms(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, items[index].kind == .word, items[index + 1].kind.isOne(of: [.word, .number]) else {
      return false
    }
    let words = lowercased(bytes[Int(items[index].start)..<Int(items[index + 1].end)])
    if Lexicon.conditionsOfCounts.contains(where: { words.begins(with: $0) }) { return true }
    guard Lexicon.spansOfCounts.contains(where: { words.begins(with: $0) }) else { return false }
    return (index + 1...index + 2).contains { $0 < end && items[$0].kind == .number }
  }

  /// "…; phát triển 6.500 đoàn viên": a verb before the number that says only that there are to be so many; "với 1.100 tỷ doanh thu"
  /// stands apart from what was done before, too.
  func hasOwnVerb(_ draft: Draft) -> Bool {
    (draft.member.lowerBound..<draft.candidate.first).contains {
      has($0, .making) && !items[$0].has(.value) || items[$0].phrase != 0 && items[$0].phrase == table.words.voi
    }
  }

  /// "Tiêu hủy 100% gia súc mắc bệnh", "kế hoạch vận chuyển 21 triệu khách": an act that no list of tasks has.
  private func actUnlisted(_ candidate: Candidate, _ range: Range<Int>) -> Range<Int>? {
    // "kế hoạch vận chuyển": what is planned.
    let lead = range.first.map { namesPlan($0) } ?? false ? range.dropFirst() : range
    if candidate.family == .percent, isRowOfActs(lead) { return lead }
    switch candidate.family {
    case .count, .area: return unknownAct(lead)
    case .percent:
      let noun =
        candidate.end < whole.upperBound && items[candidate.end].phrase == table.words.so
        ? candidate.end + 1 : candidate.end
      guard candidate.verb == nil, let last = lead.last, !isCausing(last), !has(last, .giver),
        whole.contains(noun), isNoun(noun), !isTime(noun), !has(noun, .base), !isMeans(noun), !isNoHead(noun)
      else { return nil }
      return unknownAct(lead)
    default: return nil
    }
  }

  /// The verb that leads a number, where it says more than that the thing is made or had.
  func leadOutcome(_ candidate: Candidate, _ lead: Range<Int>) -> Range<Int> {
    if let verb = candidate.verb, has(verb, .direction) { return verb..<(verb + 1) }
    var end = lead.upperBound
    // "… và phát triển công nghệ, với 1.100 tỷ doanh thu": what goes with it, not what is done.
    let gap = end..<candidate.first
    if gap.contains(where: { items[$0].kind == .comma }), gap.contains(where: { items[$0].phrase == table.words.voi }) {
      return end..<end
    }
    // "tạo việc làm cho thêm 20.000 lao động".
    if end - 1 > lead.lowerBound, has(end - 1, .making), has(end - 2, .giver) { end -= 1 }
    // "trồng được 1 tỷ cây": that it is done.
    while end - 1 > lead.lowerBound, items[end - 1].phrase != 0, items[end - 1].phrase == table.words.duoc { end -= 1 }
    while end > lead.lowerBound,
      has(end - 1, .giver) || isOne(end - 1, of: table.words.at) || items[end - 1].has([.comparator, .joiner])
    { end -= 1 }
    guard end > lead.lowerBound else { return end..<end }
    // "Theo chương trình xây dựng nông thôn mới, đến hết năm 2016 có 2.235 xã": what stands behind the comma leads.
    let comma = (lead.lowerBound..<end).last { at in
      items[at].kind == .comma && at + 1 < end
        && !(items[at + 1].has(.create) || has(at + 1, [.making, .transitive, .direction, .verb]))
        && (items[at + 1].has(.deadlineLead) || items[at + 1].has(.perYear) || items[at + 1].kind == .year
          // "định hướng phát triển đến năm 2020, cả nước sản xuất".
          || items[at + 1].phrase == table.words.voi || isOne(at + 1, of: table.words.scopes))
    }
    var start = comma.map { $0 + 1 } ?? lead.lowerBound
    // "Mặt trận và các tổ chức thành viên hằng năm tổ chức tối thiểu 2 cuộc": what is done stands behind how often.
    if let often = (start..<end).last(where: { items[$0].has(.perYear) && items[$0].phrase != 0 }), often > start,
      (often + 1..<end).contains(where: { items[$0].has(.create) || has($0, [.making, .transitive]) })
    {
      start = often + 1
    }
    let range = start..<end
    let isMere = range.allSatisfy { index in
      items[index].kind != .word || has(index, .making) || items[index].has([.joiner, .perYear, .goal])
    }
    if isMere { return end..<end }
    // "góp phần thông minh hóa 100% thủ tục": a verb that the lexicon need not know.
    if candidate.family == .percent, isBecoming(end - 1) {
      var first = end - 1
      while first > range.lowerBound, end - first < 3, items[first - 1].kind == .word,
        items[first - 1].phrase == 0
      { first -= 1 }
      return first..<end
    }
    guard
      let first = range.suffix(16).first(where: { items[$0].has(.create) || has($0, [.direction, .transitive]) })
    else {
      return actUnlisted(candidate, range) ?? end..<end
    }
    // "thực hiện trồng 110 ha": the verb behind says what is done.
    let isDone =
      first + 1 < end && items[first].phrase != 0 && items[first].phrase == table.words.thucHien
      && (items[first + 1].has(.create) || has(first + 1, .transitive))
    let lead = (isDone ? first + 1 : first)..<end
    return lead.allSatisfy { items[$0].kind != .word || has($0, .making) || items[$0].has(.joiner) } ? end..<end : lead
  }
}
