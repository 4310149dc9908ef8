import Templates

/// One target as a row of a table.
public final class TargetRowView: View {
  /// Anchor of the row, without `#`; not the one of the clause (`chi-tieu-3`) where both stand on one page.
  public let id: String?
  /// The clause on the document's page.
  public let url: String
  /// The clause, verbatim.
  public let quote: String
  /// What is measured.
  public let subject: String?
  /// What is to hold of it.
  public let outcome: String?
  /// Comparator, value and unit for readers: `≥ 50 %`.
  public let amount: String
  /// Value for sorting, with a decimal point.
  public let value: String?
  /// Unit.
  public let unit: String?
  /// Unit as a code for filters.
  public let unitCode: String?
  /// `=` `>=` … as in the record.
  public let comparator: String?
  /// For readers: `Chỉ tiêu`, `Kinh phí`, `Xếp hạng`.
  public let kind: String?
  /// `target`, `budget`, `ranking`.
  public let kindCode: String?
  /// `2025`; nil is shown as unknown.
  public let deadline: String?
  /// Where the deadline was read: `theo đề mục`.
  public let deadlineNote: String?
  /// Year compared with.
  public let baseline: String?
  /// For readers: `tỉnh, huyện`.
  public let levels: String?
  /// Codes, separated by spaces.
  public let levelCodes: String?
  /// For readers.
  public let fields: String?
  /// Codes, separated by spaces.
  public let fieldCodes: String?
  /// `mức độ 3`.
  public let serviceLevel: String?
  /// `Mục 2 điểm b`.
  public let provision: String?
  /// The document; nil on its own page.
  public let document: LinkView?
  /// Issuing body; nil on the document's page.
  public let issuer: LinkView?
  /// Slug of the issuing body for filters.
  public let issuerCode: String?
  /// Whether an editor has confirmed it.
  public let isConfirmed: Bool
  /// `Đã xác nhận` or `Trích tự động`.
  public let statusText: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    url: String, quote: String, amount: String, statusText: String, id: String? = nil, subject: String? = nil,
    outcome: String? = nil, value: String? = nil, unit: String? = nil, unitCode: String? = nil,
    comparator: String? = nil, kind: String? = nil, kindCode: String? = nil, deadline: String? = nil,
    deadlineNote: String? = nil, baseline: String? = nil, levels: String? = nil, levelCodes: String? = nil,
    fields: String? = nil, fieldCodes: String? = nil, serviceLevel: String? = nil, provision: String? = nil,
    document: LinkView? = nil, issuer: LinkView? = nil, issuerCode: String? = nil, isConfirmed: Bool = false
  ) {
    self.id = id
    self.url = url
    self.quote = quote
    self.subject = subject
    self.outcome = outcome
    self.amount = amount
    self.value = value
    self.unit = unit
    self.unitCode = unitCode
    self.comparator = comparator
    self.kind = kind
    self.kindCode = kindCode
    self.deadline = deadline
    self.deadlineNote = deadlineNote
    self.baseline = baseline
    self.levels = levels
    self.levelCodes = levelCodes
    self.fields = fields
    self.fieldCodes = fieldCodes
    self.serviceLevel = serviceLevel
    self.provision = provision
    self.document = document
    self.issuer = issuer
    self.issuerCode = issuerCode
    self.isConfirmed = isConfirmed
    self.statusText = statusText
  }

  /// What templates may read.
  public static let keys = ViewKeys<TargetRowView>([
    .text("id", "neo của hàng") { $0.id },
    .address("url", "địa chỉ câu nêu chỉ tiêu") { $0.url },
    .text("quote", "nguyên văn") { $0.quote },
    .text("subject", "đối tượng đo") { $0.subject },
    .text("outcome", "kết quả cần đạt") { $0.outcome },
    .text("amount", "mức: `≥ 50 %`") { $0.amount },
    .text("value", "giá trị số, để sắp xếp") { $0.value },
    .text("unit", "đơn vị") { $0.unit },
    .text("unitCode", "mã đơn vị") { $0.unitCode },
    .text("comparator", "phép so sánh") { $0.comparator },
    .text("kind", "loại, để đọc") { $0.kind },
    .text("kindCode", "mã loại") { $0.kindCode },
    .text("deadline", "hạn") { $0.deadline },
    .text("deadlineNote", "nguồn của hạn") { $0.deadlineNote },
    .text("baseline", "năm gốc") { $0.baseline },
    .text("levels", "cấp, để đọc") { $0.levels },
    .text("levelCodes", "mã cấp") { $0.levelCodes },
    .text("fields", "lĩnh vực, để đọc") { $0.fields },
    .text("fieldCodes", "mã lĩnh vực") { $0.fieldCodes },
    .text("serviceLevel", "mức độ dịch vụ công") { $0.serviceLevel },
    .text("provision", "điều khoản") { $0.provision },
    .view("document", "văn bản; không có trên trang của chính văn bản") { $0.document },
    .view("issuer", "cơ quan ban hành") { $0.issuer },
    .text("issuerCode", "mã cơ quan") { $0.issuerCode },
    .flag("isConfirmed", "biên tập viên đã xác nhận") { $0.isConfirmed },
    .text("statusText", "tình trạng xác nhận") { $0.statusText },
  ])
}

