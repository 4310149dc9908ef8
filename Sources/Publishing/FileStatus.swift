import Glibc

/// What the file system says of an entry.
struct FileStatus: Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  let mode: mode_t
  let user: uid_t
  let group: gid_t
  let modified: timespec
  let changed: timespec

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    mode = status.st_mode
    user = status.st_uid
    group = status.st_gid
    modified = status.st_mtim
    changed = status.st_ctim
  }

  var isDirectory: Bool { mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { mode & S_IFMT == S_IFREG }

  /// Whether this is the same file with the same content, as far as the file system tells.
  func isSame(as other: FileStatus) -> Bool {
    isSameFile(as: other) && size == other.size && modified.tv_sec == other.modified.tv_sec
      && modified.tv_nsec == other.modified.tv_nsec
  }

  /// Whether nothing was done to the entry, as far as the file system tells.
  func isUnchanged(since other: FileStatus) -> Bool {
    isSame(as: other) && changed.tv_sec == other.changed.tv_sec && changed.tv_nsec == other.changed.tv_nsec
      && mode == other.mode && user == other.user && group == other.group
  }

  /// Whether both name one file.
  func isSameFile(as other: FileStatus) -> Bool { inode == other.inode && device == other.device }

  /// Whether the entry last changed before the other did.
  func changedBefore(_ other: FileStatus) -> Bool {
    (changed.tv_sec, changed.tv_nsec) < (other.changed.tv_sec, other.changed.tv_nsec)
  }
}
