import Bytes
import Diagnostics
import Vietnamese
import YAML

/// Reads the front matter of a file: YAML between two `---` lines at its start.
enum FrontMatter {
  /// A file cut in two.
  struct Split {
    let yaml: String
    let body: String
    /// Lines of the file before the body.
    let bodyOffset: Int
  }

  /// Cuts front matter from body.
  static func split(_ source: SourceText) throws(DiagnosticError) -> Split {
    let fence = FrontMatterFence(source)
    guard let first = source.lines.first, FrontMatterFence.isFence(first) else { throw fence.missing() }
    let close = try fence.closing()
    let rest = source.lines[(close + 1)...]
    let yaml = source.lines[1..<close]
    return Split(
      yaml: !source.hasCarriageReturn
        ? yaml.first.map { String(source.text[$0.startIndex..<yaml[close - 1].endIndex]) } ?? ""
        : yaml.joined(separator: "\n"),
      body: !source.hasCarriageReturn
        ? rest.first.map { String(source.text[$0.startIndex...]) } ?? "" : rest.joined(separator: "\n"),
      bodyOffset: close + 1)
  }

  /// The body of a file that begins with a line `---` and has a second one, without carriage returns; nil for others.
  static func plainBody(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    bytes.withUnsafeBufferPointer { text in
      guard text.starts(with: "---\n".utf8), !text.isEmpty, carriageReturn.first(in: text, from: 0) == text.count else {
        return nil
      }
      var end = lineFeed.first(in: text, from: 0)
      while end < text.count {
        let start = end + 1
        end = lineFeed.first(in: text, from: start)
        guard text[start..<end].starts(with: "---".utf8) else { continue }
        return text[start..<end].dropFirst(3).isEmpty && end < text.count ? bytes[(end + 1)...] : nil
      }
      return nil
    }
  }

  private static let lineFeed = ByteSet(0x0A...0x0A)
  private static let carriageReturn = ByteSet(0x0D...0x0D)

  /// Reads the facts as far as they can be read; they are true only where no error is among the diagnostics.
  ///
  /// - Parameter isTranslation: Whether an original may state what is missing here.
  static func read(_ split: Split, of source: SourceText, kind: PublicationKind, isTranslation: Bool)
    -> Diagnosed<(facts: Facts?, slug: Located<String>?)>
  {
    let reader = YAMLReader(source: source, lineOffset: 1)
    let root: YAMLNode?
    do {
      root = try reader.compose(split.yaml)
    } catch {
      return Diagnosed((nil, nil), [error.diagnostic])
    }
    guard let mapping = root?.mapping else {
      if root != nil, let slip = YAMLSlips(source: source, lineOffset: 1).diagnostic(in: split.yaml) {
        return Diagnosed((nil, nil), [slip])
      }
      return Diagnosed(
        (nil, nil),
        [
          source.diagnostic(
            .frontMatterType, line: 2, "Phần đầu trang phải gồm các dòng `khóa: giá trị`",
            fix: "Ví dụ: `title: \"Trích yếu\"`.")
        ])
    }
    var fields = YAMLFields(
      mapping, known: FrontMatterKeys.names(of: kind), reader: reader, what: "phần đầu trang", isFrontMatter: true)
    let facts = facts(&fields, kind: kind, isTranslation: isTranslation)
    let slug = slug(&fields)
    return Diagnosed((facts, slug), fields.diagnostics)
  }

  /// A video beside the page, and in words what it shows and says, for those who cannot see or hear it (WCAG 2.2, 1.2.1).
  static func video(_ fields: inout YAMLFields) -> (file: Located<String>, text: String)? {
    guard let file = fields.list("video").first else {
      if fields.has("video_text") {
        fields.report(
          .frontMatterMissingKey, "video_text", "Có `video_text` mà không có `video`",
          fix: "Thêm dòng `video: ten-tep.mp4`, hoặc xóa `video_text`.")
      }
      return nil
    }
    let name = file.value.lowercased()
    if !name.hasSuffix(".mp4"), !name.hasSuffix(".webm") {
      fields.report(
        .frontMatterValue, "video", "Video phải là tệp .mp4 hoặc .webm: «\(file.value)»",
        note: "Trang không nhúng video của máy chủ khác.",
        fix: "Đặt tệp cạnh tệp `.md`; video ở nơi khác thì ghi thành liên kết trong bài.")
    }
    return (file, fields.requiredText("video_text", example: "Chủ tịch tỉnh phát biểu khai mạc"))
  }

  static func list(_ fields: inout YAMLFields) -> PublicationKind? {
    guard let text = fields.text("list") else { return nil }
    if let kind = PublicationKind(rawValue: text), kind != .page { return kind }
    fields.report(
      .frontMatterValue, "list", "`list` không nhận giá trị «\(text)»", fix: "Dùng `van-ban` hoặc `tin-tuc`.")
    return nil
  }

