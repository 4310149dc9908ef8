import CZlib
import Foundation
import Search

/// A small second reader of the index, written from the description of the layout and sharing no code with the writer.
struct IndexReader {
  struct Manifest: Decodable {
    let version: Int
    let pages: Int
    let keys: [String]
    let blocks: [String]
    let groups: String
    let groupFiles: String
    let titles: String
    let cards: String
    let cardWords: String
    let cardsPerFile: Int
    let cardFiles: String
    let places: String
    let abbreviations: [String: [String]]
    let terms, topics: [String: [String]]
    let forms: [String: String]
    let leastPlaced: Int
  }

  struct WordPosting: Equatable {
    let form: String
    let page: Int
    let level: Int
  }

  let manifest: Manifest
  private let files: [String: [UInt8]]
  /// The block that stands in the manifest.
  private let hot: [UInt8]

  init(_ files: [IndexFile], language: String = "vi") throws {
    var contents: [String: [UInt8]] = [:]
    for file in files where file.path.contains("/\(language)/") {
      let name = file.path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? ""
      contents[name] = name == "manifest" ? Array(file.bytes.dropFirst(6)) : IndexReader.inflate(file.bytes)
    }
    self.files = contents
    var head = Cursor(bytes: contents["manifest"] ?? [0])
    var parts: [String: Any] = [:]
    for _ in 0..<2 {
      let json = try JSONSerialization.jsonObject(with: Data(IndexReader.inflate(Array(head.take(head.number())))))
      parts.merge(json as? [String: Any] ?? [:]) { first, _ in first }
    }
    hot = IndexReader.inflate(Array(head.bytes[head.at...]))
    manifest = try JSONDecoder().decode(Manifest.self, from: JSONSerialization.data(withJSONObject: parts))
  }

  /// Names of six letters, one after the other.
  static func names(_ text: String) -> [String] {
    stride(from: 0, to: text.utf8.count, by: 6).map { String(text.dropFirst($0).prefix(6)) }
  }

  /// All words of the index with their postings, from every block, and the first key that the manifest gives for each.
  func words() throws -> [String: [WordPosting]] {
    var all: [String: [WordPosting]] = [:]
    try blocks(kind: 0, section: 0, of: 3, columns: 0..<3) { key, _, columns in
      var forms = columns[0].number()
      while forms > 0 {
        forms -= 1
        let length = columns[0].number()
        let form = length == 0 ? key : columns[0].text(length - 1)
        let count = columns[0].number()
        let pages =
          count * 8 >= manifest.pages && count > 0
          ? columns[1].bitmap(manifest.pages) : columns[1].steps(count)
        let levels = columns[2].levels(count)
        all[key, default: []] += zip(pages, levels).map { WordPosting(form: form, page: $0, level: $1) }
      }
    }
    return all
  }

  /// All pairs with the pages on which they stand.
  func pairs() throws -> [String: Set<Int>] {
    var all: [String: Set<Int>] = [:]
    try eachPair { key, _, columns in
      var more = true
      while more {
        let head = columns[0].byte()
        more = head >= 0x80
        var count = (head >> 2 & 31) + 1
        if count == 32 { count += columns[0].number() }
        if columns[1].byte() == 255 { columns[1].at += 2 }
        var page = -1
        for _ in 0..<count {
          let low = columns[2].byte()
          page += 1 + (low & 127) + (low >= 128 ? columns[3].number() * 128 : 0)
          all[key, default: []].insert(page)
        }
      }
    }
    return all
  }

  /// For each pair that has places these, page after page: bits.
  func pairPlaces() -> [String: [Int]] {
    var all: [String: [Int]] = [:]
    for name in IndexReader.names(manifest.places) {
      var head = Cursor(bytes: files[name] ?? [1])
      let lengths = (1..<head.number()).map { _ in head.number() }
      let starts = lengths.reduce(into: [head.at]) { $0.append(($0.last ?? 0) + $1) }
      var columns = starts.map { Cursor(bytes: head.bytes, at: $0) }
      var key: [UInt8] = []
      while columns[0].at < starts[1] {
        let shape = columns[0].byte()
        let rest = shape & 15 == 15 ? 15 + columns[0].number() : shape & 15
        key = Array(key.prefix(shape >> 4)) + columns[1].take(rest)
        let end = columns[2].number() + columns[3].at
        while columns[3].at < end {
          let place = columns[3].byte()
          all[String(decoding: key, as: UTF8.self), default: []]
            .append(place < 16 ? 1 << place : columns[3].byte() | columns[3].byte() << 8)
        }
      }
    }
    return all
  }

  /// Pairs stand by their first word, or turned, by their second.
  private func eachPair(_ body: (String, Int, inout [Cursor]) -> Void) throws {
    try blocks(kind: 0, section: 1, of: 3, columns: 3..<7, body)
    try blocks(kind: 0, section: 2, of: 3, columns: 7..<11) { key, file, columns in
      body(key.split(separator: " ").reversed().joined(separator: " "), file, &columns)
    }
  }

  /// The pairs that stand in blocks of the alphabet, with whether each stands under its second word.
  func pairsUnderWords() throws -> [(first: String, second: String, isUnderSecond: Bool)] {
    var all: [(first: String, second: String, isUnderSecond: Bool)] = []
    for (section, columns) in [(1, 3..<7), (2, 7..<11)] {
      try blocks(kind: 0, section: section, of: 3, columns: columns) { key, file, _ in
        let words = key.split(separator: " ").map(String.init)
        guard file >= 0, words.count == 2 else { return }
        all.append(section == 1 ? (words[0], words[1], false) : (words[1], words[0], true))
      }
    }
    return all
  }

