/// The layout's own content: the page is rendered where the layout names it.
final class LayoutView: View {
  static let keys = ViewKeys<LayoutView>([.inner("content", "nội dung chính của trang")])
}
