import Diagnostics
import Vietnamese

/// Finds the documents that front matter names, and says where it is not clear which one is meant, or where that cannot be.
struct RelationLinker {
  private let publications: [Publication]
  private let translationOf: [Int?]
  private let resolver: CitationResolver
  private(set) var diagnostics: [Diagnostic] = []
  /// Of each publication what its relations come to, in step with those of its front matter.
  private(set) var found: [[CitationResolver.Resolution]]
  /// For each publication the documents that state a relation to it.
  private(set) var inverse: [[Catalog.InverseRelation]]

  /// Relations by which the other document ends.
  private static let endings: Set<RelationKind> = [.replaces, .repeals, .withdraws]
  /// Relations that change what becomes of the other document.
  private static let effects = endings.union([.amends, .supplements, .corrects])

  init(_ publications: [Publication], translationOf: [Int?], resolver: CitationResolver) {
    self.publications = publications
    self.translationOf = translationOf
    self.resolver = resolver
    found = publications.indices.map { index in
      RelationLinker.relations(publications[index]).map { resolver.resolve($0.document, from: index) }
    }
    inverse = [[Catalog.InverseRelation]](repeating: [], count: publications.count)
    for index in publications.indices {
      for (number, relation) in RelationLinker.relations(publications[index]).enumerated() {
        settle(relation, number, of: index)
      }
    }
    decide()
    for index in publications.indices {
      for (number, relation) in RelationLinker.relations(publications[index]).enumerated() {
        review(relation, found[index][number], in: index)
      }
    }
    reviewCircles()
  }

  private static func relations(_ publication: Publication) -> [Relation] {
    publication.facts.document?.relations ?? []
  }

  private func isPrimary(_ index: Int) -> Bool {
    publications[index].language == .vietnamese || translationOf[index] == nil
  }

  /// Notes where a relation leads at the document it leads to.
  private mutating func settle(_ relation: Relation, _ number: Int, of index: Int) {
    if let document = found[index][number].document, document != index, isPrimary(index) {
      inverse[document].append(Catalog.InverseRelation(kind: relation.kind, document: index))
    }
  }

  /// What ended before cannot end again: of several documents of one number that one is meant which still stands.
  private mutating func decide() {
    for index in publications.indices {
      for (number, relation) in RelationLinker.relations(publications[index]).enumerated() {
        guard case .several(let candidates) = found[index][number], RelationLinker.endings.contains(relation.kind)
        else { continue }
        let standing = candidates.filter { candidate in
          !inverse[candidate].contains { RelationLinker.endings.contains($0.kind) && $0.document != index }
        }
        guard standing.count == 1 else { continue }
        found[index][number] = .found(standing[0])
        settle(relation, number, of: index)
      }
    }
  }

  // MARK: Messages

  private mutating func review(_ relation: Relation, _ resolution: CitationResolver.Resolution, in index: Int) {
    let reference = relation.document
    // What a translation takes from its original is said there.
    guard reference.location.file == publications[index].file else { return }
    switch resolution {
    case .several(let candidates): report(several: candidates, reference, in: index, "`\(relation.kind.rawValue)`")
    case .later(let document) where isContradiction(relation, in: index):
      report(
        .relationEarlier, reference, in: index,
        "`\(relation.kind.rawValue)` dẫn \(name(document)), ban hành sau văn bản này",
        note: "Văn bản không thể nói về văn bản chưa có.",
        fix: "So lại `issued` của hai văn bản"
          + (reference.isExact
            ? "." : "; văn bản khác cùng số thì ghi `{number: \(reference), issued: ngày ban hành}`."))
    case .found(index):
      report(
        .relationSelf, reference, in: index, "`\(relation.kind.rawValue)` dẫn chính văn bản này",
        fix: "Ghi số của văn bản kia, hoặc xóa số này.")
    case .unknown where reference.number == nil: report(unknownFile: reference, in: index)
    case .otherDay(let document), .otherIssuer(let document):
      report(elsewhere: [document], reference, in: index, "`\(relation.kind.rawValue)`")
    default: break
    }
  }

  /// Numbers begin anew each year: that a later document bears the number that is cited says nothing, unless the year stands in
  /// the number, or the front matter names that very document, or nothing tells of another one.
  private func isContradiction(_ relation: Relation, in index: Int) -> Bool {
    guard let number = relation.number, number.year == nil, !relation.document.isExact else { return true }
    return RelationLinker.effects.contains(relation.kind) && resolver.isTold(number, in: index) == nil
  }

