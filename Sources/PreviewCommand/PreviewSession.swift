import ArgumentParser
import Building
import CongboCommand
import Diagnostics
import FoundationEssentials
import Portal
import Preview
import Synchronization

/// What `congbo serve` shows until it is stopped: the site of a source with its drafts, made anew whenever a file changes.
struct PreviewSession {
  /// The folder that holds `content/` and `templates/`.
  let source: String
  /// The port to listen on; 0 for any that is free.
  let port: UInt16

  /// - Throws: `ExitCode(1)` after the reason has been said.
  func run() async throws {
    let failures = AsyncStream.makeStream(of: Diagnostic.self)
    // The address is said, and stands in the pages, when the port is known to be this server's.
    let shown = ShownSite()
    let review = ReviewPage(source: source) { shown.reviewList }
    let actions = ImportPage(source: source).actions.merging(review.actions) { first, _ in first }
    let server = PreviewServer(port: port, actions: actions) { await shown.file($0) }
    let (own, serving) = try Self.start(server, port)
    let address = "http://127.0.0.1:\(own)"
    let options = SiteOptions(
      source: source, baseURL: address, drafts: true, today: try Today.inVietnam(),
      statusDay: try Today.stated())
    let site = PreviewCache(options, today: { try? Today.inVietnam() }) { failures.continuation.yield($0) }
    shown.site.withLock { $0 = site }
    await renew(site, server)
    Console.message(
      "Xem thử tại \(address)/ — bấm Ctrl-C để dừng.\nNhập tệp Word tại \(address)/.congbo/import/\n"
        + "Duyệt chỉ tiêu tại \(address)/.congbo/review/\n")
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
    await serving.value
  }

  /// What the server shows, once there is anything.
  private final class ShownSite: Sendable {
    let site = Mutex<PreviewCache?>(nil)

    var reviewList: [ReviewItem] { site.withLock { $0 }?.reviewList ?? [] }

    func file(_ path: String) async -> Data? { await site.withLock { $0 }?.file(path) }
  }

  /// - Throws: `ExitCode(1)` after the reason has been said.
  private static func start(
    _ server: PreviewServer, _ port: UInt16
  ) throws -> (port: UInt16, serving: Task<Void, Never>) {
    do throws(PreviewServer.Refusal) {
      return try server.start()
    } catch {
      let (reason, fix) =
        switch error {
        case .portTaken:
          (
            "một chương trình khác đang dùng cổng này",
            "Đóng chương trình ấy, hoặc chọn cổng khác: congbo serve --port \(port < 65535 ? port + 1 : 8080)"
          )
        case .notPermitted:
          ("hệ thống không cho tài khoản này dùng cổng ấy", "Chọn cổng từ 1024 trở lên: congbo serve --port 8080")
        case .other(let code):
          (SystemError.text(code), "Chọn cổng khác: congbo serve --port \(port < 65535 ? port + 1 : 8080)")
        }
      Console.message("Không mở được cổng mạng \(port): \(reason).\n    → \(fix)\n")
      throw ExitCode(1)
    }
  }

  /// Shows what changed; with errors the last good version stays, and both page and terminal say what is wrong.
  private func renew(_ site: PreviewCache, _ server: PreviewServer) async {
    let start = ContinuousClock.now
    let renewal = site.renew()
    Console.message(renewal.messages)
    guard renewal.isShown else { return await server.show(problems: renewal.messages) }
    await server.notifyReload()
    Console.message("Đã cập nhật sau \(Int((ContinuousClock.now - start) / .milliseconds(1))) ms.\n")
  }
}
