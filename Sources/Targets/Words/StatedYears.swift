import Bytes
import Vietnamese

/// The years by which words of a Vietnamese text say that something is to hold.
struct StatedYears {
  /// Behind "đến năm", "trước năm" and the like, in order.
  let deadlines: [Int]
  /// Those and all others, with the year before one that is not reached: "trước năm 2025".
  private let all: Set<Int>

  private static let leads: Set<Substring> = ["đến", "tới", "trước", "vào", "hết"]
  /// Between such a word and its year: "đến hết quý 2 năm 2027".
  private static let between: Set<Substring> = [
    "năm", "tháng", "ngày", "quý", "cuối", "giữa", "đầu", "i", "ii", "iii", "iv",
  ]

  /// Reads a text.
  init(_ text: String) {
    let words = NormalForm.nfc(text).lowercased().wordParts()
    var (deadlines, all): ([Int], Set<Int>) = ([], [])
    for (index, word) in words.enumerated() {
      guard word.utf8.count == 4, let year = Int(word), (1945...2200).contains(year) else { continue }
      all.insert(year)
      var at = index - 1
      while at >= 0, index - at < 7, StatedYears.between.contains(words[at]) || words[at].allSatisfy(\.isNumber) {
        at -= 1
      }
      guard at >= 0, at < index - 1 || words[at] == "đến", StatedYears.leads.contains(words[at]) else { continue }
      deadlines.append(year)
      if words[at] == "trước" { all.insert(year - 1) }
    }
    (self.deadlines, self.all) = (deadlines, all)
  }

  /// Whether the words state a deadline, and another year than an editor gives.
  func contradict(_ year: Int) -> Bool { !deadlines.isEmpty && !all.contains(year) }
}
