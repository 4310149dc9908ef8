import Diagnostics
import Markup
import Vietnamese

/// Days written out in a document, held against Nghị định 30/2020/NĐ-CP annex I §4: days under 10 and the months 1 and 2
/// begin with a zero, other months do not.
enum DateReview {
  /// One warning for the first day that is written otherwise; the others are counted. Linear in the text.
  static func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard publication.facts.document.map(FormRules.holdFor) ?? true else { return [] }
    var first: (range: Range<Int>, block: Int, right: String)?
    var count = 0
    for (number, block) in body.blocks.enumerated()
    where block.kind != .code && !block.isQuoted && block.style != .quoted {
      for (range, right) in slips(in: body.text[block.text])
      where !body.runs(touching: range).contains(where: \.isCode) {
        count += 1
        if first == nil { first = (range, number, right) }
      }
    }
    guard let first else { return [] }
    let words = body.string(first.range)
    return [
      Diagnostic(
        .dateWords,
        at: SourceLocation(
          file: publication.file, line: body.line(at: first.range.lowerBound, block: first.block)),
        "Ngày viết bằng chữ chưa theo thể thức: «\(words)»",
        note: "Ngày dưới 10 và tháng 1, tháng 2 thêm số 0 phía trước, tháng khác thì không."
          + (count > 1 ? " Trang còn \(count - 1) chỗ như vậy." : ""),
        fix: "Viết «\(first.right)». " + FrontMatter.keep(.dateWords), subject: words)
    ]
  }

  private static let opening = Array("ngày ".utf8)
  private static let month = Array(" tháng ".utf8)
  private static let year = Array(" năm ".utf8)

  private static func slips(in text: ArraySlice<UInt8>) -> [(range: Range<Int>, right: String)] {
    var found: [(range: Range<Int>, right: String)] = []
    var at = text.startIndex
    while at < text.endIndex {
      let start = at
      at += 1
      guard text[start] | 0x20 == UInt8(ascii: "n"), text[start...].dropFirst().starts(with: opening.dropFirst()),
        let (day, afterDay) = number(text[(start + opening.count)...]), text[afterDay...].starts(with: month),
        let (m, afterMonth) = number(text[(afterDay + month.count)...]), text[afterMonth...].starts(with: year),
        let (y, end) = number(text[(afterMonth + year.count)...]),
        let date = Day(year: y.value, month: m.value, day: day.value)
      else { continue }
      at = end
      if day.isPadded == (day.value < 10), m.isPadded == (m.value <= 2) { continue }
      found.append((start..<end, date.inWords))
    }
    return found
  }

  private static func number(_ text: ArraySlice<UInt8>) -> ((value: Int, isPadded: Bool), end: Int)? {
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count <= 4, let value = Day.number(digits) else { return nil }
    return ((value, digits.count > 1 && digits.first == 0x30), digits.endIndex)
  }
}
