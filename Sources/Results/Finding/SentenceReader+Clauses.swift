import Bytes
import Targets
import Vietnamese

/// Parts of a sentence that limit none of its figures by their form: clauses that say something whole, lead-ins, references to the
/// documents that are carried out; and the bodies of which a part speaks.
extension SentenceReader {
  /// Marks of a predicate.
  private static let auxiliaries: Set<String> = [
    "được", "đã", "đã được", "đang", "tiếp tục", "ngày càng", "luôn", "vẫn", "từng", "không ngừng", "có",
  ]
  /// With which a part says of what, where or when the next one is.
  static let limits: Set<String> = [
    "tại", "ở", "thuộc", "trong", "giữa", "theo", "mỗi", "khi", "nếu", "để", "đối với", "đối", "riêng", "trừ", "ngoài",
    "sau", "trước", "với", "thí điểm", "thí",
  ]
  /// And which ones it is of, at its head.
  private static let plurals: Set<String> = ["các", "những", "một số", "nhiều"]
  private enum LeadIn { case document, time, cause, setting }
  /// With which a part leads in how, why or in spite of what.
  private static let leadIns: [String: LeadIn] = [
    "thực": .document, "triển": .document, "căn": .document, "theo": .document, "hưởng": .document, "qua": .time,
    "sau": .time, "nhờ": .cause, "mặc": .cause, "dù": .cause, "tuy": .cause, "do": .cause, "vì": .cause,
    "dưới": .cause, "trong": .setting, "với": .setting, "bằng": .setting,
  ]
  /// Of a setting, how it begins: "trong bối cảnh", "với sự nỗ lực", "bằng nhiều giải pháp".
  private static let settings: Set<String> = ["bối", "điều", "sự", "quyết", "tinh", "nỗ", "nhiều"]
  /// Who says so.
  private static let tellers: Set<String> = ["số liệu", "thống kê", "báo cáo", "theo báo cáo", "theo thống kê"]
  /// What is carried out, by whomever and about whatever.
  private static let references = [
    "kế hoạch", "nghị quyết", "chỉ thị", "quyết định", "chương trình", "đề án", "chỉ đạo", "chủ trương", "nghị định",
    "công điện", "kết luận",
  ]

  func isAuxiliary(_ at: Int) -> Bool { Self.auxiliaries.contains(text(at)) }

  /// Whether a part has a predicate of its own and speaks of no body, place, number or condition: "Công tác cải cách được đẩy mạnh".
  ///
  /// - Parameter isOutside: Whether it stands before the figure's clause, so that any verb is its own.
  func isStated(_ part: Range<Int>, isOutside: Bool) -> Bool {
    guard (2..<24).contains(part.count), let head = part.first(where: { !isSpent($0) }) ?? part.first,
      part.allSatisfy({ limitsNothing($0, part) }), !tellsMoney(part), ResultPlace.only(in: string(of: part)) == nil,
      !MeasureScope(MeasureText.words(string(of: part))).namesWhom
    else { return false }
    return tellsHow(part.upperBound - 1)
      || part.contains { at in
        at > head
          && (isAuxiliary(at)
            || isOutside && items[at].phrase != 0 && items[at].can([.action, .rise, .drop, .judged])
              && !items[at].can([.compound, .classifier, .measure]))
      }
  }

  private static let moneyLeads: Set<Substring> = ["bằng", "từ", "với", "nhờ", "qua"]
  private static let money = ["vốn", "nguồn", "kinh phí", "ngân sách", "quỹ", "tiền"]

  /// "Bằng vốn vay", "từ nguồn xã hội hóa": with whose money something was done, and so a part of it.
  private func tellsMoney(_ part: Range<Int>) -> Bool {
    let text = string(of: part).lowered()
    guard let lead = text.parts().first, Self.moneyLeads.contains(lead) else { return false }
    return Self.money.contains { text.holds($0) }
  }

