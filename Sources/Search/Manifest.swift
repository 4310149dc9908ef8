import Parallel
import FoundationEssentials
import Glibc
import Vietnamese

/// The one file with a fixed name: which file holds what, the labels of the facets, and the list of abbreviations.
struct Manifest: Encodable, Sendable {
  /// Of the layout; a client refuses another.
  let version = 7
  let pages: Int
  /// Words with pairs, targets: first keys, one a line, and names of 6 letters, one after the other.
  var keys: [String] = []
  var blocks: [String] = []
  /// Words that go together (``WordGroups``), a group a line, and the names of their files.
  var groups = ""
  var groupFiles = ""
  /// The words of the hot entries: their places are known before these have come.
  var hotWords = ""
  /// Names of the card files, and how many cards stand in one.
  var cards = ""
  let cardsPerFile: Int
  /// Which file holds the card of each page (``CardPacks/files``).
  let cardFiles: String
  /// Which words tell of which card files (``CardPacks/words(_:_:)``).
  let cardWords: String
  /// Names of the files of facet columns, and how many pages stand in one.
  var columns = ""
  let pagesPerColumn = 8192
  /// Name of the list of words for the correction of typing errors.
  var words = ""
  /// Names of the files of the places of pairs, and on how many pages a pair stands at least that has them (``PairPlaces``).
  var places = ""
  let leastPlaced: Int
  /// `[slug, label]` each.
  let kinds: [[String]]
  let issuers: [[String]]
  let fields: [[String]]
  let validities: [[String]]
  /// Each combination of fields that occurs, as numbers of `fields`.
  let fieldSets: [[Int]]
  /// The keys of abbreviations, with those of what they stand for; in a query all of these are looked for.
  let abbreviations: [String: [String]]
  /// The keys of terms of other languages, with those of the pages.
  let terms: [String: [String]]
  /// The keys of what readers call a subject, with those of the pages; a page that is named by its address stands as its number, `#12`.
  let topics: [String: [String]]
  /// How the words of terms and topics are written, by their keys, where that is one way and has diacritics: who types diacritics means
  /// `bán đồ` by that, and not by `bản đồ`.
  let forms: [String: String]
  /// Places of several words, a place a line, as the words of a text are: each is one thing in a query.
  let regions: String
  /// The pages about the portal itself, by number.
  let minor: [Int]
  /// For each page a character, `0` + 2 × the words of its title + 1 for a document (``titleShape(_:)``): what ranks pages that fit
  /// alike, without their cards. Empty where it would weigh more than the cards.
  let titles: String
  private let packs: CardPacks

  /// What stands in the second part of the file, behind ``Routes``.
  private enum CodingKeys: String, CodingKey {
    case version, pages, cardsPerFile, cardFiles, columns, pagesPerColumn, words, places, leastPlaced
    case kinds, issuers, fields, validities, fieldSets, minor, titles
  }

  /// What tells where a query's words are. It stands first, so that their files can be asked for while the rest is on its way.
  private struct Routes: Encodable {
    let keys, blocks: [String]
    let groups, groupFiles, hotWords: String
    let cards, cardWords: String
    let regions: String
    let abbreviations, terms, topics: [String: [String]]
    let forms: [String: String]
  }

  init(_ entries: [SearchEntry], _ language: SearchLanguage, _ options: SearchIndex.Options) {
    pages = entries.count
    leastPlaced = PairPlaces.least(pages: entries.count)
    cardsPerFile = entries.count <= 20_000 ? 64 : 128
    packs = CardPacks(entries, perFile: cardsPerFile)
    cardFiles = packs.files
    cardWords = packs.words(entries, language)
    kinds = Manifest.table(entries.map(\.kind))
    issuers = Manifest.table(entries.compactMap(\.issuer))
    fields = Manifest.table(entries.flatMap(\.fields))
    validities = Manifest.table(entries.compactMap(\.validity))
    let number = Manifest.numbers(fields)
    fieldSets = Set(entries.map { Manifest.fieldSet($0, number) }).sorted { $0.lexicographicallyPrecedes($1) }
    abbreviations = Manifest.keys(options.abbreviations, language)
    let places = Set(entries.compactMap(\.place))
    let said = options.terms.merging(ProvinceLetters.known(places)) { $0 + $1 }
    terms = language == .vietnamese ? Manifest.keys(said, language) : [:]
    topics = language == .vietnamese ? Manifest.keys(options.topics, language, entries) : [:]
    forms = language == .vietnamese ? Manifest.forms(Array(said.keys) + Array(options.topics.keys)) : [:]
    regions = language == .vietnamese ? Manifest.regions(places) : ""
    minor = entries.indices.filter { entries[$0].isMinor }
    titles = entries.count > 20_000 ? "" : String(decoding: entries.map(Manifest.titleShape), as: UTF8.self)
  }

