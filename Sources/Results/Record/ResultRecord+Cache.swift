import Cache
import Publications
import Targets
import Vietnamese

// How the results of a document are kept for the next build.

extension ResultKind: Cacheable {}
extension AsOfPrecision: Cacheable {}
extension AsOfSource: Cacheable {}
extension ResultDoubt: Cacheable {}

extension AsOf: CachedByFields {
  /// Reads a day with its source.
  public init(fields: inout some FieldPass<AsOf>) throws(CacheDamage) {
    self.init(try fields(\AsOf.day), try fields(\AsOf.precision), try fields(\AsOf.source))
  }
}

extension ResultChange: CachedByFields {
  /// Reads a change.
  public init(fields: inout some FieldPass<ResultChange>) throws(CacheDamage) {
    self.init(
      try fields(\ResultChange.value), unit: try fields(\ResultChange.unit), of: try fields(\ResultChange.of))
  }
}

extension StatedPlan: CachedByFields {
  /// Reads a plan's value.
  public init(fields: inout some FieldPass<StatedPlan>) throws(CacheDamage) {
    self.init(
      try fields(\StatedPlan.value), comparator: try fields(\StatedPlan.comparator),
      year: try fields(\StatedPlan.year))
  }
}

extension FoundResult: CachedByFields {
  /// Reads a result.
  public init(fields: inout some FieldPass<FoundResult>) throws(CacheDamage) {
    self.init(
      quote: try fields(\FoundResult.quote), amount: try fields(\FoundResult.amount),
      block: try fields(\FoundResult.block))
    kind = try fields(\FoundResult.kind)
    subject = try fields(\FoundResult.subject)
    outcome = try fields(\FoundResult.outcome)
    comparator = try fields(\FoundResult.comparator)
    value = try fields(\FoundResult.value)
    valueMax = try fields(\FoundResult.valueMax)
    unit = try fields(\FoundResult.unit)
    part = try fields(\FoundResult.part)
    whole = try fields(\FoundResult.whole)
    asOf = try fields(\FoundResult.asOf)
    isUpTo = try fields(\FoundResult.isUpTo)
    periodFrom = try fields(\FoundResult.periodFrom)
    isCumulative = try fields(\FoundResult.isCumulative)
    isEstimate = try fields(\FoundResult.isEstimate)
    shareOfPlan = try fields(\FoundResult.shareOfPlan)
    shareOf = try fields(\FoundResult.shareOf)
    overPlan = try fields(\FoundResult.overPlan)
    change = try fields(\FoundResult.change)
    against = try fields(\FoundResult.against)
    assessment = try fields(\FoundResult.assessment)
    place = try fields(\FoundResult.place)
    leadRank = try fields(\FoundResult.leadRank)
    levels = try fields(\FoundResult.levels)
    serviceLevel = try fields(\FoundResult.serviceLevel)
    doubt = try fields(\FoundResult.doubt)
    parent = try fields(\FoundResult.parent)
    tail = try fields(\FoundResult.tail)
    beside = try fields(\FoundResult.beside)
    setting = try fields(\FoundResult.setting)
  }
}

extension ResultRecord {
  /// The records of one document, as `cached(_:)` wrote them.
  public static func records(of document: TargetDocument, from reader: inout CacheReader) throws(CacheDamage)
    -> [ResultRecord]
  {
    let count: Int = try reader.next()
    var records: [ResultRecord] = []
    for _ in 0..<count {
      records.append(
        try reader.next(fieldsOf: ResultRecord.self) { (fields) throws(CacheDamage) in
          try ResultRecord(of: document, fields: &fields)
        })
    }
    guard count >= 0, reader.isAtEnd else { throw CacheDamage() }
    return records
  }

  /// The records of one document, without what they tell of it.
  public static func cached(_ records: [ResultRecord]) -> [UInt8] {
    var writer = CacheWriter()
    writer.put(records.count)
    for record in records {
      writer.put(fieldsOf: record) { (fields) throws(CacheDamage) in
        _ = try ResultRecord(of: record.document, fields: &fields)
      }
    }
    return writer.bytes
  }

  private convenience init(of document: TargetDocument, fields: inout some FieldPass<ResultRecord>) throws(CacheDamage)
  {
    self.init(
      try fields(\ResultRecord.found), quote: try fields(\ResultRecord.quote),
      number: try fields(\ResultRecord.number), document: document, provision: try fields(\ResultRecord.provision),
      isConfirmed: try fields(\ResultRecord.isConfirmed))
  }
}
