import Templates

/// Targets under one heading: of a document, of a year.
struct TargetGroupView: View {
  let title: String
  let id: String
  let table: TargetTableView
  var link: LinkView?

  static let keys = ViewKeys<TargetGroupView>([
    .text("title", "tên nhóm") { $0.title },
    .text("id", "neo") { $0.id },
    .view("link", "trang của nhóm") { $0.link },
    .view("table", "bảng chỉ tiêu") { $0.table },
  ])
}

/// The explorer of targets, and its pages built beforehand (by year, field, issuer).
struct TargetsView: PageContent {
  let title: String
  let countText: String
  var intro: String?
  var filters: [FilterGroupView] = []
  var choices: [FilterChoiceView] = []
  var charts: [ChartView] = []
  var groups: [TargetGroupView] = []
  var pagination: PaginationView?
  var downloads: [LinkView] = []
  var emptyText: String?

  static let template = "targets"
  static let pageKind = "trang chỉ tiêu"

  static let keys = ViewKeys<TargetsView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("filters", "các nhóm lọc dựng sẵn") { $0.filters },
    .list("choices", "bộ lọc bằng JavaScript") { $0.choices },
    .list("charts", "biểu đồ") { $0.charts },
    .list("groups", "các bảng") { $0.groups },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu để tải") { $0.downloads },
    .text("emptyText", "câu hiện khi không có chỉ tiêu") { $0.emptyText },
  ])
}

/// One filter of the explorer: a `<select>` that compares a `data-…` attribute of the rows.
struct FilterChoiceView: View {
  let label: String
  let name: String
  var options: [FilterOptionView] = []

  static let keys = ViewKeys<FilterChoiceView>([
    .text("label", "tên bộ lọc") { $0.label },
    .text("name", "mã bộ lọc") { $0.name },
    .list("options", "các giá trị") { $0.options },
  ])
}

/// One value of a filter.
struct FilterOptionView: View {
  let text: String
  let value: String

  static let keys = ViewKeys<FilterOptionView>([
    .text("text", "chữ") { $0.text },
    .text("value", "giá trị") { $0.value },
  ])
}
