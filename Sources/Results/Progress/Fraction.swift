import Bytes
import Vietnamese

/// A fraction of whole numbers of any size, always reduced: the arithmetic of progress rounds nowhere and never overflows.
public struct Fraction: Sendable, Hashable, Comparable {
  let numerator: WideInteger
  /// Above 0.
  let denominator: WideInteger

  /// 0.
  public static let zero = Fraction(0)

  /// A whole number.
  public init(_ whole: Int) { (numerator, denominator) = (WideInteger(whole), .one) }

  /// A decimal as it was stated.
  public init(_ decimal: ExactDecimal) {
    self.init(WideInteger(decimal.mantissa), over: WideInteger.powerOfTen(decimal.scale))
  }

  /// `numerator` / `denominator`; a denominator of 0 gives 0, so nothing may divide by what can be 0.
  init(_ numerator: WideInteger, over denominator: WideInteger) {
    guard !numerator.isZero, !denominator.isZero else {
      (self.numerator, self.denominator) = (.zero, .one)
      return
    }
    let negative = numerator.isNegative != denominator.isNegative
    var (top, bottom) = (numerator.absolute, denominator.absolute)
    if bottom != .one {
      let common = WideInteger.greatestCommonDivisor(top, bottom)
      if common != .one {
        (top, bottom) = (top.divided(by: common).quotient, bottom.divided(by: common).quotient)
      }
    }
    (self.numerator, self.denominator) = (negative ? -top : top, bottom)
  }

  /// `numerator` / `denominator`, the latter not 0.
  public init(_ numerator: Int, over denominator: Int) {
    self.init(WideInteger(numerator), over: WideInteger(denominator))
  }

  /// Sum.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
  }

  /// Difference.
  public static func - (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator - b.numerator * a.denominator, over: a.denominator * b.denominator)
  }

  /// Product.
  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, over: a.denominator * b.denominator)
  }

  /// By value.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.denominator == b.denominator
      ? a.numerator < b.numerator : a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// Whether it is below 0.
  public var isNegative: Bool { numerator.isNegative }

  /// Quotient; 0 where the divisor is 0.
  func divided(by other: Fraction) -> Fraction {
    Fraction(numerator * other.denominator, over: denominator * other.numerator)
  }

  /// A decimal where it ends, `57.99`, else as a reduced fraction, `105890/1826`.
  public var text: String { decimalText ?? "\(numerator.description)/\(denominator.description)" }

  /// With a decimal point, where the decimal ends; nil where it goes on for ever.
  public var decimalText: String? {
    var (rest, places) = (denominator, (twos: 0, fives: 0))
    while rest.isEven {
      rest = rest.divided(by: 2).quotient
      places.twos += 1
    }
    while rest.divided(by: 5).remainder == 0 {
      rest = rest.divided(by: 5).quotient
      places.fives += 1
    }
    guard rest == .one else { return nil }
    let count = max(places.twos, places.fives)
    let scaled = (numerator * WideInteger.powerOfTen(count)).divided(by: denominator.absolute).quotient
    return Fraction.point(scaled.absolute.description, places: count, isNegative: isNegative)
  }

  /// Rounded to so many places, halves away from 0; for readers, never for a comparison.
  public func rounded(places: Int) -> String {
    if let quick = quicklyRounded(places: places) { return quick }
    let scaled = numerator.absolute * WideInteger.powerOfTen(places)
    let doubled = scaled + scaled + denominator
    let quotient = doubled.divided(by: denominator + denominator).quotient
    var text = Fraction.point(quotient.description, places: places, isNegative: false)
    if text.holds(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return (isNegative && text != "0" ? "-" : "") + text
  }

  /// The same where no digit is carried beyond a machine's word, as of nearly all.
  private func quicklyRounded(places: Int) -> String? {
    guard places <= 4, let top = numerator.absolute.small, let bottom = denominator.small else { return nil }
    let scale = [1, 10, 100, 1000, 10_000][max(0, places)]
    let doubled = 2 * top * scale + bottom
    let quotient = doubled / (2 * bottom)
    let rounded = ExactDecimal(mantissa: isNegative ? -quotient : quotient, scale: max(0, places))
    return rounded?.description
  }

  private static func point(_ digits: String, places: Int, isNegative: Bool) -> String {
    let sign = isNegative ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
