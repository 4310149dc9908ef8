import Diagnostics
import Markup
import Publications

/// The quotes by which front matter speaks of a text's targets or results: where they stand, and what is said where they do
/// not, or where they stand in several clauses.
package struct EditedQuotes {
  /// What the front matter speaks of.
  package struct Kind: Sendable {
    /// A quote that does not stand in the text.
    let missing: DiagnosticID
    /// The key of front matter.
    let key: String
    /// What the page is called: "văn bản", "bài".
    let page: String
    /// What is read of it: "chỉ tiêu", "kết quả".
    let noun: String

    /// Targets of documents.
    package static let targets = Kind(
      missing: .targetQuoteMissing, key: "targets", page: "văn bản", noun: "chỉ tiêu")
    /// Results of documents and news.
    package static let results = Kind(missing: .resultQuoteMissing, key: "results", page: "bài", noun: "kết quả")
  }

  private let text: MarkupDocument
  private let kind: Kind
  private let quotes: QuotePlaces
  /// The text with single spaces, made where a quote does not stand in it as it is.
  private var spaced: SpacedText?
  /// How many quotes were not found; the nearest text is sought for the first ones only, since it reads the whole document.
  private var missing = 0
  private static let mostSought = 20
  /// What was found wrong with quotes.
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter quotes: All that will be asked for: many are found in one reading.
  package init(_ quotes: [String], in text: MarkupDocument, kind: Kind) {
    (self.text, self.kind) = (text, kind)
    self.quotes = QuotePlaces(quotes, in: text.text)
  }

  /// A table row as the Markdown source has it, `| Số xã | xã | 12 |`, in the form of the page's text.
  private static func withoutBars(_ quote: String) -> [UInt8] {
    guard quote.contains("|") else { return [] }
    return Array(quote.split { $0 == "|" || $0 == " " }.joined(separator: " ").utf8)
  }

  /// The places where a quote stands as the front matter gives it: with single spaces, whatever blanks the text has.
  package mutating func places(of quote: String) -> [Range<Int>] {
    let forms = [Array(quote.utf8), EditedQuotes.withoutBars(quote)].filter { !$0.isEmpty }
    for form in forms {
      let starts = quotes.all(form, in: text.text)
      if !starts.isEmpty { return starts.map { $0..<($0 + form.count) } }
    }
    let spaced = spaced ?? SpacedText(text.text)
    self.spaced = spaced
    return forms.lazy.map { spaced.places(of: $0) }.first { !$0.isEmpty } ?? []
  }

  /// The same; where there are none, that is said with the nearest text.
  package mutating func locate(_ quote: Located<String>) -> [Range<Int>] {
    let places = places(of: quote.value)
    if !places.isEmpty { return places }
    missing += 1
    let nearest = missing <= EditedQuotes.mostSought ? NearestText.find(quote.value, in: text) : nil
    report(
      kind.missing, at: quote, "Câu trích «\(quote.value)» không còn đứng nguyên văn trong \(kind.page)",
      note: "Mục `\(kind.key)` nhắc lại đúng từng chữ của \(kind.page); \(kind.page) có thể đã được sửa.",
      fix: nearest.map { "Chép lại nguyên văn; đoạn gần nhất là: «\($0)»." }
        ?? "Chép lại nguyên văn từ \(kind.page), hoặc xóa mục này.")
    return []
  }

  /// Notes what is wrong with an entry, at its quote.
  package mutating func report(
    _ id: DiagnosticID, at quote: Located<String>, _ message: String, note: String? = nil, fix: String
  ) {
    diagnostics.append(
      Diagnostic(
        id, at: quote.location, message, note: note, fix: fix, length: max(1, quote.value.count)))
  }

  /// Notes that a quote stands in several clauses.
  package mutating func reportAmbiguous(_ quote: Located<String>, _ clauses: [Range<Int>]) {
    var shown: [String] = []
    for clause in clauses {
      let words = text.string(clause)
      let short = "«\(words.count > 90 ? String(words.prefix(90)) + "…" : words)»"
      if shown.last != short { shown.append(short) }
    }
    let more = shown.count > 4 ? "; và \(shown.count - 4) câu nữa" : ""
    report(
      .quoteAmbiguous, at: quote,
      "Câu trích «\(quote.value)» chỉ chung nhiều \(kind.noun), không rõ nói về \(kind.noun) nào",
      note: "Nó có trong: \(shown.prefix(4).joined(separator: "; "))\(more).",
      fix: "Chép dài hơn, gồm cả những chữ chỉ riêng \(kind.noun) ấy có, và chỉ gồm một con số.")
  }

  /// Which figures an entry of `drop` means: all that one place covers, or the same words wherever they stand. That it means
  /// none, or several, is said.
  ///
  /// - Parameter place: Where a figure stands: its clause and its number.
  package mutating func dropped(
    by drop: Located<String>, of figures: FigureIndex, at place: (Int) -> (quote: Range<Int>, amount: Range<Int>)
  ) -> [Int] {
    let places = locate(drop)
    let named = places.map(figures.named).filter { !$0.isEmpty }
    let said = named.map { figures in
      figures.map { figure in QuotedFigures.Words(text.text, place(figure).quote, place(figure).amount) }
    }
    guard said.allSatisfy({ $0 == said.first }) else {
      reportAmbiguous(drop, named.joined().map { place($0).quote })
      return []
    }
    if named.isEmpty, !places.isEmpty { reportIdle(drop) }
    return Array(named.joined())
  }

  /// Notes that an entry of `drop` drops nothing.
  private mutating func reportIdle(_ drop: Located<String>) {
    report(
      .dropWithoutEffect, at: drop, "`drop` không bỏ \(kind.noun) nào: ở «\(drop.value)» không đọc được \(kind.noun)",
      note: "Câu trích phải gồm cả con số của \(kind.noun) muốn bỏ.",
      fix: "Chép dài hơn, gồm cả con số; Cổng không đọc \(kind.noun) nào ở đó thì xóa dòng này.")
  }
}

