import Bytes

/// Whether what is measured stands before its number, and what tells it.
extension WordingReader {
  /// Whether what is measured stands before the number.
  func isMeasureFirst(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard !lead.isEmpty else { return false }
    if isSetByAnother(candidate, lead, rest) { return false }
    // "trung bình toàn tỉnh đạt 42,7 giường bệnh/10.000 dân".
    // But of what "17,5 tiêu chí/xã" is an average nothing else tells.
    if candidate.family == .count, isScope(lead) {
      let isOfStandard = items[unitStart(candidate)].has(.structure) && candidate.unit.utf8.contains(UInt8(ascii: "/"))
      return isOfStandard && (rest.first.map { items[$0].kind != .word } ?? true)
    }
    if isBareSize(candidate, lead, rest) || isFieldAlone(lead) || isLoneAct(candidate, lead) { return false }
    // "Mức chia cổ tức là 20% bằng tiền".
    if candidate.family == .percent, let first = rest.first, isMeans(first), !startsWithTime(rest), !isOnlyVerbs(lead) {
      return true
    }
    // "Để thúc đẩy …, trong những tháng cuối năm 2027, phấn đấu đạt 10 triệu lượt khách": behind the last comma only a time.
    if candidate.family == .count, candidate.noun != 0, !items[lead.lowerBound].has(.measure), isTimeAlone(lead) {
      return false
    }
    let hasMeasure = lead.prefix(40).contains { items[$0].has(.measure) && !isLoneSo($0) }
    // "sử dụng linh hoạt 3,8 triệu ha diện tích đất trồng lúa".
    if candidate.verb == nil, candidate.family == .area, let first = rest.first, items[first].has(.measure) {
      return false
    }
    // "thực hiện quy mô dân số dưới 8 triệu người".
    if candidate.family == .count, isDoneMeasure(lead), rest.isEmpty || startsWithTime(rest) { return true }
    // "Số hộ kinh doanh có ít nhất 240 hộ", "Mức hưởng thụ văn hóa 45 lần/người/năm".
    if candidate.family == .count, isCounting(lead),
      rest.isEmpty || startsWithTime(rest) || items[rest.lowerBound].kind == .open
    {
      return true
    }
    if candidate.family == .count, candidate.verb == nil, rest.isEmpty, candidate.unit.utf8.contains(UInt8(ascii: "/")),
      !isOnlyVerbs(lead)
    {
      return !items[lead.lowerBound].has(.create)
        || has(lead.lowerBound, .direction) && lead.count > 1 && items[lead.lowerBound + 1].has(.measure)
    }
    // "trồng cây phân tán khoảng 50 triệu cây", "kết nạp đảng viên mới 50 đảng viên": the unit repeats the noun.
    if candidate.family == .count, rest.isEmpty || startsWithTime(rest), candidate.noun != 0, lead.count > 1,
      !has(candidate.first - 1, .giver),
      lead.dropFirst().contains(where: { items[$0].hash == candidate.noun && items[$0].kind == .word })
    {
      return true
    }
    if let verb = candidate.verb {
      // "Về tro, xỉ: 80% tro, xỉ, thạch cao được tái chế": a label, and behind the share what it is of with its predicate.
      if items[verb].kind == .colon, candidate.family == .percent, let first = rest.first, isNoun(first),
        !startsWithBase(rest),
        !items[lead.lowerBound].has(.measure)
      {
        let split = predicate(rest, hasOutcome: false)
        if split.outcome < rest.upperBound, has(split.outcome, .passive) { return false }
        if isLabel(lead, of: rest) { return false }
      }
      // "Danh hiệu: 35 học sinh xuất sắc": what is counted, with what kind of it.
      if items[verb].kind == .colon, candidate.family == .count, candidate.noun != 0, let first = rest.first,
        items[first].kind == .word, isNoun(first), !isTime(first), !has(unitStart(candidate), .bareMeasure),
        isLabel(lead, of: unitStart(candidate)..<rest.upperBound)
      {
        return false
      }
      // "Nhóm chỉ tiêu về văn hóa - xã hội: đạt từ 80% trở lên trường học đạt chuẩn": under which goals it stands.
      if candidate.family == .percent, !rest.isEmpty, !startsWithBase(rest), !startsWithTime(rest), !isAside(rest),
        !hasMeasure, rest.prefix(2).contains(where: { isNoun($0) }),
        lead.contains(where: { items[$0].has(.goalSection) && items[$0].phrase != 0 })
      {
        return false
      }
      // "Mục tiêu mà kế hoạch đề ra là 100% cơ quan …".
      if items[verb].phrase == table.words.la, !rest.isEmpty, !startsWithBase(rest), !startsWithTime(rest),
        items[lead.upperBound - 1].has([.issuing, .goal])
      {
        return false
      }
      // "Mục tiêu của nghị quyết là trên 90% hồ sơ …": whose goal it is.
      if items[verb].phrase == table.words.la,
        candidate.family == .count || !rest.isEmpty && !startsWithBase(rest) && !startsWithTime(rest),
        items[lead.lowerBound].phrase == table.words.cua, lead.lowerBound > whole.lowerBound,
        items[lead.lowerBound - 1].has(.goal)
      {
        return false
      }
      // "kết nạp đảng viên (chỉ tiêu cả nhiệm kỳ là 2 đảng viên)".
      if items[verb].phrase == table.words.la, candidate.family == .count, !hasMeasure,
        lead.contains(where: { items[$0].has(.goalSection) && items[$0].phrase != 0 })
      {
        return false
      }
      // "tỉnh đẩy mạnh giảm nghèo, phấn đấu đạt 3.000 hộ thoát nghèo": so many are to do so.
      if candidate.family == .count, items[verb].phrase == table.words.dat, !hasMeasure, verb > whole.lowerBound,
        items[verb - 1].phrase != 0, items[verb - 1].has([.strongGoal, .goalSection]), !rest.isEmpty,
        !startsWithTime(rest), !isAside(rest), rest.contains(where: { has($0, [.verb, .passive]) || mayBeAct($0) })
      {
        return false
      }
      // "phủ sóng 5G đạt 100% tại đô thị": behind the share only where or for whom.
      if candidate.family == .percent, items[verb].phrase == table.words.dat, lead.count > 1, let first = rest.first,
        isOne(first, of: table.words.asides)
      {
        return true
      }
      // "Xuất khẩu đạt 1,05 tỷ USD".
      if lead.count == 1, items[lead.lowerBound].has(.measure), items[verb].phrase == table.words.dat { return true }
      if has(verb, .making), !items[verb].has(.value) { return false }
      // "Việt Nam cắt giảm 30% thời gian": the verb has an object of its own, and nothing is measured before it.
      if has(verb, .direction), !hasMeasure, !isAside(rest), !startsWithBase(rest), !startsWithTime(rest) {
        return false
      }
      // "Chương trình đặt mục tiêu đạt 40% số hộ gia đình tham gia …": who aims, and at what.
      if !hasMeasure, !isAside(rest), !startsWithBase(rest), !startsWithTime(rest),
        (lead.upperBound..<verb).contains(where: { items[$0].has(.strongGoal) && has($0, .stating) })
      {
        return false
      }
      // "giải ngân tăng 20%": the act itself is measured.
      if has(verb, .direction), candidate.family != .count, rest.isEmpty || isAside(rest) || startsWithTime(rest),
        isAct(lead)
      {
        return true
      }
      return !isOnlyVerbs(lead)
    }
    if candidate.family == .multiple { return !isOnlyVerbs(lead) && !has(lead.upperBound - 1, .direction) }
    if isOnlyVerbs(lead) { return false }
    if candidate.family == .percent, let first = rest.first, isNoun(first) || items[first].phrase == table.words.so,
      !isTime(first), !has(first, .base), isRowOfActs(lead)
    {
      return false
    }
    // "tốt nghiệp 100%, điểm trung bình đạt 5,99 điểm": behind the comma another value begins.
    if candidate.family == .percent, candidate.verb == nil, let first = rest.first, items[first].kind == .comma,
      rest.contains(where: { items[$0].kind == .number })
    {
      return true
    }
    // "giảm tai nạn giao thông từ 5 - 10% số vụ, số người chết".
    if candidate.family == .percent, lead.count > 1, has(lead.lowerBound, .direction), isNoun(lead.upperBound - 1) {
      return true
    }
    if has(lead.lowerBound, .direction), lead.count > 1, items[lead.lowerBound + 1].has(.measure) { return true }
    if items[lead.lowerBound].has(.measure), !isLoneSo(lead.lowerBound) {
      return items[lead.upperBound - 1].phrase != table.words.co
    }
    // "tổng sản lượng thủy sản 48.800 tấn".
    if isSum(lead) { return items[lead.upperBound - 1].phrase != table.words.co }
    if isShareOfBase(candidate, lead, rest) { return true }
    // "Phát triển rừng trồng quế 3.000 ha trên địa bàn huyện Tân Sơn".
    let isPlaced = candidate.family == .area && rest.first.map { has($0, .placeTail) } ?? false
    guard rest.isEmpty || startsWithTime(rest) || isBracket(rest) || isPlaced else { return false }
    // "toàn tỉnh gieo trồng 16.470 ha": what is done, and how much of it.
    if candidate.family == .area, lead.count > 1, isOne(lead.lowerBound, of: table.words.scopes),
      lead.dropFirst().contains(where: { items[$0].has(.create) || has($0, .transitive) || mayBeAct($0) }),
      !lead.contains(where: { items[$0].has(.measure) })
    {
      return false
    }
    // "khách quốc tế 320.000 lượt", "cây xanh phân tán 120 triệu cây": a name before, and a unit that names no more.
    if candidate.family != .count { return true }
    guard isNoun(lead.upperBound - 1), !lead.contains(where: { items[$0].has(.create) || has($0, [.making, .giver]) })
    else { return false }
    return has(unitStart(candidate), .bareMeasure) || candidate.verb == nil && isNameOfCounted(lead)
  }

