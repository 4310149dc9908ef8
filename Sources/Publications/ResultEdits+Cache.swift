import Cache
import Diagnostics
import Vietnamese

// How the editor's word on results is kept for the next build.

extension ResultEdits: CachedByFields {
  /// Reads the editor's word.
  public init(fields: inout some FieldPass<ResultEdits>) throws(CacheDamage) {
    self.init(
      confirmed: try fields(\ResultEdits.confirmed), seen: try fields(\ResultEdits.seen),
      extract: try fields(\ResultEdits.extract),
      drop: try fields(\ResultEdits.drop),
      correct: try fields(\ResultEdits.correct), match: try fields(\ResultEdits.match))
  }
}

/// A key of a mapping with its value.
private struct Entry<Value: Cacheable>: CachedByFields {
  let key: String
  let value: Value

  init(_ key: String, _ value: Value) { (self.key, self.value) = (key, value) }

  init(fields: inout some FieldPass<Entry>) throws(CacheDamage) {
    self.init(try fields(\Entry.key), try fields(\Entry.value))
  }

  static func list(_ values: [String: Value]) -> [Entry] {
    values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { Entry($0.key, $0.value) }
  }

  static func values(_ entries: [Entry]) -> [String: Value] {
    Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ResultCorrection: CachedByFields {
  /// Reads a correction.
  public init(fields: inout some FieldPass<ResultCorrection>) throws(CacheDamage) {
    self.init(quote: try fields(\ResultCorrection.quote))
    numbers = Entry.values(try fields { Entry.list($0.numbers) })
    words = Entry.values(try fields { Entry.list($0.words) })
    asOf = try fields(\ResultCorrection.asOf)
    periodFrom = try fields(\ResultCorrection.periodFrom)
    isCumulative = try fields(\ResultCorrection.isCumulative)
    isEstimate = try fields(\ResultCorrection.isEstimate)
    againstYear = try fields(\ResultCorrection.againstYear)
  }
}

extension ResultMatchEdit: CachedByFields {
  /// Reads a match.
  public init(fields: inout some FieldPass<ResultMatchEdit>) throws(CacheDamage) {
    self.init(
      quote: try fields(\ResultMatchEdit.quote), target: try fields(\ResultMatchEdit.target),
      promise: try fields(\ResultMatchEdit.promise), value: try fields(\ResultMatchEdit.value),
      year: try fields(\ResultMatchEdit.year), note: try fields(\ResultMatchEdit.note))
  }
}

extension TargetTerms: CachedByFields {
  /// Reads terms.
  public init(fields: inout some FieldPass<TargetTerms>) throws(CacheDamage) {
    self.init(
      accumulates: try fields(\TargetTerms.accumulates), periodFrom: try fields(\TargetTerms.periodFrom),
      isUp: try fields(\TargetTerms.isUp), deadline: try fields(\TargetTerms.deadline),
      baseline: try fields(\TargetTerms.baseline))
  }
}

extension BaselineReference: CachedByFields {
  /// Reads a reference.
  public init(fields: inout some FieldPass<BaselineReference>) throws(CacheDamage) {
    self.init(document: try fields(\BaselineReference.document), quote: try fields(\BaselineReference.quote))
  }
}
