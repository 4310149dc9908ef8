import Bytes

/// What news tell of a time to come without a word of goals, sentence by sentence.
extension ProseReader {
  /// "Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ hộ dùng nước sạch đạt 95%": behind what is to be in a year to come, a sentence that brings
  /// the value of a further measure goes on with it.
  func goOnAhead(_ sentence: Range<Int>) {
    state.goesOnAhead = false
    guard let year = state.toldAhead, state.mode == .neutral else { return }
    guard let first = sentence.first(where: { items[$0].kind == .word }), items[first].phrase != 0,
      candidates.words.sharesOf.contains(items[first].phrase) || opensWithTrade(first), endOfPart(sentence) == nil,
      ProseReader.bringsValue(items, sentence, scope.timeline), !saysOtherwise(sentence, Lexicon.ofOthers)
    else {
      state.toldAhead = nil
      return
    }
    state.goesOnAhead = true
    state.mode = .goal
    if state.year == nil { state.year = Horizon(year: year.year, source: .leadIn, day: year.day) }
  }

  /// "Kim ngạch xuất khẩu đạt 600 triệu USD": what a trade is to bring.
  private func opensWithTrade(_ first: Int) -> Bool {
    let words = candidates.lowered(first, min(first + 2, items.count)) + " "
    return ["kim ngạch", "giá trị sản xuất", "tổng kim ngạch"].contains { words.begins(withWord: $0) }
  }

  /// Takes note of a sentence of news that opens with a year to come and says what is to be then.
  func tellAhead(_ sentence: Range<Int>, hasTargets: Bool) {
    guard scope.isNews else { return }
    if state.goesOnAhead {
      if state.mode == .goal, !state.isOwnGoal { state.mode = .neutral }
      if state.mode == .past || state.isOwnGoal { state.toldAhead = nil }
      return
    }
    state.toldAhead = nil
    guard hasTargets, state.mode == .neutral, let year = state.year, year.source == .clause,
      scope.timeline.isToCome(year.year),
      let figure = sentence.first(where: { items[$0].kind == .number }),
      (sentence.lowerBound..<figure).prefix(Reach.yearLine).contains(where: {
        items[$0].kind == .year && Int(items[$0].value) == year.year
      })
    else { return }
    state.toldAhead = year
  }

  /// "Hệ thống thoát nước đạt 80%", "Tỷ lệ đất giao thông từ 11 - 16%": whether a sentence of a name, a verb that brings its value and the
  /// value tells neither of what has been, nor of what is supposed, nor of somebody by name.
  static func bringsValue(_ items: [Item], _ sentence: Range<Int>, _ timeline: Timeline) -> Bool {
    let speaksAgainst: Roles = [
      .past, .already, .forecast, .condition, .difference, .baseline, .citation, .planShare, .normCue, .normVerb,
    ]
    var verb: Int?
    var bringsValue = false
    for at in sentence {
      let item = items[at]
      switch item.kind {
      case .year, .date: if !timeline.isToCome(Int(item.value)) { return false }
      case .number:
        if let verb, at - verb <= Reach.markers { bringsValue = true }
      case .word:
        if item.phrase == 0 {
          verb = nil
          // A name: who has reached it, not what is to be.
          if item.isCapital, at > sentence.lowerBound, !bringsValue { return false }
          continue
        }
        if item.has(speaksAgainst), !item.has(.value) { return false }
        // "đạt khoảng từ 11 - 16%"; "có tỷ lệ thất nghiệp 4%" has no verb that brings it.
        if item.has(.value), !item.has(.measure), item.phrase != LexiconTable.shared.words.la {
          verb = at
        } else if !item.has([.comparator, .perYear]), item.phrase != LexiconTable.shared.words.tu {
          verb = nil
        }
      default: continue
      }
    }
    return bringsValue
  }

