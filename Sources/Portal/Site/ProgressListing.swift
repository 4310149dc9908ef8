import Publications
import Results
import Targets

/// A list of targets by how they stand, with an address of its own.
struct ProgressListing: Sendable {
  /// What the list gathers.
  enum Kind: Sendable, Hashable {
    /// All of which something can be said: a figure, or that one is overdue.
    case told
    case status(ProgressStatus)
    /// The deadline has passed, and there is no figure.
    case due
    /// The deadline is within a year, and there is no figure.
    case soon
    /// Of those that something can be said of: by deadline, field, issuer.
    case year(Int)
    case field(Int)
    case issuer(Int)
  }
  let kind: Kind
  /// Its address: `/chi-tieu/tien-do/`, `/chi-tieu/tien-do/qua-han/`.
  let path: String
  /// Indices of targets.
  let targets: [Int]

  /// How many targets a page shows.
  static let pageSize = 100
  /// The address of the first list.
  static let root = "/chi-tieu/tien-do/"

  /// How many pages, at least 1.
  var pageCount: Int { max(1, (targets.count + ProgressListing.pageSize - 1) / ProgressListing.pageSize) }

  /// The targets of a page, from 1.
  func targets(page: Int) -> ArraySlice<Int> {
    targets.dropFirst((page - 1) * ProgressListing.pageSize).prefix(ProgressListing.pageSize)
  }

  /// Address of a page, from 1.
  func path(page: Int) -> String { page == 1 ? path : "\(path)trang/\(page)/" }

  /// The lists that have something: all, by status, by deadline, by field, by issuer. A list by deadline, field or issuer that
  /// holds a single target is not made: it stands in the first list.
  static func all(_ catalog: Catalog, _ targets: TargetCatalog, _ progress: [TargetProgress], day today: Int)
    -> [ProgressListing]
  {
    var groups: [Kind: [Int]] = [:]
    var told: [Int] = []
    for (target, standing) in progress.enumerated() {
      let state = standing.progress
      groups[.status(state.status), default: []].append(target)
      if state.status == .noData {
        let deadline = ProgressTarget.deadline(of: targets.records[target])
        if state.isDue {
          groups[.due, default: []].append(target)
        } else if let deadline, deadline - today <= 366 {
          groups[.soon, default: []].append(target)
        }
      }
      guard standing.isTold else { continue }
      told.append(target)
      let record = targets.records[target]
      let publication = targets.places[target].publication
      if let year = record.deadlineYear { groups[.year(year), default: []].append(target) }
      for field in catalog.fieldsOf[publication] { groups[.field(field), default: []].append(target) }
      if let issuer = catalog.issuerOf[publication] { groups[.issuer(issuer), default: []].append(target) }
    }
    let lists = groups.filter { kind, targets in targets.count > 1 || kind.isOfStatus }.map { kind, targets in
      ProgressListing(kind: kind, path: root + kind.segment(catalog), targets: targets)
    }
    // Those with figures first: the others say no more than that there is none.
    let known = told.filter { !progress[$0].results.isEmpty }
    let wanting = told.filter { progress[$0].results.isEmpty }
    return [ProgressListing(kind: .told, path: root, targets: known + wanting)]
      + lists.sorted { $0.kind.rank.lexicographicallyPrecedes($1.kind.rank) }
  }
}

extension TargetProgress {
  /// Whether a figure, or the want of one behind the deadline, is there to be shown.
  var isTold: Bool { progress.by != nil || !results.isEmpty || progress.isDue }
}

extension ProgressListing.Kind {
  fileprivate var isOfStatus: Bool {
    switch self {
    case .status, .due, .soon: true
    default: false
    }
  }

  fileprivate func segment(_ catalog: Catalog) -> String {
    switch self {
    case .told: ""
    case .status(let status): status.segment + "/"
    case .due: "qua-han-chua-co-so-lieu/"
    case .soon: "sap-den-han-chua-co-so-lieu/"
    case .year(let year): "nam/\(year)/"
    case .field(let index): "linh-vuc/\(catalog.fields[index].id)/"
    case .issuer(let index): "co-quan/\(catalog.issuers[index].id)/"
    }
  }

  /// Order of the lists.
  fileprivate var rank: [Int] {
    switch self {
    case .told: [0]
    case .status(let status): [1, ProgressStatus.allCases.firstIndex(of: status) ?? 0]
    case .due: [2, 0]
    case .soon: [2, 1]
    case .year(let year): [3, year]
    case .field(let index): [4, index]
    case .issuer(let index): [5, index]
    }
  }
}

extension ProgressStatus {
  /// As an address has it.
  var segment: String {
    switch self {
    case .met: "dat"
    case .exceeded: "vuot"
    case .missed: "chua-dat"
    case .overdue: "qua-han"
    case .onTrack: "dung-tien-do"
    case .behind: "cham-tien-do"
    case .open: "chua-den-han"
    case .noData: "chua-co-so-lieu"
    case .notComparable: "khong-so-duoc"
    }
  }
}
