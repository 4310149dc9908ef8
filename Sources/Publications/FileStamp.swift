import Cache
import Glibc

/// What the file system says of a file. While it says the same, the bytes are the same: the time of change moves with
/// every write and, unlike the time of modification, cannot be set back.
public struct FileStamp: Sendable, Hashable {
  private let device: Int
  private let inode: Int
  private let size: Int
  private let modified: Int
  private let changed: Int

  /// From `stat`.
  init(_ status: stat) {
    device = Int(truncatingIfNeeded: status.st_dev)
    inode = Int(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    modified = FileStamp.nanoseconds(status.st_mtim)
    changed = FileStamp.nanoseconds(status.st_ctim)
  }

  /// Of the regular file that a path leads to.
  public init?(following path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

  /// The moment, in nanoseconds since 1970, before which a file must have changed last for its stamp to be relied on by a
  /// build that begins now. A later write could fall on the same tick of a coarse clock, and two seconds are the coarsest.
  public static func horizon() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return nanoseconds(now) - 2_000_000_000
  }

  /// Whether the file last changed before that moment.
  public func isSettled(before horizon: Int) -> Bool { changed < horizon && modified < horizon }
}

extension FileStamp: CachedByFields {
  /// Reads a stamp.
  public init(fields: inout some FieldPass<FileStamp>) throws(CacheDamage) {
    device = try fields(\FileStamp.device)
    inode = try fields(\FileStamp.inode)
    size = try fields(\FileStamp.size)
    modified = try fields(\FileStamp.modified)
    changed = try fields(\FileStamp.changed)
  }
}
