/// What stands behind a counted thing and is no part of its name: for whom, where, what for, what it becomes.
extension WordingReader {
  enum CountTail { case place, purpose }

  /// "12 cầu yếu [trên các tuyến tỉnh lộ]", "100 suất quà [cho gia đình chính sách]", "8 mô hình [để các điểm này …]".
  func countTail(_ index: Int, _ end: Int) -> CountTail? {
    let item = items[index]
    guard item.kind == .word, index + 1 < end else { return nil }
    if isPurpose(index) { return .purpose }
    let next = items[index + 1]
    // "khách trong năm 2024" is a time; "dự án cho vay" is a name.
    if item.phrase != 0, item.phrase == table.words.cho {
      return next.kind == .word && !mayBeAct(index + 1) ? .place : nil
    }
    if item.phrase != 0, item.phrase == table.words.tren {
      return next.kind == .word && !next.has([.magnitude, .numberWord]) ? .place : nil
    }
    if item.phrase != 0, item.phrase == table.words.before {
      let isWhen =
        next.kind.isOne(of: [.date, .number, .year]) || isTime(index + 1)
        || [table.words.ngay, table.words.thang, table.words.khi].contains(next.phrase) && next.phrase != 0
      return isWhen ? .place : nil
    }
    return Self.places.contains(item.hash) && isSyllable(index) && !isNamePair(index) ? .place : nil
  }

  /// A tail up to where the clause goes on about something else; further tails with it.
  func tailShown(_ noun: Range<Int>, behind start: Int) -> Range<Int> {
    let split = countSplit(noun, after: noun.upperBound)
    var end = split.outcome < noun.upperBound ? outcomeEnd(split.outcome, noun.upperBound) : split.subject
    // "cho 100 nhà đầu tư, dự kiến thực hiện trong năm": what is said of it all.
    end =
      (start..<end).first { index in
        items[index].kind == .comma && index + 1 < end
          && (has(index + 1, .modal) || items[index + 1].kind == .number
            || items[index + 1].has([.goal, .strongGoal, .amongWhich, .comparator]))
      } ?? end
    return start < end ? withoutTime(trimmedTail(start..<end)) : start..<start
  }

  /// ", giúp họ …", "để …", "sang trồng rau màu", "thành vườn cây ăn quả".
  func isPurpose(_ index: Int) -> Bool {
    whole.contains(index) && items[index].kind == .word && Self.purposes.contains(items[index].hash)
      && isSyllable(index) && (!isNamePair(index) || isNamePair(index + 1)) && !items[index].isCapital
      && !endsName(index)
  }

  /// "trưởng thành", "hoàn thành": the second syllable of a word.
  func endsName(_ index: Int) -> Bool {
    guard whole.contains(index - 1), items[index - 1].kind == .word, isSyllable(index - 1), isSyllable(index) else {
      return false
    }
    let key = ActWords.key(items[index - 1].hash, items[index].hash)
    return ActWords.nouns.contains(key) || ActWords.bound.contains(key) || ActWords.pairs.contains(key)
  }

  /// A word that may say what somebody does: see ``ActWords``.
  func mayBeAct(_ index: Int) -> Bool {
    guard whole.contains(index), items[index].kind == .word, isSyllable(index), !isNamePair(index) else { return false }
    return ActWords.single.contains(ActWords.key(items[index].hash)) || ActWords.pairs.contains(pair(index))
  }

  /// Whether a word and the next are one verb of two syllables.
  func mayBePair(_ index: Int) -> Bool { ActWords.pairs.contains(pair(index)) }

  /// "giám sát", "kiểm tra" as one phrase of the lexicon.
  func isActPhrase(_ index: Int) -> Bool {
    let hashes = WordHash.words(of: lowercased(bytes[items[index].range])).map { UInt32(truncatingIfNeeded: $0) }
    return hashes.count == 2 && ActWords.pairs.contains(ActWords.key(hashes[0], hashes[1]))
  }

  /// Whether a word has one syllable.
  func isSyllable(_ index: Int) -> Bool {
    !bytes[items[index].range].contains { $0 == 0x20 || $0 == 0x0A || $0 == 0xC2 || $0 == 0x2C }
  }

  /// "thành phố", "xuống cấp": the first syllable of a name; "thành công viên" has another behind it.
  private func isNamePair(_ index: Int) -> Bool {
    whole.contains(index) && ActWords.nouns.contains(pair(index))
  }

