import Bytes

// Wordings whose number leads: "90% hồ sơ được …", "hình thành 5 khu …".
extension WordingReader {
  func numberFirst(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Wording {
    var start = rest.lowerBound
    if candidate.family == .count || candidate.family == .time || candidate.family == .area {
      start = candidate.family == .area && !rest.isEmpty ? candidate.end : unitStart(candidate)
      // "3.000 lượt nhân lực"; "người cao tuổi", "người lao động" are one name.
      if has(start, .bareMeasure), items[start].phrase != table.words.person, start + 1 < rest.upperBound,
        isNoun(start + 1), !mayBeAct(start + 1)
      {
        start += 1
      }
    } else {
      // "cắt giảm 30%, trình Chính phủ phê duyệt": behind the comma comes what is done next.
      if let first = rest.first, items[first].kind == .comma, candidate.verb != nil,
        isNextAct(behind: first, rest) || isActBehind(first, rest.upperBound)
      {
        start = rest.upperBound
      }
      while start < rest.upperBound, isCountWord(start) { start += 1 }
      if candidate.family == .money, start < rest.upperBound, has(start, .giver) { start += 1 }
    }
    if start + 1 < rest.upperBound, isTime(start), isTime(start + 1) || isYearToCome(start + 1) {
      // "80% vào năm 2030 dân số được tiếp cận kiến thức": the noun behind the year.
      var behind = start
      while behind < rest.upperBound, isTime(behind) || items[behind].kind == .year { behind += 1 }
      start = behind + 1 < rest.upperBound && isNoun(behind) && candidate.family == .percent ? behind : rest.upperBound
    }
    // "giao 315.000 tỷ đồng, Cục Thuế cần có kế hoạch": behind a comma nothing says what the money is.
    if candidate.family == .money || candidate.family == .area, let first = rest.first, items[first].kind == .comma {
      start = rest.upperBound
    }
    // "20% bằng tiền mặt", "đóng góp 6% vào GDP": in what, into what.
    if start < rest.upperBound, candidate.family == .percent, isMeans(start) { start = rest.upperBound }
    if start < rest.upperBound, candidate.family != .count, isNoHead(start) { start = rest.upperBound }
    // "75% để đảm bảo việc kết nối": what for.
    if start < rest.upperBound, candidate.family != .count, items[start].phrase != 0,
      table.words.leads.contains(items[start].phrase), items[start].phrase != table.words.la
    {
      start = rest.upperBound
    }
    // "phải đạt 50% là khó khăn": what is said of it, and of what was told before.
    if start + 1 < rest.upperBound, candidate.family == .percent, items[start].phrase == table.words.la {
      return Wording(
        subject: start..<start, outcome: trimmedTail(start..<outcomeEnd(start, rest.upperBound)), isNumberFirst: true)
    }
    // "dưới 15% (miền núi dưới 23%) vào năm 2030".
    if start < rest.upperBound, isBracket(start..<rest.upperBound) { start = rest.upperBound }
    // "60% (cấp xã) hồ sơ được số hóa".
    if start + 2 < rest.upperBound, items[start].kind == .open,
      let close = (start..<min(start + Reach.brackets, rest.upperBound)).first(where: { items[$0].kind == .close }),
      close + 1 < rest.upperBound, items[close + 1].kind == .word
    {
      start = close + 1
    }
    // "khoảng 680 tỷ đồng là nguồn ngân sách".
    if candidate.family == .money, start + 1 < rest.upperBound, items[start].phrase == table.words.la { start += 1 }
    if start < rest.upperBound, start == rest.lowerBound, isAside(start..<rest.upperBound) { start = rest.upperBound }
    let noun = min(start, rest.upperBound)..<rest.upperBound
    var led = leadOutcome(candidate, lead)
    // "thu hút 2 tỷ USD": of a sum with no words of its own even a verb of mere having says what it is.
    if candidate.family == .money, noun.isEmpty, led.isEmpty, let verb = lead.last, has(verb, .making),
      !items[verb].has(.value), !has(verb, [.giver, .direction]), items[verb].phrase != table.words.co
    {
      led = verb..<(verb + 1)
    }
    var split =
      candidate.family == .count || candidate.family == .money
      ? countSplit(noun) : predicate(noun, hasOutcome: !led.isEmpty)
    // "trồng 500 ha rừng để nâng độ che phủ": what for.
    if candidate.family == .area, let purpose = noun.dropFirst().first(where: { isPurpose($0) }),
      purpose < split.subject
    {
      split = (purpose, led.isEmpty ? purpose : noun.upperBound)
    }
    // "sử dụng 100% số vắc xin được cấp": the verb before has the whole phrase for its object.
    if let measure = measureAsObject(candidate, rest) {
      return Wording(subject: measure, outcome: led, isNumberFirst: true, isLeadOutcome: !led.isEmpty)
    }
    // "giảm 15% số vụ cháy, giảm thiệt hại": behind the comma another thing is cut.
    if candidate.family == .percent || candidate.family == .multiple, !led.isEmpty, has(led.upperBound - 1, .direction),
      let comma = noun.first(where: {
        items[$0].kind == .comma && group($0) == 0 && $0 + 1 < noun.upperBound && has($0 + 1, .direction)
      }), comma < split.outcome
    {
      split = (comma, noun.upperBound)
    }
    if candidate.family == .percent, isObject(candidate, led) || isCutObject(candidate, led, split.outcome, noun) {
      let end =
        noun.first {
          items[$0].kind == .comma && !isListed(behind: $0, noun) || has($0, .turn)
            || isOfPowers($0) && !isObject(candidate, led)
        } ?? noun.upperBound
      split = (end, noun.upperBound)
    }
    // "hàng năm tăng 5 - 10% trường học đạt tiêu chuẩn": more of those that do.
    if candidate.family == .percent, led.count == 1, led.first.map({ has($0, .direction) }) ?? false,
      split.outcome < noun.upperBound,
      [table.words.dat, table.words.co].contains(items[split.outcome].phrase)
    {
      split = (noun.upperBound, noun.upperBound)
    }
    split = weighed(split, noun, candidate, lead, led)
    // "60% lao động đã qua đào tạo": what they have done is all that is said of them.
    if candidate.family == .percent, led.isEmpty, split.outcome == noun.upperBound,
      let done = noun.dropFirst().last(where: { isDone($0) && group($0) == 0 }),
      !noun.prefix(while: { $0 < done }).contains(where: { items[$0].kind == .comma })
    {
      split = (done, done)
    }
    // "cán bộ, công chức tích cực tham gia": how they do it.
    if split.subject == split.outcome, split.outcome < noun.upperBound,
      let length = (1...2).first(where: { length in
        split.outcome - length > noun.lowerBound
          && Lexicon.manners.contains(
            lowercased(bytes[Int(items[split.outcome - length].start)..<Int(items[split.outcome - 1].end)]))
      })
    {
      split = (split.subject - length, split.outcome - length)
    }
    let shown =
      candidate.family == .count && split.subject < noun.upperBound
        && (countTail(split.subject, noun.upperBound) != nil || isOne(split.subject, of: table.words.at))
      ? tailShown(noun, behind: split.subject) : 0..<0
    if let measure = measureOfPoints(candidate, rest) {
      return Wording(subject: measure, outcome: led, isNumberFirst: true, isLeadOutcome: true)
    }
    let end =
      split.outcome < rest.upperBound
      ? tailEnd(rest.lowerBound, rest.upperBound, predicate: candidate.family == .percent ? split.outcome : nil)
      : rest.upperBound
    var outcome = withDone(skipModals(split.outcome..<outcomeEnd(split.outcome, end)), behind: noun.lowerBound)
    if items[candidate.first].phrase == table.words.tu { outcome = withoutOrMore(outcome) }
    if candidate.family == .count, !lead.isEmpty { outcome = withoutKeeping(outcome) }
    outcome = withoutTime(withoutExamples(withoutOpenBracket(outcome)))
    // "mở rộng thêm 19.000 người tham gia BHXH", "đưa 1.200 người đi làm việc ở nước ngoài": who is counted is told by what they do.
    var named = outcome.isEmpty ? split.subject : min(split.subject, outcome.lowerBound)
    if candidate.family == .count, split.subject == noun.lowerBound + 1, isPerson(noun.lowerBound),
      outcome.lowerBound == split.subject, outcome.upperBound > split.subject, !has(split.subject, [.passive, .modal])
    {
      named = outcome.upperBound
      outcome = outcome.upperBound..<outcome.upperBound
    }
    let isLed = outcome.isEmpty && !led.isEmpty
    if outcome.isEmpty { outcome = candidate.family == .money ? led : withVerbsBefore(led) }
    return Wording(
      subject: withoutYearInBrackets(withoutExamples(trimmedTail(noun.lowerBound..<named))),
      outcome: withoutExamples(outcome),
      isNumberFirst: true, isLeadOutcome: isLed, tail: outcome.isEmpty || isLed ? shown : 0..<0,
      isGiven: isLed
        && (1...2).contains { back in
          let at = candidate.first - back
          // "giảm tới 27%" gives nothing to anybody.
          return has(at, .giver) && at != candidate.verb && lowercased(bytes[items[at].range]).ends(with: "cho")
        }
    )
  }

  /// "đã", "đã qua đào tạo".
  private func isDone(_ index: Int) -> Bool {
    items[index].kind == .word && (lowercased(bytes[items[index].range]) + " ").begins(with: "đã ")
  }

  /// "[đã được] tập huấn": what has been done to somebody is not what they do.
  private func withDone(_ outcome: Range<Int>, behind subject: Int) -> Range<Int> {
    var start = outcome.lowerBound
    while !outcome.isEmpty, start > subject, isDone(start - 1) || has(start - 1, .passive) {
      start -= 1
    }
    return start..<outcome.upperBound
  }

  /// "đưa 1.000 lao động đi làm việc ở nước ngoài[, giữ vững thị trường truyền thống]": who brings them there keeps something else.
  private func withoutKeeping(_ outcome: Range<Int>) -> Range<Int> {
    let comma = outcome.dropFirst().first {
      items[$0].kind == .comma && group($0) == 0 && $0 + 1 < outcome.upperBound
        && isOne($0 + 1, of: table.words.keepers) && has($0 + 1, .making)
    }
    return outcome.lowerBound..<(comma ?? outcome.upperBound)
  }

  /// "người": a word that names nobody.
  private func isPerson(_ index: Int) -> Bool {
    items[index].phrase != 0
      && (items[index].phrase == table.words.person || table.words.heads.contains(items[index].phrase))
  }

  /// "Giám sát, điều tra, xử lý 100% ổ dịch", "chuẩn hóa và nâng cấp 8 mô hình": with the verbs in a row before the last.
  private func withVerbsBefore(_ led: Range<Int>) -> Range<Int> {
    guard var start = led.first else { return led }
    for _ in 0..<Reach.memberLead {
      let mark = start - 1
      guard mark > whole.lowerBound, items[mark].kind == .comma || items[mark].phrase == table.words.va,
        group(mark) == group(start),
        let verb = (1...3).map({ mark - $0 }).first(where: {
          whole.contains($0) && isVerbAlone($0..<mark, orChange: true)
        }),
        verb == whole.lowerBound || endsLead(verb - 1)
      else { break }
      start = verb
    }
    // "phát triển sản xuất, kinh doanh, tạo việc làm": the row has begun with something else.
    guard let first = led.first, start < first, start - 1 > whole.lowerBound else { return start..<led.upperBound }
    let isOpen =
      items[start - 1].kind != .comma && !items[start - 1].has(.joiner)
      || items[start - 2].kind.isOne(of: [.number, .percent, .close, .year, .date]) || !holdsActs(before: start - 1)
    return isOpen ? start..<led.upperBound : led
  }

  /// Whether between a comma and the mark before it something is done: "phát triển sản xuất", not "cùng thời hạn này".
  private func holdsActs(before comma: Int) -> Bool {
    let words = (max(whole.lowerBound, comma - Reach.memberName)..<comma).reversed().prefix { items[$0].kind == .word }
    return words.count == Reach.memberName
      || words.contains { items[$0].has([.create, .predicate]) || has($0, [.verb, .transitive]) || mayBePair($0) }
  }

  /// "điều tra", "xử lý": a verb that says more than that there are to be so many, and nothing else.
  func isVerbAlone(_ range: Range<Int>, orChange: Bool = false) -> Bool {
    guard let first = range.first, range.allSatisfy({ items[$0].kind == .word && !isTime($0) }),
      !has(first, [.modal, .passive])
    else { return false }
    if range.count == 2, isSyllable(first), mayBePair(first) { return true }
    guard range.count == 1, items[first].phrase != 0, !items[first].has([.measure, .value, .goal]) || orChange else {
      return false
    }
    if has(first, .direction) { return orChange }
    return items[first].has([.create, .predicate]) || has(first, [.transitive, .verb]) || isBecoming(first)
      || isActPhrase(first)
  }

  /// What a row of verbs may stand behind: a mark, a joiner, the time, a word for the goal.
  private func endsLead(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word
      ? item.has([.joiner, .goal, .perYear, .amongWhich]) || has(index, .modal)
      : !item.kind.isOne(of: [.number, .percent, .close])
  }

  /// "tăng trưởng trên 11%, tập trung vào các khâu đột phá": behind the comma of a share that has no object comes another act.
  private func isActBehind(_ comma: Int, _ end: Int) -> Bool {
    guard comma + 1 < end, items[comma + 1].kind == .word else { return false }
    return items[comma + 1].has(.create) || has(comma + 1, [.verb, .making])
      || isOne(comma + 1, of: table.words.steerings)
  }

  /// "giảm nghèo 2%, ông A cho biết", "đầu tư 500 tỷ đồng, theo báo cáo của Sở": who says so, behind a comma.
  func withoutSpeaker(_ rest: Range<Int>) -> Range<Int> {
    for comma in rest.suffix(Reach.label) where items[comma].kind == .comma && group(comma) == 0 {
      guard comma + 1 < rest.upperBound else { break }
      let words = lowercased(bytes[Int(items[comma + 1].start)..<Int(items[rest.upperBound - 1].end)])
      if words.begins(withWord: "theo"), items[comma + 1].kind == .word,
        comma + 2 < rest.upperBound,
        items[comma + 2].has(.citation) || items[comma + 2].isCapital || words.holds("báo cáo")
          || words.holds("ông ") || words.holds("bà ")
      {
        return rest.lowerBound..<comma
      }
      if Lexicon.speakers.contains(where: { words.begins(withWord: $0) }),
        Lexicon.attributions.contains(where: { words.ends(with: " " + $0) || words.ends(with: " " + $0 + ".") })
      {
        return rest.lowerBound..<comma
      }
    }
    return rest
  }

  /// "trồng rừng tập trung 15.000 ha, còn lại là trồng cây phân tán": what is said of the rest.
  func withoutRemainder(_ rest: Range<Int>) -> Range<Int> {
    let comma = rest.prefix(Reach.label * 2).first { at in
      guard items[at].kind == .comma, group(at) == 0, at + 1 < rest.upperBound else { return false }
      let words = lowercased(bytes[Int(items[at + 1].start)..<Int(items[min(at + 2, rest.upperBound - 1)].end)])
      return ["còn lại", "số còn lại", "phần còn lại", "hoặc cao hơn", "hoặc nhiều hơn", "hoặc hơn"].contains {
        words.begins(with: $0)
      }
    }
    return rest.lowerBound..<(comma ?? rest.upperBound)
  }

  /// "xuất khẩu 9 tỷ USD và xây dựng ngành thủy sản", "giảm nghèo 2% và nâng cao đời sống": right behind the value another task; "giảm
  /// 2,3% và 667 hộ cận nghèo": another figure.
  func withoutNextTask(_ rest: Range<Int>) -> Range<Int> {
    guard let first = rest.first, items[first].kind == .word, items[first].has(.joiner), !items[first].has(.amongWhich),
      first + 1 < rest.upperBound
    else { return rest }
    if items[first + 1].kind == .number, first + 2 < rest.upperBound, items[first + 2].kind == .word {
      return first..<first
    }
    guard items[first + 1].kind == .word,
      isActBehind(first, rest.upperBound) || items[first + 1].has(.goal) || mayBeAct(first + 1)
        || isOne(first + 1, of: table.words.shareVerbs) || isOne(first + 1, of: table.words.steeringsBehindStates)
    else { return rest }
    return first..<first
  }

  /// "Nhằm giảm 5% số vụ cháy năm 2020, tỉnh yêu cầu …": up to the comma behind a year.
  func withoutMainClause(_ noun: Range<Int>) -> Range<Int> {
    let comma = noun.dropFirst().first {
      items[$0].kind == .comma && items[$0 - 1].kind == .year && group($0) == 0 && !isListed(behind: $0, noun)
    }
    return noun.lowerBound..<(comma ?? noun.upperBound)
  }

  /// "bằng tiền mặt", "vào GDP", "qua mạng": never what a share is of.
  func isMeans(_ index: Int) -> Bool {
    items[index].kind == .word && ["bằng", "vào", "qua"].contains(lowercased(bytes[items[index].range]))
  }

  /// "của các tờ khai", "cao hơn bình quân", "tức": what goes on behind a value and names nothing that is measured.
  func isNoHead(_ index: Int) -> Bool {
    items[index].kind == .word
      && [
        "của", "cao hơn", "thấp hơn", "tức", "tức là", "hay", "tùy", "tuỳ", "tùy theo", "tuỳ theo", "khi", "nhằm", "để",
        "còn lại", "như", "theo",
      ].contains(lowercased(bytes[items[index].range]))
  }

  /// "…, và bảo đảm mức tối thiểu 3% tổng chi ngân sách": a goal of its own behind "và".
  func isSetAnew(_ candidate: Candidate, _ member: Range<Int>) -> Bool {
    var at = min(candidate.verb ?? candidate.first, candidate.first)
    while at > member.lowerBound,
      items[at - 1].has([.comparator, .value]) || items[at - 1].phrase == table.words.mucLevel
    {
      at -= 1
    }
    return at - 2 >= member.lowerBound && items[at - 1].has(.goal) && items[at - 2].has(.joiner)
  }

  /// "Tăng bình quân 12%/năm đối với số công bố khoa học quốc tế": the measure that rises stands behind.
  private func measureAsObject(_ candidate: Candidate, _ rest: Range<Int>) -> Range<Int>? {
    guard candidate.family == .percent, let link = rest.first, items[link].phrase != 0,
      items[link].phrase == table.words.doiVoi, link + 1 < rest.upperBound, items[link + 1].has(.measure)
    else { return nil }
    let end = ((link + 1)..<rest.upperBound).first { items[$0].kind == .semicolon || has($0, .turn) || isTime($0) }
    return trimmedTail((link + 1)..<(end ?? rest.upperBound))
  }

  /// "tại các trung tâm thương mại, siêu thị, khu dân cư": the comma goes on with a row of nouns.
  private func isListed(behind comma: Int, _ range: Range<Int>) -> Bool {
    let next = (comma + 1..<range.upperBound).prefix { items[$0].kind != .comma }
    return (1...Reach.memberName).contains(next.count)
      && next.allSatisfy {
        items[$0].kind == .word && !items[$0].has([.goal, .create, .measure, .value, .deadlineLead, .amongWhich])
          && !has($0, [.verb, .passive, .turn, .making])
      }
  }

  /// Whether a verb that takes an object stands right before the share.
  func isObject(_ candidate: Candidate, _ led: Range<Int>) -> Bool {
    guard let verb = led.first, led.upperBound == candidate.first else { return false }
    return led.count == 1 ? has(verb, .transitive) : led.count == 2 && mayBeAct(verb) && mayBePair(verb)
  }

  /// "cắt giảm 30% chi phí thực hiện thủ tục", "thông minh hóa 100% thủ tục có đủ điều kiện": what is cut or made so has the verb
  /// behind it for an attribute.
  private func isCutObject(_ candidate: Candidate, _ led: Range<Int>, _ verb: Int, _ noun: Range<Int>) -> Bool {
    guard let last = led.last, has(last, .direction) || isBecoming(last), verb < noun.upperBound, verb > noun.lowerBound
    else { return false }
    return !has(verb, .passive) && has(verb, [.verb, .attribute]) && items[verb - 1].kind != .comma
  }

  /// "hóa" behind another word makes a verb of it: "kiên cố hóa", "thông minh hóa".
  func isBecoming(_ index: Int) -> Bool {
    items[index].kind == .word && items[index].phrase != 0 && table.words.becoming.contains(items[index].phrase)
  }

  /// "thuộc phạm vi chức năng quản lý của Bộ", "thuộc thẩm quyền": whose they are, at the end of what is cut.
  func isOfPowers(_ index: Int) -> Bool {
    items[index].phrase != 0 && table.words.ofPowers.contains(items[index].phrase)
  }

  /// "từ 80% tổ chức hoàn thành tốt nhiệm vụ trở lên": the last words belong to the number.
  func withoutOrMore(_ range: Range<Int>) -> Range<Int> {
    let end = range.first { items[$0].has(.orMore) && (range.contains($0 + 1) ? items[$0 + 1].kind == .comma : true) }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  func isCountWord(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .word && item.phrase != 0 && item.phrase == table.words.so || item.kind == .comma
  }

  func unitStart(_ candidate: Candidate) -> Int {
    var at = candidate.number + 1
    // "6 trong tổng số 8 xã".
    if at + 2 < candidate.end, items[candidate.end - 2].kind == .number, items[at].kind == .word,
      (lowercased(bytes[items[at].range]) + " ").begins(withWord: "trong")
    {
      return candidate.end - 1
    }
    if candidate.valueMax != nil { while at < candidate.end, !items[at].isNumeric { at += 1 } }
    while at < candidate.end - 1, items[at].isNumeric || items[at].has(.magnitude) || items[at].kind == .dash {
      at += 1
    }
    return at
  }
}
