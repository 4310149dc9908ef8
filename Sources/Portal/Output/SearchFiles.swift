import Cache
import Markup
import Parallel
import Publications
import Search
import Templates
import Vietnamese

extension Site {
  /// What the search sees of every publication, in order of the addresses.
  func searchEntries() -> [SearchEntry] {
    let order = catalog.publications.indices.filter { publication($0).facts.isSearched }.sorted {
      publication($0).permalink.utf8.lexicographicallyPrecedes(publication($1).permalink.utf8)
    }
    return Parallel.map(order.count) { searchEntry(order[$0]) } + listEntries()
  }

  /// The pages of issuing bodies and of fields: who types a name looks for that page.
  private func listEntries() -> [SearchEntry] {
    plan.listings.all.compactMap { listing in
      if listing.language != .vietnamese { return nil }
      let taxonomy: Taxonomy
      var (words, place): ([String], String?) = ([], nil)
      switch listing.kind {
      case .issuer(let index):
        taxonomy = .issuer
        (words, place) = (
          catalog.issuers[index].aliases + [catalog.issuers[index].name.english ?? ""], catalog.issuers[index].place
        )
      case .field(let index):
        taxonomy = .field
        words = [catalog.fields[index].name.english ?? ""]
      default: return nil
      }
      let kind = SearchEntry.Facet(slug: taxonomy.rawValue, label: self.words(.vietnamese).text(taxonomy.word))
      let newest = listing.items.first.map { publication($0).facts }
      let date = newest.map { $0.document?.issued ?? $0.date.day } ?? today
      let (title, summary) = (name(listing.kind, .vietnamese), words.joined(separator: ". "))
      return SearchEntry(
        url: listing.path, title: title, kind: kind, place: place, date: date, summary: summary, passages: [],
        cacheKey: Fingerprint { $0.put([listing.path, title, kind.label, place ?? "", summary, date.description]) })
    }
  }

  private func searchEntry(_ index: Int) -> SearchEntry {
    let publication = publication(index)
    let language = publication.language
    let document = publication.facts.document
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0] }
    let records = targets.ofPublication[index]
    let kind = searchKind(publication, language)
    let found = records.map { record in
      SearchEntry.Target(ordinal: targets.records[record].number, text: targets.records[record].quote)
    }
    return SearchEntry(
      url: publication.permalink, title: publication.facts.title, number: document?.number?.value.description,
      kind: kind, issuer: issuer.map { .init(slug: $0.id, label: $0.name(language)) }, place: issuer?.place,
      fields: catalog.fieldsOf[index].map {
        .init(slug: catalog.fields[$0].id, label: catalog.fields[$0].name(language))
      },
      date: document?.issued ?? publication.facts.date.day,
      validity: document.flatMap { validity($0) }.map {
        .init(slug: $0.rawValue, label: words(language).text($0.word))
      },
      language: language == .english ? .english : .vietnamese, summary: publication.facts.summary ?? "",
      isDocument: document != nil, isIssued: document?.issued != nil, isMinor: publication.kind == .page, passages: [],
      reading: {
        let body = try publication.body
        // Who signed stands beside the text, and is looked for by name.
        let signer = document?.signer.map { [$0.title, $0.name].compactMap { $0 }.joined(separator: " ") }
        return body.blocks.map { block in
          let isHeading = if case .heading = block.kind { true } else { false }
          return SearchEntry.Passage(heading: isHeading, utf8: body.text[block.text])
        } + (signer.map { [SearchEntry.Passage(heading: true, text: $0)] } ?? [])
      },
      targets: found,
      cacheKey: Fingerprint { writer in
        writer.put(publication.fingerprint)
        writer.put(publication.permalink)
        writer.put([kind.label, issuer?.name(language) ?? "", issuer?.place ?? ""])
        // A translation has these of the page that it translates.
        writer.put([
          document?.number?.value.description ?? "", (document?.issued ?? publication.facts.date.day).description,
          document?.signer?.title ?? "", document?.signer?.name ?? "",
        ])
        for target in found {
          writer.put(target.ordinal)
          writer.put(target.text)
        }
      })
  }

  private func searchKind(_ publication: SitePublication, _ language: Language) -> SearchEntry.Facet {
    if let form = publication.facts.document?.form { return .init(slug: form.slug, label: name(.form(form), language)) }
    return .init(slug: publication.kind.rawValue, label: name(.section(publication.kind), language))
  }
}