  /// The keys of the words of each text: reading texts would make the first search of a slow device wait. The address of a page is its number; one
  /// that no page has is left out.
  private static func keys(
    _ texts: [String: [String]], _ language: SearchLanguage, _ entries: [SearchEntry] = []
  ) -> [String: [String]] {
    let addresses = Set(texts.values.joined().filter { $0.hasPrefix("/") })
    let numbers = Dictionary(
      entries.indices.filter { addresses.contains(entries[$0].url) }.map { (entries[$0].url, $0) },
      uniquingKeysWith: { first, _ in first })
    func keys(_ text: String) -> String {
      Analysis.analyse(text, language: language).words.map(\.key).joined(separator: " ")
    }
    let pairs = texts.map { text in
      (keys(text.key), text.value.compactMap { $0.hasPrefix("/") ? numbers[$0].map { "#\($0)" } : keys($0) })
    }
    return Dictionary(pairs) { Array(Set($0 + $1)) }.mapValues { $0.sorted() }
  }

  /// How some texts are written, by their keys: those that differ from these, and have one way of writing.
  private static func forms(_ texts: [String]) -> [String: String] {
    let written = texts.map { Analysis.analyse($0, language: .vietnamese).words }
    let ways = Dictionary(grouping: written) { $0.map(\.key).joined(separator: " ") }
    return ways.compactMapValues { ways in
      let forms = Set(ways.map { $0.map(\.form).joined(separator: " ") })
      return forms.count == 1 ? forms.first : nil
    }
    .filter { $0.key != $0.value }
  }

