import Bytes

/// The words of a value before which stands what is measured: "Tỷ lệ … đạt 90%".
extension WordingReader {
  /// An index is named by the last measure before it: "đóng góp vào chỉ số phát triển con người (HDI) duy trì".
  func measured(_ lead: Range<Int>) -> Range<Int> {
    var end = lead.upperBound
    while end > lead.lowerBound, has(end - 1, .making) { end -= 1 }
    // "Chỉ số giáo dục đóng góp vào chỉ số phát triển con người (HDI)": one measure says of the other which.
    if let first = lead.first, items[first].has(.measure), !isLoneSo(first),
      (first..<end).allSatisfy({ items[$0].kind != .comma && items[$0].kind != .semicolon && !items[$0].has(.joiner) })
    {
      return first..<end
    }
    let first = (lead.lowerBound..<end).last { items[$0].has(.measure) && !isLoneSo($0) }
    return (first ?? lead.lowerBound)..<end
  }

  /// The base behind a share: up to a year, a mark or a turn.
  ///
  /// - Parameter isFraction: Whether the share is told as "1/2", which an average may follow: "bằng 1/2 bình quân cả nước".
  func base(_ rest: Range<Int>, isFraction: Bool = false) -> Range<Int> {
    guard startsWithBase(rest) || isFraction && (rest.first.map { items[$0].has(.value) } ?? false) else {
      return rest.lowerBound..<rest.lowerBound
    }
    let end = rest.prefix(Reach.label).dropFirst().first { index in
      items[index].kind != .word || has(index, .turn) || isTime(index) || items[index].has([.joiner, .baseline])
    }
    return rest.lowerBound..<(end ?? rest.prefix(Reach.label).upperBound)
  }

