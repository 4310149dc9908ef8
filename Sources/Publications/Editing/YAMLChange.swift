import YAML

/// A step from a node of YAML to one in it.
package enum YAMLStep: Sendable, Hashable {
  /// The value of a key, under whichever of its names it is written.
  case key(String)
  /// An item of a list, from 0.
  case item(Int)
}

/// A value to be written into YAML.
package indirect enum YAMLValue: Sendable, Hashable {
  /// Words, which are put into quotes.
  case text(String)
  /// A number, a day, `true`, `null`: written as it is.
  case plain(String)
  case list([YAMLValue])
  case mapping([Pair])

  /// A key with its value.
  package struct Pair: Sendable, Hashable {
    package let key: String
    package let value: YAMLValue

    package init(_ key: String, _ value: YAMLValue) { (self.key, self.value) = (key, value) }
  }
}

/// One change to a text of YAML.
package enum YAMLChange: Sendable, Hashable {
  /// Puts an item at the end of a list. A list that is not there is made, with the mappings above it; a single text that stands
  /// in its place becomes its first item.
  case add(YAMLValue, to: [YAMLStep])
  /// Gives a key a value in place of the scalar that it has, or where it has none.
  case set(YAMLValue, at: [YAMLStep])
  /// Takes an item out of a list, or a key out of a mapping.
  case remove(at: [YAMLStep])
}

/// What YAML says, without how it is written; to tell whether a change has changed what it should and nothing else.
indirect enum YAMLTree: Hashable {
  case nothing
  case text(String)
  case list([YAMLTree])
  case mapping([Pair])

  struct Pair: Hashable {
    let key: YAMLTree
    var value: YAMLTree
  }

  init(_ node: YAMLNode?) {
    switch node {
    case nil: self = .nothing
    case .scalar(let scalar): self = scalar.saysNothing ? .nothing : .text(scalar.string)
    case .sequence(let sequence): self = .list(sequence.items.map { YAMLTree($0) })
    case .mapping(let mapping):
      self = .mapping(mapping.pairs.map { Pair(key: YAMLTree($0.key), value: YAMLTree($0.value)) })
    }
  }

  init(_ value: YAMLValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .plain(let text): self = ["", "~", "null"].contains(text) ? .nothing : .text(text)
    case .list(let items): self = .list(items.map { YAMLTree($0) })
    case .mapping(let pairs): self = .mapping(pairs.map { Pair(key: .text($0.key), value: YAMLTree($0.value)) })
    }
  }

  /// The tree with a change made; nil where it cannot be.
  func applying(_ change: YAMLChange, names: YAMLPatch.Names) -> YAMLTree? {
    switch change {
    case .add(let value, let steps):
      return changing(steps[...], names) { old in
        switch old {
        case .nothing: .list([YAMLTree(value)])
        case .text: .list([old, YAMLTree(value)])
        case .list(let items): .list(items + [YAMLTree(value)])
        case .mapping: nil
        }
      }
    case .set(let value, let steps): return changing(steps[...], names) { _ in YAMLTree(value) }
    case .remove(let steps):
      guard let last = steps.last else { return nil }
      return changing(steps.dropLast(), names) { $0.removing(last, names, depth: steps.count - 1) }
    }
  }

  private func removing(_ step: YAMLStep, _ names: YAMLPatch.Names, depth: Int) -> YAMLTree? {
    switch (self, step) {
    case (.text, .item(0)): return .nothing
    case (.list(var items), .item(let index)) where items.indices.contains(index):
      items.remove(at: index)
      return items.isEmpty ? .nothing : .list(items)
    case (.mapping(var pairs), .key(let key)):
      guard let index = pairs.firstIndex(where: { $0.isNamed(key, names, depth: depth) }) else { return nil }
      pairs.remove(at: index)
      return pairs.isEmpty ? .nothing : .mapping(pairs)
    default: return nil
    }
  }

  private func changing(
    _ steps: ArraySlice<YAMLStep>, _ names: YAMLPatch.Names, depth: Int = 0, _ change: (YAMLTree) -> YAMLTree?
  ) -> YAMLTree? {
    guard let step = steps.first else { return change(self) }
    switch (self, step) {
    case (.mapping(var pairs), .key(let key)):
      let index = pairs.firstIndex { $0.isNamed(key, names, depth: depth) }
      let old = index.map { pairs[$0].value } ?? .nothing
      guard let new = old.changing(steps.dropFirst(), names, depth: depth + 1, change) else { return nil }
      if let index { pairs[index].value = new } else { pairs.append(Pair(key: .text(key), value: new)) }
      return .mapping(pairs)
    case (.nothing, .key(let key)):
      guard let new = YAMLTree.nothing.changing(steps.dropFirst(), names, depth: depth + 1, change) else { return nil }
      return .mapping([Pair(key: .text(key), value: new)])
    case (.list(var items), .item(let index)) where items.indices.contains(index):
      guard let new = items[index].changing(steps.dropFirst(), names, depth: depth + 1, change) else { return nil }
      items[index] = new
      return .list(items)
    default: return nil
    }
  }

  /// The same, with empty lists and mappings as good as none.
  var settled: YAMLTree {
    switch self {
    case .nothing, .text: self
    case .list(let items): items.isEmpty ? .nothing : .list(items.map(\.settled))
    case .mapping(let pairs):
      pairs.isEmpty ? .nothing : .mapping(pairs.map { Pair(key: $0.key, value: $0.value.settled) })
    }
  }
}

extension YAMLTree.Pair {
  fileprivate func isNamed(_ key: String, _ names: YAMLPatch.Names, depth: Int) -> Bool {
    if case .text(let written) = self.key { names(written, key, depth) } else { false }
  }
}

extension YAMLNode.Scalar {
  /// Whether it is the empty value of a key, or says `null`.
  var saysNothing: Bool { isPlain && (string.isEmpty || string == "~" || string == "null") }
}
