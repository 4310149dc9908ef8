import Bytes
import Targets

/// Commas inside of what is measured: "nông, lâm nghiệp và thủy sản", "tỷ lệ thu gom, xử lý chất thải".
extension SentenceReader {
  /// Syllables with which a part begins that leads a clause in, and is no member of its noun.
  private static let leads: Set<String> = [
    "nhờ", "qua", "theo", "do", "cụ", "đặc", "kết", "bên", "ngoài", "tuy", "đồng", "nhìn", "tính", "về", "trong", "đến",
    "từ", "với", "tại", "ở", "trên", "dưới", "sau", "trước", "nếu", "khi", "để", "vì", "bởi", "thông", "cùng", "hiện",
    "hằng", "hàng", "riêng", "còn", "đối", "nhất", "song", "nhưng", "mặc", "như", "cả", "toàn", "bình", "ước", "dự",
    "lũy", "luỹ", "phấn", "tiếp", "kể", "căn", "nhằm", "vào", "cuối", "đầu", "giữa", "hết", "nay", "chỉ", "trừ", "nổi",
    "đáng",
  ]
  /// The most items of a member that names no measure, and of a part that does.
  private static let (longestMember, longestMeasure) = (3, 12)

  /// Whether a comma before a figure parts the members of one noun, so that what stands before it is measured too: the part before
  /// it names a measure that has no value, or is a short noun; and neither a figure, a verb of reaching, a day nor a place.
  ///
  /// - Parameter limit: The first item that may belong to the clause.
  func isInsideNoun(_ comma: Int, from limit: Int) -> Bool {
    var first = comma
    while first > limit, comma - first < Self.longestMeasure + 6, !endsPart(first - 1) { first -= 1 }
    while first < comma, inPeriod[first] || items[first].phrase != 0 && items[first].can([.until, .now]) { first += 1 }
    let part = first..<comma
    guard !part.isEmpty, part.count <= Self.longestMeasure, comma + 1 < items.count,
      part.allSatisfy({ items[$0].kind == .word && !inPeriod[$0] && !isPredicate($0) && !tellsHow($0) }),
      !isLead(first),
      !items[comma + 1].can(.measure), !isLead(comma + 1), !inPeriod[comma + 1]
    else { return false }
    if part.contains(where: { items[$0].can(.measure) }) { return true }
    guard part.count <= Self.longestMember, items[comma + 1].kind == .word,
      !items[comma + 1].isCapital
    else {
      return false
    }
    return ResultPlace.only(in: string(part)) == nil
  }

  /// "Tỷ lệ xã, phường có mạng Internet đến trung tâm, khu vực đông dân đạt 100%": a rate of which all up to its verb is the name, for
  /// nothing in it is told, and no part names a measure of its own.
  func opensWithMeasure(_ first: Int, _ comma: Int, _ figure: Figure) -> Bool {
    guard figure.family == .percent, let binder = figure.binder, first < comma, comma < binder, binder - first <= 40,
      items[first].phrase != 0, items[first].can(.measure), items[first].isCapital
    else { return false }
    return (first + 1..<binder).allSatisfy { at in
      let item = items[at]
      if item.kind == .comma {
        return at + 1 < binder && !items[at + 1].can([.measure, .amongWhich]) && !isLead(at + 1)
      }
      return item.kind == .word && !inPeriod[at] && !isPredicate(at) && !item.can([.estimate, .cumulative])
    }
  }

  /// "Kinh tế tăng trưởng khá", "An ninh ổn định": a clause without a figure.
  func tellsHow(_ at: Int) -> Bool {
    Progressing.ends(text(at)) || text(at) == "đúng hướng" || text(at) == "hướng" && at > 0 && text(at - 1) == "đúng"
  }

  private func endsPart(_ at: Int) -> Bool {
    items[at].kind.isOne(of: [.comma, .semicolon, .colon, .stop, .open, .close, .percent])
      || items[at].isNumeric && !inPeriod[at]
  }

  /// Whether a part that begins at an item leads a clause in.
  func opensLead(_ at: Int) -> Bool { isLead(at) }

  private func isLead(_ at: Int) -> Bool {
    if items[at].phrase != 0, items[at].can([.joiner, .amongWhich, .filler, .which, .condition, .citation]),
      !items[at].can([.compound, .measure, .classifier])
    {
      return true
    }
    return Self.leads.contains(text(at).parts().first.map(String.init) ?? "")
  }

  /// A verb that tells of the measure before it: "tăng khá", "đạt cao"; not "có", "được", which stand within nouns.
  private func isPredicate(_ at: Int) -> Bool {
    let item = items[at]
    guard item.phrase != 0, !item.can([.compound, .classifier, .measure, .growth]) else { return false }
    if item.can([.rise, .drop, .over, .under, .level, .goal, .duty, .past, .judged]) { return true }
    return item.can(.reach) && ["đạt", "là", "bằng", "chiếm", "duy trì", "giữ"].contains { text(at).begins(with: $0) }
  }

  private func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(items[first].start)..<Int(items[last].end)], as: UTF8.self)
  }

  /// Whether behind a comma goes on, without a verb or figure of its own, what stands behind a number: "99% dân cư được sử dụng nước
  /// sạch, nước hợp vệ sinh".
  func continuesNoun(_ start: Int, _ end: Int) -> Bool {
    guard start < end, items[start].kind == .word, !inPeriod[start], !isLead(start) else { return false }
    for at in start..<end {
      if items[at].kind.isOne(of: [.comma, .semicolon, .stop, .colon, .close]) { return at > start }
      if items[at].isNumeric || items[at].kind == .percent || items[at].kind == .open || isPredicate(at) {
        return false
      }
      if items[at].phrase != 0, items[at].can([.baseLead, .base, .plan, .estimate]) { return false }
    }
    return true
  }
}

/// Words at the end of a clause without a figure that say how something goes.
enum Progressing {
  private static let verbs = ["tăng", "giảm", "phát", "ổn", "giữ", "duy"]
  private static let manners = [
    "khá", "tốt", "cao", "mạnh", "nhanh", "định", "dương", "chậm", "thấp", "rộng", "vững", "tích", "cực",
  ]

  /// Whether its last word or phrase, in lower case, is one: "tăng trưởng khá", "ổn định".
  static func ends(_ last: String) -> Bool {
    let words = last.parts().map(String.init)
    return words.first.map { verbs.contains($0) } == true && words.count > 1
      || words.last.map { manners.contains($0) } == true
  }

  private static let aims = [
    "mục tiêu", "phương hướng", "nhiệm vụ", "định hướng", "giải pháp", "phấn đấu", "chỉ tiêu đề ra",
  ]
  private static let going = ["tăng", "tăng trưởng", "phát triển", "đạt", "đạt mức", "chuyển biến"]
  private static let well = ["khá", "tốt", "cao", "mạnh", "nhanh", "chậm", "thấp"]

  /// Whether a lead says how indicators went: "một số chỉ tiêu kinh tế tăng trưởng khá", and not "mục tiêu tăng trưởng nhanh", "chỉ tiêu
  /// phát triển". In lower case.
  static func tells(_ lead: String) -> Bool {
    guard !aims.contains(where: { lead.holds($0) }) else { return false }
    return going.contains { verb in well.contains { lead.ends(with: " \(verb) \($0)") } }
  }
}
