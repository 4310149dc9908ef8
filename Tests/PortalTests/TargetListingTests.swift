import Portal
import Testing

/// How long the lists of targets may be.
@Suite struct TargetListingTests {
  @Test(arguments: [
    ([], 10), ([3], 10), ([3, 7], 10), ([3, 8], 10), ([100, 100, 100], 10), ([1, 1, 1, 1, 50], 10),
    ([20, 1, 20, 2], 30),
    ([1, 1, 1, 1], 2), ([600], 600), ([960, 960, 960, 32, 32, 4, 4, 1], 600),
  ])
  func listsKeepToTheBudgetTogether(_ counts: [Int], _ budget: Int) {
    let longest = TargetListing.longest(budget: budget, counts)
    let shown = counts.map { min($0, longest) }
    #expect(longest >= 1)
    if counts.reduce(0, +) <= budget {
      #expect(shown == counts)
    } else if counts.count <= budget {
      #expect(shown.reduce(0, +) <= budget)
      // One page more each would be too much.
      #expect(counts.map { min($0, longest + 1) }.reduce(0, +) > budget)
    }
  }
}
