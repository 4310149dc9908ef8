import Cache
import Markup
import OpenData
import Parallel
import Publications

/// What each file of the site is made from, as a fingerprint: where it is the same as at the last build, so is the file.
///
/// A page depends on everything common (templates, words, configuration, options, day), on its own source, and on what
/// it shows of other publications, which is their front matter, never their text. Lists depend on the front matter of
/// what they show. Whatever is quickly made has no fingerprint and is made each time.
struct PageInputs: Sendable {
  private let site: Site
  /// Of what all pages depend on.
  private let common: Fingerprint
  /// Of the lists that there are, and how long they are.
  private let counts: Fingerprint
  /// Of what plans stand beside their parents, and of the targets of both.
  private let alignments: Fingerprint
  /// Of the tables, by name.
  private let tables: [String: Fingerprint]
  /// Of what the files made from one publication depend on, for each publication.
  private let publications: [Fingerprint]

  init(_ site: Site, _ inputs: BuildInputs) {
    self.site = site
    let common = PageInputs.common(site, inputs)
    self.common = common
    counts = Fingerprint { writer in
      for listing in site.plan.listings.all {
        writer.put(listing.path)
        writer.put(listing.items.count)
        writer.put(site.name(listing.kind, listing.language))
      }
      for listing in site.targets.listings {
        writer.put(listing.path)
        writer.put(listing.records.count)
        writer.put(listing.documents.count)
      }
    }
    let alignments = Fingerprint { writer in
      for pair in site.alignment.pairs { PageInputs.put(pair, site, &writer) }
    }
    self.alignments = alignments
    let tables = Dictionary(
      uniqueKeysWithValues: SiteTables.all.map { table in
        let key = Fingerprint { writer in
          writer.put(common)
          table.putCacheKey(of: site, alignments: alignments, to: &writer)
        }
        return (table.form.name, key)
      })
    self.tables = tables
    let documents = tables[DocumentsTable.form.name] ?? common
    publications = Parallel.map(site.catalog.publications.count) { index in
      Fingerprint { PageInputs.put(publication: index, site, documents: documents, &$0) }
    }
  }

  private static func common(_ site: Site, _ inputs: BuildInputs) -> Fingerprint {
    Fingerprint { writer in
      writer.put(inputs.frame)
      writer.put(site.today)
      writer.put(site.modified)
      writer.put(site.plan.languages)
      for issuer in site.catalog.issuers {
        writer.put(issuer.id)
        writer.put(issuer.name.vietnamese)
      }
      for field in site.catalog.fields {
        writer.put(field.id)
        writer.put(field.name.vietnamese)
      }
      for item in site.configuration.menu + site.configuration.footer { writer.put(site.localized(item, .english)) }
    }
  }

  // MARK: Files

  /// Of the file of a page; nil where it is to be made each time.
  func page(_ page: PlannedPage) -> Fingerprint? {
    switch page.kind {
    case .publication(let index): publication(index, "page")
    case .list(let listing, let number): list(listing, number)
    case .targets(let listing, let number): targets(listing, number)
    case .alignment(let document): alignment(document)
    case .redirect(let index):
      of("redirect") { writer in
        writer.put(page.path)
        writer.put(site.publication(index).frontMatter)
      }
    case .alignments(let number):
      of("alignments") {
        $0.put(number); $0.put(table(AlignmentTable.self))
      }
    case .home, .taxonomy, .search, .siteMap, .data, .notFound: nil
    }
  }

  /// Of a file made from one publication: its page, its data, its other forms.
  func publication(_ index: Int, _ form: String) -> Fingerprint { of(form) { $0.put(publications[index]) } }

  /// Of a table of the open data.
  func table(_ table: any SiteTable.Type) -> Fingerprint { tables[table.form.name] ?? common }

  /// Of the archive of all tables.
  var archive: Fingerprint { of("archive") { for table in SiteTables.all { $0.put(self.table(table)) } } }

  /// Of the calendar of deadlines.
  var calendar: Fingerprint {
    of("calendar") { writer in
      writer.put(table(TargetsTable.self))
      writer.put(table(DocumentsTable.self))
    }
  }

  /// Of the feeds that announce these publications.
  func feed(_ path: String, title: String, _ announced: [Int]) -> Fingerprint {
    of("feed") { writer in
      writer.put(path)
      writer.put(title)
      for index in announced { writer.put(site.publication(index).frontMatter) }
    }
  }

  /// Of the list of all pages for search engines: they follow from the publications, the lists and the pairs of plans.
  var siteMap: Fingerprint {
    of("site map") { writer in
      writer.put(table(DocumentsTable.self))
      writer.put(counts)
      writer.put(alignments)
    }
  }

  // MARK: Parts

  private func of(_ kind: String, _ write: (inout CacheWriter) -> Void) -> Fingerprint {
    Fingerprint { writer in
      writer.put(common)
      writer.put(kind)
      write(&writer)
    }
  }

