import Diagnostics
import Vietnamese

extension FrontMatter {
  /// The editor's word on results, of a document or of news.
  static func results(_ fields: inout YAMLFields) -> ResultEdits {
    var edits = ResultEdits()
    guard
      var inner = fields.mapping(
        "results", known: ["confirmed", "confirmed_of", "extract", "drop", "correct", "match"])
    else {
      return edits
    }
    edits.confirmed = inner.pastDay("confirmed")
    edits.seen = inner.text("confirmed_of")?.split(separator: " ").map { $0.lowercased() }
    if inner.has("extract") { edits.extract = inner.flag("extract") }
    edits.drop = inner.list("drop")
    for var item in inner.mappings("correct", known: ResultCorrection.keys) {
      let correction = correction(&item)
      inner.adopt(item)
      if !correction.quote.value.isEmpty { edits.correct.append(correction) }
    }
    for var item in inner.mappings("match", known: ["quote", "target", "promise", "value", "year", "note"]) {
      let quote = item.requiredText("quote", example: "\"đúng nguyên văn mệnh đề\"")
      let target = item.text("target").map { Located($0, at: item.location("target")) }
      if target == nil, !item.isNull("target") {
        // Nothing said is not the same as "answers nothing".
        _ = item.requiredText("target", example: "15-kh-ubnd/chi-tieu-2` hoặc `target: null")
      }
      let note = item.text("note")
      let promise = item.text("promise").map { Located($0, at: item.location("promise")) }
      let (value, year) = (item.decimal("value"), item.year("year"))
      let isWhole = target != nil || item.isNull("target")
      inner.report(item.diagnostics)
      if !quote.isEmpty, isWhole {
        edits.match.append(
          ResultMatchEdit(
            quote: Located(quote, at: item.location("quote")), target: target, promise: target == nil ? nil : promise,
            value: value, year: year, note: note))
      }
    }
    fields.adopt(inner)
    return edits
  }

  private static func correction(_ item: inout YAMLFields) -> ResultCorrection {
    let quote = item.requiredText("quote", example: "\"đúng nguyên văn mệnh đề\"")
    var correction = ResultCorrection(quote: Located(quote, at: item.location("quote")))
    for key in ResultCorrection.numberKeys { correction.numbers[key] = item.decimal(key) }
    for key in ResultCorrection.wordKeys { correction.words[key] = item.text(key) }
    if item.isEmptyText("unit") { correction.words["unit"] = "" }
    for key in ["comparator", "against_comparator"] {
      correction.words[key] = oneOf(["=", ">=", ">", "<=", "<", "~"], key, &item)
    }
    correction.words["kind"] = oneOf(["result", "budget", "ranking", "tally"], "kind", &item)
    correction.periodFrom = item.day("period_from")
    correction.isCumulative = item.has("cumulative") ? item.flag("cumulative") : nil
    correction.isEstimate = item.has("estimate") ? item.flag("estimate") : nil
    correction.asOf = item.day("as_of")
    // What is estimated may cover days to come.
    let saysSo = correction.isEstimate ?? (Folding.foldKeepingMarks(quote).contains("ước"))
    if let day = correction.asOf, !saysSo { item.notePast("as_of", day) }
    correction.againstYear = item.year("against_year")
    return correction
  }

  /// What the sum of a target's progress needs: keys of `targets.correct`.
  static func terms(_ item: inout YAMLFields) -> TargetTerms? {
    var terms = TargetTerms()
    terms.accumulates = item.has("accumulates") ? item.flag("accumulates") : nil
    terms.periodFrom = item.day("period_from")
    terms.isUp = oneOf(["up", "down"], "direction", &item).map { $0 == "up" }
    terms.deadline = item.day("deadline")
    if var inner = item.mapping("baseline", known: ["document", "quote"]) {
      let document = inner.requiredText("document", example: "15-bc-ubnd")
      let quote = inner.requiredText("quote", example: "\"đúng nguyên văn mệnh đề\"")
      if !document.isEmpty, !quote.isEmpty {
        terms.baseline = BaselineReference(
          document: Located(document, at: inner.location("document")),
          quote: Located(quote, at: inner.location("quote")))
      }
      item.adopt(inner)
    }
    return terms.isEmpty ? nil : terms
  }

  static let termKeys = ["accumulates", "period_from", "direction", "deadline", "baseline"]
}
