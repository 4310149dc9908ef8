import Glibc

/// A file read piece by piece.
package struct FileReader: ~Copyable {
  /// The system refused to read on.
  package struct Failure: Error {
    package init() {}
  }

  private let descriptor: Int32

  /// Opens a file; nil where that cannot be read.
  package init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  /// The standard input.
  package init() { descriptor = STDIN_FILENO }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next bytes, at most `limit`; none at the end of the file.
  package func next(_ limit: Int) throws(Failure) -> [UInt8] {
    guard let bytes = FileReader.bytes(of: descriptor, limit) else { throw Failure() }
    return bytes
  }

  /// The next bytes of an open file, at most `limit`; nil where the system refuses to read on.
  package static func bytes(of descriptor: Int32, _ limit: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), limit - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    return failed ? nil : bytes
  }

  /// The first bytes of a file; nil where it cannot be read.
  package static func head(of path: String, _ limit: Int) -> [UInt8]? {
    guard let file = FileReader(path) else { return nil }
    var status = stat()
    // What is no regular file has no size.
    let isSized = fstat(file.descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    return try? file.next(isSized ? min(limit, Int(status.st_size)) : limit)
  }
}
