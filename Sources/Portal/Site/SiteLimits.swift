/// From where on a site is made lighter.
package struct SiteLimits: Sendable, Hashable {
  /// How many files a site may have that keeps all forms of its documents, where `portal.yml` says nothing. Three quarters of what
  /// the tightest of the free hosts takes (Cloudflare Pages: 20,000), so that a portal has years to grow.
  package var files = 15_000
  /// How many bytes a data file may have that stays whole, by estimate: so none has more than 20 MB.
  package var dataFile = 19_000_000

  /// How many events a calendar has that has also those that are over.
  package var calendarEvents = 1_000
  /// How many addresses a site map may name, and how many bytes it may have (sitemaps.org).
  package var siteMapAddresses = 50_000
  package var siteMapBytes = 50_000_000

  /// How many publications a source has whose texts stay in memory while a site is made of them.
  package var textsInMemory = 1_000

  package init() {}
}
