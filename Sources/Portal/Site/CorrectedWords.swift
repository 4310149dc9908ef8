import Markup
import Targets
import Vietnamese

/// The words of another document that a correction says are wrong: `Đã in là “Tỷ lệ che phủ rừng đạt 47,1%”; nay sửa thành “…47,7%”`,
/// `chỉ tiêu Số giường bệnh/vạn dân: Đã in là “33,5”; nay đính chính là “34,5”`.
struct CorrectedWords {
  /// A passage that is wrong.
  private struct Wrong {
    /// Its words, folded, between spaces.
    let words: String
    /// Numbers in it that the corrected passage has no more.
    let numbers: [Double]
    /// Whether it is a number and nothing else: then what stands beside it says of what.
    let isBare: Bool
    /// The words of the paragraph, folded, between spaces.
    let beside: String
  }

  private var wrong: [Wrong] = []

  /// The longest paragraph that is looked at: a correction is no longer.
  private static let longest = 4_000

  /// Reads a correction. Linear in its text.
  init(_ body: MarkupDocument) {
    var pieces: [(text: String, before: String, beside: String)] = []
    for block in body.blocks where block.text.count <= CorrectedWords.longest {
      let text = body.string(block.text)
      guard text.contains(where: { "“«\"".contains($0) }) else { continue }
      let beside = CorrectedWords.folded(text)
      pieces += CorrectedWords.quoted(text).map { ($0.text, $0.before, beside) }
    }
    // What is right stands behind what was wrong.
    for (piece, next) in zip(pieces, pieces.dropFirst())
    where !CorrectedWords.isRight(piece.before) && CorrectedWords.isRight(next.before) {
      let right = CorrectedWords.numbers(next.text)
      let numbers = CorrectedWords.numbers(piece.text).filter { !right.contains($0) }
      if numbers.isEmpty { continue }
      wrong.append(
        Wrong(
          words: CorrectedWords.folded(piece.text), numbers: numbers,
          isBare: !piece.text.contains(where: \.isLetter), beside: piece.beside))
    }
  }

  /// Whether nothing is corrected.
  var isEmpty: Bool { wrong.isEmpty }

  /// Whether a target states what is wrong: its clause has the passage or stands in it, its value is the number that changes.
  func hold(_ target: TargetRecord) -> Bool {
    let values = [target.value, target.valueMax].compactMap { $0 }
    let quote = CorrectedWords.folded(target.quote)
    let subject = CorrectedWords.folded(target.subject)
    return wrong.contains { wrong in
      guard values.contains(where: wrong.numbers.contains) else { return false }
      if wrong.isBare { return subject.utf8.count > 8 && wrong.beside.contains(subject) }
      return quote.contains(wrong.words) || wrong.words.contains(quote)
    }
  }

  // MARK: Words

  /// What stands between quotation marks, with the words before it.
  private static func quoted(_ text: String) -> [(text: String, before: String)] {
    var found: [(String, String)] = []
    var (before, inside) = ("", "")
    var close: Character?
    for character in text {
      if let end = close {
        guard character == end else {
          inside.append(character)
          continue
        }
        found.append((inside, before))
        (before, inside, close) = ("", "", nil)
      } else if let end = ["“": "”", "«": "»", "\"": "\""][character] as Character? {
        close = end
      } else {
        before.append(character)
      }
    }
    return found
  }

  /// Whether the words before a passage say that it is the right one: `nay sửa thành`, `đính chính là`, `nay đọc là`.
  private static func isRight(_ before: String) -> Bool {
    let words = FoldedWords.read(Array(before.suffix(60).utf8)[...], limit: 40).suffix(6)
    return words.contains { ["sửa", "đính", "đọc", "nay"].contains($0.spelling) }
  }

  private static func folded(_ text: String) -> String {
    " " + FoldedWords.read(Array(text.utf8)[...], limit: 400).map(\.text).joined(separator: " ") + " "
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { !$0.isASCII || !($0.isNumber || $0 == "." || $0 == ",") }.compactMap { number in
      Double(number.replacing(".", with: "").replacing(",", with: "."))
    }
  }
}
