import Diagnostics
import Markup
import Publications
import Targets
import Templates
import Vietnamese

/// A page that shows the text of one publication.
package protocol PublicationPage: Page {
  /// Index of the publication.
  var index: Int { get }
}

extension PublicationPage {
  package func address(in outline: SiteOutline) -> PageAddress {
    let publication = outline.catalog.publications[index]
    return PageAddress(publication.permalink, publication.file, at: SourceLocation(file: publication.file))
  }

  package func siteMapEntry(in site: Site) -> SiteMapEntry {
    .listed(changed: site.publication(index).facts.modified.day)
  }

  package func variant(in site: Site) -> String { site.publication(index).language.rawValue }
}

extension DeclaredFacts {
  /// What every page that shows a text reads: the text and what it leads to, what the front matter states and leads to, files,
  /// readings, and the same in the other language.
  mutating func publication(_ index: Int) {
    let publication = site.publication(index)
    frontMatter(index)
    translation(of: index)
    text(index)
    citations(of: index)
    relations(of: index)
    subjects(of: index)
    targets(of: index)
    results(of: index)
    attachments(of: index)
    readings(of: index)
    for tag in publication.facts.tags { page(at: Listings.path(ofTag: Slug.make(tag))) }
  }
}

extension Site {
  /// What a page that shows a text says of itself.
  func publicationFacts(_ index: Int, _ kind: String) -> PageFacts {
    let publication = publication(index)
    let language = publication.language
    var facts = PageFacts(title: publication.facts.title, kind: kind, path: publication.permalink, language: language)
    facts.description = publication.facts.summary
    let section = link(.section(publication.kind), language)
    let label = publication.facts.document?.number?.value.description ?? publication.facts.title
    facts.breadcrumb =
      [home(language)] + (publication.kind == .page ? [] : [section]) + [LinkView(text: label, isCurrent: true)]
    facts.up = publication.kind == .page ? home(language) : section
    facts.translations =
      catalog.translationOf[index].map { [(self.publication($0).language, self.publication($0).permalink)] } ?? []
    facts.canShare = true
    facts.isDraft = publication.facts.draft
    facts.isHidden = publication.facts.draft
    facts.published = publication.facts.date.iso
    facts.modified = publication.facts.updated.map { _ in publication.facts.modified.iso }
    facts.subject = .publication(index)
    facts.forms = forms(of: index)
    facts.metadata = metadata(index)
    facts.printLine = publication.facts.document.map { document in
      [documentName(document, language), document.issued.map { DateView($0, language: language.rawValue).text }]
        .compactMap { $0 }.joined(separator: ", ")
    }
    if let image = picture(index) { facts.image = addresses.baseURL + image.url.dropFirst(addresses.basePath.count) }
    return facts
  }

  // MARK: Body

  /// The body's HTML: links set, provisions and headings with ids, citations linked, targets marked.
  func body(_ index: Int) throws -> SafeHTML {
    let publication = publication(index)
    var edits = linkEdits[index]
    let identifiers = anchors(index).identifiers
    for (number, (block, id)) in identifiers.enumerated() {
      let isOwn = number + 1 == identifiers.count || identifiers[number + 1].block != block
      edits.append(isOwn ? .identify(block: block, id: id) : .anchor(block: block, id: id))
    }
    for (citation, target) in zip(publication.citations, catalog.citedBy[index]) {
      guard let target, target != index else { continue }
      let address =
        publication.language == .english ? catalog.translationOf[target].map(href) ?? href(target) : href(target)
      edits.append(.wrap(text: citation.text, tag: "a", attributes: "href=\"\(HTMLEscape.escape(address))\"", id: nil))
    }
    for reference in catalog.references[index] {
      let address = address(of: reference, from: index)
      edits.append(.wrap(text: reference.text, tag: "a", attributes: "href=\"\(HTMLEscape.escape(address))\"", id: nil))
    }
    for record in targets.ofPublication[index] {
      edits.append(
        .wrap(
          text: targets.places[record].text, tag: "span", attributes: "class=\"target\"",
          id: targets.records[record].anchor))
    }
    for result in results.ofPublication[index] {
      edits.append(
        .wrap(
          text: results.places[result].text, tag: "span", attributes: "class=\"result\"",
          id: results.records[result].anchor))
    }
    return SafeHTML(trusted: try publication.body.html(applying: edits))
  }

  /// Where a reference leads, from the page that it stands on.
  func address(of reference: Catalog.Reference, from index: Int) -> String {
    let page = reference.document == index ? "" : href(reference.document)
    return page + (reference.anchor.map { "#" + Addresses.encoded($0) } ?? "")
  }

  /// The day of the last correction.
  func updated(_ publication: SitePublication) -> DateView? {
    publication.facts.updated.map { DateView($0, language: publication.language.rawValue) }
  }

  func changes(_ publication: SitePublication) -> [ChangeView] {
    publication.facts.changes.map { change in
      ChangeView(date: DateView(change.date, language: publication.language.rawValue), note: change.note)
    }
  }

  /// What a reader must know of a text that is not the whole: it stands in the place of nothing.
  func textNotice(_ publication: SitePublication) -> [NoticeView] {
    guard let word = textNoticeWord(publication) else { return [] }
    return [NoticeView(text: words(publication.language).text(word), code: .info)]
  }
}
