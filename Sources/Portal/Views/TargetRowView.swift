import Templates

/// One target as a row of a table.
struct TargetRowView: View {
  let url: String
  let quote: String
  let amount: String
  let statusText: String
  var display: String?
  var clause: String?
  var subject: String?
  var outcome: String?
  var value: String?
  var unit: String?
  var comparator: String?
  var kind: String?
  var deadline: String?
  var deadlineText: String?
  var deadlineNote: String?
  var baseline: String?
  var levels: String?
  var provision: String?
  var isConfirmed = false
  var bar: String?
  var standing: RowStandingView?

  static let keys = ViewKeys<TargetRowView>([
    .address("url", "địa chỉ câu nêu chỉ tiêu") { $0.url },
    .text("quote", "nguyên văn") { $0.quote },
    .text("display", "chỉ tiêu viết thành câu") { $0.display },
    .text("clause", "nguyên văn, khi `display` không mở đầu bằng chính lời ấy") { $0.clause },
    .text("subject", "đối tượng đo") { $0.subject },
    .text("outcome", "kết quả cần đạt") { $0.outcome },
    .text("amount", "mức: `≥ 50 %`") { $0.amount },
    .text("value", "giá trị số, để sắp xếp") { $0.value },
    .text("bar", "độ dài thanh của tỷ lệ phần trăm: `00` đến `100`") { $0.bar },
    .text("unit", "đơn vị") { $0.unit },
    .text("comparator", "phép so sánh") { $0.comparator },
    .text("kind", "loại, để đọc") { $0.kind },
    .text("deadline", "năm của hạn") { $0.deadline },
    .text("deadlineText", "hạn, để đọc: `đến năm 2025`") { $0.deadlineText },
    .text("deadlineNote", "nguồn của hạn") { $0.deadlineNote },
    .text("baseline", "năm gốc") { $0.baseline },
    .text("levels", "cấp, để đọc") { $0.levels },
    .text("provision", "điều khoản") { $0.provision },
    .flag("isConfirmed", "biên tập viên đã xác nhận") { $0.isConfirmed },
    .text("statusText", "tình trạng xác nhận") { $0.statusText },
    .view("standing", "đã thực hiện đến đâu, khi biết điều gì về chỉ tiêu của văn bản") { $0.standing },
  ])
}

/// A row of the table that says the same as a chart.
struct ChartRowView: View {
  let label: String
  let value: String

  static let keys = ViewKeys<ChartRowView>([
    .text("label", "tên") { $0.label },
    .text("value", "giá trị") { $0.value },
  ])
}

/// A chart made at build time, with a description and a table that say the same.
struct ChartView: View {
  let id: String
  let title: String
  let svg: SafeHTML
  let description: String
  let labelHeader: String
  let valueHeader: String
  var rows: [ChartRowView] = []

  static let keys = ViewKeys<ChartView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên biểu đồ") { $0.title },
    .html("svg", "hình vẽ SVG") { $0.svg },
    .text("description", "mô tả bằng lời") { $0.description },
    .text("labelHeader", "tên cột thứ nhất") { $0.labelHeader },
    .text("valueHeader", "tên cột thứ hai") { $0.valueHeader },
    .list("rows", "số liệu") { $0.rows },
  ])
}

/// Targets as a table.
struct TargetTableView: View {
  let caption: String
  let countText: String
  var rows: [ViewBox<TargetRowView>] = []
  var isOfTool = false

  static let keys = ViewKeys<TargetTableView>([
    .text("caption", "tên bảng") { $0.caption },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("rows", "các chỉ tiêu") { $0.rows },
    .flag("isOfTool", "mọi chỉ tiêu đều trích tự động, chưa ai xác nhận") { $0.isOfTool },
  ])
}

/// One target beside the parent plan's.
struct ComparisonRowView: View {
  let subject: String
  let verdict: String
  let code: String
  var own: String?
  var ownURL: String?
  var parent: String?
  var parentURL: String?

  static let keys = ViewKeys<ComparisonRowView>([
    .text("subject", "nội dung so sánh") { $0.subject },
    .text("own", "mức của kế hoạch này") { $0.own },
    .address("ownURL", "địa chỉ câu của kế hoạch này") { $0.ownURL },
    .text("parent", "mức của kế hoạch cấp trên") { $0.parent },
    .address("parentURL", "địa chỉ câu của cấp trên") { $0.parentURL },
    .text("verdict", "nhận xét") { $0.verdict },
    .text("code", "mã nhận xét") { $0.code },
  ])
}

/// A plan beside its parent plan.
struct ComparisonView: View {
  let caption: String
  let parentName: String
  let ownName: String
  var rows: [ComparisonRowView] = []

  static let keys = ViewKeys<ComparisonView>([
    .text("caption", "tên bảng") { $0.caption },
    .text("parentName", "tên cột cấp trên") { $0.parentName },
    .text("ownName", "tên cột kế hoạch này") { $0.ownName },
    .list("rows", "các hàng") { $0.rows },
  ])
}
