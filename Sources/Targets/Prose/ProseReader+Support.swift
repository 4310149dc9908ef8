import Bytes

/// What somebody is given and on what condition, and who pays how much of it: rules of support, which aim at nothing.
extension ProseReader {
  /// "Hỗ trợ 50% chi phí": from here on the sentence may say up to how much, and to whom.
  func noteSupport(_ candidate: Candidate, _ clause: Clause) {
    state.supportEnd = candidate.end
    guard !state.isOfSupport, candidate.family == .percent || candidate.family == .money else { return }
    state.isOfSupport = lead(of: candidate, in: clause.sentence).contains {
      items[$0].kind == .word && candidates.lowered($0, $0 + 1).holds("hỗ trợ")
    }
  }

  /// Words before a figure that may say that somebody is given something.
  private func lead(of candidate: Candidate, in range: Range<Int>) -> Range<Int> {
    max(range.lowerBound, candidate.first - Reach.memberName)..<max(range.lowerBound, candidate.first)
  }

  /// "hỗ trợ không quá 5 ha/hộ", and behind what is given "không quá 3 lần/người", "hộ nuôi từ 500 con trở lên": up to how much, and
  /// from what size on.
  func isOfSupport(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard !state.isStrongGoal else { return false }
    if (1...2).contains(where: { isUpTo(candidate.first - $0, clause) }) { return true }
    guard state.isOfSupport, candidate.family != .percent else { return false }
    // "không quá 5 ha hoặc 1.000 m3".
    if let end = state.supportEnd, candidate.first == end + 1, items[end].has(.joiner) || isOr(end) { return true }
    if candidate.comparator == .atMost || candidate.comparator == .lessThan { return true }
    guard candidate.comparator == .atLeast else { return false }
    let words = lead(of: candidate, in: clause.range).suffix(Reach.memberLead)
    return words.contains {
      items[$0].kind == .word && Lexicon.sizesOfRecipients.contains(candidates.lowered($0, $0 + 1))
    }
  }

  /// "hỗ trợ tối đa", "hỗ trợ không quá".
  private func isUpTo(_ index: Int, _ clause: Clause) -> Bool {
    guard let verb = candidates.item(index, clause.range), verb.has(.normVerb), verb.phrase != 0 else { return false }
    return ["hỗ trợ không quá", "hỗ trợ tối đa"].contains(candidates.lowered(index, index + 1))
  }

  private func isOr(_ index: Int) -> Bool {
    items[index].kind == .word && candidates.lowered(index, index + 1) == "hoặc"
  }

  /// "Tổng kinh phí là 71 tỷ đồng. Trong đó, vốn khuyến công quốc gia hỗ trợ 8 tỷ đồng": who bears which part of a sum.
  func isPartOfSum(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .money, !candidate.unit.utf8.contains(UInt8(ascii: "/")),
      !(candidates.item(candidate.end, clause.range)?.has(.perYear) ?? false), let first = clause.sentence.first,
      items[first].phrase != 0, items[first].has(.amongWhich)
    else { return false }
    guard let last = clause.accepted.last ?? drafts.last, last.candidate.family == .money else { return false }
    return last.candidate.end > first - Reach.label && !last.candidate.unit.utf8.contains(UInt8(ascii: "/"))
      && (last.isBudget || state.mode == .goal || clause.budget)
  }

  /// "Cơ cấu vốn gồm vốn vay 70% và vốn đối ứng 30%" where no heading calls it a goal: of which sources the money of a project is.
  func isPartOfFunding(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, !state.isStrongGoal, !isUnderGoals,
      let first = clause.sentence.prefix(Reach.leadYear).first(where: { items[$0].kind == .word })
    else { return false }
    let words = (first..<min(first + Reach.memberLead, clause.sentence.upperBound)).prefix { items[$0].kind == .word }
    let opening = candidates.lowered(words.startIndex, words.endIndex) + " "
    guard Lexicon.fundings.contains(where: { opening.begins(withWord: $0) }) else { return false }
    let name =
      max(clause.range.lowerBound, (clause.separator ?? -1) + 1, candidate.first - Reach.label)..<candidate.first
    return !name.isEmpty
      && ["vốn", "ngân sách", "nguồn", "kinh phí", "xã hội hóa"].contains {
        (" " + candidates.lowered(name.lowerBound, name.upperBound) + " ").holds(" " + $0 + " ")
      }
  }

