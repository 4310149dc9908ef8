import OpenData
import Publications
import Templates
import Vietnamese

/// `/data/`: what is served, how to read it, and what it means.
struct DataPage: Page {
  let language: Language

  static let view: any PageContent.Type = DataView.self

  func address(in outline: SiteOutline) -> PageAddress { PageAddress(DataPage.path(language), "trang dữ liệu mở") }

  func declare(_ facts: inout DeclaredFacts) -> Caching { .never }

  func siteMapEntry(in site: Site) -> SiteMapEntry { .listed() }

  func variant(in site: Site) -> String { language.rawValue }

  static func path(_ language: Language) -> String { "\(language.root)data/" }

  func html(in site: Site) throws -> [UInt8] {
    let words = site.words(language)
    let path = DataPage.path(language)
    var facts = site.simpleFacts(words.text(.openData), "data", path, language)
    let other = language.other
    if site.plan.languages.contains(other) { facts.translations = [(other, DataPage.path(other))] }
    facts.subject = .data
    facts.description = words.text(.openDataSummary)
    facts.forms = [(type: "application/ld+json", path: DataFile.catalog), ("application/json", DataFile.package)]
    func link(_ word: Word, _ path: String, note: String? = nil) -> LinkView {
      LinkView(text: words.text(word), url: site.addresses.href(path), note: note ?? path)
    }
    let url: KeyValuePairs = ["url": site.addresses.baseURL]
    let day = site.modified.map { DateView($0.day, language: language.rawValue).text } ?? ""
    let citation = words.text(
      .dataCitation,
      [
        "publisher": site.configuration.publisher(language), "name": site.configuration.name(language),
        "version": Site.dataVersion, "day": day, "url": site.addresses.absolute(path),
      ])
    let (parting, archives) = (site.parting(TargetsTable.self), site.archiveParts)
    var wholeFiles = [link(archives.isEmpty ? .dataArchive : .dataArchiveParts, DataFile.archive)]
    wholeFiles += archives.map { link(.dataArchivePart, $0.path) }
    wholeFiles += [
      link(.dataPackage, DataFile.package), link(.dataCatalog, DataFile.catalog),
      link(.dataSchemaPackage, DataFile.packageSchema), link(.dataSchemaCSV, DataFile.csvMetadataSchema),
      link(.dataSchemaFeed, DataFile.feedSchema),
    ]
    var feeds = [
      link(.dataFeed, "\(language.root)feed.xml", note: words.text(.dataFeedNote)),
      link(.dataJSONFeed, "\(language.root)feed.json"), link(.dataCalendar, DataFile.calendar),
    ]
    feeds += site.calendarParts.map { link(.dataCalendar, $0.calendarPath) }
    feeds += [link(.deadlineFeed, DataFile.deadlineFeed), link(.resultFeed, DataFile.resultFeed)]
    let view = DataView(
      title: facts.title, summary: words.text(.openDataSummary), text: words.text(.openDataText),
      license: LinkView(site.configuration.licenseName, site.configuration.licenseURL), citation: citation,
      wholeFiles: wholeFiles,
      documentFiles: documentForms(words, in: site),
      feeds: feeds,
      related: [link(.targets, "/chi-tieu/"), link(.alignmentTitle, AlignmentCatalog.path(page: 1))],
      tables: SiteTables.all.map { dataTable($0, in: site) },
      examples: [
        DataExampleView(title: "Python", code: words.text(parting.json.isEmpty ? .dataPython : .dataPythonParts, url)),
        DataExampleView(title: "R", code: words.text(parting.csv.isEmpty ? .dataR : .dataRParts, url)),
        DataExampleView(title: "curl", code: words.text(parting.json.isEmpty ? .dataCurl : .dataCurlParts, url)),
      ],
      excel: [Word.dataExcel1, .dataExcel2, .dataExcelDecimals, .dataExcel3].map { words.text($0) },
      promises: [Word.dataPromise1, .dataPromise2, .dataPromise3, .dataPromise4, .dataPromise5].map { words.text($0) })
    return try site.render(view, facts)
  }

  /// The forms of each document, by the example of the first one that has them all.
  private func documentForms(_ words: Words, in site: Site) -> [LinkView] {
    let documents = site.plan.listings.at("/van-ban/")?.items ?? []
    let example = documents.first { site.publication($0).hasAkomaNtoso } ?? documents.first
    var links: [LinkView] = []
    if let example {
      links = zip(site.twins(of: example), site.forms(of: example)).map { twin, form in
        LinkView(text: words.text(twin.word), url: site.addresses.href(form.path), note: form.path)
      }
    }
    return links + [
      LinkView(
        text: words.text(.dataSchemaDocument), url: site.addresses.href(DataFile.documentSchema),
        note: DataFile.documentSchema)
    ]
  }

