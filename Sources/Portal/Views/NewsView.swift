import Templates

/// A news item.
public final class NewsView: PageContent {
  /// Headline.
  public let title: String
  /// Section.
  public let category: LinkView?
  /// Day, with a time only where it is known.
  public let published: DateView
  /// Last change.
  public let updated: DateView?
  /// Author.
  public let author: String?
  /// The author's unit.
  public let unit: String?
  /// Where it was first published.
  public let source: LinkView?
  /// Lead.
  public let summary: String?
  /// Picture above the text.
  public let image: ImageView?
  /// Video above the text.
  public let video: VideoView?
  /// The text.
  public let body: SafeHTML
  /// Language of the text where it is not the page's.
  public let bodyLang: String?
  /// Outline, for long items.
  public let outline: [OutlineItemView]
  /// The documents it is about.
  public let documents: [ListItemView]
  /// Targets that it quotes.
  public let targets: TargetTableView?
  /// A correction, a misquoted target.
  public let notices: [NoticeView]
  /// Other news.
  public let related: [ListItemView]
  /// Files.
  public let attachments: [AttachmentView]
  /// Fields.
  public let fields: [LinkView]
  /// Tags.
  public let tags: [LinkView]
  /// Number of readings, formatted.
  public let views: String?
  /// Corrections of the page, newest first.
  public let changes: [ChangeView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, published: DateView, body: SafeHTML, category: LinkView? = nil, updated: DateView? = nil,
    author: String? = nil, unit: String? = nil, source: LinkView? = nil, summary: String? = nil,
    image: ImageView? = nil, bodyLang: String? = nil, outline: [OutlineItemView] = [], documents: [ListItemView] = [],
    targets: TargetTableView? = nil, notices: [NoticeView] = [], related: [ListItemView] = [],
    attachments: [AttachmentView] = [], fields: [LinkView] = [], tags: [LinkView] = [], views: String? = nil,
    video: VideoView? = nil, changes: [ChangeView] = []
  ) {
    self.changes = changes
    self.title = title
    self.category = category
    self.published = published
    self.updated = updated
    self.author = author
    self.unit = unit
    self.source = source
    self.summary = summary
    self.image = image
    self.video = video
    self.body = body
    self.bodyLang = bodyLang
    self.outline = outline
    self.documents = documents
    self.targets = targets
    self.notices = notices
    self.related = related
    self.attachments = attachments
    self.fields = fields
    self.tags = tags
    self.views = views
  }

  /// The template of this page.
  public static let template = "news"
  /// The kind of page, for messages.
  public static let pageKind = "trang tin"

  /// What templates may read.
  public static let keys = ViewKeys<NewsView>([
    .text("title", "tiêu đề") { $0.title },
    .view("category", "chuyên mục") { $0.category },
    .view("published", "ngày đăng") { $0.published },
    .list("changes", "các lần sửa trang") { $0.changes },
    .view("updated", "ngày cập nhật") { $0.updated },
    .text("author", "tác giả") { $0.author },
    .text("unit", "đơn vị của tác giả") { $0.unit },
    .view("source", "nguồn") { $0.source },
    .text("summary", "lời dẫn") { $0.summary },
    .view("image", "ảnh đầu bài") { $0.image },
    .view("video", "video đầu bài") { $0.video },
    .html("body", "nội dung") { $0.body },
    .text("bodyLang", "ngôn ngữ nội dung, khi khác trang") { $0.bodyLang },
    .list("outline", "mục lục, cho bài dài") { $0.outline },
    .list("documents", "văn bản liên quan") { $0.documents },
    .view("targets", "chỉ tiêu được nhắc đến") { $0.targets },
    .list("notices", "thông báo trên đầu bài") { $0.notices },
    .list("related", "tin khác") { $0.related },
    .list("attachments", "tệp đính kèm") { $0.attachments },
    .list("fields", "lĩnh vực") { $0.fields },
    .list("tags", "từ khóa") { $0.tags },
    .text("views", "lượt xem") { $0.views },
  ])
}
