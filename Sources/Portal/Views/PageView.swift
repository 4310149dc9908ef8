import Templates

/// The same page in a language, for `hreflang`.
struct AlternateView: View {
  let lang: String
  let url: String

  static let keys = ViewKeys<AlternateView>([
    .text("lang", "ngôn ngữ") { $0.lang },
    .address("url", "địa chỉ đầy đủ") { $0.url },
  ])
}

/// The same page in another form, for `<link rel="alternate">`.
struct FormView: View {
  let type: String
  let url: String

  static let keys = ViewKeys<FormView>([
    .text("type", "kiểu nội dung") { $0.type },
    .address("url", "địa chỉ") { $0.url },
  ])
}

/// One statement about a page, for `<meta name content>`.
struct MetadataView: View {
  let name: String
  let content: String
  var property: String?

  static let keys = ViewKeys<MetadataView>([
    .text("name", "tên thuộc tính") { $0.name },
    .text("property", "tên Open Graph của cùng giá trị") { $0.property },
    .text("content", "giá trị") { $0.content },
  ])
}

/// The frame of one page: everything outside `<main>`, and what goes into `<head>`.
package struct PageView: View {
  let title: String
  let canonical: String
  let kind: String
  var isHome = false
  var description: String?
  var menu: [MenuItemView] = []
  var breadcrumb: [LinkView] = []
  var alternates: [AlternateView] = []
  var translation: LinkView?
  var isTranslationMissing = false
  var printLine: String?
  var feeds: [LinkView] = []
  var jsonLD: SafeHTML?
  var image: String?
  var published: String?
  var modified: String?
  var forms: [FormView] = []
  var metadata: [MetadataView] = []
  var isHidden = false
  var isDraft = false
  var previousURL: String?
  var nextURL: String?
  var up: LinkView?
  var canShare = false
  var mailto: String?

  package static let keys = ViewKeys<PageView>([
    .text("title", "tên trang") { $0.title },
    .flag("isHome", "là trang chủ") { $0.isHome },
    .flag("isSearch", "là trang tra cứu") { $0.kind == "search" },
    .text("description", "mô tả cho máy tìm kiếm") { $0.description },
    .address("canonical", "địa chỉ đầy đủ") { $0.canonical },
    .text("kind", "loại trang, cho bảng định dạng") { $0.kind },
    .list("menu", "trình đơn chính") { $0.menu },
    .list("breadcrumb", "đường dẫn phân cấp, mục cuối là trang này") { $0.breadcrumb },
    .list("alternates", "các bản ngôn ngữ") { $0.alternates },
    .view("translation", "bản ngôn ngữ kia") { $0.translation },
    .flag("isTranslationMissing", "chưa có bản ngôn ngữ kia") { $0.isTranslationMissing },
    .text("printLine", "số ký hiệu và ngày, ở chân mỗi tờ khi in") { $0.printLine },
    .list("feeds", "các kênh tin của trang") { $0.feeds },
    .html("jsonLD", "dữ liệu JSON-LD") { $0.jsonLD },
    .list("forms", "các dạng khác của trang") { $0.forms },
    .list("metadata", "siêu dữ liệu Dublin Core") { $0.metadata },
    .address("image", "ảnh khi chia sẻ") { $0.image },
    .text("published", "ngày đăng (ISO)") { $0.published },
    .text("modified", "ngày sửa (ISO)") { $0.modified },
    .flag("isHidden", "không cho máy tìm kiếm ghi nhận") { $0.isHidden },
    .flag("isDraft", "bản nháp, chỉ hiện khi xem thử") { $0.isDraft },
    .address("previousURL", "trang danh sách trước") { $0.previousURL },
    .address("nextURL", "trang danh sách sau") { $0.nextURL },
    .view("up", "trang cấp trên") { $0.up },
    .flag("canShare", "hiện hàng nút in, gửi, chép liên kết") { $0.canShare },
    .address("mailto", "liên kết gửi thư") { $0.mailto },
  ])
}
