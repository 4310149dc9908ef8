import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Portal
import Templates

/// `congbo templates`: what templates may use, copies of the theme to start from, and what a portal has changed.
struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Bộ giao diện: bảng khóa, từ ngữ, sao chép để sửa, so với bản kèm theo công cụ.",
    discussion: """
      Công cụ có sẵn bộ giao diện. Thư mục templates/ của Cổng phủ lên bộ ấy: tệp nào có ở đó thì thay tệp kèm theo, từ \
      nào có trong words.vi.yml thì thay từ ấy; những gì không sửa thì không cần chép.

      --reference in bảng mọi khóa mà mẫu đọc được, sinh từ chính mã nguồn nên không thể sai khác. --words in mọi từ của \
      giao diện, để chép dòng cần đổi vào templates/words.vi.yml. --copy TỆP chép một tệp kèm theo vào templates/ để sửa, \
      và nhớ bản gốc. --diff cho biết Cổng đã sửa gì so với bản kèm theo, và bản kèm theo đã đổi gì từ khi chép. \
      --export THƯ-MỤC chép cả bộ.
      """)

  @Option(name: .long, help: "Thư mục chứa content/ (và templates/, nếu có).")
  var source = "."

  @Flag(name: .long, help: "In bảng khóa, dạng Markdown.")
  var reference = false

  @Flag(name: .long, help: "In mọi từ của giao diện tiếng Việt.")
  var words = false

  @Option(name: .long, help: "Chép tệp này của bộ kèm theo vào templates/, ví dụ partials/footer.mustache.")
  var copy: [String] = []

  @Flag(name: .long, help: "So templates/ của Cổng với bộ giao diện kèm theo.")
  var diff = false

  @Option(name: .long, help: "Sao chép cả bộ mẫu vào thư mục này; thư mục phải chưa có.")
  var export: String?

  func validate() throws {
    if !reference, !words, copy.isEmpty, !diff, export == nil {
      throw ValidationError("Chọn --reference, --words, --copy TỆP, --diff hoặc --export THƯ-MỤC.")
    }
  }

  func run() async throws {
    if reference { Console.result(TemplateReference.markdown(of: .portal)) }
    if words { Console.result(ThemeCopies.words(of: try files())) }
    for path in copy { try copyOne(path) }
    if diff { Console.result(ThemeComparison(try files(), ThemeCopies(in: source + "/templates")).text) }
    if let export { try exportAll(to: export) }
  }

  /// The theme and the portal's own files.
  private func files() throws -> TemplateFiles {
    let read = TemplateFiles.read(source + "/templates", over: ShippedTheme.folder)
    if let problem = read.diagnostics.first(where: { $0.severity == .error }) { try fail(problem) }
    return read.value ?? TemplateFiles(own: [:])
  }

  private func copyOne(_ path: String) throws {
    let files = try files()
    let name = path.hasPrefix("templates/") ? String(path.dropFirst("templates/".count)) : path
    guard let bytes = files.shipped[name] else {
      let near = files.shipped.keys.sorted().first { $0.hasSuffix("/" + name) || $0.hasPrefix(name + ".") }
      return try fail(
        Diagnostic(
          .templateMissing, at: nil, "Bộ giao diện kèm theo không có tệp «\(name)»",
          fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Xem tên các tệp: `congbo templates --export bo-mau`."))
    }
    guard files.own[name] == nil else {
      return try fail(
        Diagnostic(
          .fileExists, at: SourceLocation(file: "templates/" + name), "Tệp đã có, không ghi đè",
          fix: "Xem nó khác bản kèm theo ở đâu: `congbo templates --diff`."))
    }
    try write([name: bytes], shipped: files.shipped, into: source + "/templates")
    Console.result("templates/\(Shown.name(name))\n")
  }

  private func exportAll(to folder: String) throws {
    if FileManager.default.fileExists(atPath: folder) {
      try fail(
        Diagnostic(
          .fileExists, at: SourceLocation(file: folder), "Thư mục đã có, không ghi đè", fix: "Chọn một tên khác."))
    }
    let files = try files()
    var all = files.shipped.merging(files.own) { $1 }
    for (path, own) in files.own where TemplateFiles.isWords(path) {
      guard let shipped = files.shipped[path] else { continue }
      all[path] = ThemeCopies.words(own, over: shipped)
    }
    try write(all, shipped: files.shipped, into: folder)
    Console.result("\(Shown.name(folder))\n")
  }

  private func write(_ files: [String: [UInt8]], shipped: [String: [UInt8]], into folder: String) throws {
    do {
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try ThemeCopies.write(bytes, to: folder + "/" + path)
      }
      try ThemeCopies(in: folder).remember(
        files.keys.sorted().compactMap { path in shipped[path].map { (path, $0) } }, version: Congbo.toolVersion)
    } catch {
      try fail(
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: folder), "Không ghi được vào «\(folder)»",
          fix: "Kiểm tra `--source` và quyền ghi của thư mục."))
    }
  }

  private func fail(_ diagnostic: Diagnostic) throws {
    Console.message(diagnostic.text)
    throw ExitCode(1)
  }
}
