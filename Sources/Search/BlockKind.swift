/// What stands together in the blocks of an index, in the order of the keys.
enum BlockKind: Sendable, CaseIterable {
  /// Words, each with the pairs that begin with it, and with those that end with it and begin with a word of another file: who asks
  /// for several words asks for their pairs too.
  case texts
  case targets

  /// The families of its entries, a section each. A block has the columns of the keys of each, then the columns of what each holds.
  var families: [EntryFamily] {
    switch self {
    case .texts: [.words, .pairs, .pairs]
    case .targets: [.targets]
    }
  }

  /// The section of pairs that stand where their second word does, under that word (``WordGroups/turned``).
  static let turned = 2
}

/// One value for each kind of block: of what is written. `PerFamily` has one for each family of entries that stand in them.
struct PerBlockKind<Value> {
  let texts: Value
  let targets: Value

  init<Failure: Error>(_ make: (BlockKind) throws(Failure) -> Value) throws(Failure) {
    texts = try make(.texts)
    targets = try make(.targets)
  }

  subscript(_ kind: BlockKind) -> Value {
    switch kind {
    case .texts: texts
    case .targets: targets
    }
  }

  /// The values in the order of the kinds.
  var all: [Value] { [texts, targets] }

  func map<Other>(_ transform: (Value) -> Other) -> PerBlockKind<Other> { .init { transform(self[$0]) } }
}

extension PerBlockKind: Sendable where Value: Sendable {}
