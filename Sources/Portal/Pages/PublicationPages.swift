import Diagnostics
import Markup
import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  /// The page of a document, a news item or a standing page.
  func publicationPage(_ index: Int) throws -> [UInt8] {
    let publication = publication(index)
    switch publication.kind {
    case .document:
      guard let document = publication.facts.document else { return [] }
      return try render(try documentView(index, document), publicationFacts(index))
    case .news: return try render(try newsView(index), publicationFacts(index))
    case .page: return try render(try standingView(index), publicationFacts(index))
    }
  }

  func render(_ view: some PageContent, _ facts: PageFacts) throws -> [UInt8] {
    try templates.render(view, site: siteView(facts.language), page: frame(facts))
  }

  private func publicationFacts(_ index: Int) -> PageFacts {
    let publication = publication(index)
    let language = publication.language
    var facts = PageFacts(
      title: publication.facts.title,
      kind: publication.kind == .document ? "document" : publication.kind == .news ? "news" : "standing",
      path: publication.permalink, language: language)
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
    return SafeHTML(trusted: try publication.body.html(applying: edits))
  }

  /// Where a reference leads, from the page that it stands on.
  func address(of reference: Catalog.Reference, from index: Int) -> String {
    let page = reference.document == index ? "" : href(reference.document)
    return page + (reference.anchor.map { "#" + Addresses.encoded($0) } ?? "")
  }

  // MARK: Document

  private func documentView(_ index: Int, _ document: DocumentFacts) throws -> DocumentView {
    let publication = publication(index)
    let language = publication.language
    let words = words(language)
    // A translation shows the targets of its original, in whose words they are.
    let source = catalog.isPrimary(index) ? index : catalog.translationOf[index] ?? index
    let records = targets.ofPublication[source]
    let issuer = catalog.issuerOf[index].map { link(.issuer($0), language) } ?? LinkView(document.issuer.value, nil)
    let relations = relationGroups(index, language)
    let html = try body(index)
    return DocumentView(
      title: publication.facts.title, name: documentName(document, language),
      type: name(.form(document.form), language),
      issuer: issuer, validity: validityView(document, language), body: html, citation: citationText(index),
      published: date(publication.facts.date, language), bodyTitle: words.text(bodyTitle(document.text)),
      hasBody: document.text != TextKind.none || !html.isEmpty, number: document.number?.value.description,
      issued: document.issued.map { DateView($0, language: language.rawValue) }, summary: publication.facts.summary,
      notices: textNotice(publication) + notices(index, language),
      attributes: attributes(index, document, issuer, language),
      outline: outline(index),
      targets: records.isEmpty ? nil : targetTable(records, own: source == index, language),
      charts: records.isEmpty || !shows(.charts) ? [] : documentCharts(records, language),
      targetsMore: records.isEmpty ? nil : LinkView(words.text(.allTargets), addresses.href("/chi-tieu/")),
      alignment: alignment.pairs(of: index).isEmpty
        ? nil
        : LinkView(words.text(.alignmentLink), addresses.href(AlignmentCatalog.path(of: publication))),
      comparison: comparison(index),
      relations: relations, diagram: shows(.diagram) ? diagram(index, relations, language) : nil,
      diagramText: shows(.diagram) ? diagramText(relations, language) : nil,
      news: catalog.newsAbout[index].map { item($0, language) }, attachments: attachmentViews(publication, language),
      original: original(publication, language),
      sourceURL: href(index) + "index.md",
      dataURL: href(catalog.isPrimary(index) ? index : catalog.translationOf[index] ?? index) + "index.json",
      tags: tagLinks(publication, language), updated: updated(publication), changes: changes(publication),
      views: readingCount(index, language))
  }

  /// The day of the last correction.
  private func updated(_ publication: Publication) -> DateView? {
    publication.facts.updated.map { DateView($0, language: publication.language.rawValue) }
  }

  private func changes(_ publication: Publication) -> [ChangeView] {
    publication.facts.changes.map { change in
      ChangeView(date: DateView(change.date, language: publication.language.rawValue), note: change.note)
    }
  }

  // MARK: What the text is

  private func bodyTitle(_ text: TextKind?) -> Word {
    switch text {
    case .full: .fullText
    case .extract: .textExtract
    case .summary: .textSummary
    case .some(.none): .textNone
    case nil: .textContent
    }
  }

  /// What a reader must know of a text that is not the whole: it stands in the place of nothing.
  func textNotice(_ publication: Publication) -> [NoticeView] {
    guard let word = textNoticeWord(publication) else { return [] }
    return [NoticeView(text: words(publication.language).text(word), code: "info")]
  }

  func textNoticeWord(_ publication: Publication) -> Word? {
    switch publication.facts.document?.text {
    case .extract: .noticeExtract
    case .summary: .noticeSummary
    case .some(.none): .noticeNone
    case .full, nil: nil
    }
  }

  /// The signed original, under the title: a reader who must rely on the text relies on that.
  private func original(_ publication: Publication, _ language: Language) -> LinkView? {
    attachmentViews(publication, language).first.map { file in
      LinkView(words(language).text(.original, ["type": file.type, "size": file.size]), file.url)
    }
  }

  private func attributes(_ index: Int, _ document: DocumentFacts, _ issuer: LinkView, _ language: Language)
    -> [AttributeView]
  {
    let words = words(language)
    func day(_ label: Word, _ day: Day?) -> AttributeView {
      AttributeView(
        label: words.text(label), date: day.map { DateView($0, language: language.rawValue) }, isUnknown: day == nil)
    }
    let signature = signatureLines(index, document)
    let signer = document.signer.map { [$0.title, $0.name].compactMap { $0 }.joined(separator: " ") }
    let fields = catalog.fieldsOf[index].map { link(.field($0), language) }
    var rows = [
      AttributeView(
        label: words.text(.number), text: document.number?.value.description, isUnknown: document.number == nil),
      AttributeView(label: words.text(.form), links: [link(.form(document.form), language)]),
      AttributeView(label: words.text(.issuer), links: [issuer]),
      AttributeView(
        label: words.text(.signer), text: signature.isEmpty ? signer : nil, isUnknown: signer == nil, lines: signature),
      day(.issuedOn, document.issued), day(.effectiveOn, document.effective),
      AttributeView(label: words.text(.validity), validity: validityView(document, language, isDated: true)),
    ]
    if document.expired != nil { rows.append(day(.expiredOn, document.expired)) }
    if let period = document.period {
      rows.append(
        AttributeView(
          label: words.text(.period),
          text: period.count == 1 ? "\(period.lowerBound)" : "\(period.lowerBound) – \(period.upperBound)"))
    }
    if !fields.isEmpty { rows.append(AttributeView(label: words.text(.fields), links: fields)) }
    return rows
  }

  /// What stands above the signature, as the rules on form have it; on an English page in the language of the original where
  /// it comes from there.
  private func signatureLines(_ index: Int, _ document: DocumentFacts) -> [LineView] {
    guard let signer = document.signer, !signer.lines.isEmpty else { return [] }
    let original = catalog.translationOf[index].flatMap { publication($0).facts.document?.signer }
    let isForeign = publication(index).language == .english && original == signer
    return signer.lines.map { LineView(text: $0, lang: isForeign ? Language.vietnamese.rawValue : nil) }
  }

  /// What a reader must know first: replaced, amended, corrected, repealed by a document held here.
  private func notices(_ index: Int, _ language: Language) -> [NoticeView] {
    let words = words(language)
    return catalog.inverseRelationsOf[index].compactMap { relation in
      let word: Word
      switch relation.kind {
      case .replaces: word = .noticeReplaced
      case .repeals: word = .noticeRepealed
      case .withdraws: word = .noticeWithdrawn
      case .amends: word = .noticeAmended
      case .supplements: word = .noticeSupplemented
      case .corrects: word = .noticeCorrected
      default: return nil
      }
      guard let document = publication(relation.document).facts.document else { return nil }
      return NoticeView(
        text: words.text(word), code: relation.kind == .amends || relation.kind == .supplements ? "info" : "warning",
        link: LinkView(documentName(document, language), href(relation.document)))
    }
  }

  /// `Ủy ban nhân dân tỉnh Quảng Bình (2017), Quyết định số 2972/QĐ-UBND … , address.`
  private func citationText(_ index: Int) -> String {
    let publication = publication(index)
    guard let document = publication.facts.document else { return "" }
    let issuer = catalog.issuerOf[index].map { catalog.issuers[$0].name(publication.language) } ?? document.issuer.value
    let words = words(publication.language)
    let day =
      document.issued.map {
        " " + words.text(.citeDay, ["day": DateView($0, language: publication.language.rawValue).text])
      } ?? ""
    return
      "\(issuer), \(documentName(document, publication.language))\(day): \(publication.facts.title). \(addresses.absolute(publication.permalink))"
  }

  // MARK: News and standing pages

  private func newsView(_ index: Int) throws -> NewsView {
    let publication = publication(index)
    let language = publication.language
    let facts = publication.facts
    let documents = catalog.documentsOf[index]
    var related: [Int] = []
    for document in documents {
      for other in catalog.newsAbout[document] where other != index && !related.contains(other) && related.count < 5 {
        related.append(other)
      }
    }
    return NewsView(
      title: facts.title, published: date(facts.date, language), body: try body(index),
      category: link(.section(.news), language), updated: updated(publication),
      author: facts.author, source: facts.source.map { LinkView($0.name, $0.url) }, summary: facts.summary,
      image: picture(index), outline: anchors(index).outline.count > 3 ? outline(index) : [],
      documents: documents.map { item($0, language) }, related: related.map { item($0, language) },
      attachments: attachmentViews(publication, language),
      fields: catalog.fieldsOf[index].map { link(.field($0), language) },
      tags: tagLinks(publication, language), views: readingCount(index, language), video: video(index),
      changes: changes(publication))
  }

  private func standingView(_ index: Int) throws -> StandingView {
    let publication = publication(index)
    return StandingView(
      title: publication.facts.title, body: try body(index), summary: publication.facts.summary,
      outline: outline(index),
      groups: [], disclosures: disclosures(index), attachments: attachmentViews(publication, publication.language),
      updated: updated(publication) ?? date(publication.facts.date, publication.language),
      changes: changes(publication))
  }
}
