import OpenData
import Publications
import Results
import Targets
import Templates
import Vietnamese

/// `/chi-tieu/ket-qua.xml`: new results that answer a target, as an Atom feed (RFC 4287); where a result changed how the target
/// stands, from what to what, with the quote that changed it.
extension Site {
  /// The most entries.
  private static let mostEntries = 50

  /// A result that answers a target.
  struct Answered {
    let result: Int
    let target: Int
    let publication: Int
  }

  /// The latest of them: by the day on which the page that states it was published here.
  var latestResults: [Answered] {
    var answered: [(published: Moment, Answered)] = []
    let whole = results.whole
    for (result, answer) in whole.answers.enumerated() {
      guard let answer, answer.certainty != .unsure else { continue }
      let page = whole.places[result].publication
      let published = catalog.whole.publications[page].facts.date
      for target in answer.all
      where whole.progress[target].results.contains(result) && whole.progress[target].setAside[result] == nil {
        answered.append((published, Answered(result: result, target: target, publication: page)))
      }
    }
    return answered.sorted { a, b in
      a.published != b.published
        ? a.published > b.published : (a.1.result, a.1.target) < (b.1.result, b.1.target)
    }.prefix(Site.mostEntries).map(\.1)
  }

  func resultFeed() -> [UInt8] {
    let words = words(.vietnamese)
    let latest = latestResults
    let head = AtomFeed.Head(
      title: words.text(.resultFeed) + " – " + configuration.name.vietnamese, language: "vi",
      updated: latest.first.map { publication($0.publication).facts.date.rfc3339 } ?? "\(today)T00:00:00+07:00",
      address: addresses.absolute(DataFile.resultFeed), page: addresses.absolute(ProgressListing.root),
      author: configuration.publisher(.vietnamese), rights: configuration.licenseName)
    return AtomFeed(head, entries: latest.map(entry)).file
  }

  private func entry(_ answered: Answered) -> AtomFeed.Entry {
    let words = words(.vietnamese)
    let phrases = ProgressPhrases(words: words, language: .vietnamese)
    let (record, target) = (results.records[answered.result], targets.records[answered.target])
    let (before, after) = change(answered)
    let title =
      before.status == after.status
      ? words.text(.feedNewResult, ["target": target.display, "value": phrases.value(record.found)])
      : words.text(
        .feedStatusChanged,
        ["target": target.display, "from": phrases.status(before), "to": phrases.status(after)])
    let document = publication(answered.publication).facts.document
    let source = document.map { documentName($0, .vietnamese) } ?? publication(answered.publication).facts.title
    func quoted(_ quote: String, _ url: String) -> String {
      "<li><a href=\"\(HTMLEscape.escape(addresses.absolute(url)))\">“\(HTMLEscape.escape(quote))”</a></li>"
    }
    return AtomFeed.Entry(
      title: title,
      id: "\(permanentAddress(answered.publication))?ket-qua=\(record.number)&chi-tieu=\(target.id)",
      page: addresses.absolute(record.url), updated: publication(answered.publication).facts.date.rfc3339,
      summary: words.text(.feedOf, ["source": source]),
      content: "<ul>\(quoted(record.quote, record.url))\(quoted(target.quote, target.url))</ul>")
  }

  /// How the target stood before the report was issued, and with what it states.
  private func change(_ answered: Answered) -> (before: Progress, after: Progress) {
    let standing = results.progress[answered.target]
    if standing.ending != nil { return (standing.progress, standing.progress) }
    func issued(_ result: Int) -> Day {
      let facts = publication(results.places[result].publication).facts
      return facts.document?.issued ?? facts.date.day
    }
    let day = issued(answered.result)
    let target = ProgressTarget(targets.records[answered.target], baseline: standing.start)
    func progress(_ holds: (Int) -> Bool) -> Progress {
      let known = standing.results.filter { holds($0) && standing.setAside[$0] == nil }.compactMap { result in
        results.answers[result].flatMap {
          ProgressResult(
            results.records[result], issued: issued(result), match: $0.certainty,
            for: targets.records[answered.target])
        }
      }
      return Progress.of(target, known, today: day.daysSince1970)
    }
    return (
      progress { issued($0) < day || issued($0) == day && $0 < answered.result },
      progress { issued($0) < day || issued($0) == day && $0 <= answered.result }
    )
  }
}
