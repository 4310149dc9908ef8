import Templates

/// A page number, or a gap between page numbers.
package struct PageLinkView: View {
  package let text: String
  var url: String?
  package var isCurrent = false

  package static let keys = ViewKeys<PageLinkView>([
    .text("text", "số trang, hoặc `…`") { $0.text },
    .address("url", "địa chỉ; khoảng trống thì không có") { $0.url },
    .flag("isCurrent", "là trang đang xem") { $0.isCurrent },
  ])
}

/// The way through a list of several pages.
package struct PaginationView: View {
  let position: String
  var previous: LinkView?
  var next: LinkView?
  package var pages: [PageLinkView] = []

  package static let keys = ViewKeys<PaginationView>([
    .text("position", "vị trí: `Trang 2 trên 5`") { $0.position },
    .view("previous", "trang trước") { $0.previous },
    .view("next", "trang sau") { $0.next },
    .list("pages", "các số trang") { $0.pages },
  ])
}

/// Links to lists that are built beforehand: by form, issuer, field, year.
struct FilterGroupView: View {
  let label: String
  let name: String
  var isOpen = false
  var options: [LinkView] = []

  static let keys = ViewKeys<FilterGroupView>([
    .text("label", "tên nhóm lọc") { $0.label },
    .text("name", "mã nhóm lọc") { $0.name },
    .flag("isOpen", "mở sẵn") { $0.isOpen },
    .list("options", "các lựa chọn kèm số lượng") { $0.options },
  ])
}

/// A list of documents or of news: a section, an issuer's, a field's, a year's, a tag's.
struct ListView: PageContent {
  let title: String
  let countText: String
  var items: [ViewBox<ListItemView>] = []
  var emptyText: String?
  var pagination: PaginationView?
  var filters: [FilterGroupView] = []
  var feed: LinkView?
  var related: [LinkView] = []
  var isDocuments = false
  var searchFilters: [SearchFilterView] = []

  static let template = "list"
  static let pageKind = "trang danh sách"

  static let keys = ViewKeys<ListView>([
    .text("title", "tên danh sách") { $0.title },
    .text("countText", "số lượng, thành câu") { $0.countText },
    .list("items", "các mục, tối đa 20") { $0.items },
    .text("emptyText", "câu hiện khi danh sách trống") { $0.emptyText },
    .view("pagination", "phân trang; không có khi chỉ một trang") { $0.pagination },
    .list("filters", "các nhóm lọc dựng sẵn") { $0.filters },
    .view("feed", "kênh tin (Atom) của danh sách") { $0.feed },
    .list("related", "liên kết liên quan") { $0.related },
    .flag("isDocuments", "danh sách văn bản") { $0.isDocuments },
    .list("searchFilters", "điều kiện có sẵn của ô tìm trong danh sách") { $0.searchFilters },
  ])
}

/// A fixed facet of a search form: a hidden field.
struct SearchFilterView: View {
  let name: String
  let value: String

  static let keys = ViewKeys<SearchFilterView>([
    .text("name", "tên điều kiện") { $0.name },
    .text("value", "giá trị") { $0.value },
  ])
}