  private func pair(_ index: Int) -> UInt64 {
    let isFollowed = index + 1 < whole.upperBound && items[index + 1].kind == .word
    return ActWords.key(items[index].hash, isFollowed ? items[index + 1].hash : 0)
  }

  private static let places = hashes(["xuống", "quanh", "khỏi"])
  private static let purposes = hashes(["để", "nhằm", "giúp", "sang", "thành"])

  /// Verbs by which a thing is only made.
  private static let mere = hashes(["làm", "lập", "xây"])

  private static func hashes(_ words: [String]) -> Set<UInt32> {
    Set(words.flatMap { WordHash.words(of: $0) }.map { UInt32(truncatingIfNeeded: $0) })
  }

  /// "Rải nhựa", "Tặng sổ tiết kiệm cho": an act that no list of tasks has, from the head of the clause to the number.
  func unknownAct(_ lead: Range<Int>) -> Range<Int>? {
    guard let first = lead.first, lead.count <= Reach.memberName, mayBeAct(first),
      !has(first, [.making, .passive, .modal]), !Self.mere.contains(items[first].hash),
      lead.allSatisfy({
        items[$0].kind == .word && !isTime($0) && !items[$0].has([.measure, .value, .goal, .baseline, .perYear])
          // "Không phát sinh quá 5 điểm nóng" is told with its denial.
          && ![table.words.khong, table.words.chua].contains(items[$0].phrase)
      })
    else { return nil }
    return lead
  }

  /// "dự toán thu ngân sách [theo Nghị quyết số 128/2020/QH14]": by what paper a measure is set.
  func withoutPaper(_ subject: Range<Int>) -> Range<Int> {
    guard
      let by = subject.dropFirst().last(where: { items[$0].phrase != 0 && items[$0].phrase == table.words.theo }),
      by + 1 < subject.upperBound, items[by + 1].has(.citation),
      (by + 1..<subject.upperBound).contains(where: { items[$0].kind == .code })
    else { return subject }
    return trimmedTail(subject.lowerBound..<by)
  }

  /// "Thời gian lưu trú của du khách [sẽ được nâng] từ 1,3 ngày lên 2 ngày": what is done with the measure.
  func doneWithMeasure(_ subject: Range<Int>) -> Range<Int>? {
    guard let last = subject.last, subject.count > 3, items[subject.lowerBound].has(.measure),
      has(last, [.direction, .making]),
      items[last - 1].phrase != 0, items[last - 1].phrase == table.words.duoc
    else { return nil }
    return last..<subject.upperBound
  }

  /// "Học tập: Tốt 36%; Khá 45%; Đạt 18%; Chưa đạt 1%": grades are names; what is graded stands before the first.
  func grade(_ candidate: Candidate, _ lead: Range<Int>) -> Range<Int>? {
    guard candidate.family == .percent else { return nil }
    var name = lead
    if let verb = candidate.verb, items[verb].phrase == table.words.dat || isMiddling(verb),
      lead.upperBound == verb || lead.isEmpty
    {
      guard items[lead.isEmpty ? verb : lead.lowerBound].isCapital, verb > whole.lowerBound else { return nil }
      name = (lead.isEmpty ? verb : lead.lowerBound)..<(verb + 1)
    }
    guard let first = name.first, first > whole.lowerBound, items[first].isCapital,
      let last = name.last, Lexicon.grades.contains(lowercased(bytes[Int(items[first].start)..<Int(items[last].end)]))
    else { return nil }
    let mark = items[first - 1]
    if mark.kind == .colon {
      let label = segment(before: first - 1)
      let isName = label.count <= Reach.memberName && label.allSatisfy { items[$0].kind == .word }
      return isName && !label.isEmpty && !items[label.lowerBound].has(.measure)
        ? label.lowerBound..<name.upperBound : name
    }
    return mark.kind.isOne(of: [.comma, .semicolon, .close]) ? name : nil
  }

  /// "Trung bình" with a capital, a grade.
  private func isMiddling(_ index: Int) -> Bool {
    items[index].isCapital && items[index].kind == .word && lowercased(bytes[items[index].range]) == "trung bình"
  }

  /// "học lực giỏi 20%, khá 50%, trung bình dưới 30%": behind a grade another, though its word may also say how a value is meant.
  func furtherGrade(_ candidate: Candidate, _ member: Range<Int>, after last: Wording?) -> Range<Int>? {
    guard candidate.family == .percent, let last, let name = last.subject.last, isGrade(name) else { return nil }
    let behind = member.lowerBound..<candidate.first
    let words = behind.filter { items[$0].kind == .word && !items[$0].has([.joiner, .comparator]) }
    guard words.count == 1, let grade = words.first, isGrade(grade), grade > whole.lowerBound,
      items[grade - 1].kind.isOne(of: [.comma, .semicolon]) || items[grade - 1].has(.joiner)
    else { return nil }
    return grade..<(grade + 1)
  }

