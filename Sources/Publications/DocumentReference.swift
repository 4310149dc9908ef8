import Cache
import Diagnostics
import Vietnamese
import YAML

/// How front matter names a document: by its number alone, `15/KH-UBND`; where several held have that number, by what tells
/// them apart too, `{number: 15/KH-UBND, issued: 2021-01-05}`; or by the name of its file, `15-kh-ubnd-2021`.
public struct DocumentReference: Sendable, Hashable, CustomStringConvertible {
  /// The number; nil where the file alone is named, or what stands there is neither.
  public let number: DocumentNumber?
  /// Path of the file below `content/van-ban`, without its ending.
  let file: String?
  /// The day of issue.
  let issued: Day?
  /// The year of issue, where that is stated alone.
  let year: Int?
  /// The issuing body.
  let issuer: String?
  /// As it stands in the front matter: the number, or the file.
  public let written: String
  /// Where it stands.
  public let location: SourceLocation

  /// Whether it says more than the number.
  var isExact: Bool { file != nil || issued != nil || year != nil || issuer != nil }

  /// Whether it can be the document that the text cites: the number is the same, and so is whatever else both say.
  func mayBe(_ citation: Citation) -> Bool {
    guard let number, number.unpadded == citation.number.unpadded else { return false }
    let own = Telling(day: issued, year: issued?.year ?? year, issuer: issuer)
    return !own.contradicts(citation.telling)
  }

  /// The number, or the file where that alone is named.
  public var description: String { number?.description ?? written }

  /// A number, or the name of a file.
  init(_ text: Located<String>) {
    let number = DocumentNumber(text.value)
    let file = number == nil ? DocumentReference.file(text.value) : nil
    self.init(
      number: number ?? (file == nil ? DocumentNumber(irregular: text.value) : nil), file: file, issued: nil, year: nil,
      issuer: nil, written: text.value, location: text.location)
  }

  private init(
    number: DocumentNumber?, file: String?, issued: Day?, year: Int?, issuer: String?, written: String,
    location: SourceLocation
  ) {
    self.number = number
    self.file = file
    self.issued = issued
    self.year = year
    self.issuer = issuer
    self.written = written
    self.location = location
  }

  /// `15-kh-ubnd-2021`, `2021/15-kh-ubnd.md`, `/van-ban/15-kh-ubnd-2021/`; nil for what is no name of a file.
  private static func file(_ text: String) -> String? {
    var rest = text[...]
    var isPath = false
    for opening in ["/", "content/", "van-ban/"] where rest.hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
      isPath = isPath || opening != "/"
    }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    if rest.lowercased().hasSuffix(".md") {
      rest = rest.dropLast(3)
      isPath = true
    }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Slug.isValid), isPath || parts.count == 1 && rest.contains("-") else { return nil }
    return String(rest)
  }

  /// The keys of a reference that says more than the number.
  static let keys = ["number", "issued", "issuer", "file"]

  /// Reads the long form.
  init(_ fields: inout YAMLFields) {
    let number = fields.text("number")
    let name = fields.text("file")
    var issued: Day?
    var year: Int?
    if let text = fields.peek("issued"), text.count == 4, let only = Day.number(text.utf8) {
      year = only
    } else {
      issued = fields.pastDay("issued")
    }
    if number == nil, name == nil {
      fields.report(
        .frontMatterMissingKey, "number", "Thiếu số ký hiệu của văn bản",
        fix: "Ví dụ: `{number: 15/KH-UBND, issued: 2021-01-05}`.")
    }
    let file = name.flatMap { DocumentReference.file($0) ?? (Slug.isValid($0) ? $0 : nil) }
    if let name, file == nil {
      fields.report(
        .frontMatterValue, "file", "Không phải tên tệp của một văn bản: «\(name)»",
        fix: "Ví dụ: `file: 15-kh-ubnd-2021`.")
    }
    self.init(
      number: number.flatMap { DocumentNumber($0) ?? DocumentNumber(irregular: $0) }, file: file, issued: issued,
      year: year, issuer: fields.text("issuer"), written: number ?? name ?? "",
      location: fields.location(number == nil ? "file" : "number"))
  }
}

extension YAMLFields {
  /// The documents that a key names, each by number, file, or a mapping that says more.
  mutating func documents(_ key: String) -> [DocumentReference] {
    guard let node = node(key) else { return [] }
    let items: [YAMLNode]
    if case .sequence(let sequence) = node { items = sequence.items } else { items = [node] }
    guard items.contains(where: { $0.mapping != nil }) else { return list(key).map { DocumentReference($0) } }
    return items.flatMap { item -> [DocumentReference] in
      guard let mapping = item.mapping else { return texts([item], of: key).map { DocumentReference($0) } }
      var inner = YAMLFields(
        mapping, known: DocumentReference.keys, reader: reader, what: "`\(key)`", isFrontMatter: true)
      let reference = DocumentReference(&inner)
      // A day of another document is no day of this page.
      report(inner.diagnostics)
      return reference.written.isEmpty ? [] : [reference]
    }
  }
}

extension DocumentReference: CachedByFields {
  /// Reads a reference.
  public init(fields: inout some FieldPass<DocumentReference>) throws(CacheDamage) {
    self.init(
      number: try fields(\DocumentReference.number), file: try fields(\DocumentReference.file),
      issued: try fields(\DocumentReference.issued), year: try fields(\DocumentReference.year),
      issuer: try fields(\DocumentReference.issuer), written: try fields(\DocumentReference.written),
      location: try fields(\DocumentReference.location))
  }
}
