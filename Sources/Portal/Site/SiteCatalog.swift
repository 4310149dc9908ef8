import Cache
import Diagnostics
import Markup
import OpenData
import Publications
import Targets

/// The linked content as pages read it: where there is a recorder, it is told of each fact.
package struct SiteCatalog: Sendable {
  /// The same, of which nothing is recorded: for whatever is no page.
  let whole: Catalog
  let publications: SitePublications
  let issuerOf: RecordedList<Int?>
  let fieldsOf: RecordedList<[Int]>
  let translationOf: RecordedList<Int?>
  let relationsOf: RecordedList<[Catalog.LinkedRelation]>
  let inverseRelationsOf: RecordedList<[Catalog.InverseRelation]>
  let citedBy: RecordedList<[Int?]>
  let references: RecordedList<[Catalog.Reference]>
  let documentsOf: RecordedList<[Int]>
  let newsAbout: RecordedList<[Int]>

  init(_ catalog: Catalog, _ recorder: ReadRecorder?) {
    whole = catalog
    publications = SitePublications(catalog.publications, recorder)
    issuerOf = RecordedList(catalog.issuerOf, recorder) { .frontMatter($0) }
    fieldsOf = RecordedList(catalog.fieldsOf, recorder) { .frontMatter($0) }
    translationOf = RecordedList(catalog.translationOf, recorder) { .translation($0) }
    relationsOf = RecordedList(catalog.relationsOf, recorder) { .relations($0) }
    inverseRelationsOf = RecordedList(catalog.inverseRelationsOf, recorder) { .inverseRelations($0) }
    citedBy = RecordedList(catalog.citedBy, recorder) { .citations($0) }
    references = RecordedList(catalog.references, recorder) { .citations($0) }
    documentsOf = RecordedList(catalog.documentsOf, recorder) { .subjects($0) }
    newsAbout = RecordedList(catalog.newsAbout, recorder) { .news($0) }
  }

  /// Bodies and fields are what all pages depend on.
  var issuers: [PortalConfiguration.Issuer] { whole.issuers }
  var fields: [PortalConfiguration.Field] { whole.fields }

  /// Whether the publication stands for itself and its translation: the Vietnamese one where both exist.
  func isPrimary(_ index: Int) -> Bool {
    publications[index].language == .vietnamese || translationOf[index] == nil
  }
}

/// All publications as pages read them.
package struct SitePublications: RandomAccessCollection, Sendable {
  private let base: [Publication]
  private let recorder: ReadRecorder?

  init(_ base: [Publication], _ recorder: ReadRecorder?) {
    self.base = base
    self.recorder = recorder
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { base.count }
  package var indices: Range<Int> { 0..<base.count }

  package var count: Int {
    recorder?.note(.allPublications)
    return base.count
  }

  package subscript(index: Int) -> SitePublication {
    recorder?.note(.frontMatter(index))
    return SitePublication(base[index], index, recorder)
  }

  /// Its address, and nothing else of it.
  func permalink(_ index: Int) -> String {
    recorder?.note(.address(index))
    return base[index].permalink
  }
}

/// A publication as pages read it: its text is a fact of its own.
package struct SitePublication: Sendable {
  private let base: Publication
  private let index: Int
  private let recorder: ReadRecorder?

  fileprivate init(_ base: Publication, _ index: Int, _ recorder: ReadRecorder?) {
    self.base = base
    self.index = index
    self.recorder = recorder
  }

  package var kind: PublicationKind { base.kind }
  package var language: Language { base.language }
  package var file: String { base.file }
  package var slug: String { base.slug }
  package var permalink: String { base.permalink }
  // Read in place: a copy would count every text in it.
  package var facts: Facts {
    _read { yield base.facts }
  }
  /// Of the front matter.
  var frontMatter: Fingerprint { base.frontMatter }

  /// All of it.
  var withText: Publication {
    recorder?.note(.text(index))
    return base
  }

  /// Of the whole file.
  var fingerprint: Fingerprint { withText.fingerprint }
  var anchors: Anchors { withText.anchors }
  var citations: [Citation] { withText.citations }
  var hasAkomaNtoso: Bool { withText.hasAkomaNtoso }
  var body: MarkupDocument {
    get throws(DiagnosticError) { try withText.body }
  }
}

/// The targets as pages read them.
package struct SiteTargets: Sendable {
  /// The same, of which nothing is recorded: for whatever is no page.
  let whole: TargetCatalog
  let records: RecordedList<TargetRecord>
  let places: RecordedList<TargetCatalog.Place>
  let ofPublication: RecordedList<Range<Int>>
  let fingerprints: RecordedList<Fingerprint?>
  let listings: RecordedList<TargetListing>
  private let counts: RecordedList<Range<Int>>

  init(_ targets: TargetCatalog, _ recorder: ReadRecorder?) {
    whole = targets
    let (places, listings) = (targets.places, targets.listings)
    records = RecordedList(targets.records, recorder, all: .allTargets) { .targets(places[$0].publication) }
    self.places = RecordedList(places, recorder, all: .allTargets) { .targets(places[$0].publication) }
    ofPublication = RecordedList(targets.ofPublication, recorder) { .targets($0) }
    fingerprints = RecordedList(targets.fingerprints, recorder) { .targets($0) }
    counts = RecordedList(targets.ofPublication, recorder) { .targetCount($0) }
    self.listings = RecordedList(listings, recorder, all: .targetLists) { .targetList(listings[$0].path) }
  }

  /// How many targets a document has.
  func count(of index: Int) -> Int { counts[index].count }
}

/// The addresses of all pages.
package struct PagePaths: Sendable {
  /// All of them, of which nothing is recorded: for whatever is no page.
  let whole: Set<String>
  private let recorder: ReadRecorder?

  init(_ paths: Set<String>, _ recorder: ReadRecorder?) {
    whole = paths
    self.recorder = recorder
  }

  /// Whether there is a page at an address.
  func contains(_ path: String) -> Bool {
    recorder?.note(.page(path))
    return whole.contains(path)
  }
}

/// The files that front matters name. That there is each of them is sure: a site without one is not made.
struct SiteAttachments: Sendable {
  private let files: [String: Attachment]
  private let recorder: ReadRecorder?

  init(_ files: [String: Attachment], _ recorder: ReadRecorder?) {
    self.files = files
    self.recorder = recorder
  }

  /// A file with its size and sum, by its path in the content.
  subscript(file: String) -> Attachment? {
    recorder?.note(.file(file))
    return files[file]
  }

  /// A file of which only the name is asked.
  func name(of file: String) -> AttachmentName? { files[file]?.fileName }
}
