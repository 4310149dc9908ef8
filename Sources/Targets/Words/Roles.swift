/// What a phrase of the lexicon can be in a sentence. A phrase may have several roles; the reader decides by place.
public struct Roles: OptionSet, Sendable, Hashable {
  /// A bit for each role.
  public let rawValue: UInt64

  static let atLeast = Roles(bit: 0), moreThan = Roles(bit: 1), atMost = Roles(bit: 2), lessThan = Roles(bit: 3)
  static let about = Roles(bit: 4), orMore = Roles(bit: 5), planTask = Roles(bit: 6), value = Roles(bit: 7)
  static let reduction = Roles(bit: 8), goal = Roles(bit: 9), strongGoal = Roles(bit: 10), past = Roles(bit: 11)
  static let already = Roles(bit: 12), planShare = Roles(bit: 13), forecast = Roles(bit: 14)
  static let condition = Roles(bit: 15), difference = Roles(bit: 16), normVerb = Roles(bit: 17)
  static let normNoun = Roles(bit: 18), normCue = Roles(bit: 19), create = Roles(bit: 20), task = Roles(bit: 21)
  static let measure = Roles(bit: 22), budget = Roles(bit: 23), revenue = Roles(bit: 24), rankHead = Roles(bit: 25)
  static let rankExit = Roles(bit: 26), rankTail = Roles(bit: 27), rankNoun = Roles(bit: 28), rankVerb = Roles(bit: 29)
  static let baseline = Roles(bit: 30), start = Roles(bit: 31), vision = Roles(bit: 32), perYear = Roles(bit: 33)
  static let relativeYear = Roles(bit: 34), citation = Roles(bit: 35), preamble = Roles(bit: 36)
  static let goalSection = Roles(bit: 37), pastSection = Roles(bit: 38), taskSection = Roles(bit: 39)
  static let normSection = Roles(bit: 40), label = Roles(bit: 41), structure = Roles(bit: 42)
  static let timeNoun = Roles(bit: 43), area = Roles(bit: 44), capacity = Roles(bit: 45), currency = Roles(bit: 46)
  static let compound = Roles(bit: 47), classifier = Roles(bit: 48), notUnit = Roles(bit: 49)
  static let predicate = Roles(bit: 50), central = Roles(bit: 51), province = Roles(bit: 52)
  static let district = Roles(bit: 53), commune = Roles(bit: 54), numberWord = Roles(bit: 55)
  static let multiple = Roles(bit: 56), times = Roles(bit: 57), magnitude = Roles(bit: 58), joiner = Roles(bit: 59)
  static let amongWhich = Roles(bit: 60), continuation = Roles(bit: 61), issuing = Roles(bit: 62)
  static let deadlineLead = Roles(bit: 63)

  static let comparator: Roles = [.atLeast, .moreThan, .atMost, .lessThan, .about]

  /// Those of some bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }
}
