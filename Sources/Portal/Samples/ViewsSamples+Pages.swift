import Templates
import Vietnamese

extension ViewsSamples {
  static func home(_ words: Words) -> HomeView {
    HomeView(
      title: "Kế hoạch công nghệ thông tin và chuyển đổi số",
      intro: "Tra cứu văn bản đã công bố, các chỉ tiêu mà văn bản cam kết, và tin tức về việc thực hiện.",
      shortcuts: [
        LinkView("Tra cứu văn bản", "/van-ban/"), LinkView("Theo dõi chỉ tiêu", "/chi-tieu/"),
        LinkView("Dữ liệu mở", "/data/"),
      ], featured: news,
      documents: HomeSectionView(
        id: "van-ban-moi", title: "Văn bản mới", items: documents(words), more: LinkView("Tất cả văn bản", "/van-ban/")),
      news: HomeSectionView(id: "tin-moi", title: "Tin mới", items: news, more: LinkView("Tất cả tin", "/tin-tuc/")),
      figures: [
        figure("70 %", "dịch vụ công trực tuyến mức độ 3", 2), figure("100 %", "công chức có máy vi tính", 1),
        figure("tối thiểu 50 %", "cổng thông tin điện tử hỗ trợ thiết bị di động", 5),
        figure("200 ha", "khu công nghệ thông tin tập trung", 9),
      ], figuresMore: LinkView("Tất cả chỉ tiêu", "/chi-tieu/"),
      deadlines: [
        DeadlineView(
          date: "2025", state: "đã qua", code: "overdue", text: "70% dịch vụ công được cung cấp trực tuyến ở mức độ 3",
          source: LinkView("2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/#chi-tieu-2")),
        DeadlineView(
          date: "2030", state: "còn 4 năm", code: "ahead", text: "Kinh tế số chiếm 30% GRDP",
          source: LinkView("411/QĐ-TTg", "/van-ban/411-qd-ttg/#chi-tieu-1")),
      ], deadlinesMore: LinkView("Lịch các hạn", "/chi-tieu/lich.ics"), media: Array(news.prefix(1)),
      sections: [HomeSectionView(id: "y-kien", title: "Lấy ý kiến", items: Array(news.suffix(1)))],
      topics: filters)
  }

  private static func figure(_ amount: String, _ text: String, _ id: Int) -> FigureView {
    FigureView(
      amount: amount, text: text, source: LinkView("2972/QĐ-UBND, mục 2", "/van-ban/2972-qd-ubnd/#chi-tieu-\(id)"),
      deadline: "đến năm 2025")
  }

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

