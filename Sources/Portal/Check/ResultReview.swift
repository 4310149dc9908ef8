import Diagnostics
import Markup
import Publications
import Results
import Targets
import Vietnamese

/// What results say that does not fit together: within a clause, beside the plan, beside one another. Only what is plain: a
/// doubtful case is passed over.
struct ResultReview: Sendable {
  private let site: Site
  private let results: ResultCatalog
  private let targets: TargetCatalog
  /// By result, what is wrong with it beside others.
  private let beside: [Int: [Finding]]

  /// A slip, before its place is known.
  private struct Finding: Sendable {
    let id: DiagnosticID
    let message: String
    let note: String?
    let fix: String
  }

  init(_ site: Site) {
    (self.site, results, targets) = (site, site.results.whole, site.targets.whole)
    beside = ResultReview.compared(site.results.whole, site.targets.whole)
  }

  /// The warnings about one publication; the work grows with its results and targets.
  ///
  /// - Throws: `file-unreadable` where the text is to be read again and has changed.
  func diagnostics(of index: Int) throws(DiagnosticError) -> [Diagnostic] {
    let publication = site.catalog.whole.publications[index]
    let accepted = publication.facts.acceptedWarnings
    var found: [(at: Int, finding: Finding)] = []
    for result in results.ofPublication[index] {
      let all = own(results.records[result], result, publication) + (beside[result] ?? [])
      found += all.map { (results.records[result].range.lowerBound, $0) }
    }
    found += tallies(of: index).map { (results.records[$0.result].range.lowerBound, $0.finding) }
    var told: Set<Range<Int>> = []
    for target in targets.ofPublication[index] where results.progress[target].progress.reason == .direction {
      let (record, hasStart) = (targets.records[target], results.progress[target].start != nil)
      // One row of a table has a value for each year.
      guard told.insert(record.range).inserted else { continue }
      let isShared = targets.ofPublication[index].contains {
        $0 != target && targets.records[$0].range == record.range
      }
      found.append((record.range.lowerBound, direction(record, hasStart: hasStart, isShared: isShared)))
    }
    found = found.filter { !accepted.contains($0.finding.id) }
    var diagnostics = (baselines(of: index) + otherStarts(of: index)).filter { !accepted.contains($0.id) }
    if found.isEmpty { return diagnostics }
    let body = try publication.body
    found.removeAll { $0.finding.id == .resultAsOfFuture && ResultReview.saysSo(at: $0.at, in: body) }
    diagnostics += found.map { at, finding in
      Diagnostic(
        finding.id, at: SourceLocation(file: publication.file, line: body.line(at: at)), finding.message,
        note: finding.note, fix: finding.fix)
    }
    return diagnostics
  }

  // MARK: One clause

  private func own(_ record: ResultRecord, _ result: Int, _ publication: Publication) -> [Finding] {
    let found = record.found
    let clause = "«\(ResultReview.shortened(record.quote))»"
    var findings: [Finding] = []
    func add(_ id: DiagnosticID, _ message: String, _ fix: String, note: String? = nil) {
      findings.append(Finding(id: id, message: message, note: note, fix: fix))
    }
    let answer = results.answers[result]
    if found.asOf == nil, let answer, answer.certainty != .unsure {
      add(
        .resultAsOfMissing, "Không rõ số liệu ở \(clause) tính đến ngày nào, nên không được tính",
        "Ghi `as_of` trong `results.correct`.")
    }
    let issued = publication.facts.document?.issued ?? publication.facts.date.day
    func saysSo() -> Bool {
      Folding.foldKeepingMarks(record.quote).contains("ước")
        || publication.facts.results.correct.contains { edit in
          edit.isEstimate == true
            && (record.quote.contains(edit.quote.value) || edit.quote.value.contains(record.quote))
        }
    }
    if ResultCheck.isOfFuture(found, issued: issued, saysSo: false), !saysSo(), let day = found.asOf?.day {
      add(
        .resultAsOfFuture,
        "Số liệu ở \(clause) tính đến \(day.vietnamese), sau ngày \(issued.vietnamese) của văn bản, mà không viết «ước»",
        "So lại với bản gốc; đúng như vậy thì ghi `estimate: true` trong `results.correct`; trang không nói kết quả nào thì ghi "
          + "`results: {extract: false}`.")
    }
    if ResultCheck.assessmentContradicts(found), let word = found.assessment {
      add(.resultAssessmentContradicts, "Lời đánh giá «\(word)» trái với số liệu ở \(clause)", "So lại với bản gốc.")
    }
    if ResultCheck.shareContradicts(found), let share = found.shareOfPlan {
      add(
        .resultShareContradicts, "Tỷ lệ \(share.written())% so với kế hoạch không khớp với hai con số ở \(clause)",
        "So lại với bản gốc; bản gốc tính sai thì ghi chú cho người đọc.")
    }
    if ResultCheck.partContradicts(found), let part = found.part, let whole = found.whole, let value = found.value {
      add(
        .resultPartContradicts, "\(part.written())/\(whole.written()) không bằng \(value.written())%",
        "So lại với bản gốc.", note: "Ở câu \(clause).")
    }
    if ResultCheck.isAboveWhole(found) {
      add(.resultAboveWhole, "Phần lớn hơn toàn bộ ở \(clause)", "So lại với bản gốc.")
    }
    if let answer, answer.certainty != .unsure { findings += planned(record, targets.records[answer.target]) }
    return findings
  }

