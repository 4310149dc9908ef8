import Cache
import Parallel

/// Where pairs stand in their sentences, by which words in a row are told from words here and there: a pair that follows another has the next
/// place. Places are counted modulo 16, from one that the words of the sentence give, so that an edit of one sentence moves no other's.
struct PairPlaces: Sendable {
  /// How many places are told apart.
  static let count: UInt64 = 16

  private let forms: WordForms
  private var page: UInt64 = .max
  private var last: UInt32 = .max
  private var place: UInt64 = 0

  init(_ forms: WordForms) { self.forms = forms }

  /// The place of a pair of ``BatchPostings/pairs``, which are given one after the other.
  mutating func next(_ record: UInt64) -> UInt64 {
    let (first, second) = (forms.canonical[Int(record >> 38)], forms.canonical[Int(record >> 14 & 0xFF_FFFF)])
    let page = record >> 2 & 0xFFF
    if page == self.page, first == last {
      place = (place + 1) % PairPlaces.count
    } else {
      place = [first, second].reduce(0) { sum, word in
        forms.withCanonical(Int(word)) { $0.reduce(sum) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 } }
      }
      place = (place ^ place >> 32) % PairPlaces.count
    }
    (self.page, last) = (page, second)
    return place
  }

  // MARK: As bytes

  /// One place as itself; several as 16, and their bits in two bytes.
  static func append(_ places: UInt16, to out: inout [UInt8]) {
    if places.nonzeroBitCount == 1 {
      out.append(UInt8(places.trailingZeroBitCount))
    } else {
      out += [16, UInt8(places & 0xFF), UInt8(places >> 8)]
    }
  }

  static func read(_ byte: () -> UInt8) -> UInt16 {
    let first = byte()
    return first < 16 ? 1 << UInt16(first) : UInt16(byte()) | UInt16(byte()) << 8
  }

  /// The numbers of some places.
  static func places(_ bits: UInt16) -> [UInt64] { (0..<16).filter { bits >> UInt16($0) & 1 == 1 }.map { UInt64($0) } }
}

extension PairPlaces {
  /// On how many pages a pair stands at least whose places are written: a rarer one tells its pages apart.
  static func least(pages: Int) -> Int { min(64, max(8, pages / 64)) }

  /// How many files the places are written to, at most.
  static func fileCount(pages: Int) -> Int { max(1, pages / 50) }

  /// Which of some files holds the places of a pair, by its key.
  static func file(_ key: [UInt8], of count: Int) -> Int { Int(NamedFiles.hash(key)) % count }
}

extension BlockWriter {
  /// The files of the places of pairs, by number: keys as in blocks, how many bytes each has, and these. Deflated, with what they were deflated from.
  func placeFiles(pages: Int, _ cache: BlobCache) -> [NamedFiles.Packed] {
    let least = PairPlaces.least(pages: pages)
    var files = [[(part: Int, index: Int)]](repeating: [], count: PairPlaces.fileCount(pages: pages))
    var key: [UInt8] = []
    for (number, part) in families.pairs.enumerated() {
      // A posting has one byte in the column of steps.
      for index in 0..<part.count where part.bytes(index..<(index + 1), column: 2).count >= least {
        writeKey(part, index, &key)
        files[PairPlaces.file(key, of: files.count)].append((number, index))
      }
    }
    if files.allSatisfy(\.isEmpty) { return [] }
    return Parallel.map(files.count, grain: 1) { [files] number in
      var (key, before): ([UInt8], [UInt8]) = ([], [])
      var keys = [[UInt8]](repeating: [], count: BlockWriter.keyColumns)
      var (lengths, places): ([UInt8], [UInt8]) = ([], [])
      for (part, index) in files[number] {
        let list = families.pairs[part]
        writeKey(list, index, &key)
        BlockWriter.append(key, after: before, to: &keys)
        swap(&before, &key)
        let own = list.bytes(index..<(index + 1), column: list.blockColumns)
        lengths.append(varint: own.count)
        places += own
      }
      return packed(keys + [lengths, places], texts: BlockWriter.keyColumns, cache)
    }
  }
}