  func measureFirst(_ candidate: Candidate, _ lead: Range<Int>) -> Wording {
    let lead = behindOtherTask(lead, candidate)
    let isRise = candidate.verb.map { self.isRise($0) }
    // "từ 33.000 người điều chỉnh thành 35.000 người".
    let isMade = lead.last.map { items[$0].phrase != 0 && items[$0].phrase == table.words.into } ?? false
    var subject = withoutPayment(
      withoutListLead(withoutLinking(withoutValue(lead, isRise: isMade || isRise ?? false))), candidate)
    // "Giữ tỷ lệ che phủ rừng ổn định", "Kiểm soát tỷ lệ thất nghiệp": keeping says nothing of its own.
    if subject.count > 2,
      has(subject.lowerBound, .making) || isOne(subject.lowerBound, of: table.words.controls) || isDoneMeasure(subject),
      !has(subject.lowerBound, .direction),
      items[subject.lowerBound + 1].has(.measure) || isSum((subject.lowerBound + 1)..<subject.upperBound)
    {
      subject = (subject.lowerBound + 1)..<subject.upperBound
    }
    var outcome = lead.upperBound..<lead.upperBound
    if let verb = candidate.verb, has(verb, .direction) || items[verb].phrase == table.words.tangTruong {
      outcome = verb..<(verb + 1)
    } else if let rise = averageRise(lead) {
      outcome = rise
    } else if has(lead.upperBound - 1, .direction), lead.count > 1 {
      outcome = (lead.upperBound - 1)..<lead.upperBound
      // "giảm xuống dưới 17%": where it falls to belongs to the verb.
      if candidate.verb == lead.upperBound, items[lead.upperBound].phrase == table.words.xuong {
        outcome = outcome.lowerBound..<(lead.upperBound + 1)
      }
    } else if subject.count > 1, subject.upperBound < lead.upperBound, has(subject.upperBound - 1, .direction) {
      // "tỷ lệ … tăng từ 33% năm 2025 lên 38%": the value is what is reached, not by how much.
      subject = subject.lowerBound..<(subject.upperBound - 1)
    }
    if outcome.lowerBound < subject.upperBound, !outcome.isEmpty { subject = subject.lowerBound..<outcome.lowerBound }
    if !outcome.isEmpty { subject = withoutModals(withoutPerYear(subject)) }
    // "tỷ lệ che phủ rừng ổn định 42%": it only goes on.
    if outcome.count == 1, let verb = outcome.first, table.words.steady.contains(items[verb].phrase) {
      outcome = outcome.upperBound..<outcome.upperBound
    }
    // "Rút ngắn thời gian giải quyết từ 57 xuống 14 ngày".
    if has(subject.lowerBound, .direction), subject.count > 1, outcome.isEmpty {
      return Wording(
        subject: withoutPerYear(trimmedTail((subject.lowerBound + 1)..<subject.upperBound)),
        outcome: subject.lowerBound..<(subject.lowerBound + 1), isVerbFirst: true)
    }
    // "Hạ tỷ lệ hộ nghèo xuống còn 3%": no list of changes has it, for the names in which it stands.
    if subject.count > 1, outcome.isEmpty, items[subject.lowerBound + 1].has(.measure),
      items[subject.lowerBound].kind == .word, lowercased(bytes[items[subject.lowerBound].range]) == "hạ"
    {
      return Wording(
        subject: trimmedTail((subject.lowerBound + 1)..<subject.upperBound),
        outcome: subject.lowerBound..<(subject.lowerBound + 1), isVerbFirst: true)
    }
    // "nâng cao thu nhập gấp 1,5 lần": what is raised so much.
    if candidate.family == .multiple, outcome.isEmpty, subject.count > 1, items[subject.lowerBound].kind == .word,
      lowercased(bytes[items[subject.lowerBound].range]) == "nâng cao"
    {
      return Wording(
        subject: trimmedTail((subject.lowerBound + 1)..<subject.upperBound),
        outcome: subject.lowerBound..<(subject.lowerBound + 1), isVerbFirst: true)
    }
    // "Đào tạo kỹ năng số cho người dân đạt 70%": the noun is the subject, the verb the outcome.
    let first = subject.lowerBound
    if items[first].has(.create) || has(first, .transitive), !items[first].has(.measure) || items[first].has(.planTask),
      subject.count > 1,
      !isBranch(first) || outcome.isEmpty && candidate.verb.map({ items[$0].phrase }) != table.words.chiem
    {
      let giver = subject.first { at in
        guard at > first + 1, at + 1 < subject.upperBound, items[at].phrase != 0 else { return false }
        return items[at].phrase == table.words.cho
          || items[at].phrase == table.words.voi
            && (items[at + 1].has(.measure) || items[at + 1].hash == WordHash.sum)
      }
      if let giver, !subject.prefix(while: { $0 < giver }).contains(where: { isPurposeLead($0) }) {
        let isGiven = items[giver].phrase == table.words.cho
        return Wording(
          subject: (giver + 1)..<subject.upperBound, outcome: first..<giver, isVerbFirst: true, isGiven: isGiven)
      }
      var verbs = first + 1
      while verbs + 1 < subject.upperBound, !isOrganisation(verbs),
        items[verbs].has(.create) || has(verbs, .making) || items[verbs].kind == .comma && items[verbs + 1].has(.create)
          || items[verbs].has(.joiner) && items[verbs + 1].has(.create)
      { verbs += 1 }
      // "duy trì, phát triển và bảo vệ nghiêm ngặt diện tích rừng".
      if items[verbs].has(.joiner),
        let measure = (verbs + 1..<min(verbs + Reach.memberName, subject.upperBound)).first(where: {
          items[$0].has(.measure) && !isLoneSo($0)
        }), measure + 1 < subject.upperBound
      {
        verbs = measure
      }
      // "thu gom và xử lý chất thải y tế": of both.
      if items[verbs].has(.joiner), verbs + 2 < subject.upperBound, !items[verbs + 1].has(.measure),
        has(verbs + 1, [.transitive, .verb]) || items[verbs + 1].has(.create)
      {
        verbs += 2
      }
      let isRaised = verbs == first + 1 && isRise == true && isRaisingTo(first)
      let isMere =
        isRaised
        || (first..<verbs).allSatisfy {
          items[$0].has(.value) || items[$0].phrase == table.words.co
            || has($0, .making) && items[verbs].has(.measure)
        }
      let rest = trimmedTail(verbs..<subject.upperBound)
      return isMere
        ? Wording(subject: rest, outcome: verbs..<verbs)
        : Wording(subject: verbs..<subject.upperBound, outcome: first..<verbs, isVerbFirst: true)
    }
    subject = withoutModals(withoutPaper(withoutLinking(trimmedTail(withoutActor(subject, candidate)))))
    if candidate.family == .percent, outcome.isEmpty, subject.count > 1,
      isOne(subject.upperBound - 1, of: table.words.bearings)
    {
      subject = subject.dropLast()
    }
    if isRise ?? false, outcome.isEmpty, let done = doneWithMeasure(subject) {
      (subject, outcome) = (trimmedTail(subject.lowerBound..<(done.lowerBound - 1)), done)
    }
    // "nâng tỷ lệ hộ dùng nước sạch lên 95%, hộ có nhà tiêu lên 90%": to what it rises, no share of them that do.
    if outcome.isEmpty, isRise != true, !isReachedShare(subject), let split = predicateBefore(candidate, subject) {
      return split
    }
    // "tỷ lệ hộ nghèo đến năm 2030 (theo chuẩn …)": a remark on the time.
    if let last = subject.last, items[last].kind == .close, let open = subject.last(where: { items[$0].kind == .open }),
      open - 1 > subject.lowerBound, items[open - 1].kind == .year
    {
      subject = trimmedTail(subject.lowerBound..<open)
    }
    if let last = subject.last, items[last].kind == .close, outcome.isEmpty {
      let cut = withoutExamples(subject)
      if cut.upperBound + 1 < subject.upperBound, items[cut.upperBound + 1].phrase == table.words.theo {
        subject = trimmedTail(cut)
      }
    }
    return Wording(subject: subject, outcome: outcome)
  }