  /// The plan's value as the report states it, and a clause that seems to repeat the target.
  private func planned(_ record: ResultRecord, _ target: TargetRecord) -> [Finding] {
    let found = record.found
    let (own, other) = (FoldedUnit(of: target), FoldedUnit(of: found))
    guard own.name == other.name, let wanted = target.value.flatMap({ ExactDecimal($0) }), target.comparator != .times
    else { return [] }
    let scale = own.scale(from: other)
    var findings: [Finding] = []
    if let plan = found.against, plan.year == nil || plan.year == target.deadlineYear,
      Fraction(plan.value) * scale != Fraction(wanted)
    {
      findings.append(
        Finding(
          id: .resultPlanMisquoted,
          message: "Nêu mức kế hoạch \(plan.value.written()), trong khi \(target.id) là \(wanted.written())",
          note: "Nguyên văn của chỉ tiêu: «\(ResultReview.shortened(target.quote))».",
          fix: "So lại với văn bản đề ra chỉ tiêu; kế hoạch đã được điều chỉnh thì bỏ ghép."))
    }
    func isGoal() -> Bool {
      let words = Folding.foldKeepingMarks(record.quote)
      return ["phấn đấu", "mục tiêu", "chỉ tiêu đề ra là", "chỉ tiêu giao"].contains { words.contains($0) }
    }
    if !record.isConfirmed, let value = found.value, Fraction(value) * scale == Fraction(wanted),
      found.against == nil, found.asOf?.day.year == target.deadlineYear, isGoal()
    {
      findings.append(
        Finding(
          id: .resultRestatesTarget,
          message: "«\(ResultReview.shortened(record.quote))» có thể chỉ nhắc lại chỉ tiêu \(target.id)",
          note: nil, fix: "Nếu không phải kết quả, ghi câu này vào `drop` của `results`."))
    }
    return findings
  }

  /// "30/34" beside a table of its own that judges 34 rows and finds 29 met.
  private func tallies(of index: Int) -> [(result: Int, finding: Finding)] {
    let range = results.ofPublication[index]
    let tallies = range.filter { results.records[$0].found.kind == .tally }
    guard !tallies.isEmpty else { return [] }
    let verdicts = range.compactMap { result -> Bool? in
      let found = results.records[result].found
      return found.kind == .tally ? nil : found.assessment.flatMap(ResultCheck.verdict)
    }
    return tallies.compactMap { result in
      let found = results.records[result].found
      guard let part = found.part ?? found.value, let whole = found.whole, whole == ExactDecimal(verdicts.count),
        part != ExactDecimal(verdicts.count { $0 })
      else { return nil }
      let met = verdicts.count { $0 }
      return (
        result,
        Finding(
          id: .resultTallyDiffers,
          message:
            "Nêu \(part.written())/\(whole.written()) chỉ tiêu, nhưng trong bài có \(met) chỉ tiêu được ghi là đạt",
          note: nil, fix: "So lại câu và bảng với bản gốc.")
      )
    }
  }

