import Templates

/// A row of the attribute table.
public final class AttributeView: View {
  /// `Ngày ban hành`.
  public let label: String
  /// Plain value.
  public let text: String?
  /// A day.
  public let date: DateView?
  /// One or several links, or names.
  public let links: [LinkView]
  /// For "tình trạng hiệu lực".
  public let validity: ValidityView?
  /// Whether the value is not known; then the word for unknown is shown.
  public let isUnknown: Bool
  /// Lines under each other, as above a signature.
  public let lines: [LineView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    label: String, text: String? = nil, date: DateView? = nil, links: [LinkView] = [], validity: ValidityView? = nil,
    isUnknown: Bool = false, lines: [LineView] = []
  ) {
    self.lines = lines
    self.label = label
    self.text = text
    self.date = date
    self.links = links
    self.validity = validity
    self.isUnknown = isUnknown
  }

  /// What templates may read.
  public static let keys = ViewKeys<AttributeView>([
    .text("label", "tên thuộc tính") { $0.label },
    .text("text", "giá trị") { $0.text },
    .view("date", "giá trị là ngày") { $0.date },
    .list("links", "giá trị là liên kết") { $0.links },
    .view("validity", "giá trị là hiệu lực") { $0.validity },
    .flag("isUnknown", "chưa rõ giá trị") { $0.isUnknown },
    .list("lines", "giá trị là các dòng chữ ký") { $0.lines },
  ])
}

/// A line of several.
public final class LineView: View {
  /// What it says.
  public let text: String
  /// Its language where it is not the page's.
  public let lang: String?

  /// A line.
  public init(text: String, lang: String? = nil) { (self.text, self.lang) = (text, lang) }

  /// What templates may read.
  public static let keys = ViewKeys<LineView>([
    .text("text", "dòng chữ") { $0.text }, .text("lang", "ngôn ngữ, khi khác trang") { $0.lang },
  ])
}

/// A correction of a page.
public final class ChangeView: View {
  /// When.
  public let date: DateView
  /// What was corrected.
  public let note: String

  /// A correction.
  public init(date: DateView, note: String) { (self.date, self.note) = (date, note) }

  /// What templates may read.
  public static let keys = ViewKeys<ChangeView>([
    .view("date", "ngày sửa") { $0.date }, .text("note", "sửa điều gì") { $0.note },
  ])
}

/// A document at the other end of a relation.
public final class RelationView: View {
  /// `Quyết định 153/QĐ-TTg`.
  public let text: String
  /// Its page; nil when not held here.
  public let url: String?
  /// Its subject.
  public let title: String?
  /// A date, a remark.
  public let note: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, url: String? = nil, title: String? = nil, note: String? = nil) {
    self.text = text
    self.url = url
    self.title = title
    self.note = note
  }

  /// What templates may read.
  public static let keys = ViewKeys<RelationView>([
    .text("text", "tên văn bản") { $0.text },
    .address("url", "địa chỉ; không có nếu cổng không lưu") { $0.url },
    .text("title", "trích yếu") { $0.title },
    .text("note", "ghi chú") { $0.note },
  ])
}

