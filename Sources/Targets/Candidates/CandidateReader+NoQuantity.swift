import Bytes

/// Figures that are no quantity: labels, dates, codes, bases, names of periods and documents.
extension CandidateReader {
  /// A number word counts only right behind a comparator or a rank head (`ít nhất hai`, `nhóm năm`), or before a word of scale.
  func isCountingWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].has(.numberWord), let before = item(index - 1, sentence) else { return false }
    if let next = item(index + 1, sentence), next.isNumeric { return false }
    // "hai triệu cây", "một tỷ cây" but in the name of a programme; "trong năm triệu tập 4 kỳ họp" is a year.
    if items[index].phrase != words.nam, item(index + 1, sentence)?.has(.magnitude) ?? false,
      items[index].value > 1 || !isOfProgramme(index, sentence)
    {
      return true
    }
    if before.has([.atLeast, .atMost]) { return true }
    return items[index].value > 1 && (before.phrase == words.nhom || before.phrase == words.top)
  }

  /// "Đề án trồng một tỷ cây xanh": right before a number the name of a programme.
  private func isOfProgramme(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (1...Reach.memberLead).contains { step in
      item(index - step, sentence).map {
        $0.kind == .word && Self.programmes.contains(lowered(index - step, index - step + 1))
      }
        ?? false
    }
  }

  /// From here on no number behind "mục tiêu" is that of the goal.
  private static let labelledGoals = 100.0

  private static let programmes: Set<String> = ["đề án", "chương trình", "dự án", "phong trào", "chiến dịch"]

  /// `2000 doanh nghiệp` without grouping looks like a year; a noun of the lexicon after it tells.
  func isCountedYear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .year, let next = item(index + 1, sentence) else { return false }
    if let before = item(index - 1, sentence), before.kind == .dash || before.phrase == words.nam { return false }
    // "đạt gần 2000 tấn", "trên 2050 ha": a marker before it, what is counted behind.
    if let before = item(index - 1, sentence), before.kind == .word, before.phrase != 0, before.has(.comparator),
      !before.has(.deadlineLead), next.kind == .word, next.phrase != 0,
      next.has([.area, .capacity, .compound, .classifier]), !next.has([.timeNoun, .measure, .notUnit])
    {
      return true
    }
    return next.has([.currency, .magnitude]) || (next.has(.compound) && items[index].value < 2001)
      || YearReader(items: items, words: words).isCount(index, in: sentence)
  }

  /// A figure that can be read in two ways: no figure is better than a wrong one.
  func isUnclear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if items[index].isUnclear || isBroken(index, sentence) || isBroken(index + 1, sentence) { return true }
    if let dash = item(index + 1, sentence), dash.kind == .dash, item(index + 2, sentence)?.isUnclear ?? false {
      return true
    }
    // "Tốc độ tăng dân số: -0,5%": a minus; behind "Giảm tỷ lệ sinh:" it says the same again.
    if hasSign(behind: index - 2, sentence), items[index - 1].kind == .dash, !lowers(before: index - 2, sentence) {
      return true
    }
    // "đạt -70%", "tối thiểu -5%": a minus, no dash; "±5%", "≯5%": signs that no goal has.
    guard let dash = item(index - 1, sentence), dash.spaced, !items[index].spaced else { return false }
    if dash.kind == .other, Self.oddSigns.contains(lowercased(bytes[dash.range])) { return true }
    guard dash.kind == .dash, let verb = item(index - 2, sentence) else { return false }
    return verb.has([.value, .comparator]) && verb.kind == .word
  }

  /// "tối thiểu 7⏎0%", "đạt 7,⏎5%": whether the end of a line may have cut a figure in two before this one, as programs that read PDF
  /// leave it.
  private func isBroken(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let second = item(index, sentence), second.kind == .number, second.second == 0,
      let mark = item(index - 1, sentence),
      bytes[Int(mark.end)..<max(Int(mark.end), Int(second.start))].contains(0x0A)
    else { return false }
    let first = mark.kind == .comma && !mark.spaced ? index - 2 : index - 1
    guard let head = item(first, sentence), head.kind == .number, head.second == 0,
      let lead = item(first - 1, sentence)
    else { return false }
    return lead.kind == .word && lead.has([.value, .comparator])
  }

  private static let oddSigns: Set<String> = ["±", "∓", "≯", "≮", "›", "‹"]

  /// "Điều chỉnh mức sinh: + 0,1 ‰", "Giảm tỷ lệ sinh: -0,2‰": whether a sign and its figure stand behind a colon. A mark with a blank
  /// behind it opens an item of a list, but where a share is all of it.
  func hasSign(behind colon: Int, _ sentence: Range<Int>) -> Bool {
    guard item(colon, sentence)?.kind == .colon, let sign = item(colon + 1, sentence),
      let number = item(colon + 2, sentence), number.kind == .number
    else { return false }
    let isPlus =
      sign.kind == .other && sign.range.count == 1 && bytes[sign.range.lowerBound] == UInt8(ascii: "+")
    guard isPlus || sign.kind == .dash else { return false }
    if !number.spaced { return true }
    guard item(colon + 3, sentence)?.kind == .percent else { return false }
    let behind = item(colon + 4, sentence)?.kind == .slash ? colon + 6 : colon + 4
    return item(behind, sentence).map { $0.kind == .stop || $0.kind == .semicolon || $0.has(.baseline) } ?? true
  }

  /// "BHYT +5%": a plus close before its figure.
  func isPlus(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let sign = item(at, sentence), sign.kind == .other, sign.spaced, sign.range.count == 1,
      bytes[sign.range.lowerBound] == UInt8(ascii: "+"), let number = item(at + 1, sentence)
    else { return false }
    return number.kind == .number && !number.spaced
  }

  /// Whether the words before a colon say that something is to fall.
  private func lowers(before colon: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, colon - Reach.label)..<colon).contains {
      items[$0].kind == .word && items[$0].phrase != 0 && items[$0].has(.reduction)
    }
  }

  /// `(1)`, `1.` or `2.1.` at the head of a sentence.
  func isEnumerator(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if let before = item(index - 1, sentence), before.kind == .open, let after = item(index + 1, sentence),
      after.kind == .close
    {
      return true
    }
    guard index == sentence.lowerBound, let after = item(index + 1, sentence) else { return false }
    // "1 Nâng cao năng lực quản lý": the number of a row, from which the mark was left out.
    if after.kind == .word, after.isCapital, after.phrase != 0, items[index].value < 100, items[index].second == 0,
      after.has(.create)
        || !LexiconTable.shared.wordings[Int(after.phrase)].isDisjoint(with: [.verb, .making, .transitive, .direction])
        || words.steeringsBehindStates.contains(after.phrase) || words.steerings.contains(after.phrase)
    {
      return true
    }
    return (after.kind == .stop || after.kind == .close) && !after.spaced
  }

  func isAfterSlash(_ index: Int) -> Bool {
    index > 0 && items[index - 1].kind == .slash
  }

  /// The 10.000 of `15 bác sĩ trên 10.000 dân`.
  func isBase(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if leadBase(at: index, sentence) != nil { return true }
    guard let before = item(index - 1, sentence), before.phrase == words.tren else { return false }
    // `Giá trị sản xuất trên 1 ha`.
    if items[index].value == 1, let unit = item(index + 1, sentence), unit.has(.area),
      (2...Reach.shortLeadIn).contains(where: { item(index - $0, sentence)?.has(.measure) ?? false })
    {
      return true
    }
    guard roundBase(index, sentence) != nil else { return false }
    // `Số giường bệnh trên 1 vạn dân`; but `có trên 10.000 dân tham gia`.
    guard let noun = item(index - 2, sentence) else { return false }
    return noun.kind == .number || noun.kind == .slash
      || noun.kind == .word && !noun.has([.create, .value, .goal, .predicate, .deadlineLead, .joiner])
  }

  /// The `10.000 dân` of `Cứ 10.000 dân có 15 bác sĩ`: a round number of people behind a word for "each", which "có" and a number follow.
  func leadBase(at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let lead = item(index - 1, sentence), lead.kind == .word,
      let length = roundBase(index, sentence),
      ["cứ", "mỗi", "bình quân", "trung bình", "tính trên", "cứ mỗi"].contains(lowered(index - 1, index))
    else { return nil }
    var at = index + length
    // `1.000 người dân`.
    if let noun = item(at, sentence), noun.kind == .word, noun.phrase == 0 { at += 1 }
    guard item(at, sentence)?.phrase == words.co else { return nil }
    var next = at + 1
    while let word = item(next, sentence), word.kind == .word, word.has([.comparator, .value]) { next += 1 }
    guard let number = item(next, sentence), number.kind == .number || number.has(.numberWord) else { return nil }
    return index..<at
  }

  /// The base that stands before "có" and the number.
  func leadBase(of draft: Candidate, _ sentence: Range<Int>) -> Range<Int>? {
    for step in 2...Reach.memberLead + 2 {
      guard let base = leadBase(at: draft.number - step, sentence) else { continue }
      return (base.upperBound + 1..<draft.number).allSatisfy { items[$0].has([.comparator, .value]) } ? base : nil
    }
    return nil
  }

  func isLabelled(_ draft: Candidate, _ sentence: Range<Int>) -> Bool {
    guard !draft.isMarked, !draft.unit.utf8.contains(UInt8(ascii: "/")) else { return false }
    if isListedLabel(draft.number, sentence) { return true }
    guard let before = item(draft.number - 1, sentence), before.has(.label) else { return false }
    if before.has(.value) || before.has(.create), draft.value >= 5 { return false }
    // "thịt hơi các loại 210 nghìn tấn", "đường 35 km": what is scaled or measured has no number for a name.
    if item(draft.number + 1, sentence)?.has(.magnitude) ?? false || draft.family == .area
      || words.lengths.contains(items[draft.end - 1].phrase)
    {
      return false
    }
    // "mục tiêu 650.000 con": no document has so many goals.
    if draft.value >= Self.labelledGoals, before.phrase == words.mucTieu || before.phrase == words.chiTieu,
      // "Chỉ tiêu 661 trồng rừng" is a name.
      draft.family != .count || items[draft.end - 1].has([.compound, .classifier])
        || items[draft.number].end - items[draft.number].start > 4
    {
      return false
    }
    if before.has(.measure), draft.noun != 0, items[draft.end - 1].has([.compound, .classifier]) { return false }
    return !(draft.value >= 10 && items[draft.end - 1].has(.compound))
  }

  /// The 103 of `50 trên tổng số 103 xã`, `50 xã trên tổng số 103 xã`: of how many.
  func isTotal(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let total = item(index - 1, sentence), total.phrase != 0, total.phrase == words.total,
      let over = item(index - 2, sentence), over.has(.moreThan)
    else { return false }
    return (3...Reach.memberLead + 2).contains { item(index - $0, sentence)?.kind == .number }
  }

  /// The second of `mức độ 3, 4`, `Điều 5 và 6`.
  private func isListedLabel(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let link = item(index - 1, sentence), link.kind == .comma || link.phrase == words.va,
      let first = item(index - 2, sentence), first.kind == .number, let label = item(index - 3, sentence)
    else { return false }
    // "120 trường đạt mức độ 1 và 45 trường đạt mức độ 2": another count.
    if items[index].value > 4, let next = item(index + 1, sentence), next.has([.classifier, .compound]) {
      return false
    }
    return label.has(.label) && !label.has(.value)
      || label.has(.label) && label.value == LexiconTable.serviceLead && first.value <= 4
  }

  /// The 6 of `6 tháng đầu năm 2027`, the 9 of `9 tháng năm 2027`: a time, no amount of it.
  func isMonths(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(index + 1, sentence), next.kind == .word, items[index].value <= 12 else { return false }
    let text = lowered(index + 1, index + 2)
    if text == "tháng đầu năm" || text == "tháng cuối năm" { return true }
    guard next.phrase == words.thang, let behind = item(index + 2, sentence), behind.kind == .word else { return false }
    if behind.phrase == words.nam { return item(index + 3, sentence)?.kind == .year }
    let word = lowered(index + 2, index + 3)
    return word == "đầu" || word == "cuối" || word.begins(with: "đầu năm") || word.begins(with: "cuối năm")
  }

  /// The `15/12` of `trước ngày 15/12 hằng năm`, `từ 01/01 đến 31/12`: a day that no year follows.
  func isDayOfYear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard (1...31).contains(items[index].value), (1...12).contains(items[index].second),
      items[index].value.rounded() == items[index].value
    else { return false }
    if let before = item(index - 1, sentence), before.kind == .word {
      let word = lowered(index - 1, index)
      if word == "ngày" || word.ends(with: " ngày") { return true }
    }
    guard let next = item(index + 1, sentence), next.kind == .word else { return false }
    return ["hằng năm", "hàng năm"].contains {
      lowered(index + 1, min(index + 3, sentence.upperBound)).begins(with: $0)
    }
  }

  /// The 5 of `5 năm 2016-2020`, `kế hoạch 5 năm 2021 - 2025`: the name of a period.
  func isPeriod(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let unit = item(index + 1, sentence), unit.phrase == words.nam, unit.kind == .word else { return false }
    return item(index + 2, sentence)?.kind == .year
      || item(index + 2, sentence)?.kind == .open && item(index + 3, sentence)?.kind == .year
  }

  /// `Số tài khoản: 1050357395`, `0912345678`: eight digits and more that nothing groups or counts.
  func isAccount(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard items[index].kind == .number, items[index].value >= 1e7, !items[index].isGroupedByComma else { return false }
    let digits = bytes[items[index].range]
    return digits.count >= 8 && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && !(item(index + 1, sentence).map {
        $0.kind == .percent || $0.has([.currency, .magnitude, .compound, .classifier])
      } ?? false)
  }

  /// The 4 of `Nghị quyết Trung ương 4 khóa XII`, the 37 of `Quy định 37 khóa XIII`: the name of a congress's term follows.
  func isOfTerm(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let term = item(index + 1, sentence), term.kind == .word, let number = item(index + 2, sentence),
      number.kind == .word, number.isCapital, ["khóa", "khoá"].contains(lowered(index + 1, index + 2)),
      bytes[number.range].count <= 5, bytes[number.range].allSatisfy({ "IVX".utf8.contains($0) })
    else { return false }
    // "3 khóa X-quang".
    return item(index + 3, sentence).map { $0.spaced || $0.kind != .dash } ?? true
  }

  /// The 47 of `14:47`, `08:30 AM`, wherever a clause may end at the colon: a time of day.
  func isTimeOfDay(_ index: Int) -> Bool {
    func isTime(_ hours: Int) -> Bool {
      guard hours >= 0, hours + 2 < items.count, items[hours].kind == .number, items[hours].value < 24,
        items[hours + 1].kind == .colon, !items[hours + 1].spaced, items[hours + 2].kind == .number,
        !items[hours + 2].spaced, items[hours + 2].value < 60, items[hours + 2].range.count == 2,
        items[hours].range.count <= 2
      else { return false }
      return hours + 3 >= items.count || items[hours + 3].kind != .percent
    }
    return isTime(index) || isTime(index - 2)
  }

  /// The 70 and the 30 of `70:30`: parts to each other.
  func isRatio(_ index: Int, _ sentence: Range<Int>) -> Bool {
    func joins(_ mark: Int, _ other: Int) -> Bool {
      guard let colon = item(mark, sentence), colon.kind == .colon, !colon.spaced, let number = item(other, sentence),
        number.kind == .number
      else { return false }
      return !items[max(mark, other)].spaced && !items[max(index, mark)].spaced
    }
    return item(index + 1, sentence)?.kind != .percent && (joins(index + 1, index + 2) || joins(index - 1, index - 2))
  }

  /// The 19 of `Nghị quyết 19`, `NQ 19`: of which document.
  func isDocument(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let kind = item(index - 1, sentence), kind.isCapital, kind.kind == .word else { return false }
    let isShortened = Lexicon.shortForms.contains(String(decoding: bytes[kind.range], as: UTF8.self))
    guard isShortened || kind.has(.citation) && kind.phrase != 0 else { return false }
    guard let next = item(index + 1, sentence) else { return true }
    return next.kind != .percent && !next.has([.structure, .currency, .magnitude])
  }
}
