import Cache
import Diagnostics
import Markup
import Vietnamese

/// Which folder a publication stands in, and so which keys it has and which page it becomes.
public enum PublicationKind: String, Sendable, Hashable, CaseIterable {
  /// `content/van-ban`: decisions, plans, resolutions, directives.
  case document = "van-ban"
  /// `content/tin-tuc`: news.
  case news = "tin-tuc"
  /// `content/trang`: standing pages.
  case page = "trang"
}

/// A language of the portal.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// What addresses of this language begin with: `/` or `/en/`.
  public var root: String { self == .vietnamese ? "/" : "/en/" }
}

/// One Markdown file of the content, read whole: front matter, body, provisions and citations. A class of constants: all
/// stages look at the same one, and a copy is one reference.
public final class Publication: Sendable {
  /// Document, news or standing page.
  public let kind: PublicationKind
  /// Its language, by the ending of its file name.
  public let language: Language
  /// Path relative to the source folder: `content/van-ban/2972-qd-ubnd.md`.
  public let file: String
  /// Last part(s) of its address: `2972-qd-ubnd`, `2017/2972-qd-ubnd`.
  public let slug: String
  /// Front matter.
  public let facts: Facts
  /// Of the whole file.
  public let fingerprint: Fingerprint
  /// Of the front matter alone, which is all that other pages show of this one.
  public let frontMatter: Fingerprint
  /// The body, or where to read it.
  let text: Text
  /// Links and pictures of the body in order.
  public let links: [Link]
  /// Provisions and heading anchors of the body.
  public let anchors: Anchors
  /// Document numbers that the body cites, in order.
  public let citations: [Citation]
  /// Laws that the body names without a number, in order.
  let laws: [LawMention]
  /// Provisions that the body names, in order.
  let references: [ProvisionReference]

  /// A body that was read with the rest, or one that is read where it is needed.
  enum Text: Sendable {
    case read(MarkupDocument)
    /// In a file of a source folder.
    case kept(in: String)
  }

  /// The body. Where the page comes from an earlier build, its file is read and parsed anew each time.
  ///
  /// - Throws: `file-unreadable` where the file is no longer the one that the build began with.
  public var body: MarkupDocument {
    get throws(DiagnosticError) {
      switch text {
      case .read(let document): return document
      case .kept(let source): return try reread(in: source)
      }
    }
  }

  /// The address on the site: `/van-ban/2972-qd-ubnd/`, `/en/van-ban/153-qd-ttg/`.
  public let permalink: String

  init(
    kind: PublicationKind, language: Language, file: String, slug: String, facts: Facts, fingerprint: Fingerprint,
    frontMatter: Fingerprint, text: Text, links: [Link], anchors: Anchors, citations: [Citation],
    laws: [LawMention], references: [ProvisionReference]
  ) {
    self.kind = kind
    self.language = language
    self.file = file
    self.slug = slug
    self.facts = facts
    self.fingerprint = fingerprint
    self.frontMatter = frontMatter
    self.text = text
    self.links = links
    self.anchors = anchors
    self.citations = citations
    self.laws = laws
    self.references = references
    permalink = "\(language.root)\(kind.rawValue)/\(slug)/"
  }
}

/// What the front matter states; unknown stays nil.
public struct Facts: Sendable {
  /// Trích yếu or headline.
  public let title: String
  /// When the portal published it.
  public let date: Moment
  /// One or two sentences.
  public let summary: String?
  /// Free keywords.
  public let tags: [String]
  /// Identifiers of fields (lĩnh vực), with their places.
  public let fields: [Located<String>]
  /// Picture of the page: path beside the file, and its caption.
  public let image: Located<String>?
  /// Caption of the picture.
  public let caption: String?
  /// Who wrote it.
  public let author: String?
  /// Where it was first published.
  public let source: Source?
  /// Whether the home page features it.
  public let featured: Bool
  /// Whether it is left out of the site.
  public let draft: Bool
  /// Former addresses, each of which redirects here.
  public let aliases: [Located<String>]
  /// The last day on which lists show it.
  public let expires: Day?
  /// Files beside the page; of a document's, the first is the signed original.
  public let attachments: [AttachedFile]
  /// Of documents.
  public let document: DocumentFacts?
  /// Of news: numbers of the documents that it is about.
  public let about: [Located<String>]
  /// Of standing pages: the section whose publications are listed under the text.
  public let list: PublicationKind?
  /// Kinds of warnings that the editor has seen and that stand as they are, such as slips of the printed original.
  public let acceptedWarnings: Set<DiagnosticID>
  /// Of news: a video, path beside the file.
  public let video: Located<String>?
  /// What the video shows and says.
  public let videoText: String?
  /// Whether the portal's search finds the page.
  public let isSearched: Bool
  /// The editor's word on extracted results, of documents and news.
  public let results: ResultEdits
  /// The day of the last correction.
  public let updated: Day?
  /// What was corrected, newest first.
  public let changes: [Change]
  /// The days among all these that tell of something done, as they are written.
  public let pastDays: [PastDay]
  /// Of a translation: the keys that its own front matter states.
  let stated: Set<String>

  /// When it was published or last corrected, whichever is later.
  public var modified: Moment { updated.map { max(date, Moment($0)) } ?? date }

  /// The original publisher of a text.
  public struct Source: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its address.
    public let url: String?
  }
}

/// What the front matter of a document states; of constants, as ``Publication``.
public final class DocumentFacts: Sendable {
  /// Số ký hiệu; nil where it is not known.
  public let number: Located<DocumentNumber>?
  /// Loại văn bản.
  public let form: DocumentForm
  /// Cơ quan ban hành, as written.
  public let issuer: Located<String>
  /// Người ký.
  public let signer: Signer?
  /// Ngày ban hành.
  public let issued: Day?
  /// Ngày có hiệu lực.
  public let effective: Day?
  /// Ngày hết hiệu lực.
  public let expired: Day?
  /// Tình trạng hiệu lực as the editor states it; nil is unknown and is shown as unknown.
  public let status: Validity?
  /// Years that the document plans for.
  public let period: ClosedRange<Int>?
  /// Relations to other documents, in the order of the keys.
  public let relations: [Relation]
  /// The editor's word on extracted targets.
  public let targets: TargetEdits
  /// What the body is; nil where nothing is claimed.
  public let text: TextKind?

  /// The year that tells documents of one number and issuer apart: of the number, else of issue.
  public var year: Int? { number?.value.year ?? issued?.year }

  init(
    number: Located<DocumentNumber>?, form: DocumentForm, issuer: Located<String>, signer: Signer?, issued: Day?,
    effective: Day?, expired: Day?, status: Validity?, period: ClosedRange<Int>?, relations: [Relation],
    targets: TargetEdits, text: TextKind?
  ) {
    self.text = text
    self.number = number
    self.form = form
    self.issuer = issuer
    self.signer = signer
    self.issued = issued
    self.effective = effective
    self.expired = expired
    self.status = status
    self.period = period
    self.relations = relations
    self.targets = targets
  }

  /// Who signed.
  public struct Signer: Sendable, Hashable {
    /// Name.
    public let name: String
    /// Office held.
    public let title: String?
    /// By what authority: `TM.`, `TM. KT.`.
    public let authority: String?
    /// What stands above the signature, line by line, where it says by what authority: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, the
    /// name. Empty where no authority is stated.
    public let lines: [String]
  }
}

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

/// A relation that the front matter states.
public struct Relation: Sendable, Hashable {
  /// How.
  public let kind: RelationKind
  /// To which document.
  public let number: Located<DocumentNumber>
}
