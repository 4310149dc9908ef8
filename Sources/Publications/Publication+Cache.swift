import Cache
import Diagnostics
import Markup
import Vietnamese

// How what was read of a page is kept for the next build: all but its text, which is parsed again where it is needed.

extension Publication {
  /// Reads what `write(to:)` wrote of a page of a source folder.
  convenience init(from reader: inout CacheReader, in source: String) throws(CacheDamage) {
    self.init(
      kind: try reader.next(), language: try reader.next(), file: try reader.next(), slug: try reader.next(),
      facts: try reader.next(), fingerprint: try reader.next(), frontMatter: try reader.next(),
      text: .kept(in: source), links: try reader.next(), anchors: try reader.next(), citations: try reader.next(),
      laws: try reader.next(), references: try reader.next())
  }

  func write(to writer: inout CacheWriter) {
    writer.put(kind)
    writer.put(language)
    writer.put(file)
    writer.put(slug)
    writer.put(facts)
    writer.put(fingerprint)
    writer.put(frontMatter)
    writer.put(links)
    writer.put(anchors)
    writer.put(citations)
    writer.put(laws)
    writer.put(references)
  }
}

extension PublicationKind: Cacheable {}
extension Language: Cacheable {}
extension Validity: Cacheable {}
extension TextKind: Cacheable {}
extension RelationKind: Cacheable {}
extension Provision.Kind: Cacheable {}

extension Facts: Cacheable {
  /// Reads the front matter's facts.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      title: try reader.next(), date: try reader.next(), summary: try reader.next(), tags: try reader.next(),
      fields: try reader.next(), image: try reader.next(), caption: try reader.next(), author: try reader.next(),
      source: try reader.next(), featured: try reader.next(), draft: try reader.next(), aliases: try reader.next(),
      expires: try reader.next(), attachments: try reader.next(), document: try reader.next(), about: try reader.next(),
      list: try reader.next(), acceptedWarnings: Set(try reader.next([DiagnosticID].self)),
      video: try reader.next(), videoText: try reader.next(), isSearched: try reader.next(), updated: try reader.next(),
      changes: try reader.next(),
      pastDays: try reader.next(), stated: Set(try reader.next([String].self)))
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(title)
    writer.put(date)
    writer.put(summary)
    writer.put(tags)
    writer.put(fields)
    writer.put(image)
    writer.put(caption)
    writer.put(author)
    writer.put(source)
    writer.put(featured)
    writer.put(draft)
    writer.put(aliases)
    writer.put(expires)
    writer.put(attachments)
    writer.put(document)
    writer.put(about)
    writer.put(list)
    writer.put(acceptedWarnings.sorted { $0.rawValue < $1.rawValue })
    writer.put(video)
    writer.put(videoText)
    writer.put(isSearched)
    writer.put(updated)
    writer.put(changes)
    writer.put(pastDays)
    writer.put(stated.sorted())
  }
}

extension Facts.Source: Cacheable {
  /// Reads name and address.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(name: try reader.next(), url: try reader.next())
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(name)
    writer.put(url)
  }
}

extension DocumentFacts: Cacheable {
  /// Reads the facts of a document.
  public convenience init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      number: try reader.next(), form: try reader.next(), issuer: try reader.next(), signer: try reader.next(),
      issued: try reader.next(), effective: try reader.next(), expired: try reader.next(), status: try reader.next(),
      period: try reader.next(), relations: try reader.next(), targets: try reader.next(),
      text: try reader.next())
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(number)
    writer.put(form)
    writer.put(issuer)
    writer.put(signer)
    writer.put(issued)
    writer.put(effective)
    writer.put(expired)
    writer.put(status)
    writer.put(period)
    writer.put(relations)
    writer.put(targets)
    writer.put(text)
  }
}

extension DocumentFacts.Signer: Cacheable {
  /// Reads who signed.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(name: try reader.next(), title: try reader.next(), authority: try reader.next(), lines: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(name)
    writer.put(title)
    writer.put(authority)
    writer.put(lines)
  }
}

extension Relation: Cacheable {
  /// Reads a relation.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(kind: try reader.next(), number: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(kind)
    writer.put(number)
  }
}

extension TargetEdits: Cacheable {
  /// Reads the editor's word.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(confirmed: try reader.next(), drop: try reader.next(), correct: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(confirmed)
    writer.put(drop)
    writer.put(correct)
  }
}

extension TargetCorrection: Cacheable {
  /// Reads a correction.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(quote: try reader.next())
    value = try reader.next()
    valueMax = try reader.next()
    comparator = try reader.next()
    unit = try reader.next()
    kind = try reader.next()
    deadlineYear = try reader.next()
    baselineYear = try reader.next()
    subject = try reader.next()
    outcome = try reader.next()
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(quote)
    writer.put(value)
    writer.put(valueMax)
    writer.put(comparator)
    writer.put(unit)
    writer.put(kind)
    writer.put(deadlineYear)
    writer.put(baselineYear)
    writer.put(subject)
    writer.put(outcome)
  }
}
