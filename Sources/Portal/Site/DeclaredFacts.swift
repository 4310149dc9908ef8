import Cache
import Markup
import Publications
import Targets

/// The facts that a file is made from, as its kind declares them. The fingerprint of each goes into the cache key of the file;
/// tests keep the facts themselves, and compare them with what is read.
package struct DeclaredFacts {
  let site: Site
  /// Fingerprints of facts that many pages share; nil where those are declared in full.
  private let shared: SharedFacts?
  private var writer = CacheWriter(capacity: 1024)
  /// In tests, what was declared.
  private(set) var noted: Set<Fact>?

  init(_ site: Site, shared: SharedFacts?, isNoting: Bool = false) {
    self.site = site
    self.shared = shared
    noted = isNoting ? [] : nil
  }

  /// Of everything that was declared.
  var fingerprint: Fingerprint { Fingerprint(of: writer.bytes) }

  /// Of the facts that a closure declares.
  static func fingerprint(_ site: Site, shared: SharedFacts? = nil, _ declare: (inout DeclaredFacts) -> Void)
    -> Fingerprint
  {
    var facts = DeclaredFacts(site, shared: shared)
    declare(&facts)
    return facts.fingerprint
  }

  /// In tests: the facts that a closure declares.
  static func noted(_ site: Site, _ declare: (inout DeclaredFacts) -> Void) -> Set<Fact> {
    var facts = DeclaredFacts(site, shared: nil, isNoting: true)
    declare(&facts)
    return facts.noted ?? []
  }

  mutating func note(_ fact: Fact) { noted?.insert(fact) }

  /// What follows from the facts, or from which page it is.
  mutating func put(_ value: some Cacheable) { writer.put(value) }

  // MARK: Of one publication

  /// What the front matter states, the address, the issuing body and the fields.
  mutating func frontMatter(_ index: Int) {
    note(.frontMatter(index))
    writer.put(site.publication(index).frontMatter)
  }

  /// The front matter of one that may not be there, and of the same in the other language.
  mutating func linked(_ index: Int?) {
    writer.put(index != nil)
    guard let index else { return }
    frontMatter(index)
    translation(of: index)
  }

  /// The front matter of the same in the other language.
  mutating func translation(of index: Int) {
    note(.translation(index))
    let other = site.catalog.translationOf[index]
    writer.put(other != nil)
    if let other { frontMatter(other) }
  }

  /// The text, and where its links lead.
  mutating func text(_ index: Int) {
    note(.text(index))
    note(.links(index))
    writer.put(site.publication(index).fingerprint)
    for edit in site.linkEdits[index] {
      if case .setDestination(_, let address) = edit { writer.put(address) }
    }
  }

  /// Where the numbers and names that the text cites lead, with the front matter of each document.
  mutating func citations(of index: Int) {
    note(.citations(index))
    for other in site.catalog.citedBy[index] { linked(other) }
    for reference in site.catalog.references[index] {
      writer.put(reference.text)
      writer.put(reference.anchor)
      frontMatter(reference.document)
    }
  }

  /// The relations that a document states, with the front matter of each other one.
  mutating func relations(of index: Int) {
    note(.relations(index))
    for relation in site.catalog.relationsOf[index] {
      linked(relation.document)
      for document in relation.held { linked(document) }
    }
  }

  /// The relations to a document that others state, with the front matter of each.
  mutating func inverseRelations(of index: Int) {
    note(.inverseRelations(index))
    for relation in site.catalog.inverseRelationsOf[index] {
      writer.put(relation.kind)
      linked(relation.document)
    }
  }

  /// All news about a document.
  mutating func news(about index: Int) {
    note(.news(index))
    for other in site.catalog.newsAbout[index] { linked(other) }
  }

  /// Some of the news about documents: those that are shown.
  mutating func news(_ shown: [Int], about documents: [Int]) {
    for document in documents { note(.news(document)) }
    for other in shown { linked(other) }
  }

  /// The documents that a news item is about.
  mutating func subjects(of index: Int) {
    note(.subjects(index))
    for document in site.catalog.documentsOf[index] { linked(document) }
  }

  /// Size and sum of the files that the front matter names.
  mutating func attachments(of index: Int) {
    let publication = site.publication(index)
    let single = [publication.facts.image, publication.facts.video].compactMap { $0 }
    for item in publication.facts.attachments.map(\.file) + single {
      let path = Attachment.path(item.value, beside: publication.file)
      if let path { note(.file(path)) }
      let attachment = path.flatMap { site.attachments[$0] }
      writer.put(attachment?.sha256)
      writer.put(attachment?.size)
    }
  }

  /// How often it was read.
  mutating func readings(of index: Int) {
    note(.readings(index))
    writer.put(site.readings[index])
  }

  // MARK: Targets

  /// The targets of a document.
  mutating func targets(of index: Int) {
    note(.targets(index))
    writer.put(site.targets.fingerprints[index])
  }

  /// How many targets a document has.
  mutating func targetCount(of index: Int) {
    note(.targetCount(index))
    writer.put(site.targets.count(of: index))
  }

  /// A plan beside its parents.
  mutating func pairs(of index: Int) {
    note(.pairs(index))
    for pair in site.alignment.pairs(of: index) { put(pair) }
  }

  /// All plans beside their parents.
  mutating func allPairs() {
    note(.allPairs)
    if let shared, noted == nil { return writer.put(shared.pairs) }
    for pair in site.alignment.pairs { put(pair) }
  }

  private mutating func put(_ pair: AlignedPair) {
    writer.put(pair.relation)
    for index in [pair.document, pair.parent] {
      frontMatter(index)
      targets(of: index)
    }
  }

  // MARK: Lists

  /// Name and length of a list.
  mutating func list(_ path: String) {
    note(.list(path))
    let listing = site.plan.listings.at(path)
    writer.put(listing != nil)
    if let listing { put(listing) }
  }

  /// Names and lengths of all lists, of targets too.
  package mutating func lists() {
    note(.lists)
    note(.targetLists)
    if let shared, noted == nil { return writer.put(shared.lists) }
    for listing in site.plan.listings.all { put(listing) }
    for listing in site.targets.listings { put(listing) }
  }

  /// Name and length of a list of targets, by its number.
  mutating func targetList(_ number: Int) {
    let listing = site.targets.whole.listings[number]
    note(.targetList(listing.path))
    put(listing)
  }

  private mutating func put(_ listing: TargetListing) {
    writer.put(listing.path)
    writer.put(site.name(listing.kind))
    writer.put(listing.records.count)
    writer.put(listing.documentCount)
    writer.put(listing.pageCount)
  }

  private mutating func put(_ listing: Listing) {
    writer.put(listing.path)
    writer.put(listing.items.count)
    writer.put(site.name(listing.kind, listing.language))
  }

  /// Whether there is a page at an address.
  mutating func page(at path: String) {
    note(.page(path))
    writer.put(site.pagePaths.contains(path))
  }

  /// Which pages search engines are told of, and when each was changed.
  mutating func siteMap() {
    for page in site.plan.pages {
      guard case .listed(let changed) = page.page.siteMapEntry(in: site) else { continue }
      writer.put(page.path)
      writer.put(changed)
    }
  }

  /// A table of the open data.
  mutating func table(_ table: any SiteTable.Type) {
    if noted == nil, let known = shared?.table(table) { return writer.put(known) }
    table.declare(&self)
  }

  /// That nothing was left out: how many targets there are.
  mutating func allTargets() { note(.allTargets) }
}

/// Fingerprints of facts that many files share, each made once.
final class SharedFacts: Sendable {
  /// Of names and lengths of all lists.
  let lists: Fingerprint
  /// Of all plans beside their parents.
  let pairs: Fingerprint
  /// Of the tables, by name.
  private let tables: [String: Fingerprint]

  init(_ site: Site, tables: [any SiteTable.Type]) {
    lists = DeclaredFacts.fingerprint(site) { $0.lists() }
    pairs = DeclaredFacts.fingerprint(site) { $0.allPairs() }
    self.tables = Dictionary(
      uniqueKeysWithValues: tables.map { table in
        (table.form.name, DeclaredFacts.fingerprint(site) { table.declare(&$0) })
      })
  }

  /// Of what a table holds.
  func table(_ table: any SiteTable.Type) -> Fingerprint? { tables[table.form.name] }
}
