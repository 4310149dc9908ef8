/// A piece of a block's text as the reader sees it: a lexicon phrase, an unknown word, a number or a mark.
///
/// Public, as all that the readers of other modules ask of each item: of what is shared within the package alone the compiler
/// makes calls through tables, even to compare two kinds.
public struct Item: Sendable {
  /// What a piece is.
  public enum Kind: UInt8, Sendable {
    case word, number, year, date, code, percent
    case comma, semicolon, stop, colon, open, close, dash, slash, mark, other

    /// Whether it is one of several.
    @inlinable @inline(__always)
    public func isOne(of kinds: Kinds) -> Bool { kinds.rawValue & (1 << UInt32(rawValue)) != 0 }
  }

  /// Several kinds.
  public struct Kinds: OptionSet, Sendable {
    /// A bit for each kind.
    public let rawValue: UInt32

    /// Those of some bits.
    @inlinable @inline(__always)
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One kind.
    @inlinable @inline(__always)
    public init(_ kind: Kind) { self.init(rawValue: 1 << UInt32(kind.rawValue)) }

    /// ``Kind/word``.
    @inlinable @inline(__always)
    public static var word: Kinds { Kinds(.word) }
    /// ``Kind/number``.
    @inlinable @inline(__always)
    public static var number: Kinds { Kinds(.number) }
    /// ``Kind/year``.
    @inlinable @inline(__always)
    public static var year: Kinds { Kinds(.year) }
    /// ``Kind/date``.
    @inlinable @inline(__always)
    public static var date: Kinds { Kinds(.date) }
    /// ``Kind/code``.
    @inlinable @inline(__always)
    public static var code: Kinds { Kinds(.code) }
    /// ``Kind/percent``.
    @inlinable @inline(__always)
    public static var percent: Kinds { Kinds(.percent) }
    /// ``Kind/comma``.
    @inlinable @inline(__always)
    public static var comma: Kinds { Kinds(.comma) }
    /// ``Kind/semicolon``.
    @inlinable @inline(__always)
    public static var semicolon: Kinds { Kinds(.semicolon) }
    /// ``Kind/stop``.
    @inlinable @inline(__always)
    public static var stop: Kinds { Kinds(.stop) }
    /// ``Kind/colon``.
    @inlinable @inline(__always)
    public static var colon: Kinds { Kinds(.colon) }
    /// ``Kind/open``.
    @inlinable @inline(__always)
    public static var open: Kinds { Kinds(.open) }
    /// ``Kind/close``.
    @inlinable @inline(__always)
    public static var close: Kinds { Kinds(.close) }
    /// ``Kind/dash``.
    @inlinable @inline(__always)
    public static var dash: Kinds { Kinds(.dash) }
    /// ``Kind/slash``.
    @inlinable @inline(__always)
    public static var slash: Kinds { Kinds(.slash) }
    /// ``Kind/other``.
    @inlinable @inline(__always)
    public static var other: Kinds { Kinds(.other) }
  }

  // Ordered by size: a long block holds a million of these.
  /// Lexicon roles.
  public var roles: Roles = []
  /// The value of a number, of a number word, or the year.
  public var value: Double = 0
  /// Where it begins in the document's text, in bytes of UTF-8.
  public var start: Int32
  /// Where it ends.
  public var end: Int32
  /// Hash of the first word; the day of the month of a date, 0 where it has none.
  public var hash: UInt32 = 0
  /// The denominator of `30/63`; the month of a date. 0 when there is none.
  public var second: Float = 0
  /// Lexicon phrase; 0 when unknown.
  public var phrase: UInt16 = 0
  /// What it is.
  public var kind: Kind
  /// Whether a space stands before it.
  public var spaced: Bool
  /// Whether its first letter is a capital.
  public var isCapital: Bool = false
  /// Whether commas group the digits of a number: `125,000`.
  public var isGroupedByComma: Bool = false
  /// Whether it can be read in two ways, so that no figure may be made of it: see ``UnclearFigure``.
  public var isUnclear: Bool = false

  /// A piece of which nothing more is known.
  public init(start: Int32, end: Int32, kind: Kind, spaced: Bool) {
    self.start = start
    self.end = end
    self.kind = kind
    self.spaced = spaced
  }

  /// UTF-8 range in the document's text.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it has one of some roles.
  @inlinable public func has(_ role: Roles) -> Bool { roles.rawValue & role.rawValue != 0 }
  /// Whether it is a number or a year.
  @inlinable public var isNumeric: Bool { kind == .number || kind == .year }
}
