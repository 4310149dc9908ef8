import Publications
import Targets
import Templates
import Vietnamese

/// The page of a document.
struct DocumentPage: PublicationPage {
  let index: Int

  static let view: any PageContent.Type = DocumentView.self

  func declare(_ facts: inout DeclaredFacts) -> Caching {
    facts.publication(index)
    facts.inverseRelations(of: index)
    facts.news(about: index)
    facts.pairs(of: index)
    // A translation shows the targets of its original, in whose words they are.
    let source = source(in: facts.site)
    if source != index { facts.targets(of: source) } else { facts.standing(of: index) }
    return .whileFactsStay
  }

  func html(in site: Site) throws -> [UInt8] {
    guard let document = site.publication(index).facts.document else { return [] }
    return try site.render(view(of: document, in: site), site.publicationFacts(index, "document"))
  }

  // MARK: Other forms

  static let siblings = DocumentTwin.allCases.map(\.rawValue)

  func siblings(in site: Site) -> [SiblingFile] {
    let index = index
    return site.twins(of: index).compactMap { twin in
      switch twin {
      case .json:
        site.catalog.isPrimary(index) ? SiblingFile(name: twin.rawValue) { site.documentFile(index) } : nil
      case .markdown: SiblingFile(name: twin.rawValue) { try site.markdown(index) }
      case .akomaNtoso: SiblingFile(name: twin.rawValue) { try site.akomaNtoso(index) }
      }
    }
  }

  // MARK: The page

  /// The document whose targets it shows.
  private func source(in site: Site) -> Int {
    site.catalog.isPrimary(index) ? index : site.catalog.translationOf[index] ?? index
  }

  private func view(of document: DocumentFacts, in site: Site) throws -> DocumentView {
    let publication = site.publication(index)
    let language = publication.language
    let words = site.words(language)
    let source = source(in: site)
    let records = site.targets.ofPublication[source]
    let issuer =
      site.catalog.issuerOf[index].map { site.link(.issuer($0), language) } ?? LinkView(document.issuer.value, nil)
    let relations = relationGroups(in: site, language)
    let html = try site.body(index)
    return DocumentView(
      title: publication.facts.title, name: site.documentName(document, language),
      type: site.name(.form(document.form), language),
      issuer: issuer, validity: site.validityView(document, language), body: html, citation: citationText(in: site),
      published: site.date(publication.facts.date, language), bodyTitle: words.text(bodyTitle(document.text)),
      hasBody: document.text != TextKind.none || !html.isEmpty, number: document.number?.value.description,
      issued: document.issued.map { DateView($0, language: language.rawValue) }, summary: publication.facts.summary,
      notices: site.textNotice(publication) + notices(in: site, language),
      attributes: attributes(in: site, document, issuer, language),
      outline: site.outline(index),
      targets: records.isEmpty ? nil : site.targetTable(records, own: source == index, language),
      charts: { records.isEmpty || !site.shows(.charts) ? [] : site.documentCharts(records, language) },
      targetsMore: records.isEmpty ? nil : LinkView(words.text(.allTargets), site.addresses.href("/chi-tieu/")),
      alignment: site.alignment.pairs(of: index).isEmpty
        ? nil
        : LinkView(words.text(.alignmentLink), site.addresses.href(AlignmentCatalog.path(ofPlan: publication.slug))),
      comparison: site.comparison(index),
      progress: source == index ? site.documentProgress(index, language) : nil,
      results: source == index ? site.resultsView(index, language) : nil,
      relations: relations, diagram: site.shows(.diagram) ? diagram(in: site, relations) : nil,
      diagramText: site.shows(.diagram) ? diagramText(relations) : nil,
      news: site.catalog.newsAbout[index].map { site.item($0, language) },
      attachments: site.attachmentViews(publication, language),
      original: original(in: site, publication, language),
      sourceURL: site.twins(of: index).contains(.markdown) ? site.href(index) + DocumentTwin.markdown.rawValue : nil,
      dataURL: site.twins(of: index).contains(.json) ? site.href(source) + DocumentTwin.json.rawValue : nil,
      tags: site.tagLinks(publication, language), updated: site.updated(publication),
      changes: site.changes(publication),
      views: site.readingCount(index, language))
  }