  /// "Năm 2027, huyện đặt mục tiêu thu 500 tỷ đồng. Thu nhập bình quân đạt 50 triệu đồng, tăng 10% so với năm 2026" told in 2027: behind
  /// goals of the year at hand a value held against the year before it is one of them, where nothing says that it has been reached.
  func comparesGoals(_ sentence: Range<Int>) -> Bool {
    // Later in the year such a sentence tells what the year has brought so far.
    guard scope.isNews, state.goalsAreCompared,
      let month = scope.timeline.month, month <= Self.monthsOfPlans,
      let year = (state.year ?? scope.horizon)?.year, !scope.timeline.isOver(year),
      let first = sentence.first(where: { items[$0].kind == .word }),
      !items[first].has([.province, .district, .commune, .central]), endOfPart(sentence) == nil,
      !saysOtherwise(sentence, Lexicon.soFar)
    else { return false }
    let opening = candidates.lowered(first, min(first + 2, sentence.upperBound))
    if Lexicon.partsOfYears.contains(where: { opening == $0 || opening.begins(with: $0 + " ") }) { return false }
    var compares = false
    for at in sentence {
      let item = items[at]
      if item.kind == .date || item.kind == .year {
        if Int(item.value) != year && !(compares && Int(item.value) == year - 1) { return false }
        continue
      }
      guard item.phrase != 0 else { continue }
      if item.has(.baseline), comparesWithYear(before: year, behind: at, sentence) {
        compares = true
        continue
      }
      let isPointBefore = compares && Lexicon.yearsBefore.contains(candidates.lowered(at, at + 1))
      if item.has([.past, .already, .pastSection]), !isPointBefore { return false }
    }
    return compares
  }

  /// "…, đặt mục tiêu doanh thu 500 tỷ đồng, tăng 5% so với năm 2026": whether goals are told with the year before beside them.
  func comparesWithBefore(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews else { return false }
    return sentence.contains { at in
      guard items[at].phrase != 0, items[at].has(.baseline) else { return false }
      if items[at].has(.past) { return true }
      return (at + 1...at + Reach.yearRole).contains { step in
        candidates.item(step, sentence).map {
          $0.kind == .year && scope.timeline.isOver(Int($0.value)) || $0.phrase != 0 && $0.has(.past)
        } ?? false
      }
    }
  }

  /// The months of a year in which its plans are told.
  private static let monthsOfPlans = 4

  /// Whether one of some words stands in the first part of a sentence.
  private func saysOtherwise(_ sentence: Range<Int>, _ words: [String]) -> Bool {
    let text =
      " " + candidates.lowered(sentence.lowerBound, min(sentence.upperBound, sentence.lowerBound + Reach.announcement))
    return words.contains { text.holds(" " + $0) }
  }

  /// "so với năm 2026", "so với năm trước", where goals are of 2027.
  private func comparesWithYear(before year: Int, behind index: Int, _ sentence: Range<Int>) -> Bool {
    for at in index + 1...index + Reach.yearRole {
      guard let item = candidates.item(at, sentence) else { return false }
      if item.kind == .year { return Int(item.value) == year - 1 }
      if item.phrase != 0, Lexicon.yearsBefore.contains(candidates.lowered(at, at + 1)) { return true }
    }
    return false
  }

  /// "Theo kế hoạch, vụ đông năm nay, toàn tỉnh gieo trồng 16.470 ha": news tell what a plan has for a time that is not over.
  func opensByPlan(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, scope.mode != .norm, state.mode != .past, let first = sentence.first, items[first].isCapital,
      let figure = sentence.first(where: { items[$0].kind == .number })
    else { return false }
    let lead = candidates.lowered(first, min(figure, first + Reach.leadGoal))
    guard let opening = Lexicon.byPlans.first(where: { lead.begins(with: $0) }) else { return false }
    let time = lead.dropFirst(opening.count).drop { $0 == "," || $0 == " " }
    guard Lexicon.timesOfPlanned.contains(where: { time.begins(with: $0 + " ") }) else { return false }
    // "…, thực hiện đạt 90%", "…, có 1.200 thí sinh": a further figure tells what came of it, but for a part of the first.
    var isPart = false
    for at in figure + 1..<sentence.upperBound {
      if items[at].phrase != 0, items[at].has(.amongWhich) { isPart = true }
      if items[at].kind == .percent || items[at].kind == .number && !isPart { return false }
    }
    return !saysOtherwise(sentence, Lexicon.carriedOut)
      && !sentence.contains { at in
        items[at].kind == .year && scope.timeline.isOver(Int(items[at].value))
          || items[at].phrase != 0 && items[at].has([.past, .already])
      }
  }

