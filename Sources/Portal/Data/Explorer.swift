import Cache
import JSON
import OpenData
import Publications
import Results
import Targets
import Vietnamese

/// What the explorer's filter works on in the browser (`templates/assets/explorer.js`): a table of contents with what each target
/// can be filtered by, rows in blocks, values, and where each word stands. All are JSON, deflated (RFC 1951).
enum ExplorerFile {
  /// Where they lie.
  static let folder = "/chi-tieu/du-lieu/"
  static let contents = folder + "muc-luc.bin"
  static let values = folder + "gia-tri.bin"
  static func block(_ number: Int) -> String { "\(folder)\(number).bin" }
  static func words(_ number: Int) -> String { "\(folder)tu-\(number).bin" }

  /// What targets can be filtered by: the name in addresses, and the word for readers.
  static let facets: [(name: String, label: Word)] = [
    ("deadline", .deadline), ("progress", .statusWord), ("issuer", .issuer), ("field", .field), ("level", .level),
    ("place", .place),
    ("unit", .unit), ("kind", .kind), ("status", .targetStatus),
  ]

  /// Rows of a block, about: blocks end where a document does.
  static let blockSize = 150
  /// How many blocks there are, about, before they grow.
  static let mostBlocks = 200
  /// How tightly they are deflated, 1 to 12: beyond this it takes twice as long for one byte in fifty.
  static let packing: Int32 = 6
  /// How many files there are beside the blocks: of words, and two.
  static let otherFiles = 66

  /// The words that the script says.
  static let sayings: [Word] = [
    .filterWords, .resetFilter, .all, .deadlineFrom, .deadlineTo, .sortDefault, .sortDeadline, .sortHighest,
    .sortLowest,
    .moreRows, .rowsShown, .rowsNone, .csvOfResult, .filterFailed, .confirmed, .byYear, .chartSpan, .compareWith,
    .targetClause, .none, .pairedRows, .reached, .notPaired, .maybeSame, .chartOne, .rowsNoWord, .rowsUnknown,
    .compareTitle,
  ]
}

/// The targets in the order of the explorer, by documents and blocks.
struct Explorer: Sendable {
  /// A document with its records.
  struct Document: Sendable {
    let index: Int
    let records: ArraySlice<Int>
  }

  let site: Site
  let documents: [Document]
  /// Of each block the documents.
  let blocks: [Range<Int>]

  init(_ site: Site) {
    self.site = site
    let (targets, order) = (site.targets.whole, site.targets.whole.listings[0].records)
    var documents: [Document] = []
    var blocks: [Range<Int>] = []
    var (at, first, rows) = (0, 0, 0)
    let size = max(ExplorerFile.blockSize, order.count / ExplorerFile.mostBlocks)
    while at < order.count {
      let index = targets.places[order[at]].publication
      let count = targets.ofPublication[index].count
      documents.append(Document(index: index, records: order[at..<at + count]))
      at += count
      rows += count
      if rows >= size || at == order.count {
        blocks.append(first..<documents.count)
        (first, rows) = (documents.count, 0)
      }
    }
    (self.documents, self.blocks) = (documents, blocks)
  }

  /// Changes whenever what a block holds may: browsers keep a block under its address with this behind it.
  func version(_ block: Range<Int>) -> String {
    let words = site.words(.vietnamese)
    let fingerprint = Fingerprint { writer in
      writer.put("6")
      for word in [
        Word.atLeast, .moreThan, .atMost, .lessThan, .about, .times, .among, .outOf, .riseBy, .fallBy, .moreBy,
        .eachYear, .byDay, .bySummary,
      ] {
        writer.put(words.text(word))
      }
      for document in documents[block] {
        writer.put(site.targets.whole.fingerprints[document.index])
        writer.put(site.catalog.whole.publications[document.index].facts.document?.text?.rawValue)
        for text in sharedTexts(document.index) { writer.put(text) }
      }
      putStandings(block, to: &writer)
    }
    return String(fingerprint.hexadecimal.prefix(8))
  }

  /// The rows of some documents.
  func rows(_ block: Range<Int>) -> [UInt8] {
    var text = JSONText()
    text.array { text in for document in documents[block] { write(document, to: &text) } }
    return text.bytes
  }

