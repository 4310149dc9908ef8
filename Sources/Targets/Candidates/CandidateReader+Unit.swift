import Bytes

extension CandidateReader {
  /// Reads the unit behind the number; false when the figure counts nothing that could be a target.
  func readUnit(_ draft: inout Candidate, _ sentence: Range<Int>) -> Bool {
    if isInBrackets(draft, sentence) { draft.end += 1 }
    // A range repeats the unit, or states it once at its end.
    let behind = item(draft.end, sentence)
    // `xuống dưới 40/100.000 vào năm 2030`, `còn 52/100.000.`: a rate whose noun was said before.
    let isOfThousands = items[draft.number].second >= 1000
    if isRate(draft.number), draft.isMarked || draft.verb != nil || isOfThousands,
      // "bản đồ tỷ lệ 1/1.000" is a scale.
      behind.map({ $0.kind != .word || $0.has(.deadlineLead) }) ?? (items[draft.number].value != 1)
    {
      draft.unit = String(lowered(draft.number, draft.number + 1).drop { $0 != "/" })
      draft.family = .index
      return true
    }
    guard let next = behind else { return readIndex(&draft) }
    if next.kind == .percent { return readPercent(&draft, sentence, length: 1) }
    // "45 trên 100.000 ca đẻ sống".
    if next.phrase == words.tren, roundBase(draft.end + 1, sentence) != nil {
      var at = draft.end
      draft.unit = base(&at, sentence)
      (draft.family, draft.end) = (.index, at)
      return true
    }
    if readPartOfNumber(&draft, next, sentence) { return true }
    if next.phrase == words.phan, let after = item(draft.end + 1, sentence), after.phrase == words.tram {
      return readPercent(&draft, sentence, length: 2)
    }
    if next.has(.magnitude) || next.has(.currency) { return readMagnitude(&draft, sentence) }
    if let end = shortMillion(at: draft.end, sentence) {
      var at = end
      let currency = lowered(end - 1, end)
      draft.unit = "triệu " + (currency == "đ" ? "đồng" : currency) + base(&at, sentence)
      (draft.family, draft.end, draft.noun) = (.money, at, items[end - 1].hash)
      return true
    }
    guard next.kind == .word else {
      // "5, 6 mô hình" is no count; "đạt 0,75." is an index.
      return readIndex(&draft)
    }
    return readNoun(&draft, sentence)
  }

  /// "6 trong tổng số 8 xã", "7 trong số 12 trường": so many of so many.
  private func readPartOfNumber(_ draft: inout Candidate, _ next: Item, _ sentence: Range<Int>) -> Bool {
    guard next.kind == .word, draft.valueMax == nil, items[draft.number].second == 0,
      let link = (1...2).first(where: { length in
        ["trong số", "trong tổng số"].contains(lowered(draft.end, min(draft.end + length, sentence.upperBound)))
      })
    else { return false }
    let whole = draft.end + link
    guard let number = item(whole, sentence), number.kind == .number, number.value >= draft.value,
      let noun = item(whole + 1, sentence), noun.kind == .word, noun.has([.compound, .classifier])
    else { return false }
    (draft.unit, draft.family, draft.noun) = (lowered(whole + 1, whole + 2), .count, noun.hash)
    draft.end = whole + 2
    return true
  }

  private func readPercent(_ draft: inout Candidate, _ sentence: Range<Int>, length: Int) -> Bool {
    let sign = items[draft.end]
    draft.end += length
    draft.family = .percent
    draft.unit = sign.kind == .percent && sign.end - sign.start > 1 ? "‰" : "%"
    if let slash = item(draft.end, sentence), slash.kind == .slash, let per = item(draft.end + 1, sentence),
      per.phrase == words.nam
    {
      draft.unit += "/năm"
      draft.end += 2
    } else if let next = item(draft.end, sentence), next.has(.perYear) {
      draft.unit += "/năm"
      draft.end += 1
    }
    // The head noun, past "các" and "số".
    var at = draft.end
    while let next = item(at, sentence), at < draft.end + Reach.nounArticles, next.kind == .word,
      next.phrase == 0 && !next.isCapital && next.end - next.start <= 4
        || next.phrase != 0 && words.wholes.contains(next.phrase)
    { at += 1 }
    // "doanh thu" and "doanh nghiệp" begin alike.
    if let noun = item(at, sentence), noun.kind == .word { draft.noun = noun.hash ^ UInt32(noun.phrase) &* 0x9E37_79B1 }
    return true
  }

