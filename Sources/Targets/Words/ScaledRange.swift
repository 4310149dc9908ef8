import Vietnamese

/// A range of which the lower end states its unit too, in a scale of its own or in the same: `950 triệu đến 1,1 tỷ đồng`, `4,1 triệu -
/// 4,3 triệu lượt khách`, `từ 3,5 m2 đến 4 m2`. Serves the readers of plans and of reports alike.
package struct ScaledRange {
  /// How many items the unit of the lower end takes.
  package let length: Int
  /// By which power of ten the lower end has to be multiplied, to count what the upper end counts.
  package let power: Int

  /// Reads the unit at an item, the link behind it and the upper end; nil where the upper end counts something else.
  ///
  /// - Parameters:
  ///   - isLink: Whether an item stands between the ends of a range: a dash, "đến", "tới".
  ///   - isScale: Whether it multiplies: "nghìn", "triệu".
  ///   - isUnit: Whether it is counted or measured: "đồng", "con", "ha".
  package init?(
    _ items: [Item], unitAt start: Int, in sentence: Range<Int>, isLink: (Item) -> Bool, isScale: (Item) -> Bool,
    isUnit: (Item) -> Bool
  ) {
    func end(_ from: Int, _ most: Int, _ holds: (Item) -> Bool) -> Int {
      var at = from
      while at < from + most, sentence.contains(at), items[at].kind == .word, items[at].phrase != 0, holds(items[at]) {
        at += 1
      }
      return at
    }
    let scaleEnd = end(start, 2, isScale)
    let unitEnd = end(scaleEnd, 3, isUnit)
    guard unitEnd > start, sentence.contains(unitEnd + 1), isLink(items[unitEnd]), items[unitEnd + 1].kind == .number,
      items[unitEnd + 1].second == 0
    else { return nil }
    let upperScale = unitEnd + 2
    let upperUnit = end(upperScale, 2, isScale)
    guard sentence.contains(upperUnit + unitEnd - scaleEnd - 1),
      (0..<(unitEnd - scaleEnd)).allSatisfy({ items[upperUnit + $0].phrase == items[scaleEnd + $0].phrase })
    else { return nil }
    // "950 nghìn đến 1.100": of one only it is said what it counts in.
    if scaleEnd == unitEnd, upperUnit == upperScale { return nil }
    func power(_ range: Range<Int>) -> Int {
      range.reduce(0) { power, at in
        var (power, value) = (power, items[at].value)
        while value >= 10 { (power, value) = (power + 1, value / 10) }
        return power
      }
    }
    length = unitEnd - start
    self.power = power(start..<scaleEnd) - power(upperScale..<upperUnit)
  }

  /// The lower end in the scale of the upper one, exactly; nil where it has too many digits.
  package func lower(_ value: ExactDecimal) -> ExactDecimal? { value.scaled(power) }
}