  /// The words of the places of the country, and of those of some pages.
  private static func regions(_ places: Set<String>) -> String {
    let names = places.union(Provinces.written + ["Việt Nam", "Vũng Tàu"]).map { place in
      Analysis.analyse(place, language: .vietnamese).words.map(\.form).joined(separator: " ")
    }
    return Set(names).filter { $0.contains(" ") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .joined(separator: "\n")
  }

  /// The words of a title, at most 38 of them, and whether it is a document's, as a character of ASCII.
  static func titleShape(_ entry: SearchEntry) -> UInt8 {
    var text = SearchText.prepared(entry.title)
    let count = text.withUTF8 { bytes in
      var scanner = Scanner(bytes)
      var (copy, count): ([UInt8], Int) = ([], 0)
      while scanner.next(&copy) { count += 1 }
      return count
    }
    return UInt8(0x30 + 2 * min(38, count) + (entry.isDocument ? 1 : 0))
  }

  static func fieldSet(_ entry: SearchEntry, _ number: [String: Int]) -> [Int] {
    Set(entry.fields.compactMap { number[$0.slug] }).sorted()
  }

  static func numbers(_ table: [[String]]) -> [String: Int] {
    Dictionary(table.enumerated().map { ($0.element[0], $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The values by slug; of several labels of one slug the least.
  private static func table(_ facets: [SearchEntry.Facet]) -> [[String]] {
    var labels: [String: String] = [:]
    for facet in Set(facets) {
      if let known = labels[facet.slug], known.utf8.lexicographicallyPrecedes(facet.label.utf8) { continue }
      labels[facet.slug] = facet.label
    }
    return labels.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { [$0, labels[$0] ?? $0] }
  }

  mutating func take(_ kinds: PerBlockKind<BlockWriter.Blocks>, _ named: inout NamedFiles) {
    for kind in kinds.all {
      keys.append(kind.firstKeys.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
      blocks.append(
        kind.keys.indices.map {
          named.add(.init(key: kind.keys[$0], bytes: kind.bytes[$0], name: kind.names[$0]))
        }.joined())
    }
  }

  mutating func take(groups words: String, _ files: [NamedFiles.Packed], _ named: inout NamedFiles) {
    groups = words
    groupFiles = files.map { named.add($0) }.joined()
  }

  mutating func take(places files: [NamedFiles.Packed], _ named: inout NamedFiles) {
    places = files.map { named.add($0) }.joined()
  }

  mutating func takeWords(_ lines: [UInt8], _ named: inout NamedFiles) { words = named.add(named.packed(lines)) }

  mutating func take(_ files: CardFiles, _ named: inout NamedFiles) {
    cards = files.cards.map { named.add($0) }.joined()
    columns = files.columns.map { named.add($0) }.joined()
  }

  /// What the cards and the columns of these pages are.
  func cardFiles(_ entries: [SearchEntry], _ names: NamedFiles) -> CardFiles {
    let issuerNumber = Manifest.numbers(issuers)
    let kindNumber = Manifest.numbers(kinds)
    let order = packs.packs
    let packs = Parallel.map(order.count, grain: 1) { pack in
      var cards: [UInt8] = []
      for page in order[pack] {
        let entry = entries[page]
        cards.append(UInt8(ascii: cards.isEmpty ? "[" : ","))
        Card(
          entry: entry, kind: kindNumber[entry.kind.slug] ?? 0, issuer: entry.issuer.flatMap { issuerNumber[$0.slug] }
        ).write(to: &cards)
      }
      cards.append(UInt8(ascii: "]"))
      return names.packed(cards)
    }
    let setNumber = Dictionary(fieldSets.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let facets = Columns(
      kinds: kindNumber, issuers: issuerNumber, validities: Manifest.numbers(validities),
      fields: Manifest.numbers(fields), fieldSets: setNumber)
    return CardFiles(
      cards: packs,
      columns: stride(from: 0, to: entries.count, by: pagesPerColumn).map { start in
        names.packed(facets.file(entries[start..<min(entries.count, start + pagesPerColumn)]))
      })
  }

  /// Its two parts deflated, the length of each before it, and the hot entries behind them; all of it behind its name, by which the
  /// client knows it undamaged.
  func encoded(_ hot: [UInt8]) -> [UInt8] {
    let routes = Routes(
      keys: keys, blocks: blocks, groups: groups, groupFiles: groupFiles, hotWords: hotWords, cards: cards,
      cardWords: cardWords, regions: regions, abbreviations: abbreviations, terms: terms, topics: topics, forms: forms)
    var bytes: [UInt8] = []
    for part in [Manifest.json(routes), Manifest.json(self)].map(Deflate.raw) {
      bytes.append(varint: part.count)
      bytes += part
    }
    bytes += hot
    return Array(NamedFiles.name(bytes).utf8) + bytes
  }

  /// Keys sorted, so that equal values give equal bytes.
  static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }
}

/// The files of the cards, and of the facet columns.
struct CardFiles: Sendable {
  let cards: [NamedFiles.Packed]
  let columns: [NamedFiles.Packed]
}

/// What a result shows before its page is fetched: `[url, title, number, kind, issuer, date, place, document]`, the last 2 for a document
/// whose date is that of issue, 1 for another document, else 0. Written by
/// hand, since an encoder takes longer for ten thousand cards than it takes to read their pages' words.
struct Card {
  let entry: SearchEntry
  let kind: Int
  let issuer: Int?

  func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    for text in [entry.url, entry.title, entry.number ?? ""] { Card.append(text, to: &out) }
    out.append(contentsOf: "\(kind),\(issuer ?? -1),".utf8)
    for text in [entry.date.description, entry.place ?? ""] { Card.append(text, to: &out) }
    out.append(contentsOf: (!entry.isDocument ? "0]" : entry.isIssued ? "2]" : "1]").utf8)
  }

  /// A JSON string (RFC 8259, section 7) and a comma.
  private static func append(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        out.append(0x5C)
        out.append(byte)
      case 0..<0x20: out.append(contentsOf: ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
      default: out.append(byte)
      }
    }
    out.append(0x22)
    out.append(0x2C)
  }
}

/// The facet values of pages as columns of bytes: kind, issuer (low, high), fields (low, high), validity, year.
/// 255, or 65535, means none; years count from 1900.
struct Columns {
  let kinds: [String: Int]
  let issuers: [String: Int]
  let validities: [String: Int]
  let fields: [String: Int]
  let fieldSets: [[Int]: Int]

  func file(_ entries: ArraySlice<SearchEntry>) -> [UInt8] {
    let issuer = entries.map { entry in entry.issuer.flatMap { issuers[$0.slug] } ?? 0xFFFF }
    let sets = entries.map { fieldSets[Manifest.fieldSet($0, fields)] ?? 0xFFFF }
    var out: [UInt8] = entries.map { UInt8(clamping: kinds[$0.kind.slug] ?? 255) }
    for column in [issuer, sets] {
      out += column.map { UInt8($0 & 0xFF) }
      out += column.map { UInt8($0 >> 8 & 0xFF) }
    }
    out += entries.map { entry in UInt8(clamping: entry.validity.flatMap { validities[$0.slug] } ?? 255) }
    out += entries.map { UInt8(clamping: max(0, $0.date.year - 1900)) }
    return out
  }
}

/// The list of words that typing errors are corrected to.
enum Spelling {
  /// Lines of a key and the number of its pages, sorted by key; words of letters alone, not the rarest.
  static func file(_ words: [EntryList], _ vocabulary: Vocabulary, pages: Int) -> [UInt8] {
    var out: [UInt8] = []
    let least = max(1, pages / 2000)
    for part in words {
      for index in part.first.indices where part.demand[index] >= least {
        let key = vocabulary.keys[Int(part.first[index])]
        guard key.count <= 16, key.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { continue }
        out += key
        out.append(0x20)
        out += Array(String(part.demand[index]).utf8)
        out.append(0x0A)
      }
    }
    return out
  }
}
