import ArgumentParser
import Bytes
import Diagnostics
import FoundationEssentials
import Glibc
import Importing
import Portal
import Publications
import Vietnamese

/// `congbo import FILE…`: an official's file becomes a publication.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Nhập văn bản từ tệp Word, PDF có chữ hay trang web thành trang của Cổng.")

  @Argument(help: "Tệp .docx, .doc, .pdf có chữ, hoặc .html.")
  var files: [String]

  @Option(name: .long, help: "Thư mục chứa content/.")
  var source = "."

  @Option(name: .long, help: "Thư mục nhận trang.")
  var into = "content/van-ban"

  @Option(name: .long, help: "Ngày đăng, dạng 2026-11-22; mặc định là hôm nay.")
  var date: String?

  @Flag(name: .long, help: "Chỉ cho xem trang sẽ được ghi, không ghi gì.")
  var dryRun = false

  @Flag(name: .long, help: "Trang đã có thì thay phần nội dung; các dòng đầu trang đã sửa tay được giữ.")
  var update = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Ghi trang vào tệp này (- là màn hình), không chép bản gốc; chỉ với một tệp.", valueName: "path"))
  var output: String?

  func validate() throws {
    if output != nil, files.count > 1 { throw ValidationError("--output chỉ dùng với một tệp.") }
    if output == nil { try validateFolder() }
  }

  /// Pages go where the portal finds them, and into a portal that is there.
  private func validateFolder() throws {
    var status = stat()
    guard stat(source, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw ValidationError("Không có thư mục «\(source)».")
    }
    guard !into.hasPrefix("/") else { return }
    let parts = into.split(separator: "/")
    let isPortal = stat(source + "/content", &status) == 0
    if parts.contains("..") || isPortal && parts.first != "content" {
      throw ValidationError("--into phải là thư mục trong content/, ví dụ content/van-ban.")
    }
  }

  func run() async throws {
    let today = try Today.inVietnam()
    let day = try date.map { text in
      guard let day = Day(written: text) else {
        throw ValidationError("--date phải là ngày có thật, dạng 2026-11-22")
      }
      return day
    }
    let importer = Importer(source: source, folder: into, date: day ?? today, today: today)
    var progress = Progress(pages: importer.pages())
    var failed = 0
    for file in files {
      if try !importFile(file, importer, &progress) { failed += 1 }
    }
    review(progress.written)
    if files.count > 1 {
      Console.message(
        "Đã nhập \(Shown.count(files.count - failed)) trong \(Shown.count(files.count)) tệp"
          + (dryRun ? "; chưa ghi gì." : ".") + "\n")
    }
    if failed > 0 { throw ExitCode(1) }
  }

  /// What a run over several files carries from one to the next.
  private struct Progress {
    /// The pages of earlier imports that stand in the folder, and those of this run.
    var pages: ImportedPages
    /// The paths that this run has written.
    var written: [String] = []
  }

  /// Reads a file and writes its page; false where it was refused or an editor has to decide, which is told.
  private func importFile(_ file: String, _ importer: Importer, _ progress: inout Progress) throws -> Bool {
    guard let bytes = Self.bytes(of: file) else {
      tell([
        Diagnostic(
          .fileUnreadable, at: SourceLocation(file: file), "Không đọc được tệp",
          fix: "Kiểm tra tên và quyền đọc của tệp.")
      ])
      return false
    }
    let plan: Importer.Plan
    do throws(ImportRefusal) {
      plan = try importer.plan(
        SourceFile(name: file.lastPathName, bytes: bytes), among: progress.pages)
    } catch {
      tell([Diagnostic(.importRefused, at: SourceLocation(file: file), error.text, note: error.detail, fix: error.fix)])
      return false
    }
    tell(Self.diagnostics(plan, of: file))
    if let output { return try write(plan.document.text, to: output) }
    if let before = plan.before { return changed(plan, before, importer, &progress) }
    if dryRun {
      Console.result(plan.text)
      return true
    }
    return save(plan, importer, &progress)
  }

  /// Shows how the page that is there differs, and writes where that is asked for; false where an editor has to decide.
  private func changed(
    _ plan: Importer.Plan, _ before: String, _ importer: Importer, _ progress: inout Progress
  ) -> Bool {
    if plan.isUnchanged {
      Console.message("\(plan.file): trang đã có và giống hệt, không ghi gì.\n")
      return true
    }
    Console.result(TextDifference.diff(before, plan.text, file: plan.file))
    if !plan.kept.isEmpty {
      Console.message("Giữ như trong trang: \(plan.kept.joined(separator: ", ")).\n")
    }
    if update, !dryRun { return save(plan, importer, &progress) }
    if dryRun { return true }
    tell([
      Diagnostic(
        .importDiffers, at: SourceLocation(file: plan.file), "Trang đã có và khác với tệp vừa đọc; chưa ghi gì",
        fix: "Xem chỗ khác ở trên rồi chạy lại với --update để thay phần nội dung.")
    ])
    return false
  }

  /// Writes the page; false where it could not be written, which is told.
  private func save(_ plan: Importer.Plan, _ importer: Importer, _ progress: inout Progress) -> Bool {
    do throws(ImportFailure) {
      try importer.write(plan, noting: &progress.pages)
    } catch {
      tell([
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: plan.file), "Không ghi được tệp",
          fix: "Kiểm tra quyền ghi của thư mục, và tệp cùng tên nằm cạnh trang.")
      ])
      return false
    }
    Console.result(plan.file + "\n")
    progress.written.append(plan.file)
    return true
  }

  private func write(_ text: String, to output: String) throws -> Bool {
    if output == "-" {
      Console.result(text)
      return true
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      return true
    } catch {
      tell([
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: output), "Không ghi được tệp",
          fix: "Kiểm tra quyền ghi của thư mục.")
      ])
      return false
    }
  }

  // MARK: Messages

  private func tell(_ diagnostics: [Diagnostic]) { Console.message(diagnostics.map(\.text).joined()) }

  static func diagnostics(_ plan: Importer.Plan, of file: String) -> [Diagnostic] {
    plan.document.notes.map { note in
      let id: DiagnosticID =
        switch note.kind {
        case .open: .importOpen
        case .doubtful: .importDoubtful
        case .changed: .importChanged
        }
      return Diagnostic(id, at: SourceLocation(file: file), note.text, fix: note.fix)
    }
  }

  /// What `congbo check --drafts` says of the pages that were written; of those outside a portal's content, what their reading
  /// says.
  private func review(_ written: [String]) {
    guard !written.isEmpty, let today = try? Today.inVietnam() else { return }
    let isPortal = FileManager.default.fileExists(atPath: source + "/content/portal.yml")
    let inside = isPortal ? written.filter { $0.hasPrefix("content/") } : []
    var found: [Diagnostic] = []
    if !inside.isEmpty {
      found += Site.check(SiteOptions(source: source, baseURL: nil, drafts: true, today: today))
        .filter { $0.location.map { inside.contains($0.file) } ?? false }
    }
    for file in written where !inside.contains(file) {
      let path = file.hasPrefix("/") ? file : source + "/" + file
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      let text = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self))
      found += Publication.read(text, kind: .document).diagnostics
    }
    Console.message(DiagnosticReport(found, listsCited: false).text)
  }

  /// The most that is read of a file; real ones have a hundredth of it.
  private static let limit = 256 << 20

  private static func bytes(of path: String) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
    return FileManager.default.contents(atPath: path).map(Array.init)
  }
}
