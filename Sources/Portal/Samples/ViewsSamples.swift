import Publications
import Templates
import Vietnamese

/// Made-up parts of the samples of page kinds, which stand with the kinds (``Page/sample(_:)``).
package enum ViewsSamples {
  static func day(_ iso: String) -> DateView { Day(iso: iso).map { DateView($0) } ?? DateView(iso: iso, text: iso) }

  static let site: SiteView = ViewsSamples.site("vi")

  static func site(_ language: String) -> SiteView {
    SiteView(
      name: "Cổng công bố kế hoạch công nghệ thông tin", lang: language, origin: "https://cong.example", homeURL: "/",
      searchURL: "/tim-kiem/",
      slogan: "Văn bản, chỉ tiêu và tin tức về chuyển đổi số",
      sitemapURL: "/so-do-trang/", feedURL: "/feed.xml", openSearchURL: "/opensearch.xml",
      hotline: LinkView("0232 3822 457", "tel:+842323822457"),
      notice: NoticeView(
        text: "Cổng bảo trì từ 22 giờ ngày 25/11/2026.", code: .warning, link: LinkView("Chi tiết", "/bao-tri/")),
      footer: [
        FooterColumnView(
          title: "Tra cứu",
          links: [
            LinkView("Văn bản", "/van-ban/"), LinkView("Chỉ tiêu", "/chi-tieu/"), LinkView("Tìm kiếm", "/tim-kiem/"),
          ]),
        FooterColumnView(
          title: "Thông tin",
          links: [LinkView("Giới thiệu", "/gioi-thieu/"), LinkView("Tiếp cận thông tin", "/tiep-can-thong-tin/")]),
        FooterColumnView(title: "Dữ liệu mở", links: [LinkView("targets.json", "/data/targets.json")]),
      ],
      footerLines: [
        "Cơ quan chủ quản: Sở Thông tin và Truyền thông.", "Địa chỉ: số 6 Hùng Vương, Đồng Hới, Quảng Bình.",
      ], license: LinkView("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.vi"),
      updated: day("2026-11-22"))
  }

  static func page(
    _ kind: String, _ title: String, path: String, crumbs: [LinkView] = [], canShare: Bool = false
  ) -> PageView {
    let current = "/" + (path.split(separator: "/").first.map { $0 + "/" } ?? "")
    let menu = [
      ("Trang chủ", "/"), ("Văn bản", "/van-ban/"), ("Tin tức", "/tin-tuc/"), ("Chỉ tiêu", "/chi-tieu/"),
      ("Cơ quan", "/co-quan/"), ("Giới thiệu", "/gioi-thieu/"), ("Liên hệ", "/lien-he/"),
    ]
    let trail = crumbs.isEmpty ? [] : [LinkView("Trang chủ", "/")] + crumbs + [LinkView(title, path)]
    let canonical = "https://cntt.quangbinh.example" + path
    return PageView(
      title: title, canonical: canonical, kind: kind, isHome: kind == "home", description: "Trang mẫu: \(title)",
      menu: menu.map { text, url in
        MenuItemView(
          text: text, url: url, isCurrent: url == path, isOpen: url == current)
      }, breadcrumb: trail,
      alternates: [AlternateView(lang: "vi", url: canonical), AlternateView(lang: "en", url: canonical)],
      translation: LinkView(text: "English", url: "/en/", lang: "en"), isTranslationMissing: true,
      feeds: [LinkView("Văn bản mới", "/van-ban/feed.xml")],
      jsonLD: SafeHTML(json: Array("{\"@context\":\"https://schema.org\",\"name\":\"</script>\"}".utf8)),
      forms: [FormView(type: "application/json", url: "index.json")],
      metadata: [MetadataView(name: "DC.title", content: title)], up: crumbs.last,
      canShare: canShare, mailto: PageView.mailto(subject: title, body: canonical))
  }

  /// The way down to a page below the list of documents.
  static let crumbs = [LinkView("Văn bản", "/van-ban/")]

  static let issuer = LinkView("UBND tỉnh Quảng Bình", "/co-quan/ubnd-tinh-quang-binh/")

  static func validity(_ state: Validity?, _ words: Words) -> ValidityView {
    ValidityView(state: state, effective: Day(iso: "2017-08-24"), words: words)
  }

  static func documents(_ words: Words) -> [ViewBox<ListItemView>] {
    [
      ListItemView(
        title:
          "Phê duyệt Quy hoạch phát triển công nghệ thông tin tỉnh Quảng Bình đến năm 2025 và định hướng đến năm 2035",
        url: "/van-ban/2972-qd-ubnd/", number: "2972/QĐ-UBND", type: "Quyết định", issuer: issuer,
        date: day("2017-08-24"), dateLabel: "Ban hành", validity: validity(nil, words)),
      ListItemView(
        title: "Phê duyệt Chương trình mục tiêu Công nghệ thông tin giai đoạn 2016 - 2020", url: "/van-ban/153-qd-ttg/",
        number: "153/QĐ-TTg", type: "Quyết định", issuer: LinkView("Thủ tướng Chính phủ", "/co-quan/thu-tuong/"),
        date: day("2018-01-30"), dateLabel: "Ban hành", validity: validity(.expired, words)),
      ListItemView(
        title: "Về Chính phủ điện tử", url: "/van-ban/36a-nq-cp/", number: "36a/NQ-CP", type: "Nghị quyết",
        issuer: LinkView("Chính phủ", "/co-quan/chinh-phu/"), date: day("2015-10-14"), dateLabel: "Ban hành",
        validity: validity(.inForce, words)),
      ListItemView(
        title: "An toàn thông tin mạng", url: "/van-ban/86-2015-qh13/", number: "86/2015/QH13", type: "Luật",
        issuer: LinkView("Quốc hội", "/co-quan/quoc-hoi/"), date: day("2015-11-19"), dateLabel: "Ban hành",
        validity: validity(.partlyExpired, words)),
    ].map { ViewBox($0) }
  }

  static let news: [ViewBox<ListItemView>] = [
    ListItemView(
      title: "Quy hoạch phát triển công nghệ thông tin tỉnh Quảng Bình đến năm 2025: mười sáu chỉ tiêu cụ thể",
      url: "/tin-tuc/quy-hoach-cntt/", type: "Tin ảnh", date: day("2017-09-05"),
      summary: "Đến năm 2025, 70% dịch vụ công của tỉnh được cung cấp trực tuyến ở mức độ 3 và 50% ở mức độ 4.",
      image: ImageView(url: "/anh.svg", alt: "Cán bộ bộ phận một cửa hướng dẫn người dân nộp hồ sơ trực tuyến")),
    ListItemView(
      title: "Bộ Khoa học và Công nghệ phê duyệt kế hoạch ứng dụng công nghệ thông tin năm 2022",
      url: "/tin-tuc/khcn-2022/", date: day("2021-11-08"),
      summary: "Kế hoạch đặt chỉ tiêu 100% hồ sơ công việc cấp bộ được xử lý trên môi trường mạng."),
    ListItemView(
      title: "Hà Nội tuyển 1.000 chỉ tiêu đào tạo an toàn thông tin", url: "/tin-tuc/ha-noi-2015/",
      date: day("2015-03-12")),
  ].map { ViewBox($0) }

  static func row(
    _ id: Int, _ amount: String, _ value: String, _ quote: String, _ subject: String, deadline: String? = "2025"
  ) -> TargetRowView {
    TargetRowView(
      url: "#chi-tieu-\(id)", quote: quote, amount: amount,
      statusText: id % 3 == 0 ? "Trích tự động" : "Đã xác nhận",
      display: subject + ": " + amount,
      subject: subject,
      outcome: "được cung cấp trực tuyến", value: value, unit: "%", comparator: "=",
      kind: "Chỉ tiêu", deadline: deadline, deadlineNote: deadline == nil ? nil : "theo đề mục",
      levels: "tỉnh, huyện", provision: "Mục 2 điểm b", isConfirmed: id % 3 != 0, standing: rowStanding)
  }

  static var rows: [ViewBox<TargetRowView>] {
    [
      row(
        1, "= 100 %", "100", "100% cán bộ, công chức được trang bị máy vi tính, kết nối Internet",
        "cán bộ, công chức"),
      row(
        2, "= 70 %", "70", "70% dịch vụ công được cung cấp trực tuyến ở mức độ 3", "dịch vụ công"),
      row(
        3, "80–90 %", "80",
        "80% - 90% nghiệp vụ chuyên môn các cơ quan cấp tỉnh, cấp huyện và 60% nghiệp vụ chuyên môn cơ quan cấp xã được tin học hóa",
        "nghiệp vụ chuyên môn", deadline: nil),
    ].map { ViewBox($0) }
  }

  static let chart = ChartView(
    id: "bieu-do-muc", title: "Mức của các chỉ tiêu đến năm 2025",
    svg: SafeHTML(
      trusted: """
        <svg viewBox="0 0 420 120" width="420" height="120" role="img"><path class="chart-axis" d="M150 5v110"/>\
        <rect class="chart-bar" x="150" y="10" width="250" height="24"/><rect class="chart-bar" x="150" y="48" \
        width="175" height="24"/><rect class="chart-bar-2" x="150" y="86" width="200" height="24"/><text \
        class="chart-text" x="140" y="27" text-anchor="end" font-size="13">Máy tính</text><text class="chart-text" \
        x="140" y="65" text-anchor="end" font-size="13">Trực tuyến mức 3</text><text class="chart-text" x="140" \
        y="103" text-anchor="end" font-size="13">Cơ sở dữ liệu</text><text class="chart-on-bar" x="160" y="27" \
        font-size="13">100 %</text></svg>
        """), description: "Cao nhất là 100 % (máy tính cho công chức), thấp nhất là 70 % (dịch vụ công mức độ 3).",
    labelHeader: "Chỉ tiêu", valueHeader: "Mức",
    rows: [
      ChartRowView(label: "Máy tính cho công chức", value: "100 %"), ChartRowView(label: "Dịch vụ công", value: "70 %"),
    ])

  static let filters = [
    FilterGroupView(
      label: "Loại văn bản", name: "loai", isOpen: true,
      options: [
        LinkView("Tất cả", "/van-ban/", count: "42", isCurrent: true),
        LinkView("Quyết định", "/van-ban/qd/", count: "31"),
        LinkView("Nghị quyết", "/van-ban/nq/", count: "6"),
      ]),
    FilterGroupView(
      label: "Cơ quan ban hành", name: "co-quan",
      options: [LinkView("UBND tỉnh Quảng Bình", "/co-quan/qb/", count: "12")]),
    FilterGroupView(
      label: "Năm", name: "nam",
      options: [LinkView("2017", "/nam/2017/", count: "8"), LinkView("2018", "/nam/2018/", count: "9")]),
  ]
}
