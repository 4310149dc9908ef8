import Bytes
import Markup
import Vietnamese

/// Lines that a web page adds to a text and that are copied with it: how often it was read, who is on line.
extension DocumentReader {
  /// "5597 lượt" behind the title said again, "1.234 lượt xem", "Lượt truy cập: 7.021.011": a line of such words and a figure alone. What a
  /// heading calls a goal is one, where it says of what.
  func isCounter(_ block: TextBlock) -> Bool {
    if isCounterWithLinks(block) { return true }
    guard block.text.count <= context.title.utf8.count + Self.counterLine else { return false }
    var words = lowercased(bytes[block.text])[...]
    let title = context.title.lowered()
    if !title.isEmpty, words.begins(with: title) { words = words.dropping(bytes: title.utf8.count) }
    let name = String(words).wordParts(figures: false).joined(separator: " ")
    // "5597 lượt": what a goal counts it names.
    let isLoose = block.listDepth == 0 && !block.opensBullet && block.ordinal == nil
    return Lexicon.counters.contains(name) && (tracker.mode != .goal || isLoose && name == "lượt")
  }

  /// "Số lượt đọc: 513 Về trang trước Về đầu trang": with the words of the page's own links behind it, wherever it stands.
  private func isCounterWithLinks(_ block: TextBlock) -> Bool {
    guard block.text.count <= Self.counterLine, bytes[block.text].contains(UInt8(ascii: ":")) else { return false }
    let parts = lowercased(bytes[block.text]).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, Lexicon.counters.contains(String(parts[0]).trimmedOfSpace) else { return false }
    let words = parts[1].drop { $0 == " " || $0.isNumber || $0 == "." || $0 == "," }
    return Lexicon.pageLinks.contains { words.begins(with: $0) }
  }

  /// Bytes of a counter's longest line.
  private static let counterLine = 80
}
