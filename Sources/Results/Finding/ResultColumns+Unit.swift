import Bytes
import Targets
import Vietnamese

// The unit that heads, names of rows and the line above a table state.

extension ResultColumns {
  /// "đơn vị tính: triệu đồng", "(đvt: %)": the unit that such words name.
  static func statedUnit(_ text: String) -> String? {
    let plain = text.drop { $0 == "(" || $0 == " " || $0 == "*" || $0 == "_" }
    guard ["đơn vị tính", "đvt", "đơn vị", "đv tính"].contains(where: { plain.begins(with: $0) }),
      let colon = plain.firstIndex(of: ":")
    else { return nil }
    let name = plain[plain.index(after: colon)...].filter { !"()*_.".contains($0) }.parts()
      .joined(separator: " ")
    return unit(inBracketsOf: "(" + TargetUnits.inFull(name) + ")")
  }

  /// `giá trị xuất khẩu (triệu usd)` → `triệu usd`.
  static func unit(inBracketsOf text: String) -> String? {
    guard text.ends(with: ")"), let open = text.lastIndex(of: "(") else { return nil }
    let inside = TargetUnits.inFull(String(text[text.index(after: open)...].dropLast()))
    let words = inside.parts()
    if ["m2", "m3", "km2", "m²", "m³", "km²"].contains(inside) { return inside }
    let plain = ["km2", "m2", "m3"].reduce(inside) { $0.replacing($1, with: "m") }
    guard !words.isEmpty, words.count <= 4, !plain.contains(where: { $0.isNumber || $0 == "," || $0 == ";" }) else {
      return nil
    }
    if inside.begins(with: "%") || inside == "‰" { return inside }
    let isUnit = Array(inside.utf8).withUnsafeBufferPointer { bytes -> Bool in
      var lexer = ItemReader(bytes, table: ResultVocabulary.shared.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      guard let first = items.first, let last = items.last, first.phrase != 0 else { return false }
      return first.can([.compound, .classifier, .physical, .magnitude, .currency, .timeUnit]) || last.can(.currency)
        || first.phrase == ResultVocabulary.shared.words.times || first.phrase == ResultVocabulary.shared.words.points
    }
    return isUnit ? inside : nil
  }

  /// `nghìn người`, `tỷ đồng`, `thuê bao`: words that are a unit and nothing else, none that names areas.
  static func unit(alone text: String) -> String? {
    let name = TargetUnits.inFull(text)
    let words = name.parts()
    guard !words.isEmpty, words.count <= 4, !areas.contains(name) else { return nil }
    if ["m2", "m3", "km2", "m²", "m³", "km²", "ha", "tấn"].contains(name) { return name }
    let isUnit = Array(name.utf8).withUnsafeBufferPointer { bytes -> Bool in
      var lexer = ItemReader(bytes, table: ResultVocabulary.shared.table)
      var items: [Item] = []
      lexer.read(0..<bytes.count, into: &items)
      return !items.isEmpty
        && items.allSatisfy {
          $0.kind == .slash
            || $0.phrase != 0 && $0.can([.compound, .classifier, .physical, .magnitude, .currency])
              && !$0.can(.notUnit)
        }
    }
    return isUnit ? name : nil
  }

  private static let areas: Set<String> = [
    "xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "thôn", "bản", "ấp", "khu phố",
    "tổ dân phố", "đơn vị", "cơ quan", "sở", "ngành", "vùng",
  ]

  /// The unit that the name of a row has elsewhere than in brackets at its end: "Tỷ lệ % tiêm chủng đầy đủ", "Tuổi thọ (năm) – Life
  /// expectancy (year)"; a rate is in per cent where nothing else is said.
  ///
  /// - Parameter isOfShares: Whether the numbers of the row may be.
  static func unit(inName name: String, isOfShares: () -> Bool) -> String? {
    let name = String(name.drop { $0.isNumber || $0 == "." || $0 == " " || $0 == "-" || $0 == "+" })
    for part in name.split(separator: "(").dropFirst() {
      guard let close = part.firstIndex(of: ")") else { continue }
      let (inside, behind) = (
        TargetUnits.inFull(String(part[..<close])), part[part.index(after: close)...].drop { $0 == " " }
      )
      if inside == "%" || inside == "‰" { return inside }
      // The same name in another language behind it.
      if let mark = behind.first, "–-—/:".contains(mark), let unit = unit(inBracketsOf: "(" + inside + ")") {
        return unit
      }
    }
    guard ["tỷ lệ", "tỉ lệ"].contains(where: { name.begins(with: $0) }) else { return nil }
    if ["tỷ lệ %", "tỉ lệ %", "tỷ lệ phần trăm", "tỉ lệ phần trăm"].contains(where: { name.begins(with: $0) }) {
      return "%"
    }
    guard !["/", "‰", "suất", " trên ", " vạn ", "1.000", "1000", "100.000"].contains(where: { name.contains($0) })
    else { return nil }
    return isOfShares() ? "%" : nil
  }
}
