import Bytes

// Words of goals that a clause names because they were met, missed or are held against.
extension ProseReader {
  /// "phấn đấu duy trì diện tích rừng tự nhiên hiện có 466.207 ha": what there is, is to be kept.
  func isKept(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase == candidates.words.hienCo,
      state.mode == .goal || !scope.isNews && scope.mode == .task && state.mode == .task
        || state.mode != .past && clause.deadlines.contains(where: { scope.timeline.isToCome($0.year) })
    else { return false }
    return (1...Reach.kept).contains {
      guard let before = candidates.item(index - $0, clause.range) else { return false }
      return before.phrase != 0 && candidates.words.keepers.contains(before.phrase)
    }
  }

  /// "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh": whose resolution, not who came.
  func isOfCongress(_ index: Int, _ clause: Clause) -> Bool {
    candidates.lowered(index, index + 1) == "đại biểu"
      && candidates.lowered(max(clause.range.lowerBound, index - 2), index).ends(with: "đại hội")
      && (max(clause.range.lowerBound, index - Reach.shortLeadIn)..<index).contains {
        items[$0].phrase != 0 && items[$0].has(.citation)
      }
  }

  /// "số thu của các doanh nghiệp chỉ chiếm 13%": what is; where a goal goes before ("phấn đấu phí giao hàng chỉ chiếm 10%") it is aimed at.
  func isOnlyShare(_ index: Int, _ clause: Clause) -> Bool {
    guard items[index].phrase != 0, index > clause.range.lowerBound, items[index].phrase == candidates.words.chiem,
      ["chỉ", "mới"].contains(candidates.lowered(index - 1, index))
    else { return false }
    let goal = state.isOwnGoal ? clause.goal : nil
    return goal.map { items[$0..<index].contains { !$0.kind.isOne(of: [.word, .year]) } } ?? true
  }

  /// "phấn đấu tỷ lệ hộ nghèo giảm so với năm trước trên 4%": only what the goal is compared with.
  func isComparedWith(_ index: Int, _ clause: Clause) -> Bool {
    guard state.isOwnGoal || state.comparesGoals || isUnderGoals, let before = candidates.item(index - 1, clause.range)
    else {
      return false
    }
    return before.phrase != 0 && before.has(.baseline)
  }

