import Bytes
import Targets
import Vietnamese

/// What a figure says of its measure: how much there is, or by how much that rises or falls. A level answers no rise.
enum MeasureNature: Sendable {
  /// How much there is, or was done.
  case level
  /// "Thêm 5 xã", "công nhận mới 10 sản phẩm", "tăng 3 điểm".
  case rise
  /// "Giảm 500 hộ nghèo", "xóa 20 nhà tạm".
  case fall

  private static let rises: Set<Substring> = ["thêm", "tăng"]
  private static let falls: Set<Substring> = ["giảm", "xóa", "xoá", "cắt"]
  /// Between a verb and its number.
  private static let fillers: Set<Substring> = [
    "được", "ít", "nhất", "tối", "thiểu", "đa", "khoảng", "trên", "hơn", "gần", "dưới", "từ", "bình", "quân", "mỗi",
    "hằng", "hàng", "năm", "là", "các", "những", "cơ", "bản",
  ]
  /// Verbs of making, which "mới" behind them says to be of the period only.
  private static let makers: Set<Substring> = [
    "lập", "nhận", "dựng", "xây", "mở", "cấp", "trồng", "nạp", "tạo", "triển", "tuyển",
  ]
  private static let signs = ["thêm", "mới", "tăng", "giảm", "xóa", "xoá", "cắt"]

  /// Of a target's clause, or of a row without its number.
  static func of(_ target: TargetRecord) -> MeasureNature { of(ClauseText.withoutRowNumber(target)) }

  /// Of a clause.
  ///
  /// - Parameter figure: Where its figure stands, in bytes; nil for its first number.
  static func of(_ clause: String, figure: Int? = nil) -> MeasureNature {
    let text = clause.lowered()
    guard signs.contains(where: { text.holds($0) }) else { return .level }
    var words: [Substring] = []
    var number: Int?
    for word in text.wordParts() {
      if number == nil, word.beginsWithFigure,
        figure.map({ text.utf8.distance(from: text.startIndex, to: word.startIndex) >= $0 }) ?? !isTime(
          word, after: words)
      {
        number = words.count
      }
      words.append(word)
    }
    return of(words, figure: number ?? words.count)
  }

  /// "Năm 2025", "tháng 6".
  private static func isTime(_ number: Substring, after words: [Substring]) -> Bool {
    guard let last = words.last else { return false }
    return ["năm", "tháng", "quý", "đoạn", "ngày"].contains(last) || (last.beginsWithFigure && last.count == 4)
  }

  private static func of(_ words: [Substring], figure: Int) -> MeasureNature {
    // The verb that binds the number: the last of what stands directly before it.
    var at = figure
    while at > 0, fillers.contains(words[at - 1]) { at -= 1 }
    if at > 0 {
      let verb = words[at - 1]
      if rises.contains(verb) { return .rise }
      if falls.contains(verb) { return .fall }
      // "Thu ngân sách mới được 5.208 tỷ đồng": no more than that so far.
      let isOnly =
        at < figure && ["được", "đạt", "chỉ", "có"].contains(words[at]) && !(at > 1 && makers.contains(words[at - 2]))
      if verb == "mới", at > 1, !["thôn", "đổi"].contains(words[at - 2]), !isOnly { return .rise }
    }
    // "Tăng số thuê bao lên 5.000" is a level; of verbs farther away only those that no level has.
    if words.prefix(figure).contains("thêm") { return .rise }
    if namesFall(words.prefix(figure)) { return .fall }
    // "Trồng mới", "trồng rừng mới".
    let isMade = words.indices.dropFirst().contains { at in
      words[at] == "mới" && (makers.contains(words[at - 1]) || at > 1 && makers.contains(words[at - 2]))
    }
    return isMade ? .rise : .level
  }

  /// What a name that begins with a fall may go on with: "giảm hộ nghèo", "mức giảm tỷ lệ hộ nghèo"; not "giảm nghèo".
  private static let falling: Set<Substring> = ["hộ", "số", "tỷ", "tỉ", "suất", "mức"]
  private static let ends: Set<Substring> = ["còn", "xuống", "dưới", "về", "lên"]

  /// Whether what is measured is itself by how much something falls, and not to what.
  private static func namesFall(_ words: ArraySlice<Substring>) -> Bool {
    var name = words.drop { $0.beginsWithFigure || $0.count == 1 }
    if name.first == "mức" { name = name.dropFirst() }
    guard name.first == "giảm", let next = name.dropFirst().first else { return false }
    return falling.contains(next) && !words.contains { ends.contains($0) }
  }

  /// Verbs that say how much there is.
  private static let states: Set<Substring> = ["có", "còn", "đạt", "là", "hiện", "chiếm", "bằng"]

  /// Whether a clause says that there are to be so many things: "có ít nhất 80 xã", and not "trồng 80 ha".
  static func isStock(_ clause: String) -> Bool {
    let words = clause.lowered().wordParts()
    guard
      let figure = words.indices.first(where: {
        words[$0].beginsWithFigure && !isTime(words[$0], after: Array(words[..<$0]))
      })
    else { return false }
    return words[..<figure].last { !fillers.contains($0) }.map { $0 == "có" } ?? false
  }

  /// Whether a clause speaks of a time in which its figure was counted, or of an act that did so: "công nhận 20 sản phẩm".
  static func isOfTime(_ clause: String, figure: Int) -> Bool {
    let before = String(decoding: clause.utf8.prefix(max(0, figure)), as: UTF8.self).lowered()
    if ["trong năm", "trong kỳ", "trong quý", "trong tháng"].contains(where: { before.holds($0) }) { return true }
    let words = before.wordParts()
    let verb = words.lastIndex { !fillers.contains($0) } ?? 0
    return verb > 0 && words[verb] == "nhận" && words[verb - 1] == "công"
  }

  /// Whether what binds the figure of a clause says how much there is, and not how much was done: "hiện có 145 trường".
  static func isState(_ clause: String, figure: Int) -> Bool {
    let before = String(decoding: clause.utf8.prefix(max(0, figure)), as: UTF8.self).lowered()
    let words = before.wordParts()
    return words.last(where: { !fillers.contains($0) }).map { states.contains($0) } ?? false
  }

  /// Whether a clause says that its figure is what is left: "giảm còn 4.500 hộ", "xuống 1.200 vụ".
  static func saysLeft(_ clause: String, figure: Int) -> Bool {
    let before = String(decoding: clause.utf8.prefix(max(0, figure)), as: UTF8.self).lowered()
    return before.wordParts().last { !fillers.contains($0) }.map { $0 == "còn" || $0 == "xuống" } ?? false
  }
}
