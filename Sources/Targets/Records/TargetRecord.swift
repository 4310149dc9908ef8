import Bytes
import Markup
import Publications

/// One record of `/data/targets.json`: a target with the document that states it. Keys and meaning follow the design's
/// contract "the target record"; `/data/targets.schema.json` describes the JSON form.
///
/// A class of constants, since dozens of lists and pages hold each record, and a copy is then one reference.
public final class TargetRecord: Sendable {
  /// The number `n` of `chi-tieu-<n>`; editors' drops and additions leave it as it is, see `TargetIndex.records`.
  public let number: Int
  /// `<document slug>/chi-tieu-<n>`.
  public var id: String { "\(document.slug)/chi-tieu-\(number)" }
  /// Address with the anchor of the clause.
  public var url: String { document.url + "#chi-tieu-" + String(number) }
  /// Of the document that states it.
  public let document: TargetDocument
  /// The clause, verbatim from the page's plain text.
  public let quote: String
  /// UTF-8 range of `quote` in `MarkupDocument.text`.
  public let range: Range<Int>
  /// Where in the document, as officials cite it: `Mục 2 điểm b`.
  public let provision: String?
  /// What is measured.
  public let subject: String
  /// What is measured, with what the head of a row's column says of it: "Tăng trưởng nông nghiệp", where the row is "Nông nghiệp". Two
  /// cells of one row are told apart by it when results are matched.
  package let measured: String
  /// What is to hold of it.
  public let outcome: String
  /// How the value is meant.
  public let comparator: Comparator
  /// The amount; nil only where an editor added a target without one.
  public let value: Double?
  /// Upper end of a range.
  public let valueMax: Double?
  /// Unit of the amount, as the text has it.
  public let unit: String
  /// The unit by which targets are compared and gathered: "triệu đồng" of "tr.đ".
  public var fullUnit: String { TargetUnits.inFull(unit) }
  /// The unit as it is written: "tỷ USD" of "tỷ usd".
  public var shownUnit: String { TargetUnits.shown(unit) }
  /// What sort of target it is.
  public let kind: TargetKind
  /// The row of its table that it is a part of: "Tỷ lệ hộ nghèo" of "- Thành thị"; empty for none.
  package let parent: String
  /// Year by which it is to hold.
  public let deadlineYear: Int?
  /// Where that year was read; nil when an editor gave it.
  public let deadlineSource: DeadlineSource?
  /// Year compared with.
  public let baselineYear: Int?
  /// Levels of administration named, from the centre down.
  public let levels: [AdministrativeLevel]
  /// Level of the public service.
  public let serviceLevel: ServiceLevel?
  /// What an editor says that the sum of its progress needs; nil where nothing is said.
  public var terms: TargetTerms? { edited?.terms }
  /// Apart, since it is large and few records have it.
  private let edited: Edited?
  /// Whether an editor has confirmed it.
  public let isConfirmed: Bool
  /// The sentence by which it is shown; of one document's targets no two are the same.
  public let display: String
  /// How sure it is, in [0, 1]; 1 where an editor has confirmed it.
  public let confidence: Double
  /// Why a reviewer should look at it; not part of the JSON index.
  public let doubts: [Doubt]

  /// What an editor says of a target.
  private final class Edited: Sendable {
    let terms: TargetTerms

    init(_ terms: TargetTerms) { self.terms = terms }
  }

  /// The page's anchor of the clause.
  public var anchor: String { "chi-tieu-\(number)" }

  init(
    number: Int, document: TargetDocument, quote: String, range: Range<Int>, provision: String?,
    subject: String, measured: String, outcome: String, comparator: Comparator, value: Double?, valueMax: Double?,
    unit: String,
    kind: TargetKind, parent: String, deadlineYear: Int?, deadlineSource: DeadlineSource?, baselineYear: Int?,
    levels: [AdministrativeLevel], serviceLevel: ServiceLevel?, terms: TargetTerms?, isConfirmed: Bool, display: String,
    confidence: Double,
    doubts: [Doubt]
  ) {
    self.number = number
    self.document = document
    self.quote = quote
    self.range = range
    self.provision = provision
    self.subject = subject
    self.measured = measured
    self.outcome = outcome
    self.comparator = comparator
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
    self.kind = kind
    self.parent = parent
    self.deadlineYear = deadlineYear
    self.deadlineSource = deadlineSource
    self.baselineYear = baselineYear
    self.levels = levels
    self.serviceLevel = serviceLevel
    edited = terms.map(Edited.init)
    self.isConfirmed = isConfirmed
    self.display = display
    self.confidence = confidence
    self.doubts = doubts
  }

  /// A record of a found target.
  ///
  /// - Parameters:
  ///   - found: The target.
  ///   - text: The document it was found in.
  ///   - number: The n of its id, from 1.
  ///   - document: The document's own data.
  ///   - provision: Where in the document it stands, if that is known.
  ///   - isConfirmed: Whether an editor vouches for it, which settles all doubts.
  ///   - display: The sentence by which it is shown; nil makes it of the target alone.
  ///   - lacksValue: Whether an editor added it without an amount.
  public init(
    _ found: FoundTarget, in text: MarkupDocument, number: Int, document: TargetDocument, provision: String? = nil,
    isConfirmed: Bool = false, lacksValue: Bool = false, display: String? = nil
  ) {
    self.number = number
    self.document = document
    quote = text.string(found.quote)
    range = found.quote
    self.provision = provision
    subject = found.subject
    let isCell = text.blocks.indices.contains(found.block) && text.blocks[found.block].table != nil
    let owner = found.phrasing.owner
    measured =
      isCell && !found.phrasing.measured.isEmpty
      ? found.phrasing.measured : owner.isEmpty ? found.subject : found.subject + " " + owner
    outcome = found.outcome
    comparator = found.comparator
    value = lacksValue ? nil : found.value
    valueMax = found.valueMax
    unit = found.unit
    kind = found.kind
    let label = found.phrasing.label
    parent = label.ends(with: RowPlaces.among) ? String(label.dropLast(RowPlaces.among.count)) : ""
    deadlineYear = found.deadlineYear
    deadlineSource = found.deadlineSource
    baselineYear = found.baselineYear
    levels = found.levels
    serviceLevel = found.serviceLevel
    edited = found.terms.map(Edited.init)
    self.isConfirmed = isConfirmed
    self.display = display ?? TargetDisplay.sentence(found, lacksValue: lacksValue)
    confidence = isConfirmed ? 1 : found.confidence
    doubts = isConfirmed ? [] : found.doubts
  }
}

/// What a target record tells of its document; of constants, since each record of a document holds it.
public final class TargetDocument: Sendable {
  /// The document's slug.
  public let slug: String
  /// The address of its page, without an anchor.
  public let url: String
  /// Số ký hiệu, or nil.
  public let number: String?
  /// Trích yếu.
  public let title: String
  /// Issuing body.
  public let issuer: String?
  /// Province or country it holds for.
  public let place: String?
  /// Day of issue, ISO 8601.
  public let issued: String?
  /// Lĩnh vực.
  public let fields: [String]
  /// First year of the period that it is for, where its front matter says so.
  public let firstYear: Int?

  /// A document; what is not known stays nil.
  public init(
    slug: String, url: String, number: String? = nil, title: String, issuer: String? = nil, place: String? = nil,
    issued: String? = nil, fields: [String] = [], firstYear: Int? = nil
  ) {
    self.slug = slug
    self.url = url
    self.number = number
    self.title = title
    self.issuer = issuer
    self.place = place
    self.issued = issued
    self.fields = fields
    self.firstYear = firstYear
  }
}
