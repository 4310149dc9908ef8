import Cache
import JSON
import Results
import Targets

// What the explorer's rows say of what was reached.
extension Explorer {
  /// How many values of a series a row holds at most: the deciding one and the last of the others.
  private static let mostPoints = 6

  /// The words in which values and statuses are said.
  private static let words: [Word] =
    ProgressStatus.allCases.map(\.word) + ProgressReason.allCases.map(\.word) + [
      .flagLate, .flagDue, .flagEstimate, .flagStale, .flagAwaited, .estimated, .atLeast, .moreThan, .atMost, .lessThan,
      .about,
      .rankOf,
      .noFigure, .thePlan, .riseBy, .fallBy, .comparedTo, .dayUnknown, .inYear, .inHalf, .inQuarter, .toMonth,
      .inMonth,
    ]

  /// The pages whose results stand in the rows of a document.
  func reports(of document: Document) -> [Int] {
    let results = site.results.whole
    var reports: Set<Int> = []
    for target in document.records where !results.progress[target].isBare {
      for result in results.progress[target].results { reports.insert(results.places[result].publication) }
    }
    return reports.sorted()
  }

  /// All that ``writeStanding(_:to:)`` writes of some documents follows from this.
  func putStandings(_ block: Range<Int>, to writer: inout CacheWriter) {
    let words = site.words(.vietnamese)
    for word in Self.words { writer.put(words.text(word)) }
    for document in documents[block] {
      writer.put(site.results.whole.progressFingerprints[document.index])
      for report in reports(of: document) {
        writer.put(site.results.whole.fingerprints[report])
      }
    }
  }

  /// Behind a row, the fourteenth: `[status, code, point …]`, nothing where nothing is known. A point is `[value, day, year, address, clause,
  /// source]`: the deciding one first, then the others that count, the latest first. Tells whether it wrote one.
  func writeStanding(_ target: Int, to text: inout JSONText) -> Bool {
    let standing = site.results.whole.progress[target]
    guard standing.isTold else { return false }
    let phrases = ProgressPhrases(words: site.words(.vietnamese), language: .vietnamese)
    text.array { text in
      text.value(phrases.status(standing))
      text.value(standing.progress.status.rawValue)
      guard let by = standing.by else { return }
      let others = site.countedSeries(standing).reversed().filter { $0 != by }.prefix(Self.mostPoints - 1)
      for result in [by] + others {
        let record = site.results.whole.records[result]
        text.array { text in
          text.value(result == by ? site.reached(target, standing, by, phrases) : phrases.value(record.found))
          text.value(phrases.day(record.found))
          text.value(record.found.asOf?.day.year)
          text.value(record.url)
          text.value(record.quote)
          text.value(site.sourceName(site.results.whole.places[result].publication))
        }
      }
    }
    return true
  }
}
