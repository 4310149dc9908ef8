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

  private func gather() -> [String: [Int32]] {
    let targets = explorer.site.targets.whole
    var found: [String: [Int32]] = [:]
    var reader = WordReader()
    for (place, number) in targets.listings[0].records.enumerated() {
      let record = targets.records[number]
      let place = Int32(truncatingIfNeeded: place)
      for text in [record.quote, record.display, record.document.number ?? ""] {
        reader.read(text) { word in
          var places = found[word] ?? []
          if places.last == place { return }
          // Taken out, so that it is not copied.
          found[word] = nil
          places.append(place)
          found[word] = places
        }
      }
    }
    return found
  }

  private func cut(_ found: [String: [Int32]]) -> [Shard] {
    let words = found.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let total = found.values.reduce(0) { $0 + $1.count + 4 }
    var shards: [Shard] = []
    var (at, seen) = (0, 0)
    for number in 0..<count {
      let start = at
      // The last takes what is left.
      while at < words.count, number == count - 1 || seen * count < total * (number + 1) {
        seen += (found[words[at]]?.count ?? 0) + 4
        at += 1
      }
      shards.append(Shard(first: start < at ? words[start] : "\u{7F}", bytes: json(words[start..<at], found)))
    }
    return shards
  }

  private func json(_ words: ArraySlice<String>, _ found: [String: [Int32]]) -> [UInt8] {
    var out: [UInt8] = [0x7B]
    for word in words {
      if out.count > 1 { out.append(0x2C) }
      JSONText.append(quoted: word, to: &out)
      out += ":[".utf8
      var last: Int32 = 0
      for (number, place) in (found[word] ?? []).enumerated() {
        if number > 0 { out.append(0x2C) }
        out += String(place - last).utf8
        last = place
      }
      out.append(0x5D)
    }
    return out + [0x7D]
  }
}

/// The folded words of texts: runs of letters and figures; `1.520` is `1520`.
struct WordReader {
  private var folded: [UInt8] = []

  /// Calls `body` with each word.
  mutating func read(_ text: String, _ body: (String) -> Void) {
    folded.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { Folding.append(folded: scalar, to: &folded) }
    var (at, word) = (0, [UInt8]())
    while at < folded.count {
      let byte = folded[at]
      if WordReader.isOfWord(byte) {
        word.append(byte)
      } else if !(byte == 0x2E && isBetweenThousands(at, word)), !word.isEmpty {
        body(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
      at += 1
    }
    if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
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
