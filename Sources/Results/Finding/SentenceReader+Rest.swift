import Bytes
import Targets
import Vietnamese

/// What is left of a sentence when all that was read in it is taken away: figures with verbs and units, times, plans, judgements,
/// links. Whatever is left names what is measured or limits it, so that a certain answer has it in its target.
extension SentenceReader {
  /// How many words of a figure are kept, and how many items behind one are looked at.
  private static let mostWords = 24, farthest = 60
  /// What says nothing by itself of what, whom or where.
  private static let function: Sense = [
    .reach, .past, .judged, .share, .rise, .drop, .over, .under, .comparator, .filler, .now, .cumulative, .estimate,
    .orMore, .orLess, .growth, .outOf, .joiner, .which, .baseLead,
  ]
  /// What may, though it is among those in other places.
  private static let content: Sense = [.compound, .classifier, .measure, .amongWhich, .condition, .goal]

  /// Sets ``ResultDraft/rest`` of the figures of a sentence.
  func keepRest(from first: Int, _ sentence: Range<Int>, _ periods: [Period]) {
    guard first < drafts.count else { return }
    for period in periods { takeTime(period.items, sentence) }
    for draft in drafts[first...] { take(draft) }
    var head: [String] = []
    var opening: Opening?
    var from = sentence.lowerBound
    for at in first..<drafts.count {
      let figure = drafts[at].figure
      var rest: [String] = []
      if at > first, drafts[at - 1].figure.first >= figure.first {
        drafts[at].rest = drafts[at - 1].rest
        continue
      }
      let own = min(figure.first, sentence.upperBound)
      if at > first {
        let before = drafts[at - 1]
        var unit: [String] = []
        // "05 xã có tỷ lệ … đạt 98%" is one clause, "8 cơ quan, địa phương có tỷ lệ … trên 50%" too.
        let gap = before.figure.end..<own
        if gap.contains(where: { isMark($0) || isJoiner($0) }), !goesOnCounting(gap, before) {
          from = min(own, max(before.end, before.figure.end))
        } else {
          for at in before.figure.number + 1..<before.figure.end {
            unit.append(text(at))
          }
        }
        // "300 doanh nghiệp FDI, tổng số lao động đạt 40.000 người": what was counted is whose total is told.
        if unit.isEmpty, before.figure.family == .count, !before.figure.unit.contains("/"), isTotal(from..<own) {
          for at in before.figure.number + 1..<from where items[at].kind == .word {
            unit.append(text(at))
          }
        }
        rest =
          isOfList(before.figure.end..<own, sentence, first)
          ? unit : (opening?.shared(with: from..<own, self) ?? head) + unit
      } else if !saysWhole(from..<own) {
        speaker(lastSentence, &rest)
      }
      let mark = (from..<own).last { items[$0].kind == .semicolon }
      // A clause with a figure of its own has no say in the next.
      if let mark, at == first || from < mark, !saysWhole(mark..<own) {
        let before = clause(before: mark, from, isBehindFigure: at > first)
        speaker(before, &rest)
        for at in before.dropLast() where items[at + 1].isCapital && isBody(at) { rest += [text(at), text(at + 1)] }
      }
      let start = mark.map { $0 + 1 } ?? from
      if start < own { left(of: start..<own, figure.first, drafts[at].start, &rest) }
      if at == first {
        let lead = lead(of: drafts[at], start..<own, sentence)
        opening = Opening(start..<own, rest, lead, counts: figure.family == .count, self)
        head = rest + lead
      }
      let limit = at + 1 < drafts.count ? max(drafts[at + 1].start, figure.end) : sentence.upperBound
      behind(drafts[at], limit: min(limit, sentence.upperBound), sentence, &rest)
      drafts[at].rest = Self.joined(rest)
    }
  }

  /// How the first measure of a sentence is named. What stands before it is said of all figures, its own name of the first alone:
  /// "giá trị sản xuất tăng 3,3%, tỷ lệ che phủ rừng đạt 42%".
  private struct Opening {
    /// What is said before it.
    private let before: [String]
    /// Its first word, and whether it begins as measures do.
    private let name: String
    /// Where or of whom it is, with the word that leads this in: "ở vùng cao". The next measure may be so too, if it does not say.
    private let limit: (lead: String, words: [String])?
    /// Whether its figure counts people or things, of which what follows may be told: "5.000 hội viên; tỷ lệ tham gia đạt 95%".
    private let counts: Bool

