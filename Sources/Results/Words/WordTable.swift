/// Numbers by the hash of a word, for lookups in a hot path: open addressing, since the keys are hashes already.
struct WordTable: Sendable {
  private var slots: [(key: UInt64, value: Int32)]
  private var mask: Int
  /// How many words it holds.
  private(set) var count = 0

  /// A table with room for some words; it grows where there are more.
  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (0, -1), count: size)
  }

  /// What a word is; -1 for none.
  @inline(__always) subscript(key: UInt64) -> Int32 {
    var at = place(key)
    while true {
      let slot = slots[at]
      if slot.value < 0 || slot.key == key { return slot.value }
      at = (at + 1) & mask
    }
  }

  /// The number of a word, which is the next one where it has none yet.
  @inline(__always) mutating func number(of key: UInt64) -> Int32 {
    var at = place(key)
    while true {
      let slot = slots[at]
      if slot.value < 0 { break }
      if slot.key == key { return slot.value }
      at = (at + 1) & mask
    }
    slots[at] = (key, Int32(count))
    count += 1
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  /// Sets what a word is, 0 or more.
  mutating func set(_ key: UInt64, _ value: Int32) {
    var at = place(key)
    while slots[at].value >= 0, slots[at].key != key { at = (at + 1) & mask }
    let isNew = slots[at].value < 0
    slots[at] = (key, value)
    if isNew { count += 1 }
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    mask = slots.count * 2 - 1
    slots = Array(repeating: (0, -1), count: mask + 1)
    for slot in old where slot.value >= 0 {
      var at = place(slot.key)
      while slots[at].value >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }

  @inline(__always) private func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & mask }
}
