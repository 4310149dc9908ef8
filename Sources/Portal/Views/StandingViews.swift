import Templates

/// A standing page: introduction, contact, privacy.
struct StandingView: PageContent {
  let title: String
  let body: SafeHTML
  var summary: String?
  var outline: [OutlineItemView] = []
  var disclosures: DisclosureView?
  var attachments: [AttachmentView] = []
  var updated: DateView?
  var changes: [ChangeView] = []

  static let template = "standing"
  static let pageKind = "trang cố định"

  static let keys = ViewKeys<StandingView>([
    .text("title", "tên trang") { $0.title },
    .text("summary", "lời dẫn") { $0.summary },
    .html("body", "nội dung") { $0.body },
    .list("outline", "mục lục") { $0.outline },
    .view("disclosures", "danh mục đã công khai và nơi liên hệ") { $0.disclosures },
    .list("attachments", "tệp đính kèm") { $0.attachments },
    .view("updated", "ngày cập nhật") { $0.updated },
    .list("changes", "các lần sửa trang") { $0.changes },
  ])
}

/// Links under a heading.
struct LinkGroupView: View {
  var title: String?
  var id: String?
  var links: [LinkView] = []

  static let keys = ViewKeys<LinkGroupView>([
    .text("title", "tên nhóm") { $0.title },
    .text("id", "neo") { $0.id },
    .list("links", "các liên kết") { $0.links },
  ])
}

/// All issuers, all fields, all tags, all years, with counts.
struct TaxonomyView: PageContent {
  let title: String
  var groups: [LinkGroupView] = []

  static let template = "taxonomy"
  static let pageKind = "trang phân loại"

  static let keys = ViewKeys<TaxonomyView>([
    .text("title", "tên trang") { $0.title },
    .list("groups", "các nhóm") { $0.groups },
  ])
}

/// An issuing body. It keeps its page after it is merged, dated, with a link to what follows it.
struct IssuerView: PageContent {
  let title: String
  let list: ListView
  var place: String?
  var level: String?
  var until: DateView?
  var isFormer = false
  var successors: [LinkView] = []
  var predecessors: [LinkView] = []

  /// Whether anything is known of it but its name.
  var isKnown: Bool { place != nil || level != nil || until != nil }

  static let template = "issuer"
  static let pageKind = "trang cơ quan ban hành"

  static let keys = ViewKeys<IssuerView>([
    .text("title", "tên cơ quan") { $0.title },
    .text("place", "địa bàn") { $0.place },
    .text("level", "cấp") { $0.level },
    .view("until", "đến ngày") { $0.until },
    .flag("isFormer", "đã thôi hoạt động") { $0.isFormer },
    .flag("isKnown", "có địa bàn, cấp hoặc ngày") { $0.isKnown },
    .list("successors", "cơ quan kế thừa") { $0.successors },
    .list("predecessors", "cơ quan tiền thân") { $0.predecessors },
    .view("list", "danh sách văn bản") { $0.list },
  ])
}

/// All sections of the portal.
struct SitemapView: PageContent {
  let title: String
  var groups: [LinkGroupView] = []

  static let template = "sitemap"
  static let pageKind = "sơ đồ trang"

  static let keys = ViewKeys<SitemapView>([
    .text("title", "tên trang") { $0.title },
    .list("groups", "các nhóm liên kết") { $0.groups },
  ])
}

/// The search page; its main part is `partials/search.mustache`.
struct SearchView: PageContent {
  let title: String
  let action: String
  let indexURL: String
  let language: String
  let indexData: String
  var secondLanguage: String?
  var secondData: String?
  var browse: [LinkGroupView] = []

  static let template = "search"
  static let pageKind = "trang tìm kiếm"

  static let keys = ViewKeys<SearchView>([
    .text("title", "tên trang") { $0.title },
    .address("action", "địa chỉ của trang") { $0.action },
    .address("indexURL", "tệp đầu của chỉ mục, cho mẫu không ghi nó kèm trang") { $0.indexURL },
    .text("language", "ngôn ngữ của chỉ mục") { $0.language },
    .text("indexData", "tệp đầu của chỉ mục, ghi kèm trang (base64)") { $0.indexData },
    .text("secondLanguage", "ngôn ngữ của chỉ mục thứ hai mà trang này cũng tìm") { $0.secondLanguage },
    .text("secondData", "tệp đầu của chỉ mục thứ hai (base64)") { $0.secondData },
    .list("browse", "lối vào khi không có JavaScript") { $0.browse },
  ])
}

/// What stands at an address without a page. It searches for the words of the address.
struct NotFoundView: PageContent {
  let title: String
  var suggestions: [LinkView] = []

  static let template = "not-found"
  static let pageKind = "trang không tìm thấy"

  static let keys = ViewKeys<NotFoundView>([
    .text("title", "tên trang") { $0.title },
    .list("suggestions", "gợi ý") { $0.suggestions },
  ])
}

/// What stands at an old address. No layout.
struct RedirectView: PageContent {
  let title: String
  let target: String
  let canonical: String

  static let template = "redirect"
  static let pageKind = "trang chuyển hướng"
  /// The page is whole by itself.
  static let usesLayout = false

  static let keys = ViewKeys<RedirectView>([
    .text("title", "tên trang đích") { $0.title },
    .address("target", "địa chỉ mới") { $0.target },
    .address("canonical", "địa chỉ mới đầy đủ") { $0.canonical },
  ])
}
