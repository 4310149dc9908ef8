import Bytes
import Vietnamese

/// Words by which a figure speaks for more than a commune or district: "cả nước", "toàn tỉnh", "của huyện".
enum WiderScope {
  private static let phrases: [(words: String, rank: Int)] = [
    ("cả nước", 0), ("toàn quốc", 0), ("toàn tỉnh", 1), ("của tỉnh", 1), ("toàn thành phố", 1), ("toàn huyện", 2),
    ("của huyện", 2), ("toàn thị xã", 2),
  ]

  /// 0 for the country, 1 for a province, 2 for a district; nil where no such word stands in the clause or its subject.
  static func rank(of record: ResultRecord) -> Int? {
    if let lead = record.found.leadRank { return lead }
    guard [record.quote, record.found.subject, record.found.beside].contains(where: mayHave) else { return nil }
    let text = (record.quote + " " + record.found.subject + " " + record.found.beside).lowered()
    return phrases.first { text.holds($0.words) }?.rank
  }

  /// "Toàn huyện", "toàn xã": of which place below a province it says to be all; not "toàn xã hội".
  static func wholeBelow(of record: ResultRecord) -> Int? {
    guard record.quote.holds("oàn ") || record.found.subject.holds("oàn ") || record.found.beside.holds("oàn ") else {
      return nil
    }
    let text = (record.quote + " " + record.found.subject + " " + record.found.beside).lowered()
      .replacing("toàn xã hội", with: "")
    return below.first { text.holds($0.words) }?.rank
  }

  private static let below = [
    ("toàn huyện", 2), ("toàn thị xã", 2), ("toàn xã", 3), ("toàn phường", 3), ("toàn thị trấn", 3),
  ]
  .map { (words: $0.0, rank: $0.1) }

  /// The same of a sentence that begins with such words, perhaps behind a time or a word for a mean: "Cả nước, tỷ lệ …", "Năm 2025, bình
  /// quân cả nước, tỷ lệ …", "Trong khi toàn quốc …".
  ///
  /// - Parameter sentence: What stands before the figure.
  static func rank(ofLead sentence: String) -> Int? {
    guard mayHave(sentence) else { return nil }
    let text = sentence.lowered()
    let words = text.wordParts()
    for at in words.indices.prefix(farthest) {
      if let phrase = phrases.first(where: { stands($0.words, words[at...]) }) {
        let rest = text[words[at].startIndex...].dropping(bytes: phrase.words.utf8.count)
        return phrase.rank == 0 && returns.contains(where: { rest.holds($0) }) ? nil : phrase.rank
      }
      guard openers.contains(words[at]) || words[at].beginsWithFigure else { return nil }
      // "Trong khi cả nước …", and not "trong cả nước, tỉnh …".
      if words[at] == "trong", at + 1 < words.count, words[at + 1] != "khi" { return nil }
    }
    return nil
  }

  /// So many words of a sentence may stand before it.
  private static let farthest = 14
  private static let openers: Set<Substring> = [
    "bình", "quân", "trung", "mức", "tính", "chung", "xét", "trên", "phạm", "vi", "địa", "bàn", "trong", "khi", "đó",
    "năm", "tháng", "quý", "nay", "đến", "hết", "cuối", "đầu", "ở", "tại", "của", "i", "ii", "iii", "iv",
  ]
  /// With which a sentence comes back from the country to the province.
  private static let returns = [
    "của tỉnh", "toàn tỉnh", "tỉnh ta", "thì tỉnh", "tỉnh đạt", "tỉnh có", "tỉnh tăng", "tỉnh giảm", "tỉnh là",
    "của thành phố", "toàn thành phố", "thành phố đạt", "thành phố tăng", "thành phố có",
  ]

  private static func stands(_ phrase: String, _ words: ArraySlice<Substring>) -> Bool {
    words.starts(with: phrase.parts(between: " "))
  }

  /// Whether a heading or a line that leads in others says that these are of the country: "Tình hình cả nước", "Kết quả chung của cả nước
  /// như sau:", "Tình hình thế giới, trong nước".
  static func isOfCountry(heading: String) -> Bool {
    guard mayHave(heading) || heading.lowered().holds("trong nước") else { return false }
    var words = heading.lowered().wordParts()
    if words.suffix(2) == ["như", "sau"] { words.removeLast(2) }
    while let last = words.last, last.beginsWithFigure || ["năm", "tháng", "đầu", "quý"].contains(last) {
      words.removeLast()
    }
    guard words.count > 1, !words.contains(where: { compared.contains($0) }) else { return false }
    if words.suffix(2) == ["trong", "nước"] {
      return words.contains("hình") || words.contains("cảnh") || words.contains("giới")
    }
    return [["cả", "nước"], ["toàn", "quốc"]].contains(Array(words.suffix(2)))
  }

  /// Of which province or district, as the report of one of its parts says, the figures below a heading are: "Tình hình trong tỉnh". Nil where
  /// it says nothing of it.
  static func rank(ofHeading heading: String) -> Int? {
    guard heading.holds("ình hình") || heading.holds("ối cảnh") || heading.holds("ÌNH HÌNH") else { return nil }
    let words = heading.lowered().wordParts()
    guard ["tình", "bối"].contains(words.first), let last = words.last,
      ["trong", "toàn"].contains(words[words.count - 2])
    else { return nil }
    return last == "tỉnh" ? 1 : last == "huyện" ? 2 : nil
  }

  /// Words with which the country is only what a place is held against, or part of.
  private static let compared: Set<Substring> = [
    "tỉnh", "với", "cùng", "đứng", "thứ", "nhất", "hàng", "hạng", "top", "tốp", "hơn", "bằng", "phố", "huyện", "xã",
    "góp", "sánh",
  ]

  /// Asked first, since most have none.
  private static func mayHave(_ text: String) -> Bool { ["ả nước", "oàn ", "ủa "].contains { text.holds($0) } }
}
