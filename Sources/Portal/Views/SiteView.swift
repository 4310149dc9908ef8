import Templates

/// A column of links at the foot of the page.
struct FooterColumnView: View {
  let title: String
  var links: [LinkView] = []

  static let keys = ViewKeys<FooterColumnView>([
    .text("title", "tên cột") { $0.title },
    .list("links", "các liên kết") { $0.links },
  ])
}

/// What all pages of one language have in common.
struct SiteView: View {
  let name: String
  let lang: String
  /// The base URL without its path: `https://host`, before addresses that leave the site.
  let origin: String
  let homeURL: String
  let searchURL: String
  var slogan: String?
  var sitemapURL: String?
  var feedURL: String?
  var openSearchURL: String?
  var hotline: LinkView?
  var hotlineLabel: String?
  var notice: NoticeView?
  var footer: [FooterColumnView] = []
  var footerLines: [String] = []
  var license: LinkView?
  var updated: DateView?
  var hasReadingAids = true
  var measurementURL: String?

  static let keys = ViewKeys<SiteView>([
    .text("name", "tên cổng") { $0.name },
    .text("slogan", "dòng dưới tên") { $0.slogan },
    .text("lang", "ngôn ngữ giao diện") { $0.lang },
    .text("origin", "gốc của địa chỉ công khai: `https://…`") { $0.origin },
    .address("homeURL", "trang chủ của ngôn ngữ này") { $0.homeURL },
    .address("searchURL", "trang tìm kiếm") { $0.searchURL },
    .address("sitemapURL", "sơ đồ trang") { $0.sitemapURL },
    .address("feedURL", "kênh tin chung") { $0.feedURL },
    .address("openSearchURL", "mô tả OpenSearch") { $0.openSearchURL },
    .view("hotline", "đường dây nóng") { $0.hotline },
    .text("hotlineLabel", "tên đường dây nóng") { $0.hotlineLabel },
    .view("notice", "thông báo chung") { $0.notice },
    .list("footer", "các cột chân trang") { $0.footer },
    .texts("footerLines", "các dòng chân trang: cơ quan, người chịu trách nhiệm, địa chỉ") { $0.footerLines },
    .view("license", "giấy phép nội dung") { $0.license },
    .view("updated", "ngày cập nhật gần nhất") { $0.updated },
    .flag("hasReadingAids", "có nút cỡ chữ, tương phản") { $0.hasReadingAids },
    .address("measurementURL", "tệp đo lường của Cổng") { $0.measurementURL },
  ])
}
