import Templates

/// The list of what the portal has published, under a standing page (Luật Tiếp cận thông tin 104/2016/QH13 articles 17 and
/// 19): name with link, form, day; and where to ask for what is not there.
struct DisclosureView: View {
  let title: String
  let countText: String
  let rows: [DisclosureRowView]
  var more: LinkView?
  var downloads: [LinkView] = []
  var contact: [LinkView] = []

  static let keys = ViewKeys<DisclosureView>([
    .text("title", "tên danh mục") { $0.title },
    .text("countText", "số mục") { $0.countText },
    .list("rows", "các mục mới nhất") { $0.rows },
    .view("more", "toàn bộ danh mục, khi chưa hiện hết") { $0.more },
    .list("downloads", "danh mục dạng dữ liệu") { $0.downloads },
    .list("contact", "nơi tiếp nhận yêu cầu") { $0.contact },
  ])
}

/// One published thing.
struct DisclosureRowView: View {
  let link: LinkView
  let form: String
  let date: DateView

  static let keys = ViewKeys<DisclosureRowView>([
    .view("link", "tên và địa chỉ") { $0.link },
    .text("form", "dạng thông tin: trang web, PDF") { $0.form },
    .view("date", "ngày công khai") { $0.date },
  ])
}
