import Vietnamese

/// How often pages were read, as the content folder keeps it in ``ViewCounts/file``.
///
/// Days are kept one by one, so that the same log can be read again: **a day's counts are replaced as a whole by a reading
/// that found more on that day, and stay otherwise; they are never added up.** Days older than ``keptDays`` before the newest
/// are closed: their sum is kept, and later readings of them are passed over.
public struct ViewCounts: Sendable, Hashable {
  /// Where the counts lie, relative to the source folder.
  public static let file = "content/luot-xem.json"
  /// How many days are kept one by one.
  public static let keptDays = 60

  /// Readings by day and page, for the days that are open.
  public private(set) var days: [Day: [String: Int]]
  /// Readings by page of all closed days.
  public private(set) var before: [String: Int]
  /// The last closed day; nil while none is.
  public private(set) var closed: Day?

  /// Nothing counted.
  public init() {
    days = [:]
    before = [:]
  }

  init(days: [Day: [String: Int]], before: [String: Int], closed: Day?) {
    self.days = days
    self.before = before
    self.closed = closed
  }

  /// Whether nothing is counted.
  public var isEmpty: Bool { days.isEmpty && before.isEmpty }

  /// What became of a reading.
  public struct Merging: Sendable, Hashable {
    /// Days new or replaced by a larger reading.
    public var taken: [Day] = []
    /// Days whose earlier reading was as large or larger.
    public var kept: [Day] = []
    /// Days closed long ago.
    public var passedOver: [Day] = []
  }

  /// Takes a reading over, day by day.
  public mutating func merge(_ reading: [Day: [String: Int]]) -> Merging {
    var result = Merging()
    for (day, pages) in reading.sorted(by: { $0.key < $1.key }) {
      if let closed, day <= closed {
        result.passedOver.append(day)
      } else if let old = days[day], ViewCounts.sum(old) >= ViewCounts.sum(pages) {
        result.kept.append(day)
      } else if !pages.isEmpty {
        days[day] = pages
        result.taken.append(day)
      }
    }
    close()
    return result
  }

  private mutating func close() {
    guard let newest = days.keys.max(), let last = Day(daysSince1970: newest.daysSince1970 - ViewCounts.keptDays),
      days.keys.contains(where: { $0 <= last })
    else { return }
    for (day, pages) in days where day <= last { before.merge(pages) { $0 + $1 }; days[day] = nil }
    closed = max(closed ?? last, last)
  }

  private static func sum(_ pages: [String: Int]) -> Int { pages.values.reduce(0, +) }

  /// All readings by page.
  public var totals: [String: Int] {
    days.values.reduce(into: before) { totals, pages in totals.merge(pages) { $0 + $1 } }
  }

  /// The readings by page of the last days, the newest day counted included.
  public func totals(ofLast count: Int) -> [String: Int] {
    guard let newest = days.keys.max() else { return [:] }
    let first = newest.daysSince1970 - count
    return days.filter { $0.key.daysSince1970 > first }.values.reduce(into: [:]) { totals, pages in
      totals.merge(pages) { $0 + $1 }
    }
  }
}
