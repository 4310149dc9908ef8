import JSON

/// Numbers as Vietnamese texts write them.
enum WrittenFigures {
  /// `1.520`, `99,5`.
  static func text(_ value: Double) -> String {
    if value >= 0, value < 1000, value == value.rounded() { return String(Int(value)) }
    let parts = JSONText.text(value).split(separator: ".")
    var whole = ""
    let digits = parts.first.map(Array.init) ?? []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { whole.append(".") }
      whole.append(digit)
    }
    return parts.count > 1 ? "\(whole),\(parts[1])" : whole
  }
}
