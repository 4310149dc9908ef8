import Cache
import Diagnostics
import Markup
import Vietnamese

// How what was read of a page is kept for the next build: all but its text, which is parsed again where it is needed.

extension Publication {
  /// A page of a source folder from its fields.
  convenience init(fields: inout some FieldPass<Publication>, in source: String) throws(CacheDamage) {
    self.init(
      kind: try fields(\Publication.kind), language: try fields(\Publication.language),
      file: try fields(\Publication.file), slug: try fields(\Publication.slug), facts: try fields(\Publication.facts),
      fingerprint: try fields(\Publication.fingerprint), frontMatter: try fields(\Publication.frontMatter),
      text: .kept(in: source), links: try fields(\Publication.links), anchors: try fields(\Publication.anchors),
      citations: try fields(\Publication.citations), laws: try fields(\Publication.laws),
      references: try fields(\Publication.references))
  }

  /// Reads what `write(to:)` wrote of a page of a source folder.
  convenience init(from reader: inout CacheReader, in source: String) throws(CacheDamage) {
    var fields = FieldReader<Publication>(reader)
    try self.init(fields: &fields, in: source)
    reader = fields.reader
  }

  func write(to writer: inout CacheWriter) {
    writer.put(fieldsOf: self) { (fields) throws(CacheDamage) in _ = try Publication(fields: &fields, in: "") }
  }
}

extension PublicationKind: Cacheable {}
extension Language: Cacheable {}
extension Validity: Cacheable {}
extension TextKind: Cacheable {}
extension RelationKind: Cacheable {}
extension Provision.Kind: Cacheable {}

extension Facts: CachedByFields {
  /// Reads the front matter's facts.
  public init(fields: inout some FieldPass<Facts>) throws(CacheDamage) {
    self.init(
      title: try fields(\Facts.title), date: try fields(\Facts.date), summary: try fields(\Facts.summary),
      tags: try fields(\Facts.tags),
      fields: try fields(\Facts.fields), image: try fields(\Facts.image), caption: try fields(\Facts.caption),
      author: try fields(\Facts.author),
      source: try fields(\Facts.source), featured: try fields(\Facts.featured), draft: try fields(\Facts.draft),
      aliases: try fields(\Facts.aliases),
      expires: try fields(\Facts.expires), attachments: try fields(\Facts.attachments),
      document: try fields(\Facts.document), about: try fields(\Facts.about),
      list: try fields(\Facts.list), acceptedWarnings: Set(try fields(\Facts.acceptedWarnings.inOrder)),
      video: try fields(\Facts.video), videoText: try fields(\Facts.videoText),
      isSearched: try fields(\Facts.isSearched), results: try fields(\Facts.results),
      updated: try fields(\Facts.updated),
      changes: try fields(\Facts.changes),
      pastDays: try fields(\Facts.pastDays), stated: Set(try fields(\Facts.stated.inOrder)))
  }
}

extension Facts.Source: CachedByFields {
  /// Reads name and address.
  public init(fields: inout some FieldPass<Facts.Source>) throws(CacheDamage) {
    self.init(name: try fields(\Facts.Source.name), url: try fields(\Facts.Source.url))
  }
}

extension DocumentFacts: CachedByFields {
  /// Reads the facts of a document.
  public convenience init(fields: inout some FieldPass<DocumentFacts>) throws(CacheDamage) {
    self.init(
      number: try fields(\DocumentFacts.number), form: try fields(\DocumentFacts.form),
      issuer: try fields(\DocumentFacts.issuer), signer: try fields(\DocumentFacts.signer),
      issued: try fields(\DocumentFacts.issued), effective: try fields(\DocumentFacts.effective),
      expired: try fields(\DocumentFacts.expired), status: try fields(\DocumentFacts.status),
      period: try fields(\DocumentFacts.period), relations: try fields(\DocumentFacts.relations),
      targets: try fields(\DocumentFacts.targets),
      text: try fields(\DocumentFacts.text))
  }
}

extension DocumentFacts.Signer: CachedByFields {
  /// Reads who signed.
  public init(fields: inout some FieldPass<DocumentFacts.Signer>) throws(CacheDamage) {
    self.init(
      name: try fields(\DocumentFacts.Signer.name), title: try fields(\DocumentFacts.Signer.title),
      authority: try fields(\DocumentFacts.Signer.authority), lines: try fields(\DocumentFacts.Signer.lines))
  }
}

extension Relation: CachedByFields {
  /// Reads a relation.
  public init(fields: inout some FieldPass<Relation>) throws(CacheDamage) {
    self.init(kind: try fields(\Relation.kind), number: try fields(\Relation.number))
  }
}

extension TargetEdits: CachedByFields {
  /// Reads the editor's word.
  public init(fields: inout some FieldPass<TargetEdits>) throws(CacheDamage) {
    self.init(
      confirmed: try fields(\TargetEdits.confirmed), extract: try fields(\TargetEdits.extract),
      drop: try fields(\TargetEdits.drop),
      correct: try fields(\TargetEdits.correct))
  }
}

extension TargetCorrection: CachedByFields {
  /// Reads a correction.
  public init(fields: inout some FieldPass<TargetCorrection>) throws(CacheDamage) {
    self.init(quote: try fields(\TargetCorrection.quote))
    value = try fields(\TargetCorrection.value)
    valueMax = try fields(\TargetCorrection.valueMax)
    comparator = try fields(\TargetCorrection.comparator)
    unit = try fields(\TargetCorrection.unit)
    kind = try fields(\TargetCorrection.kind)
    deadlineYear = try fields(\TargetCorrection.deadlineYear)
    baselineYear = try fields(\TargetCorrection.baselineYear)
    subject = try fields(\TargetCorrection.subject)
    outcome = try fields(\TargetCorrection.outcome)
    terms = try fields(\TargetCorrection.terms)
  }
}

// Sets are kept in an order of their own.

extension Set<DiagnosticID> {
  fileprivate var inOrder: [DiagnosticID] { sorted { $0.rawValue < $1.rawValue } }
}

extension Set<String> {
  fileprivate var inOrder: [String] { sorted() }
}
