import Diagnostics
import Vietnamese

/// The lines of three hyphens around front matter, and what word processors, chats and converters make of them.
struct FrontMatterFence {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  static func isFence(_ line: Substring) -> Bool {
    line.utf8.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// The index of the line that closes front matter whose first line opens it.
  func closing() throws(DiagnosticError) -> Int {
    let lines = source.lines
    if let close = lines.indices.dropFirst().first(where: { FrontMatterFence.isFence(lines[$0]) }) { return close }
    if let line = lines.indices.dropFirst().first(where: { FrontMatterFence.isLike(lines[$0]) }) {
      throw error(
        .frontMatterUnclosed, line: line, "Dòng khép phần đầu trang phải là ba gạch nối: «\(shown(line))»",
        note: "Word và ứng dụng nhắn tin hay tự đổi `---` thành gạch dài.", fix: "Viết lại dòng này thành `---`.",
        repair: isOfKeys(1..<line) ? Repair([edit(line)]) : nil)
    }
    throw DiagnosticError(
      source.diagnostic(
        .frontMatterUnclosed, line: 1, length: 3, "Phần đầu trang không khép lại",
        fix: "Thêm một dòng `---` sau thuộc tính cuối cùng, trước nội dung."))
  }

  /// What is wrong with a file whose first line is none of three hyphens.
  func missing() -> DiagnosticError {
    let lines = source.lines
    let blank = lines.prefix { $0.allSatisfy(\.isWhitespace) }.count
    let first = blank < lines.count ? blank : 0
    if blank > 0, first > 0, FrontMatterFence.isFence(lines[first]) {
      // As editors leave it who begin with an empty line: the front matter would stand on the page.
      return error(
        .frontMatterMissing, line: 0, "Trên phần đầu trang có \(blank) dòng trống",
        note: "Phần đầu trang phải bắt đầu ngay ở dòng đầu tiên của tệp.",
        fix: "Xóa mọi dòng trống phía trên dòng `---` đầu tiên.")
    }
    let keys = firstKey(behind: first)
    if FrontMatterFence.isLike(lines[first]) || keys == first + 1 && FrontMatterFence.isOfSigns(lines[first]) {
      return error(
        .frontMatterMissing, line: first, "Dòng mở phần đầu trang phải là ba gạch nối ở đầu dòng: «\(shown(first))»",
        note: "Word và ứng dụng nhắn tin hay tự đổi `---` thành gạch dài.",
        fix: "Viết lại dòng này thành `---`, ở ngay đầu tệp.", repair: first == 0 && keys == 1 ? opening() : nil)
    }
    if FrontMatterFence.key(of: lines[first]) != nil {
      return error(
        .frontMatterMissing, line: first, "Phần đầu trang thiếu dòng `---` ở trên",
        note: "Không có dòng này thì các khóa hiện ra trang như chữ của bài.",
        fix: "Thêm một dòng `---` ngay trên dòng này, và một dòng `---` dưới khóa cuối cùng nếu chưa có.")
    }
    let dashes = lines[first].prefix { $0 == " " || $0.unicodeScalars.allSatisfy(FrontMatterFence.isDash) }
    if !dashes.isEmpty, FrontMatterFence.key(of: lines[first][dashes.endIndex...]) != nil {
      return error(
        .frontMatterMissing, line: first,
        "Ba gạch nối mở phần đầu trang phải đứng một mình một dòng: «\(shown(first))»",
        fix: "Xuống dòng sau `---`.")
    }
    if let keys {
      return error(
        .frontMatterMissing, line: first, "Trên phần đầu trang còn dòng chữ khác: «\(shown(first))»",
        note: "Phần đầu trang phải bắt đầu ngay ở dòng đầu tiên của tệp; ở đây các khóa bắt đầu từ dòng \(keys + 1).",
        fix: "Chuyển các dòng phía trên xuống dưới phần đầu trang, hoặc xóa chúng.")
    }
    return error(
      .frontMatterMissing, line: 0, "Tệp chưa có phần đầu trang",
      fix: "Thêm ở đầu tệp: dòng `---`, các dòng `title: …`, `date: …`, rồi một dòng `---` nữa.")
  }