  /// "thực hiện quy mô dân số", "kiểm soát số vụ cháy": words that only say that a measure is to have its value, and the measure.
  func isDoneMeasure(_ lead: Range<Int>) -> Bool {
    guard lead.count > 2, let first = lead.first, items[first].phrase != 0 else { return false }
    return (items[first].phrase == table.words.thucHien || isOne(first, of: table.words.controls))
      && items[first + 1].has(.measure) && !isLoneSo(first + 1)
  }

  /// Whether what stands before a colon only says of what the figure behind it tells: it measures nothing, is nothing that is done, and names
  /// nothing of what is counted.
  private func isLabel(_ lead: Range<Int>, of counted: Range<Int>) -> Bool {
    !Lexicon.grades.contains(lowercased(bytes[items[counted.lowerBound].range]))
      && !lead.contains { items[$0].has([.measure, .create]) || has($0, [.making, .direction]) }
      && !lead.contains { at in items[at].kind == .word && items[at].hash == items[counted.lowerBound].hash }
  }

  /// "bia", "cây xanh phân tán", right before so many of a unit: a name in small letters, no place and nobody who has them.
  private func isNameOfCounted(_ lead: Range<Int>) -> Bool {
    // "trong đó: đàn heo 1.220 con".
    let isBehindColon = lead.lowerBound - 1 > whole.lowerBound && items[lead.lowerBound - 1].kind == .colon
    let link = lead.lowerBound - (isBehindColon ? 2 : 1)
    let isPart = link >= whole.lowerBound && items[link].has(isBehindColon ? .amongWhich : [.amongWhich, .joiner])
    let isRow = lead.lowerBound > whole.lowerBound && items[lead.lowerBound - 1].kind.isOne(of: [.semicolon, .comma])
    // "giống cho 200 hộ, phân bón cho 300 hộ": who gets it is counted.
    guard isPart || isRow, lead.count <= Reach.memberName, !isOnlyVerbs(lead), !isScope(lead),
      !has(lead.upperBound, .giver), !mayBeAct(lead.lowerBound)
    else { return false }
    return lead.allSatisfy { index in
      let item = items[index]
      return item.kind == .word && !item.isCapital && !isTime(index) && !item.has(Roles.clausal)
        && !item.has([.central, .province, .district, .commune, .comparator, .deadlineLead])
        && !has(index, [.verb, .passive, .modal, .direction, .transitive, .turn, .placeTail])
        && item.phrase != table.words.moi && !isOne(index, of: table.words.scopes)
        && !isOne(index, of: table.words.agents)
    }
  }

