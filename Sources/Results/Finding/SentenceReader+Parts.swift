import Bytes
import Targets
import Vietnamese

/// Whose words and shares figures have that stand in a row: parts of a whole, members of "lần lượt", items behind a label.
extension SentenceReader {
  /// "64 phiên giao dịch, trong đó 47 phiên online, 9 phiên trực tiếp và lưu động 8 phiên, đạt 128% kế hoạch": the whole of which the parts before
  /// a share of the plan are all. The share is its own.
  func wholeOfParts(_ figure: Figure, _ sentence: Range<Int>) -> Int? {
    guard figure.family == .percent, group(figure.number) == 0, figure.binder != nil,
      let among = (max(sentence.lowerBound, figure.first - 40)..<figure.first).last(where: {
        items[$0].phrase != 0 && items[$0].can(.amongWhich) && text($0).begins(with: "trong đó")
      }), let whole = drafts.lastIndex(where: { $0.figure.number < among }),
      drafts[whole].figure.number >= sentence.lowerBound,
      drafts[whole].figure.family == .count, drafts[whole].share == nil, drafts[whole].group == 0,
      let value = drafts[whole].value, among - drafts[whole].figure.end < 8
    else { return nil }
    let noun = text(drafts[whole].figure.number + 1).split(separator: " ").first.map(String.init) ?? ""
    guard !noun.isEmpty else { return nil }
    var (count, sum) = (0, 0.0)
    for at in among..<figure.first - 1 {
      if items[at].kind == .semicolon || items[at].kind == .percent { return nil }
      guard items[at].kind == .number, items[at].second == 0 else { continue }
      let next = text(at + 1)
      guard next == noun || next.begins(with: noun + " ") else { return nil }
      (count, sum) = (count + 1, sum + items[at].value)
    }
    return count > 1 && sum == value.approximation ? whole : nil
  }

  /// Whether "lần lượt" before a figure deals values out to the names before it.
  func isDealtOut(_ figure: Figure) -> Bool {
    (max(0, figure.first - 3)..<figure.first).contains {
      text($0).hasSuffix("lần lượt") || isTurn($0) && text($0) == "lượt"
    }
  }

  /// "Kim ngạch xuất khẩu và sản lượng thủy sản lần lượt đạt 2.896 triệu USD và 32.322 tấn": the second of two, in a unit of its own.
  func isSecondDealtOut(_ figure: Figure) -> Bool {
    guard let last = drafts.last, last.value != nil, last.group == group(figure.number), figure.binder == nil,
      figure.first == last.figure.end + 1, text(last.figure.end) == "và"
    else { return false }
    return isDealtOut(last.figure)
  }

  /// "…, bằng 98,5% và 102,3% kế hoạch": to each of two values before them its share; see ``sharesOnePlan(_:)``.
  func giveShares(_ figure: Figure, _ sentence: Range<Int>) {
    guard figure.binder == nil, figure.first > 4, let tail = figure.tail, tail.kind == .plan, drafts.count > 1 else {
      return
    }
    let (first, second) = (drafts.count - 2, drafts.count - 1)
    guard sentence.contains(drafts[first].figure.number), drafts[first].group == 0, drafts[second].group == 0,
      isDealtOut(drafts[first].figure), drafts[first].share == nil, drafts[second].share == nil,
      drafts[second].figure.first == drafts[first].figure.end + 1, drafts[first].value != nil,
      drafts[second].value != nil,
      let (share, _) = DecimalReader.read(bytes, items[figure.first - 3])
    else { return }
    (drafts[first].share, drafts[first].shareOf) = (share, tail.name)
    (drafts[second].share, drafts[second].shareOf) = (figure.value, tail.name)
    extend(second, figure)
  }

  /// Whether items before a figure name something, and are not only times, verbs and marks.
  private func namesOwn(_ range: Range<Int>) -> Bool {
    range.contains { at in
      items[at].kind == .word && !inPeriod[at]
        && (items[at].phrase == 0
          || !items[at].can([.reach, .past, .filler, .estimate, .comparator, .until, .now, .level, .cumulative]))
    }
  }

  /// "Tỷ lệ dân số tham gia BHYT: ước thực hiện 83%; trồng mới rừng 46,8 ha": a label whose own figure stands behind it says nothing of what
  /// follows a semicolon and has a name of its own. Of a scope, "; cấp xã 92%", it does.
  func endsLead(_ lead: Range<Int>, _ semicolon: Int, _ sentence: Range<Int>) -> Bool {
    guard let first = drafts.first(where: { $0.figure.number > lead.upperBound }), first.figure.number < semicolon,
      !namesOwn(lead.upperBound + 1..<max(lead.upperBound + 1, first.figure.first)),
      let next = (semicolon + 1..<sentence.upperBound).first(where: { isFigure($0) && !inPeriod[$0] })
    else { return false }
    let own = semicolon + 1..<next
    return namesOwn(own) && !ResultPlace.isScope(string(of: own).trimmedOfSpace)
      && !own.contains { items[$0].kind == .semicolon }
  }

  /// "Tỷ lệ hộ nghèo: thành thị 3%; thu nhập bình quân 60 triệu đồng": a label that names a rate, and a figure that has a name and is none.
  func isRateOfOther(_ lead: Range<Int>, _ figure: Figure, from start: Int) -> Bool {
    guard let first = lead.first, ["tỷ lệ", "tỉ lệ"].contains(where: { text(first).begins(with: $0) }),
      [.money, .physical].contains(figure.family) || figure.family == .count && !figure.unit.contains("/")
    else { return false }
    return start > lead.upperBound && start < figure.first && namesOwn(start..<figure.first)
  }

  private static let inspections = ["kiểm tra", "thanh tra", "giám sát", "khảo sát", "kiểm toán", "phúc tra"]

  /// "Thanh tra tại 100 cơ sở", "kiểm tra về đo lường đối với 239 cơ sở": of how many it was done.
  func isInspected(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard figure.family == .count, figure.binder == nil, figure.first > sentence.lowerBound + 1 else { return false }
    let link = text(figure.first - 1)
    if link == "tại" { return Self.inspections.contains { text(figure.first - 2).hasSuffix($0) } }
    guard link == "đối với" || link == "với" && text(figure.first - 2) == "đối" else { return false }
    var at = figure.first - 2
    while at >= sentence.lowerBound, figure.first - at < 24, !items[at].kind.isOne(of: [.semicolon, .colon, .stop]),
      !items[at].isNumeric
    {
      if Self.inspections.contains(where: { text(at).hasSuffix($0) }) { return true }
      at -= 1
    }
    return false
  }

  /// "Xã nằm cách trung tâm thị trấn khoảng 6 km": where a place lies.
  func isDistance(_ figure: Figure, _ state: State) -> Bool {
    guard figure.family == .physical, ["km", "m", "mét"].contains(figure.unit), figure.whole == nil, figure.tail == nil
    else { return false }
    let from = max(state.clause, max(state.segment, figure.first - 16))
    guard from < figure.first,
      let apart = (from..<figure.first).first(where: { ["cách", "nằm cách"].contains(text($0)) })
    else { return false }
    if apart > from, ["khoảng", "bằng", "theo", "phong", "đúng", "một"].contains(text(apart - 1)) { return false }
    return !(apart + 1..<figure.first).contains {
      items[$0].phrase != 0 && items[$0].can([.past, .rise, .drop, .level, .action])
    }
  }
}
