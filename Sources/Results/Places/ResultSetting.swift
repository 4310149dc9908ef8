import Bytes
import Markup
import Vietnamese

/// Reads what stands in the sentence of each figure beside what is measured: before it, between it and the figure, behind the
/// figure up to the clause's end, and of whom the sentence before speaks. What limits nothing (``HarmlessWords``) is left out; the
/// rest has to be words of the target, or nothing is certain.
struct ResultSetting {
  private let document: MarkupDocument
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How far a sentence is followed, in bytes, and how many words of it are kept.
  private static let reach = 600, most = 24

  init(_ document: MarkupDocument, _ bytes: UnsafeBufferPointer<UInt8>) {
    (self.document, self.bytes) = (document, bytes)
  }

  /// The sentence of the last figure.
  private struct Sentence {
    let block: Int
    let start: Int
    /// What it says before its first measure, which all its figures are under.
    let head: [String]
    /// From where on the words of its last figure were read.
    var from: Int
  }

  /// Sets ``FoundResult/setting`` of all results of the document.
  func read(_ results: inout [FoundResult]) {
    var sentence: Sentence?
    for at in results.indices {
      guard case .paragraph = document.blocks[results[at].block].kind else { continue }
      let result = results[at]
      let block = document.blocks[result.block].text
      let first = min(result.quote.lowerBound, result.amount.lowerBound)
      let start = sentenceStart(before: first, in: block, label: document.blocks[result.block].label)
      let readsPeriods =
        result.asOf?.source == .clause || result.asOf?.source == .leadIn || result.asOf?.source == .issued
      var words: [String] = []
      let from: Int
      if let known = sentence, known.block == result.block, known.start == start, at > 0 {
        let before = results[at - 1]
        words = known.head
        // "05 xã có tỷ lệ … đạt 98%" is one clause.
        let end = before.amount.upperBound
        let isApart =
          end >= result.amount.lowerBound
          || bytes[end..<result.amount.lowerBound].contains { ",;:()".utf8.contains($0) }
        from = isApart ? max(start, before.quote.upperBound, end) : known.from
        sentence?.from = from
      } else {
        from = start
        words = speaker(before: start, in: block)
        let end = headEnd(start..<result.amount.lowerBound, result)
        sentence = Sentence(
          block: result.block, start: start, head: words + limiting(start..<end, readsPeriods), from: start)
      }
      // What stands before a semicolon is a sentence of its own.
      let own =
        bytes[from..<max(from, result.amount.lowerBound)].lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? from
      if own > from { words += speaker(before: own, in: block) }
      if own < result.amount.lowerBound { words += limiting(own..<result.amount.lowerBound, readsPeriods) }
      let next =
        at + 1 < results.count && results[at + 1].block == result.block
        ? results[at + 1].quote.lowerBound : block.upperBound
      words += behind(result, limit: next > result.amount.upperBound ? next : block.upperBound, readsPeriods)
      results[at].setting = Self.joined(words)
    }
  }

  private static func joined(_ words: [String]) -> String {
    var kept: [String] = []
    for word in words where !kept.contains(word) {
      kept.append(word)
      if kept.count == most { break }
    }
    return kept.joined(separator: " ")
  }

