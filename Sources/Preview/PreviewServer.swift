import Foundation
import Synchronization

/// Serves a site to the editor's own browser, and keeps its pages up to date.
///
/// It listens on 127.0.0.1 only, answers only requests that were meant for that name (so that no other page can read
/// drafts through the browser), and sends the content security policy that the published site is hosted with.
public struct PreviewServer: Sendable {
  /// The bytes of a file of the site by its path without a leading slash; nil where there is none.
  public typealias Files = @Sendable (_ path: String) async -> Data?

  private let wanted: UInt16
  private let handler: SiteHandler
  private let live = LiveState()
  /// The port, once it listens.
  private let listening = Listening()

  private final class Listening: Sendable { let port = Mutex<UInt16?>(nil) }

  /// A server of a site.
  ///
  /// - Parameters:
  ///   - port: the port; 0 for any that is free.
  ///   - files: asked for every file that a reader wants.
  public init(port: UInt16, files: @escaping Files) {
    wanted = port
    handler = SiteHandler(files: files, live: live)
  }

  /// Why a server cannot listen.
  public enum Refusal: Error, Sendable, Hashable {
    /// Another program listens on the port.
    case portTaken
    /// The system does not let this user have the port.
    case notPermitted
    /// Whatever else, as the system says it.
    case other(String)

    init(_ failure: LocalSocket.Failure) {
      switch failure.code {
      case EADDRINUSE: self = .portTaken
      case EACCES, EPERM: self = .notPermitted
      default: self = .other(String(cString: strerror(failure.code)))
      }
    }
  }

  /// Begins to serve; only then is the port this server's own.
  ///
  /// - Returns: the port, and the serving, which goes on until the task is cancelled.
  /// - Throws: ``Refusal`` where it cannot listen.
  public func start() throws(Refusal) -> (port: UInt16, serving: Task<Void, Never>) {
    let socket: LocalSocket
    do {
      socket = try LocalSocket(port: wanted)
    } catch {
      throw Refusal(error)
    }
    listening.port.withLock { $0 = socket.port }
    let handler = handler
    let serving = Task {
      await withTaskCancellationHandler {
        await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
          Thread.detachNewThread {
            socket.accept { PreviewServer.serve($0, handler) }
            ended.resume()
          }
        }
      } onCancel: {
        socket.close()
      }
    }
    return (socket.port, serving)
  }

  /// Serves until the task is cancelled. Throws when the port is taken.
  public func run() async throws {
    let serving = try start().serving
    await withTaskCancellationHandler {
      await serving.value
    } onCancel: {
      serving.cancel()
    }
  }

  /// The port, once the server listens; throws when it does not within five seconds.
  public func listeningPort() async throws -> UInt16 {
    for _ in 0..<1000 {
      if let port = listening.port.withLock({ $0 }) { return port }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Refusal.other("timeout")
  }

  /// Answers one request, on a thread of its own.
  private static func serve(_ connection: Int32, _ handler: SiteHandler) {
    guard let head = LocalSocket.head(of: connection, limit: 1 << 16) else { return }
    let answer = Answer()
    let isThere = DispatchSemaphore(value: 0)
    Task {
      let response = await handler.answer(head)
      answer.bytes.withLock { $0 = response }
      isThere.signal()
    }
    isThere.wait()
    LocalSocket.write(answer.bytes.withLock { $0 }, to: connection)
    LocalSocket.finish(connection)
  }

  private final class Answer: Sendable { let bytes = Mutex<[UInt8]>([]) }

  /// Tells open pages that a new site has been built; they load themselves again.
  public func notifyReload() async { await live.reload() }

  /// Tells open pages why the last build failed; they show it over the last good page.
  public func show(problems: String) async { await live.show(problems) }
}
