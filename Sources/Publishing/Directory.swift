import CPosix
import Glibc

/// An open folder; paths given to its methods are relative to it. Closed when it goes out of use, hence a class.
final class Directory: Sendable {
  let descriptor: Int32
  /// For messages.
  let name: String

  /// Opens a folder by its path from the root or the working folder.
  init(opening path: String) throws(IOFailure) {
    descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    name = path
    if descriptor < 0 { throw IOFailure("mở thư mục", path) }
  }

  /// Opens a folder below another.
  init(opening path: RelativePath, in parent: Directory) throws(IOFailure) {
    descriptor = path.withCString { openat(parent.descriptor, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }
    name = parent.name + "/" + path.text
    if descriptor < 0 { throw IOFailure("mở thư mục", name) }
  }

  deinit { close(descriptor) }

  private func failure(_ action: String, _ path: RelativePath) -> IOFailure {
    let code = errno
    return IOFailure(action, path.isRoot ? name : name + "/" + path.text, code: code)
  }

  /// What stands at `path`, links not followed; nil when nothing does.
  func status(_ path: RelativePath) throws(IOFailure) -> FileStatus? {
    var status = stat()
    let result = path.withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
    if result == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure("xem", path)
  }

  /// What this folder itself is.
  func ownStatus() throws(IOFailure) -> FileStatus {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw failure("xem", .root) }
    return FileStatus(status)
  }

