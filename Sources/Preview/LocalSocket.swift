import Foundation
import Glibc
import Synchronization

/// Listens on 127.0.0.1 and hands each connection to a thread of its own, until it is closed.
final class LocalSocket: Sendable {
  /// What the system refused, by its number.
  struct Failure: Error {
    let code: Int32
  }

  /// The port it listens on.
  let port: UInt16
  private let socket: Int32
  private let connections = Mutex(0)

  /// More connections at once than a browser opens are turned away.
  private static let most = 256
  /// Seconds that a reader may keep a connection waiting.
  private static let patience = 15

  /// - Parameter port: the port; 0 for any that is free.
  init(port: UInt16) throws(Failure) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw Failure(code: errno) }
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let bound = LocalSocket.with(&address) { pointer, length in bind(socket, pointer, length.pointee) }
    guard bound == 0, listen(socket, 128) == 0,
      LocalSocket.with(&address, { getsockname(socket, $0, $1) }) == 0
    else {
      let code = errno
      Glibc.close(socket)
      throw Failure(code: code)
    }
    self.socket = socket
    self.port = UInt16(bigEndian: address.sin_port)
  }

  private static func with(
    _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> Int32 {
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &length) }
    }
  }

  /// Takes connections until ``close()``; blocks. The one who is given a connection closes it.
  func accept(_ serve: @escaping @Sendable (Int32) -> Void) {
    while true {
      let connection = Glibc.accept(socket, nil, nil)
      if connection < 0 {
        // Broken connections and too many open files pass; a closed socket does not.
        guard [EINTR, ECONNABORTED, EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) else { return }
        usleep(10_000)
        continue
      }
      let isTooMany = connections.withLock { count in
        count += 1
        return count > LocalSocket.most
      }
      if isTooMany {
        done(connection)
        continue
      }
      var limit = timeval(tv_sec: LocalSocket.patience, tv_usec: 0)
      for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
        setsockopt(connection, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
      }
      Thread.detachNewThread { [self] in
        serve(connection)
        done(connection)
      }
    }
  }

  private func done(_ connection: Int32) {
    Glibc.close(connection)
    connections.withLock { $0 -= 1 }
  }

  /// Ends ``accept(_:)``.
  func close() { shutdown(socket, Int32(SHUT_RDWR)) }

  deinit { Glibc.close(socket) }

  // MARK: Reading and writing

  /// Bytes up to an empty line, at most so many; nil where the reader sends no whole head in time.
  static func head(of connection: Int32, limit: Int) -> [UInt8]? {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while head.count < limit {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      let seen = max(0, head.count - 3)
      head += buffer[..<count]
      for at in seen..<head.count where head[at...].starts(with: [13, 10, 13, 10]) { return Array(head[..<at]) }
    }
    return nil
  }

  /// Writes all of it, as far as the reader takes it.
  static func write(_ bytes: [UInt8], to connection: Int32) {
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < bytes.count {
        let count = send(connection, bytes.baseAddress.map { $0 + at }, bytes.count - at, Int32(MSG_NOSIGNAL))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        at += count
      }
    }
  }

  /// Says that no more comes, and waits until the reader has taken it: what is still to be read would cut the answer off.
  static func finish(_ connection: Int32) {
    shutdown(connection, Int32(SHUT_WR))
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<1024 where recv(connection, &buffer, buffer.count, 0) <= 0 { return }
  }
}
