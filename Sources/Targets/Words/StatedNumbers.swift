import Bytes
import Vietnamese

/// The numbers that words of a Vietnamese text state: what an editor gives for a clause must be among them.
package struct StatedNumbers {
  /// As the text means them: `1.234` is a thousand and more, `71,5` and `71.5` have a decimal.
  private var numbers: Set<ExactDecimal> = []
  /// Those with their points of thousands taken for decimal points: `1.234` as 1,234.
  private var misread: Set<ExactDecimal> = []
  /// Parts of a whole, `9/10`, in hundredths of it as nearly as whole numbers tell: counter and denominator.
  private var parts: [(Int, Int)] = []
  private let words: [Substring]

  /// Words of scale with the powers of ten that they stand for.
  private static let scales: [(String, Int)] = [
    ("chục", 1), ("trăm", 2), ("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9), ("tỉ", 9),
  ]

  /// Reads a text.
  package init(_ text: String) {
    let text = NormalForm.nfc(text).lowered()
    words = text.wordParts(figures: false)
    var powers: Set<Int> = [0]
    for (word, power) in StatedNumbers.scales where words.contains(Substring(word)) {
      for other in powers where other + power <= 12 { powers.insert(other + power) }
    }
    for token in StatedNumbers.tokens(text) {
      for number in StatedNumbers.readings(token) {
        for power in powers { if let scaled = number.scaled(power) { numbers.insert(scaled) } }
      }
      if StatedNumbers.isGrouped(token), let point = ExactDecimal(token) { misread.insert(point) }
    }
    for sum in StatedNumbers.sums(text) {
      for power in [0, 3, 6, 9] { if let scaled = sum.scaled(-power) { numbers.insert(scaled) } }
    }
    parts = StatedNumbers.parts(text)
  }

  // MARK: Compounds

  /// `12 tỷ 500 triệu`, `2 tỷ rưỡi`, in ones.
  private static func sums(_ text: String) -> [ExactDecimal] {
    let tokens = text.split { $0 == " " || $0 == "\u{A0}" }.map { word in
      word.drop { ".,;:()”“\"".contains($0) }.prefix { !";:()”“\"".contains($0) }
    }
    func scale(_ at: Int) -> Int? {
      tokens.indices.contains(at) ? scales.first { $0.0 == tokens[at].prefix { $0.isLetter } }?.1 : nil
    }
    func figure(_ at: Int) -> ExactDecimal? {
      guard tokens.indices.contains(at), tokens[at].first?.isNumber == true else { return nil }
      return readings(String(tokens[at])).first
    }
    return tokens.indices.compactMap { at -> ExactDecimal? in
      guard let high = figure(at), let power = scale(at + 1), let whole = high.scaled(power) else { return nil }
      if at + 2 < tokens.count, tokens[at + 2].begins(with: "rưỡi") {
        return ExactDecimal(mantissa: 5, scale: 1)?.scaled(power).flatMap { whole.plus($0) }
      }
      guard let low = figure(at + 2), let lower = scale(at + 3) else { return nil }
      // `1 nghìn 200 tỷ`: both count what the last word says.
      return lower < power ? low.scaled(lower).flatMap { whole.plus($0) } : whole.plus(low)?.scaled(lower)
    }
  }

  private static func parts(_ text: String) -> [(Int, Int)] {
    guard text.holds("/") else { return [] }
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    return zip(pieces, pieces.dropFirst()).compactMap { before, behind in
      let counter = String(before.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
      let denominator = behind.prefix { $0.isASCII && $0.isNumber }
      guard let a = Int(counter), let b = Int(denominator), a > 0, a <= b, b <= 10_000 else { return nil }
      return (a, b)
    }
  }

  /// Whether a number is a part of a whole in per cent, rounded as its own digits are, or in full.
  private func isPart(_ number: ExactDecimal) -> Bool {
    guard (0...4).contains(number.scale) else { return false }
    let one = (0..<number.scale).reduce(1) { one, _ in one * 10 }
    return parts.contains { a, b in
      [100, 1].contains { whole in number.mantissa == (2 * a * whole * one + b) / (2 * b)
      }
    }
  }

  /// Whether the text states a number, in figures or in words; of changes whatever their sign.
  package func state(_ number: ExactDecimal, unsigned: Bool = false) -> Bool {
    let number = unsigned ? number.unsigned : number
    if numbers.contains(number) || unsigned && numbers.contains(number.negated) { return true }
    return isPart(number) || spellings(number).contains { stand($0) }
  }

  /// Whether a number is one of the text with its point of thousands taken for a decimal point.
  package func areMisread(_ number: ExactDecimal) -> Bool { misread.contains(number) }

  // MARK: Figures

  /// Digits with points, commas and single blanks between them; a sign before them belongs to them.
  private static func tokens(_ text: String) -> [String] {
    var found: [String] = []
    let scalars = Array(text.unicodeScalars)
    var at = 0
    func isDigit(_ place: Int) -> Bool { place < scalars.count && ("0"..."9").contains(scalars[place]) }
    while at < scalars.count {
      guard isDigit(at) else {
        at += 1
        continue
      }
      let start = at
      var token = String.UnicodeScalarView()
      while isDigit(at) || at > start && ".,".unicodeScalars.contains(scalars[at]) && isDigit(at + 1) {
        token.append(scalars[at])
        at += 1
        if at == scalars.count { break }
      }
      let isNegative =
        start > 0 && "-−".unicodeScalars.contains(scalars[start - 1]) && (start == 1 || scalars[start - 2] == " ")
      found.append((isNegative ? "-" : "") + String(token))
    }
    // "1 234 567": blanks between groups of three.
    let parts = text.split { $0 == " " || $0 == "\u{A0}" }
    for (index, part) in parts.enumerated() where index > 0 {
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      guard digits.count == 3, let before = parts[index - 1].split(whereSeparator: { !$0.isNumber }).last,
        parts[index - 1].ends(with: String(before)), before.count <= 3
      else { continue }
      found.append(String(before + digits))
    }
    return found
  }

  /// `1.234`, `12.375.300`: points between groups of three.
  private static func isGrouped(_ token: String) -> Bool {
    let parts = token.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && !token.contains(",") && parts[0].count <= 3 && parts[0] != "0"
      && parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func readings(_ token: String) -> [ExactDecimal] {
    if isGrouped(token) { return [ExactDecimal(token.replacing(".", with: ""))].compactMap { $0 } }
    let parts = token.split(separator: ",")
    if parts.count < 2 { return [ExactDecimal(token)].compactMap { $0 } }
    // "71,5"; as some write thousands, "12,375"; and a row of numbers.
    let whole = parts.dropFirst().allSatisfy { $0.count == 3 } ? [parts.joined()] : []
    let point = parts.count == 2 ? [token.replacing(".", with: "").replacing(",", with: ".")] : parts.map(String.init)
    return (whole + point).compactMap { ExactDecimal($0) }
  }

  // MARK: Words

  private static let ones = [
    ["không"], ["một", "mốt"], ["hai"], ["ba"], ["bốn", "tư"], ["năm", "lăm", "nhăm"], ["sáu"], ["bảy", "bẩy"], ["tám"],
    ["chín"],
  ]
  private static let named: [Int: [String]] = [
    0: ["không còn", "không có", "xóa", "xoá", "chấm dứt", "hết"], 1: ["nhất", "đầu", "duy nhất"],
    2: ["đôi", "nhì", "hai lần"], 50: ["một nửa", "nửa"], 100: ["toàn bộ", "tất cả", "toàn thể", "mọi", "hoàn toàn"],
    10: ["mười"], 12: ["tá"],
  ]

  /// How a whole number below a thousand may be written in words.
  private func spellings(_ number: ExactDecimal) -> [[Substring]] {
    if number == ExactDecimal(mantissa: 15, scale: 1) { return [["rưỡi"]] }
    if number == ExactDecimal(mantissa: 5, scale: 1) { return [["nửa"]] }
    guard number.scale == 0, (0..<1000).contains(number.mantissa) else { return [] }
    var out = (StatedNumbers.named[number.mantissa] ?? []).map { $0.parts() }
    let (hundreds, tens, unit) = (number.mantissa / 100, number.mantissa / 10 % 10, number.mantissa % 10)
    var heads: [[Substring]] = [[]]
    if hundreds > 0 { heads = StatedNumbers.ones[hundreds].map { [Substring($0), "trăm"] } }
    func add(_ more: [[Substring]]) { heads = heads.flatMap { head in more.map { head + $0 } } }
    switch (tens, unit) {
    case (0, 0): if hundreds == 0 { return out }
    case (0, _):
      let last = StatedNumbers.ones[unit].map { [Substring($0)] }
      add(hundreds > 0 ? last.flatMap { [["linh"] + $0, ["lẻ"] + $0] } : last)
    case (1, _): add(unit == 0 ? [["mười"]] : StatedNumbers.ones[unit].map { ["mười", Substring($0)] })
    case (_, 0): add(StatedNumbers.ones[tens].map { [Substring($0), "mươi"] })
    default:
      add(
        StatedNumbers.ones[tens].flatMap { ten in
          StatedNumbers.ones[unit].flatMap { one -> [[Substring]] in
            [[Substring(ten), "mươi", Substring(one)], [Substring(ten), Substring(one)]]
          }
        })
    }
    out += heads
    return out
  }

  private func stand(_ phrase: [Substring]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= words.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }
}
