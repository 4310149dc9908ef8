import Diagnostics
import Vietnamese
import YAML

/// The keys of one YAML mapping, read one by one with the type that each should have. A wrong type or value becomes a
/// diagnostic, and the reader goes on, so that an editor sees all that is wrong at once.
struct YAMLFields {
  let reader: YAMLReader
  let nodes: [String: YAMLNode]
  /// Where the mapping itself begins.
  let place: SourceLocation
  var diagnostics: [Diagnostic] = []
  /// The days read so far that cannot lie ahead.
  var pastDays: [PastDay] = []
  /// Keys that unknown ones most likely mean: they are not missing, but mistyped.
  private var meant: Set<String> = []
  /// Whether keys may have other names too, as those of front matter do.
  let isFrontMatter: Bool
  /// Whether it is the front matter of a document itself.
  private let isDocument: Bool

  /// The fields of a mapping; an unknown key is an error with the nearest known one as its fix.
  init(
    _ mapping: YAMLNode.Mapping, known: [String], reader: YAMLReader, what: String, isFrontMatter: Bool = false
  ) {
    self.reader = reader
    self.isFrontMatter = isFrontMatter
    isDocument = isFrontMatter && known.contains("draft") && known.contains("number")
    place = reader.location(.mapping(mapping))
    var nodes: [String: YAMLNode] = [:]
    nodes.reserveCapacity(mapping.pairs.count)
    func meaning(_ name: String) -> String? {
      isFrontMatter ? FrontMatterKeys.key(name, among: known) : known.contains(name) ? name : nil
    }
    for (index, (key, value)) in mapping.pairs.enumerated() {
      guard let name = key.scalar?.string else {
        diagnostics.append(
          reader.located(.frontMatterType, key, "Tên khóa phải là một từ", fix: "Ví dụ: `title: Trích yếu`."))
        continue
      }
      if index > 0, let comma = reader.decimalComma(mapping.pairs[index - 1], (key, value)) {
        diagnostics.append(comma)
        continue
      }
      guard let canonical = meaning(name) else {
        let near =
          NearMiss.nearest(to: name, among: known)
          ?? (isFrontMatter ? FrontMatterKeys.nearest(to: name, among: known) : nil)
        if let near { meant.insert(FrontMatterKeys.key(near, among: known) ?? near) }
        let isOfDocument = isFrontMatter && FrontMatterKeys.key(name, among: DocumentFacts.keys.map(\.name)) != nil
        diagnostics.append(
          YAMLFields.unknown(key, name, known, what, reader, near: near, isOfDocument: isOfDocument))
        continue
      }
      if nodes[canonical] != nil {
        let before = mapping.pairs[..<index].compactMap(\.key.scalar?.string)
        let first = before.last { meaning($0) == canonical } ?? canonical
        diagnostics.append(
          reader.located(
            .frontMatterDuplicateKey, key, "Khóa lặp lại: `\(first)` và `\(name)` là một",
            fix: "Giữ lại một dòng cho mỗi khóa."))
        continue
      }
      nodes[canonical] = value
      if YAMLFields.isSlip(at: canonical, isDocument: isDocument, isFrontMatter: isFrontMatter) {
        diagnostics += YAMLFields.quoteSlips(canonical, value, reader)
      }
      if isFrontMatter, let scalar = value.scalar,
        let cut = reader.cut(scalar, key: canonical, isProse: YAMLFields.prose.contains(canonical))
      {
        diagnostics.append(cut)
      }
      diagnostics += reader.swallowed(in: value, key: canonical)
    }
    self.nodes = nodes
  }

