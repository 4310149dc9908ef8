import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves a site to the editor's own browser, and keeps its pages up to date.
///
/// It listens on 127.0.0.1 only, answers only requests that were meant for that name (so that no other page can read
/// drafts through the browser), and sends the content security policy that the published site is hosted with.
public struct PreviewServer: Sendable {
  /// The bytes of a file of the site by its path without a leading slash; nil where there is none.
  public typealias Files = @Sendable (_ path: String) async -> Data?

  private let server: HTTPServer
  private let live = LiveState()

  /// A server of a site.
  ///
  /// - Parameters:
  ///   - port: the port; 0 for any that is free.
  ///   - actions: what its own pages may ask for, by path: `/.congbo/import`.
  ///   - files: asked for every file that a reader wants.
  public init(port: UInt16, actions: [String: PreviewAction] = [:], files: @escaping Files) throws {
    server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 120, logger: .disabled,
      handler: SiteHandler(files: files, live: live, actions: actions))
  }

  /// Why a server cannot listen.
  public enum Refusal: Error, Sendable, Hashable {
    /// Another program listens on the port.
    case portTaken
    /// The system does not let this user have the port.
    case notPermitted
    /// Whatever else, as the system says it.
    case other(String)

    init(_ error: any Error) {
      guard case .failed(_, let code, let message) = error as? SocketError else {
        self = .other("\(error)")
        return
      }
      switch code {
      case EADDRINUSE: self = .portTaken
      case EACCES, EPERM: self = .notPermitted
      default: self = .other(message)
      }
    }
  }

  /// Begins to serve; only then is the port this server's own.
  ///
  /// - Returns: the port, and the serving, which goes on until the task is cancelled.
  /// - Throws: ``Refusal`` where it cannot listen.
  public func start() async throws -> (port: UInt16, serving: Task<Void, any Error>) {
    let end = Ending()
    let server = server
    let serving = Task {
      do {
        try await server.run()
      } catch {
        end.failure.withLock { $0 = Refusal(error) }
        throw error
      }
    }
    for _ in 0..<1000 {
      if let refusal = end.failure.withLock({ $0 }) { throw refusal }
      if await server.isListening { return (try await listeningPort(), serving) }
      try await Task.sleep(for: .milliseconds(5))
    }
    serving.cancel()
    throw Refusal.other("timeout")
  }

  private final class Ending: Sendable { let failure = Mutex<Refusal?>(nil) }

  /// Serves until the task is cancelled. Throws when the port is taken.
  public func run() async throws { try await server.run() }

  /// The port, once the server listens; throws when it does not within five seconds.
  public func listeningPort() async throws -> UInt16 {
    try await server.waitUntilListening()
    switch await server.listeningAddress {
    case .ip4(_, let port), .ip6(_, let port): return port
    default: throw SocketError.unsupportedAddress
    }
  }

  /// Tells open pages that a new site has been built; they load themselves again.
  public func notifyReload() async { await live.reload() }

  /// Tells open pages why the last build failed; they show it over the last good page.
  public func show(problems: String) async { await live.show(problems) }
}
