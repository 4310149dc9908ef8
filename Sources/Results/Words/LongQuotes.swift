import Bytes
import Targets

// Clauses that are read again for each of their figures: of a cell with a thousand of them only what is near.

extension TargetRecord {
  /// Bytes of a clause beyond which its sentence stands for it.
  static let longest = 2000

  /// The clause, or, of a row that is longer than any, the sentence by which the target is shown.
  var clause: String { quote.utf8.count > TargetRecord.longest ? display : quote }
}

extension ResultRecord {
  /// Bytes on either side of a figure that tell of it.
  private static let near = 800

  /// The same with what stands near its figure as its clause, where that is longer than any.
  var windowed: ResultRecord {
    guard quote.utf8.count > TargetRecord.longest else { return self }
    let bytes = Array(quote.utf8)
    let figure = max(0, min(found.amount.lowerBound - found.quote.lowerBound, bytes.count))
    let first = bytes[..<max(0, figure - ResultRecord.near)].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let last = bytes[min(bytes.count, figure + ResultRecord.near)...].firstIndex(of: 0x20) ?? bytes.count
    var near = found
    near.quote = found.quote.lowerBound + first..<found.quote.lowerBound + last
    return ResultRecord(
      near, quote: String(decoding: bytes[first..<last], as: UTF8.self), number: number, document: document,
      provision: provision, isConfirmed: isConfirmed)
  }
}
