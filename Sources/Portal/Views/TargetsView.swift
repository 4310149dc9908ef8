import Templates

/// Targets under one heading: of a document, of a year.
public final class TargetGroupView: View {
  /// Heading.
  public let title: String
  /// Anchor, without `#`.
  public let id: String
  /// The page of that document, year …
  public let link: LinkView?
  /// Its targets.
  public let table: TargetTableView

  /// A value with all its parts; what may be absent is absent unless given.
  public init(title: String, id: String, table: TargetTableView, link: LinkView? = nil) {
    self.title = title
    self.id = id
    self.link = link
    self.table = table
  }

  /// What templates may read.
  public static let keys = ViewKeys<TargetGroupView>([
    .text("title", "tên nhóm") { $0.title },
    .text("id", "neo") { $0.id },
    .view("link", "trang của nhóm") { $0.link },
    .view("table", "bảng chỉ tiêu") { $0.table },
  ])
}

/// The explorer of targets, and its pages built beforehand (by year, field, issuer).
public final class TargetsView: PageContent {
  /// Heading.
  public let title: String
  /// What the page holds and how the targets were read.
  public let intro: String?
  /// `58 chỉ tiêu trong 6 văn bản`.
  public let countText: String
  /// Pages built beforehand.
  public let filters: [FilterGroupView]
  /// Filters that need JavaScript: one `<select>` each.
  public let choices: [FilterChoiceView]
  /// Charts.
  public let charts: [ChartView]
  /// Tables.
  public let groups: [TargetGroupView]
  /// Nil when one page is enough.
  public let pagination: PaginationView?
  /// JSON, CSV, schema, calendar, feed.
  public let downloads: [LinkView]
  /// A plan beside its parent plan.
  public let comparison: ComparisonView?
  /// Shown when there are none.
  public let emptyText: String?

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, countText: String, intro: String? = nil, filters: [FilterGroupView] = [],
    choices: [FilterChoiceView] = [], charts: [ChartView] = [], groups: [TargetGroupView] = [],
    pagination: PaginationView? = nil, downloads: [LinkView] = [], comparison: ComparisonView? = nil,
    emptyText: String? = nil
  ) {
    self.title = title
    self.intro = intro
    self.countText = countText
    self.filters = filters
    self.choices = choices
    self.charts = charts
    self.groups = groups
    self.pagination = pagination
    self.downloads = downloads
    self.comparison = comparison
    self.emptyText = emptyText
  }

  /// The template of this page.
  public static let template = "targets"
  /// The kind of page, for messages.
  public static let pageKind = "trang chỉ tiêu"

  /// What templates may read.
  public static let keys = ViewKeys<TargetsView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("filters", "các nhóm lọc dựng sẵn") { $0.filters },
    .list("choices", "bộ lọc bằng JavaScript") { $0.choices },
    .list("charts", "biểu đồ") { $0.charts },
    .list("groups", "các bảng") { $0.groups },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu để tải") { $0.downloads },
    .view("comparison", "so sánh với cấp trên") { $0.comparison },
    .text("emptyText", "câu hiện khi không có chỉ tiêu") { $0.emptyText },
  ])
}

/// One filter of the explorer: a `<select>` that compares a `data-…` attribute of the rows.
public final class FilterChoiceView: View {
  /// `Hạn`.
  public let label: String
  /// `deadline`, `field`, `issuer`, `level`, `unit`, `kind`, `status`: which attribute of the rows is compared.
  public let name: String
  /// Values.
  public let options: [FilterOptionView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(label: String, name: String, options: [FilterOptionView] = []) {
    self.label = label
    self.name = name
    self.options = options
  }

  /// What templates may read.
  public static let keys = ViewKeys<FilterChoiceView>([
    .text("label", "tên bộ lọc") { $0.label },
    .text("name", "mã bộ lọc") { $0.name },
    .list("options", "các giá trị") { $0.options },
  ])
}

/// One value of a filter.
public final class FilterOptionView: View {
  /// For readers.
  public let text: String
  /// As in the rows' attribute.
  public let value: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, value: String) {
    self.text = text
    self.value = value
  }

  /// What templates may read.
  public static let keys = ViewKeys<FilterOptionView>([
    .text("text", "chữ") { $0.text },
    .text("value", "giá trị") { $0.value },
  ])
}