  /// `page * 65536 + ordinal` of the targets of each word.
  func targets() throws -> [String: [Int]] {
    var all: [String: [Int]] = [:]
    try blocks(kind: 1, section: 0, of: 1, columns: 0..<1) { key, _, columns in
      var page = 0
      for _ in 0..<columns[0].number() {
        page += columns[0].number()
        all[key, default: []].append(page * 65536 + columns[0].number())
      }
    }
    return all
  }

  /// Which file holds each word and each pair: its number, 100,000 more for a group of words, or -1 for the manifest.
  func places() throws -> [String: Int] {
    var places: [String: Int] = [:]
    try blocks(kind: 0, section: 0, of: 3, columns: 0..<3) { key, file, _ in places[key] = file }
    try eachPair { key, file, _ in places[key] = file }
    return places
  }

  /// The address of each page.
  func urls() throws -> [String] {
    let lists = try cards()
    guard !manifest.cardFiles.isEmpty else { return lists.flatMap { $0 } }
    var next = lists.map { $0[...] }
    return manifest.cardFiles.utf8.compactMap { next[Int($0) - 0x30].popFirst() }
  }

  /// The addresses on the cards of each file.
  func cards() throws -> [[String]] {
    try IndexReader.names(manifest.cards).map { name -> [String] in
      let list = try JSONSerialization.jsonObject(with: Data(files[name] ?? [])) as? [[Any]]
      return list?.compactMap { $0.first as? String } ?? []
    }
  }

  private struct Misplaced: Error {
    let key: String
  }

  private func blocks(
    kind: Int, section: Int, of sections: Int, columns: Range<Int>, _ body: (String, Int, inout [Cursor]) -> Void
  ) throws {
    let names = IndexReader.names(manifest.blocks[kind])
    let firsts = manifest.keys[kind].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func read(_ bytes: [UInt8], _ file: Int, _ isInPlace: ([UInt8]) -> Bool) throws {
      var head = Cursor(bytes: bytes)
      let lengths = (1..<head.number()).map { _ in head.number() }
      let starts = lengths.reduce(into: [head.at]) { $0.append(($0.last ?? 0) + $1) }
      var keys = (2 * section..<2 * section + 2).map { Cursor(bytes: bytes, at: starts[$0]) }
      var own = columns.map { Cursor(bytes: bytes, at: starts[2 * sections + $0]) }
      var key: [UInt8] = []
      while keys[0].at < starts[2 * section + 1] {
        let shape = keys[0].byte()
        var rest = shape & 15
        if rest == 15 { rest += keys[0].number() }
        key = Array(key.prefix(shape >> 4)) + keys[1].take(rest)
        let text = String(decoding: key, as: UTF8.self)
        guard isInPlace(key) else { throw Misplaced(key: text) }
        body(text, file, &own)
      }
    }
    for (index, name) in names.enumerated() {
      try read(files[name] ?? [], index) { key in
        !key.lexicographicallyPrecedes(firsts[index].utf8)
          && (index + 1 == names.count || key.lexicographicallyPrecedes(firsts[index + 1].utf8))
      }
    }
    guard kind == 0 else { return }
    try read(hot, -1) { _ in true }
    let groups = manifest.groups.split(separator: "\n")
    for (number, name) in IndexReader.names(manifest.groupFiles).enumerated() {
      let words = Set(groups[number].split(separator: " ").map(String.init))
      try read(files[name] ?? [], 100_000 + number) { key in
        String(decoding: key, as: UTF8.self).split(separator: " ").contains { words.contains(String($0)) }
      }
    }
  }

  struct Cursor {
    let bytes: [UInt8]
    var at = 0

    mutating func byte() -> Int {
      at += 1
      return Int(bytes[at - 1])
    }

    mutating func number() -> Int {
      var value = 0
      var shift = 0
      while true {
        let next = byte()
        value |= (next & 127) << shift
        if next < 128 { return value }
        shift += 7
      }
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
      at += count
      return bytes[(at - count)..<at]
    }

    mutating func text(_ count: Int) -> String { String(decoding: take(count), as: UTF8.self) }

    mutating func steps(_ count: Int) -> [Int] {
      var page = -1
      return (0..<count).map { _ in
        page += number() + 1
        return page
      }
    }

    mutating func bitmap(_ pages: Int) -> [Int] {
      let bits = Array(take((pages + 7) / 8))
      return (0..<pages).filter { bits[$0 / 8] >> UInt8($0 % 8) & 1 == 1 }
    }

    mutating func levels(_ count: Int) -> [Int] {
      let packed = Array(take((count + 3) / 4))
      return (0..<count).map { Int(packed[$0 / 4] >> UInt8($0 % 4 * 2) & 3) }
    }
  }

  static func inflate(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
    defer { inflateEnd(&stream) }
    var input = bytes
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      var result = Z_OK
      while result == Z_OK {
        buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          result = CZlib.inflate(&stream, Z_NO_FLUSH)
          out += target.prefix(target.count - Int(stream.avail_out))
        }
      }
    }
    return out
  }
}
