import Publications
import Results
import Targets
import Templates
import Vietnamese

extension Site {
  /// How a target stands, as lists show it.
  func listedStanding(_ target: Int) -> ViewBox<TargetStandingView> {
    func make() -> ViewBox<TargetStandingView> { ViewBox(standing(target, own: false, .vietnamese)) }
    return standings?.value(target, make) ?? make()
  }

  /// How a target stands, for readers.
  ///
  /// - Parameter own: Whether it is shown on the page of the document that states it.
  func standing(_ target: Int, own: Bool, _ language: Language) -> TargetStandingView {
    let record = targets.records[target]
    let standing = results.progress[target]
    let phrases = ProgressPhrases(words: words(language), language: language)
    let counted = countedSeries(standing)
    let aside = standing.results.filter {
      standing.setAside[$0] != nil && results.answers[$0]?.certainty != .unsure
    }
    let start = standing.baseline.map { counted.contains($0) ? [] : [$0] } ?? []
    let index = targets.places[target].publication
    let possible = standing.results.filter { result in
      let answer = results.answers[result]
      return answer?.certainty == .unsure && answer?.isLikely == true && standing.setAside[result] == nil
    }
    let sums = runningSums(target)
    let chart = own ? ProgressChart(self, target, counted, sums, phrases) : nil
    return TargetStandingView(
      title: record.display, url: own ? "#" + record.anchor : record.url, promised: promised(record, language),
      status: phrases.status(standing), code: standing.progress.status.rawValue,
      id: own ? "tien-do-\(record.number)" : nil, document: own ? nil : documentLink(index),
      details: details(standing, record, phrases).map { DetailView(text: $0) }, sum: sum(standing, phrases),
      quote: own ? nil : record.quote, assessment: assessment(standing), svg: chart.map { SafeHTML(trusted: $0.svg) },
      bars: chart != nil ? nil : ProgressBars.svg(self, target, phrases).map { SafeHTML(trusted: $0) },
      chartText: chart?.text,
      points: start.map { point($0, target, own: own, phrases, note: words(language).text(.startOf)) }
        + counted.map { result in
          let sum = sums[result].map { words(language).text(.runningSum, ["n": phrases.exact($0)]) }
          return point(
            result, target, own: own, phrases, note: result == standing.baseline ? words(language).text(.startOf) : sum)
        } + aside.map { point($0, target, own: own, phrases, note: asideNote($0, standing, phrases)) },
      possible: possible.map { point($0, target, own: own, phrases) })
  }

