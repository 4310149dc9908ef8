import Bytes
import Markup
import Targets
import Vietnamese

/// Cuts out what a result is of: subject, outcome, levels, place, as those of targets are.
extension ResultReader {
  func name(_ result: inout FoundResult, _ draft: ResultDraft, _ reader: SentenceReader) {
    let items = reader.items
    let (core, number) = core(draft, reader)
    let words = ClauseWords.read(bytes, of: document, clause: core, figure: Int(items[number].start))
    result.subject = trimmed(words.subject, reader)
    result.outcome = trimmed(words.outcome, reader)
    // "100% sở, ban, ngành, UBND các xã, phường đã triển khai …": all before the predicate.
    if draft.named == nil, draft.changed == nil, let predicate = reader.rowEnd(behind: draft.figure, draft.end) {
      let start = Int(items[predicate].start)
      result.subject = trimmed(Int(items[draft.figure.end].start)..<Int(items[predicate - 1].end), reader)
      result.outcome = trimmed(start..<core.upperBound, reader)
    }
    // "Tỷ lệ hộ nghèo giảm 0,5% …, còn 3,7%": the change is told beside the value.
    if let changed = draft.changed, let verb = changed.binder, result.outcome.lowered() == reader.text(verb) {
      result.outcome = ""
    }
    if isBareUnit(result.subject, draft) || saysInWhat(result.subject) { nameBefore(&result, draft, reader) }
    if let binder = draft.figure.binder, binder > 0, items[binder - 1].kind == .comma {
      (result.subject, result.outcome) = (untold(result.subject), untold(result.outcome))
    }
    (result.levels, result.serviceLevel) = (words.levels, words.serviceLevel)
    if result.serviceLevel == nil, let lead = draft.lead {
      let range = Int(items[lead.lowerBound].start)..<Int(items[lead.upperBound - 1].end)
      result.serviceLevel = ClauseWords.read(bytes, of: document, clause: range, figure: -1).serviceLevel
    }
    var before = found.last.flatMap { $0.block == result.block ? $0 : nil }
    // "Riêng thủy sản đạt 120 triệu USD. Cả nước đạt …": what was singled out is not what the next sentence goes on with.
    if let single = before, isApart(single, from: result) {
      before = found.suffix(8).last { $0.block == result.block && !isApart($0, from: result) }
    }
    // "con số là 16.737 trạm": of the last figure with that unit.
    if result.subject.lowered().ends(with: ", con số này"), let own = before, own.unit == result.unit {
      // "…; ở khu vực đô thị, con số này là 24,9 m2 sàn/người".
      result.subject = base(of: own.subject) + ", " + result.subject.dropLast(", con số này".count)
    } else if result.subject.lowered().begins(with: "con số") {
      let unit = result.unit
      before = found.last { $0.block == result.block && $0.unit == unit } ?? before
      result.subject = ""
    }
    let lead =
      draft.lead.map { trimmed(Int(items[$0.lowerBound].start)..<Int(items[$0.upperBound - 1].end), reader) } ?? ""
    if let before, isRatio(draft, reader) {
      // "…, bằng 7,72% số trạm 4G" is of the stations counted before.
      (result.outcome, result.subject) = ("bằng " + result.subject, before.subject)
    } else if draft.sharesWords, let before {
      (result.subject, result.outcome) = (before.subject, before.outcome)
      (result.levels, result.serviceLevel) = (before.levels, before.serviceLevel)
    } else if result.subject.isEmpty, draft.group != 0, result.value == nil, !result.outcome.isEmpty,
      let name = ownName(draft, reader)
    {
      // "(trong đó xây dựng tăng 12%)": a verb that is the name of a sector.
      (result.subject, result.outcome) = (name, "")
    } else if result.subject.isEmpty, draft.group != 0, let before {
      // "(cuối năm 2023 là 17%)" is of what stands before the bracket.
      (result.subject, result.outcome) = (before.subject, before.outcome)
      (result.levels, result.serviceLevel) = (before.levels, before.serviceLevel)
    } else if result.subject.isEmpty {
      result.subject = lead.isEmpty ? before?.subject ?? "" : lead
    } else if !lead.isEmpty {
      result.subject = lead + ", " + result.subject
    } else if let before, !before.subject.isEmpty, !isParted(before, from: result),
      ResultPlace.isScope(result.subject) || isOnlyShare(result.subject)
    {
      // "…, riêng cấp xã đạt 74%", "…, tỷ trọng trong GDP đạt 18%": of what was measured before.
      if result.outcome.isEmpty, ResultPlace.isScope(result.subject) { result.outcome = base(of: before.outcome) }
      result.subject = base(of: before.subject) + ", " + result.subject
      result.serviceLevel = result.serviceLevel ?? before.serviceLevel
    }
    // "chi 30% vốn cho giáo dục, 20% cho y tế", "85% ở cấp xã": of what was measured before.
    if let before, before.unit == result.unit, !isParted(before, from: result),
      let lead = ["cho ", "đối với ", "ở ", "tại ", "trong "].first(where: { result.subject.begins(with: $0) })
    {
      let other =
        before.subject.firstRange(of: " " + lead).map { before.subject[..<$0.lowerBound] } ?? before.subject[...]
      if !other.isEmpty { result.subject = other + " " + result.subject }
    }
    // "Vốn do tỉnh quản lý (tính đến ngày 30/11)".
    if result.subject.utf8.contains(UInt8(ascii: "(")), let open = result.subject.firstIndex(of: "("),
      open > result.subject.startIndex,
      ["(tính đến", "(đến ngày", "(đến hết", "(đến cuối"].contains(where: { result.subject[open...].begins(with: $0) })
    {
      result.subject = String(result.subject[..<open]).trimmedOfSpace
    }
    // "5.775/8.227 xã (chiếm 70,2%) đạt chuẩn": the share is the figure.
    if result.subject.ends(with: "%)"), let open = result.subject.lastIndex(of: "("), open > result.subject.startIndex {
      result.subject = String(result.subject[..<open]).trimmedOfSpace
    }
    // "Đào tạo nghề cho 18.500 người": for whom it is is the unit.
    if result.subject.ends(with: " cho") { result.subject.removeLast(4) }
    // "Tỷ lệ hộ nghèo chỉ chiếm 2%", and not "có chứng chỉ".
    if result.subject.ends(with: " chỉ"),
      !["chứng chỉ", "tín chỉ", "địa chỉ"].contains(where: result.subject.hasSuffix)
    {
      result.subject.removeLast(4)
    }
    // "… tăng 3% so với năm 2024, năm 2025 đạt 1.200 ha", "… đạt 76 nghìn tấn; lũy kế 11 tháng đạt 837 nghìn tấn": of what was measured.
    if isBareUnit(result.subject, draft) || result.subject.isEmpty, let before, !before.subject.isEmpty,
      before.value == nil && before.change != nil || before.unit == result.unit && namesOnlyTime(draft, reader)
    {
      result.subject = before.subject
    }
    if let name = draft.name { (result.subject, result.outcome) = (name, "") }
    nameByLead(&result, draft)
    nameByPlace(&result, draft)
    if result.subject.isEmpty { result.subject = draft.unit }
    // "178 giấy chứng nhận".
    if draft.unit.begins(with: result.subject.lowered() + " ") { result.subject = draft.unit }
    let own = ResultPlace.only(in: String(decoding: bytes[result.quote], as: UTF8.self))
    result.place =
      local(&result) ?? own ?? place(before: result.quote.lowerBound, block: result.block) ?? scopeOwner()?.place
      ?? titlePlace
    result.leadRank = result.leadRank ?? scopeOwner()?.rank
  }

