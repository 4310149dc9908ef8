import Bytes
import Markup

/// Finding bytes in bytes, in time linear in the text for the quotes that occur in practice.
package enum ByteSearch {
  /// Where `needle` first stands in `text`; nil when it does not.
  package static func first(_ needle: [UInt8], in text: [UInt8]) -> Int? {
    all(needle, in: text, atMost: 1).first
  }

  /// The first places where `needle` stands in `text`, none overlapping another. Horspool's skip by the last byte.
  package static func all(_ needle: [UInt8], in text: [UInt8], atMost most: Int) -> [Int] {
    guard let last = needle.last, needle.count <= text.count else { return [] }
    var skip = [Int](repeating: needle.count, count: 256)
    for (index, byte) in needle.dropLast().enumerated() { skip[Int(byte)] = needle.count - 1 - index }
    var found: [Int] = []
    var at = 0
    while at + needle.count <= text.count {
      let end = text[at + needle.count - 1]
      if end == last, text[at..<(at + needle.count)].elementsEqual(needle) {
        found.append(at)
        if found.count == most { break }
        at += needle.count
      } else {
        at += skip[Int(end)]
      }
    }
    return found
  }
}

/// The sentence part of a document that shares most words with a quote, for the fix of a diagnostic.
package enum NearestText {
  /// The nearest part, or nil when no part shares half of the quote's words.
  package static func find(_ quote: String, in document: MarkupDocument) -> String? {
    let wanted = Set(words(quote))
    guard !wanted.isEmpty else { return nil }
    var best: (score: Double, text: String)?
    for block in document.blocks where block.text.upperBound <= document.text.count {
      for part in document.text[block.text].split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ".") }
      ) {
        guard part.count < 4000 else { continue }
        let text = String(decoding: part, as: UTF8.self)
        let have = Set(words(text))
        let shared = Double(wanted.intersection(have).count)
        let score = shared / Double(wanted.count) - Double(have.count) / 10_000
        if shared * 2 >= Double(wanted.count), score > best?.score ?? 0 { best = (score, text) }
      }
    }
    guard let text = best?.text else { return nil }
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return trimmed.count > 240 ? String(trimmed.prefix(240)) + "…" : trimmed
  }

  private static func words(_ text: String) -> [String] {
    text.lowered().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
  }
}