  /// "70 Tr. đồng", "20 tr.đ", "450 tr.USD", "450 tr đồng": where it ends.
  private func shortMillion(at index: Int, _ sentence: Range<Int>) -> Int? {
    guard let short = item(index, sentence), short.kind == .word, short.end - short.start == 2,
      lowered(index, index + 1) == "tr", let stop = item(index + 1, sentence)
    else { return nil }
    if stop.kind == .word, stop.has(.currency) { return index + 2 }
    guard stop.kind == .stop, !stop.spaced, item(index + 2, sentence)?.has(.currency) ?? false else { return nil }
    return index + 3
  }

  /// `1.520 tỷ đồng`, `2,5 nghìn tỷ đồng`, `120 triệu đồng/người/năm`, `3 triệu hộ`.
  private func readMagnitude(_ draft: inout Candidate, _ sentence: Range<Int>) -> Bool {
    let start = draft.end
    var at = start
    var factor = 1.0
    while let next = item(at, sentence), next.has(.magnitude), at < start + 3 {
      factor *= next.value
      at += 1
    }
    if let whole = compound(draft, start, &at, factor, sentence) {
      draft.value = whole.value
      draft.isCompound = true
      let isCounted = item(at, sentence)?.has(.currency) != true && whole.isCounted
      if isCounted {
        draft.end = at
        return item(at, sentence)?.kind == .word && readNoun(&draft, sentence)
      }
      draft.unit = whole.unit
      if let currency = item(at, sentence), currency.has(.currency) {
        at += 1
        draft.unit += " " + lowered(at - 1, at) + base(&at, sentence)
      }
      draft.family = .money
      draft.end = at
      draft.noun = items[start].hash
      return true
    }
    // "396,1 tỷ.đ": the stop of a word cut short.
    let isShort = at > start && item(at, sentence).map { $0.kind == .stop && !$0.spaced } ?? false
    if let next = item(isShort ? at + 1 : at, sentence), next.has(.currency), !isShort || !next.spaced {
      let scale = at > start ? lowered(start, at) + " " : ""
      at += isShort ? 2 : 1
      let currency = lowered(at - 1, at)
      draft.unit = scale + (currency == "đ" && at > start + 1 ? "đồng" : currency) + base(&at, sentence)
    } else if at > start, item(at, sentence)?.kind == .slash {
      draft.unit = lowered(start, at) + base(&at, sentence)  // triệu/năm
    } else if at > start, factor >= 1e9, !isCounted(at, sentence) {
      draft.unit = lowered(start, at)
    } else {
      draft.value = draft.value.times(factor)
      draft.valueMax = draft.valueMax?.times(factor)
      draft.end = at
      return item(at, sentence)?.kind == .word && readNoun(&draft, sentence)
    }
    draft.family = .money
    draft.end = at
    draft.noun = items[start].hash
    return true
  }

  /// Whether behind "tỷ" stands what is counted in it, where it would be money otherwise: "1,9 tỷ lít", "2,5 tỷ m3", "19 tỷ quả vào năm 2030".
  private func isCounted(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(at, sentence) else { return false }
    if next.has([.compound, .classifier, .area]) || Lexicon.measuredInBillions.contains(lowered(at, at + 1)) {
      return true
    }
    guard isPlainSyllable(at, sentence) else { return false }
    return item(at + 1, sentence).map { $0.kind != .word || $0.has([.predicate, .deadlineLead]) } ?? true
  }

