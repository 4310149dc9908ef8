import Publications
import Targets

extension TwinChoice {
  /// Of a site by its plan. The search index is made later: how many files it has is taken from the number of publications.
  init(_ catalog: Catalog, _ plan: SitePlan, _ targets: TargetCatalog, attachments: Int, limit: Int) {
    let publications = catalog.publications.count
    let feeds = plan.listings.all.count { $0.hasFeed }
    let explorer = targets.records.count / ExplorerFile.blockSize + ExplorerFile.otherFiles
    let files = plan.pages.count + feeds + explorer + attachments + publications / 6 + TwinChoice.otherFiles
    self.init(
      chosen: catalog.content.configuration.twins, files: files,
      documents: catalog.publications.count { $0.kind == .document }, limit: limit)
  }

  /// Data files, assets, and the smallest search index, about.
  private static let otherFiles = 120
}
