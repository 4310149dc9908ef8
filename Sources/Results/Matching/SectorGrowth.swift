import Targets

/// The growths of sectors behind that of the whole: "giá trị sản xuất tăng 11%. Trong đó, khu vực công nghiệp tăng 12%".
struct SectorGrowth {
  private static let lead = "trong đó"
  private static let heads = ["khu vực ", "ngành ", "lĩnh vực "]

  /// The growth of the whole; nil where the last figure is none.
  private let whole: ResultRecord?

  /// - Parameter record: The last figure that is no part.
  init(whole record: ResultRecord?) { whole = record.flatMap { $0.found.change == nil ? nil : $0 } }

  /// Whether a figure is the growth of a sector among those of a whole.
  static func isPart(_ record: ResultRecord) -> Bool {
    let found = record.found
    guard found.value == nil, found.change?.unit == "%", found.setting.begins(with: lead) else { return false }
    let subject = found.subject.lowered()
    return heads.contains { subject.begins(with: $0) }
  }

  /// A part as the growth of the whole's measure in its sector; nil where no whole stands before it in its block.
  func measure(
    _ part: ResultRecord, lent: String?, _ own: ResultMeasure
  ) -> (record: ResultRecord, measure: ResultMeasure)? {
    guard let whole, whole.found.block == part.found.block, whole.found.asOf == part.found.asOf,
      whole.found.change?.unit == "%", whole.found.place == part.found.place
    else { return nil }
    var found = part.found
    found.subject = whole.found.subject + " " + found.subject
    found.setting = String(found.setting.dropFirst(SectorGrowth.lead.count).drop { $0 == " " })
    let joined = ResultRecord(
      found, quote: part.quote, number: part.number, document: part.document, provision: part.provision,
      isConfirmed: part.isConfirmed)
    guard let measure = ResultMeasure(joined, lent: lent) else { return nil }
    measure.context = own.context
    measure.around = own.around
    measure.titled = own.titled
    measure.isPlaceUnclear = own.isPlaceUnclear
    return (joined, measure)
  }
}
