import Diagnostics
import Vietnamese

/// Links the content, kind of name by kind of name.
struct CatalogLinker {
  let content: Content
  var diagnostics: [Diagnostic] = []
  var issuers: [PortalConfiguration.Issuer]
  var fields: [PortalConfiguration.Field]
  private var issuerNames: IssuerNames
  private var fieldByID: [String: Int] = [:]
  var issuerOf: [Int?] = []
  var unknown: [String: (count: Int, first: SourceLocation, written: String?)] = [:]
  private var unknownOrder: [String] = []

  init(_ content: Content) {
    self.content = content
    issuers = content.configuration.issuers
    fields = content.configuration.fields
    issuerNames = IssuerNames(issuers, abbreviations: content.configuration.abbreviations)
    for (index, field) in fields.enumerated() { fieldByID[field.id] = index }
  }

  mutating func link() -> Catalog {
    let all = content.publications
    let translationOf = translations(all)
    linkIssuers(all)
    reviewEndedIssuers(all, translationOf)
    let fieldsOf = linkFields(all)
    let documents = indexNumbers(all, translationOf)
    let resolver = CitationResolver(content, documents: documents, issuerOf: issuerOf, issuers: issuers)
    var relations = RelationLinker(all, translationOf: translationOf, resolver: resolver)
    var relationsOf: [[Catalog.LinkedRelation]] = []
    var citedBy: [[Int?]] = []
    var documentsOf: [[Int]] = []
    var newsAbout = [[Int]](repeating: [], count: all.count)
    for (index, publication) in all.enumerated() {
      let isPrimary = publication.language == .vietnamese || translationOf[index] == nil
      relationsOf.append(
        zip(publication.facts.document?.relations ?? [], relations.found[index]).compactMap { relation, resolution in
          linked(relation, resolution, of: index)
        })
      citedBy.append(
        publication.citations.map { citation in
          note(
            resolver.resolve(citation, from: index), citation.number,
            at: SourceLocation(file: publication.file, line: citation.line), as: citation.written)
        })
      documentsOf.append(about(publication, index, resolver, &relations))
      for document in documentsOf[index] where isPrimary { newsAbout[document].append(index) }
    }
    reportUnknown()
    diagnostics += relations.diagnostics
    let names = LawNames(all, documents: documents, ended: ended(all, relations.inverse))
    var linker = ReferenceLinker(all, citedBy: citedBy, names: names)
    let links = linker.run()
    for index in newsAbout.indices { newsAbout[index].sort { (all[$0].facts.date, $1) > (all[$1].facts.date, $0) } }
    return Catalog(
      content: content, issuerOf: issuerOf, issuers: issuers, fields: fields, fieldsOf: fieldsOf,
      translationOf: translationOf, relationsOf: relationsOf, inverseRelationsOf: relations.inverse, citedBy: citedBy,
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
    var known: [String: Int] = [:]
    for publication in all {
      // Of a page that could not be read the issuer is not known.
      guard let issuer = publication.facts.document?.issuer, !issuer.value.isEmpty, known[issuer.value] == nil else {
        continue
      }
      known[issuer.value] = issuerNames.find(issuer.value) ?? -1
      if known[issuer.value] == -1 {
        let key = issuerNames.longKey(of: issuer.value)
        if undeclared[key] == nil { undeclared[key] = issuer }
      }
    }
    let names = issuers.map(\.name.vietnamese)
    var taken = Set(issuers.map(\.id))
    for (_, issuer) in Collation.sorted(undeclared, by: { $0.value.value }) {
      if content.configuration.isRead("issuers") { diagnostics.append(undeclaredIssuer(issuer, names)) }
      var id = Slug.make(issuer.value)
      if id.isEmpty { id = "co-quan" }
      var number = 1
      while !taken.insert(number == 1 ? id : "\(id)-\(number)").inserted { number += 1 }
      issuerNames.add(issuer.value, issuers.count)
      issuers.append(
        .init(
          id: number == 1 ? id : "\(id)-\(number)", name: .init(issuer.value), aliases: [], place: nil, level: nil,
          until: nil,
          successor: nil, isDeclared: false))
    }
    let numbers = known.map { name, index in (name, index < 0 ? issuerNames.find(name) : index) }
    let byName = Dictionary(numbers, uniquingKeysWith: { first, _ in first })
    issuerOf = all.map { $0.facts.document.flatMap { byName[$0.issuer.value] ?? nil } }
  }

  /// Says which documents were signed when their body was no more: most often the old name stands there in a file that was copied.
  private mutating func reviewEndedIssuers(_ all: [Publication], _ translationOf: [Int?]) {
    for (index, publication) in all.enumerated() {
      guard let issuer = issuerOf[index].map({ issuers[$0] }), let until = issuer.until,
        let document = publication.facts.document, let issued = document.issued, issued > until,
        document.issuer.location.file == publication.file,
        !publication.facts.acceptedWarnings.contains(.issuerEnded)
      else { continue }
      let successor = issuer.successor.flatMap { id in issuers.first { $0.id == id } }
      diagnostics.append(
        Diagnostic(
          .issuerEnded, at: document.issuer.location,
          "«\(document.issuer.value)» chỉ hoạt động đến ngày \(until.vietnamese), mà văn bản ký ngày \(issued.vietnamese)",
          note: "Ngày thôi hoạt động ghi ở `until` trong `portal.yml`.",
          fix: "So lại `issuer` và `issued` với bản gốc"
            + (successor.map { "; cơ quan kế tục là «\($0.name.vietnamese)»." } ?? "."),
          length: document.issuer.value.count))
    }
  }

  private func undeclaredIssuer(_ issuer: Located<String>, _ names: [String]) -> Diagnostic {
    let near =
      NearMiss.nearest(to: issuer.value, among: names)
      ?? {
        let long = names.map { issuerNames.longKey(of: $0) }
        return NearMiss.nearest(to: issuerNames.longKey(of: issuer.value), among: long)
          .flatMap { long.firstIndex(of: $0) }.map { names[$0] }
      }()
    return Diagnostic(
      .issuerUndeclared, at: issuer.location, "Cơ quan «\(issuer.value)» chưa khai báo trong `portal.yml`",
      fix: near.map {
        "Có phải ý bạn là «\($0)»? Nếu là tên khác của cơ quan ấy, ghi vào `aliases` của nó; nếu không, thêm vào `issuers`."
      }
        ?? "Thêm vào `issuers` trong `content/portal.yml`.", length: issuer.value.count)
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
      if content.configuration.isRead("fields") {
        diagnostics.append(
          Diagnostic(
            .fieldUndeclared, at: field.location,
            "Lĩnh vực «\(field.value)» chưa khai báo trong `portal.yml`",
            fix: near.map { "Có phải ý bạn là `\($0)`? Nếu không, thêm vào `fields`." }
              ?? "Thêm vào `fields` trong `content/portal.yml`.", length: field.value.count))
      }
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
        guard let document = all[relation.document].facts.document, let day = document.takesEffect ?? document.issued
        else { continue }
        days[index] = min(days[index] ?? day, day)
      }
    }
    return days
  }

  /// What a relation leads to; nil for one of a document to itself.
  mutating func linked(
    _ relation: Relation, _ resolution: CitationResolver.Resolution, of index: Int
  ) -> Catalog.LinkedRelation? {
    var held: [Int] = []
    switch resolution {
    case .found(index): return nil
    case .several(let documents): held = documents
    case .later(let document): held = [document]
    default: break
    }
    let document = relation.number.map { note(resolution, $0, at: relation.document.location) } ?? resolution.document
    return Catalog.LinkedRelation(
      kind: relation.kind, number: relation.document.description, document: document, held: held)
  }

  private mutating func about(
    _ publication: Publication, _ index: Int, _ resolver: CitationResolver, _ relations: inout RelationLinker
  ) -> [Int] {
    publication.facts.about.compactMap { reference in
      let resolution = resolver.resolve(reference, from: index)
      // What a translation takes from its original is said there.
      if reference.location.file == publication.file {
        switch resolution {
        case .several(let documents): relations.report(several: documents, reference, in: index, "`documents`")
        case .unknown where reference.number == nil: relations.report(unknownFile: reference, in: index)
        case .none where !reference.isExact:
          relations.report(elsewhere: resolver.held(reference), reference, in: index, "`documents`")
        case .otherDay(let document), .otherIssuer(let document):
          relations.report(elsewhere: [document], reference, in: index, "`documents`")
        default: break
        }
      }
      return reference.number.map { note(resolution, $0, at: reference.location) } ?? resolution.document
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