  /// "nhiều chỉ tiêu của huyện tăng trưởng cao so với năm 2023", "phần lớn các chỉ tiêu đều đạt, vượt kế hoạch": how the
  /// goals have been met.
  func tellsOfResults(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), items[index].has(.goalSection), !state.isOwnGoal, !isUnderGoals else {
      return false
    }
    if scope.tells, keepsToPlan(behind: index, clause) { return true }
    var isMet = false
    for at in (index + 1)..<(index + Reach.metGoals) {
      guard let next = candidates.item(at, clause.range),
        next.kind == .word || next.kind == .comma || next.kind == .dash
          || next.kind == .year && !scope.timeline.isToCome(Int(next.value))
      else { return false }
      if next.phrase != 0, isMeeting(next.phrase) {
        // "còn một số chỉ tiêu chưa hoàn thành kế hoạch": those that were not met tell of results too.
        if items[at - 1].phrase != 0,
          [candidates.words.chua, candidates.words.khong].contains(items[at - 1].phrase)
        {
          return true
        }
        // "nhiều chỉ tiêu của chương trình đã hoàn thành", "các chỉ tiêu đều đạt".
        if items[at - 1].has(.already) || candidates.lowered(at - 1, at) == "đều" { return true }
        isMet = true
      }
      if next.phrase == candidates.words.vuot || next.has(.difference) {
        // "Chỉ tiêu sản lượng tăng và vượt Nghị quyết đề ra".
        return isMet || items[at - 1].has(.joiner) && isGrowth(index + 1..<at)
      }
      if next.has(.goal), !next.has(.goalSection), !isMet { return false }
      if next.has(.baseline), next.phrase != 0 { return at - index > 1 && isMet || isGrowth(index + 1..<at) }
    }
    return false
  }

  /// "các chỉ tiêu cơ bản bảo đảm tiến độ kế hoạch đề ra", "các chỉ tiêu đạt kế hoạch đề ra": how far the goals are, where no year to come
  /// is told.
  private func keepsToPlan(behind index: Int, _ clause: Clause) -> Bool {
    let end = (index + 1..<min(clause.range.upperBound, index + Reach.metGoals)).first {
      !items[$0].kind.isOne(of: [.word, .dash])
    }
    let words = candidates.lowered(index + 1, end ?? min(clause.range.upperBound, index + Reach.metGoals)) + " "
    guard let plan = Lexicon.plansSet.compactMap({ words.firstRange(of: $0 + " ")?.lowerBound }).min() else {
      return false
    }
    let lead = " " + words[..<plan]
    return Lexicon.keepings.contains { lead.ends(with: " " + $0 + " ") }
      && !clause.deadlines.contains { scope.timeline.isToCome($0.year) }
  }

  func isMeeting(_ phrase: UInt16) -> Bool {
    phrase == candidates.words.dat || phrase == candidates.words.daDat || phrase == candidates.words.hoanThanh
  }

  /// "tăng", "giảm mạnh".
  private func isGrowth(_ range: Range<Int>) -> Bool {
    range.contains { at in
      if items[at].has(.value) { return true }
      guard items[at].kind == .word else { return false }
      let word = candidates.lowered(at, at + 1)
      return word == "tăng" || word == "giảm" || word.begins(with: "tăng ") || word.begins(with: "giảm ")
    }
  }

  /// "có 30/32 chỉ tiêu đạt và vượt kế hoạch đề ra", "hoàn thành các mục tiêu đề ra": the goals that results are held
  /// against.
  func isOfResults(_ index: Int, _ clause: Clause) -> Bool {
    // "vượt xa mục tiêu là 5 máy".
    if (1...2).contains(where: { candidates.item(index - $0, clause.range)?.phrase == candidates.words.vuot }) {
      return !state.isOwnGoal
    }
    guard !items[index].has(.strongGoal), !state.isOwnGoal else { return false }
    if let before = candidates.item(index - 1, clause.range), before.kind == .number, before.second != 0 { return true }
    // "hoàn thành 24/27 chỉ tiêu Nghị quyết Đại hội đề ra".
    if items[index].has(.issuing) {
      for step in 1...Reach.heldCount {
        guard let before = candidates.item(index - step, clause.range), before.kind != .comma else { break }
        if before.kind == .number, before.second != 0 { return true }
        // "đã vượt kế hoạch lợi nhuận trước thuế đề ra".
        if scope.tells, before.phrase != 0, before.has(.difference) { return true }
        // "đạt 100% kế hoạch đề ra".
        if before.kind == .percent, scope.tells { return true }
      }
    }
    for step in 1...Reach.heldAgainst {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      if before.phrase == candidates.words.vuot || before.has([.difference, .baseline]) { return true }
    }
    return false
  }

  /// "đã đạt được các mục tiêu của chương trình": the sentence tells what has been reached.
  func isReachedGoal(_ index: Int, _ clause: Clause) -> Bool {
    guard !items[index].has(.strongGoal), !state.isOwnGoal, !isUnderGoals else { return false }
    var isReached = false
    for step in 1...Reach.heldCount {
      guard let before = candidates.item(index - step, clause.range), before.kind == .word else { return false }
      let phrase = before.phrase
      if phrase != 0, phrase == candidates.words.dat || phrase == candidates.words.hoanThanh { isReached = true }
      // "tiến độ chưa đạt kế hoạch đề ra", "khó hoàn thành mục tiêu".
      if isReached, isUnreached(index - step, clause) {
        // "Xã chưa đạt chỉ tiêu phải hoàn thành …": whom something is asked of.
        return !(index + 1..<around(index, clause).upperBound).contains {
          items[$0].phrase != 0
            && (items[$0].has(.strongGoal) || candidates.lowered($0, $0 + 1).begins(with: "phải"))
        }
      }
      if before.has(.already) { return isReached || phrase == candidates.words.daDat }
    }
    return false
  }

  /// "chưa đạt", "không hoàn thành", "khó đạt": right before the verb stands that something is not met.
  private func isUnreached(_ verb: Int, _ clause: Clause) -> Bool {
    guard let denial = candidates.item(verb - 1, clause.range), denial.kind == .word else { return false }
    if denial.phrase != 0, [candidates.words.chua, candidates.words.khong].contains(denial.phrase) { return true }
    return candidates.lowered(verb - 1, verb) == "khó"
  }
}
