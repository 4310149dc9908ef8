import Bytes
import Diagnostics
import FoundationEssentials
import Glibc
import Markup
import Publications

/// A document's file while its targets are reviewed: what it says, and the one way in which a decision is written into it.
public struct ReviewedFile: Sendable {
  /// As it was given.
  public let path: String
  /// The name under which messages speak of it.
  public let name: String
  /// The file as it was read.
  public let bytes: [UInt8]
  /// Of its bytes: what a page that shows it sends back with a decision.
  public let fingerprint: String
  /// Trích yếu.
  public let title: String
  /// Số ký hiệu, where it is known.
  public let number: String?
  /// The text.
  public let body: MarkupDocument
  /// Its targets.
  public let review: TargetReview

  /// Reads a file that an editor names.
  ///
  /// - Throws: `ReviewRefusal` where it is no document of which targets can be reviewed.
  public init(path: String, name: String? = nil) throws(ReviewRefusal) {
    let shown = name ?? path
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw ReviewRefusal("Không có tệp «\(Shown.name(shown))»", fix: "Kiểm tra đường dẫn.")
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      throw ReviewRefusal("«\(Shown.name(shown))» là liên kết tượng trưng", fix: "Mở chính tệp mà nó dẫn tới.")
    }
    switch FileBytes.read(path, upTo: ContentFolder.maximumFileSize) {
    case .bytes(let bytes): try self.init(bytes, path: path, name: shown)
    case .tooLarge:
      throw ReviewRefusal(
        "Tệp dài quá giới hạn \(ContentFolder.maximumFileSize >> 20) MB", fix: "Tách thành nhiều trang.")
    case .unreadable:
      throw ReviewRefusal("Không đọc được tệp «\(Shown.name(shown))»", fix: "Kiểm tra quyền đọc của tệp.")
    }
  }

  /// Reads a document of a portal's content.
  ///
  /// - Parameters:
  ///   - file: Relative to the source folder: `content/van-ban/15-kh-ubnd.md`.
  ///   - source: The folder that holds `content/`.
  /// - Throws: `ReviewRefusal` where the file does not lie in `content/van-ban/` itself, or is no document.
  public init(file: String, in source: String) throws(ReviewRefusal) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.starts(with: ["content", "van-ban"]), file.ends(with: ".md"), !file.utf8.contains(0),
      parts.allSatisfy({ !$0.isEmpty && !$0.begins(with: ".") })
    else {
      throw ReviewRefusal("«\(Shown.name(file))» không nằm trong content/van-ban", fix: "Chọn văn bản trong danh sách.")
    }
    var path = source
    for part in parts {
      path += "/" + part
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
        throw ReviewRefusal(
          "«\(Shown.name(file))» đi qua liên kết tượng trưng", fix: "Đặt tệp thật trong content/van-ban rồi duyệt.")
      }
    }
    try self.init(path: path, name: file)
  }

  private init(_ bytes: [UInt8], path: String, name: String) throws(ReviewRefusal) {
    guard FrontMatterFile(bytes) != nil else {
      throw ReviewRefusal(
        "«\(Shown.name(name))» chưa có phần đầu trang",
        fix: "Ý kiến về chỉ tiêu được ghi vào phần đầu trang; thêm nó bằng `congbo new van-ban`, rồi duyệt.")
    }
    if name.ends(with: ".en.md") {
      throw ReviewRefusal("«\(Shown.name(name))» là bản tiếng Anh", fix: "Duyệt chỉ tiêu ở bản tiếng Việt.")
    }
    let read = ReviewedFile.publication(bytes, name)
    guard let publication = read.value, let facts = publication.facts.document else {
      let fault = read.diagnostics.first { $0.severity == .error && $0.id != .fileName }
      throw ReviewRefusal(
        fault.map { "Chưa duyệt được: dòng \($0.location?.line ?? 1): \($0.message)" }
          ?? "«\(Shown.name(name))» không phải văn bản: chỉ văn bản có khóa `targets`",
        fix: fault?.fix ?? "Chọn một tệp văn bản.")
    }
    do {
      body = try publication.body
    } catch {
      throw ReviewRefusal(error.diagnostic.message, fix: error.diagnostic.fix ?? "Sửa tệp rồi tải lại.")
    }
    (self.bytes, self.path, self.name) = (bytes, path, name)
    fingerprint = publication.fingerprint.hexadecimal
    title = publication.facts.title
    number = facts.number?.value.description
    review = TargetReview(
      of: publication, in: body, document: TargetDocument(slug: "", url: "", title: publication.facts.title))
  }

  private static func publication(_ bytes: [UInt8], _ name: String) -> Diagnosed<Publication?> {
    let source: SourceText
    do {
      source = try SourceText.decode(bytes, file: name)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    // A file of another folder may be news or a plan; front matter with a form or a number is a plan's.
    let head = source.lines.dropFirst().prefix { !$0.begins(with: "---") }
    guard name.begins(with: "content/van-ban/") || head.contains(where: { FrontMatterKeys.isOfDocument($0) }) else {
      return Diagnosed(nil, [])
    }
    let read = Publication.read(source, kind: .document)
    if read.value != nil || !read.diagnostics.contains(where: { $0.id == .fileName }) { return read }
    // What its name says is of no matter here.
    return Publication.read(SourceText(file: "content/van-ban/x.md", text: source.text), kind: .document)
  }
}

