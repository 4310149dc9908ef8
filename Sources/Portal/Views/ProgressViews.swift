import Templates

/// One value of a target's series: what was reached, when, and who says so.
struct SeriesPointView: View {
  let day: String
  let value: String
  let url: String
  let quote: String
  let source: String
  var note: String?

  static let keys = ViewKeys<SeriesPointView>([
    .text("day", "ngày, tháng, quý hoặc năm mà số liệu tính đến") { $0.day },
    .text("value", "mức đạt được, có chữ «ước» khi là số ước") { $0.value },
    .address("url", "địa chỉ câu nêu kết quả") { $0.url },
    .text("quote", "nguyên văn") { $0.quote },
    .text("source", "tên báo cáo, văn bản hoặc tin") { $0.source },
    .text("note", "điều cần biết khi ghép, như địa phương đã sáp nhập") { $0.note },
  ])
}

/// How one target stands: promised, reached, status, and the sum.
struct TargetStandingView: View {
  let title: String
  let url: String
  let promised: String
  let status: String
  let code: String
  var id: String?
  var document: LinkView?
  var details: [DetailView] = []
  var sum: String?
  var quote: String?
  var assessment: String?
  var svg: SafeHTML?
  var bars: SafeHTML?
  var chartText: String?
  var points: [ViewBox<SeriesPointView>] = []
  var possible: [ViewBox<SeriesPointView>] = []

  static let keys = ViewKeys<TargetStandingView>([
    .text("id", "neo") { $0.id },
    .text("title", "chỉ tiêu viết thành câu") { $0.title },
    .address("url", "địa chỉ câu nêu chỉ tiêu") { $0.url },
    .text("promised", "mức đề ra và thời hạn") { $0.promised },
    .text("status", "tình trạng, bằng lời") { $0.status },
    .text("code", "mã tình trạng") { $0.code },
    .view("document", "văn bản đề ra; không có trên trang của chính nó") { $0.document },
    .list("details", "còn thiếu bao nhiêu, vì sao không so được …") { $0.details },
    .text("sum", "phép tính") { $0.sum },
    .text("quote", "nguyên văn câu nêu chỉ tiêu") { $0.quote },
    .text("assessment", "lời đánh giá của báo cáo, khi khác tình trạng") { $0.assessment },
    .html("svg", "biểu đồ SVG") { $0.svg },
    .html("bars", "hai thanh SVG: mức đề ra và mức đạt được, ở các danh sách và nơi chỉ có một số liệu") { $0.bars },
    .text("chartText", "mô tả biểu đồ bằng lời") { $0.chartText },
    .list("points", "số liệu theo ngày") { $0.points },
    .list("possible", "số liệu có thể trả lời, chưa được xác nhận") { $0.possible },
  ])
}

/// A short sentence.
struct DetailView: View {
  let text: String

  static let keys = ViewKeys<DetailView>([.text("text", "câu") { $0.text }])
}

/// What became of a document's targets.
struct DocumentProgressView: View {
  let asOf: String
  var items: [ViewBox<TargetStandingView>] = []
  var rest: String?
  let more: LinkView

  static let keys = ViewKeys<DocumentProgressView>([
    .text("asOf", "tính đến ngày nào") { $0.asOf },
    .list("items", "các chỉ tiêu đã có số liệu hoặc đã quá hạn") { $0.items },
    .text("rest", "bao nhiêu chỉ tiêu chưa có số liệu") { $0.rest },
    .view("more", "trang mọi chỉ tiêu theo tình trạng") { $0.more },
  ])
}

/// A result of a report with the target that it answers.
struct AnswerView: View {
  let value: String
  let day: String
  let url: String
  let quote: String
  var target: String?
  var targetURL: String?
  var promised: String?
  var document: LinkView?
  var status: String?
  var code: String?
  var decidedBy: LinkView?
  var assessment: String?
  var note: String?

  static let keys = ViewKeys<AnswerView>([
    .text("value", "mức đạt được") { $0.value },
    .text("day", "số liệu tính đến khi nào") { $0.day },
    .address("url", "địa chỉ câu nêu kết quả") { $0.url },
    .text("quote", "nguyên văn") { $0.quote },
    .text("target", "chỉ tiêu được trả lời") { $0.target },
    .address("targetURL", "địa chỉ câu nêu chỉ tiêu") { $0.targetURL },
    .text("promised", "mức đề ra và thời hạn") { $0.promised },
    .view("document", "văn bản đề ra chỉ tiêu") { $0.document },
    .text("status", "tình trạng của chỉ tiêu") { $0.status },
    .text("code", "mã tình trạng") { $0.code },
    .view("decidedBy", "số liệu quyết định tình trạng, khi không phải số liệu này") { $0.decidedBy },
    .text("assessment", "lời đánh giá của văn bản, khi khác tình trạng") { $0.assessment },
    .text("note", "điều cần biết khi ghép") { $0.note },
  ])
}

/// Which targets a report answers.
struct ResultsView: View {
  var heading: String
  var answers: [ViewBox<AnswerView>] = []
  var possible: [ViewBox<AnswerView>] = []
  var tallies: [ViewBox<AnswerView>] = []
  var others: [ViewBox<AnswerView>] = []
  var othersText: String?

  static let keys = ViewKeys<ResultsView>([
    .text("heading", "đề mục của phần kết quả") { $0.heading },
    .list("answers", "kết quả trả lời chỉ tiêu") { $0.answers },
    .list("possible", "kết quả có thể trả lời, chưa được xác nhận") { $0.possible },
    .list("tallies", "số chỉ tiêu hoàn thành, theo lời văn bản") { $0.tallies },
    .list("others", "kết quả khác") { $0.others },
    .text("othersText", "bao nhiêu kết quả khác") { $0.othersText },
  ])
}

/// Targets by how they stand.
struct ProgressView: PageContent {
  let title: String
  let asOf: String
  let countText: String
  var rest: LinkView?
  var intro: String?
  var groups: [FilterGroupView] = []
  var items: [ViewBox<TargetStandingView>] = []
  var pagination: PaginationView?
  var downloads: [LinkView] = []
  var emptyText: String?

  static let template = "progress"
  static let pageKind = "trang tiến độ"

  static let keys = ViewKeys<ProgressView>([
    .text("title", "tên trang") { $0.title },
    .text("asOf", "tính đến ngày nào") { $0.asOf },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .view("rest", "nơi xem các chỉ tiêu mà danh sách dừng trước") { $0.rest },
    .text("intro", "lời dẫn") { $0.intro },
    .list("groups", "các danh sách: theo tình trạng, hạn, lĩnh vực, cơ quan") { $0.groups },
    .list("items", "các chỉ tiêu") { $0.items },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu") { $0.downloads },
    .text("emptyText", "câu hiện khi không có chỉ tiêu nào") { $0.emptyText },
  ])
}
