import Cache
import Results
import Vietnamese

/// The results, and how targets stand, as pages read them: where there is a recorder, it is told of each fact.
package struct SiteResults: Sendable {
  /// The same, of which nothing is recorded: for whatever is no page.
  let whole: ResultCatalog
  let records: RecordedList<ResultRecord>
  let places: RecordedList<TargetCatalog.Place>
  let ofPublication: RecordedList<Range<Int>>
  let answers: RecordedList<ResultAnswer?>
  let fingerprints: RecordedList<Fingerprint?>
  let progress: RecordedList<TargetProgress>
  let progressFingerprints: RecordedList<Fingerprint?>
  let listings: RecordedList<ProgressListing>

  init(_ results: ResultCatalog, _ targets: TargetCatalog, _ recorder: ReadRecorder?) {
    whole = results
    let (places, owners) = (results.places, targets.places)
    records = RecordedList(results.records, recorder, all: .allResults) { .results(places[$0].publication) }
    self.places = RecordedList(places, recorder, all: .allResults) { .results(places[$0].publication) }
    answers = RecordedList(results.answers, recorder, all: .allResults) { .results(places[$0].publication) }
    ofPublication = RecordedList(results.ofPublication, recorder) { .results($0) }
    fingerprints = RecordedList(results.fingerprints, recorder) { .results($0) }
    progress = RecordedList(results.progress, recorder, all: .allTargets) { .progress(owners[$0].publication) }
    progressFingerprints = RecordedList(results.progressFingerprints, recorder) { .progress($0) }
    listings = RecordedList(results.listings, recorder, all: .progressLists) { .progressList($0) }
  }

  /// The day as of which targets stand so.
  var day: Day { whole.day }
}

extension DeclaredFacts {
  /// The results of a page, and what they answer.
  mutating func results(of index: Int) {
    note(.results(index))
    put(site.results.fingerprints[index])
  }

  /// How the targets of a document stand.
  mutating func progress(of index: Int) {
    note(.progress(index))
    put(site.results.progressFingerprints[index])
  }

  /// What a page's results answer, and which results answer its targets, with the pages on the other side.
  mutating func standing(of index: Int) {
    results(of: index)
    progress(of: index)
    let results = site.results
    var (plans, reports): (Set<Int>, Set<Int>) = ([], [])
    for result in results.ofPublication[index] {
      for target in results.answers[result]?.all ?? [] { plans.insert(site.targets.whole.places[target].publication) }
    }
    for target in site.targets.ofPublication[index] { reports.formUnion(sources(of: target)) }
    // The figures by which the targets that a report answers stand, which may be of another.
    for result in results.ofPublication[index] {
      for target in results.answers[result]?.all ?? [] {
        if let by = results.whole.progress[target].by { reports.insert(results.whole.places[by].publication) }
      }
    }
    for plan in plans.sorted() {
      frontMatter(plan)
      targets(of: plan)
      progress(of: plan)
    }
    for report in reports.sorted() {
      frontMatter(report)
      self.results(of: report)
    }
    for result in results.ofPublication[index] {
      for target in results.answers[result]?.all ?? [] { endings(of: target) }
    }
    for target in site.targets.ofPublication[index] { endings(of: target) }
    if !plans.isEmpty || !reports.isEmpty || site.results.showsProgress(of: index) { put(results.day) }
  }

  /// How some targets stand, with the documents that state them and the pages that answer them.
  mutating func standing(ofTargets shown: some Sequence<Int>) {
    var (plans, reports): (Set<Int>, Set<Int>) = ([], [])
    for target in shown {
      // Which of them, in which order: the documents alone do not tell.
      put(site.targets.whole.records[target].id)
      plans.insert(site.targets.whole.places[target].publication)
      reports.formUnion(sources(of: target))
    }
    for plan in plans.sorted() {
      frontMatter(plan)
      targets(of: plan)
      progress(of: plan)
    }
    for report in reports.sorted() {
      frontMatter(report)
      results(of: report)
    }
    for target in shown { endings(of: target) }
    put(site.results.day)
  }

  /// The pages whose results are shown beside a target.
  private func sources(of target: Int) -> [Int] {
    let standing = site.results.whole.progress[target]
    return (standing.results + [standing.baseline].compactMap { $0 }).map {
      site.results.whole.places[$0].publication
    }
  }

  /// The documents that are named as those which ended a target's plan, or a source of it.
  private mutating func endings(of target: Int) {
    let standing = site.results.whole.progress[target]
    for by in Set([standing.ending?.by].compactMap { $0 } + standing.setAside.values.compactMap(\.by)).sorted() {
      frontMatter(by)
    }
  }

  /// Names and lengths of the lists of targets by how they stand.
  mutating func progressLists() {
    note(.progressLists)
    put(site.results.day)
    for listing in site.results.whole.listings { put(listing) }
  }

  /// The same of one of them.
  mutating func progressList(_ list: Int) {
    note(.progressList(list))
    put(site.results.day)
    put(site.results.whole.listings[list])
  }

  private mutating func put(_ listing: ProgressListing) {
    put(listing.path)
    put([listing.targets.count, listing.count])
    put(listing.isTold)
  }

  /// That nothing was left out: how many results there are.
  mutating func allResults() { note(.allResults) }
}

extension SiteResults {
  /// Whether the page of a document says how its targets stand.
  func showsProgress(of index: Int) -> Bool { whole.toldTargets[index] > 0 }
}
