import Cache
import Diagnostics
import Markup
import Vietnamese

// How the parts of a page are kept for the next build.

extension SourceLocation: CachedByFields {
  /// Reads a place.
  public init(fields: inout some FieldPass<SourceLocation>) throws(CacheDamage) {
    self.init(
      file: try fields(\SourceLocation.file), line: try fields(\SourceLocation.line),
      column: try fields(\SourceLocation.column))
  }
}

extension DiagnosticID: Cacheable {}

extension Diagnostic: CachedByFields {
  /// A message.
  public init(fields: inout some FieldPass<Diagnostic>) throws(CacheDamage) {
    let bare = Diagnostic(
      try fields(\Diagnostic.id), at: try fields(\Diagnostic.location), try fields(\Diagnostic.message),
      note: try fields(\Diagnostic.note), fix: try fields(\Diagnostic.fix), length: try fields(\Diagnostic.length),
      subject: try fields(\Diagnostic.subject), repair: try fields(\Diagnostic.repair))
    let sourceLine = try fields(\Diagnostic.sourceLine)
    let sourceLineStart = try fields(\Diagnostic.sourceLineStart)
    self =
      bare.location.map { bare.placed(at: $0, sourceLine: sourceLine, start: sourceLineStart, length: bare.length) }
      ?? bare
  }
}

extension Repair: CachedByFields {
  /// Reads a repair.
  public init(fields: inout some FieldPass<Repair>) throws(CacheDamage) {
    guard let repair = Repair(try fields(\Repair.edits)) else { throw CacheDamage() }
    self = repair
  }
}

extension Repair.Edit: CachedByFields {
  /// An edit.
  public init(fields: inout some FieldPass<Repair.Edit>) throws(CacheDamage) {
    self.init(
      line: try fields(\Repair.Edit.line), bytes: try fields(\Repair.Edit.bytes), old: try fields(\Repair.Edit.old),
      new: try fields(\Repair.Edit.new))
    guard self.bytes.lowerBound >= 0 else { throw CacheDamage() }
  }
}

extension Day: CachedByFields {
  /// Reads a day.
  public init(fields: inout some FieldPass<Day>) throws(CacheDamage) {
    guard let day = Day(daysSince1970: try fields(\Day.daysSince1970)) else { throw CacheDamage() }
    self = day
  }
}

extension ExactDecimal: CachedByFields {
  /// Reads a decimal.
  public init(fields: inout some FieldPass<ExactDecimal>) throws(CacheDamage) {
    guard
      let number = ExactDecimal(
        mantissa: try fields(\ExactDecimal.mantissa), scale: try fields(\ExactDecimal.scale))
    else { throw CacheDamage() }
    self = number
  }
}

extension DocumentNumber: CachedByFields {
  /// Reads a number as it is printed.
  public init(fields: inout some FieldPass<DocumentNumber>) throws(CacheDamage) {
    self.init(
      description: try fields(\DocumentNumber.description), serial: try fields(\DocumentNumber.serial),
      year: try fields(\DocumentNumber.year), symbol: try fields(\DocumentNumber.symbol))
  }
}

extension DocumentForm: CachedByFields {
  /// A form's names.
  public init(fields: inout some FieldPass<DocumentForm>) throws(CacheDamage) {
    self.init(try fields(\DocumentForm.name), try fields(\DocumentForm.english))
  }
}

extension Link: CachedByFields {
  /// Reads a link.
  public init(fields: inout some FieldPass<Link>) throws(CacheDamage) {
    self.init(
      destination: try fields(\Link.destination), isImage: try fields(\Link.isImage), label: try fields(\Link.label),
      htmlRange: try fields(\Link.htmlRange), line: try fields(\Link.line))
  }
}