  /// Where the sentence of a place begins.
  private func sentenceStart(before place: Int, in block: Range<Int>, label: Int) -> Int {
    let first = min(place, max(block.lowerBound + label, place - Self.reach))
    var at = place - 1
    while at > first {
      defer { at -= 1 }
      guard bytes[at] == 0x20 || bytes[at] == 0x0A,
        [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[at - 1])
      else { continue }
      // "TP. Huế" goes on.
      let isShort = at >= first + 3 && bytes[at - 2] &- 0x41 < 26 && bytes[at - 3] &- 0x41 < 26
      if !isShort { return at + 1 }
    }
    var start = first
    while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// With which a measure begins.
  private static let starters: Set<String> = [
    "tỷ", "tỉ", "số", "tổng", "chỉ", "tốc", "giá", "sản", "diện", "mức", "kim", "thu", "năng", "doanh", "lượng", "con",
  ]

  /// Where the first measure of a sentence begins; where none is told, its clause.
  private func headEnd(_ range: Range<Int>, _ result: FoundResult) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      var end = at
      while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
      if Self.starters.contains(String(lowering: UnsafeBufferPointer(rebasing: bytes[at..<end]))) { return at }
      at = end + 1
    }
    return max(range.lowerBound, min(result.quote.lowerBound, range.upperBound), partEnd(range.lowerBound, result))
  }

  /// "Với 25 dịch vụ thiết yếu, …": a part without a verb leads in what follows; where it ends.
  private func partEnd(_ start: Int, _ result: FoundResult) -> Int {
    let block = document.blocks[result.block].text
    let limit = min(block.upperBound, result.amount.upperBound + Self.reach / 4)
    guard start < limit, let comma = bytes[start..<limit].firstIndex(of: UInt8(ascii: ",")),
      comma >= result.amount.upperBound
    else {
      return start
    }
    let words = SettingWord.read(bytes, start..<comma)
    return words.contains { Self.verbs.contains($0.text) } ? start : comma
  }
  private static let verbs: Set<String> = [
    "có", "đạt", "đã", "là", "còn", "được", "tăng", "giảm", "ước", "bằng", "chiếm", "lên", "xuống", "thực", "hoàn",
    "thu", "đón", "trồng",
    "đào", "cấp", "xây", "giải", "phủ", "thành",
  ]

  /// The words of a range that may limit what is measured.
  private func strange(_ range: Range<Int>, _ readsPeriods: Bool) -> [String] {
    guard range.lowerBound < range.upperBound else { return [] }
    return strange(SettingWord.read(bytes, range), readsPeriods)
  }

  /// The words of a range that may limit what is measured, without those of clauses before it that say something whole:
  /// "Công tác cải cách được đẩy mạnh, tỷ lệ …".
  private func limiting(_ range: Range<Int>, _ readsPeriods: Bool) -> [String] {
    var (start, out): (Int, [String]) = (range.lowerBound, [])
    while let comma = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) {
      let words = SettingWord.read(bytes, start..<comma)
      if !isWhole(words, start..<comma) { out += strange(words, readsPeriods) }
      start = comma + 1
    }
    return out + strange(start..<range.upperBound, readsPeriods)
  }

  /// What a clause that says something whole ends in.
  private static let predicates: Set<String> = [
    "phát triển", "ổn định", "đẩy mạnh", "tăng cường", "chú trọng", "quan tâm", "bảo đảm", "đảm bảo", "nâng lên",
    "nâng cao", "củng cố", "kiện toàn", "cải thiện", "khởi sắc", "mở rộng", "phục hồi", "giữ vững", "đồng bộ",
  ]
  /// With which a clause says of what, where or when the next one is.
  private static let limits: Set<String> = [
    "tại", "ở", "với", "đối", "riêng", "trong", "khi", "nếu", "để", "theo", "điểm", "trước", "sau", "trừ", "ngoài",
    "giữa", "của", "do", "bởi",
  ]

  /// Whether a clause has a predicate of its own and speaks of no body, place, part or condition.
  private func isWhole(_ words: [SettingWord], _ range: Range<Int>) -> Bool {
    guard words.count < 24, words.allSatisfy({ $0.mark == nil && !$0.isNumber && !Self.limits.contains($0.text) }),
      words.indices.dropLast().contains(where: {
        Self.predicates.contains(words[$0].text + " " + words[$0 + 1].text)
      }), !words.indices.contains(where: { isBody(words, $0) })
    else { return false }
    // A name: a capital behind the first word, or a province.
    let hasName = range.dropFirst(2).contains { at in
      bytes[at - 1] == 0x20 && (bytes[at] &- 0x41 < 26 || bytes[at] == 0xC4 && bytes[at + 1] == 0x90)
        && at > range.lowerBound + 1
    }
    return !hasName && Provinces.only(in: String(decoding: bytes[range], as: UTF8.self)) == nil
  }

  /// Words that begin like a body and are none.
  private static let noBodies: Set<String> = [
    "cơ sở vật", "cơ sở hạ", "cơ sở dữ", "bộ máy", "bộ phận", "bộ tiêu", "bộ chỉ", "bộ thủ", "bộ mặt", "xã hội",
    "khu vực", "ban hành", "trường hợp", "cấp độ", "tổ chức", "ngành nghề", "khối lượng", "vùng phủ", "bản đồ",
    "trạm bts", "cấp nước", "cấp phép", "cấp thẻ", "sở hữu", "phòng chống", "viện trợ", "đội ngũ",
  ]

  private func isBody(_ words: [SettingWord], _ at: Int) -> Bool {
    let two = at + 1 < words.count ? words[at].text + " " + words[at + 1].text : words[at].text
    let three = at + 2 < words.count ? two + " " + words[at + 2].text : two
    guard !Self.noBodies.contains(two), !Self.noBodies.contains(three) else { return false }
    // "hội", "bộ" behind another word is a part of it: "xã hội", "cán bộ", "đồng bộ".
    if at > 0, ["bộ", "ban", "sở", "khối"].contains(words[at].text),
      ["cán", "đồng", "toàn", "nội", "tiến", "cơ", "đảng"].contains(words[at - 1].text)
    {
      return false
    }
    return Self.bodies.contains(words[at].text) || Self.bodies.contains(two)
  }

  private func strange(_ words: [SettingWord], _ readsPeriods: Bool) -> [String] {
    var out: [String] = []
    var at = 0
    while at < words.count {
      if words[at].mark != nil || words[at].isNumber && !isTime(words, at) {
        at += 1
        continue
      }
      // "Mức độ 3" is a part, "mức độ hài lòng" a measure.
      if words[at].text == "mức", at + 2 < words.count, words[at + 1].text == "độ", words[at + 2].isNumber {
        out.append("độ")
        at += 3
        continue
      }
      let count = HarmlessWords.count(words, at: at, readsPeriods: readsPeriods)
      if count == 0 { out.append(words[at].text) }
      at += max(1, count)
    }
    return out
  }

  /// "9 tháng" is no number of something.
  private func isTime(_ words: [SettingWord], _ at: Int) -> Bool {
    at + 1 < words.count && (words[at + 1].text == "tháng" || words[at + 1].text == "năm")
  }

  /// Behind which a clause compares.
  private static let comparisons: Set<String> = [
    "so", "vượt", "tăng", "giảm", "cao hơn", "thấp hơn", "bằng", "hơn", "tương",
  ]

  /// The words behind a figure up to the end of its clause, those of brackets among them.
  private func behind(_ result: FoundResult, limit: Int, _ readsPeriods: Bool) -> [String] {
    let start = result.amount.upperBound
    let words = SettingWord.read(bytes, start..<max(start, min(limit, start + Self.reach / 2)))
    var kept: [SettingWord] = []
    var isCompared = false
    var depth = 0
    var skipped = 0
    for (at, word) in words.enumerated() {
      if at < skipped { continue }
      switch word.mark {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        // "(cùng kỳ: 60%)": the words of a figure of its own.
        if let close = figureEnd(words, from: at) {
          skipped = close + 1
          isCompared = false
          continue
        }
        depth += 1
        isCompared = false
        continue
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if depth == 0 { return strange(kept, readsPeriods) }
        depth -= 1
        isCompared = false
        continue
      case UInt8(ascii: "/") where depth == 0 && words[at...].contains(where: \.isShare):
        return strange(kept, readsPeriods)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"):
        if depth == 0 { return strange(kept, readsPeriods) }
        isCompared = false
        continue
      default: break
      }
      let pair = at + 1 < words.count ? word.text + " " + words[at + 1].text : ""
      if Self.comparisons.contains(word.text) || Self.comparisons.contains(pair) { isCompared = true }
      if !isCompared { kept.append(word) }
    }
    return strange(kept, readsPeriods)
  }

  /// Where a bracket closes that opens at a word and holds a figure under a label: "(cùng kỳ: 60%)", "(năm 2024: 1.050)"; nil for
  /// any other.
  private func figureEnd(_ words: [SettingWord], from open: Int) -> Int? {
    let close = words[open...].firstIndex { $0.mark == UInt8(ascii: ")") || $0.mark == UInt8(ascii: "]") }
    // Where the bracket's figure is a result of its own, the words end before it.
    guard let close else { return open + 1 < words.count && !words[open + 1].isNumber ? words.count - 1 : nil }
    guard close > open + 2 else { return nil }
    let inside = words[open + 1..<close]
    let isLabelled = inside.dropLast().indices.contains { at in
      inside[at].mark == UInt8(ascii: ":") && inside[at + 1].isNumber
    }
    return isLabelled || inside.dropFirst().contains(where: \.isShare) ? close : nil
  }

  // MARK: The sentence before

  /// With which places, bodies and parts below or beside the whole begin; two words where the first has other meanings.
  private static let bodies: Set<String> = [
    "xã", "phường", "thị xã", "thị trấn", "huyện", "quận", "sở", "ngành", "bộ", "ban", "phòng", "cục", "chi cục",
    "trường",
    "viện", "bệnh viện", "công ty", "công an", "cơ quan", "cơ sở", "đơn vị", "doanh nghiệp", "tập đoàn", "nhóm", "khối",
    "lĩnh vực", "khu", "vùng", "cấp", "thôn", "trung tâm", "đội", "hội nông", "hội liên", "hợp tác", "thành phố",
    "đặc khu",
    "tổ", "bản", "làng", "trạm", "chi nhánh", "kho bạc", "viễn thông", "điện lực", "ngân hàng", "các xã", "các huyện",
    "các phường",
    "các trường", "các doanh",
  ]
  private static let leads: Set<String> = [
    "nhiều", "một", "số", "những", "ở", "tại", "riêng", "với", "đối", "trong", "điển", "hình", "là", "như", "có", "đã",
    "tiêu", "biểu",
  ]

  /// The body or place of which the sentence before speaks first: "Xã Gio Linh là đơn vị tiêu biểu."
  private func speaker(before start: Int, in block: Range<Int>) -> [String] {
    guard start > block.lowerBound + 2 else { return [] }
    var first = sentenceStart(before: start - 2, in: block, label: 0)
    if let mark = bytes[first..<(start - 2)].lastIndex(of: UInt8(ascii: ";")) { first = mark + 1 }
    guard first < start - 2, !block.isEmpty else { return [] }
    let words = SettingWord.read(bytes, first..<min(start, first + 80))
    guard let head = words.firstIndex(where: { !$0.isNumber && $0.mark == nil && !Self.leads.contains($0.text) }),
      isBody(words, head)
    else { return [] }
    return words[head...].prefix(3).filter { $0.mark == nil && !$0.isNumber }.map(\.text)
  }
}
