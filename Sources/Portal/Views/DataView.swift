import Templates

/// One key of a served record, with its meaning.
struct DataFieldView: View {
  let name: String
  let type: String
  let meaning: String
  var codes: String?
  var term: String?
  var isEmptyable = false

  static let keys = ViewKeys<DataFieldView>([
    .text("name", "tên trường") { $0.name },
    .text("type", "kiểu dữ liệu") { $0.type },
    .text("meaning", "ý nghĩa") { $0.meaning },
    .text("codes", "các giá trị được dùng") { $0.codes },
    .address("term", "thuật ngữ chuẩn có cùng nghĩa") { $0.term },
    .flag("isEmptyable", "có thể để trống") { $0.isEmptyable },
  ])
}

/// A table that is served, with its files and the meaning of its keys.
struct DataTableView: View {
  let id: String
  let title: String
  let description: String
  let countText: String
  var files: [LinkView] = []
  var fields: [DataFieldView] = []

  static let keys = ViewKeys<DataTableView>([
    .text("id", "neo") { $0.id },
    .text("title", "tên bảng") { $0.title },
    .text("description", "mô tả") { $0.description },
    .text("countText", "số bản ghi, thành câu") { $0.countText },
    .list("files", "các tệp") { $0.files },
    .list("fields", "các trường") { $0.fields },
  ])
}

/// Code that reads the data.
struct DataExampleView: View {
  let title: String
  let code: String

  static let keys = ViewKeys<DataExampleView>([
    .text("title", "tên ví dụ") { $0.title },
    .text("code", "đoạn mã") { $0.code },
  ])
}

/// The page about the open data.
struct DataView: PageContent {
  let title: String
  let summary: String
  let text: String
  let license: LinkView
  let citation: String
  var wholeFiles: [LinkView] = []
  var documentFiles: [LinkView] = []
  var feeds: [LinkView] = []
  var related: [LinkView] = []
  var tables: [DataTableView] = []
  var examples: [DataExampleView] = []
  var excel: [String] = []
  var promises: [String] = []

  static let template = "data"
  static let pageKind = "trang dữ liệu mở"

  static let keys = ViewKeys<DataView>([
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
