/// The layout's own content: the page is rendered where the layout names it.
struct LayoutView: View {
  static let keys = ViewKeys<LayoutView>([.inner("content", "nội dung chính của trang")])
}