  /// `12 tỷ 500 triệu đồng`, `1 nghìn 200 tỷ đồng`, `2 tỷ rưỡi`, `1 triệu 200 nghìn người`: an amount in two steps of scale.
  private func compound(
    _ draft: Candidate, _ start: Int, _ at: inout Int, _ factor: Double, _ sentence: Range<Int>
  ) -> (value: Double, unit: String, isCounted: Bool)? {
    guard at > start, draft.valueMax == nil, let next = item(at, sentence) else { return nil }
    if next.phrase != 0, next.phrase == words.ruoi {
      at += 1
      let isCounted = factor < 1e9 && item(at, sentence)?.has(.currency) != true
      let value = draft.value.plus(0.5)
      return (isCounted ? value.times(factor) : value, lowered(start, start + 1), isCounted)
    }
    guard next.kind == .number, next.second == 0, let scale = item(at + 1, sentence), scale.has(.magnitude) else {
      return nil
    }
    var (end, other) = (at + 1, 1.0)
    while let more = item(end, sentence), more.has(.magnitude), end < at + 4 {
      other *= more.value
      end += 1
    }
    let (first, second) = (start, at + 1)
    if other < factor, next.value * other < factor {
      at = end
      let isCounted = item(end, sentence)?.has(.currency) != true && factor < 1e9
      let value =
        isCounted
        ? draft.value.times(factor).plus(next.value.times(other)) : draft.value.plus(next.value.times(other / factor))
      return (value, lowered(first, second - 1), isCounted)
    }
    // "2 nghìn 5 trăm tỷ": what both count is behind.
    if scale.value < factor, next.value * scale.value < factor, end > second + 1, factor < 1e6 {
      at = end
      return (draft.value.times(factor).plus(next.value.times(scale.value)), lowered(second + 1, end), false)
    }
    // "1 nghìn 200 tỷ": thousands of the scale behind.
    guard factor == 1e3, other > factor, next.value < 1000 else { return nil }
    at = end
    return (draft.value.times(1000).plus(next.value), lowered(second, end), false)
  }

  private func readNoun(_ draft: inout Candidate, _ sentence: Range<Int>) -> Bool {
    guard let next = item(draft.end, sentence) else { return false }
    // "5 năm qua", "5 năm trước": a time that is over.
    if next.has([.relativeYear, .past]) { return false }
    // "7.021.011 Đang truy cập": what is going on is no thing that is counted.
    if (lowered(draft.end, draft.end + 1) + " ").begins(with: "đang ") { return false }
    if next.phrase == words.tuoi, draft.verb != nil || item(draft.first - 1, sentence)?.has(.measure) ?? false,
      isLifeExpectancy(draft.number, sentence)
    {
      return finish(&draft, .index, 1)
    }
    if next.has(.structure), !next.has(.compound), !next.has(.classifier) {
      // "các xã còn lại đạt từ 10 tiêu chí trở lên": how much of a standard is met.
      guard next.phrase == words.tieuChi,
        draft.isMarked || draft.verb.map({ items[$0].phrase != words.la && items[$0].kind == .word }) ?? false
          || completes(draft, sentence)
      else {
        return false
      }
      return finish(&draft, .count, 1)
    }
    if next.has(.structure), next.has(.compound), !draft.isMarked { return false }
    if next.phrase == words.lan, item(draft.end + 1, sentence)?.kind != .slash { return readTimes(&draft, sentence) }
    // "2 điểm phần trăm", "2 điểm %".
    if next.phrase == words.diem, let percent = item(draft.end + 1, sentence) {
      if percent.kind == .percent { return finish(&draft, .count, 2) }
      if percent.phrase == words.phan, item(draft.end + 2, sentence)?.phrase == words.tram {
        return finish(&draft, .count, 3)
      }
    }
    if next.phrase == words.diem, isBareIndex(draft.end + 1, sentence) {
      return finish(&draft, .index, 1)
    }
    if next.has(.timeNoun) {
      if next.phrase == words.nam, draft.value >= 1945 { return false }
      return finish(&draft, .time, 1)
    }
    if next.has(.area) { return finish(&draft, .area, 1) }
    if next.has(.capacity) { return finish(&draft, .capacity, 1) }
    if next.has(.compound) || next.has(.classifier) {
      draft.noun = next.hash
      draft.family = .count
      // "550/100.000 trẻ em": so many of a round number of what has a name of several words.
      let isRate =
        isRate(draft.number)
        && (items[draft.number].second >= 1000
          || Lexicon.rateNouns.contains(lowered(draft.end, draft.end + 1)))
      let start = isRate ? draft.number : draft.end
      var at = draft.end + 1
      // `18 ca sinh/1.000 phụ nữ`, `111 bé trai/100 bé gái`: the name goes on up to the slash.
      if let length = nameLength(upToSlash: at, sentence) { at += length }
      // "200/100.000 ca đẻ".
      if isRate, next.has(.classifier), !next.has(.compound), isPlainSyllable(at, sentence) { at += 1 }
      draft.unit = lowered(start, at) + base(&at, sentence)
      if isRate { draft.unit = String(draft.unit.drop { $0 != "/" }) }
      draft.end = at
      return true
    }
    // "đến kênh 130 thuộc huyện Đông Hải": a number that is a name.
    if next.phrase != 0, next.phrase == words.thuoc { return false }
    // "giảm từ 31,6 xuống còn 22/1.000 ca": what it falls to stands behind.
    if next.phrase != 0, words.endpoints.contains(next.phrase) { return readIndex(&draft) }
    // "trong đó 30/11 phải đạt 90%": a verb is no unit.
    if next.has([.notUnit, .joiner, .comparator, .baseline, .citation, .orMore, .continuation, .strongGoal]) {
      return readIndex(&draft)
    }
    draft.noun = next.hash
    draft.family = .count
    let start = isRate(draft.number) ? draft.number : draft.end
    var at = draft.end + 1
    if let length = nameLength(upToSlash: at, sentence) {
      at += length
    } else if !isWholeUnit(start, sentence), let second = item(at, sentence), second.kind == .word,
      second.roles.isEmpty, second.value == 0, second.phrase == 0 || second.phrase != words.orLess
    {
      at += 1
      // "42/100.000 trẻ sinh sống".
      if start == draft.number, let third = item(at, sentence), third.kind == .word, third.roles.isEmpty,
        third.phrase == 0,
        !third.isCapital
      {
        at += 1
      }
    }
    draft.unit = lowered(start, at) + base(&at, sentence)
    if start == draft.number { draft.unit = String(draft.unit.drop { $0 != "/" }) }
    draft.end = at
    return true
  }

