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

extension TargetDocument: Cacheable {
  /// Reads what records tell of their document.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      slug: try reader.next(), url: try reader.next(), number: try reader.next(), title: try reader.next(),
      issuer: try reader.next(), place: try reader.next(), issued: try reader.next(), fields: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(slug)
    writer.put(url)
    writer.put(number)
    writer.put(title)
    writer.put(issuer)
    writer.put(place)
    writer.put(issued)
    writer.put(fields)
  }
}

extension TargetRecord {
  /// The records of one document, as `cached(_:)` wrote them.
  public static func records(of document: TargetDocument, from reader: inout CacheReader) throws(CacheDamage)
    -> [TargetRecord]
  {
    let count: Int = try reader.next()
    var records: [TargetRecord] = []
    for _ in 0..<max(0, count) { records.append(try TargetRecord(of: document, from: &reader)) }
    guard count >= 0, reader.isAtEnd else { throw CacheDamage() }
    return records
  }

  /// The records of one document, without what they tell of it.
  public static func cached(_ records: [TargetRecord]) -> [UInt8] {
    var writer = CacheWriter()
    writer.put(records.count)
    for record in records { record.write(to: &writer) }
    return writer.bytes
  }

  private convenience init(of document: TargetDocument, from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      number: try reader.next(), document: document,
      quote: try reader.next(), range: try reader.next(), provision: try reader.next(), subject: try reader.next(),
      outcome: try reader.next(), comparator: try reader.next(), value: try reader.next(), valueMax: try reader.next(),
      unit: try reader.next(), kind: try reader.next(), deadlineYear: try reader.next(),
      deadlineSource: try reader.next(), baselineYear: try reader.next(), levels: try reader.next(),
      serviceLevel: try reader.next(), isConfirmed: try reader.next(), doubts: try reader.next())
  }

  private func write(to writer: inout CacheWriter) {
    writer.put(number)
    writer.put(quote)
    writer.put(range)
    writer.put(provision)
    writer.put(subject)
    writer.put(outcome)
    writer.put(comparator)
    writer.put(value)
    writer.put(valueMax)
    writer.put(unit)
    writer.put(kind)
    writer.put(deadlineYear)
    writer.put(deadlineSource)
    writer.put(baselineYear)
    writer.put(levels)
    writer.put(serviceLevel)
    writer.put(isConfirmed)
    writer.put(doubts)
  }
}
