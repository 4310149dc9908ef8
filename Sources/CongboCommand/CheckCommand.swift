import ArgumentParser
import Diagnostics
import Portal
import Vietnamese

/// `congbo check`: everything that the build checks, and more. Only with `--fix` anything is written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra nội dung; sửa những chỗ chắc chắn; giải thích các thông báo.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github, gitlab }

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Dạng kết quả: text, json, github hoặc gitlab.")
  var format = Format.text

  @Option(name: .long, help: "Giải thích một thông báo theo mã trong ngoặc vuông, ví dụ link-broken.")
  var explain: String?

  @Flag(name: .long, help: "Liệt kê mọi thông báo, dạng Markdown.")
  var list = false

  @Flag(name: .long, help: "Liệt kê từng văn bản được dẫn mà Cổng chưa có.")
  var listCited = false

  @Flag(name: .long, help: "Sửa những chỗ chắc chắn: ký tự lạ, NFC, số ký hiệu, ngày, dấu nháy, bảng, gạch đầu dòng.")
  var fix = false

  @Flag(name: .long, help: "Cùng với --fix: chỉ cho xem sẽ sửa gì, không ghi.")
  var dryRun = false

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run chỉ dùng cùng với --fix.") }
  }

  func run() async throws {
    if list { return Console.result(DiagnosticHandbook.page) }
    if let explain { return try Self.explain(explain) }
    let siteOptions = try options.siteOptions()
    var problems: [Diagnostic] = []
    if fix {
      let made = ContentFix(siteOptions, isDryRun: dryRun)
      // The other forms are for machines, which read one thing on standard output.
      if format == .text { Console.result(made.text + "\n") } else { Console.message(made.text) }
      problems = made.problems
    }
    var heldBack: HeldBack?
    let found = Site.check(siteOptions) { heldBack = $0 }
    let report = DiagnosticReport(problems + found, strict: options.strict, listsCited: listCited)
    switch format {
    case .text:
      Console.result((report.diagnostics.isEmpty ? "Không có lỗi, không có cảnh báo.\n" : "") + report.text)
      heldBack?.text.map(Console.result)
    case .json: Console.result(report.json)
    case .github: Console.result(report.github)
    case .gitlab: Console.result(report.gitlab)
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private static func explain(_ name: String) throws {
    let bare = String(name.drop { $0 == "[" }.prefix { $0 != "]" })
    guard let id = DiagnosticID(rawValue: bare) else {
      let near = NearMiss.nearest(to: bare, among: DiagnosticID.allCases.map(\.rawValue))
      throw ValidationError(
        "Không có thông báo mã «\(Shown.name(bare))».\(near.map { " Có phải ý bạn là \($0)?" } ?? "") Xem congbo check --list."
      )
    }
    Console.result(DiagnosticHandbook.explanation(of: id))
  }
}
