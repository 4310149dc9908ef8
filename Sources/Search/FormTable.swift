import Glibc
import Vietnamese

/// The written words of a batch of pages, each with a small number. Two spellings of one word (`hoà`, `hòa`) share the
/// number of the canonical one.
struct FormTable: Sendable {
  /// What is remembered of a word.
  struct Form: Sendable {
    let start: Int32
    let length: Int32
    /// The number of the canonical spelling; itself for most.
    var canonical: Int32
    /// The value of a word of one to four digits, else -1.
    let number: Int32
    let startsWithDigit: Bool
  }

  private(set) var forms: [Form] = []
  private var arena: [UInt8] = []
  /// An open hash table: half of a word's hash, and its number plus one; 0 where nothing stands.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private let placesTones: Bool

  init(language: SearchLanguage) { placesTones = language == .vietnamese }

  /// The UTF-8 of a form.
  func bytes(_ id: Int) -> ArraySlice<UInt8> {
    let form = forms[id]
    return arena[Int(form.start)..<Int(form.start + form.length)]
  }

  /// The number of the word's canonical spelling, new or known.
  mutating func id(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let half = FormTable.hash(word)
    var slot = Int(half) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = slots[slot]
      if known >> 32 == half {
        let form = forms[Int(known & 0xFFFF_FFFF) - 1]
        if matches(form, word) { return form.canonical }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(Array(word), half: half, slot: slot)
  }

  /// The same.
  mutating func id(of word: [UInt8]) -> Int32 { word.withUnsafeBufferPointer { id(of: $0) } }

  /// Thirty-two bits of a word's bytes, eight of them in one step: most words have no more than sixteen.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let (bytes, count) = (UnsafeRawBufferPointer(word), word.count)
    func eight(_ at: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian }
    var hash = UInt64(truncatingIfNeeded: count)
    if count < 8 {
      for byte in word { hash = hash << 8 | UInt64(byte) }
    } else {
      for at in stride(from: 0, to: count - 8, by: 8) { hash = mixed(hash ^ eight(at)) }
      hash ^= eight(count - 8)
    }
    return mixed(hash) & 0xFFFF_FFFF
  }

  /// Each bit of the lower half of the product with an odd number of 64 bits follows from all bits of a number.
  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  @inline(__always)
  private func matches(_ form: Form, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(form.length) == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      guard let own = arena.baseAddress, let other = word.baseAddress else { return true }
      return memcmp(own + Int(form.start), other, word.count) == 0
    }
  }

  private mutating func add(_ word: [UInt8], half: UInt64, slot: Int) -> Int32 {
    let id = Int32(forms.count)
    slots[slot] = half << 32 | UInt64(id + 1)
    forms.append(
      Form(
        start: Int32(arena.count), length: Int32(word.count), canonical: id, number: FormTable.number(word),
        startsWithDigit: word.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false))
    arena.append(contentsOf: word)
    if forms.count * 2 > slots.count { grow() }
    if placesTones, let last = word.last, last >= 0x80 {
      var scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
      if TonePlacement.canonicalise(&scalars) {
        forms[Int(id)].canonical = self.id(of: Array(String(String.UnicodeScalarView(scalars)).utf8))
      }
    }
    return forms[Int(id)].canonical
  }

  private mutating func grow() {
    let known = slots
    slots = [UInt64](repeating: 0, count: known.count * 2)
    for entry in known where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  private static func number(_ word: [UInt8]) -> Int32 {
    guard (1...4).contains(word.count) else { return -1 }
    var value: Int32 = 0
    for byte in word {
      guard byte >= 0x30, byte <= 0x39 else { return -1 }
      value = value * 10 + Int32(byte) - 0x30
    }
    return value
  }
}
