import Diagnostics
import Vietnamese

/// The content linked: numbers resolved to documents, relations in both directions, news to documents, translations to
/// originals, issuers and fields to what `portal.yml` declares. Publications are named by their index.
public struct Catalog: Sendable {
  /// What was linked.
  public let content: Content
  /// All publications, as in `content`.
  public var publications: [Publication] { content.publications }
  /// For each publication its issuing body's index in `issuers`; nil for news and pages.
  public let issuerOf: [Int?]
  /// Bodies, declared ones first in their order, then the others by name.
  public let issuers: [PortalConfiguration.Issuer]
  /// Fields, declared ones first in their order, then the others by name.
  public let fields: [PortalConfiguration.Field]
  /// For each publication the indices of its fields.
  public let fieldsOf: [[Int]]
  /// For each publication its version in the other language.
  public let translationOf: [Int?]
  /// For each publication its relations to documents; `document` is nil where the portal does not hold it.
  public let relationsOf: [[LinkedRelation]]
  /// For each publication the documents that state a relation to it.
  public let inverseRelationsOf: [[InverseRelation]]
  /// For each publication the documents that its citations lead to, in step with `citations`.
  public let citedBy: [[Int?]]
  /// For each publication what its text leads to beside numbers of documents, in order.
  public let references: [[Reference]]
  /// For each publication the provisions it names that are not there.
  let missingProvisions: [[MissingProvision]]
  /// Which document a citation means.
  let resolver: CitationResolver
  /// For each news item the documents held here that it is about, in the order of its front matter.
  public let documentsOf: [[Int]]
  /// For each document the news about it, newest first.
  public let newsAbout: [[Int]]

  /// A relation with the document it leads to.
  public struct LinkedRelation: Sendable, Hashable {
    /// How the one bears on the other.
    public let kind: RelationKind
    /// The number as the front matter states it, or the name of the file.
    public let number: String
    /// The document, where the portal holds it.
    public let document: Int?
    /// Documents held of that number where it is not clear which of several is meant, or the only one cannot be.
    public let held: [Int]
  }

  /// A relation seen from its other end.
  public struct InverseRelation: Sendable, Hashable {
    /// How the one bears on the other.
    public let kind: RelationKind
    /// The document that states the relation.
    public let document: Int
  }

  /// The publication that stands for itself and its translation: the Vietnamese one where both exist.
  public func isPrimary(_ index: Int) -> Bool {
    publications[index].language == .vietnamese || translationOf[index] == nil
  }

  /// Links the content. Errors: `duplicate-number`. Warnings: `issuer-undeclared`, `field-undeclared`, `citation-unknown`.
  public static func link(_ content: Content) -> Diagnosed<Catalog> {
    var linker = CatalogLinker(content)
    let catalog = linker.link()
    return Diagnosed(catalog, linker.diagnostics)
  }
}
