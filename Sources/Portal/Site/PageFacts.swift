import Publications
import Templates

/// What a page says about itself, for its frame, its JSON-LD and its metadata.
struct PageFacts {
  var title: String
  var kind: String
  var path: String
  var language: Language
  var description: String?
  var breadcrumb: [LinkView] = []
  /// The same page in other languages, by address.
  var translations: [(Language, String)] = []
  var feeds: [LinkView] = []
  /// What the page is about, for its JSON-LD.
  var subject = Subject.other
  /// The same in other forms, to announce in `<head>`: media type and address.
  var forms: [(type: String, path: String)] = []
  /// Dublin Core.
  var metadata: [MetadataView] = []
  var image: String?
  var published: String?
  var modified: String?
  var isHome = false
  var isHidden = false
  /// Whether the publication is a draft.
  var isDraft = false
  var previous: String?
  var next: String?
  var up: LinkView?
  var canShare = false
  /// For the foot of printed sheets.
  var printLine: String?

  /// What a page can be about.
  enum Subject { case publication(Int), home, data, other }
}
