import Markup
import Publications
import Targets

/// One record of `/data/results.json`: a result with the document that states it. Keys and meaning follow the contract "the
/// result record"; `/data/results.schema.json` describes the JSON form. What target it answers is a ``ResultMatch``, since
/// that depends on the whole site.
///
/// A class of constants, since several lists and pages hold each record.
public final class ResultRecord: Sendable {
  /// The number `n` of `ket-qua-<n>`.
  public let number: Int
  /// Of the document that states it.
  public let document: TargetDocument
  /// The clause, verbatim from the page's plain text.
  public let quote: String
  /// Where in the document, as officials cite it: `Mục 2 điểm b`.
  public let provision: String?
  /// What the clause says.
  public let found: FoundResult
  /// Whether an editor has confirmed it.
  public let isConfirmed: Bool

  /// `<document slug>/ket-qua-<n>`.
  public var id: String { "\(document.slug)/\(anchor)" }
  /// The page's anchor of the clause.
  public var anchor: String { "ket-qua-" + String(number) }
  /// Address with the anchor of the clause.
  public var url: String { document.url + "#" + anchor }
  /// UTF-8 range of `quote` in `MarkupDocument.text`.
  public var range: Range<Int> { found.quote }
  /// Where the number holds: as the text names it, else the issuer's.
  public var place: String? { found.place ?? document.place }

  /// A record of a found result.
  ///
  /// - Parameters:
  ///   - found: The result.
  ///   - text: The document it was found in.
  ///   - number: The n of its id, from 1.
  ///   - document: The document's own data.
  ///   - provision: Where in the document it stands, if that is known.
  ///   - isConfirmed: Whether an editor vouches for it.
  public convenience init(
    _ found: FoundResult, in text: MarkupDocument, number: Int, document: TargetDocument, provision: String? = nil,
    isConfirmed: Bool = false
  ) {
    self.init(
      found, quote: text.string(found.quote), number: number, document: document, provision: provision,
      isConfirmed: isConfirmed)
  }

  init(
    _ found: FoundResult, quote: String, number: Int, document: TargetDocument, provision: String?, isConfirmed: Bool
  ) {
    self.number = number
    self.document = document
    self.quote = quote
    self.provision = provision
    self.found = found
    self.isConfirmed = isConfirmed
  }
}

/// How sure it is that a result answers a target.
public enum MatchCertainty: String, Sendable, Hashable, CaseIterable {
  /// An editor says so.
  case confirmed
  /// The machine surely: counted into the status.
  case certain
  /// The machine perhaps: offered to the editor, never counted.
  case unsure
}

/// The target that a result answers.
public struct ResultMatch: Sendable, Hashable {
  /// Id of the target, `<document slug>/chi-tieu-<n>`.
  public var target: String
  /// Further ones: other milestones of the measure.
  public var also: [String]
  /// How sure it is.
  public var certainty: MatchCertainty
  /// Why in spite of a difference, for readers; of an unsure match what makes it so. Vietnamese.
  public var note: String?

  /// A match.
  public init(target: String, also: [String] = [], certainty: MatchCertainty, note: String? = nil) {
    self.target = target
    self.also = also
    self.certainty = certainty
    self.note = note
  }
}
