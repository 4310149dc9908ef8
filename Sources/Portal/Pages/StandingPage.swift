import OpenData
import Publications
import Templates
import Vietnamese

/// A standing page.
struct StandingPage: PublicationPage {
  let index: Int

  static let view: any PageContent.Type = StandingView.self

  /// How many publications it lists itself.
  private static let mostListed = 100

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.publication(index)
    if let path = listPath(in: facts.site) {
      facts.list(path)
      for item in disclosed(in: facts.site)?.items.prefix(StandingPage.mostListed) ?? [] { facts.frontMatter(item) }
    }
    return .whileFactsStay
  }

  func html(in site: Site) throws -> [UInt8] {
    try site.render(view(in: site), site.publicationFacts(index, "standing"))
  }

  private func view(in site: Site) throws -> StandingView {
    let publication = site.publication(index)
    return StandingView(
      title: publication.facts.title, body: try site.body(index), summary: publication.facts.summary,
      outline: site.outline(index),
      disclosures: disclosures(in: site),
      attachments: site.attachmentViews(publication, publication.language),
      updated: site.updated(publication) ?? site.date(publication.facts.date, publication.language),
      changes: site.changes(publication))
  }

  // MARK: The list of publications

  /// The address of the list that the page asks for with the key `list`; nil where it asks for none.
  private func listPath(in site: Site) -> String? {
    let publication = site.publication(index)
    return publication.facts.list.map { "\(publication.language.root)\($0.rawValue)/" }
  }

  /// That list.
  private func disclosed(in site: Site) -> Listing? {
    listPath(in: site).flatMap { site.plan.listings.at($0) }
  }

  /// What the page shows of it, with a contact.
  private func disclosures(in site: Site) -> DisclosureView? {
    let publication = site.publication(index)
    guard let section = publication.facts.list else { return nil }
    let language = publication.language
    let words = site.words(language)
    let items = disclosed(in: site)?.items ?? []
    let rows = items.prefix(StandingPage.mostListed).map { item in
      let publication = site.publication(item)
      let document = publication.facts.document.flatMap { $0.number == nil ? nil : $0 }
      let name = document.map { site.documentName($0, language) + ": " } ?? ""
      let files = site.attachmentNames(publication).map(\.type)
      var forms = [words.text(.disclosureWeb)]
      for file in files where !forms.contains(file) { forms.append(file) }
      return DisclosureRowView(
        link: LinkView(name + publication.facts.title, site.href(item)), form: forms.joined(separator: ", "),
        date: site.date(publication.facts.date, language))
    }
    let count = words.count(section == .document ? .documents : .news, items.count)
    return DisclosureView(
      title: words.text(.disclosures), countText: count, rows: rows,
      more: items.count > rows.count
        ? LinkView("\(words.text(.seeAll)) (\(count))", site.addresses.href("\(language.root)\(section.rawValue)/"))
        : nil,
      downloads: section == .document
        ? [
          LinkView("CSV", site.addresses.href(DataTable.documents.csvPath)),
          LinkView("JSON", site.addresses.href(DataTable.documents.jsonPath)),
        ] : [], contact: contact(in: site, language))
  }

  /// Who runs the portal and how to reach them, from `portal.yml`.
  private func contact(in site: Site, _ language: Language) -> [LinkView] {
    let words = site.words(language)
    var lines = [LinkView(site.configuration.publisher(language), nil)]
    if let address = site.configuration.address?(language) { lines.append(LinkView(address, nil)) }
    if let hotline = site.configuration.hotline { lines.append(LinkView("\(words.text(.hotline)): \(hotline)", nil)) }
    if let email = site.configuration.email { lines.append(LinkView(email, "mailto:" + email)) }
    return lines
  }
}

// MARK: Sample

extension StandingPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "standing", ViewsSamples.standing,
      ViewsSamples.page(
        "standing", "Giới thiệu", path: "/gioi-thieu/", crumbs: ViewsSamples.crumbs, canShare: true))
  }
}

extension ViewsSamples {
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
}
