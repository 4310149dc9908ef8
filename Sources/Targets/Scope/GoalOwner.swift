import Bytes
import Vietnamese

/// Whose goals a document states, as its issuer tells.
struct GoalOwner: Sendable {
  /// Whether it is the Government or another body of the whole country.
  let isCentral: Bool
  /// Words that a place at the head of a sentence has at most.
  static let nameWords = 5

  /// Its province, folded; nil where the issuer names none.
  let province: String?
  /// The issuer in lower case; empty for news.
  let issuer: String
  /// How far up the issuer stands: as ``level(of:)`` has it, 4 for provinces, 5 for the whole country.
  let level: Int

  /// - Parameter issuer: Cơ quan ban hành; nil for news.
  init(issuer: String?) {
    province = issuer.flatMap { Provinces.only(in: $0) }
    self.issuer = issuer?.lowercased() ?? ""
    // "UBND xã Mường Bú": a body below the province, whose name stands in no list.
    let words = self.issuer + " "
    let units = Lexicon.localUnits.filter { words.holds(" " + $0 + " ") }
    isCentral = province == nil && units.isEmpty
    level = isCentral ? 5 : units.compactMap(GoalOwner.level(of:)).min() ?? 4
  }

  /// How far up a kind of place stands: 1 for villages, 2 for communes, 3 for districts and towns; nil for what is no place.
  static func level(of unit: String) -> Int? {
    switch unit {
    case "thôn", "bản": 1
    case "xã", "phường", "thị trấn", "đặc khu": 2
    case "huyện", "quận", "thị xã", "thành phố": 3
    default: nil
    }
  }
}

/// Tells of a sentence whose goals it states.
struct OwnerReader {
  let candidates: CandidateReader
  let owner: GoalOwner
  private var items: [Item] { candidates.items }
  private var words: LexiconTable.Words { candidates.words }

  init(_ candidates: CandidateReader, _ owner: GoalOwner) {
    self.candidates = candidates
    self.owner = owner
  }

  /// Whether a sentence tells of what is not this document's to promise: another's goals ("Cả nước phấn đấu …", "Tỉnh Quảng Trị đặt
  /// mục tiêu …" in the plan of Sơn La), or what is only supposed or asked for ("Nếu có đủ kinh phí, …", "Đề nghị Bộ hỗ trợ …").
  /// Nil where it names nobody who aims at something.
  func isOthers(_ sentence: Range<Int>) -> Bool? {
    guard let first = sentence.first(where: { items[$0].kind == .word }) else { return nil }
    if items[first].phrase != 0, words.supposing.contains(items[first].phrase) { return isSupposed(first, sentence) }
    // "Chỉ tiêu Chính phủ yêu cầu …: 100%": what is asked for is the document's own; "Mục tiêu của cả nước là …" is not.
    if items[first].phrase != 0, [words.chiTieu, words.mucTieu].contains(items[first].phrase) {
      return isOfWholeCountry(behind: first, sentence)
    }
    if !owner.isCentral, says("mục tiêu quốc gia", first) { return true }
    guard let goal = sentence.prefix(Reach.leadYear).first(where: { isAim($0) || states($0) }) else {
      return nil
    }
    guard let subject = subject(first..<goal), !isAskedOfOwn(goal, sentence) else { return false }
    // "Chương trình mục tiêu quốc gia giảm nghèo: phấn đấu …": what stands over a goal is what it belongs to.
    if items[goal - 1].kind == .colon || items[goal - 1].kind == .comma {
      let label = candidates.lowered(subject.lowerBound, subject.upperBound)
      if Lexicon.programmes.contains(where: { label.begins(withWord: $0) }) { return false }
    }
    return isAnother(behindBody(subject))
  }

  /// "Chính phủ Trung Quốc quy định …", "Hàn Quốc đặt mục tiêu …": another country's; nil where no country opens the sentence.
  func isForeigners(_ sentence: Range<Int>) -> Bool? {
    guard let first = sentence.first(where: { items[$0].kind == .word }) else { return nil }
    let rules = sentence.prefix(Reach.leadYear).first {
      $0 > first
        && (isAim($0) || states($0) || items[$0].has([.already, .issuing]) && items[$0].phrase != 0 || isRuling($0))
    }
    guard let rules, let subject = subject(first..<rules) else { return nil }
    var text = candidates.lowered(subject.lowerBound, subject.upperBound)[...]
    for body in ["chính phủ ", "quốc hội ", "nhà nước "] where text.begins(with: body) {
      text = text.dropFirst(body.count)
    }
    if Lexicon.isForeign(text) || Lexicon.forecasters.contains(where: { text.begins(with: $0) }) { return true }
    // "Tỷ lệ lạm phát của Mỹ dự kiến …".
    if let of = text.firstRange(of: " của "), Lexicon.isForeign(text[of.upperBound...]) { return true }
    return text.begins(with: "việt nam") || text.begins(with: "nước ta") ? false : nil
  }

