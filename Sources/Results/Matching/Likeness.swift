/// How alike two measures are, of a plan and its parent as of a target and its result.
package enum Likeness {
  /// Twice what is common over what both have, by weight; both in order.
  package static func overlap(_ a: [UInt64], _ b: [UInt64], weight: (UInt64) -> Double) -> Double {
    var common = 0.0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += weight(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = a.reduce(0) { $0 + weight($1) } + b.reduce(0) { $0 + weight($1) }
    return all > 0 ? 2 * common / all : 0
  }
}
