import Cache
import Publications

// How the targets of a document are kept for the next build.

extension Comparator: Cacheable {}
extension TargetKind: Cacheable {}
extension DeadlineSource: Cacheable {}
extension AdministrativeLevel: Cacheable {}
extension Doubt: Cacheable {}

extension ServiceLevel: Cacheable {
  /// Reads a level.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let number: Int = try reader.next()
    self = number == -1 ? .partial : number == -2 ? .full : .number(number)
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    switch self {
    case .partial: writer.put(-1)
    case .full: writer.put(-2)
    case .number(let number): writer.put(number)
    }
  }
}

extension TargetDocument: CachedByFields {
  /// Reads what records tell of their document.
  public convenience init(fields: inout some FieldPass<TargetDocument>) throws(CacheDamage) {
    self.init(
      slug: try fields(\TargetDocument.slug), url: try fields(\TargetDocument.url),
      number: try fields(\TargetDocument.number), title: try fields(\TargetDocument.title),
      issuer: try fields(\TargetDocument.issuer), place: try fields(\TargetDocument.place),
      issued: try fields(\TargetDocument.issued), fields: try fields(\TargetDocument.fields),
      firstYear: try fields(\TargetDocument.firstYear))
  }
}

extension TargetRecord {
  /// The records of one document, as `cached(_:)` wrote them.
  public static func records(of document: TargetDocument, from reader: inout CacheReader) throws(CacheDamage)
    -> [TargetRecord]
  {
    let count: Int = try reader.next()
    var records: [TargetRecord] = []
    for _ in 0..<count {
      records.append(
        try reader.next(fieldsOf: TargetRecord.self) { (fields) throws(CacheDamage) in
          try TargetRecord(of: document, fields: &fields)
        })
    }
    guard count >= 0, reader.isAtEnd else { throw CacheDamage() }
    return records
  }

  /// The records of one document, without what they tell of it.
  public static func cached(_ records: [TargetRecord]) -> [UInt8] {
    var writer = CacheWriter()
    writer.put(records.count)
    for record in records {
      writer.put(fieldsOf: record) { (fields) throws(CacheDamage) in
        _ = try TargetRecord(of: record.document, fields: &fields)
      }
    }
    return writer.bytes
  }

  private convenience init(of document: TargetDocument, fields: inout some FieldPass<TargetRecord>) throws(CacheDamage)
  {
    self.init(
      number: try fields(\TargetRecord.number), document: document,
      quote: try fields(\TargetRecord.quote), range: try fields(\TargetRecord.range),
      provision: try fields(\TargetRecord.provision), subject: try fields(\TargetRecord.subject),
      measured: try fields(\TargetRecord.measured),
      outcome: try fields(\TargetRecord.outcome), comparator: try fields(\TargetRecord.comparator),
      value: try fields(\TargetRecord.value), valueMax: try fields(\TargetRecord.valueMax),
      unit: try fields(\TargetRecord.unit), kind: try fields(\TargetRecord.kind),
      parent: try fields(\TargetRecord.parent), deadlineYear: try fields(\TargetRecord.deadlineYear),
      deadlineSource: try fields(\TargetRecord.deadlineSource), baselineYear: try fields(\TargetRecord.baselineYear),
      levels: try fields(\TargetRecord.levels),
      serviceLevel: try fields(\TargetRecord.serviceLevel), terms: try fields(\TargetRecord.terms),
      isConfirmed: try fields(\TargetRecord.isConfirmed),
      display: try fields(\TargetRecord.display),
      confidence: try fields(\TargetRecord.confidence),
      doubts: try fields(\TargetRecord.doubts))
  }
}
