import Templates

/// A plan beside one parent, as a row of the list.
struct AlignmentItemView: View {
  let document: LinkView
  let parent: LinkView
  let relation: String
  let summary: String
  let link: LinkView

  static let keys = ViewKeys<AlignmentItemView>([
    .view("document", "văn bản") { $0.document },
    .view("parent", "văn bản cấp trên") { $0.parent },
    .text("relation", "quan hệ") { $0.relation },
    .text("summary", "kết quả, thành câu") { $0.summary },
    .view("link", "trang đối chiếu") { $0.link },
  ])
}

/// All plans that stand beside a parent.
struct AlignmentListView: PageContent {
  let title: String
  let intro: String
  var items: [AlignmentItemView] = []
  var pagination: PaginationView?
  var downloads: [LinkView] = []
  var emptyText: String?

  static let template = "alignment-list"
  static let pageKind = "danh sách đối chiếu"

  static let keys = ViewKeys<AlignmentListView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .list("items", "các cặp văn bản") { $0.items },
    .view("pagination", "phân trang") { $0.pagination },
    .list("downloads", "tệp dữ liệu") { $0.downloads },
    .text("emptyText", "câu hiện khi chưa có cặp nào") { $0.emptyText },
  ])
}

/// A target in a comparison.
struct AlignedSideView: View {
  let amount: String
  let quote: String
  let url: String
  var deadline: String?
  var provision: String?

  static let keys = ViewKeys<AlignedSideView>([
    .text("amount", "mức") { $0.amount },
    .text("quote", "nguyên văn") { $0.quote },
    .address("url", "địa chỉ mệnh đề") { $0.url },
    .text("deadline", "hạn") { $0.deadline },
    .text("provision", "vị trí trong văn bản") { $0.provision },
  ])
}

/// Two targets side by side, or one without the other.
struct AlignedRowView: View {
  let verdict: String
  let code: String
  var own: AlignedSideView?
  var parent: AlignedSideView?
  var timing: String?
  var doubt: String?

  static let keys = ViewKeys<AlignedRowView>([
    .text("verdict", "nhận xét") { $0.verdict },
    .text("code", "mã nhận xét") { $0.code },
    .view("own", "chỉ tiêu của văn bản này") { $0.own },
    .view("parent", "chỉ tiêu của cấp trên") { $0.parent },
    .text("timing", "nhận xét về hạn") { $0.timing },
    .text("doubt", "vì sao chưa chắc") { $0.doubt },
  ])
}

/// A plan beside one parent.
struct AlignedPairView: View {
  let id: String
  let title: String
  let summary: String
  let ownName: String
  let parentName: String
  let parent: LinkView
  var rows: [AlignedRowView] = []

  static let keys = ViewKeys<AlignedPairView>([
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
struct AlignmentView: PageContent {
  let title: String
  let intro: String
  let document: LinkView
  var pairs: [AlignedPairView] = []
  var downloads: [LinkView] = []

  static let template = "alignment"
  static let pageKind = "trang đối chiếu"

  static let keys = ViewKeys<AlignmentView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .view("document", "văn bản") { $0.document },
    .list("pairs", "các văn bản cấp trên") { $0.pairs },
    .list("downloads", "tệp dữ liệu") { $0.downloads },
  ])
}
