import Templates

/// One key of a served record, with its meaning.
public final class DataFieldView: View {
  /// `deadline_year`.
  public let name: String
  /// `date`, `list of string`.
  public let type: String
  /// What it means.
  public let meaning: String
  /// The words that it may hold.
  public let codes: String?
  /// IRI of the standard term.
  public let term: String?
  /// Whether it may be empty.
  public let isEmptyable: Bool

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    name: String, type: String, meaning: String, codes: String? = nil, term: String? = nil, isEmptyable: Bool = false
  ) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.codes = codes
    self.term = term
    self.isEmptyable = isEmptyable
  }

  /// What templates may read.
  public static let keys = ViewKeys<DataFieldView>([
    .text("name", "tên trường") { $0.name },
    .text("type", "kiểu dữ liệu") { $0.type },
    .text("meaning", "ý nghĩa") { $0.meaning },
    .text("codes", "các giá trị được dùng") { $0.codes },
    .address("term", "thuật ngữ chuẩn có cùng nghĩa") { $0.term },
    .flag("isEmptyable", "có thể để trống") { $0.isEmptyable },
  ])
}

/// A table that is served, with its files and the meaning of its keys.
public final class DataTableView: View {
  /// Anchor, without `#`.
  public let id: String
  /// Heading.
  public let title: String
  /// What a record is.
  public let description: String
  /// How many records there are.
  public let countText: String
  /// JSON, CSV, schema, metadata.
  public let files: [LinkView]
  /// Its keys in order.
  public let fields: [DataFieldView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    id: String, title: String, description: String, countText: String, files: [LinkView] = [],
    fields: [DataFieldView] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.countText = countText
    self.files = files
    self.fields = fields
  }

  /// What templates may read.
  public static let keys = ViewKeys<DataTableView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên bảng") { $0.title },
    .text("description", "mô tả") { $0.description },
    .text("countText", "số bản ghi, thành câu") { $0.countText },
    .list("files", "các tệp") { $0.files },
    .list("fields", "các trường") { $0.fields },
  ])
}

/// Code that reads the data.
public final class DataExampleView: View {
  /// `Python`.
  public let title: String
  /// The code.
  public let code: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(title: String, code: String) {
    self.title = title
    self.code = code
  }

  /// What templates may read.
  public static let keys = ViewKeys<DataExampleView>([
    .text("title", "tên ví dụ") { $0.title },
    .text("code", "đoạn mã") { $0.code },
  ])
}

/// The page about the open data.
public final class DataView: PageContent {
  /// Heading.
  public let title: String
  /// Lead.
  public let summary: String
  /// What the data are and how they come about.
  public let text: String
  /// Archive, data package, catalogue.
  public let wholeFiles: [LinkView]
  /// Forms of each document.
  public let documentFiles: [LinkView]
  /// Feeds and calendar.
  public let feeds: [LinkView]
  /// Pages made from the data.
  public let related: [LinkView]
  /// The tables.
  public let tables: [DataTableView]
  /// How to read them.
  public let examples: [DataExampleView]
  /// Steps for spreadsheets.
  public let excel: [String]
  /// What the version means.
  public let promises: [String]
  /// Licence.
  public let license: LinkView
  /// How to cite.
  public let citation: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, summary: String, text: String, license: LinkView, citation: String, wholeFiles: [LinkView] = [],
    documentFiles: [LinkView] = [], feeds: [LinkView] = [], related: [LinkView] = [], tables: [DataTableView] = [],
    examples: [DataExampleView] = [], excel: [String] = [], promises: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.text = text
    self.wholeFiles = wholeFiles
    self.documentFiles = documentFiles
    self.feeds = feeds
    self.related = related
    self.tables = tables
    self.examples = examples
    self.excel = excel
    self.promises = promises
    self.license = license
    self.citation = citation
  }

  /// The template of this page.
  public static let template = "data"
  /// The kind of page, for messages.
  public static let pageKind = "trang dữ liệu mở"

  /// What templates may read.
  public static let keys = ViewKeys<DataView>([
    .text("title", "tên trang") { $0.title },
    .text("summary", "lời dẫn") { $0.summary },
    .text("text", "đoạn giới thiệu") { $0.text },
    .list("wholeFiles", "các tệp của cả bộ") { $0.wholeFiles },
    .list("documentFiles", "các dạng của từng văn bản") { $0.documentFiles },
    .list("feeds", "kênh tin và lịch") { $0.feeds },
    .list("related", "trang liên quan") { $0.related },
    .list("tables", "các bảng dữ liệu") { $0.tables },
    .list("examples", "ví dụ sử dụng") { $0.examples },
    .texts("excel", "các bước mở bằng Excel") { $0.excel },
    .texts("promises", "cam kết về phiên bản") { $0.promises },
    .view("license", "giấy phép") { $0.license },
    .text("citation", "câu trích dẫn mẫu") { $0.citation },
  ])
}
