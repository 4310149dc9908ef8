import Diagnostics
import Markup
import Vietnamese

/// Labels of a document's parts that are not read as such, for want of a full stop, a space or an empty line: `Điều 1 Phê
/// duyệt`, `Điều2.`, `Điều 3 - …`, `1.Nội dung`, and a label that begins a line but not a paragraph. They are named, not
/// guessed: what stands under them would get other addresses.
struct LabelReview {
  private let file: String
  private let body: MarkupDocument
  private var diagnostics: [Diagnostic] = []
  /// The number of the last article, read or named.
  private var lastArticle = 0

  /// All of one document, in the order of the text. Linear in the text.
  static func diagnostics(of body: MarkupDocument, file: String) -> [Diagnostic] {
    var review = LabelReview(file, body)
    for index in body.blocks.indices { review.visit(index) }
    return review.diagnostics
  }

  private init(_ file: String, _ body: MarkupDocument) {
    self.file = file
    self.body = body
  }

  private mutating func visit(_ index: Int) {
    let block = body.blocks[index]
    let isHeading: Bool
    switch block.kind {
    case .heading: isHeading = true
    case .paragraph: isHeading = false
    case .tableRow, .code: return
    }
    if block.isQuoted || block.listDepth > 1 { return }
    let text = body.text[block.text]
    if block.ordinal == nil {
      if case .article(let token)? = ProvisionLabel.read(text) {
        lastArticle = Int(token.prefix { $0.isNumber }) ?? lastArticle
      } else if let slip = LabelReview.article(text, isHeading: isHeading, expected: lastArticle + 1) {
        lastArticle = slip.value
        report(
          block.line, "«\(slip.written)» không được nhận là Điều \(slip.value)",
          note: "Điều này không có địa chỉ riêng, và không vào mục lục.", fix: "Viết `Điều \(slip.value). …`.",
          slip.written)
      } else if let written = LabelReview.tight(text) {
        report(
          block.line, "Thiếu khoảng trắng sau «\(written)»", note: "Dòng này không được nhận là một khoản hay mục.",
          fix: "Viết `\(written) …`, cách một khoảng trắng.", written)
      }
    }
    if !isHeading { lines(of: block) }
  }

  // MARK: Articles

  private struct Slip {
    let value: Int
    let written: String
  }

  /// What is probably an article: its number is the next one, or a heading begins with it.
  private static func article(_ written: ArraySlice<UInt8>, isHeading: Bool, expected: Int) -> Slip? {
    guard let first = written.first, first == 0xC4 || first == 0xC3 || first | 0x20 == 0x64 || first >= 0xC9 else {
      return nil
    }
    let head = Array(PlainText.string(String(decoding: written.prefix(160), as: UTF8.self)).drop { $0 == " " })
    guard head.count > 4, head[0].isUppercase, Folding.fold(String(head[..<4])) == "dieu" else { return nil }
    var at = 4
    while at < head.count, head[at] == " " { at += 1 }
    let start = at
    while at < head.count, head[at].isASCII, head[at].isNumber { at += 1 }
    var value = Int(String(head[start..<at]))
    if value == nil, expected == 1, at + 1 < head.count, "lI".contains(head[at]), head[at + 1] == "." {
      value = 1
      at += 1
    }
    guard let value, at - start <= 3, value == expected || isHeading, isBegun(head[at...]) else {
      return nil
    }
    let shown =
      String(head[..<at]) + (at < head.count && !head[at].isWhitespace && !head[at].isLetter ? "\(head[at])" : "")
    return Slip(value: value, written: shown)
  }

  /// Whether the text behind the number begins an article, and does not go on speaking of one: `Điều 1 của Luật …`.
  private static func isBegun(_ rest: ArraySlice<Character>) -> Bool {
    let text = rest.drop { $0 == " " }
    guard let first = text.first else { return true }
    if ".:-/)]".contains(first) { return true }
    guard first.isUppercase, rest.first == " " else { return false }
    let words = String(text.prefix(12))
    return !acts.contains { words.hasPrefix($0) }
  }

  private static let acts = [
    "Luật ", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Bộ luật", "Hiến pháp", "Pháp lệnh", "Chỉ thị",
    "Hiệp định", "Công ước", "BLHS", "BLDS", "Quy chế", "Điều lệ",
  ]

  // MARK: A space too few

  /// `1.Nội dung`: a number that no space sets apart.
  private static func tight(_ text: ArraySlice<UInt8>) -> String? {
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = text[digits.endIndex...]
    guard rest.first == UInt8(ascii: "."), let next = String(decoding: rest.dropFirst().prefix(4), as: UTF8.self).first,
      next.isUppercase, rest.dropFirst(2).first.map({ $0 != UInt8(ascii: ".") }) ?? false
    else { return nil }
    return String(decoding: digits, as: UTF8.self) + "."
  }

  // MARK: An empty line too few

  /// Lines of a paragraph, but for its first, that begin with a label where the line before has ended a clause.
  private mutating func lines(of block: TextBlock) {
    var before: TextRun?
    var found: [(line: Int, name: String)] = []
    for run in body.runs(touching: block.text) {
      defer { before = run }
      guard let last = before, last.line < run.line, !last.isCode, !run.isCode,
        let end = body.text[last.text].last(where: { $0 != 0x20 }), ".;:".utf8.contains(end)
      else { continue }
      let text = body.text[run.text.lowerBound..<block.text.upperBound].prefix(96)
      let name: String
      switch ProvisionLabel.read(text) {
      case .article(let token)? where Int(token) == lastArticle + 1:
        lastArticle += 1
        name = "Điều \(token)."
      case .letter(let letter)?: name = (letter == "dd" ? "đ" : letter) + ")"
      case .number(let number)?: name = number + "."
      default: continue
      }
      found.append((run.line, name))
    }
    guard let first = found.first else { return }
    let others = found.count == 1 ? "" : " và \(found.count - 1) nhãn khác của đoạn này"
    report(
      first.line, "«\(first.name)»\(others) mở đầu một dòng nhưng không mở đầu một đoạn",
      note: "Trên trang, các dòng của một đoạn nối liền nhau.",
      fix: "Để trống một dòng phía trên mỗi dòng có nhãn.", first.name)
  }

  private mutating func report(_ line: Int, _ message: String, note: String, fix: String, _ subject: String) {
    diagnostics.append(
      Diagnostic(
        .provisionLabel, at: SourceLocation(file: file, line: line), message, note: note, fix: fix, subject: subject))
  }
}
