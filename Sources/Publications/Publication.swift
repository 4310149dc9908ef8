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
    /// Put aside by this build, with the folder of its source, where it is read anew if need be.
    case aside(SpillFile, at: Range<Int>, source: String)
  }

  /// The body. Where the page comes from an earlier build, its file is read and parsed anew each time.
  ///
  /// - Throws: `file-unreadable` where the file is no longer the one that the build began with.
  public var body: MarkupDocument {
    get throws(DiagnosticError) {
      switch text {
      case .read(let document): return document
      case .kept(let source): return try reread(in: source)
      case .aside(let file, let range, let source):
        if let body = file.read(range).flatMap({ MarkupDocument(packed: $0, links: links) }) { return body }
        return try reread(in: source)
      }
    }
  }

  /// The same with its body put aside; itself where there is no room.
  func aside(in file: SpillFile, source: String) -> Publication {
    guard case .read(let body) = text, let range = file.keep(body.packed[...]) else { return self }
    return Publication(
      kind: kind, language: language, file: self.file, slug: slug, facts: facts, fingerprint: fingerprint,
      frontMatter: frontMatter, text: .aside(file, at: range, source: source), links: links, anchors: anchors,
      citations: citations, laws: laws, references: references)
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