  /// Whether an item names no body, number or name, and is no word of where, when or which.
  private func limitsNothing(_ at: Int, _ part: Range<Int>) -> Bool {
    let item = items[at]
    if taken[at] || item.kind == .dash { return true }
    guard item.kind == .word, !Self.limits.contains(text(at)),
      at > part.lowerBound || !Self.plurals.contains(text(at))
    else { return false }
    // A capital behind the first word, or two at once: "VNPT".
    let isName =
      item.isCapital
      && (at > part.lowerBound || item.end > item.start + 1 && bytes[Int(item.start) + 1] &- 0x41 < 26)
    return !isName && !isBody(at)
  }

  /// "Nhờ chuyển đổi số", "Mặc dù gặp nhiều khó khăn", "Qua 01 năm triển khai", "Thực hiện Kế hoạch số 10/KH-UBND của UBND tỉnh",
  /// "Theo số liệu công bố ngày 10/1": how, why, or who says so. None of them where it speaks of a body, a place or a number.
  func isLeadIn(_ part: Range<Int>) -> Bool {
    guard let head = part.first, items[head].kind == .word else { return false }
    let opener = String(text(head).prefix { $0 != " " })
    guard let kind = Self.leadIns[opener] else { return false }
    let reference = kind == .document || kind == .time ? part.first { isReference($0) } : nil
    let isTold = kind == .document && reference == nil && part.contains { Self.tellers.contains(text($0)) }
    switch kind {
    case .document where reference == nil && !isTold: return false
    case .setting
    where !part.dropFirst().prefix(2).contains(where: { Self.settings.contains(String(text($0).prefix { $0 != " " })) }):
      return false
    default: break
    }
    for at in part.dropFirst() {
      if ["tại", "ở", "đối với", "riêng", "thí điểm"].contains(text(at)) { return false }
      if isSpent(at) || reference.map({ at >= $0 }) == true { continue }
      let isCarrying = ["triển khai", "thực hiện"].contains(text(at)) || items[at].phrase == words.year
      if items[at].isCapital || isBody(at) || kind == .time && !isCarrying { return false }
    }
    if reference == nil, MeasureScope(MeasureText.words(string(of: part))).namesWhom { return false }
    for at in part where at < reference ?? part.upperBound && items[at].isNumeric && !taken[at] {
      guard kind == .time, at + 1 < part.upperBound, items[at + 1].phrase == words.year else { return false }
    }
    return true
  }

  /// Whether a sentence begins with what is carried out, or thanks to whom.
  func leadsIn(_ sentence: Range<Int>) -> Bool {
    guard let head = sentence.first, items[head].kind == .word else { return false }
    let kind = Self.leadIns[String(text(head).prefix { $0 != " " })]
    return kind == .document || kind == .cause || kind == .setting
  }

  /// With which the name of one who speaks for a body begins.
  private static let persons = [
    "thứ trưởng", "bộ trưởng", "ông ", "bà ", "đồng chí ", "phó chủ tịch", "chủ tịch", "giám đốc", "phó giám đốc",
    "chánh văn phòng", "phó chánh", "cục trưởng", "phó cục trưởng", "bí thư", "phó bí thư", "tiến sĩ", "chuyên gia",
    "phó thủ tướng", "thủ tướng", "tổng giám đốc", "trưởng ban", "phó trưởng ban", "lãnh đạo ", "vụ trưởng",
  ]

  /// "Theo Thứ trưởng Bộ Nông nghiệp Phùng Đức Tiến": a person who says so.
  func isSpeaker(_ part: Range<Int>) -> Bool {
    guard part.count > 1, let head = part.first, text(head) == "theo" else { return false }
    let name = string(of: head + 1..<part.upperBound).lowered()
    return Self.persons.contains { name.begins(with: $0) }
  }

  /// With which a part begins that names who says so, and verbs of saying.
  private static let sources = ["số liệu", "thông tin từ", "thông tin của", "tin từ", "theo ", "báo cáo "]
  private static let sayings = [
    "cho biết", "cho thấy", "cho hay", "công bố", "ước tính", "dự ước", "nhận định", "thông tin ngày", "thông tin tại",
  ]

