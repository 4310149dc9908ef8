import Diagnostics
import Vietnamese
import YAML

/// Finds the line at fault in YAML that could not be read, and how to write it. libyaml names the line on which it gave up,
/// which is often the next one, or the last.
struct YAMLSlips {
  let source: SourceText
  let lineOffset: Int

  /// A run of lines from one key at the margin to the next.
  private struct Chunk {
    let first: Int
    var lines: [Substring]
  }

  /// What is wrong with the first part of the text that cannot be read by itself; nil where each part can be.
  func diagnostic(in yaml: String) -> Diagnostic? {
    for chunk in chunks(of: yaml) {
      let text = chunk.lines.joined(separator: "\n")
      let root: YAMLNode?
      do {
        root = try YAMLNode.parse(text)
      } catch {
        return slip(in: chunk) ?? located(error, chunk)
      }
      if let root, root.mapping == nil { return slip(in: chunk) ?? noColon(chunk) }
    }
    return nil
  }

  private func chunks(of yaml: String) -> [Chunk] {
    var chunks: [Chunk] = []
    for (number, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let first = line.utf8.first
      let isInside =
        first == nil || first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == UInt8(ascii: "-")
        || first == UInt8(ascii: "]") || first == UInt8(ascii: "}") || first == UInt8(ascii: "#")
      if isInside, !chunks.isEmpty {
        chunks[chunks.count - 1].lines.append(line)
      } else {
        chunks.append(Chunk(first: number, lines: [line]))
      }
    }
    return chunks
  }

  // MARK: Slips of one line

  private func slip(in chunk: Chunk) -> Diagnostic? {
    for (number, line) in chunk.lines.enumerated() {
      let place = chunk.first + number
      if let slip = indented(chunk, number) { return slip }
      if let slip = colon(in: line, at: place) { return slip }
      if let slip = quotes(in: line, at: place, isAlone: number == chunk.lines.count - 1) { return slip }
    }
    return nil
  }

  /// A colon without the space behind it, or another character that looks like one of the two.
  func colon(in line: Substring, at number: Int) -> Diagnostic? {
    guard let found = ColonSlip(line) else { return nil }
    let column = line.distance(from: line.startIndex, to: found.colon) + 1
    return source.diagnostic(
      .frontMatterSyntax, line: number + lineOffset + 1, column: column, length: found.odd == nil ? 1 : 2,
      OddCharacter.find(in: String(found.odd.map(Character.init) ?? "a")).first.map {
        "Cạnh dấu hai chấm của khóa `\(found.key)` là \($0.name)"
      }
        ?? "Thiếu dấu cách sau dấu hai chấm của khóa `\(found.key)`",
      note: "Sau tên khóa phải là dấu hai chấm và một dấu cách thường.", fix: "Viết `\(found.right)`.")
  }

