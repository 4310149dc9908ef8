import Diagnostics
import Markup
import Vietnamese

// What the reader of lines says of lines that look like the beginning of a part and were read as none.

/// A line that was passed over, or of which it is not sure what it is, and why.
struct PassedOver {
  enum Reason {
    /// The line before it has not ended its sentence.
    case midSentence
    /// The line before it ends with a word that a number may follow.
    case behind(String)
    /// The line before it has not ended its sentence; by its number it is the next part nevertheless, and is read as such.
    case perhapsNext
    /// It is the text of another act, though no quotation marks say so.
    case unmarkedQuotation
    /// It may be the text of another act, or this document's own next part.
    case perhapsQuotation
    /// It is probably an article, whose label is not written as one.
    case article(Int, written: String)
  }

  let line: Int
  let reason: Reason
}

extension DocumentLines {
  /// Remembers a line that has been read as none of the document's parts, where it is probably an article.
  mutating func passOver(_ index: Int) {
    guard adjacent == nil || layout[index].opensBlock, index != articleList, index != sampleLine,
      !listed.contains(index),
      let slip = articleSlip(text(index), isHeading: facts[index].hashes > 0, expected: lastArticle + 1)
    else { return }
    lastArticle = slip.value
    passedOver.append(PassedOver(line: index, reason: .article(slip.value, written: slip.written)))
  }

  /// A warning for each line that was passed over.
  func diagnostics(file: String, lineOffset: Int) -> [Diagnostic] {
    edgesOfPages(file: file, lineOffset: lineOffset) + pageMarks(file: file, lineOffset: lineOffset)
      + passedOver.map { passed in
        let place = SourceLocation(file: file, line: lineOffset + passed.line + 1, column: 1)
        let label = String(decoding: text(passed.line).prefix(facts[passed.line].label?.end ?? 0), as: UTF8.self)
        let source = String(decoding: lines[passed.line], as: UTF8.self)
        let shown =
          layout[passed.line].opensBlock
          ? "nên trang không đặt địa chỉ cho «\(label)»." : "nên trang để liền câu và không đặt địa chỉ cho «\(label)»."
        func unsure(_ note: String) -> Diagnostic {
          Diagnostic(
            .labelUnsure, at: place, "Chưa rõ «\(label)» mở đầu một phần mới hay tiếp câu ở dòng trên", note: note,
            fix: "Nếu là phần mới, để một dòng trống phía trên; nếu không, nối vào dòng trên.", sourceLine: source,
            length: label.count, subject: label)
        }
        switch passed.reason {
        case .midSentence: return unsure("Dòng trên chưa hết câu, \(shown)")
        case .perhapsNext:
          return unsure("Dòng trên chưa hết câu; «\(label)» nối tiếp số trước, nên trang coi là phần mới.")
        case .behind(let word): return unsure("Dòng trên kết thúc bằng «\(word)», \(shown)")
        case .unmarkedQuotation:
          return Diagnostic(
            .labelUnsure, at: place, "«\(label)» là lời văn mới của văn bản được sửa đổi mà không có dấu ngoặc kép",
            note: "Trang hiện phần này như lời trích, không đặt địa chỉ, tới chỗ văn bản đánh số tiếp.",
            fix: "Đặt lời văn mới trong dấu “ ”.", sourceLine: source, length: label.count, subject: label)
        case .perhapsQuotation:
          return Diagnostic(
            .labelUnsure, at: place,
            "Chưa rõ «\(label)» là lời văn mới của văn bản được sửa đổi hay là phần tiếp theo của văn bản này",
            note: "Trang coi là phần tiếp theo của văn bản này.", fix: "Nếu là lời văn mới, đặt trong dấu “ ”.",
            sourceLine: source, length: label.count, subject: label)
        case .article(let value, let written):
          return Diagnostic(
            .provisionLabel, at: SourceLocation(file: file, line: place.line),
            "«\(written)» không được nhận là Điều \(value)",
            note: "Điều này không có địa chỉ riêng, và không vào mục lục.", fix: "Viết `Điều \(value). …`.",
            subject: written)
        }
      }
  }

  // MARK: Page numbers

  /// What was printed at the edge of a page and stands between the halves of a sentence.
  private func pageMarks(file: String, lineOffset: Int) -> [Diagnostic] {
    var before: Int?
    return facts.indices.compactMap { index in
      let line = facts[index]
      if line.isBlank { return nil }
      guard line.length < 64, !line.isSet, !line.isRow, !line.isRule, isPageMark(index) else {
        before = index
        return nil
      }
      guard let last = before, let next = next(after: index), isSentence(from: last, to: next) else { return nil }
      let written = String(decoding: text(index), as: UTF8.self)
      return Diagnostic(
        .pageNumber, at: SourceLocation(file: file, line: lineOffset + index + 1, column: 1),
        "«\(written)» giữa câu có vẻ là số trang hoặc dòng đầu trang còn sót", fix: "Xóa dòng này, nối hai nửa câu.",
        sourceLine: String(decoding: lines[index], as: UTF8.self), length: written.count, subject: written)
    }
  }

