import ArgumentParser
import Diagnostics
import Portal
import Preview

/// `congbo serve`: preview with live reload, on this machine only.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Xem thử trên máy này; trang tự tải lại khi nội dung đổi.")

  @Option(name: .long, help: "Thư mục chứa content/ và templates/.")
  var source = "."

  @Option(name: .long, help: "Cổng mạng; mặc định 8080.")
  var port: UInt16 = 8080

  func run() async throws {
    let address = "http://127.0.0.1:\(port)"
    let failures = AsyncStream.makeStream(of: Diagnostic.self)
    let site = PreviewedSite(SiteOptions(source: source, baseURL: address, drafts: true)) {
      failures.continuation.yield($0)
    }
    let server = try PreviewServer(port: port) { await site.file($0) }
    await renew(site, server)
    let serving = Task { try await server.run() }
    Console.message("Xem thử tại \(address)/ — bấm Ctrl-C để dừng.\n")
    let watcher = FileWatcher(folders: [source + "/content", source + "/templates"])
    let watching = Task { for await _ in watcher.changes() { await renew(site, server) } }
    let telling = Task {
      for await failure in failures.stream {
        let text = DiagnosticReport([failure]).text
        Console.message(text)
        await server.show(problems: text)
      }
    }
    defer {
      watching.cancel()
      telling.cancel()
    }
    try await serving.value
  }

  /// Shows what changed; with errors the last good version stays, and both page and terminal say what is wrong.
  private func renew(_ site: PreviewedSite, _ server: PreviewServer) async {
    let start = ContinuousClock.now
    let (outcome, messages) = site.renew()
    Console.message(messages)
    switch outcome {
    case .refused(let problems): await server.show(problems: problems)
    case .shown:
      await server.notifyReload()
      Console.message("Đã cập nhật sau \(Int((ContinuousClock.now - start) / .milliseconds(1))) ms.\n")
    }
  }
}
