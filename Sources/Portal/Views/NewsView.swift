import Templates

/// A news item.
struct NewsView: PageContent {
  let title: String
  let published: DateView
  let body: SafeHTML
  var category: LinkView?
  var updated: DateView?
  var author: String?
  var source: LinkView?
  var summary: String?
  var image: ImageView?
  var outline: [OutlineItemView] = []
  var documents: [ViewBox<ListItemView>] = []
  var related: [ViewBox<ListItemView>] = []
  var attachments: [AttachmentView] = []
  var fields: [LinkView] = []
  var tags: [LinkView] = []
  var views: String?
  var video: VideoView?
  var changes: [ChangeView] = []
  var results: ResultsView?

  static let template = "news"
  static let pageKind = "trang tin"

  static let keys = ViewKeys<NewsView>([
    .text("title", "tiêu đề") { $0.title },
    .view("category", "chuyên mục") { $0.category },
    .view("published", "ngày đăng") { $0.published },
    .list("changes", "các lần sửa trang") { $0.changes },
    .view("updated", "ngày cập nhật") { $0.updated },
    .text("author", "tác giả") { $0.author },
    .view("source", "nguồn") { $0.source },
    .text("summary", "lời dẫn") { $0.summary },
    .view("image", "ảnh đầu bài") { $0.image },
    .view("video", "video đầu bài") { $0.video },
    .html("body", "nội dung") { $0.body },
    .list("outline", "mục lục, cho bài dài") { $0.outline },
    .list("documents", "văn bản liên quan") { $0.documents },
    .list("related", "tin khác") { $0.related },
    .list("attachments", "tệp đính kèm") { $0.attachments },
    .list("fields", "lĩnh vực") { $0.fields },
    .list("tags", "từ khóa") { $0.tags },
    .text("views", "lượt xem") { $0.views },
    .view("results", "kết quả trả lời những chỉ tiêu nào") { $0.results },
  ])
}
