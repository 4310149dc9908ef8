import Templates

/// The explorer of targets, and its pages built beforehand (by year, field, issuer …).
struct TargetsView: PageContent {
  let title: String
  let countText: String
  var intro: String?
  var explorer: String?
  var filterURL: String?
  var preset: String?
  var filters: [FilterGroupView] = []
  var charts: [ChartView] = []
  var rows: [ViewBox<ExplorerRowView>] = []
  let caption: String
  var pagination: PaginationView?
  var downloads: [LinkView] = []
  var progress: LinkView?
  var emptyText: String?

  static let template = "targets"
  static let pageKind = "trang chỉ tiêu"

  static let keys = ViewKeys<TargetsView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .text("countText", "số lượng, thành câu; và rằng danh sách dừng sớm, khi quá dài") { $0.countText },
    .address("explorer", "thư mục dữ liệu của bộ lọc bằng JavaScript") { $0.explorer },
    .address("filterURL", "trang đầu của danh sách, nơi có bộ lọc; chỉ có ở các trang sau") { $0.filterURL },
    .text("preset", "điều kiện lọc của chính danh sách: `field=chinh-quyen-so`") { $0.preset },
    .list("filters", "các nhóm lọc dựng sẵn") { $0.filters },
    .list("charts", "biểu đồ") { $0.charts },
    .list("rows", "các chỉ tiêu của trang: 50 ở trang đầu") { $0.rows },
    .text("caption", "tên bảng") { $0.caption },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu để tải") { $0.downloads },
    .view("progress", "liên kết tới trang nói chỉ tiêu đã thực hiện đến đâu") { $0.progress },
    .text("emptyText", "câu hiện khi không có chỉ tiêu") { $0.emptyText },
  ])
}

/// One target as a row of a list over several documents.
struct ExplorerRowView: View {
  let url: String
  let amount: String
  let display: String
  var quote: String?
  var provision: String?
  var deadline: String?
  var baseline: String?
  var marks: String?
  let document: LinkView
  var issuer: String?
  var standing: RowStandingView?

  static let keys = ViewKeys<ExplorerRowView>([
    .address("url", "địa chỉ câu nêu chỉ tiêu") { $0.url },
    .text("amount", "mức: `≥ 50 %`") { $0.amount },
    .text("display", "chỉ tiêu viết thành câu") { $0.display },
    .text("quote", "nguyên văn, khi khác câu đó") { $0.quote },
    .text("provision", "điều khoản") { $0.provision },
    .text("deadline", "hạn: `đến năm 2025`") { $0.deadline },
    .text("baseline", "năm gốc") { $0.baseline },
    .text("marks", "cấp, loại khác chỉ tiêu, đã xác nhận") { $0.marks },
    .view("document", "văn bản") { $0.document },
    .text("issuer", "cơ quan ban hành") { $0.issuer },
    .view("standing", "tình trạng và số liệu gần nhất, khi biết") { $0.standing },
  ])
}

/// How a target stands, in its row: the status, and the value that decides it.
struct RowStandingView: View {
  let status: String
  let code: String
  var value: String?
  var day: String?
  var url: String?

  static let keys = ViewKeys<RowStandingView>([
    .text("status", "tình trạng, bằng lời") { $0.status },
    .text("code", "mã tình trạng") { $0.code },
    .text("value", "mức đạt được quyết định tình trạng; không có khi chưa có số liệu") { $0.value },
    .text("day", "số liệu tính đến khi nào") { $0.day },
    .address("url", "địa chỉ câu nêu mức đó") { $0.url },
  ])
}