/// Figures found in a text, asked which of them a quote names.
package struct FigureIndex {
  private var amounts: [(at: Int, figure: Int)]
  private var clauses: [Range<Int>: [Int]] = [:]

  /// - Parameter figures: Of each its clause and its number, with what it is known by.
  package init(_ figures: [(quote: Range<Int>, amount: Range<Int>, figure: Int)]) {
    amounts = figures.map { ($0.amount.lowerBound, $0.figure) }.sorted { $0 < $1 }
    for figure in figures { clauses[figure.quote, default: []].append(figure.figure) }
  }

  /// Adds one whose whole clause is its number.
  package mutating func add(_ figure: Int, at range: Range<Int>) {
    amounts.insert((range.lowerBound, figure), at: first(from: range.lowerBound))
    clauses[range, default: []].append(figure)
  }

  /// Those whose numbers stand in a range, or whose clause it is; in order.
  package func named(by range: Range<Int>) -> [Int] {
    var found = clauses[range] ?? []
    var at = first(from: range.lowerBound)
    while at < amounts.count, amounts[at].at < range.upperBound {
      if !found.contains(amounts[at].figure) { found.append(amounts[at].figure) }
      at += 1
    }
    return found.sorted()
  }

  private func first(from place: Int) -> Int {
    var (low, high) = (0, amounts.count)
    while low < high {
      let middle = (low + high) / 2
      if amounts[middle].at < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Which of the figures that a quote names an entry of front matter is about.
package enum QuotedFigures {
  /// None is there.
  case none
  /// These: one, or several whose clauses say the same, word by word.
  case these([Int])
  /// Several clauses that say different things.
  case several([Int])

  /// Chooses among what the places of a quote name.
  ///
  /// - Parameters:
  ///   - tests: What the entry says of the figure, the weightiest first: each keeps those that agree, where any does.
  ///   - words: What the clause of a figure says.
  package init(
    _ named: [[Int]], agreeing tests: [(Int) -> Bool], words: (Int) -> Words
  ) {
    var all = Array(Set(named.joined())).sorted()
    for test in tests where all.count > 1 {
      let agreeing = all.filter(test)
      if !agreeing.isEmpty { all = agreeing }
    }
    guard let first = all.first else {
      self = .none
      return
    }
    let said = words(first)
    self = all.dropFirst().allSatisfy { words($0) == said } ? .these(all) : .several(all)
  }

  /// What the clause of a figure says.
  package struct Words: Equatable {
    private let clause: ArraySlice<UInt8>
    /// Where its number stands in it.
    private let amount: Int

    /// - Parameters:
    ///   - quote: The clause, in a text.
    ///   - amount: The number, in it.
    package init(_ text: [UInt8], _ quote: Range<Int>, _ amount: Range<Int>) {
      clause = text[quote]
      self.amount = amount.lowerBound - quote.lowerBound
    }
  }
}

extension MarkupDocument {
  /// Index of the block in which a place of the text lies.
  package func block(at place: Int) -> Int? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].text.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].text.contains(place) ? low : nil
  }
}