  /// "20 vụ vi phạm", "30 đối tượng bảo trợ": a word that alone tells what is counted; what stands behind it says which, and a second
  /// syllable would be cut from that. "550.000 xe điện mỗi năm" goes no further.
  private func isWholeUnit(_ at: Int, _ sentence: Range<Int>) -> Bool {
    let text = lowered(at, at + 1)
    if text.utf8.contains(UInt8(ascii: " ")) { return !items[at].has(.create) }
    guard Lexicon.wholeUnits.contains(text), let third = item(at + 2, sentence) else { return false }
    return third.kind == .word && third.roles.isEmpty
  }

  /// A word in small letters that says nothing by itself.
  private func isPlainSyllable(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(at, sentence) else { return false }
    return next.kind == .word && next.roles.isEmpty && next.phrase == 0 && !next.isCapital
  }

  /// "hoàn thành 5 tiêu chí", "hoàn thành thêm 3 tiêu chí".
  private func completes(_ draft: Candidate, _ sentence: Range<Int>) -> Bool {
    guard let before = item(draft.first - 1, sentence), before.kind == .word else { return false }
    if before.phrase == words.hoanThanh { return true }
    return lowered(draft.first - 1, draft.first) == "thêm"
      && item(draft.first - 2, sentence)?.phrase == words.hoanThanh
  }

  /// How many plain words stand before the slash of a rate: `bé trai/100 bé gái`.
  private func nameLength(upToSlash at: Int, _ sentence: Range<Int>) -> Int? {
    for length in 0...2 {
      guard let next = item(at + length, sentence) else { return nil }
      if next.kind == .slash { return item(at + length + 1, sentence)?.kind == .number ? length : nil }
      guard next.kind == .word, next.roles.isEmpty else { return nil }
    }
    return nil
  }

  /// `15/1.000 trẻ`: so many of a round number.
  private func isRate(_ number: Int) -> Bool { [100, 1000, 10_000, 100_000].contains(items[number].second) }

  /// "tuổi thọ trung bình đạt 74,5 tuổi": an age that is measured, not one that a rule states.
  private func isLifeExpectancy(_ number: Int, _ sentence: Range<Int>) -> Bool {
    // "Tuổi thọ trung bình (tính từ lúc sinh): 73,8 tuổi".
    var end = number
    if item(number - 1, sentence)?.kind == .colon, item(number - 2, sentence)?.kind == .close,
      let open = (1...Reach.lifeExpectancy).map({ number - 2 - $0 }).first(where: { item($0, sentence)?.kind == .open })
    {
      end = open
    }
    return (1...Reach.lifeExpectancy).contains { item(end - $0, sentence)?.has(.measure) ?? false }
  }

  private func isBareIndex(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(at, sentence) else { return true }
    return next.kind != .word || next.has([.notUnit, .orMore, .joiner, .comparator])
  }

