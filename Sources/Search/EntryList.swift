import Cache

/// Encoded postings in the order of their keys, before they are cut into blocks. An entry's bytes are spread over columns,
/// which compress better apart than mixed.
struct EntryList: Sendable {
  /// The first and the second word of each entry's key, as numbers of the vocabulary; -1 where there is no second.
  private(set) var first: [Int32] = []
  private(set) var second: [Int32] = []
  /// How likely each entry is to be asked for.
  private(set) var demand: [UInt32] = []
  /// The bytes, column by column.
  var columns: [[UInt8]]
  /// How many of the columns stand in blocks.
  let blockColumns: Int
  /// Where each entry ends in each column. Lists hold some million postings at most, far below 4 GB.
  private var ends: [[UInt32]]

  /// How many entries there are.
  var count: Int { first.count }

  init(_ family: EntryFamily) {
    columns = Array(repeating: [], count: family.columns)
    ends = columns.map { _ in [] }
    blockColumns = family.blockColumns
  }

  /// Closes the entry whose bytes were appended last.
  mutating func close(first: Int, second: Int, demand: Int) {
    self.first.append(Int32(first))
    self.second.append(Int32(second))
    self.demand.append(UInt32(clamping: demand))
    for column in columns.indices { ends[column].append(UInt32(truncatingIfNeeded: columns[column].count)) }
  }

  /// The same without room for more: lists wait for each other.
  var trimmed: EntryList {
    var list = self
    (list.first, list.second, list.demand) = (first.trimmed, second.trimmed, demand.trimmed)
    (list.columns, list.ends) = (columns.map(\.trimmed), ends.map(\.trimmed))
    return list
  }

  /// The bytes of a run of entries in one column.
  func bytes(_ entries: Range<Int>, column: Int) -> ArraySlice<UInt8> {
    let start = start(entries.lowerBound, column)
    return columns[column][start..<(entries.isEmpty ? start : Int(ends[column][entries.upperBound - 1]))]
  }

  private func start(_ entry: Int, _ column: Int) -> Int { entry == 0 ? 0 : Int(ends[column][entry - 1]) }

  /// Appends a run of another list's entries, their words numbered anew.
  mutating func append(_ other: EntryList, _ entries: Range<Int>, numbers: [Int32]? = nil) {
    if entries.isEmpty { return }
    func number(_ word: Int32) -> Int32 { word < 0 ? word : numbers?[Int(word)] ?? word }
    first += other.first[entries].map(number)
    second += other.second[entries].map(number)
    demand += other.demand[entries]
    for column in columns.indices {
      let (here, there) = (columns[column].count, other.start(entries.lowerBound, column))
      columns[column] += other.bytes(entries, column: column)
      ends[column] += other.ends[column][entries].map { UInt32(truncatingIfNeeded: Int($0) - there + here) }
    }
  }

  /// Several lists that follow each other as one, of so many columns, as they are kept: in pieces for which there is room
  /// where there would be none for all of it.
  static func cached(
    _ parts: [EntryList], columns count: Int, _ aside: ([UInt8]) -> SearchCache.KeptPiece
  ) -> [SearchCache.KeptPiece] {
    // How many numbers there are, then these in pieces, none of which stays in memory for the next.
    func pieces<Number: FixedWidthInteger & BitwiseCopyable>(_ lists: [[Number]]) -> [SearchCache.KeptPiece] {
      var head = CacheWriter()
      head.put(lists.reduce(0) { $0 + $1.count })
      var pieces = [aside(head.bytes)]
      for list in lists {
        for start in stride(from: 0, to: list.count, by: IndexCache.longestPiece) {
          let end = min(list.count, start + IndexCache.longestPiece)
          var writer = CacheWriter(capacity: (end - start) * MemoryLayout<Number>.size + 16)
          writer.put(numbers: Array(list[start..<end]))
          pieces.append(aside(writer.bytes))
        }
      }
      return pieces
    }
    let heads = pieces(parts.map(\.first)) + pieces(parts.map(\.second)) + pieces(parts.map(\.demand))
    let columns = (0..<count).flatMap { column in
      var before = 0
      let ends = parts.map { part in
        defer { before += part.columns[column].count }
        return part.ends[column].map { UInt32(truncatingIfNeeded: Int($0) + before) }
      }
      return pieces(parts.map { $0.columns[column] }) + pieces(ends)
    }
    return heads + columns
  }

  /// The size of an entry in a block.
  func size(_ entry: Int) -> Int {
    ends.prefix(blockColumns).reduce(0) { $0 + Int($1[entry]) - (entry == 0 ? 0 : Int($1[entry - 1])) }
  }
}

extension EntryList {
  /// Reads the pieces of a list.
  init(_ pieces: inout IndexCache.Pieces, _ family: EntryFamily) throws(CacheDamage) {
    func next<Number: FixedWidthInteger & BitwiseCopyable>() throws(CacheDamage) -> [Number] {
      var head = try pieces.next()
      let count: Int = try head.next()
      var numbers: [Number] = []
      while numbers.count < count {
        var piece = try pieces.next()
        let more: [Number] = try piece.nextNumbers()
        guard !more.isEmpty else { throw CacheDamage() }
        // Not before the first is known to be there: the count may be damage.
        if numbers.isEmpty { numbers.reserveCapacity(min(count, 64 * more.count)) }
        numbers += more
      }
      guard numbers.count == count else { throw CacheDamage() }
      return numbers
    }
    (first, second, demand) = (try next(), try next(), try next())
    (columns, ends, blockColumns) = ([], [], family.blockColumns)
    for _ in 0..<family.columns {
      columns.append(try next())
      ends.append(try next())
    }
  }
}