  /// "Về quy mô thị trường, Kế hoạch đặt mục tiêu 30% dân số tham gia …": who sets the goal stands before, and what it is of, with a
  /// predicate, behind.
  private func isSetByAnother(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    let cue = candidate.first - 1
    guard candidate.family == .percent, candidate.verb == nil, whole.contains(cue), items[cue].has(.strongGoal),
      has(cue, .stating), let comma = lead.last(where: { items[$0].kind == .comma }), comma + 1 < lead.upperBound,
      !items[comma + 1].has(.measure), items[comma + 1].isCapital
    else { return false }
    return rest.prefix(Reach.memberName).dropFirst().contains { has($0, [.verb, .passive]) }
  }

  /// "nợ xấu dưới 3% tổng dư nợ", "bội chi không quá 3% GRDP": a name, and behind the share what it is one of.
  func isShareOfBase(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard candidate.family == .percent, candidate.verb == nil, candidate.isMarked, let first = rest.first,
      has(first, .base) || items[first].phrase == table.words.tren && has(first + 1, .base)
        || items[first].has(.measure) && !isLoneSo(first), !has(lead.lowerBound, .direction)
    else { return false }
    let last = lead.upperBound - 1
    let isCompound = lead.count == 2 && items[lead.lowerBound].phrase == 0 && !items[last].isCapital
    return isCompound || !(items[last].has(.create) || has(last, [.making, .verb, .transitive, .direction]))
  }

