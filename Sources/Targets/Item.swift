/// A piece of a block's text as the reader sees it: a lexicon phrase, an unknown word, a number or a mark.
package struct Item: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, year, date, code, percent
    case comma, semicolon, stop, colon, open, close, dash, slash, mark, other
  }
  // Ordered by size: a long block holds a million of these.
  /// Lexicon roles.
  package var roles: Roles = []
  /// The value of a number, of a number word, or the year.
  package var value: Double = 0
  /// UTF-8 range in the document's text.
  package var start: Int32
  package var end: Int32
  /// Hash of the first word.
  package var hash: UInt32 = 0
  /// The denominator of `30/63`; the month of a date. 0 when there is none.
  package var second: Float = 0
  /// Lexicon phrase; 0 when unknown.
  package var phrase: UInt16 = 0
  package var kind: Kind
  /// Whether a space stands before it.
  package var spaced: Bool
  /// Whether its first letter is a capital.
  package var isCapital: Bool = false
  /// Whether commas group the digits of a number: `125,000`.
  package var isGroupedByComma: Bool = false
  /// Whether it can be read in two ways, so that no figure may be made of it: see ``UnclearFigure``.
  package var isUnclear: Bool = false

  package init(start: Int32, end: Int32, kind: Kind, spaced: Bool) {
    self.start = start
    self.end = end
    self.kind = kind
    self.spaced = spaced
  }

  package func has(_ role: Roles) -> Bool { !roles.isDisjoint(with: role) }
  package var isNumeric: Bool { kind == .number || kind == .year }
}
