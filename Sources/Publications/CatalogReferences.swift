import Parallel
import Vietnamese

extension Catalog {
  /// What words of a text lead to beside the numbers of documents: a provision, or a law that is named.
  public struct Reference: Sendable, Hashable {
    /// UTF-8 range of the words.
    public let text: Range<Int>
    /// The block they stand in.
    public let block: Int
    /// The document, which may be the one itself.
    public let document: Int
    /// The anchor in it; nil for the document as a whole.
    public let anchor: String?
  }

  /// A provision that the text names and the document does not have.
  struct MissingProvision: Sendable, Hashable {
    let text: Range<Int>
    let block: Int
    let document: Int
    /// The provision that should hold it; nil where the text as a whole should.
    let holder: Int?
    /// What it is, and its number as anchors have it.
    let step: ProvisionReference.Step
  }
}

/// Finds what the texts of all publications refer to.
struct ReferenceLinker: Sendable {
  private let publications: [Publication]
  private let citedBy: [[Int?]]
  private let names: LawNames
  /// The provisions of documents that others refer to.
  private var finders: [Int: ProvisionFinder] = [:]

  init(_ publications: [Publication], citedBy: [[Int?]], names: LawNames) {
    self.publications = publications
    self.citedBy = citedBy
    self.names = names
  }

  struct Links: Sendable {
    var references: [Catalog.Reference] = []
    var missing: [Catalog.MissingProvision] = []
  }

  mutating func run() -> [Links] {
    let linker = self
    let laws = Parallel.map(publications.count) { linker.laws(of: $0) }
    var wanted: Set<Int> = []
    for (index, publication) in publications.enumerated() {
      for reference in publication.references {
        if let document = document(reference, index, laws[index]), document != index { wanted.insert(document) }
      }
    }
    let targets = wanted.sorted()
    let found = Parallel.map(targets.count, grain: 1) { ProvisionFinder(linker.publications[targets[$0]].anchors) }
    finders = Dictionary(zip(targets, found), uniquingKeysWith: { first, _ in first })
    let complete = self
    return Parallel.map(publications.count) { complete.links(of: $0, laws[$0]) }
  }

  /// The laws that a text names, in step with `laws`.
  private func laws(of index: Int) -> [LawNames.Found?] {
    let publication = publications[index]
    if publication.laws.isEmpty || names.isEmpty { return [] }
    let day = publication.facts.document.map { $0.issued } ?? publication.facts.date.day
    return publication.laws.map { names.find($0, on: day) }
  }

  private func document(_ reference: ProvisionReference, _ index: Int, _ laws: [LawNames.Found?]) -> Int? {
    switch reference.scope {
    case .own, .part, .here: publications[index].kind == .document ? index : nil
    case .citation(let citation), .attached(let citation, _), .either(let citation):
      citedBy[index].indices.contains(citation) ? citedBy[index][citation] : nil
    case .law(let law): laws.indices.contains(law) ? laws[law]?.document : nil
    }
  }

  private func links(of index: Int, _ laws: [LawNames.Found?]) -> Links {
    let publication = publications[index]
    var links = Links()
    for (mention, found) in zip(publication.laws, laws) {
      guard let found, found.document != index else { continue }
      links.references.append(
        Catalog.Reference(
          text: mention.start..<(mention.start + found.length), block: mention.block, document: found.document,
          anchor: nil))
    }
    guard !publication.references.isEmpty else { return links }
    var own: ProvisionFinder?
    for reference in publication.references {
      guard let document = document(reference, index, laws) else { continue }
      let finder: ProvisionFinder
      if document == index {
        let known = own ?? ProvisionFinder(publication.anchors)
        own = known
        finder = known
      } else if let known = finders[document] {
        finder = known
      } else {
        continue
      }
      switch finder.find(reference.steps, reference.scope, from: document == index ? reference.block : nil) {
      case .found(let provision):
        links.references.append(
          Catalog.Reference(
            text: reference.text, block: reference.block, document: document,
            anchor: publications[document].anchors.provisions[provision].id))
      case .missing where reference.mayBeNew: break
      case .missing(let holder, let step):
        links.missing.append(
          Catalog.MissingProvision(
            text: reference.text, block: reference.block, document: document, holder: holder >= 0 ? holder : nil,
            step: step))
      case .unsure: break
      }
    }
    links.references.sort { $0.text.lowerBound < $1.text.lowerBound }
    return links
  }
}
