import ArgumentParser
import Building
import Diagnostics
import Publishing

/// `congbo build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: "Dựng cổng vào thư mục đầu ra.")

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Thư mục đầu ra; mặc định là site.")
  var output: String?

  @Flag(name: .long, help: "In thời gian của từng bước.")
  var timings = false

  func run() async throws {
    let output = output ?? "site"
    let progress = Progress("Dựng trang")
    let build = Build(
      Build.Options(
        try options.siteOptions(), output: output, isStrict: options.strict, toolVersion: Congbo.toolVersion),
      untilExit: Congbo.untilExit
    ) { event in
      switch event {
      case .reviewed(let review): Console.message(review.text)
      case .rendered(let made, let all): progress.show(made, of: all)
      }
    }
    let outcome = build.run()
    progress.end()
    switch outcome.ending {
    case .unchanged(let report), .published(let report):
      Console.message(DiagnosticReport(report.warnings + (outcome.host?.warnings ?? [])).text)
      if timings { Console.message(Console.table(of: outcome.timings)) }
      Console.result(Self.summary(report, output) + (outcome.host?.line ?? "") + (outcome.leftOut ?? ""))
    case .refused:
      Console.message(Console.notBuilt(output))
      throw ExitCode(1)
    case .failed(let diagnostics, let state):
      Console.message(DiagnosticReport(diagnostics).text + Self.ending(state, diagnostics, output))
      throw ExitCode(1)
    }
  }

  private static func summary(_ report: PublishReport, _ output: String) -> String {
    "Đã dựng \(Shown.count(report.files)) tệp vào «\(Shown.name(output))»: "
      + "\(Shown.count(report.written.count)) tệp mới hoặc đổi, \(Shown.count(report.removed.count)) tệp gỡ bỏ.\n"
  }

  /// What stands in the output after a failure.
  private static func ending(
    _ state: PublishingError.OutputState, _ diagnostics: [Diagnostic], _ output: String
  ) -> String {
    let (ids, path, output) = (Set(diagnostics.map(\.id)), output, Shown.name(output))
    return switch state {
    case .untouched where ids.contains(.outputBusy):
      "Không dựng được cổng; lần dựng này không đổi gì trong «\(output)».\n"
    case .untouched where ids.contains(.outputRescued):
      "Không dựng được cổng; «\(output)» giữ nguyên như cũ, ngoài các tệp được giữ lại nêu trên.\n"
    case .untouched: Console.notBuilt(path)
    case .mixed: "Chưa dựng xong: «\(output)» đang lẫn trang cũ và trang mới. Lần dựng sau sẽ làm cho đủ.\n"
    case .renewed: "Chưa dựng xong: «\(output)» đã là trang mới, nhưng chưa ghi xong sổ. Lần dựng sau sẽ hoàn tất.\n"
    }
  }
}
