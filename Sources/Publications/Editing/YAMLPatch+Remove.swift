import YAML

extension YAMLPatch {
  func remove(_ step: YAMLStep, from node: YAMLNode, depth: Int, isFlow: Bool) throws(Refusal) -> [Splice] {
    switch (node, step) {
    case (.scalar(let scalar), .item(0)) where !scalar.saysNothing:
      // A single text stands for a list of one.
      var start = offset(scalar.mark)
      while !isFlow, start > yaml.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
      return [Splice(start..<textEnd(of: scalar))]
    case (.sequence(let sequence), .item(let index)) where sequence.items.indices.contains(index):
      let ranges = sequence.items.map { offset($0.mark)..<end(of: $0) }
      if sequence.close != nil { return removeInBrackets(ranges, index) }
      if isFlow { throw Refusal() }
      let above = index > 0 ? lineBehind(ranges[index - 1].upperBound) : yaml.lowerBound
      let dash = try dashLine(column: sequence.mark.column - 1, from: ranges[index].lowerBound, above: above)
      return [Splice(dash..<lineBehind(ranges[index].upperBound))]
    case (.mapping(let mapping), .key(let key)):
      guard let index = mapping.pairs.firstIndex(where: { $0.key.scalar.map { names($0.string, key, depth) } ?? false })
      else { throw Refusal() }
      let ranges = mapping.pairs.map { offset($0.key.mark)..<end(of: $0.value) }
      if mapping.close != nil { return removeInBrackets(ranges, index) }
      let start = lineStart(ranges[index].lowerBound)
      guard !isFlow, bytes[start..<ranges[index].lowerBound].allSatisfy({ $0 == 0x20 }) else { throw Refusal() }
      return [Splice(start..<lineBehind(ranges[index].upperBound))]
    default: throw Refusal()
    }
  }

  /// One of the things between brackets, with a comma beside it. Comments stay.
  private func removeInBrackets(_ ranges: [Range<Int>], _ index: Int) -> [Splice] {
    let own = ranges[index]
    func hasComment(_ range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "#")) }
    if index + 1 < ranges.count {
      let next = ranges[index + 1].lowerBound
      if !hasComment(own.upperBound..<next) { return [Splice(own.lowerBound..<next)] }
    } else if index > 0, !hasComment(ranges[index - 1].upperBound..<own.lowerBound) {
      return [Splice(ranges[index - 1].upperBound..<own.upperBound)]
    }
    // A comma behind the last one may stay, in front of nothing it may not.
    guard index + 1 < ranges.count || index == 0, let comma = comma(behind: own.upperBound) else {
      return [Splice(own)]
    }
    return [Splice(own), Splice(comma..<(comma + 1))]
  }

  /// The comma behind a place, with nothing but blanks and comments before it.
  private func comma(behind place: Int) -> Int? {
    var at = place
    while at < yaml.upperBound {
      switch bytes[at] {
      case UInt8(ascii: ","): return at
      case UInt8(ascii: "#"): at = FrontMatterFile.nextLine(in: bytes, from: at)
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return nil
      }
    }
    return nil
  }

  private func lineStart(_ place: Int) -> Int {
    var at = place
    while at > yaml.lowerBound, bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// The beginning of the line that has the dash of an item: the item's own, or one above it.
  private func dashLine(column: Int, from place: Int, above: Int) throws(Refusal) -> Int {
    var start = lineStart(place)
    while start >= above {
      let line = bytes[start..<FrontMatterFile.nextLine(in: bytes, from: start)]
      let pad = line.prefix { $0 == 0x20 }.count
      if pad == column, line.dropFirst(column).first == UInt8(ascii: "-") { return start }
      guard start > above else { break }
      start = lineStart(start - 1)
    }
    throw Refusal()
  }
}
