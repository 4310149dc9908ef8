import Publications
import Results
import Targets

/// A list of targets by how they stand, with an address of its own.
struct ProgressListing: Sendable {
  /// What the list gathers.
  enum Kind: Sendable, Hashable {
    /// All targets.
    case all
    case status(ProgressStatus)
    /// The deadline has passed, and there is no figure.
    case due
    /// The deadline is within a year, and there is no figure.
    case soon
    /// By deadline, field, issuer.
    case year(Int)
    case field(Int)
    case issuer(Int)
  }
  let kind: Kind
  /// Its address: `/chi-tieu/tien-do/`, `/chi-tieu/tien-do/qua-han/`.
  let path: String
  /// Indices of targets: those with figures, then others.
  let targets: [Int]
  /// How many it gathers.
  let count: Int
  /// Whether all of them are there that have a figure.
  let holdsKnown: Bool
  /// Whether something can be said of one of them: a figure, or that one is overdue.
  let isTold: Bool

  /// How many targets a page shows.
  static let pageSize = 100
  /// How many pages a list may have for targets without a figure, of which there may be very many and little to say; of a list by
  /// deadline, field or issuer.
  static let (mostBarePages, mostBarePagesOfGroup) = (5, 1)
  /// How many pages a list has at most of all targets, or of those of a deadline or field: each target with a figure stands in
  /// the lists of its status and issuer, which have no end.
  static let mostPages = 5
  /// The address of the first list.
  static let root = "/chi-tieu/tien-do/"

  /// The name of the lists by status among all.
  static let statusGroup = "tinh-trang"

  /// How many pages, at least 1.
  var pageCount: Int { max(1, (targets.count + ProgressListing.pageSize - 1) / ProgressListing.pageSize) }

  /// The targets of a page, from 1.
  func targets(page: Int) -> ArraySlice<Int> {
    targets.dropFirst((page - 1) * ProgressListing.pageSize).prefix(ProgressListing.pageSize)
  }

  /// Address of a page, from 1.
  func path(page: Int) -> String { page == 1 ? path : "\(path)trang/\(page)/" }

  /// Whether a target that is not due will be within a year.
  static func isSoon(_ record: TargetRecord, today: Int) -> Bool {
    ProgressTarget.deadline(of: record).map { $0 - today <= 366 } ?? false
  }

  /// The lists that have something: all, by status, by deadline, by field, by issuer. A list by deadline, field or issuer that
  /// holds a single target, or none with a figure, is not made: these stand in the lists of all and by status.
  static func all(_ catalog: Catalog, _ targets: TargetCatalog, _ progress: [TargetProgress], day today: Int)
    -> [ProgressListing]
  {
    let groups = ProgressGroups(catalog, targets, progress, today: today).groups
    func listing(_ kind: Kind, _ members: ProgressGroups.Members) -> ProgressListing {
      let bare = kind == .all || kind.isOfStatus ? mostBarePages : mostBarePagesOfGroup
      let known = (members.known.count + pageSize - 1) / pageSize
      let pages = max(kind.isWhole ? known : min(known, mostPages), bare)
      return ProgressListing(
        kind: kind, path: root + kind.segment(catalog),
        targets: Array((members.known + members.due + members.bare).prefix(pages * pageSize)),
        count: members.count, holdsKnown: members.known.count <= pages * pageSize,
        isTold: !members.known.isEmpty || !members.due.isEmpty)
    }
    let lists = groups.filter { kind, members in
      kind.isOfStatus || kind != .all && !members.known.isEmpty && members.count > 1
    }.map { listing($0.key, $0.value) }
    return [listing(.all, groups[.all] ?? ProgressGroups.Members())]
      + lists.sorted { $0.kind.rank.lexicographicallyPrecedes($1.kind.rank) }
  }
}

/// Targets by what lists gather.
private struct ProgressGroups {
  struct Members {
    /// Those with a figure: it is known what became of them, or may be.
    var known: [Int] = []
    /// Those that are due and have none; the others.
    var due: [Int] = []
    var bare: [Int] = []
    var count: Int { known.count + due.count + bare.count }
  }
  private(set) var groups: [ProgressListing.Kind: Members] = [:]

  init(_ catalog: Catalog, _ targets: TargetCatalog, _ progress: [TargetProgress], today: Int) {
    for (document, range) in targets.ofPublication.enumerated() where !range.isEmpty {
      for target in range { add(target, document, targets.records[target], catalog, progress[target], today) }
    }
    // In the order of the records, which are those of documents by their addresses.
    for kind in groups.keys {
      groups[kind]?.known.sort()
      groups[kind]?.due.sort()
      groups[kind]?.bare.sort()
    }
  }

  private mutating func add(
    _ target: Int, _ document: Int, _ record: TargetRecord, _ catalog: Catalog, _ standing: TargetProgress, _ today: Int
  ) {
    let state = standing.progress
    put(target, .status(state.status), standing)
    if state.status == .noData {
      if state.isDue {
        put(target, .due, standing)
      } else if ProgressListing.isSoon(record, today: today) {
        put(target, .soon, standing)
      }
    }
    put(target, .all, standing)
    if let year = record.deadlineYear { put(target, .year(year), standing) }
    for field in catalog.fieldsOf[document] { put(target, .field(field), standing) }
    if let issuer = catalog.issuerOf[document] { put(target, .issuer(issuer), standing) }
  }

  private mutating func put(_ target: Int, _ kind: ProgressListing.Kind, _ standing: TargetProgress) {
    if !standing.results.isEmpty {
      groups[kind, default: Members()].known.append(target)
    } else if standing.progress.isDue {
      groups[kind, default: Members()].due.append(target)
    } else {
      groups[kind, default: Members()].bare.append(target)
    }
  }
}

extension TargetProgress {
  /// Whether a figure, or the want of one behind the deadline, is there to be shown.
  var isTold: Bool { progress.by != nil || !results.isEmpty || progress.isDue }
}

extension ProgressListing.Kind {
  /// Whether a list shows all targets that have a figure, however many.
  fileprivate var isWhole: Bool {
    switch self {
    case .status, .issuer, .due, .soon: true
    case .all, .year, .field: false
    }
  }

  fileprivate var isOfStatus: Bool {
    switch self {
    case .status, .due, .soon: true
    default: false
    }
  }

  fileprivate func segment(_ catalog: Catalog) -> String {
    switch self {
    case .all: ""
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
    case .all: [0]
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
