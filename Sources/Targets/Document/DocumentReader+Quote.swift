import Bytes
import Markup

// The words that a target is quoted with.

extension DocumentReader {
  func quote(_ draft: Draft, _ items: [Item], _ amount: Range<Int>, _ doubts: inout [Doubt]) -> Range<Int> {
    var first = draft.member.lowerBound
    while first < draft.candidate.first {
      let label = labelLength(items, first)
      guard label > 0 || items[first].kind.isOne(of: [.comma, .dash, .stop, .close]) else { break }
      first += max(1, label)
    }
    first = min(first, draft.candidate.first)
    var last = draft.member.upperBound - 1
    while last > draft.candidate.end - 1, items[last].kind.isOne(of: [.comma, .stop, .semicolon, .dash]) { last -= 1 }
    let limit = TargetFinder.maximumQuote / 2
    let wasLong = Int(items[last].end) - Int(items[first].start) > TargetFinder.maximumQuote
    if wasLong {
      doubts.append(.longClause)
      var at = draft.candidate.first
      while at > first, amount.lowerBound - Int(items[at - 1].start) < limit { at -= 1 }
      first = at
      at = draft.candidate.end - 1
      while at < last, Int(items[at + 1].end) - amount.upperBound < limit { at += 1 }
      last = at
    }
    return min(Int(items[first].start), amount.lowerBound)..<max(Int(items[last].end), amount.upperBound)
  }

  /// How many items the label of a paragraph takes: `a)`, `1)`, `2.1.`, `iv.`, `(b)`; 0 when none stands there.
  private func labelLength(_ items: [Item], _ at: Int) -> Int {
    let head = items[at].kind == .open ? at + 1 : at
    guard head + 1 < items.count, !items[head + 1].spaced else { return 0 }
    let mark = items[head + 1].kind
    guard mark == .close || mark == .stop && head == at else { return 0 }
    let item = items[head]
    let length = Int(item.end - item.start)
    switch item.kind {
    case .number, .code: return length <= 8 ? head + 2 - at : 0
    case .word:
      let isRoman = length <= 4 && bytes[item.range].allSatisfy { "ivxIVX".utf8.contains($0) }
      let isLetter = length == 1 || (length == 2 && bytes[Int(item.start)] >= 0x80)
      return isRoman || isLetter && mark == .close ? head + 2 - at : 0
    default: return 0
    }
  }

  func isEdge(_ kind: Item.Kind) -> Bool {
    switch kind {
    case .comma, .dash, .stop, .semicolon, .colon, .slash: return true
    default: return false
    }
  }

  /// A quotation mark: “ ” ‘ ’ « » or ".
  func isQuote(_ item: Item) -> Bool {
    guard item.kind == .other else { return false }
    let (start, count) = (Int(item.start), Int(item.end - item.start))
    switch count {
    case 1: return bytes[start] == UInt8(ascii: "\"")
    case 2: return bytes[start] == 0xC2 && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB)
    case 3: return bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && (0x98...0x9F).contains(bytes[start + 2])
    default: return false
    }
  }

  /// A mark at the end of words whose other half does not stand among them: that of the whole paragraph.
  func isLoneQuote(_ items: [Item], _ last: Int, after first: Int) -> Bool {
    isQuote(items[last]) && !(first..<last).suffix(60).contains { isQuote(items[$0]) }
  }
}
