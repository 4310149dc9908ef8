import ArgumentParser
import Diagnostics
import Foundation
import Portal
import Results

/// `congbo results PATH…`: what the finder reads as reached in Markdown files, for an editor to review.
struct ResultsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results", abstract: "Liệt kê kết quả thực hiện tìm thấy trong các tệp Markdown.")

  enum Format: String, ExpressibleByArgument { case table, ndjson }

  @Argument(help: "Tệp Markdown; phần đầu trang ở đầu tệp có thể không có.")
  var paths: [String]

  @Option(name: .long, help: "Dạng kết quả: table hoặc ndjson (mỗi dòng một bản ghi, có path).")
  var format = Format.table

  func run() async throws {
    var failed = false
    var files: [ResultReading] = []
    for path in paths {
      let reading = ResultReading.read(path)
      Console.message(DiagnosticReport(reading.diagnostics).text)
      failed = failed || reading.hasErrors
      if let reading = reading.value { files.append(reading) }
    }
    Console.result(format == .table ? ResultTable.render(files) : JSONString.safe(ResultTable.ndjson(files)))
    if failed { throw ExitCode(1) }
  }
}