// MARK: Deciding

extension ReviewedFile {
  /// Writes a decision into the front matter of the file and reads it again. No other byte of the file changes, nor what any
  /// other target says.
  ///
  /// - Parameters:
  ///   - seen: The fingerprint of the file that the editor has looked at.
  ///   - asStated: Whether a value that the words quoted do not state is refused.
  /// - Returns: The file as it is now.
  /// - Throws: `ReviewRefusal` where it was not written; the file is then as it was.
  public func deciding(
    _ decision: TargetDecision, seen: String? = nil, asStated: Bool = false
  ) throws(ReviewRefusal) -> ReviewedFile {
    if let seen, seen != fingerprint { throw ReviewedFile.changed }
    let changes = try review.changes(for: decision)
    let after: [UInt8]
    do throws(FrontMatterEdit.Refusal) {
      after = try FrontMatterEdit.apply(changes, to: bytes)
    } catch {
      throw ReviewedFile.refusal(error)
    }
    let new = try ReviewedFile(after, path: path, name: name)
    try review.verify(decision, gave: new.review)
    if asStated { try verifyStated(decision, after) }
    do throws(FileReplacement.Failure) {
      let parent = path.parentPath
      try FileReplacement.replace(path, holding: bytes, with: after, under: parent.isEmpty ? "." : parent)
    } catch {
      switch error {
      case .changed: throw ReviewedFile.changed
      case .exists, .refused:
        throw ReviewRefusal(
          "Không ghi được «\(Shown.name(name))»", fix: "Kiểm tra quyền ghi của tệp và của thư mục.")
      }
    }
    return new
  }

  /// Looks whether words with a figure state the value that an editor gives: a reader must see where it is from. What words without
  /// any figure mean ("chiếu sáng đủ") is for the editor to say.
  private func verifyStated(_ decision: TargetDecision, _ after: [UInt8]) throws(ReviewRefusal) {
    let quote: String?
    switch decision {
    case .correct(let number, _): quote = review.entry(number)?.record.quote
    case .add(let words, _): quote = words
    default: return
    }
    guard let quote, quote.contains(where: \.isNumber) else { return }
    let known = Set(ReviewedFile.unstated(bytes, name).map(\.message))
    guard let fault = ReviewedFile.unstated(after, name).first(where: { !known.contains($0.message) }) else { return }
    throw ReviewRefusal(fault.message + "; chưa ghi gì", fix: fault.fix ?? "Ghi con số đứng trong câu trích.")
  }

  /// Values of editors that their quotes do not state.
  private static func unstated(_ bytes: [UInt8], _ name: String) -> [Diagnostic] {
    guard let publication = publication(bytes, name).value, let body = try? publication.body,
      !publication.facts.acceptedWarnings.contains(.correctionNotInQuote)
    else { return [] }
    let document = TargetDocument(slug: "", url: "", title: publication.facts.title)
    return TargetIndex.records(of: publication, in: body, document: document).diagnostics.filter {
      $0.id == .correctionNotInQuote && $0.message.begins(with: "`value")
    }
  }