    /// Whether it begins with the word of a measure.
    private let isMeasured: Bool
    /// What it names besides, and whether a name in capitals is among it.
    private let nouns: Set<String>
    private let hasName: Bool

    /// "…; tỷ lệ đô thị hóa ước đạt 45%; …" in a list of clauses that each begin with a measure, and one of other things than the first
    /// or of all its things: "diện tích rau màu …; sản lượng rau màu …".
    private func hasNameInList(_ own: [String], _ first: Int, _ reader: SentenceReader) -> Bool {
      guard isMeasured, !counts, !hasName, reader.isMeasure(first), first > 0,
        reader.items[first - 1].kind == .semicolon
      else { return false }
      let things = Set(own.filter { reader.text(first) != $0 })
      return !things.isEmpty
        && (nouns.isDisjoint(with: things) && reader.isLongList(first) || nouns.isSubset(of: things))
    }

    /// Nil where the words before the first figure name nothing.
    ///
    /// - Parameters:
    ///   - range: The words before it.
    ///   - rest: What is left of these.
    ///   - lead: What is said at the head of the sentence.
    init?(_ range: Range<Int>, _ rest: [String], _ lead: [String], counts: Bool, _ reader: SentenceReader) {
      guard let first = reader.nameStart(range) else { return nil }
      let name = first..<range.upperBound
      var own: [String] = []
      reader.append(name, &own)
      guard !own.isEmpty, rest.suffix(own.count) == own[...] else { return nil }
      before = Array(rest.dropLast(own.count)) + lead
      (self.name, self.counts) = (own[0], counts)
      isMeasured = reader.isMeasure(first) || reader.items[first].phrase != 0 && reader.items[first].can(.growth)
      nouns = Set(own.filter { reader.text(first) != $0 })
      hasName = name.dropFirst().contains { reader.items[$0].isCapital && reader.items[$0].phrase == 0 }
      let limiting = name.dropFirst().first { reader.isLimit($0) }
      limit = limiting.map { at in
        var words: [String] = []
        reader.append(at..<name.upperBound, &words)
        return (reader.text(at), words)
      }
    }

    /// What of the sentence before is said of a figure behind, by the words before that; nil where these name no measure of their own.
    func shared(with range: Range<Int>, _ reader: SentenceReader) -> [String]? {
      guard let first = reader.nameStart(range) else { return nil }
      var own: [String] = []
      reader.append(first..<range.upperBound, &own)
      if own.isEmpty { return nil }
      // Sectors of the economy stand side by side.
      if SentenceReader.isSector(name), SentenceReader.isSector(own[0]) { return before }
      // "Vốn đăng ký" may be that of the projects before; "GDP bình quân đầu người" has a name of its own.
      let isOwn = own.count > 2 && !counts || own.count > 1 && own[0] == name
      guard isOwn || hasNameInList(own, first, reader) else { return nil }
      guard let limit, !(first..<range.upperBound).contains(where: { reader.text($0) == limit.lead }) else {
        return before
      }
      return before + limit.words
    }
  }

  private static func isSector(_ word: String) -> Bool {
    ["khu vực", "nông", "nông nghiệp", "nông lâm", "công nghiệp", "xây dựng", "dịch vụ", "thương mại"].contains(word)
  }

