import FoundationEssentials
import Glibc

/// Serves a site to the editor's own browser, and keeps its pages up to date.
///
/// It listens on 127.0.0.1 only, answers only requests that were meant for that name (so that no other page can read
/// drafts through the browser), and sends the content security policy that the published site is hosted with.
public final class PreviewServer: Sendable {
  /// The bytes of a file of the site by its path without a leading slash; nil where there is none.
  public typealias Files = @Sendable (_ path: String) async -> Data?

  private let server: LoopbackServer
  private let wanted: UInt16
  private let live = LiveState()

  /// A server of a site.
  ///
  /// - Parameters:
  ///   - port: the port; 0 for any that is free.
  ///   - actions: what its own pages may ask for, by path: `/.congbo/import`.
  ///   - files: asked for every file that a reader wants.
  public init(port: UInt16, actions: [String: PreviewAction] = [:], files: @escaping Files) {
    let handler = SiteHandler(files: files, live: live, actions: actions)
    server = LoopbackServer { await handler.answer($0) }
    wanted = port
  }

  /// Why a server cannot listen.
  public enum Refusal: Error, Sendable, Hashable {
    /// Another program listens on the port.
    case portTaken
    /// The system does not let this user have the port.
    case notPermitted
    /// Whatever else: the system's code, `errno`.
    case other(Int32)

    /// - Parameter code: The system's, `errno`.
    init(_ code: Int32) {
      switch code {
      case EADDRINUSE: self = .portTaken
      case EACCES, EPERM: self = .notPermitted
      default: self = .other(code)
      }
    }
  }

  /// Begins to serve; from then on the port is this server's own.
  ///
  /// - Returns: the port, and the serving, which goes on until the task is cancelled.
  /// - Throws: ``Refusal`` where it cannot listen.
  public func start() throws(Refusal) -> (port: UInt16, serving: Task<Void, Never>) {
    let own = try server.start(port: wanted)
    let server = server
    let (ending, end) = AsyncStream.makeStream(of: Never.self)
    let serving = Task {
      // Until it is cancelled.
      for await _ in ending {}
      withExtendedLifetime(end) { server.stop() }
    }
    return (own, serving)
  }

  /// Tells open pages that a new site has been built; they load themselves again.
  public func notifyReload() async { await live.reload() }

  /// Tells open pages why the last build failed; they show it over the last good page.
  public func show(problems: String) async { await live.show(problems) }
}
