import Bytes
import Markup
import Publications
import Vietnamese

// What one target takes of the words of its neighbours: lists of shares, values of one subject, parts of a clause.
extension DocumentReader {
  /// "tỷ trọng nông nghiệp, thủy sản, lâm nghiệp lần lượt chiếm 60%, 30%, 10%": as many names as values, one to each. Gives
  /// what is shown before the names that stand alone.
  func giveInTurn(
    _ cuts: inout [Wording], _ drafts: [Draft], _ reader: WordingReader, _ dealt: inout Set<Int>
  ) -> [Int: Range<Int>] {
    let items = reader.items
    var labels: [Int: Range<Int>] = [:]
    var dealtLast: [Range<Int>] = []
    var first = 0
    while first < cuts.count {
      var count = 1
      while first + count < cuts.count,
        cuts[first + count].isShared || cuts[first + count].subject.isEmpty && cuts[first + count].outcome.isEmpty,
        drafts[first + count].candidate.family == drafts[first].candidate.family
      { count += 1 }
      defer { first += count }
      let isInDashes = count > 2 && areInDashes(drafts[first..<first + count], items)
      let colon = drafts[first].candidate.first - 1
      // "Cơ cấu kinh tế nông nghiệp - công nghiệp - dịch vụ: 15% - 40% - 45%": the clause has ended at the colon.
      let isLabel = isInDashes && cuts[first].subject.isEmpty && colon > 0 && items[colon].kind == .colon
      let whole = isLabel ? reader.segment(before: colon) : cuts[first].subject
      let parts = whole.split { reader.group($0) == 0 && items[$0].kind == .dash && items[$0].spaced }
      // "cơ cấu tương ứng là 56%, 31% và 13%": of the names before it.
      if count > 1, count == dealtLast.count, text(items, whole).lowered().holds("tương ứng") {
        for (index, name) in dealtLast.enumerated() {
          cuts[first + index].subject = name
          (cuts[first + index].isShared, cuts[first + index].isNumberFirst) = (false, false)
          dealt.insert(first + index)
        }
        continue
      }
      guard count > 1, !whole.isEmpty, whole.upperBound <= drafts[first].candidate.first,
        isInDashes || count > 2 && parts.count == count && areRow(drafts[first..<first + count], items)
          || (whole.upperBound..<drafts[first].candidate.first).contains(where: {
            items[$0].phrase != 0 && table.words.turns.contains(items[$0].phrase)
          })
      else { continue }
      let measures = measuresInRow(whole, reader)
      let names =
        measures.count == count
        ? measures
        : parts.count == count
          ? parts : whole.split { reader.group($0) == 0 && (items[$0].kind == .comma || items[$0].has(.joiner)) }
      // "hộ dân ở thành thị và nông thôn dùng nước sạch" has its predicate behind the last name.
      if count == 2,
        names.count != 2 || names.dropFirst().contains(where: { $0.contains { reader.has($0, [.verb, .passive]) } }),
        let parts = townAndCountry(whole, items)
      {
        (cuts[first].part, cuts[first + 1].part) = parts
        continue
      }
      guard names.count == count,
        measures.count == count
          || names.dropFirst().allSatisfy({ !$0.isEmpty && !$0.contains { reader.has($0, [.verb, .passive]) } })
      else { continue }
      dealtLast = names.map { $0.startIndex..<$0.endIndex }
      for (index, name) in names.enumerated() {
        cuts[first + index].subject = name.startIndex..<name.endIndex
        dealt.insert(first + index)
        cuts[first + index].isShared = false
        cuts[first + index].isNumberFirst = false
        // "cấp huyện" is completed where it is shown.
        let isLevel = name.count == 1 && table.words.levels[items[name.startIndex].phrase] != nil
        // "công nghiệp - dịch vụ là 60%, 40%" names nothing that is measured.
        if index > 0, !isLevel, isInDashes || parts.count != count { labels[first + index] = whole }
      }
    }
    return labels
  }

  /// "là 49%, 31%, 20%": only marks and "và" stand between the values.
  private func areRow(_ drafts: ArraySlice<Draft>, _ items: [Item]) -> Bool {
    zip(drafts, drafts.dropFirst()).allSatisfy { before, next in
      (before.candidate.end..<next.candidate.first).allSatisfy {
        items[$0].kind.isOne(of: [.comma, .semicolon]) || items[$0].has(.joiner)
      }
    }
  }

