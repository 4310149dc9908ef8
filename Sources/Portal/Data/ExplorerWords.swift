import JSON
import Synchronization
import Targets
import Vietnamese

/// In which targets each word stands, for the explorer's key words: folded words in bytewise order, cut into files. Made when the
/// first of them is asked for.
final class ExplorerWords: Sendable {
  private let explorer: Explorer
  private let made = Mutex<[Shard]?>(nil)
  /// How many files there are.
  let count: Int

  private struct Shard: Sendable {
    let first: String
    let bytes: [UInt8]
  }

  init(_ explorer: Explorer) {
    self.explorer = explorer
    // About 10 kB each, deflated, and no more than 64.
    count = min(64, (explorer.site.targets.whole.records.count + 599) / 600)
  }

  /// Of each file the first word.
  var firsts: [String] { shards.map(\.first) }

  /// A file: `{"word": [place, step, step …]}`, places in the order of the explorer.
  func shard(_ number: Int) -> [UInt8] { shards[number].bytes }

  private var shards: [Shard] {
    made.withLock { made in
      if let made { return made }
      let shards = cut(gather())
      made = shards
      return shards
    }
  }

  /// Each word, with the places of the targets in which it stands.
  private typealias Found = (word: String, places: [Int32])

  /// All words in bytewise order.
  private func gather() -> [Found] {
    let (site, targets) = (explorer.site, explorer.site.targets.whole)
    var (table, places) = (WordTable(), [[Int32]]())
    var reader = WordReader()
    func number(of word: [UInt8]) -> Int {
      let number = table.number(of: word)
      if number == places.count { places.append([]) }
      return number
    }
    var place: Int32 = 0
    for document in explorer.documents {
      // What all rows of a document show: its name and its body, which tells whose the targets are.
      var common: [Int] = []
      for text in explorer.sharedTexts(document.index) { reader.read(text) { common.append(number(of: $0)) } }
      for record in document.records.lazy.map({ targets.records[$0] }) {
        for word in common where places[word].last != place { places[word].append(place) }
        // A sentence that begins with the clause has all of its words.
        for text in [site.shownQuote(record), record.display].compactMap({ $0 }) {
          reader.read(text) { word in
            let word = number(of: word)
            if places[word].last != place { places[word].append(place) }
          }
        }
        place += 1
      }
    }
    return places.indices.map { (word: table.word($0), places: places[$0]) }
      .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
  }

  private func cut(_ words: [Found]) -> [Shard] {
    let total = words.reduce(0) { $0 + $1.places.count + 4 }
    var shards: [Shard] = []
    var (at, seen) = (0, 0)
    for number in 0..<count {
      let start = at
      // The last takes what is left.
      while at < words.count, number == count - 1 || seen * count < total * (number + 1) {
        seen += words[at].places.count + 4
        at += 1
      }
      shards.append(Shard(first: start < at ? words[start].word : "\u{7F}", bytes: json(words[start..<at])))
    }
    return shards
  }

  private func json(_ words: ArraySlice<Found>) -> [UInt8] {
    var out: [UInt8] = [0x7B]
    for (word, places) in words {
      if out.count > 1 { out.append(0x2C) }
      JSONText.append(quoted: word, to: &out)
      out += ":[".utf8
      var last: Int32 = 0
      for (number, place) in places.enumerated() {
        if number > 0 { out.append(0x2C) }
        out += String(place - last).utf8
        last = place
      }
      out.append(0x5D)
    }
    return out + [0x7D]
  }
}

/// Numbers words by their bytes in the order in which they come: a hash table whose words lie behind each other in one array, so that
/// a word that is known costs no text of its own.
struct WordTable {
  /// Of each slot the number of a word, or -1; a power of two of them, at most half of them taken.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var bytes: [UInt8] = []
  /// Of each word where it ends in `bytes`.
  private var ends: [Int] = []

  /// A word by its number.
  func word(_ number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  /// The number of a word: that which it has, or the next.
  mutating func number(of word: [UInt8]) -> Int {
    var slot = word.withUnsafeBytes(WordTable.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if holds(word, at: range(number)) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: ends.count)
    bytes += word
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Whether a word is the one that lies there.
  private func holds(_ word: [UInt8], at range: Range<Int>) -> Bool {
    guard range.count == word.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      word.withUnsafeBytes { $0.elementsEqual(bytes[range]) }
    }
  }

  private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in ends.indices {
      var slot = bytes[range(number)].withUnsafeBytes(WordTable.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// FNV-1a, its upper bits mixed into those that are used.
  private static func hash(_ word: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// The folded words of texts: runs of letters and figures; `1.520` is `1520`.
struct WordReader {
  private var folded: [UInt8] = []
  private var word: [UInt8] = []

  /// Calls `body` with each word.
  mutating func read(_ text: String, _ body: ([UInt8]) -> Void) {
    folded.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { Folding.append(folded: scalar, to: &folded) }
    var at = 0
    while at < folded.count {
      let byte = folded[at]
      if WordReader.isOfWord(byte) {
        word.append(byte)
      } else if !(byte == 0x2E && isBetweenThousands(at, word)), !word.isEmpty {
        body(word)
        word.removeAll(keepingCapacity: true)
      }
      at += 1
    }
    if !word.isEmpty { body(word) }
  }

  /// Whether a full stop parts thousands: figures alone before it, three behind it and then no other.
  private func isBetweenThousands(_ at: Int, _ word: [UInt8]) -> Bool {
    func isDigit(_ place: Int) -> Bool { place < folded.count && folded[place] &- 0x30 < 10 }
    return !word.isEmpty && word.allSatisfy { $0 &- 0x30 < 10 } && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)
      && !isDigit(at + 4)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
