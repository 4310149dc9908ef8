import Targets

/// What the changes of values answer by themselves: "đạt 262 nghìn tỷ đồng, tăng 13%" answers the sum that a plan asks for and the growth.
struct ChangeApart {
  /// Of each change the result that states it, by its place among those of the document.
  private var places: [Int] = []
  private let count: Int
  private(set) var verdicts: [MatchVerdict?] = []
  private(set) var records: [ResultRecord] = []

  /// - Parameter count: How many results the document has.
  init(count: Int) { self.count = count }

  /// A result as its change alone; nil where it states none beside a value. The measure of its value leaves growths to it.
  static func measure(
    _ record: ResultRecord, beside value: ResultMeasure, lent: String?
  ) -> (record: ResultRecord, measure: ResultMeasure)? {
    guard value.changeUnit == "%", value.unit.name != "%", record.found.value != nil,
      let measure = ResultMeasure(record, lent: lent, ofChange: true)
    else { return nil }
    value.isChangeApart = true
    measure.context = value.context
    measure.around = value.around
    measure.titled = value.titled
    measure.isPlaceUnclear = value.isPlaceUnclear
    var found = record.found
    found.value = nil
    found.valueMax = nil
    found.shareOfPlan = nil
    found.overPlan = nil
    found.against = nil
    let alone = ResultRecord(
      found, quote: record.quote, number: record.number, document: record.document, provision: record.provision,
      isConfirmed: record.isConfirmed)
    return (alone, measure)
  }

  /// Adds what the change of a result answers.
  mutating func add(_ verdict: MatchVerdict, of place: Int, _ record: ResultRecord) {
    places.append(place)
    verdicts.append(verdict)
    records.append(record)
  }

  /// For each result what its value and its change answer together.
  ///
  /// - Parameter all: The verdicts of the values, then those of the changes.
  func joined(_ all: [MatchVerdict?]) -> [MatchVerdict?] {
    var out = Array(all.prefix(count))
    for (place, change) in zip(places, all.dropFirst(count)) {
      guard let change else { continue }
      guard let value = out[place] else {
        out[place] = change
        continue
      }
      // One certainty is of all that a result answers.
      if value.doubts.isEmpty != change.doubts.isEmpty {
        if change.doubts.isEmpty { out[place] = change }
        continue
      }
      out[place]?.also = Set(value.also + [change.target] + change.also).subtracting([value.target]).sorted()
    }
    return out
  }
}
