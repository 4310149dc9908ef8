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
extension Provision.Kind: Cacheable {}
