import Templates

/// The list of what the portal has published, under a standing page (Luật Tiếp cận thông tin 104/2016/QH13 articles 17 and
/// 19): name with link, form, day; and where to ask for what is not there.
public final class DisclosureView: View {
  /// Heading.
  public let title: String
  /// How many there are in all.
  public let countText: String
  /// The newest ones.
  public let rows: [DisclosureRowView]
  /// The whole list, where not all are shown.
  public let more: LinkView?
  /// The same as data.
  public let downloads: [LinkView]
  /// Who answers requests: name, address, telephone, e-mail.
  public let contact: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, countText: String, rows: [DisclosureRowView], more: LinkView? = nil, downloads: [LinkView] = [],
    contact: [LinkView] = []
  ) {
    self.title = title
    self.countText = countText
    self.rows = rows
    self.more = more
    self.downloads = downloads
    self.contact = contact
  }

  /// What templates may read.
  public static let keys = ViewKeys<DisclosureView>([
    .text("title", "tên danh mục") { $0.title },
    .text("countText", "số mục") { $0.countText },
    .list("rows", "các mục mới nhất") { $0.rows },
    .view("more", "toàn bộ danh mục, khi chưa hiện hết") { $0.more },
    .list("downloads", "danh mục dạng dữ liệu") { $0.downloads },
    .list("contact", "nơi tiếp nhận yêu cầu") { $0.contact },
  ])
}

/// One published thing.
public final class DisclosureRowView: View {
  /// Its name with its page.
  public let link: LinkView
  /// In which forms it can be had: `trang web, PDF`.
  public let form: String
  /// When it was published.
  public let date: DateView

  /// A value with all its parts.
  public init(link: LinkView, form: String, date: DateView) {
    self.link = link
    self.form = form
    self.date = date
  }

  /// What templates may read.
  public static let keys = ViewKeys<DisclosureRowView>([
    .view("link", "tên và địa chỉ") { $0.link },
    .text("form", "dạng thông tin: trang web, PDF") { $0.form },
    .view("date", "ngày công khai") { $0.date },
  ])
}
