import ArgumentParser
import Diagnostics
import Portal
import Vietnamese

/// `congbo check`: everything that the build checks, and more, without writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra nội dung mà không ghi gì; giải thích các thông báo.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github, gitlab }

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Dạng kết quả: text, json, github hoặc gitlab.")
  var format = Format.text

  @Option(name: .long, help: "Giải thích một thông báo theo mã trong ngoặc vuông, ví dụ link-broken.")
  var explain: String?

  @Flag(name: .long, help: "Liệt kê mọi thông báo, dạng Markdown.")
  var list = false

  func run() async throws {
    if list { return Console.result(DiagnosticHandbook.page) }
    if let explain { return try Self.explain(explain) }
    let report = DiagnosticReport(Site.check(try options.siteOptions()), strict: options.strict)
    switch format {
    case .text: Console.result(report.text.isEmpty ? "Không có lỗi, không có cảnh báo.\n" : report.text)
    case .json: Console.result(report.json)
    case .github: Console.result(report.github)
    case .gitlab: Console.result(report.gitlab)
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private static func explain(_ name: String) throws {
    let bare = String(name.drop { $0 == "[" }.prefix { $0 != "]" })
    guard let id = DiagnosticID(rawValue: bare), let text = DiagnosticHandbook.explanation(of: id) else {
      let near = NearMiss.nearest(to: bare, among: DiagnosticID.allCases.map(\.rawValue))
      throw ValidationError(
        "Không có thông báo mã «\(bare)».\(near.map { " Có phải ý bạn là \($0)?" } ?? "") Xem congbo check --list.")
    }
    Console.result(text)
  }
}