  /// "Tỷ lệ hồ sơ tiếp tục tăng, đạt 72%": what is told before the comma is no part of the measure.
  private func untold(_ subject: String) -> String {
    var words = subject.parts()
    guard let verb = words.lastIndex(where: { $0 == "tăng" || $0 == "giảm" }), words.count - verb <= 2 else {
      return subject
    }
    words.removeSubrange(verb...)
    if words.suffix(2) == ["tiếp", "tục"] { words.removeLast(2) }
    return words.joined(separator: " ")
  }

  /// Whether a result was told by "riêng", in a sentence before.
  private func isApart(_ before: FoundResult, from result: FoundResult) -> Bool {
    guard before.quote.upperBound < result.quote.lowerBound, result.quote.lowerBound - before.quote.upperBound < 400,
      bytes[before.quote.upperBound..<result.quote.lowerBound].contains(UInt8(ascii: "."))
    else { return false }
    let start = max(document.blocks[before.block].text.lowerBound, before.quote.lowerBound - 8)
    return bytes.lowered(start..<before.amount.lowerBound).parts().prefix(3).contains("riêng")
  }

  /// Whether a semicolon stands between two clauses: what leads the first says nothing of the second.
  private func isParted(_ before: FoundResult, from result: FoundResult) -> Bool {
    let gap = before.amount.upperBound..<result.quote.lowerBound
    return gap.count < 400 && bytes[gap].contains(UInt8(ascii: ";"))
  }

