import Bytes
import Vietnamese

/// Which place words name.
enum ResultPlace {
  /// The country, as records name it.
  static let country = "Việt Nam"

  /// The one place that a text names, as written: a province, or the country; nil where it names none or several.
  static func only(in text: String) -> String? {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { all(in: $0, 0..<$0.count) }
    let provinces = found.filter { $0.name != country }
    if let first = provinces.first {
      return Set(provinces.map { MatchOwner.key($0.name) }).count == 1 ? first.name : nil
    }
    return found.first?.name
  }

  /// All that a range of a text names, in order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [(offset: Int, name: String)] {
    let text = Array(bytes[range])
    let words = FoldedWords.read(text[...], limit: text.count)
    var found: [(offset: Int, name: String)] = []
    var at = 0
    while at < words.count {
      if let (_, count) = Provinces.read(words[at...]) {
        let place = words[at].range.lowerBound..<words[at + count - 1].range.upperBound
        found.append((range.lowerBound + place.lowerBound, String(decoding: text[place], as: UTF8.self)))
        at += count
        continue
      }
      if at + 1 < words.count, isCountry(words[at].text, words[at + 1].text) {
        found.append((range.lowerBound + words[at].range.lowerBound, country))
      }
      at += 1
    }
    return found
  }

  private static func isCountry(_ first: String, _ second: String) -> Bool {
    first == "ca" && second == "nuoc" || first == "toan" && second == "quoc"
  }

  private static let sectors = [
    "nong nghiep", "nong, lam", "nong lam", "lam nghiep", "thuy san", "cong nghiep", "xay dung", "dich vu",
    "thuong mai",
    "kinh te", "fdi", "co von",
  ]

  /// Whether words only say of whom or where, so that what is measured was said before: "cấp xã", "khối địa phương".
  static func isScope(_ text: String) -> Bool {
    // "Tỷ lệ này của khối bộ, ngành".
    for lead in ["tỷ lệ này của ", "tỉ lệ này của ", "con số này của ", "của "] where text.lowered().begins(with: lead)
    {
      return isScope(String(text.dropFirst(lead.count)))
    }
    // At most five words; nothing that is longer need be folded.
    var (words, isOpen) = (0, false)
    for byte in text.utf8 {
      if byte == 0x20 { isOpen = false } else if !isOpen { (words, isOpen) = (words + 1, true) }
      if words > 5 { return false }
    }
    let folded = Folding.fold(text)
    guard folded.parts().count <= 5 else { return false }
    // "Khu vực dịch vụ" is a sector of the economy, with a name of its own.
    if folded.begins(with: "khu vuc "), sectors.contains(where: { folded.dropFirst(8).begins(with: $0) }) {
      return false
    }
    return ["cap ", "khoi ", "bo, nganh", "dia phuong", "khu vuc ", "cac dia phuong", "toan tinh", "ca nuoc", "rieng "]
      .contains { folded.begins(with: $0) }
  }
}