  /// What had come together with each result of a period, of a target to which periods add up.
  private func runningSums(_ target: Int) -> [Int: Fraction] {
    let record = targets.records[target]
    guard record.terms?.accumulates == true else { return [:] }
    let standing = results.progress[target]
    let read = standing.results.compactMap { index -> (index: Int, result: ProgressResult)? in
      let facts = publication(results.places[index].publication).facts
      return results.answers[index].flatMap { answer in
        ProgressResult(
          results.records[index], issued: facts.document?.issued ?? facts.date.day,
          match: standing.setAside[index] == nil ? answer.certainty : .unsure
        ).map { (index, $0) }
      }
    }
    let sums = Progress.runningSums(
      ProgressTarget(record, baseline: standing.start), read.map(\.result), today: results.day.daysSince1970)
    return Dictionary(sums.map { (read[$0.key].index, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// "tối thiểu 70% đến năm 2025", or with the very day.
  func promised(_ record: TargetRecord, _ language: Language) -> String {
    [amount(record, language), deadlineText(record, language)].compactMap { $0 }.joined(separator: " ")
  }

  /// "đến năm 2025"; "đến ngày 30/6/2025" where the clause or an editor names the day; nil where no year is known.
  func deadlineText(_ record: TargetRecord, _ language: Language) -> String? {
    let words = words(language)
    return record.terms?.deadline.map { words.text(.byDay, ["day": DateView($0, language: language.rawValue).text]) }
      ?? record.deadlineYear.map { words.text(.byYear, ["n": String($0)]) }
  }

  /// - Parameter own: Whether it is shown on the page of the document that states the target.
  private func point(
    _ result: Int, _ target: Int, own: Bool, _ phrases: ProgressPhrases, note: String? = nil
  ) -> ViewBox<SeriesPointView> {
    let record = results.records[result]
    let index = results.places[result].publication
    let isOwn = own && index == targets.places[target].publication
    let answer = results.answers[result].flatMap { $0.all.contains(target) ? $0.note : nil }
    return ViewBox(
      SeriesPointView(
        day: phrases.day(record.found), value: phrases.value(record.found),
        url: isOwn ? "#" + record.anchor : record.url, quote: record.quote, source: sourceName(index),
        note: [note, answer].compactMap { $0 }.joined(separator: "; ").nonEmpty))
  }

  /// A report, or news, as a source is named.
  func sourceName(_ index: Int) -> String {
    publication(index).facts.document.flatMap { document in
      document.number.map { _ in documentName(document, .vietnamese) }
    } ?? publication(index).facts.title
  }

  /// Why a result that answers a target does not count; nil where it does.
  private func asideNote(_ result: Int, _ standing: TargetProgress, _ phrases: ProgressPhrases) -> String? {
    standing.setAside[result].map { ending in
      phrases.ended(ending, by: ending.by.map { documentLink($0).text }, isPlan: false)
    }
  }

  /// What else a reader must know of a status.
  private func details(_ standing: TargetProgress, _ record: TargetRecord, _ phrases: ProgressPhrases) -> [String] {
    let (progress, words) = (standing.progress, phrases.words)
    var details: [String] = []
    if let ending = standing.ending {
      details.append(phrases.ended(ending, by: ending.by.map { documentLink($0).text }, isPlan: true))
    }
    // Of the day on which it was due nothing is known.
    if progress.status == .overdue, let found = standing.by.map({ results.records[$0].found }) {
      details.append(words.text(.lastFigure, ["day": phrases.day(found)]))
    }
    // What lies beyond a target is told where the target is exceeded: "trên 95%" is never, nor a range within it.
    if let gap = progress.gap, gap != .zero, !gap.isNegative || progress.status == .exceeded {
      let size = gap.isNegative ? Fraction.zero - gap : gap
      let unit = record.unit.hasPrefix("%") ? words.text(.points) : record.comparator == .times ? "" : record.shownUnit
      // Of what is to fall nothing is short: it stands above the target, or below it.
      let isFall = progress.direction == .down && record.kind != .ranking
      let word: Word =
        gap.isNegative ? (isFall ? .gapBelow : .gapBeyond) : isFall ? .gapAbove : .gapLeft
      details.append(words.text(word, ["n": (phrases.exact(size) + " " + unit).trimmingSpaces]))
    }
    if let first = progress.first, let day = Day(daysSince1970: first),
      standing.by.flatMap({ results.records[$0].found.asOf?.day }) != day
    {
      details.append(words.text(.firstReached, ["day": DateView(day, language: phrases.language.rawValue).text]))
    }
    return details
  }

  /// The sum written out: "40 + 30 × 1095/1826 = 57,99 > 57,9"; "200 + 200 + 200 = 600".
  private func sum(_ standing: TargetProgress, _ phrases: ProgressPhrases) -> String? {
    let progress = standing.progress
    var parts: [String] = []
    if !progress.sum.isEmpty, let value = progress.value {
      let added = progress.sum.compactMap { results.records[standing.results[$0]].found.value }
      parts.append(
        added.map { $0.written(language: phrases.language.rawValue) }.joined(separator: " + ") + " = "
          + phrases.exact(value))
    }
    if let path = progress.path, let expected = progress.expected {
      let isFall = path.rise.isNegative
      let rise = isFall ? Fraction.zero - path.rise : path.rise
      var line =
        "\(phrases.exact(path.start)) \(isFall ? "−" : "+") \(phrases.exact(rise)) × \(path.days)/\(path.length)"
        + " = \(phrases.exact(expected, besides: progress.value))"
      if let value = progress.value {
        line += " \(expected > value ? ">" : expected < value ? "<" : "=") \(phrases.exact(value, besides: expected))"
      }
      parts.append(line)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The report's own judgement, where it is not ours.
  private func assessment(_ standing: TargetProgress) -> String? {
    standing.by.flatMap { results.records[$0].found.assessment }.flatMap { own in
      ResultCheck.contradicts(own, standing.progress.status) ? own : nil
    }
  }

  /// What became of a document's targets; nil where nothing is known of any.
  func documentProgress(_ index: Int, _ language: Language) -> DocumentProgressView? {
    let range = targets.ofPublication[index]
    let told = range.filter { results.progress[$0].isTold }
    // A plan whose deadline has passed says so in a line, not in a block for each target.
    let shown = told.filter { !results.progress[$0].results.isEmpty || results.progress[$0].progress.by != nil }
    guard !told.isEmpty else { return nil }
    let words = words(language)
    let due = told.count - shown.count
    let ended = range.count { !results.progress[$0].isTold && results.progress[$0].ending != nil }
    let open = range.count - told.count - ended
    // They are others only where some stand before them.
    var rest: [String] = []
    for (count, others, alone): (Int, Word, Word) in [
      (due, .restDue, .onlyDue), (ended, .restEnded, .onlyEnded), (open, .restOpen, .onlyOpen),
    ] where count > 0 {
      let word = shown.isEmpty && rest.isEmpty ? alone : others
      rest.append(words.text(word, ["n": NumberText.whole(count, language: language.rawValue)]))
    }
    return DocumentProgressView(
      asOf: words.text(.progressAsOf, ["day": DateView(results.day, language: language.rawValue).text]),
      items: shown.map { ViewBox(standing($0, own: true, language)) },
      rest: rest.isEmpty ? nil : rest.joined(separator: " "),
      more: LinkView(words.text(.progressAll), addresses.href(ProgressListing.root)))
  }

  // MARK: A report

  /// Which targets a report answers; nil for a page without results.
  func resultsView(_ index: Int, _ language: Language) -> ResultsView? {
    let range = results.ofPublication[index]
    guard !range.isEmpty else { return nil }
    let phrases = ProgressPhrases(words: words(language), language: language)
    var view = ResultsView(heading: words(language).text(.resultsHere))
    var plans: [Int: LinkView] = [:]
    for result in range {
      let found = results.records[result].found
      if found.kind == .tally {
        view.tallies.append(ViewBox(answer(result, nil, phrases, &plans)))
      } else if let known = results.answers[result], known.isLikely {
        for target in known.all {
          let row = ViewBox(answer(result, target, phrases, &plans))
          if known.certainty == .unsure { view.possible.append(row) } else { view.answers.append(row) }
        }
      } else {
        view.others.append(ViewBox(answer(result, nil, phrases, &plans)))
      }
    }
    // Where all answer nothing, the heading asks no question.
    let isAlone = view.answers.isEmpty && view.possible.isEmpty && view.tallies.isEmpty
    if isAlone { view.heading = words(language).text(.resultsAlone) }
    if !view.others.isEmpty {
      view.othersText = words(language).text(
        isAlone ? .resultsAloneCount : .resultsOther,
        ["n": NumberText.whole(view.others.count, language: language.rawValue)])
    }
    return view
  }

  /// The figure by which a target stands as it does, where that is neither this one nor a sum to which this one adds.
  private func decider(of target: Int, besides result: Int, _ phrases: ProgressPhrases) -> LinkView? {
    let standing = results.progress[target]
    guard let by = standing.by, by != result,
      !standing.progress.sum.contains(where: { standing.results[$0] == result })
    else { return nil }
    let record = results.records[by]
    let isOwn = results.places[by].publication == results.places[result].publication
    return LinkView(
      "\(reached(target, standing, by, phrases)), \(phrases.day(record.found))",
      isOwn ? "#" + record.anchor : record.url)
  }

  /// - Parameter plans: The links to the documents of targets, each made once.
  private func answer(
    _ result: Int, _ target: Int?, _ phrases: ProgressPhrases, _ plans: inout [Int: LinkView]
  ) -> AnswerView {
    let record = results.records[result]
    var view = AnswerView(
      value: phrases.value(record.found), day: phrases.day(record.found), url: "#" + record.anchor,
      quote: record.quote)
    if record.found.kind == .tally, let part = record.found.part, let whole = record.found.whole {
      view = AnswerView(
        value:
          "\(part.written(language: phrases.language.rawValue))/\(whole.written(language: phrases.language.rawValue))",
        day: view.day, url: view.url, quote: view.quote)
    }
    guard let target else { return view }
    let (wanted, standing) = (targets.records[target], results.progress[target])
    let plan = targets.places[target].publication
    let isOwn = plan == results.places[result].publication
    view.target = wanted.display
    view.targetURL = isOwn ? "#" + wanted.anchor : wanted.url
    view.promised = promised(wanted, phrases.language)
    if !isOwn {
      let link = plans[plan] ?? documentLink(plan)
      (plans[plan], view.document) = (link, link)
    }
    view.note =
      [results.answers[result]?.note, asideNote(result, standing, phrases)].compactMap { $0 }
      .joined(separator: "; ").nonEmpty
    if results.answers[result]?.certainty != .unsure {
      view.status = phrases.status(standing)
      view.code = standing.progress.status.rawValue
      view.decidedBy = decider(of: target, besides: result, phrases)
      view.assessment = record.found.assessment.flatMap {
        ResultCheck.contradicts($0, standing.progress.status) ? $0 : nil
      }
    }
    return view
  }
}

extension String {
  /// Nil for the empty one.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }

  /// Without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
