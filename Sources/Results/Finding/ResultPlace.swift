import Vietnamese

/// Which place words name.
enum ResultPlace {
  /// The one place that a text names: the country, or a province by its name; nil where it names none or several.
  static func only(in text: String) -> String? {
    let folded = Folding.fold(text)
    if let province = Provinces.only(in: text) { return province }
    return ["ca nuoc", "toan quoc"].contains { folded.contains($0) } ? country : nil
  }

  /// What stands for the whole country.
  static let country = "viet nam"

  /// Whether words only say of whom or where, so that what is measured was said before: "cấp xã", "khối địa phương".
  static func isScope(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    let words = folded.split(separator: " ")
    guard !words.isEmpty, words.count <= 5 else { return false }
    return ["cap ", "khoi ", "bo, nganh", "dia phuong", "khu vuc ", "cac dia phuong", "toan tinh", "ca nuoc", "rieng "]
      .contains { folded.hasPrefix($0) }
  }
}