  private static let changed = ReviewRefusal(
    "Tệp đã thay đổi từ lúc mở ra duyệt; chưa ghi gì", fix: "Tải lại để xem nội dung mới rồi làm lại.")

  private static func refusal(_ error: FrontMatterEdit.Refusal) -> ReviewRefusal {
    switch error {
    case .noFrontMatter, .unreadable:
      ReviewRefusal("Không đọc được phần đầu trang; chưa ghi gì", fix: "Chạy `congbo check` và sửa lỗi trước.")
    case .form:
      ReviewRefusal(
        "Mục `targets` viết theo cách không tự ghi thêm được; chưa ghi gì",
        fix: "Viết mỗi mục của `drop`, `correct` trên một dòng bắt đầu bằng dấu gạch, rồi làm lại.")
    case .tooLarge:
      ReviewRefusal("Phần đầu trang sẽ quá dài; chưa ghi gì", fix: "Dùng `confirmed` cho cả văn bản thay cho từng câu.")
    }
  }
}

extension TargetReview {
  /// Looks whether the file, read again, says what was decided and the same as before of all other targets.
  fileprivate func verify(_ decision: TargetDecision, gave new: TargetReview) throws(ReviewRefusal) {
    let isRight: Bool
    let own: Int?
    switch decision {
    case .confirm(let number):
      own = number
      isRight =
        new.entry(number).map { $0.state == .confirmed && says($0, entry(number).map { TargetFields($0.record) }) }
        ?? false
    case .drop(let number):
      own = number
      isRight = new.entry(number).map { $0.state == .dropped } ?? (entry(number)?.isAdded ?? false)
    case .correct(let number, let fields):
      own = number
      isRight = new.entry(number).map { $0.state == .confirmed && says($0, fields) } ?? false
    case .restore(let number):
      own = number
      isRight = new.entry(number).map { $0.state != .dropped } ?? true
    case .add(_, let fields):
      own = new.entries.filter(\.isAdded).map(\.record.number).max()
      isRight = own.flatMap { new.entry($0) }.map { TargetFields($0.record).hold(fields) } ?? false
    case .confirmAll(let day):
      own = nil
      isRight = new.confirmed == day
    }
    // An addition that was taken back has left its number to the next.
    let isGone = own.map { new.entries.count < entries.count && entry($0)?.isAdded == true } ?? false
    guard isRight, others(than: own) == new.others(than: isGone ? nil : own) else {
      throw ReviewRefusal(
        "Ghi như vậy sẽ đổi cả chỉ tiêu khác, hoặc không đúng điều bạn chọn; chưa ghi gì",
        fix: "Tự ghi mục `targets` trong tệp; xem sổ tay biên tập, phần Chỉ tiêu.")
    }
  }

  private func says(_ entry: Entry, _ fields: TargetFields?) -> Bool { TargetFields(entry.record) == fields }

  /// What the others say.
  private func others(than own: Int?) -> Set<Said> {
    Set(entries.filter { $0.record.number != own }.map { Said($0) })
  }

  private struct Said: Hashable {
    /// Nil for additions, whose numbers follow their order in the front matter.
    let number: Int?
    let isDropped: Bool
    let quote: Range<Int>
    let fields: TargetFields

    init(_ entry: Entry) {
      number = entry.isAdded ? nil : entry.record.number
      isDropped = entry.state == .dropped
      quote = entry.record.range
      fields = TargetFields(entry.record)
    }
  }
}

extension TargetFields {
  /// Whether they say all that is filled in; what is left open the words of the quote may tell.
  fileprivate func hold(_ filled: TargetFields) -> Bool {
    var read = self
    if filled.valueMax == nil { read.valueMax = nil }
    if filled.unit.isEmpty { read.unit = "" }
    if filled.deadlineYear == nil { read.deadlineYear = nil }
    if filled.baselineYear == nil { read.baselineYear = nil }
    if filled.subject.isEmpty { read.subject = "" }
    if filled.outcome.isEmpty { read.outcome = "" }
    if filled.kind == .target { read.kind = .target }
    return read == filled
  }
}
