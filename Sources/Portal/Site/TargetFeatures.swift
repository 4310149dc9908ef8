import Targets
import Vietnamese

/// What two targets are compared by: the words of subject and outcome without marks, alone and in twos, as sorted
/// hashes. Budgets are not compared: a plan need not repeat the sum of another one.
struct TargetFeatures: Sendable {
  /// Index of the record.
  let index: Int
  let subject: [UInt64]
  let outcome: [UInt64]
  let whole: [UInt64]
  /// What is counted, without marks.
  let unit: [UInt8]
  /// What one of the unit is of that, a thousand for "nghìn tấn". Near enough to tell values apart; statuses are exact.
  let size: Double

  init?(_ record: TargetRecord, index: Int) {
    guard record.kind != .budget, record.value != nil else { return nil }
    self.index = index
    subject = TargetFeatures.features(record.subject)
    outcome = TargetFeatures.features(record.outcome)
    whole = TargetFeatures.features(record.subject + " " + record.outcome)
    let (power, counted) = TargetUnits.folded(record.unit)
    unit = Array(Folding.fold(counted).utf8)
    size = TargetUnits.size(power: power)
    if whole.isEmpty { return nil }
  }

  /// Words that say nothing of what is measured.
  private static let empty: Set<String> = [
    "cac", "cua", "va", "co", "duoc", "cho", "tren", "tai", "theo", "o", "voi", "trong", "tu", "den", "ve", "la", "do",
    "cac", "nhung", "mot", "so", "ty", "le", "it", "nhat", "toi", "thieu", "dat", "phan", "dau", "tong", "toan", "qua",
  ]

  /// Hashes (FNV-1a, 64 bits) of the words that say something and of neighbours, sorted, each once.
  static func features(_ text: String) -> [UInt64] {
    var found: Set<UInt64> = []
    var before: [UInt8] = []
    let folded = Array(Folding.fold(text).utf8)
    for slice in folded.split(whereSeparator: { !isWord($0) }) {
      let word = Array(slice)
      if empty.contains(String(decoding: word, as: UTF8.self)) { continue }
      found.insert(hash(word))
      if !before.isEmpty { found.insert(hash(before + [0x20] + word)) }
      before = word
    }
    return found.sorted()
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }
}
