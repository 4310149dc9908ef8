/// A piece of a block's text as the reader sees it: a lexicon phrase, an unknown word, a number or a mark.
package struct Item: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, year, date, code, percent
    case comma, semicolon, stop, colon, open, close, dash, slash, mark, other

    /// Whether it is one of several: of a list of kinds that would be made each time.
    @inline(__always)
    package func isOne(of kinds: Kinds) -> Bool { kinds.contains(Kinds(self)) }
  }

  /// Several kinds.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt32
    @inline(__always)
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always)
    init(_ kind: Kind) { self.init(rawValue: 1 << UInt32(kind.rawValue)) }

    package static var word: Kinds { Kinds(.word) }
    package static var number: Kinds { Kinds(.number) }
    package static var year: Kinds { Kinds(.year) }
    package static var date: Kinds { Kinds(.date) }
    package static var code: Kinds { Kinds(.code) }
    package static var percent: Kinds { Kinds(.percent) }
    package static var comma: Kinds { Kinds(.comma) }
    package static var semicolon: Kinds { Kinds(.semicolon) }
    package static var stop: Kinds { Kinds(.stop) }
    package static var colon: Kinds { Kinds(.colon) }
    package static var open: Kinds { Kinds(.open) }
    package static var close: Kinds { Kinds(.close) }
    package static var dash: Kinds { Kinds(.dash) }
    package static var slash: Kinds { Kinds(.slash) }
    package static var other: Kinds { Kinds(.other) }
  }
  // Ordered by size: a long block holds a million of these.
  /// Lexicon roles.
  package var roles: Roles = []
  /// The value of a number, of a number word, or the year.
  package var value: Double = 0
  /// UTF-8 range in the document's text.
  package var start: Int32
  package var end: Int32
  /// Hash of the first word; the day of the month of a date, 0 where it has none.
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

  /// UTF-8 range in the document's text.
  package var range: Range<Int> { Int(start)..<Int(end) }

  package func has(_ role: Roles) -> Bool { !roles.isDisjoint(with: role) }
  package var isNumeric: Bool { kind == .number || kind == .year }
}