  static func document(_ words: Words) -> DocumentView {
    let validity = self.validity(nil, words)
    return DocumentView(
      title:
        "Phê duyệt Quy hoạch phát triển công nghệ thông tin tỉnh Quảng Bình đến năm 2025 và định hướng đến năm 2035",
      name: "Quyết định số 2972/QĐ-UBND", type: "Quyết định", issuer: issuer, validity: validity, body: body,
      citation:
        "Ủy ban nhân dân tỉnh Quảng Bình (2017), Quyết định số 2972/QĐ-UBND ngày 24/8/2017, https://cntt.quangbinh.example/van-ban/2972-qd-ubnd/.",
      published: day("2017-09-05"), bodyTitle: "Toàn văn", number: "2972/QĐ-UBND", issued: day("2017-08-24"),
      summary:
        "Quy hoạch đặt mười sáu chỉ tiêu cho năm 2025 về hạ tầng, ứng dụng, nhân lực và công nghiệp công nghệ thông tin.",
      notices: [
        NoticeView(
          text: "Văn bản này được sửa đổi bởi", code: .warning,
          link: LinkView("Quyết định 115/QĐ-UBND", "/van-ban/115-qd-ubnd/"))
      ],
      attributes: [
        AttributeView(label: "Số ký hiệu", text: "2972/QĐ-UBND"),
        AttributeView(label: "Loại văn bản", text: "Quyết định"),
        AttributeView(label: "Cơ quan ban hành", links: [issuer]),
        AttributeView(label: "Người ký", isUnknown: true),
        AttributeView(
          label: "Chữ ký",
          lines: [LineView(text: "TM. ỦY BAN NHÂN DÂN"), LineView(text: "CHỦ TỊCH", lang: "vi")]),
        AttributeView(label: "Ngày ban hành", date: day("2017-08-24")),
        AttributeView(label: "Ngày có hiệu lực", isUnknown: true),
        AttributeView(label: "Tình trạng hiệu lực", validity: validity),
        AttributeView(
          label: "Lĩnh vực",
          links: [LinkView("Công nghệ thông tin", "/linh-vuc/cntt/"), LinkView("Dịch vụ công", "/linh-vuc/dvc/")]),
      ], outline: outline,
      targets: TargetTableView(
        caption: "Chỉ tiêu của Quyết định 2972/QĐ-UBND", countText: words.count(.targets, 3),
        rows: rows(onOwnPage: true)),
      charts: [chart], targetsMore: LinkView("So sánh trong trang chỉ tiêu", "/chi-tieu/"),
      alignment: LinkView("Đối chiếu với văn bản cấp trên", "/data/doi-chieu/2972-qd-ubnd/"), comparison: comparison,
      relations: [
        RelationGroupView(
          label: "Căn cứ", code: "based_on",
          items: [
            RelationView(text: "Nghị quyết 36a/NQ-CP", url: "/van-ban/36a-nq-cp/", title: "Về Chính phủ điện tử"),
            RelationView(text: "Quyết định 392/QĐ-TTg"),
          ]),
        RelationGroupView(
          label: "Được sửa đổi bởi", code: "amends-of",
          items: [RelationView(text: "Quyết định 115/QĐ-UBND", url: "/van-ban/115-qd-ubnd/", note: "19/1/2019")]),
      ],
      diagram: SafeHTML(
        trusted:
          "<svg viewBox=\"0 0 300 60\" width=\"300\" height=\"60\"><rect class=\"chart-box\" x=\"5\" y=\"15\" width=\"120\" height=\"30\"/><text class=\"chart-text\" x=\"65\" y=\"35\" text-anchor=\"middle\" font-size=\"12\">36a/NQ-CP</text><path class=\"chart-line\" d=\"M125 30h50\"/><rect class=\"chart-bar\" x=\"175\" y=\"15\" width=\"120\" height=\"30\"/><text class=\"chart-on-bar\" x=\"235\" y=\"35\" text-anchor=\"middle\" font-size=\"12\">2972/QĐ-UBND</text></svg>"
      ),
      diagramText: "Quyết định 2972/QĐ-UBND căn cứ Nghị quyết 36a/NQ-CP.", news: Array(news.prefix(1)),
      attachments: attachments, sourceURL: "/van-ban/2972-qd-ubnd/nguon.md",
      dataURL: "/van-ban/2972-qd-ubnd/index.json",
      tags: [LinkView("quy hoạch", "/the/quy-hoach/"), LinkView("chuyển đổi số", "/the/chuyen-doi-so/")],
      updated: day("2026-11-20"), changes: [ChangeView(date: day("2026-11-20"), note: "Sửa số liệu ở mục 2")],
      views: "1.203")
  }

  static let comparison = ComparisonView(
    caption: "So với Quyết định 153/QĐ-TTg", parentName: "153/QĐ-TTg (đến 2020)", ownName: "2972/QĐ-UBND (đến 2025)",
    rows: [
      ComparisonRowView(
        subject: "Dịch vụ công mức độ 3", verdict: "Thấp hơn", code: "lower", own: "= 70 %",
        ownURL: "/van-ban/2972-qd-ubnd/#chi-tieu-2",
        parent: "≥ 80 %", parentURL: "/van-ban/153-qd-ttg/#chi-tieu-4"),
      ComparisonRowView(
        subject: "Cổng hỗ trợ thiết bị di động", verdict: "Không nêu", code: "missing", parent: "≥ 50 %",
        parentURL: "/van-ban/153-qd-ttg/#chi-tieu-1"),
    ])

