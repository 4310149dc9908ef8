import FlyingFox
import FlyingSocks
import Foundation

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
  ///   - files: asked for every file that a reader wants.
  public init(port: UInt16, files: @escaping Files) throws {
    server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: SiteHandler(files: files, live: live))
  }

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
