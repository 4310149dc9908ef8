/// Two versions of a text as the lines that differ.
package enum TextDifference {
  /// Lines on either side of a change that are shown too.
  private static let context = 1
  /// Lines that are compared one by one; longer stretches are shown as taken out and put in.
  private static let limit = 1_500

  /// `- ` before lines of the first, `+ ` before those of the second.
  package static func diff(_ old: String, _ new: String, file: String) -> String {
    let (a, b) = (lines(old), lines(new))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var endA = a.count
    var endB = b.count
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    let (out, put) = changes(Array(a[start..<endA]), Array(b[start..<endB]))
    var text = "\(file):\n"
    var (i, j) = (0, 0)
    while i < endA - start || j < endB - start {
      if i < endA - start, out.contains(i) {
        text += "- \(a[start + i])\n"
        i += 1
      } else if j < endB - start, put.contains(j) {
        text += "+ \(b[start + j])\n"
        j += 1
      } else {
        i += 1
        j += 1
      }
    }
    return text
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  private static func changes(_ a: [Substring], _ b: [Substring]) -> (out: Set<Int>, put: Set<Int>) {
    guard a.count <= limit, b.count <= limit else { return (Set(a.indices), Set(b.indices)) }
    var (out, put) = (Set<Int>(), Set<Int>())
    for change in b.difference(from: a) {
      switch change {
      case .remove(let offset, _, _): out.insert(offset)
      case .insert(let offset, _, _): put.insert(offset)
      }
    }
    return (out, put)
  }
}
