import Targets
import Vietnamese

/// What a row that stands across a table says the numbers below it are, as in the yearbooks of all provinces: first "Tỷ đồng", further down
/// "Cơ cấu (%)", "Chỉ số phát triển (Năm trước = 100) - %".
enum TableSection: Equatable {
  /// Amounts in a unit: "Nghìn người", "Diện tích (Ha)".
  case unit(String)
  /// Shares of a whole, or by how much things have grown in per cent, by the name of it.
  case share(String)
  /// What there is of each hundred that there was then; and whether the row says that the base is a hundred.
  case index(of: String, isStated: Bool)

  private static let growths = [
    "tốc độ tăng", "tốc độ giảm", "tăng trưởng", "tỷ lệ tăng", "tỉ lệ tăng", "mức tăng trưởng", "tốc độ phát triển",
    "chỉ số phát triển",
  ]
  private static let structures = ["cơ cấu", "tỷ trọng", "tỉ trọng"]

  /// Reads the words of such a row; nil of what names no more than the rows below it.
  init?(_ written: String) {
    let text = written.lowered().replacing("*", with: "").replacing("_", with: " ").parts().joined(separator: " ")
    guard !text.isEmpty, text.count < 120 else { return nil }
    if let base = Self.base(of: text) {
      self = .index(of: base, isStated: true)
    } else if let growth = Self.growths.first(where: { text.begins(with: $0) }) {
      self =
        growth.ends(with: "phát triển") ? .index(of: "năm trước", isStated: false) : .share(Self.named(written))
    } else if Self.structures.contains(where: { text.begins(with: $0) }) {
      self = .share(Self.named(written))
    } else if let unit = Self.unit(text) {
      self = unit == "%" ? .share("") : .unit(unit)
    } else {
      return nil
    }
  }

  /// "chỉ số phát triển (năm trước = 100) - %" → "năm trước".
  private static func base(of text: String) -> String? {
    let plain = text.replacing(" ", with: "")
    guard plain.holds("=100"), let mark = text.firstIndex(of: "=") else { return nil }
    let before = text[..<mark]
    let start = before.lastIndex(where: { "(:;-–".contains($0) }).map { text.index(after: $0) } ?? text.startIndex
    let base = String(text[start..<mark]).trimmedOfSpace
    return base.isEmpty || base.count > 40 ? nil : base
  }

  /// "Cơ cấu - %" → "Cơ cấu".
  private static func named(_ written: String) -> String {
    let cut = written.firstIndex { "(%-–*_".contains($0) } ?? written.endIndex
    let name = String(written[..<cut]).trimmedOfSpace
    return name.isEmpty ? written.filter { !"*_".contains($0) }.trimmedOfSpace : name
  }

  /// "tỷ đồng", "(người)", "diện tích (ha)", "đơn vị tính: tấn".
  private static func unit(_ text: String) -> String? {
    if let stated = ResultColumns.statedUnit(text) { return stated }
    let plain = text.trimmed { "()-–: .".contains($0) }
    if plain == "%" || plain == "phần trăm" { return "%" }
    if let alone = ResultColumns.unit(alone: plain) { return alone }
    return ResultColumns.unit(inBracketsOf: text)
  }
}

extension ResultColumns {
  /// The unit of the numbers below the last row across the table.
  var sectionUnit: String? {
    switch section {
    case .unit(let unit): unit
    case .share: "%"
    case .index, nil: nil
    }
  }
  /// Of what the numbers below it are shares, or what has grown by them; empty where it does not say.
  var sectionShare: String? { if case .share(let name)? = section { name } else { nil } }
}
