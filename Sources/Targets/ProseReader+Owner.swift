import Vietnamese

/// Whose goals a document states, as its issuer tells.
struct GoalOwner: Sendable {
  /// Whether it is the Government or another body of the whole country.
  let isCentral: Bool
  /// Words that a place at the head of a sentence has at most.
  static let nameWords = 5

  /// Its province, folded; nil where the issuer names none.
  let province: String?

  /// - Parameter issuer: Cơ quan ban hành; nil for news.
  init(issuer: String?) {
    province = issuer.flatMap { Provinces.only(in: $0) }
    isCentral = issuer.map { Provinces.only(in: $0) == nil } ?? true
  }
}

extension ProseReader {
  /// Whether a sentence tells of what is not this document's to promise: another's goals ("Cả nước phấn đấu …", "Tỉnh Quảng Trị đặt
  /// mục tiêu …" in the plan of Sơn La), or what is only supposed or asked for ("Nếu có đủ kinh phí, …", "Đề nghị Bộ hỗ trợ …").
  func isOthers(_ sentence: Range<Int>) -> Bool {
    guard !scope.isNews, let first = sentence.first(where: { items[$0].kind == .word }) else { return false }
    if items[first].phrase != 0, candidates.words.supposing.contains(items[first].phrase) {
      return isSupposed(first, sentence)
    }
    // "Chỉ tiêu Chính phủ yêu cầu …: 100%": what is asked for is the document's own.
    if [candidates.words.chiTieu, candidates.words.mucTieu].contains(items[first].phrase), items[first].phrase != 0 {
      return false
    }
    guard let goal = sentence.prefix(Reach.leadYear).first(where: { isAim($0) }), goal > first else { return false }
    let lead = first..<goal
    if !scope.isCentral, let other = lead.first(where: { items[$0].phrase != 0 }),
      candidates.words.everyone.contains(items[other].phrase), candidates.lowered(goal, goal + 1) != "giao"
    {
      return true
    }
    guard let own = scope.province, let other = named(lead), other != own else { return false }
    // "Hợp tác với thành phố Hà Nội, phấn đấu …": a clause before the comma whose subject is no place.
    guard let comma = lead.last(where: { items[$0].kind == .comma || items[$0].kind == .semicolon }),
      comma + 1 >= lead.upperBound || named(comma + 1..<lead.upperBound) == nil
    else { return true }
    let text = candidates.lowered(lead.lowerBound, lead.upperBound)
    return Lexicon.bodies.contains { text.hasPrefix($0) } || named(lead.prefix(GoalOwner.nameWords)) == other
  }

  /// "Nếu có đủ kinh phí, …", "Đề nghị Bộ hỗ trợ …"; not "Kiến nghị của cử tri được giải quyết đạt 95%", where the word is a noun,
  /// nor what another clause says.
  private func isSupposed(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard first + 1 < sentence.upperBound else { return false }
    let next = items[first + 1]
    let isNoun =
      next.phrase != 0 && [candidates.words.cua, candidates.words.ve].contains(next.phrase) || next.kind == .comma
    return !isNoun && !sentence.contains { items[$0].kind == .semicolon }
  }

  /// "đặt mục tiêu", "phấn đấu", "yêu cầu": somebody aims at something.
  private func isAim(_ index: Int) -> Bool {
    let item = items[index]
    guard item.phrase != 0, item.has(.goal), !item.has(.comparator) else { return false }
    return item.has([.strongGoal, .issuing]) || !item.has(.goalSection)
  }

  /// The province that stands in a lead, if it names one alone.
  private func named(_ lead: Range<Int>) -> String? {
    guard
      lead.contains(where: {
        items[$0].isCapital && $0 > lead.lowerBound || items[$0].isCapital && $0 + 1 < lead.upperBound
      })
    else { return nil }
    let text = candidates.bytes[Int(items[lead.lowerBound].start)..<Int(items[lead.upperBound - 1].end)]
    return Provinces.only(in: String(decoding: text, as: UTF8.self))
  }

  /// "Có thể đạt 87% xã số": what may be is not aimed at.
  func isOnlyPossible(_ candidate: Candidate, _ clause: Clause) -> Bool {
    (1...Reach.entitlementVerb).contains { step in
      candidates.item(candidate.first - step, clause.range).map {
        $0.phrase != 0 && $0.phrase == candidates.words.may && candidate.first - step == clause.range.lowerBound
      } ?? false
    }
  }
}
