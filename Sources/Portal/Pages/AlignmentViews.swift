import OpenData
import Publications
import Targets
import Templates
import Vietnamese

/// What is shown of plans beside their parents, on pages of their own and on that of the plan.
extension Site {
  /// What a page about plans beside their parents says of itself.
  func alignmentFacts(_ title: String, _ path: String) -> PageFacts {
    var facts = simpleFacts(title, "alignment", path)
    let data = LinkView(words(.vietnamese).text(.openData), addresses.href("/data/"))
    facts.breadcrumb.insert(data, at: 1)
    facts.up = data
    facts.description = words(.vietnamese).text(.alignmentIntro)
    return facts
  }

  /// The same as data.
  var alignmentFiles: [LinkView] {
    [
      LinkView("JSON", addresses.href(DataTable.alignment.jsonPath)),
      LinkView("CSV", addresses.href(DataTable.alignment.csvPath)),
    ]
  }

  /// Where on the page of the plan the pair stands.
  func anchor(_ pair: AlignedPair) -> String {
    "voi-" + Addresses.fragment(publication(pair.parent).slug)
  }

  func documentLink(_ index: Int) -> LinkView {
    let name = publication(index).facts.document.flatMap { $0.number == nil ? nil : documentName($0, .vietnamese) }
    return LinkView(name ?? publication(index).facts.title, href(index))
  }

  /// `Yêu cầu cao hơn: 1; Bằng: 2; Thiếu: 8`, in the order of the results, without those that no row has; pairs that may not
  /// measure the same are counted by themselves.
  func summary(_ pair: AlignedPair) -> String {
    let words = words(.vietnamese)
    let counts = AlignedTarget.Verdict.allCases.map { verdict in
      (words.text(verdict.word), pair.rows.count { $0.verdict == verdict && $0.isSure })
    }
    let unsure = (words.text(.alignmentUnsure), pair.rows.count { !$0.isSure })
    return (counts + [unsure]).filter { $0.1 > 0 }.map { "\($0.0): \(NumberText.whole($0.1))" }.joined(separator: "; ")
  }

  /// For the plan's own page: what it and its first parent both measure. Nil where there is nothing of the kind.
  func comparison(_ document: Int) -> ComparisonView? {
    let words = words(.vietnamese)
    for pair in alignment.pairs(of: document) {
      let rows = pair.rows.compactMap { row -> ComparisonRowView? in
        guard let own = row.own.map({ targets.records[$0] }), let parent = row.parent.map({ targets.records[$0] })
        else {
          return nil
        }
        let shown = alignedRow(row)
        return ComparisonRowView(
          subject: own.subject.isEmpty ? own.quote : own.subject,
          verdict: [shown.verdict, shown.timing, shown.doubt].compactMap { $0 }.joined(separator: "; "),
          code: shown.code, own: promised(own, .vietnamese), ownURL: "#" + own.anchor,
          parent: promised(parent, .vietnamese), parentURL: parent.url)
      }
      if rows.isEmpty { continue }
      let name = documentLink(pair.parent).text
      return ComparisonView(
        caption: words.text(.alignmentWith, ["name": name]), parentName: name, ownName: documentLink(document).text,
        rows: rows)
    }
    return nil
  }

  func alignedRow(_ row: AlignedTarget) -> AlignedRowView {
    let words = words(.vietnamese)
    func side(_ record: Int?) -> AlignedSideView? {
      record.map { number in
        let record = targets.records[number]
        return AlignedSideView(
          amount: amount(record, .vietnamese), quote: record.quote, url: record.url,
          deadline: deadlineText(record, .vietnamese), provision: place(of: number, .vietnamese))
      }
    }
    var timing: String?
    if let kind = row.timing, let own = row.own, let parent = row.parent,
      let a = targets.records[own].deadlineYear, let b = targets.records[parent].deadlineYear
    {
      timing = words.text(kind.word, ["n": String(abs(a - b))])
    }
    let isWhole = row.own != nil && row.parent != nil
    let verdict = row.verdict == .later ? row.level?.word ?? .verdictUnclear : row.verdict.word
    return AlignedRowView(
      verdict: words.text(verdict), code: row.verdict.rawValue, own: side(row.own),
      parent: side(row.parent), timing: timing,
      doubt: !isWhole || row.isSure
        ? nil
        : row.isOfOtherScope
          ? words.text(.alignmentScope) : words.text(.alignmentDoubt, ["n": String(row.likeness ?? 0)]))
  }
}