  /// "Số liệu của Cục Quản lý lao động ngoài nước", "Bộ ước tính cho cả năm": who says so, and nothing that is measured.
  func tells(_ part: Range<Int>) -> Bool {
    let text = string(of: part).lowered()
    return Self.sources.contains { text.begins(with: $0) } || Self.sayings.contains { text.holds($0) }
  }

  /// Words of a report to a session of the council and its like, with those of the council's and the committee's names.
  private static let reportWords: Set<Substring> = [
    "báo", "cáo", "theo", "của", "trình", "tại", "trước", "kỳ", "họp", "phiên", "hội", "nghị", "buổi", "làm", "việc",
    "thứ", "lần", "khóa", "khoá", "hđnd", "ubnd", "đồng", "nhân", "dân", "ủy", "uỷ", "ban", "tỉnh", "chủ", "tịch",
    "phó",
    "cho", "biết", "thấy", "hay", "nêu", "rõ", "thường", "trực", "quốc", "chính", "phủ", "thủ", "tướng", "với", "đại",
    "biểu", "về", "tình", "hình", "kinh", "tế", "kết", "quả", "thực", "hiện", "nhiệm", "vụ", "và", "trong", "niên",
    "sáng", "chiều", "nay", "ngày", "cùng", "đó", "số", "liệu", "cục", "tổng", "thống", "kê", "qua", "mới", "nhất",
  ]
  private static let reportings = ["báo cáo", "cho biết", "cho thấy", "cho hay", "nêu rõ"]
  private static let sessions = ["tại kỳ họp", "tại phiên họp", "tại hội nghị", "tại buổi"]

  /// "Báo cáo trình kỳ họp thứ 5 HĐND tỉnh khóa XII cho biết", "UBND tỉnh báo cáo tại kỳ họp", "tại buổi làm việc với Thủ tướng": who
  /// tells of the whole place and where, and no body or place below it.
  func isReport(_ part: Range<Int>) -> Bool {
    guard (2..<40).contains(part.count) else { return false }
    let text = string(of: part).lowered()
    guard
      Self.reportings.contains(where: { text.holds($0) }) || Self.sessions.contains(where: { text.begins(with: $0) })
        || text.begins(with: "theo ") && text.holds("thống kê")
    else { return false }
    let place = Set((ResultPlace.only(in: string(of: part)) ?? "").lowered().wordParts())
    for at in part where !taken[at] && !inPeriod[at] {
      if items[at].isNumeric {
        guard at > part.lowerBound,
          ["thứ", "lần", "khóa", "khoá"].contains(where: { self.text(at - 1).ends(with: $0) })
        else { return false }
        continue
      }
      let words = self.text(at).wordParts()
      for (index, word) in words.enumerated() where !Self.reportWords.contains(word) && !place.contains(word) {
        // "Kinh tế - xã hội", "khóa XII".
        let next =
          words.dropFirst(index + 1).first ?? (at + 1 < part.upperBound ? self.text(at + 1).wordParts().first : nil)
        guard word == "xã" && next == "hội" || word.allSatisfy({ "ivxlc".contains($0) }) else { return false }
      }
    }
    return true
  }

  /// "Theo Bộ Nông nghiệp và Phát triển nông thôn": who says so; not "theo chuẩn nghèo mới".
  func isSource(_ part: Range<Int>) -> Bool {
    guard part.count > 1, let head = part.first, items[head].end - items[head].start == 4, text(head) == "theo" else {
      return false
    }
    let body = head + 1
    return isBody(body) || ["ubnd", "ủy ban", "tổng cục"].contains { text(body).begins(with: $0) }
  }

  /// Whether words say of which whole they are: "cả nước", "toàn tỉnh", a province by its name.
  func namesWhole(_ range: Range<Int>) -> Bool { saysWhole(range) || ResultPlace.only(in: string(of: range)) != nil }

  /// Whether a figure is of the output of a place, which no ministry has: "tỷ trọng kinh tế số đạt 14,26% GDP".
  func isOfEconomy(_ range: Range<Int>) -> Bool { range.contains { ["gdp", "grdp"].contains(text($0)) } }

