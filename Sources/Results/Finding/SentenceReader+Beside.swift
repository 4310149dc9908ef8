import Targets

/// What else a sentence says of a figure: behind it, and in the parts that lead it in. All of it has to speak for the measure; what
/// is not known to do so is kept for the matching, which knows the target's words.
extension SentenceReader {
  /// How far a figure's words are followed, in items.
  private static let farthest = 60

  /// With which a part that is no clause of its own begins: of whom, where, of which part.
  private static let openers: Set<String> = [
    "tại", "ở", "riêng", "đối", "đối với", "thuộc", "trong đó", "trong đó có", "gồm", "bao gồm", "chỉ", "chỉ tính",
    "tính", "tính riêng", "chủ yếu", "chủ", "nhất", "nhất là", "tập trung", "tập", "thí điểm", "thí", "áp dụng", "áp",
    "song", "nhưng", "tuy nhiên", "tuy", "khối", "cấp", "cấp tỉnh", "cấp huyện", "cấp xã", "lĩnh vực", "lĩnh", "ngành",
    "nhóm", "khu", "khu vực", "vùng", "tuyến", "cho", "của", "mỗi", "phần lớn", "đa số", "trừ", "sở",
    "huyện", "xã", "phường", "quận", "thị", "thị xã", "nếu", "dành", "phân", "giới", "trong", "trong số",
  ]
  /// Of those, the ones that say where or of whom within a clause, and before one.
  private static let inner: Set<String> = [
    "tại", "ở", "riêng", "đối", "đối với", "thuộc", "thí điểm", "thí", "chỉ", "chỉ tính", "tính riêng", "nhất là",
    "khối", "nhóm",
  ]

  /// The words beside a figure that are not known to say no more than when, and how much of what plan.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - limit: First item of the next result.
  func beside(_ draft: ResultDraft, _ sentence: Range<Int>, limit: Int) -> String {
    var found: [String] = []
    behind(draft, sentence, limit: limit, &found)
    return found.joined(separator: " ")
  }

  private func behind(_ draft: ResultDraft, _ sentence: Range<Int>, limit: Int, _ found: inout [String]) {
    let start = draft.figure.end
    let end = min(sentence.upperBound, max(limit, start), start + Self.farthest)
    // "98% hồ sơ được nộp tại 05 xã": what is measured stands behind the number, and ends where a place begins.
    let isBehind = isMeasuredBehind(draft)
    var isStrict = !isBehind
    var seeksInner = isBehind
    var isCompared = false
    var at = start
    while at < end {
      defer { at += 1 }
      let item = items[at]
      if item.kind == .stop || item.kind == .colon { return }
      // "… trong bối cảnh thế giới và trong nước còn khó khăn": how, and not of what.
      if text(at) == "trong", at + 1 < end, ["bối", "bối cảnh", "điều kiện", "tình hình"].contains(text(at + 1)) {
        return
      }
      let isBracket = item.kind == .open && group(at) != draft.group && group(at) != 0
      if isBracket {
        at = bracket(at, sentence, figure: draft.figure, &found) - 1
        continue
      }
      if item.kind == .close { return }
      if item.kind.isOne(of: [.comma, .semicolon, .dash]) || item.phrase != 0 && item.can(.joiner) {
        let goesOn = isBehind && item.kind == .comma && continuesNoun(at + 1, min(end, limit))
        (isStrict, seeksInner, isCompared) = (
          goesOn || opens(at + 1, end) && isOwnPart(at + 1, end, limit) && !isOthers(at, sentence), false, false
        )
        continue
      }
      guard item.kind == .word || item.kind == .code, !inPeriod[at], !isSaid(at, draft) else { continue }
      if item.phrase != 0, item.can([.baseLead, .over, .under, .rise, .drop]), !item.can([.compound, .measure]) {
        isCompared = true
      }
      if seeksInner, Self.inner.contains(text(at)) { (isStrict, seeksInner) = (true, false) }
      if isStrict, !isCompared, !isPlain(at) { found.append(text(at)) }
    }
  }

  /// Reads a bracket; the item behind it.
  private func bracket(_ open: Int, _ sentence: Range<Int>, figure: Figure, _ found: inout [String]) -> Int {
    let own = group(open)
    var end = open
    while end < sentence.upperBound, group(end) == own { end += 1 }
    let inside = (open + 1)..<max(open + 1, end - 1)
    guard let first = inside.first else { return end }
    if drafts.suffix(Self.farthest).contains(where: { $0.group == own }) { return end }
    // "(cấp tỉnh: 85%)" is of its own figure, "(tại 05 xã)" of the one before.
    if inside.contains(where: { items[$0].kind == .percent }) { return end }
    if inside.contains(where: { items[$0].isNumeric && !inPeriod[$0] }), !opens(first, end) { return end }
    if items[first].phrase != 0, items[first].can([.judged, .over, .under, .rise, .drop, .baseLead, .plan, .estimate]) {
      return end
    }
    if isOfNames(inside, counted: figure) { return end }
    let names = inside.filter { items[$0].kind == .word && !inPeriod[$0] }
    // "(cả nước)", "(bình quân toàn quốc)": whose the figure is, told by nothing else.
    if let last = names.last, names.count == inside.count, Self.countries.contains(text(last)),
      names.dropLast().allSatisfy({ Self.means.contains(text($0)) })
    {
      found.append(text(last))
    }
    found += names.filter { !isPlain($0) }.map { text($0) }
    return end
  }

