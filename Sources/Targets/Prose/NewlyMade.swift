import Bytes

/// "doanh nghiệp mới thành lập được hỗ trợ": behind "mới" the verb says which ones, and "được" begins what is to be done with them; elsewhere
/// "thành lập được tổ chức công đoàn" is one verb. Told apart once, where a block's items are cut.
enum NewlyMade {
  private static let verbs = ["thành lập", "tổ chức", "xây dựng", "hình thành"]
  /// The phrases with "được", each with the verb alone.
  private static let phrases = Dictionary(
    uniqueKeysWithValues: verbs.map { (LexiconTable.shared.phrase($0 + " được"), $0) })

  /// Parts each such verb from the "được" behind it.
  static func settle(_ items: inout [Item], in bytes: UnsafeBufferPointer<UInt8>, _ table: LexiconTable) {
    for index in items.indices.dropFirst().reversed() where items[index].phrase != 0 {
      guard let verb = phrases[items[index].phrase], items[index - 1].kind == .word, index + 1 < items.count,
        items[index + 1].kind == .word,
        (" " + lowercased(bytes[items[index - 1].range])).hasSuffix(" mới")
      else { continue }
      var passive = items[index]
      set(&items[index], verb, table)
      set(&passive, "được", table)
      items[index].end -= Int32(" được".utf8.count)
      (passive.start, passive.spaced, passive.isCapital) = (items[index].end + 1, true, false)
      items.insert(passive, at: index + 1)
    }
  }

  private static func set(_ item: inout Item, _ text: String, _ table: LexiconTable) {
    item.phrase = table.phrase(text)
    item.roles = table.entries[Int(item.phrase)].roles
    item.value = table.entries[Int(item.phrase)].value
  }
}