  /// A value that YAML takes for something else than text, and that ends otherwise than it begins.
  private func quotes(in line: Substring, at number: Int, isAlone: Bool) -> Diagnostic? {
    guard let (start, value) = YAMLSlips.value(in: line), let first = value.first else { return nil }
    if (try? YAMLNode.parse("k: " + value)) != nil { return nil }
    if !isAlone, "[{\"'".contains(first) { return nil }
    let place = line.distance(from: line.startIndex, to: start) + 1
    if first == "[" || first == "{", let slip = collection(value, at: start, line, number) { return slip }
    let text = String(value)
    let written = YAMLSlips.name(before: start, in: line)
    let key = FrontMatterKeys.key(written, among: FrontMatterKeys.names) ?? written
    let head = line[..<start].drop { $0 == " " }
    if let example = FrontMatterKeys.example(of: key), !YAMLSlips.isOpen(text) || text.dropFirst().first == "[" {
      // Quotation marks would not make it what the key takes.
      let bare = text.filter { $0 != "\"" && $0 != "'" }
      let isList = text != bare && (try? YAMLNode.parse("k: " + bare)) != nil && bare.first == "["
      return source.diagnostic(
        .frontMatterSyntax, line: number + lineOffset + 1, column: place, length: value.count,
        "Giá trị của `\(written)` viết sai cách", note: YAMLSlips.reason(value, first),
        fix: isList ? "Viết `\(head)\(bare)`." : "Ví dụ: `\(head)\(example)`.")
    }
    // Text that was read in a wrong encoding may hold characters that YAML takes nowhere: quotation marks mend nothing.
    if let broken = BrokenText.find(in: text), broken.kind == .doubled {
      return source.diagnostic(
        .frontMatterSyntax, line: number + lineOffset + 1, column: place, length: value.count,
        "Chữ đọc sai bảng mã: «\(broken.word)»",
        note: broken.converted.map { "Có lẽ dòng này là: «\($0.prefix(120))»." },
        fix: "Mở bản gốc với mã UTF-8 rồi dán lại.")
    }
    let right = "`\(head)\(YAMLSlips.written(text))`"
    let isOpen = YAMLSlips.isOpen(text)
    let fix =
      if !isAlone {
        "Đặt cả giá trị, kể cả các dòng thụt vào bên dưới, trong một cặp dấu nháy kép."
      } else if let key = YAMLSlips.key(in: text) {
        "Khóa `\(key)` phải ở dòng riêng; nếu đó là chữ của giá trị thì viết \(right)."
      } else {
        "Viết \(right)."
      }
    return source.diagnostic(
      .frontMatterSyntax, line: number + lineOffset + 1, column: place, length: value.count,
      isOpen ? "Dấu nháy mở ra mà không khép lại" : "Giá trị này phải đặt trong dấu nháy",
      note: isOpen ? nil : YAMLSlips.reason(value, first), fix: fix)
  }

  /// The name of the key before a value.
  private static func name(before start: Substring.Index, in line: Substring) -> String {
    line[..<start].split(separator: ":").first.map { String($0.drop { $0 == " " || $0 == "-" }).trimmedEnd } ?? ""
  }

  /// A list or a mapping that does not close, or that a `#` cuts, where the key takes one.
  private func collection(_ value: Substring, at start: Substring.Index, _ line: Substring, _ number: Int)
    -> Diagnostic?
  {
    let key = YAMLSlips.name(before: start, in: line)
    let isProse = YAMLFields.prose.contains(FrontMatterKeys.key(key, among: FrontMatterKeys.names) ?? key)
    let close: Character = value.first == "[" ? "]" : "}"
    guard !isProse else { return nil }
    let isCut = value.contains(" #")
    let end = isCut ? nil : value.lastIndex(of: close)
    guard isCut || value.last != close else { return nil }
    let column = line.distance(from: line.startIndex, to: start) + 1
    let (message, fix) =
      if isCut {
        ("Danh sách bị cắt ở dấu #", "Đặt mục có dấu # trong dấu nháy kép.")
      } else if let end {
        (
          "Sau ngoặc khép `\(close)` còn chữ thừa",
          "Viết `\(line[..<start].drop { $0 == " " })\(value[...end])`; phần còn lại xóa đi hoặc chuyển vào trong ngoặc."
        )
      } else {
        ("Ngoặc `\(value.first ?? close)` mở ra mà không khép lại", "Thêm `\(close)` ở cuối danh sách.")
      }
    return source.diagnostic(
      .frontMatterSyntax, line: number + lineOffset + 1, column: column, length: value.count, message,
      note: isCut ? "Sau dấu cách, dấu # mở đầu ghi chú của YAML, nên phần từ đó trở đi không được đọc." : nil, fix: fix
    )
  }