  static func newsItem(_ words: Words) -> NewsView {
    NewsView(
      title: "Quy hoạch phát triển công nghệ thông tin tỉnh Quảng Bình đến năm 2025: mười sáu chỉ tiêu cụ thể",
      published: Day(iso: "2017-09-05").map { DateView($0, hour: 10, minute: 30) } ?? day("2017-09-05"),
      body: plainBody,
      category: LinkView("Tin tức", "/tin-tuc/"), updated: day("2017-09-06"), author: "Nguyễn Thị Ánh Tuyết",
      source: LinkView("Cổng thông tin điện tử tỉnh", "https://quangbinh.gov.vn/"),
      summary: "Đến năm 2025, 70% dịch vụ công của tỉnh được cung cấp trực tuyến ở mức độ 3 và 50% ở mức độ 4.",
      image: ImageView(
        url: "/anh.svg", alt: "Cán bộ bộ phận một cửa hướng dẫn người dân", caption: "Bộ phận một cửa tại Đồng Hới"),
      outline: outline,
      documents: Array(documents(words).prefix(1)),
      related: news,
      attachments: attachments, fields: [LinkView("Công nghệ thông tin", "/linh-vuc/cntt/")],
      tags: [LinkView("quy hoạch", "/the/quy-hoach/")], views: "3.456",
      video: VideoView(
        url: "/hoi-nghi.mp4", type: "video/mp4", text: "Phó Chủ tịch tỉnh công bố quy hoạch tại hội nghị",
        size: "12 MB",
        poster: "/anh.svg"))
  }

