import Targets
import Vietnamese

/// What is left of a sentence behind a figure.
extension SentenceReader {
  /// How many items behind a figure are looked at.
  private static let most = 60

  /// Reads on to the end of the clause, brackets among it.
  func behind(_ draft: ResultDraft, limit: Int, _ sentence: Range<Int>, _ rest: inout [String]) {
    var at = draft.figure.end
    var isCompared = false
    let end = min(limit, at + Self.most)
    while at < end {
      let item = items[at]
      switch item.kind {
      case .comma, .semicolon, .stop, .colon, .close: return
      case .open where group(at) != draft.group && group(at) != 0:
        at = bracketRest(at, sentence, figure: draft.figure, &rest)
        isCompared = false
        continue
      case .slash where (at..<end).contains { items[$0].kind == .percent }: return
      default: break
      }
      if item.phrase != 0, item.can([.baseLead, .over, .under, .rise, .drop]), !item.can([.compound, .measure]) {
        isCompared = true
      }
      // "… và được đánh giá cao": a clause of its own.
      if item.phrase != 0, item.can(.joiner), at + 1 < end, isAuxiliary(at + 1) { return }
      if !isCompared { append(at..<(at + 1), &rest) }
      at += 1
    }
  }

  /// "4 xã đạt chuẩn (Hoàng Xá, Tu Vũ, Lương Nha và Tân Phú)": which ones are counted, as many as there are; of a share, of households
  /// or of fewer names than things it says where they are.
  func isOfNames(_ inside: Range<Int>, counted figure: Figure) -> Bool {
    guard figure.family == .count else { return false }
    let names = inside.count { items[$0].kind == .comma || isJoiner($0) } + 1
    let words = inside.filter { items[$0].kind == .word && !isJoiner($0) }
    return names > 1 && figure.value == ExactDecimal(names)
      && words.allSatisfy {
        items[$0].isCapital || ["xã", "phường", "huyện", "thị trấn", "gồm", "các xã"].contains(text($0))
      }
  }

  /// The words of a bracket that holds no figure of its own and judges nothing; the item behind it.
  ///
  /// - Parameter figure: The one behind which it stands: it may say which things are counted.
  private func bracketRest(_ open: Int, _ sentence: Range<Int>, figure: Figure, _ rest: inout [String]) -> Int {
    let own = group(open)
    var end = open + 1
    while end < sentence.upperBound, group(end) == own { end += 1 }
    let inside = (open + 1)..<max(open + 1, end - 1)
    guard let first = inside.first else { return end }
    let isOwn =
      drafts.suffix(Self.most).contains { $0.group == own }
      || inside.contains { items[$0].kind == .percent }
      || inside.dropLast().contains { items[$0].kind == .colon && items[$0 + 1].isNumeric }
      || items[first].phrase != 0
        && (items[first].can([.judged, .over, .under, .rise, .drop, .baseLead, .estimate])
          || items[first].can([.plan, .base]) && inside.contains { items[$0].isNumeric && !taken[$0] })
    if !isOwn, !isOfNames(inside, counted: figure) { append(inside, &rest) }
    return end
  }
}