  /// The document's number, or the name that stands for it.
  private func shownName(_ index: Int) -> String {
    let facts = site.catalog.whole.publications[index].facts
    return facts.document.map { $0.number?.value.description ?? site.documentName($0, .vietnamese) } ?? facts.title
  }

  /// What key words find all targets of a document by: its name, its body and the body's place.
  func sharedTexts(_ index: Int) -> [String] {
    let issuer = site.catalog.whole.issuerOf[index].map { site.catalog.issuers[$0] }
    return [shownName(index), issuer?.name.vietnamese, issuer?.place].compactMap { $0 }
  }

  private func write(_ document: Document, to text: inout JSONText) {
    let publication = site.catalog.whole.publications[document.index]
    let facts = publication.facts.document
    let issuer = site.catalog.whole.issuerOf[document.index].map { site.catalog.issuers[$0] }
    text.array { text in
      text.value(site.addresses.href(publication.permalink))
      text.value(shownName(document.index))
      text.value(publication.facts.title)
      text.value(issuer?.name.vietnamese)
      text.value(issuer?.place)
      text.value(facts?.issued?.description)
      text.array { text in
        for number in document.records { write(site.targets.whole.records[number], number, to: &text) }
      }
    }
  }

  private func write(_ record: TargetRecord, _ number: Int, to text: inout JSONText) {
    text.array { text in
      text.value(record.number)
      text.value(site.amount(record, .vietnamese))
      text.value(record.display)
      text.value(record.quote)
      text.value(site.place(of: number, .vietnamese))
      text.value(record.comparator.rawValue)
      text.value(record.value)
      text.value(record.valueMax)
      text.value(record.unit)
      text.value(record.deadlineYear)
      text.value(record.baselineYear)
      text.value(record.confidence)
      text.value(record.terms?.deadline == nil ? nil : site.deadlineText(record, .vietnamese))
      let isStanding = writeStanding(number, to: &text)
      guard let day = record.terms?.deadline else { return }
      if !isStanding { text.value(nil as String?) }
      text.value(day.description)
    }
  }

  /// The values of percentages and other amounts, in the order of the explorer.
  func values() -> [UInt8] {
    var text = JSONText()
    text.array { text in
      for number in site.targets.whole.listings[0].records { text.value(site.targets.whole.records[number].value) }
    }
    return text.bytes
  }
}

// MARK: The table of contents

extension Explorer {
  /// What the filter begins with. Columns of targets are texts with one character each: U+0041 and a number.
  func contents(_ index: ExplorerWords) -> [UInt8] {
    let (words, facets) = (site.words(.vietnamese), Facets(site))
    var text = JSONText()
    text.object { text in
      text.key("words")
      text.array { text in for word in ExplorerFile.sayings { text.value(words.text(word)) } }
      text.key("facets")
      text.array { text in
        for facet in ExplorerFile.facets { facets.write(facet.name, words.text(facet.label), to: &text) }
      }
      text.key("documents")
      text.array { text in
        for document in documents {
          text.array { text in
            text.value(document.records.count)
            text.value(facets.issuer(document.index))
            text.value(facets.place(document.index))
            for field in facets.fields(document.index) { text.value(field) }
          }
        }
      }
      writeColumns(facets, to: &text)
      text.key("blocks")
      text.array { text in
        for block in blocks {
          text.value(block.count)
          text.value(version(block))
        }
      }
      text.key("index")
      text.array { text in for first in index.firsts { text.value(first) } }
      text.key("version")
      text.value(version(0..<documents.count))
    }
    return text.bytes
  }

