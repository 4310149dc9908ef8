import Bytes
import Targets

/// Towns and parts of the year that a result's words name, and that so tell of less than a target that does not: "thành phố Thanh Hóa"
/// beside a plan of the province, "mỗi tháng".
struct NarrowerParts: Sendable {
  /// As they are written, each with what says the same in a target, in lower case.
  private let parts: [(written: String, told: [String])]

  init(of record: ResultRecord) {
    let text = record.found.beside.isEmpty ? record.quote : record.quote + " " + record.found.beside
    guard NarrowerParts.marks.contains(where: { text.holds($0) }) else {
      parts = []
      return
    }
    let lower = text.lowered()
    var parts = NarrowerParts.times.filter { lower.holds($0.words) }.map { ($0.words, [$0.time]) }
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == ":" }
    for at in words.indices.dropLast() where words[at + 1].first?.isUppercase ?? false {
      let head = words[at].lowercased()
      let kind = at > 0 ? words[at - 1].lowercased() + " " + head : head
      guard NarrowerParts.towns.contains(kind) || NarrowerParts.short.contains(head) else { continue }
      // "UBND thành phố Hà Nội" and "TP. Hà Nội" are one.
      let town = " " + words[at + 1].lowercased()
      parts.append((kind + " " + words[at + 1], (NarrowerParts.towns + NarrowerParts.short).map { $0 + town }))
    }
    self.parts = parts
  }

  /// The first that a target does not name; nil where there is none.
  func first(missingIn target: TargetRecord) -> String? {
    if parts.isEmpty { return nil }
    let told = [target.clause, target.fullUnit, target.document.issuer ?? "", target.document.title].map {
      $0.lowered()
    }
    return parts.first { part in !part.told.contains { word in told.contains { $0.holds(word) } } }?.written
  }

  private static let towns = ["thành phố", "thị xã", "thị trấn"]
  private static let short = ["tp", "tp.", "tx", "tx."]
  /// Asked first, since most results have none.
  private static let marks = ["hành phố ", "hị xã ", "hị trấn ", "TP", "TX", "ỗi ", "ột ngày", "ột tháng", "ng tháng"]
  private static let times: [(words: String, time: String)] = [
    ("mỗi tháng", "tháng"), ("một tháng", "tháng"), ("hằng tháng", "tháng"), ("hàng tháng", "tháng"),
    ("mỗi quý", "quý"),
    ("mỗi ngày", "ngày"), ("một ngày", "ngày"),
  ]
}
