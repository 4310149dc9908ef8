/// The kinds of entries of an index.
enum EntryFamily: Sendable, CaseIterable {
  case words
  case pairs
  case targets

  /// How many columns its entries have.
  var columns: Int {
    switch self {
    case .words: 3
    case .pairs: 5
    case .targets: 1
    }
  }

  /// How many of them stand in blocks; the places of pairs stand in files of their own (``PairPlaces``).
  var blockColumns: Int { self == .pairs ? 4 : columns }

  /// Writes the entries of a key from its postings, sorted.
  func encode(
    _ values: ArraySlice<UInt64>, key: Int, _ vocabulary: Vocabulary, pages: Int, into list: inout EntryList
  ) {
    switch self {
    case .words: WordEntry.encode(values, key: key, vocabulary, pages: pages, into: &list)
    case .pairs: PairEntry.encode(values, key: key, into: &list)
    case .targets: TargetEntry.encode(values, key: key, into: &list)
    }
  }
}

/// One value for each family of entries: of what is indexed. `PerBlockKind` has one for each kind of file that they are written to.
struct PerFamily<Value> {
  let words: Value
  let pairs: Value
  let targets: Value

  init(words: Value, pairs: Value, targets: Value) {
    (self.words, self.pairs, self.targets) = (words, pairs, targets)
  }

  /// What `make` gives for each.
  init<Failure: Error>(_ make: (EntryFamily) throws(Failure) -> Value) throws(Failure) {
    words = try make(.words)
    pairs = try make(.pairs)
    targets = try make(.targets)
  }

  subscript(_ family: EntryFamily) -> Value {
    switch family {
    case .words: words
    case .pairs: pairs
    case .targets: targets
    }
  }

  /// The values in the order of the families.
  var all: [Value] { [words, pairs, targets] }

  func map<Other>(_ transform: (Value) -> Other) -> PerFamily<Other> {
    PerFamily<Other>(words: transform(words), pairs: transform(pairs), targets: transform(targets))
  }
}

extension PerFamily: Sendable where Value: Sendable {}
