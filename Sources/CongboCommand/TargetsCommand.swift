import ArgumentParser
import Diagnostics
import Glibc
import Portal
import Publications
import Targets

/// `congbo targets PATH…`: what the finder reads in Markdown files, for an editor to review.
struct TargetsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: "Liệt kê chỉ tiêu tìm thấy trong các tệp Markdown, chỗ chưa chắc lên trước.")

  enum Format: String, ExpressibleByArgument { case table, ndjson }

  @Argument(help: "Tệp Markdown; phần đầu trang ở đầu tệp có thể không có.")
  var paths: [String]

  @Option(name: .long, help: "Dạng kết quả: table hoặc ndjson (mỗi dòng một bản ghi, có path).")
  var format = Format.table

  @Flag(name: .long, help: "Duyệt từng chỉ tiêu: xác nhận, bỏ, sửa; ý kiến được ghi vào phần đầu trang của tệp.")
  var review = false

  func validate() throws {
    if review, format == .ndjson { throw ValidationError("--review không dùng cùng --format ndjson.") }
  }

  func run() async throws {
    if review {
      var failed = false
      for path in paths {
        do throws(ReviewRefusal) {
          var session = try TargetReviewSession(path: path)
          session.run()
        } catch {
          Console.message("\(Shown.name(path)): \(error.text).\n    → \(error.fix)\n")
          failed = true
        }
      }
      if failed { throw ExitCode(1) }
      return
    }
    var readings = PathReadings()
    let files = readings.read(paths, TargetReading.read)
    Console.result(format == .table ? TargetTable.render(files) : JSONString.safe(TargetTable.ndjson(files)))
    if readings.hasErrors { throw ExitCode(1) }
  }
}