  /// What a publication's files show, of its own and of others.
  ///
  /// - Parameter documents: Of the table of documents.
  private static func put(
    publication index: Int, _ site: Site, documents: Fingerprint, _ writer: inout CacheWriter
  ) {
    let publication = site.publication(index)
    writer.put(publication.fingerprint)
    // A translation has the front matter of its original too.
    writer.put(publication.frontMatter)
    writer.put(publication.file)
    writer.put(site.readings[index])
    // A translation shows the targets of its original.
    if let original = site.catalog.translationOf[index], !site.catalog.isPrimary(index) {
      writer.put(site.targets.fingerprints[original])
    }
    if publication.facts.list != nil { writer.put(documents) }
    for edit in site.linkEdits[index] {
      if case .setDestination(_, let address) = edit { writer.put(address) }
    }
    put(relationsOf: index, site, &writer)
    put(attachmentsOf: publication, site, &writer)
    for tag in site.tagLinks(publication, publication.language) { writer.put(tag.url) }
    for pair in site.alignment.pairs(of: index) { put(pair, site, &writer) }
    if let listing = site.disclosed(by: index) {
      writer.put(listing.items.count)
      for item in listing.items.prefix(Site.disclosuresShown) { writer.put(site.publication(item).frontMatter) }
    }
  }

  /// What the page shows of other publications.
  private static func put(relationsOf index: Int, _ site: Site, _ writer: inout CacheWriter) {
    let catalog = site.catalog
    func put(_ other: Int?) {
      writer.put(other.map { site.publication($0).frontMatter })
      writer.put(other.flatMap { catalog.translationOf[$0] }.map { site.publication($0).frontMatter })
    }
    put(catalog.translationOf[index])
    writer.put(catalog.isPrimary(index))
    for relation in catalog.relationsOf[index] { put(relation.document) }
    for relation in catalog.inverseRelationsOf[index] {
      writer.put(relation.kind)
      put(relation.document)
    }
    for other in catalog.citedBy[index] { put(other) }
    for reference in catalog.references[index] {
      writer.put(reference.text)
      writer.put(site.address(of: reference, from: index))
    }
    for other in Set(catalog.references[index].map(\.document)).subtracting([index]).sorted() { put(other) }
    for other in catalog.newsAbout[index] { put(other) }
    for document in catalog.documentsOf[index] {
      put(document)
      // Of other news about it, five are shown.
      for other in catalog.newsAbout[document].prefix(6) { put(other) }
    }
  }

  private static func put(attachmentsOf publication: Publication, _ site: Site, _ writer: inout CacheWriter) {
    let single = [publication.facts.image, publication.facts.video].compactMap { $0 }
    for item in publication.facts.attachments.map(\.file) + single {
      let attachment = Attachment.path(item.value, of: publication).flatMap { site.attachments[$0] }
      writer.put(attachment?.sha256)
      writer.put(attachment?.size)
    }
  }

  private static func put(_ pair: AlignedPair, _ site: Site, _ writer: inout CacheWriter) {
    writer.put(pair.relation)
    for index in [pair.document, pair.parent] {
      writer.put(site.publication(index).frontMatter)
      writer.put(site.targets.fingerprints[index])
    }
  }

  private func list(_ listing: Listing, _ number: Int) -> Fingerprint {
    of("list") { writer in
      writer.put(listing.path)
      writer.put(number)
      writer.put(listing.items.count)
      writer.put(site.name(listing.kind, listing.language))
      for index in listing.items(page: number) { writer.put(site.publication(index).frontMatter) }
      // Links to other lists, with their lengths.
      var hasTargets = false
      switch listing.kind {
      case .issuer, .field: hasTargets = true
      default: break
      }
      if number == 1 || hasTargets { writer.put(counts) }
    }
  }

  private func targets(_ listing: TargetListing, _ number: Int) -> Fingerprint {
    of("targets") { writer in
      writer.put(listing.path)
      writer.put(number)
      writer.put(counts)
      let shown =
        listing.isLong
        ? listing.documents.dropFirst((number - 1) * TargetListing.pageSize).prefix(TargetListing.pageSize)
        : listing.documents[...]
      for (index, records) in shown {
        writer.put(site.publication(index).frontMatter)
        writer.put(records.count)
        if !listing.isLong { writer.put(site.targets.fingerprints[index]) }
      }
      // The charts.
      if listing.kind == .all, number == 1 { writer.put(table(TargetsTable.self)) }
    }
  }

  private func alignment(_ document: Int) -> Fingerprint {
    of("alignment") { writer in
      writer.put(site.publication(document).frontMatter)
      for pair in site.alignment.pairs(of: document) { PageInputs.put(pair, site, &writer) }
    }
  }
}
