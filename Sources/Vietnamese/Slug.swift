/// Address segments: `Điểm đ) Hạ tầng số` → `diem-d-ha-tang-so`.
public enum Slug {
  /// Folded letters and digits, every other run one hyphen. Empty when the text has none.
  public static func make(_ text: String) -> String {
    var out: [UInt8] = []
    var pendingHyphen = false
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      folded.removeAll(keepingCapacity: true)
      Folding.append(folded: scalar, to: &folded)
      for byte in folded {
        let isWord = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        if isWord {
          if pendingHyphen, !out.isEmpty { out.append(0x2D) }
          pendingHyphen = false
          out.append(byte)
        } else {
          pendingHyphen = true
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether the text can stand in an address as it is: lower-case ASCII letters, digits and inner hyphens.
  public static func isValid(_ slug: String) -> Bool {
    guard !slug.isEmpty, slug.utf8.first != 0x2D, slug.utf8.last != 0x2D else { return false }
    return slug.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
  }
}
