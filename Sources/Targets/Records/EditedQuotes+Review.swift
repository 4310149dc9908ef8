import Bytes
import Markup
import Publications
import Vietnamese

// Whether the numbers that an editor gives stand in the words quoted.

extension EditedQuotes {
  /// The words at some places; of a table's row all of it, since its cells are read together.
  package static func words(of places: [Range<Int>], in text: MarkupDocument) -> String {
    places.map { place in
      if let block = text.block(at: place.lowerBound).map({ text.blocks[$0] }), case .tableRow = block.kind {
        return text.string(block.text)
      }
      return text.string(place)
    }.joined(separator: "\n")
  }

  /// Words as Markdown shows them again.
  static func plain(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if "\\`*_[]<>#|~&!".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  /// Notes that a number of an editor does not stand in its words: a statement of which nobody can see who made it.
  package mutating func review(
    _ number: ExactDecimal, _ key: String, _ unit: String, _ stated: StatedNumbers, unsigned: Bool = false,
    at quote: Located<String>
  ) {
    if stated.state(number, unsigned: unsigned) { return }
    if stated.areMisread(number) {
      // "99.999%" has three decimals.
      if unit.begins(with: "%") || unit.isEmpty || unit == "lần" || unit == "điểm" { return }
      let whole = number.description.replacing(".", with: "")
      report(
        .frontMatterValue, at: quote,
        "`\(key): \(number)` là \(number.written()), trong khi câu trích viết \(number) là hàng nghìn",
        note: "Trong phần đầu trang dấu chấm là dấu thập phân; hàng nghìn viết liền, không có dấu.",
        fix: "Viết `\(key): \(whole)`.")
      return
    }
    report(
      .correctionNotInQuote, at: quote, "`\(key)` ghi \(number.written()) nhưng câu trích không có con số ấy",
      note: "Mỗi con số Cổng nêu phải đứng trong câu mà người đọc xem lại được.",
      fix: "Sửa `\(key)` theo câu, hoặc chép câu dài hơn, gồm cả con số.")
  }

  /// Notes that the upper end of a range is not above the lower one.
  package mutating func reportRange(at quote: Located<String>, _ low: String, _ high: String) {
    report(
      .frontMatterValue, at: quote, "`value_max` \(high) không lớn hơn `value` \(low)",
      note: "`value` là đầu thấp, `value_max` là đầu cao của một khoảng như 70–80.",
      fix: "Sửa hai con số, hoặc xóa `value_max`.")
  }
}
