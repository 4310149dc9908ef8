import Parallel
import Glibc

/// What stands in a folder and below it.
struct Tree: Sendable {
  /// Everything but folders.
  private(set) var files: [RelativePath: Stamp] = [:]
  /// Folders, without the root, each after the folder that holds it.
  private(set) var folders: [(path: RelativePath, stamp: Stamp)] = []
  /// The folder itself; nil for nothing.
  private(set) var root: Stamp?
  /// Whether another file system is mounted somewhere below.
  private(set) var holdsMounts = false

  /// Nothing.
  init() {}

  /// Walks a folder, level by level, on so many cores. Links are not followed.
  ///
  /// What another program removes meanwhile is left out.
  ///
  /// - Parameter other: What stands in a folder that may have hard links of the same files: those are known.
  init(of folder: Folder, width: Int = Parallel.width, beside other: Tree = Tree()) throws {
    let root = try folder.ownStamp()
    let known = other.root?.device == root.device ? other.files : [:]
    self.root = root
    var found: [(path: RelativePath, stamp: Stamp)] = []
    var level: [RelativePath] = [.root]
    while !level.isEmpty {
      let paths = level
      let listed = try Parallel.map(paths.count, width: width) { try Tree.list(paths[$0], in: folder, known) }
      level = []
      for entries in listed {
        for entry in entries {
          if entry.stamp.device != root.device { holdsMounts = true }
          if entry.stamp.isFolder {
            folders.append(entry)
            if entry.stamp.device == root.device { level.append(entry.path) }
          } else {
            found.append(entry)
          }
        }
      }
    }
    files.reserveCapacity(found.count)
    for entry in found { files[entry.path] = entry.stamp }
  }

  /// Drops the files that `isKept` does not want.
  mutating func keepFiles(_ isKept: (RelativePath, Stamp) throws -> Bool) rethrows {
    files = try files.filter { try isKept($0.key, $0.value) }
  }

  private static func list(
    _ path: RelativePath, in folder: Folder, _ known: [RelativePath: Stamp]
  ) throws -> [(path: RelativePath, stamp: Stamp)] {
    do throws(IOFailure) {
      return try folder.list(path, known: known)
    } catch {
      if error.code == ENOENT, !path.isRoot { return [] }
      throw error
    }
  }
}
