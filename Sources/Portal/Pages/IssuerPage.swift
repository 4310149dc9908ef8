import Diagnostics
import Publications
import Templates
import Vietnamese

/// One page of what an issuing body issued, with what is known of the body.
struct IssuerPage: PageOfList {
  /// Index of the body.
  let issuer: Int
  /// Number of its list among all.
  let list: Int
  /// Of the page, from 1.
  let number: Int

  static let view: any PageContent.Type = IssuerView.self

  func variant(in site: Site) -> String { "" }

  func html(in site: Site) throws -> [UInt8] {
    let content = content(in: site)
    return try site.render(view(content.view(), in: site), content.facts())
  }

  private func view(_ list: ListView, in site: Site) -> IssuerView {
    let body = site.catalog.issuers[issuer]
    let words = site.words(.vietnamese)
    func links(_ match: (PortalConfiguration.Issuer) -> Bool) -> [LinkView] {
      site.catalog.issuers.enumerated().filter { match($0.element) }.map { site.link(.issuer($0.offset), .vietnamese) }
    }
    return IssuerView(
      title: body.name.vietnamese, list: list, place: body.place,
      level: body.level.map { words.text($0.word) },
      until: body.until.map { DateView($0) }, isFormer: body.until.map { $0 < site.today } ?? false,
      successors: body.successor.map { id in links { $0.id == id } } ?? [],
      predecessors: links { $0.successor == body.id })
  }
}

// MARK: Sample

extension IssuerPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "issuer", ViewsSamples.issuerPage(words),
      ViewsSamples.page("issuer", "UBND tỉnh Quảng Bình", path: "/co-quan/qb/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static func issuerPage(_ words: Words) -> IssuerView {
    IssuerView(
      title: "Ủy ban nhân dân tỉnh Quảng Bình", list: list(words), place: "Quảng Bình", level: "Tỉnh",
      until: day("2025-06-30"), isFormer: true,
      successors: [LinkView("UBND tỉnh Quảng Trị", "/co-quan/ubnd-tinh-quang-tri/")],
      predecessors: [LinkView("UBND tỉnh Bình Trị Thiên", nil)])
  }
}
