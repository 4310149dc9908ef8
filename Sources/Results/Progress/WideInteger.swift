/// A whole number of any size: sums and products of what texts state never overflow.
struct WideInteger: Sendable, Hashable, Comparable {
  /// Digits to the base 2^32, the lowest first, without zeros at the end; empty for 0.
  private(set) var magnitude: [UInt32]
  private(set) var isNegative: Bool

  static let zero = WideInteger(0)
  static let one = WideInteger(1)

  init(_ value: Int) {
    let bits = value.magnitude
    self.init([UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32)], isNegative: value < 0)
  }

  private init(_ magnitude: [UInt32], isNegative: Bool) {
    self.magnitude = magnitude
    while self.magnitude.last == 0 { self.magnitude.removeLast() }
    self.isNegative = isNegative && !self.magnitude.isEmpty
  }

  /// 10^`power`.
  static func powerOfTen(_ power: Int) -> WideInteger {
    (0..<power).reduce(one) { result, _ in result * WideInteger(10) }
  }

  var isZero: Bool { magnitude.isEmpty }
  /// Its size where that is below 2^32.
  var small: Int? { magnitude.count > 1 ? nil : Int(magnitude.first ?? 0) }
  var isEven: Bool { (magnitude.first ?? 0) & 1 == 0 }
  var absolute: WideInteger { WideInteger(magnitude, isNegative: false) }

  // MARK: Arithmetic

  static prefix func - (a: WideInteger) -> WideInteger { WideInteger(a.magnitude, isNegative: !a.isNegative) }

  static func + (a: WideInteger, b: WideInteger) -> WideInteger {
    if a.isNegative == b.isNegative { return WideInteger(add(a.magnitude, b.magnitude), isNegative: a.isNegative) }
    return isLess(a.magnitude, b.magnitude)
      ? WideInteger(subtract(b.magnitude, a.magnitude), isNegative: b.isNegative)
      : WideInteger(subtract(a.magnitude, b.magnitude), isNegative: a.isNegative)
  }

  static func - (a: WideInteger, b: WideInteger) -> WideInteger { a + -b }

  static func * (a: WideInteger, b: WideInteger) -> WideInteger {
    var product = [UInt32](repeating: 0, count: a.magnitude.count + b.magnitude.count)
    for (i, x) in a.magnitude.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.magnitude.enumerated() {
        let sum = UInt64(x) * UInt64(y) + UInt64(product[i + j]) + carry
        product[i + j] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[i + b.magnitude.count] = UInt32(truncatingIfNeeded: carry)
    }
    return WideInteger(product, isNegative: a.isNegative != b.isNegative)
  }

  static func < (a: WideInteger, b: WideInteger) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? isLess(b.magnitude, a.magnitude) : isLess(a.magnitude, b.magnitude)
  }

  /// Quotient towards 0 and the remainder of the magnitude.
  ///
  /// - Parameter divisor: Not 0; for 0 everything is 0.
  func divided(by divisor: UInt32) -> (quotient: WideInteger, remainder: UInt32) {
    guard divisor != 0 else { return (.zero, 0) }
    var quotient = magnitude
    var rest: UInt64 = 0
    for index in quotient.indices.reversed() {
      let value = rest << 32 | UInt64(quotient[index])
      quotient[index] = UInt32(truncatingIfNeeded: value / UInt64(divisor))
      rest = value % UInt64(divisor)
    }
    return (WideInteger(quotient, isNegative: isNegative), UInt32(truncatingIfNeeded: rest))
  }

  /// Quotient and remainder by long division in bits, of numbers that are not negative; 0 and 0 for a divisor of 0.
  func divided(by divisor: WideInteger) -> (quotient: WideInteger, remainder: WideInteger) {
    if divisor.magnitude.count <= 1 {
      let (quotient, remainder) = divided(by: divisor.magnitude.first ?? 0)
      return (quotient, WideInteger(Int(remainder)))
    }
    var quotient = [UInt32](repeating: 0, count: magnitude.count)
    var rest = WideInteger.zero
    for index in magnitude.indices.reversed() {
      for bit in (0..<32).reversed() {
        rest = rest + rest
        if magnitude[index] >> UInt32(bit) & 1 == 1 { rest = rest + .one }
        if !(rest < divisor) {
          rest = rest - divisor
          quotient[index] |= 1 << UInt32(bit)
        }
      }
    }
    return (WideInteger(quotient, isNegative: false), rest)
  }

  /// The greatest common divisor of the magnitudes.
  static func greatestCommonDivisor(_ a: WideInteger, _ b: WideInteger) -> WideInteger {
    var (a, b) = (a.absolute, b.absolute)
    while !b.isZero { (a, b) = (b, a.divided(by: b).remainder) }
    return a
  }

  /// In decimal digits.
  var description: String {
    var chunks: [String] = []
    var rest = absolute
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: 1_000_000_000)
      let digits = String(remainder)
      chunks.append(quotient.isZero ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
      rest = quotient
    }
    return (isNegative ? "-" : "") + (chunks.isEmpty ? "0" : chunks.reversed().joined())
  }

  // MARK: Magnitudes

  private static func isLess(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    if a.count != b.count { return a.count < b.count }
    for index in a.indices.reversed() where a[index] != b[index] { return a[index] < b[index] }
    return false
  }

  private static func add(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var sum: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(a.count, b.count) {
      let value =
        (index < a.count ? UInt64(a[index]) : 0) + (index < b.count ? UInt64(b[index]) : 0) + carry
      sum.append(UInt32(truncatingIfNeeded: value))
      carry = value >> 32
    }
    if carry > 0 { sum.append(UInt32(truncatingIfNeeded: carry)) }
    return sum
  }

  /// `a` − `b`, where `a` is not smaller.
  private static func subtract(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var difference = a
    var borrow: Int64 = 0
    for index in a.indices {
      var value = Int64(a[index]) - (index < b.count ? Int64(b[index]) : 0) - borrow
      borrow = value < 0 ? 1 : 0
      if value < 0 { value += 1 << 32 }
      difference[index] = UInt32(truncatingIfNeeded: value)
    }
    return difference
  }
}
