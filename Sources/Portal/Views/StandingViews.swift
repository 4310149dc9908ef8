import Templates

/// A standing page: introduction, contact, privacy.
public final class StandingView: PageContent {
  /// Heading.
  public let title: String
  /// Lead.
  public let summary: String?
  /// The text.
  public let body: SafeHTML
  /// Language of the text where it is not the page's.
  public let bodyLang: String?
  /// Outline.
  public let outline: [OutlineItemView]
  /// Generated lists under the text.
  public let groups: [LinkGroupView]
  /// The list of what is published, with a contact.
  public let disclosures: DisclosureView?
  /// Files.
  public let attachments: [AttachmentView]
  /// Last change.
  public let updated: DateView?
  /// Corrections of the page, newest first.
  public let changes: [ChangeView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, body: SafeHTML, summary: String? = nil, bodyLang: String? = nil, outline: [OutlineItemView] = [],
    groups: [LinkGroupView] = [], disclosures: DisclosureView? = nil, attachments: [AttachmentView] = [],
    updated: DateView? = nil, changes: [ChangeView] = []
  ) {
    self.changes = changes
    self.title = title
    self.summary = summary
    self.body = body
    self.bodyLang = bodyLang
    self.outline = outline
    self.groups = groups
    self.disclosures = disclosures
    self.attachments = attachments
    self.updated = updated
  }

  /// The template of this page.
  public static let template = "standing"
  /// The kind of page, for messages.
  public static let pageKind = "trang cố định"

  /// What templates may read.
  public static let keys = ViewKeys<StandingView>([
    .text("title", "tên trang") { $0.title },
    .text("summary", "lời dẫn") { $0.summary },
    .html("body", "nội dung") { $0.body },
    .text("bodyLang", "ngôn ngữ nội dung, khi khác trang") { $0.bodyLang },
    .list("outline", "mục lục") { $0.outline },
    .list("groups", "danh sách sinh tự động") { $0.groups },
    .view("disclosures", "danh mục đã công khai và nơi liên hệ") { $0.disclosures },
    .list("attachments", "tệp đính kèm") { $0.attachments },
    .view("updated", "ngày cập nhật") { $0.updated },
    .list("changes", "các lần sửa trang") { $0.changes },
  ])
}

/// Links under a heading.
public final class LinkGroupView: View {
  /// Heading; nil for none.
  public let title: String?
  /// Anchor, without `#`.
  public let id: String?
  /// Links, with counts where there are.
  public let links: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(title: String? = nil, id: String? = nil, links: [LinkView] = []) {
    self.title = title
    self.id = id
    self.links = links
  }

  /// What templates may read.
  public static let keys = ViewKeys<LinkGroupView>([
    .text("title", "tên nhóm") { $0.title },
    .text("id", "neo") { $0.id },
    .list("links", "các liên kết") { $0.links },
  ])
}

/// All issuers, all fields, all tags, all years, with counts.
public final class TaxonomyView: PageContent {
  /// Heading.
  public let title: String
  /// Lead.
  public let intro: String?
  /// By level, by letter; one without a title when there is no need.
  public let groups: [LinkGroupView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(title: String, intro: String? = nil, groups: [LinkGroupView] = []) {
    self.title = title
    self.intro = intro
    self.groups = groups
  }

  /// The template of this page.
  public static let template = "taxonomy"
  /// The kind of page, for messages.
  public static let pageKind = "trang phân loại"

  /// What templates may read.
  public static let keys = ViewKeys<TaxonomyView>([
    .text("title", "tên trang") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .list("groups", "các nhóm") { $0.groups },
  ])
}

/// An issuing body. It keeps its page after it is merged, dated, with a link to what follows it.
public final class IssuerView: PageContent {
  /// Name as of its day.
  public let title: String
  /// Province or district, as named in its day.
  public let place: String?
  /// Level.
  public let level: String?
  /// Since when.
  public let from: DateView?
  /// Until when; a body that has ceased.
  public let until: DateView?
  /// Whether it has ceased.
  public let isFormer: Bool
  /// Whether anything is known of it but its name.
  public var isKnown: Bool { place != nil || level != nil || from != nil || until != nil }
  /// What happened: `Sáp nhập theo …`.
  public let note: String?
  /// What follows it.
  public let successors: [LinkView]
  /// What it follows.
  public let predecessors: [LinkView]
  /// Its documents.
  public let list: ListView

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, list: ListView, place: String? = nil, level: String? = nil, from: DateView? = nil,
    until: DateView? = nil, isFormer: Bool = false, note: String? = nil, successors: [LinkView] = [],
    predecessors: [LinkView] = []
  ) {
    self.title = title
    self.place = place
    self.level = level
    self.from = from
    self.until = until
    self.isFormer = isFormer
    self.note = note
    self.successors = successors
    self.predecessors = predecessors
    self.list = list
  }

