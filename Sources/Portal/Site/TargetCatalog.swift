import Diagnostics
import Parallel
import Publications
import Targets
import Vietnamese

/// A list of targets with an address of its own.
public struct TargetListing: Sendable {
  /// What the list gathers.
  public enum Kind: Sendable, Hashable {
    case all
    case year(Int)
    case field(Int)
    case issuer(Int)
    case level(String)
    case unit(String)
    case kind(String)
  }
  public let kind: Kind
  /// Its address: `/chi-tieu/`, `/chi-tieu/nam/2025/`.
  public let path: String
  /// Indices into the catalogue's records.
  public let records: [Int]
}

/// The targets of all documents.
public struct TargetCatalog: Sendable {
  /// All records, sorted by document address and then as they stand in the document.
  public let records: [TargetRecord]
  /// Where each record stands.
  public let places: [Place]
  /// For each publication the range of its records.
  public let ofPublication: [Range<Int>]
  /// The pages over them.
  public let listings: [TargetListing]

  /// Where a record stands: the publication and the UTF-8 range of the quote in its text.
  public struct Place: Sendable, Hashable {
    public let publication: Int
    public let text: Range<Int>
  }
}
