import Bytes

/// What words say that a target has not.
extension MeasureText {
  /// The last word of a text that says something, where and at which level left out, with its features and those of what stands for
  /// it: "du lịch" of "khách du lịch", which is "khách"; nil where none does.
  ///
  /// - Parameter isGrowth: Whether it is a growth, of which the economy has one name.
  static func lastWord(of text: String, isGrowth: Bool) -> (text: String, features: [UInt64])? {
    var rest = Array(text.utf8)[...]
    while let length = endsWithScope(rest) {
      rest = rest.dropLast(length)
      while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    }
    for part in rest.split(separator: UInt8(ascii: " ")).reversed() {
      let word = String(decoding: part, as: UTF8.self)
      let own = features(words(word), isGrowth: isGrowth)
      if own.isEmpty { continue }
      let whole = words(String(decoding: rest, as: UTF8.self))
      let same = naming(plain(isGrowth ? ofGrowth(whole) : whole), isGrowth: isGrowth).last
      return (word, own + (same.map { [$0] } ?? []))
    }
    return nil
  }

  /// The whole for which a document speaks, and other words that limit nothing.
  private static let wholes = [
    "trên địa bàn", "toàn tỉnh", "toàn huyện", "toàn xã", "toàn thành phố", "toàn phường", "toàn ngành", "toàn quốc",
    "cả nước", "cả tỉnh", "của tỉnh", "trong tỉnh", "tại tỉnh", "ở tỉnh", "của xã", "của huyện", "của thành phố",
    "tỉnh", "tổng số", "thời điểm", "báo cáo", "toàn bộ", "dân số", "kỳ", "kế hoạch", "mục tiêu", "chỉ tiêu", "đề ra",
    "yêu cầu",
    "đúng", "kết thúc", "tổng lực lượng lao động", "lực lượng lao động", "tổng lao động xã hội", "bộ tiêu chí",
    "các loại",
    "toàn đảng bộ", "được công nhận", "công nhận đạt", "tổng lượng phát sinh", "tổng khối lượng phát sinh",
  ]
  .map { $0.parts().map { word(String($0)).written } }
  private static let wholeHeads = Set(wholes.compactMap(\.first))

  private static let count = word("số").written
  private static let (household, family, dweller) = (word("hộ").written, word("đình").folded, word("dân").written)

  /// The first word of those beside a number that says something and stands in none of some texts.
  static func strange(beside text: String, to texts: [String]) -> String? {
    let parts = text.parts(between: " -/")
    let own = parts.prefix(60).map { word($0.lowered()) }
    // Few enough that looking through them is quicker than to keep them as a set.
    var known: [UInt64]?
    var at = 0
    while at < own.count {
      if wholeHeads.contains(own[at].written),
        let whole = wholes.first(where: { own[at...].starts(with: $0) { $0.written == $1 } })
      {
        at += whole.count
        continue
      }
      defer { at += 1 }
      // "98,7% số hộ": how many of them.
      let isCount = own[at].written == count && at + 1 < own.count && (at == 0 || isEmpty(own[at - 1]))
      if isEmpty(own[at]) || isCount { continue }
      if known == nil {
        known = []
        for text in texts { known?.append(contentsOf: words(text).lazy.map(\.folded)) }
      }
      // "Tổng số hộ dân": of the households that were asked for.
      if at > 0, own[at].written == dweller, own[at - 1].written == household { continue }
      // "Số gia đình thể thao chiếm 26,4% tổng số hộ".
      if own[at].written == household, known?.contains(family) == true { continue }
      // "NTM" of "nông thôn mới".
      let long = words(String(parts[at])).map(\.folded)
      if known?.contains(own[at].folded) != true, !(long.count > 1 && long.allSatisfy { known?.contains($0) ?? false })
      {
        if isSaidOtherwise(at, of: parts, in: texts) { continue }
        return String(parts[at])
      }
    }
    return nil
  }

  /// Whether a word beside a number stands in a phrase for which others stand that the texts have: "xã, phường, thị trấn" of "đơn vị cấp xã".
  private static func isSaidOtherwise(_ at: Int, of parts: [some StringProtocol], in texts: [String]) -> Bool {
    let own = parts.prefix(60).map { part in word(String(part.lowercased().filter { $0.isLetter || $0.isNumber })) }
    guard let equal = equals(in: own).first(where: { $0.range.contains(at) }) else { return false }
    let known = texts.flatMap { text in
      let words = words(text)
      return words + plain(words)
    }
    return equal.same.allSatisfy { same in known.contains { $0.folded == same.folded } }
  }

  /// Verbs of reaching and keeping before what is measured.
  private static let aims = Set(
    [
      "độ", "duy", "trì", "nâng", "giữ", "vững", "bảo", "đảm", "đưa", "hiện", "toàn", "tỉnh", "hoàn", "thành", "kết",
      "quả",
    ]
    .map {
      word($0).written
    })

  /// The first word of what is measured that says something, without marks.
  ///
  /// - Parameter isGrowth: Whether it is a growth, which its words need not tell: "tốc độ tăng trưởng kinh tế số".
  static func head(_ words: [MeasureWord], isGrowth: Bool) -> UInt64? {
    for (at, word) in words.prefix(16).enumerated() {
      if isOfCover(words, at) || isEmpty(word) || isGrowth && tellsGrowth(word) || aims.contains(word.written)
        || word.written == count && !isOfName(words, at)
      {
        continue
      }
      return word.folded
    }
    return nil
  }

  /// What a title says at its end, or before its year, of the level for which the text speaks: "… cấp xã năm 2025".
  static func level(ofTitle title: String) -> String? {
    let text = title.lowered()
    if text.begins(with: "mẫu ") || text.holds("mẫu báo cáo") { return "mẫu báo cáo" }
    for level in ["cấp xã", "cấp huyện", "cấp tỉnh", "cấp cơ sở", "khối đảng", "khối xã", "khối huyện", "thí điểm"] {
      guard text.holds(level), let found = text.lastRange(of: " " + level) else { continue }
      let next = text[found.upperBound...].drop { $0 == " " || $0 == "," }.prefix { $0 != " " }
      if next.isEmpty || next.first?.isNumber == true
        || ["năm", "tháng", "quý", "giai", "đến", "tính", "tuần", "từ", "kỳ"].contains(next)
      {
        return level
      }
    }
    return nil
  }
}