  private func writeColumns(_ facets: Facets, to text: inout JSONText) {
    let targets = site.targets.whole
    func column(_ code: (_ record: TargetRecord, _ number: Int) -> Int) -> String {
      var scalars = String.UnicodeScalarView()
      for number in targets.listings[0].records {
        scalars.append(Unicode.Scalar(UInt32(0x41 + code(targets.records[number], number))) ?? "A")
      }
      return String(scalars)
    }
    // Of thousands of records there are few values: each is looked up once.
    var (years, units): ([Int?: Int], [String: Int]) = ([:], [:])
    func known<Key>(_ key: Key, _ numbers: inout [Key: Int], _ find: () -> Int) -> Int {
      if let number = numbers[key] { return number }
      let number = find()
      numbers[key] = number
      return number
    }
    text.key("deadlines")
    text.value(
      column { record, _ in
        known(record.deadlineYear, &years) { facets.number("deadline", record.deadlineYear.map(String.init)) + 1 }
      })
    let statuses = Dictionary(
      uniqueKeysWithValues: ProgressStatus.allCases.map { ($0, facets.number("progress", $0.rawValue) + 1) })
    text.key("standings")
    text.value(column { _, number in statuses[site.results.whole.progress[number].progress.status] ?? 0 })
    text.key("units")
    text.value(
      column { record, _ in
        known(record.unit, &units) { facets.number("unit", TargetListing.slug(ofUnit: record.fullUnit)) + 1 }
      })
    let bits = Dictionary(
      uniqueKeysWithValues: AdministrativeLevel.allCases.map { ($0, 1 << facets.number("level", $0.rawValue)) })
    let kinds = Dictionary(uniqueKeysWithValues: TargetKind.allCases.map { ($0, facets.number("kind", $0.rawValue)) })
    text.key("marks")
    text.value(
      column { record, number in
        let levels = record.levels.reduce(0) { $0 | (bits[$1] ?? 0) }
        let kind = kinds[record.kind] ?? 0
        let isEnded = site.results.whole.progress[number].ending != nil
        return levels | kind << 4 | (record.isConfirmed ? 64 : 0) | (site.isShare(record, number) ? 128 : 0)
          | (isEnded ? 256 : 0)
      })
  }
}

/// What the explorer can be filtered by, with the number of each value.
private struct Facets {
  private let site: Site
  private var options: [String: [(value: String, label: String)]] = [:]
  private var numbers: [String: [String: Int]] = [:]

  init(_ site: Site) {
    self.site = site
    for listing in site.targets.whole.listings {
      guard let (name, value) = listing.parameter(site.catalog) else { continue }
      if case .level = listing.kind { continue }
      if case .kind = listing.kind { continue }
      if case .status = listing.kind { continue }
      if case .unit = listing.kind { continue }
      let label = if case .year(let year) = listing.kind { String(year) } else { site.name(listing.kind) }
      add(name, value, label)
    }
    // Units that occur once have no list, but can be chosen.
    for unit in TargetListing.units(of: site.targets.whole.records) {
      add("unit", TargetListing.slug(ofUnit: unit), site.name(.unit(unit)))
    }
    // Those that are bits of a number keep theirs whichever of them occur.
    let words = site.words(.vietnamese)
    for level in AdministrativeLevel.allCases { add("level", level.rawValue, words.text(level.word)) }
    for kind in TargetKind.allCases { add("kind", kind.rawValue, words.text(kind.word)) }
    let known = Set(site.results.whole.progress.lazy.map(\.progress.status))
    for status in ProgressStatus.allCases where known.contains(status) {
      add("progress", status.rawValue, words.text(status.word))
    }
    add("status", "extracted", words.text(.extracted))
    add("status", "confirmed", words.text(.confirmed))
  }

  private mutating func add(_ name: String, _ value: String, _ label: String) {
    numbers[name, default: [:]][value] = options[name]?.count ?? 0
    options[name, default: []].append((value, label))
  }

  /// The number of a value; -1 where it is none of the values.
  func number(_ name: String, _ value: String?) -> Int { value.flatMap { numbers[name]?[$0] } ?? -1 }

  func issuer(_ index: Int) -> Int {
    number("issuer", site.catalog.whole.issuerOf[index].map { site.catalog.issuers[$0].id } ?? "-")
  }

  func place(_ index: Int) -> Int {
    number("place", site.catalog.whole.issuerOf[index].flatMap { site.catalog.issuers[$0].place }.map { Slug.make($0) })
  }

  func fields(_ index: Int) -> [Int] {
    site.catalog.whole.fieldsOf[index].map { number("field", site.catalog.fields[$0].id) }
  }

  func write(_ name: String, _ label: String, to text: inout JSONText) {
    text.array { text in
      text.value(name)
      text.value(label)
      for option in options[name] ?? [] {
        text.value(option.value)
        text.value(option.label)
      }
    }
  }
}