  // MARK: Starts and directions

  private func direction(_ target: TargetRecord, hasStart: Bool, isShared: Bool) -> Finding {
    let value =
      target.value.map { number in
        let text = String(number)
        return ", value: \(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)"
      } ?? ""
    let quote = target.quote.replacing("\"", with: "\\\"")
    return Finding(
      id: .directionUnclear,
      message: "Chưa rõ tăng hay giảm là đạt: «\(ResultReview.shortened(target.quote))»",
      note: hasStart
        ? "Số liệu gốc cao hơn mức cần đạt, mà câu không nói giảm."
        : "Số đo này thường giảm mới là tốt, mà câu không nói giảm, tối đa hay xuống còn.",
      fix: isShared
        ? "Ghi `direction: down` hoặc `direction: up` cho từng con số của dòng này trong `targets.correct`, mỗi con số một mục có "
          + "`value`: `{quote: \"\(quote)\"\(value), direction: down}`."
        : "Ghi `direction: down` hoặc `direction: up` cho câu này trong `targets.correct`.")
  }

  private func baselines(of index: Int) -> [Diagnostic] {
    targets.ofPublication[index].compactMap { target in
      let record = targets.records[target]
      guard let reference = record.terms?.baseline, let start = results.progress[target].start,
        let deadline = ProgressTarget.deadline(of: record), start.day >= deadline
      else { return nil }
      return Diagnostic(
        .baselineAfterDeadline, at: reference.quote.location,
        "Số liệu gốc thuộc ngày \(Day(daysSince1970: start.day)?.vietnamese ?? ""), không trước hạn của chỉ tiêu",
        fix: "Dẫn tới số liệu của năm bắt đầu.", length: max(1, reference.quote.value.count))
    }
  }

  /// Whether the sentence has the word "ước" before a clause: "Ước đến ngày 31/12, tỷ lệ … đạt 75%".
  private static func saysSo(at place: Int, in body: MarkupDocument) -> Bool {
    guard let block = body.block(at: place).map({ body.blocks[$0].text }) else { return false }
    var start = place
    while start > block.lowerBound, !";.".utf8.contains(body.text[start - 1]) { start -= 1 }
    return Folding.foldKeepingMarks(body.string(start..<place)).contains("ước")
  }

  /// Starts that an editor names and that speak of something else, or of another place.
  private func otherStarts(of index: Int) -> [Diagnostic] {
    let range = targets.ofPublication[index]
    let named = range.filter { targets.records[$0].terms?.baseline != nil && results.progress[$0].baseline != nil }
    if named.isEmpty { return [] }
    let fit = MeasureFit(targets.records[range])
    return named.compactMap { target -> Diagnostic? in
      let record = targets.records[target]
      guard let reference = record.terms?.baseline, let start = results.progress[target].baseline else { return nil }
      let found = results.records[start]
      let places = site.catalog.whole.differingPlaces(
        of: found, in: results.places[start].publication, and: record, in: index)
      let isOther = fit.doubt(of: found, answering: target - range.lowerBound) != nil
      guard isOther || places != nil else { return nil }
      let clause = "«\(ResultReview.shortened(found.quote))»"
      return Diagnostic(
        .baselineDiffers, at: reference.quote.location,
        places.map { "Số liệu gốc là của \($0.result), chỉ tiêu là của \($0.target)" }
          ?? "Số liệu gốc \(clause) nói về việc khác với chỉ tiêu",
        note: "Chỉ tiêu: «\(ResultReview.shortened(record.quote))».",
        fix: "Dẫn tới số liệu của chính chỉ tiêu ấy, hoặc xóa `baseline`.", length: max(1, reference.quote.value.count))
    }
  }

  // MARK: Beside one another

