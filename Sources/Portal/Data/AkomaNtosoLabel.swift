import Markup
import Publications
import Vietnamese

/// What stands before a provision's text: `Điều 1.`, `1.`, `a)`.
enum AkomaNtosoLabel {
  /// The label as printed, and the UTF-8 offset in the document's text at which the rest begins.
  static func split(_ block: TextBlock, in body: MarkupDocument, kind: Provision.Kind) -> (String, Int) {
    if let ordinal = block.ordinal { return ("\(ordinal).", block.text.lowerBound) }
    let text = body.text[block.text]
    var words = 1
    switch kind {
    case .number, .letter, .section: words = 1
    case .article, .chapter: words = 2
    case .part: words = Folding.fold(body.string(block.text)).hasPrefix("phan thu ") ? 3 : 2
    case .appendix: words = hasNumber(text) ? 3 : 2
    }
    var end = text.startIndex
    for word in 0..<words {
      while end < text.endIndex, text[end] == 0x20 { end += 1 }
      let isLast = word == words - 1
      while end < text.endIndex, text[end] != 0x20 {
        let byte = text[end]
        end += 1
        // `Điều 1:Phạm vi` has no space behind its label; `1.2.` has points inside.
        if isLast, byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") && kind == .article { break }
      }
    }
    var rest = end
    while rest < text.endIndex, text[rest] == 0x20 || text[rest] == 0x0A { rest += 1 }
    return (body.string(text.startIndex..<end), rest)
  }

  /// Whether the third word of an appendix's heading is its number.
  private static func hasNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: text.prefix(64), as: UTF8.self).split(separator: " ")
    guard words.count > 2 else { return false }
    let word = words[2].drop { $0 == "." || $0 == ":" }.prefix { $0.isLetter || $0.isNumber }.uppercased()
    return !word.isEmpty && (word.allSatisfy(\.isNumber) || word.allSatisfy { "IVXL".contains($0) })
  }
}
