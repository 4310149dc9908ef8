import Cache
import Vietnamese

/// One page of the portal, as the search sees it. A class of constants: a copy would count the use of a dozen fields.
public final class SearchEntry: Sendable {
  /// A value to filter by: `slug` stands in addresses, `label` is shown.
  public struct Facet: Sendable, Hashable {
    /// As in addresses: `quyet-dinh`.
    public let slug: String
    /// As shown: `Quyết định`.
    public let label: String

    /// A facet value.
    public init(slug: String, label: String) {
      self.slug = slug
      self.label = label
    }
  }

  /// One block of the page's text: a heading, a paragraph, a list item, a table row.
  public struct Passage: Sendable {
    /// A heading counts more than a paragraph.
    public let heading: Bool
    /// Plain text in NFC, well-formed UTF-8; no word pair is formed across two passages.
    public let utf8: ArraySlice<UInt8>

    /// A passage.
    public init(heading: Bool = false, text: String) { self.init(heading: heading, utf8: ArraySlice(text.utf8)) }

    /// A passage of a text that is at hand in UTF-8.
    public init(heading: Bool, utf8: ArraySlice<UInt8>) {
      self.heading = heading
      self.utf8 = utf8
    }

    /// The same as a string.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
  }

  /// A target (chỉ tiêu) that is found as a result of its own.
  public struct Target: Sendable {
    /// The n of its anchor `#chi-tieu-n`, 1–65535.
    public let ordinal: Int
    /// What a reader may type to find it: its quote.
    public let text: String

    /// A target.
    public init(ordinal: Int, text: String) {
      self.ordinal = ordinal
      self.text = text
    }
  }

  /// Address from the root, `/van-ban/2972-qd-ubnd/`; unique among the entries of one language.
  public let url: String
  /// Trích yếu or headline.
  public let title: String
  /// Số ký hiệu.
  public let number: String?
  /// Loại: Quyết định, Kế hoạch, Tin tức …
  public let kind: Facet
  /// Cơ quan ban hành.
  public let issuer: Facet?
  /// The place that the page is about: `Quảng Bình`.
  public let place: String?
  /// Lĩnh vực.
  public let fields: [Facet]
  /// Day of issue, or of publication.
  public let date: Day
  /// Hiệu lực; nil where it is unknown or has no meaning.
  public let validity: Facet?
  /// A page is searched only from pages of its language.
  public let language: SearchLanguage
  /// The lead; searched, and not shown.
  public let summary: String
  /// Documents are told apart from news and standing pages.
  public let isDocument: Bool
  /// Whether `date` is the day of issue, which a document may not state.
  public let isIssued: Bool
  /// A page about the portal itself (help, contact) comes after others that fit as well.
  public let isMinor: Bool
  /// The text, in order.
  public let passages: [Passage]
  /// Gives the text in place of `passages`; called only where the page is not known from an earlier build.
  public let reading: (@Sendable () throws -> [Passage])?
  /// Results of their own.
  public let targets: [Target]
  /// Of all that stands in the entry; nil where the page is to be read in any case.
  public let cacheKey: Fingerprint?

  /// An entry; everything optional may be left out.
  public init(
    url: String, title: String, number: String? = nil, kind: Facet, issuer: Facet? = nil, place: String? = nil,
    fields: [Facet] = [], date: Day, validity: Facet? = nil, language: SearchLanguage = .vietnamese,
    summary: String = "", isDocument: Bool = false, isIssued: Bool = false, isMinor: Bool = false, passages: [Passage],
    reading: (@Sendable () throws -> [Passage])? = nil, targets: [Target] = [], cacheKey: Fingerprint? = nil
  ) {
    self.url = url
    self.title = title
    self.number = number
    self.kind = kind
    self.issuer = issuer
    self.place = place
    self.fields = fields
    self.date = date
    self.validity = validity
    self.language = language
    self.summary = summary
    self.isDocument = isDocument
    self.isIssued = isIssued
    self.isMinor = isMinor
    self.passages = passages
    self.reading = reading
    self.targets = targets
    self.cacheKey = cacheKey
  }
}

/// The languages that pages are written in.
public enum SearchLanguage: String, Sendable, CaseIterable {
  /// `vi`
  case vietnamese = "vi"
  /// `en`
  case english = "en"
}

/// One file of the index.
public struct IndexFile: Sendable, Equatable {
  /// Path from the site's root, without a leading slash.
  public let path: String
  /// What to write; already compressed inside.
  public let bytes: [UInt8]
}
