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

  /// The same of a sentence that begins with such words: "Cả nước, tỷ lệ …".
  static func rank(ofLead sentence: String) -> Int? {
    let head = sentence.prefix(40).lowered()
    return phrases.first {
      head.begins(with: $0.words) || head.begins(with: "trên " + $0.words)
        || head.begins(with: "tính chung " + $0.words)
    }?
    .rank
  }

  /// Asked first, since most have none.
  private static func mayHave(_ text: String) -> Bool { ["ả nước", "oàn ", "ủa "].contains { text.holds($0) } }
}
