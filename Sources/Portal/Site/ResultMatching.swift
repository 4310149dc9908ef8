import Parallel
import Publications
import Results
import Targets

/// Which targets results answer, as the machine reads them: the matcher, told of what this portal knows of issuing bodies.
struct ResultMatching: Sendable {
  private let catalog: Catalog
  private let targets: TargetCatalog
  /// By issuing body.
  private let owners: [MatchOwner]

  init(_ catalog: Catalog, _ targets: TargetCatalog) {
    (self.catalog, self.targets) = (catalog, targets)
    owners = ResultMatching.owners(catalog.issuers)
  }

  /// For each result its target; nil for none. The results of one page stand together.
  func matches(_ results: [(record: ResultRecord, publication: Int)]) -> [MatchedTarget?] {
    guard !results.isEmpty else { return [] }
    let pages = results.indices.reduce(into: [Range<Int>]()) { pages, at in
      if let last = pages.last, results[last.lowerBound].publication == results[at].publication {
        pages[pages.count - 1] = last.lowerBound..<(at + 1)
      } else {
        pages.append(at..<(at + 1))
      }
    }
    let matcher = ResultMatcher(targets: targets.records, told: told(results, pages)) {
      owner(of: targets.places[$0].publication)
    }
    return Parallel.map(pages.count) { page in
      let owner = owner(of: results[pages[page].lowerBound].publication)
      return matcher.answers(results[pages[page]].map { ($0.record, owner) })
    }.flatMap { $0 }
  }

  /// The targets whose words are read as a result of their own page too.
  private func told(_ results: [(record: ResultRecord, publication: Int)], _ pages: [Range<Int>]) -> Set<Int> {
    var told: Set<Int> = []
    for page in pages {
      let own = targets.ofPublication[results[page.lowerBound].publication]
      if own.isEmpty { continue }
      let figures = results[page].map(\.record).sorted { $0.found.amount.lowerBound < $1.found.amount.lowerBound }
      for target in own {
        let words = targets.records[target].range
        var (low, high) = (0, figures.count)
        while low < high {
          let middle = (low + high) / 2
          if figures[middle].found.amount.lowerBound < words.lowerBound { low = middle + 1 } else { high = middle }
        }
        let inside = figures[low...].prefix { $0.found.amount.lowerBound < words.upperBound }
        if inside.contains(where: { ResultMatcher.isTold(targets.records[target], by: $0) }) { told.insert(target) }
      }
    }
    return told
  }

  private func owner(of publication: Int) -> MatchOwner {
    if let issuer = catalog.issuerOf[publication] { return owners[issuer] }
    var owner = MatchOwner()
    let issuers = Set(catalog.documentsOf[publication].map { catalog.issuerOf[$0] })
    if issuers.count == 1, let only = issuers.first, let only { owner.about = owners[only].issuer }
    return owner
  }

  private static func rank(_ level: AdministrativeLevel?) -> Int? {
    switch level {
    case .province: 1
    case .district: 2
    case .commune: 3
    default: nil
    }
  }

  /// What is known of each body: as `portal.yml` declares it, else by its name.
  private static func owners(_ issuers: [PortalConfiguration.Issuer]) -> [MatchOwner] {
    let byID = Dictionary(issuers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return issuers.map { issuer in
      let named = MatchOwner(named: issuer.name.vietnamese)
      var heirs: [String] = []
      var next = issuer.successor
      while let id = next, !heirs.contains(id), id != issuer.id {
        heirs.append(id)
        next = byID[id]?.successor
      }
      var owner = MatchOwner(
        issuer: issuer.id, place: issuer.place, isCentral: issuer.level.map { $0 == .central } ?? named.isCentral,
        heirs: heirs)
      (owner.isWhole, owner.rank) = (named.isWhole || owner.isCentral, named.rank ?? rank(issuer.level))
      (owner.seat, owner.seatName) = (named.seat, named.seatName)
      if owner.place == nil, !owner.isCentral { owner.place = named.place }
      return owner
    }
  }
}
