import Cache
import Diagnostics

/// What the body of a document's page is.
public enum TextKind: String, Sendable, Hashable, CaseIterable {
  /// The whole text.
  case full
  /// Parts of it, word for word.
  case extract
  /// What the portal tells of it.
  case summary
  /// Nothing of it.
  case none

  /// Reads it as it may be written: `full`, `toàn văn`.
  init?(_ text: String) {
    if let kind = TextKind(rawValue: text.lowercased()) {
      self = kind
      return
    }
    switch FrontMatterKeys.folded(text) {
    case "toan_van": self = .full
    case "trich", "trich_van_ban", "trich_luoc": self = .extract
    case "tom_tat", "luoc_thuat": self = .summary
    case "khong", "khong_co", "chua_co": self = .none
    default: return nil
    }
  }
}

/// Tình trạng hiệu lực.
public enum Validity: String, Sendable, Hashable, CaseIterable {
  case inForce = "con-hieu-luc"
  case partlyExpired = "het-hieu-luc-mot-phan"
  case expired = "het-hieu-luc"
  case notYet = "chua-co-hieu-luc"
}

/// How one document bears on another.
public enum RelationKind: String, Sendable, Hashable, CaseIterable {
  case basedOn = "based_on"
  case amends, supplements, replaces, repeals, withdraws, guides, implements, corrects, cites
}

extension RelationKind {
  /// Those by which the other document ends.
  static let endings: Set<RelationKind> = [.replaces, .repeals, .withdraws]
}

/// A relation that the front matter states.
public struct Relation: Sendable, Hashable {
  /// How.
  public let kind: RelationKind
  /// To which document.
  public let document: DocumentReference

  /// The number of the document, where the front matter states it.
  public var number: DocumentNumber? { document.number }
}

extension Validity: Cacheable {}
extension TextKind: Cacheable {}
extension RelationKind: Cacheable {}

extension Relation: CachedByFields {
  /// Reads a relation.
  public init(fields: inout some FieldPass<Relation>) throws(CacheDamage) {
    self.init(kind: try fields(\Relation.kind), document: try fields(\Relation.document))
  }
}

extension TextKind {
  /// What is known of the translation of such a text: it is no more than the text. Of a whole text it may be a part.
  var ofAnotherBody: TextKind? {
    switch self {
    case .extract, .summary: self
    case .full, .none: nil
    }
  }
}
