/// Where quotes stand in a text, found for many of them in one reading: by their first eight bytes.
package struct QuotePlaces {
  private var found: [[UInt8]: [Int]] = [:]
  /// Whether all quotes were looked for.
  private let isComplete: Bool

  /// Below so many quotes each is looked for by itself.
  private static let fewest = 32
  private static let head = 8
  /// More places of one quote are not told apart.
  static let most = 16

  package init(_ quotes: [String], in text: [UInt8]) {
    isComplete = quotes.count >= QuotePlaces.fewest
    guard isComplete else { return }
    var waiting: [UInt64: [[UInt8]]] = [:]
    for quote in Set(quotes.map { Array($0.utf8) }) where quote.count >= QuotePlaces.head {
      waiting[quote.prefix(QuotePlaces.head).reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(quote)
    }
    var key: UInt64 = 0
    for (at, byte) in text.enumerated() where !waiting.isEmpty {
      key = key << 8 | UInt64(byte)
      let start = at + 1 - QuotePlaces.head
      guard start >= 0, let quotes = waiting[key] else { continue }
      let rest = quotes.filter { quote in
        guard start + quote.count <= text.count, text[start..<(start + quote.count)].elementsEqual(quote) else {
          return true
        }
        let places = found[quote] ?? []
        if places.last.map({ $0 + quote.count <= start }) ?? true { found[quote] = places + [start] }
        return places.count + 1 < QuotePlaces.most
      }
      if rest.count < quotes.count { waiting[key] = rest.isEmpty ? nil : rest }
    }
  }

  /// Where the bytes stand, places that do not overlap, the first few; empty where they do not stand.
  package func all(_ quote: [UInt8], in text: [UInt8]) -> [Int] {
    if let known = found[quote] { return known }
    return isComplete && quote.count >= QuotePlaces.head && !quote.contains(UInt8(ascii: "|"))
      ? [] : ByteSearch.all(quote, in: text, atMost: QuotePlaces.most)
  }
}

/// A text with one space for each run of blanks of whatever sort, as values of front matter are read: a quote can have no other.
struct SpacedText {
  private let bytes: [UInt8]
  /// Where each byte stands in the text as it is; empty where the two are the same.
  private let places: [Int]

  init(_ text: [UInt8]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    var at = 0
    while at < text.count {
      // Blocks stay apart.
      let width = text[at] == 0x0A ? 0 : SpacedText.blank(text, at)
      if width == 0 {
        bytes.append(text[at])
        places.append(at)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
        places.append(at)
      }
      at += max(1, width)
    }
    (self.bytes, self.places) = bytes == text ? ([], []) : (bytes, places)
  }

  /// Where a quote stands, in the text as it is; empty where it does not, or where no blanks were folded.
  func places(of quote: [UInt8]) -> [Range<Int>] {
    ByteSearch.all(quote, in: bytes, atMost: QuotePlaces.most).map { start in
      places[start]..<(places[start + quote.count - 1] + 1)
    }
  }

  /// The width of a blank; 0 where there is none.
  private static func blank(_ text: [UInt8], _ at: Int) -> Int {
    if text[at] <= 0x20 || text[at] == 0x7F { return 1 }
    return text[at] == 0xC2 && at + 1 < text.count && text[at + 1] == 0xA0 ? 2 : 0
  }
}