  private func isReference(_ at: Int) -> Bool {
    items[at].phrase != 0 && items[at].can(.citation) && !Self.tellers.contains(where: { text(at).ends(with: $0) })
      || Self.references.contains { text(at).contains($0) }
  }

  /// "Kết quả thực hiện các chỉ tiêu:", "… gồm:": what leads in a list of results, and names none of its measures.
  func isListLead(_ part: Range<Int>) -> Bool {
    part.allSatisfy { at in
      isSpent(at)
        || items[at].phrase != 0 && items[at].can([.tally, .pastSection, .goalSection, .amongWhich, .plan])
          && !["trong đó", "riêng", "trong đó có"].contains(text(at))
        || isSpentByList(at)
    }
  }

  private func isSpentByList(_ at: Int) -> Bool { ["chủ yếu", "một số", "kết quả", "cơ bản"].contains(text(at)) }

  func string(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(items[first].start)..<Int(items[last].end)], as: UTF8.self)
  }

  // MARK: Bodies

  /// With which places, bodies and parts below or beside the whole begin; two words where the first has other meanings.
  private static let bodies: Set<String> = [
    "xã", "phường", "thị xã", "thị trấn", "huyện", "quận", "sở", "ngành", "bộ", "ban", "phòng", "cục", "chi cục",
    "trường", "trường học", "viện", "bệnh viện", "công ty", "công an", "cơ quan", "cơ sở", "đơn vị", "doanh nghiệp",
    "tập đoàn",
    "nhóm", "khối", "lĩnh vực", "khu", "vùng", "cấp", "thôn", "trung tâm", "đội", "hội nông", "hội liên", "hợp tác xã",
    "thành phố", "đặc khu", "tổ", "bản", "làng", "trạm", "chi nhánh", "kho bạc", "viễn thông", "điện lực", "ngân hàng",
    "các xã", "các huyện", "các phường", "các trường", "các doanh", "cấp xã", "cấp huyện", "cấp tỉnh",
  ]
  /// Behind words with which they are parts of others: "cán bộ", "toàn bộ".
  private static let before: Set<String> = ["cán", "đồng", "toàn", "nội", "tiến", "cơ", "đảng", "nông"]

  func isBody(_ at: Int) -> Bool {
    let item = items[at]
    guard item.kind == .word, item.end - item.start <= 24 else { return false }
    let text = text(at)
    if Self.bodies.contains(text) { return at == 0 || !Self.before.contains(self.text(at - 1)) }
    guard item.phrase == 0, at + 1 < items.count, items[at + 1].kind == .word else { return false }
    return Self.bodies.contains(text + " " + self.text(at + 1))
  }

  /// The body or place of which a sentence or clause speaks first: "Xã Gio Linh là đơn vị tiêu biểu."
  func speaker(_ range: Range<Int>, _ rest: inout [String]) {
    let isOfFigure = range.contains { items[$0].kind == .percent }
    guard !isOfFigure, let head = range.prefix(12).first(where: { items[$0].kind == .word && !isLead($0) }),
      isBody(head), head == range.lowerBound || !Self.counts.contains(text(head - 1))
    else { return }
    // Up to its verb: "huyện đạt và vượt 20/21 chỉ tiêu".
    for at in head..<min(range.upperBound, head + 3) where items[at].kind == .word && !taken[at] {
      if at > head, items[at].phrase != 0, items[at].can([.reach, .past, .judged]) { break }
      rest.append(text(at))
    }
  }

  /// Before a body that is counted, of which nothing is told: "Số xã đạt chuẩn là 56 xã."
  private static let counts: Set<String> = ["số", "tổng số", "tỷ lệ", "tỉ lệ", "số lượng"]

  private func isLead(_ at: Int) -> Bool {
    isSpent(at) || ["nhiều", "một số", "những", "riêng", "đối với", "điển hình", "tiêu biểu", "như"].contains(text(at))
  }
}
