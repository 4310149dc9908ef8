import Bytes
import FoundationEssentials
import Glibc

/// Writes a file of the content anew in one step: a reader sees the whole old one or the whole new one, and a kill leaves
/// the old one. Permissions stay. A symbolic link stays one: the file that it leads to is written.
package enum FileReplacement {
  /// Why a file was not written; it is then as it was.
  package enum Failure: Error {
    /// Somebody else has written to it since it was read.
    case changed
    /// It was to be new, and is there already.
    case exists
    /// It is not to be written to, or the system refused.
    case refused
  }

  /// Replaces what a file holds.
  ///
  /// - Parameters:
  ///   - before: What it held when it was read; where it holds something else by now it stays.
  ///   - root: The folder that the file must lie in, links followed.
  package static func replace(_ path: String, holding before: [UInt8], with after: [UInt8], under root: String)
    throws(Failure)
  {
    guard let target = real(path), let folder = real(root), target.hasPrefix(folder + "/") else { throw .refused }
    let file = open(target, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { throw .refused }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(target, W_OK) == 0 else {
      throw .refused
    }
    guard FileManager.default.contents(atPath: target).map({ $0.elementsEqual(before) }) == true else {
      throw .changed
    }
    let parent = target.parentPath
    let temporary = "\(parent)/.congbo-fix-\(getpid())-\(status.st_ino)"
    let owner = (status.st_uid, status.st_gid)
    guard write(after, to: temporary, owner: owner, mode: status.st_mode & 0o7777) else {
      unlink(temporary)
      throw .refused
    }
    guard rename(temporary, target) == 0 else {
      unlink(temporary)
      throw .refused
    }
    synchronise(parent)
  }

  /// Writes a file that is not there yet, in one step, and the folders above it.
  package static func create(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let parent = path.parentPath
    guard (try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)) != nil else {
      throw .refused
    }
    var status = stat()
    if lstat(path, &status) == 0 { throw .exists }
    let temporary = "\(parent)/.congbo-new-\(getpid())"
    defer { unlink(temporary) }
    let mask = umask(0)
    umask(mask)
    guard write(bytes, to: temporary, owner: nil, mode: 0o666 & ~mask) else { throw .refused }
    // A link never takes the place of what another program has put there meanwhile.
    guard link(temporary, path) == 0 else { throw errno == EEXIST ? .exists : .refused }
    synchronise(parent)
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func write(_ bytes: [UInt8], to path: String, owner: (UInt32, UInt32)?, mode: mode_t) -> Bool {
    // One that a killed run left is nobody's.
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      if wrote <= 0 { return false }
      done += wrote
    }
    // The owner can be kept only by those who may give files away; who else writes to a file of another's owns the new one.
    if let owner { _ = fchown(file, owner.0, owner.1) }
    return fchmod(file, mode) == 0 && fsync(file) == 0
  }

  private static func synchronise(_ folder: String) {
    let handle = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }
}
