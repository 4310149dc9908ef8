import Parallel
import Glibc

/// What stands in a folder and below it.
struct Tree: Sendable {
  /// Everything but folders.
  private(set) var files: [RelativePath: Stamp] = [:]
  /// Folders, without the root, each after the folder that holds it.
  private(set) var folders: [(path: RelativePath, stamp: Stamp)] = []
  /// Whether another file system is mounted somewhere below.
  private(set) var holdsMounts = false

  /// Nothing.
  init() {}

  /// Walks a folder, level by level, on all cores. Links are not followed.
  ///
  /// What another program removes meanwhile is left out.
  init(of folder: Folder) throws {
    let root = try folder.ownStamp()
    var level: [RelativePath] = [.root]
    while !level.isEmpty {
      let paths = level
      let listed = try Parallel.map(paths.count) { try Tree.list(paths[$0], in: folder) }
      level = []
      for (path, stamp) in listed.joined() {
        if stamp.device != root.device { holdsMounts = true }
        if stamp.isFolder {
          folders.append((path, stamp))
          if stamp.device == root.device { level.append(path) }
        } else {
          files[path] = stamp
        }
      }
    }
  }

  /// Drops the files that `isKept` does not want.
  mutating func keepFiles(_ isKept: (RelativePath, Stamp) throws -> Bool) rethrows {
    files = try files.filter { try isKept($0.key, $0.value) }
  }

  private static func list(_ path: RelativePath, in folder: Folder) throws -> [(RelativePath, Stamp)] {
    do throws(IOFailure) {
      var found: [(RelativePath, Stamp)] = []
      for name in try folder.entries(path) {
        let below = path.appending(name)
        if let stamp = try folder.stamp(below) { found.append((below, stamp)) }
      }
      return found
    } catch {
      if error.code == ENOENT, !path.isRoot { return [] }
      throw error
    }
  }
}
