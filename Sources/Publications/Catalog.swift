import Diagnostics
import Vietnamese

/// The content linked: numbers resolved to documents, relations in both directions, news to documents, translations to
/// originals, issuers and fields to what `portal.yml` declares. Publications are named by their index.
public struct Catalog: Sendable {
  /// What was linked.
  public let content: Content
  /// All publications, as in `content`.
  public var publications: [Publication] { content.publications }
  /// For each publication its issuing body's index in `issuers`; nil for news and pages.
  public let issuerOf: [Int?]
  /// Bodies, declared ones first in their order, then the others by name.
  public let issuers: [PortalConfiguration.Issuer]
  /// Fields, declared ones first in their order, then the others by name.
  public let fields: [PortalConfiguration.Field]
  /// For each publication the indices of its fields.
  public let fieldsOf: [[Int]]
  /// For each publication its version in the other language.
  public let translationOf: [Int?]
  /// For each publication its relations to documents; `document` is nil where the portal does not hold it.
  public let relationsOf: [[LinkedRelation]]
  /// For each publication the documents that state a relation to it.
  public let inverseRelationsOf: [[InverseRelation]]
  /// For each publication the documents that its citations lead to, in step with `citations`.
  public let citedBy: [[Int?]]
  /// For each publication what its text leads to beside numbers of documents, in order.
  public let references: [[Reference]]
  /// For each publication the provisions it names that are not there.
  let missingProvisions: [[MissingProvision]]
  /// Which document a citation means.
  let resolver: CitationResolver
  /// For each news item the documents held here that it is about, in the order of its front matter.
  public let documentsOf: [[Int]]
  /// For each document the news about it, newest first.
  public let newsAbout: [[Int]]

  /// A relation with the document it leads to.
  public struct LinkedRelation: Sendable, Hashable {
    /// How the one bears on the other.
    public let kind: RelationKind
    /// The number as the front matter states it.
    public let number: DocumentNumber
    /// The document, where the portal holds it.
    public let document: Int?
  }

  /// A relation seen from its other end.
  public struct InverseRelation: Sendable, Hashable {
    /// How the one bears on the other.
    public let kind: RelationKind
    /// The document that states the relation.
    public let document: Int
  }

  /// The publication that stands for itself and its translation: the Vietnamese one where both exist.
  public func isPrimary(_ index: Int) -> Bool {
    publications[index].language == .vietnamese || translationOf[index] == nil
  }

  /// Links the content. Errors: `duplicate-number`. Warnings: `issuer-undeclared`, `field-undeclared`, `citation-unknown`.
  public static func link(_ content: Content) -> Diagnosed<Catalog> {
    var linker = Linker(content)
    let catalog = linker.link()
    return Diagnosed(catalog, linker.diagnostics)
  }
}

private struct Linker {
  let content: Content
  var diagnostics: [Diagnostic] = []
  private var issuers: [PortalConfiguration.Issuer]
  private var fields: [PortalConfiguration.Field]
  private var issuerByName: [String: Int] = [:]
  private var fieldByID: [String: Int] = [:]
  private var issuerOf: [Int?] = []
  private var unknown: [String: (count: Int, first: SourceLocation, written: String?)] = [:]
  private var unknownOrder: [String] = []

  init(_ content: Content) {
    self.content = content
    issuers = content.configuration.issuers
    fields = content.configuration.fields
    for (index, issuer) in issuers.enumerated() {
      for name in [issuer.name.vietnamese] + aliases(issuer) { issuerByName[FoldedWords.key(name)] = index }
    }
    for (index, field) in fields.enumerated() { fieldByID[field.id] = index }
  }

  private func aliases(_ issuer: PortalConfiguration.Issuer) -> [String] { issuer.aliases + [issuer.id] }

