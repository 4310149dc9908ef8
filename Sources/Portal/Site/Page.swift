import Diagnostics
import Publications
import Templates
import Vietnamese

/// A kind of page. All that is particular to a kind stands in its type: where its pages are, what they show with which
/// template, the facts that they are made from, and what others have to know of them. A value is one page; it names what it
/// shows by indices, so that a hundred thousand pages take little space. All kinds stand in ``PageKinds/types``.
package protocol Page: Sendable {
  /// What its pages show, which names their template.
  static var view: any PageContent.Type { get }

  /// Where the page stands.
  func address(in outline: SiteOutline) -> PageAddress
  /// Declares every fact that its files are made from, beside what all pages depend on; tests find those that are not
  /// declared.
  func declare(_ facts: inout DeclaredFacts) -> Caching
  /// The page as it is published, UTF-8.
  func html(in site: Site) throws -> [UInt8]
  /// Whether search engines are told of it.
  func siteMapEntry(in site: Site) -> SiteMapEntry
  /// What pages of the kind must have in common so that one of them stands for the others, when pages are looked through
  /// and in tests: a language, a length. Empty where all are alike.
  func variant(in site: Site) -> String

  /// A page of the kind with made-up contents, for tests of the templates and to look at.
  static func sample(_ words: Words) -> Sample

  /// Names of the files that may stand beside a page of the kind, made from the same facts.
  static var siblings: [String] { get }
  /// Those that this page has.
  func siblings(in site: Site) -> [SiblingFile]
  /// Whether it gives way to every other page that wants its address.
  static var givesWay: Bool { get }
  /// Whose words the address is made of, where the address itself has no place in the content.
  func wording(in outline: SiteOutline) -> SourceLocation?
}

extension Page {
  /// A page stands alone.
  package static var siblings: [String] { [] }
  /// A page stands alone.
  package func siblings(in site: Site) -> [SiblingFile] { [] }
  /// A page stays where it is.
  package static var givesWay: Bool { false }
  /// An address is made of nobody's words.
  package func wording(in outline: SiteOutline) -> SourceLocation? { nil }
}

/// Where a page stands, and who wants it there.
package struct PageAddress: Sendable {
  /// Address inside the site, `/van-ban/`.
  package let path: String
  /// What wants the address, for the message when two do.
  let origin: String
  /// Where an editor can change that.
  let location: SourceLocation?

  package init(_ path: String, _ origin: String, at location: SourceLocation? = nil) {
    self.path = path
    self.origin = origin
    self.location = location
  }
}

/// Whether the files of a page are taken over from the build before.
package enum Caching: Sendable {
  /// While the facts that it declares stay.
  case whileFactsStay
  /// Never: it is quickly made, or reads of everything.
  case never
}

/// What the list for search engines says of a page.
package enum SiteMapEntry: Sendable {
  /// Nothing.
  case leftOut
  /// That it is there, and when it was last changed, where that is known.
  case listed(changed: Day? = nil)
}

/// A file beside a page, made when it is asked for.
package struct SiblingFile: Sendable {
  /// Its name in the folder of the page.
  package let name: String
  /// Makes the bytes.
  package let contents: @Sendable () throws -> [UInt8]
}

/// What pages can be about, when they are planned.
package struct SiteOutline: Sendable {
  let catalog: Catalog
  let listings: Listings
  /// Empty until the targets are known.
  var targetListings: [TargetListing] = []
  /// The same of the lists of targets by how they stand.
  var progressListings: [ProgressListing] = []
}

/// A page with its address.
package struct PlannedPage: Sendable {
  /// Which page it is.
  package let page: any Page
  /// Where it stands.
  package let address: PageAddress

  /// Address inside the site, `/van-ban/`.
  package var path: String { address.path }
}
