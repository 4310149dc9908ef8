import Glibc

/// An open file of which parts are read when they are asked for; it stays what it was when another takes its name.
public final class StoredFile: Sendable {
  let descriptor: Int32

  /// A file that exists; nil where it cannot be read.
  public init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  /// - Parameter descriptor: Of an open file; closed with this.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// All its bytes; nil where they cannot be read.
  public func read() -> [UInt8]? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return read(0..<Int(status.st_size))
  }

  /// The bytes of a part; nil where they cannot be read.
  public func read(_ range: Range<Int>) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { room, done in
      done = 0
      while done < range.count {
        let count = pread(descriptor, room.baseAddress.map { $0 + done }, range.count - done, range.lowerBound + done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
    return bytes.count == range.count ? bytes : nil
  }
}