  /// A second front matter at the head of the body, which would be shown as text, `draft: true` with it.
  ///
  /// - Parameter start: The index of the first line of the body.
  func repeated(from start: Int) -> Diagnostic? {
    let lines = source.lines
    guard let first = lines.indices[start...].first(where: { !lines[$0].allSatisfy(\.isWhitespace) }) else {
      return nil
    }
    let isFenced = FrontMatterFence.isFence(lines[first]) || FrontMatterFence.isOfSigns(lines[first])
    let head = isFenced ? first + 1 : first
    guard lines.indices.contains(head), FrontMatterFence.key(of: lines[head]) != nil else { return nil }
    let keys = lines[head...].prefix(40).prefix { !$0.allSatisfy(\.isWhitespace) && !FrontMatterFence.isOfSigns($0) }
      .compactMap(FrontMatterFence.key)
    // `Số: 12/KH-UBND` is a letterhead's; the English name, as a key is written, is no text.
    let isWritten = FrontMatterKeys.names.contains { lines[head].hasPrefix($0 + ":") }
    guard isWritten || keys.count > 1 && (keys.contains("title") || keys.contains("draft")) else { return nil }
    return error(
      .frontMatterRepeated, line: head,
      keys.count > 1
        ? "Dưới phần đầu trang còn một phần đầu trang nữa" : "Dòng của phần đầu trang đứng dưới dòng `---` khép lại",
      note: "Các khóa ấy không có tác dụng và sẽ hiện ra trang như chữ của bài, kể cả `draft: true`.",
      fix: keys.count > 1
        ? "Giữ lại một phần đầu trang ở ngay đầu tệp, xóa phần kia."
        : "Chuyển dòng này lên trên dòng `---` thứ hai, hoặc xóa nó."
    ).diagnostic
  }

  // MARK: Lines

  /// Whether a line is what becomes of `---`: dashes of another length or number, underscores, dots, blanks before them.
  static func isLike(_ line: Substring) -> Bool {
    let sign = visible(line)
    guard !sign.isEmpty, sign.count <= 12 else { return false }
    if sign == ["…"] || sign == [".", ".", "."] { return true }
    let isLong = sign.contains { $0.value >= 0x2010 }
    return (isLong || sign.count > 1) && sign.allSatisfy(isDash)
  }

  /// Whether a short line has signs only, neither letters nor figures.
  private static func isOfSigns(_ line: Substring) -> Bool {
    // Nearly every line has one of these among its first.
    if line.utf8.prefix(64).contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) { return false }
    let sign = visible(line)
    return !sign.isEmpty && sign.count <= 12
      && !sign.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// What of a line shows, without blanks and without the backslash that converters put before a sign.
  private static func visible(_ line: Substring) -> [Unicode.Scalar] {
    line.prefix(64).unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && scalar != "\\"
        || scalar.value == 0xAD
    }
  }

  /// Dashes of all scripts and lengths, the signs for minus, horizontal lines, the underscore, the soft hyphen.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x5F, 0xAD, 0xAF, 0x2D7, 0x2043, 0x207B, 0x208B, 0x2212, 0x23AF, 0x23BA...0x23BD, 0x2500, 0x2501,
      0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E, 0x2581, 0x2796,
      0x30FC, 0x4E00, 0xFF3F, 0xFF70, 0xFFE3:
      return true
    default:
      return scalar.properties.generalCategory == .dashPunctuation
    }
  }

  /// The key of front matter that a line begins with.
  private static func key(of line: Substring) -> String? {
    guard line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    guard let first = line.first, first.isLetter, let colon = line.prefix(64).firstIndex(of: ":") else { return nil }
    let next = line.index(after: colon)
    // `title:` in running text has words close behind it.
    guard next == line.endIndex || line[next].isWhitespace else { return nil }
    return FrontMatterKeys.key(String(line[..<colon]).trimmed, among: FrontMatterKeys.names)
  }

  /// The index of the first line with a key, where it stands among the first few of a file.
  private func firstKey(behind first: Int) -> Int? {
    source.lines.indices.dropFirst(first).prefix(6).first { FrontMatterFence.key(of: source.lines[$0]) != nil }
  }

  /// Whether lines can be those of front matter.
  private func isOfKeys(_ range: Range<Int>) -> Bool {
    source.lines[range].allSatisfy { line in
      line.allSatisfy(\.isWhitespace) || line.first == " " || line.first == "#" || line.hasPrefix("- ")
        || FrontMatterFence.key(of: line) != nil
    }
  }

  // MARK: Messages

  private func shown(_ line: Int) -> String { String(source.lines[line].prefix(40)).trimmed }

  private func edit(_ line: Int) -> Repair.Edit {
    Repair.Edit(line: line + 1, bytes: 0..<source.lines[line].utf8.count, old: String(source.lines[line]), new: "---")
  }

  /// The first line, and the one that closes where it went the same way.
  private func opening() -> Repair? {
    let lines = source.lines
    let close = lines.indices.dropFirst().first { FrontMatterFence.isLike(lines[$0]) }
    guard let close, isOfKeys(1..<close) else { return Repair([edit(0)]) }
    return Repair(FrontMatterFence.isFence(lines[close]) ? [edit(0)] : [edit(0), edit(close)])
  }

  private func error(
    _ id: DiagnosticID, line: Int, _ message: String, note: String? = nil, fix: String, repair: Repair? = nil
  ) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        id, at: SourceLocation(file: source.file, line: line + 1, column: 1), message, note: note, fix: fix,
        sourceLine: source.line(line + 1), length: max(1, source.lines[line].count), repair: repair))
  }
}
