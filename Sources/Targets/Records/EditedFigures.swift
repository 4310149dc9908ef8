import Diagnostics
import Markup
import Publications

/// A figure that stands in a text.
package protocol StatedFigure {
  /// The clause that states it, as a UTF-8 range of the text.
  var quote: Range<Int> { get }
  /// Its number, in the clause.
  var amount: Range<Int> { get }
}

/// An entry of front matter's `correct`: about the figures that its quote names, or about one that was not found there.
package protocol FigureCorrection {
  /// The clause, verbatim.
  var quote: Located<String> { get }
}

extension TargetCorrection: FigureCorrection {}
extension ResultCorrection: FigureCorrection {}

/// Figures found in a text, numbered in order of appearance, to which the editors' word is applied.
package struct EditedFigures<Figure: StatedFigure> {
  /// A figure with its number and what the editors did to it.
  package struct Entry {
    /// The figure.
    package var figure: Figure
    /// From 1; kept whatever the editors drop or add.
    package let number: Int
    /// Which entries of `correct` speak of it.
    package fileprivate(set) var corrections: [Int] = []
    /// Whether an editor added it without an amount.
    package fileprivate(set) var lacksValue = false
    /// Whether an editor has corrected or added it.
    package var isEdited: Bool { !corrections.isEmpty }
  }

  /// The text in which they stand.
  package let text: MarkupDocument
  /// In order of appearance.
  package fileprivate(set) var entries: [Entry]
  /// Where the front matter's quotes stand, and what is wrong with them.
  package var quotes: EditedQuotes
  private let kind: EditedQuotes.Kind
  private var lastNumber: Int

  /// Numbers what was found; drops and additions leave these numbers alone.
  package init(_ found: [Figure], in text: MarkupDocument, kind: EditedQuotes.Kind) {
    (self.text, self.kind) = (text, kind)
    quotes = EditedQuotes([], in: text, kind: kind)
    // Their places are sorted, not they, which have many texts.
    let order = found.indices.sorted {
      (found[$0].quote.lowerBound, found[$0].amount.lowerBound, $0)
        < (found[$1].quote.lowerBound, found[$1].amount.lowerBound, $1)
    }
    entries = order.enumerated().map { Entry(figure: found[$0.element], number: $0.offset + 1) }
    lastNumber = entries.count
  }

  /// Says which quotes will be asked for, so that they are found in one reading.
  package mutating func seek(_ all: [Located<String>]) {
    quotes = EditedQuotes(all.map(\.value), in: text, kind: kind)
  }

  /// The figures as they stand now, to be asked which of them a quote names.
  package func index() -> FigureIndex {
    FigureIndex(entries.enumerated().map { ($0.element.figure.quote, $0.element.figure.amount, $0.offset) })
  }

  /// Which of the figures that a quote names are meant: those that agree with `tests`, the weightiest first.
  package func chosen(_ named: [[Int]], agreeing tests: [(Figure) -> Bool] = []) -> QuotedFigures {
    QuotedFigures(named, agreeing: tests.map { test in { test(entries[$0].figure) } }) {
      QuotedFigures.Words(text.text, entries[$0].figure.quote, entries[$0].figure.amount)
    }
  }

  /// Notes that a quote stands in the clauses of several figures.
  package mutating func reportAmbiguous(_ quote: Located<String>, _ several: [Int]) {
    quotes.reportAmbiguous(quote, several.map { entries[$0].figure.quote })
  }

  /// Takes out what the entries of `drop` mean.
  ///
  /// - Returns: For each entry the numbers of the figures that it drops.
  package mutating func drop(_ drops: [Located<String>]) -> [[Int]] {
    let figures = index()
    let dropped = drops.map { drop in
      quotes.dropped(by: drop, of: figures) { (entries[$0].figure.quote, entries[$0].figure.amount) }
        .map { entries[$0].number }
    }
    let gone = Set(dropped.joined())
    entries.removeAll { gone.contains($0.number) }
    return dropped
  }

  fileprivate mutating func add(_ figure: Figure, by correction: Int, lacksValue: Bool) {
    lastNumber += 1
    entries.append(
      Entry(figure: figure, number: lastNumber, corrections: [correction], lacksValue: lacksValue))
  }

  /// Puts the entries in order of appearance again.
  fileprivate mutating func sort() {
    entries.sort {
      ($0.figure.quote.lowerBound, $0.figure.amount.lowerBound, $0.number)
        < ($1.figure.quote.lowerBound, $1.figure.amount.lowerBound, $1.number)
    }
  }
}

