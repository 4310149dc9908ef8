import YAML

/// Finds the bytes of a file of YAML that a change adds, replaces or takes away, so that every other byte stays: comments, blank
/// lines, quotes, order, brackets, line ends.
///
/// What is written where: a new key goes behind the last one of its mapping, a new item behind the last one of its list, each in
/// brackets where the list is, else on a line of its own, indented as those above it.
struct YAMLPatch {
  /// Whether a name that stands in the file at a depth, from 0, means a key.
  typealias Names = (_ written: String, _ key: String, _ depth: Int) -> Bool

  /// Bytes to stand in the place of a range of the file.
  struct Splice {
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ text: String = "") { (self.range, bytes) = (range, Array(text.utf8)) }
  }

  /// The change cannot be made in the way in which the YAML is written.
  struct Refusal: Error {}

  let bytes: [UInt8]
  /// The part of the file that is YAML; it ends where a line ends.
  let yaml: Range<Int>
  let root: YAMLNode?
  let names: Names
  private let lineStarts: [Int]

  init(_ bytes: [UInt8], yaml: Range<Int>, root: YAMLNode?, names: @escaping Names) {
    (self.bytes, self.yaml, self.root, self.names) = (bytes, yaml, root, names)
    lineStarts = [yaml.lowerBound] + yaml.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func splices(for change: YAMLChange) throws(Refusal) -> [Splice] {
    switch change {
    case .add(let value, let steps):
      let place = try descend(steps[...])
      return try place.rest.isEmpty ? append(value, to: place) : make(place, .list([value]))
    case .set(let value, let steps):
      let place = try descend(steps[...])
      return try place.rest.isEmpty ? replace(place, value) : make(place, value)
    case .remove(let steps):
      guard let last = steps.last else { throw Refusal() }
      let place = try descend(steps.dropLast())
      guard place.rest.isEmpty, let node = place.node else { throw Refusal() }
      return try remove(last, from: node, depth: steps.count - 1, isFlow: place.isFlow)
    }
  }

  // MARK: The way to a node

  /// A node with what is known of where it stands.
  private struct Place {
    var node: YAMLNode?
    /// The key that it is the value of, with the key's column from 0; nil for the root and for items.
    var key: (node: YAMLNode, column: Int)?
    /// Whether it stands in brackets.
    var isFlow = false
    /// The steps that lead to nothing yet.
    var rest: ArraySlice<YAMLStep> = []
  }

  private func descend(_ steps: ArraySlice<YAMLStep>) throws(Refusal) -> Place {
    var place = Place(node: root)
    for (at, step) in zip(steps.indices, steps) {
      switch (place.node, step) {
      case (.mapping(let mapping), .key(let key)):
        place.isFlow = place.isFlow || mapping.close != nil
        guard let pair = mapping.pairs.first(where: { isNamed($0.key, key, at) }) else {
          place.rest = steps[at...]
          return place
        }
        place.node = pair.value
        place.key = (pair.key, mapping.mark.column - 1)
      case (.sequence(let sequence), .item(let index)) where sequence.items.indices.contains(index):
        place.isFlow = place.isFlow || sequence.close != nil
        place.node = sequence.items[index]
        place.key = nil
      case (nil, .key):
        place.rest = steps[at...]
        return place
      case (.scalar(let scalar), .key) where scalar.saysNothing:
        place.rest = steps[at...]
        return place
      default: throw Refusal()
      }
    }
    return place
  }

  private func isNamed(_ node: YAMLNode, _ key: String, _ depth: Int) -> Bool {
    node.scalar.map { names($0.string, key, depth) } ?? false
  }

  /// A value under the keys that are not there yet.
  private func make(_ place: Place, _ value: YAMLValue) throws(Refusal) -> [Splice] {
    var value = value
    for step in place.rest.dropFirst().reversed() {
      guard case .key(let key) = step else { throw Refusal() }
      value = .mapping([.init(key, value)])
    }
    guard case .key(let key) = place.rest.first else { throw Refusal() }
    let pair = YAMLValue.Pair(key, value)
    guard case .mapping(let mapping) = place.node else {
      guard place.node != nil else {
        // Front matter without any key.
        return [line(.mapping([pair]), at: yaml.upperBound, column: 0)]
      }
      return try fill(place, .mapping([pair]))
    }
    if let close = mapping.close {
      let text = "\(key): \(value.inLine)"
      guard let last = mapping.pairs.last else { return [Splice(inside(mapping.mark), text)] }
      // Behind a key without a value a comma would be the value's.
      let isBare = last.value.scalar?.saysNothing ?? false
      let end = isBare ? offset(close) - 1 : end(of: last.value)
      return [Splice(end..<end, ", " + text)]
    }
    guard !place.isFlow, let last = mapping.pairs.last else { throw Refusal() }
    let isRoot = place.key == nil && root?.mark == place.node?.mark
    let end = isRoot ? yaml.upperBound : lineBehind(end(of: last.value))
    return [line(.mapping([pair]), at: end, column: mapping.mark.column - 1)]
  }

  // MARK: Values

  private func append(_ value: YAMLValue, to place: Place) throws(Refusal) -> [Splice] {
    switch place.node {
    case .sequence(let sequence):
      if sequence.close != nil {
        guard let last = sequence.items.last else { return [Splice(inside(sequence.mark), value.inLine)] }
        let end = end(of: last)
        return [Splice(end..<end, ", " + value.inLine)]
      }
      guard !place.isFlow, let last = sequence.items.last else { throw Refusal() }
      return [line(.list([value]), at: lineBehind(end(of: last)), column: sequence.mark.column - 1)]
    case .scalar(let scalar):
      return try scalar.saysNothing ? fill(place, .list([value])) : list(of: scalar, and: value, place)
    default: throw Refusal()
    }
  }

  /// A value for a key that has none.
  private func fill(_ place: Place, _ value: YAMLValue) throws(Refusal) -> [Splice] {
    guard let scalar = place.node?.scalar, let key = place.key else { throw Refusal() }
    let start = offset(scalar.mark)
    if !scalar.string.isEmpty { return [Splice(start..<end(of: .scalar(scalar)), value.inLine)] }
    var colon = start
    while colon > yaml.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[colon - 1]) { colon -= 1 }
    guard colon > yaml.lowerBound, bytes[colon - 1] == UInt8(ascii: ":") else {
      return [Splice(start..<start, ": " + value.inLine)]
    }
    switch value {
    case .list where !place.isFlow, .mapping where !place.isFlow:
      return [line(value, at: lineBehind(colon), column: key.column + 2)]
    default:
      // One blank behind the colon is the one that is wanted.
      let hasBlank = start == colon + 1 && bytes[colon] == 0x20
      return [Splice(hasBlank ? start..<start : colon..<colon, (hasBlank ? "" : " ") + value.inLine)]
    }
  }

  /// A list of the text that a key has and one more.
  private func list(
    of scalar: YAMLNode.Scalar, and value: YAMLValue, _ place: Place
  ) throws(Refusal) -> [Splice] {
    guard let key = place.key, let name = key.node.scalar else { throw Refusal() }
    let (start, end) = (offset(scalar.mark), end(of: .scalar(scalar)))
    if place.isFlow { return [Splice(start..<start, "["), Splice(end..<end, ", \(value.inLine)]")] }
    guard let colon = bytes[offset(name.end)..<start].firstIndex(of: UInt8(ascii: ":")) else { throw Refusal() }
    // Lines that a text runs on over may be indented by as little as one.
    let isOneLine = name.mark.line == scalar.mark.line && scalar.mark.line == scalar.end.line
    let column = isOneLine ? key.column + 2 : key.column
    let behind = lineBehind(end)
    let head = FrontMatterFile.lineEnd(in: bytes, before: behind) + String(repeating: " ", count: column) + "-"
    return [Splice((colon + 1)..<(colon + 1), head), line(.list([value]), at: behind, column: column)]
  }

  private func replace(_ place: Place, _ value: YAMLValue) throws(Refusal) -> [Splice] {
    guard let scalar = place.node?.scalar else { throw Refusal() }
    if scalar.saysNothing { return try fill(place, value) }
    return [Splice(offset(scalar.mark)..<textEnd(of: scalar), value.inLine)]
  }

  /// Behind the last byte of a text, also of a block of lines.
  func textEnd(of scalar: YAMLNode.Scalar) -> Int {
    let start = offset(scalar.mark)
    var end = end(of: .scalar(scalar))
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  // MARK: Places

  /// Where a place of the YAML lies in the file.
  func offset(_ mark: YAMLNode.Mark) -> Int {
    var at = mark.line <= lineStarts.count ? lineStarts[mark.line - 1] : yaml.upperBound
    for _ in 1..<mark.column where at < yaml.upperBound {
      at += 1
      while at < yaml.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
    }
    return at
  }

  /// Behind the last byte of a node; of a block of lines at the beginning of the line that follows.
  func end(of node: YAMLNode) -> Int {
    switch node {
    case .scalar(let scalar): return offset(scalar.end)
    case .sequence(let sequence):
      if let close = sequence.close { return offset(close) }
      return sequence.items.last.map { end(of: $0) } ?? offset(sequence.mark)
    case .mapping(let mapping):
      if let close = mapping.close { return offset(close) }
      return mapping.pairs.last.map { end(of: $0.value) } ?? offset(mapping.mark)
    }
  }

  /// Behind an opening bracket.
  private func inside(_ mark: YAMLNode.Mark) -> Range<Int> { (offset(mark) + 1)..<(offset(mark) + 1) }

  /// Where the line behind a place begins; the place itself where a line begins there.
  func lineBehind(_ end: Int) -> Int {
    if end > 0, bytes[end - 1] == 0x0A { return end }
    return FrontMatterFile.nextLine(in: bytes, from: end)
  }

  private func line(_ value: YAMLValue, at place: Int, column: Int) -> Splice {
    let lineEnd = FrontMatterFile.lineEnd(in: bytes, before: place)
    return Splice(place..<place, value.lines(column: column, lineEnd: lineEnd))
  }
}