  /// A line that is set in as if it belonged to the value above, which stands whole in its own line.
  private func indented(_ chunk: Chunk, _ number: Int) -> Diagnostic? {
    let line = chunk.lines[number]
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    guard !indent.isEmpty, let colon = line.firstIndex(of: ":") else { return nil }
    let hasTab = indent.contains("\t")
    let name = String(line[indent.endIndex..<colon]).trimmedEnd
    let isKey = FrontMatterKeys.key(name, among: FrontMatterKeys.names) != nil
    let isBelowValue = number == 0 || chunk.lines.first.map { YAMLSlips.value(in: $0)?.1.isEmpty == false } ?? false
    guard hasTab || isKey && isBelowValue else { return nil }
    return source.diagnostic(
      .frontMatterSyntax, line: chunk.first + number + lineOffset + 1, column: 1, length: indent.count,
      hasTab
        ? "Dòng này thụt bằng phím Tab" : "Dòng `\(name)` thụt vào, trong khi nó là khóa cùng cấp với các dòng trên",
      note: hasTab ? "YAML chỉ nhận dấu cách ở đầu dòng." : nil,
      fix: isKey && isBelowValue
        ? "Xóa khoảng trắng ở đầu dòng: `\(line[indent.endIndex...])`." : "Thay phím Tab bằng hai dấu cách.")
  }

  private static func reason(_ value: Substring, _ first: Character) -> String {
    switch first {
    case "\"", "'": "Dấu nháy mở ra không khép lại ở cuối giá trị, hoặc sau dấu nháy khép còn chữ."
    case "[", "{":
      "Dấu ngoặc ở đầu giá trị là của YAML; nó không khép lại, sau ngoặc khép còn chữ, hoặc trong ngoặc có chữ chứa dấu hai "
        + "chấm, phải đặt trong nháy kép."
    case "@", "`", "%", "&", "*", "!", "|", ">", "?", "-", "]", "}", ",":
      "Ký tự «\(first)» ở đầu giá trị có nghĩa riêng trong YAML."
    default: "Giá trị có dấu hai chấm và dấu cách, nên YAML đọc thành khóa khác."
    }
  }

  /// Where the value of a line begins, and the value.
  static func value(in line: Substring) -> (Substring.Index, Substring)? {
    var rest = line.drop { $0 == " " }
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    guard let colon = rest.firstRange(of: ": ")?.lowerBound, colon > rest.startIndex,
      !rest[..<colon].contains(where: { "\"'[]{}#,".contains($0) })
    else { return nil }
    var value = rest[colon...].dropFirst().drop { $0 == " " }
    while value.last == " " || value.last == "\t" { value.removeLast() }
    return (value.startIndex, value)
  }

  /// What was meant by a text as it stands in YAML: without the quotation marks that its writer put around all of it, of YAML
  /// or of print. `"A "b" c"` has such a pair, `"A" and "b"` has none: there the second mark closes.
  static func meant(_ text: String) -> String {
    guard let first = text.first, first == "\"" || first == "'" else { return YAMLFields.unquoted(text) ?? text }
    let rest = text.dropFirst()
    guard rest.last == first else {
      let parts = rest.split(separator: first, omittingEmptySubsequences: false)
      let isApostrophe =
        first == "'" && parts.count > 1
        && zip(parts, parts.dropFirst()).allSatisfy { ($0.last?.isLetter ?? false) && ($1.first?.isLetter ?? false) }
      return isApostrophe ? String(rest) : text
    }
    let inner = rest.dropLast()
    guard let second = inner.firstIndex(of: first), second > inner.startIndex else { return String(inner) }
    let before = inner[inner.index(before: second)]
    return before.isWhitespace || "([“«/-–".contains(before) ? String(inner) : text
  }

