import Diagnostics
import Portal
import Publications

/// `congbo check --fix`: shows what is certain to be a repair as a diff, and makes it.
struct ContentFix {
  /// The diff of all files, then how many there are.
  private(set) var text = ""
  /// Files that could not be written.
  private(set) var problems: [Diagnostic] = []

  /// Finds the repairs, and makes them unless this is a rehearsal.
  init(_ options: SiteOptions, isDryRun: Bool) {
    let files = ContentRepair.files(in: options.source, Site.check(options))
    var written = 0
    for file in files {
      text += file.text.diff(file: file.file)
      if isDryRun { continue }
      do throws(FileReplacement.Failure) {
        try FileReplacement.replace(
          options.source + "/" + file.file, holding: file.before, with: file.text.bytes,
          under: options.source + "/content")
        written += 1
      } catch {
        problems.append(ContentFix.problem(error, file.file))
      }
    }
    if files.isEmpty {
      text += "Không có chỗ nào sửa tự động được.\n"
    } else if isDryRun {
      text += "Sửa được \(Shown.count(files.count)) tệp như trên; chưa ghi gì. Chạy `congbo check --fix` để ghi.\n"
    } else {
      text += "Đã sửa \(Shown.count(written)) tệp như trên.\n"
    }
  }

  private static func problem(_ failure: FileReplacement.Failure, _ file: String) -> Diagnostic {
    switch failure {
    case .changed:
      Diagnostic(
        .fileUnwritable, at: SourceLocation(file: file), "Tệp vừa bị thay đổi trong lúc đang sửa nên giữ nguyên",
        fix: "Lưu xong tệp rồi chạy lại.")
    case .refused, .exists:
      Diagnostic(
        .fileUnwritable, at: SourceLocation(file: file), "Không ghi được tệp",
        fix: "Kiểm tra quyền ghi của tệp và thư mục.")
    }
  }
}
