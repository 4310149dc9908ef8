import Portal
import Testing

/// How lists are parted into pages.
@Suite struct PagingTests {
  @Test(arguments: [(20, 20), (20, 50), (50, 200), (1, 1), (50, 3)])
  func everyItemStandsOnOnePage(_ first: Int, _ later: Int) {
    let paging = Paging(first: first, later: later)
    for count in 0...(first + 3 * later + 1) {
      let pages = (1...paging.count(of: count)).map { paging.items(page: $0).clamped(to: 0..<count) }
      #expect(pages.flatMap { Array($0) } == Array(0..<count))
      // No page is empty but that of an empty list.
      #expect(count == 0 || pages.allSatisfy { !$0.isEmpty })
      for item in 0..<count { #expect(pages[paging.page(of: item) - 1].contains(item)) }
    }
  }

  @Test func pagesOfTargetsGrowWithTheListsOfBodies() {
    #expect(TargetListing.paging(ofBodies: []) == Paging(first: 50, later: 50))
    #expect(TargetListing.paging(ofBodies: [15_000]) == Paging(first: 50, later: 50))
    #expect(TargetListing.paging(ofBodies: [15_001]) == Paging(first: 50, later: 100))
    // Ten thousand publications of 116 bodies.
    let counts = [Int](repeating: 380, count: 116)
    let paging = TargetListing.paging(ofBodies: counts)
    #expect(counts.reduce(0) { $0 + paging.count(of: $1) } <= 300)
    // However many there are, a page stays one that can be read.
    #expect(TargetListing.paging(ofBodies: [Int](repeating: 10_000, count: 300)) == Paging(first: 50, later: 500))
  }

  @Test func otherListsAreWholeOrEndSoon() {
    let (uniform, long) = (Paging(first: 50, later: 50), Paging(first: 50, later: 200))
    for paging in [uniform, long] { #expect(TargetListing.longest([5_000, 15_000, 10_000], paging) == .max) }
    for paging in [uniform, long] {
      let counts = [5_000, 15_000, 10_001]
      let longest = TargetListing.longest(counts, paging)
      #expect(counts.reduce(0) { $0 + min(longest, paging.count(of: $1)) } <= 30 && longest > 6)
    }
  }
}
