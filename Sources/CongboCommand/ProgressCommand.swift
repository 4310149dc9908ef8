import ArgumentParser
import Diagnostics
import Portal

/// `congbo progress`: how each target stands, the records of `/data/progress.json`, a line each.
struct ProgressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "In tình trạng của từng chỉ tiêu, mỗi dòng một bản ghi của progress.json.")

  @OptionGroup var options: SourceOptions

  func run() async throws {
    let made = Site.make(try options.siteOptions())
    guard let site = made.value else {
      Console.message(DiagnosticReport(made.diagnostics, listsCited: false).text)
      throw ExitCode(1)
    }
    Console.result(JSONString.safe(site.progressLines.map { $0 + "\n" }.joined()))
  }
}