  /// What was meant by a text, as a scalar in quotes.
  static func quoted(_ text: String) -> String {
    let text = meant(text)
    if !text.contains("\"") && !text.contains("\\") { return "\"\(text)\"" }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// A text as it is most probably meant: an open quotation mark closed, any other text in quotes.
  static func written(_ text: String) -> String {
    if isOpen(text), let first = text.first { return text + String(first) }
    // What stands behind ` # ` may stay a remark.
    guard let cut = text.firstRange(of: " # ")?.lowerBound else { return quoted(text) }
    return quoted(String(text[..<cut]).trimmedEnd) + text[cut...]
  }

  /// Whether a quotation mark opens the text and there is no other one.
  private static func isOpen(_ text: String) -> Bool {
    guard let first = text.first, first == "\"" || first == "'" else { return false }
    return !text.dropFirst().contains(first) && !text.contains("\\")
  }

  /// The value of a key as it must be written to be read as it stands; nil where YAML reads it so, and where it is not certain
  /// what was meant.
  ///
  /// - Parameter isWords: Whether nothing else than words is meant by it, whatever brackets stand around them.
  static func mended(_ text: String, isWords: Bool) -> String? {
    guard let first = text.first, !text.contains("\t") else { return nil }
    let read = (try? YAMLNode.parse("k: " + text))?.mapping?.pairs.first?.value
    if let scalar = read?.scalar, !scalar.isPlain || scalar.string == text { return nil }
    if let cut = text.firstRange(of: " #")?.lowerBound ?? (first == "#" ? text.startIndex : nil) {
      // A remark has a space behind its mark.
      let behind = text[cut...].drop { $0 == " " }.dropFirst()
      guard let next = behind.first, next != " ", next != "#", first != "\"", first != "'",
        read?.scalar != nil
      else { return nil }
      return quoted(text)
    }
    if key(in: text) != nil { return nil }
    switch first {
    case "\"", "'":
      let marks = text.count { $0 == first }
      if marks == 1 { return isOpen(text) ? written(text) : nil }
      return marks % 2 == 0 && first == "\"" || meant(text) != text ? quoted(text) : nil
    case "|", ">": return text.dropFirst().first == " " ? nil : quoted(text)
    case "[", "{":
      let close: Character = first == "[" ? "]" : "}"
      return isWords || text.last != close && text.contains(close) ? quoted(text) : nil
    default: return quoted(text)
    }
  }

  /// Another key of front matter that may stand in the value, its line end lost.
  private static func key(in text: String) -> String? {
    text.split(separator: ":", omittingEmptySubsequences: false).dropLast().lazy.compactMap { part in
      part.split(separator: " ").last.map(String.init)
    }.first { word in
      let isKey = FrontMatterKeys.names.contains(word) || FrontMatterKeys.innerNames.contains(word)
      return isKey || word.contains("_") && FrontMatterKeys.key(word, among: FrontMatterKeys.names) != nil
    }
  }

  private func noColon(_ chunk: Chunk) -> Diagnostic? {
    guard let line = chunk.lines.first, !line.isEmpty else { return nil }
    // `date; 2025-01-03`, `issuer = A`, `text full`.
    let name = String(line.prefix { $0.isLetter || $0 == "_" })
    let rest = line.dropFirst(name.count).drop { " ;=.,-–>".contains($0) }
    if FrontMatterKeys.key(name, among: FrontMatterKeys.names) != nil, !rest.isEmpty,
      rest.count < line.count - name.count
    {
      return source.diagnostic(
        .frontMatterSyntax, line: chunk.first + lineOffset + 1, length: line.count,
        "Dòng này không có dấu hai chấm sau tên khóa `\(name)`", fix: "Viết `\(name): \(rest)`.")
    }
    return source.diagnostic(
      .frontMatterSyntax, line: chunk.first + lineOffset + 1, length: line.count,
      "Dòng này không có dấu hai chấm sau tên khóa",
      fix: "Viết dạng `khóa: giá trị`; nếu là phần tiếp của dòng trên thì thụt vào hai dấu cách.")
  }

  private func located(_ error: YAMLError, _ chunk: Chunk) -> Diagnostic? {
    YAMLReader(source: source, lineOffset: lineOffset + chunk.first).diagnostic(for: error)
  }
}