  /// The bytes of a regular file; links are not followed.
  func read(_ path: RelativePath, sizeHint: Int = 0) throws(IOFailure) -> [UInt8] {
    let file = path.withCString { openat(descriptor, $0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    if file < 0 { throw failure("đọc tệp", path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var capacity = max(sizeHint + 1, 4096)
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: capacity - start))
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress.map { $0 + start }, capacity - start)
      }
      if count < 0 {
        if errno == EINTR {
          bytes.removeLast(capacity - start)
          continue
        }
        throw failure("đọc tệp", path)
      }
      bytes.removeLast(capacity - start - count)
      if count == 0 { return bytes }
      if bytes.count == capacity { capacity *= 2 }
    }
  }

  /// Writes a new file; folders above it are made as needed. It must not exist.
  func write(_ path: RelativePath, _ bytes: [UInt8]) throws(IOFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    // The folder of a page is nearly always new.
    if path.isIndexPage { try makeParents(of: path) }
    var file = path.withCString { openat(descriptor, $0, flags, 0o666) }
    if file < 0, errno == ENOENT {
      try makeParents(of: path)
      file = path.withCString { openat(descriptor, $0, flags, 0o666) }
    }
    if file < 0 { throw failure("tạo tệp", path) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let problem = failure("ghi tệp", path)
        close(file)
        throw problem
      }
      offset += count
    }
    if close(file) != 0 { throw failure("ghi tệp", path) }
  }

  /// Makes a folder; one that exists already is fine.
  func makeDirectory(_ path: RelativePath) throws(IOFailure) {
    if path.withCString({ mkdirat(descriptor, $0, 0o777) }) != 0, errno != EEXIST {
      throw failure("tạo thư mục", path)
    }
  }

  /// Makes the folders above `path`.
  func makeParents(of path: RelativePath) throws(IOFailure) {
    guard let parent = path.parent else { return }
    if parent.withCString({ mkdirat(descriptor, $0, 0o777) }) == 0 || errno == EEXIST { return }
    if errno != ENOENT { throw failure("tạo thư mục", parent) }
    try makeParents(of: parent)
    try makeDirectory(parent)
  }

  /// Gives `path` of this folder a second name in `other`; links themselves are linked, not followed.
  func link(_ path: RelativePath, to newPath: RelativePath, in other: Directory) throws(IOFailure) {
    let target = other.descriptor
    let result = path.withCString { from in newPath.withCString { linkat(descriptor, from, target, $0, 0) } }
    if result == 0 { return }
    if errno == ENOENT {
      try other.makeParents(of: newPath)
      if path.withCString({ from in newPath.withCString { linkat(descriptor, from, target, $0, 0) } }) == 0 { return }
    }
    throw failure("tạo liên kết cứng tới", path)
  }

  /// Moves `path` to `other`, in the place of a file that is there.
  func rename(_ path: RelativePath, to newPath: RelativePath, in other: Directory) throws(IOFailure) {
    let target = other.descriptor
    let result = path.withCString { from in newPath.withCString { renameat(descriptor, from, target, $0) } }
    if result != 0 { throw failure("đổi tên", path) }
  }

  /// Moves `path` to where `other` has nothing of that path; folders above it are made as needed.
  func move(_ path: RelativePath, to other: Directory) throws {
    if try !renameNew(path, to: path, in: other) { throw IOFailure("đổi tên", path.text, code: EEXIST) }
  }

  /// Moves `path` to `other` if nothing is there; false when something is.
  func renameNew(_ path: RelativePath, to newPath: RelativePath, in other: Directory) throws(IOFailure) -> Bool {
    let target = other.descriptor
    func attempt() -> Int32 {
      path.withCString { from in newPath.withCString { congbo_rename_new(descriptor, from, target, $0) } }
    }
    if attempt() == 0 { return true }
    switch errno {
    case EEXIST: return false
    case ENOENT:
      try other.makeParents(of: newPath)
      if attempt() == 0 { return true }
      if errno == EEXIST { return false }
    case ENOSYS, EINVAL:
      if try other.status(newPath) != nil { return false }
      try rename(path, to: newPath, in: other)
      return true
    default: break
    }
    throw failure("đổi tên", path)
  }

  /// Exchanges two folders in one step.
  func exchange(_ first: RelativePath, _ second: RelativePath) throws {
    let result = first.withCString { a in second.withCString { congbo_exchange(descriptor, a, descriptor, $0) } }
    if result == 0 { return }
    switch errno {
    case ENOSYS, EINVAL, EOPNOTSUPP, EXDEV, EBUSY, EPERM, EACCES: throw ExchangeUnavailable()
    default: throw failure("tráo thư mục", second)
    }
  }

  /// Removes a file or link; one that is gone already is fine.
  func unlink(_ path: RelativePath) throws(IOFailure) {
    if path.withCString({ unlinkat(descriptor, $0, 0) }) != 0, errno != ENOENT { throw failure("xóa", path) }
  }

  /// Removes an empty folder; false when it is not empty.
  func removeDirectory(_ path: RelativePath) throws(IOFailure) -> Bool {
    if path.withCString({ unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 || errno == ENOENT { return true }
    if errno == ENOTEMPTY || errno == EEXIST { return false }
    throw failure("xóa thư mục", path)
  }

  /// Sets access rights.
  func setMode(_ path: RelativePath, _ mode: mode_t) throws(IOFailure) {
    if path.withCString({ fchmodat(descriptor, $0, mode, 0) }) != 0 { throw failure("đặt quyền cho", path) }
  }

  /// Sets owner and group; false when that is not permitted.
  func setOwner(_ path: RelativePath, user: uid_t, group: gid_t) -> Bool {
    path.withCString { fchownat(descriptor, $0, user, group, AT_SYMLINK_NOFOLLOW) } == 0
  }

  /// Sets the time of the last modification, and with it the time of the last change of the entry.
  func setModified(_ path: RelativePath, _ time: timespec) throws(IOFailure) {
    let times = [timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2), time]  // UTIME_OMIT: access time stays.
    if path.withCString({ utimensat(descriptor, $0, times, AT_SYMLINK_NOFOLLOW) }) != 0 {
      throw failure("đặt giờ cho", path)
    }
  }

  /// Brings everything written on this file system to the disk.
  func syncFileSystem() throws(IOFailure) {
    if congbo_syncfs(descriptor) != 0 { throw failure("ghi xuống đĩa", .root) }
  }

  /// Brings this folder's own entries to the disk.
  func sync() throws(IOFailure) {
    // Some file systems have no such thing for folders.
    if fsync(descriptor) != 0, errno != EINVAL { throw failure("ghi xuống đĩa", .root) }
  }

  /// The names in a folder, in no order, without `.` and `..`.
  func entries(_ path: RelativePath) throws(IOFailure) -> [[UInt8]] {
    var names: [[UInt8]] = []
    try read(path) { _, entry throws(IOFailure) in names.append(Array(entry.name)) }
    return names
  }

  /// What stands in a folder, in no order: paths from this one, and stamps. Links are not followed, and what another
  /// program removes meanwhile is left out.
  ///
  /// - Parameter known: Stamps of files of this file system: one that is the very file known of its path has its status.
  func list(
    _ path: RelativePath, known: [RelativePath: FileStatus] = [:]
  ) throws(IOFailure) -> [DirectoryEntry] {
    var found: [DirectoryEntry] = []
    try read(path) { opened, entry throws(IOFailure) in
      let name = entry.name
      let below = path.appending(name)
      if entry.isRegular, let status = known[below], status.isRegular, status.inode == entry.inode {
        found.append(DirectoryEntry(path: below, status: status))
        return
      }
      var raw = stat()
      let cName = name.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
      if let cName, fstatat(opened, cName, &raw, AT_SYMLINK_NOFOLLOW) == 0 {
        found.append(DirectoryEntry(path: below, status: FileStatus(raw)))
      } else if errno != ENOENT {
        throw failure("xem", below)
      }
    }
    return found
  }

  /// What a folder itself says of an entry.
  private struct Listed {
    let inode: UInt64
    let isRegular: Bool
    /// A NUL follows it.
    let name: UnsafeBufferPointer<UInt8>
  }

  /// Calls `body` with the open folder and each entry in it.
  private func read(
    _ path: RelativePath, _ body: (Int32, Listed) throws(IOFailure) -> Void
  ) throws(IOFailure) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let opened =
      path.isRoot ? openat(descriptor, ".", flags) : path.withCString { openat(descriptor, $0, flags) }
    if opened < 0 { throw failure("mở thư mục", path) }
    defer { close(opened) }
    // The inode in eight bytes, eight more, the length of the record in two, the kind in one, the name and a NUL.
    let (lengthAt, kindAt, nameAt) = (16, 18, 19)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      let count = congbo_read_entries(opened, buffer.baseAddress, UInt(buffer.count))
      if count == 0 { return }
      if count < 0 { throw failure("đọc thư mục", path) }
      var start = 0
      while start + nameAt < count {
        let length = Int(buffer.loadUnaligned(fromByteOffset: start + lengthAt, as: UInt16.self))
        guard length > nameAt, start + length <= count else { break }
        let record = UnsafeRawBufferPointer(rebasing: buffer[(start + nameAt)..<(start + length)])
          .assumingMemoryBound(to: UInt8.self)
        let name = UnsafeBufferPointer(rebasing: record[..<(record.firstIndex(of: 0) ?? record.count)])
        if !name.elementsEqual([0x2E]), !name.elementsEqual([0x2E, 0x2E]) {
          let inode = buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self)
          try body(opened, Listed(inode: inode, isRegular: Int(buffer[start + kindAt]) == DT_REG, name: name))
        }
        start += length
      }
    }
  }
}
