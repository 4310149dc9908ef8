/// Reads entries back: the postings of a key as the sortable numbers that `PostingSorter` makes and the encoders take.
/// Impacts and classes come back as one of those that are written alike.
struct EntryReader {
  let list: EntryList
  /// Of the index that the entries are from.
  let pages: Int

  /// The word's postings: form, page, impact.
  func words(_ entry: Int) -> [(form: Int, page: Int, impact: UInt64)] {
    var head = Cursor(list.bytes(entry..<(entry + 1), column: 0))
    var steps = Cursor(list.bytes(entry..<(entry + 1), column: 1))
    var impacts = Cursor(list.bytes(entry..<(entry + 1), column: 2))
    var found: [(form: Int, page: Int, impact: UInt64)] = []
    for form in 0..<head.varint() {
      let length = head.varint()
      if length > 0 { head.skip(length - 1) }
      let count = head.varint()
      let places = WordEntry.isDense(count, of: pages) ? steps.bitmap(pages) : steps.steps(count)
      var packed: UInt8 = 0
      for (index, page) in places.enumerated() {
        if index & 3 == 0 { packed = impacts.byte() }
        found.append((form, page, WordEntry.impact(level: packed >> UInt8((index & 3) * 2) & 3)))
      }
    }
    return found
  }

  /// The pair's postings: both forms, page, class, places.
  func pair(_ entry: Int) -> [(first: Int, second: Int, page: Int, level: UInt64, places: UInt16)] {
    var cursors = (0..<5).map { Cursor(list.bytes(entry..<(entry + 1), column: $0)) }
    var found: [(first: Int, second: Int, page: Int, level: UInt64, places: UInt16)] = []
    var more = true
    while more {
      let head = Int(cursors[0].byte())
      more = head & 0x80 != 0
      let short = head >> 2 & 31
      let count = short == 31 ? 32 + cursors[0].varint() : short + 1
      let packed = Int(cursors[1].byte())
      let forms = packed == 255 ? (Int(cursors[1].byte()), Int(cursors[1].byte())) : (packed >> 4, packed & 15)
      var page = -1
      for _ in 0..<count {
        let low = Int(cursors[2].byte())
        page += 1 + (low & 0x7F) + (low & 0x80 == 0 ? 0 : cursors[3].varint() << 7)
        found.append((forms.0, forms.1, page, UInt64(head & 3), PairPlaces.read { cursors[4].byte() }))
      }
    }
    return found
  }

  /// The word's targets: page and ordinal.
  func targets(_ entry: Int) -> [(page: Int, ordinal: Int)] {
    var cursor = Cursor(list.bytes(entry..<(entry + 1), column: 0))
    var page = 0
    return (0..<cursor.varint()).map { _ in
      page += cursor.varint()
      return (page, cursor.varint())
    }
  }

  /// Reads on from byte to byte; past the end there are zeros.
  private struct Cursor {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      at = bytes.startIndex
    }

    mutating func byte() -> UInt8 {
      guard at < bytes.endIndex else { return 0 }
      defer { at += 1 }
      return bytes[at]
    }

    mutating func skip(_ count: Int) { at += count }

    mutating func varint() -> Int {
      var value: UInt = 0
      var shift: UInt = 0
      while true {
        let byte = byte()
        value |= UInt(byte & 0x7F) << shift
        if byte < 0x80 { return Int(bitPattern: value) }
        shift += 7
      }
    }

    mutating func steps(_ count: Int) -> [Int] {
      var page = -1
      return (0..<count).map { _ in
        page += 1 + varint()
        return page
      }
    }

    mutating func bitmap(_ universe: Int) -> [Int] {
      var found: [Int] = []
      for start in stride(from: 0, to: universe, by: 8) {
        var bits = byte()
        while bits != 0 {
          found.append(start + bits.trailingZeroBitCount)
          bits &= bits - 1
        }
      }
      return found
    }
  }
}