extension Citation: CachedByFields {
  /// Reads a citation.
  public init(fields: inout some FieldPass<Citation>) throws(CacheDamage) {
    self.init(
      number: try fields(\Citation.number), form: try fields(\Citation.form), day: try fields(\Citation.day),
      year: try fields(\Citation.year),
      issuer: try fields(\Citation.issuer), places: try fields(\Citation.places),
      isShouted: try fields(\Citation.isShouted),
      text: try fields(\Citation.text), numberRange: try fields(\Citation.numberRange),
      block: try fields(\Citation.block), line: try fields(\Citation.line), name: try fields(\Citation.name),
      written: try fields(\Citation.written))
  }
}

extension LawMention: CachedByFields {
  /// Reads a mention.
  public init(fields: inout some FieldPass<LawMention>) throws(CacheDamage) {
    self.init(
      words: try fields(\LawMention.words), start: try fields(\LawMention.start), block: try fields(\LawMention.block))
  }
}

extension ProvisionReference.Step: CachedByFields {
  /// Reads a step.
  public init(fields: inout some FieldPass<ProvisionReference.Step>) throws(CacheDamage) {
    self.init(kind: try fields(\ProvisionReference.Step.kind), number: try fields(\ProvisionReference.Step.number))
  }
}

extension ProvisionReference: Cacheable {
  /// Reads a reference.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let steps: [Step] = try reader.next()
    let (sort, index, name): (Int, Int, String) = (try reader.next(), try reader.next(), try reader.next())
    let scope: Scope
    switch sort {
    case 0: scope = .own
    case 1: scope = .part(name)
    case 2: scope = .here
    case 3: scope = .citation(index)
    case 4: scope = .law(index)
    case 5: scope = .attached(index, name)
    case 6: scope = .either(index)
    default: throw CacheDamage()
    }
    self.init(
      steps: steps, scope: scope, text: try reader.next(), block: try reader.next(), mayBeNew: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(steps)
    let (sort, index, name) =
      switch scope {
      case .own: (0, 0, "")
      case .part(let name): (1, 0, name)
      case .here: (2, 0, "")
      case .citation(let index): (3, index, "")
      case .law(let index): (4, index, "")
      case .attached(let index, let name): (5, index, name)
      case .either(let index): (6, index, "")
      }
    writer.put(sort)
    writer.put(index)
    writer.put(name)
    writer.put(text)
    writer.put(block)
    writer.put(mayBeNew)
  }
}

extension Provision: CachedByFields {
  /// Reads a provision.
  public init(fields: inout some FieldPass<Provision>) throws(CacheDamage) {
    self.init(
      block: try fields(\Provision.block), id: try fields(\Provision.id), label: try fields(\Provision.label),
      kind: try fields(\Provision.kind),
      parent: try fields(\Provision.parent), labelLength: try fields(\Provision.labelLength))
  }
}

extension OutlineEntry: CachedByFields {
  /// Reads a line of an outline.
  public init(fields: inout some FieldPass<OutlineEntry>) throws(CacheDamage) {
    self.init(
      level: try fields(\OutlineEntry.level), id: try fields(\OutlineEntry.id), title: try fields(\OutlineEntry.title))
  }
}

extension Anchors: Cacheable {
  /// Reads the anchors of a page.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let blocks: [Int] = try reader.next()
    let ids: [String] = try reader.next()
    guard blocks.count == ids.count else { throw CacheDamage() }
    let (provisions, outline): ([Provision], [OutlineEntry]) = (try reader.next(), try reader.next())
    let provisionOfBlock = try reader.next([Int].self).map { $0 < 0 ? nil : $0 }
    self.init(
      identifiers: zip(blocks, ids).map { (block: $0, id: $1) }, provisions: Provisions(provisions), outline: outline,
      provisionOfBlock: ProvisionOfBlock(provisionOfBlock))
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(identifiers.map(\.block))
    writer.put(identifiers.map(\.id))
    writer.put(Array(provisions))
    writer.put(outline)
    writer.put(provisionOfBlock.map { $0 ?? -1 })
  }
}
