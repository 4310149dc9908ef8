import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Portal
import Publications

/// `congbo export --format opensearch`: the open data for those who run a search server of their own.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Ghi dữ liệu của Cổng thành tệp để nạp vào máy chủ tìm kiếm OpenSearch.",
    discussion: """
      Mỗi bảng dữ liệu thành một chỉ mục: một tệp .mapping.json để tạo chỉ mục, và các tệp .ndjson (không quá 10 MB) để nạp \
      bằng lệnh _bulk. Bên cạnh mỗi trường chữ có một trường _folded, là chữ ấy không dấu.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case opensearch }

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Dạng ghi ra: opensearch.")
  var format: Format

  @Option(name: .long, help: "Thư mục nhận các tệp; phải chưa có, trống, hoặc chỉ có các tệp của lần ghi trước.")
  var into = "opensearch"

  @Option(name: .long, help: "Chữ đầu của tên các chỉ mục.")
  var prefix = "congbo"

  func validate() throws {
    let rest = prefix.utf8.dropFirst()
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    guard let first = prefix.utf8.first, isLetter(first), prefix.utf8.count <= 200,
      rest.allSatisfy({ isLetter($0) || [0x2D, 0x2E, 0x5F].contains($0) })
    else {
      throw ValidationError(
        "--prefix chỉ gồm chữ thường không dấu, chữ số, dấu «-», «_», «.», và bắt đầu bằng chữ hoặc số.")
    }
  }

  func run() async throws {
    let made = Site.make(try options.siteOptions())
    let report = DiagnosticReport(made.diagnostics, strict: options.strict, listsCited: false)
    guard let site = made.value, !report.hasErrors else {
      Console.message(report.text)
      throw ExitCode(1)
    }
    try clear()
    var name = into
    let export = SearchExport(site, prefix: prefix) { file, bytes in
      name = into + "/" + file
      try Data(bytes).write(to: URL(fileURLWithPath: into + "/" + file), options: .atomic)
    }
    do {
      for index in try export.run() {
        Console.result(
          "\(index.name): \(Shown.count(index.count)) bản ghi, \(Shown.count(index.files.count)) tệp\n")
      }
    } catch let error as DiagnosticError {
      try fail(error.diagnostic)
    } catch {
      try fail(.fileUnwritable, name, "Không ghi được tệp", "Kiểm tra quyền ghi của thư mục và chỗ trống của đĩa.")
    }
  }

  /// Makes the folder ready: only what an earlier export wrote is ever taken away.
  private func clear() throws {
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: into, withIntermediateDirectories: true)
      let names = try files.contentsOfDirectory(atPath: into).sorted()
      if let other = names.first(where: { !SearchExport.isOwn($0) }) {
        try fail(
          .fileExists, "\(into)/\(other)", "Thư mục «\(into)» có tệp khác, không ghi vào đó",
          "Chọn một thư mục mới, hoặc thư mục của lần ghi trước.")
      }
      // The list goes first: while it is missing the export is not whole.
      for name in names.filter({ $0 == SearchExport.listName }) + names.filter({ $0 != SearchExport.listName }) {
        guard unlink("\(into)/\(name)") == 0 else { throw CocoaError(.fileWriteNoPermission) }
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      try fail(.fileUnwritable, into, "Không ghi được vào «\(into)»", "Kiểm tra tên và quyền ghi của thư mục.")
    }
  }

  private func fail(_ id: DiagnosticID, _ file: String, _ text: String, _ fix: String) throws {
    try fail(Diagnostic(id, at: SourceLocation(file: file), text, fix: fix))
  }

  private func fail(_ diagnostic: Diagnostic) throws {
    Console.message(diagnostic.text)
    throw ExitCode(1)
  }
}