  private static let countries: Set<String> = ["cả nước", "toàn quốc"]
  private static let means: Set<String> = ["bình quân", "trung bình", "bình", "quân", "của", "tính", "chung", "mức"]

  /// Whether the words before a number name nothing, so that what is measured stands behind it.
  private func isMeasuredBehind(_ draft: ResultDraft) -> Bool {
    guard draft.start < draft.figure.first else { return true }
    return (draft.start..<draft.figure.first).allSatisfy { at in
      inPeriod[at] || items[at].kind != .word
        || items[at].phrase != 0
          && (words.places.contains(items[at].phrase)
            || items[at].can([.until, .reach, .past, .filler, .comparator, .joiner, .action]))
    }
  }

  private func opens(_ at: Int, _ end: Int) -> Bool {
    var first = at
    while first < end, first < at + 2, items[first].phrase != 0, items[first].can(.filler),
      !Self.openers.contains(text(first))
    { first += 1 }
    guard first < end, items[first].kind == .word, !inPeriod[first] else { return false }
    return Self.openers.contains(text(first))
  }

  /// Whether a part behind a comma goes to its end without a figure of its own: "trong đó cấp tỉnh đạt 99%" is another's.
  private func isOwnPart(_ at: Int, _ end: Int, _ limit: Int) -> Bool {
    var next = at
    while next < end, !items[next].kind.isOne(of: [.comma, .semicolon, .stop, .colon]) {
      if items[next].kind == .percent { return false }
      next += 1
    }
    // Cut off by the words of the next result.
    return next < end || next != limit
  }

  /// With which a part of what was told before is named.
  private static let partLeads: Set<String> = ["trong đó", "trong đó có", "gồm", "bao gồm", "riêng"]

  /// "…, trong đó khu vực ngoài công lập 2,19 giường/vạn dân", "…; ở khu vực đô thị, con số này là 24,9 m2": a part, or a clause behind a
  /// semicolon, with a figure of its own, whether that is a result or not.
  private func isOthers(_ mark: Int, _ sentence: Range<Int>) -> Bool {
    let isClause = items[mark].kind == .semicolon
    guard isClause || mark + 1 < sentence.upperBound && Self.partLeads.contains(text(mark + 1)) else { return false }
    let rest = mark + 1..<min(sentence.upperBound, mark + Self.farthest)
    let end = rest.first { at in
      items[at].kind == .semicolon || items[at].kind == .stop || !isClause && items[at].kind == .comma
    }
    return (rest.lowerBound..<(end ?? rest.upperBound)).contains { at in
      items[at].isNumeric && !inPeriod[at]
        && (at == rest.lowerBound || items[at - 1].phrase == 0 || !items[at - 1].can([.which, .label]))
    }
  }

  /// Whether an item was read as a share, a change or a judgement.
  private func isSaid(_ at: Int, _ draft: ResultDraft) -> Bool {
    draft.figure.tail.map { at < $0.end } ?? false || draft.shareOf?.contains(at) ?? false
      || draft.changeOf?.contains(at) ?? false || draft.assessment?.contains(at) ?? false
  }

  /// Verbs of reaching, plans and what is compared with, times, links.
  private func isPlain(_ at: Int) -> Bool {
    let item = items[at]
    return item.phrase != 0
      && (words.places.contains(item.phrase)
        || item.can([
          .reach, .past, .judged, .plan, .planTail, .baseLead, .base, .share, .rise, .drop, .over, .under, .comparator,
          .filler, .until, .now, .cumulative, .estimate, .orMore, .orLess, .timeUnit, .growth, .outOf, .numberWord,
        ]))
      && !item.can([.compound, .classifier, .measure]) && !Self.scopes.contains(text(at))
  }

  /// Words that plans and scopes share.
  private static let scopes: Set<String> = [
    "huyện", "thành phố", "xã", "phường", "bộ", "ngành", "cơ quan", "đơn vị", "riêng", "chỉ", "đăng ký",
  ]

  /// Whether a figure stands between quotation marks: a slogan, a text of others.
  func isInQuotes(_ figure: Figure) -> Bool {
    let end = Int(items[figure.first].start)
    let first = Int(items[0].start)
    var at = end - 1
    while at >= max(first - 3, end - 400, 0) {
      defer { at -= 1 }
      switch bytes[at] {
      case 0x9C where at >= 2 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2: return true
      case 0x9D where at >= 2 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2: return false
      case 0xAB where at >= 1 && bytes[at - 1] == 0xC2: return true
      case 0xBB where at >= 1 && bytes[at - 1] == 0xC2: return false
      case UInt8(ascii: "\""):
        let before = at > 0 ? bytes[at - 1] : 0x20
        return (before == 0x20 || before == 0x0A || before == UInt8(ascii: "(")) && bytes[at + 1] != 0x20
      default: continue
      }
    }
    return false
  }
}
