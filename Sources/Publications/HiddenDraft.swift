import Bytes
import Diagnostics
import Vietnamese

/// Lines that say a page is a draft where nobody reads them: inside another value, below the front matter, under a name that
/// is none, in a remark of HTML. The page would be published.
enum HiddenDraft {
  /// Names of keys whose yes, and of those whose no, keeps a page from being published; in the text of a page only those that
  /// are no words of documents.
  private static let draftKeys: Set<String> = [
    "draft", "nháp", "nhap", "bản nháp", "ban nhap", "là nháp", "la nhap", "là bản nháp", "dự thảo", "du thao",
    "bản dự thảo", "hidden", "private", "unlisted", "unpublished", "is draft", "isdraft", "wip", "ẩn", "ẩn trang",
    "chưa đăng", "không đăng", "confidential", "internal",
  ]
  private static let publishKeys: Set<String> = [
    "publish", "published", "public", "visible", "listed", "live", "is published", "đăng", "xuất bản", "công khai",
    "hiển thị",
    "hiện", "đã đăng", "được đăng",
  ]
  private static let countedKeys: Set<String> = [
    "internal", "confidential", "private", "public", "visible", "listed", "unlisted", "live", "ẩn",
  ]
  private static let stateKeys: Set<String> = [
    "status", "state", "visibility", "stage", "publish status", "trang thai", "tinh trang",
  ]
  private static let states: Set<String> = [
    "draft", "nhap", "ban nhap", "du thao", "private", "hidden", "unpublished", "pending", "internal", "unlisted",
    "cho duyet", "chua duyet", "chua dang", "noi bo", "an",
  ]
  private static let yes: Set<String> = ["true", "yes", "on", "co", "dung", "1"]
  private static let no: Set<String> = ["false", "no", "off", "khong", "chua", "sai", "0"]

  /// An error for each such line of a page that is no draft.
  static func diagnostics(in source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    var fence: Substring = ""
    return source.lines.indices.compactMap { index -> Diagnostic? in
      guard source.lines[index].withBytes({ isOfNote($0, isBody: index >= bodyOffset) }) else { return nil }
      let line = source.lines[index].drop { $0 == " " || $0 == "\t" }
      let isBody = index >= bodyOffset
      if isBody, line.hasPrefix("```") || line.hasPrefix("~~~") {
        let signs = line.prefix { $0 == line.first }
        if fence.isEmpty { fence = signs } else if signs.hasPrefix(fence) { fence = "" }
      }
      // Four spaces make code of a line of the text.
      if isBody, source.lines[index].hasPrefix("    ") { return nil }
      // In front matter `#` makes a remark of a line, which an editor has put aside.
      if !isBody, line.hasPrefix("#") { return nil }
      guard fence.isEmpty, !isBody && isBehindValue(line) || mayHold(line) && says(line, isBody: isBody) else {
        return nil
      }
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
  /// Ends and beginnings of names of files.
  private static let (ends, beginnings) = (["-draft", "-ban-nhap"], ["draft-"])
  /// Words that say so only beside a number: `nhap-15-kh-ubnd`, `15-kh-ubnd-du-thao`, not `thu-nhap`, `du-thao-luat-dat-dai`.
  private static let marks = [
    "ban-nhap", "nhap", "ban-du-thao", "du-thao", "luu-hanh-noi-bo", "noi-bo", "toi-mat", "tuyet-mat", "mat",
    "chua-duyet",
    "cho-duyet", "chua-dang", "wip",
  ]
  /// Of these, what a page may be about: plans that await approval, rules of an office, honey.
  private static let topics: Set<String> = ["cho-duyet", "noi-bo", "mat"]
  private static let numberEnds: Set<String> = [
    "ubnd", "hdnd", "ttg", "cp", "bc", "kh", "qd", "nq", "cv", "tb", "ct", "tu",
  ]

  /// A warning where the name of a published page's file, or of a folder around it, says that it is a draft.
  static func named(_ file: String) -> Diagnostic? {
    let parts = file.dropLast(3).split(separator: "/").dropFirst(2).map { part in
      let name = String(part.drop { $0 == "_" })
      return Slug.isValid(name) && !name.holds("--") ? name : Slug.make(name)
    }
    guard let name = parts.last else { return nil }
    let folder = parts.dropLast().first { folders.contains($0) }
    let isNamed =
      beginnings.contains { name.hasPrefix($0) } || ends.contains { name.hasSuffix($0) }
      || marks.contains { name.holds($0) && isMarked(name, by: $0) }
    guard folder != nil || isNamed else { return nil }
    return Diagnostic(
      .draftNamed, at: SourceLocation(file: file),
      folder.map { "Thư mục `\($0)` có vẻ chứa bài chưa đăng, nhưng trang này được đăng" }
        ?? "Tên tệp có vẻ của bài chưa đăng, nhưng trang này được đăng",
      note: "Tên tệp và thư mục không giữ trang lại; chỉ `draft: true` giữ.",
      fix: "Trang chưa đăng thì thêm dòng `draft: true` ở đầu trang; trang đăng thì đổi tên, hoặc thêm dòng "
        + "`accepted_warnings: [draft-named]`.")
  }

  /// Whether a word stands before a number, `du-thao-15`, `noi-bo-15-kh-ubnd`, or behind one or what its number ends with,
  /// `15-kh-ubnd-nhap`: not `nhap-15-tan-gao`, `2025-sap-nhap`.
  private static func isMarked(_ name: String, by mark: String) -> Bool {
    // `quy-hoach-2026-2030-cho-duyet`, `mat-2026-11`: of a year these words say what the page is about.
    func isNumber(_ part: Substring) -> Bool {
      part.allSatisfy(\.isNumber)
        && !(topics.contains(mark) && part.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20")))
    }
    if name.hasSuffix("-" + mark) {
      let before = name.dropLast(mark.count + 1).split(separator: "-").last ?? ""
      return isNumber(before) || numberEnds.contains(String(before))
    }
    guard name.hasPrefix(mark + "-") else { return false }
    let rest = name.dropFirst(mark.count + 1).split(separator: "-")
    guard let number = rest.first, isNumber(number) else { return false }
    return rest.count == 1 || numberEnds.contains(String(rest[1])) || rest[1].allSatisfy(\.isNumber)
  }

  /// Whether a line may be a fence or say such a thing, by its bytes: nearly none may.
  private static func isOfNote(_ bytes: UnsafeBufferPointer<UInt8>, isBody: Bool) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    if bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") { return true }
    if !isBody, bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "e") { return true }
    // `：` is three bytes, of which none but the first is asked for.
    let cut = bytes[start...].prefix(40).firstIndex {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == 0xEF
    }
    guard let cut, bytes.count - cut < 32,
      let first = bytes[(cut + 1)...].first(where: { !" \"'*".utf8.contains($0) })
    else { return false }
    return first >= 0x80 || mayBegin(first)
  }

  /// Whether a word of ``yes``, ``no`` or of a state begins with a letter or figure of ASCII.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    "tyocd1fnks0bhpuia".utf8.contains(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Whether a line has a short name and a short value: most have neither.
  private static func mayHold(_ line: Substring) -> Bool {
    let bytes = line.utf8
    let cut = bytes.prefix(40).firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == 0xEF }
    return cut.map { bytes[$0...].count < 32 } ?? false
  }

