import OpenData
import Publications
import Templates
import Vietnamese

extension Site {
  /// How many published things a standing page lists itself.
  static let disclosuresShown = 100

  /// The list of publications that a standing page asks for with the key `list`; nil where it asks for none.
  func disclosed(by index: Int) -> Listing? {
    let publication = publication(index)
    return publication.facts.list.flatMap { plan.listings.at("\(publication.language.root)\($0.rawValue)/") }
  }

  /// That list, with a contact.
  func disclosures(_ index: Int) -> DisclosureView? {
    let publication = publication(index)
    guard let section = publication.facts.list else { return nil }
    let language = publication.language
    let words = words(language)
    let items = disclosed(by: index)?.items ?? []
    let rows = items.prefix(Site.disclosuresShown).map { item in
      let publication = self.publication(item)
      let document = publication.facts.document.flatMap { $0.number == nil ? nil : $0 }
      let name = document.map { documentName($0, language) + ": " } ?? ""
      let files = attachmentViews(publication, language).map(\.type)
      var forms = [words.text(.disclosureWeb)]
      for file in files where !forms.contains(file) { forms.append(file) }
      return DisclosureRowView(
        link: LinkView(name + publication.facts.title, href(item)), form: forms.joined(separator: ", "),
        date: date(publication.facts.date, language))
    }
    let count = words.count(section == .document ? .documents : .news, items.count)
    return DisclosureView(
      title: words.text(.disclosures), countText: count, rows: rows,
      more: items.count > rows.count
        ? LinkView("\(words.text(.seeAll)) (\(count))", addresses.href("\(language.root)\(section.rawValue)/")) : nil,
      downloads: section == .document
        ? [
          LinkView("CSV", addresses.href(DataTable.documents.csvPath)),
          LinkView("JSON", addresses.href(DataTable.documents.jsonPath)),
        ] : [], contact: contact(language))
  }

  /// Who runs the portal and how to reach them, from `portal.yml`.
  private func contact(_ language: Language) -> [LinkView] {
    let words = words(language)
    var lines = [LinkView(configuration.publisher(language), nil)]
    if let address = configuration.address?(language) { lines.append(LinkView(address, nil)) }
    if let hotline = configuration.hotline { lines.append(LinkView("\(words.text(.hotline)): \(hotline)", nil)) }
    if let email = configuration.email { lines.append(LinkView(email, "mailto:" + email)) }
    return lines
  }
}
