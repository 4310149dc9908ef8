/// Cuts sorted entries into blocks. What a query costs is the size of the blocks that it asks for; so a block is closed when
/// its size times the demand on its keys reaches a limit: frequent words stand nearly alone, rare ones share. With one limit
/// for all blocks the expected cost is near the least for the number of blocks.
struct BlockCutter: Sendable {
  /// Sizes and demands of the entries of one kind, in the order of their keys.
  struct Input: Sendable {
    var sizes: [UInt32] = []
    var demand: [UInt32] = []
    /// Which entries are pairs: they stay with the word before them while the block has room.
    var follows: [Bool] = []
  }

  /// So large does a block become, before it is deflated, that a word and its pairs may share it: who asks for the one asks for the others.
  static let room: UInt64 = 10_000

  /// Where the blocks of each kind end, for about `blocks` blocks in all. The limit moves in steps of a quarter octave,
  /// so that small edits leave it where it was.
  static func cut(_ kinds: PerBlockKind<Input>, blocks: Int) -> PerBlockKind<[Int]> {
    var low = 0
    var high = 240
    while low < high {
      let middle = (low + high) / 2
      let count = kinds.all.reduce(0) { $0 + ends($1, limit: limit(middle)).count }
      if count > blocks { low = middle + 1 } else { high = middle }
    }
    return kinds.map { ends($0, limit: limit(low)) }
  }

  /// 2 to the (step/4), without floating-point library differences.
  static func limit(_ step: Int) -> UInt64 {
    let quarter: [UInt64] = [1024, 1218, 1448, 1722]
    return (quarter[step & 3] << UInt64(min(50, step >> 2))) >> 10
  }

  static func ends(_ input: Input, limit: UInt64) -> [Int] {
    var ends: [Int] = []
    var size: UInt64 = 0
    var demand: UInt64 = 0
    var start = 0
    for index in input.sizes.indices {
      let nextSize = size + UInt64(input.sizes[index])
      let nextDemand = demand + UInt64(input.demand[index])
      // What takes no room belongs to what stands before it.
      if index > start, input.sizes[index] > 0, !input.follows[index] || nextSize > room,
        (nextSize + overhead) * nextDemand > limit
      {
        ends.append(index)
        start = index
        size = UInt64(input.sizes[index])
        demand = UInt64(input.demand[index])
      } else {
        size = nextSize
        demand = nextDemand
      }
    }
    if start < input.sizes.count { ends.append(input.sizes.count) }
    return ends
  }

  /// A request costs about as much as this many bytes.
  static let overhead: UInt64 = 200
}