  /// Says that several documents have a number, with what to write for each.
  mutating func report(several candidates: [Int], _ reference: DocumentReference, in index: Int, _ key: String) {
    let told = reference.isExact ? [] : reference.number.map { resolver.tellings(of: $0, in: index) } ?? []
    if told.count > 1 {
      report(
        .relationAmbiguous, reference, in: index,
        "Bài dẫn \(told.count) văn bản khác nhau cùng mang số \(reference), chưa rõ \(key) chỉ văn bản nào",
        note: "Cổng chưa ghi quan hệ này cho văn bản nào.",
        fix: "Thay số này bằng một trong: \(told.map { "`\($0.name(besides: told))`" }.joined(separator: ", ")).")
      return
    }
    let days = candidates.map { publications[$0].facts.document?.issued }
    let isByDay = !days.contains(nil) && Set(days).count == days.count
    let ways = zip(candidates, days).map { candidate, day in
      day.flatMap { isByDay && reference.number != nil ? "`{number: \(reference), issued: \($0)}`" : nil }
        ?? "`\(publications[candidate].slug)`"
    }
    report(
      .relationAmbiguous, reference, in: index,
      "Cổng có \(candidates.count) văn bản mang số \(reference), chưa rõ \(key) chỉ văn bản nào",
      note: candidates.map { "\(publications[$0].file): \(name($0))" }.joined(separator: "; ") + ".",
      fix: "Thay số này bằng một trong: \(ways.joined(separator: ", ")).")
  }

  /// Says that documents of a number are held, and none of them can be the one that is named: of another place, of another day.
  mutating func report(elsewhere documents: [Int], _ reference: DocumentReference, in index: Int, _ key: String) {
    guard !documents.isEmpty else { return }
    let ways = documents.map { "`\(publications[$0].slug)`" }
    report(
      .relationElsewhere, reference, in: index,
      "Văn bản mang số \(reference) mà Cổng có không phải văn bản ghi ở \(key), nên chưa có liên kết",
      note: documents.map { document in
        let issuer = publications[document].facts.document.map { " của " + $0.issuer.value } ?? ""
        return "\(publications[document].file): \(name(document))\(issuer)"
      }.joined(separator: "; ") + ".",
      fix: "Đúng là văn bản ấy thì thay số này bằng \(ways.joined(separator: " hoặc ")); văn bản khác thì xóa số này, "
        + "hoặc thêm văn bản ấy vào Cổng.")
  }

  /// Says that there is no document of a name that can only be that of a file.
  mutating func report(unknownFile reference: DocumentReference, in index: Int) {
    let near = NearMiss.nearest(to: reference.written, among: resolver.files, areAddresses: true)
    report(
      .documentNumber, reference, in: index,
      "Không có văn bản nào ở tệp «\(reference.written)», và đó cũng không phải số ký hiệu",
      fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? FrontMatter.numberFix(reference.written))
  }

  /// Relations by which each of several documents would end the other.
  private mutating func reviewCircles() {
    var ends = [[Int]](repeating: [], count: publications.count)
    for (index, relations) in inverse.enumerated() {
      for relation in relations where RelationLinker.endings.contains(relation.kind) {
        ends[relation.document].append(index)
      }
    }
    guard let circle = Circles.members(ends) else { return }
    for index in circle {
      guard let other = ends[index].first(where: circle.contains), let place = ending(other, in: index) else {
        continue
      }
      report(
        .relationCircle, place, in: index, "Văn bản này và \(name(other)) chấm dứt hiệu lực của nhau",
        fix: "Chỉ văn bản ban hành sau ghi `replaces`, `repeals` hoặc `withdraws`.")
    }
  }

  private func ending(_ other: Int, in index: Int) -> DocumentReference? {
    let relations = RelationLinker.relations(publications[index])
    return zip(relations, found[index]).first { $1 == .found(other) && RelationLinker.endings.contains($0.kind) }?.0
      .document
  }

  private func name(_ index: Int) -> String {
    let document = publications[index].facts.document
    let number = document?.number.map { " " + $0.value.description } ?? " «\(publications[index].facts.title)»"
    return (document?.form.name ?? "") + number + (document?.issued.map { " ngày \($0.vietnamese)" } ?? "")
  }

  private mutating func report(
    _ id: DiagnosticID, _ reference: DocumentReference, in index: Int, _ message: String, note: String? = nil,
    fix: String
  ) {
    if publications[index].facts.acceptedWarnings.contains(id) { return }
    diagnostics.append(
      Diagnostic(id, at: reference.location, message, note: note, fix: fix, length: reference.written.count))
  }
}

/// Circles in a graph whose edges nearly always lead to what is earlier.
enum Circles {
  /// The nodes that lie on circles, or between two; nil where there are none. Linear in nodes and edges.
  static func members(_ edges: [[Int]]) -> Set<Int>? {
    var back = [[Int]](repeating: [], count: edges.count)
    for (node, others) in edges.enumerated() {
      for other in others { back[other].append(node) }
    }
    let leading = rest(of: Set(edges.indices.filter { !edges[$0].isEmpty }), out: edges, into: back)
    let all = leading.isEmpty ? leading : rest(of: leading, out: back, into: edges)
    return all.isEmpty ? nil : all
  }

  /// What remains when nodes from which no edge goes out to another one of them are taken away, again and again.
  private static func rest(of nodes: Set<Int>, out: [[Int]], into: [[Int]]) -> Set<Int> {
    var rest = nodes
    var degree: [Int: Int] = [:]
    for node in nodes { degree[node] = out[node].count { nodes.contains($0) } }
    var ready = nodes.filter { degree[$0] == 0 }
    while let node = ready.popFirst() {
      rest.remove(node)
      for other in into[node] {
        guard let left = degree[other], rest.contains(other) else { continue }
        degree[other] = left - 1
        if left == 1 { ready.insert(other) }
      }
    }
    return rest
  }
}
