/// A number with its unit and what stands right around it, before anything is decided.
package struct Candidate: Sendable {
  package enum Family: Sendable { case percent, money, count, rank, multiple, time, area, capacity, index }
  /// First item: the comparator or `từ` if there is one, else the number.
  var first: Int
  /// The number itself.
  var number: Int
  /// Item after the unit.
  var end: Int
  var value: Double
  var valueMax: Double?
  var comparator: Comparator = .equal
  /// Whether a comparator stands at the number itself.
  var isMarked = false
  var unit: String
  var family: Family
  /// Hash of the first word of the unit, or of the noun after a percentage; tells a repeated head noun.
  var noun: UInt32 = 0
  /// Whether it is told in two steps of scale: `12 tỷ 500 triệu`.
  var isCompound = false
  /// Whether a negation before it turned its comparator: `không để … dưới 90%` is at least 90 %.
  var isFlipped = false
  /// Item of that negation, where it leads the clause: "không để".
  var negation: Int?
  /// Item of the verb that binds the number directly (`đạt`, `chiếm`, `còn`), if any.
  var verb: Int?
}

/// How a value is meant, as in the record's `comparator`.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
  /// Exactly, or a range.
  case equal = "="
  /// At least: tối thiểu, ít nhất, trở lên.
  case atLeast = ">="
  /// More than: trên, hơn, vượt.
  case moreThan = ">"
  /// At most: tối đa, không quá; ranks.
  case atMost = "<="
  /// Less than: dưới.
  case lessThan = "<"
  /// About: khoảng, gần.
  case about = "~"
  /// So many times as much: gấp đôi.
  case times = "x"

  /// What holds where this is denied; itself where a denial says nothing of the number.
  var contrary: Comparator {
    switch self {
    case .moreThan: .atMost
    case .lessThan: .atLeast
    case .atLeast: .lessThan
    case .atMost: .moreThan
    default: self
    }
  }
}
