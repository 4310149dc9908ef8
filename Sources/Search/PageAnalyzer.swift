import Vietnamese

/// The postings of a batch of pages, not yet sorted, with words by the batch's own numbers.
struct BatchPostings: Sendable {
  let forms: WordForms
  /// word 24 bits, page in batch 12, impact 4
  let words: [UInt64]
  /// first word 24 bits, second word 24, page in batch 12, class 2; a pair stands here once for each occurrence
  let pairs: [UInt64]
  /// word 24 bits, page in batch 12, ordinal 16
  let targets: [UInt64]

  init(forms: WordForms, words: [UInt64], pairs: [UInt64], targets: [UInt64]) {
    self.forms = forms
    self.words = words
    self.pairs = pairs
    self.targets = targets
  }
}

/// Where a word stands, which decides its weight.
enum TextField {
  /// Weight of the words; class of the pairs.
  struct Weight: Sendable {
    let words: Float
    let pairs: UInt64
  }

  static let body = Weight(words: 1, pairs: 0)
  static let summary = Weight(words: 1.5, pairs: 1)
  static let heading = Weight(words: 2, pairs: 2)
  static let attribute = Weight(words: 6, pairs: 2)
  static let title = Weight(words: 1e3, pairs: 3)
  /// The page's own number outweighs every mention of it.
  static let number = Weight(words: 1e6, pairs: 3)
}

/// Turns pages into postings.
struct PageAnalyzer: Sendable {
  /// The most pages that a batch may hold.
  static let mostPages = 1024

  private var reader: PassageReader
  private var page = PageSink()

  /// The postings of the pages, numbered from 0.
  static func analyse(_ entries: ArraySlice<SearchEntry>, language: SearchLanguage) throws -> BatchPostings {
    var analyzer = PageAnalyzer(reader: PassageReader(language: language))
    analyzer.page.pairs.reserveCapacity(entries.count * 900)
    analyzer.page.words.reserveCapacity(entries.count * 500)
    for (number, entry) in entries.enumerated() { try analyzer.add(entry, page: UInt64(number)) }
    let page = analyzer.page
    // Batches wait for each other: what was reserved and not needed is let go.
    return BatchPostings(
      forms: WordForms(analyzer.reader.table), words: page.words.trimmed, pairs: page.pairs.trimmed,
      targets: page.targets.trimmed)
  }

  private init(reader: PassageReader) { self.reader = reader }

  private mutating func add(_ entry: SearchEntry, page number: UInt64) throws {
    page.number = number
    page.length = 0
    add(entry.title, TextField.title)
    if let number = entry.number { add(number, TextField.number) }
    if let place = entry.place { add(place, TextField.attribute) }
    if let issuer = entry.issuer { add(issuer.label, TextField.attribute) }
    add(entry.kind.label, TextField.attribute)
    add(String(entry.date.year), TextField.attribute)
    // The page's own day goes before days that it mentions.
    page.field = TextField.title
    page.key(reader.table.id(of: Array(entry.date.description.utf8)))
    add(entry.summary, TextField.summary)
    for passage in try entry.reading?() ?? entry.passages {
      page.field = passage.heading ? TextField.heading : TextField.body
      passage.utf8.withUnsafeBufferPointer { bytes in
        if SearchText.isPrepared(bytes) {
          reader.read(bytes, into: &page)
        } else {
          reader.read(SearchText.prepared(passage.text), into: &page)
        }
      }
    }
    page.end()
    for target in entry.targets where (1...0xFFFF).contains(target.ordinal) {
      page.ordinal = UInt64(target.ordinal)
      reader.read(SearchText.prepared(target.text), into: &page)
    }
    page.ordinal = 0
  }

  private mutating func add(_ text: String, _ field: TextField.Weight) {
    page.field = field
    reader.read(SearchText.prepared(text), into: &page)
  }
}

/// Gathers the postings of one page after the other.
struct PageSink: PassageSink, Sendable {
  var words: [UInt64] = []
  var pairs: [UInt64] = []
  var targets: [UInt64] = []
  var number: UInt64 = 0
  var length = 0
  var field = TextField.body
  /// Not 0 while a target is read, whose words go to `targets` alone.
  var ordinal: UInt64 = 0
  private var weight: [Float] = []
  private var touched: [Int32] = []

  mutating func word(_ id: Int32, after previous: Int32) {
    guard ordinal == 0 else {
      targets.append(UInt64(id) << 28 | number << 16 | ordinal)
      return
    }
    count(id)
    length += 1
    if previous >= 0 { pairs.append(UInt64(previous) << 38 | UInt64(id) << 14 | number << 2 | field.pairs) }
  }

  mutating func key(_ id: Int32) {
    if ordinal == 0 { count(id) }
  }

  @inline(__always)
  private mutating func count(_ id: Int32) {
    let index = Int(id)
    while weight.count <= index { weight.append(0) }
    if weight[index] == 0 { touched.append(id) }
    weight[index] += field.words
  }

  /// Saturated, length-normed weight in 4 bits, after BM25. The pivot is fixed, so that no page's postings depend on the
  /// others' lengths.
  mutating func end() {
    let norm = min(2, max(0.6, 0.5 + Float(length) / 1400))
    for id in touched {
      let value = weight[Int(id)]
      weight[Int(id)] = 0
      let impact =
        value >= 1e6 ? 15 : value >= 1e3 ? 12 : min(10, max(1, (15 * value / (value + 1.2 * norm)).rounded()))
      words.append(UInt64(id) << 16 | number << 4 | UInt64(impact))
    }
    touched.removeAll(keepingCapacity: true)
  }
}
