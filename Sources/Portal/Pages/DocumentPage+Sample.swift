import Templates
import Vietnamese

extension DocumentPage {
  package static func sample(_ words: Words) -> Sample {
    let view = ViewsSamples.document(words)
    return Sample(
      "document", view,
      ViewsSamples.page(
        "document", view.title, path: "/van-ban/2972-qd-ubnd/", crumbs: ViewsSamples.crumbs, canShare: true))
  }
}

extension ViewsSamples {
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
        rows: rows),
      charts: { [chart] }, targetsMore: LinkView("So sánh trong trang chỉ tiêu", "/chi-tieu/"),
      alignment: LinkView("Đối chiếu với văn bản cấp trên", "/data/doi-chieu/2972-qd-ubnd/"), comparison: comparison,
      progress: documentProgress,
      results: resultsOfReport,
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
}