/// Relations of one kind, in one direction.
public final class RelationGroupView: View {
  /// `Căn cứ`, `Được hướng dẫn bởi`.
  public let label: String
  /// `based_on`, `based_on-of` …
  public let code: String
  /// The documents.
  public let items: [RelationView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(label: String, code: String, items: [RelationView] = []) {
    self.label = label
    self.code = code
    self.items = items
  }

  /// What templates may read.
  public static let keys = ViewKeys<RelationGroupView>([
    .text("label", "tên quan hệ") { $0.label },
    .text("code", "mã quan hệ") { $0.code },
    .list("items", "các văn bản") { $0.items },
  ])
}

/// A decision, a plan, a resolution.
public final class DocumentView: PageContent {
  /// Subject (trích yếu).
  public let title: String
  /// `Quyết định số 2972/QĐ-UBND`.
  public let name: String
  /// Number; nil when not known.
  public let number: String?
  /// Form.
  public let type: String
  /// Issuing body with its page.
  public let issuer: LinkView
  /// Day of issue.
  public let issued: DateView?
  /// Whether it is in force.
  public let validity: ValidityView
  /// A sentence or two.
  public let summary: String?
  /// Replaced by …, corrected by …, read in an unofficial copy.
  public let notices: [NoticeView]
  /// The table, in order.
  public let attributes: [AttributeView]
  /// Outline of the body.
  public let outline: [OutlineItemView]
  /// What the text is: the whole, an extract, a summary.
  public let bodyTitle: String
  /// Whether there is a text.
  public let hasBody: Bool
  /// Corrections of the page, newest first.
  public let changes: [ChangeView]
  /// The text.
  public let body: SafeHTML
  /// Language of the text where it is not the page's.
  public let bodyLang: String?
  /// Its targets.
  public let targets: TargetTableView?
  /// Charts of its targets.
  public let charts: [ChartView]
  /// The explorer, at this document.
  public let targetsMore: LinkView?
  /// The page that sets its targets beside those of its parents.
  public let alignment: LinkView?
  /// Beside its parent plan.
  public let comparison: ComparisonView?
  /// Relations by kind, both directions.
  public let relations: [RelationGroupView]
  /// Relation diagram: an `<svg>` like a chart's.
  public let diagram: SafeHTML?
  /// The diagram in a sentence.
  public let diagramText: String?
  /// News about it.
  public let news: [ListItemView]
  /// Files.
  public let attachments: [AttachmentView]
  /// The first of them, the signed original: `Bản gốc (PDF, 1,2 MB)`.
  public let original: LinkView?
  /// How to cite it.
  public let citation: String
  /// The Markdown file.
  public let sourceURL: String?
  /// `index.json`.
  public let dataURL: String?
  /// Tags.
  public let tags: [LinkView]
  /// When the portal published it.
  public let published: DateView
  /// When the page last changed.
  public let updated: DateView?
  /// Number of readings, formatted.
  public let views: String?

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, name: String, type: String, issuer: LinkView, validity: ValidityView, body: SafeHTML,
    citation: String, published: DateView, bodyTitle: String, hasBody: Bool = true, number: String? = nil,
    issued: DateView? = nil, summary: String? = nil,
    notices: [NoticeView] = [], attributes: [AttributeView] = [], outline: [OutlineItemView] = [],
    bodyLang: String? = nil, targets: TargetTableView? = nil, charts: [ChartView] = [], targetsMore: LinkView? = nil,
    alignment: LinkView? = nil,
    comparison: ComparisonView? = nil, relations: [RelationGroupView] = [], diagram: SafeHTML? = nil,
    diagramText: String? = nil, news: [ListItemView] = [], attachments: [AttachmentView] = [],
    original: LinkView? = nil,
    sourceURL: String? = nil, dataURL: String? = nil, tags: [LinkView] = [], updated: DateView? = nil,
    changes: [ChangeView] = [], views: String? = nil
  ) {
    (self.bodyTitle, self.hasBody, self.changes) = (bodyTitle, hasBody, changes)
    self.title = title
    self.name = name
    self.number = number
    self.type = type
    self.issuer = issuer
    self.issued = issued
    self.validity = validity
    self.summary = summary
    self.notices = notices
    self.attributes = attributes
    self.outline = outline
    self.body = body
    self.bodyLang = bodyLang
    self.targets = targets
    self.charts = charts
    self.targetsMore = targetsMore
    self.alignment = alignment
    self.comparison = comparison
    self.relations = relations
    self.diagram = diagram
    self.diagramText = diagramText
    self.news = news
    self.attachments = attachments
    self.original = original
    self.citation = citation
    self.sourceURL = sourceURL
    self.dataURL = dataURL
    self.tags = tags
    self.published = published
    self.updated = updated
    self.views = views
  }

  /// The template of this page.
  public static let template = "document"
  /// The kind of page, for messages.
  public static let pageKind = "trang văn bản"

  /// What templates may read.
  public static let keys = ViewKeys<DocumentView>([
    .text("title", "trích yếu") { $0.title },
    .text("name", "tên đầy đủ") { $0.name },
    .text("number", "số ký hiệu") { $0.number },
    .text("type", "loại văn bản") { $0.type },
    .view("issuer", "cơ quan ban hành") { $0.issuer },
    .view("issued", "ngày ban hành") { $0.issued },
    .view("validity", "tình trạng hiệu lực") { $0.validity },
    .text("summary", "tóm tắt") { $0.summary },
    .list("notices", "thông báo trên đầu trang") { $0.notices },
    .list("attributes", "bảng thuộc tính") { $0.attributes },
    .list("outline", "mục lục") { $0.outline },
    .text("bodyTitle", "tên phần nội dung: Toàn văn, Trích văn bản, Tóm tắt, Nội dung") { $0.bodyTitle },
    .flag("hasBody", "có phần nội dung") { $0.hasBody },
    .list("changes", "các lần sửa trang") { $0.changes },
    .html("body", "nội dung văn bản") { $0.body },
    .text("bodyLang", "ngôn ngữ của văn bản, khi khác trang") { $0.bodyLang },
    .view("targets", "bảng chỉ tiêu") { $0.targets },
    .list("charts", "biểu đồ chỉ tiêu") { $0.charts },
    .view("targetsMore", "xem trong trang chỉ tiêu") { $0.targetsMore },
    .view("alignment", "trang đối chiếu với văn bản cấp trên") { $0.alignment },
    .view("comparison", "so sánh với cấp trên") { $0.comparison },
    .list("relations", "quan hệ theo loại") { $0.relations },
    .html("diagram", "sơ đồ quan hệ SVG") { $0.diagram },
    .text("diagramText", "mô tả sơ đồ bằng lời") { $0.diagramText },
    .list("news", "tin liên quan") { $0.news },
    .list("attachments", "tệp đính kèm") { $0.attachments },
    .view("original", "bản gốc: tệp đính kèm thứ nhất") { $0.original },
    .text("citation", "cách trích dẫn") { $0.citation },
    .address("sourceURL", "tệp Markdown gốc") { $0.sourceURL },
    .address("dataURL", "dữ liệu JSON") { $0.dataURL },
    .list("tags", "từ khóa") { $0.tags },
    .view("published", "ngày đăng") { $0.published },
    .view("updated", "ngày cập nhật") { $0.updated },
    .text("views", "lượt xem") { $0.views },
  ])
}
