import Templates

/// A link, or a name without a page when `url` is nil.
struct LinkView: View {
  let text: String
  var url: String?
  var count: String?
  var note: String?
  var lang: String?
  var isCurrent = false

  static let keys = ViewKeys<LinkView>([
    .text("text", "chữ của liên kết") { $0.text },
    .address("url", "địa chỉ; không có thì chỉ hiện chữ") { $0.url },
    .text("count", "số lượng ghi bên cạnh") { $0.count },
    .text("note", "ghi chú sau liên kết") { $0.note },
    .text("lang", "ngôn ngữ của chữ, khi khác ngôn ngữ trang") { $0.lang },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
  ])
}

/// An entry of the main menu, with what stands under it.
struct MenuItemView: View {
  let text: String
  let url: String
  var isCurrent = false
  var isOpen = false

  static let keys = ViewKeys<MenuItemView>([
    .text("text", "chữ của mục") { $0.text },
    .address("url", "địa chỉ") { $0.url },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
    .flag("isOpen", "trang đang xem nằm trong mục này") { $0.isOpen },
  ])
}

/// A message that must be seen: a replaced document, an outage.
struct NoticeView: View {
  let text: String
  let code: Code
  var link: LinkView?
  var until: String?

  static let keys = ViewKeys<NoticeView>([
    .text("text", "câu thông báo") { $0.text },
    .view("link", "liên kết đọc tiếp") { $0.link },
    .text("code", "loại: `info` hoặc `warning`") { $0.code.rawValue },
    .text("until", "ngày cuối còn hiện, dạng 2026-12-31") { $0.until },
  ])

  /// How much a reader must heed it; the templates make a style of it.
  enum Code: String, Sendable {
    case info, warning
  }
}

/// A picture with its caption and its source.
struct ImageView: View {
  let url: String
  let alt: String
  var caption: String?

  static let keys = ViewKeys<ImageView>([
    .address("url", "địa chỉ tệp ảnh") { $0.url },
    .text("alt", "mô tả cho người không nhìn thấy ảnh") { $0.alt },
    .text("caption", "chú thích") { $0.caption },
  ])
}

/// A file to download.
struct AttachmentView: View {
  let name: String
  let url: String
  let type: String
  let size: String
  var sha256: String?

  static let keys = ViewKeys<AttachmentView>([
    .text("name", "tên tệp hoặc tiêu đề") { $0.name },
    .address("url", "địa chỉ") { $0.url },
    .text("type", "loại tệp") { $0.type },
    .text("size", "dung lượng") { $0.size },
    .text("sha256", "mã SHA-256") { $0.sha256 },
  ])
}

/// An entry of a page's outline.
struct OutlineItemView: View {
  let text: String
  let anchor: String
  var children: [OutlineItemView] = []

  static let keys = ViewKeys<OutlineItemView>([
    .text("text", "tên mục") { $0.text },
    .text("anchor", "neo, không có `#`") { $0.anchor },
    .list("children", "các mục con") { $0.children },
  ])
}
