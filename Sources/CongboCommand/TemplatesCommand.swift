import ArgumentParser
import Diagnostics
import Foundation
import Portal
import Templates

/// `congbo templates`: what templates may use, and a copy of the present ones to start from.
struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Bảng khóa dùng trong mẫu giao diện; sao chép bộ mẫu để sửa.",
    discussion: """
      --reference in bảng mọi khóa mà mẫu đọc được, sinh từ chính mã nguồn nên không thể sai khác. --export THƯ-MỤC \
      chép thư mục templates/ của Cổng này sang một thư mục mới, để một tỉnh khác bắt đầu từ đó.
      """)

  @Option(name: .long, help: "Thư mục chứa templates/.")
  var source = "."

  @Flag(name: .long, help: "In bảng khóa, dạng Markdown.")
  var reference = false

  @Option(name: .long, help: "Sao chép bộ mẫu vào thư mục này; thư mục phải chưa có.")
  var export: String?

  func validate() throws {
    if !reference, export == nil { throw ValidationError("Chọn --reference hoặc --export THƯ-MỤC.") }
  }

  func run() async throws {
    if reference { Console.result(TemplateReference.markdown(of: .portal)) }
    guard let export else { return }
    let files = FileManager.default
    if files.fileExists(atPath: export) {
      try fail(
        Diagnostic(
          .fileExists, at: SourceLocation(file: export), "Thư mục đã có, không ghi đè", fix: "Chọn một tên khác."))
    }
    do {
      try files.copyItem(atPath: source + "/templates", toPath: export)
    } catch {
      try fail(
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: export), "Không sao chép được «\(source)/templates»",
          fix: "Kiểm tra `--source` và quyền ghi của thư mục."))
    }
    Console.result("\(Shown.name(export))\n")
  }

  private func fail(_ diagnostic: Diagnostic) throws {
    Console.message(diagnostic.text)
    throw ExitCode(1)
  }
}
