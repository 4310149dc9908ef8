import Markup
import Publications

/// Applies the editors' drops, corrections and additions to the targets found.
struct TargetEditor: FigureEditor {
  typealias Entry = EditedFigures<FoundTarget>.Entry

  let context: TargetContext
  var figures: EditedFigures<FoundTarget>
  /// For each entry of `drop` which of the targets found it drops.
  private(set) var dropped: [[Int]] = []

  init(found: [FoundTarget], in text: MarkupDocument, context: TargetContext = TargetContext()) {
    self.context = context
    figures = EditedFigures(found, in: text, kind: .targets)
  }

  mutating func apply(_ edits: TargetEdits) {
    if edits.drop.isEmpty, edits.correct.isEmpty { return }
    figures.seek(edits.drop + edits.correct.map(\.quote))
    dropped = figures.drop(edits.drop)
    correct(edits.correct)
  }

  /// Of several targets in a quote those with the value, year and unit that are given.
  func tests(of correction: TargetCorrection) -> [(FoundTarget) -> Bool] {
    [
      test(correction.value) { $0.value }, test(correction.deadlineYear) { $0.deadlineYear },
      test(correction.unit.map { TargetUnits.inFull($0) }) { TargetUnits.inFull($0.unit) },
    ].compactMap { $0 }
  }

  func givesValue(_ correction: TargetCorrection) -> Bool { correction.value != nil }

  func corrected(_ original: FoundTarget, by correction: TargetCorrection) -> FoundTarget {
    var target = original
    if let value = correction.value {
      target.value = value
      target.valueMax = correction.valueMax
    }
    if let valueMax = correction.valueMax { target.valueMax = valueMax }
    if let comparator = correction.comparator.flatMap(Comparator.init(rawValue:)) { target.comparator = comparator }
    if let unit = correction.unit { target.unit = unit }
    if let kind = correction.kind.flatMap(TargetKind.init(rawValue:)) { target.kind = kind }
    if let year = correction.deadlineYear {
      if year != target.deadlineYear { (target.deadlineSource, target.phrasing.isSince) = (nil, false) }
      target.deadlineYear = year
    }
    if let year = correction.baselineYear { target.baselineYear = year }
    // What an editor says is no longer the text's way to put it.
    if correction.comparator != nil { (target.phrasing.binder, target.phrasing.saysComparator) = ("", false) }
    if correction.subject != nil || correction.outcome != nil {
      (target.phrasing.lead, target.phrasing.tail) = ("", "")
    }
    if let subject = correction.subject { (target.subject, target.phrasing.measured) = (subject, "") }
    if let outcome = correction.outcome { target.outcome = outcome }
    // Another year is not that of the clause's own day.
    if correction.deadlineYear.map({ $0 != original.deadlineYear }) ?? false { target.terms = nil }
    if var terms = correction.terms {
      terms.deadline = terms.deadline ?? target.terms?.deadline
      target.terms = terms
      if let year = terms.deadline?.year, correction.deadlineYear == nil, year != target.deadlineYear {
        (target.deadlineYear, target.deadlineSource) = (year, nil)
      }
    }
    if target.terms?.deadline != original.terms?.deadline { target.phrasing.isOfSchoolYear = false }
    target.doubts = []
    return target
  }

  func addition(by correction: TargetCorrection, at range: Range<Int>) -> (figure: FoundTarget, hasValue: Bool) {
    let read = read(at: range, in: text.block(at: range.lowerBound) ?? 0, for: correction)
    var target = corrected(read.target, by: correction)
    name(&target)
    return (target, givesValue(correction) || read.hasValue)
  }

  mutating func reportMissingValue(of correction: TargetCorrection) {
    figures.quotes.report(
      .frontMatterMissingKey, at: correction.quote,
      "Chỉ tiêu thêm ở «\(correction.quote.value)» không có giá trị",
      fix: "Ghi `value`, ví dụ `value: 80, unit: \"%\"`; nếu chỉ tiêu không có con số thì xóa mục này.")
  }
}

extension FoundTarget: StatedFigure {}
