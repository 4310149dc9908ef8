/// A piece of a block's text as the reader sees it: a lexicon phrase, an unknown word, a number or a mark.
struct Item: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, year, date, code, percent
    case comma, semicolon, stop, colon, open, close, dash, slash, mark, other
  }
  // Ordered by size: a long block holds a million of these.
  /// Lexicon roles.
  var roles: Roles = []
  /// The value of a number, of a number word, or the year.
  var value: Double = 0
  /// UTF-8 range in the document's text.
  var start: Int32
  var end: Int32
  /// Hash of the first word.
  var hash: UInt32 = 0
  /// The denominator of `30/63`; the month of a date. 0 when there is none.
  var second: Float = 0
  /// Lexicon phrase; 0 when unknown.
  var phrase: UInt16 = 0
  var kind: Kind
  /// Whether a space stands before it.
  var spaced: Bool
  /// Whether its first letter is a capital.
  var isCapital: Bool = false

  init(start: Int32, end: Int32, kind: Kind, spaced: Bool) {
    self.start = start
    self.end = end
    self.kind = kind
    self.spaced = spaced
  }

  func has(_ role: Roles) -> Bool { !roles.isDisjoint(with: role) }
  var isNumeric: Bool { kind == .number || kind == .year }
}