  private func readTimes(_ draft: inout Candidate, _ sentence: Range<Int>) -> Bool {
    // "giảm số giờ làm nội trợ còn 1,7 lần so với nam giới": a ratio that is reached.
    if let verb = draft.verb, items[verb].phrase == words.con || items[verb].phrase == words.xuongCon {
      return finish(&draft, .index, 1)
    }
    // "Tăng hệ số sử dụng đất lên 1,76 lần".
    if let verb = draft.verb, items[verb].phrase == words.len || items[verb].phrase == words.dat,
      (1...Reach.memberName).contains(where: { item(verb - $0, sentence)?.has(.measure) ?? false })
    {
      return finish(&draft, .index, 1)
    }
    if let joiner = item(draft.number - 1, sentence), joiner.phrase == words.va, draft.verb == nil,
      (2...Reach.memberName).contains(where: { item(draft.number - $0, sentence)?.phrase == words.con })
    {
      return finish(&draft, .index, 1)
    }
    let before = (1...Reach.timesVerb).compactMap { item(draft.number - $0, sentence) }
    guard before.contains(where: { $0.has(.times) || ($0.has(.value) && $0.has(.create)) }) else { return false }
    // "tăng 0,7 lần", "giảm 2 lần": by so much, not to so much.
    let isGrowth = draft.value >= 1.2 && !before.contains { $0.has(.reduction) }
    draft.comparator = isGrowth || before.contains { $0.has(.times) } ? .times : .equal
    draft.isMarked = true
    // "gấp hơn 2 lần", "gấp ít nhất 2,5 lần": the verb belongs to the amount.
    if let times = (1...2).map({ draft.number - $0 }).first(where: { item($0, sentence)?.has(.times) ?? false }),
      (times + 1..<draft.number).allSatisfy({ items[$0].has(.comparator) })
    {
      draft.first = min(draft.first, times)
    }
    return finish(&draft, .multiple, 1)
  }

  private func finish(_ draft: inout Candidate, _ family: Candidate.Family, _ length: Int) -> Bool {
    draft.family = family
    var at = draft.end + length
    draft.noun = items[draft.end].hash
    draft.unit = lowered(draft.end, at)
    // "32 m2 sàn/người".
    if family == .area, let floor = item(at, sentence(of: at)), floor.kind == .word, lowered(at, at + 1) == "sàn",
      item(at + 1, sentence(of: at))?.kind == .slash
    {
      at += 1
      draft.unit = lowered(draft.end, at)
    }
    if family != .capacity && family != .multiple { draft.unit += base(&at, sentence(of: at)) }
    draft.end = at
    return true
  }

  private func sentence(of at: Int) -> Range<Int> { at..<min(items.count, at + 6) }

  /// A number without a unit is an index only when a verb binds it (`chỉ số … đạt 0,75`).
  private func readIndex(_ draft: inout Candidate) -> Bool {
    guard items[draft.number].kind == .number, items[draft.number].second == 0 else { return false }
    guard let verb = draft.verb ?? measure(before: draft) else { return readFurtherIndex(&draft) }
    draft.family = .index
    draft.unit = unitInBrackets(before: verb)
    if draft.unit == "%" { draft.family = .percent }
    return true
  }

  /// The 10 of `xuống 12,5 vào năm 2027 và 10 vào năm 2030`: a further value of the same index, each with its year.
  private func readFurtherIndex(_ draft: inout Candidate) -> Bool {
    let near = max(0, draft.first - Reach.memberName)..<draft.first
    guard let joiner = near.last, items[joiner].kind == .comma || items[joiner].phrase == words.va,
      isYear(joiner - 1), isDated(draft.end),
      let other = near.last(where: { items[$0].kind == .number }), isDated(other + 1),
      let first = candidate(at: other, in: near), first.family == .index
    else { return false }
    (draft.family, draft.unit) = (.index, first.unit)
    return true
  }

  private func isYear(_ index: Int) -> Bool { items.indices.contains(index) && items[index].kind == .year }

  /// "vào năm 2030", "năm 2030" at an item.
  private func isDated(_ at: Int) -> Bool {
    guard items.indices.contains(at), items[at].has(.deadlineLead) || items[at].phrase == words.nam else {
      return false
    }
    return isYear(at + 1) || isYear(at + 2)
  }

  /// `chỉ số … duy trì trên 0,7`, `tỷ suất tử vong … dưới 9,5`: the measure that a marked index is of.
  private func measure(before draft: Candidate) -> Int? {
    guard draft.isMarked else { return nil }
    let lead = max(0, draft.first - Reach.shortLeadIn)..<draft.first
    return lead.last { items[$0].kind == .word && words.unitlessMeasures.contains(items[$0].phrase) }
  }

