import Templates

/// The same page in a language, for `hreflang`.
public final class AlternateView: View {
  /// BCP 47, or `x-default`.
  public let lang: String
  /// Absolute address.
  public let url: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(lang: String, url: String) {
    self.lang = lang
    self.url = url
  }

  /// What templates may read.
  public static let keys = ViewKeys<AlternateView>([
    .text("lang", "ngôn ngữ") { $0.lang },
    .address("url", "địa chỉ đầy đủ") { $0.url },
  ])
}

/// The same page in another form, for `<link rel="alternate">`.
public final class FormView: View {
  /// Media type.
  public let type: String
  /// Address.
  public let url: String

  /// A value with all its parts.
  public init(type: String, url: String) {
    self.type = type
    self.url = url
  }

  /// What templates may read.
  public static let keys = ViewKeys<FormView>([
    .text("type", "kiểu nội dung") { $0.type },
    .address("url", "địa chỉ") { $0.url },
  ])
}

/// One statement about a page, for `<meta name content>`.
public final class MetadataView: View {
  /// `DC.title`.
  public let name: String
  /// Its value.
  public let content: String

  /// A value with all its parts.
  public init(name: String, content: String) {
    self.name = name
    self.content = content
  }

  /// What templates may read.
  public static let keys = ViewKeys<MetadataView>([
    .text("name", "tên thuộc tính") { $0.name },
    .text("content", "giá trị") { $0.content },
  ])
}

/// The frame of one page: everything outside `<main>`, and what goes into `<head>`.
public final class PageView: View {
  /// Title of the page, without the portal's name.
  public let title: String
  /// Whether it is the home page; then the title is the portal's name only.
  public let isHome: Bool
  /// A sentence for search engines.
  public let description: String?
  /// Absolute address.
  public let canonical: String
  /// Name of the page kind for the style sheet: `document`, `news`, `list` …
  public let kind: String
  /// Main menu with the current entry marked.
  public let menu: [MenuItemView]
  /// From the home page down; the last is the page itself. Empty on the home page.
  public let breadcrumb: [LinkView]
  /// All languages of the page, itself included; empty when there is one only.
  public let alternates: [AlternateView]
  /// The other language: the same page, or its home page where the page has none.
  public let translation: LinkView?
  /// Whether the page lacks in the other language and the link goes to that language's home page.
  public let isTranslationMissing: Bool
  /// What stands at the foot of each printed sheet: a document's number and date.
  public let printLine: String?
  /// Feeds to announce in `<head>`.
  public let feeds: [LinkView]
  /// Data block, made with `SafeHTML(json:)`.
  public let jsonLD: SafeHTML?
  /// Other forms of the page: JSON, Markdown, Akoma Ntoso.
  public let forms: [FormView]
  /// Dublin Core.
  public let metadata: [MetadataView]
  /// Picture for social networks, absolute address.
  public let image: String?
  /// ISO moment of publication.
  public let published: String?
  /// ISO moment of the last change.
  public let modified: String?
  /// Whether search engines are asked to stay away.
  public let isHidden: Bool
  /// Whether this is a draft, which only previews show.
  public let isDraft: Bool
  /// The list page before this one, for `rel="prev"`.
  public let previousURL: String?
  /// The list page after this one.
  public let nextURL: String?
  /// One level up, for the link "back".
  public let up: LinkView?
  /// Whether the row with print, send and copy is shown.
  public let canShare: Bool
  /// `mailto:` with subject and address; see `mailto(subject:body:)`.
  public let mailto: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, canonical: String, kind: String, isHome: Bool = false, description: String? = nil,
    menu: [MenuItemView] = [], breadcrumb: [LinkView] = [], alternates: [AlternateView] = [],
    translation: LinkView? = nil, isTranslationMissing: Bool = false, printLine: String? = nil,
    feeds: [LinkView] = [], jsonLD: SafeHTML? = nil, image: String? = nil, published: String? = nil,
    modified: String? = nil, forms: [FormView] = [], metadata: [MetadataView] = [], isHidden: Bool = false,
    isDraft: Bool = false,
    previousURL: String? = nil, nextURL: String? = nil,
    up: LinkView? = nil, canShare: Bool = false, mailto: String? = nil
  ) {
    self.title = title
    self.isHome = isHome
    self.description = description
    self.canonical = canonical
    self.kind = kind
    self.menu = menu
    self.breadcrumb = breadcrumb
    self.alternates = alternates
    self.translation = translation
    self.isTranslationMissing = isTranslationMissing
    self.printLine = printLine
    self.feeds = feeds
    self.jsonLD = jsonLD
    self.forms = forms
    self.metadata = metadata
    self.image = image
    self.published = published
    self.modified = modified
    self.isHidden = isHidden
    self.isDraft = isDraft
    self.previousURL = previousURL
    self.nextURL = nextURL
    self.up = up
    self.canShare = canShare
    self.mailto = mailto
  }

  /// What templates may read.
  public static let keys = ViewKeys<PageView>([
    .text("title", "tên trang") { $0.title },
    .flag("isHome", "là trang chủ") { $0.isHome },
    .text("description", "mô tả cho máy tìm kiếm") { $0.description },
    .address("canonical", "địa chỉ đầy đủ") { $0.canonical },
    .text("kind", "loại trang, cho bảng định dạng") { $0.kind },
    .list("menu", "trình đơn chính") { $0.menu },
    .list("breadcrumb", "đường dẫn phân cấp, mục cuối là trang này") { $0.breadcrumb },
    .list("alternates", "các bản ngôn ngữ") { $0.alternates },
    .view("translation", "bản ngôn ngữ kia") { $0.translation },
    .flag("isTranslationMissing", "chưa có bản ngôn ngữ kia") { $0.isTranslationMissing },
    .text("printLine", "số ký hiệu và ngày, ở chân mỗi tờ khi in") { $0.printLine },
    .list("feeds", "các kênh tin của trang") { $0.feeds },
    .html("jsonLD", "dữ liệu JSON-LD") { $0.jsonLD },
    .list("forms", "các dạng khác của trang") { $0.forms },
    .list("metadata", "siêu dữ liệu Dublin Core") { $0.metadata },
    .address("image", "ảnh khi chia sẻ") { $0.image },
    .text("published", "ngày đăng (ISO)") { $0.published },
    .text("modified", "ngày sửa (ISO)") { $0.modified },
    .flag("isHidden", "không cho máy tìm kiếm ghi nhận") { $0.isHidden },
    .flag("isDraft", "bản nháp, chỉ hiện khi xem thử") { $0.isDraft },
    .address("previousURL", "trang danh sách trước") { $0.previousURL },
    .address("nextURL", "trang danh sách sau") { $0.nextURL },
    .view("up", "trang cấp trên") { $0.up },
    .flag("canShare", "hiện hàng nút in, gửi, chép liên kết") { $0.canShare },
    .address("mailto", "liên kết gửi thư") { $0.mailto },
  ])
}
