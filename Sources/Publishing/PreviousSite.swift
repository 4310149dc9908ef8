import Glibc
import Parallel

/// The site that was in view before the one that is, kept beside the output under the name of a staging folder: all its
/// folders, its manifest, and hard links of the files that the site in view still has. A build makes the next site out of
/// it, so that publishing costs what changed, not what stands. It may be removed at any time.
struct PreviousSite: Sendable {
  let name: RelativePath
  let folder: Folder
  let tree: Tree

  /// The old site in a folder; nil where anything in it is not in the site in view as well, which has to be accounted for.
  init?(_ name: RelativePath, _ folder: Folder, _ tree: Tree, beside inventory: Inventory) {
    let files = Array(tree.files)
    let areInView = Parallel.map(files.count, grain: 1024) { number in
      let (path, stamp) = files[number]
      return path == ReservedName.manifest || inventory.tree.files[path].map { $0.isSameFile(as: stamp) } ?? false
    }
    guard !tree.holdsMounts, areInView.allSatisfy({ $0 }) else { return nil }
    self.name = name
    self.folder = folder
    self.tree = tree
  }

  /// Leaves of a site that went out of view what the next build can use.
  ///
  /// - Parameters:
  ///   - plan: how it differed from the new site.
  ///   - scanned: what stood in it when that was planned.
  /// - Returns: false, with nothing done, where something came in or changed meanwhile.
  static func keep(_ old: Folder, _ plan: Plan, scanned: Tree) throws -> Bool {
    let gone = plan.written.filter { scanned.files[$0] != nil } + plan.pruned
    let folders = scanned.folders
    let areStill = try Parallel.map(folders.count) { number in
      try old.stamp(folders[number].path)?.isSame(as: folders[number].stamp) ?? false
    }
    guard areStill.allSatisfy({ $0 }), let root = scanned.root, try old.ownStamp().isSame(as: root),
      try gone.allSatisfy({ path in
        guard let before = scanned.files[path], let now = try old.stamp(path) else { return false }
        return now.isSame(as: before)
      })
    else { return false }
    for path in gone + plan.foreign { try old.unlink(path) }
    for folder in plan.foreignFolders.reversed() { _ = try old.removeFolder(folder.path) }
    return true
  }

  /// Removes whatever the new site does not have.
  ///
  /// - Returns: the kept files that have no place here yet.
  func strip(to plan: Plan, of site: Site) throws -> [RelativePath] {
    // All files here are in view too, so what goes there goes here.
    for path in [ReservedName.manifest] + plan.written + plan.pruned + plan.foreign where tree.files[path] != nil {
      try folder.unlink(path)
    }
    for (path, _) in tree.folders.reversed() where !site.folders.contains(path) {
      if try !folder.removeFolder(path) { throw IOFailure("xóa thư mục", path.text, code: ENOTEMPTY) }
    }
    let isHere = Parallel.map(plan.kept.count, grain: 1024) { tree.files[plan.kept[$0]] != nil }
    return zip(plan.kept, isHere).compactMap { $1 ? nil : $0 }
  }
}