  private func dataTable(_ served: any SiteTable.Type, in site: Site) -> DataTableView {
    let words = site.words(language)
    let table = served.form
    let count = served.count(in: site)
    let parting = site.parting(served)
    func link(_ text: String, _ path: String, _ note: String? = nil) -> LinkView {
      LinkView(text: text, url: site.addresses.href(path), note: note)
    }
    func note(_ word: Word, _ parts: [TablePart]) -> String {
      parts.isEmpty ? words.text(word) : words.text(.dataPartsOf)
    }
    let parts =
      parting.json.map { link($0.name + ".json", $0.jsonPath) } + parting.csv.map { link($0.name + ".csv", $0.csvPath) }
    return DataTableView(
      id: "truong-" + table.name, title: table.title(language), description: table.description(language),
      countText: words.text(.dataCount, ["n": NumberText.whole(count, language: language.rawValue)]),
      files: [
        link("\(table.name).json", table.jsonPath, note(.dataForPrograms, parting.json)),
        link("\(table.name).csv", table.csvPath, note(.dataForSheets, parting.csv)),
        link("\(table.name).schema.json", table.schemaPath, words.text(.dataSchemaOf)),
        link("\(table.name).csv-metadata.json", table.csvMetadataPath, words.text(.dataMetadataOf)),
      ] + parts,
      fields: table.columns.map { column in
        let codes = column.type.codes
        return DataFieldView(
          name: column.name, type: column.type.text(words), meaning: column.meaning(language),
          codes: codes.isEmpty ? nil : codes.joined(separator: ", "), term: column.term,
          isEmptyable: column.isNullable)
      })
  }
}

extension DataType {
  /// What it is, for readers.
  fileprivate func text(_ words: Words) -> String {
    switch self {
    case .text, .codes, .levels: words.text(.dataTypeText)
    case .address: words.text(.dataTypeAddress)
    case .day: words.text(.dataTypeDay)
    case .moment: words.text(.dataTypeMoment)
    case .integer: words.text(.dataTypeInteger)
    case .year: words.text(.dataTypeYear)
    case .number: words.text(.dataTypeNumber)
    case .fraction: words.text(.dataTypeFraction)
    case .flag: words.text(.dataTypeFlag)
    case .list(let item): words.text(.dataTypeList, ["type": item.text(words)])
    case .object: words.text(.dataTypeObject)
    }
  }
}

extension DocumentTwin {
  /// What it is.
  fileprivate var word: Word {
    switch self {
    case .json: .dataDocumentJSON
    case .markdown: .dataDocumentMarkdown
    case .akomaNtoso: .dataDocumentAkn
    }
  }
}

// MARK: Sample

extension DataPage {
  package static func sample(_ words: Words) -> Sample {
    Sample(
      "data", ViewsSamples.data,
      ViewsSamples.page("data", "Dữ liệu mở", path: "/data/", crumbs: ViewsSamples.crumbs))
  }
}

extension ViewsSamples {
  static let data = DataView(
    title: "Dữ liệu mở", summary: "Toàn bộ chỉ tiêu, tải về tự do.", text: "Dựng lại mỗi khi nội dung thay đổi.",
    license: LinkView("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), citation: "Cổng, dữ liệu mở.",
    wholeFiles: [LinkView("ZIP", "/data/congbo-data.zip")], documentFiles: [LinkView("JSON", "/van-ban/a/index.json")],
    feeds: [LinkView("Lịch", "/chi-tieu/han.ics")], related: [LinkView("Chỉ tiêu", "/chi-tieu/")],
    tables: [
      DataTableView(
        id: "truong-targets", title: "Chỉ tiêu", description: "Mỗi bản ghi là một chỉ tiêu.", countText: "50 bản ghi",
        files: [LinkView("targets.json", "/data/targets.json")],
        fields: [
          DataFieldView(
            name: "kind", type: "chữ", meaning: "Loại", codes: "target, budget",
            term: "https://schema.org/additionalType", isEmptyable: true)
        ])
    ], examples: [DataExampleView(title: "Python", code: "print('<&>')")], excel: ["Chọn Dữ liệu."],
    promises: ["Không trường nào bị bỏ."])
}