  /// "đô thị và nông thôn", "nông thôn, thành thị": two kinds of places that stand together in a name.
  private func townAndCountry(_ range: Range<Int>, _ items: [Item]) -> (Range<Int>, Range<Int>)? {
    func kind(_ start: Int) -> (isTown: Bool, end: Int)? {
      for end in start + 1...start + 2 where end <= range.upperBound {
        let name = text(items, start..<end).lowered()
        if ["đô thị", "thành thị", "khu vực đô thị", "khu vực thành thị"].contains(name) { return (true, end) }
        if ["nông thôn", "khu vực nông thôn"].contains(name) { return (false, end) }
      }
      return nil
    }
    for start in range {
      guard let one = kind(start), one.end + 1 < range.upperBound,
        items[one.end].kind == .comma || items[one.end].has(.joiner), let other = kind(one.end + 1),
        one.isTown != other.isTown
      else { continue }
      return (start..<one.end, one.end + 1..<other.end)
    }
    return nil
  }

  /// "15% - 40% - 45%": only dashes stand between the values.
  private func areInDashes(_ drafts: ArraySlice<Draft>, _ items: [Item]) -> Bool {
    zip(drafts, drafts.dropFirst()).allSatisfy { before, next in
      next.candidate.first == before.candidate.end + 1 && items[before.candidate.end].kind == .dash
    }
  }

  /// "tỷ lệ lao động có bằng cấp, chứng chỉ và tỷ lệ trường đạt chuẩn": a row of measures, each with all of its words.
  private func measuresInRow(_ range: Range<Int>, _ reader: WordingReader) -> [Range<Int>.SubSequence] {
    let items = reader.items
    func isHead(_ index: Int) -> Bool {
      items[index].has(.measure) && items[index].kind == .word && !reader.isLoneSo(index)
    }
    guard isHead(range.lowerBound) else { return [] }
    return range.split { index in
      reader.group(index) == 0 && index + 1 < range.upperBound && isHead(index + 1)
        && (items[index].kind == .comma || items[index].has(.joiner))
    }
  }

  /// "1 bác sĩ/1.000 dân; 3,5 giường/1.000 dân": what the unit counts, where it is not that of the value before.
  func ownNoun(_ candidate: Candidate, before: FoundTarget?) -> String? {
    guard candidate.family == .count, let noun = candidate.unit.split(separator: "/").first.map(String.init),
      !candidate.unit.begins(with: "/"), candidate.unit.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return before.map { $0.unit.begins(with: noun) } ?? false ? nil : noun
  }

