import Templates
import Vietnamese

extension ViewsSamples {
  /// Headings of a body begin at 3 on a document page, which has a heading of level 2 above it, and at 2 elsewhere.
  static let plainBody = SafeHTML(
    trusted: body.text.replacing("h3", with: "h2"))

  static let body = SafeHTML(
    trusted: """
      <h3 id="muc-1">1. Quan điểm phát triển</h3><p id="muc-1-a">a) Công nghệ thông tin được ứng dụng rộng rãi và trở \
      thành một ngành kinh tế có tác động lan tỏa, bảo đảm hiện đại hóa, kết nối liên ngành, liên vùng, theo <a \
      href="/van-ban/36a-nq-cp/">Nghị quyết số 36a/NQ-CP</a>.</p><h3 id="muc-2">2. Mục tiêu, chỉ tiêu</h3><p \
      id="muc-2-b">b) Các chỉ tiêu chủ yếu đến năm 2025:</p><ul><li id="chi-tieu-1">100% cán bộ, công chức được trang bị \
      máy vi tính, kết nối Internet.</li><li id="chi-tieu-2">70% dịch vụ công được cung cấp trực tuyến ở mức độ 3.</li>\
      <li id="chi-tieu-3">80% - 90% nghiệp vụ chuyên môn được tin học hóa.</li></ul><h3 id="muc-3">3. Kinh phí</h3><div \
      class="scroll" role="region" tabindex="0" aria-label="Bảng kinh phí"><table><thead><tr><th>Hạng mục</th>\
      <th>2016–2020</th><th>2021–2025</th><th>Nguồn vốn</th></tr></thead><tbody><tr><td>Hạ tầng kỹ thuật</td><td>60 tỷ \
      đồng</td><td>85 tỷ đồng</td><td>Ngân sách tỉnh</td></tr></tbody></table></div><blockquote><p>Ưu tiên nhân lực \
      trình độ cao về an toàn, an ninh thông tin.</p></blockquote>
      """)

  static let outline = [
    OutlineItemView(
      text: "1. Quan điểm phát triển", anchor: "muc-1", children: [OutlineItemView(text: "a)", anchor: "muc-1-a")]),
    OutlineItemView(text: "2. Mục tiêu, chỉ tiêu", anchor: "muc-2"),
    OutlineItemView(text: "3. Kinh phí", anchor: "muc-3"),
  ]

  static let attachments = [
    AttachmentView(
      name: "Quyết định 2972/QĐ-UBND (bản quét)", url: "/van-ban/2972-qd-ubnd/2972.pdf", type: "PDF", size: "1,2 MB",
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
  ]

  static let groups = [
    LinkGroupView(
      title: "Trung ương và địa phương", id: "nhom-1",
      links: [
        LinkView(text: "UBND tỉnh Quảng Bình", url: "/co-quan/qb/", count: "12", note: "đến 30/6/2025"),
        LinkView("Thủ tướng Chính phủ", "/co-quan/thu-tuong/", count: "9"),
      ])
  ]

  /// A group of links without a heading, on a page that has one.
  package static let untitledGroup = Sample(
    "sitemap", SitemapView(title: "NGOÀI", groups: [LinkGroupView(links: [])]),
    page("sitemap", "Sơ đồ", path: "/so-do-trang/"))

  /// A list whose every text is the given one.
  package static func list(of text: String) -> Sample {
    let view = ListView(
      title: text, countText: text,
      items: [
        ViewBox(
          ListItemView(
            title: text, url: "/\(text)", number: text, type: text, summary: text,
            image: ImageView(url: "/a.png", alt: text), lang: text))
      ], searchFilters: [SearchFilterView(name: text, value: text)])
    return Sample("list", view, page("list", text, path: "/van-ban/", crumbs: [LinkView(text, "/")]))
  }
}

/// A page kind with a value and a frame.
package struct Sample: Sendable {
  package let name: String
  package let content: any PageContent
  let page: PageView

  /// What the page and the site have beside the content.
  package var frame: [any View] { [page, ViewsSamples.site] }

  init(_ name: String, _ content: any PageContent, _ page: PageView) {
    self.name = name
    self.content = content
    self.page = page
  }

  /// The page as it is published.
  package func render(_ library: TemplateLibrary, language: String = "vi") throws -> [UInt8] {
    func open(_ content: some PageContent) throws -> [UInt8] {
      try library.render(content, site: ViewBox(ViewsSamples.site(language)), page: page)
    }
    return try open(content)
  }
}
