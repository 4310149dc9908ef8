import Foundation

/// Plain HTTP/1.1 to a server on this machine, one connection for each request.
///
/// Foundation's URLSession cannot read chromedriver's answers on Linux ("Failed writing header").
public enum LoopbackHTTP {
  /// The server did not answer as HTTP demands, or not in time.
  public struct Failure: Error, CustomStringConvertible {
    /// What happened.
    public let description: String
  }

  /// An answer.
  public struct Answer: Sendable {
    /// The status.
    public let status: Int
    /// The headers, names in lower case.
    public let headers: [String: String]
    /// The body.
    public let body: Data
    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// A port that was free a moment ago.
  public static func freePort() throws -> Int {
    let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(probe) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(probe, $0, length) == 0 && getsockname(probe, $0, &length) == 0
      }
    }
    guard bound else { throw Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Sends a request, and waits for the answer on a thread of its own.
  public static func request(
    _ method: String, port: Int, _ path: String, headers: [String: String] = [:], body: Data? = nil,
    timeout: Double = 60
  ) async throws -> Answer {
    try await onThread { try send(method, port, path, headers, body, timeout) }
  }

  /// Sends bytes as they are and gives what comes back until the server closes or `timeout` seconds pass without any.
  public static func exchange(port: Int, _ bytes: Data, timeout: Double) throws -> Data {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var wait = timeval(tv_sec: Int(timeout), tv_usec: Int((timeout - timeout.rounded(.down)) * 1_000_000))
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard connected else { throw Failure(description: "no server on port \(port)") }
    let sent = bytes.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    guard sent == bytes.count else { throw Failure(description: "the request could not be sent") }
    var received = Data()
    var chunk = [UInt8](repeating: 0, count: 65536)
    while !isComplete(received) {
      let count = recv(connection, &chunk, chunk.count, 0)
      if count <= 0 { break }
      received.append(contentsOf: chunk[..<count])
    }
    return received
  }

  private static func send(
    _ method: String, _ port: Int, _ path: String, _ headers: [String: String], _ body: Data?, _ timeout: Double
  ) throws -> Answer {
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    if let body { head += "Content-Length: \(body.count)\r\n" }
    let received = try exchange(port: port, Data((head + "\r\n").utf8) + (body ?? Data()), timeout: timeout)
    guard let answer = parse(received) else {
      throw Failure(description: "\(method) \(path): no whole answer within \(timeout) s")
    }
    return answer
  }

  private static func isComplete(_ bytes: Data) -> Bool {
    guard let answer = parse(bytes), let length = answer.headers["content-length"].flatMap({ Int($0) }) else {
      return false
    }
    return answer.body.count >= length
  }

  private static func parse(_ bytes: Data) -> Answer? {
    guard let blank = bytes.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, let status = Int(words[1]) else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    return Answer(status: status, headers: headers, body: Data(bytes[blank.upperBound...]))
  }
}