  /// Two values of one measure and day, and cumulative counts that fall.
  private static func compared(_ results: ResultCatalog, _ targets: TargetCatalog) -> [Int: [Finding]] {
    var found: [Int: [Finding]] = [:]
    for (target, standing) in results.progress.enumerated() where standing.results.count > 1 {
      let unit = FoldedUnit(of: targets.records[target])
      var ofDay: [Day: (result: Int, value: Fraction)] = [:]
      var highest: (result: Int, value: Fraction)?
      let counted = standing.results.filter {
        let answer = results.answers[$0]
        return (answer?.certainty != .unsure || answer?.isContested == true) && standing.setAside[$0] == nil
      }.sorted {
        (results.records[$0].found.asOf?.day ?? .epoch, $0) < (results.records[$1].found.asOf?.day ?? .epoch, $1)
      }
      for result in counted {
        let record = results.records[result].found
        let other = FoldedUnit(of: record)
        guard let day = record.asOf?.day, let stated = record.value, record.valueMax == nil,
          record.comparator == .equal, other.name == unit.name
        else { continue }
        let value = Fraction(stated) * unit.scale(from: other)
        if record.isCumulative != false, !record.isEstimate {
          if let first = ofDay[day], first.value != value {
            found[result, default: []].append(conflict(results, result, first.result, day))
          } else if ofDay[day] == nil {
            ofDay[day] = (result, value)
          }
        }
        guard record.isCumulative == true, results.answers[result]?.isContested != true else { continue }
        if let top = highest, value < top.value {
          found[result, default: []].append(falls(results, result, top.result))
        } else {
          highest = (result, value)
        }
      }
    }
    return found
  }

  private static func conflict(_ results: ResultCatalog, _ result: Int, _ other: Int, _ day: Day) -> Finding {
    let (record, first) = (results.records[result], results.records[other])
    return Finding(
      id: .resultConflict,
      message: "Cùng tính đến \(day.vietnamese), «\(shortened(record.quote))» khác «\(shortened(first.quote))»",
      note: "Câu kia ở \(first.document.number ?? first.document.title).",
      fix: "So lại hai nguồn; một câu không trả lời chỉ tiêu này thì ghi `target: null` trong `results.match`.")
  }

  private static func falls(_ results: ResultCatalog, _ result: Int, _ other: Int) -> Finding {
    let (record, first) = (results.records[result], results.records[other])
    return Finding(
      id: .resultFalls,
      message: "Số lũy kế giảm: «\(shortened(record.quote))» sau «\(shortened(first.quote))»",
      note: "Câu trước ở \(first.document.number ?? first.document.title).", fix: "So lại hai nguồn.")
  }

  private static func shortened(_ quote: String) -> String { Site.shortened(quote, 90) }
}

// MARK: Counts

extension ResultReview {
  /// How many results wait for an editor's word, and how many targets for a figure: a line each, and none where there is
  /// nothing of the kind.
  func counts() -> [Diagnostic] {
    guard !results.records.isEmpty else { return [] }
    let unsure = results.answers.count { $0?.certainty == .unsure && $0?.isLikely == true }
    let unmatched = results.records.indices.count {
      results.answers[$0]?.isLikely != true && results.records[$0].found.kind != .tally
    }
    let due = results.progress.count { $0.progress.isDue }
    let counts: [(DiagnosticID, Int, String, String)] = [
      (
        .resultMatchUnsure, unsure, "kết quả có thể trả lời một chỉ tiêu, chưa được xác nhận",
        "Xem mục «Có thể trả lời» trên trang báo cáo, rồi ghi `results.match`."
      ),
      (
        .resultUnmatched, unmatched, "kết quả chưa ghép với chỉ tiêu nào",
        "Ghép trong `results.match`, hoặc để nguyên khi Cổng không có kế hoạch ấy."
      ),
      (
        .targetWithoutResult, due, "chỉ tiêu đã quá hạn mà chưa có số liệu",
        "Xem danh sách ở trang `/chi-tieu/tien-do/qua-han-chua-co-so-lieu/`."
      ),
    ]
    return counts.filter { $0.1 > 0 }.map { id, count, text, fix in
      Diagnostic(id, at: nil, "\(NumberText.whole(count)) \(text)", fix: fix)
    }
  }
}
