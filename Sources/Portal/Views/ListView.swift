import Templates

/// A page number, or a gap between page numbers.
public final class PageLinkView: View {
  /// The number, or `…`.
  public let text: String
  /// The page; nil for a gap.
  public let url: String?
  /// Whether it is the page being shown.
  public let isCurrent: Bool

  /// A value with all its parts; what may be absent is absent unless given.
  public init(text: String, url: String? = nil, isCurrent: Bool = false) {
    self.text = text
    self.url = url
    self.isCurrent = isCurrent
  }

  /// What templates may read.
  public static let keys = ViewKeys<PageLinkView>([
    .text("text", "số trang, hoặc `…`") { $0.text },
    .address("url", "địa chỉ; khoảng trống thì không có") { $0.url },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
  ])
}

/// The way through a list of several pages.
public final class PaginationView: View {
  /// `Trang 2 trên 5`.
  public let position: String
  /// The page before.
  public let previous: LinkView?
  /// The page after.
  public let next: LinkView?
  /// Numbers and gaps.
  public let pages: [PageLinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(position: String, previous: LinkView? = nil, next: LinkView? = nil, pages: [PageLinkView] = []) {
    self.position = position
    self.previous = previous
    self.next = next
    self.pages = pages
  }

  /// What templates may read.
  public static let keys = ViewKeys<PaginationView>([
    .text("position", "vị trí: `Trang 2 trên 5`") { $0.position },
    .view("previous", "trang trước") { $0.previous },
    .view("next", "trang sau") { $0.next },
    .list("pages", "các số trang") { $0.pages },
  ])
}

/// Links to lists that are built beforehand: by form, issuer, field, year.
public final class FilterGroupView: View {
  /// `Cơ quan ban hành`.
  public let label: String
  /// `loai`, `co-quan`, `linh-vuc`, `nam` …
  public let name: String
  /// Whether the group is shown open.
  public let isOpen: Bool
  /// The lists, with counts; the one being shown is current.
  public let options: [LinkView]

  /// A value with all its parts; what may be absent is absent unless given.
  public init(label: String, name: String, isOpen: Bool = false, options: [LinkView] = []) {
    self.label = label
    self.name = name
    self.isOpen = isOpen
    self.options = options
  }

  /// What templates may read.
  public static let keys = ViewKeys<FilterGroupView>([
    .text("label", "tên nhóm lọc") { $0.label },
    .text("name", "mã nhóm lọc") { $0.name },
    .flag("isOpen", "mở sẵn") { $0.isOpen },
    .list("options", "các lựa chọn kèm số lượng") { $0.options },
  ])
}

/// A list of documents or of news: a section, an issuer's, a field's, a year's, a tag's.
public final class ListView: PageContent {
  /// Heading.
  public let title: String
  /// What the list holds.
  public let intro: String?
  /// `42 văn bản`.
  public let countText: String
  /// At most 20.
  public let items: [ListItemView]
  /// Shown when there are none.
  public let emptyText: String?
  /// Nil when one page is enough.
  public let pagination: PaginationView?
  /// Lists built beforehand.
  public let filters: [FilterGroupView]
  /// Other orders of the same list.
  public let sorts: [LinkView]
  /// The feed of this list.
  public let feed: LinkView?
  /// The targets of this issuer, the data files, …
  public let related: [LinkView]
  /// Whether the items are documents.
  public let isDocuments: Bool
  /// What the little search form of the list fixes.
  public let searchFilters: [SearchFilterView]

  /// The page with all its parts; what may be absent is absent unless given.
  public init(
    title: String, countText: String, intro: String? = nil, items: [ListItemView] = [], emptyText: String? = nil,
    pagination: PaginationView? = nil, filters: [FilterGroupView] = [], sorts: [LinkView] = [], feed: LinkView? = nil,
    related: [LinkView] = [], isDocuments: Bool = false, searchFilters: [SearchFilterView] = []
  ) {
    self.title = title
    self.intro = intro
    self.countText = countText
    self.items = items
    self.emptyText = emptyText
    self.pagination = pagination
    self.filters = filters
    self.sorts = sorts
    self.feed = feed
    self.related = related
    self.isDocuments = isDocuments
    self.searchFilters = searchFilters
  }

  /// The template of this page.
  public static let template = "list"
  /// The kind of page, for messages.
  public static let pageKind = "trang danh sách"

  /// What templates may read.
  public static let keys = ViewKeys<ListView>([
    .text("title", "tên danh sách") { $0.title },
    .text("intro", "lời dẫn") { $0.intro },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("items", "các mục, tối đa 20") { $0.items },
    .text("emptyText", "câu hiện khi danh sách trống") { $0.emptyText },
    .view("pagination", "phân trang; không có khi chỉ một trang") { $0.pagination },
    .list("filters", "các nhóm lọc dựng sẵn") { $0.filters },
    .list("sorts", "các cách sắp xếp") { $0.sorts },
    .view("feed", "kênh tin (Atom) của danh sách") { $0.feed },
    .list("related", "liên kết liên quan") { $0.related },
    .flag("isDocuments", "danh sách văn bản") { $0.isDocuments },
    .list("searchFilters", "điều kiện có sẵn của ô tìm trong danh sách") { $0.searchFilters },
  ])
}

/// A fixed facet of a search form: a hidden field.
public final class SearchFilterView: View {
  /// `loai`, `co-quan`, `linh-vuc`, `nam`.
  public let name: String
  /// Its value, as in the search page's address.
  public let value: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// What templates may read.
  public static let keys = ViewKeys<SearchFilterView>([
    .text("name", "tên điều kiện") { $0.name },
    .text("value", "giá trị") { $0.value },
  ])
}
