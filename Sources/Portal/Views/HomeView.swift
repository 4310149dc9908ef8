import Templates

/// A number of "Con số – Sự kiện", with the words that state it.
public final class FigureView: View {
  /// The number with its unit: `70 %`.
  public let amount: String
  /// `tối thiểu`, `trên`.
  public let prefix: String?
  /// What it is of: `dịch vụ công trực tuyến mức độ 3`.
  public let text: String
  /// `đến năm 2025`.
  public let deadline: String?
  /// The clause on the document's page.
  public let source: LinkView
  /// The language of `text` where it is not that of the page.
  public let lang: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    amount: String, text: String, source: LinkView, prefix: String? = nil, deadline: String? = nil, lang: String? = nil
  ) {
    self.amount = amount
    self.prefix = prefix
    self.text = text
    self.deadline = deadline
    self.source = source
    self.lang = lang
  }

  /// What templates may read.
  public static let keys = ViewKeys<FigureView>([
    .text("amount", "con số kèm đơn vị") { $0.amount },
    .text("prefix", "từ đứng trước con số") { $0.prefix },
    .text("text", "con số nói về điều gì") { $0.text },
    .text("deadline", "hạn") { $0.deadline },
    .view("source", "nguồn: câu trong văn bản") { $0.source },
    .text("lang", "ngôn ngữ của câu, khi khác ngôn ngữ trang") { $0.lang },
  ])
}

/// A deadline ahead, or one that has passed.
public final class DeadlineView: View {
  /// `2025`, or a day.
  public let date: String
  /// For readers: `còn 1 năm`.
  public let state: String
  /// `ahead`, `soon`, `overdue`.
  public let code: String
  /// What is due.
  public let text: String
  /// The clause.
  public let source: LinkView

  /// A value with all its parts; what may be absent is absent unless given.
  public init(date: String, state: String, code: String, text: String, source: LinkView) {
    self.date = date
    self.state = state
    self.code = code
    self.text = text
    self.source = source
  }

  /// What templates may read.
  public static let keys = ViewKeys<DeadlineView>([
    .text("date", "hạn") { $0.date },
    .text("state", "còn bao lâu, để đọc") { $0.state },
    .text("code", "mã tình trạng") { $0.code },
    .text("text", "việc đến hạn") { $0.text },
    .view("source", "nguồn") { $0.source },
  ])
}

/// The newest of a section.
public final class HomeSectionView: View {
  /// Anchor, without `#`.
  public let id: String
  /// Heading.
  public let title: String
  /// The newest.
  public let items: [ListItemView]
  /// The whole list.
  public let more: LinkView?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(id: String, title: String, items: [ListItemView] = [], more: LinkView? = nil) {
    self.id = id
    self.title = title
    self.items = items
    self.more = more
  }

  /// What templates may read.
  public static let keys = ViewKeys<HomeSectionView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên chuyên mục") { $0.title },
    .list("items", "các mục mới nhất") { $0.items },
    .view("more", "xem tất cả") { $0.more },
  ])
}

/// The home page.
public final class HomeView: PageContent {
  /// Heading: the portal's name.
  public let title: String
  /// A sentence under it.
  public let intro: String?
  /// Where most readers want to go.
  public let shortcuts: [LinkView]
  /// What the editors put in front; the first is shown large.
  public let featured: [ListItemView]
  /// Newest documents.
  public let documents: HomeSectionView?
  /// Newest news.
  public let news: HomeSectionView?
  /// Con số – Sự kiện.
  public let figures: [FigureView]
  /// The explorer of targets.
  public let figuresMore: LinkView?
  /// Deadlines, nearest first.
  public let deadlines: [DeadlineView]
  /// Calendar or explorer.
  public let deadlinesMore: LinkView?
  /// Picture and video news.
  public let media: [ListItemView]
  /// Further sections.
  public let sections: [HomeSectionView]
  /// Ways in by field, issuer, year.
  public let topics: [FilterGroupView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, intro: String? = nil, shortcuts: [LinkView] = [], featured: [ListItemView] = [],
    documents: HomeSectionView? = nil, news: HomeSectionView? = nil, figures: [FigureView] = [],
    figuresMore: LinkView? = nil, deadlines: [DeadlineView] = [], deadlinesMore: LinkView? = nil,
    media: [ListItemView] = [], sections: [HomeSectionView] = [], topics: [FilterGroupView] = []
  ) {
    self.title = title
    self.intro = intro
    self.shortcuts = shortcuts
    self.featured = featured
    self.documents = documents
    self.news = news
    self.figures = figures
    self.figuresMore = figuresMore
    self.deadlines = deadlines
    self.deadlinesMore = deadlinesMore
    self.media = media
    self.sections = sections
    self.topics = topics
  }

  /// The template of this page.
  public static let template = "home"
  /// The kind of page, for messages.
  public static let pageKind = "trang chủ"

  /// What templates may read.
  public static let keys = ViewKeys<HomeView>([
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