  /// Where the name of what is measured begins in the last part before a figure.
  private func nameStart(_ range: Range<Int>) -> Int? {
    // "Khu vực công nghiệp và xây dựng" is one name, "tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo" are two.
    let mark = range.last { at in
      isMark(at) && !isInSector(at)
        || isJoiner(at) && (at == range.lowerBound || at + 1 < range.upperBound && isMeasure(at + 1))
    }
    let part = (mark.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    return part.first { isMeasure($0) } ?? part.first { items[$0].kind == .word && !isSpent($0) }
  }

  /// The comma of "nông, lâm nghiệp và thủy sản".
  private func isInSector(_ at: Int) -> Bool { items[at].kind == .comma && at > 0 && text(at - 1) == "nông" }

  /// Whether a clause stands in a list of three or more between semicolons.
  private func isLongList(_ first: Int) -> Bool {
    (max(0, first - Self.farthest * 2)..<first).count { items[$0].kind == .semicolon } > 1
  }

  /// Whether words name no more than a measure and one thing: "tổng số lao động", "vốn đăng ký".
  private func isTotal(_ range: Range<Int>) -> Bool {
    guard let first = nameStart(range), isMeasure(first) else { return false }
    return (first..<range.upperBound).count { items[$0].kind == .word && !isSpent($0) } <= 2
  }

  private func isMeasure(_ at: Int) -> Bool {
    items[at].phrase != 0 && items[at].can([.measure, .share]) && !taken[at]
  }
  func isJoiner(_ at: Int) -> Bool { items[at].phrase != 0 && items[at].can(.joiner) && !taken[at] }

  /// With which words of where, of whom or of which begin.
  private func isLimit(_ at: Int) -> Bool {
    items[at].kind == .word
      && (isBody(at) || Self.limits.contains(text(at)) || items[at].phrase != 0 && items[at].can(.which))
  }

  /// "Một số kết quả: giải quyết việc làm cho 15.000 lao động; trồng 500 ha rừng": members of a list say nothing of each other.
  private func isOfList(_ gap: Range<Int>, _ sentence: Range<Int>, _ first: Int) -> Bool {
    gap.contains { items[$0].kind == .semicolon }
      && (sentence.lowerBound..<drafts[first].figure.first).contains {
        items[$0].kind == .colon
      }
  }

  /// Whether what is counted goes on behind a comma, and "có" says which: "8 cơ quan, địa phương có tỷ lệ …".
  private func goesOnCounting(_ gap: Range<Int>, _ before: ResultDraft) -> Bool {
    guard before.figure.family == .count, let mark = gap.last(where: { isMark($0) || isJoiner($0) }),
      mark + 2 < gap.upperBound, isBody(mark + 1) || text(mark + 1) == "địa phương"
    else { return false }
    return (mark + 2..<min(gap.upperBound, mark + 4)).contains { text($0) == "có" }
  }

  private static func joined(_ words: [String]) -> String {
    var kept: [String] = []
    for word in words where !kept.contains(word) {
      kept.append(word)
      if kept.count == mostWords { break }
    }
    return kept.joined(separator: " ")
  }

  // MARK: What was read

  /// More words before a time that say nothing but when: "riêng 6 tháng đầu năm", "trong giai đoạn 2021-2025".
  private static let timeLeads: Set<String> = [
    "riêng", "trong", "giai đoạn", "thời kỳ", "tính chung", "tính", "gộp", "cả", "đầu", "cũng",
  ]

  /// Takes the items of a time, with the words that lead to it: "tính đến 17 giờ ngày 31/12/2025".
  private func takeTime(_ time: Range<Int>, _ sentence: Range<Int>) {
    for at in time where at < taken.count { taken[at] = true }
    var at = time.lowerBound - 1
    while at >= sentence.lowerBound {
      let item = items[at]
      let isLead =
        item.kind == .word
        ? item.phrase != 0
          && (item.can([.until, .now, .timeUnit, .cumulative]) || words.fromDays.contains(item.phrase)
            || [words.from, words.to, words.toward].contains(item.phrase))
        : (item.kind == .number || item.kind == .code) && at + 1 < items.count && items[at + 1].can(.timeUnit)
      guard isLead || item.kind == .word && Self.timeLeads.contains(text(at)) else { return }
      taken[at] = true
      at -= 1
    }
  }

  /// Takes a figure with its unit, the plan and the base it is compared with, and the text's judgement.
  private func take(_ draft: ResultDraft) {
    let ranges = [
      draft.figure.first..<draft.figure.end, draft.figure.tail.map { $0.name.lowerBound..<$0.end }, draft.shareOf,
      draft.changeOf, draft.assessment,
    ]
    for case let range? in ranges { for at in range where at < taken.count { taken[at] = true } }
  }

  /// Whether an item says nothing of what, whom or where.
  func isSpent(_ at: Int) -> Bool {
    if taken[at] { return true }
    let item = items[at]
    if item.kind == .word,
      isSameTime(at) || isReview(at) || isOfWholeBody(at) || isOfficial(at) || isSuperlative(at)
    {
      return true
    }
    guard item.kind == .word, item.phrase != 0 else { return item.kind != .word && item.kind != .code }
    if item.can(.hollow) || words.places.contains(item.phrase) { return true }
    // Its unit says that it is a share.
    if item.can(.share), ["tỷ lệ", "tỉ lệ"].contains(text(at)) { return true }
    // "Được công nhận đạt chuẩn" is "đạt chuẩn".
    if item.can(.action), at + 1 < items.count, text(at).ends(with: "công nhận"), text(at + 1).begins(with: "đạt") {
      return true
    }
    // "13.864.223 ha, …": of a number that was not read itself.
    if item.can([.physical, .currency]), at > 0, items[at - 1].kind == .number { return true }
    if item.can(.level), text(at) == "còn lại" { return false }
    // "Mức độ hài lòng", and not "mức độ 3"; "trong năm", and not "trong tháng".
    if item.can(.label), text(at) == "mức độ" { return at + 1 < items.count && !items[at + 1].isNumeric }
    if item.can(.until), text(at) == "trong năm" { return true }
    if item.can(Self.function), !item.can(Self.content) { return true }
    // "Vượt kế hoạch", "so với cùng kỳ".
    guard item.can([.plan, .base]), at > 0, items[at - 1].phrase != 0 else { return false }
    return items[at - 1].can([.judged, .over, .under, .baseLead])
  }

  private static let saidTimes: Set<String> = ["ngày", "thời điểm", "thời gian", "thời"]
  private static let reviews: Set<String> = [
    "thẩm định", "thẩm", "định", "đánh giá", "kiểm tra", "rà soát", "rà", "soát", "điều tra", "thống kê", "bình xét",
    "bình", "xét", "bầu",
  ]

  /// "Cùng thời điểm", "đến cùng ngày": the time that was said before.
  private func isSameTime(_ at: Int) -> Bool {
    let word = text(at)
    if word == "cùng" { return at + 1 < items.count && Self.saidTimes.contains(text(at + 1)) }
    return Self.saidTimes.contains(word) && at > 0 && text(at - 1) == "cùng"
  }

  /// "UBND tỉnh", and the decision by which it acknowledges something: for the whole of the place that the text tells of.
  private func isOfWholeBody(_ at: Int) -> Bool {
    let next = at + 1 < items.count ? text(at + 1) : ""
    switch text(at) {
    case "ubnd", "hđnd": return next == "tỉnh" || next.begins(with: "tỉnh ")
    // "Chủ tịch UBND tỉnh công nhận".
    case "chủ tịch", "tịch": return next == "ubnd" && isOfWholeBody(at + 1)
    case "chủ": return next == "tịch" && at + 2 < items.count && text(at + 2) == "ubnd" && isOfWholeBody(at + 2)
    case "ban hành", "quyết định", "ký quyết định":
      return (at + 1..<min(items.count, at + 5)).contains {
        text($0).ends(with: "công nhận") || text($0) == "nhận" && text($0 - 1) == "công"
      }
    default: return false
    }
  }

  /// "Năm 2025 chính thức đạt", "số liệu chính thức", "quyết toán thu ngân sách": which count of the same it is; not "đảng viên chính
  /// thức".
  private func isOfficial(_ at: Int) -> Bool {
    func begins(_ first: Int) -> Bool {
      guard first > 0 else { return true }
      return taken[first - 1] || inPeriod[first - 1]
        || items[first - 1].kind.isOne(of: [.stop, .semicolon, .comma, .colon]) || text(first - 1).ends(with: "liệu")
    }
    switch text(at) {
    case "chính thức", "quyết toán": return begins(at)
    case "chính", "quyết":
      let next = at + 1 < items.count ? text(at + 1) : ""
      return ["thức", "toán"].contains(next) && begins(at)
    case "thức": return at > 0 && text(at - 1) == "chính" && begins(at - 1)
    case "toán": return at > 0 && text(at - 1) == "quyết" && begins(at - 1)
    default: return false
    }
  }

  /// "Cao nhất là cấp tiểu học với 203/210 trường": of what is told is named behind; "…, cao nhất là 12%" is of one that is not.
  private func isSuperlative(_ at: Int) -> Bool {
    func text(_ at: Int) -> String { items.indices.contains(at) ? self.text(at) : "" }
    let start = text(at) == "nhất" ? at - 1 : at
    let isOne = ["cao nhất", "thấp nhất"].contains(text(start))
    guard isOne || ["cao", "thấp"].contains(text(start)) && text(start + 1) == "nhất" else { return false }
    let verb = start + (isOne ? 1 : 2)
    return text(verb) == "là" && items.indices.contains(verb + 1) && items[verb + 1].kind == .word
      && !inPeriod[verb + 1]
  }

  /// "Qua thẩm định", "qua rà soát": how it is known.
  private func isReview(_ at: Int) -> Bool {
    guard Self.reviews.contains(text(at)) else { return false }
    // "Theo kết quả rà soát" too.
    return (1...2).contains { at >= $0 && (text(at - $0) == "qua" || text(at - $0) == "kết quả") }
      || at > 1 && text(at - 1) == "quả" && text(at - 2) == "kết"
      || at > 0 && text(at) == "soát" && text(at - 1) == "rà" && isReview(at - 1)
  }

  private func isMark(_ at: Int) -> Bool {
    items[at].kind.isOne(of: [.comma, .semicolon, .colon, .open, .close])
  }

  func append(_ range: Range<Int>, _ rest: inout [String]) {
    guard rest.count < Self.mostWords * 2 else { return }
    for at in range where !isSpent(at) && !isDuration(at) && !isOfSameMeasure(at, range) { rest.append(text(at)) }
  }

  /// "Tỷ lệ lao động qua đào tạo là 62%. Trong đó tỷ lệ lao động qua đào tạo từ 3 tháng trở lên là 28%": what is a part names the whole
  /// again, so that nothing of it is left to be said by "trong đó".
  private func isOfSameMeasure(_ at: Int, _ range: Range<Int>) -> Bool {
    guard items[at].phrase != 0, items[at].can(.amongWhich), text(at).begins(with: "trong đó"),
      let next = drafts.firstIndex(where: { $0.figure.number > at })
    else { return false }
    func words(_ range: Range<Int>) -> [String] {
      range.filter { items[$0].kind == .word && !isSpent($0) }.map { text($0) }
    }
    let own = words(at + 1..<range.upperBound)
    return drafts[..<next].suffix(4).contains { before in
      let whole = words(before.start..<before.figure.first)
      return whole.count >= 2 && own.starts(with: whole)
    }
  }

  /// "Sau 5 năm", "qua 01 năm": how long, which is no part of anything.
  private func isDuration(_ at: Int) -> Bool {
    items[at].phrase == words.year && at > 1 && items[at - 1].kind == .number
      && ["qua", "sau", "trong"].contains(text(at - 2))
  }

  // MARK: Before the figure

  /// Reads the parts between commas before a figure; those that say something whole or only lead it in are left out.
  private func left(of range: Range<Int>, _ figure: Int, _ clause: Int, _ rest: inout [String]) {
    var start = range.lowerBound
    for at in range where items[at].kind == .comma && !isInSector(at) || items[at].kind == .colon {
      let part = start..<at
      start = at + 1
      if items[at].kind == .colon && isListLead(part)
        || isStated(part, isOutside: at <= clause && (items[at].kind == .comma || isJudged(part)))
        || items[at].kind == .comma
          && (isLeadIn(part) || isSpeaker(part)
            || isSource(part) && (namesWhole(at..<figure) || isOfEconomy(at..<min(figure + 4, items.count))))
        || isReport(part) || items[at].kind == .comma && isTopic(part, of: at + 1..<range.upperBound)
      {
        continue
      }
      if items[at].kind == .colon || text(part.lowerBound) == "theo", tells(part) {
        appendTeller(part, &rest)
        continue
      }
      append(part, &rest)
    }
    append(presented(start..<range.upperBound), &rest)
  }

  /// "Về kinh tế số, doanh số thanh toán không dùng tiền mặt …": of which field something is told that has a name of its own.
  private func isTopic(_ part: Range<Int>, of clause: Range<Int>) -> Bool {
    guard text(part.lowerBound) == "về", let first = nameStart(clause), isMeasure(first) || items[first].can(.share)
    else {
      return false
    }
    // "Về nông thôn, tỷ lệ dân số dùng nước hợp vệ sinh …": of whom or where.
    guard !MeasureScope(MeasureText.words(string(of: part))).namesAny else { return false }
    return (first..<clause.upperBound).count { items[$0].kind == .word && !isSpent($0) } >= 3
      && !part.contains { isBody($0) || items[$0].isCapital && $0 > part.lowerBound }
  }

  /// Of who says something the body alone, without the one above it in brackets: "Theo Cục Du lịch (Bộ Văn hóa)".
  private func appendTeller(_ part: Range<Int>, _ rest: inout [String]) {
    for at in part where group(at) == group(part.lowerBound) && !Self.tellings.contains(text(at)) {
      append(at..<(at + 1), &rest)
    }
  }

  private static let tellings: Set<String> = [
    "thông", "thông tin", "tin", "từ", "số liệu", "liệu", "theo", "báo cáo", "theo báo cáo", "ngày", "cho biết", "biết",
    "công bố", "mới", "nhất",
  ]

  /// A part behind "điểm nhấn của tỉnh là", "kết quả nổi bật là": what praises a result limits nothing.
  private func presented(_ part: Range<Int>) -> Range<Int> {
    // "Tỉnh Kon Tum cho biết năm 2022 tổng sản phẩm …"
    if let verb = part.first(where: { ["cho biết", "biết"].contains(text($0)) }), isReport(part.lowerBound..<verb + 1) {
      return presented(verb + 1..<part.upperBound)
    }
    guard let verb = part.first(where: { text($0) == "là" }), verb > part.lowerBound,
      Self.praises.contains(where: { string(of: part.lowerBound..<verb).lowered().begins(with: $0) }),
      (part.lowerBound..<verb).allSatisfy({ at in
        isSpent(at) || !isBody(at) && !["tại", "ở", "trong", "đối với", "riêng"].contains(text(at))
      })
    else { return part }
    return verb + 1..<part.upperBound
  }

  private static let praises = [
    "điểm nhấn", "điểm sáng", "dấu ấn", "thành tựu", "thành công", "kết quả nổi", "nổi bật",
  ]

  private func isJudged(_ part: Range<Int>) -> Bool {
    part.contains { items[$0].phrase != 0 && items[$0].can(.judged) }
  }

  /// What is said at the head of a sentence before its first measure, and so of all its figures.
  private func lead(of draft: ResultDraft, _ range: Range<Int>, _ sentence: Range<Int>) -> [String] {
    var rest: [String] = []
    let part = (range.lowerBound..<range.upperBound).last { isMark($0) }.map { $0 + 1 } ?? range.lowerBound
    if let measure = (part..<range.upperBound).first(where: { items[$0].can([.measure, .share]) }) {
      append(part..<measure, &rest)
    }
    // "Với 25 dịch vụ thiết yếu, …": a part without a verb leads in what follows.
    let end =
      (draft.figure.end..<sentence.upperBound).first { items[$0].kind == .comma || items[$0].kind == .semicolon }
      ?? sentence.upperBound
    let hasVerb = (part..<end).contains {
      items[$0].phrase != 0 && items[$0].can([.reach, .past, .rise, .drop, .action])
        && !items[$0].can([.comparator, .which]) && !(items[$0].can(.filler) && $0 == part)
    }
    // "Diện tích rau màu 980 ha; sản lượng …" tells of a measure itself.
    let isTold = part < range.upperBound && isMeasure(part)
    // "100% doanh nghiệp dùng hóa đơn điện tử; …" tells whose share it is.
    let isShareOfOwn = draft.figure.family == .percent && draft.figure.first <= part
    if !hasVerb, !isTold, !isShareOfOwn, end < sentence.upperBound { append(part..<end, &rest) }
    return rest
  }

  /// Where a clause begins that a semicolon ends; empty where it has a figure.
  ///
  /// - Parameter isBehindFigure: Whether the clause before begins with a figure that was read: "100% doanh nghiệp dùng hóa đơn điện tử; …".
  private func clause(before mark: Int, _ from: Int, isBehindFigure: Bool) -> Range<Int> {
    var first = mark
    while first > from, items[first - 1].kind != .semicolon { first -= 1 }
    if isBehindFigure, first == from {
      guard let comma = (first..<mark).last(where: { items[$0].kind == .comma }) else { return first..<first }
      first = comma + 1
    }
    let hasFigure = (first..<mark).contains { items[$0].isNumeric && !taken[$0] || items[$0].kind == .percent }
    return hasFigure ? first..<first : first..<mark
  }

  /// Whether words say that they are of the whole: "toàn tỉnh", "trên địa bàn tỉnh".
  func saysWhole(_ range: Range<Int>) -> Bool {
    range.contains { at in
      guard items[at].phrase != 0 else { return false }
      return words.places.contains(items[at].phrase)
        || items[at].can(.hollow) && items[at].end - items[at].start > 18 && text(at).ends(with: "tỉnh")
    }
  }
}
