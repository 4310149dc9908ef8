import Bytes
import Vietnamese

/// What the head of a table's column says, as offices write it: "ƯTH 2025", "% CK", "NQ giao", "TH/KH (%)".
package struct TableHead: Sendable {
  /// In lower case with single spaces, abbreviations spelt out.
  package let text: String
  /// Of what was promised: kế hoạch, dự toán, Trung ương giao.
  package let isPlan: Bool
  /// Of what was reached: thực hiện, ước, kết quả, thực tế.
  package let isDone: Bool

  /// Reads a head as written.
  package init(_ written: String) { self.init(plain: TableHead.expanded(written.lowered())) }

  private init(plain: String) {
    text = plain
    isPlan = TableHead.isPlan(plain)
    isDone = TableHead.isDone(plain)
  }

  // MARK: What it says

  private static func isPlan(_ text: String) -> Bool {
    [
      "kế hoạch", "dự toán", "mục tiêu", "đề ra", "phấn đấu", "chỉ tiêu năm", "chỉ tiêu giao", "nghị quyết",
      "chỉ tiêu được giao", "tối đa", "chỉ tiêu đến", "chỉ tiêu thực hiện", "nhiệm vụ năm",
      "lộ trình thực hiện",
    ].contains { text.holds($0) } || isGiven(text)
  }

  /// A plan's year or amount alone, not the name of what is planned: "Mức cần đạt", "Kế hoạch 2026"; not "Mục tiêu", "Chỉ tiêu".
  var isPlanOnly: Bool { isPlan && text.contains { $0.isNumber } }

  /// "Trung ương giao", "Giao năm 2025"; not "giao thông", "bàn giao".
  private static func isGiven(_ text: String) -> Bool {
    guard text.holds("giao") else { return false }
    let words = text.wordParts()
    return words.indices.contains { at in
      guard words[at] == "giao" else { return false }
      if at > 0, ["bàn", "chuyển", "ngoại", "khoán"].contains(words[at - 1]) { return false }
      if at > 0, ["đã", "được"].contains(words[at - 1]) { return true }
      guard at + 1 < words.count else { return true }
      return ["năm", "đầu", "bổ", "trong", "cho", "của", "theo", "vốn", "kế", "chỉ", "dự"].contains(words[at + 1])
        || words[at + 1].allSatisfy(\.isNumber)
    }
  }

  private static func isDone(_ text: String) -> Bool {
    tellsDoing(text)
      || [
        "kết quả", "đạt được", "đã đạt", "hiện trạng", "thực trạng", "lũy kế", "luỹ kế", "thực tế",
        "thực đạt", "kỳ báo cáo", "kỳ này", "trong kỳ", "năm nay", "tháng này", "quý này", "sơ bộ",
      ].contains { text.holds($0) } || text == "đạt" || text.begins(with: "đạt ") && !isRatio(text)
      // Not of "nước sạch", "cả nước".
      || text.holds("ước") && text.wordParts(figures: false).contains("ước")
  }

  /// "Thực hiện năm 2025"; not "Kế hoạch thực hiện năm 2026", which is to be done.
  private static func tellsDoing(_ text: String) -> Bool {
    let doing = "thực hiện"
    guard text.holds(doing) else { return false }
    let planned = ["kế hoạch ", "mục tiêu ", "chỉ tiêu ", "nhiệm vụ ", "lộ trình "].map { $0 + doing }
    guard planned.contains(where: { text.holds($0) }) else { return true }
    return planned.reduce(text) { $0.replacing($1, with: "") }.holds(doing)
  }

  /// "Hiện trạng", "Thực trạng": how things stand, which is told beside what is to be.
  var isOfState: Bool { holds(["hiện trạng", "thực trạng"]) }

  /// The year behind what was done, or is to be: of "Thực hiện năm 2025", "Kế hoạch thực hiện cả năm 2026"; nil of "Thực hiện 6 tháng".
  var yearOfDoing: Int? {
    guard text.holds("thực hiện"), !compares else { return nil }
    let words = text.wordParts()
    guard let doing = words.indices.dropFirst().last(where: { words[$0] == "hiện" && words[$0 - 1] == "thực" }) else {
      return nil
    }
    let next = words[(doing + 1)...].drop { ["cả", "đến", "hết", "trong", "của", "năm"].contains($0) }.first
    return next.flatMap { Int($0) }.flatMap { (1945...2100).contains($0) ? $0 : nil }
  }

  /// Of what a figure was raised or lowered to: "Điều chỉnh", "Kế hoạch điều chỉnh năm 2026"; not "Điều chỉnh quy hoạch", which names what is
  /// changed, nor "Số điều chỉnh", which may be either.
  var isAdjusted: Bool { text.holds("điều chỉnh") && isOnly(Self.adjusted) }

  /// By how much it was raised or lowered, or from what: "Điều chỉnh tăng (+), giảm (-)", "Trước điều chỉnh", "Số điều chỉnh".
  var isOfAdjusting: Bool { text.holds("điều chỉnh") && !isAdjusted && isOnly(Self.adjusted.union(Self.adjusting)) }

  /// "Kế hoạch mới", of which an adjustment beside it tells by how much.
  var isNewPlan: Bool { ["kế hoạch mới", "chỉ tiêu mới", "mục tiêu mới", "dự toán mới"].contains { text.holds($0) } }

  private static let adjusted: Set<String> = [
    "kế", "hoạch", "chỉ", "tiêu", "dự", "toán", "mục", "nay", "sau", "khi", "đã", "được", "điều", "chỉnh", "năm",
  ]
  private static let adjusting: Set<String> = ["tăng", "giảm", "trước", "chưa", "số", "mức"]

  /// Whether it has no other words, but for years and a unit in brackets.
  private func isOnly(_ words: Set<String>) -> Bool {
    TableReader.withoutUnit(text).wordParts().allSatisfy {
      words.contains(String($0)) || $0.allSatisfy(\.isNumber)
    }
  }

  /// Of people by name: "Tên hộ", "Người thực hiện"; not of wards and schools that are called after some.
  var isOfPeople: Bool {
    let words = text.wordParts(figures: false)
    return ["hộ", "người", "chủ"].contains { words.contains($0) }
      || holds(["họ tên", "học viên", "cán bộ", "thành viên"])
  }

  /// What is only thought of: "Dự kiến KH 2027", "Đề xuất năm 2027".
  var isProposed: Bool { holds(["dự kiến", "đề xuất"]) }

  /// Nothing but a share: "Tỷ lệ (%)", "%".
  var isBareShare: Bool {
    let words = text.wordParts(with: "%")
    return !words.isEmpty && words.allSatisfy { ["tỷ", "tỉ", "lệ", "%", "đạt"].contains($0) } && hasPercent
  }

  /// Whether a name as written is nothing but a share; most names are told by their length or first letter.
  static func isBareShare(_ written: String) -> Bool {
    guard written.utf8.count < longestShare,
      let first = written.first(where: { $0.isLetter || $0.isNumber || $0 == "%" }), "TtLlĐđ%".contains(first)
    else {
      return false
    }
    return TableHead(written).isBareShare
  }

  /// Bytes that the few words of a bare share do not take.
  private static let longestShare = 40

  /// A part of the year, of which it does not say that all until its end counts: "Quý II", "Tháng 3"; not "6 tháng", "Đến quý II".
  var isPartOfYear: Bool {
    guard month != nil, !text.holds("đến"), !text.holds("lũy kế"), !text.holds("luỹ kế") else { return false }
    return text.holds("quý")
      || text.wordParts().first.map { $0 == "tháng" } ?? false
  }

  /// "10 tháng năm 2017", "9 tháng đầu năm": so many months from the beginning of a year, of which no plan is made.
  var isSoFar: Bool {
    guard !isPlan, !text.holds("cuối"), let month, month < 12 else { return false }
    let words = text.wordParts()
    return words.first.flatMap { Int($0) } == month && words.dropFirst().first == "tháng"
  }

  /// What a row is filed under, not what it names: "Mã chỉ tiêu", "Ký hiệu".
  var isCode: Bool { ["mã", "ký hiệu", "kí hiệu", "số hiệu"].contains { text == $0 || text.begins(with: $0 + " ") } }

  /// What something costs: "Mức giá", "Đơn giá"; not "Giá trị".
  var isPrice: Bool {
    guard text.holds("giá") else { return false }
    let words = text.wordParts(figures: false)
    // "giá trị", "theo giá so sánh 2010": of what is measured in money, none of a thing.
    return words.indices.contains { at in
      words[at] == "giá"
        && !(at + 1 < words.count && ["trị", "so", "hiện", "cố", "thực"].contains(words[at + 1]))
    }
  }

  /// Of several years: "Giai đoạn 2026-2030".
  var isPeriod: Bool { text.split { !$0.isNumber }.filter { $0.count == 4 }.count > 1 }

  /// "Tên xã", "Tên đơn vị": of names of places and bodies, not of what is measured.
  var isOfPlaces: Bool {
    guard text.begins(with: "tên ") else { return false }
    return ["xã", "phường", "huyện", "tỉnh", "đơn vị", "địa phương", "thôn"].contains {
      text.dropFirst(4).begins(with: $0)
    }
  }

  /// Of what rules set or what is bought: "Đơn giá", "Thành tiền", "Điểm tối đa", "Mức hỗ trợ".
  var isOfNorms: Bool {
    text == "điểm" || Lexicon.normColumns.contains { text.holds($0) }
      || text.begins(with: "mức thu") && !text.begins(with: "mức thu nhập") && !text.begins(with: "mức thu hút")
  }

  /// Of a list of projects or people, not of goals: "Tên dự án", "Họ và tên"; not "Dự án, chỉ tiêu".
  var isOfList: Bool {
    text == "hộ" || text == "chủ hộ" || Lexicon.listColumns.contains { text.holds($0) } && !text.holds("chỉ tiêu")
  }

  /// Of what is no goal: capital and projects, prices and norms, people by name, times of day.
  var isNoGoal: Bool { isPrice || isCode || isOfList || isOfNorms || isOfMeans }

  /// Of capital, pay, needs, times of day; not of what a plan is to draw: "Tổng vốn đầu tư toàn xã hội", "Thu hút vốn đầu tư".
  var isOfMeans: Bool {
    let name = TableReader.withoutUnit(text)
    return Lexicon.noGoalColumns.contains { name.holds($0) }
      && !["toàn xã hội", "thu hút"].contains { name.holds($0) }
  }

  /// Of what something costs or is thought to become: "Kinh phí 2026", "Kế hoạch vốn năm 2026", "Nhu cầu vốn", "Dự báo 2030"; not of shares of
  /// it, nor of what a plan is to draw.
  var isOfCapital: Bool {
    ["kinh phí", "vốn", "nhu cầu", "dự báo"].contains { text.holds($0) } && isOfMeans && !hasPercent
      && !["huy động", "tín dụng"].contains { text.holds($0) }
  }

  /// How one number stands to another: a per cent sign, "tỷ lệ", "so với", "so sánh".
  package var isRatio: Bool { TableHead.isRatio(text) }

  /// A per cent sign or "tỷ lệ".
  package var hasPercent: Bool { TableHead.hasPercent(text) }

  /// "so với", "so sánh", "so cùng kỳ".
  package var compares: Bool { TableHead.compares(text) }

  private static func isRatio(_ text: String) -> Bool { hasPercent(text) || compares(text) }

  private static func hasPercent(_ text: String) -> Bool {
    ["%", "tỷ lệ", "tỉ lệ", "phần trăm"].contains { text.holds($0) }
  }

  private static func compares(_ head: String) -> Bool {
    // "KH 2027 (giá so sánh)" compares nothing.
    let text = head.holds("giá so sánh") ? head.replacing("giá so sánh", with: "giá") : head
    return text.holds("so")
      && (["so với", "so sánh", " so "].contains { text.holds($0) } || text.begins(with: "so ") || text == "so")
  }

  /// How much of what was planned was reached: "% KH", "Tỷ lệ hoàn thành kế hoạch"; not "Mục tiêu (%)".
  var isShareOfPlan: Bool {
    isPlan
      && ["%", "tỷ lệ %", "tỷ lệ hoàn thành", "tỷ lệ đạt", "tỷ lệ thực hiện", "đạt %"].contains {
        text.begins(with: $0)
      }
  }

  /// By how much it rose or fell.
  package var isDifference: Bool {
    holds([
      "tăng/giảm", "tăng, giảm", "tăng giảm", "tăng (+)", "tăng(+)", "chênh lệch", "+/-", "±", "tăng (giảm)",
      "tăng - giảm",
      "tăng – giảm", "(+/", "(+,", "(+;", "biến động", "còn thiếu", "tăng +", "thừa (", "thừa, thiếu", "thừa/thiếu",
    ]) || text == "tăng" || text == "giảm" || text.begins(with: "tăng trưởng so") || text.begins(with: "tăng so")
  }

  /// Of an earlier period, named only as such: cùng kỳ, kỳ trước, năm trước.
  package var isOfEarlier: Bool {
    holds([
      "cùng kỳ", "cùng kì", "năm trước", "năm ngoái", "kỳ trước", "kì trước", "tháng trước", "quý trước", "tuần trước",
      "năm gốc", "năm cơ sở", "năm nền", "mức nền", "giá trị nền", "giá trị gốc", "học trước", "liền kề", "trước đó",
      "đợt trước", "lần trước", "trước sáp nhập", "báo cáo trước", "đầu kỳ",
    ]) || ["cơ sở 2", "cơ sở ("].contains { text.begins(with: $0) }
      || holds(["đầu năm", "đầu nhiệm kỳ"]) && !text.holds("tháng") && !isPlan && !text.holds("từ đầu")
  }

  /// Plan and what was reached side by side in one cell, "Kế hoạch/Thực hiện": true where the plan stands first.
  package var pairIsPlanFirst: Bool? {
    guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x2D || $0 == 0xE2 }), !hasPercent, !compares,
      let mark = text.firstIndex(where: { $0 == "/" || $0 == "-" || $0 == "–" })
    else {
      return nil
    }
    let (first, second) = (
      TableHead(plain: String(text[..<mark])), TableHead(plain: String(text[text.index(after: mark)...]))
    )
    if first.isPlan, !first.isDone, second.isDone { return true }
    return first.isDone && second.isPlan && !second.isDone ? false : nil
  }

  private func holds(_ words: [String]) -> Bool { words.contains { text.holds($0) } }

  /// With what something begins: "Khởi công", "Năm bắt đầu".
  var isBeginning: Bool { holds(["bắt đầu", "khởi công", "khởi đầu"]) }

  /// The last month of the part of a year that it names: "Quý II" 6, "9 tháng" 9, "6 tháng cuối năm" 12, "Tháng 3" 3. Nil of
  /// a year, and of months that are an amount.
  var month: Int? {
    guard text.holds("quý") || text.holds("tháng") else { return nil }
    let words = text.wordParts()
    for (at, word) in words.enumerated() where word == "quý" || word == "tháng" {
      let next = at + 1 < words.count ? words[at + 1] : ""
      if word == "tháng", at > 0, let count = Int(words[at - 1]), (1...12).contains(count) {
        if next == "cuối" { return 12 }
        return next.isEmpty || ["đầu", "năm"].contains(next) || Int(next) != nil ? count : nil
      }
      // "Quý III, IV": the last of several.
      let top = word == "quý" ? 4 : 12
      let parts = words[(at + 1)...].map { part in
        Int(part) ?? (word == "quý" ? ["i", "ii", "iii", "iv"].firstIndex(of: part).map { $0 + 1 } : nil)
      }.prefix { $0.map { (1...top).contains($0) } ?? false }
      if let last = parts.last ?? nil { return last * 12 / top }
    }
    return nil
  }

  // MARK: Abbreviations

  /// Those that stand for one thing wherever they stand in a head.
  private static let always = [
    "ưth": "ước thực hiện", "uth": "ước thực hiện", "ck": "cùng kỳ", "nq": "nghị quyết", "tw": "trung ương",
    "lk": "lũy kế", "bq": "bình quân", "kq": "kết quả", "gđ": "giai đoạn", "htr": "hiện trạng",
  ]
  /// Those that stand for other things too (trường học, khoa học, diện tích): at the head's beginning, and behind what leads to them.
  private static let led = [
    "th": "thực hiện", "kh": "kế hoạch", "ss": "so sánh", "dt": "dự toán", "mt": "mục tiêu", "ct": "chỉ tiêu",
  ]
  /// Bytes of the longest abbreviation.
  private static let longest = 4
  private static let leads: Set<String> = [
    "/", "%", "so", "với", "ước", "tỷ", "tỉ", "lệ", "so sánh", "thực hiện", "kế hoạch", "đạt", "thành", "số", "đã",
    "giao",
    "lũy kế", "cùng kỳ", "-", "(", "kết quả", "tiêu",
  ]
  /// What leads such a one on where it stands before it: "KH 2026", "TH 9T", "KH giao".
  private static let leadsOn: Set<String> = ["năm", "quý", "tháng", "giao", "cả"]

  private static func expanded(_ text: String) -> String {
    var out: [String] = []
    var before = ""
    let tokens = withPeriods(tokens(text))
    for (at, token) in tokens.enumerated() {
      var word = token.text
      let isShort = word.utf8.count <= longest
      if isShort, let long = always[word] {
        word = long
      } else if isShort, let long = led[word], isLed(at, tokens, before), word != "dt" || !text.holds("(ha") {
        word = long
      }
      before = word
      if token.isSpaced, !out.isEmpty { out.append(" ") }
      out.append(word)
    }
    return out.joined()
  }

  /// Whether what stands before or behind a short form tells what it is short for.
  private static func isLed(_ at: Int, _ tokens: [(text: String, isSpaced: Bool)], _ before: String) -> Bool {
    if before.isEmpty || leads.contains(before) { return true }
    guard at + 1 < tokens.count, tokens[at].text == "kh" || tokens[at].text == "th" else { return false }
    let next = tokens[at + 1].text
    return leadsOn.contains { next == $0 || next.begins(with: $0 + " ") }
      || next.first?.isNumber == true && (next.count == 4 || next.ends(with: "tháng"))
  }

  /// Parts of a year in words: "9T" → "9 tháng", "T9" → "tháng 9", "Q.I", "QI", "Q1" → "quý 1".
  private static func withPeriods(_ tokens: [(text: String, isSpaced: Bool)]) -> [(text: String, isSpaced: Bool)] {
    var out: [(text: String, isSpaced: Bool)] = []
    var at = 0
    while at < tokens.count {
      let (word, isSpaced) = tokens[at]
      if word == "q" || word == "quý", at + 2 < tokens.count, tokens[at + 1].text == ".", !tokens[at + 1].isSpaced,
        let quarter = quarters[tokens[at + 2].text[...]]
      {
        out.append(("quý \(quarter)", isSpaced))
        at += 3
        continue
      }
      if gluedYear(word) != nil {
        out.append((String(word.dropLast(4)), isSpaced))
        out.append((String(word.suffix(4)), true))
        at += 1
        continue
      }
      out.append((period(word) ?? word, isSpaced))
      at += 1
    }
    return out
  }

  /// 2026 of "kh2026", "mt2030": a short form and its year without a blank.
  static func gluedYear(_ word: String) -> Int? {
    guard let last = word.utf8.last, last &- 0x30 < 10, word.utf8.count > 4 else { return nil }
    let digits = word.utf8.suffix(4)
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }), let year = Int(Substring(digits)), (1945...2100).contains(year),
      ["kh", "th", "mt", "ct", "dt", "ưth", "uth", "năm"].contains(String(word.dropLast(4)))
    else { return nil }
    return year
  }

  private static let quarters: [Substring: Int] = [
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
  ]

  private static func period(_ word: String) -> String? {
    guard (2...5).contains(word.utf8.count) else { return nil }
    if word.first == "q" { return quarters[word.dropFirst()].map { "quý \($0)" } }
    let digits = word.prefix(while: \.isNumber)
    if let months = Int(digits), (1...12).contains(months) {
      switch word.dropFirst(digits.count) {
      case "t", "th": return "\(months) tháng"
      case "tđn": return "\(months) tháng đầu năm"
      default: return nil
      }
    }
    guard word.first == "t", let month = Int(word.dropFirst()), (1...12).contains(month) else { return nil }
    return "tháng \(month)"
  }

  /// Words and single marks, each with whether a space stands before it.
  private static func tokens(_ text: String) -> [(text: String, isSpaced: Bool)] {
    var out: [(text: String, isSpaced: Bool)] = []
    var (word, isSpaced) = ("", false)
    func close() {
      if !word.isEmpty { out.append((word, isSpaced)) }
      (word, isSpaced) = ("", false)
    }
    for letter in text.unicodeScalars {
      if isOfWord(letter) {
        word.unicodeScalars.append(letter)
      } else if letter.properties.isWhitespace {
        close()
        isSpaced = true
      } else if letter != "*" && letter != "_" {
        let spaced = word.isEmpty && isSpaced
        close()
        out.append((String(letter), spaced))
      }
    }
    close()
    return out
  }

  /// Letters, digits and the marks that are written behind a letter.
  private static func isOfWord(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    case ..<0x80: false
    default: Character(letter).isLetter || Character(letter).isNumber
    }
  }
}
