import Templates

/// A row of the attribute table.
struct AttributeView: View {
  let label: String
  var text: String?
  var date: DateView?
  var links: [LinkView] = []
  var validity: ValidityView?
  var isUnknown = false
  var lines: [LineView] = []

  static let keys = ViewKeys<AttributeView>([
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
struct LineView: View {
  let text: String
  var lang: String?

  static let keys = ViewKeys<LineView>([
    .text("text", "dòng chữ") { $0.text }, .text("lang", "ngôn ngữ, khi khác trang") { $0.lang },
  ])
}

/// A correction of a page.
struct ChangeView: View {
  let date: DateView
  let note: String

  static let keys = ViewKeys<ChangeView>([
    .view("date", "ngày sửa") { $0.date }, .text("note", "sửa điều gì") { $0.note },
  ])
}

/// A document at the other end of a relation.
struct RelationView: View {
  let text: String
  var url: String?
  var title: String?
  var note: String?
  var candidates: [LinkView] = []

  static let keys = ViewKeys<RelationView>([
    .text("text", "tên văn bản") { $0.text },
    .address("url", "địa chỉ; không có nếu cổng không lưu") { $0.url },
    .text("title", "trích yếu") { $0.title },
    .text("note", "ghi chú") { $0.note },
    .list("candidates", "các văn bản cùng số, khi chưa rõ là văn bản nào") { $0.candidates },
  ])
}

/// Relations of one kind, in one direction.
struct RelationGroupView: View {
  let label: String
  let code: String
  var items: [RelationView] = []

  static let keys = ViewKeys<RelationGroupView>([
    .text("label", "tên quan hệ") { $0.label },
    .text("code", "mã quan hệ") { $0.code },
    .list("items", "các văn bản") { $0.items },
  ])
}

/// A decision, a plan, a resolution.
struct DocumentView: PageContent {
  let title: String
  let name: String
  let type: String
  let issuer: LinkView
  let validity: ValidityView
  let body: SafeHTML
  let citation: String
  let published: DateView
  let bodyTitle: String
  var hasBody = true
  var number: String?
  var issued: DateView?
  var summary: String?
  var notices: [NoticeView] = []
  var attributes: [AttributeView] = []
  var outline: [OutlineItemView] = []
  var targets: TargetTableView?
  /// Made only for templates that show them.
  var charts: @Sendable () -> [ChartView] = { [] }
  var targetsMore: LinkView?
  var alignment: LinkView?
  var comparison: ComparisonView?
  var progress: DocumentProgressView?
  var results: ResultsView?
  var relations: [RelationGroupView] = []
  var diagram: SafeHTML?
  var diagramText: String?
  var news: [ViewBox<ListItemView>] = []
  var attachments: [AttachmentView] = []
  var original: LinkView?
  var sourceURL: String?
  var dataURL: String?
  var tags: [LinkView] = []
  var updated: DateView?
  var changes: [ChangeView] = []
  var views: String?

  static let template = "document"
  static let pageKind = "trang văn bản"

  static let keys = ViewKeys<DocumentView>([
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
    .view("targets", "bảng chỉ tiêu") { $0.targets },
    .list("charts", "biểu đồ chỉ tiêu") { $0.charts() },
    .view("targetsMore", "xem trong trang chỉ tiêu") { $0.targetsMore },
    .view("alignment", "trang đối chiếu với văn bản cấp trên") { $0.alignment },
    .view("comparison", "so sánh với cấp trên") { $0.comparison },
    .view("progress", "các chỉ tiêu đã thực hiện đến đâu") { $0.progress },
    .view("results", "kết quả trả lời những chỉ tiêu nào") { $0.results },
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
