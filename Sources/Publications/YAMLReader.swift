import Bytes
import Diagnostics
import Vietnamese
import YAML

/// Reads YAML as text with places. YAML 1.1 turns `no`, `1_000` and dates into other types; here a scalar is what
/// stands in the file, and each reader below decides what it means.
struct YAMLReader {
  /// The YAML as an error-tolerant value: what could not be read became a diagnostic.
  let source: SourceText
  /// Lines of the file before the YAML begins.
  let lineOffset: Int

  static let maximumSize = 64 << 10

  /// Parses YAML text that begins after `lineOffset` lines of the source.
  func compose(_ yaml: String) throws(DiagnosticError) -> YAMLNode? {
    if let problem = structuralProblem(yaml) { throw DiagnosticError(problem) }
    do {
      return try YAMLNode.parse(YAMLReader.withOneKindOfLineEnd(yaml))
    } catch {
      throw DiagnosticError(diagnostic(for: error, in: yaml))
    }
  }

  /// libyaml ends a line where a file does not: at a lone carriage return, U+0085, U+2028 and U+2029. As spaces they mean
  /// the same, and places stay those of the file.
  static func withOneKindOfLineEnd(_ yaml: String) -> String {
    func isOther(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
    var yaml = yaml
    let mayHold = yaml.withUTF8 { bytes in
      bytes.firstPair(from: 0) { byte, next in
        byte .== 0x0D .| byte .== 0xC2 .& next .== 0x85 .| byte .== 0xE2 .& next .== 0x80
      } < bytes.count
    }
    guard mayHold, yaml.unicodeScalars.contains(where: isOther) else { return yaml }
    let scalars = Array(yaml.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let endsLine = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      text.append(isOther(scalar) && !endsLine ? " " : scalar)
    }
    return String(text)
  }

  /// What libyaml does for a key or a bracket grows with those that are open, so depth and size are bounded before.
  private func structuralProblem(_ yaml: String) -> Diagnostic? {
    if yaml.utf8.count > YAMLReader.maximumSize {
      return source.diagnostic(
        .frontMatterTooLarge, line: lineOffset + 1,
        "Phần đầu trang dài \(yaml.utf8.count >> 10) kB, quá giới hạn \(YAMLReader.maximumSize >> 10) kB",
        fix: "Chuyển nội dung xuống dưới dòng `---`; phần đầu trang chỉ chứa thuộc tính.")
    }
    var yaml = yaml
    return yaml.withUTF8(YAMLReader.firstDeepLine).map { tooDeep(line: lineOffset + $0) }
  }

  /// The first line, from 1, with more than is read: brackets open, signs of lists, indentation.
  private static func firstDeepLine(_ yaml: UnsafeBufferPointer<UInt8>) -> Int? {
    var (open, deepest, number) = (0, 0, 1)
    var (marks, indent, inPrefix) = (0, 0, true)
    for place in 0...yaml.count {
      switch place < yaml.count ? yaml[place] : UInt8(ascii: "\n") {
      case UInt8(ascii: "\n"):
        if deepest > 32 || marks > 32 && !inPrefix || indent > 128 { return number }
        (marks, indent, inPrefix) = (0, 0, true)
        number += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        deepest = max(deepest, open)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      case UInt8(ascii: " ") where inPrefix: indent += 1
      case UInt8(ascii: "-") where inPrefix, UInt8(ascii: "?") where inPrefix: marks += 1
      default: inPrefix = false
      }
    }
    return nil
  }

  /// What to say of an error: of a slip of syntax the line at fault, which is not always the one on which it was noticed.
  private func diagnostic(for error: YAMLError, in yaml: String) -> Diagnostic {
    if case .syntax = error,
      let slip = YAMLSlips(source: source, lineOffset: lineOffset).diagnostic(in: YAMLReader.withOneKindOfLineEnd(yaml))
    {
      return slip
    }
    return diagnostic(for: error)
  }

  func diagnostic(for error: YAMLError) -> Diagnostic {
    switch error {
    case .syntax(let problem, let mark):
      return source.diagnostic(
        .frontMatterSyntax, line: mark.line + lineOffset, column: mark.column,
        "Phần đầu trang sai cú pháp YAML", note: YAMLReader.explanation(of: problem),
        fix: "Đặt giá trị có dấu hai chấm, ngoặc hoặc dấu # trong dấu nháy kép, và thụt dòng bằng dấu cách.")
    case .property(let mark, let length):
      return source.diagnostic(
        .yamlAnchor, line: mark.line + lineOffset, column: mark.column, length: length,
        "Không dùng neo `&`, bí danh `*` và thẻ `!` của YAML trong phần đầu trang",
        fix: "Viết lại giá trị đầy đủ ở từng chỗ, hoặc đặt chuỗi trong dấu nháy kép.")
    case .duplicateKeys(let keys, let mark, let length):
      return source.diagnostic(
        .frontMatterDuplicateKey, line: mark.line + lineOffset, column: mark.column, length: length,
        "Khóa lặp lại: \(keys.map { "`\($0)`" }.joined(separator: ", "))", fix: "Giữ lại một dòng cho mỗi khóa.")
    case .tooDeep(let mark): return tooDeep(line: mark.line + lineOffset)
    }
  }

  private func tooDeep(line: Int) -> Diagnostic {
    source.diagnostic(
      .yamlTooDeep, line: line, "Phần đầu trang lồng nhau quá sâu",
      fix: "Bỏ bớt dấu ngoặc `[`, `{` hoặc khoảng trắng đầu dòng.")
  }

  /// libyaml's words, for those who do not know them.
  private static func explanation(of problem: String) -> String {
    let known = [
      (
        "mapping values are not allowed",
        "Dòng này có hai dấu hai chấm; giá trị chứa dấu hai chấm phải đặt trong nháy kép."
      ),
      ("could not find expected ':'", "Dòng này hoặc dòng ngay trên thiếu dấu hai chấm sau tên khóa."),
      (
        "cannot start any token",
        "Dòng này bắt đầu bằng phím Tab, hoặc có giá trị bắt đầu bằng một ký hiệu riêng của YAML như @, %, `, >, |; "
          + "giá trị ấy phải đặt trong nháy kép."
      ),
      ("found unexpected end of stream", "Có dấu nháy hoặc dấu ngoặc mở ra mà không khép lại."),
      (
        "did not find expected ',' or",
        "Có dấu ngoặc mở ra mà không khép lại, hoặc trong ngoặc có chữ chứa dấu hai chấm; chữ ấy phải đặt trong nháy kép."
      ),
      ("did not find expected key", "Dòng này thụt vào khác các dòng cùng cấp, hoặc có chữ thừa sau giá trị."),
      ("did not find expected node content", "Ngoặc mở ra mà không khép lại, hoặc sau dấu phẩy không có gì."),
      (
        "did not find expected '-' indicator",
        "Dòng này thụt vào khác các mục của danh sách phía trên, hoặc sau ngoặc khép còn chữ thừa."
      ),
      ("tab character", "Dòng này thụt bằng phím Tab; chỉ thụt bằng dấu cách."),
      ("control characters are not allowed", "Dòng này có ký tự điều khiển không nhìn thấy."),
      (
        "found undefined alias",
        "Dấu `*` ở đầu giá trị là bí danh của YAML; chữ bắt đầu bằng dấu sao phải đặt trong nháy kép."
      ),
      ("found another document", "Có một dòng `---` hoặc `...` ở giữa phần đầu trang."),
      (
        "undefined tag handle",
        "Dấu `!` ở đầu giá trị là thẻ của YAML; chữ bắt đầu bằng dấu than phải đặt trong nháy kép."
      ),
    ]
    return known.first { problem.contains($0.0) }?.1 ?? "Cách viết ở đây hoặc ở ngay dòng trên không đúng."
  }

  // MARK: Places

  /// Where a node stands in the file.
  func location(_ node: YAMLNode) -> SourceLocation {
    SourceLocation(file: source.file, line: node.mark.line + lineOffset, column: node.mark.column)
  }

  /// A diagnostic at a node.
  func located(
    _ id: DiagnosticID, _ node: YAMLNode, _ message: String, note: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    let place = location(node)
    return source.diagnostic(
      id, line: place.line, column: place.column, length: node.scalar?.string.count ?? 1, message, note: note,
      fix: fix)
  }
}

extension YAMLReader {
  /// An error for a text without quotes of which YAML takes the rest of the line for a comment: ` #36`. In lines of prose
  /// whatever stands behind such a `#` is missed; elsewhere only where no space follows it, which no remark is written with.
  func cut(_ scalar: YAMLNode.Scalar, key: String, isProse: Bool) -> Diagnostic? {
    let number = scalar.end.line + lineOffset
    guard scalar.isPlain, source.lines.indices.contains(number - 1),
      source.lines[number - 1].utf8.contains(UInt8(ascii: "#"))
    else { return nil }
    // libyaml counts scalars, editors count characters.
    let line = source.lines[number - 1].unicodeScalars
    let rest = line.dropFirst(scalar.end.column - 1)
    let gap = rest.prefix { $0 == " " || $0 == "\t" }
    guard !gap.isEmpty, rest.dropFirst(gap.count).first == "#" else { return nil }
    let behind = rest.dropFirst(gap.count + 1)
    let isRemark = behind.first.map { $0 == " " || $0 == "#" || $0 == "\t" } ?? true
    if isRemark, !isProse || scalar.string.isEmpty { return nil }
    let column = String(line.prefix(scalar.end.column - 1 + gap.count)).count + 1
    let kept = line.dropFirst(scalar.mark.column - 1)
    let isOneLine = scalar.end.line == scalar.mark.line
    let isTyped = FrontMatterKeys.example(of: key) != nil
    return source.diagnostic(
      .frontMatterHash, line: number, column: column, length: String(behind).count + 1,
      "Giá trị của `\(key)` bị cắt ở dấu #: chỉ còn «\(scalar.string)»",
      note: "Sau dấu cách, dấu # mở đầu ghi chú của YAML, nên phần từ đó trở đi không được đọc.",
      fix: isTyped
        ? "Xóa phần từ dấu # trở đi, hoặc chuyển nó lên một dòng riêng bắt đầu bằng `# `."
        : isOneLine
          ? "Đặt cả giá trị trong dấu nháy: `\(key): \(YAMLSlips.quoted(String(kept).trimmedEnd))`."
            + (isRemark ? " Đúng là ghi chú thì chuyển nó lên dòng riêng." : "")
          : "Đặt cả giá trị trong dấu nháy kép.")
  }
}

extension String {
  /// Without white space at the end.
  var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
