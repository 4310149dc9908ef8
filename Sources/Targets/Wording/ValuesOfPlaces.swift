import Bytes
import Markup
import Vietnamese

/// Values that a text gives to places one by one: "tăng trưởng GRDP: Quảng Ninh 12%; Hải Dương 10,2%", "vùng Tây Nguyên: Gia Lai: 8%". What
/// stands before a value is only whose it is; what is measured has been said before the row (RULES, subject_span 9).
struct ValuesOfPlaces {
  /// The targets of one document, those of one place with its name and with what is measured of it.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    var reading = ValuesOfPlaces(bytes: bytes, blocks: blocks)
    var out = targets
    for index in out.indices where out[index].kind != .ranking && blocks[out[index].block].kind == .paragraph {
      reading.take(&out, index)
    }
    return out
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [TextBlock]
  /// What is measured of the places of the row at hand, what is to come of it, and the target that has told it.
  private var told: (measure: String, outcome: String, unit: String, at: Int)?

  private init(bytes: UnsafeBufferPointer<UInt8>, blocks: [TextBlock]) { (self.bytes, self.blocks) = (bytes, blocks) }

  private mutating func take(_ targets: inout [FoundTarget], _ index: Int) {
    let target = targets[index]
    guard let place = place(before: target) else {
      let isTold = target.phrasing.verbatim.isEmpty && target.phrasing.order == .subjectFirst
      told =
        isTold && Self.namesMeasure(target.shownName)
        ? (target.shownName, target.outcome, target.unit, index) : nil
      return
    }
    let isOwn = target.subject == place.name
    var measure: String
    var outcome = isOwn ? target.outcome : ""
    if isOwn, !target.phrasing.label.isEmpty {
      measure = target.phrasing.label
    } else if let told, told.unit == target.unit, target.block - targets[told.at].block <= Self.furthest {
      measure = told.measure
      if outcome.isEmpty { outcome = told.outcome }
      // "TP. Hồ Chí Minh tăng trưởng 10%, Hà Nội 9%": the first is no value of them all.
      if targets[told.at].phrasing.owner.isEmpty, targets[told.at].phrasing.whole.isEmpty {
        let scope = ScopesApart.scope(of: targets[told.at], in: bytes, blocks)
        if PlaceName.isOne(scope[...]) { targets[told.at].phrasing.owner = scope }
      }
    } else if let lead = lead(before: place.start, target) {
      measure = lead
    } else {
      return
    }
    measure = Self.withoutScope(measure)
    told = (measure, outcome, target.unit, index)
    targets[index].quote = min(target.quote.lowerBound, place.start)..<target.quote.upperBound
    (targets[index].subject, targets[index].outcome) = (measure, outcome)
    targets[index].phrasing.owner = place.name
    (targets[index].phrasing.order, targets[index].phrasing.verbatim) = (.subjectFirst, "")
    (targets[index].phrasing.label, targets[index].phrasing.measured, targets[index].phrasing.whole) = ("", "", "")
  }

  /// Blocks from one value of a row to the next.
  private static let furthest = 1

  /// The name of a place that is all that stands before a value in its member, and the byte at which it begins.
  private func place(before target: FoundTarget) -> (name: String, start: Int)? {
    let block = blocks[target.block].text
    var end = target.amount.lowerBound
    let start = max(block.lowerBound, end - Self.longestName)
    func trim() { while end > start, " :(".utf8.contains(bytes[end - 1]) { end -= 1 } }
    trim()
    for verb in [" đạt", " là", " còn", " chiếm", " tăng", " giảm"] where end - start > verb.utf8.count {
      if bytes[(end - verb.utf8.count)..<end].elementsEqual(verb.utf8) {
        end -= verb.utf8.count
        trim()
      }
    }
    guard end > start else { return nil }
    // Back to the sign that ends what stands before.
    var first = end
    while first > start, !";:,()".utf8.contains(bytes[first - 1]),
      !(bytes[first - 1] == UInt8(ascii: " ") && first - 1 > start && bytes[first - 2] == UInt8(ascii: ".")
        && !Self.isAbbreviation(bytes[start..<(first - 2)]))
    {
      first -= 1
    }
    guard first == block.lowerBound || first > start else { return nil }
    var name = String(decoding: bytes[first..<end], as: UTF8.self)[...]
    name = name.drop { !$0.isLetter }
    for lead in ["trong đó ", "Trong đó ", "riêng ", "Riêng ", "còn ", "Còn ", "và "] where name.begins(with: lead) {
      name = name.dropFirst(lead.count)
    }
    guard PlaceName.isOne(name) || PlaceName.isProper(name) || PlaceName.isBody(name) else { return nil }
    return (String(name), end - name.utf8.count)
  }

  /// "TP" of "TP. Hồ Chí Minh", whose stop ends no sentence.
  private static func isAbbreviation(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ["TP", "TX", "TT", "H", "Q", "P", "X"].contains { name in
      text.suffix(name.utf8.count).elementsEqual(name.utf8)
        && !(text.dropLast(name.utf8.count).last.map { $0 | 0x20 >= 0x61 } ?? false)
    }
  }

  /// Bytes of a name.
  private static let longestName = 100

  /// What stands before the colon that leads in the row of places: "Chỉ tiêu thu ngân sách năm 2027: TP.HCM: 500.000 tỷ đồng".
  private func lead(before start: Int, _ target: FoundTarget) -> String? {
    let block = blocks[target.block].text
    let from = max(block.lowerBound, start - Self.longestLead)
    let text = String(decoding: bytes[from..<start], as: UTF8.self).trimmedOfSpace
    guard text.ends(with: ":") else { return nil }
    let sentence = text.dropLast().split(separator: ". ").last?.split(separator: ";").last ?? ""
    let words = sentence.lowered()
    guard words.count == sentence.count else { return nil }
    // The measure's own words, behind "chỉ tiêu", "mục tiêu", "phấn đấu".
    var at = words[...]
    while !at.isEmpty {
      if Self.namesMeasure(String(at)), !at.holds(":") { return String(sentence.suffix(at.count)) }
      at = at.drop { $0 != " " }.drop { $0 == " " }
    }
    return nil
  }

  private static let longestLead = 240

  /// "Tăng trưởng GRDP" of "Chỉ tiêu tăng trưởng GRDP năm 2027 của các địa phương": each place stands for itself, and the year is the target's.
  private static func withoutScope(_ measure: String) -> String {
    var text = measure[...]
    for plan in ["chỉ tiêu ", "mục tiêu "] where text.lowered().begins(with: plan) { text = text.dropFirst(plan.count) }
    let words = text.lowered()
    guard words.count == text.count else { return measure }
    let ends = scopes.compactMap { words.firstRange(of: $0)?.lowerBound }.map {
      words.distance(from: words.startIndex, to: $0)
    }
    let end = ends.min() ?? text.count
    let name = String(text.prefix(end))
    return namesMeasure(name) ? name : measure
  }

  /// What of a measure's name tells whose or when.
  private static let scopes = [
    " của vùng ", " của các ", " của từng ", " ở các ", " tại các ", " cho các ", " vùng ", " khu vực ",
    " trên địa bàn ",
    " trong năm ", " đến năm ", " năm ", " theo địa bàn", " theo địa phương", " như sau", " cụ thể",
  ]

  private static func namesMeasure(_ name: String) -> Bool {
    // "chỉ tiêu" names none by itself.
    PartsOfWholes.namesMeasure(name) && !name.lowered().begins(withWord: "chỉ tiêu ")
  }
}
