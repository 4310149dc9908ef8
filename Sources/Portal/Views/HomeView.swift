import Templates

/// A number of "Con số – Sự kiện", with the words that state it.
struct FigureView: View {
  let amount: String
  let text: String
  let source: LinkView
  var deadline: String?
  var lang: String?

  static let keys = ViewKeys<FigureView>([
    .text("amount", "con số kèm đơn vị") { $0.amount },
    .text("text", "con số nói về điều gì") { $0.text },
    .text("deadline", "hạn") { $0.deadline },
    .view("source", "nguồn: câu trong văn bản") { $0.source },
    .text("lang", "ngôn ngữ của câu, khi khác ngôn ngữ trang") { $0.lang },
  ])
}

/// A deadline ahead, or one that has passed.
struct DeadlineView: View {
  let date: String
  let state: String
  let code: String
  let text: String
  let source: LinkView

  static let keys = ViewKeys<DeadlineView>([
    .text("date", "hạn") { $0.date },
    .text("state", "còn bao lâu, để đọc") { $0.state },
    .text("code", "mã tình trạng") { $0.code },
    .text("text", "việc đến hạn") { $0.text },
    .view("source", "nguồn") { $0.source },
  ])
}

/// The newest of a section.
struct HomeSectionView: View {
  let id: String
  let title: String
  var items: [ViewBox<ListItemView>] = []
  var more: LinkView?

  static let keys = ViewKeys<HomeSectionView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên chuyên mục") { $0.title },
    .list("items", "các mục mới nhất") { $0.items },
    .view("more", "xem tất cả") { $0.more },
  ])
}

/// The home page.
struct HomeView: PageContent {
  let title: String
  var intro: String?
  var shortcuts: [LinkView] = []
  var featured: [ViewBox<ListItemView>] = []
  var documents: HomeSectionView?
  var news: HomeSectionView?
  var figures: [FigureView] = []
  var figuresMore: LinkView?
  var deadlines: [DeadlineView] = []
  var deadlinesMore: LinkView?
  var media: [ViewBox<ListItemView>] = []
  var sections: [HomeSectionView] = []
  var topics: [FilterGroupView] = []

  static let template = "home"
  static let pageKind = "trang chủ"

  static let keys = ViewKeys<HomeView>([
    .text("title", "tên cổng") { $0.title },
    .text("intro", "lời giới thiệu") { $0.intro },
    .list("shortcuts", "lối tắt") { $0.shortcuts },
    .list("featured", "tin nổi bật, mục đầu hiện lớn") { $0.featured },
    .view("documents", "văn bản mới") { $0.documents },
    .view("news", "tin mới") { $0.news },
    .list("figures", "con số – sự kiện") { $0.figures },
    .view("figuresMore", "xem tất cả chỉ tiêu") { $0.figuresMore },
    .list("deadlines", "các hạn, gần nhất trước") { $0.deadlines },
    .view("deadlinesMore", "xem tất cả hạn") { $0.deadlinesMore },
    .list("media", "tin ảnh và video") { $0.media },
    .list("sections", "chuyên mục khác") { $0.sections },
    .list("topics", "lối vào theo lĩnh vực, cơ quan, năm") { $0.topics },
  ])
}
