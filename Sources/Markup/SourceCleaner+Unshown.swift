import CCmark
import Vietnamese

extension SourceCleaner {
  // MARK: Other things that are not shown

  mutating func cutFenceInfo() {
    for line in source.fenceOpenings {
      let bytes = source.lines[line]
      var at = bytes.startIndex
      func skip(_ isWanted: (UInt8) -> Bool) { at = bytes[at...].firstIndex { !isWanted($0) } ?? bytes.endIndex }
      skip { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "~") }
      skip { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
      skip { $0 <= 0x20 }
      skip { $0 > 0x20 }
      if bytes[at...].contains(where: { $0 > 0x20 }) {
        cuts[line, default: []].append(offset(at, in: bytes)..<bytes.count)
      }
    }
  }

  private func offset(_ index: Int, in line: ArraySlice<UInt8>) -> Int { index - line.startIndex }

  mutating func cutControlCharacters() {
    for (number, line) in source.lines.enumerated() where line.contains(where: { $0 <= 0x08 }) {
      for (column, byte) in line.enumerated() where byte <= 0x08 {
        cuts[number, default: []].append(column..<(column + 1))
      }
    }
  }

  /// Definitions of links that nothing uses are a way to write notes that no page shows.
  mutating func cutDefinitions() {
    let found = LinkDefinition.find(in: source, besides: prepared)
    guard !found.isEmpty else { return }
    let used = LinkDefinition.labels(in: source, besides: found)
    var seen: Set<String> = []
    let links = TypedLinks(prepared.layout == nil ? [] : source.lines)
    for definition in found where !used.contains(definition.label) || !seen.insert(definition.label).inserted {
      let first = definition.lines.lowerBound
      // A document shows what it lists.
      if prepared.layout != nil, links.isText(source.lines[first].dropFirst(definition.start)) { continue }
      cuts[first, default: []].append(definition.start..<source.lines[first].count)
      if definition.start == 0 { dropped.insert(first) }
      dropped.formUnion(definition.lines.dropFirst())
    }
  }
}
