import Templates

/// A link, or a name without a page when `url` is nil.
public final class LinkView: View {
  /// What is shown.
  public let text: String
  /// Where it goes; nil shows the text only.
  public let url: String?
  /// A number beside it, formatted.
  public let count: String?
  /// A remark after it: a date, a place.
  public let note: String?
  /// Language of the text where it is not the page's (BCP 47).
  public let lang: String?
  /// Whether it is the page being shown.
  public let isCurrent: Bool

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    text: String, url: String? = nil, count: String? = nil, note: String? = nil, lang: String? = nil,
    isCurrent: Bool = false
  ) {
    self.text = text
    self.url = url
    self.count = count
    self.note = note
    self.lang = lang
    self.isCurrent = isCurrent
  }

  /// What templates may read.
  public static let keys = ViewKeys<LinkView>([
    .text("text", "chữ của liên kết") { $0.text },
    .address("url", "địa chỉ; không có thì chỉ hiện chữ") { $0.url },
    .text("count", "số lượng ghi bên cạnh") { $0.count },
    .text("note", "ghi chú sau liên kết") { $0.note },
    .text("lang", "ngôn ngữ của chữ, khi khác ngôn ngữ trang") { $0.lang },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
  ])
}

/// An entry of the main menu, with what stands under it.
public final class MenuItemView: View {
  /// What is shown.
  public let text: String
  /// Where it goes.
  public let url: String
  /// Whether the page being shown is this one.
  public let isCurrent: Bool
  /// Whether the page being shown lies under this one.
  public let isOpen: Bool
  /// Entries below it; may be empty.
  public let children: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, url: String, isCurrent: Bool = false, isOpen: Bool = false, children: [LinkView] = []) {
    self.text = text
    self.url = url
    self.isCurrent = isCurrent
    self.isOpen = isOpen
    self.children = children
  }

  /// What templates may read.
  public static let keys = ViewKeys<MenuItemView>([
    .text("text", "chữ của mục") { $0.text },
    .address("url", "địa chỉ") { $0.url },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
    .flag("isOpen", "trang đang xem nằm trong mục này") { $0.isOpen },
    .list("children", "các mục con") { $0.children },
  ])
}

/// A message that must be seen: a replaced document, an outage.
public final class NoticeView: View {
  /// The sentence.
  public let text: String
  /// Where to read on.
  public let link: LinkView?
  /// `info` or `warning`.
  public let code: String
  /// The last day on which it holds, ISO 8601.
  public let until: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, code: String, link: LinkView? = nil, until: String? = nil) {
    self.text = text
    self.until = until
    self.link = link
    self.code = code
  }

  /// What templates may read.
  public static let keys = ViewKeys<NoticeView>([
    .text("text", "câu thông báo") { $0.text },
    .view("link", "liên kết đọc tiếp") { $0.link },
    .text("code", "loại: `info` hoặc `warning`") { $0.code },
    .text("until", "ngày cuối còn hiện, dạng 2026-12-31") { $0.until },
  ])
}

/// A picture with its caption and its source.
public final class ImageView: View {
  /// Address of the file.
  public let url: String
  /// What it shows, for those who do not see it.
  public let alt: String
  /// Caption.
  public let caption: String?
  /// Photographer or source.
  public let credit: String?
  /// Width in pixels.
  public let width: String?
  /// Height in pixels.
  public let height: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    url: String, alt: String, caption: String? = nil, credit: String? = nil, width: String? = nil,
    height: String? = nil
  ) {
    self.url = url
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.width = width
    self.height = height
  }

  /// What templates may read.
  public static let keys = ViewKeys<ImageView>([
    .address("url", "địa chỉ tệp ảnh") { $0.url },
    .text("alt", "mô tả cho người không nhìn thấy ảnh") { $0.alt },
    .text("caption", "chú thích") { $0.caption },
    .text("credit", "người chụp hoặc nguồn") { $0.credit },
    .text("width", "chiều rộng, điểm ảnh") { $0.width },
    .text("height", "chiều cao, điểm ảnh") { $0.height },
  ])
}

/// A file to download.
public final class AttachmentView: View {
  /// Name or title.
  public let name: String
  /// Address.
  public let url: String
  /// Kind for readers: `PDF`.
  public let type: String
  /// Size for readers: `1,2 MB`.
  public let size: String
  /// SHA-256 in hexadecimal.
  public let sha256: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(name: String, url: String, type: String, size: String, sha256: String? = nil) {
    self.name = name
    self.url = url
    self.type = type
    self.size = size
    self.sha256 = sha256
  }

  /// What templates may read.
  public static let keys = ViewKeys<AttachmentView>([
    .text("name", "tên tệp hoặc tiêu đề") { $0.name },
    .address("url", "địa chỉ") { $0.url },
    .text("type", "loại tệp") { $0.type },
    .text("size", "dung lượng") { $0.size },
    .text("sha256", "mã SHA-256") { $0.sha256 },
  ])
}

/// An entry of a page's outline.
public final class OutlineItemView: View {
  /// The heading.
  public let text: String
  /// Its id, without `#`.
  public let anchor: String
  /// Entries below it.
  public let children: [OutlineItemView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, anchor: String, children: [OutlineItemView] = []) {
    self.text = text
    self.anchor = anchor
    self.children = children
  }

  /// What templates may read.
  public static let keys = ViewKeys<OutlineItemView>([
    .text("text", "tên mục") { $0.text },
    .text("anchor", "neo, không có `#`") { $0.anchor },
    .list("children", "các mục con") { $0.children },
  ])
}
