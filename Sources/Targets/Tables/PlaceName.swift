import Bytes
import Vietnamese

/// Names of places and bodies, by which a text or table tells whose a value is.
enum PlaceName {
  /// "Quảng Ninh", "huyện Ba Bể", "TP. Hồ Chí Minh", "Quận 1": a province, or a kind of area with its name.
  static func isOne(_ name: Substring) -> Bool {
    let words = name.parts()
    guard let last = words.last, words.count <= most, let first = last.first, first.isUppercase || first.isNumber else {
      return false
    }
    if TableReader.isPlace(name.lowered()) { return true }
    let folded = FoldedWords.read(Array(name.utf8)[...], limit: most + 1)
    return Provinces.read(folded[...]).map { $0.count == folded.count } ?? false
  }

  /// "Ba Bể", "Mù Cang Chải": nothing but words that begin with a capital.
  static func isProper(_ name: Substring) -> Bool {
    let words = name.parts()
    return (2...most).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase ?? false && word.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
      }
  }

  /// "Sở Y tế", "Công ty Cổ phần Cấp nước tỉnh": a body of its own name.
  static func isBody(_ name: Substring) -> Bool {
    let words = name.parts()
    return words.count <= mostOfBody && !name.contains { "%/".contains($0) }
      && bodies.contains { name.begins(withWord: $0) && words.count > $0.parts().count }
  }

  private static let bodies = [
    "Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Sở", "Ban", "Cục", "Chi cục", "Vụ", "Bộ", "Phòng",
    "Văn phòng", "Trường", "Bệnh viện", "Trung tâm", "UBND",
  ]

  /// Words of a name.
  private static let most = 6, mostOfBody = 14
}
