import Publications
import Results
import Targets
import Templates
import Vietnamese

extension ProgressStatus {
  /// Its name.
  var word: Word {
    switch self {
    case .met: .statusMet
    case .exceeded: .statusExceeded
    case .missed: .statusMissed
    case .overdue: .statusOverdue
    case .onTrack: .statusOnTrack
    case .behind: .statusBehind
    case .open: .statusOpen
    case .noData: .statusNoData
    case .notComparable: .statusNotComparable
    }
  }
}

extension ProgressReason {
  /// It as a sentence.
  var word: Word {
    switch self {
    case .budget: .reasonBudget
    case .noTargetValue: .reasonNoTargetValue
    case .unit: .reasonUnit
    case .changeOnly: .reasonChangeOnly
    case .shareOfLimit: .reasonShareOfLimit
    case .noValue: .reasonNoValue
    case .noBaseline: .reasonNoBaseline
    case .period: .reasonPeriod
    case .bounds: .reasonBounds
    case .direction: .reasonDirection
    case .ended: .reasonEnded
    case .amended: .reasonAmended
    }
  }
}

/// What is said of figures, in words of a language.
struct ProgressPhrases {
  let words: Words
  let language: Language

  /// "vượt, sau hạn"; "chưa có số liệu, đã quá hạn"; "không so được: khác đơn vị".
  /// With it the word that a later figure awaits an editor, which would decide.
  func status(_ standing: TargetProgress) -> String {
    status(standing.progress, isAwaited: standing.awaited != nil)
  }

  /// The same, whether or not a later figure awaits an editor.
  func status(_ progress: Progress, isAwaited: Bool = false) -> String {
    var parts = [words.text(progress.status.word)]
    if let reason = progress.reason { parts[0] += ": " + words.text(reason.word) }
    if progress.isLate { parts.append(words.text(.flagLate)) }
    if progress.isDue { parts.append(words.text(.flagDue)) }
    if progress.isEstimate { parts.append(words.text(.flagEstimate)) }
    if progress.isStale { parts.append(words.text(.flagStale)) }
    if isAwaited { parts.append(words.text(.flagAwaited)) }
    return parts.joined(separator: ", ")
  }

  /// "văn bản đề ra đã được thay thế bởi Kế hoạch số 20/KH-UBND"; "nguồn đã bị thu hồi bởi …, không tính".
  func ended(_ ending: DocumentEnding, by name: String?, isPlan: Bool) -> String {
    let day = DateView(ending.day, language: language.rawValue).text
    if ending.isOfBody { return words.text(.bodyEnded, ["day": day]) }
    let whole: Word =
      isPlan
      ? (ending.kind == .amends ? .targetEnded : .planEnded) : ending.kind == .corrects ? .figureEnded : .sourceEnded
    guard let name, let kind = ending.kind else {
      return words.text(whole, ["ended": words.text(.endedByItself, ["day": day])])
    }
    let what: Word =
      switch kind {
      case .repeals: .endedRepealed
      case .withdraws: .endedWithdrawn
      case .corrects: .endedCorrected
      case .amends: .endedAmended
      default: .endedReplaced
      }
    return words.text(whole, ["ended": words.text(what, ["name": name, "day": day])])
  }

  /// A fraction rounded to two places, in the language's figures.
  func number(_ fraction: Fraction) -> String {
    ExactDecimal(fraction.rounded(places: 2))?.written(language: language.rawValue) ?? fraction.text
  }

  /// A fraction as it is where its decimal ends within six places, else rounded to two; to more where it would look like the
  /// number that it is compared with, or lie on its other side.
  func exact(_ fraction: Fraction, besides other: Fraction? = nil) -> String {
    if let text = fraction.decimalText, let number = ExactDecimal(text), number.scale <= 6 {
      return number.written(language: language.rawValue)
    }
    for places in 2...12 {
      guard let rounded = ExactDecimal(fraction.rounded(places: places)) else { break }
      let stands = Fraction(rounded)
      if other.map({ stands != $0 && (stands < $0) == (fraction < $0) }) ?? true {
        return rounded.written(language: language.rawValue)
      }
    }
    return number(fraction)
  }

  /// A number with its unit: `57,99%`, `600 người`.
  func amount(_ number: String, _ unit: String) -> String {
    unit.hasPrefix("%") || unit.isEmpty ? number + unit : number + " " + TargetUnits.shown(unit)
  }

  /// What a result says: "ước 85%", "trên 98%", "76,5% (13/17)", "98,5% kế hoạch", "tăng 12% so với cùng kỳ".
  func value(_ found: FoundResult) -> String {
    var text = ""
    if let value = found.value {
      let range = found.valueMax.map { "–" + written($0) } ?? ""
      let number = amount(written(value) + range, found.unit)
      text = found.valueMax == nil ? comparator(found.comparator, number) : number
      if let part = found.part, let whole = found.whole { text += " (\(written(part))/\(written(whole)))" }
      if found.kind == .ranking, let whole = found.whole, found.part == nil {
        text = words.text(.rankOf, ["n": written(value), "m": written(whole)])
      }
    } else if let share = found.shareOfPlan {
      let of = found.shareOf ?? words.text(.thePlan)
      text = comparator(found.comparator, written(share) + "% " + of)
    } else if let change = found.change {
      text = self.change(change, found.comparator)
    }
    guard !text.isEmpty else { return words.text(.noFigure) }
    return found.isEstimate ? words.text(.estimated, ["n": text]) : text
  }

  private func written(_ number: ExactDecimal) -> String { number.written(language: language.rawValue) }

  /// "tăng trên 4,5% so với cùng kỳ", "giảm 3 lần"; of "gấp 2,1 lần", "bằng 0,8 lần" no more than the number, which says how it stands to what was.
  private func change(_ change: ResultChange, _ sign: Comparator) -> String {
    let isFall = change.value < ExactDecimal(0)
    let size = ExactDecimal(mantissa: abs(change.value.mantissa), scale: change.value.scale) ?? change.value
    let number = comparator(sign, amount(written(size), change.unit))
    let text =
      change.unit == "lần" && !isFall ? number : words.text(isFall ? .fallBy : .riseBy, ["n": number])
    return change.of.map { text + " " + words.text(.comparedTo, ["of": $0]) } ?? text
  }

  private func comparator(_ comparator: Comparator, _ number: String) -> String {
    let word: Word
    switch comparator {
    case .atLeast: word = .atLeast
    case .moreThan: word = .moreThan
    case .atMost: word = .atMost
    case .lessThan: word = .lessThan
    case .about: word = .about
    case .equal, .times: return number
    }
    return words.text(word, ["n": number])
  }

  /// "năm 2024", "6 tháng đầu năm 2024", "riêng tháng 9/2025", "30/6/2025": no more than what the text says.
  func day(_ found: FoundResult) -> String {
    guard let asOf = found.asOf else { return words.text(.dayUnknown) }
    let (year, month) = (String(asOf.day.year), asOf.day.month)
    switch asOf.precision {
    case .year: return words.text(.inYear, ["n": year])
    case .half:
      return month == 6 ? words.text(.inHalf, ["n": year]) : words.text(.inYear, ["n": year])
    case .quarter: return words.text(.inQuarter, ["q": String((month + 2) / 3), "n": year])
    case .month:
      // What came in that month alone, beside all that there was by its end.
      let isAlone =
        found.isCumulative != true
        && found.periodFrom.map { $0.month == month && $0.year == asOf.day.year } ?? false
      return words.text(isAlone ? .inMonth : .toMonth, ["m": String(month), "n": year])
    case .day: return DateView(asOf.day, language: language.rawValue).text
    }
  }
}