  static func targets(_ words: Words) -> TargetsView {
    TargetsView(
      title: "Chỉ tiêu", countText: "58 chỉ tiêu trong 6 văn bản",
      intro: "Chỉ tiêu được trích từ lời văn của văn bản; mỗi dòng dẫn về đúng câu nêu chỉ tiêu đó.", filters: filters,
      choices: [
        FilterChoiceView(
          label: "Hạn", name: "deadline", options: [FilterOptionView(text: "2025", value: "2025")]),
        FilterChoiceView(
          label: "Cấp", name: "level",
          options: [FilterOptionView(text: "Tỉnh", value: "tinh"), FilterOptionView(text: "Xã", value: "xa")]),
      ], charts: [chart],
      groups: [
        TargetGroupView(
          title: "Quyết định 2972/QĐ-UBND", id: "nhom-2972-qd-ubnd",
          table: TargetTableView(
            caption: "Chỉ tiêu đến năm 2025", countText: words.count(.targets, 3), rows: rows(onOwnPage: false),
            showsDocument: true), link: LinkView("Trang văn bản", "/van-ban/2972-qd-ubnd/"))
      ], pagination: PaginationView(current: 1, total: 2, words: words) { "/chi-tieu/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/targets.json"), LinkView("CSV", "/data/targets.csv")],
      emptyText: "Chưa có chỉ tiêu nào.")
  }

  static let groups = [
    LinkGroupView(
      title: "Trung ương và địa phương", id: "nhom-1",
      links: [
        LinkView(text: "UBND tỉnh Quảng Bình", url: "/co-quan/qb/", count: "12", note: "đến 30/6/2025"),
        LinkView("Thủ tướng Chính phủ", "/co-quan/thu-tuong/", count: "9"),
      ])
  ]

  static func issuerPage(_ words: Words) -> IssuerView {
    IssuerView(
      title: "Ủy ban nhân dân tỉnh Quảng Bình", list: list(words), place: "Quảng Bình", level: "Tỉnh",
      until: day("2025-06-30"), isFormer: true,
      successors: [LinkView("UBND tỉnh Quảng Trị", "/co-quan/ubnd-tinh-quang-tri/")],
      predecessors: [LinkView("UBND tỉnh Bình Trị Thiên", nil)])
  }

  static let standing = StandingView(
    title: "Giới thiệu", body: plainBody, summary: "Cổng công bố kế hoạch và chỉ tiêu về công nghệ thông tin.",
    outline: outline,
    disclosures: DisclosureView(
      title: "Danh mục <đã> công khai", countText: "1 văn bản",
      rows: [
        DisclosureRowView(
          link: LinkView("Quyết định số 2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"), form: "trang web, PDF",
          date: day("2026-11-20"))
      ], more: LinkView("Xem tất cả", "/van-ban/"), downloads: [LinkView("CSV", "/data/documents.csv")],
      contact: [LinkView("Sở Khoa học và Công nghệ", nil), LinkView("a@b.example", "mailto:a@b.example")]),
    attachments: attachments, updated: day("2026-11-20"))

  static let search = SearchView(
    title: "Tìm kiếm", action: "/tim-kiem/", indexURL: "/search/",
    browse: groups)

  static let notFound = NotFoundView(
    title: "Không tìm thấy trang", suggestions: [LinkView("Trang chủ", "/"), LinkView("Văn bản", "/van-ban/")])

  static let redirect = RedirectView(
    title: "Quyết định số 2972/QĐ-UBND", target: "/van-ban/2972-qd-ubnd/",
    canonical: "https://cntt.quangbinh.example/van-ban/2972-qd-ubnd/")

  static let data = DataView(
    title: "Dữ liệu mở", summary: "Toàn bộ chỉ tiêu, tải về tự do.", text: "Dựng lại mỗi khi nội dung thay đổi.",
    license: LinkView("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), citation: "Cổng, dữ liệu mở.",
    wholeFiles: [LinkView("ZIP", "/data/congbo-data.zip")], documentFiles: [LinkView("JSON", "/van-ban/a/index.json")],
    feeds: [LinkView("Lịch", "/chi-tieu/han.ics")], related: [LinkView("Chỉ tiêu", "/chi-tieu/")],
    tables: [
      DataTableView(
        id: "truong-targets", title: "Chỉ tiêu", description: "Mỗi bản ghi là một chỉ tiêu.", countText: "50 bản ghi",
        files: [LinkView("targets.json", "/data/targets.json")],
        fields: [
          DataFieldView(
            name: "kind", type: "string", meaning: "Loại", codes: "target, budget",
            term: "https://schema.org/additionalType", isEmptyable: true)
        ])
    ], examples: [DataExampleView(title: "Python", code: "print('<&>')")], excel: ["Chọn Dữ liệu."],
    promises: ["Không trường nào bị bỏ."])

  static func alignmentList(_ words: Words) -> AlignmentListView {
    AlignmentListView(
      title: "Đối chiếu", intro: "Đặt cạnh nhau.",
      items: [
        AlignmentItemView(
          document: LinkView("Quyết định số 2972/QĐ-UBND", "/van-ban/2972-qd-ubnd/"),
          parent: LinkView("Quyết định số 153/QĐ-TTg", "/van-ban/153-qd-ttg/"), relation: "Triển khai",
          summary: "Thấp hơn: 1; Thiếu: 2", link: LinkView("Xem đối chiếu", "/data/doi-chieu/2972-qd-ubnd/"))
      ], pagination: PaginationView(current: 1, total: 2, words: words) { "/data/doi-chieu/trang/\($0)/" },
      downloads: [LinkView("JSON", "/data/alignment.json")], emptyText: "Chưa có.")
  }

  static let alignment: AlignmentView = {
    let side = AlignedSideView(
      amount: "70%", quote: "70% dịch vụ công", url: "/van-ban/2972-qd-ubnd/#chi-tieu-11", deadline: "đến năm 2025",
      provision: "Mục 2 điểm b")
    return AlignmentView(
      title: "Đối chiếu: Quyết định số 2972/QĐ-UBND", intro: "Đặt cạnh nhau.",
      document: LinkView("Quy hoạch", "/van-ban/2972-qd-ubnd/"),
      pairs: [
        AlignedPairView(
          id: "voi-153-qd-ttg", title: "Triển khai: 153/QĐ-TTg", summary: "Thấp hơn: 1", ownName: "2972",
          parentName: "153",
          parent: LinkView("Chương trình", "/van-ban/153-qd-ttg/"),
          rows: [
            AlignedRowView(
              verdict: "Thấp hơn", code: "lower", own: side, parent: side, timing: "muộn hơn 5 năm", doubt: "Chưa chắc"),
            AlignedRowView(verdict: "Thiếu", code: "missing", parent: side),
          ])
      ], downloads: [LinkView("JSON", "/data/alignment.json")])
  }()

  /// A group of links without a heading, on a page that has one.
  package static let untitledGroup = Sample(
    "sitemap", SitemapView(title: "NGOÀI", groups: [LinkGroupView(links: [])]),
    page("sitemap", "Sơ đồ", path: "/so-do-trang/"))

  /// A list whose every text is the given one.
  package static func list(of text: String) -> Sample {
    let view = ListView(
      title: text, countText: text,
      items: [
        ListItemView(
          title: text, url: "/\(text)", number: text, type: text, summary: text,
          image: ImageView(url: "/a.png", alt: text), lang: text)
      ], searchFilters: [SearchFilterView(name: text, value: text)])
    return Sample("list", view, page("list", text, path: "/van-ban/", crumbs: [LinkView(text, "/")]))
  }

  /// Every page kind with its frame and the file it is written to.
  package static func all(_ words: Words) -> [Sample] {
    let up = [LinkView("Văn bản", "/van-ban/")]
    let title = document(words).title
    return [
      Sample("home", home(words), page("home", "Trang chủ", path: "/")),
      Sample(
        "document", document(words), page("document", title, path: "/van-ban/2972-qd-ubnd/", crumbs: up, canShare: true)
      ),
      Sample(
        "news", newsItem(words),
        page(
          "news", newsItem(words).title, path: "/tin-tuc/quy-hoach-cntt/", crumbs: [LinkView("Tin tức", "/tin-tuc/")],
          canShare: true)),
      Sample("list", list(words), page("list", "Văn bản", path: "/van-ban/", crumbs: up)),
      Sample(
        "taxonomy", TaxonomyView(title: "Cơ quan ban hành", groups: groups),
        page("taxonomy", "Cơ quan ban hành", path: "/co-quan/", crumbs: up)),
      Sample("issuer", issuerPage(words), page("issuer", "UBND tỉnh Quảng Bình", path: "/co-quan/qb/", crumbs: up)),
      Sample("targets", targets(words), page("targets", "Chỉ tiêu", path: "/chi-tieu/", crumbs: up)),
      Sample("search", search, page("search", "Tìm kiếm", path: "/tim-kiem/", crumbs: up)),
      Sample("standing", standing, page("standing", "Giới thiệu", path: "/gioi-thieu/", crumbs: up, canShare: true)),
      Sample(
        "sitemap", SitemapView(title: "Sơ đồ trang", groups: groups),
        page("sitemap", "Sơ đồ trang", path: "/so-do-trang/", crumbs: up)),
      Sample("not-found", notFound, page("not-found", "Không tìm thấy trang", path: "/404.html")),
      Sample("data", data, page("data", "Dữ liệu mở", path: "/data/", crumbs: up)),
      Sample(
        "alignment-list", alignmentList(words), page("alignment", "Đối chiếu", path: "/data/doi-chieu/", crumbs: up)),
      Sample("alignment", alignment, page("alignment", "Đối chiếu", path: "/data/doi-chieu/a/", crumbs: up)),
      Sample("redirect", redirect, page("redirect", redirect.title, path: "/van-ban/cu/")),
    ]
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
      try library.render(content, site: ViewsSamples.site(language), page: page)
    }
    return try open(content)
  }
}
