import Templates

/// A column of links at the foot of the page.
public final class FooterColumnView: View {
  /// Heading.
  public let title: String
  /// Links.
  public let links: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(title: String, links: [LinkView] = []) {
    self.title = title
    self.links = links
  }

  /// What templates may read.
  public static let keys = ViewKeys<FooterColumnView>([
    .text("title", "tên cột") { $0.title },
    .list("links", "các liên kết") { $0.links },
  ])
}

/// What all pages of one language have in common.
public final class SiteView: View {
  /// Name of the portal.
  public let name: String
  /// The body that runs it.
  public let organisation: String?
  /// A line under the name.
  public let slogan: String?
  /// Language of the interface, `vi` or `en`.
  public let lang: String
  /// Home page of this language.
  public let homeURL: String
  /// Search page of this language.
  public let searchURL: String
  /// Page with the site map.
  public let sitemapURL: String?
  /// Feed of everything.
  public let feedURL: String?
  /// OpenSearch description.
  public let openSearchURL: String?
  /// Telephone number, with a `tel:` address.
  public let hotline: LinkView?
  /// What the number is for.
  public let hotlineLabel: String?
  /// An outage, an urgent message.
  public let notice: NoticeView?
  /// Columns of links.
  public let footer: [FooterColumnView]
  /// Publisher, editor in charge, licence, address, mail: a line each.
  public let footerLines: [String]
  /// Licence of the content.
  public let license: LinkView?
  /// Day of the newest content: the build date.
  public let updated: DateView?
  /// Whether readers may change size and contrast.
  public let hasReadingAids: Bool
  /// A script of the portal's own that measures.
  public let measurementURL: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    name: String, lang: String, homeURL: String, searchURL: String, organisation: String? = nil,
    slogan: String? = nil, sitemapURL: String? = nil, feedURL: String? = nil, openSearchURL: String? = nil,
    hotline: LinkView? = nil, hotlineLabel: String? = nil, notice: NoticeView? = nil, footer: [FooterColumnView] = [],
    footerLines: [String] = [], license: LinkView? = nil, updated: DateView? = nil,
    hasReadingAids: Bool = true, measurementURL: String? = nil
  ) {
    self.name = name
    self.organisation = organisation
    self.slogan = slogan
    self.lang = lang
    self.homeURL = homeURL
    self.searchURL = searchURL
    self.sitemapURL = sitemapURL
    self.feedURL = feedURL
    self.openSearchURL = openSearchURL
    self.hotline = hotline
    self.hotlineLabel = hotlineLabel
    self.notice = notice
    self.footer = footer
    self.footerLines = footerLines
    self.license = license
    self.updated = updated
    self.hasReadingAids = hasReadingAids
    self.measurementURL = measurementURL
  }

  /// What templates may read.
  public static let keys = ViewKeys<SiteView>([
    .text("name", "tên cổng") { $0.name },
    .text("organisation", "cơ quan chủ quản") { $0.organisation },
    .text("slogan", "dòng dưới tên") { $0.slogan },
    .text("lang", "ngôn ngữ giao diện") { $0.lang },
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
