import Cache
import Bytes
import Diagnostics
import Vietnamese

/// A text file of the project, kept while it is read, so that diagnostics can show the line they speak of.
public struct SourceText: Sendable {
  /// Path relative to the source folder.
  public let file: String
  /// The whole file, decoded.
  public let text: String
  /// Its lines, without line ends.
  public let lines: [Substring]

  /// Whether a carriage return stands anywhere.
  let hasCarriageReturn: Bool
  /// Of the file's bytes.
  public let fingerprint: Fingerprint

  /// A file with its text.
  ///
  /// - Parameter fingerprint: Of the bytes, where the file is more than its text.
  public init(file: String, text: String, fingerprint: Fingerprint? = nil) {
    self.file = file
    self.text = text
    self.fingerprint = fingerprint ?? Fingerprint(of: text.utf8)
    (lines, hasCarriageReturn) = SourceText.cut(text)
  }

  /// Cuts at line feeds; a carriage return before one goes too.
  private static func cut(_ text: String) -> (lines: [Substring], hasCarriageReturn: Bool) {
    var text = text
    var ranges: [Range<Int>] = []
    var hasCarriageReturn = false
    text.withUTF8 { bytes in
      hasCarriageReturn = carriageReturn.first(in: bytes, from: 0) < bytes.count
      ranges.reserveCapacity(bytes.count >> 6)
      var start = 0
      lineFeed.forEach(in: bytes) { index in
        ranges.append(start..<(index > start && bytes[index - 1] == 0x0D ? index - 1 : index))
        start = index + 1
      }
      ranges.append(start..<(bytes.count > start && bytes[bytes.count - 1] == 0x0D ? bytes.count - 1 : bytes.count))
    }
    let utf8 = text.utf8
    let lines = ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return text[start..<utf8.index(start, offsetBy: range.count)]
    }
    return (lines, hasCarriageReturn)
  }

  private static let lineFeed = ByteSet(0x0A...0x0A)
  private static let carriageReturn = ByteSet(0x0D...0x0D)
  private static let nothing = ByteSet(0x00...0x00)

  /// Decodes bytes as UTF-8, dropping a byte order mark; all line ends become line feeds (``LineEnds``).
  ///
  /// - Throws: `Diagnostic` `text-not-utf8` with the line and column of the first bad byte.
  public static func decode(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> SourceText {
    let raw = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let body = LineEnds.unified(raw, isPage: !file.hasSuffix(".yml"))?[...] ?? raw
    if let text = String(validating: body, as: UTF8.self),
      body.withUnsafeBufferPointer({ nothing.first(in: $0, from: 0) }) == body.count
    {
      return SourceText(file: file, text: text, fingerprint: Fingerprint(of: bytes))
    }
    if let other = otherKind(bytes, file: file) { throw other }
    if let legacy = legacy(body, file: file) { throw legacy }
    var line = 1
    var column = 1
    var offset = body.startIndex
    while offset < body.endIndex {
      let byte = body[offset]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(offset + width, body.endIndex)
      guard byte != 0, String(validating: body[offset..<end], as: UTF8.self) != nil else { break }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
      offset = end
    }
    throw DiagnosticError(
      Diagnostic(
        .textNotUTF8, at: SourceLocation(file: file, line: line, column: column),
        "Tệp không phải văn bản UTF-8: byte lạ ở dòng \(line), cột \(column)",
        note: "Tệp nhị phân, hoặc tệp lưu ở bảng mã khác, không đọc được.",
        fix: "Mở tệp bằng trình soạn thảo và lưu lại với mã «UTF-8».",
        sourceLine: String(
          decoding: body.split(separator: 0x0A, omittingEmptySubsequences: false)[line - 1], as: UTF8.self)))
  }

  /// What the first bytes say that a file is which is no page at all, or a page in UTF-16.
  private static func otherKind(_ bytes: [UInt8], file: String) -> DiagnosticError? {
    func error(_ message: String, _ fix: String) -> DiagnosticError {
      DiagnosticError(Diagnostic(.textNotUTF8, at: SourceLocation(file: file), message, fix: fix))
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let kinds: [(head: [UInt8], kind: String, ending: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "tệp Word (.docx) hoặc tệp nén", "docx"),
      ([0xD0, 0xCF, 0x11, 0xE0], "tệp Word đời cũ (.doc)", "doc"), (Array("%PDF-".utf8), "tệp PDF", "pdf"),
    ]
    if let found = kinds.first(where: { bytes.starts(with: $0.head) }) {
      return error(
        "Đây là \(found.kind), không phải trang: đổi đuôi tên không đổi được loại tệp",
        "Dời tệp khỏi `content`, trả lại tên `\(stem).\(found.ending)`, rồi chạy `congbo import \(stem).\(found.ending)`."
      )
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return error(
        "Tệp lưu ở mã UTF-16 (Notepad gọi là «Unicode»), không phải UTF-8",
        "Mở tệp bằng Notepad, chọn Lưu thành… (Save As), ở ô Mã hóa (Encoding) chọn «UTF-8» rồi lưu.")
    }
    return nil
  }

  /// Whether the bytes are text of one of the encodings from before Unicode, which is then named.
  private static func legacy(_ bytes: ArraySlice<UInt8>, file: String) -> DiagnosticError? {
    let source = SourceText(
      file: file, text: String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
    guard let finding = LegacyEncoding.find(in: source.text),
      let line = source.lines.firstIndex(where: { $0.contains(finding.word) }),
      let range = source.lines[line].firstRange(of: finding.word)
    else { return nil }
    let column = source.lines[line].distance(from: source.lines[line].startIndex, to: range.lowerBound) + 1
    return DiagnosticError(
      source.diagnostic(
        .textLegacyEncoding, line: line + 1, column: column, length: finding.word.count,
        "Tệp lưu ở bảng mã cũ \(finding.encoding.rawValue), không phải UTF-8",
        note: "Có lẽ dòng này là: «\(finding.converted.prefix(120))».",
        fix: "Chuyển cả tệp sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6), lưu lại với mã «UTF-8»."))
  }

  /// The line with that 1-based number; nil outside the file.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// A diagnostic at a place of this file, with the line shown.
  public func diagnostic(
    _ id: DiagnosticID, line: Int, column: Int = 1, length: Int = 1, _ message: String,
    note: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, at: SourceLocation(file: file, line: line, column: column), message, note: note, fix: fix,
      sourceLine: self.line(line), length: length)
  }
}

/// A diagnostic thrown where nothing can go on without it.
public struct DiagnosticError: Error, Sendable {
  /// What is wrong.
  public let diagnostic: Diagnostic

  /// An error that carries a diagnostic.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