  /// `date: 2026-11-03 draft: true`.
  private static func isBehindValue(_ line: Substring) -> Bool {
    String(decoding: line.utf8.suffix(12), as: UTF8.self).lowered() == " draft: true"
  }

  /// Whether a line says that the page is not to be published.
  private static func says(_ line: Substring, isBody: Bool) -> Bool {
    // `1. Dự thảo: có` is an item of a list.
    if line.hasPrefix("`") || isBody && line.first?.isNumber == true { return false }
    let text = line.drop { !$0.isLetter && $0 != ":" && $0 != "=" }
    guard let cut = text.firstIndex(where: { ":=：＝".contains($0) }) else { return false }
    let value = Folding.fold(
      String(
        text[text.index(after: cut)...].drop { " \"'*`".contains($0) }.prefix {
          $0.isLetter || $0.isNumber || $0 == " "
        })
    ).trimmed
    // Most lines with a short value say something else, which their names need not be read for.
    guard yes.contains(value) || no.contains(value) || states.contains(value) else { return false }
    let key = NormalForm.nfc(String(text[..<cut].filter { !"*\"'`[]".contains($0) })).lowercased()
      .replacing("_", with: " ").replacing("-", with: " ").trimmed
    // `Internal: 1`, `Live: 0` in a text count something.
    if isBody, value == "0" || value == "1", countedKeys.contains(key) { return false }
    if draftKeys.contains(key) { return yes.contains(value) }
    if publishKeys.contains(key), !isBody || key.utf8.allSatisfy({ $0 < 0x80 }) { return no.contains(value) }
    guard stateKeys.contains(Folding.fold(key)), states.contains(value) else { return false }
    return !isBody
      || key.utf8.allSatisfy { $0 < 0x80 } && ["draft", "private", "hidden", "unpublished"].contains(value)
  }
}