/// A row of the table that says the same as a chart.
public final class ChartRowView: View {
  /// What.
  public let label: String
  /// How much.
  public let value: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(label: String, value: String) {
    self.label = label
    self.value = value
  }

  /// What templates may read.
  public static let keys = ViewKeys<ChartRowView>([
    .text("label", "tên") { $0.label },
    .text("value", "giá trị") { $0.value },
  ])
}

/// A chart made at build time, with a description and a table that say the same.
public final class ChartView: View {
  /// Anchor, without `#`.
  public let id: String
  /// What it shows.
  public let title: String
  /// The picture: an `<svg>` without style or script, coloured by the classes `chart-bar`, `chart-line`, `chart-axis`, `chart-text`.
  public let svg: SafeHTML
  /// The same in a sentence.
  public let description: String
  /// Heading of the labels' column.
  public let labelHeader: String
  /// Heading of the values' column.
  public let valueHeader: String
  /// The figures.
  public let rows: [ChartRowView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    id: String, title: String, svg: SafeHTML, description: String, labelHeader: String, valueHeader: String,
    rows: [ChartRowView] = []
  ) {
    self.id = id
    self.title = title
    self.svg = svg
    self.description = description
    self.labelHeader = labelHeader
    self.valueHeader = valueHeader
    self.rows = rows
  }

  /// What templates may read.
  public static let keys = ViewKeys<ChartView>([
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
public final class TargetTableView: View {
  /// What the table holds.
  public let caption: String
  /// `16 chỉ tiêu`.
  public let countText: String
  /// The targets.
  public let rows: [TargetRowView]
  /// Whether the columns for document and issuer are shown.
  public let showsDocument: Bool

  /// A value with all its parts; what may be absent is absent unless given.
  public init(caption: String, countText: String, rows: [TargetRowView] = [], showsDocument: Bool = false) {
    self.caption = caption
    self.countText = countText
    self.rows = rows
    self.showsDocument = showsDocument
  }

  /// What templates may read.
  public static let keys = ViewKeys<TargetTableView>([
    .text("caption", "tên bảng") { $0.caption },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("rows", "các chỉ tiêu") { $0.rows },
    .flag("showsDocument", "có cột văn bản") { $0.showsDocument },
  ])
}

/// One target beside the parent plan's.
public final class ComparisonRowView: View {
  /// What is compared.
  public let subject: String
  /// This plan's amount; nil is missing.
  public let own: String?
  /// Its clause.
  public let ownURL: String?
  /// The parent plan's amount; nil is missing.
  public let parent: String?
  /// Its clause.
  public let parentURL: String?
  /// For readers: `Thấp hơn`.
  public let verdict: String
  /// `same`, `higher`, `lower`, `earlier`, `later`, `missing`, `added`.
  public let code: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    subject: String, verdict: String, code: String, own: String? = nil, ownURL: String? = nil, parent: String? = nil,
    parentURL: String? = nil
  ) {
    self.subject = subject
    self.own = own
    self.ownURL = ownURL
    self.parent = parent
    self.parentURL = parentURL
    self.verdict = verdict
    self.code = code
  }

  /// What templates may read.
  public static let keys = ViewKeys<ComparisonRowView>([
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
public final class ComparisonView: View {
  /// `So với Quyết định 153/QĐ-TTg`.
  public let caption: String
  /// Heading of the parent's column.
  public let parentName: String
  /// Heading of this plan's column.
  public let ownName: String
  /// Rows.
  public let rows: [ComparisonRowView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(caption: String, parentName: String, ownName: String, rows: [ComparisonRowView] = []) {
    self.caption = caption
    self.parentName = parentName
    self.ownName = ownName
    self.rows = rows
  }

  /// What templates may read.
  public static let keys = ViewKeys<ComparisonView>([
    .text("caption", "tên bảng") { $0.caption },
    .text("parentName", "tên cột cấp trên") { $0.parentName },
    .text("ownName", "tên cột kế hoạch này") { $0.ownName },
    .list("rows", "các hàng") { $0.rows },
  ])
}