  mutating func link() -> Catalog {
    let all = content.publications
    let translationOf = translations(all)
    linkIssuers(all)
    let fieldsOf = linkFields(all)
    let documents = indexNumbers(all, translationOf)
    let resolver = CitationResolver(content, documents: documents, issuerOf: issuerOf, issuers: issuers)
    var relationsOf: [[Catalog.LinkedRelation]] = []
    var inverse = [[Catalog.InverseRelation]](repeating: [], count: all.count)
    var citedBy: [[Int?]] = []
    var documentsOf: [[Int]] = []
    var newsAbout = [[Int]](repeating: [], count: all.count)
    for (index, publication) in all.enumerated() {
      let isPrimary = publication.language == .vietnamese || translationOf[index] == nil
      let relations = (publication.facts.document?.relations ?? []).map { relation in
        let found = note(
          resolver.resolve(relation.number.value, from: index), relation.number.value, at: relation.number.location)
        if let found, isPrimary, found != index { inverse[found].append(.init(kind: relation.kind, document: index)) }
        return Catalog.LinkedRelation(kind: relation.kind, number: relation.number.value, document: found)
      }
      relationsOf.append(relations)
      citedBy.append(
        publication.citations.map { citation in
          note(
            resolver.resolve(citation, from: index), citation.number,
            at: SourceLocation(file: publication.file, line: citation.line), as: citation.written)
        })
      documentsOf.append(about(publication, index, resolver))
      for document in documentsOf[index] where isPrimary { newsAbout[document].append(index) }
    }
    reportUnknown()
    let names = LawNames(all, documents: documents, ended: ended(all, inverse))
    var linker = ReferenceLinker(all, citedBy: citedBy, names: names)
    let links = linker.run()
    for index in newsAbout.indices { newsAbout[index].sort { (all[$0].facts.date, $1) > (all[$1].facts.date, $0) } }
    return Catalog(
      content: content, issuerOf: issuerOf, issuers: issuers, fields: fields, fieldsOf: fieldsOf,
      translationOf: translationOf, relationsOf: relationsOf, inverseRelationsOf: inverse, citedBy: citedBy,
      references: links.map(\.references), missingProvisions: links.map(\.missing), resolver: resolver,
      documentsOf: documentsOf, newsAbout: newsAbout)
  }

  // MARK: Translations

  private func translations(_ all: [Publication]) -> [Int?] {
    var english: [String: [Int]] = [:]
    for (index, publication) in all.enumerated() where publication.language == .english {
      english[String(publication.permalink.dropFirst(Language.english.root.utf8.count - 1)), default: []].append(index)
    }
    var result = [Int?](repeating: nil, count: all.count)
    if english.isEmpty { return result }
    for (index, publication) in all.enumerated() where publication.language == .vietnamese {
      // Two pages that want one address are an error, said where the site is planned.
      guard let others = english[publication.permalink], others.count == 1, result[others[0]] == nil else { continue }
      result[index] = others[0]
      result[others[0]] = index
    }
    return result
  }

  // MARK: Issuers and fields

  private mutating func linkIssuers(_ all: [Publication]) {
    var undeclared: [String: Located<String>] = [:]
    // Thousands of documents name a few bodies.
    var keys: [String: String] = [:]
    for publication in all {
      // Of a page that could not be read the issuer is not known.
      guard let issuer = publication.facts.document?.issuer, !issuer.value.isEmpty else { continue }
      let key = keys[issuer.value] ?? FoldedWords.key(issuer.value)
      keys[issuer.value] = key
      if issuerByName[key] == nil, undeclared[key] == nil { undeclared[key] = issuer }
    }
    let names = issuers.map(\.name.vietnamese)
    var taken = Set(issuers.map(\.id))
    for (key, issuer) in Collation.sorted(undeclared, by: { $0.value.value }) {
      let near = NearMiss.nearest(to: issuer.value, among: names)
      diagnostics.append(
        Diagnostic(
          .issuerUndeclared, at: issuer.location,
          "Cơ quan «\(issuer.value)» chưa khai báo trong `portal.yml`",
          fix: near.map { "Có phải ý bạn là «\($0)»? Nếu không, thêm vào `issuers`." }
            ?? "Thêm vào `issuers` trong `content/portal.yml`.", length: issuer.value.count))
      var id = Slug.make(issuer.value)
      if id.isEmpty { id = "co-quan" }
      var number = 1
      while !taken.insert(number == 1 ? id : "\(id)-\(number)").inserted { number += 1 }
      issuerByName[key] = issuers.count
      issuers.append(
        .init(
          id: number == 1 ? id : "\(id)-\(number)", name: .init(issuer.value), aliases: [], place: nil, level: nil,
          until: nil,
          successor: nil, isDeclared: false))
    }
    let numbers = keys.mapValues { issuerByName[$0] }
    issuerOf = all.map { $0.facts.document.flatMap { numbers[$0.issuer.value] ?? nil } }
  }