  private func isGrade(_ index: Int) -> Bool {
    items[index].kind == .word
      && ["tốt", "khá", "giỏi", "xuất sắc", "trung bình", "yếu", "kém"].contains(lowercased(bytes[items[index].range]))
  }

  /// "…, tốt nghiệp 100%": behind another value a verb alone names what the share is of.
  func actAsName(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>) -> Range<Int>? {
    guard candidate.family == .percent, candidate.verb == nil, lead.count == 1, let act = lead.first,
      rest.isEmpty || isAside(rest) || startsWithTime(rest)
    else { return nil }
    // "công nghiệp 10%, xây dựng 9%, dịch vụ 8%": a branch of a row.
    if isBranch(act), !candidate.isMarked { return act..<(act + 1) }
    guard has(act, .verb), !has(act, [.making, .direction, .modal, .giver, .transitive, .passive]),
      !items[act].has([.create, .goal, .value, .joiner])
    else { return nil }
    return act..<(act + 1)
  }

  /// ", trình Thủ tướng": a verb of reporting.
  func isNextAct(behind comma: Int, _ rest: Range<Int>) -> Bool {
    comma + 1 < rest.upperBound && items[comma + 1].phrase != 0
      && table.words.nextActs.contains(items[comma + 1].phrase)
  }

  /// "Tăng thêm 10 điểm phần trăm so với năm 2025 về tỷ lệ lao động qua đào tạo": what the points are of.
  func measureOfPoints(_ candidate: Candidate, _ rest: Range<Int>) -> Range<Int>? {
    guard candidate.family == .count, candidate.unit.begins(with: "điểm"),
      let about = rest.prefix(Reach.memberLead * 4).first(where: {
        items[$0].phrase == table.words.ve && items[$0].phrase != 0
      }),
      about + 1 < rest.upperBound, items[about + 1].has(.measure)
    else { return nil }
    let end = ((about + 1)..<rest.upperBound).first { items[$0].kind == .comma || has($0, .turn) } ?? rest.upperBound
    return trimmedTail((about + 1)..<end)
  }

  /// "chỉ số hiệu quả logistics [do Ngân hàng Thế giới công bố]": who ranks.
  func withoutPublisher(_ words: Wording) -> Wording {
    guard
      let by = words.subject.dropFirst().first(where: { items[$0].phrase != 0 && items[$0].phrase == table.words.doBy }
      ),
      by + 1 < words.subject.upperBound, items[by + 1].isCapital
    else { return words }
    var words = words
    words.subject = trimmedTail(words.subject.lowerBound..<by)
    return words
  }

  /// "tỷ lệ lao động qua đào tạo đạt 75%, có bằng cấp, chứng chỉ 40%": those of the measure before that have it.
  func partThatHas(_ candidate: Candidate, _ lead: Range<Int>, _ rest: Range<Int>, after last: Wording?) -> Wording? {
    guard candidate.family == .percent, let first = lead.first, lead.count > 1, items[first].phrase == table.words.co,
      isNoun(first + 1) || items[first + 1].phrase == table.words.bang, !items[first + 1].has(.measure),
      rest.isEmpty || startsWithTime(rest) || isAside(rest),
      let last, !last.isNumberFirst, !last.subject.isEmpty, items[last.subject.lowerBound].has(.measure),
      !lead.dropFirst().contains(where: { items[$0].kind == .number || has($0, [.verb, .passive]) })
    else { return nil }
    return Wording(subject: first..<first, outcome: trimmedTail(lead))
  }

