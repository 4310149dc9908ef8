import Bytes
import Diagnostics
import Vietnamese

/// Lines that say a page is a draft where nobody reads them: inside another value, below the front matter, under a name that
/// is none, in a remark of HTML. The page would be published.
enum HiddenDraft {
  /// Folded names of keys whose yes, and of those whose no, keeps a page from being published.
  private static let draftKeys: Set<String> = [
    "draft", "nhap", "ban nhap", "la nhap", "la ban nhap", "du thao", "ban du thao", "hidden", "private", "an",
    "unlisted",
  ]
  private static let publishKeys: Set<String> = [
    "publish", "published", "public", "dang", "cong bo", "cong khai", "xuat ban", "hien thi",
  ]
  private static let stateKeys: Set<String> = ["status", "state", "trang thai", "tinh trang"]
  private static let yes: Set<String> = ["true", "yes", "on", "co", "dung", "1"]
  private static let no: Set<String> = ["false", "no", "off", "khong", "chua", "sai", "0"]

  /// An error for each such line of a page that is no draft.
  static func diagnostics(in source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    var isFenced = false
    return source.lines.indices.compactMap { index -> Diagnostic? in
      guard source.lines[index].withBytes({ isOfNote($0, isBody: index >= bodyOffset) }) else { return nil }
      let line = source.lines[index].drop { $0 == " " || $0 == "\t" }
      if index >= bodyOffset, line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
      let isBody = index >= bodyOffset
      guard !isFenced, !isBody && isBehindValue(line) || mayHold(line) && says(line, isBody: isBody) else { return nil }
      return source.diagnostic(
        .draftMisplaced, line: index + 1, length: source.lines[index].count,
        "Dòng «\(line.prefix(60))» không giữ trang lại: trang vẫn được đăng",
        note: "Chỉ dòng `draft: true`, sát lề trái, giữa hai dòng `---` ở đầu tệp mới giữ trang lại.",
        fix:
          "Trang chưa đăng thì chuyển thành dòng `draft: true` ngay dưới `---` đầu tiên; trang đăng thì xóa dòng này.")
    }
  }

  /// Folders that hold what is not to be published yet, as people name them.
  private static let folders: Set<String> = [
    "nhap", "ban-nhap", "bai-nhap", "luu-nhap", "draft", "drafts", "du-thao", "cho-duyet", "chua-dang", "chua-duyet",
    "noi-bo", "luu-hanh-noi-bo", "mat", "tai-lieu-mat",
  ]
  /// Ends and beginnings of names of files; `-nhap` alone ends `thu-nhap` too.
  private static let (ends, beginnings) = (["-draft", "-ban-nhap", "-nhap"], ["draft-", "ban-nhap-"])

  /// A warning where the name of a published page's file, or of a folder around it, says that it is a draft.
  static func named(_ file: String) -> Diagnostic? {
    let parts = file.dropLast(3).split(separator: "/").dropFirst(2).map {
      Slug.make(String($0.drop { $0 == "_" }))
    }
    guard let name = parts.last else { return nil }
    let folder = parts.dropLast().first { folders.contains($0) }
    let isNamed =
      beginnings.contains { name.hasPrefix($0) }
      || ends.contains { end in
        // `15-kh-ubnd-nhap`, not `tang-thu-nhap`.
        guard name.hasSuffix(end) else { return false }
        return end != "-nhap" || name.dropLast(end.count).split(separator: "-").contains { $0.allSatisfy(\.isNumber) }
      }
    guard folder != nil || isNamed else { return nil }
    return Diagnostic(
      .draftNamed, at: SourceLocation(file: file),
      folder.map { "Thư mục `\($0)` có vẻ chứa bài chưa đăng, nhưng trang này được đăng" }
        ?? "Tên tệp có vẻ của bài chưa đăng, nhưng trang này được đăng",
      note: "Tên tệp và thư mục không giữ trang lại; chỉ `draft: true` giữ.",
      fix: "Trang chưa đăng thì thêm dòng `draft: true` ở đầu trang; trang đăng thì đổi tên, hoặc thêm dòng "
        + "`accepted_warnings: [draft-named]`.")
  }

  /// Whether a line may be a fence or say such a thing, by its bytes: nearly none may.
  private static func isOfNote(_ bytes: UnsafeBufferPointer<UInt8>, isBody: Bool) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    if bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") { return true }
    if !isBody, bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "e") { return true }
    let cut = bytes[start...].prefix(40).firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
    guard let cut, bytes.count - cut < 32,
      let first = bytes[(cut + 1)...].first(where: { !" \"'".utf8.contains($0) })
    else { return false }
    return first >= 0x80 || mayBegin(first)
  }

  /// Whether a word of ``yes``, ``no`` or of a state begins with a letter or figure of ASCII.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    "tyocd1fnks0b".utf8.contains(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Whether a line has a short name and a short value: most have neither.
  private static func mayHold(_ line: Substring) -> Bool {
    let bytes = line.utf8
    guard let cut = bytes.prefix(40).firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) else {
      return false
    }
    return bytes[cut...].count < 32
  }

  /// `date: 2026-11-03 draft: true`.
  private static func isBehindValue(_ line: Substring) -> Bool { line.lowercased().hasSuffix(" draft: true") }

  /// Whether a line says that the page is not to be published.
  private static func says(_ line: Substring, isBody: Bool) -> Bool {
    var text = line
    for mark in ["<!--", "-", "*", "\"", "'", "{", "`"] where text.hasPrefix(mark) {
      text = text.dropFirst(mark.count).drop { $0 == " " }
    }
    guard let cut = text.firstIndex(where: { ":=".contains($0) }) else { return false }
    let value = Folding.fold(
      String(
        text[text.index(after: cut)...].drop { " \"'".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == " " })
    ).trimmed
    let key = Folding.fold(String(text[..<cut].filter { !"_*`\"'".contains($0) })).trimmed
    if draftKeys.contains(key.replacing("_", with: " ")) { return yes.contains(value) }
    if publishKeys.contains(key) { return no.contains(value) }
    return !isBody && stateKeys.contains(key) && ["draft", "nhap", "ban nhap", "du thao"].contains(value)
  }
}