  private static func unknown(
    _ key: YAMLNode, _ name: String, _ known: [String], _ what: String, _ reader: YAMLReader, near: String?,
    isOfDocument: Bool
  ) -> Diagnostic {
    let slips = YAMLSlips(source: reader.source, lineOffset: reader.lineOffset)
    if let line = reader.source.line(key.mark.line + reader.lineOffset), ColonSlip(name[...]) != nil,
      let slip = slips.colon(in: name[...], at: key.mark.line - 1)
    {
      let column = key.mark.column + max(0, (slip.location?.column ?? 1) - 1)
      return slip.placed(
        at: SourceLocation(file: reader.source.file, line: key.mark.line + reader.lineOffset, column: column),
        sourceLine: line, length: slip.length)
    }
    return reader.located(
      .frontMatterUnknownKey, key, "Không có khóa `\(name)` trong \(what)",
      note: "Các khóa dùng được: \(known.joined(separator: ", ")).",
      fix: isOfDocument
        ? "Đây là khóa của văn bản: trang này là văn bản thì chuyển tệp vào `content/van-ban`; không phải thì xóa dòng này."
        : near.map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa dòng này, hoặc sửa tên khóa.")
  }

  /// The keys that stand in the file with a value.
  var stated: Set<String> { Set(nodes.keys.filter { node($0) != nil }) }

  /// Whether the key stands in the file with a value.
  func has(_ key: String) -> Bool { node(key) != nil }

  /// Where the value of a key stands, or the mapping itself.
  func location(_ key: String) -> SourceLocation { nodes[key].map(reader.location) ?? place }

  /// The node of a key; an empty value (`key:`) counts as absent.
  func node(_ key: String) -> YAMLNode? {
    guard let node = nodes[key] else { return nil }
    if let scalar = node.scalar,
      scalar.string.isEmpty || (scalar.string == "~" || scalar.string == "null") && scalar.isPlain
    {
      return nil
    }
    return node
  }

  /// Notes a wrong value at a key; with a `subject`, at those words in or below it.
  mutating func report(
    _ id: DiagnosticID, _ key: String, _ message: String, note: String? = nil, fix: String? = nil,
    subject: String? = nil
  ) {
    if id == .frontMatterMissingKey, meant.contains(key), nodes[key] == nil { return }
    if let subject {
      let line = location(key).line
      diagnostics.append(
        Diagnostic(
          id, at: SourceLocation(file: reader.source.file, line: line), message, note: note, fix: fix, subject: subject)
      )
    } else if let node = nodes[key] {
      diagnostics.append(reader.located(id, node, message, note: note, fix: fix))
    } else {
      diagnostics.append(reader.source.diagnostic(id, line: place.line, message, note: note, fix: fix))
    }
  }

  /// Adds diagnostics found elsewhere.
  mutating func report(_ more: [Diagnostic]) { diagnostics += more }

  /// Adds what was found inside a value.
  mutating func adopt(_ inner: YAMLFields) {
    diagnostics += inner.diagnostics
    pastDays += inner.pastDays
  }

  /// The text of a key as ``text(_:)`` reads it, without a word on what is wrong with it.
  func peek(_ key: String) -> String? { node(key)?.scalar.map { value($0, of: key) } }

  /// What a text says, without quotation marks of print around it.
  func value(_ scalar: YAMLNode.Scalar, of key: String) -> String {
    let text = YAMLFields.clean(scalar.string)
    guard scalar.isPlain, YAMLFields.isSlip(at: key, isDocument: isDocument, isFrontMatter: isFrontMatter) else {
      return text
    }
    return YAMLFields.unquoted(text) ?? text
  }

  /// Whether a key stands in the file with the value null, written out: `~`, `null`.
  func isNull(_ key: String) -> Bool { nodes[key] != nil && node(key) == nil && nodes[key]?.scalar?.string != "" }

  /// Whether a key stands in the file with `""`: quotation marks and nothing between them.
  func isEmptyText(_ key: String) -> Bool { nodes[key]?.scalar.map { $0.string.isEmpty && !$0.isPlain } ?? false }

  /// Whether a key stands in the file without a value: nothing, `""`, `~` or `null`.
  func isEmpty(_ key: String) -> Bool { nodes[key] != nil && node(key) == nil }

  /// Whether a key stands in the file with `~`.
  func isTilde(_ key: String) -> Bool { nodes[key]?.scalar?.string == "~" }

}