  /// "quy định".
  private func isRuling(_ index: Int) -> Bool {
    items[index].range.count == "quy".utf8.count && index + 1 < items.count
      && candidates.lowered(index, index + 2) == "quy định"
  }

  /// "đặt mục tiêu", "phấn đấu", "yêu cầu": somebody aims at something.
  private func isAim(_ index: Int) -> Bool {
    let item = items[index]
    guard item.phrase != 0, item.has(.goal), !item.has(.comparator) else { return false }
    return item.has([.strongGoal, .issuing]) || !item.has(.goalSection)
  }

  /// "Quy hoạch tổng thể quốc gia xác định …": a programme says what is aimed at.
  private func states(_ index: Int) -> Bool {
    items[index].has(.issuing) && items[index].phrase != 0 && says("xác định", index)
  }

  /// Whether an item is these words: its length first, since nearly none is.
  private func says(_ words: String, _ index: Int) -> Bool {
    Int(items[index].end - items[index].start) == words.utf8.count && candidates.lowered(index, index + 1) == words
  }

  /// "Thủ tướng Chính phủ giao tỉnh …", "Chính phủ yêu cầu các địa phương …": what others ask of the document's own.
  private func isAskedOfOwn(_ goal: Int, _ sentence: Range<Int>) -> Bool {
    let verb = candidates.lowered(goal, goal + 1)
    if verb == "giao" { return true }
    guard verb == "yêu cầu", goal + 1 < sentence.upperBound else { return false }
    let object = candidates.lowered(goal + 1, min(goal + 4, sentence.upperBound))
    return ["tỉnh", "các tỉnh", "địa phương", "các địa phương"].contains { object.begins(with: $0) }
  }

  /// "Mục tiêu của Chính phủ là …", "Mục tiêu quốc gia đến năm 2030 …".
  private func isOfWholeCountry(behind first: Int, _ sentence: Range<Int>) -> Bool {
    guard !owner.isCentral, first + 1 < sentence.upperBound else { return false }
    let text = candidates.lowered(first + 1, min(first + 5, sentence.upperBound))
    return ["của ", "chung của ", "mà ", "do "].contains { lead in
      text.begins(with: lead)
        && Lexicon.wholeCountry.contains { GoalOwner.begins(text.dropFirst(lead.count), with: $0) }
    } || GoalOwner.begins(text[...], with: "quốc gia")
  }

  /// Who aims: the last part before the verb that is more than a time, without its time.
  private func subject(_ lead: Range<Int>) -> Range<Int>? {
    var end = lead.upperBound
    while end > lead.lowerBound {
      var first = end
      while first > lead.lowerBound, ![.comma, .semicolon, .colon].contains(items[first - 1].kind) { first -= 1 }
      let part = behindTime(first..<end)
      if !part.isEmpty { return part }
      end = first - 1
    }
    return nil
  }

  /// "Đến năm 2030, phường …", "Giai đoạn 2026 - 2030 Việt Nam …": what stands behind the time.
  private func behindTime(_ part: Range<Int>) -> Range<Int> {
    guard let year = part.prefix(Reach.yearLine).last(where: { items[$0].kind == .year || items[$0].kind == .date }),
      part.lowerBound <= year,
      (part.lowerBound..<year).allSatisfy({
        items[$0].kind != .word || items[$0].has(.deadlineLead) || items[$0].has(.start)
          || items[$0].phrase == words.nam
      })
    else { return part }
    return year + 1..<part.upperBound
  }

  /// "UBND huyện Mai Sơn", "Đảng ủy xã …": the place whose body it is.
  private func behindBody(_ subject: Range<Int>) -> Range<Int> {
    let text = candidates.lowered(subject.lowerBound, subject.upperBound)
    guard let body = Lexicon.localBodies.first(where: { text.begins(withWord: $0) }) else { return subject }
    var at = subject.lowerBound
    let end = Int(items[at].start) + body.utf8.count
    while at + 1 < subject.upperBound, Int(items[at].start) < end { at += 1 }
    return at..<subject.upperBound
  }