  /// `Thời gian sống khỏe (năm): 68`: the unit that stands in brackets before the colon; empty where none does.
  private func unitInBrackets(before colon: Int) -> String {
    guard items[colon].kind == .colon, colon > 2, items[colon - 1].kind == .close else { return "" }
    for length in 1...Reach.unitWords where colon - 1 - length > 0 && items[colon - 2 - length].kind == .open {
      let inside = (colon - 1 - length)..<(colon - 1)
      guard inside.allSatisfy({ items[$0].kind.isOne(of: [.word, .percent, .slash]) }) else { return "" }
      return lowered(inside.lowerBound, inside.upperBound)
    }
    return ""
  }

  /// What stands behind a slash: `/100 dân`, `/người/năm`.
  private func base(_ at: inout Int, _ sentence: Range<Int>) -> String {
    var text = ""
    // `trên 10.000 dân`, `/trên 10.000 dân`, `trên một vạn dân`.
    let over = item(at, sentence)?.kind == .slash ? at + 1 : at
    if item(over, sentence)?.phrase == words.tren, let length = roundBase(over + 1, sentence) {
      var end = over + 1 + length
      // "trên 100.000 ca đẻ sống".
      while let more = item(end, sentence), more.kind == .word, Lexicon.births.contains(lowered(end, end + 1)) {
        end += 1
      }
      let isOne = items[over + 1].value == 1 && items[over + 2].has(.magnitude)
      text = "/" + lowered(over + (isOne ? 2 : 1), end)
      at = end
    }
    // "3.200 triệu tấn.km".
    if let dot = item(at, sentence), dot.kind == .stop, !dot.spaced, let next = item(at + 1, sentence),
      next.kind == .word,
      !next.spaced, !next.isCapital
    {
      text += "." + lowered(at + 1, at + 2)
      at += 2
    }
    while let slash = item(at, sentence), slash.kind == .slash, let next = item(at + 1, sentence),
      next.kind == .word || next.kind == .number
    {
      var end = at + 2
      if next.kind == .number, let noun = item(end, sentence), noun.kind == .word {
        end += 1
        // "3 vụ/100.000 xe máy".
        let isWhole =
          Lexicon.wholeUnits.contains(lowered(end - 1, end)) && item(end, sentence)?.has(.classifier) ?? false
        if !noun.has(.compound), let more = item(end, sentence), more.kind == .word,
          more.roles.isEmpty && more.phrase == 0 || isWhole
        {
          end += 1
        }
      }
      // "50.000 m3/ngày đêm".
      if next.kind == .word, let more = item(end, sentence), more.kind == .word,
        lowered(at + 1, end + 1) == "ngày đêm"
      {
        end += 1
      }
      // "2,1 con/phụ nữ".
      if next.kind == .word, next.phrase == 0, let more = item(end, sentence), lowered(at + 1, end + 1) == "phụ nữ",
        more.kind == .word
      {
        end += 1
      }
      if next.has(.magnitude), let noun = item(end, sentence), noun.kind == .word { end += 1 }
      text += "/" + lowered(at + 1, end)
      at = end
    }
    return text
  }

  /// How many items `10.000 dân`, `một vạn dân`, `1 triệu người` take at an item; nil where something else stands there.
  func roundBase(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard let first = item(at, sentence), first.kind == .number || first.has([.numberWord, .magnitude]) else {
      return nil
    }
    var value = first.value > 0 ? first.value : 1
    var end = at + 1
    if let next = item(end, sentence), next.has(.magnitude) {
      value *= next.value
      end += 1
    }
    guard [100, 1000, 10_000, 100_000, 1_000_000].contains(value), let noun = item(end, sentence), noun.kind == .word,
      Lexicon.baseNouns.contains(where: { lowered(end, end + 1).begins(with: $0) })
    else { return nil }
    return end + 1 - at
  }

  /// The text of items in lower case.
  func lowered(_ from: Int, _ to: Int) -> String {
    from < to ? lowercased(bytes[Int(items[from].start)..<Int(items[to - 1].end)]) : ""
  }
}

/// Lower case of UTF-8 text; text without capitals, the common case, is only copied.
func lowercased(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  let plain = String(decoding: text, as: UTF8.self)
  return plain.unicodeScalars.contains { WordHash.lower($0.value) != $0.value } ? plain.lowered() : plain
}
