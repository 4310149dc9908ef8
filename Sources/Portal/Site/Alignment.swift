import Parallel
import Publications
import Targets

/// One row of the comparison of a plan with its parent: two targets that measure the same, or one without the other.
struct AlignedTarget: Sendable, Hashable {
  /// Index of the plan's record; nil where only the parent has the target.
  let own: Int?
  /// Index of the parent's record; nil where only the plan has the target.
  let parent: Int?
  /// What the plan asks compared with what the parent asks; nil for a target without the other, or where the two
  /// cannot be ordered.
  let level: Level?
  /// When the plan asks it compared with when the parent does; nil where a deadline is not known.
  let timing: Timing?
  /// How alike the two clauses are, in hundredths, 0–100; nil for a target without the other.
  let likeness: Int?
  /// Whether the two surely measure the same.
  let isSure: Bool
  /// Whether both count things or money, each of another part of the country, so that neither asks more.
  var isOfOtherScope = false

  /// Whether the plan asks more, the same or less. Of limits and ranks the smaller number asks more.
  enum Level: String, Sendable, CaseIterable { case higher, equal, lower }

  /// Whether the plan's deadline is before, at or behind the parent's.
  enum Timing: String, Sendable, CaseIterable { case earlier, same, later }

  /// In one word: what a reader should know first.
  enum Verdict: String, Sendable, CaseIterable {
    case higher, equal, lower, later
    /// The two cannot be ordered.
    case unclear
    /// The parent's target has none beside it in the plan.
    case missing
    /// The plan's target has none beside it in the parent.
    case added
  }

  /// A lower level comes before a later deadline, and that before a level that is no lower.
  var verdict: Verdict {
    if own == nil { return .missing }
    if parent == nil { return .added }
    if isOfOtherScope { return .unclear }
    if level == .lower { return .lower }
    if timing == .later { return .later }
    switch level {
    case .higher: return .higher
    case .equal: return .equal
    case .lower: return .lower
    case nil: return .unclear
    }
  }
}

/// A plan beside one document that it implements or rests on.
struct AlignedPair: Sendable {
  /// Index of the plan.
  let document: Int
  /// Index of the document that it implements or rests on.
  let parent: Int
  let relation: RelationKind
  /// The plan's targets in their order, then the parent's that have none beside them in their order.
  let rows: [AlignedTarget]
}

/// All plans that state targets, beside all documents held here that they implement or rest on and that state targets
/// too. The work grows with the number of such relations, not with the pairs of documents.
struct AlignmentCatalog: Sendable {
  /// By the plan's address, and then in the order of its relations.
  var pairs: [AlignedPair] {
    recorder?.note(.allPairs)
    return allPairs
  }
  /// The plans in their order, each with its range of `pairs`.
  var documents: [(document: Int, pairs: Range<Int>)] {
    recorder?.note(.allPairs)
    return allDocuments
  }
  private let allPairs: [AlignedPair]
  private let allDocuments: [(document: Int, pairs: Range<Int>)]
  private let rangeOf: [Int: Range<Int>]
  /// In tests, told of the pairs that are read.
  private var recorder: ReadRecorder?

  private init(pairs: [AlignedPair], documents: [(document: Int, pairs: Range<Int>)]) {
    allPairs = pairs
    allDocuments = documents
    rangeOf = Dictionary(documents.map { ($0.document, $0.pairs) }, uniquingKeysWith: { first, _ in first })
  }

  /// Compares along the relations, on all cores.
  static func make(_ catalog: Catalog, _ targets: TargetCatalog) -> AlignmentCatalog {
    let wanted = relations(catalog, targets)
    let involved = Array(Set(wanted.flatMap { [$0.0, $0.1] })).sorted()
    let slot = Dictionary(
      involved.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let found = Parallel.map(involved.count) { at in
      targets.ofPublication[involved[at]].compactMap { TargetFeatures(targets.records[$0], index: $0) }
    }
    @Sendable func features(of document: Int) -> [TargetFeatures] { slot[document].map { found[$0] } ?? [] }
    let rows = Parallel.map(wanted.count) { at -> [AlignedTarget] in
      let (document, parent, _) = wanted[at]
      return Aligner(
        own: features(of: document), parent: features(of: parent), records: targets.records,
        areApart: catalog.areApart(document, parent)
      ).rows()
    }
    var pairs: [AlignedPair] = []
    var documents: [(document: Int, pairs: Range<Int>)] = []
    for ((document, parent, relation), rows) in zip(wanted, rows) where rows.contains(where: { $0.parent != nil }) {
      pairs.append(AlignedPair(document: document, parent: parent, relation: relation, rows: rows))
      if let last = documents.last, last.document == document {
        documents[documents.count - 1].pairs = last.pairs.lowerBound..<pairs.count
      } else {
        documents.append((document, pairs.count - 1..<pairs.count))
      }
    }
    return AlignmentCatalog(pairs: pairs, documents: documents)
  }

  /// How many plans a page of the list names.
  static let pageSize = 100

  /// How many pages the list has, at least 1.
  var pageCount: Int { max(1, (documents.count + AlignmentCatalog.pageSize - 1) / AlignmentCatalog.pageSize) }

  /// The plans that a page of the list names, from 1.
  func documents(page: Int) -> ArraySlice<(document: Int, pairs: Range<Int>)> {
    documents.dropFirst((page - 1) * AlignmentCatalog.pageSize).prefix(AlignmentCatalog.pageSize)
  }

  /// Address of a page of the list, from 1.
  static func path(page: Int) -> String { page == 1 ? "/data/doi-chieu/" : "/data/doi-chieu/trang/\(page)/" }

  /// Address of the page of one plan.
  static func path(ofPlan slug: String) -> String { "/data/doi-chieu/\(slug)/" }

  /// The pairs of a plan.
  func pairs(of document: Int) -> ArraySlice<AlignedPair> {
    recorder?.note(.pairs(document))
    return rangeOf[document].map { allPairs[$0] } ?? []
  }

  /// The same pairs, of which a recorder is told.
  func recorded(by recorder: ReadRecorder?) -> AlignmentCatalog {
    var alignment = self
    alignment.recorder = recorder
    return alignment
  }

  private static func relations(_ catalog: Catalog, _ targets: TargetCatalog) -> [(Int, Int, RelationKind)] {
    let plans = catalog.publications.indices.filter { index in
      !targets.ofPublication[index].isEmpty
        && catalog.relationsOf[index].contains { $0.kind == .implements || $0.kind == .basedOn }
    }.sorted {
      catalog.publications[$0].permalink.utf8.lexicographicallyPrecedes(catalog.publications[$1].permalink.utf8)
    }
    var wanted: [(Int, Int, RelationKind)] = []
    for plan in plans {
      var seen: Set<Int> = [plan]
      for kind in [RelationKind.implements, .basedOn] {
        for relation in catalog.relationsOf[plan] where relation.kind == kind {
          guard let parent = relation.document, !targets.ofPublication[parent].isEmpty, seen.insert(parent).inserted
          else { continue }
          wanted.append((plan, parent, kind))
        }
      }
    }
    return wanted
  }
}

extension Catalog {
  /// Whether two documents are surely of different parts of the country.
  fileprivate func areApart(_ a: Int, _ b: Int) -> Bool {
    guard let own = territory(of: a, at: nil), let other = territory(of: b, at: nil) else { return false }
    return own.key != other.key
  }
}