  /// Where what is planned begins: behind the last comma before its figure.
  func endOfPlanLead(_ sentence: Range<Int>) -> Int {
    let figure = sentence.first { items[$0].kind == .number } ?? sentence.lowerBound
    return (sentence.lowerBound..<figure).last { items[$0].kind == .comma }.map { $0 + 1 } ?? sentence.lowerBound
  }

  /// "Để cán đích 10 tỷ USD trong năm nay, ngành thủy sản phải tăng trưởng 11%": news open with what is to be reached and say what it takes.
  func opensWithEnd(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, scope.mode != .norm, state.mode != .past, let first = sentence.first, items[first].isCapital
    else { return false }
    let lead = candidates.lowered(first, min(first + Reach.memberLead, sentence.upperBound))
    return Lexicon.endsAhead.contains { lead.begins(with: $0 + " ") }
      && !sentence.contains { at in
        items[at].phrase != 0 && items[at].has([.past, .already])
          || items[at].kind == .year && scope.timeline.isOver(Int(items[at].value))
      }
  }

  /// "Đối với huyện, thị xã duy trì 8/8 huyện đạt chuẩn; phấn đấu 1 huyện …": news say for whom a task is, and what it aims at.
  func opensWithTaskForSome(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, scope.mode != .norm, scope.mode != .past, state.mode != .past, let first = sentence.first,
      items[first].isCapital, items[first].phrase != 0, items[first].phrase == candidates.words.doiVoi,
      let verb = (first + 1..<sentence.upperBound).prefix(Reach.shortLeadIn).first(where: {
        items[$0].phrase != 0 && candidates.words.keepers.contains(items[$0].phrase)
      }), let number = candidates.item(verb + 1, sentence), number.kind == .number
    else { return false }
    return sentence.prefix(Reach.announcement).contains { items[$0].phrase != 0 && items[$0].has(.strongGoal) }
      && !sentence.prefix(Reach.announcement).contains { items[$0].phrase != 0 && items[$0].has([.past, .already]) }
  }

  /// "Năm 2027 tăng trưởng 10%. Đây là mục tiêu mà Tỉnh ủy đặt ra": whether the sentence behind one of news calls what it says a goal.
  func isCalledGoal(_ sentence: Range<Int>) -> Bool {
    guard scope.isNews, state.mode != .past, scope.mode != .norm, endOfPart(sentence) == nil,
      sentence.contains(where: { at in
        items[at].kind == .year && !scope.timeline.isOver(Int(items[at].value))
          || items[at].range.count == "sẽ".utf8.count && candidates.lowered(at, at + 1) == "sẽ"
      }), !saysOtherwise(sentence, Lexicon.soFar)
    else { return false }
    let next = sentence.upperBound
    guard next < items.count else { return isCalledGoalBehind }
    guard items[next].isCapital, items[next].kind == .word else { return false }
    return Announcement.callsGoal(candidates.lowered(next, min(items.count, next + Reach.headingWords / 2))[...])
  }
}

extension Announcement {
  /// "Đây là mục tiêu mà …", "Đây cũng là chỉ tiêu được …": not "Đây là mục tiêu đã hoàn thành".
  static func callsGoal(_ text: Substring) -> Bool {
    guard let lead = Lexicon.callings.first(where: { text.begins(with: $0) }) else { return false }
    let behind = text.dropFirst(lead.count).prefix { $0 != "." && $0 != ";" }
    return Lexicon.setBy.contains { behind.holds($0) } && !Lexicon.met.contains { behind.holds($0) }
  }
}
