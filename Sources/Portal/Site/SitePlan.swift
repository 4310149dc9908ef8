import Publications

/// Which pages the site has. Two pages that want one address are an error that names both.
package struct SitePlan: Sendable {
  /// All pages in a fixed order.
  package let pages: [PlannedPage]
  /// All lists.
  private(set) var listings: Listings
  /// Languages with pages of their own.
  let languages: [Language]

  /// The same plan, of whose lists a recorder is told.
  func recorded(by recorder: ReadRecorder?) -> SitePlan {
    var plan = self
    plan.listings = listings.recorded(by: recorder)
    return plan
  }
}