  /// Whether a sentence of running text goes on from one line to another; not where a number is awaited.
  private func isSentence(from last: Int, to next: Int) -> Bool {
    let before = facts[last]
    guard before.length > 24, !before.endsSentence, !before.isSet, !before.isRow, !before.isRule, before.hashes == 0,
      facts[next].beginsSmall, facts[next].label == nil, !facts[next].isSet,
      // `554⏎người/ngày` are cells of a table.
      facts[next].length > 20
    else { return false }
    let word = text(last).suffix(24).split(separator: 0x20).last.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    return !DocumentLines.beforeFigures.contains(word ?? "")
  }

  /// Words that leave a figure to what follows.
  private static let beforeFigures: Set<String> = [
    "khoản", "điều", "mục", "chương", "phần", "lục", "ngày", "tháng", "năm", "quý", "thứ", "từ", "đến", "số", "các",
    "là",
    "có", "đạt", "gồm", "và", "hoặc", "khoảng", "trên", "dưới", "hơn", "tối", "đa", "thiểu", "bằng", "tổng", "cộng",
    "còn", "tăng", "giảm", "thêm", "được", "biểu", "mẫu", "trang", "đủ", "trong", "với", "cho", "của", "nhất",
  ]

  /// `12`, `- 12 -`, `Trang 3/10`, `CÔNG BÁO/Số 123 + 124/Ngày 05-3-2025`.
  private func isPageMark(_ index: Int) -> Bool {
    var rest = text(index)
    if rest.starts(with: "CÔNG BÁO/".utf8) { return rest.contains { $0 >= 0x30 && $0 <= 0x39 } }
    if rest.starts(with: "Trang ".utf8) {
      rest = rest.dropFirst(6)
    } else if let first = rest.first, first == UInt8(ascii: "-") {
      rest = rest.dropFirst().drop { $0 == 0x20 }
      let close = rest.last == UInt8(ascii: "-")
      guard close else { return false }
      rest = rest.dropLast()
      while rest.last == 0x20 { rest = rest.dropLast() }
    }
    // Two numbers at most, of three figures each.
    guard rest.count < 8 else { return false }
    let parts = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2 && rest.count < text(index).count else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.count < 4 && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }

  // MARK: Articles

  private struct Slip {
    let value: Int
    let written: String
  }

  /// Whether a text can begin with `Điều`, however it is written: no more is looked at of nearly all.
  private func mayBeArticle(_ written: ArraySlice<UInt8>) -> Bool {
    guard let first = written.first else { return false }
    let second = written.dropFirst().first ?? 0x20
    func isI(_ byte: UInt8?) -> Bool { byte.map { $0 | 0x20 == 0x69 || $0 >= 0x80 } ?? false }
    switch first {
    case 0x44: return isI(second)
    case 0xC3: return second == 0x90
    case 0xC4: return (second == 0x90 || second == 0x8E) && isI(written.dropFirst(2).first)
    // Letters of Vietnamese, none of which looks like a D.
    case 0xE1: return second != 0xBA && second != 0xBB
    default: return first >= 0xC9
    }
  }

  /// What is probably an article: its number is the next one, or a heading begins with it.
  private func articleSlip(_ written: ArraySlice<UInt8>, isHeading: Bool, expected: Int) -> Slip? {
    guard mayBeArticle(written) else { return nil }
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
    // `Điều 2.7` of a treaty numbers within its chapter.
    let isDotted = at + 1 < head.count && head[at] == "." && head[at + 1].isNumber
    guard let value, !isDotted, at - start <= 3, value == expected || isHeading, isBegun(head[at...]) else {
      return nil
    }
    let shown =
      String(head[..<at]) + (at < head.count && !head[at].isWhitespace && !head[at].isLetter ? "\(head[at])" : "")
    return Slip(value: value, written: shown)
  }

  /// Whether the text behind the number begins an article, and does not go on speaking of one: `Điều 1 của Luật …`.
  private func isBegun(_ rest: ArraySlice<Character>) -> Bool {
    let text = rest.drop { $0 == " " }
    guard let first = text.first else { return true }
    if ".:-/)]".contains(first) { return true }
    guard first.isUppercase, rest.first == " " else { return false }
    let words = String(text.prefix(12))
    return !DocumentLines.acts.contains { words.hasPrefix($0) }
  }

  static let acts = [
    "Luật ", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Bộ luật", "Hiến pháp", "Pháp lệnh", "Chỉ thị",
    "Hiệp định", "Công ước", "BLHS", "BLDS", "Quy chế", "Điều lệ",
  ]
}