  /// What a member lacks it shares with the next of its row: "100% bác sĩ; 70% điều dưỡng được …", "nhóm 3 nước …, nhóm
  /// 50 nước … về chuyển đổi số".
  func shareWords(
    _ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item], _ reader: WordingReader
  ) {
    for index in cuts.indices.dropLast().reversed()
    where drafts[index + 1].member.lowerBound <= drafts[index].member.upperBound + 2 {
      guard cuts[index].isNumberFirst, cuts[index + 1].isNumberFirst,
        drafts[index].candidate.family == drafts[index + 1].candidate.family,
        !areOpposite(drafts[index], drafts[index + 1], items), !isCutOff(cuts, drafts, index, items)
      else { continue }
      if drafts[index].candidate.family == .percent, cuts[index].subject.isEmpty, cuts[index].outcome.isEmpty {
        // "… vào năm 2025 và 90% vào năm 2030": the words of the member before; "đến năm 2025 đạt 60% và đến năm 2030 đạt
        // 75% cơ quan …": those of the next, where none is before.
        let opensAnew =
          index > 0 && isParted(drafts[index - 1], drafts[index], items)
          && !isParted(drafts[index], drafts[index + 1], items)
          && !cuts[index + 1].subject.isEmpty && !cuts[index + 1].isShared
        let isBehind =
          !opensAnew && index > 0 && drafts[index].member.lowerBound <= drafts[index - 1].member.upperBound + 2
          && !cuts[index - 1].subject.isEmpty
        if !isBehind,
          opensAnew || index == 0 || cuts[index - 1].subject.isEmpty
            || items[drafts[index].candidate.first - 1].has(.value)
        {
          cuts[index].subject = cuts[index + 1].subject
        }
        if isBehind { continue }
      }
      if saysWho(cuts[index], drafts[index], before: cuts[index + 1], drafts[index + 1], items) {
        cuts[index].subject = cuts[index].subject.lowerBound..<cuts[index].outcome.upperBound
        cuts[index].outcome = cuts[index + 1].outcome
      }
      // The verb before the next number is not for this one.
      // A long name has a verb of its own that is not known.
      if cuts[index].outcome.isEmpty, drafts[index].candidate.family == .percent, !cuts[index + 1].isLeadOutcome,
        cuts[index].subject.count <= Reach.partName, !saysEnough(cuts[index].subject, items)
      {
        cuts[index].outcome = cuts[index + 1].outcome
      }
      if drafts[index].candidate.family == .rank {
        if cuts[index].subject.isEmpty {
          cuts[index].subject = cuts[index + 1].subject
        } else if cuts[index].outcome.isEmpty {
          // "PCI thuộc nhóm 20, PAPI thuộc nhóm 16 tỉnh dẫn đầu cả nước".
          cuts[index].outcome = cuts[index + 1].outcome
        }
      }
    }
    shareStandard(&cuts, drafts, items, reader)
    // "tăng 15,6% về doanh thu và 160,5% về lợi nhuận": both rise.
    for index in cuts.indices.dropFirst()
    where cuts[index].isMeasureBehind && cuts[index].outcome.isEmpty && cuts[index - 1].isMeasureBehind {
      cuts[index].outcome = cuts[index - 1].outcome
    }
    // "giảm 25% số vụ và 20% số người chết vì tai nạn": so much less of both, whatever is said of who they are.
    for index in cuts.indices.dropFirst()
    where cuts[index - 1].isLeadOutcome && isChange(cuts[index - 1], items)
      && [drafts[index - 1], drafts[index]].allSatisfy({ isOfNumber($0, items) })
      && isNext(drafts[index], to: drafts[index - 1]) && !isParted(drafts[index - 1], drafts[index], items)
      && drafts[index].candidate.first <= drafts[index].member.lowerBound + 1 && cuts[index].isNumberFirst
      && cuts[index].subject.upperBound == cuts[index].outcome.lowerBound
      && !cuts[index].outcome.contains(where: { reader.has($0, [.passive, .modal]) })
    {
      cuts[index].subject = cuts[index].subject.lowerBound..<cuts[index].outcome.upperBound
      cuts[index].outcome = cuts[index].outcome.upperBound..<cuts[index].outcome.upperBound
    }
    shareVerbOfWhole(&cuts, drafts, items)
    shareChange(&cuts, drafts, items)
    // "đón 22 triệu lượt khách quốc tế, 120 triệu lượt khách nội địa": the verb holds for both.
    for index in cuts.indices.dropFirst()
    where cuts[index - 1].isLeadOutcome && cuts[index].outcome.isEmpty && cuts[index].isNumberFirst
      && drafts[index - 1].candidate.family == drafts[index].candidate.family
      && drafts[index].member.lowerBound <= drafts[index - 1].member.upperBound + 2
      && drafts[index].candidate.first <= drafts[index].member.lowerBound + 1
      && !saysWhatIsDone(drafts[index], items, reader)
      && !(isParted(drafts[index - 1], drafts[index], items) && isChange(cuts[index - 1], items))
      && !reader.hasOwnVerb(drafts[index])
    {
      cuts[index].outcome = cuts[index - 1].outcome
      cuts[index].isLeadOutcome = true
    }
    shareVerbOfRow(&cuts, drafts, items, reader)
    shareMeasure(&cuts, drafts, items, reader)
  }

  /// "Trồng 110 ha chè, sản lượng 500 tấn; 90 ha cà phê; 60 ha mía": the verb of a row of areas or counts holds for all of them, whatever
  /// else is measured of each.
  private func shareVerbOfRow(_ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item], _ reader: WordingReader) {
    for index in cuts.indices.dropFirst(2) {
      let candidate = drafts[index].candidate
      guard candidate.family == .area || candidate.family == .count, cuts[index].isNumberFirst,
        cuts[index].outcome.isEmpty, !cuts[index].subject.isEmpty, candidate.verb == nil,
        candidate.first <= drafts[index].member.lowerBound + 1, isNext(drafts[index], to: drafts[index - 1]),
        !cuts[index - 1].subject.isEmpty, isParted(drafts[index - 1], drafts[index], items),
        !reader.hasOwnVerb(drafts[index]),
        !saysWhatIsDone(drafts[index], items, reader),
        let first = (0..<index - 1).last(where: { drafts[$0].candidate.family == candidate.family }),
        (first + 1..<index).allSatisfy({ isNext(drafts[$0], to: drafts[$0 - 1]) }),
        cuts[first].isLeadOutcome, !cuts[first].outcome.isEmpty,
        !isChange(cuts[first], items),
        isOfUnit(drafts[first].candidate, candidate),
        isInBracket(drafts[index - 1], before: drafts[index], items)
          || (cuts[index - 1].isNumberFirst
            ? cuts[index - 1].outcome == cuts[first].outcome : items[cuts[index - 1].subject.lowerBound].has(.measure))
      else { continue }
      cuts[index].outcome = cuts[first].outcome
      cuts[index].isLeadOutcome = true
    }
  }

  /// "giảm tỷ lệ sinh xuống dưới 15%, tỷ lệ sinh con thứ ba xuống dưới 18%": the verb of the first says of the second, too, to what it falls.
  private func shareChange(_ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item]) {
    for index in cuts.indices.dropFirst() {
      guard let verb = drafts[index].candidate.verb, let other = drafts[index - 1].candidate.verb,
        items[verb].phrase == items[other].phrase,
        [table.words.xuong, table.words.xuongCon].contains(items[verb].phrase),
        items[verb].phrase != 0, cuts[index - 1].isVerbFirst, isChange(cuts[index - 1], items),
        cuts[index].order == .subjectFirst, cuts[index].outcome.isEmpty, let head = cuts[index].subject.first,
        items[head].has(.measure), !items[head].isCapital, isNext(drafts[index], to: drafts[index - 1]),
        !isParted(drafts[index - 1], drafts[index], items)
      else { continue }
      cuts[index].outcome = cuts[index - 1].outcome
      cuts[index].isVerbFirst = true
    }
  }

  /// "350 triệu lít rượu" and "6,8 tỷ lít nước giải khát": of one unit, whatever stands in it.
  private func isOfUnit(_ first: Candidate, _ second: Candidate) -> Bool {
    first.unit.prefix { $0 != " " } == second.unit.prefix { $0 != " " }
  }

  /// "(trong đó rượu công nghiệp chiếm 35%)" before another member.
  private func isInBracket(_ draft: Draft, before next: Draft, _ items: [Item]) -> Bool {
    let lead = max(0, draft.member.lowerBound - 2)..<draft.candidate.number
    return (draft.candidate.end..<next.candidate.first).first.map { items[$0].kind == .close } ?? false
      && lead.contains { items[$0].kind == .open }
  }

  /// "đón 1,2 triệu lượt khách, trong đó có 200 nghìn lượt khách quốc tế": the verb of the whole holds for its part.
  private func shareVerbOfWhole(_ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item]) {
    for index in cuts.indices.dropFirst() {
      let (candidate, whole) = (drafts[index].candidate, drafts[index - 1].candidate)
      guard candidate.family == .count, whole.family == .count, candidate.noun == whole.noun, candidate.noun != 0,
        cuts[index].isNumberFirst, cuts[index].outcome.isEmpty, !cuts[index].subject.isEmpty,
        cuts[index - 1].isLeadOutcome, !cuts[index - 1].outcome.isEmpty, isNext(drafts[index], to: drafts[index - 1]),
        candidate.first - whole.end <= Reach.memberLead,
        (whole.end..<candidate.first).contains(where: { items[$0].phrase != 0 && items[$0].has(.amongWhich) }),
        (whole.end..<candidate.first).allSatisfy({
          items[$0].kind != .word || items[$0].has([.amongWhich, .comparator]) || items[$0].phrase == table.words.co
        })
      else { continue }
      cuts[index].outcome = cuts[index - 1].outcome
      cuts[index].isLeadOutcome = true
    }
  }

  /// "tổng tỷ suất sinh đạt 1,4 con/phụ nữ, hướng tới 2030 là 1,6 con": a verb brings another value of the same measure, and the unit is no
  /// name of its own.
  private func shareMeasure(_ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item], _ reader: WordingReader) {
    for index in cuts.indices.dropFirst() {
      let (candidate, last) = (drafts[index].candidate, drafts[index - 1].candidate)
      guard candidate.family == .count, last.family == .count, let verb = candidate.verb,
        items[verb].kind == .word, items[verb].has(.value), !reader.has(verb, .direction),
        cuts[index].isNumberFirst, cuts[index].outcome.isEmpty, let noun = cuts[index].subject.first,
        noun > candidate.number, cuts[index].subject.upperBound <= candidate.end,
        !cuts[index - 1].isNumberFirst, cuts[index - 1].subject.prefix(2).contains(where: { items[$0].has(.measure) }),
        last.unit.begins(with: candidate.unit), isNext(drafts[index], to: drafts[index - 1]),
        (drafts[index].member.lowerBound..<verb).allSatisfy({
          items[$0].kind != .word || reader.isTime($0) || items[$0].has([.goal, .joiner, .value, .comparator])
        })
      else { continue }
      cuts[index].subject = noun..<noun
      cuts[index].isShared = true
    }
  }

  /// "có 3 huyện, 40 xã, 120 thôn đạt chuẩn nông thôn mới": a standard at the end of a row of places is what all of them reach, where
  /// nothing is done with them ("hỗ trợ 10 xã") and none are some of those before ("trong đó 30 xã").
  private func shareStandard(
    _ cuts: inout [Wording], _ drafts: [Draft], _ items: [Item], _ reader: WordingReader
  ) {
    for index in cuts.indices.dropLast().reversed() {
      let (draft, next) = (drafts[index], drafts[index + 1])
      guard draft.candidate.family == .count, next.candidate.family == .count, cuts[index].isNumberFirst,
        cuts[index].outcome.isEmpty, !cuts[index].subject.isEmpty,
        cuts[index].subject.upperBound >= draft.member.upperBound - 1, isNext(next, to: draft),
        cuts[index + 1].isNumberFirst, !cuts[index + 1].isLeadOutcome, let verb = cuts[index + 1].outcome.first,
        verb >= next.candidate.end || index + 2 < cuts.count && drafts[index + 2].candidate.end <= verb,
        !isParted(draft, next, items), !reader.hasOwnVerb(next),
        [cuts[index].subject, cuts[index + 1].subject].allSatisfy({ Self.isPlace(text(items, $0)) }),
        reader.isReached(verb) || reader.has(verb, .passive)
          || items[verb].phrase == table.words.dat && reader.isStandard(verb + 1)
      else { continue }
      var first = index
      while first > 0, isNext(drafts[first], to: drafts[first - 1]), !isParted(drafts[first - 1], drafts[first], items)
      {
        first -= 1
      }
      let isMereRow = (first..<index + 2).allSatisfy { at in
        let from =
          at > first ? min(drafts[at - 1].candidate.end, drafts[at].candidate.first) : drafts[at].member.lowerBound
        let isOther = items[from..<drafts[at].candidate.first].contains { $0.has(.amongWhich) }
        return !isOther && isMere(drafts[at], items, reader)
      }
      if isMereRow { cuts[index].outcome = cuts[index + 1].outcome }
    }
  }

  /// "60% lao động qua đào tạo; 70% hộ dân dùng nước sạch": what is said of the first needs nothing of the second.
  private func saysEnough(_ subject: Range<Int>, _ items: [Item]) -> Bool {
    let words = " " + text(items, subject).lowered()
    return words.ends(with: " qua đào tạo") || words.holds(" đã ")
  }

  /// "25% số vụ": a share of how many there are.
  private func isOfNumber(_ draft: Draft, _ items: [Item]) -> Bool {
    let end = draft.candidate.end
    return draft.candidate.family == .percent && end < items.count
      && (text(items, end..<(end + 1)).lowered() + " ").begins(with: "số ")
  }

  /// "giảm 30 hộ nghèo, xây 5 nhà": a verb of its own, though no list may have it.
  private func saysWhatIsDone(_ draft: Draft, _ items: [Item], _ reader: WordingReader) -> Bool {
    (draft.member.lowerBound..<draft.candidate.first).contains { index in
      let item = items[index]
      let isAct = item.has(.create) || reader.mayBeAct(index) || item.phrase == 0 && reader.isSyllable(index)
      return item.kind == .word && isAct
        && !item.has([.joiner, .comparator, .perYear, .amongWhich]) && item.phrase != table.words.co
        && text(items, index..<(index + 1)).lowered() != "thêm"
    }
  }

  func isNext(_ draft: Draft, to last: Draft) -> Bool {
    draft.member.lowerBound <= last.member.upperBound + 2
  }

  /// Whether nothing is done with what a draft counts: before it stand only when, where, "có" and that it is aimed at.
  private func isMere(_ draft: Draft, _ items: [Item], _ reader: WordingReader) -> Bool {
    (draft.member.lowerBound..<draft.candidate.first).allSatisfy {
      items[$0].kind != .word || reader.isTime($0) || items[$0].phrase == table.words.co
        || items[$0].has([.goal, .joiner, .comparator, .perYear, .province, .district, .commune])
        || reader.isOne($0, of: table.words.scopes)
        || ["có thêm", "thêm"].contains(text(items, $0..<($0 + 1)).lowered())
    }
  }

  /// "xã, phường", "đơn vị cấp huyện": names of places that are counted.
  private static func isPlace(_ name: String) -> Bool {
    let words = name.lowered()
    return (Lexicon.localUnits + ["đơn vị", "tổ dân phố", "khu dân cư", "thành phố", "các xã", "số xã"]).contains {
      words == $0 || words.begins(with: $0) && !(words.dropFirst($0.count).first?.isLetter ?? false)
    }
  }

  /// "Không quá 5% hồ sơ trễ hạn; tối thiểu 95% người dân hài lòng": what is to stay below its bound and what is to stay above share
  /// nothing across a semicolon.
  private func areOpposite(_ first: Draft, _ second: Draft, _ items: [Item]) -> Bool {
    let bounds: [Comparator] = [.atMost, .lessThan]
    let floors: [Comparator] = [.atLeast, .moreThan]
    let (one, other) = (first.candidate.comparator, second.candidate.comparator)
    return (bounds.contains(one) && floors.contains(other) || floors.contains(one) && bounds.contains(other))
      && isParted(first, second, items)
  }

  /// Whether behind a semicolon a value has nothing of the one before: it is bounded the other way, or is what another verb does
  /// ("Thu ngân sách 1.200 tỷ đồng; chi 1.100 tỷ đồng").
  func standsApart(_ draft: Draft, _ cut: Wording, from last: Draft, _ items: [Item]) -> Bool {
    if areOpposite(last, draft, items) { return true }
    guard draft.candidate.family == .money, cut.isLeadOutcome, !isChange(cut, items) else { return false }
    // "thu ngân sách trên 500 tỷ đồng, chi 400 tỷ đồng": spending is of no revenue.
    return isParted(last, draft, items) || ["chi", "thu"].contains(text(items, cut.outcome).lowered())
  }

  /// Whether a semicolon stands between two members.
  func isParted(_ first: Draft, _ second: Draft, _ items: [Item]) -> Bool {
    let gap = first.candidate.end..<second.candidate.first
    return gap.contains { items[$0].kind == .semicolon }
  }

  /// Whether what stands behind a semicolon or a full stop says nothing of the member before: of what is to fall, "giảm 25% số vụ và 20% số
  /// người chết; 90% hộ …", and of another sentence, "88% ấp văn hóa. 80% hộ dùng nước sạch".
  private func isCutOff(_ cuts: [Wording], _ drafts: [Draft], _ index: Int, _ items: [Item]) -> Bool {
    let gap = drafts[index].candidate.end..<drafts[index + 1].candidate.first
    if gap.contains(where: { items[$0].kind == .stop && $0 + 1 < items.count && items[$0 + 1].spaced }) { return true }
    guard isParted(drafts[index], drafts[index + 1], items) else { return false }
    var at = index
    while at >= 0 {
      // "thu gom 90% rác đô thị và 70% rác nông thôn; 100% bệnh viện được đầu tư", "tỷ lệ huy động đạt 38% … và 97% …; 90% trường đạt chuẩn".
      if cuts[at].isLeadOutcome || !cuts[at].isNumberFirst && !cuts[at].subject.isEmpty { return true }
      guard at > 0, isNext(drafts[at], to: drafts[at - 1]), !isParted(drafts[at - 1], drafts[at], items) else { break }
      at -= 1
    }
    return false
  }

  /// "giảm", "tăng": what a further member behind a semicolon does not say.
  func isChange(_ cut: Wording, _ items: [Item]) -> Bool {
    cut.outcome.contains { items[$0].phrase != 0 && table.wordings[Int(items[$0].phrase)].contains(.direction) }
  }

  /// "100% thanh niên là học sinh, 80% thanh niên công nhân được trang bị …": of the same, and the predicate comes at the end.
  private func saysWho(_ cut: Wording, _ draft: Draft, before next: Wording, _ other: Draft, _ items: [Item]) -> Bool {
    guard draft.candidate.family == .percent, draft.candidate.noun == other.candidate.noun, draft.candidate.noun != 0,
      let verb = cut.outcome.first, items[verb].phrase == table.words.la, !cut.subject.isEmpty,
      cut.subject.upperBound == verb, let behind = next.outcome.first, items[behind].phrase != table.words.la,
      other.candidate.first > 0
    else { return false }
    return items[other.candidate.first - 1].kind == .comma
  }
}
