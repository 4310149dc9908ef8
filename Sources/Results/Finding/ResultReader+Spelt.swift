import Bytes
import Targets

extension ResultReader {
  private static let digits: Set<String> = [
    "không", "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "mốt",
    "trăm", "nghìn", "ngàn", "triệu", "linh", "lẻ",
  ]

  /// "Công nhận 05 (năm) sản phẩm", as offices of law write: the number told again in words stands between it and its unit.
  func removeSpelt(_ items: inout [Item]) {
    var at = 0
    while at + 3 < items.count {
      defer { at += 1 }
      guard items[at].kind == .number, items[at + 1].kind == .open,
        let close = (at + 2..<min(items.count, at + 10)).first(where: { items[$0].kind == .close }), close > at + 2,
        items[at + 2..<close].allSatisfy({ item in
          item.kind == .word
            && bytes.lowered(item.range).parts().allSatisfy { Self.digits.contains(String($0)) }
        })
      else { continue }
      items.removeSubrange(at + 1...close)
    }
  }
}
