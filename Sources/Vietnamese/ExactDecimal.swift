/// A decimal number exactly as a text states it: `12375.3` is 123753 tenths, never the nearest binary fraction.
///
/// Two numbers are equal where their values are: `75.30` is `75.3`. At most 18 digits; what has more is no number of a text.
public struct ExactDecimal: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The digits with their sign, without the point.
  public let mantissa: Int
  /// How many of the digits stand behind the point; the last of them is no 0.
  public let scale: Int

  /// `mantissa` / 10^`scale`; nil for a scale outside 0–18.
  public init?(mantissa: Int, scale: Int) {
    guard (0...18).contains(scale) else { return nil }
    self.init(reducing: mantissa, scale)
  }

  /// A whole number.
  public init(_ whole: Int) { self.init(reducing: whole, 0) }

  private init(reducing mantissa: Int, _ scale: Int) {
    var (mantissa, scale) = (mantissa, mantissa == 0 ? 0 : scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    (self.mantissa, self.scale) = (mantissa, scale)
  }

  /// The same without its sign.
  public var unsigned: ExactDecimal { ExactDecimal(reducing: abs(mantissa), scale) }

  /// Reads `-12375.3`, also with an exponent, `1e-05`: the form of JSON and YAML, not of Vietnamese texts. Nil for anything else
  /// and for what has more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var (digits, scale, exponent) = (0, 0, 0)
    var (isNegative, seen, point, count) = (false, false, false, 0)
    var bytes = text.utf8[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    if let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      guard let power = Int(String(decoding: bytes[bytes.index(after: mark)...], as: UTF8.self)), abs(power) < 100
      else { return nil }
      exponent = power
      bytes = bytes[..<mark]
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "."):
        guard !point, seen else { return nil }
        (point, seen) = (true, false)
      case 0x30...0x39:
        seen = true
        if digits > 0 || byte != 0x30 { count += 1 }
        guard count <= 18 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        if point { scale += 1 }
      default: return nil
      }
    }
    guard seen else { return nil }
    scale -= exponent
    while scale < 0 {
      let (more, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      (digits, scale) = (more, scale + 1)
    }
    while scale > 18, digits % 10 == 0 { (digits, scale) = (digits / 10, digits == 0 ? 0 : scale - 1) }
    guard scale <= 18 else { return nil }
    self.init(reducing: isNegative ? -digits : digits, scale)
  }

  /// The shortest decimal that reads back as this number, which is what a text stated where that had at most 15 digits; nil for
  /// infinities, NaN and what has more than 18 digits.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    self.init("\(number)")
  }

  /// With a decimal point and no more digits than needed: `99.5`, `1520`, `-0.25`.
  public var description: String {
    let (whole, fraction) = parts
    let digits = String(whole)
    let text = fraction.isEmpty ? digits : digits + "." + fraction
    return mantissa < 0 ? "-" + text : text
  }

  /// The whole part of the magnitude, and the digits behind the point.
  private var parts: (whole: UInt, fraction: String) {
    guard scale > 0 else { return (mantissa.magnitude, "") }
    var power: UInt = 1
    for _ in 0..<scale { power *= 10 }
    let (whole, rest) = mantissa.magnitude.quotientAndRemainder(dividingBy: power)
    let digits = String(rest)
    return (
      whole, digits.utf8.count < scale ? String(repeating: "0", count: scale - digits.utf8.count) + digits : digits
    )
  }

  /// As readers of a language write it: `12.375,3` in Vietnamese, `12,375.3` in English.
  public func written(language: String = "vi") -> String {
    let (whole, fraction) = parts
    let digits = NumberText.whole(Int(clamping: whole), language: language)
    let text = fraction.isEmpty ? digits : digits + (language == "en" ? "." : ",") + fraction
    return mantissa < 0 ? "−" + text : text
  }

  /// The nearest binary fraction, for drawing only.
  public var approximation: Double { Double(description) ?? 0 }

  /// By value.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if (a.mantissa < 0) != (b.mantissa < 0) { return a.mantissa < 0 }
    // Both multiplied up to the larger scale, in twice the width.
    let (left, right) = (a.raised(to: b.scale), b.raised(to: a.scale))
    return left.high != right.high ? left.high < right.high : left.low < right.low
  }

  private func raised(to other: Int) -> (high: Int, low: UInt) {
    var factor = 1
    for _ in 0..<max(0, other - scale) { factor *= 10 }
    return mantissa.multipliedFullWidth(by: factor)
  }
}