  /// The district, body or country that the clause or the words which lead it name.
  private func local(_ result: inout FoundResult) -> String? {
    let block = document.blocks[result.block].text
    var from = max(block.lowerBound, result.quote.lowerBound - LocalPlace.reach)
    for at in (from..<result.quote.lowerBound).reversed()
    where bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ".") && bytes[at + 1] == 0x20 {
      from = at + 1
      break
    }
    while from < result.quote.lowerBound, bytes[from] & 0xC0 == 0x80 || bytes[from] == 0x20 { from += 1 }
    from = behindSource(from, result.quote.lowerBound)
    let text = String(decoding: bytes[from..<result.quote.upperBound], as: UTF8.self)
    if from < result.quote.lowerBound {
      result.leadRank = WiderScope.rank(
        ofLead: String(decoding: bytes[from..<result.amount.lowerBound], as: UTF8.self))
    }
    return LocalPlace.nearest(in: text, before: result.amount.lowerBound - from)
  }

  /// Where a sentence goes on behind who says it: "Số liệu của Cục Thống kê: …", which is no place that it speaks of.
  private func behindSource(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    let lead = bytes.lowered(start..<end)
    guard
      ["số liệu ", "theo số liệu ", "thông tin từ ", "thông tin của ", "theo thông tin ", "theo báo cáo "].contains(
        where: { lead.begins(with: $0) }),
      let mark = bytes[start..<end].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") })
    else { return start }
    var next = mark + 1
    while next < end, bytes[next] == 0x20 { next += 1 }
    return next
  }

  /// "Giao dịch qua kênh Internet tăng 60,6% về số lượng": behind the figure, in what it is counted.
  private func saysInWhat(_ subject: String) -> Bool {
    subject.begins(with: "về số ") || subject.begins(with: "về giá trị")
  }

  /// The place that the paragraph named last before an offset: "Riêng tỉnh Nam Định, …". Only where the text itself tells of
  /// whom it speaks; a body's document speaks for its own place.
  private func place(before offset: Int, block: Int) -> String? {
    guard context.form == nil else { return nil }
    if places?.block != block { places = (block, ResultPlace.all(in: bytes, document.blocks[block].text)) }
    guard let found = places?.found else { return nil }
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      if found[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    // "Đứng thứ 3 cả nước", "trong cả nước" are what a place is compared with.
    return found[..<low].last { place in
      place.name == ResultPlace.country ? !isCompared(at: place.offset) : !isBehindDistrict(at: place.offset)
    }?.name
  }

  /// "Huyện Nam Giang (Quảng Nam)": where the district lies of which the title tells.
  private func isBehindDistrict(at offset: Int) -> Bool {
    guard let titlePlace, Provinces.only(in: titlePlace) == nil else { return false }
    let before = bytes.lowered(max(0, offset - 64)..<offset)
    let name = titlePlace.lowered()
    return [" (", ", ", " (tỉnh ", ", tỉnh "].contains { before.ends(with: name + $0) }
  }

  private func isCompared(at offset: Int) -> Bool {
    let before = String(decoding: bytes[max(0, offset - 24)..<offset], as: UTF8.self).lowered()
    return ["trong ", "nhất ", "đầu ", "với ", "quân ", "của ", "so "].contains { before.ends(with: $0) }
      || before.parts().last?.allSatisfy { $0.isNumber || $0 == "/" } ?? false
  }

  /// "tỷ trọng trong GDP" says of what, not what.
  private func isOnlyShare(_ text: String) -> Bool {
    let text = text.lowered()
    return text.begins(with: "tỷ trọng trong") || text.begins(with: "tỉ trọng trong") || text == "con số"
      || text == "tỷ lệ này"
      || text == "con số này" || text == "tỉ lệ này"
  }

  /// A share of another thing, with nothing named before it.
  private func isRatio(_ draft: ResultDraft, _ reader: SentenceReader) -> Bool {
    guard draft.figure.family == .percent, draft.part == nil, draft.share == nil, let binder = draft.figure.binder,
      draft.start >= binder, reader.text(binder).holds("bằng")
    else { return false }
    return true
  }

  /// A subject without the scope that was added to it: "hồ sơ trực tuyến, cả nước" → "hồ sơ trực tuyến".
  private func base(of subject: String) -> String {
    for mark in [", ", " ở ", " tại "] {
      if let found = subject.lastRange(of: mark),
        ResultPlace.isScope(String(subject[found.upperBound...]))
      {
        return String(subject[..<found.lowerBound])
      }
    }
    return subject
  }

  /// The clause without what leads it in and without what is said of the plan behind it.
  private func core(_ draft: ResultDraft, _ reader: SentenceReader) -> (clause: Range<Int>, number: Int) {
    let items = reader.items
    let figure = draft.named ?? draft.changed ?? draft.figure
    var start = min(draft.naming ?? draft.start, figure.first)
    while start < figure.first,
      reader.inPeriod[start] || items[start].kind.isOne(of: [.comma, .dash])
        || items[start].phrase != 0 && items[start].can([.until, .now, .cumulative, .joiner, .amongWhich, .estimate])
          && !items[start].can(.reach)
    { start += 1 }
    // "cả nước có 14 bác sĩ": what is counted stands behind the number.
    if figure.family != .percent || figure.binder == nil,
      (start..<figure.first).allSatisfy({
        isPlace(items[$0]) || items[$0].phrase != 0 && items[$0].can([.reach, .past, .comparator])
      })
    {
      start = figure.first
    }
    // "1.250 ha/KH 1.200 ha": the plan is no part of the name.
    var end =
      figure.planned.flatMap { _ in (figure.number..<figure.end).first { items[$0].kind == .slash } } ?? figure.end
    // "2.235 xã (27,5%) được công nhận".
    if end < items.count, items[end].kind == .open, reader.group(end) != 0, draft.group == 0 {
      let own = reader.group(end)
      let behind = (end..<items.count).first { reader.group($0) != own } ?? items.count
      if behind < items.count, items[behind].kind == .word { end = behind }
    }
    if end == figure.end, let predicate = reader.rowEnd(behind: figure, min(items.count, draft.end)) { end = predicate }
    while end < items.count,
      items[end].kind.isOne(of: [.word, .code, .other, .dash]) || end > figure.end && isGrade(end, reader)
    {
      if items[end].phrase != 0, items[end].can([.joiner, .amongWhich, .baseLead]) { break }
      end += 1
      // "249 đơn vị thuộc 57 tỉnh được công nhận".
      if end + 1 < items.count, items[end].kind == .number, reader.text(end - 1) == "thuộc" {
        end += 1
      }
      // "100% xã, phường, thị trấn có sóng 4G": a row of nouns.
      if end + 1 < items.count, items[end].kind == .comma, items[end + 1].phrase != 0,
        items[end + 1].can([.classifier, .compound]), !items[end + 1].can([.reach, .action]),
        items[end - 1].can([.classifier, .compound])
      {
        end += 1
      }
    }
    // "Tỷ lệ suy dinh dưỡng là 21%/20%", "97%/90% dân số dùng nước sạch": the words are on one side of the pair.
    if figure.family == .percent, figure.whole != nil,
      let slash = (figure.number..<figure.end).first(where: { items[$0].kind == .slash })
    {
      if start < figure.first { return (Int(items[start].start)..<Int(items[slash - 1].end), figure.number) }
      return (Int(items[slash + 1].start)..<Int(items[end - 1].end), slash + 1)
    }
    return (Int(items[start].start)..<Int(items[end - 1].end), figure.number)
  }

  /// The 3 of "cấp độ 3", "mức độ 3", "3 sao": of which grade, no figure of its own.
  private func isGrade(_ at: Int, _ reader: SentenceReader) -> Bool {
    let items = reader.items
    guard items[at].kind == .number, at > 0, items[at].value < 10 else { return false }
    if ["cấp độ", "mức độ", "cấp", "hạng", "loại"].contains(where: { reader.text(at - 1) == $0 }) { return true }
    return at + 1 < items.count && reader.text(at + 1) == "sao"
  }

  /// Whether nothing but a time and verbs stand before the number of a clause.
  private func namesOnlyTime(_ draft: ResultDraft, _ reader: SentenceReader) -> Bool {
    let items = reader.items
    let lead = draft.start..<draft.figure.first
    return lead.contains { reader.inPeriod[$0] }
      && lead.allSatisfy {
        reader.inPeriod[$0] || items[$0].kind == .comma
          || items[$0].phrase != 0 && items[$0].can([.reach, .until, .now, .past, .cumulative, .estimate, .comparator])
      }
  }

  /// Units that name nothing.
  private static let bareUnits: Set<String> = [
    "con", "tấn", "nghìn tấn", "triệu tấn", "ha", "nghìn ha", "lượt", "tỷ đồng", "triệu đồng", "nghìn tỷ đồng", "usd",
    "triệu usd", "tỷ usd", "kg", "m3", "m2", "km", "km2", "tạ", "lít", "%", "điểm %", "kwh", "triệu kwh",
  ]

  private func isBareUnit(_ subject: String, _ draft: ResultDraft) -> Bool {
    let (text, unit) = (subject.lowered(), draft.unit.lowered())
    // "Lượt khách trong ngày 201,9 nghìn lượt", "điện thương phẩm 500 triệu kWh".
    let isCounted = ["nghìn ", "ngàn ", "triệu ", "tỷ "].contains { unit == $0 + text }
    return (text == unit || isCounted) && ResultReader.bareUnits.contains(text) || text == "%"
  }

  /// "Đàn trâu có 120.000 con", "giải ngân 2.350 tỷ đồng": what is counted stands before the number.
  private func nameBefore(_ result: inout FoundResult, _ draft: ResultDraft, _ reader: SentenceReader) {
    let items = reader.items
    let figure = draft.named ?? draft.figure
    let end = min(figure.binder ?? figure.first, figure.first)
    guard draft.start < end else {
      (result.subject, result.outcome) = (result.outcome, "")
      return
    }
    let name = trimmed(Int(items[draft.start].start)..<Int(items[end - 1].end), reader)
    guard !name.isEmpty, !(draft.start..<end).allSatisfy({ isPlace(items[$0]) }) else { return }
    (result.subject, result.outcome) = (name, "")
  }

  /// The words of a clause before the verb of its figure; nil where there are none.
  private func ownName(_ draft: ResultDraft, _ reader: SentenceReader) -> String? {
    let items = reader.items
    let end = min(draft.figure.binder ?? draft.figure.first, draft.figure.first)
    guard draft.start < end else { return nil }
    let name = trimmed(Int(items[draft.start].start)..<Int(items[end - 1].end), reader)
    return name.isEmpty ? nil : name
  }

  /// Gives the names of a row to the values behind it, one to each. Whether there is a row that cannot be parted, so that no
  /// value's name is sure.
  func shareOut(_ result: inout FoundResult, _ draft: ResultDraft) -> Bool {
    guard let turn = draft.turn else { return false }
    let whole = turn.index == 0 ? result.subject : rowName ?? result.subject
    if turn.index == 0 { rowName = whole }
    guard whole.contains(" và ") || whole.contains(", ") else { return false }
    guard let names = RowOfNames.parted(whole, turn.count) else { return true }
    result.subject = names[turn.index]
    return false
  }

  private func isPlace(_ item: Item) -> Bool {
    item.phrase != 0 && vocabulary.words.places.contains(item.phrase)
  }

  /// Words without periods, estimates and verbs at their ends, and up to where something else is said: "Sản lượng cá tăng khá,
  /// 6 tháng đầu năm thu hoạch" is of "Sản lượng cá".
  private func trimmed(_ range: Range<Int>, _ reader: SentenceReader) -> String {
    let items = reader.items
    guard !range.isEmpty, !items.isEmpty else { return "" }
    // The first item of the range, by bisection: a block may be long.
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(items[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var first = low
    guard first < items.count else { return "" }
    var last = first
    while last < items.count, Int(items[last].end) <= range.upperBound { last += 1 }
    guard last > first else { return string(range) }
    func isEdge(_ at: Int) -> Bool {
      let item = items[at]
      if reader.inPeriod[at] || item.kind.isOne(of: [.comma, .dash, .stop, .semicolon, .colon, .open]) { return true }
      return item.phrase != 0 && item.can([.estimate, .past, .until, .now, .cumulative, .joiner, .comparator])
        && !item.can([.measure, .compound])
    }
    // "Kết quả cho thấy tỷ lệ …", "Lần đầu tiên thu ngân sách …"
    func isLink(_ at: Int) -> Bool {
      let item = items[at]
      guard item.phrase != 0, item.can(.hollow), !item.can([.measure, .share, .compound, .classifier]) else {
        return false
      }
      return bytes[item.range].contains(0x20) && !["con số", "toàn bộ"].contains(reader.text(at))
    }
    while first < last, isEdge(first) || isLink(first) { first += 1 }
    if let cut = (first..<last).dropFirst(2).first(where: {
      items[$0].phrase != 0 && items[$0].can([.rise, .drop]) && !items[$0].can([.growth, .measure])
        && endsEarly($0, last, reader)
    }) {
      last = cut
    }
    while last > first,
      isEdge(last - 1)
        || items[last - 1].phrase != 0 && items[last - 1].can(.reach) && !items[last - 1].can([.measure, .compound])
    { last -= 1 }
    // "Tổng vốn huy động 5 năm".
    if last - first > 2, ["năm", "tháng"].contains(reader.text(last - 1)), items[last - 2].isNumeric {
      last -= 2
    }
    guard last > first else { return "" }
    return string(Int(items[first].start)..<Int(items[last - 1].end))
  }

  /// Whether a comma with a period, or a comparison, stands behind a rise: then it is a clause of its own.
  private func endsEarly(_ at: Int, _ last: Int, _ reader: SentenceReader) -> Bool {
    (at..<last).contains {
      reader.items[$0].kind == .comma || reader.items[$0].phrase != 0 && reader.items[$0].can([.baseLead, .base])
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range].prefix(400), as: UTF8.self) }
}
