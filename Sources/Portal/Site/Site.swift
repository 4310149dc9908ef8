import Cache
import Markup
import Publications
import Targets
import Templates
import Vietnamese

/// Everything that pages are made from: linked content, targets, plan, links, words. Immutable; shared by all cores, and
/// by the files to be made, each of which has its way to all of it: hence a class.
public final class Site: Sendable {
  let catalog: SiteCatalog
  let targets: SiteTargets
  let alignment: AlignmentCatalog
  let results: SiteResults
  package let plan: SitePlan
  let addresses: Addresses
  let templates: TemplateLibrary
  /// The day as of which validity, deadlines and targets are stated: that which the build names, else that of the newest
  /// publication or correction.
  let today: Day
  /// The newest publication's or correction's moment; what feeds and data call modified.
  let modified: Moment?
  /// For each publication the edits that set its links.
  let linkEdits: RecordedList<[Edit]>
  /// Which files stand beside the pages of documents.
  public let twinChoice: TwinChoice
  /// From where on it is made lighter.
  let limits: SiteLimits
  /// How its tables are parted into files, once that was asked.
  let partings = TablePartings()
  /// Files that front matters name, by path in the content.
  let attachments: SiteAttachments
  /// The files beside the pages that go out as they are.
  let published: [ContentFolder.Asset]
  /// What was seen in them, as it is kept for the next build.
  let fileBlobs: KeptBlobs
  /// What is held back with drafts.
  let heldBack: HeldBack
  /// How often each publication was read, from the counts file; nil where nothing was counted.
  let readings: RecordedList<Int?>
  /// Addresses of all pages, for alternates.
  let pagePaths: PagePaths
  /// Where files need not be made again: what the build reads.
  let inputs: BuildInputs?
  /// How targets stand, as the lists of them show it: each stands in several. Nil where a recorder is told what is read.
  let standings: KeptValues<ViewBox<TargetStandingView>>?
  /// Targets as rows of lists, the same.
  let rows: KeptValues<ViewBox<ExplorerRowView>>?
  /// Which targets are shares that charts may compare: each stands in several lists.
  let shares = KeptValues<Bool>()
  private let vietnameseWords: Words
  private let englishWords: Words
  private let vietnameseView: ViewBox<SiteView>
  private let englishView: ViewBox<SiteView>

  init(
    catalog: Catalog, targets: TargetCatalog, alignment: AlignmentCatalog, results: ResultCatalog, plan: SitePlan,
    addresses: Addresses,
    templates: TemplateLibrary, today: Day, modified: Moment?, linkEdits: [[Edit]], attachments: [String: Attachment],
    twinChoice: TwinChoice, limits: SiteLimits, published: [ContentFolder.Asset], fileBlobs: [KeptBlob],
    heldBack: HeldBack, readings: [Int?], pagePaths: Set<String>,
    inputs: BuildInputs?, recorder: ReadRecorder?
  ) {
    self.catalog = SiteCatalog(catalog, recorder)
    self.targets = SiteTargets(targets, recorder)
    self.results = SiteResults(results, targets, recorder)
    self.alignment = alignment.recorded(by: recorder)
    self.plan = plan.recorded(by: recorder)
    self.addresses = addresses
    self.templates = templates
    self.today = today
    self.modified = modified
    self.linkEdits = RecordedList(linkEdits, recorder) { .links($0) }
    self.attachments = SiteAttachments(attachments, recorder)
    (self.twinChoice, self.limits) = (twinChoice, limits)
    (self.published, self.fileBlobs) = (published, KeptBlobs(fileBlobs))
    self.heldBack = heldBack
    self.readings = RecordedList(readings, recorder) { .readings($0) }
    self.pagePaths = PagePaths(pagePaths, recorder)
    self.inputs = inputs
    standings = recorder == nil ? KeptValues() : nil
    rows = recorder == nil ? KeptValues(most: 8_192) : nil
    func siteView(_ language: Language) -> ViewBox<SiteView> {
      ViewBox(
        SiteView.make(
          catalog.content.configuration, language, words: templates.words(language.rawValue), addresses: addresses,
          pagePaths: PagePaths(pagePaths, nil), today: today, modified: modified))
    }
    vietnameseWords = templates.words(Language.vietnamese.rawValue)
    englishWords = templates.words(Language.english.rawValue)
    (vietnameseView, englishView) = (siteView(.vietnamese), siteView(.english))
  }

  /// What all pages of a language have in common.
  func siteView(_ language: Language) -> ViewBox<SiteView> {
    switch language {
    case .vietnamese: vietnameseView
    case .english: englishView
    }
  }

  var content: Content { catalog.whole.content }

  var configuration: PortalConfiguration { content.configuration }

  /// Whether the portal shows a block.
  func shows(_ block: PortalBlock) -> Bool { configuration.shows(block) }

  func words(_ language: Language) -> Words {
    switch language {
    case .vietnamese: vietnameseWords
    case .english: englishWords
    }
  }

  func publication(_ index: Int) -> SitePublication { catalog.publications[index] }

  /// A page's address for `href`.
  func href(_ index: Int) -> String { addresses.href(catalog.publications.permalink(index)) }
}

extension Site {
  /// The latest day of the content that cannot lie ahead of today; nil where there is none.
  public var latestPastDay: Day? { content.latestPastDay }
}