  private func bodyTitle(_ text: TextKind?) -> Word {
    switch text {
    case .full: .fullText
    case .extract: .textExtract
    case .summary: .textSummary
    case .some(.none): .textNone
    case nil: .textContent
    }
  }

  /// The first file, under the title. It is called the original where it is a PDF, as signed papers are published, or where its
  /// editor calls it so.
  private func original(in site: Site, _ publication: SitePublication, _ language: Language) -> LinkView? {
    guard let file = site.attachmentViews(publication, language).first, let named = publication.facts.attachments.first
    else { return nil }
    let isOriginal =
      FileNames.ending(named.file.value) == "pdf" || named.title.map { Folding.fold($0).hasPrefix("ban goc") } ?? false
    return LinkView(
      site.words(language).text(isOriginal ? .original : .firstFile, ["type": file.type, "size": file.size]), file.url)
  }

  private func attributes(in site: Site, _ document: DocumentFacts, _ issuer: LinkView, _ language: Language)
    -> [AttributeView]
  {
    let words = site.words(language)
    func day(_ label: Word, _ day: Day?) -> AttributeView {
      AttributeView(
        label: words.text(label), date: day.map { DateView($0, language: language.rawValue) }, isUnknown: day == nil)
    }
    let signature = signatureLines(in: site, document)
    let signer = document.signer.map { [$0.title, $0.name].compactMap { $0 }.joined(separator: " ") }
    let fields = site.catalog.fieldsOf[index].map { site.link(.field($0), language) }
    var rows = [
      AttributeView(
        label: words.text(.number), text: document.number?.value.description, isUnknown: document.number == nil),
      AttributeView(label: words.text(.form), links: [site.link(.form(document.form), language)]),
      AttributeView(label: words.text(.issuer), links: [issuer]),
      AttributeView(
        label: words.text(.signer), isUnknown: signer == nil,
        lines: signature.isEmpty ? signer.map { [LineView(text: $0, lang: nil)] } ?? [] : signature),
      day(.issuedOn, document.issued), day(.effectiveOn, document.effective),
      AttributeView(label: words.text(.validity), validity: site.validityView(document, language, isDated: true)),
    ]
    for attribute in DocumentFacts.attributes {
      let label = words.text(ofKey: attribute.word)
      switch attribute.value(document) {
      case .day(let day): rows.append(AttributeView(label: label, date: DateView(day, language: language.rawValue)))
      case .text(let text): rows.append(AttributeView(label: label, text: text))
      case nil: break
      }
    }
    if !fields.isEmpty { rows.append(AttributeView(label: words.text(.fields), links: fields)) }
    let targets = site.targets.count(of: source(in: site))
    if targets > 0 {
      rows.append(
        AttributeView(
          label: words.text(.targets), links: [LinkView(words.count(.targets, targets), "#_phan-chi-tieu")]))
    }
    return rows
  }

  /// What stands above the signature, as the rules on form have it; on an English page in the language of the original where
  /// it comes from there.
  private func signatureLines(in site: Site, _ document: DocumentFacts) -> [LineView] {
    guard let signer = document.signer, !signer.lines.isEmpty else { return [] }
    let original = site.catalog.translationOf[index].flatMap { site.publication($0).facts.document?.signer }
    let isForeign = site.publication(index).language == .english && original == signer
    return signer.lines.map { LineView(text: $0, lang: isForeign ? Language.vietnamese.rawValue : nil) }
  }

  /// `Ủy ban nhân dân tỉnh Quảng Bình (2017), Quyết định số 2972/QĐ-UBND … , address.`
  private func citationText(in site: Site) -> String {
    let publication = site.publication(index)
    guard let document = publication.facts.document else { return "" }
    let issuer =
      site.catalog.issuerOf[index].map { site.catalog.issuers[$0].name(publication.language) } ?? document.issuer.value
    let words = site.words(publication.language)
    let day =
      document.issued.map {
        " " + words.text(.citeDay, ["day": DateView($0, language: publication.language.rawValue).text])
      } ?? ""
    return
      "\(issuer), \(site.documentName(document, publication.language))\(day): \(publication.facts.title). \(site.addresses.absolute(publication.permalink))"
  }
}