  /// "người bị bạo lực khi phát hiện được bảo vệ … đạt 95%", "hộ gia đình đạt tiêu chuẩn văn hóa 85% trở lên": who, and what
  /// they are to do or have, before the share. A measure ("tỷ lệ hộ …") keeps its whole name.
  func predicateBefore(_ candidate: Candidate, _ subject: Range<Int>) -> Wording? {
    guard candidate.family == .percent, subject.count > 2,
      !subject.prefix(40).contains(where: { items[$0].has(.measure) && !isLoneSo($0) }),
      // "Người tập luyện thể thao thường xuyên đạt 28% dân số" is all that is measured.
      !has(candidate.end, .base),
      candidate.verb.map({ items[$0].phrase == table.words.dat || items[$0].phrase == table.words.len }) ?? true
    else { return nil }
    let split = predicate(subject, hasOutcome: false)
    guard split.subject > subject.lowerBound, split.outcome < subject.upperBound,
      has(split.outcome, .passive) || has(split.outcome, .verb), subject.upperBound - split.outcome > 1,
      items[split.outcome].phrase != table.words.khong,
      // "Củng cố tổ chức hội cơ sở": a verb alone is nobody.
      split.subject > subject.lowerBound + 2 || !mayBeAct(subject.lowerBound)
    else { return nil }
    return Wording(
      subject: trimmedTail(subject.lowerBound..<split.subject),
      outcome: skipModals(split.outcome..<subject.upperBound), isNumberFirst: true)
  }

  /// "xảy ra", "phát sinh", "có": words that say that something happens.
  func isVerbal(_ index: Int) -> Bool {
    has(index, [.verb, .making]) || items[index].phrase != 0 && table.words.happenings.contains(items[index].phrase)
  }

  /// Whether a lead counts: "Số hộ …", "Tổng số xã …".
  func isCounting(_ lead: Range<Int>) -> Bool {
    let first = items[lead.lowerBound]
    return first.has(.measure) && !first.has([.budget, .revenue]) && first.kind == .word
  }

