import ArgumentParser
import Diagnostics
import Glibc
import Portal
import Results
import Targets

/// `congbo results PATH…`: what the finder reads as reached in Markdown files, for an editor to review.
struct ResultsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results", abstract: "Liệt kê kết quả thực hiện tìm thấy trong các tệp Markdown.")

  enum Format: String, ExpressibleByArgument { case table, ndjson }

  @Argument(help: "Tệp Markdown; phần đầu trang ở đầu tệp có thể không có.")
  var paths: [String]

  @Option(name: .long, help: "Dạng kết quả: table hoặc ndjson (mỗi dòng một bản ghi, có path).")
  var format = Format.table

  @Option(name: .long, parsing: .upToNextOption, help: "Tệp kế hoạch: ghép kết quả với chỉ tiêu của các tệp này.")
  var plans: [String] = []

  func run() async throws {
    var readings = PathReadings()
    let targets = readings.read(plans, TargetReading.read).flatMap(\.records)
    let matcher = ResultMatcher(targets: targets, owners: targets.map { MatchOwner(named: $0.document.issuer) })
    let files = readings.read(paths) { path in
      let reading = ResultReading.read(path)
      return Diagnosed(reading.value?.matched(by: matcher), reading.diagnostics)
    }
    Console.result(format == .table ? ResultTable.render(files) : JSONString.safe(ResultTable.ndjson(files)))
    if readings.hasErrors { throw ExitCode(1) }
  }
}
