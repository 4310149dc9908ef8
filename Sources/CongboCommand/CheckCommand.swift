import ArgumentParser
import Diagnostics
import Parallel
import Portal

/// `congbo check`: everything that the build checks, without writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Kiểm tra nội dung mà không ghi gì.")

  enum Format: String, ExpressibleByArgument { case text, json, github }

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Dạng kết quả: text, json hoặc github.")
  var format = Format.text

  func run() async throws {
    let report = DiagnosticReport(Site.check(try options.siteOptions()), strict: options.strict)
    switch format {
    case .text: Console.result(report.text.isEmpty ? "Không có lỗi, không có cảnh báo.\n" : report.text)
    case .json: Console.result(report.json)
    case .github: Console.result(report.github)
    }
    if report.hasErrors { throw ExitCode(1) }
  }
}