  /// The template of this page.
  public static let template = "issuer"
  /// The kind of page, for messages.
  public static let pageKind = "trang cơ quan ban hành"

  /// What templates may read.
  public static let keys = ViewKeys<IssuerView>([
    .text("title", "tên cơ quan") { $0.title },
    .text("place", "địa bàn") { $0.place },
    .text("level", "cấp") { $0.level },
    .view("from", "từ ngày") { $0.from },
    .view("until", "đến ngày") { $0.until },
    .flag("isFormer", "đã thôi hoạt động") { $0.isFormer },
    .flag("isKnown", "có địa bàn, cấp hoặc ngày") { $0.isKnown },
    .text("note", "ghi chú") { $0.note },
    .list("successors", "cơ quan kế thừa") { $0.successors },
    .list("predecessors", "cơ quan tiền thân") { $0.predecessors },
    .view("list", "danh sách văn bản") { $0.list },
  ])
}

/// All sections of the portal.
public final class SitemapView: PageContent {
  /// Heading.
  public let title: String
  /// Sections with their pages.
  public let groups: [LinkGroupView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(title: String, groups: [LinkGroupView] = []) {
    self.title = title
    self.groups = groups
  }

  /// The template of this page.
  public static let template = "sitemap"
  /// The kind of page, for messages.
  public static let pageKind = "sơ đồ trang"

  /// What templates may read.
  public static let keys = ViewKeys<SitemapView>([
    .text("title", "tên trang") { $0.title },
    .list("groups", "các nhóm liên kết") { $0.groups },
  ])
}

/// The search page; its main part is `partials/search.mustache`.
public final class SearchView: PageContent {
  /// Heading.
  public let title: String
  /// The page's own address.
  public let action: String
  /// Address of the index's manifest, or of its folder.
  public let indexURL: String
  /// Facets with their values.
  public let facets: [FacetView]
  /// Ways in without JavaScript.
  public let browse: [LinkGroupView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, action: String, indexURL: String, facets: [FacetView] = [], browse: [LinkGroupView] = []
  ) {
    self.title = title
    self.action = action
    self.indexURL = indexURL
    self.facets = facets
    self.browse = browse
  }

  /// The template of this page.
  public static let template = "search"
  /// The kind of page, for messages.
  public static let pageKind = "trang tìm kiếm"

  /// What templates may read.
  public static let keys = ViewKeys<SearchView>([
    .text("title", "tên trang") { $0.title },
    .address("action", "địa chỉ của trang") { $0.action },
    .address("indexURL", "địa chỉ chỉ mục") { $0.indexURL },
    .list("facets", "các điều kiện lọc") { $0.facets },
    .list("browse", "lối vào khi không có JavaScript") { $0.browse },
  ])
}

/// One facet of the search.
public final class FacetView: View {
  /// `Cơ quan ban hành`.
  public let label: String
  /// `loai`, `co-quan`, `linh-vuc`, `nam`.
  public let name: String
  /// Values.
  public let options: [FilterOptionView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(label: String, name: String, options: [FilterOptionView] = []) {
    self.label = label
    self.name = name
    self.options = options
  }

  /// What templates may read.
  public static let keys = ViewKeys<FacetView>([
    .text("label", "tên điều kiện") { $0.label },
    .text("name", "mã điều kiện") { $0.name },
    .list("options", "các giá trị") { $0.options },
  ])
}

/// What stands at an address without a page. It searches for the words of the address.
public final class NotFoundView: PageContent {
  /// Heading.
  public let title: String
  /// Where to go.
  public let suggestions: [LinkView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(title: String, suggestions: [LinkView] = []) {
    self.title = title
    self.suggestions = suggestions
  }

  /// The template of this page.
  public static let template = "not-found"
  /// The kind of page, for messages.
  public static let pageKind = "trang không tìm thấy"

  /// What templates may read.
  public static let keys = ViewKeys<NotFoundView>([
    .text("title", "tên trang") { $0.title },
    .list("suggestions", "gợi ý") { $0.suggestions },
  ])
}

/// What stands at an old address. No layout.
public final class RedirectView: PageContent {
  /// Title of the page that has moved.
  public let title: String
  /// New address.
  public let target: String
  /// New address, absolute.
  public let canonical: String

  /// The page with all its parts; what may be absent is absent unless given.
  public init(title: String, target: String, canonical: String) {
    self.title = title
    self.target = target
    self.canonical = canonical
  }

  /// The template of this page.
  public static let template = "redirect"
  /// The kind of page, for messages.
  public static let pageKind = "trang chuyển hướng"
  /// The page is whole by itself.
  public static let usesLayout = false

  /// What templates may read.
  public static let keys = ViewKeys<RedirectView>([
    .text("title", "tên trang đích") { $0.title },
    .address("target", "địa chỉ mới") { $0.target },
    .address("canonical", "địa chỉ mới đầy đủ") { $0.canonical },
  ])
}