  /// "Ngân sách tỉnh hỗ trợ 70%, ngân sách xã đối ứng 30% kinh phí", "…, nhân dân đóng góp 20%": who pays how much.
  func isShareOfPayer(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, !state.isStrongGoal else { return false }
    let start = max((clause.separator ?? -1) + 1, clause.range.lowerBound)
    let name = start..<candidate.first
    guard (1...Reach.memberName).contains(name.count), name.allSatisfy({ items[$0].kind == .word }) else {
      return false
    }
    let words = candidates.lowered(name.lowerBound, name.upperBound)
    guard Lexicon.payers.contains(where: { words.begins(withWord: $0) }) else { return false }
    if let next = candidates.item(candidate.end, clause.range), next.kind == .word, !next.has(.joiner) {
      let money = candidates.lowered(candidate.end, min(candidate.end + 2, clause.range.upperBound)) + " "
      guard Lexicon.sharedMoney.contains(where: { money.begins(withWord: $0) }) else { return false }
    }
    if Lexicon.payings.contains(where: { words.ends(with: " " + $0) }) { return true }
    // "…, ngân sách huyện 40%" behind what another pays.
    guard let end = state.supportEnd, end < candidate.first, clause.separator.map({ $0 >= end }) ?? false else {
      return false
    }
    return candidate.verb == nil || words.ends(with: " đóng góp")
  }

  /// "công ty 100% vốn nhà nước", "doanh nghiệp 100% vốn nước ngoài": whose it is.
  func isOfOwners(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, candidate.verb == nil, !candidate.isMarked,
      let before = candidates.item(candidate.first - 1, clause.range), before.kind == .word,
      !before.has([.create, .value, .goal, .joiner]), candidate.end < clause.range.upperBound
    else { return false }
    let words = candidates.lowered(candidate.end, min(candidate.end + 4, clause.range.upperBound)) + " "
    return ["vốn nhà nước", "vốn nước ngoài", "vốn đầu tư nước ngoài", "vốn điều lệ"].contains {
      words.begins(withWord: $0)
    }
  }

  /// "63 tỉnh, thành phố đều được giao chỉ tiêu bao phủ bảo hiểm y tế đạt trên 90%": to how many the goal behind is set.
  func isAddressee(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .count, candidate.verb == nil else { return false }
    // "Giao chỉ tiêu đánh giá hiệu quả hoạt động đối với 05 doanh nghiệp", "giao 05 chỉ tiêu … của 03 công ty".
    if let before = candidates.item(candidate.first - 1, clause.range), before.phrase != 0,
      [candidates.words.doiVoi, candidates.words.cho, candidates.words.cua].contains(before.phrase),
      let goals = (clause.range.lowerBound..<candidate.first - 1).last(where: {
        items[$0].phrase != 0 && items[$0].has(.goalSection)
      }),
      ["giao", "phân bổ", "phân giao"].contains(where: { verb in
        candidates.lowered(max(clause.range.lowerBound, goals - 2), goals).parts().contains { $0 == verb }
      })
    {
      return true
    }
    let behind = candidate.end..<min(clause.range.upperBound, candidate.end + Reach.memberLead + 1)
    guard
      let set = behind.first(where: { at in
        let words = candidates.lowered(at, min(at + 2, clause.range.upperBound))
        return items[at].kind == .word && words.begins(with: "được ") && (words + " ").holds("giao ")
      })
    else { return false }
    return (set..<clause.range.upperBound).prefix(Reach.label).contains { at in
      items[at].kind == .number && candidates.candidate(at: at, in: clause.range)?.family == .percent
    }
  }

  /// "100% thôn, bản có từ 50% dân số là người dân tộc thiểu số có nhà văn hóa": of all of those that have so much of something.
  func isShareHad(_ candidate: Candidate, _ clause: Clause) -> Bool {
    guard candidate.family == .percent, let last = clause.accepted.last?.candidate, last.family == .percent,
      last.value == 100, last.end < candidate.first
    else { return false }
    let name = last.end..<candidate.first
    guard name.count <= Reach.partName, items[name.upperBound - 1].phrase == candidates.words.co,
      name.dropLast().allSatisfy({
        items[$0].kind.isOne(of: [.word, .comma]) && !items[$0].has(Roles.clausal)
          && !items[$0].has([.create, .measure])
      })
    else { return false }
    return candidates.item(candidate.end, clause.range).map { $0.kind == .word && !$0.has(.joiner) } ?? false
  }
}
