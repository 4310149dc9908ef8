import Templates

/// A plan beside one parent, as a row of the list.
public final class AlignmentItemView: View {
  /// The plan, with its page.
  public let document: LinkView
  /// The parent, with its page.
  public let parent: LinkView
  /// `Triển khai`.
  public let relation: String
  /// Counts of the results.
  public let summary: String
  /// The page that sets them side by side.
  public let link: LinkView

  /// A value with all its parts; what may be absent is absent unless given.
  public init(document: LinkView, parent: LinkView, relation: String, summary: String, link: LinkView) {
    self.document = document
    self.parent = parent
    self.relation = relation
    self.summary = summary
    self.link = link
  }

  /// What templates may read.
  public static let keys = ViewKeys<AlignmentItemView>([
    .view("document", "văn bản") { $0.document },
    .view("parent", "văn bản cấp trên") { $0.parent },
    .text("relation", "quan hệ") { $0.relation },
    .text("summary", "kết quả, thành câu") { $0.summary },
    .view("link", "trang đối chiếu") { $0.link },
  ])
}

/// All plans that stand beside a parent.
public final class AlignmentListView: PageContent {
  /// Heading.
  public let title: String
  /// How targets are set beside each other.
  public let intro: String
  /// The pairs.
  public let items: [AlignmentItemView]
  /// Nil when one page is enough.
  public let pagination: PaginationView?
  /// JSON, CSV.
  public let downloads: [LinkView]
  /// Shown when there are none.
  public let emptyText: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, intro: String, items: [AlignmentItemView] = [], pagination: PaginationView? = nil,
    downloads: [LinkView] = [], emptyText: String? = nil
  ) {
    self.title = title
    self.intro = intro
    self.items = items
    self.pagination = pagination
    self.downloads = downloads
    self.emptyText = emptyText
  }

  /// The template of this page.
  public static let template = "alignment-list"
  /// The kind of page, for messages.
  public static let pageKind = "danh sách đối chiếu"

  /// What templates may read.
  public static let keys = ViewKeys<AlignmentListView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .list("items", "các cặp văn bản") { $0.items },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu") { $0.downloads },
    .text("emptyText", "câu hiện khi chưa có cặp nào") { $0.emptyText },
  ])
}

/// A target in a comparison.
public final class AlignedSideView: View {
  /// Comparator, value and unit.
  public let amount: String
  /// The clause, verbatim.
  public let quote: String
  /// Address of the clause.
  public let url: String
  /// Year by which it is to hold.
  public let deadline: String?
  /// Where in the document.
  public let provision: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(amount: String, quote: String, url: String, deadline: String? = nil, provision: String? = nil) {
    self.amount = amount
    self.quote = quote
    self.url = url
    self.deadline = deadline
    self.provision = provision
  }

  /// What templates may read.
  public static let keys = ViewKeys<AlignedSideView>([
    .text("amount", "mức") { $0.amount },
    .text("quote", "nguyên văn") { $0.quote },
    .address("url", "địa chỉ mệnh đề") { $0.url },
    .text("deadline", "hạn") { $0.deadline },
    .text("provision", "vị trí trong văn bản") { $0.provision },
  ])
}

/// Two targets side by side, or one without the other.
public final class AlignedRowView: View {
  /// `Thấp hơn`.
  public let verdict: String
  /// `higher`, `equal`, `lower`, `later`, `unclear`, `missing`, `added`.
  public let code: String
  /// Of the plan; nil where it has none.
  public let own: AlignedSideView?
  /// Of the parent; nil where it has none.
  public let parent: AlignedSideView?
  /// How the deadlines compare.
  public let timing: String?
  /// Shown where the match is not certain.
  public let doubt: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    verdict: String, code: String, own: AlignedSideView? = nil, parent: AlignedSideView? = nil, timing: String? = nil,
    doubt: String? = nil
  ) {
    self.verdict = verdict
    self.code = code
    self.own = own
    self.parent = parent
    self.timing = timing
    self.doubt = doubt
  }

  /// What templates may read.
  public static let keys = ViewKeys<AlignedRowView>([
    .text("verdict", "nhận xét") { $0.verdict },
    .text("code", "mã nhận xét") { $0.code },
    .view("own", "chỉ tiêu của văn bản này") { $0.own },
    .view("parent", "chỉ tiêu của cấp trên") { $0.parent },
    .text("timing", "nhận xét về hạn") { $0.timing },
    .text("doubt", "vì sao chưa chắc") { $0.doubt },
  ])
}

/// A plan beside one parent.
public final class AlignedPairView: View {
  /// Anchor, without `#`.
  public let id: String
  /// `Triển khai Quyết định số 153/QĐ-TTg`.
  public let title: String
  /// Counts of the results.
  public let summary: String
  /// Heading of the plan's column.
  public let ownName: String
  /// Heading of the parent's column.
  public let parentName: String
  /// The parent, with its page.
  public let parent: LinkView
  /// The targets.
  public let rows: [AlignedRowView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    id: String, title: String, summary: String, ownName: String, parentName: String, parent: LinkView,
    rows: [AlignedRowView] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.ownName = ownName
    self.parentName = parentName
    self.parent = parent
    self.rows = rows
  }

  /// What templates may read.
  public static let keys = ViewKeys<AlignedPairView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên phần") { $0.title },
    .text("summary", "kết quả, thành câu") { $0.summary },
    .text("ownName", "tên cột văn bản này") { $0.ownName },
    .text("parentName", "tên cột cấp trên") { $0.parentName },
    .view("parent", "văn bản cấp trên") { $0.parent },
    .list("rows", "các hàng") { $0.rows },
  ])
}

/// One plan beside all its parents.
public final class AlignmentView: PageContent {
  /// Heading.
  public let title: String
  /// How targets are set beside each other.
  public let intro: String
  /// The plan, with its page.
  public let document: LinkView
  /// One part for each parent.
  public let pairs: [AlignedPairView]
  /// JSON, CSV.
  public let downloads: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, intro: String, document: LinkView, pairs: [AlignedPairView] = [], downloads: [LinkView] = []
  ) {
    self.title = title
    self.intro = intro
    self.document = document
    self.pairs = pairs
    self.downloads = downloads
  }

  /// The template of this page.
  public static let template = "alignment"
  /// The kind of page, for messages.
  public static let pageKind = "trang đối chiếu"

  /// What templates may read.
  public static let keys = ViewKeys<AlignmentView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .view("document", "văn bản") { $0.document },
    .list("pairs", "các văn bản cấp trên") { $0.pairs },
    .list("downloads", "tệp dữ liệu") { $0.downloads },
  ])
}