  /// Whether words name another than the document's issuer.
  private func isAnother(_ subject: Range<Int>) -> Bool {
    let text = candidates.lowered(subject.lowerBound, subject.upperBound)
    if Lexicon.isForeign(text[...]) { return true }
    let opening = items[subject.lowerBound]
    let isNamed = subject.dropFirst().first.map { items[$0].isCapital } ?? false
    // "Xã Mường Bú", "Tập đoàn VNPT"; not "Xã nông thôn mới".
    if let unit = Lexicon.units.first(where: { text.begins(withWord: $0) }), opening.kind == .word {
      // What stands below the issuer has its share of the issuer's own goal: "Phường Nông Trang phấn đấu …" in the plan of Phú Thọ.
      let isOfAnother = named(subject).map { $0 != owner.province && owner.province != nil } ?? false
      if let level = GoalOwner.level(of: unit), level < owner.level, !isOfAnother { return false }
      let name = subject.dropFirst(unit.parts().count).first
      if name.map({ items[$0].isCapital }) ?? isNamed {
        let whole = unit + text.dropFirst(unit.count).prefix(while: { $0 != "," })
        return !(owner.issuer.ends(with: whole) || owner.issuer.holds(whole + " "))
          && (named(subject).map { $0 != owner.province } ?? true)
      }
    }
    if let place = named(subject), let own = owner.province {
      guard place != own else { return false }
      return Lexicon.bodies.contains { text.begins(with: $0) } || named(subject.prefix(GoalOwner.nameWords)) == place
    }
    guard !owner.isCentral else { return false }
    if Lexicon.wholeCountry.contains(where: { GoalOwner.begins(text[...], with: $0) }) { return true }
    if opening.phrase != 0, words.everyone.contains(opening.phrase), subject.count == 1 { return true }
    // "Bộ Y tế", "Ban Chỉ đạo Trung ương", "Ngành y tế cả nước", "Tỷ lệ hộ nghèo của cả nước".
    if Lexicon.localOffices.contains(where: { text.begins(with: $0) }) { return false }
    if text.begins(with: "bộ "), isNamed { return true }
    if ["ủy ban ", "tổng cục "].contains(where: { text.begins(with: $0) }), !text.holds("tỉnh"),
      subject.contains(where: { $0 > subject.lowerBound && items[$0].isCapital })
    {
      return true
    }
    if ["ban ", "hội đồng ", "ngành ", "đảng ", "đại hội "].contains(where: { text.begins(with: $0) }),
      Lexicon.centralMarks.contains(where: { text.holds($0) })
    {
      return !text.holds("tỉnh")
    }
    if text.ends(with: "của cả nước") || text.ends(with: "của toàn quốc") { return true }
    // "Nghị quyết số 57-NQ/TW", "Chương trình mục tiêu quốc gia …", and none of the province.
    if text.holds(" thực hiện ") || text.holds(" triển khai ") { return false }
    return Lexicon.programmes.contains { text.begins(withWord: $0) }
      && Lexicon.centralMarks.contains { text.holds($0) } && !text.holds("tỉnh")
  }

  /// "Nếu có đủ kinh phí, …", "Đề nghị Bộ hỗ trợ …"; not "Kiến nghị của cử tri được giải quyết đạt 95%", where the word is a noun,
  /// nor what another clause says.
  private func isSupposed(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard first + 1 < sentence.upperBound else { return false }
    let next = items[first + 1]
    let isNoun = next.phrase != 0 && [words.cua, words.ve].contains(next.phrase) || next.kind == .comma
    let behind = candidates.lowered(first + 1, min(first + 3, sentence.upperBound))
    if isNoun || Lexicon.attributesOfNouns.contains(where: { behind.begins(with: $0) }) { return false }
    return !sentence.contains { items[$0].kind == .semicolon } && !turnsToNow(first, sentence)
  }

  /// "Trước đây chậm, nay phấn đấu 95%": behind what once was, what is aimed at from now on.
  private func turnsToNow(_ first: Int, _ sentence: Range<Int>) -> Bool {
    guard candidates.lowered(first, first + 1) == "trước đây",
      let comma = sentence.first(where: { $0 > first && items[$0].kind == .comma }), comma > first + 1,
      let goal = sentence.first(where: { $0 > comma && isAim($0) })
    else { return false }
    return (comma + 1..<goal).contains { at in
      items[at].kind == .year || ["nay", "bây giờ", "từ nay"].contains(candidates.lowered(at, at + 1))
    }
  }

  /// The province that stands in a lead, if it names one alone.
  private func named(_ lead: some Collection<Int>) -> String? {
    guard let first = lead.first,
      lead.contains(where: { items[$0].isCapital && ($0 > first || lead.count > 1) })
    else { return nil }
    let last = lead.reduce(first) { max($0, $1) }
    let text = candidates.bytes[Int(items[first].start)..<Int(items[last].end)]
    return Provinces.only(in: String(decoding: text, as: UTF8.self))
  }
}

extension GoalOwner {
  /// Whether a text begins with a body's name that ends there or goes on with who or what it does: not "Chính phủ số".
  static func begins(_ text: Substring, with name: String) -> Bool {
    guard text.begins(with: name) else { return false }
    let rest = text.dropping(bytes: name.utf8.count)
    guard let next = rest.utf8.first else { return true }
    return next == UInt8(ascii: " ") && !Lexicon.namesOfThings.contains { rest.dropping(bytes: 1).begins(with: $0) }
      || next == UInt8(ascii: ",")
  }
}
