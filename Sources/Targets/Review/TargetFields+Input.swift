import Publications

extension TargetFields {
  /// One of the fields as an editor fills it in.
  public enum Field: String, Sendable, CaseIterable {
    case value
    case valueMax = "value_max"
    case comparator, unit, kind
    case deadlineYear = "deadline_year"
    case baselineYear = "baseline_year"
    case subject, outcome

    /// Its name in Vietnamese.
    public var name: String {
      switch self {
      case .value: "Giá trị"
      case .valueMax: "Giá trị đến (nếu là khoảng)"
      case .comparator: "So sánh"
      case .unit: "Đơn vị"
      case .kind: "Loại"
      case .deadlineYear: "Năm phải đạt"
      case .baselineYear: "So với năm"
      case .subject: "Đối tượng"
      case .outcome: "Kết quả"
      }
    }

    /// What it can be, with how editors say that; empty where it may be anything.
    public var choices: [(value: String, name: String)] {
      switch self {
      case .comparator:
        [
          ("=", "đạt, là"), (">=", "tối thiểu"), (">", "trên"), ("<=", "tối đa"), ("<", "dưới"), ("~", "khoảng"),
          ("x", "gấp mấy lần"),
        ]
      case .kind: [("target", "chỉ tiêu"), ("budget", "kinh phí"), ("ranking", "thứ hạng")]
      default: []
      }
    }
  }

  /// What a field says, as an editor reads it: `1.520`, `99,5`.
  public func text(_ field: Field) -> String {
    switch field {
    case .value: value.map(WrittenFigures.text) ?? ""
    case .valueMax: valueMax.map(WrittenFigures.text) ?? ""
    case .comparator: comparator.rawValue
    case .unit: unit
    case .kind: kind.rawValue
    case .deadlineYear: deadlineYear.map { String($0) } ?? ""
    case .baselineYear: baselineYear.map { String($0) } ?? ""
    case .subject: subject
    case .outcome: outcome
    }
  }

  /// Takes what an editor has filled in; nothing empties the field.
  ///
  /// - Throws: `ReviewRefusal` where it is nothing that the field can say.
  public mutating func fill(_ field: Field, with text: String) throws(ReviewRefusal) {
    let text = FrontMatterEdit.readBack(text)
    // What stands there already may be more exact than its figures.
    if text == self.text(field) { return }
    switch field {
    case .value: value = try Self.number(text, field)
    case .valueMax: valueMax = try Self.number(text, field)
    case .comparator:
      guard let known = Comparator(rawValue: text) else { throw Self.wrong(text, field) }
      comparator = known
    case .unit: unit = text
    case .kind:
      guard let known = TargetKind(rawValue: text) else { throw Self.wrong(text, field) }
      kind = known
    case .deadlineYear: deadlineYear = try Self.year(text, field)
    case .baselineYear: baselineYear = try Self.year(text, field)
    case .subject: subject = text
    case .outcome: outcome = text
    }
  }

  /// `1.520` as it is written in Việt Nam, `99,5`, `99.5`.
  private static func number(_ text: String, _ field: Field) throws(ReviewRefusal) -> Double? {
    if text.isEmpty { return nil }
    let plain = text.filter { $0 != " " }
    let isGrouped = plain.wholeMatch(of: #/-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?/#) != nil
    let isPlain = plain.wholeMatch(of: #/-?\d+([.,]\d+)?/#) != nil
    let digits = isGrouped ? plain.replacing(".", with: "") : plain
    guard isGrouped || isPlain, let number = Double(digits.replacing(",", with: ".")), abs(number) < 1e15 else {
      throw wrong(text, field)
    }
    return number
  }

  private static func year(_ text: String, _ field: Field) throws(ReviewRefusal) -> Int? {
    if text.isEmpty { return nil }
    guard let year = Int(text), (1900...2200).contains(year) else { throw wrong(text, field) }
    return year
  }

  private static func wrong(_ text: String, _ field: Field) -> ReviewRefusal {
    let fix =
      switch field {
      case .value, .valueMax: "Viết số, như 90, 99,5 hay 1.520."
      case .deadlineYear, .baselineYear: "Viết năm đủ bốn chữ số, như 2025."
      default: "Chọn một trong: \(field.choices.map { "\($0.value) (\($0.name))" }.joined(separator: ", "))."
      }
    return ReviewRefusal("\(field.name) không thể là «\(text)»", fix: fix)
  }
}
