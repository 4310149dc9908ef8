import Foundation

/// Writes a file of the content anew in one step: a reader sees the whole old one or the whole new one, and a kill leaves
/// the old one. Permissions stay. A symbolic link stays one: the file that it leads to is written.
enum FileReplacement {
  /// Why a file was not written; it is then as it was.
  enum Failure: Error {
    /// Somebody else has written to it since it was read.
    case changed
    /// It is not to be written to, or the system refused.
    case refused
  }

  /// Replaces what a file holds.
  ///
  /// - Parameters:
  ///   - before: What it held when it was read; where it holds something else by now it stays.
  ///   - root: The folder that the file must lie in, links followed.
  static func replace(_ path: String, holding before: [UInt8], with after: [UInt8], under root: String) throws(Failure)
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
    let parent = (target as NSString).deletingLastPathComponent
    let temporary = "\(parent)/.congbo-fix-\(getpid())-\(status.st_ino)"
    guard write(after, to: temporary, like: status) else {
      unlink(temporary)
      throw .refused
    }
    guard rename(temporary, target) == 0 else {
      unlink(temporary)
      throw .refused
    }
    synchronise(parent)
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func write(_ bytes: [UInt8], to path: String, like status: stat) -> Bool {
    // One that a killed run left is nobody's.
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes {
        Foundation.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      if wrote <= 0 { return false }
      done += wrote
    }
    // The owner can be kept only by those who may give files away; who else writes to a file of another's owns the new one.
    _ = fchown(file, status.st_uid, status.st_gid)
    return fchmod(file, status.st_mode & 0o7777) == 0 && fsync(file) == 0
  }

  private static func synchronise(_ folder: String) {
    let handle = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }
}
