import Glibc
import Parallel

/// What stands somewhere below a folder.
struct DirectoryEntry: Sendable {
  let path: RelativePath
  let status: FileStatus
}

/// What stands in a folder and below it.
struct DirectoryListing: Sendable {
  /// Everything but folders.
  private(set) var files: [RelativePath: FileStatus] = [:]
  /// Folders, without the root, each after the folder that holds it.
  private(set) var folders: [DirectoryEntry] = []
  /// The folder itself; nil for nothing.
  private(set) var root: FileStatus?
  /// Whether another file system is mounted somewhere below.
  private(set) var holdsMounts = false

  /// Nothing.
  init() {}

  /// Walks a folder, level by level, on so many cores. Links are not followed.
  ///
  /// What another program removes meanwhile is left out.
  ///
  /// - Parameter other: What stands in a folder that may have hard links of the same files: those are known.
  init(of directory: Directory, width: Int = Parallel.width, beside other: DirectoryListing = DirectoryListing()) throws
  {
    let root = try directory.ownStatus()
    let known = other.root?.device == root.device ? other.files : [:]
    self.root = root
    var found: [DirectoryEntry] = []
    var level: [RelativePath] = [.root]
    while !level.isEmpty {
      let paths = level
      let listed = try Parallel.map(paths.count, width: width) {
        try DirectoryListing.list(paths[$0], in: directory, known)
      }
      level = []
      for entries in listed {
        for entry in entries {
          if entry.status.device != root.device { holdsMounts = true }
          if entry.status.isDirectory {
            folders.append(entry)
            if entry.status.device == root.device { level.append(entry.path) }
          } else {
            found.append(entry)
          }
        }
      }
    }
    files.reserveCapacity(found.count)
    for entry in found { files[entry.path] = entry.status }
  }

  /// Drops the files that `isKept` does not want.
  mutating func keepFiles(_ isKept: (RelativePath, FileStatus) throws -> Bool) rethrows {
    files = try files.filter { try isKept($0.key, $0.value) }
  }

  private static func list(
    _ path: RelativePath, in directory: Directory, _ known: [RelativePath: FileStatus]
  ) throws -> [DirectoryEntry] {
    do throws(IOFailure) {
      return try directory.list(path, known: known)
    } catch {
      if error.code == ENOENT, !path.isRoot { return [] }
      throw error
    }
  }
}
