import Publications
import Results
import Targets

/// How targets stand, as their rows in tables and lists say it.
extension Site {
  /// How a target stands, in its row; nil where nothing is known of it.
  func rowStanding(_ target: Int, _ language: Language) -> RowStandingView? {
    let standing = results.progress[target]
    guard standing.isTold else { return nil }
    return rowStanding(target, standing, own: false, language)
  }

  /// The same in the table of the document itself, of whose targets something is known: there every row says how it stands.
  func ownRowStanding(_ target: Int, _ language: Language) -> RowStandingView {
    rowStanding(target, results.progress[target], own: true, language)
  }

  private func rowStanding(_ target: Int, _ standing: TargetProgress, own: Bool, _ language: Language)
    -> RowStandingView
  {
    let phrases = ProgressPhrases(words: words(language), language: language)
    var view = RowStandingView(
      status: phrases.status(standing), code: standing.progress.status.rawValue)
    guard let by = standing.by else { return view }
    let record = results.records[by]
    view.value = reached(target, standing, by, phrases)
    view.day = phrases.day(record.found)
    view.url =
      own && results.places[by].publication == targets.places[target].publication ? "#" + record.anchor : record.url
    return view
  }

  /// What was reached, as the deciding result says it; of what adds up, the sum.
  func reached(_ target: Int, _ standing: TargetProgress, _ by: Int, _ phrases: ProgressPhrases) -> String {
    guard standing.progress.sum.count > 1, let sum = standing.progress.value else {
      return phrases.value(results.records[by].found)
    }
    let amount = phrases.amount(phrases.exact(sum), targets.records[target].fullUnit)
    return standing.progress.isEstimate ? phrases.words.text(.estimated, ["n": amount]) : amount
  }
}

extension DeclaredFacts {
  /// How a target stands, as its row says it.
  mutating func rowStanding(of target: Int) {
    progress(of: site.targets.whole.places[target].publication)
    if let by = site.results.whole.progress[target].by { results(of: site.results.whole.places[by].publication) }
  }
}
