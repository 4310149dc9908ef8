import Vietnamese

/// Numbers of a text are held as the binary numbers nearest to them, and come back digit by digit as long as they have at most fifteen
/// digits (IEEE 754, `DBL_DIG`). Products and sums of such numbers do not: 4,1 × 1.000.000 is 4.099.999,9999999995 to a processor. Here they
/// are taken of the decimals.
extension Double {
  /// So many digits of a number come back as they were written.
  static let exactDigits = 15

  /// The number nearest to the product of two decimals.
  func times(_ factor: Double) -> Double {
    guard factor != 1, let a = ExactDecimal(self), let b = ExactDecimal(factor), let product = a.times(b)
    else { return self * factor }
    return product.approximation
  }

  /// The number nearest to the sum of two decimals.
  func plus(_ other: Double) -> Double {
    guard let a = ExactDecimal(self), let b = ExactDecimal(other), let sum = a.plus(b) else { return self + other }
    return sum.approximation
  }
}