/// Applies the editors' corrections and additions to figures of one kind: what differs between targets and results.
package protocol FigureEditor {
  /// What is found.
  associatedtype Figure: StatedFigure
  /// What an entry of `correct` says of it.
  associatedtype Correction: FigureCorrection

  /// What was found, as edited so far.
  var figures: EditedFigures<Figure> { get set }
  /// Whether a figure has what a correction says of it, the weightiest first: so one of several is chosen.
  func tests(of correction: Correction) -> [(Figure) -> Bool]
  /// A figure with what a correction says of it.
  func corrected(_ figure: Figure, by correction: Correction) -> Figure
  /// Whether a correction gives an amount.
  func givesValue(_ correction: Correction) -> Bool
  /// The figure that a correction adds, and whether it has an amount.
  func addition(by correction: Correction, at range: Range<Int>) -> (figure: Figure, hasValue: Bool)
  /// Notes that an addition has no amount.
  mutating func reportMissingValue(of correction: Correction)
  /// Notes what a correction says that its words do not, or that cannot be.
  ///
  /// - Parameters:
  ///   - made: The figure with the correction.
  ///   - before: The figure without it; nil for an addition.
  ///   - places: Where its words stand.
  mutating func review(_ correction: Correction, made: Figure, of before: Figure?, in places: [Range<Int>])
}

extension FigureEditor {
  /// The text in which the figures stand.
  package var text: MarkupDocument { figures.text }
  /// In order of appearance.
  package var entries: [EditedFigures<Figure>.Entry] { figures.entries }
  /// What was found wrong.
  package var diagnostics: [Diagnostic] { figures.quotes.diagnostics }

  /// A test whether a figure has what a correction gives; nil where it gives nothing.
  package func test<Value: Equatable>(
    _ given: Value?, _ own: @escaping (Figure) -> Value?
  ) -> ((Figure) -> Bool)? {
    given.map { given in { own($0) == given } }
  }

  /// Applies the entries of `correct`: to all figures that their quotes name, or as an addition where they name none.
  package mutating func correct(_ corrections: [Correction]) {
    var index = figures.index()
    for (number, correction) in corrections.enumerated() {
      let places = figures.quotes.locate(correction.quote)
      guard let place = places.first else { continue }
      switch figures.chosen(places.map(index.named), agreeing: tests(of: correction)) {
      case .none:
        index.add(entries.count, at: place)
        add(correction, number, at: place)
      case .several(let several): figures.reportAmbiguous(correction.quote, several)
      case .these(let indices):
        for index in indices {
          let before = entries[index].figure
          let made = corrected(before, by: correction)
          figures.entries[index].figure = made
          figures.entries[index].corrections.append(number)
          if givesValue(correction) { figures.entries[index].lacksValue = false }
          review(correction, made: made, of: before, in: [place, before.quote])
        }
      }
    }
    figures.sort()
  }

  private mutating func add(_ correction: Correction, _ number: Int, at range: Range<Int>) {
    let (figure, hasValue) = addition(by: correction, at: range)
    figures.add(figure, by: number, lacksValue: !hasValue)
    if !hasValue { reportMissingValue(of: correction) }
    review(correction, made: figure, of: nil, in: [range])
  }
}
