import Foundation
import Synchronization

/// Serves a folder on a free port of the loopback, as a plain web server would, and counts bytes.
public final class StaticServer: Sendable {
  /// One request that was answered.
  public struct Request: Sendable, Hashable {
    /// The path with its query.
    public let path: String
    /// The status of the answer.
    public let status: Int
    /// The bytes of the body that were sent.
    public let bytes: Int
  }

  /// The port.
  public let port: UInt16
  private let listener: Int32
  private let state: State

  private final class State: Sendable {
    let root: String
    let headers: [String: String]
    let log = Mutex<[Request]>([])

    init(root: String, headers: [String: String]) {
      self.root = root
      self.headers = headers
    }
  }

  /// The policy under which the portal's pages must work.
  public static let contentSecurityPolicy = ["Content-Security-Policy": "default-src 'self'"]

  /// Starts to serve.
  public init(root: String, headers: [String: String] = contentSecurityPolicy) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard listener >= 0, bound else { throw POSIXError(.EADDRNOTAVAIL) }
    let state = State(root: root, headers: headers)
    port = UInt16(bigEndian: address.sin_port)
    self.listener = listener
    self.state = state
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 { return }
        Thread.detachNewThread { Self.serve(connection, state) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// The address of a path.
  public func url(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The requests so far, in the order of their answers.
  public var requests: [Request] { state.log.withLock { $0 } }

  /// Forgets the requests so far.
  public func forget() { state.log.withLock { $0 = [] } }

  private static func serve(_ connection: Int32, _ state: State) {
    var wait = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var one: Int32 = 1
    setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    defer { close(connection) }
    var buffer: [UInt8] = []
    let blank = Array("\r\n\r\n".utf8)
    while true {
      var chunk = [UInt8](repeating: 0, count: 8192)
      let count = recv(connection, &chunk, chunk.count, 0)
      if count <= 0 { return }
      buffer.append(contentsOf: chunk[..<count])
      while let end = buffer.indices.first(where: { buffer[$0...].starts(with: blank) }) {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        let words = head.prefix { $0 != "\r\n" }.split(separator: " ").map(String.init)
        guard words.count == 3 else { return }
        if !answer(words[0], words[1], on: connection, state) { return }
      }
    }
  }

  private static func answer(_ method: String, _ target: String, on connection: Int32, _ state: State) -> Bool {
    var headers = state.headers
    var (status, body) = (404, Data("404".utf8))
    let path = target.prefix { $0 != "?" }.removingPercentEncoding ?? "/"
    let file = state.root + path + (path.hasSuffix("/") ? "index.html" : "")
    var isFolder: ObjCBool = false
    headers["Content-Type"] = contentType(of: file)
    if path.split(separator: "/").contains("..") || (method != "GET" && method != "HEAD") {
      status = 400
    } else if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue {
      (status, body) = (301, Data())
      headers["Location"] = target.prefix { $0 != "?" } + "/" + target.drop { $0 != "?" }
    } else if let data = FileManager.default.contents(atPath: file) {
      (status, body) = (200, data)
    } else {
      headers["Content-Type"] = "text/html; charset=utf-8"
      body = FileManager.default.contents(atPath: state.root + "/404.html") ?? body
    }
    var head = "HTTP/1.1 \(status) \(status)\r\nContent-Length: \(body.count)\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    let sent = Data((head + "\r\n").utf8) + (method == "HEAD" ? Data() : body)
    state.log.withLock { $0.append(Request(path: target, status: status, bytes: method == "HEAD" ? 0 : body.count)) }
    return sent.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = send(
          connection, bytes.baseAddress.map { $0 + offset }, bytes.count - offset, Int32(MSG_NOSIGNAL))
        if count <= 0 { return false }
        offset += count
      }
      return true
    }
  }

  private static func contentType(of path: String) -> String {
    switch (path as NSString).pathExtension.lowercased() {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "jsonld": "application/ld+json"
    case "xml": "application/xml"
    case "txt": "text/plain; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "pdf": "application/pdf"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    default: "application/octet-stream"
    }
  }
}
