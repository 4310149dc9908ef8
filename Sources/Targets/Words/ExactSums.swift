import Vietnamese

/// Exact sums and products of the figures of a text; nil where they have too many digits. Serve the readers of plans and of reports alike.
extension ExactDecimal {
  /// The sum.
  package func plus(_ other: ExactDecimal) -> ExactDecimal? {
    let scale = max(self.scale, other.scale)
    guard let a = digits(behind: scale), let b = other.digits(behind: scale) else { return nil }
    let (sum, isOver) = a.addingReportingOverflow(b)
    return isOver ? nil : ExactDecimal(mantissa: sum, scale: scale)
  }

  /// The digits with so many places behind the point.
  private func digits(behind places: Int) -> Int? {
    var digits = mantissa
    for _ in scale..<places {
      let (more, isOver) = digits.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      digits = more
    }
    return digits
  }

  /// The product.
  package func times(_ other: ExactDecimal) -> ExactDecimal? {
    let (product, isOver) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return isOver ? nil : ExactDecimal(mantissa: product, scale: scale + other.scale)
  }

  /// The number so many times.
  package func times(_ factor: Int) -> ExactDecimal? {
    let (product, isOver) = mantissa.multipliedReportingOverflow(by: factor)
    return isOver ? nil : ExactDecimal(mantissa: product, scale: scale)
  }

  /// The product with a power of ten, also below one.
  package func scaled(_ power: Int) -> ExactDecimal? { power == 0 ? self : ExactDecimal("\(description)e\(power)") }

  /// What is left of it without a whole number.
  package func less(_ whole: Int) -> ExactDecimal? {
    let one = (0..<scale).reduce(1) { one, _ in one * 10 }
    let (part, isFar) = whole.multipliedReportingOverflow(by: one)
    let (rest, isOver) = mantissa.subtractingReportingOverflow(part)
    return isFar || isOver ? nil : ExactDecimal(mantissa: rest, scale: scale)
  }

  /// With the other sign.
  package var negated: ExactDecimal { ExactDecimal(mantissa: -mantissa, scale: scale) ?? self }
}
