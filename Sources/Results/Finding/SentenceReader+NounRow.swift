import Bytes
import Targets

/// Nouns behind a share that go on over commas: "100% sở, ban, ngành, UBND các xã, phường đã triển khai …".
extension SentenceReader {
  /// "xếp thứ 28 cả nước về … và thứ 7 cả nước về chỉ số hài lòng": of what a further rank without a verb of its own is.
  func nameOfRank(behind figure: Figure, _ sentence: Range<Int>) -> String? {
    guard figure.first > sentence.lowerBound, items[figure.first].phrase == words.ordinal else { return nil }
    let end =
      (figure.end..<sentence.upperBound).first {
        !items[$0].kind.isOne(of: [.word, .code, .dash, .slash]) || inPeriod[$0]
          || items[$0].phrase != 0 && items[$0].can([.baseLead, .joiner])
      } ?? sentence.upperBound
    guard let about = (figure.end..<min(end, figure.end + 6)).first(where: { text($0) == "về" }), about + 1 < end else {
      return nil
    }
    return string(of: about + 1..<end)
  }

  /// Words with which the predicate begins that holds of all of them.
  private static let predicates: Set<String> = [
    "đã", "đã được", "được", "đều", "đều được", "đều có", "đang", "có", "đã có", "chưa", "chưa có", "chưa được", "hiện",
    "đã hoàn thành", "đạt", "đạt chuẩn", "đủ", "được công nhận", "được cấp", "tham gia", "sử dụng", "thực hiện",
    "triển khai",
    "hoàn thành",
  ]
  private static let farthestPredicate = 36

  /// Where the predicate begins behind a share whose noun has commas or brackets in it; nil where the noun ends before, or where another
  /// figure, measure or clause stands between.
  func rowEnd(behind figure: Figure, _ limit: Int) -> Int? {
    guard figure.family == .percent, figure.whole == nil, figure.tail == nil, figure.end < limit,
      figure.binder.map({ ["có", "đã có", "hiện có"].contains(text($0)) }) ?? true, items[figure.end].kind == .word
    else { return nil }
    let own = group(figure.number)
    var isParted = false
    for at in figure.end..<min(limit, figure.end + Self.farthestPredicate) {
      let item = items[at]
      if item.isNumeric && !inPeriod[at] && !isGrade(at, limit) || item.kind == .percent { return nil }
      if group(at) != own {
        isParted = true
        continue
      }
      switch item.kind {
      case .comma:
        guard at + 1 < limit, items[at + 1].kind == .word,
          !items[at + 1].can([.measure, .amongWhich, .baseLead, .past]),
          !opensLead(at + 1)
        else { return nil }
        isParted = true
      case .semicolon, .stop, .colon, .open: return nil
      case .word:
        if item.phrase != 0, item.can([.joiner, .rise, .drop, .goal]), text(at) != "và", text(at) != "hoặc" {
          return nil
        }
        guard Self.predicates.contains(text(at)) else { continue }
        // "Hộ có nhu cầu, …", "trẻ em có hoàn cảnh đặc biệt được trợ giúp": a first verb without a comma before it is read elsewhere.
        return isParted && at > figure.end ? at : nil
      default: continue
      }
    }
    return nil
  }
}
