import Glibc
import Synchronization

/// A file without a name, into which a build puts what it will ask for later, so that it need not stay in memory. It goes with the
/// process, however that ends.
public final class SpillFile: Sendable {
  let file: StoredFile
  private let length = Mutex(0)

  /// A new file in a folder; nil where none can be made there.
  public init?(in folder: String) {
    var template = Array("\(folder)/spill-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    file = StoredFile(descriptor)
  }

  /// Where bytes were put; nil where there is no room for them.
  public func keep(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let start = length.withLock { length in
      defer { length += bytes.count }
      return length
    }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(file.descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done, start + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      done += count
    }
    return start..<(start + bytes.count)
  }

  /// The bytes that were put somewhere; nil where they cannot be read.
  public func read(_ range: Range<Int>) -> [UInt8]? { file.read(range) }
}
