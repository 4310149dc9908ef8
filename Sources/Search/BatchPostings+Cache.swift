import Cache

/// A record of eight bytes repeats most of the one before, so that the steps between them take a quarter of the room.
extension BatchPostings: Cacheable {
  init(from reader: inout CacheReader) throws(CacheDamage) {
    forms = try reader.next()
    var (words, pairs) = (StepReader(try reader.nextBytes()), StepReader(try reader.nextBytes()))
    var page: UInt64 = 0
    self.words = try words.records { (steps) throws(CacheDamage) in
      let step = try steps.next()
      if step & 1 == 1 { page = try steps.next() }
      return (step >> 5) << 16 | page << 4 | (step >> 1) & 15
    }
    var (last, place): (UInt64, UInt64) = (0, 0)
    self.pairs = try pairs.records { (steps) throws(CacheDamage) in
      let step = try steps.next()
      var first = last
      if step & 1 == 1 { (first, place) = (try steps.next(), try steps.next()) }
      last = step >> 1
      return first << 38 | last << 14 | place
    }
    targets = try reader.nextNumbers()
    guard reader.isAtEnd else { throw CacheDamage() }
  }

  func write(to writer: inout CacheWriter) {
    writer.put(forms)
    // The words of a page stand together, and most pairs begin with the word that the pair before ends with.
    var page: UInt64 = 0
    writer.put(
      bytes: StepWriter.bytes(words, most: 2) { record, steps in
        let own = record >> 4 & 0xFFF
        steps.put(((record >> 16) << 4 | record & 15) << 1 | (own == page ? 0 : 1))
        if own != page { steps.put(own) }
        page = own
      })
    var (last, place): (UInt64, UInt64) = (0, 0)
    writer.put(
      bytes: StepWriter.bytes(pairs, most: 3) { record, steps in
        let (first, second, own) = (record >> 38, record >> 14 & 0xFF_FFFF, record & 0x3FFF)
        let follows = first == last && own == place
        steps.put(second << 1 | (follows ? 0 : 1))
        if !follows {
          steps.put(first)
          steps.put(own)
        }
        (last, place) = (second, own)
      })
    writer.put(numbers: targets)
  }
}

extension BatchPostings {
  /// As they are kept.
  var cached: ArraySlice<UInt8> {
    var writer = CacheWriter()
    writer.put(self)
    return writer.bytes[...]
  }
}

/// Numbers of seven bits a byte, low first, into memory that has room for all of them.
private struct StepWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// The steps of all records; `body` puts at most so many numbers for each.
  static func bytes(_ records: [UInt64], most: Int, _ body: (UInt64, inout StepWriter) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: records.count * most * 10) { room, count in
      var writer = StepWriter(room)
      for record in records { body(record, &writer) }
      count = writer.count
    }
  }

  @inline(__always)
  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes[count] = UInt8(truncatingIfNeeded: rest) | 0x80
      count += 1
      rest >>= 7
    }
    bytes[count] = UInt8(truncatingIfNeeded: rest)
    count += 1
  }
}

/// Reads such numbers again; what is not right is damage.
private struct StepReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Records to the end of the bytes.
  mutating func records(_ body: (inout StepReader) throws(CacheDamage) -> UInt64) throws(CacheDamage) -> [UInt64] {
    var records: [UInt64] = []
    records.reserveCapacity(rest.count / 2)
    while !rest.isEmpty { records.append(try body(&self)) }
    return records
  }

  /// The next number; none has more than 48 bits.
  mutating func next() throws(CacheDamage) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while let byte = rest.popFirst() {
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
      if shift > 42 { break }
    }
    throw CacheDamage()
  }
}