  /// "phấn đấu đạt tỷ lệ chất thải được thu gom 99%": what is measured, with the word that it is reached.
  private func isReachedShare(_ subject: Range<Int>) -> Bool {
    subject.count > 1 && Lexicon.reachedShares.contains(lowercased(bytes[items[subject.lowerBound].range]))
  }

  /// "lên", "xuống còn": to what something rises or falls.
  func isRise(_ verb: Int) -> Bool {
    items[verb].phrase != 0
      && ([table.words.len, table.words.xuong, table.words.xuongCon].contains(items[verb].phrase)
        || ["tăng lên", "nâng lên"].contains(lowercased(bytes[items[verb].range])))
  }

  /// "nâng", "đưa" before what is raised to a value.
  func isRaisingTo(_ index: Int) -> Bool {
    items[index].kind == .word && ["nâng", "đưa"].contains(lowercased(bytes[items[index].range]))
  }

  /// "Huy động nguồn lực, nâng cấp các nhà máy nước, nâng công suất cấp nước lên 241.500 m3": what is measured is that of the last task,
  /// where each of them has an object.
  private func behindOtherTask(_ lead: Range<Int>, _ candidate: Candidate) -> Range<Int> {
    func opens(_ index: Int) -> Bool { items[index].has(.create) || has(index, [.making, .direction, .transitive]) }
    guard let comma = lead.last(where: { items[$0].kind == .comma && group($0) == 0 }), comma + 2 < lead.upperBound,
      opens(lead.lowerBound), !items[lead.lowerBound].has(.measure), opens(comma + 1),
      comma - lead.lowerBound > 2, !isOnlyVerbs(lead.lowerBound..<comma)
    else { return lead }
    func isCounted(_ range: Range<Int>) -> Bool {
      range.contains { items[$0].kind == .word && items[$0].hash == candidate.noun }
    }
    let isOwn =
      items[comma + 2].has(.measure) && !isLoneSo(comma + 2)
      || candidate.family == .count && candidate.noun != 0 && isCounted(comma + 2..<lead.upperBound)
        && !isCounted(lead.lowerBound..<comma)
    return isOwn ? comma + 1..<lead.upperBound : lead
  }

  /// "Về thu nhập bình quân, huyện phấn đấu đạt 50 triệu đồng", "Lợi nhuận, nhà băng này chỉ đưa ra mục tiêu đạt 50 tỷ": what is measured
  /// stands before the comma, who aims at it behind.
  private func withoutActor(_ subject: Range<Int>, _ candidate: Candidate) -> Range<Int> {
    guard let comma = subject.dropFirst().last(where: { items[$0].kind == .comma && group($0) == 0 }),
      comma + 1 < subject.upperBound, subject.upperBound - comma <= Reach.label,
      (comma + 1..<candidate.first).contains(where: {
        items[$0].phrase != 0 && (items[$0].has([.strongGoal, .goalSection]) || has($0, .stating))
      })
    else { return subject }
    let isOther = (comma + 1..<subject.upperBound).contains {
      items[$0].has(.measure) && !isLoneSo($0) || items[$0].kind == .number
    }
    return isAimer(comma + 1) && !isOther ? subject.lowerBound..<comma : subject
  }

  /// "huyện", "BCH Đảng bộ tỉnh", "nhà băng này": who aims at something.
  func isAimer(_ index: Int) -> Bool {
    let last = min(index + 2, whole.upperBound - 1)
    let words = lowercased(bytes[Int(items[index].start)..<Int(items[last].end)]) + " "
    return Lexicon.aimers.contains { words.begins(withWord: $0) }
  }

  /// "Sản xuất công nghiệp tăng 8%", "khai thác thủy sản chiếm 65%": a branch, named by what it does.
  func isBranch(_ index: Int) -> Bool {
    items[index].kind == .word && Lexicon.branches.contains(lowercased(bytes[items[index].range]))
  }

  /// "xây dựng tổ chức mặt trận": what is built.
  private func isOrganisation(_ index: Int) -> Bool {
    whole.contains(index - 1) && items[index - 1].kind == .word && items[index - 1].has(.create)
      && lowercased(bytes[items[index].range]) == "tổ chức"
  }

  /// "Giá trị sản xuất [tăng bình quân] hàng năm đạt trên 20%".
  private func averageRise(_ lead: Range<Int>) -> Range<Int>? {
    let end = withoutPerYear(lead).upperBound
    guard end < lead.upperBound, end - 2 > lead.lowerBound, has(end - 1, .direction),
      items[lead.lowerBound].has(.measure)
    else { return nil }
    return (end - 1)..<end
  }

