import ArgumentParser
import Diagnostics
import Foundation
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
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("congbo-serve-\(ProcessInfo.processInfo.processIdentifier)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let output = folder + "/site"
    let server = try PreviewServer(root: output, port: port)
    let address = "http://127.0.0.1:\(port)"
    await rebuild(into: output, address: address, server: server)
    let serving = Task { try await server.run() }
    Console.message("Xem thử tại \(address)/ — bấm Ctrl-C để dừng.\n")
    let watcher = FileWatcher(folders: [source + "/content", source + "/templates"])
    let watching = Task {
      for await _ in watcher.changes() { await rebuild(into: output, address: address, server: server) }
    }
    defer { watching.cancel() }
    try await serving.value
  }

  /// Builds again; with errors the last good version stays, and both page and terminal say what is wrong.
  private func rebuild(into output: String, address: String, server: PreviewServer) async {
    let (site, diagnostics) = Site.make(SiteOptions(source: source, baseURL: address, drafts: true))
    let report = DiagnosticReport(diagnostics)
    Console.message(report.text)
    guard let site, !report.hasErrors else { return await server.show(problems: report.text) }
    do {
      let published = try Build.publish(await site.files(), to: output)
      if published.transition != .none { await server.notifyReload() }
    } catch {
      await server.show(problems: "Không dựng được trang xem thử; xem thông báo trong cửa sổ dòng lệnh.\n")
    }
  }
}
