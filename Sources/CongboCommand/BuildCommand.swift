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
      Console.result(
        Self.summary(report, output) + (outcome.host?.line ?? "") + (outcome.leftOut ?? "") + Self.gone(report))
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

  /// The addresses of documents and news that the last site had and that nothing answers any more: who renamed a file did not mean that.
  private static func gone(_ report: PublishReport) -> String {
    let removed = Set(report.removed)
    let pages = report.removed.compactMap { path -> String? in
      guard path.hasSuffix("/index.html") else { return nil }
      let folder = path.dropLast("index.html".count)
      let parts = folder.split(separator: "/").drop { $0 == "en" }
      guard parts.count > 1, parts.first == "van-ban" || parts.first == "tin-tuc" else { return nil }
      // What stands beside them tells documents, and a day in their name news, from lists.
      let isDated = parts.last.map { $0.prefix(5).hasSuffix("-") && $0.first?.isNumber == true } ?? false
      guard isDated || ["index.md", "akn.xml", "index.json"].contains(where: { removed.contains(folder + $0) }) else {
        return nil
      }
      return "/" + folder
    }
    guard let first = pages.first else { return "" }
    let more = pages.count > 1 ? " và \(Shown.count(pages.count - 1)) địa chỉ nữa" : ""
    return
      "Địa chỉ \(Shown.name(first))\(more) không còn trang nào. Đổi tên tệp thì ghi địa chỉ cũ vào phần đầu trang của "
      + "tệp mới: `aliases: [\(Shown.name(first))]`.\n"
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
