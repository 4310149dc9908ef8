import Bytes
import Targets

/// Words of a result that tell of less than its target: a town of the province, a month of the year.
extension ResultMatcher {
  /// A town, or a part of the year, that a result's words name and the target's do not: "thành phố Thanh Hóa" in a plan of the
  /// province, "mỗi tháng"; nil where none is.
  static func narrower(_ record: ResultRecord, _ target: TargetRecord) -> String? {
    let text = record.found.beside.isEmpty ? record.quote : record.quote + " " + record.found.beside
    guard marks.contains(where: { text.holds($0) }) else { return nil }
    let told = [target.quote, target.unit, target.document.issuer ?? "", target.document.title].map { $0.lowered() }
    func isTold(_ word: String) -> Bool { told.contains { $0.holds(word) } }
    let lower = text.lowered()
    if let part = parts.first(where: { lower.holds($0.words) && !isTold($0.time) }) { return part.words }
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == ":" }
    for at in words.indices.dropLast() {
      let name = words[at + 1]
      guard name.first?.isUppercase ?? false else { continue }
      let head = words[at].lowercased()
      let kind = at > 0 ? words[at - 1].lowercased() + " " + head : head
      guard towns.contains(kind) || head == "tp" || head == "tp." || head == "tx" || head == "tx." else { continue }
      let town = name.lowercased()
      // "UBND thành phố Hà Nội" and "TP. Hà Nội" are one.
      let isOwn = towns.union(["tp.", "tp", "tx.", "tx"]).contains { isTold($0 + " " + town) }
      if !isOwn { return kind + " " + name }
    }
    return nil
  }

  private static let towns: Set<String> = ["thành phố", "thị xã", "thị trấn"]
  /// Asked first, since most results have none.
  private static let marks = ["hành phố ", "hị xã ", "hị trấn ", "TP", "TX", "ỗi ", "ột ngày", "ột tháng", "ng tháng"]
  private static let parts: [(words: String, time: String)] = [
    ("mỗi tháng", "tháng"), ("một tháng", "tháng"), ("hằng tháng", "tháng"), ("hàng tháng", "tháng"),
    ("mỗi quý", "quý"),
    ("mỗi ngày", "ngày"), ("một ngày", "ngày"),
  ]
}
