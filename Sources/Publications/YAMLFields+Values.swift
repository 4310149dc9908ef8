import Diagnostics
import Vietnamese
import YAML

extension YAMLFields {
  // MARK: Typed values

  /// A line of text, trimmed, in NFC.
  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      report(.frontMatterType, key, "`\(key)` phải là một dòng chữ", fix: textFix(key, node))
      return nil
    }
    return value(scalar, of: key)
  }

  /// Keys whose values are prose.
  static let prose: Set<String> = [
    "title", "summary", "caption", "author", "video_text", "note", "name", "quote", "subject", "outcome",
  ]

  /// How to write what YAML reads as a list or a mapping, though words were meant.
  private func textFix(_ key: String, _ node: YAMLNode) -> String {
    if ["issuer", "author"].contains(key), case .sequence(let sequence) = node {
      // Several bodies or persons where one text stands: a joint act.
      let names = sequence.items.compactMap(\.scalar?.string)
      return "Viết `\(key): \(YAMLSlips.quoted(names.joined(separator: key == "issuer" ? " và " : ", ")))`."
    }
    if let example = FrontMatterKeys.example(of: key) { return "Ví dụ: `\(key): \(example)`." }
    if let line = reader.source.line(node.mark.line + reader.lineOffset),
      let (_, value) = YAMLSlips.value(in: line[...]),
      value.first == "[" || value.first == "{"
    {
      return "Đặt cả dòng chữ trong dấu nháy: `\(key): \(YAMLSlips.quoted(String(value)))`."
    }
    return "Ví dụ: `\(key): \"…\"`."
  }

  /// A text that may not be missing.
  mutating func requiredText(_ key: String, example: String) -> String {
    if let text = text(key), !text.isEmpty { return text }
    if node(key) == nil || node(key)?.scalar != nil {
      let isThere = nodes[key] != nil
      report(
        .frontMatterMissingKey, key, isThere ? "Khóa bắt buộc `\(key)` còn trống" : "Thiếu khóa bắt buộc `\(key)`",
        fix: isThere ? "Viết giá trị, ví dụ `\(key): \(example)`." : "Thêm dòng `\(key): \(example)`.")
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
    return texts(items, of: key)
  }

  /// The texts among the items of a list.
  mutating func texts(_ items: [YAMLNode], of key: String) -> [Located<String>] {
    var texts: [Located<String>] = []
    for item in items {
      if let scalar = item.scalar, !scalar.string.isEmpty {
        if isFrontMatter, let cut = reader.cut(scalar, key: key, isProse: true) { diagnostics.append(cut) }
        texts.append(Located(value(scalar, of: key), at: reader.location(item)))
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

  /// A day, `2017-08-24` or `24/8/2017`.
  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    if let day = Day(written: text) { return day }
    report(
      .frontMatterDate, key, "`\(key)` không phải ngày có thật: «\(text)»", note: YAMLFields.dateNote(text),
      fix: YAMLFields.dateFix(key, text))
    return nil
  }

  /// A day of something done.
  mutating func pastDay(_ key: String) -> Day? {
    let day = day(key)
    if let day { notePast(key, day) }
    return day
  }

  /// Notes that a key holds a day of something done.
  mutating func notePast(_ key: String, _ day: Day) {
    guard let scalar = node(key)?.scalar else { return }
    pastDays.append(PastDay(key: key, day: day, text: Located(YAMLFields.clean(scalar.string), at: location(key))))
  }

  /// A whole number.
  mutating func integer(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text) { return number }
    report(.frontMatterType, key, "`\(key)` phải là số nguyên", fix: "Ví dụ: `\(key): 2025`.")
    return nil
  }

  /// A year with its four digits.
  mutating func year(_ key: String) -> Int? {
    guard let year = integer(key) else { return nil }
    if (1900...2200).contains(year) { return year }
    report(
      .frontMatterValue, key, "`\(key)` không phải một năm: \(year)", fix: "Viết năm đủ bốn chữ số, như `\(key): 2025`."
    )
    return nil
  }

  /// A number, `99.5` or `99,5`.
  ///
  /// - Parameter example: One that the key takes.
  mutating func number(_ key: String, example: String = "99.5") -> Double? {
    guard let text = text(key) else { return nil }
    if let number = Double(text.replacing(",", with: ".")), number.isFinite { return number }
    report(.frontMatterType, key, "`\(key)` phải là một số", fix: "Ví dụ: `\(key): \(example)`.")
    return nil
  }

  /// The same, digit by digit as it stands.
  mutating func decimal(_ key: String) -> ExactDecimal? {
    guard let text = text(key) else { return nil }
    if let number = ExactDecimal(text.replacing(",", with: ".")) { return number }
    report(.frontMatterType, key, "`\(key)` phải là một số", fix: "Ví dụ: `\(key): 99.5`.")
    return nil
  }

  /// A mapping with known keys.
  mutating func mapping(_ key: String, known: [String]) -> YAMLFields? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else {
      if let scalar = node.scalar, let slip = colonSlip(scalar, known) {
        diagnostics.append(slip)
        return nil
      }
      let example = known.map { "\($0): …" }.joined(separator: ", ")
      report(.frontMatterType, key, "`\(key)` phải có dạng `{\(example)}`", fix: "Ví dụ: `\(key): {\(example)}`.")
      return nil
    }
    return YAMLFields(mapping, known: known, reader: reader, what: "`\(key)`", isFrontMatter: isFrontMatter)
  }

  /// A text where a mapping should stand, because the space behind the first key's colon is missing.
  func colonSlip(_ scalar: YAMLNode.Scalar, _ known: [String]) -> Diagnostic? {
    let number = scalar.mark.line + reader.lineOffset
    guard scalar.isPlain, let line = reader.source.line(number),
      let slip = ColonSlip(line.dropFirst(scalar.mark.column - 1)),
      FrontMatterKeys.key(slip.key, among: known) != nil
    else { return nil }
    return YAMLSlips(source: reader.source, lineOffset: reader.lineOffset).colon(
      in: line[...], at: scalar.mark.line - 1)
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
        fields.append(
          YAMLFields(mapping, known: known, reader: reader, what: "`\(key)`", isFrontMatter: isFrontMatter))
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
    let digits = text.filter(\.isNumber).count
    let hasYear = text.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    guard (4...6).contains(digits) else { return nil }
    return hasYear ? "Phải có đủ ngày, tháng, năm." : "Năm phải đủ bốn chữ số."
  }

  static func dateFix(_ key: String, _ text: String) -> String {
    if let day = Day.guess(text) { return "Có phải `\(key): \(day)`?" }
    if key == "as_of", let day = periodEnd(text) { return "Viết ngày cuối kỳ: `\(key): \(day)`." }
    return "Viết dạng `\(key): 2017-08-24`, hoặc `24/8/2017`."
  }

  /// The last day of a year, quarter or month: `2025`, `2025-12`, `12/2025`, `quý III/2025`, "6 tháng đầu năm 2025".
  static func periodEnd(_ text: String) -> Day? {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let year = parts.compactMap({ $0.count == 4 ? Int($0) : nil }).first(where: { (1900...2200).contains($0) })
    else { return nil }
    guard parts.count(where: { $0.allSatisfy(\.isNumber) }) < 3 else { return nil }
    let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
    var month: Int?
    if let mark = parts.firstIndex(of: "quý") {
      month = parts.dropFirst(mark + 1).first.flatMap { quarters[$0] }.map { $0 * 3 }
    } else if let number = parts.compactMap({ $0.count <= 2 ? Int($0) : nil }).first {
      month = number
    } else if parts.allSatisfy({ $0 == String(year) || $0 == "năm" || $0 == "cả" || $0 == "hết" || $0 == "cuối" }) {
      month = 12
    }
    guard let month, (1...12).contains(month) else { return nil }
    return [31, 30, 29, 28].lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