  /// "đào tạo nghề cho trên 3.800 người", "giải quyết việc làm trên 18.000 lượt người": people without any attribute are counted by
  /// what is done with them.
  func work(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Wording? {
    guard candidate.family == .count, candidate.verb == nil, rest.isEmpty || startsWithTime(rest) || isAside(rest)
    else { return nil }
    let unit = unitStart(candidate)
    guard unit + 1 == candidate.end, has(unit, .bareMeasure), table.words.heads.contains(items[unit].phrase) else {
      return nil
    }
    var end = lead.upperBound
    while end > lead.lowerBound, has(end - 1, .giver) || items[end - 1].has([.comparator, .joiner, .perYear]) {
      end -= 1
    }
    guard let first = (lead.lowerBound..<end).last(where: { items[$0].has(.create) || has($0, .transitive) }),
      items[first].phrase != 0, end - first <= Reach.memberName,
      !(first..<end).contains(where: { items[$0].kind != .word || items[$0].has(.measure) })
    else { return nil }
    // "số lao động được tạo việc làm mới": what is counted stands first, but before a comma.
    let isBehindComma = first > lead.lowerBound && items[first - 1].kind == .comma
    if let head = lead.first, items[head].has(.measure), !isLoneSo(head), !isBehindComma { return nil }
    let told = first..<candidate.end
    if table.words.works.contains(items[first].phrase) {
      return Wording(subject: first..<end, outcome: end..<end, told: told)
    }
    // "đào tạo trình độ sơ cấp cho 1.500 người"; of "đào tạo cho 500 người" nothing but them is said.
    return end - first > 1 ? Wording(subject: (first + 1)..<end, outcome: first..<(first + 1), told: told) : nil
  }

  /// The bare word for a size before a number: "quy mô 500 giường bệnh", "đạt diện tích 8.938 ha đất lâm nghiệp".
  private func size(before candidate: Candidate, _ member: Range<Int>) -> Int? {
    var at = candidate.first
    while at > member.lowerBound, items[at - 1].has([.comparator, .value]), !items[at - 1].has(.measure) { at -= 1 }
    guard at > member.lowerBound, items[at - 1].phrase != 0, table.words.sizes.contains(items[at - 1].phrase) else {
      return nil
    }
    return at - 1
  }

  /// "Bệnh viện Đa khoa tỉnh với quy mô 1.200 giường bệnh": how large what stands before is to be.
  func sized(_ candidate: Candidate, _ member: Range<Int>) -> Wording? {
    guard candidate.family != .percent, let size = size(before: candidate, member), size > member.lowerBound else {
      return nil
    }
    var end = size
    if items[end - 1].phrase != 0, items[end - 1].phrase == table.words.voi { end -= 1 }
    while end > member.lowerBound, items[end - 1].kind == .comma { end -= 1 }
    // "chăn nuôi lợn năm 2027 đạt tổng đàn".
    if end - 1 > member.lowerBound, items[end - 1].has(.value), !items[end - 1].has(.measure),
      items[end - 2].kind == .year
    {
      end = trimmedTail(member.lowerBound..<(end - 1)).upperBound
    }
    var start = end
    while start > member.lowerBound, end - start < Reach.measuredShare, items[start - 1].kind == .word { start -= 1 }
    let isRow = start > member.lowerBound && items[start - 1].kind == .comma
    let first = trimmedHead(start..<end)
    start = first
    while start < end, items[start].has([.create, .joiner]) || has(start, .making) { start += 1 }
    // Behind a comma only a verb begins something of its own.
    guard !isRow || start > first else { return nil }
    // "Bệnh viện tỉnh thành bệnh viện đảm nhận chức năng vùng": what becomes so.
    let cut = (start..<end).dropFirst().first {
      has($0, [.verb, .passive, .turn]) || items[$0].has([.goal, .value, .create]) || isInto($0)
    }
    end = cut ?? end
    guard end - start > 1 || end > start && items[start].has(.compound), isNoun(start), !items[start].has(.measure)
    else {
      return nil
    }
    return Wording(subject: start..<end, outcome: end..<end)
  }

  /// "thành": what becomes something.
  private func isInto(_ index: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.into
  }

  /// Whether nothing but a bare word for a size stands before a value that says itself what it is of.
  func isBareSize(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard let size = size(before: candidate, lead.lowerBound..<max(lead.upperBound, candidate.first)) else {
      return false
    }
    if candidate.family == .area {
      return rest.first.map { isNoun($0) && !has($0, .base) && !items[$0].has(.joiner) } ?? false
    }
    return candidate.family == .count && size >= lead.lowerBound && !has(unitStart(candidate), .bareMeasure)
      && !["/năm", "/ngày", "/giờ", "/tháng"].contains { candidate.unit.ends(with: $0) }
  }

  /// "tổng sản lượng": the sum of what is measured.
  func isSum(_ lead: Range<Int>) -> Bool {
    let second = lead.lowerBound + 1
    return second < lead.upperBound && items[lead.lowerBound].hash == WordHash.sum && items[second].has(.measure)
      && !isLoneSo(second)
  }

  /// "tiết kiệm điện tối thiểu 2% tổng điện năng tiêu thụ": of what the share is.
  func startsWithSum(_ candidate: Candidate, _ rest: Range<Int>) -> Bool {
    guard candidate.family == .percent, let first = rest.first, first + 1 < rest.upperBound else { return false }
    return items[first].hash == WordHash.sum && items[first].kind == .word && rest.count <= Reach.memberName
      && rest.allSatisfy { items[$0].kind == .word && !isTime($0) && !has($0, .turn) }
  }

  /// "giải ngân", "đào tạo nghề": verbs that name an act, none of mere making and none of change.
  private func isAct(_ lead: Range<Int>) -> Bool {
    if lead.count == 1, isBranch(lead.lowerBound) { return true }
    return lead.count <= Reach.memberName
      && lead.allSatisfy { index in
        items[index].kind == .word && (items[index].has(.create) || has(index, .transitive))
          && !has(index, [.making, .direction, .modal, .giver])
      }
  }

  /// "trung bình toàn tỉnh", "bình quân": of what the value is an average, not what it counts.
  func isScope(_ lead: Range<Int>) -> Bool {
    lead.allSatisfy { index in
      items[index].kind == .comma
        || items[index].phrase != 0 && table.words.scopes.contains(items[index].phrase)
    }
  }

  /// Whether behind the last comma of a lead nothing stands but a time.
  private func isTimeAlone(_ lead: Range<Int>) -> Bool {
    guard let comma = lead.last(where: { items[$0].kind == .comma }), comma + 1 < lead.upperBound else { return false }
    return items[comma + 1].has(.deadlineLead)
      && (comma + 1..<lead.upperBound).allSatisfy {
        isTime($0) || items[$0].has([.timeNoun, .label]) || items[$0].phrase == table.words.thang
          || table.words.several.contains(items[$0].phrase) && items[$0].phrase != 0
      }
  }

  /// `số` by itself says nothing of a measure: "công nghệ số".
  func isLoneSo(_ index: Int) -> Bool {
    items[index].end - items[index].start <= 4 && index > whole.lowerBound && items[index - 1].kind == .word
  }

  /// "thu dung và điều trị", "cắt giảm, đơn giản hóa": verbs in a row, and nothing else.
  func isRowOfActs(_ lead: Range<Int>) -> Bool {
    let parts = lead.split { items[$0].kind == .comma || items[$0].phrase != 0 && items[$0].phrase == table.words.va }
    return parts.count > 1 && parts.allSatisfy { isVerbAlone($0.startIndex..<$0.endIndex, orChange: true) }
  }

  /// "Trong lĩnh vực y tế," before "tỉnh phấn đấu đạt 16 bác sĩ/vạn dân": of what field it is, not what is measured.
  private func isFieldAlone(_ lead: Range<Int>) -> Bool {
    guard let first = lead.first, first + 1 < lead.upperBound, isOne(first, of: table.words.inside),
      !lead.contains(where: { items[$0].has(.measure) && !isLoneSo($0) })
    else { return false }
    let words = lowercased(bytes[items[first + 1].range])
    return ["lĩnh vực", "các lĩnh vực", "ngành", "công tác"].contains { words == $0 || words.begins(with: $0 + " ") }
  }

  /// "Giai đoạn 2027 - 2030, trồng" before "bình quân 205 ha/năm": beside the time only an act, which counts nothing by itself.
  private func isLoneAct(_ candidate: Candidate, _ lead: Range<Int>) -> Bool {
    guard candidate.family == .count || candidate.family == .area, let act = lead.last,
      isOne(act, of: table.words.land) || has(act, .transitive), !items[act].has(.measure)
    else { return false }
    return lead.dropLast().allSatisfy {
      items[$0].kind != .word || isTime($0) || items[$0].has([.start, .perYear, .goal, .joiner])
        || isOne($0, of: table.words.scopes)
    }
  }

  func isOnlyVerbs(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      items[index].kind != .word || has(index, [.making, .modal, .direction, .giver, .verb])
        || items[index].has([.joiner, .create, .goal, .perYear, .comparator, .deadlineLead])
    }
  }

  /// "so với năm 2014", "(còn 7%)", "đối với đô thị loại II": nothing that the number is of.
  func isAside(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first else { return true }
    return items[first].has(.baseline) && items[first].phrase != 0 || isBracket(rest)
      || items[first].phrase == table.words.doiVoi
  }

  /// Nothing but a remark in brackets: "(giá so sánh 2010)".
  func isBracket(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, items[first].kind == .open, group(first) != 0 else { return false }
    let behind = rest.first { group($0) != group(first) } ?? rest.upperBound
    return behind == rest.upperBound || startsWithTime(behind..<rest.upperBound)
  }

  func startsWithTime(_ rest: Range<Int>) -> Bool {
    rest.count > 1 && isTime(rest.lowerBound) && (isTime(rest.lowerBound + 1) || isYearToCome(rest.lowerBound + 1))
  }

  /// "năm tới", "năm nay".
  func isYearToCome(_ index: Int) -> Bool { items[index].phrase != 0 && items[index].has(.relativeYear) }

  func startsWithBase(_ rest: Range<Int>) -> Bool { rest.first.map { has($0, .base) } ?? false }
}
