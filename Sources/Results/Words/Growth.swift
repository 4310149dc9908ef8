import Bytes
import Targets
import Vietnamese

/// What is a growth: for matching and for statuses alike.
enum Growth {
  /// Whether a target promises one.
  static func isPromised(_ target: TargetRecord) -> Bool {
    isPromised(target, subject: target.measured, outcome: target.outcome)
  }

  /// The same by the subject and outcome that it has, or borrows.
  static func isPromised(_ target: TargetRecord, subject: String, outcome: String) -> Bool {
    guard target.unit.utf8.first == UInt8(ascii: "%") else { return false }
    return
      (isStated(subject, outcome, unit: target.unit, in: target.clause) || isSpeed(target.clause)
      || isRise(target.clause, subject: target.measured, outcome: outcome, unit: target.unit))
      && !isLevel(target.clause, subject: target.measured, outcome: outcome)
  }

  /// "Tốc độ tăng", anywhere in the clause.
  private static func isSpeed(_ quote: String) -> Bool {
    (quote.holds("ăng") || quote.holds("ĂNG")) && quote.lowered().holds("tốc độ tăng")
  }

  /// Whether words and unit say that the figure is a growth: "tốc độ tăng trưởng", `%/năm`.
  static func isStated(_ subject: String, _ outcome: String, unit: String, in quote: String) -> Bool {
    var sign = unit.utf8.makeIterator()
    guard sign.next() == UInt8(ascii: "%") else { return false }
    if sign.next() == UInt8(ascii: "/") { return true }
    if subject.lowered().holds("chỉ số giá") || subject.lowered().holds("lạm phát") { return true }
    if unit == "%", outcome.isEmpty, MeasureText.isOutput(subject), !isShareOfWhole(quote) { return true }
    // "tăng" in one of its spellings, which most have not.
    guard subject.holds("ăng") || outcome.holds("ăng") || subject.holds("ĂNG") || outcome.holds("ĂNG") else {
      return false
    }
    let text = (subject + " " + outcome).lowered()
    return text.holds("tăng trưởng") || text.holds("tốc độ tăng") || text.ends(with: " tăng")
  }
}

extension Growth {
  /// The growth that a text itself says was planned, beside the one reached: "tăng 11% (kế hoạch tăng 12%)".
  static func planned(in quote: String) -> Double? {
    guard quote.holds("(") else { return nil }
    let words = quote.lowered().split { " ()%;".contains($0) }
    for at in words.indices.dropFirst().dropLast() where words[at] == "tăng" || words[at] == "giảm" {
      let isOfPlan = words[max(0, at - 3)..<at].contains { ["hoạch", "tiêu", "quyết"].contains($0) }
      guard isOfPlan else { continue }
      if let value = Double(words[at + 1].replacing(",", with: ".")) { return value }
    }
    return nil
  }

  private static let shares = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng"]

  /// Whether a verb of rising binds the number to what is no share: "sản xuất công nghiệp tăng 8,8%".
  static func isRise(_ quote: String, subject: String, outcome: String, unit: String) -> Bool {
    guard unit == "%" else { return false }
    if outcome.lowered() == "tăng" {
      let subject = subject.lowered()
      return !shares.contains { subject.begins(with: $0) }
    }
    guard quote.holds("tăng "), quote.holds(subject) else { return false }
    let text = quote.lowered()
    return !shares.contains { text.holds($0) } && !text.holds("thêm") && MeasureNature.of(quote) == .rise
  }

  /// Whether a clause says that per cent are of a greater whole: "GRDP chiếm 2,5% GDP cả nước".
  private static func isShareOfWhole(_ quote: String) -> Bool {
    let text = quote.lowered()
    if ["chiếm", "đóng góp", "bằng", "trọng"].contains(where: { text.holds($0) }) { return true }
    guard let sign = text.firstPlace(of: "%") else { return false }
    let behind = text[...].dropping(bytes: sign + 1)
    return ["gdp", "grdp", "tổng sản phẩm", "cả nước", "toàn quốc", "toàn vùng", "của vùng"].contains {
      behind.holds($0)
    }
  }

  /// Whether nothing but a verb of rising or falling binds the number, and no word says to which level.
  static func isChange(_ outcome: String, in quote: String) -> Bool {
    let words = outcome.lowered().parts()
    guard let first = words.first, first == "giảm" || first == "tăng",
      words.allSatisfy({ ["giảm", "tăng", "thêm", "bình", "quân", "được", "từ", "mỗi", "năm"].contains($0) })
    else { return false }
    let text = quote.lowered()
    return ![" còn ", " xuống ", " lên ", " đạt ", " dưới ", " về ", " ở mức "].contains { text.holds($0) }
  }

  /// "Tăng tỷ lệ lao động nữ làm công hưởng lương lên 50%": the verb stands before the measure, and what is reached behind it.
  static func isLevel(_ quote: String, subject: String, outcome: String) -> Bool {
    guard outcome.lowered() == "tăng", let name = quote.firstPlace(of: subject) else { return false }
    let rest = quote.utf8.dropFirst(name + subject.utf8.count)
    return rest.starts(with: " lên".utf8) || rest.starts(with: " đạt".utf8)
  }
}
