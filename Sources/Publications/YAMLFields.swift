import Diagnostics
import Vietnamese
import YAML

/// The keys of one YAML mapping, read one by one with the type that each should have. A wrong type or value becomes a
/// diagnostic, and the reader goes on, so that an editor sees all that is wrong at once.
struct YAMLFields {
  let reader: YAMLReader
  private let nodes: [String: YAMLNode]
  /// Where the mapping itself begins.
  let place: SourceLocation
  private(set) var diagnostics: [Diagnostic] = []

  /// The fields of a mapping; an unknown key is an error with the nearest known one as its fix.
  init(_ mapping: YAMLNode.Mapping, known: [String], reader: YAMLReader, what: String) {
    self.reader = reader
    place = reader.location(.mapping(mapping))
    var nodes: [String: YAMLNode] = [:]
    for (key, value) in mapping.pairs {
      guard let name = key.scalar?.string else {
        diagnostics.append(
          reader.located(.frontMatterType, key, "Tên khóa phải là một từ", fix: "Ví dụ: `title: Trích yếu`."))
        continue
      }
      guard known.contains(name) else {
        let near = NearMiss.nearest(to: name, among: known)
        diagnostics.append(
          reader.located(
            .frontMatterUnknownKey, key, "Không có khóa `\(name)` trong \(what)",
            note: "Các khóa dùng được: \(known.joined(separator: ", ")).",
            fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa dòng này, hoặc sửa tên khóa."))
        continue
      }
      nodes[name] = value
    }
    self.nodes = nodes
  }

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

  /// The text of a key as ``text(_:)`` reads it, without a word on what is wrong with it.
  func peek(_ key: String) -> String? { node(key)?.scalar.map { YAMLFields.clean($0.string) } }

  // MARK: Typed values

  /// A line of text, trimmed, in NFC.
  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      report(.frontMatterType, key, "`\(key)` phải là một dòng chữ", fix: "Ví dụ: `\(key): \"…\"`.")
      return nil
    }
    return YAMLFields.clean(scalar.string)
  }

  /// A text that may not be missing.
  mutating func requiredText(_ key: String, example: String) -> String {
    if let text = text(key), !text.isEmpty { return text }
    if node(key) == nil || node(key)?.scalar != nil {
      report(.frontMatterMissingKey, key, "Thiếu khóa bắt buộc `\(key)`", fix: "Thêm dòng `\(key): \(example)`.")
    }
    return ""
  }

  /// A list of texts, each with its place; a single text is a list of one.
  mutating func list(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    let items: [YAMLNode]
    switch node {
    case .scalar: items = [node]
    case .sequence(let sequence): items = sequence.items
    default:
      report(.frontMatterType, key, "`\(key)` phải là một danh sách", fix: "Ví dụ: `\(key): [một, hai]`.")
      return []
    }
    var texts: [Located<String>] = []
    for item in items {
      if let scalar = item.scalar, !scalar.string.isEmpty {
        texts.append(Located(YAMLFields.clean(scalar.string), at: reader.location(item)))
      } else {
        diagnostics.append(
          reader.located(
            .frontMatterType, item, "Mỗi mục của `\(key)` phải là chữ", fix: "Ví dụ: `\(key): [một, hai]`."))
      }
    }
    return texts
  }

  /// `true` or `false`, also `có`, `không`, `yes`, `no`.
  mutating func flag(_ key: String, absent: Bool = false) -> Bool {
    guard let text = text(key) else { return absent }
    switch text.lowercased() {
    case "true", "yes", "có": return true
    case "false", "no", "không": return false
    default:
      report(
        .frontMatterType, key, "`\(key)` phải là `true` hoặc `false`",
        fix: "Viết `\(key): \(!absent)`, hoặc xóa dòng này."
      )
      return absent
    }
  }

  /// A day, `2017-08-24`.
  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    if let day = Day(iso: text) { return day }
    report(
      .frontMatterDate, key, "`\(key)` không phải ngày có thật: «\(text)»", note: YAMLFields.dateNote(text),
      fix: YAMLFields.dateFix(key, text))
    return nil
  }

  /// A whole number.
  mutating func integer(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text) { return number }
    report(.frontMatterType, key, "`\(key)` phải là số nguyên", fix: "Ví dụ: `\(key): 2025`.")
    return nil
  }

  /// A number, `99.5` or `99,5`.
  mutating func number(_ key: String) -> Double? {
    guard let text = text(key) else { return nil }
    if let number = Double(text.replacing(",", with: ".")), number.isFinite { return number }
    report(.frontMatterType, key, "`\(key)` phải là một số", fix: "Ví dụ: `\(key): 99.5`.")
    return nil
  }

  /// A mapping with known keys.
  mutating func mapping(_ key: String, known: [String]) -> YAMLFields? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else {
      let example = known.map { "\($0): …" }.joined(separator: ", ")
      report(.frontMatterType, key, "`\(key)` phải có dạng `{\(example)}`", fix: "Ví dụ: `\(key): {\(example)}`.")
      return nil
    }
    return YAMLFields(mapping, known: known, reader: reader, what: "`\(key)`")
  }

  /// A list of mappings with known keys.
  mutating func mappings(_ key: String, known: [String]) -> [YAMLFields] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.frontMatterType, key, "`\(key)` phải là một danh sách", fix: "Mỗi mục bắt đầu bằng `- `.")
      return []
    }
    var fields: [YAMLFields] = []
    for item in sequence.items {
      if let mapping = item.mapping {
        fields.append(YAMLFields(mapping, known: known, reader: reader, what: "`\(key)`"))
      } else {
        let example = known.prefix(2).map { "\($0): …" }.joined(separator: ", ")
        diagnostics.append(
          reader.located(
            .frontMatterType, item, "Mỗi mục của `\(key)` phải có dạng `{\(example)}`",
            fix: "Ví dụ: `- {\(example)}`."))
      }
    }
    return fields
  }

  /// NFC, inner white space folded, no control characters.
  static func clean(_ text: String) -> String {
    let text = NormalForm.nfc(text)
    if isClean(text.utf8) { return text }
    return text.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0x7F || $0 == "\u{A0}" }
      .map { String($0) }.joined(separator: " ")
  }

  /// Whether single spaces stand between words and nothing else that is blank, as in nearly all values.
  private static func isClean(_ bytes: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in bytes {
      // 0xC2 may begin U+00A0.
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0x20 && isAfterSpace { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace
  }

  static func dateNote(_ text: String) -> String? {
    text.contains("/") ? "Ngày viết theo thứ tự năm-tháng-ngày." : nil
  }

  static func dateFix(_ key: String, _ text: String) -> String {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
      return "Viết `\(key): \(day)`."
    }
    return "Viết dạng `\(key): 2017-08-24`."
  }
}
