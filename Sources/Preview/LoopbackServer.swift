import CMicrohttpd
import Dispatch
import FoundationEssentials
import Glibc
import Synchronization

/// What a browser asked for.
struct HTTPRequest: Sendable {
  let method: String
  /// The path of the address as it was sent, with its percent encoding.
  let path: String
  /// What stands behind the `?`, decoded.
  let query: [(name: String, value: String)]
  /// By names in small letters.
  let headers: [String: String]
  /// What it sent; at most ``PreviewAction/limit`` bytes.
  fileprivate(set) var body: [UInt8] = []

  fileprivate init(_ method: String, target: String, headers: [String: String]) {
    (self.method, self.headers) = (method, headers)
    let cut = target.firstIndex(of: "?") ?? target.endIndex
    path = String(target[..<cut])
    query = target[cut..<target.endIndex].dropFirst().split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
        let text = String(part.map { $0 == "+" ? " " : $0 })
        return text.withoutPercentEncoding ?? text
      }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }
}

/// What a browser is told.
struct HTTPAnswer: Sendable {
  var status: Int
  var headers: [(name: String, value: String)]
  var body: Data
}

/// Answers what programs of this machine ask over HTTP, with a thread for each connection (libmicrohttpd's).
final class LoopbackServer: Sendable {
  typealias Respond = @Sendable (HTTPRequest) async -> HTTPAnswer

  private let respond: Respond
  private let state = Mutex(State())

  private struct State: Sendable {
    /// The address of libmicrohttpd's own record; 0 where it does not run.
    var daemon = UInt(0)
    /// The answers being made.
    var tasks: [Int: Task<Void, Never>] = [:]
    var count = 0
    var isStopped = false
  }

  /// Seconds for which a connection may be silent.
  private static let patience = UInt32(120)

  init(_ respond: @escaping Respond) { self.respond = respond }

  /// Begins to listen on 127.0.0.1.
  ///
  /// - Parameter port: 0 for any that is free.
  /// - Returns: The port.
  func start(port: UInt16) throws(PreviewServer.Refusal) -> UInt16 {
    let (listening, port) = try Self.listen(on: port)
    // Held until `stop`.
    let own = Unmanaged.passRetained(self)
    let daemon = congbo_http_start(
      listening, Self.patience, LoopbackServer.answer,
      { _, target, _ in Unmanaged.passRetained(Exchange(target.map { String(cString: $0) } ?? "/")).toOpaque() },
      { _, _, exchange, _ in
        if let held = exchange?.pointee { Unmanaged<Exchange>.fromOpaque(held).release() }
        exchange?.pointee = nil
      },
      // Addresses stay as they were sent.
      { _, _, text in text.map { strlen($0) } ?? 0 },
      own.toOpaque())
    guard let daemon else {
      own.release()
      close(listening)
      throw .other(EINVAL)
    }
    state.withLock { $0.daemon = UInt(bitPattern: daemon) }
    return port
  }

  /// Ends all connections and listens no longer.
  func stop() {
    let (daemon, tasks) = state.withLock { state in
      defer {
        (state.daemon, state.tasks) = (0, [:])
        state.isStopped = true
      }
      return (state.daemon, state.tasks)
    }
    for task in tasks.values { task.cancel() }
    guard daemon != 0 else { return }
    MHD_stop_daemon(OpaquePointer(bitPattern: daemon))
    Unmanaged.passUnretained(self).release()
  }

  private static func listen(on port: UInt16) throws(PreviewServer.Refusal) -> (socket: Int32, port: UInt16) {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard listening >= 0 else { throw PreviewServer.Refusal(errno) }
    var yes = Int32(1)
    setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listening, address, size) == 0 && Glibc.listen(listening, 64) == 0
          && getsockname(listening, address, &size) == 0
      }
    }
    guard isBound else {
      let refusal = PreviewServer.Refusal(errno)
      close(listening)
      throw refusal
    }
    return (listening, UInt16(bigEndian: address.sin_port))
  }

  // MARK: One request

  /// A request as it comes in, on the thread of its connection.
  private final class Exchange {
    let target: String
    var request: HTTPRequest?

    init(_ target: String) { self.target = target }
  }

  /// An answer that a thread waits for.
  private final class Made: Sendable {
    let answer = Mutex<HTTPAnswer?>(nil)
    let isDone = DispatchSemaphore(value: 0)
  }

  private static let answer: MHD_AccessHandlerCallback = {
    context, connection, _, method, _, upload, uploaded, state in
    guard let context, let method, let uploaded, let held = state?.pointee else { return .NO }
    let server = Unmanaged<LoopbackServer>.fromOpaque(context).takeUnretainedValue()
    let exchange = Unmanaged<Exchange>.fromOpaque(held).takeUnretainedValue()
    guard let request = exchange.request else {
      let request = HTTPRequest(
        String(cString: method), target: exchange.target, headers: LoopbackServer.headers(of: connection))
      exchange.request = request
      // What is too long is not waited for.
      let length = request.headers["content-length"].flatMap(Int.init) ?? 0
      return length > PreviewAction.limit ? server.send(request, connection) : .YES
    }
    if uploaded.pointee > 0 {
      if let upload, request.body.count + uploaded.pointee <= PreviewAction.limit {
        exchange.request?.body.append(contentsOf: UnsafeRawBufferPointer(start: upload, count: uploaded.pointee))
      }
      uploaded.pointee = 0
      return .YES
    }
    return server.send(request, connection)
  }

  private static func headers(of connection: OpaquePointer?) -> [String: String] {
    var headers: [String: String] = [:]
    for name in ["host", "origin", "content-type", "content-length"] {
      if let value = congbo_http_header(connection, name) {
        headers[name] = String(cString: value)
      }
    }
    return headers
  }

  /// Makes the answer and hands it over; the thread of the connection waits for it.
  private func send(_ request: HTTPRequest, _ connection: OpaquePointer?) -> MHD_Result {
    let (made, respond) = (Made(), respond)
    let number = state.withLock { state -> Int? in
      if state.isStopped { return nil }
      state.count += 1
      state.tasks[state.count] = Task {
        let answer = await respond(request)
        made.answer.withLock { $0 = answer }
        made.isDone.signal()
      }
      return state.count
    }
    guard let number else { return .NO }
    made.isDone.wait()
    _ = state.withLock { $0.tasks.removeValue(forKey: number) }
    guard let answer = made.answer.withLock({ $0.take() }) else { return .NO }
    let response = answer.body.withUnsafeBytes { congbo_http_response($0.baseAddress, $0.count) }
    defer { MHD_destroy_response(response) }
    for header in answer.headers { MHD_add_response_header(response, header.name, header.value) }
    return MHD_queue_response(connection, UInt32(answer.status), response)
  }
}