  /// "Tỷ lệ nợ xấu [duy trì] dưới 2%", "tỷ lệ rác thải được xử lý [dự kiến đạt] 90%"; not "Kinh phí duy trì".
  private func withoutLinking(_ subject: Range<Int>) -> Range<Int> {
    var end = subject.upperBound
    while end - 1 > subject.lowerBound, isOne(end - 1, of: table.words.linkings),
      end - 2 > subject.lowerBound || lowercased(bytes[items[end - 1].range]).begins(with: "dự kiến")
    {
      end -= 1
    }
    return end == subject.upperBound ? subject : trimmedTail(subject.lowerBound..<end)
  }

  /// "Tỷ lệ bao phủ bảo hiểm y tế [được giao cụ thể như sau]: năm 2026: 89%": words before a colon that lead in a list of values.
  func withoutListLead(_ subject: Range<Int>) -> Range<Int> {
    guard subject.count > 1, whole.contains(subject.upperBound), items[subject.upperBound].kind == .colon else {
      return subject
    }
    var end = subject.upperBound
    while end - 1 > subject.lowerBound,
      let length = (1...3).reversed().first(where: { length in
        end - length > subject.lowerBound
          && Lexicon.listLeads.contains(lowercased(bytes[Int(items[end - length].start)..<Int(items[end - 1].end)]))
      })
    { end -= length }
    return end == subject.upperBound ? subject : trimmedTail(subject.lowerBound..<end)
  }

  /// "vốn khuyến công quốc gia [dự kiến hỗ trợ] 8,7 tỷ đồng", "ngân sách tỉnh [đối ứng] 20 tỷ đồng": who pays is named by its name alone.
  private func withoutPayment(_ subject: Range<Int>, _ candidate: Candidate) -> Range<Int> {
    guard candidate.family == .money, subject.count > 2, let payment = payment(in: subject) else { return subject }
    let first = lowercased(bytes[Int(items[subject.lowerBound].start)..<Int(items[subject.lowerBound + 1].end)]) + " "
    let who = subject.lowerBound..<payment
    let isExpected = isOne(payment - 1, of: table.words.expecting)
    guard isExpected || (Lexicon.payers + ["vốn", "nguồn vốn"]).contains(where: { first.begins(withWord: $0) }) else {
      return subject
    }
    return trimmedTail(withoutLinking(isExpected ? who.dropLast() : who))
  }

  /// Where "hỗ trợ", "đối ứng" begins that ends a range behind other words.
  func payment(in range: Range<Int>) -> Int? {
    (1...2).map { range.upperBound - $0 }.first { first in
      first > range.lowerBound && items[first].kind == .word
        && Lexicon.payings.contains(lowercased(bytes[Int(items[first].start)..<Int(items[range.upperBound - 1].end)]))
    }
  }

  /// "Tỷ lệ trẻ tiêm chủng [sẽ được] duy trì", "thời gian cấp phép [được] rút ngắn".
  private func withoutModals(_ subject: Range<Int>) -> Range<Int> {
    var end = subject.upperBound
    while end - 2 > subject.lowerBound, has(end - 1, [.modal, .passive]) { end -= 1 }
    return subject.lowerBound..<end
  }

  /// Up to a value told on the way: "số gia đình … [đạt 28% năm 2020 …] đến năm 2025 đạt 35,5%".
  func withoutValue(_ lead: Range<Int>, isRise: Bool) -> Range<Int> {
    let cut = lead.dropFirst().first { index in
      guard index + 2 < lead.upperBound, items[index + 1].kind == .number, group(index + 1) == 0 else { return false }
      let unit = items[index + 2]
      // "nhóm nam từ 15 tuổi trở lên" says of whom.
      if (2...3).contains(where: { index + $0 < lead.upperBound && items[index + $0].has(.orMore) }) { return false }
      if items[index].phrase == table.words.tu { return unit.kind == .percent || isRise && !unit.has(.timeNoun) }
      // "thu nhập bình quân 1 người" is of each.
      if items[index + 1].value == 1 || [100, 1000, 10_000].contains(items[index + 1].value), unit.kind == .word,
        lowercased(bytes[items[index].range]).ends(with: "bình quân")
      {
        return false
      }
      // "thu ngân sách được 500 tỷ đồng, năm 2027 phấn đấu đạt 550 tỷ đồng".
      if items[index].phrase != 0, items[index].phrase == table.words.duoc,
        unit.kind == .percent || unit.has([.currency, .magnitude])
      {
        return true
      }
      return items[index].has(.value) && !unit.has(.timeNoun) && !items[index].has(.perYear)
    }
    return lead.lowerBound..<(cut ?? lead.upperBound)
  }
}
