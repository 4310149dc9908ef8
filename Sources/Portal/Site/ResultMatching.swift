import Parallel
import Publications
import Results
import Targets

/// Which targets results answer, as the machine reads them: the matcher, told of what this portal knows.
struct ResultMatching: Sendable {
  private let catalog: Catalog
  private let targets: TargetCatalog

  init(_ catalog: Catalog, _ targets: TargetCatalog) { (self.catalog, self.targets) = (catalog, targets) }

  /// For each result its target; nil for none.
  func matches(_ results: [(record: ResultRecord, publication: Int)]) -> [ResultMatch?] {
    results.map { _ in nil }
  }
}