  /// The last measure of the sentence before a value, up to what is said of it.
  func measure(before candidate: Candidate) -> Range<Int>? {
    let floor = max(whole.lowerBound, candidate.first - Reach.label)
    var start = (floor..<candidate.first).last { items[$0].kind == .stop }.map { $0 + 1 } ?? floor
    // "Tỷ lệ hộ nghèo là 5%. Mục tiêu đến năm 2030 là 2%": of what was told in the sentence before.
    if start > floor, aimsAtTimeAlone(start..<candidate.first) {
      start = (floor..<start - 1).last { items[$0].kind == .stop }.map { $0 + 1 } ?? floor
    }
    if let told = measure(ofValueIn: start..<candidate.first, candidate) { return told }
    guard
      var first = (start..<candidate.first).last(where: {
        items[$0].has(.measure) && items[$0].kind == .word && group($0) == group(candidate.number) && !isLoneSo($0)
      })
    else { return nil }
    // "tỷ lệ tăng hằng năm số lượng tin": of what it is the rate.
    if let outer = (start..<first).reversed().prefix(while: {
      items[$0].kind == .word && !items[$0].has(.goal) && items[$0].phrase != table.words.dat
    })
    .last(where: { items[$0].has(.measure) && !isLoneSo($0) }) {
      first = outer
    }
    let end =
      (first + 1..<candidate.first).first {
        items[$0].kind != .word && !(items[$0].kind == .comma && goesOnWithNoun(behind: $0)) || isTime($0)
          || items[$0].has(.value) || has($0, [.making, .direction]) && $0 > first + 1
          || items[$0].has(.goal) && !items[$0].has(.measure)
      } ?? candidate.first
    let measure = withoutListLead(trimmedTail(first..<end))
    let isName = measure.first.map { items[$0].range.count > 9 } ?? false
    return measure.count > 1 || isName ? measure : nil
  }

  /// "Mục tiêu đến năm 2030 là", "Phấn đấu năm 2027 đạt": an aim and its time, and nothing that is aimed at.
  private func aimsAtTimeAlone(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].phrase != 0 && items[$0].has(.goal) }
      && range.allSatisfy { at in
        let item = items[at]
        return item.kind.isOne(of: [.year, .dash, .comma, .colon]) || isTime(at) || isOfTime(at)
          || item.phrase != 0 && item.has([.goal, .value, .comparator, .deadlineLead])
          || item.phrase != 0 && item.phrase == table.words.la
      }
  }

  /// "Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm năm 2025 đạt 62%, phấn đấu năm 2026 đạt 70%": all that stands between the head of a
  /// measure and what brings its earlier value, without the time of that.
  private func measure(ofValueIn range: Range<Int>, _ candidate: Candidate) -> Range<Int>? {
    let own = group(candidate.number)
    guard
      let sign = range.last(where: {
        items[$0].kind == .percent && group($0) == own && $0 > range.lowerBound && items[$0 - 1].kind == .number
      })
    else { return nil }
    var end = sign - 1
    func isBinder(_ at: Int) -> Bool {
      items[at].kind == .colon || items[at].kind == .mark
        || items[at].phrase != 0
          && (items[at].has([.value, .comparator, .past, .already]) || items[at].phrase == table.words.la
            || items[at].phrase == table.words.tu)
    }
    let bound = end
    while end > range.lowerBound, isBinder(end - 1) { end -= 1 }
    guard end < bound else { return nil }
    while end > range.lowerBound, items[end - 1].kind == .year || items[end - 1].kind == .date || isTime(end - 1) {
      end -= 1
    }
    guard end > range.lowerBound, items[end - 1].kind == .word,
      let start = (range.lowerBound..<end).last(where: {
        items[$0].kind.isOne(of: [.number, .percent, .semicolon, .colon]) && group($0) == own
      }).map({ $0 + 1 }) ?? Optional(range.lowerBound),
      let head = (start..<end).first(where: { items[$0].kind == .word && items[$0].has(.measure) && !isLoneSo($0) }),
      end - head > 1, end - head <= Reach.label,
      !(head..<end).contains(where: {
        items[$0].phrase != 0 && items[$0].has([.goal, .past]) && !items[$0].has(.measure)
      })
    else { return nil }
    return trimmedTail(head..<end)
  }

  /// "số lượng tin, bài mới phục vụ …": the comma of a row of nouns.
  private func goesOnWithNoun(behind comma: Int) -> Bool {
    whole.contains(comma + 1) && isNoun(comma + 1) && !isTime(comma + 1) && !isAimer(comma + 1)
      && !items[comma + 1].has([.measure, .create, .goal, .value, .comparator])
      && !has(comma + 1, [.making, .direction, .transitive])
  }

  /// "60% bơi được an toàn": what they can, of those that were told before.
  func isAbility(_ noun: Range<Int>) -> Bool {
    noun.count > 2 && mayBeAct(noun.lowerBound) && isSyllable(noun.lowerBound + 1)
      && items[noun.lowerBound + 1].phrase == table.words.duoc && !mayBeAct(noun.lowerBound + 2)
      && !has(noun.lowerBound + 2, [.verb, .transitive, .making])
  }
}
