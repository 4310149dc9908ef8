import OpenData
import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  // MARK: Open data

  /// `/data/`: what is served, how to read it, and what it means.
  func dataPage(_ language: Language) throws -> [UInt8] {
    let words = words(language)
    let path = "\(language.root)data/"
    var facts = simpleFacts(words.text(.openData), "data", path, language)
    let other: Language = language == .vietnamese ? .english : .vietnamese
    if plan.languages.contains(other) { facts.translations = [(other, "\(other.root)data/")] }
    facts.subject = .data
    facts.description = words.text(.openDataSummary)
    facts.forms = [(type: "application/ld+json", path: DataFile.catalog), ("application/json", DataFile.package)]
    func link(_ word: Word, _ path: String, note: String? = nil) -> LinkView {
      LinkView(text: words.text(word), url: addresses.href(path), note: note ?? path)
    }
    let url: KeyValuePairs = ["url": addresses.baseURL]
    let day = modified.map { DateView($0.day, language: language.rawValue).text } ?? ""
    let citation = words.text(
      .dataCitation,
      [
        "publisher": configuration.publisher(language), "name": configuration.name(language),
        "version": Site.dataVersion, "day": day, "url": addresses.absolute(path),
      ])
    let view = DataView(
      title: facts.title, summary: words.text(.openDataSummary), text: words.text(.openDataText),
      license: LinkView(configuration.licenseName, configuration.licenseURL), citation: citation,
      wholeFiles: [
        link(.dataArchive, DataFile.archive), link(.dataPackage, DataFile.package),
        link(.dataCatalog, DataFile.catalog), link(.dataSchemaPackage, DataFile.packageSchema),
        link(.dataSchemaPackage, DataFile.csvMetadataSchema), link(.dataSchemaPackage, DataFile.feedSchema),
      ],
      documentFiles: documentForms(words),
      feeds: [
        link(.dataFeed, "\(language.root)feed.xml", note: words.text(.dataFeedNote)),
        link(.dataJSONFeed, "\(language.root)feed.json"), link(.dataCalendar, DataFile.calendar),
        link(.deadlineFeed, DataFile.deadlineFeed),
      ],
      related: [link(.targets, "/chi-tieu/"), link(.alignmentTitle, AlignmentCatalog.path(page: 1))],
      tables: SiteTables.all.map { dataTable($0, language) },
      examples: [
        DataExampleView(title: "Python", code: words.text(.dataPython, url)),
        DataExampleView(title: "R", code: words.text(.dataR, url)),
        DataExampleView(title: "curl", code: words.text(.dataCurl, url)),
      ],
      excel: [Word.dataExcel1, .dataExcel2, .dataExcel3].map { words.text($0) },
      promises: [Word.dataPromise1, .dataPromise2, .dataPromise3, .dataPromise4, .dataPromise5].map { words.text($0) })
    return try render(view, facts)
  }

  /// The forms of each document, by the example of the first one that has them all.
  private func documentForms(_ words: Words) -> [LinkView] {
    let documents = plan.listings.at("/van-ban/")?.items ?? []
    let example = documents.first { publication($0).hasAkomaNtoso } ?? documents.first
    var links: [LinkView] = []
    if let example {
      let names: [String: Word] = [
        "application/json": .dataDocumentJSON, "text/markdown": .dataDocumentMarkdown,
        "application/akn+xml": .dataDocumentAkn,
      ]
      links = forms(of: example).compactMap { form in
        names[form.type].map { LinkView(text: words.text($0), url: addresses.href(form.path), note: form.path) }
      }
    }
    return links + [
      LinkView(
        text: words.text(.dataSchemaDocument), url: addresses.href(DataFile.documentSchema),
        note: DataFile.documentSchema)
    ]
  }

  private func dataTable(_ served: any SiteTable.Type, _ language: Language) -> DataTableView {
    let words = words(language)
    let table = served.form
    let count = served.count(in: self)
    func link(_ text: String, _ path: String, _ note: String? = nil) -> LinkView {
      LinkView(text: text, url: addresses.href(path), note: note)
    }
    return DataTableView(
      id: "truong-" + table.name, title: table.title(language), description: table.description(language),
      countText: words.text(.dataCount, ["n": NumberText.whole(count, language: language.rawValue)]),
      files: [
        link("\(table.name).json", table.jsonPath, words.text(.dataForPrograms)),
        link("\(table.name).csv", table.csvPath, words.text(.dataForSheets)),
        link("\(table.name).schema.json", table.schemaPath, words.text(.dataSchemaOf)),
        link("\(table.name).csv-metadata.json", table.csvMetadataPath, words.text(.dataMetadataOf)),
      ],
      fields: table.columns.map { column in
        let codes = column.type.codes
        return DataFieldView(
          name: column.name, type: column.type.name, meaning: column.meaning(language),
          codes: codes.isEmpty ? nil : codes.joined(separator: ", "), term: column.term,
          isEmptyable: column.isNullable)
      })
  }

  // MARK: Plans beside their parents

  /// One page of the list of plans that stand beside a parent.
  func alignmentListPage(_ page: Int) throws -> [UInt8] {
    let words = words(.vietnamese)
    var facts = alignmentFacts(words.text(.alignmentTitle), AlignmentCatalog.path(page: page))
    facts.previous = page > 1 ? AlignmentCatalog.path(page: page - 1) : nil
    facts.next = page < alignment.pageCount ? AlignmentCatalog.path(page: page + 1) : nil
    let shown = alignment.documents.dropFirst((page - 1) * AlignmentCatalog.pageSize).prefix(AlignmentCatalog.pageSize)
    let items = shown.flatMap { document, pairs in
      alignment.pairs[pairs].map { pair in
        let path = addresses.href(AlignmentCatalog.path(of: publication(document)))
        return AlignmentItemView(
          document: documentLink(document), parent: documentLink(pair.parent),
          relation: words.text(pair.relation.word), summary: summary(pair),
          link: LinkView(words.text(.alignmentSee), path + "#" + anchor(pair)))
      }
    }
    let view = AlignmentListView(
      title: facts.title, intro: words.text(.alignmentIntro), items: items,
      pagination: PaginationView(current: page, total: alignment.pageCount, words: words) {
        addresses.href(AlignmentCatalog.path(page: $0))
      }, downloads: alignmentFiles, emptyText: items.isEmpty ? words.text(.alignmentEmpty) : nil)
    return try render(view, facts)
  }

  /// One plan beside all its parents.
  func alignmentPage(_ document: Int) throws -> [UInt8] {
    let words = words(.vietnamese)
    let own = documentLink(document)
    let title = words.text(.alignmentOf, ["name": own.text])
    var facts = alignmentFacts(title, AlignmentCatalog.path(of: publication(document)))
    let list = LinkView(words.text(.alignmentTitle), addresses.href(AlignmentCatalog.path(page: 1)))
    facts.breadcrumb.insert(list, at: facts.breadcrumb.count - 1)
    facts.up = list
    let pairs = alignment.pairs(of: document).map { pair in
      let parent = documentLink(pair.parent)
      return AlignedPairView(
        id: anchor(pair), title: "\(words.text(pair.relation.word)): \(parent.text)",
        summary: summary(pair), ownName: own.text, parentName: parent.text,
        parent: LinkView(publication(pair.parent).facts.title, parent.url), rows: pair.rows.map(alignedRow))
    }
    let view = AlignmentView(
      title: title, intro: words.text(.alignmentIntro),
      document: LinkView(publication(document).facts.title, own.url), pairs: pairs, downloads: alignmentFiles)
    return try render(view, facts)
  }

  private func alignmentFacts(_ title: String, _ path: String) -> PageFacts {
    var facts = simpleFacts(title, "alignment", path)
    let data = LinkView(words(.vietnamese).text(.openData), addresses.href("/data/"))
    facts.breadcrumb.insert(data, at: 1)
    facts.up = data
    facts.description = words(.vietnamese).text(.alignmentIntro)
    return facts
  }

  private var alignmentFiles: [LinkView] {
    [
      LinkView("JSON", addresses.href(DataTable.alignment.jsonPath)),
      LinkView("CSV", addresses.href(DataTable.alignment.csvPath)),
    ]
  }

  private func anchor(_ pair: AlignedPair) -> String {
    "voi-" + Addresses.fragment(publication(pair.parent).slug)
  }

  private func documentLink(_ index: Int) -> LinkView {
    let name = publication(index).facts.document.flatMap { $0.number == nil ? nil : documentName($0, .vietnamese) }
    return LinkView(name ?? publication(index).facts.title, href(index))
  }

  /// `Cao hơn: 1; Bằng: 2; Thiếu: 8`, in the order of the results, without those that no row has.
  private func summary(_ pair: AlignedPair) -> String {
    let words = words(.vietnamese)
    return AlignedTarget.Verdict.allCases.compactMap { verdict in
      let count = pair.rows.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(words.text(verdict.word)): \(NumberText.whole(count))"
    }.joined(separator: "; ")
  }

  /// For the plan's own page: what it and its first parent both measure. Nil where there is nothing of the kind.
  func comparison(_ document: Int) -> ComparisonView? {
    let words = words(.vietnamese)
    for pair in alignment.pairs(of: document) {
      let rows = pair.rows.compactMap { row -> ComparisonRowView? in
        guard let own = row.own.map({ targets.records[$0] }), let parent = row.parent.map({ targets.records[$0] })
        else {
          return nil
        }
        let shown = alignedRow(row)
        func amount(_ record: TargetRecord) -> String {
          [self.amount(record, .vietnamese), record.deadlineYear.map { words.text(.byYear, ["n": String($0)]) }]
            .compactMap { $0 }.joined(separator: " ")
        }
        return ComparisonRowView(
          subject: own.subject.isEmpty ? own.quote : own.subject,
          verdict: [shown.verdict, shown.timing, shown.doubt].compactMap { $0 }.joined(separator: "; "),
          code: shown.code, own: amount(own), ownURL: "#" + own.anchor, parent: amount(parent), parentURL: parent.url)
      }
      if rows.isEmpty { continue }
      let name = documentLink(pair.parent).text
      return ComparisonView(
        caption: words.text(.alignmentWith, ["name": name]), parentName: name, ownName: documentLink(document).text,
        rows: rows)
    }
    return nil
  }

  private func alignedRow(_ row: AlignedTarget) -> AlignedRowView {
    let words = words(.vietnamese)
    func side(_ record: Int?) -> AlignedSideView? {
      record.map { number in
        let record = targets.records[number]
        return AlignedSideView(
          amount: amount(record, .vietnamese), quote: record.quote, url: record.url,
          deadline: record.deadlineYear.map { words.text(.byYear, ["n": String($0)]) }, provision: record.provision)
      }
    }
    var timing: String?
    if let kind = row.timing, let own = row.own, let parent = row.parent,
      let a = targets.records[own].deadlineYear, let b = targets.records[parent].deadlineYear
    {
      timing = words.text(kind.word, ["n": String(abs(a - b))])
    }
    let isWhole = row.own != nil && row.parent != nil
    let verdict = row.verdict == .later ? row.level?.word ?? .verdictUnclear : row.verdict.word
    return AlignedRowView(
      verdict: words.text(verdict), code: row.verdict.rawValue, own: side(row.own),
      parent: side(row.parent), timing: timing,
      doubt: isWhole && !row.isSure ? words.text(.alignmentDoubt, ["n": String(row.likeness ?? 0)]) : nil)
  }
}