  static func acceptedWarnings(_ fields: inout YAMLFields) -> Set<DiagnosticID> {
    var accepted: Set<DiagnosticID> = []
    // A stamp may have been lifted, or be none; nothing but an editor's word tells.
    func isAcceptable(_ id: DiagnosticID) -> Bool {
      id.severity != .error || id == .textSecret || id == .draftMisplaced
    }
    for item in fields.list("accepted_warnings") {
      if let id = DiagnosticID(rawValue: item.value), isAcceptable(id) {
        accepted.insert(id)
        continue
      }
      let isError = DiagnosticID(rawValue: item.value) != nil
      let known = DiagnosticID.allCases.filter(isAcceptable)
      let near = NearMiss.nearest(to: item.value, among: known.map(\.rawValue))
      fields.report([
        fields.reader.source.diagnostic(
          .frontMatterValue, line: item.location.line, column: item.location.column, length: item.value.count,
          isError ? "«\(item.value)» là lỗi, không bỏ qua được" : "Không có cảnh báo mã «\(item.value)»",
          note: "`accepted_warnings` ghi mã những cảnh báo đã xem và chấp nhận cho trang này.",
          fix: isError ? "Sửa lỗi ấy, rồi xóa mã này." : near.map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa mã này.")
      ])
    }
    return accepted
  }

  /// The day of the last correction, and what was corrected, newest first.
  static func corrections(_ fields: inout YAMLFields, date: Day?) -> (updated: Day?, changes: [Change]) {
    let updated = fields.pastDay("updated")
    var changes: [Change] = []
    if fields.node("changes")?.scalar != nil, let note = fields.peek("changes") {
      let day = updated.map { "\($0)" } ?? "2026-11-22"
      fields.report(
        .frontMatterType, "changes", "`changes` phải ghi ngày của mỗi lần sửa: «\(note)»",
        fix: "Viết `changes: [{date: \(day), note: \(YAMLSlips.quoted(note))}]`"
          + (updated == nil ? ", thay ngày ấy bằng ngày đã sửa." : "."))
      return (updated, [])
    }
    for var item in fields.mappings("changes", known: ["date", "note"]) {
      if !item.has("date") {
        item.report(
          .frontMatterMissingKey, "date", "Thiếu khóa bắt buộc `date`", fix: "Thêm `date: \(ExampleValue.day)`.")
      }
      let day = item.pastDay("date")
      let note = item.requiredText("note", example: "\"Sửa số liệu ở mục 2\"")
      if let day, let date, day < date {
        item.report(
          .updatedOrder, "date", "Lần sửa ngày \(day.vietnamese) đứng trước ngày đăng \(date.vietnamese)",
          fix: "So lại `date` của lần sửa và `date` của trang.")
      }
      fields.adopt(item)
      if let day, !note.isEmpty { changes.append(Change(date: day, note: note)) }
    }
    let newest = changes.map(\.date).max()
    if let updated, let date, updated < date {
      fields.report(
        .updatedOrder, "updated", "Ngày cập nhật \(updated.vietnamese) đứng trước ngày đăng \(date.vietnamese)",
        fix: "So lại `updated` và `date`.")
    } else if let updated, let newest, updated != newest {
      fields.report(
        .updatedOrder, "updated",
        "`updated` là \(updated.vietnamese), còn lần sửa mới nhất trong `changes` là \(newest.vietnamese)",
        fix: "Viết `updated: \(newest)`, hoặc xóa dòng này: Cổng lấy ngày trong `changes`.")
    }
    let sorted = changes.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
    return (updated ?? newest, sorted.map(\.element))
  }

  /// - Parameter isTranslation: Whether an original may state it.
  static func moment(_ fields: inout YAMLFields, isTranslation: Bool) -> Moment? {
    if isTranslation, !fields.has("date") { return Moment(.epoch) }
    let text = fields.requiredText("date", example: ExampleValue.day)
    if text.isEmpty { return nil }
    if let moment = Moment(text) {
      fields.notePast("date", moment.day)
      return moment
    }
    fields.report(
      .frontMatterDate, "date", "`date` không phải ngày có thật: «\(text)»", note: YAMLFields.dateNote(text),
      fix: YAMLFields.dateFix("date", text))
    return nil
  }

  static func source(_ fields: inout YAMLFields) -> Facts.Source? {
    guard fields.has("source") else { return nil }
    if let scalar = fields.node("source")?.scalar {
      if let slip = fields.colonSlip(scalar, ["name", "url"]) {
        fields.report([slip])
        return nil
      }
      return fields.text("source").map { Facts.Source(name: $0, url: nil) }
    }
    guard var inner = fields.mapping("source", known: ["name", "url"]) else { return nil }
    let name = inner.requiredText("name", example: "Báo Nhân Dân")
    var url = inner.text("url")
    if let given = url, !given.hasPrefix("https://"), !given.hasPrefix("http://") {
      inner.report(.frontMatterValue, "url", "`url` phải là địa chỉ đầy đủ", fix: "Bắt đầu bằng `https://`.")
      url = nil
    }
    fields.adopt(inner)
    return Facts.Source(name: name, url: url)
  }

  static func slug(_ fields: inout YAMLFields) -> Located<String>? {
    guard let slug = fields.text("slug") else { return nil }
    guard slug.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ Slug.isValid(String($0)) }) else {
      fields.report(
        .frontMatterValue, "slug", "`slug` chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối",
        fix: "Viết `slug: \(Slug.make(slug))`.")
      return nil
    }
    return Located(slug, at: fields.location("slug"))
  }
}