  private mutating func linkFields(_ all: [Publication]) -> [[Int]] {
    var undeclared: [String: Located<String>] = [:]
    var keys: [String: String] = [:]
    for publication in all {
      for field in publication.facts.fields where keys[field.value] == nil {
        let key = key(field.value)
        keys[field.value] = key
        if fieldByID[key] == nil, undeclared[key] == nil { undeclared[key] = field }
      }
    }
    let ids = fields.map(\.id)
    for (id, field) in undeclared.sorted(by: { $0.key < $1.key }) {
      let near = NearMiss.nearest(to: id, among: ids)
      diagnostics.append(
        Diagnostic(
          .fieldUndeclared, at: field.location,
          "Lĩnh vực «\(field.value)» chưa khai báo trong `portal.yml`",
          fix: near.map { "Có phải ý bạn là `\($0)`? Nếu không, thêm vào `fields`." }
            ?? "Thêm vào `fields` trong `content/portal.yml`.", length: field.value.count))
      fieldByID[id] = fields.count
      fields.append(.init(id: id, name: .init(field.value), isDeclared: false))
    }
    return all.map { publication in
      var seen: [Int] = []
      for field in publication.facts.fields {
        if let index = keys[field.value].flatMap({ fieldByID[$0] }), !seen.contains(index) { seen.append(index) }
      }
      return seen
    }
  }

  private func key(_ field: String) -> String {
    let slug = Slug.make(field)
    return slug.isEmpty ? "linh-vuc" : slug
  }

  // MARK: Numbers

  /// The documents that have a number and stand for themselves.
  private mutating func indexNumbers(_ all: [Publication], _ translationOf: [Int?]) -> [Int] {
    var seen: [String: Int] = [:]
    var documents: [Int] = []
    for (index, publication) in all.enumerated() {
      guard let document = publication.facts.document, let number = document.number else { continue }
      guard publication.language == .vietnamese || translationOf[index] == nil else { continue }
      documents.append(index)
      // The numbers of the National Assembly run apart for laws and resolutions, and do not say which they are.
      let form = number.value.form == nil ? document.form.name : ""
      let key = "\(number.value.unpadded)\u{0}\(issuerOf[index] ?? -1)\u{0}\(document.year ?? 0)\u{0}\(form)"
      if let first = seen[key] {
        diagnostics.append(
          Diagnostic(
            .duplicateNumber, at: number.location,
            "Hai văn bản cùng số \(number.value), cùng cơ quan ban hành và cùng năm",
            note: "Văn bản kia: \(all[first].file).",
            fix: "Sửa số, cơ quan hoặc ngày ban hành; nếu là một văn bản thì xóa bớt một tệp.",
            length: number.value.description.count))
      } else {
        seen[key] = index
      }
    }
    return documents
  }

  /// The document that a number leads to; of numbers that the portal does not hold, account is kept.
  private mutating func note(
    _ resolution: CitationResolver.Resolution, _ number: DocumentNumber, at location: SourceLocation,
    as written: String? = nil
  ) -> Int? {
    if case .unknown = resolution {
      if unknown[number.description] == nil { unknownOrder.append(number.description) }
      unknown[number.description, default: (0, location, written)].count += 1
    }
    return resolution.document
  }

  /// From which day on documents are replaced or repealed by others held here.
  private func ended(_ all: [Publication], _ inverse: [[Catalog.InverseRelation]]) -> [Int: Day] {
    var days: [Int: Day] = [:]
    for (index, relations) in inverse.enumerated() {
      for relation in relations where relation.kind == .replaces || relation.kind == .repeals {
        guard let document = all[relation.document].facts.document, let day = document.effective ?? document.issued
        else { continue }
        days[index] = min(days[index] ?? day, day)
      }
    }
    return days
  }

  private mutating func about(_ publication: Publication, _ index: Int, _ resolver: CitationResolver) -> [Int] {
    publication.facts.about.compactMap { item in
      guard let number = DocumentNumber(item.value) else {
        // What a translation takes from its original is said there.
        if item.location.file != publication.file { return nil }
        diagnostics.append(
          Diagnostic(
            .documentNumber, at: item.location, "Số ký hiệu không đúng dạng: «\(item.value)»",
            fix: FrontMatter.numberFix(item.value), length: item.value.count))
        return nil
      }
      return note(resolver.resolve(number, from: index), number, at: item.location)
    }
  }

  private mutating func reportUnknown() {
    for number in unknownOrder {
      guard let (count, first, written) = unknown[number] else { continue }
      diagnostics.append(
        Diagnostic(
          .citationUnknown, at: first, "Cổng không có văn bản \(number) được dẫn ở đây",
          note: count > 1 ? "Còn được dẫn ở \(count - 1) chỗ khác." : nil,
          fix: "So lại số ký hiệu. Số đúng thì cứ để nguyên, hoặc thêm văn bản ấy vào Cổng.",
          subject: written ?? number))
    }
  }
}
