import Glibc
import Parallel
import Synchronization

/// Tells which files below some folders changed, a moment after they have come to rest.
///
/// The kernel's notices (inotify) say when to look; what changed is found by comparing sizes and times, so a notice that
/// is lost, or a file system that gives none, costs at most a second. Names that begin with `.` or end with `~` are not
/// looked at: editors keep their own files under them.
public struct FileWatcher: Sendable {
  private let folders: [String]
  private let debounce: Duration

  /// A watcher of folders, which need not exist yet.
  ///
  /// - Parameters:
  ///   - folders: what to watch, with everything below.
  ///   - debounce: how long there must be no further notice before changes are reported.
  public init(folders: [String], debounce: Duration = .milliseconds(25)) {
    self.folders = folders
    self.debounce = debounce
  }

  /// The changes from now on: for each, the paths of the files that were added, changed or removed, sorted.
  ///
  /// The watching ends when the stream is no longer read.
  public func changes() -> AsyncStream<[String]> {
    let isOver = Ending()
    let first = FolderState(of: folders)
    let notices = Notices()
    notices.watch(first.folders)
    return AsyncStream { continuation in
      continuation.onTermination = { _ in isOver.flag.store(true, ordering: .relaxed) }
      let debounce = Int32(debounce / .milliseconds(1))
      let folders = folders
      Parallel.detachThread {
        var state = first
        while !isOver.flag.load(ordering: .relaxed) {
          if notices.wait(milliseconds: 500) {
            // A tool that writes without end must not keep the change from being seen.
            var rounds = 0
            while rounds < 20, notices.wait(milliseconds: debounce) { rounds += 1 }
          }
          let now = FolderState(of: folders)
          let changed = now.differences(from: state)
          if now.folders != state.folders { notices.watch(now.folders) }
          state = now
          if !changed.isEmpty { continuation.yield(changed) }
        }
        continuation.finish()
      }
    }
  }

  private final class Ending: Sendable { let flag = Atomic(false) }
}

/// The kernel's notices about folders. Closed when it goes out of use, hence a class.
private final class Notices: Sendable {
  private let descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches folders too; those that are watched already stay so.
  func watch(_ folders: Set<String>) {
    let events = IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF
    for folder in folders { inotify_add_watch(descriptor, folder, UInt32(events)) }
  }

  /// Whether a notice came within some time. All that have come are taken.
  func wait(milliseconds: Int32) -> Bool {
    guard descriptor >= 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return false
    }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 16384)
    while read(descriptor, &buffer, buffer.count) > 0 { continue }
    return true
  }
}

/// The sizes and times of all files below some folders.
private struct FolderState: Sendable {
  private struct Mark: Hashable { let size, seconds, nanoseconds, inode: Int }

  private var files: [String: Mark] = [:]
  private(set) var folders: Set<String> = []

  init(of roots: [String]) {
    var rest = roots
    while let folder = rest.popLast() {
      guard let stream = opendir(folder) else { continue }
      folders.insert(folder)
      while let entry = readdir(stream) {
        let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~") { continue }
        let path = folder + "/" + String(decoding: bytes, as: UTF8.self)
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          rest.append(path)
        } else {
          files[path] = Mark(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
            inode: Int(status.st_ino))
        }
      }
      closedir(stream)
    }
  }

  func differences(from old: FolderState) -> [String] {
    let changed = files.filter { old.files[$0.key] != $0.value }.keys
    let gone = old.files.keys.filter { files[$0] == nil }
    return (changed + gone).sorted()
  }
}
