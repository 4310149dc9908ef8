import Bytes
import Cache
import Glibc

/// The bytes of a file in three system calls; Foundation's reading takes a dozen, which shows over 10,000 files.
public enum FileBytes: Sendable {
  case bytes([UInt8])
  /// Larger than the limit; its size in bytes.
  case tooLarge(Int)
  /// Not there, not a regular file, or not permitted.
  case unreadable

  /// Reads a regular file of at most `limit` bytes.
  public static func read(_ path: String, upTo limit: Int = .max) -> FileBytes {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .unreadable }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
    let size = Int(status.st_size)
    if size > limit { return .tooLarge(size) }
    return FileReader.bytes(of: file, size).map { .bytes($0) } ?? .unreadable
  }

  /// The checksum of a regular file, of which no more than a piece is held; nil where it cannot be read.
  public static func checksum(_ path: String) -> Checksum? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var failed = false
    let sum = Checksum.ofPieces { take in
      withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
        while true {
          let got = Glibc.read(file, buffer.baseAddress, buffer.count)
          if got < 0, errno == EINTR { continue }
          failed = got < 0
          if got <= 0 { return }
          take(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<got]))
        }
      }
    }
    return failed ? nil : sum
  }
}
